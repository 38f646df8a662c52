//! One response as it stands in a list: the score, the customer's own words in full, who, where and when.
//! Words of customers are passed on unedited and never shortened.

use serde::Serialize;

use crate::words::{Badge, When};

/// One response in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Its own page.
    pub address: String,
    /// The score; `None` for a comment without one.
    pub score: Option<Badge>,
    /// What the customer wrote.
    pub comment: Option<Verbatim>,
    /// Who wrote, or who that is where nobody is named.
    pub who: String,
    /// The survey, place, team, agent, language: whatever is known.
    pub facts: Vec<String>,
    /// When it was handed in.
    pub when: When,
    /// Why it is not in the score, where it is not.
    pub state: Option<State>,
}

/// A customer's words.
#[derive(Clone, Debug, Serialize)]
pub struct Verbatim {
    /// The words, unedited.
    pub text: String,
    /// Their language as BCP 47; empty where it is not known.
    pub language: String,
}

/// A state other than confirmed.
#[derive(Clone, Debug, Serialize)]
pub struct State {
    /// `provisional`, `excluded` or `test`.
    pub key: String,
    /// What it is called, with the reason where there is one.
    pub words: String,
}
