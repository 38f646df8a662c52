//! Backups: one file with everything that is remembered, made while the server runs and read again before it is called
//! made. It is a tar with the database, what is told about it, and the sums of both, so that `tar xf` and `sha256sum -c`
//! are enough to check it without Heard. The secret key is never in it.

mod folder;
mod now;
mod restore;

use std::fs::{self, File};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use ring::digest;
use serde::{Deserialize, Serialize};
use store::Location;
use store::backup::{Contents, Kind};

pub use folder::{Kept, Why, folder, free, keep_latest, list};
pub use now::{Now, State, begin};
pub use restore::{Looked, look, unpack};

/// The number of this form of file; a newer one is refused.
const FORM: u32 = 1;

const SUMS: &str = "SHA256SUMS";
const MANIFEST: &str = "manifest.json";

/// What a backup tells of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The form of the file: 1.
    pub form: u32,
    /// The version of Heard that made it.
    pub heard: String,
    /// When, in UTC, as `2026-11-21T12:00:00Z`.
    pub at: String,
    /// The kind of database that it goes back into.
    pub database: Kind,
    /// What it holds.
    pub contents: Contents,
    /// The member with the database.
    pub member: String,
    /// Its length in bytes.
    pub bytes: u64,
}

/// A backup that was made and checked.
#[derive(Clone, Debug)]
pub struct Made {
    /// Where it lies.
    pub path: PathBuf,
    /// Its length in bytes.
    pub bytes: u64,
    /// What it tells of itself.
    pub manifest: Manifest,
}

/// A file that goes again unless it is kept.
struct Passing(PathBuf);

impl Drop for Passing {
    fn drop(&mut self) {
        fs::remove_file(&self.0).ok();
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Copies the database at `location` into the new file `to`, and reads it again. `now` is in epoch milliseconds;
/// `progress` is told how many of how many pieces are done. It takes twice the database's size on the disk for a moment.
///
/// # Errors
/// When `to` is there already, the disk is full, or the copy is not what was copied; then there is no file.
pub async fn make(
    location: &Location,
    to: &Path,
    now: i64,
    progress: impl Fn(u64, u64) + Send + 'static,
) -> anyhow::Result<Made> {
    if to.exists() {
        bail!("{} is there already; a backup is never written over another file", to.display());
    }
    let parent = to.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    folder::make_private(parent)?;
    let copy = Passing(with_ending(to, ".copy"));
    let packed = Passing(with_ending(to, ".part"));
    // What a killed backup left; nobody else makes one under this name in the same second.
    fs::remove_file(&copy.0).ok();
    fs::remove_file(&packed.0).ok();
    folder::create_private(&copy.0)?;
    let contents = store::backup::copy(location, &copy.0, progress).await?;
    let kind = Kind::of(location);
    let manifest = Manifest {
        form: FORM,
        heard: env!("CARGO_PKG_VERSION").to_owned(),
        at: instant(now)?,
        database: kind,
        contents,
        member: match kind {
            Kind::SQLite => "heard.db",
            Kind::PostgreSQL => "heard.dump",
        }
        .to_owned(),
        bytes: fs::metadata(&copy.0)?.len(),
    };
    let (to, parent) = (to.to_owned(), parent.to_owned());
    tokio::task::spawn_blocking(move || {
        pack(&manifest, &copy.0, &packed.0, now / 1000).with_context(|| format!("{}", packed.0.display()))?;
        let (read, _) = tar_of(&packed.0)?;
        if read != manifest {
            bail!("{} reads differently from what was written; is the disk sound?", packed.0.display());
        }
        let bytes = fs::metadata(&packed.0)?.len();
        fs::rename(&packed.0, &to)?;
        File::open(&parent)?.sync_all()?;
        Ok(Made { path: to, bytes, manifest })
    })
    .await?
}

fn instant(now: i64) -> anyhow::Result<String> {
    Ok(jiff::Timestamp::from_second(now / 1000)?.to_string())
}

fn pack(manifest: &Manifest, copy: &Path, to: &Path, seconds: i64) -> anyhow::Result<()> {
    let told = format!("{}\n", serde_json::to_string_pretty(manifest)?);
    let mut database = File::open(copy)?;
    let sum = sum_of(&mut database)?;
    database.rewind()?;
    let sums =
        format!("{}  {MANIFEST}\n{sum}  {}\n", hex(digest::digest(&digest::SHA256, told.as_bytes())), manifest.member);
    let mut archive = tar::Builder::new(std::io::BufWriter::new(folder::create_private(to)?));
    let mut add = |name: &str, bytes: u64, from: &mut dyn Read| {
        let mut head = tar::Header::new_gnu();
        head.set_size(bytes);
        head.set_mode(0o600);
        head.set_mtime(u64::try_from(seconds).unwrap_or_default());
        archive.append_data(&mut head, name, from)
    };
    add(SUMS, sums.len() as u64, &mut sums.as_bytes())?;
    add(MANIFEST, told.len() as u64, &mut told.as_bytes())?;
    add(&manifest.member, manifest.bytes, &mut database)?;
    let mut file = archive.into_inner()?;
    file.flush()?;
    Ok(file.get_ref().sync_all()?)
}

/// Reads a whole backup and holds it against its sums. What it tells of itself, and where in the file the database
/// begins.
fn tar_of(path: &Path) -> anyhow::Result<(Manifest, u64)> {
    let file = File::open(path).with_context(|| format!("{}", path.display()))?;
    let damaged = |what: &str| anyhow::anyhow!("{} is no whole backup of Heard: {what}", path.display());
    let mut archive = tar::Archive::new(std::io::BufReader::new(file));
    let mut members = archive.entries()?;
    let mut member = |name: &str, most: u64| {
        let found = members.next().transpose().map_err(|error| damaged(&error.to_string()))?;
        let fits = |entry: &tar::Entry<'_, _>| entry.path_bytes() == name.as_bytes() && entry.size() <= most;
        found.filter(fits).ok_or_else(|| damaged(&format!("{name} is not where it should be")))
    };
    let text = |mut entry: tar::Entry<'_, _>| {
        let mut text = String::new();
        entry.read_to_string(&mut text).map_err(|error| damaged(&error.to_string()))?;
        anyhow::Ok(text)
    };
    let sums = text(member(SUMS, 1 << 12)?)?;
    let told = text(member(MANIFEST, 1 << 16)?)?;
    let promised = |name: &str| {
        let line = sums.lines().find_map(|line| line.strip_suffix(name)?.strip_suffix("  "));
        line.ok_or_else(|| damaged(&format!("there is no sum for {name}")))
    };
    if promised(MANIFEST)? != hex(digest::digest(&digest::SHA256, told.as_bytes())) {
        return Err(damaged("what it tells of itself was changed"));
    }
    let form: serde_json::Value = serde_json::from_str(&told)?;
    if form["form"].as_u64().is_none_or(|form| form > u64::from(FORM)) {
        bail!("{} was made by a newer Heard ({}); install that version first", path.display(), form["heard"]);
    }
    let manifest: Manifest = serde_json::from_str(&told)?;
    let mut database = member(&manifest.member, manifest.bytes)?;
    let begins = database.raw_file_position();
    let sum = sum_of(&mut database).map_err(|error| damaged(&error.to_string()))?;
    if promised(&manifest.member)? != sum {
        return Err(damaged("its bytes are not those that were written (the SHA-256 sums differ)"));
    }
    Ok((manifest, begins))
}

fn sum_of(from: &mut impl Read) -> std::io::Result<String> {
    let mut context = digest::Context::new(&digest::SHA256);
    let mut piece = vec![0; 1 << 16];
    loop {
        match from.read(&mut piece)? {
            0 => return Ok(hex(context.finish())),
            n => context.update(&piece[..n]),
        }
    }
}

fn hex(digest: digest::Digest) -> String {
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
