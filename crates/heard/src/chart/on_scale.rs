//! One score on the whole of its scale, with its interval and the score it is compared with.
//! The scale is never cut here: this chart says how much room there is.

use feedback::{Estimate, Metric};
use serde::Serialize;

use super::{Axis, Tick, whole};

/// A score on its scale.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OnScale {
    /// The scale.
    pub axis: Axis,
    /// Round numbers below it.
    pub ticks: Vec<Tick>,
    /// Place of the score.
    pub x: f64,
    /// Places of both ends of the interval.
    pub low_x: f64,
    /// See `low_x`.
    pub high_x: f64,
    /// The score and both ends as whole numbers, for the words.
    pub value: i64,
    /// See `value`.
    pub low: i64,
    /// See `value`.
    pub high: i64,
    /// What it is compared with.
    pub reference: Option<Reference>,
}

/// Another score to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Reference {
    /// Its place.
    pub x: f64,
    /// The score as a whole number.
    pub value: i64,
    /// Whether its words stand before the line: they point away from the score, unless the edge is too near.
    pub before: bool,
}

impl OnScale {
    /// Places a score on its metric's scale, with the score of the period before where there is one.
    pub fn new(metric: Metric, score: Estimate, reference: Option<f64>) -> OnScale {
        let axis = Axis::of(metric);
        let x = axis.across(score.value);
        OnScale {
            axis,
            ticks: axis.ticks(),
            x,
            low_x: axis.across(score.interval.low),
            high_x: axis.across(score.interval.high),
            value: whole(score.value),
            low: whole(score.interval.low),
            high: whole(score.interval.high),
            reference: reference.map(|value| {
                let at = axis.across(value);
                Reference { x: at, value: whole(value), before: (at <= x && at > 25.0) || at > 75.0 }
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use feedback::Interval;

    use super::*;

    const FORTY_TWO: Estimate = Estimate { n: 318, value: 42.1, interval: Interval { low: 33.7, high: 49.8 } };

    #[test]
    fn a_score_stands_where_it_belongs_on_the_whole_scale() {
        let chart = OnScale::new(Metric::Nps, FORTY_TWO, Some(28.0));
        assert_eq!((chart.x, chart.low_x, chart.high_x), (71.05, 66.85, 74.9));
        assert_eq!((chart.value, chart.low, chart.high), (42, 34, 50));
        assert_eq!(chart.ticks.len(), 5);
    }

    #[test]
    fn the_words_of_the_reference_point_away_from_the_score_and_stay_inside() {
        let before = |reference| OnScale::new(Metric::Nps, FORTY_TWO, Some(reference)).reference.map(|r| r.before);
        assert_eq!(before(28.0), Some(true));
        assert_eq!(before(48.0), Some(false));
        assert_eq!(before(90.0), Some(true));
        assert_eq!(before(-90.0), Some(false));
    }
}
