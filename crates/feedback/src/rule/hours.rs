//! On which days and between which hours a rule acts: nobody is written to at night.

use serde::{Deserialize, Serialize};

/// By the clock on the customer's wall where it is known, otherwise on the workspace's.
///
/// ```
/// use feedback::rule::hours::Hours;
///
/// let hours: Hours = serde_json::from_str(r#"{"from": 8, "to": 20, "workdays": true}"#)?;
/// assert!(hours.is_sound());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Not before this hour, from 0 to 23.
    pub from: u8,
    /// Nor from this one on, from 1 to 24; above `from`.
    pub to: u8,
    /// From Monday to Friday only, and not on the workspace's holidays.
    #[serde(default)]
    pub workdays: bool,
}

impl Hours {
    /// Whether there is such a part of a day.
    pub fn is_sound(&self) -> bool {
        self.from < self.to && self.to <= 24
    }
}
