//! The address of an envelope: `mailto:` with recipient, subject and body (RFC 6068), as a mail program opens it. It never
//! holds a line break that is not escaped, and never more than mail programs take.

use std::fmt::Write as _;

/// The most bytes of the whole address. Windows hands an address to a program through a buffer of 2,083 characters
/// (`INTERNET_MAX_URL_LENGTH`, Microsoft KB 263909), browsers keep to 2,000 for that, and some programs add a word of their
/// own in front: what is longer is cut in the middle of an escape there, or nothing opens.
pub const LONGEST: usize = 1_900;

/// The most bytes of a subject as it stands in the address: 150 characters of Cyrillic.
const LONGEST_SUBJECT: usize = 900;

/// What stands where a text was cut.
const CUT: &str = "…";

/// What may stand in braces in the subject and the body of an envelope (`text`): who is written to, by the first name; what
/// it is about; where they may write; what is given as thanks; who writes.
pub const NAMES: [&str; 5] = ["name", "product", "link", "gift", "employee"];

/// An address that opens a mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// `mailto:ana@example.com?subject=...&body=...`, ASCII.
    pub url: String,
    /// What the mail program shows as the subject.
    pub subject: String,
    /// What it shows as the body, lines with `\n` between them.
    pub body: String,
    /// One of them was too long: it ends in `…`.
    pub is_cut: bool,
}

/// An envelope to one recipient. An empty subject or body is left out. None where the recipient is empty, or leaves no room
/// for anything.
pub fn envelope(to: &str, subject: &str, body: &str) -> Option<Envelope> {
    let mut url = String::from("mailto:");
    match to.rsplit_once('@') {
        Some((local, domain)) => {
            escape(&mut url, local);
            url.push('@');
            escape(&mut url, domain);
        }
        None => escape(&mut url, to),
    }
    if to.is_empty() || url.len() > LONGEST {
        return None;
    }
    let one_line: String = subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let body = lines(body);
    let (subject, subject_is_cut) = add(&mut url, "subject=", one_line.trim(), LONGEST_SUBJECT);
    let (body, body_is_cut) = add(&mut url, "body=", body.trim_end(), LONGEST);
    Some(Envelope { url, subject, body, is_cut: subject_is_cut || body_is_cut })
}

/// Adds a field in at most so many bytes, where there is room for it; what of its text was said, and whether it was cut.
fn add(url: &mut String, field: &str, text: &str, most: usize) -> (String, bool) {
    let sign = if url.contains('?') { '&' } else { '?' };
    let room = LONGEST.saturating_sub(url.len() + 1 + field.len()).min(most);
    let kept = within(text, room);
    let is_cut = kept.len() < text.len();
    let said = match (is_cut, room < CUT.len() * ESCAPED) {
        (false, _) => text.to_owned(),
        (true, false) => format!("{kept}{CUT}"),
        (true, true) => String::new(),
    };
    if !said.is_empty() {
        url.push(sign);
        url.push_str(field);
        escape(url, &said);
    }
    (said, is_cut)
}

/// The body with one sort of line break, and without what no mail holds.
fn lines(body: &str) -> String {
    let body = body.replace("\r\n", "\n").replace('\r', "\n");
    body.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect()
}

/// The text, or the beginning of it that leaves room for [`CUT`] behind it, in at most so many escaped bytes: it ends with a
/// word, or with a character where there is but one word.
fn within(text: &str, room: usize) -> &str {
    let (mut bytes, mut fits) = (0, 0);
    for (at, c) in text.char_indices() {
        if bytes + CUT.len() * ESCAPED <= room {
            fits = at;
        }
        bytes += escaped(c);
    }
    if bytes <= room {
        return text;
    }
    let begun = &text[..fits];
    // What follows the last blank may be half a word.
    let whole = match text[fits..].starts_with(char::is_whitespace) {
        true => begun.trim_end(),
        false => begun.rfind(char::is_whitespace).map_or(begun, |at| begun[..at].trim_end()),
    };
    if whole.is_empty() { begun.trim_end() } else { whole }
}

/// How many bytes an escaped byte takes.
const ESCAPED: usize = 3;

/// How many bytes a character takes in the address.
fn escaped(c: char) -> usize {
    match c {
        '\n' => 2 * ESCAPED,
        c if is_plain(c) => 1,
        c => c.len_utf8() * ESCAPED,
    }
}

/// What RFC 3986 calls unreserved.
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~".contains(c)
}

/// Escapes all but that; a line break is one of mails (RFC 6068, section 5).
fn escape(out: &mut String, text: &str) {
    for byte in text.bytes() {
        match char::from(byte) {
            '\n' => out.push_str("%0D%0A"),
            c if is_plain(c) => out.push(c),
            _ => write!(out, "%{byte:02X}").unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a mail program reads: recipient, subject, body.
    fn read(url: &str) -> (String, String, String) {
        let rest = url.strip_prefix("mailto:").expect("a mailto address");
        let (to, fields) = rest.split_once('?').unwrap_or((rest, ""));
        let field = |name: &str| {
            let found = fields.split('&').find_map(|field| field.strip_prefix(name));
            found.map(decoded).unwrap_or_default()
        };
        (decoded(to), field("subject="), field("body="))
    }

    fn decoded(text: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = text.as_bytes();
        while let [first, after @ ..] = rest {
            rest = match (first, after) {
                (b'%', [high, low, after @ ..]) => {
                    let digits = [*high, *low];
                    let digits = std::str::from_utf8(&digits).expect("digits");
                    bytes.push(u8::from_str_radix(digits, 16).expect("a whole escape"));
                    after
                }
                (b'%', _) => panic!("half an escape: {text}"),
                (byte, after) => {
                    bytes.push(*byte);
                    after
                }
            };
        }
        String::from_utf8(bytes).expect("whole characters")
    }

    fn url(to: &str, subject: &str, body: &str) -> String {
        envelope(to, subject, body).expect("an envelope").url
    }

    #[test]
    fn a_mail_program_is_told_whom_about_what_and_with_which_words() {
        assert_eq!(
            url("ana@example.com", "Hvala & na svidenje", "Živjo Ana,\n\nkako je?"),
            "mailto:ana@example.com?subject=Hvala%20%26%20na%20svidenje&body=%C5%BDivjo%20Ana%2C%0D%0A%0D%0Akako%20je%3F"
        );
        assert_eq!(url("ana@example.com", "", ""), "mailto:ana@example.com");
        assert_eq!(
            url("ana@example.com", " ", "Здраво"),
            "mailto:ana@example.com?body=%D0%97%D0%B4%D1%80%D0%B0%D0%B2%D0%BE"
        );
        assert_eq!(envelope("", "a", "b"), None);
    }

    #[test]
    fn an_address_cannot_bring_another_recipient_or_field() {
        assert_eq!(url("a,b?cc=c&d%@e.example", "", ""), "mailto:a%2Cb%3Fcc%3Dc%26d%25@e.example");
        assert_eq!(url("\"a@b\"@example.com", "", ""), "mailto:%22a%40b%22@example.com");
    }

    #[test]
    fn a_subject_is_one_line() {
        let (_, subject, _) = read(&url("ana@example.com", "Hello\r\nBcc: all@example.com", ""));
        assert_eq!(subject, "Hello  Bcc: all@example.com");
    }

    #[test]
    fn what_is_too_long_ends_at_a_word() {
        let long = "слово ".repeat(100);
        let cut = envelope("ana@example.com", "About it", &long).expect("an envelope");
        assert!(cut.is_cut && cut.url.len() <= LONGEST && cut.url.len() > LONGEST - 40, "{}", cut.url.len());
        let (_, subject, body) = read(&cut.url);
        assert_eq!(subject, "About it");
        assert!(body.ends_with("слово…"), "{body}");
        let (_, _, body) = read(&url("ana@example.com", "", &"ж".repeat(1_000)));
        assert!(body.ends_with("ж…") && body.starts_with("жж"), "one word is cut behind a character");
    }

    #[test]
    fn a_subject_leaves_room_for_the_body() {
        let both = envelope("ana@example.com", &"ж".repeat(500), "Здраво Ана").expect("an envelope");
        let (_, subject, body) = read(&both.url);
        assert!(both.is_cut && subject.ends_with('…'));
        assert_eq!(body, "Здраво Ана");
    }

    /// As the body arrives: line breaks of mails, and nothing that no mail holds.
    fn arrives(body: &str) -> String {
        lines(body).trim_end().replace('\n', "\r\n")
    }

    proptest! {
        #[test]
        fn whatever_is_written_arrives_and_fits(
            to in "[a-z,?&%=+ž]{1,20}@[a-zč.]{1,20}",
            subject in "\\PC{0,150}",
            body in "(?s).{0,400}",
        ) {
            let one = envelope(&to, &subject, &body).expect("an envelope");
            prop_assert!(one.url.len() <= LONGEST);
            let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~%:@?&=".contains(c);
            prop_assert!(one.url.chars().all(allowed), "{}", one.url);
            let (read_to, read_subject, read_body) = read(&one.url);
            prop_assert_eq!(read_to, to);
            prop_assert!(!read_subject.contains(['\r', '\n']));
            prop_assert_eq!(&read_subject, &one.subject);
            prop_assert_eq!(&read_body, &one.body.replace('\n', "\r\n"));
            if one.is_cut {
                let begun = read_body.strip_suffix('…').unwrap_or(&read_body);
                prop_assert!(arrives(&body).starts_with(begun), "{begun:?}");
            } else {
                prop_assert_eq!(read_subject, subject.trim());
                prop_assert_eq!(read_body, arrives(&body));
            }
        }

        #[test]
        fn no_recipient_is_too_long(to in "\\PC{0,1000}", subject in "\\PC{0,900}") {
            if let Some(one) = envelope(&to, &subject, &subject) {
                prop_assert!(one.url.len() <= LONGEST);
            }
        }
    }
}
