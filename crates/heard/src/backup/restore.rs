//! The way back. A backup is read whole and held against its sums before anything else happens; the database of it is
//! unpacked beside the old one and checked there. Only then may it take the old one's place.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use store::backup::Kind;

use super::{Manifest, folder, tar_of};

/// A backup that was read whole and is undamaged.
#[derive(Clone, Debug)]
pub struct Looked {
    /// What it tells of itself.
    pub manifest: Manifest,
    path: PathBuf,
    begins: u64,
}

/// A backup's database, unpacked and checked; it goes again unless it was put in its place.
#[derive(Debug)]
pub struct Unpacked(PathBuf);

impl Unpacked {
    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        fs::remove_file(&self.0).ok();
    }
}

/// Reads a backup and holds it against its sums.
///
/// # Errors
/// In words: it is no backup, it is damaged, or a newer Heard made it.
pub async fn look(path: &Path) -> anyhow::Result<Looked> {
    let path = path.to_owned();
    tokio::task::spawn_blocking(move || {
        let (manifest, begins) = tar_of(&path)?;
        let (made, known) = (manifest.contents.schema, store::newest_schema());
        if made > known {
            bail!(
                "the backup was made by Heard {} with schema {made}, and this Heard {} knows {known}; \
                 install that version or a newer one first",
                manifest.heard,
                env!("CARGO_PKG_VERSION")
            );
        }
        Ok(Looked { manifest, path, begins })
    })
    .await?
}

/// Unpacks the database of a backup into `folder` and checks it there: its own integrity, and its numbers against those
/// that the backup tells.
///
/// # Errors
/// When there is no room, or it is not what it should be.
pub async fn unpack(looked: &Looked, folder: &Path) -> anyhow::Result<Unpacked> {
    let to = folder.join(format!("restoring-{}", looked.manifest.member));
    // What a killed restore left.
    fs::remove_file(&to).ok();
    let unpacked = Unpacked(to);
    let (from, to) = (looked.clone(), unpacked.0.clone());
    tokio::task::spawn_blocking(move || extract(&from, &to)).await??;
    let manifest = &looked.manifest;
    store::backup::check(manifest.database, unpacked.path(), &manifest.contents).await?;
    if manifest.database == Kind::SQLite {
        // Looking at it may have left the empty files of a log.
        for ending in ["-wal", "-shm"] {
            fs::remove_file(super::with_ending(unpacked.path(), ending)).ok();
        }
    }
    Ok(unpacked)
}

fn extract(looked: &Looked, to: &Path) -> anyhow::Result<()> {
    let mut from = File::open(&looked.path)?;
    from.seek(SeekFrom::Start(looked.begins))?;
    let mut file = std::io::BufWriter::new(folder::create_private(to)?);
    std::io::copy(&mut from.take(looked.manifest.bytes), &mut file).context("cannot unpack the database")?;
    file.flush()?;
    Ok(file.get_ref().sync_all()?)
}
