//! Whether a response counts. The word stands in databases, addresses and filters, and is never renamed.

use crate::key::keyed;

keyed! {
    /// Whether a response counts. Scores count confirmed ones only.
    #[derive(PartialOrd, Ord)]
    pub enum State {
        /// A person sent it, as far as anyone can tell.
        Confirmed = "confirmed",
        /// A machine may have sent it; one more press confirms it.
        Provisional = "provisional",
        /// Somebody here tried the survey.
        Test = "test",
        /// Left out of the score by somebody here, for a reason that is kept.
        Excluded = "excluded",
    }
}
