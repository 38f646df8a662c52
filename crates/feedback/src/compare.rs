//! Whether two scores differ: periods, segments, teams. And what is left of many such tests at once.
//! A difference is never shown as a change without the test; twenty segments make one false alarm by chance.

use serde::Serialize;

use crate::distribution::upper_tail;
use crate::estimate;
use crate::histogram::{Bands, Histogram};
use crate::interval::{CONFIDENCE, Interval};
use crate::key::keyed;
use crate::scale::{Metric, Scale};
use crate::wald::Wald;

/// Below this p a change is called real.
pub const SIGNIFICANT: f64 = 0.05;

/// With fewer answers than this in either group, no change is called anything.
pub const ENOUGH: u64 = 30;

/// Two headlines compared.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The first minus the second as counted: points of NPS (-200 to 200) or of per cent (-100 to 100).
    pub difference: f64,
    /// The 95 % interval of the difference.
    pub interval: Interval,
    /// The adjusted difference in standard errors.
    pub z: f64,
    /// How often chance alone makes a difference of this size or more, in either direction, 0 to 1.
    pub p: f64,
}

/// Compares the headlines of two independent groups on the same scale; `None` when either has no answers.
///
/// NPS: each group is adjusted by its own three pseudo-answers, then z of the difference (Rocks 2016;
/// measuringu.com/nps-significance-test). Shares: Agresti and Caffo 2000. Both keep near their 5 %
/// (never above 6 in this crate's tests), where the textbook z test of NPS gives up to 49 % false alarms; both
/// are too careful in tiny groups.
/// If the same people answered twice, the groups are not independent and this test is too careful.
pub fn compare(scale: Scale, a: &Histogram, b: &Histogram) -> Option<Comparison> {
    compare_bands(scale.metric(), a.bands(scale), b.bands(scale), 1.0)
}

/// [`compare`] from bands, with the design effect of answers that come in clusters (1 when they do not).
pub fn compare_bands(metric: Metric, a: Bands, b: Bands, design_effect: f64) -> Option<Comparison> {
    compare_sharing(metric, a, b, 0, design_effect)
}

/// [`compare_bands`] of two groups of which `shared` answers are in both: a part against its whole, a version against a
/// quarter. `None` when either has no answers, or when there is nothing but what they share.
///
/// The difference of two means is a sum over answers, each with the weight 1/n of the groups it is in. Where all
/// answers vary alike, its variance is therefore that of independent groups less 2 r s_a s_b, where r is `shared` over
/// the root of n_a n_b.
pub fn compare_sharing(metric: Metric, a: Bands, b: Bands, shared: u64, design_effect: f64) -> Option<Comparison> {
    let difference = estimate::value(metric, a)? - estimate::value(metric, b)?;
    if shared >= a.n().max(b.n()) {
        return None;
    }
    let (widest, of): (f64, fn(Bands) -> Wald) = match metric {
        Metric::Nps => (200.0, Wald::of_nps),
        Metric::Csat | Metric::Ces => (100.0, |bands| Wald::of_share(bands.promoters, bands.n())),
    };
    let correlation = shared as f64 / (a.n() as f64 * b.n() as f64).sqrt();
    let adjusted = of(a).minus_sharing(of(b), correlation).widened(design_effect);
    Some(Comparison {
        difference,
        interval: adjusted.interval(CONFIDENCE).scaled(100.0).clipped(-widest, widest),
        z: adjusted.z(),
        p: 2.0 * upper_tail(adjusted.z().abs()),
    })
}

/// The number of answers by which a comparison is judged: those of the smaller group, or those that the larger one has
/// beside what they share. A part of 98 in a whole of 100 is told from it by two answers.
pub fn judged_by(a: u64, b: u64, shared: u64) -> u64 {
    a.min(b).min(a.max(b).saturating_sub(shared))
}

keyed! {
    /// What may be said about a change.
    pub enum Change {
        /// Chance is not a good explanation.
        Real = "real",
        /// Chance explains it.
        Unclear = "unclear",
        /// Too few answers to say anything: no arrow, no rank.
        TooFew = "too-few",
    }
}

impl Change {
    /// Judges a change from its p, corrected if it is one of several, and from the n of [`judged_by`].
    pub fn of(p: f64, n: u64) -> Change {
        if n < ENOUGH {
            Change::TooFew
        } else if p < SIGNIFICANT {
            Change::Real
        } else {
            Change::Unclear
        }
    }
}

/// The p values of a family of tests, adjusted for their number, in the order given. Calling "real" what is
/// below 0.10 then makes on average at most 10 % of what is called real false.
///
/// Benjamini and Hochberg, *Controlling the False Discovery Rate*, Journal of the Royal Statistical Society B
/// 57(1), 1995, as adjusted p values.
pub fn benjamini_hochberg(p: &[f64]) -> Vec<f64> {
    let mut largest_first: Vec<usize> = (0..p.len()).collect();
    largest_first.sort_by(|&a, &b| p[b].total_cmp(&p[a]));
    let mut adjusted = vec![1.0; p.len()];
    let mut smallest = 1.0_f64;
    for (rank, index) in (1..=p.len()).rev().zip(largest_first) {
        smallest = smallest.min(p[index] * (p.len() as f64 / rank as f64));
        adjusted[index] = smallest;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bands(promoters: u64, passives: u64, detractors: u64) -> Bands {
        Bands { promoters, passives, detractors }
    }

    fn compared(metric: Metric, a: Bands, b: Bands) -> Comparison {
        compare_bands(metric, a, b, 1.0).expect("both have answers")
    }

    #[test]
    fn ten_points_more_of_a_hundred_answers_are_noise_and_of_four_thousand_are_news() {
        let small = compared(Metric::Nps, bands(55, 30, 15), bands(50, 30, 20));
        assert_eq!((small.difference, Change::of(small.p, 100)), (10.0, Change::Unclear));
        assert!(small.interval.contains(0.0));
        let large = compared(Metric::Nps, bands(2200, 1200, 600), bands(2000, 1200, 800));
        assert_eq!((large.difference, Change::of(large.p, 4000)), (10.0, Change::Real));
        assert!(!large.interval.contains(0.0));
    }

    #[test]
    fn the_nps_test_is_the_formula_by_hand() {
        let ours = compared(Metric::Nps, bands(6, 2, 2), bands(3, 3, 4));
        let se = |plus: f64, minus: f64, n: f64| (((plus + minus) / n - ((plus - minus) / n).powi(2)) / n).sqrt();
        let by_hand = (4.0 / 13.0 + 1.0 / 13.0) / se(6.75, 2.75, 13.0).hypot(se(3.75, 4.75, 13.0));
        assert!((ours.z - by_hand).abs() < 1e-12);
        assert!((ours.difference - 50.0).abs() < 1e-12);
    }

    #[test]
    fn shares_are_compared_as_agresti_and_caffo_published() {
        // Their figure of 2000: 7 of 9 against 2 of 9 becomes 8 of 11 against 3 of 11.
        let ours = compared(Metric::Csat, bands(7, 0, 2), bands(2, 0, 7));
        let se = (2.0 * 8.0 / 11.0 * 3.0 / 11.0 / 11.0_f64).sqrt();
        assert!((ours.interval.low - 100.0 * (5.0 / 11.0 - 1.959_964 * se)).abs() < 1e-3, "{ours:?}");
        assert!((ours.z - 5.0 / 11.0 / se).abs() < 1e-12);
    }

    #[test]
    fn a_group_without_answers_is_not_compared() {
        let (some, none) = (Histogram::from_counts([1; 11]), Histogram::default());
        assert!(compare(Scale::Nps, &some, &none).is_none() && compare(Scale::Ces, &none, &some).is_none());
    }

    #[test]
    fn the_interval_of_a_difference_ends_where_the_scales_end() {
        let best_and_worst = (bands(30, 0, 0), bands(0, 0, 30));
        for (metric, widest) in [(Metric::Nps, 200.0), (Metric::Csat, 100.0)] {
            let ours = compare_bands(metric, best_and_worst.0, best_and_worst.1, 9.0).expect("both have answers");
            assert_eq!((ours.difference, ours.interval.high), (widest, widest));
            assert!(ours.interval.low > 0.0);
        }
    }

    #[test]
    fn repeated_customers_make_a_change_less_certain() {
        let of = |effect| {
            compare_bands(Metric::Csat, bands(60, 0, 40), bands(45, 0, 55), effect).expect("both have answers")
        };
        assert!(of(1.0).p < SIGNIFICANT && of(2.0).p > SIGNIFICANT);
        assert!((of(4.0).z - of(1.0).z / 2.0).abs() < 1e-12);
    }

    #[test]
    fn fewer_than_thirty_answers_never_show_a_change() {
        assert_eq!(Change::of(0.000_1, 29), Change::TooFew);
        assert_eq!(Change::of(0.049, 30), Change::Real);
        assert_eq!(Change::of(0.05, 30), Change::Unclear);
        assert_eq!(Change::of(f64::NAN, 30), Change::Unclear);
    }

    #[test]
    fn a_part_is_told_from_its_whole_by_the_rest() {
        assert_eq!([judged_by(100, 98, 98), judged_by(98, 100, 98), judged_by(100, 40, 40)], [2, 2, 40]);
        assert_eq!([judged_by(100, 80, 0), judged_by(50, 50, 20), judged_by(50, 50, 50)], [80, 30, 0]);
    }

    #[test]
    fn what_two_groups_share_is_no_difference_between_them() {
        let (whole, part) = (bands(60, 25, 15), bands(30, 12, 8));
        let of = |shared| compare_sharing(Metric::Nps, whole, part, shared, 1.0);
        assert_eq!(of(0), compare_bands(Metric::Nps, whole, part, 1.0));
        assert!(of(50).expect("the rest is there").interval.width() < of(0).expect("both").interval.width());
        assert_eq!(compare_sharing(Metric::Csat, whole, whole, 100, 1.0), None, "nothing is left to compare");
    }

    #[test]
    fn fifteen_tests_of_benjamini_and_hochberg_leave_four() {
        // The example of the article, section 3.2.
        let p = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000,
        ];
        let adjusted = benjamini_hochberg(&p);
        assert_eq!(adjusted.iter().filter(|&&p| p <= 0.05).count(), 4);
        assert!((adjusted[3] - 0.0095 * 15.0 / 4.0).abs() < 1e-12);
        assert!(benjamini_hochberg(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn exchanging_the_groups_changes_the_sign_and_nothing_else(
            a in (1..500_u64, 0..500_u64, 0..500_u64), b in (1..500_u64, 0..500_u64, 0..500_u64),
            metric in prop::sample::select(&Metric::ALL[..]),
        ) {
            let (a, b) = (bands(a.0, a.1, a.2), bands(b.0, b.1, b.2));
            let (there, back) = (compared(metric, a, b), compared(metric, b, a));
            prop_assert_eq!((there.difference, there.z, there.p), (-back.difference, -back.z, back.p));
            prop_assert_eq!(there.interval.low, -back.interval.high);
            prop_assert!((0.0..=1.0).contains(&there.p));
            // Test and interval are one statement: significant exactly when the interval leaves out zero.
            prop_assert_eq!(there.p < 0.05, !there.interval.contains(0.0));
        }

        #[test]
        fn adjusted_ps_are_monotone_never_smaller_and_follow_their_tests(p in prop::collection::vec(0.0..=1.0_f64, 0..40)) {
            let adjusted = benjamini_hochberg(&p);
            for (i, &ours) in adjusted.iter().enumerate() {
                prop_assert!(p[i] <= ours && ours <= 1.0);
                for (j, &other) in adjusted.iter().enumerate() {
                    prop_assert!(p[i] > p[j] || ours <= other);
                }
            }
            let reversed: Vec<f64> = p.iter().rev().copied().collect();
            let back: Vec<f64> = benjamini_hochberg(&reversed).into_iter().rev().collect();
            prop_assert_eq!(adjusted, back);
        }
    }
}
