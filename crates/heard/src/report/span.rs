//! The days that a report tells of: a whole week from Monday on, or a whole calendar month, in the zone of the workspace; and
//! when it is due.

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::tz::TimeZone;
use store::report::Every;

use crate::clock::{date_of, day, day_of, midnight};

/// The hour at which reports are due.
const HOUR: i8 = 7;

/// A whole week or month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Which of the two.
    pub every: Every,
    /// Its first day, since 1970-01-01.
    pub first: i64,
    /// Its last day.
    pub last: i64,
}

impl Span {
    /// The one that holds a day.
    pub fn holding(every: Every, date: Date) -> Span {
        match every {
            Every::Week => {
                let first = day_of(date) - i64::from(date.weekday().to_monday_zero_offset());
                Span { every, first, last: first + 6 }
            }
            Every::Month => Span { every, first: day_of(date.first_of_month()), last: day_of(date.last_of_month()) },
        }
    }

    /// The latest that is due at an instant.
    pub fn latest(every: Every, now: i64, zone: &TimeZone) -> Span {
        let span = Span::holding(every, date_of(day(now, zone))).before();
        if span.due_at(zone) <= now { span } else { span.before() }
    }

    /// The one before.
    #[must_use]
    pub fn before(self) -> Span {
        Span::holding(self.every, date_of(self.first - 1))
    }

    /// The one after.
    #[must_use]
    pub fn after(self) -> Span {
        Span::holding(self.every, date_of(self.last + 1))
    }

    /// When a report of it is sent: at seven on the day after its last. Where the clock is put forward over seven, then.
    pub fn due_at(self, zone: &TimeZone) -> i64 {
        let morning = date_of(self.last + 1).at(HOUR, 0, 0, 0).to_zoned(zone.clone());
        morning.map_or_else(|_| midnight(self.last + 1, zone), |at| at.timestamp().as_millisecond())
    }

    /// Its name in addresses: `2026-W47`, `2026-11`.
    pub fn key(self) -> String {
        let first = date_of(self.first);
        match self.every {
            Every::Week => {
                let week = first.iso_week_date();
                format!("{}-W{:02}", week.year(), week.week())
            }
            Every::Month => format!("{}-{:02}", first.year(), first.month()),
        }
    }

    /// The one of this name.
    pub fn parse(key: &str) -> Option<Span> {
        let (year, rest) = key.split_once('-')?;
        let digits = |text: &str, n: usize| text.len() == n && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(year, 4) {
            return None;
        }
        let year: i16 = year.parse().ok()?;
        match rest.strip_prefix(['W', 'w']) {
            Some(week) => {
                let week = ISOWeekDate::new(year, week.parse().ok().filter(|_| digits(week, 2))?, Weekday::Monday);
                Some(Span::holding(Every::Week, week.ok()?.date()))
            }
            None => {
                let first = Date::new(year, rest.parse().ok().filter(|_| digits(rest, 2))?, 1).ok()?;
                Some(Span::holding(Every::Month, first))
            }
        }
        .filter(|span| date_of(span.first).checked_sub(62.days()).is_ok())
    }

    /// Whether all of it has passed.
    pub fn is_over(self, today: i64) -> bool {
        self.last < today
    }

    /// Whether a day is in it.
    pub fn holds(self, day: i64) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::clock::zone;

    fn at(text: &str) -> i64 {
        text.parse::<jiff::Zoned>().expect("an instant").timestamp().as_millisecond()
    }

    #[test]
    fn a_week_is_due_on_monday_at_seven_and_a_month_on_its_first() {
        let ljubljana = zone("Europe/Ljubljana");
        let key = |every, text: &str| Span::latest(every, at(text), &ljubljana).key();
        assert_eq!(key(Every::Week, "2026-11-23T06:59:59+01:00[Europe/Ljubljana]"), "2026-W46");
        assert_eq!(key(Every::Week, "2026-11-23T07:00:00+01:00[Europe/Ljubljana]"), "2026-W47");
        assert_eq!(key(Every::Week, "2026-11-29T23:59:59+01:00[Europe/Ljubljana]"), "2026-W47");
        assert_eq!(key(Every::Month, "2026-12-01T06:59:00+01:00[Europe/Ljubljana]"), "2026-10");
        assert_eq!(key(Every::Month, "2026-12-01T07:00:00+01:00[Europe/Ljubljana]"), "2026-11");
        assert_eq!(key(Every::Week, "2027-01-04T07:00:00+01:00[Europe/Ljubljana]"), "2026-W53");
    }

    #[test]
    fn on_a_day_without_that_hour_it_is_due_all_the_same_and_once() {
        // The clocks of Ljubljana change on Sundays, so a month that begins then is due on such a day.
        let ljubljana = zone("Europe/Ljubljana");
        for (first, hours) in [(date(2026, 3, 23), 7 * 24 - 1), (date(2026, 10, 19), 7 * 24 + 1)] {
            let span = Span::holding(Every::Week, first);
            assert_eq!(span.due_at(&ljubljana) - span.before().due_at(&ljubljana), hours * 3_600_000, "{first}");
        }
        // In Troll the clocks go from one to three.
        let troll = zone("Antarctica/Troll");
        let march = Span::holding(Every::Month, date(2026, 2, 1));
        assert_eq!(Span::latest(Every::Month, march.due_at(&troll), &troll), march);
    }

    #[test]
    fn a_name_comes_back_as_it_was_and_nonsense_is_none() {
        for day in (0..800).map(|n| day_of(date(2024, 12, 20)) + n) {
            for every in Every::ALL {
                let span = Span::holding(every, date_of(day));
                assert!(span.holds(day) && span.before().last == span.first - 1 && span.after().first == span.last + 1);
                assert_eq!(Span::parse(&span.key()), Some(span), "{}", span.key());
            }
        }
        for text in
            ["", "2026", "2026-W54", "2026-13", "2026-1", "2026-W1", "26-11", "2026-11-01", "+026-11", "-001-W01"]
        {
            assert_eq!(Span::parse(text), None, "{text}");
        }
    }
}
