//! One pass over a file, row by row: what is wrong with it, and a key of 40 bytes for each row that can be taken, sorted
//! by time. Responses are added in that order, so that their numbers follow their time whatever the file's order; and
//! rows that say the same stand together, where they can be counted.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::entry::{Entry, id};
use super::plan::Plan;
use super::spool::{Filling, Spool};
use super::wrong::Listed;
use crate::table::{Table, TableError, quoted};

/// Why a file was not read to its end.
#[derive(Debug, thiserror::Error)]
pub enum Halt {
    /// It cannot be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The disk for the rows that are put aside is full, or fails.
    #[error("the rows cannot be put aside: {0}")]
    Disk(#[from] io::Error),
    /// Somebody asked to stop.
    #[error("stopped")]
    Stopped,
}

/// Why a file was not read to its end, as it is kept until a person reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// A key of texts.
    pub key: String,
    /// Where it is; 0 where that says nothing.
    pub line: u64,
    /// In which column, counted from 1; 0 as well.
    pub column: u64,
    /// What it is about.
    pub name: String,
}

impl Halt {
    /// It as it is kept.
    pub fn told(&self) -> Told {
        let error = match self {
            Halt::Table(error) => error,
            Halt::Disk(_) => return Told { key: "disk".to_owned(), ..Told::default() },
            Halt::Stopped => return Told { key: "unreadable".to_owned(), ..Told::default() },
        };
        let mut told = Told { key: error.key().to_owned(), ..Told::default() };
        match error {
            TableError::TooManyRows { line } | TableError::TooManyColumns { line } => told.line = *line,
            TableError::CellTooLong { line, column } => (told.line, told.column) = (*line, *column as u64),
            TableError::EmptySheet { sheet } => told.name.clone_from(sheet),
            TableError::NoSuchSheet { sheets, .. } => told.name = quoted(sheets),
            _ => {}
        }
        told
    }
}

/// Asks a reading to stop. Cheap to clone; clones ask the same.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked.
    pub fn asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What a pass over a file found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// Rows in the file.
    pub rows: u64,
    /// Rows that can be taken.
    pub total: u64,
    /// Of these, how many have each score from 0 to 10.
    pub scores: [u64; 11],
    /// Of these, how many have a comment and no score.
    pub comments: u64,
    /// Of these, how many are there already; counted where a store was asked.
    pub present: u64,
    /// Their first and last instant, where the file has dates.
    pub span: Option<(i64, i64)>,
    /// Rows that are left out.
    pub wrong: Listed,
    /// Rows that are taken, about which something had to be done.
    pub remarks: Listed,
}

impl Findings {
    fn take(&mut self, entry: &Entry) {
        self.total += 1;
        match entry.score.and_then(|score| self.scores.get_mut(usize::from(score))) {
            Some(count) => *count += 1,
            None => self.comments += 1,
        }
        if let Some(at) = entry.at {
            let (first, last) = self.span.unwrap_or((at, at));
            self.span = Some((first.min(at), last.max(at)));
        }
    }
}

/// Where a row stands in time, what it says, and where it was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    at: i64,
    /// The digest in two halves, so that a key is aligned to 8 bytes.
    digest: [u64; 2],
    offset: u64,
    /// How many rows before it say the same.
    nth: u32,
}

impl Key {
    fn id(&self) -> Uuid {
        let digest = u128::from(self.digest[0]) << 64 | u128::from(self.digest[1]);
        id(digest, self.nth, Some(self.at))
    }
}

/// The rows of a file in the order of their time.
pub struct Order {
    keys: Vec<Key>,
    spool: Spool,
}

impl Order {
    /// Reads a file, putting its rows aside on the disk of `folder`.
    ///
    /// # Errors
    /// When the file or the disk fails, or somebody asked to stop.
    pub fn read(
        table: &mut Table,
        plan: &Plan,
        folder: &Path,
        name: &str,
        stop: &Stop,
    ) -> Result<(Order, Findings), Halt> {
        let mut filling = Filling::new(folder, name)?;
        let (keys, findings) = pass(table, plan, stop, |entry| filling.put(entry))?;
        Ok((Order { keys, spool: filling.finish()? }, findings))
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// At most `n` rows from the `from`th on, each with the id of its response.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn rows(&self, from: usize, n: usize) -> io::Result<Vec<(Uuid, Entry)>> {
        let keys = self.keys.get(from..).unwrap_or_default();
        keys.iter().take(n).map(|key| Ok((key.id(), self.spool.get(key.offset)?))).collect()
    }
}

/// Reads a file without putting anything aside: what is wrong with it, and the ids its responses would have.
///
/// # Errors
/// When the file cannot be read, or somebody asked to stop.
pub fn dry_run(table: &mut Table, plan: &Plan, stop: &Stop) -> Result<(Findings, Vec<Uuid>), Halt> {
    let (keys, findings) = pass(table, plan, stop, |_| Ok(0))?;
    Ok((findings, keys.iter().map(Key::id).collect()))
}

fn pass(
    table: &mut Table,
    plan: &Plan,
    stop: &Stop,
    mut put: impl FnMut(&Entry) -> io::Result<u64>,
) -> Result<(Vec<Key>, Findings), Halt> {
    let (mut keys, mut findings) = (Vec::new(), Findings::default());
    let mut rows = table.rows()?;
    while let Some(row) = rows.read()? {
        if stop.asked() {
            return Err(Halt::Stopped);
        }
        findings.rows += 1;
        let taken = match plan.read(row) {
            Ok(taken) => taken,
            Err((wrong, cell)) => {
                findings.wrong.add(row.line(), wrong.key(), cell);
                continue;
            }
        };
        for (remark, cell) in &taken.remarks {
            findings.remarks.add(row.line(), remark.key(), cell);
        }
        findings.take(&taken.entry);
        let digest = taken.entry.digest(plan.survey());
        keys.push(Key {
            at: taken.entry.at.unwrap_or(0),
            digest: [(digest >> 64) as u64, digest as u64],
            offset: put(&taken.entry)?,
            nth: 0,
        });
    }
    keys.sort_unstable();
    let mut before: Option<Key> = None;
    for key in &mut keys {
        if let Some(same) = before.replace(*key).filter(|last| last.digest == key.digest) {
            key.nth = same.nth + 1;
            before = Some(*key);
        }
    }
    Ok((keys, findings))
}
