//! What mails say: each is a template for text and one for HTML, in the reader's language. The first line of the text is
//! the subject.

use serde::Serialize;
use uuid::Uuid;

use crate::app::App;
use crate::template::Templates;

/// The words of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// Writes the mail `mail/{name}` for a reader of this language.
///
/// # Errors
/// When the view lacks what the template names: a mistake of ours.
pub fn write(templates: &Templates, language: &str, name: &str, view: impl Serialize) -> anyhow::Result<Written> {
    let view = serde_json::to_value(view)?;
    let whole = templates.render(language, &format!("mail/{name}.txt"), &view)?;
    let (subject, text) = whole.split_once('\n').unwrap_or((&whole, ""));
    let html = templates.render(language, &format!("mail/{name}.html"), &view)?;
    Ok(Written { subject: subject.trim().to_owned(), text: format!("{}\n", text.trim()), html })
}

/// A mail's name in all the world: the same at each attempt.
pub fn message_id(app: &App, id: Uuid) -> String {
    format!("{}@{}", id.simple(), host_of(app))
}

/// How we call ourselves among mail servers.
pub fn host_of(app: &App) -> String {
    let url = app.public_url();
    let host: String = host(&url).chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')).collect();
    if host.is_empty() { "heard".to_owned() } else { host }
}

/// The host of an address of ours, without its port.
pub fn host(url: &str) -> &str {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.split('/').next().unwrap_or(host);
    match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _)) => address,
        None => host.split(':').next().unwrap_or(host),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::Kind;
    use crate::texts::Texts;
    use crate::web::{sample_about, sample_report};

    #[test]
    fn every_mail_is_written_in_every_language_as_text_and_as_html() {
        let texts = Texts::load().expect("the shipped texts load");
        let templates = Templates::load(&texts).expect("the templates compile");
        let report = sample_report(&sample_about().name);
        for (language, kind) in
            texts.languages().flat_map(|language| Kind::ALL.iter().map(move |kind| (language, *kind)))
        {
            let about = sample_about();
            let named = serde_json::json!({
                "name": about.name, "email": about.email, "link": about.link, "home": about.home,
                "by": about.name, "workspace": "Lindentree Cycles", "text": "Could you call?",
                "company": about.name, "score": "9", "who": about.name, "facts": ["Product: bike"], "wants": true,
                "survey": "After a repair", "earlier": ["7 of 10, passive (yesterday)"], "rule": about.name,
                "why": "owner", "subject": about.name, "paragraphs": ["Iva &lt;Hrast&gt;"], "stop": about.link,
                "postal": "Pot 1\nLjubljana", "event": "", "n": 3, "missed": true, "things": [
                    {"what": "3 of 10", "who": about.name, "text": "Slow", "survey": "After a repair", "rule": about.name,
                        "why": "duty", "link": about.link},
                    {"what": "order placed", "who": "", "text": "", "survey": "", "rule": "a", "why": "team", "link": about.link},
                ],
                "webhook": about.name, "report": report, "outside": true,
                "first": about.name, "begun": [about.name], "over": [about.name],
            });
            let mail = write(&templates, language, kind.key(), &named).expect("it is written");
            // One line of plain words: no tags, and nothing escaped for a page.
            let is_plain = !mail.subject.contains(['\n', '&', '/']);
            assert!(!mail.subject.is_empty() && is_plain, "{kind:?}: {}", mail.subject);
            assert!(mail.text.contains("Iva <Hrast>") && !mail.text.contains("<p"), "{kind:?}: {}", mail.text);
            assert!(
                mail.html.starts_with("<!doctype html>") && mail.html.contains("Iva &lt;Hrast&gt;"),
                "{}",
                mail.html
            );
            assert!(!mail.html.contains("<script") && !mail.html.contains("<img"), "nothing is fetched");
            assert!(mail.html.len() < 20_000, "{} bytes", mail.html.len());
            assert_eq!(mail.text.contains(&about.link), mail.html.contains(&format!("href=\"{}\"", about.link)));
            for whole in [&mail.subject, &mail.text, &mail.html] {
                assert!(!whole.contains("mail-"), "{kind:?} shows a key: {whole}");
            }
        }
    }

    #[test]
    fn the_host_of_an_address_is_found() {
        for (url, expected) in [
            ("https://feedback.example.com", "feedback.example.com"),
            ("http://127.0.0.1:8080", "127.0.0.1"),
            ("http://[::1]:8080", "::1"),
            ("feedback.example.com", "feedback.example.com"),
        ] {
            assert_eq!(host(url), expected, "{url}");
        }
    }
}
