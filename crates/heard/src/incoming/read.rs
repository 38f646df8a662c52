//! What a mapping makes of a payload. It never fails: what cannot be read is left out and noted, and what nobody can be
//! found in is ignored for a reason.

use std::collections::BTreeMap;

use feedback::fact::Value;
use feedback::rule::LONGEST_EVENT;
use feedback::{keyed, phone};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::Value as Json;

use super::mapping::{As, Condition, Contact, Entry, Mapping, Name, Paths};
use super::path::{Path, Payload};
use crate::contact::card::Told as Card;
use crate::contact::is_email;
use crate::event::{AHEAD, LONGEST_VALUE, MOST, Told};
use crate::facts::{as_we_write_it, is_country, is_language};
use crate::mistake::LONGEST_LINE;

/// What an object in a list is called: the first of these that it has.
const CALLED: [&str; 8] = ["name", "title", "description", "label", "value", "email", "sku", "id"];

/// The least that counts as an instant, in seconds: 1973. A year, or a number of an order, is none.
const SECONDS: f64 = 1e8;

/// What counts as milliseconds rather than as seconds: in seconds it would be the year 5138.
const MILLISECONDS: f64 = 1e11;

/// What one entry made of a payload, or of an element in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// An event.
    Event(Box<Mapped>),
    /// Nothing, for a reason.
    Ignored(Ignored),
}

/// An event.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapped {
    /// Name, when, and properties; its key is what the sender calls it, with the event's name before.
    pub told: Told,
    /// To whom.
    pub contact: Card,
    /// What the sender calls them. Where the card holds no address, whoever is known by it is meant.
    pub known_as: Option<String>,
    /// What was cut or left out: the name of the field, and why.
    pub notes: Vec<(String, Noted)>,
}

keyed! {
    /// Why nothing becomes of a payload.
    pub enum Ignored {
        /// No entry is for such.
        NotOurs = "not-ours",
        /// Nothing says what happened.
        NoEvent = "no-event",
        /// Nobody is named whom an address tells from others.
        NoAddress = "no-address",
        /// Nobody is known yet by what the sender calls them.
        Unknown = "unknown",
        /// There is no array, or nothing in it.
        NoElement = "no-element",
    }
}

keyed! {
    /// What was done with a value that cannot stay as it is.
    pub enum Noted {
        /// It is cut: it was too long.
        Cut = "cut",
        /// It is left out: it is no such thing.
        Unreadable = "unreadable",
    }
}

impl Mapping {
    /// What becomes of a payload, in the order of the entries; never nothing, and never more than one above [`MOST`].
    pub fn read(&self, payload: Payload<'_>) -> Vec<Outcome> {
        let mut all = Vec::new();
        for entry in &self.entries {
            entry.read(payload, &mut all);
            all.truncate(MOST + 1);
        }
        // What one entry ignores is not worth a word where another is for it.
        if all.is_empty() {
            all.push(Outcome::Ignored(Ignored::NotOurs));
        }
        all
    }
}

impl Entry {
    fn read(&self, payload: Payload<'_>, into: &mut Vec<Outcome>) {
        let Some(each) = &self.each else {
            if self.is_for(payload) {
                into.push(self.event(payload));
            }
            return;
        };
        match each.find(payload) {
            Some(Json::Array(elements)) if !elements.is_empty() => {
                let of_each = elements.iter().map(|element| payload.at(element));
                let ours = of_each.filter(|payload| self.is_for(*payload)).take(MOST + 1);
                into.extend(ours.map(|payload| self.event(payload)));
            }
            _ if self.is_for(payload) => into.push(Outcome::Ignored(Ignored::NoElement)),
            _ => {}
        }
    }

    fn is_for(&self, payload: Payload<'_>) -> bool {
        self.when.iter().all(|condition| condition.holds(payload))
    }

    fn event(&self, payload: Payload<'_>) -> Outcome {
        let mut notes = Notes(Vec::new());
        let name = match &self.event {
            Name::Text(text) => Some(text.clone()),
            Name::Path(path) => path.find(payload).and_then(words),
        };
        let Some(name) = name.map(|name| line(&name)).filter(|name| !name.is_empty()) else {
            return Outcome::Ignored(Ignored::NoEvent);
        };
        let name = notes.cut("event", name, LONGEST_EVENT);
        let contact = self.contact.read(payload, &mut notes);
        let known_as = first(&self.contact.known_as, payload).filter(|word| word.chars().count() <= LONGEST_LINE);
        if contact.emails.is_empty() && contact.phones.is_empty() && known_as.is_none() {
            return Outcome::Ignored(Ignored::NoAddress);
        }
        let ids: Vec<String> = self.id.0.iter().filter_map(|path| path.find(payload).and_then(scalar)).collect();
        let told = Told {
            key: (!ids.is_empty()).then(|| format!("{name}: {}", line(&ids.join(" ")))),
            at: instant(&self.at, payload, &mut notes),
            properties: self.properties(payload, &mut notes),
            name,
        };
        Outcome::Event(Box::new(Mapped { told, contact, known_as, notes: notes.0 }))
    }

    fn properties(&self, payload: Payload<'_>, notes: &mut Notes) -> BTreeMap<String, Value> {
        let mut all = BTreeMap::new();
        for (name, property) in &self.properties {
            let Some(found) = property.path.find(payload) else { continue };
            let value = match property.reading {
                As::Is => as_it_is(found),
                As::Number => number(found).map(Value::Number),
                As::Cents => number(found).map(|number| Value::Number(number / 100.0)),
            };
            match value {
                Some(Value::Text(text)) if text.is_empty() => {}
                Some(Value::Text(text)) => {
                    drop(all.insert(name.clone(), Value::Text(notes.cut(name, text, LONGEST_VALUE))));
                }
                Some(number) => drop(all.insert(name.clone(), number)),
                None => notes.0.push((name.clone(), Noted::Unreadable)),
            }
        }
        all
    }
}

impl Condition {
    fn holds(&self, payload: Payload<'_>) -> bool {
        let found = self.path.find(payload).and_then(scalar);
        found.is_some_and(|found| found.trim().to_lowercase() == self.is.trim().to_lowercase())
    }
}

impl Contact {
    fn read(&self, payload: Payload<'_>, notes: &mut Notes) -> Card {
        let country = first(&self.country, payload).map(|code| code.to_ascii_uppercase());
        let country = notes.only("country", country, is_country);
        let language = first(&self.language, payload).map(|code| as_we_write_it(&code.replace('_', "-")));
        let language = notes.only("language", language, is_language);
        let name: Vec<String> = self.name.0.iter().filter_map(|path| path.find(payload).and_then(words)).collect();
        let email = self.email.0.iter().filter_map(|path| address(path, payload));
        let emails: Vec<String> = email.collect();
        let is_number = |text: &String| phone::fold(text, country.as_deref()).is_some();
        Card {
            name: notes.cut("name", line(&name.join(" ")), LONGEST_LINE),
            emails: first_that("email", emails, |text| is_email(text), notes),
            phones: first_that("phone", all(&self.phone, payload), is_number, notes),
            account: notes.cut("account", first(&self.account, payload).unwrap_or_default(), LONGEST_LINE),
            language: language.unwrap_or_default(),
            country: country.unwrap_or_default(),
            ..Card::default()
        }
    }
}

/// The first of these that is an address.
fn first_that(field: &str, found: Vec<String>, is_one: impl Fn(&String) -> bool, notes: &mut Notes) -> Vec<String> {
    let was_there = !found.is_empty();
    let one: Vec<String> = found.into_iter().filter(is_one).take(1).collect();
    if one.is_empty() && was_there {
        notes.0.push((field.to_owned(), Noted::Unreadable));
    }
    one
}

struct Notes(Vec<(String, Noted)>);

impl Notes {
    /// The text, cut where it is too long.
    fn cut(&mut self, field: &str, text: String, longest: usize) -> String {
        if text.chars().count() <= longest {
            return text;
        }
        self.0.push((field.to_owned(), Noted::Cut));
        text.chars().take(longest.saturating_sub(1)).chain(['…']).collect()
    }

    /// The text, if it is such a thing.
    fn only(&mut self, field: &str, text: Option<String>, is_one: impl Fn(&str) -> bool) -> Option<String> {
        let text = text?;
        if is_one(&text) {
            return Some(text);
        }
        self.0.push((field.to_owned(), Noted::Unreadable));
        None
    }
}

/// What is found on these paths, one after the other.
fn all(paths: &Paths, payload: Payload<'_>) -> Vec<String> {
    let found = paths.0.iter().filter_map(|path| path.find(payload).and_then(words));
    found.map(|text| line(&text)).filter(|text| !text.is_empty()).collect()
}

fn first(paths: &Paths, payload: Payload<'_>) -> Option<String> {
    all(paths, payload).into_iter().next()
}

/// An address, or the first of a list of such.
fn address(path: &Path, payload: Payload<'_>) -> Option<String> {
    let found = match path.find(payload)? {
        Json::Array(several) => several.first()?,
        one => one,
    };
    words(found).map(|text| line(&text)).filter(|text| !text.is_empty())
}

/// A text in one line: what is no text is a blank, and no two blanks stand together.
fn line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// What is not put together of parts, as it is written.
fn scalar(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(is) => Some(is.to_string()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}

/// A value in words: those of a list with commas between, an object as it is called.
fn words(value: &Json) -> Option<String> {
    match value {
        Json::Array(several) => {
            let named: Vec<String> = several.iter().filter_map(called).filter(|name| !name.is_empty()).collect();
            Some(named.join(", "))
        }
        Json::Object(_) => called(value),
        _ => scalar(value),
    }
}

fn called(value: &Json) -> Option<String> {
    match value {
        Json::Object(object) => CALLED.iter().find_map(|name| object.get(*name).and_then(scalar)),
        _ => scalar(value),
    }
}

fn as_it_is(value: &Json) -> Option<Value> {
    match value {
        Json::Number(number) => number.as_f64().filter(|number| number.is_finite()).map(Value::Number),
        _ => words(value).map(|text| Value::Text(tidy(&text))),
    }
}

/// Several lines, without what is no text.
fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n").replace(|c: char| c.is_control() && c != '\n', " ").trim().to_owned()
}

fn number(value: &Json) -> Option<f64> {
    let number = match value {
        Json::Number(number) => number.as_f64(),
        Json::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    number.filter(|number| number.is_finite())
}

/// When it happened, in milliseconds, where it is an instant that is over.
fn instant(paths: &Paths, payload: Payload<'_>, notes: &mut Notes) -> Option<i64> {
    let found = paths.0.iter().find_map(|path| path.find(payload))?;
    let at = match found {
        Json::Number(number) => number.as_f64().and_then(counted),
        Json::String(text) => written(text.trim()),
        _ => None,
    };
    if at.is_none() {
        notes.0.push(("at".to_owned(), Noted::Unreadable));
    }
    at
}

/// A count of seconds or of milliseconds since 1970.
fn counted(number: f64) -> Option<i64> {
    let milliseconds = if number >= MILLISECONDS { number } else { number * 1000.0 };
    let at = Timestamp::from_millisecond(milliseconds as i64).ok().filter(|_| number >= SECONDS)?;
    Some(at.as_millisecond())
}

/// RFC 3339, the same without a zone, which then is UTC, or a count.
fn written(text: &str) -> Option<i64> {
    let zoned = text.parse::<Timestamp>().ok();
    let plain = || {
        let shaped = text.len() >= 16 && text.as_bytes().get(4) == Some(&b'-');
        let civil = text.parse::<DateTime>().ok().filter(|_| shaped)?;
        civil.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    };
    let at = zoned.or_else(plain).map(Timestamp::as_millisecond);
    let digits =
        || text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok().and_then(counted)).flatten();
    at.filter(|at| *at >= 0).or_else(digits)
}

impl Mapped {
    /// The same, told now: an instant that is yet to come is none.
    #[must_use]
    pub fn at(mut self, now: i64) -> Mapped {
        if self.told.at.is_some_and(|at| at > now + AHEAD) {
            self.told.at = None;
            self.notes.push(("at".to_owned(), Noted::Unreadable));
        }
        self
    }
}

#[cfg(test)]
mod tests;
