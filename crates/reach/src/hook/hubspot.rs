//! HubSpot's messages.

use hyper::HeaderMap;

use super::{Wrong, check, count, from_base64, header, in_time};

/// Whether HubSpot wrote this within five minutes of `now` (in milliseconds). As its documentation says under
/// "Validating requests", version 3 of the signature is the HMAC-SHA256 in base64, with the app's client secret, of the
/// method, the address that was called as HubSpot knows it (from `https://` on, with its query), the body, and
/// `X-HubSpot-Request-Timestamp` in milliseconds.
///
/// # Errors
/// Why it is not believed.
pub fn verify(
    headers: &HeaderMap,
    (method, address): (&str, &str),
    body: &[u8],
    secret: &str,
    now: i64,
) -> Result<(), Wrong> {
    let at = header(headers, "x-hubspot-request-timestamp")?;
    let signature = from_base64(header(headers, "x-hubspot-signature-v3")?)?;
    let instant = count(at)?;
    let address = decoded(address);
    check(secret.as_bytes(), &[method.as_bytes(), &address, body, at.as_bytes()], &[signature])?;
    in_time(instant, now)
}

/// Twelve letters are signed as what they stand for, all others as they are written: a table in the documentation.
fn decoded(address: &str) -> Vec<u8> {
    let (mut made, mut rest) = (Vec::with_capacity(address.len()), address.as_bytes());
    while let Some((&first, behind)) = rest.split_first() {
        let (next, left) = match (first, letter(behind)) {
            (b'%', Some(letter)) => (letter, &behind[2..]),
            _ => (first, behind),
        };
        made.push(next);
        rest = left;
    }
    made
}

/// The letter that two hexadecimal digits stand for, if it is one of the twelve.
fn letter(digits: &[u8]) -> Option<u8> {
    let digits = str::from_utf8(digits.get(..2)?).ok()?;
    let letter = u8::from_str_radix(digits, 16).ok()?;
    b":/?@!$'()*,;".contains(&letter).then_some(letter)
}
