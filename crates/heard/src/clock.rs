//! What time it is, handed to whoever must know. Tests hand over a clock that they move.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// A second in the product's unit of time.
pub const SECOND: i64 = 1000;
/// A minute in milliseconds.
pub const MINUTE: i64 = 60 * SECOND;
/// A day of 24 hours in milliseconds; calendar days come from the zone.
pub const DAY: i64 = 24 * 60 * MINUTE;

/// An instant in RFC 3339, from epoch milliseconds.
pub fn instant(at: i64) -> String {
    jiff::Timestamp::from_millisecond(at).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string()
}

/// The clock.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's.
    System,
    /// One that stands still until it is moved: epoch milliseconds.
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// Epoch milliseconds, UTC.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine")]
    pub fn now(&self) -> i64 {
        match self {
            Clock::System => Timestamp::now().as_millisecond(),
            Clock::Set(at) => at.load(Ordering::SeqCst),
        }
    }
}

/// The zone with this IANA name; UTC for a name that is not known.
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// Whether there is a zone with this IANA name.
pub fn is_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

/// The calendar day of an instant in a zone, as days since 1970-01-01.
pub fn day(at: i64, zone: &TimeZone) -> i64 {
    let date = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone.clone()).date();
    day_of(date)
}

/// A calendar day as days since 1970-01-01.
pub fn day_of(date: Date) -> i64 {
    i64::from((date - jiff::civil::date(1970, 1, 1)).get_days())
}

/// The first instant of a calendar day in a zone: where a day has no midnight, the first there is.
pub fn midnight(day: i64, zone: &TimeZone) -> i64 {
    date_of(day).to_zoned(zone.clone()).map_or(day.saturating_mul(DAY), |begin| begin.timestamp().as_millisecond())
}

/// The calendar day with this number of days since 1970-01-01.
pub fn date_of(day: i64) -> Date {
    let days = jiff::Span::new().try_days(day).unwrap_or_default();
    jiff::civil::date(1970, 1, 1).checked_add(days).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_workspaces_own_day() {
        let late = 1_795_303_800_000; // 2026-11-21T23:30:00Z
        assert_eq!(date_of(day(late, &zone("UTC"))).to_string(), "2026-11-21");
        assert_eq!(date_of(day(late, &zone("Europe/Ljubljana"))).to_string(), "2026-11-22");
        assert_eq!(date_of(day(late, &zone("Asia/Kathmandu"))).to_string(), "2026-11-22");
        assert_eq!(day_of(date_of(20_778)), 20_778);
        assert_eq!(date_of(-1).to_string(), "1969-12-31");
    }

    #[test]
    fn a_day_begins_when_the_one_before_it_is_over() {
        let zones = ["UTC", "Europe/Ljubljana", "Asia/Kathmandu", "America/Sao_Paulo", "Africa/Cairo"].map(zone);
        for zone in zones {
            for number in day_of(jiff::civil::date(2018, 1, 1))..day_of(jiff::civil::date(2019, 1, 1)) {
                let begin = midnight(number, &zone);
                assert_eq!((day(begin, &zone), day(begin - 1, &zone)), (number, number - 1));
            }
        }
        assert!(midnight(day_of(Date::MAX) + 1, &TimeZone::UTC) > 0, "the end of the calendar is no fault");
    }
}
