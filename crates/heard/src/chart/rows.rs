//! Intervals in the rows of a table, all on one axis so that rows can be compared by eye.
//! Rows that are too small to compare are drawn, but greyed by the table.

use feedback::{Estimate, Metric};
use serde::Serialize;

use super::{Axis, whole};

/// What all rows of a table share.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Rows {
    axis: Axis,
    /// The axis' ends as whole numbers, for the heading.
    pub min: i64,
    /// See `min`.
    pub max: i64,
    /// Where the dotted line of the whole stands.
    pub overall_x: f64,
}

/// The interval of one row.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct RowPlot {
    /// Place of the score, per cent across.
    pub x: f64,
    /// Places of both ends of the interval.
    pub low_x: f64,
    /// See `low_x`.
    pub high_x: f64,
    /// Where the dotted line of the whole stands.
    pub overall_x: f64,
    /// Both ends as whole numbers.
    pub low: i64,
    /// See `low`.
    pub high: i64,
}

impl Rows {
    /// An axis that holds the whole and every row.
    pub fn new(metric: Metric, overall: Estimate, rows: impl IntoIterator<Item = Estimate>) -> Rows {
        let axis = Axis::around(metric, rows.into_iter().chain([overall]));
        Rows { axis, min: whole(axis.min), max: whole(axis.max), overall_x: axis.across(overall.value) }
    }

    /// One row on it.
    pub fn plot(&self, row: Estimate) -> RowPlot {
        RowPlot {
            x: self.axis.across(row.value),
            low_x: self.axis.across(row.interval.low),
            high_x: self.axis.across(row.interval.high),
            overall_x: self.overall_x,
            low: whole(row.interval.low),
            high: whole(row.interval.high),
        }
    }
}

#[cfg(test)]
mod tests {
    use feedback::Interval;

    use super::*;

    fn measured(value: f64, low: f64, high: f64) -> Estimate {
        Estimate { n: 50, value, interval: Interval { low, high } }
    }

    #[test]
    fn rows_share_one_axis_with_the_whole() {
        let rows = [measured(52.0, 37.0, 64.0), measured(9.0, -11.0, 28.0)];
        let all = Rows::new(Metric::Nps, measured(42.0, 34.0, 50.0), rows);
        assert_eq!((all.min, all.max), (-20, 80));
        assert_eq!(all.overall_x, 62.0);
        let shop = all.plot(rows[1]);
        assert_eq!((shop.x, shop.low_x, shop.high_x), (29.0, 9.0, 48.0));
        assert_eq!((shop.low, shop.high), (-11, 28));
    }
}
