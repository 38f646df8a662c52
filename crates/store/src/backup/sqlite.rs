//! Copies of a SQLite file. They are made with the backup API inside a read transaction: it reads the same snapshot that
//! was counted just before, page by page, while others write, and it keeps every row's number. `vacuum into` cannot be
//! run within a transaction, so what it wrote could not be counted against anything.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::{COUNTS, Contents, SCHEMA};
use crate::dialect::open_reader;
use crate::error::{Error, Result};

/// Pages of 4 KiB between two tellings of how far it is: a few milliseconds.
const PIECE: i32 = 1024;

/// SQLite is called on a thread that may wait.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(_) => Err(Error::Stopped),
    }
}

pub(super) async fn contents(path: &Path) -> Result<Option<Contents>> {
    let path = path.to_owned();
    blocking(move || if path.exists() { count(&open_reader(&path)?) } else { Ok(None) }).await
}

pub(super) async fn schema(path: &Path) -> Result<Option<i64>> {
    let path = path.to_owned();
    blocking(move || {
        if !path.exists() {
            return Ok(None);
        }
        let connection = open_reader(&path)?;
        if is_ours(&connection)? { Ok(Some(connection.query_row(SCHEMA, [], |row| row.get(0))?)) } else { Ok(None) }
    })
    .await
}

pub(super) async fn copy(path: &Path, into: &Path, progress: impl Fn(u64, u64) + Send + 'static) -> Result<Contents> {
    let (path, into) = (path.to_owned(), into.to_owned());
    blocking(move || {
        let nothing = || Error::Unfit(format!("{} holds no data", path.display()));
        if !path.exists() {
            return Err(nothing());
        }
        let source = open_reader(&path)?;
        source.execute_batch("begin")?;
        let counted = count(&source)?.ok_or_else(nothing)?;
        let mut copy = Connection::open(&into)?;
        // Nobody needs half a copy: it is synced once, when it is whole.
        copy.execute_batch("pragma synchronous = off; pragma journal_mode = off;")?;
        let copying = Backup::new(&source, &mut copy)?;
        loop {
            let stepped = copying.step(PIECE)?;
            let told = copying.progress();
            let whole = u64::try_from(told.pagecount).unwrap_or_default();
            progress(whole.saturating_sub(u64::try_from(told.remaining).unwrap_or_default()), whole);
            match stepped {
                StepResult::Done => break,
                StepResult::More => {}
                // The snapshot is held and the copy is ours alone, so nobody can be in the way.
                _ => return Err(Error::Unfit(format!("{} is locked by another program", path.display()))),
            }
        }
        drop(copying);
        source.execute_batch("commit")?;
        // The copied head says that there is a log of writes beside the file; the copy is a file of its own.
        copy.execute_batch("pragma journal_mode = delete;")?;
        drop(copy);
        std::fs::File::open(&into)?.sync_all()?;
        examine(&into, &counted)?;
        Ok(counted)
    })
    .await
}

pub(super) async fn check(file: &Path, promised: &Contents) -> Result<()> {
    let (file, promised) = (file.to_owned(), promised.clone());
    blocking(move || examine(&file, &promised)).await
}

/// The old database is closed into one file first: a log of its writes would be read into the new one.
pub(super) async fn put_back(path: &Path, file: &Path) -> Result<()> {
    let (path, file) = (path.to_owned(), file.to_owned());
    blocking(move || {
        if path.exists() {
            let old = Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
            let mode = old.query_row("pragma journal_mode = delete", [], |row| row.get::<_, String>(0));
            if mode.is_ok_and(|mode| mode != "delete") || beside(&path, "-wal").exists() {
                return Err(in_use(&path));
            }
            drop(old);
        }
        if ["-wal", "-shm", "-journal"].iter().any(|ending| beside(&path, ending).exists()) {
            return Err(in_use(&path));
        }
        std::fs::File::open(&file)?.sync_all()?;
        std::fs::rename(&file, &path)?;
        Ok(std::fs::File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()?)
    })
    .await
}

fn in_use(path: &Path) -> Error {
    Error::Unfit(format!(
        "another program has {} open, or left its log of writes beside it; nothing was changed. Stop whatever uses it, \
         and try again",
        path.display()
    ))
}

fn beside(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn examine(file: &Path, promised: &Contents) -> Result<()> {
    let damaged = |what: String| Error::Unfit(format!("{} is damaged: {what}", file.display()));
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let found: String = connection
        .query_row("pragma integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| damaged(error.to_string()))?;
    if found != "ok" {
        return Err(damaged(found));
    }
    let counted = count(&connection)?.unwrap_or_default();
    if counted == *promised {
        return Ok(());
    }
    Err(damaged(format!("it should hold {promised:?}, and holds {counted:?}")))
}

fn is_ours(connection: &Connection) -> Result<bool> {
    Ok(connection.query_row(
        "select count(*) = 2 from sqlite_schema where type = 'table' and name in ('schema_step', 'response')",
        [],
        |row| row.get(0),
    )?)
}

fn count(connection: &Connection) -> Result<Option<Contents>> {
    if !is_ours(connection)? {
        return Ok(None);
    }
    Ok(Some(connection.query_row(COUNTS, [], |row| {
        Ok(Contents {
            schema: row.get(0)?,
            workspaces: row.get(1)?,
            users: row.get(2)?,
            surveys: row.get(3)?,
            responses: row.get(4)?,
            namespace: String::new(),
        })
    })?))
}
