//! Words and sums of customer feedback: scales, bands, scores, and what a score is worth.
//! Everything is computed from integer counts, so that days, segments and imports merge by addition.
//! Nothing here reads, sends, waits, or knows what time it is.
//!
//! ```
//! use feedback::{Histogram, Scale, headline};
//!
//! let mut answers = Histogram::default();
//! for value in [10, 10, 9, 8, 7, 3] {
//!     answers.add(Scale::Nps.score(value)?);
//! }
//! let nps = headline(Scale::Nps, &answers, 1.0).expect("somebody answered");
//! assert_eq!(nps.n, 6);
//! assert!((nps.value - 33.3).abs() < 0.1);
//! assert_eq!(nps.interval.rounded(), [-27, 71]); // six answers do not say much
//! # Ok::<(), feedback::NotOnScale>(())
//! ```

pub mod ces;
pub mod compare;
pub mod csat;
pub mod design_effect;
pub mod distribution;
pub mod envelope;
pub mod estimate;
pub mod ewma;
pub mod fact;
pub mod filter;
pub mod fold;
pub mod funnel;
pub mod histogram;
pub mod interval;
mod key;
pub mod lint;
pub mod mean;
pub mod nps;
pub mod phone;
pub mod plan;
pub mod query;
pub mod questionnaire;
pub mod risk;
pub mod rounding;
pub mod rule;
pub mod sample;
pub mod satisfaction;
pub mod scale;
pub mod share;
pub mod shift;
pub mod state;
pub mod tag;
pub mod text;
pub mod wald;

pub use compare::{Change, Comparison, benjamini_hochberg, compare, compare_sharing, judged_by};
pub use design_effect::{Cluster, Clusters};
pub use estimate::{Estimate, headline, mean};
pub use ewma::{Baseline, Ewma};
pub use fact::Fact;
pub use filter::{Condition, Filter, FilterError};
pub use funnel::Funnel;
pub use histogram::{Bands, Histogram};
pub use interval::{CONFIDENCE, Interval};
pub use plan::Plan;
pub use questionnaire::Questionnaire;
pub use risk::{Evidence, Mode, Reason, Risk, Touches, Verdict, judge, weigh};
pub use rounding::rounded_points;
pub use scale::{Band, Kind, Metric, NotOnScale, Scale, Score};
pub use shift::{Ranks, Shift, shift};
pub use state::State;
pub use tag::Tag;
