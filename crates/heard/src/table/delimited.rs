//! Rows of delimited text (RFC 4180, read tolerantly), one at a time. Not the `csv` crate, for three reasons: the line
//! where each row starts must be right with blank lines and any line end; a cell that never ends must stop at the
//! limit, not fill the memory; and what is mended must be reported. A test compares the two on arbitrary bytes.

use std::io::BufRead;

use super::error::TableError;
use super::fault::Fault;
use super::row::Draft;

/// Reads rows of delimited text.
pub(super) struct Delimited<R> {
    input: R,
    delimiter: u8,
    line: u64,
    /// Whether the byte before was a carriage return: the line feed after it ends no line of its own.
    after_return: bool,
}

/// Where in a cell the reader is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    Plain,
    Quoted,
    /// After a quotation mark inside a quoted cell: it closes the cell or is the first of a doubled one.
    Closing,
    /// Behind the closing quotation mark there is text.
    Stray,
}

/// What a step found.
enum Step {
    Go(At),
    End,
}

impl<R: BufRead> Delimited<R> {
    pub(super) fn new(input: R, delimiter: u8) -> Delimited<R> {
        Delimited { input, delimiter, line: 1, after_return: false }
    }

    /// Reads the next row into `draft`; false after the last. Empty lines are no rows.
    pub(super) fn read(&mut self, draft: &mut Draft) -> Result<bool, TableError> {
        if !self.skip_blank_lines()? {
            return Ok(false);
        }
        draft.start(self.line);
        let mut at = At::Start;
        loop {
            if self.input.fill_buf()?.is_empty() {
                if at == At::Quoted {
                    draft.fault(Fault::UnclosedQuote);
                }
                draft.end_cell()?;
                return Ok(true);
            }
            let step = match at {
                At::Start => self.start()?,
                At::Plain | At::Stray => self.plain(draft, at)?,
                At::Quoted => self.quoted(draft)?,
                At::Closing => self.closing(draft)?,
            };
            match step {
                Step::Go(next) => at = next,
                Step::End => return Ok(true),
            }
        }
    }

    /// Goes to the first byte of a row; false at the end of the text.
    fn skip_blank_lines(&mut self) -> Result<bool, TableError> {
        loop {
            let chunk = self.input.fill_buf()?;
            if chunk.is_empty() {
                return Ok(false);
            }
            let blank = chunk.iter().position(|&byte| !is_line_end(byte)).unwrap_or(chunk.len());
            if blank == 0 {
                return Ok(true);
            }
            let lines = count_lines(&chunk[..blank], &mut self.after_return);
            self.line += lines;
            self.input.consume(blank);
        }
    }

    fn start(&mut self) -> Result<Step, TableError> {
        if self.input.fill_buf()?.first() == Some(&b'"') {
            self.input.consume(1);
            self.after_return = false;
            return Ok(Step::Go(At::Quoted));
        }
        Ok(Step::Go(At::Plain))
    }

    fn plain(&mut self, draft: &mut Draft, at: At) -> Result<Step, TableError> {
        let delimiter = self.delimiter;
        let chunk = self.input.fill_buf()?;
        let end = chunk.iter().position(|&byte| byte == delimiter || is_line_end(byte));
        draft.push(&chunk[..end.unwrap_or(chunk.len())])?;
        let Some(end) = end else {
            let length = chunk.len();
            self.input.consume(length);
            self.after_return = false;
            return Ok(Step::Go(at));
        };
        draft.end_cell()?;
        let ends_row = chunk[end] != delimiter;
        // The first line end after text always ends a line.
        self.after_return = chunk[end] == b'\r';
        self.line += u64::from(ends_row);
        self.input.consume(end + 1);
        Ok(if ends_row { Step::End } else { Step::Go(At::Start) })
    }

    fn quoted(&mut self, draft: &mut Draft) -> Result<Step, TableError> {
        let chunk = self.input.fill_buf()?;
        let end = chunk.iter().position(|&byte| byte == b'"');
        let run = &chunk[..end.unwrap_or(chunk.len())];
        draft.push(run)?;
        self.line += count_lines(run, &mut self.after_return);
        let consumed = run.len() + usize::from(end.is_some());
        self.input.consume(consumed);
        if end.is_some() {
            self.after_return = false;
            return Ok(Step::Go(At::Closing));
        }
        Ok(Step::Go(At::Quoted))
    }

    fn closing(&mut self, draft: &mut Draft) -> Result<Step, TableError> {
        let next = self.input.fill_buf()?[0];
        if next == b'"' {
            self.input.consume(1);
            draft.push(b"\"")?;
            return Ok(Step::Go(At::Quoted));
        }
        if next == self.delimiter || is_line_end(next) {
            return Ok(Step::Go(At::Stray));
        }
        draft.fault(Fault::StrayQuote);
        Ok(Step::Go(At::Stray))
    }
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

/// How many lines end in `bytes`: at a line feed, a carriage return, or both together.
fn count_lines(bytes: &[u8], after_return: &mut bool) -> u64 {
    let mut lines = 0;
    for &byte in bytes {
        lines += u64::from(byte == b'\r' || byte == b'\n' && !*after_return);
        *after_return = byte == b'\r';
    }
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::row::Row;
    use super::*;

    fn rows(text: &[u8], delimiter: u8) -> Vec<Row> {
        // A buffer of three bytes, so that every place is once at the end of a chunk.
        let mut reader = Delimited::new(std::io::BufReader::with_capacity(3, text), delimiter);
        let mut rows = Vec::new();
        let mut draft = Draft::default();
        while reader.read(&mut draft).expect("within the limits") {
            let mut row = Row::default();
            draft.finish(&mut row);
            rows.push(row);
        }
        rows
    }

    fn cells(rows: &[Row]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.cells().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn a_row_knows_the_line_where_it_starts_whatever_ends_the_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = "a,b\n\n1,\"x\ny\nz\"\n\n\n2,w\n3,\n".replace('\n', end);
            let rows = rows(text.as_bytes(), b',');
            let lines: Vec<u64> = rows.iter().map(Row::line).collect();
            assert_eq!(lines, [1, 3, 8, 9], "line end {end:?}");
            assert_eq!(rows[1].cell(1), format!("x{end}y{end}z"));
        }
    }

    #[test]
    fn quotation_marks_are_doubled_mended_or_reported() {
        let rows = rows(b"\"say \"\"hello\"\"\",\"\"\n5\" screen,ok\n\"a\"b,c\n\"open,\nnever closed", b',');
        let expected =
            [vec!["say \"hello\"", ""], vec!["5\" screen", "ok"], vec!["ab", "c"], vec!["open,\nnever closed"]];
        assert_eq!(cells(&rows), expected);
        let faults: Vec<&[Fault]> = rows.iter().map(Row::faults).collect();
        assert_eq!(faults, [&[][..], &[], &[Fault::StrayQuote], &[Fault::UnclosedQuote]]);
    }

    #[test]
    fn broken_letters_and_nul_are_reported_with_their_row() {
        let rows = rows(b"a,\xC4\nb\0c,\xC4\x8D\nd\xC4,\x8De\n", b',');
        assert_eq!(cells(&rows), [["a", "\u{FFFD}"], ["bc", "č"], ["d\u{FFFD}", "\u{FFFD}e"]]);
        let faults: Vec<&[Fault]> = rows.iter().map(Row::faults).collect();
        assert_eq!(faults, [&[Fault::Undecodable][..], &[Fault::Nul], &[Fault::Undecodable]]);
    }

    #[test]
    fn a_cell_without_end_stops_at_the_limit_and_says_where() {
        let text = format!("a,b\n1,\"{}", "x\n".repeat(1_000_000));
        let mut reader = Delimited::new(text.as_bytes(), b',');
        let mut draft = Draft::default();
        assert!(reader.read(&mut draft).expect("the header is short"));
        let error = reader.read(&mut draft).expect_err("32 KB is the limit");
        assert!(matches!(error, TableError::CellTooLong { line: 2, column: 2 }), "{error}");
        let wide = ",".repeat(1_000);
        let error = Delimited::new(wide.as_bytes(), b',').read(&mut draft).expect_err("500 is the limit");
        assert!(matches!(error, TableError::TooManyColumns { line: 1 }), "{error}");
    }

    proptest! {
        #[test]
        fn rows_are_those_of_the_csv_crate(text in prop::collection::vec(prop::sample::select(&b"a\",;\n\r "[..]), 0..60)) {
            let mut theirs = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(&text[..]);
            let theirs: Vec<Vec<String>> = theirs
                .records()
                .map(|record| record.expect("ASCII").iter().map(str::to_owned).collect())
                .collect();
            prop_assert_eq!(cells(&rows(&text, b',')), theirs);
        }

        #[test]
        fn what_a_writer_wrote_is_read_back_with_its_lines(
            table in prop::collection::vec(prop::collection::vec("[a-zč\"',; \n\r=+@-]{0,12}", 3), 1..12),
        ) {
            let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
            let mut lines = Vec::new();
            let mut line = 1;
            for row in &table {
                lines.push(line);
                let row: Vec<_> = row.iter().map(|cell| super::super::formula::marked(cell)).collect();
                writer.write_record(row.iter().map(|cell| cell.as_bytes())).expect("memory takes it");
                line += 1 + row.iter().map(|cell| count_lines(cell.as_bytes(), &mut false)).sum::<u64>();
            }
            let text = writer.into_inner().expect("memory takes it");
            let read = rows(&text, b';');
            prop_assert_eq!(cells(&read), table);
            prop_assert_eq!(read.iter().map(Row::line).collect::<Vec<_>>(), lines);
        }

        #[test]
        fn any_bytes_are_rows_with_growing_lines(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let read = rows(&bytes, b',');
            prop_assert!(read.windows(2).all(|pair| pair[0].line() < pair[1].line()));
            prop_assert!(read.iter().all(|row| !row.is_empty() && row.cells().all(|cell| !cell.contains('\0'))));
        }
    }
}
