//! What a dashboard asks, as data: a measure by up to two dimensions, over a period, of the responses that a filter
//! chooses, against others. It has a text, for addresses and programs, which is read back as the same query. It knows no
//! calendar: whoever answers it has today's date and the workspace's zone.
//!
//! ```
//! use feedback::query::Query;
//!
//! let query = Query::parse("score by team, month in 90d against before where country = SI")?;
//! assert_eq!(query.by.len(), 2);
//! assert_eq!(Query::parse(&query.to_string()), Ok(query));
//! # Ok::<(), feedback::query::QueryError>(())
//! ```
//!
//! # Grammar
//! ```text
//! query     = measure [ "by" dimension [ "," dimension ] ] [ "in" period ] [ "against" other ] [ "where" filter ]
//! measure   = "score" | "mean" | "responses"
//! dimension = "place" | "language" | "agent" | "team" | "product" | "country" | "account"
//!           | "property." name | "answer." name | "version" | "day" | "week" | "month" | "quarter"
//! period    = number "d" | number "m" | "all" | day ".." day      days and calendar months up to today
//! other     = "before" | "year" | "version" number | "(" filter ")"
//! ```
//! Names of properties and answers and the filter are written as in [`crate::filter`]. The usual period is 90 days. At most
//! one dimension is of time. By answers a response stands under each value that it has: where several choices can be made,
//! groups overlap and need not add up to the whole.

mod answers;
mod parse;

use std::fmt;
use std::str::FromStr;

pub use answers::{counted, is_several, told_apart};
pub use parse::{Problem, QueryError};

use crate::fact::Fact;
use crate::filter::{Filter, Name, Whole, date, write};
use crate::key::keyed;
use crate::questionnaire::Questionnaire;

keyed! {
    /// What is told of the responses in each cell.
    pub enum Measure {
        /// The headline of the survey's scale with its interval: NPS, CSAT, CES.
        Score = "score",
        /// The arithmetic mean of the scores.
        Mean = "mean",
        /// How many have a score.
        Responses = "responses",
    }
}

keyed! {
    /// How long a point of a line over time is, in the workspace's calendar.
    #[derive(PartialOrd, Ord)]
    pub enum Unit {
        /// A day.
        Day = "day",
        /// Monday to Sunday.
        Week = "week",
        /// A calendar month.
        Month = "month",
        /// Three calendar months, from January on.
        Quarter = "quarter",
    }
}

/// What is told apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// A fact that every workspace has.
    Fact(Fact),
    /// The workspace's own property of this name.
    Property(String),
    /// The answers to the further question of this name.
    Answer(String),
    /// The version of the survey.
    Version,
    /// Time.
    Time(Unit),
}

/// Which days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    /// So many days up to today, 1 to 36,600.
    Days(u32),
    /// So many calendar months up to today, 1 to 1,200.
    Months(u32),
    /// All until today.
    All,
    /// From a day to another, both included, in days since 1970-01-01; never in the wrong order.
    Between(i64, i64),
}

/// What the answer is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Against {
    /// The period of the same length before.
    Before,
    /// The same calendar days a year earlier.
    Year,
    /// The same view of one version, whenever it was answered.
    Version(i64),
    /// Other responses of the same days.
    Others(Filter),
}

/// What is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// Of each cell.
    pub measure: Measure,
    /// At most two, of which at most one is time.
    pub by: Vec<Dimension>,
    /// Over which days.
    pub period: Span,
    /// Compared with what, if with anything.
    pub against: Option<Against>,
    /// Of which responses.
    pub filter: Filter,
}

/// The period of a query that names none: a month of a small company is too few responses to say anything, and a year
/// hides what is new.
pub const USUAL: Span = Span::Days(90);

impl Default for Query {
    fn default() -> Query {
        Query { measure: Measure::Score, by: Vec::new(), period: USUAL, against: None, filter: Filter::default() }
    }
}

impl Query {
    /// Reads a text, see the [grammar](self#grammar). An empty text is the default: the score of the usual period.
    ///
    /// # Errors
    /// [`QueryError`] with the first thing that is wrong and where.
    pub fn parse(text: &str) -> Result<Query, QueryError> {
        parse::query(text, None)
    }

    /// The same of a survey whose versions ask this, the newest first: to tell apart by answers that are not counted is a
    /// mistake.
    ///
    /// # Errors
    /// As [`Query::parse`].
    pub fn parse_of(text: &str, asked: &[Questionnaire]) -> Result<Query, QueryError> {
        parse::query(text, Some(asked))
    }
}

impl FromStr for Query {
    type Err = QueryError;

    fn from_str(text: &str) -> Result<Query, QueryError> {
        Query::parse(text)
    }
}

impl Dimension {
    /// The dimension that is written like this, in any case; the name of a property or question is what follows
    /// `property.` or `answer.`, whatever it is. `None` when there is none.
    pub fn from_word(word: &str) -> Option<Dimension> {
        let unit = || Unit::from_key(&word.to_ascii_lowercase()).map(Dimension::Time);
        Name::from_word(word).and_then(Dimension::of).or_else(unit)
    }

    /// By what a filter knows under this name; `None` where there is nothing to tell apart by.
    fn of(name: Name) -> Option<Dimension> {
        match name {
            Name::Property(name) if !name.is_empty() => Some(Dimension::Property(name)),
            Name::Answer(name) if !name.is_empty() => Some(Dimension::Answer(name)),
            Name::Fact(fact) => Some(Dimension::Fact(fact)),
            Name::Whole(Whole::Version) => Some(Dimension::Version),
            _ => None,
        }
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Dimension::Fact(fact) => f.write_str(fact.key()),
            Dimension::Property(name) => write!(f, "property.{}", write::own_name(name)),
            Dimension::Answer(name) => write!(f, "answer.{}", write::own_name(name)),
            Dimension::Version => f.write_str("version"),
            Dimension::Time(unit) => f.write_str(unit.key()),
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Span::Days(n) => write!(f, "{n}d"),
            Span::Months(n) => write!(f, "{n}m"),
            Span::All => f.write_str("all"),
            Span::Between(from, to) => write!(f, "{}..{}", date::write_day(*from), date::write_day(*to)),
        }
    }
}

impl fmt::Display for Against {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Against::Before => f.write_str("before"),
            Against::Year => f.write_str("year"),
            Against::Version(number) => write!(f, "version {number}"),
            Against::Others(filter) if filter.is_everything() => f.write_str("(everything)"),
            Against::Others(filter) => write!(f, "({filter})"),
        }
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.measure.key())?;
        for (at, dimension) in self.by.iter().enumerate() {
            write!(f, "{}{dimension}", if at == 0 { " by " } else { ", " })?;
        }
        if self.period != USUAL {
            write!(f, " in {}", self.period)?;
        }
        if let Some(against) = &self.against {
            write!(f, " against {against}")?;
        }
        if !self.filter.is_everything() {
            write!(f, " where {}", self.filter)?;
        }
        Ok(())
    }
}
