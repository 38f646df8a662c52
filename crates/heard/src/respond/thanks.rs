//! The page after the answer: thanks in the tone of what was said, and the answer played back. It never asks for a
//! better score, and it never says that an answer counts which does not count yet.

use feedback::scale::Scale;
use serde::Serialize;

use super::ask::{Answer, foreign};
use super::frame::Frame;
use super::{Compiled, Gaps};

/// Whether the answer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Confirmed,
    /// A machine could have sent it: one more press is asked for.
    Provisional,
}

#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    frame: &'a Frame,
    address: &'a str,
    nonce: &'a str,
    provisional: bool,
    /// The last part of the keys that speak in the tone of a band.
    mood: &'static str,
    score: Option<u8>,
    best: u8,
    /// The key of the words that say the score, where it is not said by a large digit.
    word: Option<String>,
    foreign: String,
    comment: &'a str,
    contact: bool,
}

impl Compiled {
    /// The page after the answer. The gaps' address is where it can be changed, and where the press that confirms it
    /// goes (`confirm=yes` with the nonce).
    ///
    /// # Errors
    /// Where the template lacks something: a mistake of ours.
    pub fn thanks(
        &self,
        language: &str,
        gaps: Gaps<'_>,
        answer: Answer<'_>,
        standing: Standing,
    ) -> anyhow::Result<String> {
        let tongue = self.tongue(language);
        let score = answer.score.and_then(|value| self.scale.score(value.into()).ok());
        let view = View {
            frame: &self.frame,
            address: gaps.address,
            nonce: gaps.nonce,
            provisional: standing == Standing::Provisional,
            mood: score.map_or("unscored", |score| self.scale.band(score).key()),
            score: score.map(|score| score.get()),
            best: self.scale.max(),
            word: score.and_then(|score| word(self.scale, score.get())),
            foreign: foreign(tongue),
            comment: answer.comment.trim(),
            contact: answer.contact && gaps.reachable,
        };
        Ok(self.templates.render(&tongue.code, "respond/thanks.html", view)?)
    }
}

/// Only NPS is known by its digit; the other scales are played back in words.
fn word(scale: Scale, value: u8) -> Option<String> {
    match scale {
        Scale::Smileys => Some(format!("csat-smiley-{value}")),
        Scale::Thumbs => Some(format!("csat-thumb-{value}")),
        Scale::Ces => Some(format!("ces-{value}")),
        Scale::Stars5 | Scale::Stars10 => Some("csat-star".to_owned()),
        Scale::Nps => None,
    }
}
