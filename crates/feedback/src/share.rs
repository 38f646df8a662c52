//! The share of one band among all answers, in per cent: what CSAT and the agreeing side of CES are.
//! It is computed from counts; shares of parts are never averaged into the share of a whole.

use crate::histogram::Bands;
use crate::interval::{self, Interval};

/// Per cent of promoters (satisfied, easy), 0 to 100; `None` when nobody answered.
pub fn percent(bands: Bands) -> Option<f64> {
    (bands.n() > 0).then(|| 100.0 * bands.promoters as f64 / bands.n() as f64)
}

/// Wilson's interval of [`percent`], within 0 to 100, for `confidence` strictly between 0 and 1; `None` when
/// nobody answered.
pub fn interval(bands: Bands, confidence: f64) -> Option<Interval> {
    interval::wilson(bands.promoters, bands.n(), confidence).map(|share| share.scaled(100.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interval::CONFIDENCE;

    #[test]
    fn fifteen_of_148_is_ten_per_cent_give_or_take_five() {
        let bands = Bands { promoters: 15, passives: 100, detractors: 33 };
        assert!(percent(bands).is_some_and(|percent| (percent - 10.135).abs() < 1e-3));
        assert_eq!(interval(bands, CONFIDENCE).map(Interval::rounded), Some([6, 16]));
        assert_eq!((percent(Bands::default()), interval(Bands::default(), CONFIDENCE)), (None, None));
    }
}
