//! A sheet of a workbook (XLSX), cell by cell as it streams from the zip; only the workbook's shared texts are held in
//! memory. Cells become the text that a person sees, dates become ISO 8601. A broken workbook is an error, never a
//! panic and never a large allocation.

use std::borrow::Cow;
use std::io::BufReader;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Cell, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError};

use super::error::TableError;
use super::limits::COLUMNS;
use super::row::Draft;
use super::source::{Input, Source};
use super::unpacked;

/// An opened workbook.
pub(super) struct Book {
    xlsx: Xlsx<BufReader<Input>>,
}

impl Book {
    pub(super) fn open(source: &Source) -> Result<Book, TableError> {
        unpacked::check(source)?;
        let input = BufReader::new(source.open()?);
        let xlsx = guarded(|| Xlsx::new(input))?;
        Ok(Book { xlsx })
    }

    /// The names of the sheets that hold cells.
    pub(super) fn sheets(&self) -> Vec<String> {
        let sheets = self.xlsx.sheets_metadata().iter();
        let cells = sheets.filter(|sheet| sheet.typ == SheetType::WorkSheet);
        cells.map(|sheet| sheet.name.clone()).collect()
    }

    /// The sheet of this name, or the first visible one.
    pub(super) fn choose(&self, name: Option<&str>) -> Result<String, TableError> {
        let sheets = self.sheets();
        if let Some(name) = name {
            let chosen = sheets.iter().find(|sheet| *sheet == name).cloned();
            return chosen.ok_or_else(|| TableError::NoSuchSheet { name: name.to_owned(), sheets });
        }
        let visible = self
            .xlsx
            .sheets_metadata()
            .iter()
            .find(|sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
        visible.map(|sheet| sheet.name.clone()).ok_or(TableError::NoSheet)
    }

    pub(super) fn rows(&mut self, name: &str) -> Result<SheetRows<'_>, TableError> {
        let cells = guarded(|| self.xlsx.worksheet_cells_reader(name))?;
        Ok(SheetRows { cells, waiting: None, ended: false })
    }
}

/// The rows of a sheet that have at least one cell with text.
pub(super) struct SheetRows<'a> {
    cells: XlsxCellReader<'a, BufReader<Input>>,
    waiting: Option<Cell<DataRef<'a>>>,
    /// The reader would read on behind the last cell.
    ended: bool,
}

impl<'a> SheetRows<'a> {
    pub(super) fn read(&mut self, draft: &mut Draft) -> Result<bool, TableError> {
        let first = match self.waiting.take() {
            Some(cell) => Some(cell),
            None => self.cell()?,
        };
        let Some(mut cell) = first else {
            return Ok(false);
        };
        let row = cell.get_position().0;
        draft.start(u64::from(row) + 1);
        loop {
            put(draft, &cell)?;
            cell = match self.cell()? {
                Some(next) if next.get_position().0 == row => next,
                other => {
                    self.waiting = other;
                    return Ok(true);
                }
            };
        }
    }

    /// The next cell with text.
    fn cell(&mut self) -> Result<Option<Cell<DataRef<'a>>>, TableError> {
        while !self.ended {
            match guarded(|| self.cells.next_cell())? {
                Some(cell) if text(cell.get_value()).is_empty() => {}
                Some(cell) => return Ok(Some(cell)),
                None => self.ended = true,
            }
        }
        Ok(None)
    }
}

fn put(draft: &mut Draft, cell: &Cell<DataRef<'_>>) -> Result<(), TableError> {
    let column = cell.get_position().1 as usize;
    if column >= COLUMNS {
        return Err(TableError::TooManyColumns { line: draft.line() });
    }
    if column < draft.len() {
        return Err(TableError::Damaged { what: format!("the cells of row {} are not in order", draft.line()) });
    }
    while draft.len() < column {
        draft.end_cell()?;
    }
    draft.push(text(cell.get_value()).as_bytes())?;
    draft.end_cell()
}

/// Runs a step of the reader on a stranger's file. calamine adds up row and column numbers without checking them, so
/// that a panic of it is a broken file and not a broken server.
fn guarded<T>(step: impl FnOnce() -> Result<T, XlsxError>) -> Result<T, TableError> {
    let damaged = |what: String| TableError::Damaged { what };
    match catch_unwind(AssertUnwindSafe(step)) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(XlsxError::Io(error))) if error.kind() == std::io::ErrorKind::NotFound => Err(error.into()),
        Ok(Err(error)) => Err(damaged(error.to_string())),
        Err(_) => Err(damaged("numbers in it are out of range".to_owned())),
    }
}

/// What a person sees in a cell, but for dates and for formats that round.
fn text<'a>(value: &'a DataRef<'_>) -> Cow<'a, str> {
    match value {
        DataRef::Empty => Cow::Borrowed(""),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cow::Borrowed(text),
        DataRef::SharedString(text) => Cow::Borrowed(text),
        DataRef::Int(number) => Cow::Owned(number.to_string()),
        DataRef::Float(number) => Cow::Owned(decimal(*number)),
        DataRef::Bool(true) => Cow::Borrowed("TRUE"),
        DataRef::Bool(false) => Cow::Borrowed("FALSE"),
        DataRef::DateTime(date) => Cow::Owned(iso(date)),
        DataRef::Error(error) => Cow::Owned(error.to_string()),
    }
}

/// The shortest writing with the 15 digits that Excel keeps: 9 for 9.0, 0.3 for the sum of 0.1 and 0.2.
fn decimal(number: f64) -> String {
    let kept: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    kept.to_string()
}

/// `2026-11-21`, with `T14:32:00` where there is a time; only the time where there is no day; durations in hours.
fn iso(date: &ExcelDateTime) -> String {
    let serial = date.as_f64();
    if date.is_duration() {
        let seconds = (serial.abs() * 86_400.0).round() as u64;
        let sign = if serial < 0.0 { "-" } else { "" };
        return format!("{sign}{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    let whole_days = serial.floor();
    let time = match milli {
        0 => format!("{hour:02}:{minute:02}:{second:02}"),
        _ => format!("{hour:02}:{minute:02}:{second:02}.{milli:03}"),
    };
    if whole_days < 1.0 {
        time
    } else if (hour, minute, second, milli) == (0, 0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{time}")
    }
}
