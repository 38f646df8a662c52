//! What customers wrote, for people outside: the words with their score and day, and nothing about who wrote them.
//! Words are never edited; a comment that holds an address or a telephone number is left out as a whole.

use jiff::tz::TimeZone;
use serde::Serialize;
use store::Read;
use store::response::{Filter, State};
use store::survey::Survey;

use crate::clock::{date_of, day};
use crate::web::entry::{Verbatim, badge};
use crate::web::fault::Fault;
use crate::web::lens::Lens;
use crate::words::{Badge, When, Words};

/// How many comments are looked at.
const COMMENTS: i64 = 20;

/// So many digits, whatever stands between them, may be a telephone number.
const DIGITS: usize = 7;

/// A comment without its author.
#[derive(Clone, Debug, Serialize)]
pub struct Voice {
    /// The score; `None` for a comment without one.
    pub score: Option<Badge>,
    /// The words.
    pub comment: Verbatim,
    /// The day they were written: the minute would tell who came.
    pub when: When,
}

/// The latest comments of a view.
///
/// # Errors
/// When the store fails.
pub async fn find(
    read: &mut Read,
    words: &Words<'_>,
    survey: &Survey,
    lens: &Lens,
    zone: &TimeZone,
) -> Result<Vec<Voice>, Fault> {
    let filter = Filter {
        workspace: survey.workspace,
        survey: Some(survey.id),
        states: vec![State::Confirmed],
        from_day: lens.period.first,
        to_day: Some(lens.period.last),
        comment: Some(true),
        facts: lens.facts.clone(),
        which: lens.which(std::slice::from_ref(survey)),
        ..Filter::default()
    };
    let rows = store::response::list(read, &filter, None, COMMENTS).await?;
    let voice = |row: &store::response::Row| {
        let comment = row.said.comment.as_deref().filter(|text| !tells_whom(text))?;
        let day = date_of(day(row.at, zone));
        Some(Voice {
            score: badge(words, survey, row.said.score.map(i64::from)),
            comment: Verbatim::of(Some(comment), &row.facts)?,
            when: When { machine: day.to_string(), words: words.format().civil_day(day) },
        })
    };
    Ok(rows.iter().filter_map(voice).collect())
}

/// Whether somebody can be reached by what stands in the words.
pub fn tells_whom(text: &str) -> bool {
    let mut digits = 0;
    let has_number = text.chars().any(|c| {
        digits = match c {
            c if c.is_numeric() => digits + 1,
            ' ' | '-' | '/' | '.' | '(' | ')' | '+' | '\u{a0}' => digits,
            _ => 0,
        };
        digits >= DIGITS
    });
    text.contains('@') || has_number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_or_a_number_hides_the_comment() {
        for text in ["write to ana@example.com", "call +386 (0)40 123-456", "0401234567", "040.12 34 567"] {
            assert!(tells_whom(text), "{text}");
        }
        for text in ["I waited 30 minutes, order 2026-11", "9 of 10", "In 2024, 2025 and 2026 it was fine"] {
            assert!(!tells_whom(text), "{text}");
        }
    }
}
