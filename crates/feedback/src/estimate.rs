//! The number on a tile, with its n and its interval: the headline of a scale, or its mean.
//! An estimate is never shown without the other two; who shows it hides fewer than five answers.

use serde::Serialize;

use crate::histogram::{Bands, Histogram};
use crate::interval::{CONFIDENCE, Interval};
use crate::scale::{Metric, Scale};
use crate::wald::Wald;
use crate::{mean as means, nps, share};

/// A number with what is needed to judge it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Estimate {
    /// How many answers it comes from, at least 1.
    pub n: u64,
    /// The number as counted, not adjusted.
    pub value: f64,
    /// Its 95 % interval; from two answers on it holds the value.
    pub interval: Interval,
}

/// The headline of a scale: NPS in points (-100 to 100), CSAT in per cent satisfied, CES in per cent of 5 to 7.
/// `None` when nobody answered.
///
/// `design_effect` is 1 for independent answers and more where the same customers answer again and again; the
/// interval is then widened by its square root.
pub fn headline(scale: Scale, histogram: &Histogram, design_effect: f64) -> Option<Estimate> {
    of_bands(scale.metric(), histogram.bands(scale), design_effect)
}

/// [`headline`] from bands that were counted elsewhere.
pub fn of_bands(metric: Metric, bands: Bands, design_effect: f64) -> Option<Estimate> {
    let interval = match metric {
        // Clipped last, so that the widening is about the true middle.
        Metric::Nps => {
            Wald::of_nps(bands).widened(design_effect).interval(CONFIDENCE).scaled(100.0).clipped(-100.0, 100.0)
        }
        Metric::Csat | Metric::Ces => share::interval(bands, CONFIDENCE)?.widened(design_effect).clipped(0.0, 100.0),
    };
    Some(Estimate { n: bands.n(), value: value(metric, bands)?, interval })
}

/// The headline's value alone; `None` when nobody answered.
pub fn value(metric: Metric, bands: Bands) -> Option<f64> {
    match metric {
        Metric::Nps => nps::score(bands),
        Metric::Csat | Metric::Ces => share::percent(bands),
    }
}

/// The mean answer in the unit of the scale; `None` when nobody answered.
pub fn mean(scale: Scale, histogram: &Histogram) -> Option<Estimate> {
    let interval = means::interval(scale, histogram, CONFIDENCE)?;
    Some(Estimate { n: histogram.n(), value: histogram.mean()?, interval })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NPS: Histogram = Histogram::from_counts([0, 0, 20, 0, 0, 0, 0, 30, 0, 0, 50]);
    const STARS: Histogram = Histogram::from_counts([0, 1, 0, 2, 4, 3, 0, 0, 0, 0, 0]);

    #[test]
    fn a_tile_shows_the_score_its_n_and_its_interval() {
        let nps = headline(Scale::Nps, &NPS, 1.0).expect("there are answers");
        assert_eq!((nps.n, nps.value, nps.interval.rounded()), (100, 30.0, [14, 44]));
        let csat = headline(Scale::Stars5, &STARS, 1.0).expect("there are answers");
        assert_eq!((csat.n, csat.value, csat.interval.rounded()), (10, 70.0, [40, 89]));
        let mean = mean(Scale::Stars5, &STARS).expect("there are answers");
        assert_eq!((mean.n, mean.value, mean.interval.contains(3.8)), (10, 3.8, true));
    }

    #[test]
    fn without_an_interval_to_widen_headline_and_nps_agree() {
        let plain = nps::interval(NPS.bands(Scale::Nps), CONFIDENCE);
        assert_eq!(headline(Scale::Nps, &NPS, 1.0).map(|nps| nps.interval), plain);
    }

    #[test]
    fn the_same_customers_asked_again_widen_the_interval_but_not_past_the_scale() {
        for (scale, answers, lowest) in [(Scale::Nps, &NPS, -100.0), (Scale::Stars5, &STARS, 0.0)] {
            let of = |effect| headline(scale, answers, effect).expect("there are answers").interval;
            assert_eq!(of(1.05), of(1.0));
            assert!(of(1.06).width() > of(1.0).width());
            assert_eq!(of(f64::INFINITY), Interval { low: lowest, high: 100.0 });
        }
        let twice = headline(Scale::Nps, &NPS, 4.0).expect("there are answers").interval.width();
        let once = headline(Scale::Nps, &NPS, 1.0).expect("there are answers").interval.width();
        assert!((twice - 2.0 * once).abs() < 1e-9);
    }

    #[test]
    fn nobody_is_not_zero() {
        for scale in Scale::ALL {
            assert_eq!(headline(scale, &Histogram::default(), 1.0), None);
            assert_eq!(mean(scale, &Histogram::default()), None);
        }
    }
}
