//! ETags: what a program saw, so that it can ask for a change only if nobody came between (RFC 9110, 13.1.1).

use std::fmt::Write;

use axum::Json;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use ring::digest::{SHA256, digest};
use serde::Serialize;

use crate::web::problem::Problem;

/// The ETag of what is shown: the beginning of a hash of all of it, so that another ETag is another sight.
pub(super) fn of(shown: &impl Serialize) -> Result<String, Problem> {
    let json = serde_json::to_vec(shown).map_err(anyhow::Error::from)?;
    let hash = digest(&SHA256, &json);
    let mut tag = String::from("\"");
    for byte in hash.as_ref().iter().take(8) {
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    Ok(tag)
}

/// Whether a request is about what has this ETag and nothing else; false where it has no condition.
///
/// # Errors
/// 412 where it is about something else, or about anything at all and there is nothing.
pub(super) fn is_meant(headers: &HeaderMap, current: Option<&str>) -> Result<bool, Problem> {
    let mut conditions = headers.get_all(header::IF_MATCH).iter().peekable();
    if conditions.peek().is_none() {
        return Ok(false);
    }
    let tags = conditions.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).map(str::trim);
    for tag in tags {
        if current.is_some_and(|current| tag == "*" || tag == current) {
            return Ok(tag != "*");
        }
    }
    Err(Problem::overtaken())
}

/// What is shown, with its ETag.
pub(super) fn reply(status: StatusCode, shown: &impl Serialize) -> Result<Response, Problem> {
    Ok(with(&of(shown)?, (status, Json(shown)).into_response()))
}

/// An answer with an ETag.
pub(super) fn with(tag: &str, mut response: Response) -> Response {
    if let Ok(tag) = HeaderValue::try_from(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}
