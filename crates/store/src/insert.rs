//! Multi-row inserts. A batch is cut into pieces of a few dozen lengths, so that each statement has only that many texts:
//! they are written once and the driver keeps them prepared.

use std::fmt::Write;
use std::sync::OnceLock;

use crate::database::Driver;

/// What came during the last commit is seldom more than this many rows: they are one statement, whatever their number.
/// Each statement more is a message to the database's thread and back, with two changes of threads each.
const EXACT: usize = 32;

/// More rows than that are cut into these lengths first.
const LONG: [usize; 3] = [256, 128, 64];

/// How many lengths there are.
const LENGTHS: usize = EXACT + LONG.len();

/// How many rows a statement takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    /// One: where a statement is a call, this spares SQLite what it keeps to undo half a statement.
    Single,
    /// As many as there are: where a statement is a message.
    Long(Driver),
}

/// An insert into one table, for any number of rows. Meant for a `static`.
pub(crate) struct Insert {
    head: &'static str,
    columns: usize,
    tail: &'static str,
    texts: [[OnceLock<String>; LENGTHS]; 2],
}

impl Insert {
    /// `head` ends before `values`; `tail` (such as `on conflict do nothing`) may be empty.
    pub(crate) const fn new(head: &'static str, columns: usize, tail: &'static str) -> Insert {
        Insert { head, columns, tail, texts: [const { [const { OnceLock::new() }; LENGTHS] }; 2] }
    }

    /// Cuts the rows into long pieces or single rows, and gives each piece the statement for its length.
    pub(crate) fn pieces<'r, R>(
        &'static self,
        shape: Shape,
        rows: &'r [R],
    ) -> impl Iterator<Item = (&'static str, &'r [R])> {
        let mut rest = rows;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let (driver, most) = match shape {
                Shape::Single => (Driver::Sqlite, 1),
                Shape::Long(driver) => (driver, usize::MAX),
            };
            let most = rest.len().min(most);
            let long = LONG.iter().position(|length| most >= *length);
            let length = long.map_or(most.min(EXACT), |at| LONG[at]);
            let (piece, after) = rest.split_at(length);
            rest = after;
            let text = &self.texts[driver as usize][long.map_or(length - 1, |at| EXACT + at)];
            Some((text.get_or_init(|| self.write(driver, length)).as_str(), piece))
        })
    }

    fn write(&self, driver: Driver, rows: usize) -> String {
        let mut text = format!("{} values ", self.head);
        for row in 0..rows {
            text.push_str(if row == 0 { "(" } else { ", (" });
            for column in 1..=self.columns {
                text.push_str(if column == 1 { "" } else { ", " });
                match driver {
                    // SQLite finds the name of each numbered parameter by walking over all of them, at every
                    // execution: with a thousand of them that is most of an insert. Nameless ones have no name.
                    Driver::Sqlite => text.push('?'),
                    Driver::Postgres => {
                        write!(text, "${}", row * self.columns + column).expect("a String takes any text");
                    }
                }
            }
            text.push(')');
        }
        text.push(' ');
        text.push_str(self.tail);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_cut_into_few_lengths_and_none_is_lost() {
        static PAIRS: Insert = Insert::new("insert into pair (a, b)", 2, "on conflict do nothing");
        let rows: Vec<u32> = (0..500).collect();
        let lengths = |n| PAIRS.pieces(Shape::Long(Driver::Postgres), &rows[..n]).map(|(_, piece)| piece.len());
        assert_eq!(lengths(27).collect::<Vec<_>>(), [27]);
        assert_eq!(lengths(500).collect::<Vec<_>>(), [256, 128, 64, 32, 20]);
        assert!((1..500).all(|n| lengths(n).sum::<usize>() == n));
        assert_eq!(PAIRS.pieces(Shape::Single, &rows).filter(|(_, piece)| piece.len() == 1).count(), 500);
        let text = |driver| PAIRS.pieces(Shape::Long(driver), &rows[..2]).next().expect("two rows are a piece").0;
        let numbered = "insert into pair (a, b) values ($1, $2), ($3, $4) on conflict do nothing";
        assert_eq!(text(Driver::Postgres), numbered);
        let nameless = "insert into pair (a, b) values (?, ?), (?, ?) on conflict do nothing";
        assert_eq!(text(Driver::Sqlite), nameless);
    }
}
