//! A response: what a person submitted, and what became of it. `record` makes responses durable, exactly once;
//! `change` edits and confirms, `exclusion` excludes and restores; `list` reads. Clicks are not responses and never pass here.

pub(crate) mod change;
mod exclusion;
mod list;
mod nearest;
mod page;
mod record;
mod scan;

pub use change::{Changed, Press, Resubmission};
pub(crate) use change::{apply_press, apply_resubmission, judge_again};
pub use exclusion::{Exclusion, Reason};
pub use list::{
    Filter, HistoryEntry, Position, Row, count, count_in_sql, find, find_by_key, history, list, list_in_sql, list_of,
    newer, newer_in_sql, passes, properties, properties_of, score_before,
};
pub(crate) use list::{fact_is, where_filter};
pub(crate) use nearest::sift;
pub use page::{ANSWER, BETWEEN, Lean, Page, Told};
pub use record::{Agreed, Intake, Judgement, NewResponse, Recorded};
pub(crate) use record::{Written, record};
pub use scan::Scan;

pub use feedback::filter::Value as Property;
use feedback::keyed;
pub use feedback::{Fact, State};
use uuid::Uuid;

use crate::rollup::{Cell, NO_SCORE};

keyed! {
    /// Where a response's life began. Only lived responses make events.
    pub enum Origin {
        /// It happened while Heard listened.
        Lived = "lived",
        /// Brought in from elsewhere; must never mail anybody.
        Imported = "imported",
        /// Made up for the demonstration.
        Demo = "demo",
    }
}

keyed! {
    /// What the page told about how it was sent: see `feedback::risk::Evidence`.
    #[derive(Default)]
    pub enum Hand {
        /// No script ran: nothing is known.
        #[default]
        Unknown = "",
        /// A script ran and saw no hand.
        Script = "script",
        /// A trusted pointer or key event was seen.
        Seen = "hand",
        /// It came as a reply by mail.
        Reply = "reply",
    }
}

/// The facts a response is frozen with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Where it came from; never empty.
    pub place: String,
    /// BCP 47, such as `sl` or `pt-BR`.
    pub language: Option<String>,
    /// Who served the customer.
    pub agent: Option<String>,
    /// The group that served the customer.
    pub team: Option<String>,
    /// What it is about.
    pub product: Option<String>,
    /// Two letters, ISO 3166-1.
    pub country: Option<String>,
    /// The company the person answered for.
    pub account: Option<String>,
}

impl Facts {
    /// The value of a fact.
    pub fn get(&self, fact: Fact) -> Option<&str> {
        match fact {
            Fact::Place => Some(&self.place),
            Fact::Language => self.language.as_deref(),
            Fact::Agent => self.agent.as_deref(),
            Fact::Team => self.team.as_deref(),
            Fact::Product => self.product.as_deref(),
            Fact::Country => self.country.as_deref(),
            Fact::Account => self.account.as_deref(),
        }
    }
}

/// What a person said: the part of a response that an edit replaces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// On the survey's scale; none where the person gave none.
    pub score: Option<u8>,
    /// In the person's own words.
    pub comment: Option<String>,
    /// The person asked to be contacted.
    pub contact_me: bool,
}

impl Said {
    /// Neither a score nor a comment: nothing to keep.
    pub fn is_empty(&self) -> bool {
        self.score.is_none() && self.comment.is_none()
    }
}

/// What a change of a response must know of it.
#[derive(Clone, Debug)]
pub(crate) struct Current {
    pub(crate) workspace: i64,
    pub(crate) id: Uuid,
    pub(crate) survey: i64,
    pub(crate) change: i64,
    pub(crate) state: State,
    pub(crate) origin: Origin,
    pub(crate) day: i64,
    pub(crate) place: String,
    pub(crate) said: Said,
    pub(crate) hand: Hand,
    /// Why it is left out, where it is.
    pub(crate) reason: Option<Reason>,
}

impl Current {
    /// The sum this response is counted in while it is in `state` with `score`.
    pub(crate) fn cell(&self, state: State, score: Option<u8>) -> Cell {
        Cell {
            workspace: self.workspace,
            survey: self.survey,
            day: self.day,
            place: self.place.clone(),
            state,
            value: score.map_or(NO_SCORE, i64::from),
        }
    }
}
