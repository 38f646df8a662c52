//! CSAT: the per cent of satisfied customers; on 1 to 5 that is top-2-box, the fours and fives.
//! Tools that report the mean mean another number: show both, and name the formula on the chart.

use crate::histogram::{Bands, Histogram};
use crate::interval::Interval;
use crate::share;

/// Per cent of satisfied answers, 0 to 100; `None` when nobody answered.
pub fn satisfied(bands: Bands) -> Option<f64> {
    share::percent(bands)
}

/// Wilson's interval of [`satisfied`] in per cent, for `confidence` strictly between 0 and 1.
pub fn interval(bands: Bands, confidence: f64) -> Option<Interval> {
    share::interval(bands, confidence)
}

/// The mean on its own scale; `None` when nobody answered. Its interval: [`crate::mean::interval`].
pub fn mean(histogram: &Histogram) -> Option<f64> {
    histogram.mean()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scale::Scale;

    #[test]
    fn fours_and_fives_are_satisfied_whatever_the_mean_says() {
        let stars = Histogram::from_counts([0, 1, 0, 2, 4, 3, 0, 0, 0, 0, 0]);
        assert_eq!(satisfied(stars.bands(Scale::Stars5)), Some(70.0));
        assert_eq!(mean(&stars), Some(3.8));
    }

    #[test]
    fn a_thumb_up_is_satisfied() {
        let thumbs = Histogram::from_counts([0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(satisfied(thumbs.bands(Scale::Thumbs)), Some(75.0));
    }
}
