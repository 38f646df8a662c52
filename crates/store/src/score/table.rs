//! Scores by one or two dimensions: the cells of a table. Asked of the mirror first, of SQL where it cannot say; a test
//! draws filters and compares the two.

use std::collections::BTreeMap;

use feedback::{Fact, Histogram, Scale, State};

use super::{Slice, where_slice};
use crate::clause::{Clause, bind_all};
use crate::database::{Read, sql};
use crate::error::Result;
use crate::list::Lists;
use crate::mirror;

/// What is told apart.
#[derive(Clone, Debug, PartialEq)]
pub enum Dimension {
    /// A fact that every workspace has.
    Fact(Fact),
    /// The workspace's own property of this name.
    Property(String),
    /// The answers of this name. A response stands under each value that it has: cells overlap where it has several.
    Answer(String),
    /// The version of the survey.
    Version,
    /// Periods, by the day that each begins on, in order. The last one ends with the slice; days before the first are
    /// in none and are not counted.
    Periods(Vec<i64>),
}

/// One value of a dimension. Nothing known comes first, numbers before texts.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub enum Key {
    /// The response does not have it.
    Missing,
    /// A number: a property's, an answer's, or a version.
    Number(f64),
    /// A text.
    Text(String),
    /// The period that begins on this day.
    Period(i64),
}

/// The scores of what has these values.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// A value a dimension, as asked.
    pub keys: Vec<Key>,
    /// At least one score.
    pub histogram: Histogram,
}

/// The scores of the slice by one or two dimensions, in the order of their values. Cells without a score are absent.
///
/// # Errors
/// When the database fails.
pub async fn table(read: &mut Read, slice: &Slice, by: &[Dimension], scale: Scale) -> Result<Vec<Cell>> {
    if let Some(sifted) = mirror::sift(read, slice.workspace, slice.survey, &slice.scored(), slice.scale()).await?
        && let Some(cells) = sifted.table(by, scale).await
    {
        return Ok(sorted(cells));
    }
    table_in_sql(read, slice, by, scale).await
}

/// As [`table`], without the mirror.
///
/// # Errors
/// When the database fails.
pub async fn table_in_sql(read: &mut Read, slice: &Slice, by: &[Dimension], scale: Scale) -> Result<Vec<Cell>> {
    let mut clause = Clause::new("select ");
    for at in 0..2 {
        let column = by.get(at).map_or_else(|| NONE.to_owned(), |dimension| column(dimension, at));
        clause.push(&column.replace('#', &at.to_string()));
    }
    // A value counts once, however often a response has it.
    let overlaps = by.iter().any(|dimension| matches!(dimension, Dimension::Answer(_)));
    clause.push(if overlaps { "r.score, count(distinct r.id)" } else { "r.score, count(*)" }).push(" from response r");
    for (at, dimension) in by.iter().enumerate() {
        join(&mut clause, dimension, at);
    }
    clause.push(" where r.workspace = ").bind(slice.workspace).push(" and r.survey = ").bind(slice.survey);
    clause.push(" and r.score is not null and r.state = ").bind(State::Confirmed.key());
    let lists = Lists::of(read, slice.workspace, &slice.which.filter).await?;
    where_slice(&mut clause, read.driver(), slice, &lists);
    clause.push(" group by 1, 2, 3, 4, 5, 6, 7");
    let rows: Vec<Raw> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(sorted(cells(rows, by, scale)))
}

/// What holds a dimension's values, under a name of its own. Looked up response by response: a list of all answers would
/// have no index, and each response would look through it.
fn join(clause: &mut Clause, dimension: &Dimension, at: usize) {
    let (table, column, name) = match dimension {
        Dimension::Property(name) => ("response_property", "property", name),
        Dimension::Answer(name) => ("answer", "name", name),
        Dimension::Fact(_) | Dimension::Version | Dimension::Periods(_) => return,
    };
    clause.push(&format!(" left join {table} p{at} on p{at}.workspace = r.workspace and p{at}.response = r.id"));
    clause.push(&format!(" and p{at}.{column} = ")).bind(name.as_str());
}

/// A text, a number and a real number a dimension, then the score and how many.
type Raw = (Option<String>, Option<i64>, Option<f64>, Option<String>, Option<i64>, Option<f64>, i64, i64);

/// The three columns of a dimension that is not there. Typed, because PostgreSQL asks.
const NONE: &str = "cast(null as text) as t#, cast(null as bigint) as n#, cast(null as double precision) as d#, ";

fn column(dimension: &Dimension, at: usize) -> String {
    match dimension {
        Dimension::Fact(fact) => NONE.replace("cast(null as text)", &format!("r.{}", fact.key())),
        Dimension::Version => NONE.replace("cast(null as bigint)", "r.version"),
        Dimension::Periods(_) => NONE.replace("cast(null as bigint)", "r.day"),
        // Whether there is one at all is told by its response: SQLite keeps NaN as nothing.
        Dimension::Property(_) | Dimension::Answer(_) => format!(
            "p{at}.text as t#, cast(case when p{at}.response is null then 0 else 1 end as bigint) as n#, p{at}.number as d#, "
        ),
    }
}

fn cells(rows: Vec<Raw>, by: &[Dimension], scale: Scale) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (text, number, real, other_text, other_number, other_real, score, n) in rows {
        let values = [(text, number, real), (other_text, other_number, other_real)];
        let keys: Option<Vec<Key>> = by.iter().zip(values).map(|(dimension, value)| key(dimension, value)).collect();
        let (Some(keys), Ok(score), Ok(n)) = (keys, scale.score(score), u64::try_from(n)) else { continue };
        let place = *places.entry(format!("{keys:?}")).or_insert(cells.len());
        if place == cells.len() {
            cells.push(Cell { keys, histogram: Histogram::default() });
        }
        cells[place].histogram.add_n(score, n);
    }
    cells
}

fn key(dimension: &Dimension, value: (Option<String>, Option<i64>, Option<f64>)) -> Option<Key> {
    Some(match (dimension, value) {
        (Dimension::Fact(_), (text, ..)) => text.map_or(Key::Missing, Key::Text),
        (Dimension::Version, (_, number, _)) => Key::Number(number.unwrap_or_default() as f64),
        (Dimension::Periods(begins), (_, day, _)) => Key::Period(period(begins, day?)?),
        (Dimension::Property(_) | Dimension::Answer(_), value) => match value {
            (_, Some(0) | None, _) => Key::Missing,
            (Some(text), ..) => Key::Text(text),
            (None, _, number) => Key::Number(number.unwrap_or(f64::NAN)),
        },
    })
}

/// The first day of the period that a day is in.
pub(crate) fn period(begins: &[i64], day: i64) -> Option<i64> {
    begins.partition_point(|begin| *begin <= day).checked_sub(1).map(|at| begins[at])
}

/// In the order of their values.
pub(crate) fn sorted(mut cells: Vec<Cell>) -> Vec<Cell> {
    // NaN, which no filter matches, is behind all numbers.
    cells.sort_by(|one, other| {
        one.keys.iter().map(order).partial_cmp(other.keys.iter().map(order)).unwrap_or(std::cmp::Ordering::Equal)
    });
    cells
}

fn order(key: &Key) -> (u8, u64, &str) {
    match key {
        Key::Missing => (0, 0, ""),
        Key::Number(number) => {
            // The order of real numbers as that of whole ones: IEEE 754, totalOrder.
            let bits = number.to_bits();
            (1, if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }, "")
        }
        Key::Text(text) => (2, 0, text),
        Key::Period(day) => (3, day.cast_unsigned() ^ 1 << 63, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_in_their_order() {
        let keys = [
            Key::Missing,
            Key::Number(-2.5),
            Key::Number(0.0),
            Key::Number(7.0),
            Key::Number(f64::NAN),
            Key::Text("a".to_owned()),
            Key::Text("b".to_owned()),
            Key::Period(-3),
            Key::Period(4),
        ];
        assert!(keys.windows(2).all(|pair| order(&pair[0]) < order(&pair[1])));
    }

    #[test]
    fn a_day_is_in_the_period_that_began_last() {
        assert_eq!(period(&[10, 20, 30], 9), None);
        assert_eq!(period(&[10, 20, 30], 10), Some(10));
        assert_eq!(period(&[10, 20, 30], 29), Some(20));
        assert_eq!(period(&[10, 20, 30], 300), Some(30));
    }
}
