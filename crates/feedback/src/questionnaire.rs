//! What a survey asks: the leading question, any number of further ones, the thanks, in every language. One document
//! that is drafted, published as an immutable version, tried, exported and imported; its JSON form is this module's
//! types. Texts that are left out are the shipped ones, or those of the survey's first language.

mod check;
mod given;
mod question;
mod steps;
mod wording;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::key::keyed;
use crate::scale::{Band, Scale};
use crate::text::{Part, Text};

pub use check::{Place, Trouble, is_key, never};
pub use given::{Answers, Given, Refused, Wrong};
pub use question::{Asked, Choice, Field, Question};
pub use steps::{Known, Step};
pub use wording::{Said, Wording};

/// The most further questions of a survey.
pub const MOST_QUESTIONS: usize = 50;
/// The most choices, rows or columns of a question.
pub const MOST_CHOICES: usize = 50;
/// The most characters of a question, and of any other text but the thanks.
pub const LONGEST_TEXT: usize = 500;
/// The most characters of an answer in words.
pub const LONGEST_ANSWER: usize = 5_000;
/// The most characters of a key of a question or a choice.
pub const LONGEST_KEY: usize = 40;

keyed! {
    /// How the shipped texts speak to people, in languages that have two ways.
    #[derive(Default)]
    pub enum Tone {
        /// As with strangers: *vi*, *Sie*.
        #[default]
        Formal = "formal",
        /// As with friends: *ti*, *du*.
        Informal = "informal",
    }
}

/// What a survey asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// The scale of the leading question.
    pub scale: Scale,
    /// What the leading question names: the company or the product.
    pub subject: String,
    /// The languages it is asked in, the first is what the others fall back to. Never empty.
    pub languages: Vec<String>,
    /// How the shipped texts speak.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tone: Tone,
    /// The leading question's own words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leading: Leading,
    /// What is asked after it, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// What is said after the answer.
    #[serde(default, skip_serializing_if = "is_default")]
    pub thanks: Thanks,
}

/// The leading question's own words; each that is missing is the shipped one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Leading {
    /// The question. `{subject}` is what the survey is about.
    #[serde(skip_serializing_if = "Wording::is_empty")]
    pub question: Wording,
    /// The words at the low end of the scale.
    #[serde(skip_serializing_if = "Wording::is_empty")]
    pub low: Wording,
    /// The words at its high end.
    #[serde(skip_serializing_if = "Wording::is_empty")]
    pub high: Wording,
    /// The question for a comment.
    #[serde(skip_serializing_if = "Wording::is_empty")]
    pub why: Wording,
    /// What is asked for below it once a score is chosen, by the score's band.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub hints: BTreeMap<Band, Wording>,
    /// No offer to be contacted is made.
    #[serde(skip_serializing_if = "is_default")]
    pub no_contact: bool,
    /// The words of the offer to be contacted, which are kept with the answer of whoever takes it.
    #[serde(skip_serializing_if = "Wording::is_empty")]
    pub contact: Wording,
}

/// What is said after the answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Thanks {
    /// The heading, by band; the shipped one where there is none.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub title: BTreeMap<Band, Wording>,
    /// What happens next, by band.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub text: BTreeMap<Band, Wording>,
    /// A link that is shown to everybody, whatever they answered: a link that only some see would be a review gate,
    /// which review sites and consumer law forbid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Link>,
}

/// A link on the last page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Where it leads: `https://...`.
    pub url: String,
    /// What it says.
    pub text: Wording,
    /// The browser goes there by itself after a few seconds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub at_once: bool,
}

impl Questionnaire {
    /// One that asks the leading question in the shipped words and nothing else.
    pub fn plain(scale: Scale, subject: impl Into<String>, languages: &[String]) -> Questionnaire {
        Questionnaire {
            scale,
            subject: subject.into(),
            languages: languages.to_vec(),
            tone: Tone::default(),
            leading: Leading::default(),
            questions: Vec::new(),
            thanks: Thanks::default(),
        }
    }

    /// Whether it asks nothing but the leading question, in the shipped words.
    pub fn is_plain(&self) -> bool {
        *self == Questionnaire::plain(self.scale, self.subject.clone(), &self.languages)
    }

    /// The language that others fall back to.
    pub fn language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// The words of a text in a language: its own, else those of the first language, else none.
    pub fn say<'a>(&'a self, wording: &'a Wording, language: &str) -> Option<Said<'a>> {
        wording.say(language, self.language())
    }

    /// A further question.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }

    /// A text where nobody is known to fill it in for: with the subject, and with what is said in place of everything else.
    pub fn bare(&self, text: &str) -> String {
        let Ok(read) = Text::parse(text, |_| true) else { return text.to_owned() };
        let mut bare = String::new();
        read.fill(
            |name| (name == "subject").then(|| self.subject.clone()),
            |part| match part {
                Part::Words("") => bare.push('…'),
                Part::Words(words) | Part::Filled(words) => bare.push_str(words),
            },
        );
        bare
    }

    /// The words of the question of an answer of this name, with its part: `Service – speed`; `None` where there is none.
    pub fn asks(&self, name: &str, language: &str) -> Option<String> {
        let question = self.questions.iter().find(|question| question.names().iter().any(|other| other == name))?;
        let text = self.bare(self.say(&question.text, language)?.text);
        let Some(part) = name.strip_prefix(&question.key).and_then(|rest| rest.strip_prefix('.')) else {
            return Some(text);
        };
        let choices: &[Choice] = match &question.asked {
            Asked::Matrix { rows, .. } => rows,
            Asked::Ranking { choices } => choices,
            _ => &[],
        };
        let named = choices.iter().find(|choice| choice.key == part);
        let part = named.and_then(|choice| self.say(&choice.text, language)).map_or(part, |said| said.text);
        Some(format!("{text} – {part}"))
    }

    /// What the key of a choice reads as, for an answer of this name; `None` where the answer is no choice.
    pub fn choice_text(&self, name: &str, key: &str, language: &str) -> Option<String> {
        let question = self.questions.iter().find(|question| question.names().iter().any(|other| other == name))?;
        let choices = match &question.asked {
            Asked::Choice { choices, .. } => choices,
            Asked::Matrix { columns, .. } => columns,
            _ => return None,
        };
        let choice = choices.iter().find(|choice| choice.key == key)?;
        self.say(&choice.text, language).map(|said| said.text.to_owned())
    }

    /// Whether what a score means may differ between the two: another scale, other words or another order of what stands
    /// before it. Such a change begins a new line in the trend.
    pub fn measures_as(&self, other: &Questionnaire) -> bool {
        let words = |one: &Questionnaire| {
            let leading = &one.leading;
            [leading.question.clone(), leading.low.clone(), leading.high.clone()]
        };
        self.scale == other.scale
            && self.subject == other.subject
            && self.tone == other.tone
            && words(self) == words(other)
    }
}

pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

#[cfg(test)]
mod tests;
