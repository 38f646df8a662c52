//! Multi-row inserts. A batch is cut into powers of two, so that each statement has only a handful of texts: they are
//! written once and the driver keeps them prepared.

use std::sync::OnceLock;

use crate::database::Driver;

/// The largest number of rows one statement takes is `1 << LARGEST`.
const LARGEST: usize = 8;

/// An insert into one table, for any number of rows. Meant for a `static`.
pub(crate) struct Insert {
    head: &'static str,
    columns: usize,
    tail: &'static str,
    sqlite: [OnceLock<String>; LARGEST + 1],
    postgres: [OnceLock<String>; LARGEST + 1],
}

impl Insert {
    /// `head` ends before `values`; `tail` (such as `on conflict do nothing`) may be empty.
    pub(crate) const fn new(head: &'static str, columns: usize, tail: &'static str) -> Insert {
        Insert {
            head,
            columns,
            tail,
            sqlite: [const { OnceLock::new() }; LARGEST + 1],
            postgres: [const { OnceLock::new() }; LARGEST + 1],
        }
    }

    /// Cuts the rows, and gives each piece the statement for its length.
    pub(crate) fn pieces<'r, R>(
        &'static self,
        driver: Driver,
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
            Some((self.text(driver, power), piece))
        })
    }

    fn text(&'static self, driver: Driver, power: usize) -> &'static str {
        match driver {
            // SQLite finds the name of each numbered parameter by walking over all of them, at every execution: with
            // a thousand parameters that is most of an insert. Nameless ones have nothing to look for.
            Driver::Sqlite => self.sqlite[power].get_or_init(|| self.write(power, |_| "?".to_owned())),
            Driver::Postgres => self.postgres[power].get_or_init(|| self.write(power, |nth| format!("${nth}"))),
        }
    }

    fn write(&self, power: usize, placeholder: impl Fn(usize) -> String) -> String {
        let mut text = format!("{} values ", self.head);
        for row in 0..1 << power {
            text.push_str(if row == 0 { "(" } else { ", (" });
            for column in 1..=self.columns {
                text.push_str(if column == 1 { "" } else { ", " });
                text.push_str(&placeholder(row * self.columns + column));
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
    fn rows_are_cut_into_powers_of_two_and_none_is_lost() {
        static PAIRS: Insert = Insert::new("insert into pair (a, b)", 2, "on conflict do nothing");
        let rows: Vec<u32> = (0..267).collect();
        let lengths: Vec<usize> = PAIRS.pieces(Driver::Postgres, &rows).map(|(_, piece)| piece.len()).collect();
        assert_eq!(lengths, [256, 8, 2, 1]);
        let text = |driver| PAIRS.pieces(driver, &rows[..2]).next().expect("two rows are a piece").0;
        assert_eq!(text(Driver::Postgres), "insert into pair (a, b) values ($1, $2), ($3, $4) on conflict do nothing");
        assert_eq!(text(Driver::Sqlite), "insert into pair (a, b) values (?, ?), (?, ?) on conflict do nothing");
    }
}
