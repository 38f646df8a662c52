//! A piece of SQL that is put together at run time, with its values: one text for both databases, values always bound.

use std::fmt::Write;

use uuid::Uuid;

/// A value to bind.
#[derive(Clone, Debug)]
pub(crate) enum Bound {
    Number(i64),
    Real(f64),
    Text(String),
    Id(Uuid),
    Bytes(Vec<u8>),
}

/// Text with `$n` placeholders and what stands for them. Only our own words are ever pushed as text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clause {
    pub(crate) text: String,
    pub(crate) bound: Vec<Bound>,
}

impl Clause {
    pub(crate) fn new(text: &str) -> Clause {
        Clause { text: text.to_owned(), bound: Vec::new() }
    }

    /// Our own words.
    pub(crate) fn push(&mut self, text: &str) -> &mut Clause {
        self.text.push_str(text);
        self
    }

    /// A value, as the next placeholder.
    pub(crate) fn bind(&mut self, value: impl Into<Bound>) -> &mut Clause {
        self.bound.push(value.into());
        write!(self.text, "${}", self.bound.len()).expect("a String takes any text");
        self
    }

    /// Values with commas between them.
    pub(crate) fn list<B: Into<Bound>>(&mut self, values: impl IntoIterator<Item = B>) -> &mut Clause {
        for (at, value) in values.into_iter().enumerate() {
            self.push(if at == 0 { "" } else { ", " }).bind(value);
        }
        self
    }
}

/// `with wanted(seq) as (..)`, to be joined crosswise. SQLite then looks each of them up; of a long `in` it thinks that
/// walking over everything is cheaper.
pub(crate) fn wanted(seqs: impl Iterator<Item = i64>) -> Clause {
    let mut clause = Clause::new("with wanted(seq) as (values ");
    for (at, seq) in seqs.enumerate() {
        clause.push(if at == 0 { "(" } else { ", (" }).bind(seq).push(")");
    }
    clause.push(") ");
    clause
}

impl From<i64> for Bound {
    fn from(value: i64) -> Bound {
        Bound::Number(value)
    }
}

impl From<f64> for Bound {
    fn from(value: f64) -> Bound {
        Bound::Real(value)
    }
}

impl From<&str> for Bound {
    fn from(value: &str) -> Bound {
        Bound::Text(value.to_owned())
    }
}

impl From<Uuid> for Bound {
    fn from(value: Uuid) -> Bound {
        Bound::Id(value)
    }
}

impl From<[u8; 32]> for Bound {
    fn from(value: [u8; 32]) -> Bound {
        Bound::Bytes(value.to_vec())
    }
}

/// Binds a clause's values to `sqlx::query`, `query_as` or `query_scalar` of its text.
macro_rules! bind_all {
    ($query:expr, $clause:expr) => {{
        let mut query = $query;
        for value in &$clause.bound {
            query = match value {
                $crate::clause::Bound::Number(value) => query.bind(*value),
                $crate::clause::Bound::Real(value) => query.bind(*value),
                $crate::clause::Bound::Text(value) => query.bind(value.clone()),
                $crate::clause::Bound::Id(value) => query.bind(*value),
                $crate::clause::Bound::Bytes(value) => query.bind(value.clone()),
            };
        }
        query
    }};
}
pub(crate) use bind_all;
