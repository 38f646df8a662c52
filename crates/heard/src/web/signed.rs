//! What every page of the product itself (not of respondents) has in common: how it is rendered and its headers.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde::Serialize;

use super::fault::Fault;
use crate::app::App;

/// Our own style sheet, script, images and frames; forms to ourselves; framed by nobody.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
     connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A page.
///
/// # Errors
/// When the template lacks something: a mistake of ours.
pub fn html(
    app: &App,
    language: &str,
    status: StatusCode,
    template: &str,
    view: &impl Serialize,
) -> Result<Response, Fault> {
    let page = app.templates.render(language, template, view)?;
    let mut response = (status, Html(page)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    Ok(response)
}
