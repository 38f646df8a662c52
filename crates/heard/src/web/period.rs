//! Which days a page looks at, from its address, in the calendar of the workspace; and the days before them that they
//! are compared with. Days are numbers since 1970-01-01; both ends are included. An address that makes no sense is the
//! default period, never an error.

use jiff::ToSpan;
use jiff::civil::Date;

use super::address::Pairs;
use super::filters::{Days, PERIODS};
use crate::clock::{date_of, day_of};
use crate::form::Fields;
use crate::words::Words;

/// Some days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// Its name in the address, one of [`PERIODS`].
    pub key: &'static str,
    /// The first day; `None` since the beginning.
    pub first: Option<i64>,
    /// The last day.
    pub last: i64,
}

impl Period {
    /// The period an address asks for. Days without a name of a period are days chosen; of days chosen the missing end
    /// is the default's, and days in the wrong order are turned round.
    pub fn parse(fields: &Fields, default: &'static str, today: i64) -> Period {
        let asked = fields.text("period");
        let [from, to] = ["from", "to"].map(|name| fields.text(name).parse::<Date>().ok().map(day_of));
        let has_days = asked.is_empty() && (from.is_some() || to.is_some());
        let key = if has_days { "days" } else { asked };
        let key = PERIODS.into_iter().find(|period| *period == key).unwrap_or(default);
        if key != "days" {
            return Period::named(key, today);
        }
        let usual = Period::named(if default == "all" { "30d" } else { default }, today);
        let last = to.unwrap_or(usual.last);
        let first = from.or(usual.first).unwrap_or(last);
        Period { key, first: Some(first.min(last)), last: last.max(first) }
    }

    fn named(key: &'static str, today: i64) -> Period {
        let first = match key {
            "7d" => Some(today - 6),
            "30d" => Some(today - 29),
            "90d" => Some(today - 89),
            "12m" => Some(a_year_before(today) + 1),
            _ => None,
        };
        Period { key, first, last: today }
    }

    /// Whether a day is in it.
    pub fn holds(&self, day: i64) -> bool {
        self.first.is_none_or(|first| first <= day) && day <= self.last
    }

    /// The period of the same length before it; there is none before the beginning.
    pub fn before(&self) -> Option<Period> {
        let first = self.first?;
        let earlier = match self.key {
            "12m" => a_year_before(first - 1) + 1,
            _ => first - self.length()?,
        };
        Some(Period { key: "days", first: Some(earlier), last: first - 1 })
    }

    /// The same calendar days one year earlier; there are none before the beginning.
    pub fn year_before(&self) -> Option<Period> {
        let first = a_year_before(self.first?);
        Some(Period { key: "days", first: Some(first), last: a_year_before(self.last) })
    }

    /// How many days it has.
    fn length(&self) -> Option<i64> {
        Some(self.last - self.first? + 1)
    }

    /// What [`Period::before`] is called in a sentence.
    pub fn name_of_before(&self, words: &Words<'_>) -> Option<String> {
        words.before(self.key, self.length()?)
    }

    /// How an address asks for it, where the page has this default.
    pub fn pairs(&self, default: &str) -> Pairs {
        let mut pairs = Vec::new();
        if self.key != default {
            pairs.push(("period", self.key.to_owned()));
        }
        if let Some(days) = self.days() {
            pairs.extend([("from", days.from), ("to", days.to)]);
        }
        pairs
    }

    /// The days, when days were chosen.
    pub fn days(&self) -> Option<Days> {
        let first = self.first.filter(|_| self.key == "days")?;
        Some(Days { from: date_of(first).to_string(), to: date_of(self.last).to_string() })
    }

    /// `October 23 to November 21, 2026`.
    pub fn words(&self, words: &Words<'_>) -> String {
        let last = date_of(self.last);
        match self.first.map(date_of) {
            Some(first) => words.days(first, last),
            None => words.text_with("days-until", [("to", words.format().civil_day(last).into())]),
        }
    }
}

fn a_year_before(day: i64) -> i64 {
    date_of(day).checked_sub(1.year()).map_or(day - 365, day_of)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::web::samples::with_words;

    fn today() -> i64 {
        day_of(date(2026, 11, 21))
    }

    fn asked(query: &str) -> Period {
        Period::parse(&Fields::parse(query.as_bytes()), "90d", today())
    }

    fn ends(period: Period) -> (String, String) {
        (period.first.map_or_else(String::new, |day| date_of(day).to_string()), date_of(period.last).to_string())
    }

    fn days(from: &str, to: &str) -> (String, String) {
        (from.to_owned(), to.to_owned())
    }

    #[test]
    fn a_period_ends_today_and_has_as_many_days_as_it_says() {
        assert_eq!(ends(asked("period=7d")), days("2026-11-15", "2026-11-21"));
        assert_eq!(ends(asked("period=30d")), days("2026-10-23", "2026-11-21"));
        assert_eq!(ends(asked("period=12m")), days("2025-11-22", "2026-11-21"));
        assert_eq!(ends(asked("period=all")), days("", "2026-11-21"));
        assert_eq!(asked("period=fortnight").key, "90d");
    }

    #[test]
    fn the_period_before_is_as_long_and_touches_it() {
        let before = |query| asked(query).before().map(ends);
        assert_eq!(before("period=30d"), Some(days("2026-09-23", "2026-10-22")));
        assert_eq!(before("period=12m"), Some(days("2024-11-22", "2025-11-21")));
        assert_eq!(before("from=2026-11-01&to=2026-11-01"), Some(days("2026-10-31", "2026-10-31")));
        assert_eq!(before("period=all"), None);
    }

    #[test]
    fn a_year_before_are_the_same_calendar_days() {
        let year_before = |query| asked(query).year_before().map(ends);
        assert_eq!(year_before("period=30d"), Some(days("2025-10-23", "2025-11-21")));
        assert_eq!(year_before("from=2024-02-01&to=2024-02-29"), Some(days("2023-02-01", "2023-02-28")));
        assert_eq!(year_before("from=2025-02-01&to=2025-03-01"), Some(days("2024-02-01", "2024-03-01")));
        assert_eq!(year_before("period=all"), None);
    }

    #[test]
    fn chosen_days_are_forgiving() {
        assert_eq!(ends(asked("from=2026-11-21&to=2026-10-01")), days("2026-10-01", "2026-11-21"));
        assert_eq!(ends(asked("period=days")), days("2026-08-24", "2026-11-21"));
        assert_eq!(ends(asked("period=days&from=2026-11-20&to=soon")), days("2026-11-20", "2026-11-21"));
        assert_eq!(asked("period=30d&from=2026-01-01").key, "30d", "the name of a period outweighs days left behind");
        assert_eq!(asked("from=yesterday").key, "90d");
    }

    #[test]
    fn an_address_says_only_what_is_not_usual() {
        assert_eq!(asked("").pairs("90d"), []);
        assert_eq!(asked("period=7d").pairs("90d"), [("period", "7d".to_owned())]);
        let chosen = [("period", "days"), ("from", "2026-11-20"), ("to", "2026-11-21")];
        assert_eq!(
            asked("from=2026-11-20").pairs("90d"),
            chosen.map(|(name, value)| (name, value.to_owned())),
            "{:?}",
            asked("from=2026-11-20")
        );
    }

    #[test]
    fn days_are_said_as_shortly_as_they_can_be() {
        with_words(|words| {
            assert_eq!(asked("period=30d").words(words), "October 23 to November 21, 2026");
            assert_eq!(asked("period=12m").words(words), "November 22, 2025 to November 21, 2026");
            assert_eq!(asked("from=2026-11-21&to=2026-11-21").words(words), "November 21, 2026");
            assert_eq!(asked("period=all").words(words), "Everything to November 21, 2026");
            assert_eq!(asked("period=30d").name_of_before(words).as_deref(), Some("the 30 days before"));
        });
    }
}
