//! Bringing in customers: a table or what somebody pasted, what its columns mean, what would become of each row, the run
//! that brings them in, and taking it back. Who is known already is recognised by an address, so that the same file twice
//! changes nothing the second time. Nobody is mailed because of it.

mod address;
mod background;
mod cell;
mod guess;
mod look;
mod mapping;
mod paste;
mod plan;
mod reading;
mod run;
mod wrong;

pub use address::{Written, people};
pub use background::{forget, release, take_up};
pub use look::{Findings, How, Look, Subject, columns, is_long, look};
pub use mapping::{Agreed, Around, Mapping, Mistake, Onto, Role};
pub use paste::tidy;
pub use plan::{Plan, Taken};
pub use reading::{Faults, Reading, open, read, tell_wrong};
pub use run::{BATCH, Job, Outcome, begin, run};
pub use wrong::{Remark, Wrong, reasons};
