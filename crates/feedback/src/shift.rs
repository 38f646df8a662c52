//! Which end of the scale moved between two groups of answers, and whether answers as a whole did.
//! An end is never said to have moved by its bar alone: each is tested, and two tests are two chances for chance.

use serde::Serialize;

use crate::compare::{Comparison, benjamini_hochberg, compare_sharing};
use crate::design_effect;
use crate::distribution::upper_tail;
use crate::histogram::{Bands, Histogram};
use crate::scale::{Metric, Scale};

/// What became of both ends, and of answers as a whole: the first group against the second.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Shift {
    /// The share of promoters (satisfied, easy).
    pub promoters: End,
    /// The share of detractors (dissatisfied, hard).
    pub detractors: End,
    /// All values in their order; the second opinion where neither end is clear.
    pub ranks: Ranks,
}

/// The share of one band compared, in points of per cent.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct End {
    /// The share and its difference, by itself.
    pub comparison: Comparison,
    /// Its p, corrected because there are two ends.
    pub p: f64,
}

/// Mann and Whitney's comparison of two groups by the order of their answers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Ranks {
    /// How often an answer of the first group is better than one of the second, ties counting half: 0 to 1.
    pub better: f64,
    /// The distance from one half in standard errors.
    pub z: f64,
    /// How often chance alone makes a distance of this size or more, 0 to 1.
    pub p: f64,
}

/// Compares two groups of answers on a scale, of which `shared` are in both; `None` when either has no answers, or
/// nothing of its own.
pub fn shift(scale: Scale, a: &Histogram, b: &Histogram, shared: u64, design_effect: f64) -> Option<Shift> {
    let (of_a, of_b) = (a.bands(scale), b.bands(scale));
    let end =
        |share: fn(Bands) -> Bands| compare_sharing(Metric::Csat, share(of_a), share(of_b), shared, design_effect);
    let promoters = end(|bands| bands)?;
    let detractors = end(|Bands { promoters, passives, detractors }| Bands {
        promoters: detractors,
        passives,
        detractors: promoters,
    })?;
    let corrected = benjamini_hochberg(&[promoters.p, detractors.p]);
    Some(Shift {
        promoters: End { comparison: promoters, p: corrected[0] },
        detractors: End { comparison: detractors, p: corrected[1] },
        ranks: ranks(a, b, shared, design_effect)?,
    })
}

/// Mann and Whitney's U by the normal distribution, its variance corrected for ties, which on eleven values are the
/// rule. `None` when either group has no answers.
///
/// Mann and Whitney, Annals of Mathematical Statistics 18(1), 1947; ties: Lehmann, *Nonparametrics*, 1975, section 1.4.
/// Answers in both groups take from the variance as in [`compare_sharing`].
pub fn ranks(a: &Histogram, b: &Histogram, shared: u64, design_effect: f64) -> Option<Ranks> {
    let (n_a, n_b) = (a.n() as f64, b.n() as f64);
    if a.n() == 0 || b.n() == 0 {
        return None;
    }
    let (mut u, mut below, mut ties) = (0.0, 0.0, 0.0);
    for (x, y) in a.counts().into_iter().zip(b.counts()) {
        let (x, y) = (x as f64, y as f64);
        u += x * (below + y / 2.0);
        below += y;
        ties += (x + y).powi(3) - (x + y);
    }
    let n = n_a + n_b;
    let variance = n_a * n_b / 12.0 * (n + 1.0 - ties / (n * (n - 1.0)));
    let own = 1.0 - 2.0 * shared as f64 / n;
    let error = (variance * own).max(0.0).sqrt() * design_effect::widening(design_effect);
    let distance = u - n_a * n_b / 2.0;
    // Where all answers are the same nothing is better than anything.
    let z = if error > 0.0 { distance / error } else { 0.0 };
    Some(Ranks { better: u / (n_a * n_b), z, p: 2.0 * upper_tail(z.abs()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn histogram(values: &[i64]) -> Histogram {
        values.iter().flat_map(|value| Scale::Nps.score(*value)).collect()
    }

    #[test]
    fn the_order_test_has_the_mean_and_variance_of_all_ways_to_divide_the_answers() {
        // Eight answers with ties, divided into three and five in each of the 56 possible ways.
        let all = [0, 3, 3, 7, 8, 8, 8, 10];
        let mut u = Vec::new();
        let mut z = Vec::new();
        for chosen in (0..256_u32).filter(|chosen| chosen.count_ones() == 3) {
            let part = |of: bool| {
                let values = (0..8).filter(|at| (chosen >> at & 1 == 1) == of).map(|at| all[at]);
                histogram(&values.collect::<Vec<_>>())
            };
            let ranks = ranks(&part(true), &part(false), 0, 1.0).expect("both have answers");
            u.push(ranks.better * 15.0);
            z.push(ranks.z);
        }
        assert_eq!(u.len(), 56);
        assert!((u.iter().sum::<f64>() / 56.0 - 7.5).abs() < 1e-9);
        let variance = z.iter().map(|z| z * z).sum::<f64>() / 56.0;
        assert!((variance - 1.0).abs() < 1e-9, "{variance}");
    }

    #[test]
    fn better_is_how_often_one_of_the_first_beats_one_of_the_second() {
        let of = |a: &[i64], b: &[i64]| ranks(&histogram(a), &histogram(b), 0, 1.0).expect("both have answers").better;
        assert_eq!(of(&[10, 10], &[0, 1, 2]), 1.0);
        // Of the four pairs 5-5 is a tie, 5-9 is lost, 7-5 is won and 7-9 is lost.
        assert_eq!(of(&[5, 7], &[5, 9]), 0.375);
        let same = ranks(&histogram(&[9; 40]), &histogram(&[9; 50]), 0, 1.0).expect("both have answers");
        assert_eq!((same.better, same.z, same.p), (0.5, 0.0, 1.0));
        assert_eq!(ranks(&histogram(&[9]), &Histogram::default(), 0, 1.0), None);
    }

    #[test]
    fn the_end_that_moved_is_told_from_the_one_that_did_not() {
        // A hundred detractors became passives; promoters stayed.
        let before = Histogram::from_counts([0, 0, 0, 0, 0, 150, 150, 50, 50, 300, 300]);
        let now = Histogram::from_counts([0, 0, 0, 0, 0, 100, 100, 100, 100, 300, 300]);
        let shift = shift(Scale::Nps, &now, &before, 0, 1.0).expect("both have answers");
        assert!(shift.detractors.p < 0.001 && shift.promoters.p > 0.9, "{shift:?}");
        assert_eq!((shift.detractors.comparison.difference, shift.promoters.comparison.difference), (-10.0, 0.0));
        assert!(shift.ranks.better > 0.5);
    }

    #[test]
    fn one_end_alone_must_be_twice_as_sure() {
        let before = Histogram::from_counts([0, 0, 0, 0, 0, 0, 80, 20, 0, 0, 100]);
        let now = Histogram::from_counts([0, 0, 0, 0, 0, 0, 60, 40, 0, 0, 100]);
        let shift = shift(Scale::Nps, &now, &before, 0, 1.0).expect("both have answers");
        let alone = shift.detractors.comparison.p;
        assert!(alone < 0.05 && (shift.detractors.p - 2.0 * alone).abs() < 1e-12, "{shift:?}");
    }

    #[test]
    fn a_part_and_its_whole_are_the_part_and_the_rest() {
        let part = Histogram::from_counts([0, 0, 10, 0, 0, 0, 10, 10, 10, 30, 30]);
        let rest = Histogram::from_counts([0, 0, 60, 0, 0, 0, 40, 40, 40, 60, 60]);
        let whole = part.clone() + &rest;
        let shared = shift(Scale::Nps, &part, &whole, part.n(), 1.0).expect("both have answers");
        let apart = shift(Scale::Nps, &part, &rest, 0, 1.0).expect("both have answers");
        for (shared, apart) in [
            (shared.promoters.comparison.z, apart.promoters.comparison.z),
            (shared.detractors.comparison.z, apart.detractors.comparison.z),
            (shared.ranks.z, apart.ranks.z),
        ] {
            assert!((shared / apart - 1.0).abs() < 0.12, "{shared} and {apart}");
        }
    }
}
