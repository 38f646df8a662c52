//! Dates of every kind, around the days when clocks jump, and columns that do not say which number is the month.
//! No test asks what day it is.

use jiff::Timestamp;
use proptest::prelude::*;

use super::*;

fn ljubljana() -> TimeZone {
    TimeZone::get("Europe/Ljubljana").expect("the zones are compiled in")
}

#[track_caller]
fn is(cell: &str, format: DateFormat, instant: &str) {
    let expected: Timestamp = instant.parse().expect("a right test");
    let parsed = format.parse(cell, &ljubljana());
    assert_eq!(parsed, Ok(Some(expected.as_millisecond())), "{cell:?} as {format:?}");
}

#[test]
fn every_example_is_the_same_instant_and_every_key_comes_back() {
    for format in DateFormat::ALL {
        let parsed = format.parse(format.example(), &TimeZone::UTC);
        assert_eq!(parsed, Ok(Some(1_795_271_520_000)), "{format:?}");
        assert_eq!(DateFormat::from_key(format.key()), Some(format));
        assert_eq!(format.parse("  ", &TimeZone::UTC), Ok(None));
    }
    assert_eq!(DateFormat::from_key("Nonsense"), None);
}

#[test]
fn dates_are_read_as_people_and_machines_write_them() {
    is("2026-11-21", DateFormat::YearFirst, "2026-11-21T00:00:00+01:00");
    is("2026/07/01 9:05", DateFormat::YearFirst, "2026-07-01T09:05:00+02:00");
    is("2026-11-21T14:32:05.123Z", DateFormat::YearFirst, "2026-11-21T14:32:05.123Z");
    is("2026-11-21T14:32:05-05:30", DateFormat::YearFirst, "2026-11-21T14:32:05-05:30");
    is("2026-11-21 14:32:05 +0100", DateFormat::YearFirst, "2026-11-21T13:32:05Z");
    is("2026-11-21 14:32:05 UTC", DateFormat::YearFirst, "2026-11-21T14:32:05Z");
    is("11/04/2018 20:09", DateFormat::DayFirst, "2018-04-11T20:09:00+02:00");
    is("21.11.2026", DateFormat::DayFirst, "2026-11-21T00:00:00+01:00");
    is("1. 7. 2026 9:05", DateFormat::DayFirst, "2026-07-01T09:05:00+02:00");
    is("1. 7. 2026.", DateFormat::DayFirst, "2026-07-01T00:00:00+02:00");
    is("21/11/26, 14:32:05", DateFormat::DayFirst, "2026-11-21T14:32:05+01:00");
    is("11/21/2026 12:05 AM", DateFormat::MonthFirst, "2026-11-21T00:05:00+01:00");
    is("11-21-2026 12:05pm", DateFormat::MonthFirst, "2026-11-21T12:05:00+01:00");
    is("43201.83958333333", DateFormat::Excel, "2018-04-11T20:09:00+02:00");
    is("43201,5", DateFormat::Excel, "2018-04-11T12:00:00+02:00");
    is("1795271520.25", DateFormat::UnixSeconds, "2026-11-21T14:32:00.250Z");
}

#[test]
fn clocks_that_jump_move_a_time_that_was_skipped_and_take_the_first_of_two() {
    is("29.3.2026 2:30", DateFormat::DayFirst, "2026-03-29T03:30:00+02:00");
    is("25.10.2026 2:30", DateFormat::DayFirst, "2026-10-25T02:30:00+02:00");
}

#[test]
fn what_is_not_a_day_or_written_otherwise_is_refused() {
    let refused = [
        ("30.2.2026", DateFormat::DayFirst, NoDate::Impossible),
        ("29/02/2025", DateFormat::DayFirst, NoDate::Impossible),
        ("13/13/2026", DateFormat::DayFirst, NoDate::Impossible),
        ("21.11.2026 25:00", DateFormat::DayFirst, NoDate::Impossible),
        ("21.11.2026 13:00 pm", DateFormat::DayFirst, NoDate::Impossible),
        ("60", DateFormat::Excel, NoDate::Impossible),
        ("9999999999999", DateFormat::UnixSeconds, NoDate::Impossible),
        // Excel with American settings turns half of a day-first column into such dates, with day and month swapped.
        ("2026-11-21", DateFormat::DayFirst, NoDate::OtherFormat),
        ("21.11.2026 soon", DateFormat::DayFirst, NoDate::OtherFormat),
        ("21.11/2026", DateFormat::DayFirst, NoDate::OtherFormat),
        ("21.11.226", DateFormat::DayFirst, NoDate::OtherFormat),
        ("yesterday", DateFormat::YearFirst, NoDate::OtherFormat),
        ("-5", DateFormat::Excel, NoDate::OtherFormat),
        ("1e5", DateFormat::Excel, NoDate::OtherFormat),
    ];
    for (cell, format, reason) in refused {
        assert_eq!(format.parse(cell, &ljubljana()), Err(reason), "{cell:?} as {format:?}");
    }
}

#[test]
fn one_thirteenth_decides_the_whole_column() {
    let day_first = guess(["01/02/2026", "03/04/2026", "", "13/04/2026"]).expect("dates");
    assert_eq!((day_first.format, day_first.ambiguous), (DateFormat::DayFirst, false));
    assert_eq!((day_first.seen, day_first.fit), (3, 3));
    let month_first = guess(["01/02/2026 1:15 PM", "03/14/2026 9:00 AM"]).expect("dates");
    assert_eq!((month_first.format, month_first.ambiguous), (DateFormat::MonthFirst, false));
}

#[test]
fn what_no_row_decides_is_left_to_the_person_except_with_dots() {
    let slashes = guess(["01/02/2026", "03/04/2026"]).expect("dates");
    assert_eq!((slashes.format, slashes.ambiguous), (DateFormat::DayFirst, true));
    let dots = guess(["01.02.2026", "03.04.2026"]).expect("dates");
    assert_eq!((dots.format, dots.ambiguous), (DateFormat::DayFirst, false));
}

#[test]
fn columns_of_numbers_and_text_are_not_dates() {
    assert_eq!(guess(["9", "10", "7"]), None);
    assert_eq!(guess(["fine", "2026-11-21", "slow"]), None);
    assert_eq!(guess(["", " "]), None);
    let excel = guess(["43201.5", "43202"]).map(|guess| guess.format);
    assert_eq!(excel, Some(DateFormat::Excel));
    let seconds = guess(["1795271520", "1795271521"]).map(|guess| guess.format);
    assert_eq!(seconds, Some(DateFormat::UnixSeconds));
    let milliseconds = guess(["1795271520000"]).map(|guess| guess.format);
    assert_eq!(milliseconds, Some(DateFormat::UnixMilliseconds));
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(cell in "\\PC{0,20}", datelike in "[0-9./: TZ+apm-]{0,24}") {
        for format in DateFormat::ALL {
            for cell in [&cell, &datelike] {
                let _ = format.parse(cell, &ljubljana());
            }
        }
    }

    #[test]
    fn a_day_is_the_same_in_every_writing(days in 0..80_000_i32, minute in 0..1_440_i64) {
        let day = date(1970, 1, 1).checked_add(jiff::Span::new().days(days)).expect("before 2199");
        let (h, m) = (minute / 60, minute % 60);
        let written = [
            (DateFormat::YearFirst, format!("{}-{:02}-{:02} {h}:{m:02}", day.year(), day.month(), day.day())),
            (DateFormat::DayFirst, format!("{}.{}.{} {h:02}:{m:02}", day.day(), day.month(), day.year())),
            (DateFormat::MonthFirst, format!("{}/{}/{} {h}:{m:02}:00", day.month(), day.day(), day.year())),
            (DateFormat::Excel, format!("{}", f64::from(days) + 25_569.0 + minute as f64 / 1_440.0)),
            (DateFormat::UnixSeconds, format!("{}", i64::from(days) * 86_400 + minute * 60)),
        ];
        for (format, cell) in written {
            let parsed = format.parse(&cell, &TimeZone::UTC);
            prop_assert_eq!(parsed, Ok(Some(i64::from(days) * 86_400_000 + minute * 60_000)), "{}", cell);
        }
    }
}
