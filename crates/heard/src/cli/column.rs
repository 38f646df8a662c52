//! A column that somebody named on the command line.

use super::Failure;
use crate::table::quoted;

/// The column of this name, or the only one that differs from it in nothing but capitals.
pub(super) fn find(header: &[String], name: &str) -> Result<usize, Failure> {
    let wanted = name.trim();
    if let Some(column) = header.iter().position(|own| own == wanted) {
        return Ok(column);
    }
    let folded = wanted.to_lowercase();
    let mut alike = (0..header.len()).filter(|&column| header[column].to_lowercase() == folded);
    match (alike.next(), alike.next()) {
        (Some(column), None) => Ok(column),
        _ => Err(Failure::Mistake(format!("there is no column \"{name}\"; the columns are {}", quoted(header)))),
    }
}
