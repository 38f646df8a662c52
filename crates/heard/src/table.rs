//! Tables that people have: CSV of any dialect and XLSX, read row by row. Text is streamed at constant memory,
//! however long the file. What a file is, is decided by its content, never by its name. No row, cell or character
//! is lost silently: what had to be mended is a fault of its row, what cannot be read is an error.

pub mod columns;
pub mod date;
mod delimited;
mod delimiter;
mod encoding;
mod error;
mod fault;
pub mod formula;
mod header;
mod limits;
mod row;
pub mod score;
mod sheet;
mod source;
mod tally;
mod unpacked;

use std::io::{BufRead, Read};

pub use self::encoding::Encoding;
pub(crate) use self::error::quoted;
pub use self::error::{Foreign, TableError};
pub use self::fault::Fault;
pub use self::limits::{CELL_BYTES, COLUMNS, FILE_BYTES, ROWS, SHARED_TEXT_BYTES, UNPACKED_BYTES};
pub use self::row::Row;
pub use self::source::Source;
pub use self::tally::{Tallied, Tally};

use self::delimited::Delimited;
use self::encoding::Text;
use self::row::Draft;
use self::sheet::{Book, SheetRows};

/// How many rows are looked at to guess what the columns and dates are.
pub const SAMPLE_ROWS: usize = 1_000;

/// How much of a text is looked at to find its delimiter.
const HEAD_BYTES: u64 = 64 * 1024;

/// What a table turned out to be, to be shown to the person who brought it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Lines of text.
    Text {
        /// How the letters are written.
        encoding: Encoding,
        /// What stands between two cells.
        delimiter: char,
    },
    /// A sheet of a workbook.
    Sheet {
        /// The sheet that is read.
        name: String,
        /// Every sheet of the workbook, in its order.
        all: Vec<String>,
    },
}

/// An opened table: its columns are known, its rows can be read as often as needed.
pub struct Table {
    header: Vec<String>,
    shape: Shape,
    kind: Kind,
    /// The first row names the columns and is none of the rows.
    heading: bool,
}

enum Kind {
    Text { source: Source, encoding: Encoding, dialect: Dialect },
    Sheet(Box<Book>, String),
}

/// How a text is cut into rows and cells.
#[derive(Clone, Copy)]
struct Dialect {
    delimiter: u8,
    /// Whether the first line only names the delimiter (`sep=;`, as Excel writes it).
    announced: bool,
}

impl Table {
    /// Opens a table; `sheet` names a sheet of a workbook, otherwise it is the first visible one.
    ///
    /// # Errors
    /// Says what is wrong, where, and what to do, when this is not a table, is empty, or passes a limit.
    pub fn open(source: Source, sheet: Option<&str>) -> Result<Table, TableError> {
        if source.bytes()? > FILE_BYTES {
            return Err(TableError::FileTooLarge);
        }
        let mut magic = Vec::new();
        source.open()?.take(8).read_to_end(&mut magic)?;
        match Foreign::by_magic(&magic) {
            Some(foreign) => Err(TableError::Foreign(foreign)),
            None if magic.starts_with(b"PK\x03\x04") => Table::open_book(&source, sheet),
            None if magic.is_empty() => Err(TableError::Empty),
            None => Table::open_text(source),
        }
    }

    fn open_book(source: &Source, sheet: Option<&str>) -> Result<Table, TableError> {
        let mut book = Book::open(source)?;
        let name = book.choose(sheet)?;
        let mut rows = book.rows(&name)?;
        let mut draft = Draft::default();
        if !rows.read(&mut draft)? {
            return Err(TableError::EmptySheet { sheet: name });
        }
        drop(rows);
        let shape = Shape::Sheet { name: name.clone(), all: book.sheets() };
        Ok(Table {
            header: header::names(&draft.into_row()),
            shape,
            kind: Kind::Sheet(Box::new(book), name),
            heading: true,
        })
    }

    fn open_text(source: Source) -> Result<Table, TableError> {
        let encoding = Encoding::detect(source.open()?)?;
        let mut head = Vec::new();
        encoding.read(source.open()?)?.take(HEAD_BYTES).read_to_end(&mut head)?;
        if let Some(foreign) = Foreign::by_text(&head) {
            return Err(TableError::Foreign(foreign));
        }
        let dialect = delimiter::sniff(&head);
        let mut text = dialect.read(encoding.read(source.open()?)?)?;
        let mut draft = Draft::default();
        if !text.read(&mut draft)? {
            return Err(TableError::Empty);
        }
        Ok(Table {
            header: header::names(&draft.into_row()),
            shape: Shape::Text { encoding, delimiter: char::from(dialect.delimiter) },
            kind: Kind::Text { source, encoding, dialect },
            heading: true,
        })
    }

    /// The same table, whose first row is a row like the others: its columns have no names but their numbers.
    ///
    /// # Errors
    /// When the file can no longer be read.
    pub fn without_heading(mut self) -> Result<Table, TableError> {
        self.heading = false;
        let columns = self.sample()?.iter().map(Row::len).max().unwrap_or(0);
        self.header = (1..=columns).map(header::number).collect();
        Ok(self)
    }

    /// The names of the columns, each different from the others and none empty.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// What the table turned out to be.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The rows below the header, from the first.
    ///
    /// # Errors
    /// When the file can no longer be read.
    pub fn rows(&mut self) -> Result<Rows<'_>, TableError> {
        let mut cells = match &mut self.kind {
            Kind::Text { source, encoding, dialect } => {
                Cells::Text(Box::new(dialect.read(encoding.read(source.open()?)?)?))
            }
            Kind::Sheet(book, name) => Cells::Sheet(Box::new(book.rows(name)?)),
        };
        let mut draft = Draft::default();
        if self.heading {
            cells.read(&mut draft)?;
        }
        Ok(Rows { cells, draft, columns: self.header.len(), read: 0, row: Row::default(), faults: Tally::default() })
    }

    /// The first [`SAMPLE_ROWS`] rows, to guess from.
    ///
    /// # Errors
    /// As [`Rows::read`].
    pub fn sample(&mut self) -> Result<Vec<Row>, TableError> {
        let mut rows = self.rows()?;
        let mut sample = Vec::new();
        while sample.len() < SAMPLE_ROWS
            && let Some(row) = rows.read()?
        {
            sample.push(row.clone());
        }
        Ok(sample)
    }
}

impl Dialect {
    fn read<R: BufRead>(self, input: R) -> Result<Delimited<R>, TableError> {
        let mut text = Delimited::new(input, self.delimiter);
        if self.announced {
            text.read(&mut Draft::default())?;
        }
        Ok(text)
    }
}

enum Cells<'a> {
    Text(Box<Delimited<Text>>),
    Sheet(Box<SheetRows<'a>>),
}

impl Cells<'_> {
    fn read(&mut self, draft: &mut Draft) -> Result<bool, TableError> {
        match self {
            Cells::Text(text) => text.read(draft),
            Cells::Sheet(sheet) => sheet.read(draft),
        }
    }
}

/// The rows of a table, one after the other, and what was wrong with them so far.
pub struct Rows<'a> {
    cells: Cells<'a>,
    draft: Draft,
    columns: usize,
    read: u64,
    row: Row,
    faults: Tally<Fault>,
}

impl Rows<'_> {
    /// The next row; `None` after the last. The row before it is overwritten.
    ///
    /// # Errors
    /// When a limit is passed or the file cannot be read on; what was read before stays valid.
    pub fn read(&mut self) -> Result<Option<&Row>, TableError> {
        if !self.cells.read(&mut self.draft)? {
            return Ok(None);
        }
        self.read += 1;
        if self.read > ROWS {
            return Err(TableError::TooManyRows { line: self.draft.line() });
        }
        self.draft.finish(&mut self.row);
        // A sheet leaves out the empty cells at the end of a row: only lines of text can be too short.
        let may_be_short = matches!(self.cells, Cells::Sheet(_));
        self.row.compare_width(self.columns, may_be_short);
        for fault in self.row.faults() {
            self.faults.add(*fault, self.row.line());
        }
        Ok(Some(&self.row))
    }

    /// How many rows have been read.
    pub fn count(&self) -> u64 {
        self.read
    }

    /// What was wrong with the rows read so far; all of them were kept.
    pub fn faults(&self) -> &Tally<Fault> {
        &self.faults
    }
}

#[cfg(test)]
mod tests;
