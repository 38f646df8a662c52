//! What was answered to further questions, from whatever a form or a program sent to named values; and what of it cannot
//! be taken. What is left empty is no answer.

use super::question::{Asked, Choice, OTHER, Question};
use super::{LONGEST_ANSWER, LONGEST_TEXT};
use crate::fact::Value;
use crate::filter::date;

/// Named answers. A question of several choices has several of one name.
pub type Answers = Vec<(String, Value)>;

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// It is needed, and there is none.
    Missing,
    /// Longer than [`LONGEST_ANSWER`], or [`LONGEST_TEXT`] where one line is asked for.
    TooLong,
    /// Not one of the choices, or more of them than one.
    NotAChoice,
    /// Not a number on the scale.
    OffScale,
    /// Not a day.
    NotADay,
    /// Not an e-mail address.
    NotAnEmail,
    /// Two at one place of a ranking.
    SamePlace,
    /// Bytes that are no text; whoever reads bytes says so.
    Unreadable,
}

impl Wrong {
    /// Every one of them.
    pub const ALL: [Wrong; 8] = [
        Wrong::Missing,
        Wrong::TooLong,
        Wrong::NotAChoice,
        Wrong::OffScale,
        Wrong::NotADay,
        Wrong::NotAnEmail,
        Wrong::SamePlace,
        Wrong::Unreadable,
    ];

    /// A word for it.
    pub fn key(self) -> &'static str {
        match self {
            Wrong::Missing => "missing",
            Wrong::TooLong => "too-long",
            Wrong::NotAChoice => "not-a-choice",
            Wrong::OffScale => "off-scale",
            Wrong::NotADay => "not-a-day",
            Wrong::NotAnEmail => "not-an-email",
            Wrong::SamePlace => "same-place",
            Wrong::Unreadable => "unreadable",
        }
    }
}

/// An answer that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The key of the question.
    pub question: String,
    /// Why.
    pub wrong: Wrong,
}

/// What was read of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// What can be taken.
    pub answers: Answers,
    /// What cannot.
    pub refused: Vec<Refused>,
}

impl Given {
    /// Reads the answers to these questions. `sent` gives what was sent under a name of [`Question::names`].
    pub fn read(questions: &[&Question], sent: impl Fn(&str) -> Vec<String>) -> Given {
        let mut given = Given::default();
        for question in questions {
            let before = given.answers.len();
            let read = question.read(&sent, &mut given.answers);
            let read = match read {
                Ok(()) if question.needed && given.answers.len() == before => Err(Wrong::Missing),
                read => read,
            };
            if let Err(wrong) = read {
                given.answers.truncate(before);
                given.refused.push(Refused { question: question.key.clone(), wrong });
            }
        }
        given
    }
}

impl Question {
    fn read(&self, sent: &impl Fn(&str) -> Vec<String>, into: &mut Answers) -> Result<(), Wrong> {
        let part = |part: &str| format!("{}.{part}", self.key);
        let mut add = |name: String, value: Option<Value>| into.extend(value.map(|value| (name, value)));
        match &self.asked {
            Asked::Comment { short } => {
                let longest = if *short { LONGEST_TEXT } else { LONGEST_ANSWER };
                add(self.key.clone(), words(&sent(&self.key), longest)?);
            }
            Asked::Choice { choices, several, other } => {
                return self.read_choice(choices, *several, *other, sent, into);
            }
            Asked::Rating { best, .. } => add(self.key.clone(), number(&sent(&self.key), 1, *best)?),
            Asked::Metric { scale } => add(self.key.clone(), number(&sent(&self.key), scale.min(), scale.max())?),
            Asked::Matrix { rows, columns } => {
                for row in rows {
                    let chosen: Vec<String> = filled(sent(&part(&row.key))).collect();
                    match chosen.as_slice() {
                        [] => {}
                        [one] if is_one_of(columns, one) => add(part(&row.key), Some(Value::Text(one.clone()))),
                        _ => return Err(Wrong::NotAChoice),
                    }
                }
            }
            Asked::Ranking { choices } => {
                let most = u8::try_from(choices.len()).unwrap_or(u8::MAX);
                let mut places = Vec::new();
                for choice in choices {
                    let place = number(&sent(&part(&choice.key)), 1, most)?;
                    if place.as_ref().is_some_and(|place| places.contains(place)) {
                        return Err(Wrong::SamePlace);
                    }
                    places.extend(place.clone());
                    add(part(&choice.key), place);
                }
            }
            Asked::Date => {
                let day = words(&sent(&self.key), LONGEST_TEXT)?;
                match &day {
                    Some(Value::Text(text)) if date::read_day(text).is_none() => return Err(Wrong::NotADay),
                    _ => add(self.key.clone(), day),
                }
            }
            Asked::Contact { fields } => {
                for field in fields {
                    let told = words(&sent(&part(field.key())), LONGEST_TEXT)?;
                    match (&told, field) {
                        (Some(Value::Text(text)), super::Field::Email) if !is_email(text) => {
                            return Err(Wrong::NotAnEmail);
                        }
                        _ => add(part(field.key()), told),
                    }
                }
            }
            Asked::Hidden => {}
        }
        Ok(())
    }
}

impl Question {
    fn read_choice(
        &self,
        choices: &[Choice],
        several: bool,
        other: bool,
        sent: &impl Fn(&str) -> Vec<String>,
        into: &mut Answers,
    ) -> Result<(), Wrong> {
        let chosen: Vec<String> = filled(sent(&self.key)).collect();
        if !several && chosen.len() > 1 {
            return Err(Wrong::NotAChoice);
        }
        let is_known = |key: &String| is_one_of(choices, key) || (other && key == OTHER);
        if !chosen.iter().all(is_known) {
            return Err(Wrong::NotAChoice);
        }
        let once = chosen.iter().enumerate().filter(|(at, key)| !chosen[..*at].contains(key));
        into.extend(once.map(|(_, key)| (self.key.clone(), Value::Text(key.clone()))));
        if !other {
            return Ok(());
        }
        let name = format!("{}.{OTHER}", self.key);
        let words = words(&sent(&name), LONGEST_TEXT)?;
        let is_meant = several || chosen.is_empty() || chosen[0] == OTHER;
        if let Some(words) = words.filter(|_| is_meant) {
            // Words of one's own say that something else was meant, whether that is ticked or not.
            if !chosen.iter().any(|key| key == OTHER) {
                into.push((self.key.clone(), Value::Text(OTHER.to_owned())));
            }
            into.push((name, words));
        }
        Ok(())
    }
}

fn filled(sent: Vec<String>) -> impl Iterator<Item = String> {
    sent.into_iter().filter(|text| !text.is_empty())
}

fn is_one_of(choices: &[Choice], key: &str) -> bool {
    choices.iter().any(|choice| choice.key == key)
}

fn words(sent: &[String], longest: usize) -> Result<Option<Value>, Wrong> {
    let text = sent.first().map(|text| text.replace("\r\n", "\n").replace('\r', "\n")).unwrap_or_default();
    let text = text.trim();
    match text.chars().count() {
        0 => Ok(None),
        n if n > longest => Err(Wrong::TooLong),
        _ => Ok(Some(Value::Text(text.to_owned()))),
    }
}

fn number(sent: &[String], least: u8, most: u8) -> Result<Option<Value>, Wrong> {
    match sent.iter().find(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => match text.parse::<u8>() {
            Ok(number) if (least..=most).contains(&number) => Ok(Some(Value::Number(f64::from(number)))),
            _ => Err(Wrong::OffScale),
        },
    }
}

/// Good enough to tell an address from a slip of the pen; only a mail proves one.
fn is_email(text: &str) -> bool {
    let parts = text.rsplit_once('@');
    parts.is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !text.contains(char::is_whitespace))
}
