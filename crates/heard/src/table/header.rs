//! The names of the columns, from the first row: each different from the others and none empty, so that a person and
//! a saved mapping can name any of them.

use std::collections::HashSet;

use super::row::Row;

/// The names of the columns: trimmed, spaces and line breaks within as one space, an unnamed third one "column 3",
/// the second "Score" "Score (2)".
pub(super) fn names(row: &Row) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut names = Vec::with_capacity(row.len());
    for (index, cell) in row.cells().enumerate() {
        let words: Vec<&str> = cell.split_whitespace().collect();
        let mut name = words.join(" ");
        if name.is_empty() {
            name = number(index + 1);
        }
        let plain = name.clone();
        let mut times = 1;
        while !taken.insert(name.clone()) {
            times += 1;
            name = format!("{plain} ({times})");
        }
        names.push(name);
    }
    names
}

/// The name of a column that has none, counted from 1.
pub(super) fn number(nth: usize) -> String {
    format!("column {nth}")
}
