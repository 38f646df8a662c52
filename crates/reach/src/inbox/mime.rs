//! The parts of a message (RFC 2045, 2046). Headers and encodings are mail-parser's business; how parts nest is ours,
//! because it must have an end: messages within messages, as deep as a stranger likes, are a stack that overflows.

use std::sync::LazyLock;

use mail_parser::{ContentType, HeaderForm, HeaderValue, Message, MessageParser};

/// It holds a table of headers, which is not made anew for each part.
static PARSER: LazyLock<MessageParser> = LazyLock::new(MessageParser::default);

/// What lies beyond is not looked at: what we want to know stands at the beginning, and the rest is attachments.
const LOOKED_AT: usize = 1024 * 1024;
/// Real messages have three or four levels.
const DEEPEST: usize = 8;
const PARTS: usize = 200;
/// So much of a text is read.
const TEXT: usize = 128 * 1024;

/// One part with its headers: the message itself is the outermost.
pub(super) struct Part<'a> {
    /// None where a part has no headers.
    head: Option<Message<'a>>,
    /// `text/plain`, in lower case.
    pub(super) kind: String,
    body: &'a [u8],
    pub(super) parts: Vec<Part<'a>>,
}

impl<'a> Part<'a> {
    /// None for what has no headers.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Part<'a>> {
        let end = bytes.len().min(LOOKED_AT);
        let message = Part::nested(&bytes[..end], 0, &mut { PARTS }, "text/plain")?;
        message.head.is_some().then_some(message)
    }

    fn nested(bytes: &'a [u8], depth: usize, left: &mut usize, otherwise: &str) -> Option<Part<'a>> {
        *left = left.checked_sub(1)?;
        let (head, body) = headers(bytes);
        let stated = structured(&head, "Content-Type");
        let kind = match stated {
            Some(stated) => format!("{}/{}", stated.ctype(), stated.subtype().unwrap_or_default()).to_ascii_lowercase(),
            None => otherwise.to_owned(),
        };
        let boundary = stated.and_then(|stated| stated.attribute("boundary")).unwrap_or_default().to_owned();
        let mut parts = Vec::new();
        if kind.starts_with("multipart/") && depth < DEEPEST && !boundary.is_empty() {
            let otherwise = if kind == "multipart/digest" { "message/rfc822" } else { "text/plain" };
            for piece in pieces(body, boundary.as_bytes()) {
                parts.extend(Part::nested(piece, depth + 1, left, otherwise));
            }
        }
        Some(Part { head, kind, body, parts })
    }

    /// This part and all within, in their order; what lies within a message within is not.
    pub(super) fn all(&self) -> Vec<&Part<'a>> {
        let mut all = vec![self];
        for part in &self.parts {
            all.extend(part.all());
        }
        all
    }

    /// The first part of one of these kinds.
    pub(super) fn find(&self, kinds: &[&str]) -> Option<&Part<'a>> {
        self.all().into_iter().find(|part| kinds.contains(&part.kind.as_str()))
    }

    /// A header's text, with its encoded words decoded; none where it is not there.
    pub(super) fn header(&self, name: &'static str) -> Option<String> {
        self.headers(name).into_iter().next()
    }

    /// All headers of a name.
    pub(super) fn headers(&self, name: &'static str) -> Vec<String> {
        texts(&self.head, name)
    }

    /// What looks like an address in any of these headers, in their order.
    pub(super) fn addresses(&self, names: &[&'static str]) -> Vec<String> {
        names.iter().flat_map(|name| self.headers(name)).flat_map(|text| addresses(&text)).collect()
    }

    /// A parameter of the content type.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        structured(&self.head, "Content-Type")?.attribute(name)
    }

    /// Whether it is text that a reader sees as the message, and not a file.
    pub(super) fn is_shown(&self) -> bool {
        !structured(&self.head, "Content-Disposition").is_some_and(ContentType::is_attachment)
    }

    /// What it says, decoded; bytes that are not of the stated charset are U+FFFD.
    pub(super) fn text(&self) -> String {
        let word = |text: &str| text.chars().filter(|c| c.is_ascii_alphanumeric() || "-_:".contains(*c)).collect();
        let charset: String = self.parameter("charset").map(word).unwrap_or_default();
        let encoding: String = self.header("Content-Transfer-Encoding").as_deref().map(word).unwrap_or_default();
        // Only text is given on, whatever this part says that it is.
        let mut alone =
            format!("Content-Type: text/plain; charset=\"{charset}\"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n")
                .into_bytes();
        alone.extend_from_slice(&self.body[..self.body.len().min(2 * TEXT)]);
        let read = PARSER.parse(&alone);
        let part = read.as_ref().and_then(|message| message.parts.first());
        let mut text = part.and_then(|part| part.text_contents()).unwrap_or_default().to_owned();
        text.truncate(text.floor_char_boundary(TEXT));
        text
    }

    /// The headers of the message that this part holds, of a kind such as `message/rfc822` or `text/rfc822-headers`.
    pub(super) fn original(&self) -> Original {
        let text =
            if self.header("Content-Transfer-Encoding").is_some() { self.text().into_bytes() } else { Vec::new() };
        let bytes = if text.is_empty() { self.body } else { &text };
        Original::of(&headers(bytes).0)
    }
}

/// What the headers of a message that came back say.
#[derive(Debug, Default)]
pub(super) struct Original {
    pub(super) message_id: Option<String>,
    /// Those that the sender chose: where a tag of ours may stand.
    pub(super) senders: Vec<String>,
    pub(super) to: Option<String>,
}

impl Original {
    fn of(head: &Option<Message<'_>>) -> Original {
        let all = |names: &[&'static str]| -> Vec<String> {
            names.iter().flat_map(|name| texts(head, name)).flat_map(|text| addresses(&text)).collect()
        };
        Original {
            message_id: texts(head, "Message-ID").into_iter().find_map(|text| message_ids(&text).into_iter().next()),
            senders: all(&["Return-Path", "Reply-To", "From", "Sender", "Errors-To", "X-Envelope-From"]),
            to: all(&["X-Original-To", "Delivered-To", "To"]).into_iter().next(),
        }
    }
}

/// What stands before the first empty line, read, and what behind it.
fn headers(bytes: &[u8]) -> (Option<Message<'_>>, &[u8]) {
    let mut end = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        end += line.len();
        if line.trim_ascii().is_empty() {
            break;
        }
    }
    let head = PARSER.parse_headers(&bytes[..end]);
    (head.filter(|head| !head.parts.is_empty()), &bytes[end..])
}

fn structured<'m>(head: &'m Option<Message<'_>>, name: &'static str) -> Option<&'m ContentType<'m>> {
    head.as_ref()?.header(name).and_then(HeaderValue::as_content_type)
}

fn texts(head: &Option<Message<'_>>, name: &'static str) -> Vec<String> {
    let Some(head) = head else { return Vec::new() };
    let raw = matches!(name, "Message-ID" | "In-Reply-To" | "References" | "Content-Transfer-Encoding");
    let form = if raw { HeaderForm::Raw } else { HeaderForm::Text };
    let all = head.header_as(name, form).into_iter();
    all.filter_map(HeaderValue::into_text).map(|text| text.trim().to_owned()).collect()
}

/// What lies between the lines of a boundary, to the last of them or to the end.
fn pieces<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let (mut pieces, mut begun, mut at) = (Vec::new(), None, 0);
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        let told = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary)).map(<[u8]>::trim_ascii_end);
        if let Some(rest @ (b"" | b"--")) = told {
            pieces.extend(begun.map(|from| &body[from..at]));
            begun = Some(at + line.len());
            if rest == b"--" || pieces.len() == PARTS {
                return pieces;
            }
        }
        at += line.len();
    }
    pieces.extend(begun.map(|from| &body[from..]));
    pieces
}

/// What looks like an address.
pub(super) fn addresses(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| c.is_whitespace() || c.is_control() || "<>,;()\"[]".contains(c));
    let shaped =
        |word: &&str| word.len() <= 254 && word.split_once('@').is_some_and(|(l, d)| !l.is_empty() && !d.is_empty());
    parts
        .map(|word| word.trim_start_matches("mailto:").trim_end_matches([':', '.']))
        .filter(shaped)
        .map(str::to_owned)
        .collect()
}

/// Message-IDs, without their angle brackets.
pub(super) fn message_ids(text: &str) -> Vec<String> {
    addresses(text)
}
