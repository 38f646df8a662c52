//! The mail of a campaign in one language, compiled: rendered once, and cut where something differs from one recipient
//! to the next. Mail programs know no style sheets, so what the template says inline is all there is.

use std::sync::LazyLock;

use feedback::Scale;
use serde::Serialize;

use super::said::{self, Fixed, Said, readable};
use super::spliced::{Gap, Marks, NAMES, Spliced, Values};
use crate::app::Published;
use crate::brand::{Brand, OURS, Tint};
use crate::campaign::letter::{Letter, Words};
use crate::respond::tightened;
use crate::template::{Templates, direction, escape};
use crate::texts::Texts;

static STYLE: LazyLock<String> = LazyLock::new(|| tightened(include_str!("mail.css")));
static WORD_STYLE: LazyLock<String> = LazyLock::new(|| tightened(include_str!("word.css")));

/// What a mail is compiled from.
pub(super) struct Source<'a> {
    pub(super) texts: &'a Texts,
    pub(super) templates: &'a Templates,
    pub(super) published: &'a Published,
    pub(super) brand: &'a Brand,
    pub(super) letter: &'a Letter,
    pub(super) public_url: &'a str,
    pub(super) language: &'a str,
    pub(super) is_reminder: bool,
    /// What is written to the mail's Reply-To is received.
    pub(super) replies: bool,
}

/// The mail, but for its recipient.
#[derive(Debug)]
pub(super) struct Compiled {
    subject: Spliced,
    text: Spliced,
    html: Spliced,
}

/// The mail for one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sampled {
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// Whom a mail is for.
pub(super) struct To<'a> {
    pub(super) link: &'a str,
    pub(super) stop: &'a str,
    /// In the order of [`NAMES`]; blank where nothing is known.
    pub(super) named: [Option<&'a str>; NAMES.len()],
}

impl<'a> To<'a> {
    /// By what is known of them.
    pub(super) fn new(
        (link, stop): (&'a str, &'a str),
        name: Option<&'a str>,
        account: Option<&'a str>,
        agent: Option<&'a str>,
        product: Option<&'a str>,
    ) -> To<'a> {
        let first = name.and_then(|name| name.split_whitespace().next());
        To { link, stop, named: [first, name, account, agent, product] }
    }
}

#[derive(Serialize)]
struct View<'a> {
    /// As plain text, with marks.
    words: &'a Words,
    before: Vec<String>,
    question: &'a str,
    question_attributes: String,
    /// Of our own words where the letter's language has none.
    ours: &'static str,
    scale: &'static str,
    /// The scores in the rows that stay together on a narrow screen.
    rows: Vec<Vec<u8>>,
    worst: u8,
    best: u8,
    low: Option<String>,
    high: Option<String>,
    after: Vec<String>,
    replies: bool,
    closing: Vec<String>,
    why: Vec<String>,
    company: &'a str,
    postal: String,
    privacy: Option<String>,
    logo: Option<String>,
    accent: String,
    style: String,
    word_style: &'static str,
    link: &'a str,
    stop: &'a str,
}

impl Compiled {
    /// Renders the mail.
    ///
    /// # Errors
    /// Where a template lacks something: a mistake of ours.
    pub(super) fn new(source: &Source<'_>) -> anyhow::Result<Compiled> {
        let asked = source.published.pages.questionnaire();
        let voice = source.texts.voice(source.language, asked.tone);
        let question = said::question(source.texts, asked, source.language);
        let company = readable(&source.published.workspace.name);
        let ours = said::ours(source.texts, &voice, source.is_reminder);
        let words = said::of(source.letter.0.get(source.language), ours, source.is_reminder);
        let mut marks = Marks::default();
        let words = Fixed { company: &company, question: &question.text }.all(&words, &mut marks);
        let (link, stop) = (marks.mark(Gap::Link), marks.mark(Gap::Stop));
        let view = View { company: &company, link: &link, stop: &stop, ..View::new(source, &words, &question) };
        let html = source.templates.render(&voice, "mail/survey.html", &view)?;
        let text = source.templates.render(&voice, "mail/survey.txt", &view)?;
        let plain = str::to_owned;
        Ok(Compiled {
            subject: Spliced::cut(&words.subject, &marks, plain),
            text: Spliced::cut(&format!("{}\n", text.trim()), &marks, plain),
            html: Spliced::cut(&html, &marks, escape).mapped(sendable),
        })
    }

    /// The mail for one recipient.
    pub(super) fn fill(&self, to: &To<'_>) -> Sampled {
        // A name is one line wherever it stands.
        let tidy = |value: Option<&str>| match value.map(str::trim) {
            Some(value) if value.contains(char::is_control) => value.replace(char::is_control, " "),
            value => value.unwrap_or_default().to_owned(),
        };
        let named = to.named.map(tidy);
        let plain = Values { link: to.link, stop: to.stop, named: &named };
        let (subject, text) = (self.subject.fill(&plain), self.text.fill(&plain));
        let named = named.map(|value| sendable(&escape(&value)));
        let (link, stop) = (escape(to.link), escape(to.stop));
        let html = self.html.fill(&Values { link: &link, stop: &stop, named: &named });
        Sampled { subject, text, html }
    }
}

impl<'a> View<'a> {
    /// All of it but the company and the links.
    fn new(source: &Source<'_>, words: &'a Words, question: &'a Said) -> View<'a> {
        let asked = source.published.pages.questionnaire();
        let tint = source.brand.colour.as_deref().and_then(Tint::of).unwrap_or(OURS);
        let end = |own| asked.say(own, source.language).map(|said| readable(&asked.bare(said.text)));
        let link = |link: &Option<String>| link.as_deref().and_then(|link| whole(link, source.public_url));
        View {
            words,
            before: paragraphs(&words.before),
            question: &question.text,
            question_attributes: question.foreign.as_deref().map(attributes).unwrap_or_default(),
            ours: if source.texts.has(source.language, "letter-subject") { "" } else { " lang=\"en\" dir=\"ltr\"" },
            scale: asked.scale.key(),
            rows: rows(asked.scale),
            worst: asked.scale.min(),
            best: asked.scale.max(),
            low: end(&asked.leading.low),
            high: end(&asked.leading.high),
            after: paragraphs(&words.after),
            replies: source.replies,
            closing: paragraphs(&words.closing),
            why: paragraphs(&words.why),
            company: "",
            postal: postal(&source.brand.address),
            privacy: link(&source.brand.privacy),
            logo: link(&source.brand.logo),
            accent: tint.accent(),
            style: format!(
                "{}\n@media (prefers-color-scheme:dark){{.brand{{background-color:{} !important}}}}",
                *STYLE,
                tint.accent_on_dark()
            ),
            word_style: &WORD_STYLE,
            link: "",
            stop: "",
        }
    }
}

/// The same markup as mails have it: in ASCII, what else there is as references by number, and with the line ends of mails.
/// So it goes as it is; all other markup is encoded anew for each recipient, which takes longer than all the rest of a mail's
/// writing, and makes none shorter. What is no ASCII stands in texts and attributes only, where references are read.
fn sendable(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 4);
    for c in html.chars().filter(|c| *c != '\r') {
        match c {
            '\n' => out.push_str("\r\n"),
            c if c.is_ascii() => out.push(c),
            c => out.push_str(&format!("&#{};", u32::from(c))),
        }
    }
    out
}

/// A text as markup: an empty line begins a paragraph.
fn paragraphs(text: &str) -> Vec<String> {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(|paragraph| escape(paragraph).replace('\n', "<br>\n")).collect()
}

fn attributes(language: &str) -> String {
    format!(" lang=\"{}\" dir=\"{}\"", escape(language), direction(language))
}

/// As many scores as stand beside each other at 288 points; the rows wrap as a whole.
fn rows(scale: Scale) -> Vec<Vec<u8>> {
    let all: Vec<u8> = scale.values().collect();
    let room = match scale {
        Scale::Nps => 6,
        Scale::Stars10 => 5,
        Scale::Smileys | Scale::Thumbs | Scale::Stars5 | Scale::Ces => all.len(),
    };
    all.chunks(room).map(<[u8]>::to_vec).collect()
}

fn postal(address: &str) -> String {
    let lines = address.lines().map(|line| readable(line.trim())).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(", ")
}

/// An address that can stand in a mail: on the web, or on this server.
fn whole(link: &str, public_url: &str) -> Option<String> {
    match link.starts_with('/') {
        true => Some(format!("{public_url}{link}")),
        false => ["https://", "http://"].iter().any(|start| link.starts_with(start)).then(|| readable(link)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_line_begins_a_paragraph_and_nothing_is_markup() {
        assert_eq!(paragraphs("a <b>\nc\n\n\n d "), ["a &lt;b&gt;<br>\nc", "d"]);
        assert_eq!(paragraphs(" \n\n"), Vec::<String>::new());
    }

    #[test]
    fn a_scale_stands_in_rows_that_a_phone_has_room_for() {
        assert_eq!(rows(Scale::Nps), [vec![0, 1, 2, 3, 4, 5], vec![6, 7, 8, 9, 10]]);
        assert_eq!(rows(Scale::Stars10).len(), 2);
        for scale in Scale::ALL {
            assert_eq!(rows(scale).concat(), scale.values().collect::<Vec<_>>(), "{scale}");
        }
    }

    #[test]
    fn only_addresses_on_the_web_are_linked() {
        let url = "https://heard.example";
        assert_eq!(whole("/privacy", url).as_deref(), Some("https://heard.example/privacy"));
        assert_eq!(whole("https://linden.example/p", url).as_deref(), Some("https://linden.example/p"));
        assert_eq!(whole("javascript:alert(1)", url), None);
    }
}
