//! When the mails of a campaign go.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};

/// For how many days somebody who did not answer is left alone before the one reminder.
pub const REMINDERS: [i64; 3] = [3, 5, 7];

/// When the mails of a campaign go. What its kind does not need must be in its range all the same, and decides nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Schedule {
    /// The first mail's moment by the clock on the wall; at once where there is none.
    pub at: Option<DateTime>,
    /// By the clock of each recipient, where that is known; otherwise by the workspace's.
    pub theirs: bool,
    /// Over how many minutes the mails of a wave are spread evenly, from 0 to 30 days.
    pub spread: i64,
    /// Nobody is written to before this hour of their day, from 0 to 23.
    pub from_hour: i8,
    /// Nor from this one on, from 1 to 24; it is above `from_hour`.
    pub to_hour: i8,
    /// How many days a wave, or the next question to the same person, comes after the last: from 7 to 730.
    pub every: i64,
    /// Rolling: how many days after they came somebody is asked first, from 0 to 730.
    pub after: i64,
    /// After how many days without an answer there is one reminder: one of [`REMINDERS`].
    pub reminder: Option<i64>,
}

impl Default for Schedule {
    fn default() -> Schedule {
        Schedule { at: None, theirs: false, spread: 0, from_hour: 8, to_hour: 20, every: 90, after: 21, reminder: None }
    }
}
