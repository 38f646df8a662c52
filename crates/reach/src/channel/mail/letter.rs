//! A mail as it is written (RFC 5322, MIME): from plain words to lines that a server takes. Whatever stands in a name or
//! a subject, no header begins in it. The same letter is written the same each time.

use std::time::{Duration, SystemTime};

use lettre::address::{Address, Envelope};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};

/// The last second that a mail's date can have: the end of the year 9999.
const LAST: u64 = 253_402_300_799;

/// One mail to one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The sender as the reader sees it; may be empty.
    pub from_name: String,
    /// The sender's address, to which what cannot be delivered comes back.
    pub from: String,
    /// The recipient's address.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// The same as HTML, for those who have it shown.
    pub html: Option<String>,
    /// Further headers, such as `Auto-Submitted`. Their names must not be those of the fields above.
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
    /// The recipient is no address.
    #[error("the recipient's address is not well-formed")]
    To,
    /// A header's name or the message's id has characters that cannot stand there.
    #[error("a header is not well-formed")]
    Header,
}

/// Whether mail can be sent to it.
pub fn is_address(text: &str) -> bool {
    address(text).is_some()
}

/// A local part in quotes may hold nearly anything, and nobody has one: it is refused.
fn address(text: &str) -> Option<Address> {
    let odd =
        |c: char| c.is_control() || c.is_whitespace() || matches!(c, '"' | '<' | '>' | '(' | ')' | ',' | ';' | ':');
    if text.len() > 254 || text.contains(odd) {
        return None;
    }
    text.parse().ok()
}

/// In one line: a mail's header ends where a line does.
fn line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect()
}

impl Letter {
    /// Sender and recipient, and every byte that goes between DATA and the last dot.
    ///
    /// # Errors
    /// Names what is not well-formed.
    pub fn written(&self) -> Result<(Envelope, Vec<u8>), LetterError> {
        let from = address(&self.from).ok_or(LetterError::From)?;
        let to = address(&self.to).ok_or(LetterError::To)?;
        let name = line(&self.from_name);
        let name = Some(name.trim().to_owned()).filter(|name| !name.is_empty());
        let seconds = u64::try_from(self.at / 1000).unwrap_or_default().min(LAST);
        let mut message = Message::builder()
            .from(Mailbox::new(name, from.clone()))
            .to(Mailbox::new(None, to.clone()))
            .subject(line(&self.subject))
            .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
            .message_id(Some(format!("<{}>", self.id()?)));
        for (name, value) in &self.headers {
            message = message.raw_header(header(name, value)?);
        }
        let written = match &self.html {
            Some(html) => message.multipart(
                MultiPart::alternative()
                    .boundary(self.boundary())
                    .build()
                    .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(self.text.clone()))
                    .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(html.clone())),
            ),
            None => message.singlepart(SinglePart::plain(self.text.clone())),
        };
        let written = written.map_err(|_| LetterError::Header)?;
        let envelope = Envelope::new(Some(from), vec![to]).map_err(|_| LetterError::To)?;
        Ok((envelope, written.formatted()))
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

    /// No line of a part is this: encoded parts have no line that begins with it, and of others it is looked for.
    fn boundary(&self) -> String {
        let whole =
            |word: &str| self.text.contains(word) || self.html.as_deref().is_some_and(|html| html.contains(word));
        let mut boundary = String::from("=_next");
        while whole(&boundary) {
            boundary.push('_');
        }
        boundary
    }
}

fn header(name: &str, value: &str) -> Result<HeaderValue, LetterError> {
    const OURS: [&str; 8] = ["from", "to", "cc", "bcc", "subject", "date", "message-id", "sender"];
    let shaped = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let lower = name.to_ascii_lowercase();
    if !shaped || OURS.contains(&lower.as_str()) || lower.starts_with("content-") || lower.starts_with("mime-") {
        return Err(LetterError::Header);
    }
    let name = HeaderName::new_from_ascii(name.to_owned()).map_err(|_| LetterError::Header)?;
    Ok(HeaderValue::new(name, line(value)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn letter() -> Letter {
        Letter {
            from_name: "Lindentree Cycles".to_owned(),
            from: "feedback@lindentree.example".to_owned(),
            to: "iva@example.com".to_owned(),
            subject: "A new password".to_owned(),
            text: "Hello".to_owned(),
            html: Some("<p>Hello</p>".to_owned()),
            headers: vec![("Auto-Submitted", "auto-generated".to_owned())],
            message_id: "0192.abc@feedback.lindentree.example".to_owned(),
            at: 1_795_262_400_000,
        }
    }

    fn text(letter: &Letter) -> String {
        String::from_utf8(letter.written().expect("it can be written").1).expect("it is ASCII")
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
            let (envelope, bytes) = strange.written().expect("words are always written");
            let text = String::from_utf8(bytes).expect("it is ASCII");
            prop_assert!(text.is_ascii());
            prop_assert_eq!(sorted(names(&text)), expected());
            let head = text.split("\r\n\r\n").next().expect("a head");
            prop_assert!(!head.replace("\r\n", "").contains(['\r', '\n', '\0']));
            prop_assert!(text.split("\r\n").all(|line| line.len() < 998 && !line.contains(['\r', '\n'])));
            prop_assert_eq!(envelope.to().len(), 1);
        }

        #[test]
        fn no_address_id_or_body_gets_out_of_its_place(to in nasty(), message_id in nasty(), body in nasty()) {
            let strange = Letter { text: body.clone(), html: Some(body), ..letter() };
            let text = text(&strange);
            prop_assert_eq!(sorted(names(&text)), expected());
            prop_assert_eq!(text.matches("\r\n--=_next").count(), 3);
            for strange in [Letter { to, ..letter() }, Letter { message_id, ..letter() }] {
                if let Ok((_, bytes)) = strange.written() {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    prop_assert_eq!(sorted(names(&text)), expected());
                }
            }
        }
    }
}
