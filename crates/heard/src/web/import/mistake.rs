//! What is wrong with a file or a mapping, in the reader's words.

use crate::import::{Halt, Mistake, Told};
use crate::words::Words;

/// What is wrong with a file.
pub(in crate::web) fn of_file(words: &Words<'_>, halt: &Halt) -> String {
    told(words, &halt.told())
}

/// The same as it was kept.
pub(in crate::web) fn told(words: &Words<'_>, told: &Told) -> String {
    let args = [("line", told.line.into()), ("column", told.column.into()), ("name", told.name.as_str().into())];
    words.text_with(&format!("import-wrong-{}", told.key), args)
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
