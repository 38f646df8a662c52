//! NPS: the per cent of promoters minus the per cent of detractors, and how far it may be off.
//! It is computed from counts, never from rounded percentages (round-then-subtract is off by one in a
//! quarter of all cases), and is a number from -100 to 100 without a per cent sign.

use crate::histogram::Bands;
use crate::interval::Interval;
use crate::wald::Wald;

/// NPS in points, -100 to 100; `None` when nobody answered.
pub fn score(bands: Bands) -> Option<f64> {
    (bands.n() > 0).then(|| 100.0 * bands.balance() as f64 / bands.n() as f64)
}

/// The variance of one answer counted as 1, 0 or -1: p + d - (p - d)^2, 0 to 1; `None` when nobody answered.
///
/// Variance of a trinomial difference; Rocks, The American Statistician 70(4), 2016.
pub fn variance(bands: Bands) -> Option<f64> {
    let n = bands.n() as f64;
    let loud = (bands.promoters + bands.detractors) as f64;
    let mean = bands.balance() as f64 / n;
    (bands.n() > 0).then(|| loud / n - mean * mean)
}

/// The standard error of NPS on -1 to 1 (times 100 for points): the root of [`variance`] / n; `None` when
/// nobody answered. It is 0 when all agree, so make intervals by [`interval`].
pub fn standard_error(bands: Bands) -> Option<f64> {
    variance(bands).map(|variance| (variance / bands.n() as f64).sqrt())
}

/// The adjusted Wald interval of NPS in points, within -100 to 100, for `confidence` strictly between 0 and 1;
/// `None` when nobody answered. From two answers on it holds the score.
///
/// Rocks 2016 (see [`Wald::of_nps`]), the best of those compared there and by Sauro and Lewis,
/// measuringu.com/nps-three-confidence-intervals.
pub fn interval(bands: Bands, confidence: f64) -> Option<Interval> {
    (bands.n() > 0).then(|| Wald::of_nps(bands).interval(confidence).scaled(100.0).clipped(-100.0, 100.0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::interval::CONFIDENCE;

    /// In the order of the published examples: worst first.
    fn counts(detractors: u64, passives: u64, promoters: u64) -> Bands {
        Bands { promoters, passives, detractors }
    }

    fn near(ours: Option<f64>, published: f64, tolerance: f64) -> bool {
        ours.is_some_and(|ours| (ours - published).abs() < tolerance)
    }

    #[test]
    fn scores_variances_and_errors_are_the_published_ones() {
        assert!(near(score(counts(1, 2, 3)), 100.0 / 3.0, 1e-12));
        assert!(near(variance(counts(1, 2, 3)), 5.0 / 9.0, 1e-12));
        assert!(near(standard_error(counts(1, 2, 3)), 0.304, 5e-4));
        assert!(near(variance(counts(1, 0, 1)), 1.0, 1e-12));
        assert!(near(standard_error(counts(1, 0, 1)), 0.707, 5e-4));
        assert!(near(variance(counts(1, 1, 1)), 2.0 / 3.0, 1e-12));
        assert!(near(score(counts(1271, 392, 690)), -24.69, 5e-3));
    }

    #[test]
    fn without_answers_there_is_no_score() {
        let nobody = Bands::default();
        assert_eq!((score(nobody), variance(nobody), standard_error(nobody)), (None, None, None));
        assert_eq!(interval(nobody, CONFIDENCE), None);
    }

    #[test]
    fn fifty_thirty_twenty_of_a_hundred_is_thirty_with_a_margin_of_fifteen() {
        let interval = interval(counts(20, 30, 50), CONFIDENCE).expect("there are answers");
        assert_eq!(interval.rounded(), [14, 44]);
        assert!((interval.half_width() - 15.0).abs() < 0.1);
    }

    #[test]
    fn the_interval_holds_the_score_of_every_count_up_to_sixty_answers_but_of_one() {
        let all =
            (0..=60_u64).flat_map(|p| (0..=60 - p).flat_map(move |d| (0..=60 - p - d).map(move |q| counts(d, q, p))));
        for bands in all.filter(|bands| bands.n() >= 2) {
            let score = score(bands).expect("there are answers");
            let interval = interval(bands, CONFIDENCE).expect("there are answers");
            assert!(interval.contains(score), "{bands:?}: {score} is not in {interval:?}");
            assert!(-100.0 <= interval.low && interval.high <= 100.0, "{bands:?}: {interval:?}");
        }
        // The exception is why fewer than five answers are never shown.
        assert!(!interval(counts(0, 0, 1), CONFIDENCE).is_some_and(|interval| interval.contains(100.0)));
    }

    proptest! {
        #[test]
        fn the_interval_holds_the_score_of_any_count(p in 0..1_000_000_u64, q in 0..1_000_000_u64, d in 1..1_000_000_u64) {
            let bands = counts(d, q, p + 1);
            let score = score(bands).expect("there are answers");
            let interval = interval(bands, CONFIDENCE).expect("there are answers");
            prop_assert!(interval.contains(score));
            prop_assert!(-100.0 <= interval.low && interval.high <= 100.0);
        }

        #[test]
        fn exchanging_praise_and_blame_changes_the_sign_and_nothing_else(
            p in 0..10_000_u64, q in 0..10_000_u64, d in 1..10_000_u64,
        ) {
            let (plain, mirrored) = (counts(d, q, p), counts(p, q, d));
            prop_assert_eq!(score(plain).map(|score| -score), score(mirrored));
            prop_assert_eq!(variance(plain), variance(mirrored));
            let ends = interval(plain, CONFIDENCE).map(|interval| (interval.low, interval.high));
            prop_assert_eq!(ends, interval(mirrored, CONFIDENCE).map(|interval| (-interval.high, -interval.low)));
        }

        #[test]
        fn a_passive_pulls_the_score_towards_zero(p in 0..10_000_u64, q in 0..10_000_u64, d in 0..10_000_u64) {
            prop_assume!(p != d);
            let before = score(counts(d, q, p)).expect("there are answers");
            let after = score(counts(d, q + 1, p)).expect("there are answers");
            prop_assert!(after.abs() < before.abs());
            prop_assert_eq!(after.signum(), before.signum());
        }
    }
}
