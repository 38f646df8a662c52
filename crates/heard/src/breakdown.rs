//! The rows of a breakdown as they may be shown. Fewer than five responses never stand alone, and never so that they
//! can be worked out from the rows beside them and the total; fewer than thirty are never compared.

use feedback::compare::ENOUGH;
use feedback::{Change, Histogram, Scale, benjamini_hochberg, compare_sharing, estimate, judged_by};

use crate::words::{Compared, Sort};

/// Fewer responses than this are never shown as a row of their own.
pub const ALONE: u64 = 5;

/// One value of a dimension, as it was counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// What it is called.
    pub name: String,
    /// Where its own view is.
    pub address: Option<String>,
    /// What was answered in the period.
    pub now: Histogram,
    /// What it is compared with: what was answered in the period before, or in another view.
    pub before: Histogram,
    /// How many responses are in both.
    pub shared: u64,
}

/// A row that may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The values in it: one, or all those that are too small to stand alone.
    pub names: Vec<String>,
    /// Where its own view is, if it is one value.
    pub address: Option<String>,
    /// What was answered in the period.
    pub now: Histogram,
    /// What it is to what it is compared with, corrected for the number of rows; none for rows too small.
    pub change: Option<Compared>,
}

impl Row {
    /// Whether several values stand in it.
    pub fn is_several(&self) -> bool {
        self.names.len() > 1
    }

    /// Whether it is too small to be compared.
    pub fn is_small(&self) -> bool {
        self.is_several() || self.now.n() < ENOUGH
    }
}

/// Makes the rows of a breakdown: largest first, those too small to stand alone together and last. Empty where not
/// even all of them together may be shown.
pub fn rows(scale: Scale, mut counted: Vec<Counted>, design_effect: f64, sort: Sort) -> Vec<Row> {
    counted.retain(|one| one.now.n() > 0);
    counted.sort_by(|a, b| b.now.n().cmp(&a.now.n()).then_with(|| a.name.cmp(&b.name)));
    let together = counted.split_off(counted.len() - hidden(&counted));
    if together.iter().map(|one| one.now.n()).sum::<u64>() < ALONE && !together.is_empty() {
        return Vec::new();
    }
    let changes = changes(scale, &counted, design_effect, sort);
    let alone = counted.into_iter().zip(changes).map(|(one, change)| Row {
        names: vec![one.name],
        address: one.address,
        now: one.now,
        change,
    });
    let several = (!together.is_empty()).then(|| Row {
        now: together.iter().map(|one| &one.now).sum(),
        names: together.into_iter().map(|one| one.name).collect(),
        address: None,
        change: None,
    });
    alone.chain(several).collect()
}

/// How many of these, smallest last, must be shown together. One alone could be worked out from the total, and so
/// could a sum of fewer than five: the next larger ones join them.
fn hidden(largest_first: &[Counted]) -> usize {
    let mut hidden = largest_first.iter().filter(|one| one.now.n() < ALONE).count();
    if hidden == 0 {
        return 0;
    }
    let sum = |hidden: usize| largest_first.iter().rev().take(hidden).map(|one| one.now.n()).sum::<u64>();
    while hidden < largest_first.len() && (hidden < 2 || sum(hidden) < ALONE) {
        hidden += 1;
    }
    hidden
}

/// The change of each row that is large enough in both periods. Many rows are many chances for chance, so their p
/// values are corrected (Benjamini and Hochberg).
fn changes(scale: Scale, counted: &[Counted], design_effect: f64, sort: Sort) -> Vec<Option<Compared>> {
    let compared: Vec<Option<Compared>> = counted
        .iter()
        .map(|one| {
            let smaller = judged_by(one.now.n(), one.before.n(), one.shared);
            let (now, before) = (one.now.bands(scale), one.before.bands(scale));
            Some(Compared {
                comparison: compare_sharing(scale.metric(), now, before, one.shared, design_effect)?,
                before: estimate::value(scale.metric(), before)?,
                judged: Change::of(1.0, smaller),
                sort,
            })
            .filter(|compared| compared.judged != Change::TooFew)
        })
        .collect();
    let p: Vec<f64> = compared.iter().flatten().map(|compared| compared.comparison.p).collect();
    let mut corrected = benjamini_hochberg(&p).into_iter();
    let judge = |compared: Compared| {
        let p = corrected.next()?;
        Some(Compared { judged: Change::of(p, ENOUGH), ..compared })
    };
    let mut judge = judge;
    compared.into_iter().map(|compared| compared.and_then(&mut judge)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(name: &str, now: [u64; 3], before: [u64; 3]) -> Counted {
        let histogram = |[promoters, passives, detractors]: [u64; 3]| {
            Histogram::from_counts([0, 0, 0, 0, 0, 0, detractors, 0, passives, 0, promoters])
        };
        Counted { name: name.to_owned(), address: None, now: histogram(now), before: histogram(before), shared: 0 }
    }

    fn small(name: &str, n: u64) -> Counted {
        counted(name, [n, 0, 0], [0; 3])
    }

    fn shown(rows_of: Vec<Counted>) -> Vec<(String, u64)> {
        rows(Scale::Nps, rows_of, 1.0, Sort::Change).into_iter().map(|row| (row.names.join("+"), row.now.n())).collect()
    }

    #[test]
    fn rows_under_five_stand_together_and_last() {
        let places = vec![small("Bergen", 3), small("Oslo", 28), small("Poznań", 4), small("Skopje", 38)];
        let expected = [("Skopje", 38), ("Oslo", 28), ("Poznań+Bergen", 7)];
        assert_eq!(shown(places), expected.map(|(name, n)| (name.to_owned(), n)));
    }

    #[test]
    fn one_small_row_takes_the_next_with_it_so_that_it_cannot_be_worked_out() {
        let places = vec![small("Oslo", 28), small("Bergen", 2), small("Skopje", 38)];
        assert_eq!(shown(places), [("Skopje".to_owned(), 38), ("Oslo+Bergen".to_owned(), 30)]);
        let three = vec![small("Oslo", 28), small("A", 1), small("B", 1), small("C", 1)];
        assert_eq!(shown(three), [("Oslo+A+B+C".to_owned(), 31)]);
    }

    #[test]
    fn when_all_together_are_too_few_nothing_is_shown() {
        assert_eq!(shown(vec![small("Oslo", 2), small("Bergen", 2)]), []);
        assert_eq!(shown(vec![small("Oslo", 0), small("Bergen", 30)]), [("Bergen".to_owned(), 30)]);
    }

    #[test]
    fn only_rows_of_thirty_in_both_periods_are_compared_and_corrected() {
        let places = vec![
            counted("Ljubljana", [60, 23, 11], [40, 30, 30]),
            counted("Kraków", [43, 19, 9], [38, 24, 11]),
            counted("Oslo", [17, 8, 3], [40, 30, 20]),
            counted("Skopje", [23, 11, 4], [9, 0, 0]),
        ];
        let judged: Vec<Option<Change>> = rows(Scale::Nps, places, 1.0, Sort::Change)
            .into_iter()
            .map(|row| row.change.map(|change| change.judged))
            .collect();
        assert_eq!(judged, [Some(Change::Real), Some(Change::Unclear), None, None]);
    }
}
