//! Multi-row inserts. A batch is cut into powers of two, so that each statement has only a handful of texts: they are
//! written once and the driver keeps them prepared.

use std::fmt::Write;
use std::sync::OnceLock;

use crate::dialect::Placeholders;

/// The largest number of rows one statement takes is `1 << LARGEST`.
const LARGEST: usize = 6;

/// An insert into one table, for any number of rows. Meant for a `static`.
pub(crate) struct Insert {
    head: &'static str,
    columns: usize,
    tail: &'static str,
    texts: [[OnceLock<String>; LARGEST + 1]; 2],
}

impl Insert {
    /// `head` ends before `values`; `tail` (such as `on conflict do nothing`) may be empty.
    pub(crate) const fn new(head: &'static str, columns: usize, tail: &'static str) -> Insert {
        Insert { head, columns, tail, texts: [const { [const { OnceLock::new() }; LARGEST + 1] }; 2] }
    }

    /// Cuts the rows, and gives each piece the statement for its length.
    pub(crate) fn pieces<'r, R>(
        &'static self,
        placeholders: Placeholders,
        rows: &'r [R],
    ) -> impl Iterator<Item = (&'static str, &'r [R])> {
        let mut rest = rows;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let power = (rest.len().ilog2() as usize).min(LARGEST);
            let (piece, after) = rest.split_at(1 << power);
            rest = after;
            Some((self.text(placeholders, power), piece))
        })
    }

    fn text(&'static self, placeholders: Placeholders, power: usize) -> &'static str {
        self.texts[placeholders as usize][power].get_or_init(|| {
            let mut text = format!("{} values ", self.head);
            for row in 0..1 << power {
                text.push_str(if row == 0 { "(" } else { ", (" });
                for column in 1..=self.columns {
                    let comma = if column == 1 { "" } else { ", " };
                    text.push_str(comma);
                    match placeholders {
                        Placeholders::Nameless => text.push('?'),
                        Placeholders::Numbered => {
                            write!(text, "${}", row * self.columns + column).expect("a String takes any text");
                        }
                    }
                }
                text.push(')');
            }
            text.push(' ');
            text.push_str(self.tail);
            text
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_cut_into_powers_of_two_and_none_is_lost() {
        static PAIRS: Insert = Insert::new("insert into pair (a, b)", 2, "on conflict do nothing");
        let rows: Vec<u32> = (0..75).collect();
        let lengths: Vec<usize> = PAIRS.pieces(Placeholders::Numbered, &rows).map(|(_, piece)| piece.len()).collect();
        assert_eq!(lengths, [64, 8, 2, 1]);
        let text = |placeholders| PAIRS.pieces(placeholders, &rows[..2]).next().expect("two rows are a piece").0;
        let numbered = "insert into pair (a, b) values ($1, $2), ($3, $4) on conflict do nothing";
        assert_eq!(text(Placeholders::Numbered), numbered);
        let nameless = "insert into pair (a, b) values (?, ?), (?, ?) on conflict do nothing";
        assert_eq!(text(Placeholders::Nameless), nameless);
    }
}
