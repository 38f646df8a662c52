//! What respondents see: the question, the thanks, and what to say when a link leads nowhere.
//! The page of a published survey is rendered and compressed once per language and chosen score; a view only puts
//! the pieces together. Nothing here reads or writes the store, sets a cookie, or names another site.

mod ask;
mod frame;
mod more;
mod notice;
mod own;
mod splice;
mod stop;
mod thanks;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, RwLock};

use feedback::Questionnaire;
use feedback::scale::Scale;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

pub use ask::{Answer, LONGEST_COMMENT, Message};
pub use frame::csp;
pub(crate) use frame::tightened;
pub use more::More;
pub use notice::{Notice, notice};
pub use stop::{Stop, Stopping, stop};
pub use thanks::Standing;

use crate::brand::Brand;
use crate::template::{Templates, escape};
use crate::texts::{SOURCE, Texts};
use frame::Frame;
use own::Own;
use splice::Spliced;
use thanks::Look;

/// What a published version of a survey shows.
#[derive(Clone, Debug)]
pub struct Face {
    /// What it asks. A language that respondents' pages do not speak is passed over.
    pub questionnaire: Questionnaire,
    /// Whoever answers tries the survey, and the pages say so.
    pub is_test: bool,
    /// How the company shows itself.
    pub brand: Brand,
}

/// What differs from one view of a page to the next. Everything is escaped here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gaps<'a> {
    /// The path that the form posts to; `{address}/check` is the link that only robots follow.
    pub address: &'a str,
    /// For the greeting; without it there is none.
    pub first_name: Option<&'a str>,
    /// The idempotency key of the page's POST.
    pub nonce: &'a str,
    /// Whether to offer getting in touch: only where there is a way to reach who answers.
    pub reachable: bool,
    /// Names and values that the page's address carried, to be sent with the form.
    pub hidden: &'a [(String, String)],
}

/// How the body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// As it is.
    Identity,
    /// `Content-Encoding: gzip`.
    Gzip,
}

/// The respondents' pages of one published version.
#[derive(Debug)]
pub struct Compiled {
    frame: Frame,
    questionnaire: Questionnaire,
    /// Never empty; the default first.
    tongues: Vec<Tongue>,
    templates: Templates,
}

/// One language of the pages.
#[derive(Debug)]
struct Tongue {
    code: String,
    name: String,
    /// The language of the question where it is not this one: CSAT and CES exist in fewer languages than NPS.
    foreign: Option<&'static str>,
    /// The name of the templates' environment: that of the language, or of its informal way.
    voice: String,
    /// The survey's own words.
    own: Own,
    /// What goes into the gaps, around the first name.
    greeting: [String; 2],
    contact: String,
    /// One for no score, then one for each score, made when first asked for.
    pages: Box<[OnceLock<Spliced>]>,
    /// The pages after the answer, made when first asked for: at most eight for each score.
    thanks: RwLock<HashMap<Look, Arc<Spliced>>>,
}

/// Stands in a rendered page where a gap will be. No text of anybody holds control characters: they are removed.
const MARKS: [char; 5] = ['\u{1}', '\u{2}', '\u{3}', '\u{4}', '\u{5}'];

impl Compiled {
    /// Renders the question once in every language, so that a version that cannot be shown is not published.
    ///
    /// # Errors
    /// Where a template lacks something: a mistake of ours.
    pub fn new(face: &Face, texts: &Texts, templates: &Templates) -> anyhow::Result<Compiled> {
        let spoken = |language: &&String| texts.has(language, "language-name");
        let mut codes: Vec<&str> = Vec::new();
        let questionnaire = &face.questionnaire;
        for code in questionnaire.languages.iter().filter(spoken) {
            if !codes.contains(&code.as_str()) {
                codes.push(code);
            }
        }
        if codes.is_empty() {
            codes.push(SOURCE);
        }
        let tongues = codes
            .iter()
            .map(|code| Tongue::new(code, questionnaire, texts, templates))
            .collect::<anyhow::Result<Vec<_>>>()?;
        let compiled = Compiled {
            frame: Frame::new(&questionnaire.subject, &face.brand, face.is_test),
            questionnaire: questionnaire.clone(),
            tongues,
            templates: templates.clone(),
        };
        for (at, tongue) in compiled.tongues.iter().enumerate() {
            let page = compiled.splice(tongue, None)?;
            // The default language keeps its page: what is shown should another fail.
            if at == 0 {
                tongue.pages[0].get_or_init(|| page);
            }
        }
        Ok(compiled)
    }

    /// The page with the question. An unknown language is the default one, a score off the scale is none.
    pub fn page(&self, language: &str, chosen: Option<u8>, gaps: Gaps<'_>, encoding: Encoding) -> Vec<u8> {
        let tongue = self.tongue(language);
        let chosen = chosen.filter(|score| self.scale().values().contains(score));
        let fill = [
            escape(gaps.address),
            escape(gaps.nonce),
            tongue.greet(gaps.first_name),
            [tongue.offer(gaps.reachable), &inputs(gaps.hidden)].concat(),
            carried(gaps.hidden),
        ];
        let page = self.compiled(tongue, chosen);
        match encoding {
            Encoding::Identity => page.plain(&fill),
            Encoding::Gzip => page.gzip(&fill),
        }
    }

    /// The languages the pages exist in, the default first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.tongues.iter().map(|tongue| tongue.code.as_str())
    }

    /// The scale of the question.
    pub fn scale(&self) -> Scale {
        self.questionnaire.scale
    }

    /// The `Content-Security-Policy` of its pages.
    pub fn policy(&self) -> &str {
        self.frame.policy()
    }

    /// What is asked.
    pub fn questionnaire(&self) -> &Questionnaire {
        &self.questionnaire
    }

    fn tongue(&self, language: &str) -> &Tongue {
        let known = self.tongues.iter().find(|tongue| tongue.code == language);
        known.unwrap_or(&self.tongues[0])
    }

    /// The page from its place, made on first use.
    fn compiled<'a>(&'a self, tongue: &'a Tongue, chosen: Option<u8>) -> &'a Spliced {
        let place = &tongue.pages[chosen.map_or(0, |score| usize::from(score - self.scale().min()) + 1)];
        if let Some(page) = place.get() {
            return page;
        }
        match self.splice(tongue, chosen) {
            Ok(page) => place.get_or_init(|| page),
            Err(error) => {
                tracing::error!(language = tongue.code, ?chosen, ?error, "a page that rendered before did not");
                self.tongues[0].pages[0].get_or_init(|| Spliced::cut("", &MARKS))
            }
        }
    }

    fn splice(&self, tongue: &Tongue, chosen: Option<u8>) -> anyhow::Result<Spliced> {
        let [address, nonce, greeting, contact, carried] = MARKS.map(String::from);
        // Each gap ends what is compressed together: one in each of many links would double the page.
        let carries = self.questionnaire.questions.iter().any(|question| !question.is_shown());
        let carried = if carries { carried } else { String::new() };
        let gaps = ask::Filled { address, nonce, greeting, contact, carried };
        let html = self.ask(tongue, gaps, Answer { score: chosen, ..Answer::default() }, None)?;
        Ok(Spliced::cut(&html, &MARKS))
    }
}

impl Tongue {
    fn new(code: &str, of: &Questionnaire, texts: &Texts, templates: &Templates) -> anyhow::Result<Tongue> {
        let (scale, own) = (of.scale, Own::new(of, code));
        let voice = texts.voice(code, of.tone);
        let greeting = ask::greeting(templates, &voice, MARKS[0])?;
        let (before, after) = greeting.split_once(MARKS[0]).unwrap_or((&greeting, ""));
        Ok(Tongue {
            code: code.to_owned(),
            name: texts.plain(code, "language-name"),
            foreign: (!speaks(texts, scale, code)).then_some(SOURCE),
            greeting: [before.to_owned(), after.to_owned()],
            contact: ask::contact(templates, &voice, &own, false)?,
            voice,
            own,
            thanks: RwLock::default(),
            pages: std::iter::repeat_with(OnceLock::new).take(scale.values().count() + 1).collect(),
        })
    }

    /// The offer to be contacted, where it can be made.
    fn offer(&self, reachable: bool) -> &str {
        if reachable && self.own.offers_contact() { &self.contact } else { "" }
    }

    /// The whole line of greeting, or nothing.
    fn greet(&self, first_name: Option<&str>) -> String {
        match first_name.map(str::trim) {
            None | Some("") => String::new(),
            Some(name) => [&self.greeting[0], escape(name).as_str(), &self.greeting[1]].concat(),
        }
    }
}

/// What the page's address carried, for its form.
fn inputs(hidden: &[(String, String)]) -> String {
    let input = |(name, value): &(String, String)| {
        format!("<input type=\"hidden\" name=\"h.{}\" value=\"{}\">", escape(name), escape(value))
    };
    hidden.iter().map(input).collect()
}

/// The same, for the links to other languages.
fn carried(hidden: &[(String, String)]) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    hidden.iter().map(|(name, value)| format!("&amp;{}={}", encoded(name), encoded(value))).collect()
}

/// Whether the question on this scale exists in a language. Where it does not, it is asked in English.
pub fn speaks(texts: &Texts, scale: Scale, language: &str) -> bool {
    texts.has(language, &format!("{}-question", scale.metric().key()))
}

#[cfg(test)]
mod tests;
