//! Where a workbook grows before it is sent: a file without a name in the data folder, which is gone as soon as nobody
//! holds it, whether it was sent, given up or the server fell.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use axum::body::Bytes;
use futures_util::{Stream, stream};
use tokio::io::AsyncReadExt;

use crate::chance::Chance;

/// How much is sent at once.
const BLOCK: usize = 64 * 1024;

/// The folder, made on first use, for its owner's eyes only.
pub(super) fn folder(data: &Path) -> io::Result<PathBuf> {
    use std::os::unix::fs::DirBuilderExt;
    let folder = data.join("exports");
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
    Ok(folder)
}

/// A file to write and to read. Its name is gone before anything is in it.
pub(super) fn file(folder: &Path, chance: &Chance) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    let path = folder.join(chance.word());
    let file = File::options().read(true).write(true).create_new(true).mode(0o600).open(&path)?;
    std::fs::remove_file(&path)?;
    Ok(file)
}

/// The file from where it stands, in blocks, each read when the one before was taken.
pub(super) fn blocks(file: File) -> impl Stream<Item = io::Result<Bytes>> {
    stream::try_unfold(tokio::fs::File::from_std(file), async |mut file| {
        let mut block = vec![0; BLOCK];
        let read = file.read(&mut block).await?;
        block.truncate(read);
        Ok((read > 0).then(|| (Bytes::from(block), file)))
    })
}
