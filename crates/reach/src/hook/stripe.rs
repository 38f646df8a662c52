//! Stripe's messages.

use hyper::HeaderMap;

use super::{Wrong, check, count, header, in_time};

/// Whether Stripe wrote this within five minutes of `now` (in milliseconds). As its documentation says under "Verify
/// webhook signatures manually", `Stripe-Signature` is a list: `t`, the instant in seconds, and one `v1` for each secret
/// that holds, the HMAC-SHA256 of the instant, a full stop and the body, in hexadecimal digits. Other schemes are passed
/// over. The secret of the endpoint is used as it is written, with its `whsec_`.
///
/// # Errors
/// Why it is not believed.
pub fn verify(headers: &HeaderMap, body: &[u8], secret: &str, now: i64) -> Result<(), Wrong> {
    let (mut at, mut signatures) = (None, Vec::new());
    for part in header(headers, "stripe-signature")?.split(',') {
        match part.trim().split_once('=') {
            Some(("t", text)) if at.replace(text).is_some() => return Err(Wrong::Malformed),
            Some(("v1", digits)) => signatures.extend(from_hex(digits)),
            _ => {}
        }
    }
    let at = at.ok_or(Wrong::Malformed)?;
    let instant = count(at)? * 1000;
    if signatures.is_empty() {
        return Err(Wrong::Malformed);
    }
    check(secret.as_bytes(), &[at.as_bytes(), b".", body], &signatures)?;
    in_time(instant, now)
}

fn from_hex(digits: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pair = |pair: &[u8]| Some(digit(pair[0])? << 4 | digit(*pair.get(1)?)?);
    digits.as_bytes().chunks(2).map(pair).collect()
}
