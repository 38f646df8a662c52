//! A survey's own words as markup in one language. What the survey does not say itself, the shipped texts say.

use feedback::questionnaire::{Questionnaire, Wording};
use feedback::scale::Band;
use feedback::text::{Part, Text};
use serde::Serialize;

use crate::template::{direction, escape};

/// Words that are ready to stand in a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Words {
    pub(super) html: String,
    /// Attributes of the element around them, where they are in another language than the page.
    pub(super) attributes: String,
}

/// The leading question's own words.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Own {
    question: Option<Words>,
    low: Option<Words>,
    high: Option<Words>,
    why: Option<Words>,
    /// By what the style sheet calls the bands: h, m and l.
    hints: Hints,
    contact: Option<Words>,
    no_contact: bool,
}

#[derive(Clone, Debug, Default, Serialize)]
struct Hints {
    h: Option<Words>,
    m: Option<Words>,
    l: Option<Words>,
}

/// The last page's own words.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Last {
    title: Option<Words>,
    text: Option<Words>,
    link: Option<Leading>,
}

#[derive(Clone, Debug, Serialize)]
struct Leading {
    url: String,
    words: Words,
    at_once: bool,
}

impl Own {
    pub(super) fn new(questionnaire: &Questionnaire, language: &str) -> Own {
        let leading = &questionnaire.leading;
        let say = |wording| words(questionnaire, wording, language, |_| None);
        let hint = |band| leading.hints.get(&band).and_then(say);
        Own {
            question: say(&leading.question),
            low: say(&leading.low),
            high: say(&leading.high),
            why: say(&leading.why),
            hints: Hints { h: hint(Band::Promoter), m: hint(Band::Passive), l: hint(Band::Detractor) },
            contact: say(&leading.contact),
            no_contact: leading.no_contact,
        }
    }

    /// Whether getting in touch is offered at all.
    pub(super) fn offers_contact(&self) -> bool {
        !self.no_contact
    }

    /// The offer's own words.
    pub(super) fn contact(&self) -> Option<&Words> {
        self.contact.as_ref()
    }
}

impl Last {
    /// What is said after a score of this band; without a band nothing of it but the link.
    pub(super) fn new(questionnaire: &Questionnaire, language: &str, band: Option<Band>, score: Option<u8>) -> Last {
        let score = |name: &str| (name == "score").then(|| score.map(|score| score.to_string())).flatten();
        let thanks = &questionnaire.thanks;
        let say = |wording: &Wording| words(questionnaire, wording, language, score);
        Last {
            title: band.and_then(|band| thanks.title.get(&band)).and_then(say),
            text: band.and_then(|band| thanks.text.get(&band)).and_then(say),
            link: thanks.link.as_ref().and_then(|link| {
                let is_safe = link.url.starts_with("https://");
                let words = say(&link.text)?;
                is_safe.then(|| Leading { url: link.url.clone(), words, at_once: link.at_once })
            }),
        }
    }
}

/// A text as markup, with what it names filled in and escaped; none where nobody wrote it.
pub(super) fn words(
    questionnaire: &Questionnaire,
    wording: &Wording,
    language: &str,
    value: impl Fn(&str) -> Option<String>,
) -> Option<Words> {
    let said = questionnaire.say(wording, language)?;
    let mut html = String::new();
    let subject = |name: &str| (name == "subject").then(|| questionnaire.subject.clone());
    match Text::parse(said.text.trim(), |_| true) {
        Ok(text) => text.fill(
            |name| subject(name).or_else(|| value(name)),
            |part| match part {
                Part::Words(words) => html.push_str(&escape(&readable(words))),
                Part::Filled(words) => html.push_str(&format!("<bdi>{}</bdi>", escape(&readable(words)))),
            },
        ),
        // Nothing of this kind is published; a draft may hold it.
        Err(_) => html.push_str(&escape(&readable(said.text))),
    }
    let attributes = if said.language == language {
        String::new()
    } else {
        format!(" lang=\"{}\" dir=\"{}\"", escape(said.language), direction(said.language))
    };
    Some(Words { html, attributes })
}

/// Control characters go: they mean nothing on a page, and the marks of the gaps are some of them.
fn readable(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}
