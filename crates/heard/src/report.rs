//! Reports by mail: of the last whole week or month, counted when they are read and never kept, so that what was left out or
//! forgotten since is in none. `absence.rs` is their counterpart: it tells when nothing comes any more.

pub mod absence;
pub mod add;
mod drawn;
mod gathered;
mod mailed;
mod span;
pub mod told;

pub use drawn::{COMMENTS, Drawn, LEAST};
pub use gathered::{Gathered, Part};
pub use mailed::{now, pass};
pub use span::Span;
pub use told::Told;

use uuid::Uuid;

use crate::app::Heard;
use crate::clock::DAY;

/// For how long after it was due a report is read by its own link, epoch milliseconds.
pub const READABLE: i64 = 90 * DAY;

/// The page of a report for whoever got it by mail and has no log-in.
pub fn outside_link(app: &Heard, workspace: i64, report: Uuid, first_day: i64) -> String {
    format!("{}/report/{}", app.public_url(), app.seal.report(workspace, report, first_day))
}

/// Where whoever gets a report stops it.
pub fn stop_link(app: &Heard, workspace: i64, report: Uuid) -> String {
    format!("{}/no-report/{}", app.public_url(), app.seal.no_report(workspace, report))
}

/// The page of a report for those who work here.
pub fn inside_path(span: Span, survey: Option<i64>) -> String {
    match survey {
        Some(survey) => format!("/reports/{}?survey={survey}", span.key()),
        None => format!("/reports/{}", span.key()),
    }
}
