//! A text in several languages, and which of them somebody reads.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A text by language (BCP 47). A language without one falls back; empty texts are as if they were not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wording(BTreeMap<String, String>);

/// A text as it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// The words.
    pub text: &'a str,
    /// The language they are in, which may not be the one that was wished.
    pub language: &'a str,
}

impl Wording {
    /// In one language.
    pub fn of(language: impl Into<String>, text: impl Into<String>) -> Wording {
        Wording(BTreeMap::from([(language.into(), text.into())]))
    }

    /// The text of this very language.
    pub fn in_language(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str).filter(|text| !text.trim().is_empty())
    }

    /// The text in a language, else in the one to fall back to.
    pub fn say<'a>(&'a self, language: &str, fallback: &str) -> Option<Said<'a>> {
        [language, fallback].into_iter().find_map(|wished| {
            let (code, text) = self.0.get_key_value(wished)?;
            (!text.trim().is_empty()).then_some(Said { text, language: code })
        })
    }

    /// Puts a text; an empty one takes it away.
    pub fn put(&mut self, language: &str, text: &str) {
        match text.trim() {
            "" => drop(self.0.remove(language)),
            text => drop(self.0.insert(language.to_owned(), text.to_owned())),
        }
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }

    /// Every language and its text.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, text)| (language.as_str(), text.as_str()))
    }
}
