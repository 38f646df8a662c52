//! The line that scores stand on, and its ticks at round numbers.
//! An axis never zooms in so far that noise looks like news.

use feedback::{Estimate, Metric};
use serde::Serialize;

use super::{fine, whole};

/// From where to where an axis goes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Axis {
    /// The lowest value.
    pub min: f64,
    /// The highest value.
    pub max: f64,
}

/// A round number on an axis.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Tick {
    /// Its place, per cent across or pixels down.
    pub at: f64,
    /// The number.
    pub value: i64,
}

impl Axis {
    /// The whole of a metric: Net Promoter goes from -100 to 100, shares from 0 to 100.
    pub const fn of(metric: Metric) -> Axis {
        let min = match metric {
            Metric::Nps => -100.0,
            Metric::Csat | Metric::Ces => 0.0,
        };
        Axis { min, max: 100.0 }
    }

    /// The part of a metric's axis that holds these intervals, from round number to round number and at least 40
    /// points wide; the whole when there are none.
    pub fn around(metric: Metric, estimates: impl IntoIterator<Item = Estimate>) -> Axis {
        let whole = Axis::of(metric);
        let ends =
            estimates.into_iter().map(|estimate| estimate.interval).fold(None, |ends: Option<(f64, f64)>, one| {
                let (low, high) = ends.unwrap_or((one.low, one.high));
                Some((low.min(one.low), high.max(one.high)))
            });
        let Some((low, high)) = ends else { return whole };
        let middle = f64::midpoint(low, high);
        let step = 20.0;
        let min = (low.min(middle - step) / step).floor() * step;
        let max = (high.max(middle + step) / step).ceil() * step;
        // At the edge of the scale the missing width is added on the other side.
        let min = min.clamp(whole.min, whole.max - 2.0 * step);
        let max = max.clamp(min + 2.0 * step, whole.max);
        Axis { min, max }
    }

    /// Where a value stands, per cent across.
    pub fn across(self, value: f64) -> f64 {
        fine(self.part(value) * 100.0)
    }

    /// Where a value stands between two heights in pixels; `bottom` is the larger.
    pub fn down(self, value: f64, top: f64, bottom: f64) -> f64 {
        fine(bottom - self.part(value) * (bottom - top))
    }

    /// Round numbers on the axis, three to six of them.
    pub fn round_numbers(self) -> Vec<f64> {
        let width = self.max - self.min;
        let step = [10.0, 20.0, 25.0, 50.0].into_iter().find(|step| width / step <= 5.0).unwrap_or(50.0);
        let first = (self.min / step).ceil() * step;
        (0..).map(|nth| first + f64::from(nth) * step).take_while(|value| *value <= self.max).collect()
    }

    /// Its ticks, per cent across.
    pub fn ticks(self) -> Vec<Tick> {
        self.round_numbers().into_iter().map(|value| Tick { at: self.across(value), value: whole(value) }).collect()
    }

    fn part(self, value: f64) -> f64 {
        ((value - self.min) / (self.max - self.min)).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use feedback::Interval;

    use super::*;

    fn around(metric: Metric, low: f64, high: f64) -> (f64, f64) {
        let interval = Interval { low, high };
        let axis = Axis::around(metric, [Estimate { n: 50, value: low, interval }]);
        (axis.min, axis.max)
    }

    #[test]
    fn an_axis_holds_its_intervals_between_round_numbers() {
        assert_eq!(around(Metric::Nps, 34.0, 50.0), (20.0, 80.0));
        assert_eq!(around(Metric::Nps, -14.0, 79.0), (-20.0, 80.0));
        assert_eq!(around(Metric::Csat, 71.0, 84.0), (40.0, 100.0));
    }

    #[test]
    fn an_axis_stays_on_the_scale_and_wide_enough() {
        assert_eq!(around(Metric::Nps, 98.0, 100.0), (60.0, 100.0));
        assert_eq!(around(Metric::Csat, 0.0, 2.0), (0.0, 40.0));
        assert_eq!(around(Metric::Nps, -100.0, -97.0), (-100.0, -60.0));
        assert_eq!(Axis::around(Metric::Ces, []), Axis::of(Metric::Ces));
    }

    #[test]
    fn ticks_are_round_and_few() {
        let values = |axis: Axis| axis.ticks().iter().map(|tick| tick.value).collect::<Vec<_>>();
        assert_eq!(values(Axis::of(Metric::Nps)), [-100, -50, 0, 50, 100]);
        assert_eq!(values(Axis::of(Metric::Ces)), [0, 20, 40, 60, 80, 100]);
        assert_eq!(values(Axis { min: 20.0, max: 60.0 }), [20, 30, 40, 50, 60]);
    }

    #[test]
    fn a_value_off_the_axis_stands_at_its_end() {
        assert_eq!(Axis::of(Metric::Csat).across(120.0), 100.0);
        assert_eq!(Axis::of(Metric::Nps).across(0.0), 50.0);
        assert_eq!(Axis::of(Metric::Nps).down(0.0, 20.0, 120.0), 70.0);
    }
}
