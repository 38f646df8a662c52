//! The fields of a posted form, read strictly: bytes that are not UTF-8, or a NUL, are told apart from text, and what
//! could be read is kept, so that nobody loses what they typed.

use std::borrow::Cow;

use percent_encoding::percent_decode;

/// The fields of an `application/x-www-form-urlencoded` body, in the order they were sent.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    pairs: Vec<(String, String)>,
    /// Every byte was text.
    pub is_text: bool,
}

impl Fields {
    /// Reads a body. Never fails: what is not text is replaced, and `is_text` says so.
    pub fn parse(body: &[u8]) -> Fields {
        let mut fields = Fields { pairs: Vec::new(), is_text: true };
        for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let split = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            let name = fields.decode(&pair[..split]);
            let value = fields.decode(pair.get(split + 1..).unwrap_or_default());
            fields.pairs.push((name, value));
        }
        fields
    }

    fn decode(&mut self, bytes: &[u8]) -> String {
        let spaced: Vec<u8> = bytes.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        let bytes: Cow<'_, [u8]> = percent_decode(&spaced).into();
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => {
                self.is_text = false;
                String::from_utf8_lossy(&bytes)
            }
        };
        if text.contains('\0') {
            self.is_text = false;
            return text.replace('\0', "");
        }
        text.into_owned()
    }

    /// Whether nothing was sent at all.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The last value of a field; none when it was not sent.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().rev().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The trimmed value of a field, empty when it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default().trim()
    }

    /// Every field with its value, in the order they were sent.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Every value of a field that may be sent more than once.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fields_are_decoded_and_the_last_one_counts() {
        let fields = Fields::parse(b"score=9&comment=hitro+in%20%C4%8Disto&score=8&empty=&bare");
        assert_eq!(fields.get("score"), Some("8"));
        assert_eq!(fields.get("comment"), Some("hitro in čisto"));
        assert_eq!((fields.get("empty"), fields.get("bare"), fields.get("absent")), (Some(""), Some(""), None));
        assert!(fields.is_text);
    }

    #[test]
    fn what_is_not_text_is_told_and_the_rest_is_kept() {
        let fields = Fields::parse(b"comment=good%FFday&score=9");
        assert!(!fields.is_text);
        assert_eq!((fields.get("comment"), fields.get("score")), (Some("good\u{fffd}day"), Some("9")));
        let fields = Fields::parse(b"comment=good%00day");
        assert!(!fields.is_text);
        assert_eq!(fields.get("comment"), Some("goodday"));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let fields = Fields::parse(&body);
            prop_assert!(fields.pairs.iter().all(|(name, value)| !name.contains('\0') && !value.contains('\0')));
        }
    }
}
