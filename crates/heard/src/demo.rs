//! The demonstration: Lindentree Cycles, a bicycle shop with a year of answers from its customers, made from a seed.
//! All of it is invented, all of it is of origin demo, so that it never makes an event and never mails anybody. Takes
//! neither clock nor chance from outside its [`Plan`]: the same plan on the same day gives the same company.

mod annotations;
mod asked;
mod calendar;
mod campaigns;
mod cast;
mod chance;
mod company;
mod contacts;
mod envelopes;
mod fill;
mod further;
mod history;
mod incoming;
mod marks;
mod mood;
mod names;
mod person;
mod questions;
mod reports;
mod rules;
mod staff;
mod teller;
mod trickle;
mod views;
mod waves;
mod webhooks;
mod words;

#[cfg(test)]
mod tests;

pub use cast::{Language, Place, Team, Topic};
pub use company::{Company, KEY, Progress, VISITOR};
pub use fill::fill;
pub use mood::BAD_WEEKS;
pub use trickle::Trickle;

/// The most customers there are, however many responses.
const CUSTOMERS: u64 = 300_000;

/// What the demonstration is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Makes everything; another seed is another company of the same kind.
    pub seed: u64,
    /// How many responses the year before `now` has.
    pub responses: u64,
    /// Epoch milliseconds; only the company's calendar day of it counts.
    pub now: i64,
}

impl Plan {
    /// How many responses there are where nobody asks for another number: enough for tight margins, made in a moment.
    pub const RESPONSES: u64 = 5_000;

    /// The usual seed: what the tests say of the story, they say of this one.
    pub const SEED: u64 = 1;

    /// How many customers gave them: three of ten responses come from somebody new, 300,000 people at most.
    pub fn customers(&self) -> u64 {
        (self.responses * 3 / 10).min(CUSTOMERS)
    }
}
