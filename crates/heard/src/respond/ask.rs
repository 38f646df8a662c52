//! The page with the question: as it is compiled, and as it is rendered for one person, with an earlier answer or
//! with what was typed and the reason why it did not arrive. It never loses what was typed.

use feedback::scale::{Band, Scale};
use serde::Serialize;

use super::frame::Frame;
use super::own::{Own, Words};
use super::{Compiled, Gaps, Tongue, carried, inputs};
use crate::template::{Templates, escape};

/// The most characters a comment may have. Line ends count as one, so a form's CR LF is to be made LF before.
pub const LONGEST_COMMENT: usize = 5_000;

/// What somebody answered, or typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Answer<'a> {
    /// The score, if one was given.
    pub score: Option<u8>,
    /// And why.
    pub comment: &'a str,
    /// Whether to be contacted.
    pub contact: bool,
}

/// Why the page is shown again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// The link was answered before; here it can be changed.
    Earlier,
    /// The score is not on the scale.
    OffScale,
    /// The comment is longer than [`LONGEST_COMMENT`].
    TooLong,
    /// Neither a score nor a comment.
    Nothing,
    /// Bytes that are no text.
    Unreadable,
    /// Too many requests: 429.
    TooMany,
    /// The server has more to write than it can: 503.
    Busy,
}

impl Message {
    /// Every one of them.
    pub const ALL: [Message; 7] = [
        Message::Earlier,
        Message::OffScale,
        Message::TooLong,
        Message::Nothing,
        Message::Unreadable,
        Message::TooMany,
        Message::Busy,
    ];

    fn key(self) -> &'static str {
        match self {
            Message::Earlier => "ask-earlier",
            Message::OffScale => "mistake-off-scale",
            Message::TooLong => "mistake-too-long",
            Message::Nothing => "mistake-nothing",
            Message::Unreadable => "mistake-unreadable",
            Message::TooMany => "mistake-too-many",
            Message::Busy => "mistake-busy",
        }
    }
}

/// What stands in the gaps, as markup.
pub(super) struct Filled {
    pub(super) address: String,
    pub(super) nonce: String,
    pub(super) greeting: String,
    pub(super) contact: String,
    pub(super) carried: String,
}

#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    frame: &'a Frame,
    address: &'a str,
    nonce: &'a str,
    greeting: &'a str,
    contact: &'a str,
    carried: &'a str,
    own: &'a Own,
    scale: &'static str,
    points: Vec<Point>,
    ends: Option<&'static str>,
    foreign: String,
    chosen: Option<u8>,
    declined: bool,
    comment: &'a str,
    longest: usize,
    message: Option<&'static str>,
    earlier: bool,
    wrong_score: bool,
    wrong_comment: bool,
    others: Vec<Other<'a>>,
}

#[derive(Serialize)]
struct Offer<'a> {
    ticked: bool,
    words: Option<&'a Words>,
}

#[derive(Serialize)]
pub(super) struct Point {
    value: u8,
    /// Which hint the style sheet shows below when this one is chosen.
    hint: &'static str,
}

#[derive(Serialize)]
struct Other<'a> {
    code: &'a str,
    name: &'a str,
}

impl Compiled {
    /// The page again, with what was answered or typed and a word on why.
    ///
    /// # Errors
    /// Where the template lacks something: a mistake of ours.
    pub fn again(
        &self,
        language: &str,
        gaps: Gaps<'_>,
        answer: Answer<'_>,
        message: Message,
    ) -> anyhow::Result<String> {
        let tongue = self.tongue(language);
        let filled = Filled {
            address: gaps.address.to_owned(),
            nonce: gaps.nonce.to_owned(),
            greeting: tongue.greet(gaps.first_name),
            contact: match gaps.reachable && tongue.own.offers_contact() {
                true => contact(&self.templates, &tongue.voice, &tongue.own, answer.contact)?,
                false => String::new(),
            } + &inputs(gaps.hidden),
            carried: carried(gaps.hidden),
        };
        self.ask(tongue, filled, answer, Some(message))
    }

    pub(super) fn ask(
        &self,
        tongue: &Tongue,
        filled: Filled,
        answer: Answer<'_>,
        message: Option<Message>,
    ) -> anyhow::Result<String> {
        let others = self.tongues.iter().filter(|other| other.code != tongue.code);
        let view = View {
            frame: &self.frame,
            address: &filled.address,
            nonce: &filled.nonce,
            greeting: &filled.greeting,
            contact: &filled.contact,
            carried: &filled.carried,
            own: &tongue.own,
            scale: self.scale().key(),
            points: points(self.scale()),
            ends: ends(self.scale()),
            foreign: foreign(tongue),
            chosen: answer.score,
            declined: message == Some(Message::Earlier) && answer.score.is_none(),
            comment: answer.comment,
            longest: LONGEST_COMMENT,
            message: message.map(Message::key),
            earlier: message == Some(Message::Earlier),
            wrong_score: matches!(message, Some(Message::OffScale | Message::Nothing)),
            wrong_comment: matches!(message, Some(Message::TooLong | Message::Unreadable)),
            others: others.map(|other| Other { code: &other.code, name: &other.name }).collect(),
        };
        Ok(self.templates.render(&tongue.voice, "respond/ask.html", view)?)
    }
}

/// The greeting, with a mark where the first name goes.
pub(super) fn greeting(templates: &Templates, language: &str, mark: char) -> anyhow::Result<String> {
    let name = minijinja::context! { name => mark.to_string() };
    Ok(templates.render(language, "respond/greeting.html", name)?)
}

/// The offer to be contacted.
pub(super) fn contact(templates: &Templates, voice: &str, own: &Own, ticked: bool) -> anyhow::Result<String> {
    Ok(templates.render(voice, "respond/contact.html", Offer { ticked, words: own.contact() })?)
}

/// Attributes for what is asked in another language than the page speaks.
pub(super) fn foreign(tongue: &Tongue) -> String {
    match tongue.foreign {
        Some(code) => format!(" lang=\"{}\" dir=\"{}\"", escape(code), crate::template::direction(code)),
        None => String::new(),
    }
}

pub(super) fn points(scale: Scale) -> Vec<Point> {
    let hint = |value: u8| match scale.score(value.into()).map(|score| scale.band(score)) {
        Ok(Band::Promoter) => "h",
        Ok(Band::Passive) => "m",
        Ok(Band::Detractor) | Err(_) => "l",
    };
    scale.values().map(|value| Point { value, hint: hint(value) }).collect()
}

/// Scales whose points have no words of their own name their two ends.
pub(super) fn ends(scale: Scale) -> Option<&'static str> {
    match scale {
        Scale::Nps => Some("nps"),
        Scale::Stars5 | Scale::Stars10 => Some("csat"),
        Scale::Smileys | Scale::Thumbs | Scale::Ces => None,
    }
}
