//! A further question: what it is called, how it is answered, and when it is asked.

use serde::{Deserialize, Serialize};

use super::is_default;
use super::wording::Wording;
use crate::fact::Value;
use crate::key::keyed;
use crate::scale::Scale;

/// A further question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its name in filters, files and the API: `answer.reason`. 1 to [`LONGEST_KEY`](super::LONGEST_KEY) of a-z, 0-9, `-`
    /// and `_`, and once in a survey.
    pub key: String,
    /// The question; for a hidden field what colleagues call it.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    pub text: Wording,
    /// A line below it.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    pub hint: Wording,
    /// The page asks again where it is left empty. The leading answer is kept all the same.
    #[serde(default, skip_serializing_if = "is_default")]
    pub needed: bool,
    /// It is asked only if this filter chooses the response so far; always where it is empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// How it is answered.
    #[serde(flatten)]
    pub asked: Asked,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Asked {
    /// In words: one line, or several.
    Comment {
        /// One line only.
        #[serde(default, skip_serializing_if = "is_default")]
        short: bool,
    },
    /// By one of the choices, or by some of them.
    Choice {
        /// The choices, in order.
        choices: Vec<Choice>,
        /// Any number of them.
        #[serde(default, skip_serializing_if = "is_default")]
        several: bool,
        /// Something else, in words of one's own: choice `other`, and an answer named `question.other`.
        #[serde(default, skip_serializing_if = "is_default")]
        other: bool,
    },
    /// By a number from 1 to `best`.
    Rating {
        /// 2 to 10.
        best: u8,
        /// The words at 1.
        #[serde(default, skip_serializing_if = "Wording::is_empty")]
        low: Wording,
        /// The words at the best.
        #[serde(default, skip_serializing_if = "Wording::is_empty")]
        high: Wording,
    },
    /// Each row by one of the columns: answers named `question.row`.
    Matrix {
        /// What is judged.
        rows: Vec<Choice>,
        /// By what.
        columns: Vec<Choice>,
    },
    /// By putting the choices into an order: answers named `question.choice`, the number of its place from 1.
    Ranking {
        /// What is put into an order.
        choices: Vec<Choice>,
    },
    /// A second metric, on one of the scales of leading questions.
    Metric {
        /// Its scale.
        scale: Scale,
    },
    /// By a day, `2026-11-27`.
    Date,
    /// By contact data: answers named `question.name`, `question.email`, `question.phone`.
    Contact {
        /// What is asked for, in order.
        fields: Vec<Field>,
    },
    /// Not at all: the page's address carries it, `?key=value`, and it becomes the response's property of that name.
    Hidden,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What is stored: as a question's key, and once in the question; never `other`.
    pub key: String,
    /// What is read.
    #[serde(default, skip_serializing_if = "Wording::is_empty")]
    pub text: Wording,
}

keyed! {
    /// What contact data are asked for.
    pub enum Field {
        /// The person's name.
        Name = "name",
        /// Their e-mail address.
        Email = "email",
        /// Their telephone number.
        Phone = "phone",
    }
}

/// The choice of words of one's own.
pub(super) const OTHER: &str = "other";

impl Question {
    /// A question with a text in one language.
    pub fn new(key: impl Into<String>, asked: Asked, text: Wording) -> Question {
        Question { key: key.into(), text, hint: Wording::default(), needed: false, when: String::new(), asked }
    }

    /// Whether people see it.
    pub fn is_shown(&self) -> bool {
        !matches!(self.asked, Asked::Hidden)
    }

    /// The names of its answers, in order.
    pub fn names(&self) -> Vec<String> {
        let part = |part: &str| format!("{}.{part}", self.key);
        match &self.asked {
            Asked::Choice { other: true, .. } => vec![self.key.clone(), part(OTHER)],
            Asked::Matrix { rows, .. } => rows.iter().map(|row| part(&row.key)).collect(),
            Asked::Ranking { choices } => choices.iter().map(|choice| part(&choice.key)).collect(),
            Asked::Contact { fields } => fields.iter().map(|field| part(field.key())).collect(),
            Asked::Hidden => Vec::new(),
            Asked::Comment { .. }
            | Asked::Choice { .. }
            | Asked::Rating { .. }
            | Asked::Metric { .. }
            | Asked::Date => vec![self.key.clone()],
        }
    }

    /// The names whose answers are counted value by value, each with the values it can have, in order. None of words, days
    /// and contact data: almost every answer to those is a value of its own.
    pub fn counted(&self) -> Vec<(String, Vec<Value>)> {
        let keys =
            |choices: &[Choice]| choices.iter().map(|choice| Value::Text(choice.key.clone())).collect::<Vec<_>>();
        let numbers = |least: u8, best: u8| (least..=best).map(|value| Value::Number(f64::from(value))).collect();
        let parts = |parts: &[Choice], values: Vec<Value>| {
            parts.iter().map(|part| (format!("{}.{}", self.key, part.key), values.clone())).collect()
        };
        match &self.asked {
            Asked::Choice { choices, other, .. } => {
                let own = other.then(|| Value::Text(OTHER.to_owned()));
                vec![(self.key.clone(), keys(choices).into_iter().chain(own).collect())]
            }
            Asked::Rating { best, .. } => vec![(self.key.clone(), numbers(1, *best))],
            Asked::Metric { scale } => vec![(self.key.clone(), numbers(scale.min(), scale.max()))],
            Asked::Matrix { rows, columns } => parts(rows, keys(columns)),
            Asked::Ranking { choices } => parts(choices, numbers(1, u8::try_from(choices.len()).unwrap_or(u8::MAX))),
            Asked::Comment { .. } | Asked::Date | Asked::Contact { .. } | Asked::Hidden => Vec::new(),
        }
    }

    /// Whether one response can have several answers of one name.
    pub fn is_several(&self) -> bool {
        matches!(self.asked, Asked::Choice { several: true, .. })
    }
}

impl Asked {
    /// The word for it, as in the JSON form.
    pub fn kind(&self) -> &'static str {
        match self {
            Asked::Comment { .. } => "comment",
            Asked::Choice { .. } => "choice",
            Asked::Rating { .. } => "rating",
            Asked::Matrix { .. } => "matrix",
            Asked::Ranking { .. } => "ranking",
            Asked::Metric { .. } => "metric",
            Asked::Date => "date",
            Asked::Contact { .. } => "contact",
            Asked::Hidden => "hidden",
        }
    }

    /// Every word for it.
    pub const KINDS: [&'static str; 9] =
        ["comment", "choice", "rating", "matrix", "ranking", "metric", "date", "contact", "hidden"];
}
