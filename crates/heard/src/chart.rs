//! Geometry of the charts: per cent across, pixels down, so that words keep their size at any width. The templates
//! in `templates/chart/` draw it, with a title, a description and the same numbers in a table.
//! Nothing here knows a language or reads data, and no score gets a place without its interval.

mod axis;
mod curve;
mod distribution;
mod on_scale;
mod pins;
mod rows;
mod split;
mod trend;

pub use axis::{Axis, Tick};
pub use curve::{Curve, Step};
pub use distribution::{Column, Distribution, Group, Rival};
pub use on_scale::{OnScale, Reference};
pub use pins::{Note, Noted, Pin};
pub use rows::{RowPlot, Rows};
pub use split::{Part, Split};
pub use trend::{Break, Label, Point, Reading, Row, Run, Spark, Trend};

use feedback::Band;

/// The bands in the order of the scale, worst first.
const WORST_FIRST: [Band; 3] = [Band::Detractor, Band::Passive, Band::Promoter];

/// A whole number for people, half away from zero.
fn whole(value: f64) -> i64 {
    value.round() as i64
}

/// A coordinate: two decimals are a hundredth of a pixel at 1,000 px, and keep pages small.
fn fine(value: f64) -> f64 {
    let rounded = (value * 100.0).round() / 100.0;
    // A negative zero would be written as `-0.0`.
    if rounded == 0.0 { 0.0 } else { rounded }
}
