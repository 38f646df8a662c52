//! Addresses of signed-in pages: what they ask for, and how they are written. An address is the view: whoever is given
//! it sees the same, today and in a year, so a name that was once in an address is never given another meaning.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::form::Fields;

/// What needs no escaping anywhere in an address.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What an address asks for after its question mark. Never refused: what makes no sense is as if it were not there.
pub struct Asked(pub Fields);

impl<S: Sync> FromRequestParts<S> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Asked, Infallible> {
        Ok(Asked(Fields::parse(parts.uri.query().unwrap_or_default().as_bytes())))
    }
}

/// Names with their values, in the order of the address.
pub type Pairs = Vec<(&'static str, String)>;

/// A path with what it asks for. The path is ours; values are escaped.
pub fn address(path: &str, pairs: &[(&'static str, String)]) -> String {
    match pairs {
        [] => path.to_owned(),
        pairs => format!("{path}?{}", query(pairs)),
    }
}

/// What an address asks for, as it stands after the question mark.
pub fn query(pairs: &[(&'static str, String)]) -> String {
    let each: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={}", escape(value))).collect();
    each.join("&")
}

/// Text as a part of an address.
pub fn escape(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// The pairs with others in place of those of the same name, or after them.
pub fn with(pairs: &[(&'static str, String)], others: &[(&'static str, &str)]) -> Pairs {
    let kept = pairs.iter().filter(|(name, _)| others.iter().all(|(other, _)| other != name)).cloned();
    kept.chain(others.iter().map(|(name, value)| (*name, (*value).to_owned()))).collect()
}

/// A link that writes to somebody.
pub fn mailto(mail: &str) -> String {
    const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'@').remove(b'.').remove(b'-').remove(b'_');
    format!("mailto:{}", utf8_percent_encode(mail, PLAIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_escaped_and_an_empty_question_is_none() {
        let pairs = vec![("place", "Kraków & Łódź".to_owned()), ("by", "team".to_owned())];
        assert_eq!(address("/surveys/7", &pairs), "/surveys/7?place=Krak%C3%B3w%20%26%20%C5%81%C3%B3d%C5%BA&by=team");
        assert_eq!(address("/surveys/7", &[]), "/surveys/7");
    }

    #[test]
    fn what_is_said_anew_replaces_what_was_said() {
        let pairs = vec![("place", "link".to_owned()), ("by", "team".to_owned())];
        assert_eq!(address("/", &with(&pairs, &[("place", "mail")])), "/?by=team&place=mail");
    }
}
