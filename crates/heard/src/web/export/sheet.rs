//! A workbook with one sheet, written row by row at constant memory. Whatever a person or a program wrote is a text in
//! it, never a formula or a link; scores and numbers are numbers, UTC is a date.

use std::fs::File;
use std::io::{BufWriter, Seek, Write};
use std::path::Path;

use jiff::tz::TimeZone;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use store::response::Page;
use uuid::Uuid;

use super::columns::{Columns, Put};
use super::instant;

/// The most responses a sheet takes: Excel has 1,048,576 rows, and one is for the names.
pub const MOST: i64 = 1_048_575;

/// The longest text of a cell, in UTF-16 units, as Excel counts.
const LONGEST: usize = 32_767;

/// The days of Excel's calendar before 1970.
const DAYS_BEFORE_1970: f64 = 25_569.0;

/// Widths of the columns that have long or very short cells, by name's place: in letters.
const WIDTHS: [(u16, f64); 8] =
    [(0, 12.0), (1, 26.0), (2, 20.0), (3, 20.0), (8, 60.0), (20, 20.0), (22, 20.0), (23, 26.0)];

/// A workbook that is being written.
pub(super) struct Book {
    workbook: Workbook,
    columns: Columns,
    row: u32,
    formats: Formats,
}

struct Formats {
    head: Format,
    date: Format,
}

impl Book {
    /// Begins one with its row of names. What grows lies in files without a name in the folder.
    pub(super) fn begin(folder: &Path, columns: Columns, now: i64) -> anyhow::Result<Book> {
        let mut workbook = Workbook::new();
        workbook.set_tempdir(folder)?;
        let made = ExcelDateTime::from_timestamp(now / 1000)?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name("responses")?;
        sheet.set_freeze_panes(1, 0)?;
        for (column, width) in WIDTHS {
            sheet.set_column_width(column, width)?;
        }
        let formats =
            Formats { head: Format::new().set_bold(), date: Format::new().set_num_format("yyyy\\-mm\\-dd\\ hh:mm:ss") };
        let mut row = Row::new(sheet, 0, &formats, Some(&formats.head));
        columns.put_head(&mut row);
        row.finish()?;
        Ok(Book { workbook, columns, row: 1, formats })
    }

    /// Adds the responses of a page.
    pub(super) fn add(mut self, page: &Page) -> anyhow::Result<Book> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        let mut row = Row::new(sheet, self.row, &self.formats, None);
        for response in page.responses() {
            self.columns.put(&response, &mut row);
        }
        self.row = row.finish()?;
        Ok(self)
    }

    /// Packs it into the file, which then stands at its beginning. How many bytes it has.
    pub(super) fn finish(mut self, file: File) -> anyhow::Result<(File, u64)> {
        let last = u16::try_from(self.columns.len())?.saturating_sub(1);
        self.workbook.worksheet_from_index(0)?.autofilter(0, 0, self.row - 1, last)?;
        let mut out = BufWriter::new(file);
        self.workbook.save_to_writer(&mut out)?;
        out.flush()?;
        let mut file = out.into_inner()?;
        let bytes = file.stream_position()?;
        file.rewind()?;
        Ok((file, bytes))
    }
}

/// A row while it is written, and those after it. The first thing that fails is kept, and nothing is written after it.
struct Row<'a> {
    sheet: &'a mut Worksheet,
    formats: &'a Formats,
    as_head: Option<&'a Format>,
    row: u32,
    column: u16,
    failed: Option<XlsxError>,
    scratch: Vec<u8>,
}

impl<'a> Row<'a> {
    fn new(sheet: &'a mut Worksheet, row: u32, formats: &'a Formats, as_head: Option<&'a Format>) -> Row<'a> {
        Row { sheet, formats, as_head, row, column: 0, failed: None, scratch: Vec::new() }
    }

    fn finish(self) -> Result<u32, XlsxError> {
        self.failed.map_or(Ok(self.row), Err)
    }

    fn cell(&mut self, write: impl FnOnce(&mut Worksheet, u32, u16) -> Result<(), XlsxError>) {
        if self.failed.is_none() {
            self.failed = write(self.sheet, self.row, self.column).err();
        }
        self.column += 1;
    }

    fn string(&mut self, text: &str) {
        let as_head = self.as_head;
        self.cell(|sheet, row, column| match as_head {
            Some(format) => sheet.write_string_with_format(row, column, text, format).map(drop),
            None => sheet.write_string(row, column, text).map(drop),
        });
    }

    fn figure(&mut self, number: f64) {
        self.cell(|sheet, row, column| sheet.write_number(row, column, number).map(drop));
    }
}

impl Put for Row<'_> {
    fn nothing(&mut self) {
        self.column += 1;
    }

    fn text(&mut self, text: &str) {
        self.string(fitting(text));
    }

    fn word(&mut self, word: &str) {
        self.string(word);
    }

    fn whole(&mut self, number: i64) {
        self.figure(number as f64);
    }

    fn number(&mut self, number: f64) {
        self.figure(number);
    }

    fn id(&mut self, id: Uuid) {
        let mut buffer = Uuid::encode_buffer();
        self.string(id.hyphenated().encode_lower(&mut buffer));
    }

    fn local(&mut self, at: i64, zone: &TimeZone) {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        instant::write(&mut scratch, at, Some(zone));
        self.string(std::str::from_utf8(&scratch).unwrap_or_default());
        self.scratch = scratch;
    }

    fn utc(&mut self, at: i64) {
        let serial = at as f64 / 86_400_000.0 + DAYS_BEFORE_1970;
        let date = &self.formats.date;
        self.cell(|sheet, row, column| sheet.write_number_with_format(row, column, serial, date).map(drop));
    }

    fn end_row(&mut self) {
        self.row += 1;
        self.column = 0;
    }
}

/// As much of a text as a cell takes. Only texts that came from other tables can be longer, and CSV has them whole.
fn fitting(text: &str) -> &str {
    if text.len() <= LONGEST {
        return text;
    }
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > LONGEST
    });
    end.map_or(text, |(at, _)| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_takes_as_much_as_excel_does() {
        assert_eq!(fitting("short"), "short");
        assert_eq!(fitting(&"a".repeat(32_768)).len(), 32_767);
        let wide = "č".repeat(32_767);
        assert_eq!(fitting(&wide), wide);
        assert_eq!(fitting(&"😀".repeat(20_000)).chars().count(), 16_383);
    }
}
