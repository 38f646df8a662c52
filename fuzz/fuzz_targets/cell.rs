//! A cell of a table, read as whatever its column may mean.
#![no_main]

use std::sync::LazyLock;

use heard::table::date::DateFormat;
use heard::table::formula::{is_dangerous, marked, unmarked};
use heard::table::score::whole_score;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use libfuzzer_sys::fuzz_target;

static ZONE: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get("Europe/Ljubljana").expect("it is there"));

fuzz_target!(|cell: &str| {
    for format in DateFormat::ALL {
        if let Ok(Some(at)) = format.parse(cell, &ZONE) {
            assert!(Timestamp::from_millisecond(at).is_ok(), "{format:?} {at}");
        }
    }
    if let Ok(Some(score)) = whole_score(cell, 0..=10) {
        assert!(score <= 10);
        assert_eq!(whole_score(&score.to_string(), 0..=10), Ok(Some(score)));
    }
    let written = marked(cell);
    assert_eq!(unmarked(&written), cell);
    assert!(written.starts_with('\'') || !is_dangerous(&written));
});
