//! The signs of a machine and what each weighs, with the reason for its weight.
//! Weights are in the code, not in settings: whoever changes one must see what the tests say to it.

use crate::key::keyed;

keyed! {
    /// A sign that a machine was at work.
    pub enum Reason {
        /// Two scores of one mail were touched.
        TwoScores = "two-scores",
        /// Three or more scores of one mail were touched.
        ManyScores = "many-scores",
        /// Every score link of the mail was touched.
        EveryScore = "every-score",
        /// The hidden link was followed.
        Honeypot = "honeypot",
        /// The first touch was a HEAD request.
        HeadFirst = "head-first",
        /// The first touch came within 10 seconds of sending.
        WithinTenSeconds = "within-10-seconds",
        /// The first touch came within 30 seconds of sending.
        WithinThirtySeconds = "within-30-seconds",
        /// The script ran, but neither pointer nor key moved.
        ScriptWithoutInput = "script-without-input",
        /// No comment was typed.
        NoComment = "no-comment",
    }
}

/// From this weight on an answer is provisional in [`Mode::Balanced`](super::Mode::Balanced).
pub const THRESHOLD: u32 = 50;

/// Enough by itself, twice over.
const CERTAIN: u32 = 100;

impl Reason {
    /// How much it weighs, against [`THRESHOLD`].
    pub const fn weight(self) -> u32 {
        match self {
            // People mistap and change their minds; with any other sign but the missing comment it is enough.
            Reason::TwoScores => 20,
            // Nobody tries three links of a scale, and scanners that sample do.
            Reason::ManyScores => 60,
            // No person reads a mail by opening its eleven links; gateways do just that.
            Reason::EveryScore => CERTAIN,
            // People cannot see the link, screen readers skip it, and its text says what it is.
            Reason::Honeypot => CERTAIN,
            // Browsers do not send HEAD for a click. But a gateway may have, long before the person came, so it
            // is not enough alone.
            Reason::HeadFirst => 30,
            // Gateways follow links within about ten seconds of delivery; hardly anybody reads mail that fast.
            Reason::WithinTenSeconds => 50,
            // A telephone in the hand can do it: with a comment it passes, without one a quiet minute clears it.
            Reason::WithinThirtySeconds => 40,
            // Scanners run scripts and submit forms (berthub.eu on Microsoft's); they do not move a pointer.
            Reason::ScriptWithoutInput => 60,
            // Most people leave none: it tips a balance, and never makes one.
            Reason::NoComment => 10,
        }
    }
}
