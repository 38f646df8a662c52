//! Pipedrive's messages.

use hyper::HeaderMap;

use super::{Wrong, from_base64, header, same};

/// Whether Pipedrive wrote this. It signs nothing: as its documentation says in the "Guide for Webhooks", a webhook is
/// given a user and a password, which come with each message by HTTP Basic (RFC 7617).
///
/// # Errors
/// Why it is not believed.
pub fn verify(headers: &HeaderMap, user: &str, password: &str) -> Result<(), Wrong> {
    let (scheme, given) = header(headers, "authorization")?.split_once(' ').ok_or(Wrong::Malformed)?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(Wrong::Malformed);
    }
    let given = from_base64(given.trim_start())?;
    // What is empty everybody knows.
    match !password.is_empty() && same(format!("{user}:{password}").as_bytes(), &given) {
        true => Ok(()),
        false => Err(Wrong::Signature),
    }
}
