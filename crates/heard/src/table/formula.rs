//! The mark against formulas in CSV. A spreadsheet program runs a cell that starts with = + - @ or with one of them
//! behind a tab or a line end, and comments and names are written by strangers; so an export puts ' before it, and
//! reading takes it away again. OWASP, CSV Injection; ASVS 5.0, 1.2.10.

use std::borrow::Cow;

/// The cell as an export writes it. Only for cells of text: numbers stay numbers.
///
/// A cell that already starts with ' before such a character gets another one, so that [`unmarked`] is its exact
/// inverse.
pub fn marked(cell: &str) -> Cow<'_, str> {
    if is_dangerous(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// The cell as it was before an export marked it.
pub fn unmarked(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_dangerous(rest) => rest,
        _ => cell,
    }
}

/// Whether a spreadsheet program could run the cell. Some take the wide signs of East Asian writing for the others.
pub fn is_dangerous(cell: &str) -> bool {
    const SIGNS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    // Nearly every cell begins with a letter or a digit, and an export has millions of them.
    !cell.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) && cell.trim_start_matches('\'').starts_with(SIGNS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_what_a_spreadsheet_would_run_is_marked() {
        assert_eq!(marked("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(marked("-1 for the queue"), "'-1 for the queue");
        assert_eq!(marked("'s Avonds open"), "'s Avonds open");
        assert_eq!(unmarked("'@home"), "@home");
        assert_eq!(unmarked("'s Avonds open"), "'s Avonds open");
        assert_eq!(unmarked("'"), "'");
    }

    proptest! {
        #[test]
        fn every_cell_comes_back_and_none_can_run(cell in "[-'=+@\t\r\n＝＠ a-c]{0,8}") {
            let written = marked(&cell);
            prop_assert_eq!(unmarked(&written), &cell);
            prop_assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＠']));
        }
    }
}
