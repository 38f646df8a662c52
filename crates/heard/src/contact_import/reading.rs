//! A file of customers read once, on a thread of its own, some hundreds of rows at a time: whoever takes them in waits for
//! the next, and the file waits for whoever does, so that memory holds a few batches however long it is.

use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::mapping::Mapping;
use super::plan::{Plan, Taken};
use super::run::BATCH;
use super::wrong::{Remark, Wrong};
use crate::import::{Halt, Listed, Stop};
use crate::table::{Row, Source, Table};

/// How many batches wait at most.
const WAITING: usize = 2;

/// Rows that are taken, each with its line.
pub type Piece = Vec<(u64, Taken)>;

/// What was wrong with the rows of a file.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// Rows in the file.
    pub rows: u64,
    /// Rows that are left out.
    pub wrong: Listed,
    /// Rows that are taken, about which something had to be done.
    pub remarks: Listed,
}

/// A file that is being read.
pub struct Reading {
    pieces: mpsc::Receiver<Piece>,
    end: JoinHandle<Result<Faults, Halt>>,
}

impl Reading {
    /// The next rows; none after the last, or where the file could not be read on.
    pub async fn next(&mut self) -> Option<Piece> {
        self.pieces.recv().await
    }

    /// What was wrong with the rows, after the last of them.
    ///
    /// # Errors
    /// Why the file could not be read to its end; or a fault.
    pub async fn end(self) -> anyhow::Result<Result<Faults, Halt>> {
        drop(self.pieces);
        Ok(self.end.await?)
    }
}

/// Opens a table as a mapping means it.
///
/// # Errors
/// When it cannot be read.
pub fn open(source: Source, mapping: &Mapping) -> Result<Table, Halt> {
    let table = Table::open(source, mapping.sheet.as_deref())?;
    Ok(if mapping.heading { table } else { table.without_heading()? })
}

/// Reads a file; of the rows that are taken, `skip` are passed over: they are in already.
pub fn read(source: Source, mapping: &Mapping, plan: Plan, skip: u64, stop: &Stop) -> Reading {
    let (sender, pieces) = mpsc::channel(WAITING);
    let (mapping, stop) = (mapping.clone(), stop.clone());
    let end = tokio::task::spawn_blocking(move || pass(&mut open(source, &mapping)?, &plan, skip, &stop, &sender));
    Reading { pieces, end }
}

fn pass(
    table: &mut Table,
    plan: &Plan,
    mut skip: u64,
    stop: &Stop,
    sender: &mpsc::Sender<Piece>,
) -> Result<Faults, Halt> {
    let (mut faults, mut piece) = (Faults::default(), Vec::with_capacity(BATCH));
    let mut rows = table.rows()?;
    while let Some(row) = rows.read()? {
        if stop.asked() {
            return Err(Halt::Stopped);
        }
        faults.rows += 1;
        let taken = match plan.read(row) {
            Ok(taken) => taken,
            Err((wrong, cell)) => {
                faults.wrong.add(row.line(), wrong.key(), &cell);
                continue;
            }
        };
        for (remark, cell) in &taken.remarks {
            faults.remarks.add(row.line(), remark.key(), cell);
        }
        if skip > 0 {
            skip -= 1;
            continue;
        }
        piece.push((row.line(), taken));
        // Whoever took the rows has gone away: it was stopped.
        if piece.len() == BATCH && sender.blocking_send(std::mem::take(&mut piece)).is_err() {
            return Err(Halt::Stopped);
        }
    }
    if !piece.is_empty() && sender.blocking_send(piece).is_err() {
        return Err(Halt::Stopped);
    }
    Ok(faults)
}

/// What is wrong with a row, told: line, what, the cell.
type Told<'a> = &'a mut dyn FnMut(u64, &'static str, &str) -> bool;

/// Tells every row of a file that is left out, and what is remarked of the others, until nobody listens any more.
///
/// # Errors
/// When the file cannot be read.
pub fn tell_wrong(source: Source, mapping: &Mapping, plan: &Plan, tell: Told<'_>) -> Result<(), Halt> {
    let mut table = open(source, mapping)?;
    let mut rows = table.rows()?;
    while let Some(row) = rows.read()? {
        if !tell_one(row, plan, tell) {
            break;
        }
    }
    Ok(())
}

fn tell_one(row: &Row, plan: &Plan, tell: Told<'_>) -> bool {
    match plan.read(row) {
        Err((wrong, cell)) => tell(row.line(), Wrong::key(wrong), &cell),
        Ok(taken) => taken.remarks.iter().all(|(remark, cell)| tell(row.line(), Remark::key(*remark), cell)),
    }
}
