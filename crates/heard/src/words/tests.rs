//! The words, in English, as readers see them.

use feedback::compare::compare_bands;
use feedback::{Bands, estimate};
use jiff::tz::TimeZone;

use super::*;

pub(super) fn with_words<T>(test: impl FnOnce(Words<'_>) -> T) -> T {
    with_words_in("en", test)
}

pub(super) fn with_words_in<T>(language: &str, test: impl FnOnce(Words<'_>) -> T) -> T {
    let texts = Texts::load().expect("the shipped texts load");
    let format = Format::new(language, TimeZone::get("Europe/Ljubljana").expect("a known zone"));
    test(Words::new(&texts, language, &format))
}

fn compared(metric: Metric, now: Bands, before: Bands) -> Compared {
    let comparison = compare_bands(metric, now, before, 1.0).expect("both have answers");
    Compared {
        comparison,
        before: estimate::value(metric, before).expect("it has answers"),
        judged: Change::of(comparison.p, now.n().min(before.n())),
        sort: Sort::Change,
    }
}

fn bands(promoters: u64, passives: u64, detractors: u64) -> Bands {
    Bands { promoters, passives, detractors }
}

#[test]
fn scores_are_whole_with_a_real_minus_and_shares_have_their_per_cent() {
    with_words(|words| {
        assert_eq!(words.value(Metric::Nps, 42.1), "42");
        assert_eq!(words.value(Metric::Nps, -8.5), "\u{2212}9");
        assert_eq!(words.value(Metric::Nps, 8.5), "9");
        assert_eq!(words.value(Metric::Nps, -0.2), "0");
        assert_eq!(words.value(Metric::Csat, 77.6), "78%");
    });
}

#[test]
fn an_interval_is_a_range() {
    with_words(|words| {
        let interval = Interval { low: -11.2, high: 28.4 };
        assert_eq!(words.interval(Metric::Nps, interval), "from \u{2212}11 to 28");
        let share = Interval { low: 70.6, high: 84.2 };
        assert_eq!(words.interval(Metric::Csat, share), "from 71 to 84%");
        assert_eq!(words.confidence(Metric::Ces, share), "The true share lies between 71 and 84% with 95% confidence.");
    });
}

#[test]
fn a_real_change_says_so_with_its_odds() {
    with_words(|words| {
        let change = compared(Metric::Nps, bands(182, 88, 48), bands(150, 90, 70));
        let written = words.change(Metric::Nps, &change, "the 30 days before").expect("enough to compare");
        assert_eq!(written.lead, "Up 16");
        assert_eq!(
            written.rest,
            "on the 30 days before (26). This is a real change: chance alone would do it about 1 time in 121."
        );
        assert_eq!(written.band, Some(Band::Promoter));
        let short = words.short_change(Metric::Nps, &change);
        assert_eq!(short, Some(ShortChange { words: "Up 16: a real change".into(), real: true }));
    });
}

#[test]
fn a_change_that_chance_explains_is_no_clear_change() {
    with_words(|words| {
        let change = compared(Metric::Csat, bands(60, 10, 10), bands(50, 15, 15));
        let written = words.change(Metric::Csat, &change, "the week before").expect("enough to compare");
        assert_eq!(written.lead, "Up 13 points");
        assert!(written.rest.starts_with("on the week before (63%). No clear change:"), "{}", written.rest);
        assert_eq!(written.band, None);
        let small = compared(Metric::Nps, bands(4, 3, 2), bands(40, 30, 20));
        assert_eq!(words.short_change(Metric::Nps, &small), None);
        assert_eq!(words.change(Metric::Nps, &small, "the week before"), None);
        let none = words.no_change("the week before", 3);
        assert_eq!(none.lead, "No comparison:");
        assert_eq!(none.rest, "the week before had 3 responses, and 30 are needed.");
    });
}

#[test]
fn other_customers_are_above_or_below_and_not_up_or_down() {
    with_words(|words| {
        let other =
            Compared { sort: Sort::Difference, ..compared(Metric::Nps, bands(182, 88, 48), bands(150, 90, 70)) };
        let written = words.change(Metric::Nps, &other, "“country = HR”").expect("enough to compare");
        assert_eq!(written.lead, "16 above");
        assert_eq!(
            written.rest,
            "“country = HR” (26). This is a real difference: chance alone would make it about 1 time in 121."
        );
        let short = words.short_change(Metric::Nps, &other).map(|short| short.words);
        assert_eq!(short.as_deref(), Some("16 above: a real difference"));
        let same = Compared { sort: Sort::Difference, ..compared(Metric::Csat, bands(50, 30, 20), bands(50, 30, 20)) };
        let written = words.change(Metric::Csat, &same, "“country = HR”").expect("enough to compare");
        assert!(written.lead == "Level with" && written.rest.starts_with("“country = HR” (50%). No clear difference:"));
    });
}

#[test]
fn a_change_of_nothing_is_not_up_nor_down() {
    with_words(|words| {
        let same = compared(Metric::Nps, bands(50, 30, 20), bands(50, 30, 20));
        let written = words.change(Metric::Nps, &same, "the 30 days before").map(|change| change.lead);
        assert_eq!(written.as_deref(), Some("As before"));
        let short = words.short_change(Metric::Nps, &same).map(|short| short.words);
        assert_eq!(short.as_deref(), Some("As before: no clear change"));
    });
}

#[test]
fn the_period_before_has_a_name_unless_it_is_the_beginning() {
    with_words(|words| {
        assert_eq!(words.before("30d", 30).as_deref(), Some("the 30 days before"));
        assert_eq!(words.before("days", 1).as_deref(), Some("the day before"));
        assert_eq!(words.before("12m", 365).as_deref(), Some("the 12 months before"));
        assert_eq!(words.before("all", 900), None);
    });
}

#[test]
fn odds_are_said_as_people_say_them() {
    assert_eq!(odds(0.0192), Odds::About(52));
    assert_eq!(odds(0.0), Odds::Rare);
    assert_eq!(odds(0.5), Odds::Often);
    assert_eq!(odds(1.0 / 3.0), Odds::About(3));
}

#[test]
fn a_badge_says_its_score_and_band() {
    with_words(|words| {
        let badge = |scale: Scale, value| words.badge(scale, scale.score(value).expect("on the scale"));
        assert_eq!(badge(Scale::Nps, 3).label, "3 of 10, detractor");
        assert_eq!(badge(Scale::Stars5, 4).label, "4 of 5, satisfied");
        assert_eq!(badge(Scale::Ces, 4).label, "4 of 7, in between");
        assert_eq!(badge(Scale::Thumbs, 1).label, "Thumb down, dissatisfied");
        assert_eq!(badge(Scale::Thumbs, 2).text, "+");
        assert_eq!([Scale::Nps, Scale::Stars5, Scale::Thumbs].map(|scale| badge(scale, 2).best), [None, Some(5), None]);
    });
}

#[test]
fn names_and_languages_are_said_shortly() {
    with_words(|words| {
        let names = |names: &[&str]| words.names(&names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>());
        assert_eq!(names(&["Bergen", "Poznań"]), "Bergen and Poznań");
        assert_eq!(names(&["Bergen", "Poznań", "Oslo"]), "Bergen and 2 others");
        let reasons = [("own-staff".to_owned(), 2), ("duplicate".to_owned(), 1)];
        assert_eq!(words.reasons(&reasons), "2 by our own staff, 1 a duplicate");
        assert_eq!(words.language("sl"), "Slovenian");
        assert_eq!(words.language("tlh"), "tlh");
    });
}

#[test]
fn days_near_are_called_by_name() {
    const NOON: i64 = 1_795_258_320_000; // 2026-11-21T10:52:00Z
    const DAY: i64 = 86_400_000;
    with_words(|words| {
        assert_eq!(words.when(NOON, NOON).words, "today, 11:52");
        assert_eq!(words.when(NOON - DAY, NOON).words, "yesterday, 11:52");
        assert_eq!(words.when(NOON - 3 * DAY, NOON).words, "Nov 18, 11:52");
        assert_eq!(words.when(NOON - 400 * DAY, NOON).words, "Oct 17, 2025, 12:52");
    });
}

#[test]
fn a_wider_interval_says_by_how_much() {
    with_words(|words| {
        assert!(words.widened(1.03).starts_with("It is 3% wider than"), "{}", words.widened(1.03));
        assert!(words.widened(2.25).starts_with("It is 2.3 times as wide as"), "{}", words.widened(2.25));
    });
}

#[test]
fn places_of_ours_have_names_and_others_keep_theirs() {
    with_words(|words| {
        assert_eq!(words.fact(Fact::Place, "qr"), "QR code");
        assert_eq!(words.fact(Fact::Place, "Counter 2"), "Counter 2");
        assert_eq!(words.fact(Fact::Language, "sl"), "Slovenian");
        assert_eq!(words.fact(Fact::Team, ""), "Not known");
    });
}
