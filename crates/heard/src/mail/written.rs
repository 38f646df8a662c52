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
    let url = app.public_url();
    let host: String = host(&url).chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')).collect();
    format!("{}@{}", id.simple(), if host.is_empty() { "heard" } else { &host })
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
