//! What every answer to a respondent has in common: headers that keep the page to itself, and pages for links that
//! lead nowhere. Nothing here sets a cookie.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;

use crate::app::App;
use crate::limits::Wait;
use crate::respond::{self, Encoding, Notice};

const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

/// A page for a respondent, as bytes that may be compressed already.
pub fn page(status: StatusCode, body: Vec<u8>, encoding: Encoding, policy: &str) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(ROBOTS, HeaderValue::from_static("noindex, nofollow"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language"));
    // Made of our own words and hashes.
    if let Ok(policy) = HeaderValue::from_str(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if encoding == Encoding::Gzip {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// A page that its reader finds again as it was when they go back, with the key by which what is sent twice is one answer:
/// a page that is asked for anew has another key, and a second press would be a second response. Caches of others keep
/// nothing of it.
pub fn found_again(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    response
}

/// A page that was rendered for this one view.
pub fn html(status: StatusCode, html: String, policy: &str) -> Response {
    page(status, html.into_bytes(), Encoding::Identity, policy)
}

/// Tells when to try again.
pub fn later(mut response: Response, wait: Wait) -> Response {
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait.0));
    response
}

/// The kind page of a link that does not ask.
///
/// # Errors
/// When a page of ours is wrong.
pub fn notice(
    app: &App,
    language: &str,
    notice: Notice,
    company: Option<&str>,
    back: Option<&str>,
) -> anyhow::Result<Response> {
    let status = match notice {
        Notice::Unknown => StatusCode::NOT_FOUND,
        Notice::Expired | Notice::Closed => StatusCode::GONE,
        Notice::Early => StatusCode::FORBIDDEN,
        Notice::Check => StatusCode::OK,
    };
    Ok(html(status, respond::notice(&app.templates, language, notice, company, back)?, respond::csp()))
}
