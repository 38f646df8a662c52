//! A mail as it is written (RFC 5322, MIME): from plain words to lines that a server takes. Whatever stands in a name
//! or a subject, no header begins in it. The same letter is written the same each time.

use std::borrow::Cow;

use memchr::memmem;

use super::address::address;
use super::dkim::{self, Signer};
use super::write::{self, BOUNDARY};

/// One mail to one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The sender as the reader sees it; may be empty.
    pub from_name: String,
    /// The sender's address.
    pub from: String,
    /// The address to which what cannot be delivered comes back, where that is not the sender's.
    pub return_path: Option<String>,
    /// The address to which readers answer, where that is not the sender's.
    pub reply_to: Option<String>,
    /// The recipient's address.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The same as HTML, for those who have it shown.
    pub html: Option<String>,
    /// Further headers, such as `Auto-Submitted` or `List-Unsubscribe`. Their names must not be those of the fields
    /// above.
    pub headers: Vec<(&'static str, String)>,
    /// Its name in all the world, `word@host`. A second try keeps it, so that a reader who gets both may see one.
    pub message_id: String,
    /// When it was written, epoch milliseconds.
    pub at: i64,
}

/// Why a letter cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LetterError {
    /// The sender is no address.
    #[error("the sender's address is not well-formed")]
    From,
    /// What cannot be delivered should come back to what is no address.
    #[error("the address for what cannot be delivered is not well-formed")]
    ReturnPath,
    /// Answers should go to what is no address.
    #[error("the address for answers is not well-formed")]
    ReplyTo,
    /// The recipient is no address.
    #[error("the recipient's address is not well-formed")]
    To,
    /// A header's name or the message's id has characters that cannot stand there.
    #[error("a header is not well-formed")]
    Header,
}

/// The line that ends what is said.
const LAST_DOT: &str = ".\r\n";

/// A letter in the form in which it is handed over.
#[derive(Clone, PartialEq, Eq)]
pub struct Written {
    from: String,
    to: String,
    /// With the last dot behind it.
    said: String,
    /// An address in it is not ASCII; all else is written in ASCII.
    needs_utf8: bool,
}

/// Without what it says.
impl std::fmt::Debug for Written {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.text().len())
    }
}

impl Written {
    /// Where it comes back to if it cannot be delivered.
    pub fn from(&self) -> &str {
        &self.from
    }

    /// For whom it is.
    pub fn to(&self) -> &str {
        &self.to
    }

    /// All that goes between DATA and the last dot: lines that end in CR and LF, the last one too.
    pub fn text(&self) -> &str {
        self.said.strip_suffix(LAST_DOT).unwrap_or(&self.said)
    }

    /// The same as it is said, and the last dot: a dot that begins a line is said twice, and one alone is the end
    /// (RFC 5321, 4.5.2).
    pub(super) fn said(&self) -> Cow<'_, str> {
        let text = self.text();
        let dots = memmem::find_iter(text.as_bytes(), "\n.").map(|end| end + 1);
        let mut dots = text.starts_with('.').then_some(0).into_iter().chain(dots).peekable();
        if dots.peek().is_none() {
            return Cow::Borrowed(&self.said);
        }
        let mut out = String::with_capacity(self.said.len() + 64);
        let mut from = 0;
        for at in dots {
            out.push_str(&text[from..at]);
            out.push('.');
            from = at;
        }
        out.push_str(&self.said[from..]);
        Cow::Owned(out)
    }

    /// Whether only servers that know SMTPUTF8 (RFC 6531) can take it.
    pub(super) fn needs_utf8(&self) -> bool {
        self.needs_utf8
    }

    /// The same, signed by each of them at this instant (epoch milliseconds).
    #[must_use]
    pub fn signed(mut self, signers: &[Signer], at: i64) -> Written {
        // Reading all of it for nobody would cost as much as writing it.
        if !signers.is_empty() {
            self.said = dkim::signed(self.text(), signers, at) + LAST_DOT;
        }
        self
    }
}

impl Letter {
    /// Sender and recipient as a server is told them, and the text.
    ///
    /// # Errors
    /// Names what is not well-formed.
    pub fn written(&self) -> Result<Written, LetterError> {
        let from = address(&self.from).ok_or(LetterError::From)?;
        let to = address(&self.to).ok_or(LetterError::To)?;
        let other = |given: &Option<String>, error| given.as_deref().map(|text| address(text).ok_or(error)).transpose();
        let return_path = other(&self.return_path, LetterError::ReturnPath)?;
        let reply_to = other(&self.reply_to, LetterError::ReplyTo)?;
        let addresses = [Some(&from), Some(&to), return_path.as_ref(), reply_to.as_ref()];
        let needs_utf8 = addresses.into_iter().flatten().any(|address| !address.is_ascii());
        let text = write::lines(&self.text);
        let html = self.html.as_deref().map(write::lines);
        // Most often markup goes as it is, and the text is encoded.
        let room = text.len() + text.len() / 2 + html.as_ref().map_or(0, |html| html.len());
        let mut out = String::with_capacity(room + 2048);
        write::mailbox(&mut out, "From", &write::line(&self.from_name), &from);
        write::mailbox(&mut out, "To", "", &to);
        if let Some(reply_to) = reply_to {
            write::mailbox(&mut out, "Reply-To", "", &reply_to);
        }
        write::words(&mut out, "Subject", &write::line(&self.subject));
        write::fold(&mut out, "Date", &write::date(self.at.div_euclid(1000)));
        write::fold(&mut out, "Message-ID", &format!("<{}>", self.id()?));
        for (name, value) in &self.headers {
            check(name)?;
            write::fold(&mut out, name, &write::line(value));
        }
        out.push_str("MIME-Version: 1.0\r\n");
        match html {
            None => write::part(&mut out, "text/plain", &text),
            Some(html) => alternative(&mut out, &text, &html),
        }
        if !out.ends_with("\r\n") {
            out.push_str("\r\n");
        }
        out.push_str(LAST_DOT);
        Ok(Written { from: return_path.unwrap_or(from), to, said: out, needs_utf8 })
    }

    fn id(&self) -> Result<&str, LetterError> {
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
        match self.message_id.split_once('@') {
            Some((word, host)) if !word.is_empty() && !host.is_empty() => {
                Some(&*self.message_id).filter(|_| word.chars().all(fits) && host.chars().all(fits))
            }
            _ => None,
        }
        .ok_or(LetterError::Header)
    }
}

/// Both parts, and readers choose.
fn alternative(out: &mut String, text: &str, html: &str) {
    let kind = format!("multipart/alternative; boundary=\"{BOUNDARY}\"");
    write::header(out, "Content-Type", |out| out.push_str(&kind));
    for (kind, text) in [("text/plain", text), ("text/html", html)] {
        out.push_str(&format!("\r\n--{BOUNDARY}\r\n"));
        write::part(out, kind, text);
    }
    out.push_str(&format!("\r\n--{BOUNDARY}--\r\n"));
}

fn check(name: &str) -> Result<(), LetterError> {
    const OURS: [&str; 11] = [
        "from",
        "to",
        "cc",
        "bcc",
        "subject",
        "date",
        "message-id",
        "sender",
        "reply-to",
        "return-path",
        "dkim-signature",
    ];
    let shaped = (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let lower = name.to_ascii_lowercase();
    if !shaped || OURS.contains(&lower.as_str()) || lower.starts_with("content-") || lower.starts_with("mime-") {
        return Err(LetterError::Header);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::is_address;
    use super::*;

    const LINDENTREE: &str = "feedback@lindentree.example";

    fn letter() -> Letter {
        Letter {
            from_name: "Lindentree Cycles".to_owned(),
            from: LINDENTREE.to_owned(),
            to: "iva@example.com".to_owned(),
            subject: "A new password".to_owned(),
            text: "Hello".to_owned(),
            html: Some("<p>Hello</p>".to_owned()),
            headers: vec![("Auto-Submitted", "auto-generated".to_owned())],
            message_id: "0192.abc@feedback.lindentree.example".to_owned(),
            at: 1_795_262_400_000,
            ..Letter::default()
        }
    }

    fn text(letter: &Letter) -> String {
        letter.written().expect("it can be written").text().to_owned()
    }

    /// The names of the headers before the first empty line, folded lines put together.
    fn names(text: &str) -> Vec<String> {
        let head = text.split("\r\n\r\n").next().expect("a head");
        let lines = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
        lines.map(|line| line.split(':').next().expect("a name").to_ascii_lowercase()).collect()
    }

    const HEADERS: [&str; 8] =
        ["from", "to", "subject", "date", "message-id", "auto-submitted", "mime-version", "content-type"];

    fn sorted(mut names: Vec<String>) -> Vec<String> {
        names.sort();
        names
    }

    fn expected() -> Vec<String> {
        sorted(HEADERS.map(str::to_owned).to_vec())
    }

    #[test]
    fn a_letter_has_its_headers_and_both_parts() {
        let text = text(&letter());
        assert_eq!(sorted(names(&text)), expected());
        assert!(text.contains("From: \"Lindentree Cycles\" <feedback@lindentree.example>\r\n"), "{text}");
        assert!(text.contains("Date: Sat, 21 Nov 2026 12:00:00 +0000\r\n"), "{text}");
        assert!(text.contains("Message-ID: <0192.abc@feedback.lindentree.example>\r\n"), "{text}");
        assert!(text.contains("text/plain; charset=utf-8") && text.contains("text/html; charset=utf-8"), "{text}");
    }

    #[test]
    fn the_same_letter_is_written_the_same() {
        assert_eq!(letter().written(), letter().written());
    }

    #[test]
    fn a_part_that_looks_like_its_end_does_not_end() {
        let tricky = Letter { text: "--=_next--\r\n".to_owned(), ..letter() };
        let text = text(&tricky);
        assert_eq!(text.matches("\r\n--=_next_").count(), 3, "two parts and the end: {text}");
    }

    #[test]
    fn what_is_no_address_gets_no_mail() {
        for wrong in ["", "iva", "iva@", "@example.com", "i va@example.com", "iva@example.com>", "a@b\r\nRCPT TO:<c@d>"]
        {
            assert!(!is_address(wrong), "{wrong}");
            assert_eq!(Letter { to: wrong.to_owned(), ..letter() }.written(), Err(LetterError::To), "{wrong}");
            assert_eq!(Letter { from: wrong.to_owned(), ..letter() }.written(), Err(LetterError::From), "{wrong}");
        }
        assert!(is_address("iva.hrast+heard@mail.example.com"));
    }

    #[test]
    fn a_header_of_ours_cannot_be_said_twice() {
        for name in ["Bcc", "to", "Content-Type", "X Y", "X:Y", "X\r\nBcc", ""] {
            let strange = Letter { headers: vec![(name, "x".to_owned())], ..letter() };
            assert_eq!(strange.written(), Err(LetterError::Header), "{name:?}");
        }
    }

    /// Text with many of the characters that mails are broken with.
    fn nasty() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            Just("\r\n".to_owned()),
            Just("\n".to_owned()),
            Just("\r".to_owned()),
            Just("\r\nBcc: evil@example.test\r\n".to_owned()),
            Just("\r\n\r\n.\r\n".to_owned()),
            Just("\u{2028}\u{85}\0".to_owned()),
            Just("=?utf-8?q?=0D=0ABcc:?=".to_owned()),
            Just("č\u{1f6b2}\"<>,;:@\\".to_owned()),
            "[ -~]{0,80}",
            any::<String>(),
        ];
        proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn no_name_subject_or_value_begins_a_header(from_name in nasty(), subject in nasty(), value in nasty()) {
            let strange = Letter { from_name, subject, headers: vec![("Auto-Submitted", value)], ..letter() };
            let written = strange.written().expect("words are always written");
            let text = written.text();
            prop_assert!(text.is_ascii());
            prop_assert_eq!(sorted(names(text)), expected());
            let head = text.split("\r\n\r\n").next().expect("a head");
            prop_assert!(!head.replace("\r\n", "").contains(['\r', '\n', '\0']));
            prop_assert!(text.split("\r\n").all(|line| line.len() < 998 && !line.contains(['\r', '\n'])));
            prop_assert_eq!((written.from.as_str(), written.to.as_str()), (LINDENTREE, "iva@example.com"));
        }

        #[test]
        fn no_address_id_or_body_gets_out_of_its_place(to in nasty(), message_id in nasty(), body in nasty()) {
            let strange = Letter { text: body.clone(), html: Some(body), ..letter() };
            let text = text(&strange);
            prop_assert_eq!(sorted(names(&text)), expected());
            prop_assert_eq!(text.matches("\r\n--=_next").count(), 3);
            for strange in [Letter { to, ..letter() }, Letter { message_id, ..letter() }] {
                if let Ok(written) = strange.written() {
                    prop_assert_eq!(sorted(names(written.text())), expected());
                }
            }
        }
    }
}
