//! The page where somebody says that they do not want to be asked any more: the choice, what came of it, and the way
//! back. Nobody's address stands on it: a link may have been passed on.

use feedback::Kind;
use serde::Serialize;

use super::frame::Frame;
use crate::brand::Brand;
use crate::template::Templates;
use crate::texts::{SOURCE, Texts};

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Nothing yet: it asks.
    Asks,
    /// It asks again, because nothing was chosen.
    AsksAgain,
    /// Nothing is sent any more.
    All,
    /// Nothing of this kind is sent any more.
    OfKind,
    /// Nothing is sent until a day.
    Paused(String),
    /// It was taken back.
    Back,
    /// The address is not known any more.
    Gone,
}

impl Stop {
    fn key(&self) -> &'static str {
        match self {
            Stop::Asks | Stop::AsksAgain => "asks",
            Stop::All => "all",
            Stop::OfKind => "kind",
            Stop::Paused(_) => "paused",
            Stop::Back => "back",
            Stop::Gone => "gone",
        }
    }
}

/// Whose mails, and which.
#[derive(Clone, Copy, Debug)]
pub struct Stopping<'a> {
    /// Who asked.
    pub company: &'a str,
    /// How they show themselves.
    pub brand: &'a Brand,
    /// What kind of survey the mail was of.
    pub kind: Kind,
    /// The day a pause that begins now would end, in words.
    pub pause_until: &'a str,
    /// Whoever opens it tries the mail: nothing is stopped.
    pub is_test: bool,
    /// The path that the form posts to.
    pub address: &'a str,
}

#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    frame: &'a Frame,
    stop: &'static str,
    nothing_chosen: bool,
    until: &'a str,
    kind: &'static str,
    address: &'a str,
    more_style: &'static str,
}

/// The page in a language's voice, in English where the language lacks its words; and its `Content-Security-Policy`.
///
/// # Errors
/// Where the template lacks something: a mistake of ours.
pub fn stop(
    texts: &Texts,
    templates: &Templates,
    voice: &str,
    about: Stopping<'_>,
    stop: &Stop,
) -> anyhow::Result<(String, String)> {
    let frame = Frame::new(about.company, about.brand, about.is_test);
    let language = if texts.has(crate::texts::tongue(voice), "unsubscribe-title") { voice } else { SOURCE };
    let view = View {
        frame: &frame,
        stop: stop.key(),
        nothing_chosen: *stop == Stop::AsksAgain,
        until: if let Stop::Paused(until) = stop { until } else { about.pause_until },
        kind: about.kind.key(),
        address: about.address,
        more_style: super::frame::more_style(),
    };
    Ok((templates.render(language, "respond/unsubscribe.html", view)?, frame.policy().to_owned()))
}
