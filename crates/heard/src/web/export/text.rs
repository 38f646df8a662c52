//! CSV as RFC 4180 has it, in UTF-8 with the mark by which Excel knows it, each cell of a stranger marked where a
//! spreadsheet would run it; and JSON, a line each. A row allocates nothing; nothing here decides what a cell says.

use std::io::Write;

use jiff::tz::TimeZone;
use serde::Serialize;
use uuid::Uuid;

use super::columns::Put;
use super::instant;
use crate::table::formula::is_dangerous;

/// Without it Excel takes UTF-8 for the letters of the machine's own country.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// Text that is being written.
#[derive(Default)]
pub(super) struct Text {
    bytes: Vec<u8>,
    /// Whether a cell stands in the row already.
    is_within: bool,
}

impl Text {
    /// With room for so many bytes, and some more.
    pub(super) fn with_room(bytes: usize) -> Text {
        Text { bytes: Vec::with_capacity(bytes + bytes / 8), is_within: false }
    }

    /// The beginning of a file.
    pub(super) fn begin(&mut self) {
        self.bytes.extend(MARK);
    }

    /// A line of JSON.
    pub(super) fn line(&mut self, value: &impl Serialize) -> anyhow::Result<()> {
        serde_json::to_writer(&mut self.bytes, value)?;
        self.bytes.push(b'\n');
        Ok(())
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    fn cell(&mut self) -> &mut Vec<u8> {
        if self.is_within {
            self.bytes.push(b',');
        }
        self.is_within = true;
        &mut self.bytes
    }

    fn display(&mut self, value: impl std::fmt::Display) {
        write!(self.cell(), "{value}").expect("memory takes it");
    }
}

impl Put for Text {
    fn nothing(&mut self) {
        self.cell();
    }

    fn text(&mut self, text: &str) {
        let is_marked = is_dangerous(text);
        let bytes = self.cell();
        // Without leaving early, so that the compiler looks at many bytes at once.
        let must_quote = text.bytes().fold(false, |must, byte| must | matches!(byte, b',' | b'"' | b'\r' | b'\n'));
        if !must_quote {
            if is_marked {
                bytes.push(b'\'');
            }
            bytes.extend_from_slice(text.as_bytes());
            return;
        }
        bytes.push(b'"');
        if is_marked {
            bytes.push(b'\'');
        }
        for (nth, piece) in text.split('"').enumerate() {
            if nth > 0 {
                bytes.extend_from_slice(b"\"\"");
            }
            bytes.extend_from_slice(piece.as_bytes());
        }
        bytes.push(b'"');
    }

    fn word(&mut self, word: &str) {
        self.cell().extend_from_slice(word.as_bytes());
    }

    fn whole(&mut self, number: i64) {
        match u8::try_from(number) {
            Ok(digit @ 0..=9) => self.cell().push(b'0' + digit),
            _ => self.display(number),
        }
    }

    fn number(&mut self, number: f64) {
        self.display(number);
    }

    fn id(&mut self, id: Uuid) {
        let mut buffer = Uuid::encode_buffer();
        self.cell().extend_from_slice(id.hyphenated().encode_lower(&mut buffer).as_bytes());
    }

    fn local(&mut self, at: i64, zone: &TimeZone) {
        instant::write(self.cell(), at, Some(zone));
    }

    fn utc(&mut self, at: i64) {
        instant::write(self.cell(), at, None);
    }

    fn end_row(&mut self) {
        self.bytes.extend_from_slice(b"\r\n");
        self.is_within = false;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::table::formula::{marked, unmarked};

    fn written(rows: &[Vec<String>]) -> Vec<u8> {
        let mut csv = Text::default();
        for row in rows {
            row.iter().for_each(|cell| csv.text(cell));
            csv.end_row();
        }
        csv.into_bytes()
    }

    #[test]
    fn a_cell_is_quoted_only_where_it_must_be_and_never_runs() {
        let cells = ["plain", "a,b", "say \"no\"", "two\nlines", "=1+1", "=HYPERLINK(\"x\",1)", "", "-2", "'=x"];
        let row = cells.map(str::to_owned).to_vec();
        let text = String::from_utf8(written(&[row])).expect("text");
        let expected =
            "plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",'=1+1,\"'=HYPERLINK(\"\"x\"\",1)\",,'-2,''=x\r\n";
        assert_eq!(text, expected);
    }

    #[test]
    fn numbers_stay_numbers() {
        let mut csv = Text::default();
        csv.whole(-12);
        csv.whole(10);
        csv.number(-2.5);
        csv.number(84.0);
        csv.end_row();
        assert_eq!(csv.into_bytes(), b"-12,10,-2.5,84\r\n");
    }

    proptest! {
        #[test]
        fn the_csv_crate_reads_back_what_was_written(
            rows in prop::collection::vec(prop::collection::vec("[-'=+@\t\r\n a-cč\",;]{0,9}", 3), 1..12),
        ) {
            let text = written(&rows);
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&text[..]);
            let read: Vec<Vec<String>> =
                reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect();
            for cell in read.iter().flatten() {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell:?}");
            }
            let as_marked: Vec<Vec<String>> =
                rows.iter().map(|row| row.iter().map(|cell| marked(cell).into_owned()).collect()).collect();
            prop_assert_eq!(&read, &as_marked);
            let back: Vec<Vec<&str>> = read.iter().map(|row| row.iter().map(|cell| unmarked(cell)).collect()).collect();
            prop_assert_eq!(back, rows);
        }
    }
}
