//! What is wrong with a survey file: where, and why, in words of the reader's language or in English.

use feedback::filter::Problem;
use feedback::questionnaire::{LONGEST_KEY, MOST_CHOICES, MOST_QUESTIONS, Trouble};
use feedback::text::TextError;
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::tz::TimeZone;

use crate::format::Format;
use crate::mistake::Mistake;
use crate::texts::{SOURCE, Texts};
use crate::words::Words;

/// The most characters of a value that a message repeats.
const REPEATED: usize = 60;

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Flaw {
    /// Where: `questionnaire.questions.reason.choices`; empty for the file as a whole.
    pub place: String,
    /// Why, as a word that does not change.
    pub reason: &'static str,
    args: Vec<(&'static str, String)>,
    /// What is wrong with a condition.
    problem: Option<Problem>,
}

/// A flaw.
pub(super) fn flaw<const N: usize>(
    place: impl Into<String>,
    reason: &'static str,
    args: [(&'static str, String); N],
) -> Flaw {
    let args = args.into_iter().map(|(name, value)| (name, short(&value))).collect();
    Flaw { place: place.into(), reason, args, problem: None }
}

fn short(value: &str) -> String {
    // Lists of what is known are ours, and longer.
    let is_ours = value.contains(", ");
    let clean = value.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c });
    let mut short: String = clean.take(if is_ours { 4 * REPEATED } else { REPEATED }).collect();
    if short.len() < value.len() && !is_ours {
        short.push('…');
    }
    short
}

impl Flaw {
    /// What keeps a questionnaire from being published.
    pub(in crate::survey) fn of(place: String, trouble: Trouble) -> Flaw {
        let most = |reason, most: usize| flaw(place.clone(), reason, [("most", most.to_string())]);
        match trouble {
            Trouble::Languages => flaw(place, "languages", []),
            Trouble::NoWords => flaw(place, "no-words", []),
            Trouble::TooLong(longest) => most("too-long", longest),
            Trouble::ControlCharacter => flaw(place, "control-character", []),
            Trouble::TooManyQuestions => most("too-many", MOST_QUESTIONS),
            Trouble::Key => most("key", LONGEST_KEY),
            Trouble::KeyTaken => flaw(place, "key-taken", []),
            Trouble::SameWords { language, text, other } => {
                flaw(place, "same-words", [("code", language), ("text", text), ("other", other)])
            }
            Trouble::Choices => most("choices", MOST_CHOICES),
            Trouble::Best => flaw(place, "best", []),
            Trouble::Fields => flaw(place, "fields", []),
            Trouble::Condition(problem) => Flaw { problem: Some(problem), ..flaw(place, "condition", []) },
            Trouble::Ahead(name) => flaw(place, "ahead", [("name", name)]),
            Trouble::NotAChoice { name, value, known } => {
                flaw(place, "not-a-choice", [("name", name), ("value", value), ("known", known.join(", "))])
            }
            Trouble::Text(TextError::NeverClosed) => flaw(place, "brace-open", []),
            Trouble::Text(TextError::NeverOpened) => flaw(place, "brace-closed", []),
            Trouble::Text(TextError::Unknown(name)) => flaw(place, "gap", [("name", name)]),
            Trouble::Link => flaw(place, "link", []),
        }
    }

    /// Why, in words.
    pub fn say(&self, texts: &Texts, language: &str) -> String {
        if let Some(problem) = &self.problem {
            let format = Format::new(language, TimeZone::UTC);
            return Words::new(texts, language, &format).no_filter(problem);
        }
        let args: FluentArgs<'_> =
            self.args.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str()))).collect();
        texts.get(language, &format!("survey-file-{}", self.reason), &args)
    }

    /// The same for programs and the command line.
    pub fn mistake(&self, texts: &Texts) -> Mistake {
        let said = self.say(texts, SOURCE);
        let detail = if self.place.is_empty() { said } else { format!("`{}`: {said}", self.place) };
        Mistake { field: self.place.clone(), reason: self.reason, detail }
    }
}
