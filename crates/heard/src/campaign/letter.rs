//! What the mail of a campaign says around the question, in each language. Where nobody wrote anything, ours is said.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What may stand in braces in these texts.
pub const NAMES: [&str; 7] = ["first_name", "name", "company", "account", "agent", "product", "question"];

/// How many characters a subject has at most.
pub const LONGEST_SUBJECT: usize = 150;

/// How many characters each other text has at most.
pub const LONGEST: usize = 2000;

/// The words by language, BCP 47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Letter(pub BTreeMap<String, Words>);

/// The words in one language: texts with gaps (`feedback::Text`), empty where ours are said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Words {
    /// What the mail is about.
    pub subject: String,
    /// What the list of a mailbox shows behind the subject.
    pub preheader: String,
    /// The first line.
    pub greeting: String,
    /// Before the question; an empty line begins a paragraph.
    pub before: String,
    /// Behind the scale.
    pub after: String,
    /// The last line: who asks.
    pub closing: String,
    /// Why they get it.
    pub why: String,
}
