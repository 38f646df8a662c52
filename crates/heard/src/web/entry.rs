//! One response as it stands in a list: the score, the customer's own words in full, who, where and when.
//! Words of customers are passed on unedited and never shortened.

use feedback::filter::{Condition, Whose};
use feedback::fold;
use serde::Serialize;
use store::owner::Owner;
use store::response::{self as stored, Fact, Facts, Row};
use store::survey::Survey;

use super::responses::feed::Feed;
use super::shell::initials;
use crate::words::{Badge, When, Words};

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
    /// The survey, team, agent, product and place, as far as they are known.
    pub facts: Vec<String>,
    /// When it was handed in.
    pub when: When,
    /// Why it is not in the score, where it is not.
    pub state: Option<State>,
    /// Opens the reader's own mail program, where the list is one to work in and somebody can be written to.
    pub envelope: Option<String>,
    /// What colleagues marked it with, where the list is one to work in.
    pub marks: Option<Marked>,
}

/// What colleagues marked a response with, and how that is changed from a list.
#[derive(Clone, Debug, Serialize)]
pub struct Marked {
    /// Whether whoever looks may mark it.
    pub can_change: bool,
    /// The response, as forms name it.
    pub id: String,
    /// Its tags.
    pub tags: Vec<Chip>,
    /// Whether it has a star.
    pub starred: bool,
    /// Who looks after it.
    pub owner: Option<Owned>,
    /// Where the star is given and taken.
    pub star: String,
    /// Whether it is selected.
    pub chosen: bool,
}

/// The colleague who looks after a response.
#[derive(Clone, Debug, Serialize)]
pub struct Owned {
    /// As colleagues read it.
    pub name: String,
    /// Two letters of it.
    pub initials: String,
    /// The responses of the feed that they look after.
    pub address: String,
}

impl Owned {
    /// An owner, with a way to those of the feed that are theirs.
    pub fn new(owner: &Owner, feed: &Feed) -> Owned {
        let theirs = Condition::Owner(vec![Whose::Named(owner.name.clone())]);
        Owned { name: owner.name.clone(), initials: initials(&owner.name), address: feed.narrowed(theirs) }
    }
}

/// A tag that leads to the responses that have it.
#[derive(Clone, Debug, Serialize)]
pub struct Chip {
    /// The tag.
    pub name: String,
    /// Those responses.
    pub address: String,
}

/// A customer's words.
#[derive(Clone, Debug, Serialize)]
pub struct Verbatim {
    /// The words, unedited.
    pub text: String,
    /// The same in pieces, some of which a search found; empty where nothing was sought.
    pub pieces: Vec<Piece>,
    /// Their language as BCP 47; empty where it is not known.
    pub language: String,
}

/// A piece of a customer's words.
#[derive(Clone, Debug, Serialize)]
pub struct Piece {
    /// The words, unedited.
    pub text: String,
    /// Whether a search found it.
    pub found: bool,
}

/// A state other than confirmed.
#[derive(Clone, Debug, Serialize)]
pub struct State {
    /// `provisional`, `excluded` or `test`.
    pub key: String,
    /// What it is called, with the reason where there is one.
    pub words: String,
}

/// What is worth its room in a list, in this order. The language shows itself, and a country says little.
const IN_A_LIST: [Fact; 5] = [Fact::Account, Fact::Team, Fact::Agent, Fact::Product, Fact::Place];

impl Entry {
    /// A response as it stands in a list; its own address has no question mark yet. `names_survey` says whether the
    /// list is of several surveys.
    pub fn new(words: &Words<'_>, row: &Row, survey: &Survey, names_survey: bool, now: i64) -> Entry {
        let mut facts: Vec<String> = names_survey.then(|| survey.name.clone()).into_iter().collect();
        let shown = |fact: &Fact| IN_A_LIST.iter().position(|one| one == fact);
        let mut known = known(words, &row.facts);
        known.retain(|(fact, _)| shown(fact).is_some());
        known.sort_by_key(|(fact, _)| shown(fact));
        facts.extend(known.into_iter().map(|(_, value)| value));
        facts.extend(row.said.contact_me.then(|| words.text("entry-contact-me")));
        Entry {
            address: format!("/responses/{}", row.id.simple()),
            score: badge(words, survey, row.said.score.map(i64::from)),
            comment: Verbatim::of(row.said.comment.as_deref(), &row.facts),
            who: who(words, row),
            facts,
            when: words.when(row.at, now),
            state: State::of(words, row),
            envelope: None,
            marks: None,
        }
    }
}

impl Entry {
    /// The same, with the words that a search found marked.
    #[must_use]
    pub fn marked(self, sought: &[String]) -> Entry {
        Entry { comment: self.comment.map(|comment| comment.marked(sought)), ..self }
    }
}

impl Verbatim {
    /// Words in a language.
    pub fn new(text: impl Into<String>, language: &str) -> Verbatim {
        Verbatim { text: text.into(), pieces: Vec::new(), language: language.to_owned() }
    }

    /// A comment in the language that the person answered in.
    pub fn of(comment: Option<&str>, facts: &Facts) -> Option<Verbatim> {
        let language = facts.language.clone().unwrap_or_default();
        comment.map(|comment| Verbatim::new(comment, &language))
    }

    /// The same, with the words that a search found marked. `sought` are folded.
    #[must_use]
    pub fn marked(mut self, sought: &[String]) -> Verbatim {
        let mut end = 0;
        for found in fold::found(&self.text, sought) {
            let between = [(end..found.start, false), (found.clone(), true)];
            self.pieces.extend(between.map(|(range, found)| Piece { text: self.text[range].to_owned(), found }));
            end = found.end;
        }
        if end > 0 {
            self.pieces.push(Piece { text: self.text[end..].to_owned(), found: false });
        }
        self
    }
}

impl State {
    /// The state of a response that does not count.
    pub fn of(words: &Words<'_>, row: &Row) -> Option<State> {
        let key = row.state.key();
        let said = match row.state {
            stored::State::Confirmed => return None,
            stored::State::Excluded => {
                let why = words.left_out(row.reason.as_deref().unwrap_or_default());
                words.text_with("state-excluded-why", [("why", why.into())])
            }
            stored::State::Provisional | stored::State::Test => words.text(&format!("state-{key}")),
        };
        Some(State { key: key.to_owned(), words: said })
    }
}

/// A score on its survey's scale; none where there is none, or one from before the scale changed.
pub fn badge(words: &Words<'_>, survey: &Survey, score: Option<i64>) -> Option<Badge> {
    survey.scale.score(score?).ok().map(|score| words.badge(survey.scale, score))
}

/// Who gave a response, or who that is where nobody is named.
pub fn who(words: &Words<'_>, row: &Row) -> String {
    match (&row.contact_name, row.facts.place.as_str()) {
        (Some(name), _) => name.clone(),
        (None, "link") => words.text("who-link"),
        (None, "mail") => words.text("who-mail"),
        (None, _) => words.text("who-nobody"),
    }
}

/// The facts that are known, in words.
pub fn known(words: &Words<'_>, facts: &Facts) -> Vec<(Fact, String)> {
    let value = |fact: Fact| facts.get(fact).map(|value| (fact, words.fact(fact, value)));
    Fact::ALL.into_iter().filter_map(value).collect()
}
