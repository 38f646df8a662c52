//! Messages between machines that prove who wrote them: ours, after Standard Webhooks, and those of the systems that we
//! hear from, each after its own documentation. A body must be given byte by byte as it came or goes: read and written
//! anew it has another signature. Nothing here tells more of a secret than whether it fits.

pub mod hubspot;
pub mod pipedrive;
mod secret;
pub mod shopify;
mod standard;
pub mod stripe;
pub mod woocommerce;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper::HeaderMap;
use ring::hmac;

pub use self::secret::Secret;
pub use self::standard::{ID, SIGNATURE, TIMESTAMP, sign, verify};

/// How far a signed instant may be from ours, both ways, in milliseconds. All whose messages carry one say five minutes.
const TOLERANCE: i64 = 5 * 60 * 1000;

wrongs! {
    Missing "missing" "A header that proves who wrote is not there."
    Malformed "malformed" "A header, an id or a secret is not of the form that is agreed upon, or is there twice."
    Signature "signature" "It was written by somebody who does not know the secret, or changed on its way."
    Late "late" "It was signed more than five minutes ago: it may be an old message, sent once more by somebody else."
    Early "early" "It was signed more than five minutes from now: one of the two clocks is wrong."
}

/// The only header of this name.
fn header<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str, Wrong> {
    let mut all = headers.get_all(name).iter();
    let first = all.next().ok_or(Wrong::Missing)?;
    match all.next() {
        None => first.to_str().map_err(|_| Wrong::Malformed),
        Some(_) => Err(Wrong::Malformed),
    }
}

/// A count of seconds or milliseconds: digits, few enough for either.
fn count(text: &str) -> Result<i64, Wrong> {
    if text.len() > 15 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Wrong::Malformed);
    }
    text.parse().map_err(|_| Wrong::Malformed)
}

fn from_base64(text: &str) -> Result<Vec<u8>, Wrong> {
    STANDARD.decode(text).map_err(|_| Wrong::Malformed)
}

/// The HMAC-SHA256 of the pieces as one. None for an empty secret, which everybody knows.
fn mac(secret: &[u8], pieces: &[&[u8]]) -> Option<hmac::Tag> {
    if secret.is_empty() {
        return None;
    }
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, secret));
    pieces.iter().for_each(|piece| context.update(piece));
    Some(context.sign())
}

/// That one of these is the HMAC of the pieces.
fn check(secret: &[u8], pieces: &[&[u8]], signatures: &[Vec<u8>]) -> Result<(), Wrong> {
    let expected = mac(secret, pieces).ok_or(Wrong::Signature)?;
    match signatures.iter().any(|signature| same(expected.as_ref(), signature)) {
        true => Ok(()),
        false => Err(Wrong::Signature),
    }
}

/// Takes as long whatever they are. `ring` compares in constant time only what it has hashed, so both are hashed, with a
/// key that only we know.
fn same(expected: &[u8], given: &[u8]) -> bool {
    let key = hmac::Key::new(hmac::HMAC_SHA256, expected);
    hmac::verify(&key, given, hmac::sign(&key, expected).as_ref()).is_ok()
}

/// Whether an instant that was signed is near enough, both in milliseconds.
fn in_time(signed_at: i64, now: i64) -> Result<(), Wrong> {
    match now.saturating_sub(signed_at) {
        late if late > TOLERANCE => Err(Wrong::Late),
        early if early < -TOLERANCE => Err(Wrong::Early),
        _ => Ok(()),
    }
}
