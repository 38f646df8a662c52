//! Standard Webhooks 1.0.0 (the specification at standardwebhooks.com): the id, the instant in seconds and the body,
//! with full stops between, signed with HMAC-SHA256. Signatures with public keys (`v1a`) are neither made nor believed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper::HeaderMap;

use super::{Secret, Wrong, check, count, from_base64, header, in_time, mac};

/// The header with the message's id: the same however often it is sent, so that its receiver follows it once.
pub const ID: &str = "webhook-id";

/// The header with the instant of this attempt, in seconds.
pub const TIMESTAMP: &str = "webhook-timestamp";

/// The header with the signatures, between spaces.
pub const SIGNATURE: &str = "webhook-signature";

/// The longest id.
const LONGEST_ID: usize = 128;

/// The headers that prove a message is ours. `at` is the instant of this attempt in milliseconds; each secret signs, so
/// that the receiver can change to a new one while the old one still holds.
///
/// # Errors
/// [`Wrong::Malformed`] where the id is no word of at most 128 ASCII letters without a full stop, the instant is before
/// 1970, or there is no secret.
pub fn sign(id: &str, at: i64, body: &[u8], secrets: &[Secret]) -> Result<[(&'static str, String); 3], Wrong> {
    if !is_id(id) || at < 0 || secrets.is_empty() {
        return Err(Wrong::Malformed);
    }
    let at = (at / 1000).to_string();
    let signed = |secret: &Secret| {
        let made = mac(secret.bytes(), &signed(id, &at, body)).ok_or(Wrong::Malformed)?;
        Ok(format!("v1,{}", STANDARD.encode(made)))
    };
    let signatures: Vec<String> = secrets.iter().map(signed).collect::<Result<_, _>>()?;
    Ok([(ID, id.to_owned()), (TIMESTAMP, at), (SIGNATURE, signatures.join(" "))])
}

/// Whether one who knows one of the secrets signed this message within five minutes of `now` (in milliseconds). The
/// same message may come again nevertheless: its id tells.
///
/// # Errors
/// Why it is not believed.
pub fn verify(headers: &HeaderMap, body: &[u8], secrets: &[Secret], now: i64) -> Result<(), Wrong> {
    let (id, at, listed) = (header(headers, ID)?, header(headers, TIMESTAMP)?, header(headers, SIGNATURE)?);
    let instant = count(at)? * 1000;
    let ours = listed.split(' ').filter_map(|one| one.strip_prefix("v1,"));
    let signatures: Vec<Vec<u8>> = ours.filter_map(|one| from_base64(one).ok()).collect();
    if !is_id(id) || signatures.is_empty() {
        return Err(Wrong::Malformed);
    }
    let pieces = signed(id, at, body);
    if !secrets.iter().any(|secret| check(secret.bytes(), &pieces, &signatures).is_ok()) {
        return Err(Wrong::Signature);
    }
    in_time(instant, now)
}

fn signed<'a>(id: &'a str, at: &'a str, body: &'a [u8]) -> [&'a [u8]; 5] {
    [id.as_bytes(), b".", at.as_bytes(), b".", body]
}

/// With a full stop in an id, its end could be taken for the instant.
fn is_id(id: &str) -> bool {
    (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'.')
}
