//! The mean answer on its own scale, with an interval that knows where the scale ends.
//! It is the second number beside a headline, never in its place without saying so.

use crate::histogram::Histogram;
use crate::interval::Interval;
use crate::scale::Scale;
use crate::wald::Wald;

/// The interval of the mean, within the scale, for `confidence` strictly between 0 and 1; `None` when nobody
/// answered. Adjusted Wald, see [`Wald::of_mean`] for why not Student's t. From two answers on it holds the mean.
pub fn interval(scale: Scale, histogram: &Histogram, confidence: f64) -> Option<Interval> {
    let (worst, best) = (f64::from(scale.min()), f64::from(scale.max()));
    (histogram.n() > 0).then(|| Wald::of_mean(scale, histogram).interval(confidence).clipped(worst, best))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::interval::CONFIDENCE;

    #[test]
    fn ten_times_five_stars_is_five_but_may_well_be_four_and_a_half() {
        let stars = Histogram::from_counts([0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0]);
        let interval = interval(Scale::Stars5, &stars, CONFIDENCE).expect("there are answers");
        assert!(interval.high == 5.0 && (3.9..4.6).contains(&interval.low), "{interval:?}");
        assert_eq!(super::interval(Scale::Stars5, &Histogram::default(), CONFIDENCE), None);
    }

    proptest! {
        #[test]
        fn it_holds_the_mean_and_keeps_to_the_scale(
            scale in prop::sample::select(&Scale::ALL[..]),
            values in prop::collection::vec(0..11_i64, 2..80),
        ) {
            let on_scale = |value| scale.score(value % i64::from(scale.max() - scale.min() + 1) + i64::from(scale.min()));
            let histogram: Histogram = values.into_iter().flat_map(on_scale).collect();
            let interval = interval(scale, &histogram, CONFIDENCE).expect("there are answers");
            prop_assert!(histogram.mean().is_some_and(|mean| interval.contains(mean)));
            prop_assert!(f64::from(scale.min()) <= interval.low && interval.high <= f64::from(scale.max()));
        }
    }
}
