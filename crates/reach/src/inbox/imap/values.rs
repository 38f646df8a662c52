//! What an IMAP server writes (RFC 3501, 4): atoms, texts and lists, read without trust in their depth or length.

use base64::Engine;
use base64::alphabet::IMAP_MUTF7;
use base64::engine::GeneralPurpose;
use base64::engine::general_purpose::NO_PAD;

/// Lists within lists; ours have two.
const DEEPEST: usize = 8;

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A word or a number, as it stands.
    Atom(String),
    /// In quotes, or as so many bytes.
    Text(Vec<u8>),
    /// Several.
    List(Vec<Value>),
}

impl Value {
    pub(super) fn number(&self) -> Option<u32> {
        match self {
            Value::Atom(word) => word.parse().ok(),
            _ => None,
        }
    }
}

/// The value behind a name.
pub(super) fn of<'v>(values: &'v [Value], name: &str) -> Option<&'v Value> {
    let at = values
        .iter()
        .step_by(2)
        .position(|value| matches!(value, Value::Atom(word) if word.eq_ignore_ascii_case(name)))?;
    values.get(at * 2 + 1)
}

/// The values of a whole answer, in which each `{n}` is followed by its bytes; none where it is not well-formed.
pub(super) fn read(bytes: &[u8]) -> Option<Vec<Value>> {
    let mut reader = Reader { bytes, at: 0 };
    let values = reader.list(0)?;
    (reader.at == bytes.len()).then_some(values)
}

/// How many bytes follow a line that ends in `{n}` or `{n+}`.
pub(super) fn literal(line: &[u8]) -> Option<usize> {
    let inner = line.strip_suffix(b"\r\n").unwrap_or(line).strip_suffix(b"}")?;
    let start = inner.iter().rposition(|byte| *byte == b'{')?;
    let digits = inner[start + 1..].strip_suffix(b"+").unwrap_or(&inner[start + 1..]);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    // More than can be counted is too much all the same.
    Some(std::str::from_utf8(digits).ok()?.parse().unwrap_or(usize::MAX))
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    /// To a closing bracket, which stays, or the end.
    fn list(&mut self, depth: usize) -> Option<Vec<Value>> {
        let mut values = Vec::new();
        while let Some(byte) = self.bytes.get(self.at) {
            match byte {
                b' ' => self.at += 1,
                b')' => break,
                b'(' if depth == DEEPEST => return None,
                b'(' => {
                    self.at += 1;
                    values.push(Value::List(self.list(depth + 1)?));
                    (self.bytes.get(self.at) == Some(&b')')).then(|| self.at += 1)?;
                }
                b'"' => values.push(Value::Text(self.quoted()?)),
                b'{' => values.push(Value::Text(self.literal()?)),
                _ => values.push(Value::Atom(self.atom())),
            }
        }
        Some(values)
    }

    fn quoted(&mut self) -> Option<Vec<u8>> {
        let mut text = Vec::new();
        loop {
            self.at += 1;
            match self.bytes.get(self.at)? {
                b'"' => break,
                b'\\' => {
                    self.at += 1;
                    text.push(*self.bytes.get(self.at)?);
                }
                byte => text.push(*byte),
            }
        }
        self.at += 1;
        Some(text)
    }

    fn literal(&mut self) -> Option<Vec<u8>> {
        let rest = &self.bytes[self.at..];
        let end = rest.iter().position(|byte| *byte == b'\n')? + 1;
        let text = rest.get(end..end.checked_add(literal(&rest[..end])?)?)?.to_vec();
        self.at += end + text.len();
        Some(text)
    }

    fn atom(&mut self) -> String {
        let rest = &self.bytes[self.at..];
        // At least one byte, so that there is an end.
        let more = rest[1..].iter().position(|byte| b" ()\"{".contains(byte)).unwrap_or(rest.len() - 1);
        self.at += more + 1;
        String::from_utf8_lossy(&rest[..=more]).into_owned()
    }
}

/// A text in quotes; none where one cannot stand there.
pub(super) fn quoted(text: &str) -> Option<String> {
    let fits = text.bytes().all(|byte| (b' '..0x7f).contains(&byte));
    fits.then(|| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// A folder's name, in quotes and in the alphabet of RFC 3501 (5.1.3).
pub(super) fn folder(name: &str) -> String {
    let (mut written, mut others) = (String::from("\""), Vec::new());
    let end = |others: &mut Vec<u16>, written: &mut String| {
        if !others.is_empty() {
            let bytes: Vec<u8> = others.drain(..).flat_map(u16::to_be_bytes).collect();
            let engine = GeneralPurpose::new(&IMAP_MUTF7, NO_PAD);
            written.push_str(&format!("&{}-", engine.encode(bytes)));
        }
    };
    for c in name.chars() {
        if (' '..='~').contains(&c) {
            end(&mut others, &mut written);
            match c {
                '&' => written.push_str("&-"),
                '"' | '\\' => written.extend(['\\', c]),
                c => written.push(c),
            }
        } else {
            others.extend_from_slice(c.encode_utf16(&mut [0; 2]));
        }
    }
    end(&mut others, &mut written);
    written.push('"');
    written
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_answer_is_read_with_its_literal() {
        let answer = b"12 FETCH (UID 7 FLAGS (\\Seen) BODY[] {9}\r\na) \"b\r\n\" X NIL \"q \\\" \\\\\")";
        let all = read(answer).expect("it is well-formed");
        let [_, _, Value::List(values)] = &all[..] else { panic!("{all:?}") };
        assert_eq!(of(values, "uid").and_then(Value::number), Some(7));
        assert_eq!(of(values, "BODY[]"), Some(&Value::Text(b"a) \"b\r\n\" ".to_vec())));
        assert_eq!(of(values, "X"), Some(&Value::Atom("NIL".to_owned())));
        for wrong in [&b"(a"[..], b"a)", b"\"a", b"{9}\r\na", b"{x}\r\na", &[b'('; 100]] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn folders_are_named_in_their_own_alphabet() {
        assert_eq!(folder("INBOX"), "\"INBOX\"");
        assert_eq!(folder("Obdelano/Č & \"x\""), "\"Obdelano/&AQw- &- \\\"x\\\"\"");
        assert_eq!(folder("台北日本語"), "\"&U,BTF2XlZyyKng-\"", "RFC 3501 has the parts of this example");
        assert_eq!(folder("a\r\nb"), "\"a&AA0ACg-b\"", "no line ends in it");
        assert_eq!(quoted("geslo \"1\"\\"), Some("\"geslo \\\"1\\\"\\\\\"".to_owned()));
        assert_eq!(quoted("a\r\nb"), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in "[(){}\" a0-9+\r\n\\\\]{0,60}") {
            drop(read(bytes.as_bytes()));
            let _ = literal(bytes.as_bytes());
        }
    }
}
