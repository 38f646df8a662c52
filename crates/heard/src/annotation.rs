//! What somebody writes on a survey's line over time, checked: pages and programs share it, so that it is the same
//! wherever it was written. Nothing here speaks HTTP.

use jiff::civil::Date;
use store::annotation::{LONGEST, MOST};

use crate::clock::day_of;
use crate::mistake::{Mistake, Mistakes};

/// The key of why there is no room for another.
pub const FULL: &str = "too-many";

/// A day and what happened on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Days since 1970-01-01.
    pub day: i64,
    /// One line of 1 to [`LONGEST`] characters, without blanks around it.
    pub text: String,
}

/// Whether it can be written: a day from 1970-01-01 to today, and one line of words.
///
/// # Errors
/// Every mistake in it: of `day` and of `text`.
pub fn check(day: &str, text: &str, today: i64) -> Result<Checked, Vec<Mistake>> {
    let mut mistakes = Mistakes::default();
    let day = read_day(day).unwrap_or_else(|| {
        mistakes.add("day", "not-a-day", "`day` must be a day such as 2026-11-21.");
        0
    });
    if day > today {
        mistakes.add("day", "to-come", "`day` must not be after today: the chart ends today.");
    } else if day < 0 {
        mistakes.add("day", "too-early", "`day` must not be before 1970-01-01.");
    }
    let text = text.trim();
    if text.is_empty() {
        mistakes.add("text", "missing", "`text` must not be empty.");
    } else if text.chars().any(char::is_control) {
        mistakes.add("text", "control-character", "`text` must be one line, without characters that are no text.");
    } else if text.chars().count() > LONGEST {
        mistakes.add("text", "too-long", format!("`text` may have at most {LONGEST} characters."));
    }
    mistakes.unless(Checked { day, text: text.to_owned() })
}

/// That there is no room for another.
pub fn full() -> Mistake {
    let detail = format!("A survey has at most {MOST} annotations; delete one that explains nothing any more.");
    Mistake { field: "text".to_owned(), reason: FULL, detail }
}

/// Days since 1970-01-01. The parser alone would take a date with a time as well.
fn read_day(text: &str) -> Option<i64> {
    Some(text).filter(|text| text.len() == 10).and_then(|text| text.parse::<Date>().ok()).map(day_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-21.
    const TODAY: i64 = 20_778;

    fn wrong(day: &str, text: &str) -> Vec<(String, &'static str)> {
        let mistakes = check(day, text, TODAY).err().unwrap_or_default();
        mistakes.into_iter().map(|one| (one.field, one.reason)).collect()
    }

    #[test]
    fn a_day_and_a_line_are_enough() {
        let checked = check("2026-11-21", "  Warehouse moved ", TODAY).expect("nothing is wrong");
        assert_eq!(checked, Checked { day: TODAY, text: "Warehouse moved".to_owned() });
        assert_eq!(wrong("1970-01-01", &"č".repeat(LONGEST)), []);
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let told = |field: &str, reason| (field.to_owned(), reason);
        assert_eq!(wrong("", " "), [told("day", "not-a-day"), told("text", "missing")]);
        assert_eq!(wrong("2026-11-21T10:00", "x"), [told("day", "not-a-day")]);
        assert_eq!(wrong("2026-02-30", "x"), [told("day", "not-a-day")]);
        assert_eq!(wrong("2026-11-22", "two\nlines"), [told("day", "to-come"), told("text", "control-character")]);
        assert_eq!(wrong("1969-12-31", &"č".repeat(LONGEST + 1)), [told("day", "too-early"), told("text", "too-long")]);
    }
}
