//! Why a table cannot be read: what is wrong, where, and what to do about it. The words are for the command line;
//! pages write their own from the key and the fields.

use std::io;

use super::limits::{CELL_BYTES, COLUMNS, FILE_BYTES, ROWS, SHARED_TEXT_BYTES, UNPACKED_BYTES};

/// Why a table cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The file system refused.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// No line at all.
    #[error("the file is empty; a table starts with a line that names its columns")]
    Empty,
    /// A workbook whose sheet has no cell.
    #[error("the sheet \"{sheet}\" is empty; choose another sheet or fill it")]
    EmptySheet {
        /// The sheet's name.
        sheet: String,
    },
    /// Something else than a table.
    #[error("{}", .0.words())]
    Foreign(Foreign),
    /// Larger than [`FILE_BYTES`].
    #[error("the file is larger than {} MB; split it into several files", FILE_BYTES / 1_000_000)]
    FileTooLarge,
    /// More rows than [`ROWS`].
    #[error("there are more than {ROWS} rows (line {line} is one too many); split the file into several")]
    TooManyRows {
        /// The line of the first row that is too many.
        line: u64,
    },
    /// More cells in a row than [`COLUMNS`].
    #[error("line {line} has more than {COLUMNS} cells; leave out the columns that are not needed")]
    TooManyColumns {
        /// The line of the row.
        line: u64,
    },
    /// A cell longer than [`CELL_BYTES`].
    #[error(
        "the cell in column {column} of the row that starts in line {line} is longer than {} KB; \
         look there for a quotation mark that is never closed",
        CELL_BYTES / 1024
    )]
    CellTooLong {
        /// The line where its row starts.
        line: u64,
        /// The column, counted from 1.
        column: usize,
    },
    /// A sheet of this name is not in the workbook.
    #[error("there is no sheet \"{name}\"; the sheets are {}", quoted(.sheets))]
    NoSuchSheet {
        /// The name that was asked for.
        name: String,
        /// The names there are.
        sheets: Vec<String>,
    },
    /// A workbook without any sheet of cells.
    #[error("the workbook has no sheet with cells; save the table as CSV and try again")]
    NoSheet,
    /// A workbook that would unpack to more than is safe.
    #[error(
        "the workbook would unpack to more than is safe (at most {} MB, of them {} MB of texts, and not hundreds of \
         times its size); save the sheet as CSV and try again",
        UNPACKED_BYTES / 1_000_000,
        SHARED_TEXT_BYTES / 1_000_000
    )]
    UnpacksTooLarge,
    /// A workbook that breaks the format.
    #[error("the workbook is damaged ({what}); open it in a spreadsheet program and save it anew, or save it as CSV")]
    Damaged {
        /// What was found, for whoever looks into it.
        what: String,
    },
}

impl TableError {
    /// The word that stands for it in texts and the API.
    pub fn key(&self) -> &'static str {
        match self {
            TableError::Unreadable(_) => "unreadable",
            TableError::Empty => "empty",
            TableError::EmptySheet { .. } => "empty-sheet",
            TableError::Foreign(foreign) => foreign.key(),
            TableError::FileTooLarge => "file-too-large",
            TableError::TooManyRows { .. } => "too-many-rows",
            TableError::TooManyColumns { .. } => "too-many-columns",
            TableError::CellTooLong { .. } => "cell-too-long",
            TableError::NoSuchSheet { .. } => "no-such-sheet",
            TableError::NoSheet => "no-sheet",
            TableError::UnpacksTooLarge => "unpacks-too-large",
            TableError::Damaged { .. } => "damaged",
        }
    }
}

/// What people bring instead of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A workbook of Excel 2003 or older, or one with a password.
    OldWorkbook,
    /// A PDF.
    Pdf,
    /// A packed file.
    Packed,
    /// A web page, as some programs export under the name of `.xls`.
    WebPage,
    /// Anything else that is not text.
    Binary,
}

impl Foreign {
    /// By the first bytes of a file.
    pub(super) fn by_magic(head: &[u8]) -> Option<Foreign> {
        let known: [(&[u8], Foreign); 5] = [
            (b"\xD0\xCF\x11\xE0", Foreign::OldWorkbook),
            (b"%PDF", Foreign::Pdf),
            (b"\x1F\x8B", Foreign::Packed),
            (b"7z\xBC\xAF", Foreign::Packed),
            (b"Rar!", Foreign::Packed),
        ];
        let found = known.into_iter().find(|(magic, _)| head.starts_with(magic));
        found.map(|(_, foreign)| foreign)
    }

    /// By the first 64 KB of its text.
    pub(super) fn by_text(head: &[u8]) -> Option<Foreign> {
        let controls = head.iter().filter(|&&byte| byte < 9 || (14..27).contains(&byte)).count();
        let start = head.trim_ascii_start();
        let tags: [&[u8]; 4] = [b"<html", b"<!doctype", b"<table", b"<?xml"];
        if tags.iter().any(|tag| start.get(..tag.len()).is_some_and(|s| s.eq_ignore_ascii_case(tag))) {
            Some(Foreign::WebPage)
        } else if controls * 20 > head.len() {
            // A stray control character is a fault of its row; a twentieth of them is another kind of file.
            Some(Foreign::Binary)
        } else {
            None
        }
    }

    fn key(self) -> &'static str {
        match self {
            Foreign::OldWorkbook => "old-workbook",
            Foreign::Pdf => "pdf",
            Foreign::Packed => "packed",
            Foreign::WebPage => "web-page",
            Foreign::Binary => "binary",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Foreign::OldWorkbook => {
                "this is a workbook of the old kind (.xls) or one with a password; save it as .xlsx without a password"
            }
            Foreign::Pdf => "this is a PDF, not a table; export the table as CSV or XLSX",
            Foreign::Packed => "this is a packed file; unpack it and take the table that is inside",
            Foreign::WebPage => {
                "this is a web page or XML, not a table; open it in a spreadsheet program and save it as .xlsx"
            }
            Foreign::Binary => "this is neither CSV nor XLSX; export the table as one of them",
        }
    }
}

/// Names in quotation marks, for a message.
pub(crate) fn quoted(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    quoted.join(", ")
}
