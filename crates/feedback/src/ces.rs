//! CES 2.0: "it was easy to handle my issue", 1 strongly disagree to 7 strongly agree; more is better.
//! Practice knows two numbers, the mean and the per cent of 5 to 7; both are here and each has its name.
//! CES 1.0 ran from 1 to 5 with low as good: an import must turn it round before it comes here.

use crate::histogram::{Bands, Histogram};
use crate::interval::Interval;
use crate::share;

/// The mean, 1 to 7; `None` when nobody answered. Its interval: [`crate::mean::interval`].
pub fn mean(histogram: &Histogram) -> Option<f64> {
    histogram.mean()
}

/// Per cent of those who found it easy (5 to 7), 0 to 100; `None` when nobody answered.
pub fn easy(bands: Bands) -> Option<f64> {
    share::percent(bands)
}

/// Wilson's interval of [`easy`] in per cent, for `confidence` strictly between 0 and 1.
pub fn interval(bands: Bands, confidence: f64) -> Option<Interval> {
    share::interval(bands, confidence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scale::Scale;

    #[test]
    fn five_to_seven_is_easy_and_four_is_not() {
        let answers = Histogram::from_counts([0, 1, 0, 1, 2, 1, 2, 3, 0, 0, 0]);
        assert_eq!(easy(answers.bands(Scale::Ces)), Some(60.0));
        assert_eq!(mean(&answers), Some(5.0));
    }
}
