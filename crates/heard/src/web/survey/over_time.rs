//! A survey day by day, put together into days, weeks, months or quarters. Weeks begin on Monday. Stretches that nobody answered
//! in stay, as gaps. The line shows at least a year, because a score without its history says little, and begins with
//! the first response.

use std::collections::BTreeMap;

pub use feedback::query::Unit;
use feedback::{Histogram, Scale, headline};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::breakdown::ALONE;
use crate::chart::Reading;
use crate::clock::{date_of, day_of};
use crate::query::{begin, next};
use crate::web::period::Period;
use crate::words::Words;

/// More points than this are no line but a cloud; a coarser unit takes over.
const MOST: i64 = 400;
/// By day, this many days are enough unless more were asked for.
const DAYS: i64 = 92;
/// Dates before this many months are somebody's typing error, and would make a line without end.
const MONTHS: i64 = 600;

/// The scores of a survey, a histogram a day, in order; and what happened to it.
pub struct OverTime<'a> {
    /// Its scale.
    pub scale: Scale,
    /// Days without a score are absent.
    pub days: &'a [(i64, Histogram)],
    /// New versions: their number and first day.
    pub versions: &'a [(i64, i64)],
    /// See `feedback::design_effect`.
    pub design_effect: f64,
}

/// About how many there are from a day to another.
fn count(unit: Unit, first: i64, last: i64) -> i64 {
    (last - first) / [1, 7, 30, 91][unit as usize] + 1
}

/// What the one that begins on this day is called.
pub fn label(unit: Unit, words: &Words<'_>, begin: Date, with_year: bool) -> String {
    match unit {
        Unit::Month => words.format().month(begin),
        Unit::Quarter => words.quarter(begin),
        _ if with_year => words.format().medium_day(begin),
        _ => words.format().short_day(begin),
    }
}

impl OverTime<'_> {
    /// The first and the last day of the line; `None` where nobody answered in it.
    pub fn stretch(&self, period: &Period, today: i64) -> Option<(i64, i64)> {
        let last = period.last.min(today);
        let a_year = date_of(last).checked_sub(1.year()).map_or(last - 365, day_of) + 1;
        let wanted = period.first.map_or(i64::MIN, |first| first.min(a_year));
        let first = self.days.iter().map(|(day, _)| *day).find(|day| *day >= wanted).filter(|day| *day <= last)?;
        Some((first.max(last - MONTHS * 30), last))
    }

    /// Whether there are enough responses in it for a score at all.
    pub fn has_score(&self, (first, last): (i64, i64)) -> bool {
        let within = self.days.iter().filter(|(day, _)| (first..=last).contains(day));
        within.map(|(_, histogram)| histogram.n()).sum::<u64>() >= ALONE
    }

    /// The unit that was asked for, unless it makes a cloud; else the finest in which most points have a score.
    pub fn unit(&self, asked: Option<Unit>, stretch: (i64, i64)) -> Unit {
        let (first, last) = stretch;
        let fits = |unit: &Unit| count(*unit, first, last) <= MOST;
        if let Some(asked) = asked {
            return [asked, Unit::Week].into_iter().find(fits).unwrap_or(Unit::Month);
        }
        let fine: &[Unit] = if last - first < 31 { &[Unit::Day, Unit::Week] } else { &[Unit::Week] };
        let is_full = |unit: &Unit| {
            let sums = self.sums(*unit, stretch);
            sums.values().filter(|sum| sum.n() >= ALONE).count() * 2 >= sums.len()
        };
        fine.iter().copied().filter(fits).find(is_full).unwrap_or(Unit::Month)
    }

    /// The part of the stretch that is shown by this unit.
    pub fn part(unit: Unit, period: &Period, (first, last): (i64, i64)) -> (i64, i64) {
        let enough = period.first.unwrap_or(last).min(last - DAYS + 1);
        (if unit == Unit::Day { first.max(enough) } else { first }, last)
    }

    /// One reading a unit, gaps included. The first unit is whole even where the stretch begins within it.
    pub fn readings(&self, words: &Words<'_>, unit: Unit, stretch: (i64, i64)) -> Vec<Reading> {
        let (first, last) = (begin(unit, stretch.0), stretch.1);
        let sums = self.sums(unit, (first, last));
        // The same Monday of two years never stands on one line of a year and a week.
        let with_year = last - first > 372;
        let version = |first: i64| self.versions.iter().rfind(|(_, day)| begin(unit, *day) == first);
        let reading = |begin: i64| Reading {
            label: label(unit, words, date_of(begin), with_year),
            score: sums.get(&begin).and_then(|sum| headline(self.scale, sum, self.design_effect)),
            begins: version(begin).map(|(number, _)| words.text_with("version", [("number", (*number).into())])),
        };
        let begins = std::iter::successors(Some(first), |begin| Some(next(unit, *begin)));
        begins.take_while(|begin| *begin <= last).map(reading).collect()
    }

    fn sums(&self, unit: Unit, (first, last): (i64, i64)) -> BTreeMap<i64, Histogram> {
        let mut sums: BTreeMap<i64, Histogram> = BTreeMap::new();
        for (day, histogram) in self.days.iter().filter(|(day, _)| (first..=last).contains(day)) {
            *sums.entry(begin(unit, *day)).or_default() += histogram;
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::form::Fields;
    use crate::web::samples::with_words;

    fn day(year: i16, month: i8, day: i8) -> i64 {
        day_of(date(year, month, day))
    }

    fn answers(n: u64) -> Histogram {
        Histogram::from_counts([0, 0, 0, 0, 0, 0, 0, 0, 0, n, 0])
    }

    fn over_time(days: &[(i64, Histogram)]) -> OverTime<'_> {
        OverTime { scale: Scale::Nps, days, versions: &[], design_effect: 1.0 }
    }

    fn period(query: &str) -> Period {
        Period::parse(&Fields::parse(query.as_bytes()), "90d", day(2026, 11, 21))
    }

    #[test]
    fn weeks_begin_on_monday_and_months_and_quarters_on_the_first() {
        let saturday = day(2026, 11, 21);
        assert_eq!(date_of(begin(Unit::Week, saturday)), date(2026, 11, 16));
        assert_eq!(begin(Unit::Week, day(2026, 11, 16)), day(2026, 11, 16));
        assert_eq!(date_of(begin(Unit::Month, saturday)), date(2026, 11, 1));
        assert_eq!(date_of(next(Unit::Month, day(2026, 12, 1))), date(2027, 1, 1));
        assert_eq!(date_of(begin(Unit::Quarter, saturday)), date(2026, 10, 1));
        assert_eq!(date_of(begin(Unit::Quarter, day(2026, 3, 31))), date(2026, 1, 1));
        assert_eq!(date_of(next(Unit::Quarter, day(2026, 10, 1))), date(2027, 1, 1));
        // Before 1970 as well, where days are negative.
        assert_eq!(date_of(begin(Unit::Week, -1)), date(1969, 12, 29));
    }

    #[test]
    fn weeks_without_an_answer_are_gaps() {
        let days = [(day(2026, 10, 28), answers(6)), (day(2026, 11, 1), answers(1)), (day(2026, 11, 18), answers(9))];
        let line = over_time(&days);
        let stretch = line.stretch(&period("period=30d"), day(2026, 11, 21)).expect("there are answers");
        let readings = with_words(|words| line.readings(words, Unit::Week, stretch));
        let counts: Vec<(&str, u64)> =
            readings.iter().map(|one| (one.label.as_str(), one.score.map_or(0, |score| score.n))).collect();
        assert_eq!(counts, [("Oct 26", 7), ("Nov 2", 0), ("Nov 9", 0), ("Nov 16", 9)]);
    }

    #[test]
    fn quarters_are_three_months_and_their_gaps_stay() {
        let days = [(day(2025, 12, 31), answers(6)), (day(2026, 1, 1), answers(5)), (day(2026, 7, 31), answers(9))];
        let line = over_time(&days);
        let readings = with_words(|words| line.readings(words, Unit::Quarter, (day(2025, 12, 31), day(2026, 11, 21))));
        let counts: Vec<(&str, u64)> =
            readings.iter().map(|one| (one.label.as_str(), one.score.map_or(0, |score| score.n))).collect();
        assert_eq!(counts, [("Q4 2025", 6), ("Q1 2026", 5), ("Q2 2026", 0), ("Q3 2026", 9), ("Q4 2026", 0)]);
    }

    #[test]
    fn a_short_period_shows_the_year_it_stands_in_and_no_more() {
        let days = [2024, 2026].map(|year| (day(year, 3, 1), answers(9)));
        let line = over_time(&days);
        let today = day(2026, 11, 21);
        let stretch = |query| line.stretch(&period(query), today);
        assert_eq!(stretch("period=7d"), Some((day(2026, 3, 1), today)));
        assert_eq!(stretch("period=all"), Some((day(2024, 3, 1), today)));
        assert_eq!(stretch("from=2025-04-01&to=2025-06-30"), None);
        assert_eq!(stretch("from=2026-03-01&to=9999-12-31"), Some((day(2026, 3, 1), today)));
    }

    #[test]
    fn the_unit_is_one_in_which_points_have_a_score() {
        let few: Vec<(i64, Histogram)> = (0..40).map(|week| (day(2026, 1, 5) + week * 7, answers(2))).collect();
        let many: Vec<(i64, Histogram)> = (0..40).map(|week| (day(2026, 1, 5) + week * 7, answers(20))).collect();
        let stretch = (day(2026, 1, 5), day(2026, 11, 21));
        assert_eq!(over_time(&few).unit(None, stretch), Unit::Month);
        assert_eq!(over_time(&many).unit(None, stretch), Unit::Week);
        assert_eq!(over_time(&many).unit(Some(Unit::Day), stretch), Unit::Day);
        let long = (day(1990, 1, 1), day(2026, 11, 21));
        assert_eq!(over_time(&many).unit(Some(Unit::Day), long), Unit::Month);
    }

    #[test]
    fn a_new_version_begins_in_its_week() {
        let days = [(day(2026, 11, 3), answers(9)), (day(2026, 11, 12), answers(9))];
        let line = OverTime { versions: &[(2, day(2026, 11, 11))], ..over_time(&days) };
        let readings = with_words(|words| line.readings(words, Unit::Week, (day(2026, 11, 3), day(2026, 11, 21))));
        let begins: Vec<Option<&str>> = readings.iter().map(|one| one.begins.as_deref()).collect();
        assert_eq!(begins, [None, Some("Version 2"), None]);
    }
}
