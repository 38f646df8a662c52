//! A row of cells: one text with the places where cells end, so that a million rows cost no allocation each.
//! A draft is what is still bytes; a row is always valid UTF-8 without NUL.

use std::mem;

use super::error::TableError;
use super::fault::Fault;
use super::formula::unmarked;
use super::limits::{CELL_BYTES, COLUMNS};

/// A row of cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    line: u64,
    text: String,
    ends: Vec<usize>,
    faults: Vec<Fault>,
}

impl Row {
    /// The line of the file where the row starts, counted from 1; of a workbook, the row's number in its sheet.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// How many cells the row has.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether the row has no cell.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cell in `column`, counted from 0, as it stands but without an export's mark against formulas; empty where
    /// the row is too short.
    pub fn cell(&self, column: usize) -> &str {
        let Some(&end) = self.ends.get(column) else {
            return "";
        };
        let start = column.checked_sub(1).map_or(0, |before| self.ends[before]);
        unmarked(&self.text[start..end])
    }

    /// All cells, as [`Row::cell`] gives them.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|column| self.cell(column))
    }

    /// What was wrong with the row.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    pub(super) fn compare_width(&mut self, columns: usize, may_be_short: bool) {
        if self.len() < columns && !may_be_short {
            self.faults.push(Fault::Short);
        }
        if (columns..self.len()).any(|column| !self.cell(column).trim().is_empty()) {
            self.faults.push(Fault::Long);
        }
    }

    /// Replaces what is not UTF-8, cell by cell: bytes of two cells must never make up a letter.
    fn mend(&mut self, bytes: &[u8]) {
        self.text.clear();
        let mut start = 0;
        for end in &mut self.ends {
            self.text.push_str(&String::from_utf8_lossy(&bytes[start..*end]));
            start = mem::replace(end, self.text.len());
        }
    }

    fn leave_out_nul(&mut self) {
        let bytes = mem::take(&mut self.text);
        let mut start = 0;
        for end in &mut self.ends {
            self.text.extend(bytes[start..*end].chars().filter(|&letter| letter != '\0'));
            start = mem::replace(end, self.text.len());
        }
    }
}

/// A row that is being read.
#[derive(Debug, Default)]
pub(super) struct Draft {
    line: u64,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    faults: Vec<Fault>,
}

impl Draft {
    /// Forgets everything, to read the row that starts in `line`.
    pub(super) fn start(&mut self, line: u64) {
        self.line = line;
        self.bytes.clear();
        self.ends.clear();
        self.faults.clear();
    }

    pub(super) fn line(&self) -> u64 {
        self.line
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Adds to the cell that is being read.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Result<(), TableError> {
        self.bytes.extend_from_slice(bytes);
        let start = self.ends.last().copied().unwrap_or(0);
        if self.bytes.len() - start > CELL_BYTES {
            return Err(TableError::CellTooLong { line: self.line, column: self.len() + 1 });
        }
        Ok(())
    }

    pub(super) fn end_cell(&mut self) -> Result<(), TableError> {
        if self.len() == COLUMNS {
            return Err(TableError::TooManyColumns { line: self.line });
        }
        self.ends.push(self.bytes.len());
        Ok(())
    }

    pub(super) fn fault(&mut self, fault: Fault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// Hands the cells over to `row` and takes its memory for the next one.
    pub(super) fn finish(&mut self, row: &mut Row) {
        row.line = self.line;
        mem::swap(&mut row.ends, &mut self.ends);
        mem::swap(&mut row.faults, &mut self.faults);
        let spare = mem::take(&mut row.text).into_bytes();
        match String::from_utf8(mem::replace(&mut self.bytes, spare)) {
            Ok(text) if row.ends.iter().all(|&end| text.is_char_boundary(end)) => row.text = text,
            Ok(text) => row.mend(text.as_bytes()),
            Err(broken) => row.mend(broken.as_bytes()),
        }
        if !row.text.is_ascii() && row.text.contains(char::REPLACEMENT_CHARACTER) {
            row.faults.push(Fault::Undecodable);
        }
        if row.text.as_bytes().contains(&0) {
            row.leave_out_nul();
            row.faults.push(Fault::Nul);
        }
    }

    pub(super) fn into_row(mut self) -> Row {
        let mut row = Row::default();
        self.finish(&mut row);
        row
    }
}
