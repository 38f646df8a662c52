//! Whether a questionnaire can be published, and which of its texts a language lacks.

use std::collections::HashSet;
use std::fmt;

use super::question::{Asked, Choice, OTHER, Question};
use super::wording::Wording;
use super::{LONGEST_KEY, LONGEST_TEXT, MOST_CHOICES, MOST_QUESTIONS, Questionnaire};
use crate::filter::{Condition, Filter, Name, Problem, Value, Wanted};
use crate::scale::Band;
use crate::text::{Text, TextError};

/// A text or a setting of a questionnaire: `leading.question`, `questions.reason.choices.price`,
/// `thanks.title.promoter`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place(String);

impl Place {
    /// The place that is written so.
    pub fn new(path: impl Into<String>) -> Place {
        Place(path.into())
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key of the further question it is of.
    pub fn question(&self) -> Option<&str> {
        self.0.strip_prefix("questions.")?.split('.').next()
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a questionnaire cannot be published.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Trouble {
    /// No language, or one twice.
    #[error("a survey is asked in at least one language, and in each of them once")]
    Languages,
    /// No words where some are needed.
    #[error("there are no words in the first language")]
    NoWords,
    /// Too many words.
    #[error("at most {0} characters fit here")]
    TooLong(usize),
    /// A control character.
    #[error("there is a character that is no text")]
    ControlCharacter,
    /// Too many questions.
    #[error("a survey has at most {MOST_QUESTIONS} further questions")]
    TooManyQuestions,
    /// A key that is none.
    #[error("a key has 1 to {LONGEST_KEY} of a-z, 0-9, - and _")]
    Key,
    /// A key that is there already, or that Heard needs itself.
    #[error("this key is taken")]
    KeyTaken,
    /// A choice that reads as another one does, so that nobody can tell them apart.
    #[error("in `{language}` it reads \"{text}\", as `{other}` does")]
    SameWords {
        /// The language in which they do.
        language: String,
        /// What they read as.
        text: String,
        /// The key of the other one, which stands before it.
        other: String,
    },
    /// Too few choices, or too many.
    #[error("there are 2 to {MOST_CHOICES} choices, and at least one row")]
    Choices,
    /// The best of a rating.
    #[error("a rating goes from 1 to a number from 2 to 10")]
    Best,
    /// No contact data are asked for.
    #[error("at least one of name, e-mail and telephone is asked for, and each once")]
    Fields,
    /// A condition that cannot be read.
    #[error("the condition: {0}")]
    Condition(Problem),
    /// A condition that asks for an answer which is not there by then.
    #[error("the condition asks for `answer.{0}`, which is not asked before this question")]
    Ahead(String),
    /// A condition that asks for an answer which cannot be given, so that it never holds: the name, what it asks for, and
    /// what can be answered.
    #[error("the condition asks whether `answer.{name}` is `{value}`, which nobody can answer; it can be {}", .known.join(", "))]
    NotAChoice {
        /// The name of the answer.
        name: String,
        /// What is asked for.
        value: String,
        /// What can be answered, as filters write it.
        known: Vec<String>,
    },
    /// A text with something to fill in that is not there.
    #[error("{0}")]
    Text(TextError),
    /// A link that leads nowhere.
    #[error("a link begins with https://")]
    Link,
}

impl Questionnaire {
    /// Everything that keeps it from being published, with its place.
    pub fn check(&self) -> Vec<(Place, Trouble)> {
        let mut found = Checking::default();
        let unique: HashSet<&String> = self.languages.iter().collect();
        found.unless(!unique.is_empty() && unique.len() == self.languages.len(), "languages", Trouble::Languages);
        found.unless(!self.subject.trim().is_empty(), "subject", Trouble::NoWords);
        found.words("subject", &self.subject);
        found.unless(self.questions.len() <= MOST_QUESTIONS, "questions", Trouble::TooManyQuestions);
        for (at, question) in self.questions.iter().enumerate() {
            self.check_question(at, question, &mut found);
        }
        if let Some(link) = &self.thanks.link {
            found.unless(link.url.starts_with("https://") && link.url.len() > 8, "thanks.link.url", Trouble::Link);
            found.words("thanks.link.url", &link.url);
            found.needed("thanks.link.text", &link.text, self.language());
        }
        for (place, wording) in self.texts() {
            for (_, text) in wording.texts() {
                found.words(place.as_str(), text);
                let before = place.question().and_then(|key| self.questions.iter().position(|one| one.key == key));
                if let Err(error) = Text::parse(text, |name| self.may_name(name, place.as_str(), before)) {
                    found.add(place.as_str(), Trouble::Text(error));
                }
            }
        }
        found.all
    }

    fn check_question(&self, at: usize, question: &Question, found: &mut Checking) {
        let place = format!("questions.{}", question.key);
        let taken = self.questions[..at].iter().any(|other| other.key == question.key);
        found.unless(is_key(&question.key), &format!("{place}.key"), Trouble::Key);
        found.unless(!taken, &format!("{place}.key"), Trouble::KeyTaken);
        found.needed(&format!("{place}.text"), &question.text, self.language());
        match Filter::parse(&question.when) {
            Err(error) => found.add(&format!("{place}.when"), Trouble::Condition(error.problem)),
            Ok(filter) => {
                for name in filter.names() {
                    if let Name::Answer(name) = name
                        && !self.questions[..at].iter().any(|before| before.names().contains(&name))
                    {
                        found.add(&format!("{place}.when"), Trouble::Ahead(name));
                    }
                }
                let counted: Vec<(String, Vec<Value>)> =
                    self.questions[..at].iter().flat_map(Question::counted).collect();
                never(&filter, &counted).into_iter().for_each(|trouble| found.add(&format!("{place}.when"), trouble));
            }
        }
        let mut choices = |what: &str, choices: &[Choice], least: usize| {
            let place = format!("{place}.{what}");
            found.unless((least..=MOST_CHOICES).contains(&choices.len()), &place, Trouble::Choices);
            for (at, choice) in choices.iter().enumerate() {
                let place = format!("{place}.{}", choice.key);
                let taken = choice.key == OTHER || choices[..at].iter().any(|other| other.key == choice.key);
                found.unless(is_key(&choice.key), &place, Trouble::Key);
                found.unless(!taken, &place, Trouble::KeyTaken);
                found.needed(&place, &choice.text, self.language());
                if let Some(trouble) = self.same_words(choice, &choices[..at]) {
                    found.add(&place, trouble);
                }
            }
        };
        match &question.asked {
            Asked::Choice { choices: all, other, .. } => choices("choices", all, if *other { 1 } else { 2 }),
            Asked::Ranking { choices: all } => choices("choices", all, 2),
            Asked::Matrix { rows, columns } => {
                choices("rows", rows, 1);
                choices("columns", columns, 2);
            }
            Asked::Rating { best, .. } => {
                found.unless((2..=10).contains(best), &format!("{place}.best"), Trouble::Best)
            }
            Asked::Contact { fields } => {
                let once = fields.iter().enumerate().all(|(at, field)| !fields[..at].contains(field));
                found.unless(once && !fields.is_empty(), &format!("{place}.fields"), Trouble::Fields);
            }
            Asked::Comment { .. } | Asked::Metric { .. } | Asked::Date | Asked::Hidden => {}
        }
    }

    /// The first language in which a choice reads as one before it, whatever the capitals and blanks.
    fn same_words(&self, choice: &Choice, before: &[Choice]) -> Option<Trouble> {
        self.languages.iter().find_map(|language| {
            let read = |choice: &Choice| {
                let words = self.say(&choice.text, language)?.text.split_whitespace();
                Some(words.collect::<Vec<_>>().join(" "))
            };
            let text = read(choice)?;
            let folded = text.to_lowercase();
            let other = before.iter().find(|other| read(other).is_some_and(|read| read.to_lowercase() == folded))?;
            Some(Trouble::SameWords { language: language.clone(), text, other: other.key.clone() })
        })
    }

    /// What a text may name: what is known by the time it is shown.
    fn may_name(&self, name: &str, place: &str, before: Option<usize>) -> bool {
        if name == "subject" {
            return true;
        }
        if place.starts_with("leading.") {
            return false;
        }
        if place.starts_with("thanks.") {
            return name == "score";
        }
        let earlier = &self.questions[..before.unwrap_or(self.questions.len())];
        match name.split_once('.') {
            Some(("answer", name)) => earlier.iter().any(|question| question.names().iter().any(|other| other == name)),
            Some(("property", key)) => {
                self.questions.iter().any(|question| !question.is_shown() && question.key == key)
            }
            _ => matches!(name, "first_name" | "score"),
        }
    }

    /// Every text and its place, in the order in which they are shown; also those that have no words yet.
    pub fn texts(&self) -> Vec<(Place, &Wording)> {
        let mut all: Vec<(Place, &Wording)> = Vec::new();
        let mut add = |place: String, wording| all.push((Place(place), wording));
        let leading = &self.leading;
        for (what, wording) in [
            ("question", &leading.question),
            ("low", &leading.low),
            ("high", &leading.high),
            ("why", &leading.why),
            ("contact", &leading.contact),
        ] {
            add(format!("leading.{what}"), wording);
        }
        for (band, wording) in &leading.hints {
            add(format!("leading.hints.{band}"), wording);
        }
        for question in &self.questions {
            for (path, wording) in question.texts() {
                add(format!("questions.{}.{path}", question.key), wording);
            }
        }
        for (what, words) in [("title", &self.thanks.title), ("text", &self.thanks.text)] {
            words.iter().for_each(|(band, wording)| add(format!("thanks.{what}.{band}"), wording));
        }
        if let Some(link) = &self.thanks.link {
            add("thanks.link.text".to_owned(), &link.text);
        }
        all
    }

    /// The text at a place, made where there is none yet; `None` where there is no such place.
    pub fn text_at(&mut self, place: &Place) -> Option<&mut Wording> {
        let path: Vec<&str> = place.0.split('.').collect();
        match path.as_slice() {
            ["leading", "question"] => Some(&mut self.leading.question),
            ["leading", "low"] => Some(&mut self.leading.low),
            ["leading", "high"] => Some(&mut self.leading.high),
            ["leading", "why"] => Some(&mut self.leading.why),
            ["leading", "contact"] => Some(&mut self.leading.contact),
            ["leading", "hints", band] => Some(self.leading.hints.entry(Band::from_key(band)?).or_default()),
            ["thanks", "title", band] => Some(self.thanks.title.entry(Band::from_key(band)?).or_default()),
            ["thanks", "text", band] => Some(self.thanks.text.entry(Band::from_key(band)?).or_default()),
            ["thanks", "link", "text"] => self.thanks.link.as_mut().map(|link| &mut link.text),
            ["questions", key, rest @ ..] => {
                let question = self.questions.iter_mut().find(|question| question.key == *key)?;
                question.text_at(rest)
            }
            _ => None,
        }
    }

    /// The texts that have words in the first language and none in this one.
    pub fn untranslated(&self, language: &str) -> Vec<Place> {
        let lacks = |wording: &Wording| {
            wording.in_language(self.language()).is_some() && wording.in_language(language).is_none()
        };
        // A hidden field's words are for colleagues.
        let is_shown =
            |place: &Place| place.question().and_then(|key| self.question(key)).is_none_or(Question::is_shown);
        let all = self.texts().into_iter().filter(|(place, wording)| lacks(wording) && is_shown(place));
        all.map(|(place, _)| place).collect()
    }
}

impl Question {
    pub(super) fn texts(&self) -> Vec<(String, &Wording)> {
        let mut all = vec![("text".to_owned(), &self.text), ("hint".to_owned(), &self.hint)];
        let lists: [(&str, &[Choice]); 2] = match &self.asked {
            Asked::Choice { choices, .. } | Asked::Ranking { choices } => [("choices", choices), ("", &[])],
            Asked::Matrix { rows, columns } => [("rows", rows), ("columns", columns)],
            _ => [("", &[]), ("", &[])],
        };
        for (what, choices) in lists {
            all.extend(choices.iter().map(|choice| (format!("{what}.{}", choice.key), &choice.text)));
        }
        if let Asked::Rating { low, high, .. } = &self.asked {
            all.extend([("low".to_owned(), low), ("high".to_owned(), high)]);
        }
        all
    }

    fn text_at(&mut self, path: &[&str]) -> Option<&mut Wording> {
        let find = |choices: &'_ mut Vec<Choice>, key: &str| choices.iter().position(|choice| choice.key == key);
        match (path, &mut self.asked) {
            (["text"], _) => Some(&mut self.text),
            (["hint"], _) => Some(&mut self.hint),
            (["low"], Asked::Rating { low, .. }) => Some(low),
            (["high"], Asked::Rating { high, .. }) => Some(high),
            (["choices", key], Asked::Choice { choices, .. } | Asked::Ranking { choices })
            | (["rows", key], Asked::Matrix { rows: choices, .. })
            | (["columns", key], Asked::Matrix { columns: choices, .. }) => {
                find(choices, key).map(|at| &mut choices[at].text)
            }
            _ => None,
        }
    }
}

/// The answers that a filter asks for and that nobody can give: a choice by its words, or one that is not offered. `counted`
/// is what can be answered, by name; of other names nothing is known.
pub fn never(filter: &Filter, counted: &[(String, Vec<Value>)]) -> Vec<Trouble> {
    let written = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
    };
    let mut all = Vec::new();
    filter.visit(&mut |condition| {
        let Condition::Answer(name, wanted) = condition else { return };
        let Some((_, values)) = counted.iter().find(|(counted, _)| counted == name) else { return };
        for one in wanted {
            if let Wanted::Text(text) | Wanted::Plain(text) = one
                && !values.iter().any(|value| one.fits(value))
            {
                let known = values.iter().map(written).collect();
                all.push(Trouble::NotAChoice { name: name.clone(), value: text.clone(), known });
            }
        }
    });
    all
}

/// Whether a key of a question or a choice is one.
pub fn is_key(key: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    (1..=LONGEST_KEY).contains(&key.len()) && key.chars().all(fits)
}

#[derive(Default)]
struct Checking {
    all: Vec<(Place, Trouble)>,
}

impl Checking {
    fn add(&mut self, place: &str, trouble: Trouble) {
        self.all.push((Place::new(place), trouble));
    }

    fn unless(&mut self, is_well: bool, place: &str, trouble: Trouble) {
        if !is_well {
            self.add(place, trouble);
        }
    }

    fn needed(&mut self, place: &str, wording: &Wording, language: &str) {
        self.unless(wording.in_language(language).is_some(), place, Trouble::NoWords);
    }

    fn words(&mut self, place: &str, text: &str) {
        let longest = if place.starts_with("thanks.text") { 2_000 } else { LONGEST_TEXT };
        self.unless(text.chars().count() <= longest, place, Trouble::TooLong(longest));
        let is_text = text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'));
        self.unless(is_text, place, Trouble::ControlCharacter);
    }
}
