//! What is wrong with a file or a mapping, in the reader's words.

use crate::import::{Halt, Mistake};
use crate::table::{TableError, quoted};
use crate::words::Words;

/// What is wrong with a file.
pub(in crate::web) fn of_file(words: &Words<'_>, halt: &Halt) -> String {
    let error = match halt {
        Halt::Table(error) => error,
        Halt::Disk(_) => return words.text("import-wrong-disk"),
        Halt::Stopped => return words.text("import-wrong-unreadable"),
    };
    let (mut line, mut column, mut name) = (0, 0, String::new());
    match error {
        TableError::TooManyRows { line: at } | TableError::TooManyColumns { line: at } => line = *at,
        TableError::CellTooLong { line: at, column: which } => (line, column) = (*at, *which),
        TableError::EmptySheet { sheet } => sheet.clone_into(&mut name),
        TableError::NoSuchSheet { sheets, .. } => name = quoted(sheets),
        _ => {}
    }
    let args = [("line", line.into()), ("column", column.into()), ("name", name.into())];
    words.text_with(&format!("import-wrong-{}", error.key()), args)
}

/// What is wrong with a mapping.
pub(super) fn of_mapping(words: &Words<'_>, mistake: &Mistake) -> String {
    let name = match mistake {
        Mistake::Twice(meaning) => words.text(&format!("import-role-{}", meaning.key())),
        Mistake::NoZone(name) | Mistake::NoColumn(name) => name.clone(),
        Mistake::Nothing | Mistake::NoFormat => String::new(),
    };
    words.text_with(&format!("import-mistake-{}", mistake.key()), [("name", name.into())])
}
