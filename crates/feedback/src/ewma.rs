//! Whether a score has drifted from where it was: an EWMA control chart, which sees small lasting shifts that no
//! single week shows. The baseline is frozen by whoever keeps the chart and is never moved by what is watched.

use serde::Serialize;

use crate::design_effect;
use crate::estimate;
use crate::histogram::{Bands, Histogram};
use crate::key::keyed;
use crate::scale::{Metric, Scale};
use crate::wald::Wald;

/// The weight of the newest period, where nobody chose another.
pub const LAMBDA: f64 = 0.2;

/// The limits' distance from the middle in standard deviations of the statistic, where nobody chose another.
///
/// With λ after Lucas and Saccucci 1990; what it costs in false alarms is at [`Ewma`].
pub const WIDTH: f64 = 2.86;

/// Where a score was before it was watched.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Baseline {
    /// What is measured.
    pub metric: Metric,
    /// How many answers it comes from. It is taken as exact: the fewer, the more often the chart alarms by chance.
    pub n: u64,
    /// The headline: points of NPS (-100 to 100) or per cent (0 to 100).
    pub score: f64,
    /// The variance of a single answer in the unit of `score` squared, above 0.
    pub variance: f64,
}

impl Baseline {
    /// The baseline of all answers of the periods before; `None` when there are none.
    ///
    /// The variance is that of the adjusted counts (see [`Wald`]), so that it is above 0 even where all agreed.
    pub fn new(metric: Metric, bands: Bands) -> Option<Baseline> {
        let n = bands.n();
        let (adjusted, pseudo) = match metric {
            Metric::Nps => (Wald::of_nps(bands), 3.0),
            Metric::Csat | Metric::Ces => (Wald::of_share(bands.promoters, n), 2.0),
        };
        let variance = (100.0 * adjusted.standard_error).powi(2) * (n as f64 + pseudo);
        Some(Baseline { metric, n, score: estimate::value(metric, bands)?, variance })
    }

    /// The same where customers answer again and again: see [`design_effect::widening`].
    #[must_use]
    pub fn widened(self, design_effect: f64) -> Baseline {
        Baseline { variance: self.variance * design_effect::widening(design_effect).powi(2), ..self }
    }
}

keyed! {
    /// On which side the statistic has left its limits.
    pub enum Signal {
        /// The score has fallen.
        Below = "below",
        /// The score has risen.
        Above = "above",
    }
}

/// One period of the chart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// How many answers the period has, at least 1.
    pub n: u64,
    /// Its headline, in the unit of the baseline's.
    pub score: f64,
    /// How many of its standard errors the headline is from the baseline.
    pub z: f64,
    /// The moving average of z up to here; 0 is the baseline.
    pub statistic: f64,
    /// The limits are this above and below 0; they widen over the first periods.
    pub limit: f64,
    /// The limit that the statistic is beyond, if any. It stays until the average is back.
    pub signal: Option<Signal>,
}

/// A chart that takes one period after another.
///
/// z of a period is its distance from the baseline in standard errors of that period's own n, so that weeks of few
/// answers say less and weeks may differ in size. Roberts, *Control Chart Tests Based on Geometric Moving Averages*,
/// Technometrics 1(3), 1959; λ and the width from Lucas and Saccucci, *Exponentially Weighted Moving Average Control
/// Schemes: Properties and Enhancements*, Technometrics 32(1), 1990, with the exact limits of the first periods.
///
/// Simulated in this crate's tests: at 100 answers a week from 50/30/20, one false alarm in about 366 weeks if the
/// baseline is exact; a fall of NPS by 15 points is found in 3 weeks (median), by 10 in 5, by 5 in 16. A baseline of
/// 12 such weeks is off by chance, which the chart takes for a drift: one false alarm in about 184 weeks.
///
/// The variance is the baseline's, not each week's own: that alarmed every 290 weeks when both were tried (12,000
/// runs, not among the tests).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ewma {
    baseline: Baseline,
    lambda: f64,
    width: f64,
    statistic: f64,
    /// How much of the first period's zero is left: (1 - λ)^(2 t).
    left: f64,
}

impl Ewma {
    /// A chart with [`LAMBDA`] and [`WIDTH`].
    pub fn new(baseline: Baseline) -> Ewma {
        Ewma::with(baseline, LAMBDA, WIDTH)
    }

    /// A chart with another λ, above 0 to 1, and width, above 0; values outside are taken as the nearest that makes
    /// a chart. The smaller λ, the smaller the shifts it sees and the longer it takes.
    pub fn with(baseline: Baseline, lambda: f64, width: f64) -> Ewma {
        let (lambda, width) = (lambda.clamp(0.001, 1.0), width.max(0.001));
        Ewma { baseline, lambda, width, statistic: 0.0, left: 1.0 }
    }

    /// The next period; `None` when it has no answers, which changes nothing.
    pub fn add(&mut self, bands: Bands) -> Option<Point> {
        let score = estimate::value(self.baseline.metric, bands)?;
        let n = bands.n();
        let z = (score - self.baseline.score) / (self.baseline.variance / n as f64).sqrt();
        self.statistic += self.lambda * (z - self.statistic);
        self.left *= (1.0 - self.lambda).powi(2);
        let limit = self.width * (self.lambda / (2.0 - self.lambda) * (1.0 - self.left)).sqrt();
        let signal = match self.statistic {
            low if low < -limit => Some(Signal::Below),
            high if high > limit => Some(Signal::Above),
            _ => None,
        };
        Some(Point { n, score, z, statistic: self.statistic, limit, signal })
    }
}

/// The chart of periods in their order, one point each and `None` for those without answers; `None` altogether when
/// the baseline has no answers.
pub fn chart(scale: Scale, baseline: &Histogram, periods: &[Histogram]) -> Option<Vec<Option<Point>>> {
    let mut chart = Ewma::new(Baseline::new(scale.metric(), baseline.bands(scale))?);
    Some(periods.iter().map(|period| chart.add(period.bands(scale))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bands(promoters: u64, passives: u64, detractors: u64) -> Bands {
        Bands { promoters, passives, detractors }
    }

    fn usual() -> Baseline {
        Baseline::new(Metric::Nps, bands(5_000, 3_000, 2_000)).expect("there are answers")
    }

    #[test]
    fn the_baseline_is_the_headline_and_the_variance_of_one_answer() {
        let nps = usual();
        assert_eq!((nps.n, nps.score), (10_000, 30.0));
        // 0.5 + 0.2 - 0.3 squared, of points squared; the pseudo-answers hardly change it.
        assert!((nps.variance - 6_100.0).abs() < 2.0, "{nps:?}");
        let share = Baseline::new(Metric::Csat, bands(80, 0, 20)).expect("there are answers");
        assert!(share.score == 80.0 && (share.variance - 1_620.0).abs() < 20.0, "{share:?}");
        assert!(Baseline::new(Metric::Nps, bands(9, 0, 0)).is_some_and(|agreed| agreed.variance > 0.0));
        assert_eq!(Baseline::new(Metric::Nps, Bands::default()), None);
        assert_eq!(nps.widened(4.0).variance, 4.0 * nps.variance);
    }

    #[test]
    fn the_statistic_and_the_limits_are_the_formulas_by_hand() {
        let mut chart = Ewma::new(Baseline { variance: 6_400.0, ..usual() });
        // 100 answers have a standard error of 8 points, 25 of 16.
        let first = chart.add(bands(42, 30, 28)).expect("there are answers");
        assert!((first.z - -2.0).abs() < 1e-12 && (first.statistic - -0.4).abs() < 1e-12);
        assert!((first.limit - 2.86 * 0.2).abs() < 1e-12 && first.signal.is_none());
        let second = chart.add(bands(10, 5, 10)).expect("there are answers");
        assert!((second.z - -1.875).abs() < 1e-12 && (second.statistic - -0.695).abs() < 1e-12);
        assert!((second.limit - 2.86 * (0.2 / 1.8 * (1.0 - 0.8_f64.powi(4))).sqrt()).abs() < 1e-12);
        for _ in 0..100 {
            chart.add(bands(50, 30, 20));
        }
        let settled = chart.add(bands(50, 30, 20)).expect("there are answers");
        assert!((settled.limit - 2.86 / 3.0).abs() < 1e-9 && settled.statistic.abs() < 1e-9);
    }

    #[test]
    fn a_week_without_answers_is_skipped() {
        let (mut with, mut without) = (Ewma::new(usual()), Ewma::new(usual()));
        for week in [bands(40, 30, 30), bands(45, 30, 25)] {
            assert_eq!(with.add(Bands::default()), None);
            assert_eq!(with.add(week), without.add(week));
        }
    }

    #[test]
    fn a_fall_signals_below_a_rise_above_and_both_alike() {
        let run = |week: Bands| {
            let mut chart = Ewma::new(usual());
            (0..20).filter_map(|_| chart.add(week)).find_map(|point| point.signal)
        };
        assert_eq!(run(bands(40, 30, 30)), Some(Signal::Below));
        assert_eq!(run(bands(60, 30, 10)), Some(Signal::Above));
        assert_eq!(run(bands(50, 30, 20)), None);
    }

    #[test]
    fn histograms_are_charted_in_their_order() {
        let week = |counts: [u64; 3]| {
            let [detractors, passives, promoters] = counts;
            Histogram::from_counts([0, 0, detractors, 0, 0, 0, 0, passives, 0, promoters, 0])
        };
        let weeks = [week([20, 30, 50]), Histogram::default(), week([90, 5, 5])];
        let points = chart(Scale::Nps, &week([200, 300, 500]), &weeks).expect("there is a baseline");
        let signals: Vec<_> = points.iter().map(|point| point.map(|point| point.signal)).collect();
        assert_eq!(signals, [Some(None), None, Some(Some(Signal::Below))]);
        assert_eq!(chart(Scale::Nps, &Histogram::default(), &weeks), None);
    }
}
