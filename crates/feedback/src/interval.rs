//! Confidence intervals: the two ends, what may be done with them, and Wilson's interval of a share.
//! An interval always belongs to an estimate that is shown with its n; it is never a bare plus-minus.

use serde::Serialize;

use crate::design_effect;
use crate::distribution::two_sided_z;

/// The confidence of every interval that the product shows.
pub const CONFIDENCE: f64 = 0.95;

/// From `low` to `high`, both included, in the unit of its estimate.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Whether `value` lies in it.
    pub fn contains(self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }

    /// The distance between its ends.
    pub fn width(self) -> f64 {
        self.high - self.low
    }

    /// Half of its width: the margin of error, if the interval is symmetric.
    pub fn half_width(self) -> f64 {
        self.width() / 2.0
    }

    /// The same interval in another unit: both ends times `factor` > 0.
    pub fn scaled(self, factor: f64) -> Interval {
        Interval { low: self.low * factor, high: self.high * factor }
    }

    /// The part of it that lies between the ends of a scale.
    pub fn clipped(self, low: f64, high: f64) -> Interval {
        Interval { low: self.low.clamp(low, high), high: self.high.clamp(low, high) }
    }

    /// The interval of answers that come in clusters: wider about its middle by the square root of the design
    /// effect, if that is noticeable (see [`design_effect::widening`]). It may leave the scale: clip it after.
    pub fn widened(self, design_effect: f64) -> Interval {
        let middle = f64::midpoint(self.low, self.high);
        let half = self.half_width() * design_effect::widening(design_effect);
        Interval { low: middle - half, high: middle + half }
    }

    /// Both ends rounded to whole numbers, half away from zero, to be printed as "30 (14 to 44)".
    pub fn rounded(self) -> [i64; 2] {
        [self.low, self.high].map(|end| end.round() as i64)
    }
}

/// Wilson's score interval of a share, 0 to 1, for `confidence` strictly between 0 and 1.
/// `None` when `n` is 0; `successes` must not be more than `n`.
///
/// Wilson 1927; recommended for all n by Brown, Cai and DasGupta, *Interval Estimation for a Binomial
/// Proportion*, Statistical Science 16(2), 2001.
pub fn wilson(successes: u64, n: u64, confidence: f64) -> Option<Interval> {
    if n == 0 {
        return None;
    }
    let share = successes as f64 / n as f64;
    let n = n as f64;
    let z = two_sided_z(confidence);
    let shrink = 1.0 + z * z / n;
    let centre = (share + z * z / (2.0 * n)) / shrink;
    let half = z / shrink * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    // At 0 and n the end is the share itself; rounding must not push it past.
    Some(Interval { low: (centre - half).clamp(0.0, share), high: (centre + half).clamp(share, 1.0) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn wilson_agrees_with_newcombes_published_examples() {
        // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 1998.
        let published =
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)];
        for (successes, n, low, high) in published {
            let ours = wilson(successes, n, CONFIDENCE).expect("n is not 0");
            assert!((ours.low - low).abs() < 5e-5 && (ours.high - high).abs() < 5e-5, "{ours:?}");
        }
        assert_eq!(wilson(0, 0, CONFIDENCE), None);
    }

    #[test]
    fn none_and_all_are_in_their_own_intervals_whatever_the_rounding() {
        for n in 1..=2_000 {
            let (none, all) = (wilson(0, n, CONFIDENCE), wilson(n, n, CONFIDENCE));
            assert!(none.is_some_and(|interval| interval.low == 0.0), "0 of {n}: {none:?}");
            assert!(all.is_some_and(|interval| interval.high == 1.0), "{n} of {n}: {all:?}");
        }
    }

    #[test]
    fn an_interval_is_widened_about_its_middle_by_the_root_of_the_design_effect() {
        let plain = Interval { low: 10.0, high: 20.0 };
        assert_eq!(plain.widened(4.0), Interval { low: 5.0, high: 25.0 });
        assert_eq!(plain.widened(1.05), plain);
        assert_eq!(plain.widened(0.5), plain);
        assert_eq!(plain.widened(f64::NAN), plain);
        assert_eq!(plain.widened(f64::INFINITY).clipped(-100.0, 100.0), Interval { low: -100.0, high: 100.0 });
    }

    #[test]
    fn ends_are_rounded_half_away_from_zero() {
        assert_eq!(Interval { low: -24.5, high: 24.5 }.rounded(), [-25, 25]);
    }

    proptest! {
        #[test]
        fn wilson_holds_its_share_and_mirrors(n in 1..1_000_000_u64, part in 0.0..=1.0_f64, confidence in 0.5..0.999_f64) {
            let successes = (part * n as f64) as u64;
            let of = |successes| wilson(successes, n, confidence).expect("n is not 0");
            let (ours, mirrored) = (of(successes), of(n - successes));
            prop_assert!(ours.contains(successes as f64 / n as f64));
            prop_assert!(0.0 <= ours.low && ours.high <= 1.0 && ours.width() > 0.0);
            prop_assert!((ours.low - (1.0 - mirrored.high)).abs() < 1e-12);
        }
    }
}
