//! The groups of a breakdown: days put together to weeks and months, and groups that are too small put together until
//! nobody in them can be told apart, not even by taking the shown ones from the whole.

use std::collections::BTreeMap;

use feedback::Histogram;
use feedback::filter::Name;
use store::response::Fact;
use store::score::{Cell, Key};

use crate::clock::date_of;
use crate::web::problem::Problem;

/// A score of fewer answers is not told: it would tell who gave them.
pub(super) const FEWEST: u64 = 5;

/// What a score is broken down by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum By {
    Day,
    Week,
    Month,
    Quarter,
    Fact(Fact),
    /// The answers to the further question of this name. Their groups may overlap.
    Answer(String),
}

/// A group: its name, how many it stands for where it is merged, and its answers.
pub(super) type Told = (Option<String>, Option<usize>, Histogram);

impl By {
    pub(super) fn read(word: &str) -> Result<By, Problem> {
        match word {
            "day" => Ok(By::Day),
            "week" => Ok(By::Week),
            "month" => Ok(By::Month),
            "quarter" => Ok(By::Quarter),
            word => match Name::from_word(word) {
                Some(Name::Answer(name)) => Ok(By::Answer(name)),
                _ => Fact::from_key(word).map(By::Fact).ok_or_else(|| {
                    let facts = Fact::ALL.map(Fact::key).join(", ");
                    Problem::bad_query(format!("`by` must be one of day, week, month, quarter, {facts}, answer.NAME."))
                }),
            },
        }
    }

    fn period(&self, day: i64) -> String {
        let date = date_of(day);
        match self {
            By::Week => {
                let week = date.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            By::Month => date.strftime("%Y-%m").to_string(),
            By::Quarter => format!("{:04}-Q{}", date.year(), (date.month() - 1) / 3 + 1),
            By::Day | By::Fact(_) | By::Answer(_) => date.to_string(),
        }
    }
}

/// Days as the periods they lie in, in their order.
pub(super) fn periods(by: &By, days: &[(i64, Histogram)]) -> Vec<(Option<String>, Histogram)> {
    let mut all: BTreeMap<String, Histogram> = BTreeMap::new();
    for (day, histogram) in days {
        *all.entry(by.period(*day)).or_default() += histogram;
    }
    all.into_iter().map(|(period, histogram)| (Some(period), histogram)).collect()
}

/// A group of answers: a choice by its key, a number as it is written.
pub(super) fn answered(cell: Cell) -> Told {
    let key = cell.keys.into_iter().next().and_then(|key| match key {
        Key::Text(text) => Some(text),
        Key::Number(number) => Some(number.to_string()),
        Key::Missing | Key::Period(_) => None,
    });
    (key, None, cell.histogram)
}

/// The groups that may be told, in the order they came, and `other` behind them.
pub(super) fn told(groups: Vec<(Option<String>, Histogram)>) -> Vec<Told> {
    let some = groups.into_iter().filter(|(_, histogram)| histogram.n() > 0);
    let (mut shown, small): (Vec<_>, Vec<_>) = some.partition(|(_, histogram)| histogram.n() >= FEWEST);
    let mut merged = small.len();
    let mut other: Histogram = small.iter().map(|(_, histogram)| histogram).sum();
    while merged > 0 && other.n() < FEWEST {
        let smallest = (0..shown.len()).min_by_key(|at| shown[*at].1.n());
        // Without another group the whole is too small to be told.
        let Some(at) = smallest else { return Vec::new() };
        other += shown.remove(at).1;
        merged += 1;
    }
    let mut told: Vec<Told> = shown.into_iter().map(|(key, histogram)| (key, None, histogram)).collect();
    if merged > 0 {
        told.push((Some("other".to_owned()), Some(merged), other));
    }
    told
}

#[cfg(test)]
mod tests {
    use feedback::Scale;
    use proptest::prelude::*;

    use super::*;
    use crate::clock::day_of;

    fn of(n: u64) -> Histogram {
        let mut histogram = Histogram::default();
        histogram.add_n(Scale::Nps.score(9).expect("on the scale"), n);
        histogram
    }

    fn names(sizes: &[u64]) -> Vec<(String, u64)> {
        let groups = sizes.iter().enumerate().map(|(at, n)| (Some(format!("g{at}")), of(*n))).collect();
        told(groups).into_iter().map(|(key, _, histogram)| (key.unwrap_or_default(), histogram.n())).collect()
    }

    #[test]
    fn small_groups_are_told_together_and_never_by_subtraction() {
        let named = |list: &[(&str, u64)]| list.iter().map(|(key, n)| ((*key).to_owned(), *n)).collect::<Vec<_>>();
        assert_eq!(names(&[9, 3, 4, 20]), named(&[("g0", 9), ("g3", 20), ("other", 7)]));
        assert_eq!(names(&[9, 3, 20]), named(&[("g2", 20), ("other", 12)]));
        assert_eq!(names(&[9, 20, 0]), named(&[("g0", 9), ("g1", 20)]));
        assert_eq!(names(&[9, 1]), named(&[("other", 10)]));
        assert_eq!(names(&[2, 1]), []);
        assert_eq!(names(&[]), []);
    }

    #[test]
    fn weeks_are_iso_weeks_and_quarters_are_three_months() {
        let days = [(2026, 12, 28), (2027, 1, 1), (2027, 1, 3), (2027, 1, 4)];
        let days = days.map(|(year, month, day)| (day_of(jiff::civil::date(year, month, day)), of(1)));
        let keys =
            |by| periods(&by, &days).into_iter().map(|(key, h)| (key.unwrap_or_default(), h.n())).collect::<Vec<_>>();
        assert_eq!(keys(By::Week), [("2026-W53".to_owned(), 3), ("2027-W01".to_owned(), 1)]);
        assert_eq!(keys(By::Month), [("2026-12".to_owned(), 1), ("2027-01".to_owned(), 3)]);
        assert_eq!(keys(By::Quarter), [("2026-Q4".to_owned(), 1), ("2027-Q1".to_owned(), 3)]);
        assert_eq!(keys(By::Day)[0].0, "2026-12-28");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nobody_is_told_apart(sizes in proptest::collection::vec(0..12_u64, 0..12)) {
            let whole: u64 = sizes.iter().sum();
            let told = names(&sizes);
            prop_assert!(told.iter().all(|(_, n)| *n >= FEWEST));
            let sum: u64 = told.iter().map(|(_, n)| n).sum();
            prop_assert!(sum == whole || (sum == 0 && whole < FEWEST));
        }
    }
}
