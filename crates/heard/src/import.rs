//! Bringing in responses that were given elsewhere: a table, what its columns mean, what is wrong with its rows, and
//! the run that adds them. The same row is added once, however often, in whatever order and format it comes.
//! Imported responses make no events: history must never mail anybody.

mod background;
mod entry;
mod look;
mod mapping;
mod order;
mod plan;
mod run;
mod spool;
mod target;
mod wrong;

pub use background::{folder, forget_files, release, take_up};
pub use entry::Entry;
pub(crate) use look::examples;
pub use look::{Column, Look, Subject, look};
pub use mapping::{Mapping, Mistake, Role, format_of};
pub use order::{Findings, Halt, Order, Stop, Told, dry_run};
pub use plan::Plan;
pub(crate) use plan::{country, language, line};
pub use run::{BATCH, Job, Outcome, run};
pub use target::{find_survey, new_survey};
pub use wrong::{Kept, LISTED, Listed, Remark, Wrong, reasons, shortened};
