//! The page after the answer: thanks in the tone of what was said, and the answer played back. It never asks for a
//! better score, and it never says that an answer counts which does not count yet. Like the question, it is rendered
//! once for each of the few ways it can look, and put together at each view.

use std::sync::{Arc, PoisonError};

use feedback::scale::Scale;
use serde::Serialize;

use super::ask::{Answer, foreign};
use super::frame::Frame;
use super::own::Last;
use super::splice::Spliced;
use super::{Compiled, Encoding, Gaps, MARKS, Tongue};
use crate::template::escape;

/// Whether the answer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It does.
    Confirmed,
    /// A machine could have sent it: one more press is asked for.
    Provisional,
}

/// How the page can look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Look {
    standing: Standing,
    score: Option<u8>,
    has_comment: bool,
    contact: bool,
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
    last: Last,
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
        encoding: Encoding,
    ) -> anyhow::Result<Vec<u8>> {
        let tongue = self.tongue(language);
        let comment = answer.comment.trim();
        let look = Look {
            standing,
            score: answer.score.filter(|score| self.scale().values().contains(score)),
            has_comment: !comment.is_empty(),
            contact: answer.contact && gaps.reachable,
        };
        let page = self.thanks_of(tongue, look)?;
        let fill = [escape(gaps.address), escape(gaps.nonce), escape(comment)];
        Ok(match encoding {
            Encoding::Identity => page.plain(&fill),
            Encoding::Gzip => page.gzip(&fill),
        })
    }

    /// The page from its place, made on first use.
    fn thanks_of(&self, tongue: &Tongue, look: Look) -> anyhow::Result<Arc<Spliced>> {
        if let Some(page) = tongue.thanks.read().unwrap_or_else(PoisonError::into_inner).get(&look) {
            return Ok(page.clone());
        }
        let [address, nonce, comment, ..] = MARKS.map(String::from);
        let score = look.score.and_then(|value| self.scale().score(value.into()).ok());
        let band = score.map(|score| self.scale().band(score));
        let view = View {
            frame: &self.frame,
            address: &address,
            nonce: &nonce,
            provisional: look.standing == Standing::Provisional,
            mood: band.map_or("unscored", feedback::Band::key),
            score: look.score,
            best: self.scale().max(),
            word: look.score.and_then(|score| word(self.scale(), score)),
            foreign: foreign(tongue),
            comment: if look.has_comment { &comment } else { "" },
            contact: look.contact,
            last: Last::new(&self.questionnaire, &tongue.code, band, look.score),
        };
        let html = self.templates.render(&tongue.voice, "respond/thanks.html", view)?;
        let page = Arc::new(Spliced::cut(&html, &MARKS));
        tongue.thanks.write().unwrap_or_else(PoisonError::into_inner).insert(look, page.clone());
        Ok(page)
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
