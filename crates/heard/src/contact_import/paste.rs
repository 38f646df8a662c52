//! What somebody pasted, as the text of a table. People one a line, or with `;` or `,` between them as mail programs write
//! recipients, become one row each; whatever else it is (cells copied from a spreadsheet, CSV) stays as it is.

use super::address::{people, pieces};
use crate::contact::is_email;

/// The table's text. A list of people has no line that names its column.
pub fn tidy(text: &str) -> String {
    if !is_people(text) {
        return text.to_owned();
    }
    let mut table = String::with_capacity(text.len());
    for piece in text.lines().flat_map(pieces) {
        table.push('"');
        table.push_str(&piece.replace('"', "\"\""));
        table.push_str("\"\n");
    }
    table
}

/// Whether it is a list of people and not a table: the first is one, and wherever several stand in a line each of them is.
fn is_people(text: &str) -> bool {
    let named = |piece: &str| people(piece).first().is_some_and(|one| is_email(&one.address));
    let mut lines = text.lines().map(pieces).filter(|pieces| !pieces.is_empty());
    !text.contains('\t')
        && lines.clone().next().is_some_and(|first| named(first[0]))
        && lines.all(|pieces| pieces.len() == 1 || pieces.iter().all(|piece| named(piece)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_become_a_row_each() {
        assert_eq!(tidy("ana@example.com\r\n\r\nbor at example\n"), "\"ana@example.com\"\n\"bor at example\"\n");
        assert_eq!(
            tidy("Ana <a@b.si>; \"Kos, Bor\" <c@d.si>, e@f.si"),
            "\"Ana <a@b.si>\"\n\"\"\"Kos, Bor\"\" <c@d.si>\"\n\"e@f.si\"\n"
        );
    }

    #[test]
    fn a_table_stays_a_table() {
        for table in [
            "Name\tMail\nAna\tana@example.com\n",
            "ana@example.com\tAna\n",
            "ana@example.com,Ana\nbor@example.com,Bor\n",
            "email\nana@example.com\n",
            "Ana;ana@example.com\n",
            "",
        ] {
            assert_eq!(tidy(table), table);
        }
    }
}
