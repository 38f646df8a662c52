//! Calendar days and instants as people write them in filters: `2026-01-31` and RFC 3339.
//! It knows no time zones: a day is the workspace's already, and an instant brings its offset.

use std::ops::RangeInclusive;

/// Days since 1970-01-01 that can be written: the years 0000 to 9999.
pub(crate) const DAYS: RangeInclusive<i64> = -719_528..=2_932_896;

/// Epoch milliseconds that can be written: the years 0000 to 9999 in UTC.
pub(super) const INSTANTS: RangeInclusive<i64> = *DAYS.start() * DAY..=*DAYS.end() * DAY + (DAY - 1);

const DAY: i64 = 86_400_000;

/// Days from 0000-03-01 to the first of March of `year`.
fn days_to_march(year: i64) -> i64 {
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400)
}

/// 0000-03-01 in days since 1970-01-01.
const MARCH_0: i64 = -719_468;

/// Days since 1970-01-01 of a date, in the proleptic Gregorian calendar.
///
/// Years that begin in March have their leap day last, and months whose lengths follow (153 m + 2) / 5: Howard
/// Hinnant, *chrono-Compatible Low-Level Date Algorithms*, <https://howardhinnant.github.io/date_algorithms.html>.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let (year, months) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    MARCH_0 + days_to_march(year) + (153 * months + 2) / 5 + day - 1
}

/// Year, month and day of days since 1970-01-01.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days - MARCH_0;
    // The mean year finds it or its neighbour.
    let mut year = (400 * days).div_euclid(146_097);
    if days_to_march(year) > days {
        year -= 1;
    } else if days_to_march(year + 1) <= days {
        year += 1;
    }
    let day_of_year = days - days_to_march(year);
    let months = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * months + 2) / 5 + 1;
    if months < 10 { (year, months + 3, day) } else { (year + 1, months - 9, day) }
}

/// Exactly `digits` decimal digits.
fn number(text: &str, digits: usize) -> Option<i64> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Days since 1970-01-01 of `YYYY-MM-DD`; `None` when there is no such day.
pub(crate) fn read_day(text: &str) -> Option<i64> {
    let mut parts = text.split('-');
    let (year, month, day) = (number(parts.next()?, 4)?, number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    if parts.next().is_some() || !(1..=12).contains(&month) {
        return None;
    }
    let since = days(year, month, day);
    // The 31st of June comes back as the 1st of July.
    (date(since) == (year, month, day)).then_some(since)
}

/// Epoch milliseconds of an RFC 3339 instant; seconds may be left out, and what is finer than a millisecond is cut
/// off. `None` when there is no such instant, no offset, or its UTC year is not 0000 to 9999.
pub(super) fn read_instant(text: &str) -> Option<i64> {
    let (date, rest) = text.split_at_checked(10)?;
    let (clock, offset) = offset(rest.strip_prefix(['T', 't'])?)?;
    let mut parts = clock.split(':');
    let (hour, minute) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let (second, milli) = parts.next().map_or(Some((0, 0)), seconds)?;
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let minutes = hour * 60 + minute - offset;
    let at = read_day(date)? * DAY + minutes * 60_000 + second * 1_000 + milli;
    INSTANTS.contains(&at).then_some(at)
}

/// What is before the offset, and the offset in minutes.
fn offset(text: &str) -> Option<(&str, i64)> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let (clock, offset) = text.split_at_checked(text.len().checked_sub(6)?)?;
    let (sign, offset) = match offset.strip_prefix('-') {
        Some(offset) => (-1, offset),
        None => (1, offset.strip_prefix('+')?),
    };
    let (hours, minutes) = offset.split_once(':')?;
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    (hours <= 23 && minutes <= 59).then_some((clock, sign * (hours * 60 + minutes)))
}

/// Seconds and milliseconds of `SS` or `SS.fraction`.
fn seconds(text: &str) -> Option<(i64, i64)> {
    let Some((whole, fraction)) = text.split_once('.') else {
        return Some((number(text, 2)?, 0));
    };
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let milli = fraction.bytes().chain([b'0'; 3]).take(3).fold(0, |milli, digit| milli * 10 + i64::from(digit - b'0'));
    Some((number(whole, 2)?, milli))
}

/// `YYYY-MM-DD` of a day in [`DAYS`].
pub(crate) fn write_day(days: i64) -> String {
    let (year, month, day) = date(days);
    format!("{year:04}-{month:02}-{day:02}")
}

/// RFC 3339 in UTC of an instant in [`INSTANTS`]; milliseconds only where there are any.
pub(super) fn write_instant(at: i64) -> String {
    let (day, milli) = (write_day(at.div_euclid(DAY)), at.rem_euclid(DAY));
    let (seconds, milli) = (milli / 1_000, milli % 1_000);
    let clock = format!("{:02}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if milli == 0 { format!("{day}T{clock}Z") } else { format!("{day}T{clock}.{milli:03}Z") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_that_can_be_written_is_read_back_and_the_next_is_later() {
        assert_eq!((write_day(0), write_day(-1)), ("1970-01-01".into(), "1969-12-31".into()));
        assert_eq!(write_day(*DAYS.start()), "0000-01-01");
        assert_eq!(write_day(*DAYS.end()), "9999-12-31");
        // Every day around every turn of a year and of a February, and a sample of all others.
        for day in DAYS.filter(|day| day % 11 == 0 || (day - 59).rem_euclid(365) < 30) {
            assert_eq!(read_day(&write_day(day)), Some(day));
        }
    }

    #[test]
    fn days_that_do_not_exist_are_not_read() {
        for no_day in ["2026-13-01", "2026-00-10", "2026-02-29", "1900-02-29", "2026-06-31", "2026-1-1", "2026-01-00"] {
            assert_eq!(read_day(no_day), None, "{no_day}");
        }
        for no_day in ["", "2026", "2026-01", "2026-01-01-", "+026-01-01", "٢٠٢٦-01-01", "12026-01-01"] {
            assert_eq!(read_day(no_day), None, "{no_day}");
        }
        assert!(read_day("2000-02-29").is_some() && read_day("2024-02-29").is_some());
    }

    #[test]
    fn an_instant_is_the_same_in_every_offset_and_is_written_in_utc() {
        let noon = read_instant("2026-07-01T12:00:00Z").expect("it is an instant");
        for same in ["2026-07-01T14:00:00+02:00", "2026-07-01t12:00z", "2026-06-30T12:30:00.0009-23:30"] {
            assert_eq!(read_instant(same), Some(noon), "{same}");
        }
        assert_eq!(write_instant(noon), "2026-07-01T12:00:00Z");
        assert_eq!(write_instant(noon + 7), "2026-07-01T12:00:00.007Z");
        assert_eq!(read_instant("2026-07-01T12:00:00.0070001Z"), Some(noon + 7));
        assert_eq!(write_instant(-1), "1969-12-31T23:59:59.999Z");
        for at in [*INSTANTS.start(), *INSTANTS.end(), 0, -1, 1_767_225_600_123] {
            assert_eq!(read_instant(&write_instant(at)), Some(at));
        }
    }

    #[test]
    fn what_is_no_instant_is_not_read() {
        for none in ["2026-07-01", "2026-07-01T12:00:00", "2026-07-01T24:00Z", "2026-07-01T12:60Z", "2026-07-01T12Z"] {
            assert_eq!(read_instant(none), None, "{none}");
        }
        for none in ["2026-07-01T12:00:60Z", "2026-07-01T12:00:00.Z", "0000-01-01T00:00:00+00:01", "čččččččččč", "Z"]
        {
            assert_eq!(read_instant(none), None, "{none}");
        }
    }
}
