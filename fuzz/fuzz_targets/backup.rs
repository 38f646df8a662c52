//! The file that a restore is given: as it is, and once more as what a backup tells of itself, so that sums do not end
//! every attempt.
#![no_main]

use std::io::Write;
use std::path::Path;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use ring::digest::{SHA256, digest};
use tokio::runtime::{Builder, Runtime};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Builder::new_current_thread().build().expect("a runtime"));

fuzz_target!(|bytes: &[u8]| {
    look(bytes);
    let sum =
        |bytes: &[u8]| digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let sums = format!("{}  manifest.json\n{}  heard.db\n", sum(bytes), sum(b"database"));
    let mut tar = tar::Builder::new(Vec::new());
    for (name, content) in [("SHA256SUMS", sums.as_bytes()), ("manifest.json", bytes), ("heard.db", b"database")] {
        let mut header = tar::Header::new_ustar();
        header.set_size(content.len() as u64);
        tar.append_data(&mut header, name, content).expect("memory takes it");
    }
    look(&tar.into_inner().expect("memory takes it"));
});

fn look(bytes: &[u8]) {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(bytes).expect("written");
    if let Ok(looked) = RUNTIME.block_on(heard::backup::look(file.path())) {
        assert!(looked.manifest.bytes <= bytes.len() as u64, "{looked:?}");
        assert_eq!(Path::new(&looked.manifest.member).components().count(), 1, "{looked:?}");
    }
}
