//! What a program sends in a body or a header, read strictly: a field that is not known is refused by name, and no text
//! holds U+0000, which no database keeps. What is read here is well-formed; whether it can be so is the handler's.

use std::fmt;
use std::marker::PhantomData;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};

use crate::app::App;
use crate::web::answer::is_of_type;
use crate::web::problem::Problem;

/// The largest body.
pub(super) const LARGEST: usize = 1024 * 1024;

/// The longest idempotency key.
const LONGEST_KEY: usize = 255;

/// A JSON body.
pub(super) struct Sent<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequest<App> for Sent<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Sent<T>, Problem> {
        if !is_of_type(request.headers(), "application/json") {
            return Err(Problem::not_json());
        }
        let body = Bytes::from_request(request, app).await.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Problem::too_large(LARGEST),
            _ => Problem::cut_off(),
        })?;
        let Json(Object(read)) = Json::from_bytes(&body).map_err(|rejection| {
            // What is before the colon says that a body was not read; what is behind it says where and why.
            let reason = rejection.body_text();
            Problem::unreadable(reason.split_once(": ").map_or(reason.as_str(), |(_, reason)| reason))
        })?;
        if holds_nul(&body) {
            return Err(Problem::invalid("A text holds the character U+0000, which is no text."));
        }
        Ok(Sent(read))
    }
}

/// An object, and no list of the values of its fields, which serde takes for a struct as well.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Object<T>, D::Error> {
        struct Fields<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Fields<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map))
            }
        }

        deserializer.deserialize_map(Fields(PhantomData)).map(Object)
    }
}

/// An object inside of another, or null.
pub(super) fn object<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    let read: Option<Object<T>> = Option::deserialize(deserializer)?;
    Ok(read.map(|Object(read)| read))
}

/// What is there is told, null too: a field that a change does not name stays, one that it says is null goes.
pub(super) fn told<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Whether JSON that parses holds a text with U+0000: as a byte it does not parse, so it can only be escaped.
fn holds_nul(json: &[u8]) -> bool {
    let mut rest = json;
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        let escape = &rest[at + 1..];
        if escape.starts_with(b"u0000") {
            return true;
        }
        rest = escape.get(1..).unwrap_or_default();
    }
    false
}

/// The idempotency key of a request, where it has one.
pub(super) fn idempotency_key(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let Some(sent) = headers.get("idempotency-key") else { return Ok(None) };
    match sent.to_str() {
        Ok(key) if (1..=LONGEST_KEY).contains(&key.len()) => Ok(Some(key)),
        _ => Err(Problem::invalid(format!("The Idempotency-Key must have 1 to {LONGEST_KEY} ASCII characters."))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_escaped_nul_is_one() {
        for (json, nul) in [
            (r#""a\u0000b""#, true),
            (r#"{"\u0000": 1}"#, true),
            (r#""\\\u0000""#, true),
            (r#""\\u0000""#, false),
            (r#""u0000 \u0001 \" \n""#, false),
            ("\"\\", false),
        ] {
            assert_eq!(holds_nul(json.as_bytes()), nul, "{json}");
        }
    }
}
