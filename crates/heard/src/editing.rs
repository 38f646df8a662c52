//! What is done to the draft of a survey: one part of it is filled in from a form, questions and choices come, go and
//! move, keys are renamed wherever they are named. Nothing here reads, writes or speaks; a deed that makes no sense any
//! more changes nothing.

mod condition;
pub mod difference;
mod first;

use std::collections::BTreeSet;
use std::fmt::Write;

use feedback::questionnaire::{Asked, Choice, Field, Link, Place, Question, Tone, Wording, is_key};
use feedback::{Band, Questionnaire, Scale};
use ring::digest::{SHA256, digest};

pub use condition::{Condition, OPERATORS};
pub use first::first;

use crate::form::Fields;
use crate::survey::folded;

/// A part of a survey, as it is chosen and filled in at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The leading question.
    Leading,
    /// A further question, by its key.
    Question(String),
    /// What is said after the answer.
    Thanks,
    /// The languages, and the tone of the shipped words.
    Languages,
    /// What colleagues call it and when it may be answered: no part of the draft.
    Settings,
}

impl Part {
    /// The part of a word; the leading question where there is no such part.
    pub fn parse(word: &str, of: &Questionnaire) -> Part {
        match word {
            "thanks" => Part::Thanks,
            "languages" => Part::Languages,
            "settings" => Part::Settings,
            word => match word.strip_prefix("q.").filter(|key| of.question(key).is_some()) {
                Some(key) => Part::Question(key.to_owned()),
                None => Part::Leading,
            },
        }
    }

    /// Its word in addresses and forms.
    pub fn word(&self) -> String {
        match self {
            Part::Leading => "leading".to_owned(),
            Part::Question(key) => format!("q.{key}"),
            Part::Thanks => "thanks".to_owned(),
            Part::Languages => "languages".to_owned(),
            Part::Settings => "settings".to_owned(),
        }
    }

    /// The part that a text or a setting is in.
    pub fn of(place: &Place) -> Part {
        match (place.question(), place.as_str().split('.').next()) {
            (Some(key), _) => Part::Question(key.to_owned()),
            (None, Some("thanks")) => Part::Thanks,
            (None, Some("languages")) => Part::Languages,
            _ => Part::Leading,
        }
    }

    /// What tells whether it was changed meanwhile: the beginning of a hash of all there is in it.
    pub fn seen(&self, of: &Questionnaire) -> String {
        let json = match self {
            Part::Leading => serde_json::to_string(&(&of.subject, of.scale, &of.leading)),
            Part::Question(key) => serde_json::to_string(&of.question(key)),
            Part::Thanks => serde_json::to_string(&of.thanks),
            Part::Languages => serde_json::to_string(&(&of.languages, of.tone)),
            Part::Settings => Ok(String::new()),
        };
        let hash = digest(&SHA256, json.unwrap_or_default().as_bytes());
        hash.as_ref().iter().take(6).fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

/// Why a key cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKey {
    /// It has other characters, or too many.
    Form,
    /// Another question has it.
    Taken,
    /// A version was published with the old one.
    Published,
}

impl NoKey {
    /// The last part of the name of its text.
    pub fn key(self) -> &'static str {
        match self {
            NoKey::Form => "form",
            NoKey::Taken => "taken",
            NoKey::Published => "published",
        }
    }
}

/// Takes over what a form says of a part, in one language. What the form does not name stays.
pub fn fill(draft: &mut Questionnaire, part: &Part, language: &str, fields: &Fields) {
    match part {
        Part::Leading => {
            if let Some(subject) = fields.get("subject") {
                subject.trim().clone_into(&mut draft.subject);
            }
            draft.scale = Scale::from_key(fields.text("scale")).unwrap_or(draft.scale);
            if fields.get("form").is_some() {
                draft.leading.no_contact = fields.get("offer").is_none();
            }
        }
        Part::Languages => draft.tone = Tone::from_key(fields.text("tone")).unwrap_or(draft.tone),
        Part::Thanks => fill_link(draft, fields),
        Part::Question(key) => {
            if let Some(question) = draft.questions.iter_mut().find(|question| question.key == *key) {
                fill_question(question, fields);
            }
        }
        Part::Settings => {}
    }
    for (name, text) in fields.pairs() {
        let Some(place) = name.strip_prefix("t.").map(Place::new).filter(|place| Part::of(place) == *part) else {
            continue;
        };
        if let Some(wording) = draft.text_at(&place) {
            wording.put(language, &text.replace("\r\n", "\n"));
        }
    }
    draft.leading.hints.retain(|_, wording| !wording.is_empty());
    draft.thanks.title.retain(|_, wording| !wording.is_empty());
    draft.thanks.text.retain(|_, wording| !wording.is_empty());
}

fn fill_link(draft: &mut Questionnaire, fields: &Fields) {
    let Some(url) = fields.get("url").map(str::trim) else { return };
    let has_words = fields.get("t.thanks.link.text").is_some_and(|text| !text.trim().is_empty());
    let words = draft.thanks.link.take().map(|link| link.text).unwrap_or_default();
    // Words in other languages go with the address: a link that leads nowhere is none.
    if !url.is_empty() || has_words {
        draft.thanks.link = Some(Link { url: url.to_owned(), text: words, at_once: fields.get("at_once").is_some() });
    }
}

fn fill_question(question: &mut Question, fields: &Fields) {
    if let Some(when) = fields.get("when") {
        when.trim().clone_into(&mut question.when);
    }
    if fields.get("form").is_none() {
        return;
    }
    let ticked = |name: &str| fields.get(name).is_some();
    question.needed = ticked("needed");
    match &mut question.asked {
        Asked::Comment { short } => *short = ticked("short"),
        Asked::Choice { several, other, .. } => (*several, *other) = (ticked("several"), ticked("other")),
        Asked::Rating { best, .. } => *best = fields.text("best").parse().unwrap_or(*best),
        Asked::Metric { scale } => *scale = Scale::from_key(fields.text("metric")).unwrap_or(*scale),
        Asked::Contact { fields: asked } => {
            *asked = Field::ALL.into_iter().filter(|field| fields.all("field").any(|key| key == field.key())).collect();
        }
        Asked::Matrix { .. } | Asked::Ranking { .. } | Asked::Date | Asked::Hidden => {}
    }
}

/// Gives a question another key, and names it so wherever the draft names it.
///
/// # Errors
/// Why the key cannot be.
pub fn rename(draft: &mut Questionnaire, old: &str, new: &str, published: &BTreeSet<String>) -> Result<(), NoKey> {
    if old == new {
        return Ok(());
    }
    if published.contains(old) {
        return Err(NoKey::Published);
    }
    if !is_key(new) {
        return Err(NoKey::Form);
    }
    if draft.question(new).is_some() {
        return Err(NoKey::Taken);
    }
    for question in &mut draft.questions {
        if question.key == old {
            new.clone_into(&mut question.key);
        }
        question.when = renamed(&question.when, old, new);
    }
    let places: Vec<Place> = draft.texts().into_iter().map(|(place, _)| place).collect();
    for place in places {
        if let Some(wording) = draft.text_at(&place) {
            let texts: Vec<(String, String)> =
                wording.texts().map(|(language, text)| (language.to_owned(), renamed(text, old, new))).collect();
            texts.iter().for_each(|(language, text)| wording.put(language, text));
        }
    }
    Ok(())
}

/// A text that says `answer.old`, with `answer.new` in its place.
fn renamed(text: &str, old: &str, new: &str) -> String {
    let (from, to) = (format!("answer.{old}"), format!("answer.{new}"));
    let mut done = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(&from) {
        let is_whole = !after.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        done.push_str(before);
        done.push_str(if is_whole { &to } else { &from });
        rest = after;
    }
    done + rest
}

/// A key made of a text, that none of these has.
pub fn key_of(text: &str, otherwise: &str, taken: impl Fn(&str) -> bool) -> String {
    let words = folded(text);
    // A key is short enough to be read in a column's head.
    let mut key: String = words.chars().take(30).collect();
    if words.len() > key.len()
        && let Some((whole, _)) = key.rsplit_once('-')
    {
        key = whole.to_owned();
    }
    let key = match key.trim_matches('-') {
        "" => otherwise,
        key => key,
    };
    let with = |n: usize| if n == 1 { key.to_owned() } else { format!("{key}-{n}") };
    (1..).map(with).find(|key| !taken(key)).unwrap_or_default()
}

/// Puts a question after the others and says its key.
pub fn add(draft: &mut Questionnaire, asked: Asked, text: Wording, typed: &str) -> String {
    let kind = asked.kind();
    let key = key_of(typed, kind, |key| draft.question(key).is_some());
    draft.questions.push(Question::new(key.clone(), asked, text));
    key
}

/// Takes a question away. False where there is none.
pub fn remove(draft: &mut Questionnaire, key: &str) -> bool {
    let before = draft.questions.len();
    draft.questions.retain(|question| question.key != key);
    draft.questions.len() < before
}

/// Moves a question by so many places.
pub fn shift(draft: &mut Questionnaire, key: &str, by: isize) {
    shift_in(&mut draft.questions, |question| question.key == key, by);
}

/// Puts the questions into this order; those that it does not name stay after the others.
pub fn order(draft: &mut Questionnaire, keys: &[&str]) {
    let place = |question: &Question| keys.iter().position(|key| *key == question.key).unwrap_or(usize::MAX);
    draft.questions.sort_by_key(place);
}

fn shift_in<T>(list: &mut Vec<T>, is_it: impl Fn(&T) -> bool, by: isize) {
    let Some(at) = list.iter().position(is_it) else { return };
    let to = at.saturating_add_signed(by).min(list.len() - 1);
    let one = list.remove(at);
    list.insert(to, one);
}

/// A list of choices of a question.
pub fn list<'a>(draft: &'a mut Questionnaire, key: &str, what: &str) -> Option<&'a mut Vec<Choice>> {
    let question = draft.questions.iter_mut().find(|question| question.key == key)?;
    match (what, &mut question.asked) {
        ("choices", Asked::Choice { choices, .. } | Asked::Ranking { choices }) => Some(choices),
        ("rows", Asked::Matrix { rows, .. }) => Some(rows),
        ("columns", Asked::Matrix { columns, .. }) => Some(columns),
        _ => None,
    }
}

/// Puts choices after the others, one for each line of a text.
pub fn add_choices(choices: &mut Vec<Choice>, language: &str, lines: &str) {
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let taken = |key: &str| key == "other" || choices.iter().any(|choice| choice.key == key);
        let key = key_of(line, "choice", taken);
        choices.push(Choice { key, text: Wording::of(language, line) });
    }
}

/// Moves a choice by so many places.
pub fn shift_choice(choices: &mut Vec<Choice>, key: &str, by: isize) {
    shift_in(choices, |choice| choice.key == key, by);
}

/// The names that a text of a part may fill in, as [`Questionnaire::check`] knows them.
pub fn names(of: &Questionnaire, part: &Part) -> Vec<String> {
    let mut names = vec!["subject".to_owned()];
    match part {
        Part::Thanks => names.push("score".to_owned()),
        Part::Question(key) => {
            names.extend(["first_name".to_owned(), "score".to_owned()]);
            let earlier = of.questions.iter().take_while(|question| question.key != *key);
            names.extend(earlier.flat_map(Question::names).map(|name| format!("answer.{name}")));
            let hidden = of.questions.iter().filter(|question| !question.is_shown());
            names.extend(hidden.map(|question| format!("property.{}", question.key)));
        }
        Part::Leading | Part::Languages | Part::Settings => {}
    }
    names
}

/// The bands that a scale has.
pub fn bands(scale: Scale) -> Vec<Band> {
    let has = |band: &Band| {
        scale.values().any(|value| scale.score(value.into()).is_ok_and(|score| scale.band(score) == *band))
    };
    Band::ALL.into_iter().filter(has).collect()
}

#[cfg(test)]
mod tests;
