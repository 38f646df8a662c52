//! Rows put aside while their order is found out: a file that has no name, so that nothing is left behind whatever
//! happens. It makes any table readable in any order, which neither CSV of every encoding nor XLSX is.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;

use super::entry::Entry;

/// Rows being put aside.
pub struct Filling {
    file: BufWriter<File>,
    length: u64,
}

impl Filling {
    /// An empty one, on the disk of `folder`.
    ///
    /// # Errors
    /// When no file can be made there.
    pub fn new(folder: &Path, name: &str) -> io::Result<Filling> {
        let path = folder.join(format!("{name}.rows"));
        // What a crash between these two lines left behind is ours.
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(true).mode(0o600).open(&path)?;
        std::fs::remove_file(&path)?;
        Ok(Filling { file: BufWriter::with_capacity(1 << 16, file), length: 0 })
    }

    /// Puts a row aside, and says where.
    ///
    /// # Errors
    /// When the disk is full.
    pub fn put(&mut self, entry: &Entry) -> io::Result<u64> {
        let bytes = serde_json::to_vec(entry)?;
        let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
        self.file.write_all(&length.to_le_bytes())?;
        self.file.write_all(&bytes)?;
        let at = self.length;
        self.length += 4 + u64::from(length);
        Ok(at)
    }

    /// Ready to be read.
    ///
    /// # Errors
    /// When the disk is full.
    pub fn finish(self) -> io::Result<Spool> {
        Ok(Spool { file: self.file.into_inner().map_err(io::IntoInnerError::into_error)? })
    }
}

/// Rows that were put aside.
pub struct Spool {
    file: File,
}

impl Spool {
    /// The row that was put there.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn get(&self, at: u64) -> io::Result<Entry> {
        let mut length = [0; 4];
        self.file.read_exact_at(&mut length, at)?;
        let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
        self.file.read_exact_at(&mut bytes, at + 4)?;
        Ok(serde_json::from_slice(&bytes)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_in_any_order_and_no_file_is_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut filling = Filling::new(folder.path(), "x").expect("a file");
        let entry = |n: u8| Entry { score: Some(n), comment: Some("č".repeat(usize::from(n))), ..Entry::default() };
        let at: Vec<u64> = (0..50).map(|n| filling.put(&entry(n)).expect("put")).collect();
        let spool = filling.finish().expect("finished");
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
        for n in [49, 0, 25] {
            assert_eq!(spool.get(at[usize::from(n)]).expect("there"), entry(n));
        }
    }
}
