//! Where backups lie if nobody says otherwise: in `backups` beside the data, readable by their owner alone. Only backups
//! that an upgrade made are ever removed by Heard; what a person made stays until that person removes it.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use anyhow::Context;

/// How the names of backups begin that an upgrade made.
const UPGRADE: &str = "before-schema-";

/// A backup in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its name in the folder.
    pub name: String,
    /// Its length in bytes.
    pub bytes: u64,
    /// When it was made, in epoch milliseconds, as its file tells.
    pub at: i64,
    /// Whether an upgrade made it, so that it goes by itself when there are newer ones.
    pub by_upgrade: bool,
}

/// The folder of backups beside the data.
pub fn folder(data: &Path) -> PathBuf {
    data.join("backups")
}

/// Why a backup is made, which is told by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Somebody asked for it: `heard-20261121-120000.tar`, in UTC.
    Asked,
    /// What it holds is about to be replaced.
    Replaced,
    /// The schema is about to be brought to this number.
    Upgrade(i64),
}

/// A place in the folder of backups where there is nothing yet.
pub fn free(data: &Path, why: Why, now: i64) -> PathBuf {
    let begin = match why {
        Why::Asked => "heard-".to_owned(),
        Why::Replaced => "replaced-".to_owned(),
        Why::Upgrade(schema) => format!("{UPGRADE}{schema}-"),
    };
    let name = format!("{begin}{}", compact(now));
    let mut path = folder(data).join(format!("{name}.tar"));
    let mut nth = 2;
    while path.exists() {
        path = folder(data).join(format!("{name}-{nth}.tar"));
        nth += 1;
    }
    path
}

fn compact(now: i64) -> String {
    let second = jiff::Timestamp::from_second(now.div_euclid(1000)).unwrap_or_default();
    second.strftime("%Y%m%d-%H%M%S").to_string()
}

/// The backups in the folder of the data, newest first; none where there is no folder.
///
/// # Errors
/// When the folder cannot be read.
pub fn list(data: &Path) -> anyhow::Result<Vec<Kept>> {
    let folder = folder(data);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut kept = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("{}", folder.display()))? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let about = entry.metadata()?;
        if !name.ends_with(".tar") || !about.is_file() {
            continue;
        }
        let since = about.modified()?.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        kept.push(Kept {
            by_upgrade: name.starts_with(UPGRADE),
            name,
            bytes: about.len(),
            at: i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        });
    }
    kept.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.name.cmp(&a.name)));
    Ok(kept)
}

/// Removes all but the newest `n` of the backups that upgrades made.
///
/// # Errors
/// When the folder cannot be read or changed.
pub fn keep_latest(data: &Path, n: usize) -> anyhow::Result<()> {
    for old in list(data)?.into_iter().filter(|kept| kept.by_upgrade).skip(n) {
        fs::remove_file(folder(data).join(&old.name)).with_context(|| format!("cannot remove {}", old.name))?;
    }
    Ok(())
}

pub(super) fn make_private(folder: &Path) -> anyhow::Result<()> {
    let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.with_context(|| format!("cannot make the folder {}", folder.display()))
}

/// A new file that its owner alone can read: backups hold customers' words.
pub(super) fn create_private(path: &Path) -> anyhow::Result<File> {
    let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    made.with_context(|| format!("cannot write {}", path.display()))
}
