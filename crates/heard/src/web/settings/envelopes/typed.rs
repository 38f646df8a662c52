//! What the forms of the page say, and what of it cannot be.

use std::collections::BTreeMap;

use feedback::text::TextError;
use serde::Serialize;
use store::envelope::{Envelope, Values};

use crate::envelope::{self, Source};
use crate::form::Fields;
use crate::texts::shipped;

/// How many characters a name has at most.
const LONGEST_NAME: usize = 60;

/// How many characters a subject has at most.
const LONGEST_SUBJECT: usize = 150;

/// How many characters a text has at most: more than any mail program takes.
const LONGEST_BODY: usize = 2_000;

/// How many characters the address of a page has at most: it is part of a mail's address.
const LONGEST_LINK: usize = 300;

/// How many characters the words for what is given have at most.
const LONGEST_GIFT: usize = 100;

/// A text as it is typed.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Typed {
    pub(super) name: String,
    /// A code; empty for everybody.
    pub(super) language: String,
    pub(super) subject: String,
    pub(super) body: String,
}

impl Typed {
    pub(super) fn of(own: &Envelope) -> Typed {
        Typed {
            name: own.name.clone(),
            language: own.language.clone().unwrap_or_default(),
            subject: own.subject.clone(),
            body: own.body.clone(),
        }
    }

    pub(super) fn read(fields: &Fields) -> Typed {
        let text = |name| fields.text(name).to_owned();
        let body = fields.text("body").replace("\r\n", "\n");
        Typed { name: text("name"), language: text("language"), subject: text("subject"), body }
    }

    pub(super) fn source(&self) -> Source {
        Source { subject: self.subject.clone(), body: self.body.clone() }
    }

    /// The text as it is to be kept.
    pub(super) fn onto(&self, own: Envelope) -> Envelope {
        let Typed { name, language, subject, body } = self.clone();
        Envelope { name, language: Some(language).filter(|code| !code.is_empty()), subject, body, ..own }
    }

    /// Field and key of what is wrong.
    pub(super) fn mistakes(&self, fields: &Fields) -> BTreeMap<&'static str, &'static str> {
        let language_is_known = self.language.is_empty() || shipped(&self.language) == Some(self.language.as_str());
        let body_is_text = self.body.chars().all(|c| !c.is_control() || c == '\n' || c == '\t') && fields.is_text;
        let wrong = [
            ("name", !is_line(&self.name, LONGEST_NAME) || self.name.is_empty(), "envelope-name-wrong"),
            ("language", !language_is_known, "envelope-language-wrong"),
            ("subject", !is_line(&self.subject, LONGEST_SUBJECT) || self.subject.is_empty(), "envelope-subject-wrong"),
            (
                "body",
                self.body.is_empty() || self.body.chars().count() > LONGEST_BODY || !body_is_text,
                "envelope-body-wrong",
            ),
        ];
        let mut mistakes: BTreeMap<_, _> =
            wrong.into_iter().filter(|(_, is_wrong, _)| *is_wrong).map(|(field, _, key)| (field, key)).collect();
        for (field, text) in [("subject", &self.subject), ("body", &self.body)] {
            if let Err(error) = envelope::read(text) {
                mistakes.entry(field).or_insert(match error {
                    TextError::NeverClosed => "trouble-brace-open",
                    TextError::NeverOpened => "trouble-brace-closed",
                    TextError::Unknown(_) => "envelope-text-unknown",
                });
            }
        }
        mistakes
    }
}

fn is_line(text: &str, most: usize) -> bool {
    text.chars().count() <= most && !text.contains(char::is_control)
}

/// Field and key of what is wrong with what all texts can name.
pub(super) fn mistakes_of(values: &Values) -> BTreeMap<&'static str, &'static str> {
    let link = &values.link;
    let is_page = ["https://", "http://"].iter().any(|begin| link.len() > begin.len() && link.starts_with(begin));
    let is_link = is_page && is_line(link, LONGEST_LINK) && !link.contains(char::is_whitespace);
    let mut mistakes = BTreeMap::new();
    if !link.is_empty() && !is_link {
        mistakes.insert("link", "envelope-link-wrong");
    }
    if !is_line(&values.gift, LONGEST_GIFT) {
        mistakes.insert("gift", "envelope-gift-wrong");
    }
    mistakes
}
