//! The logo of a company, as customers' pages show it. Its address holds its hash, so browsers keep it for ever. An SVG that
//! is opened on its own can do nothing.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use super::fault::Fault;
use crate::app::App;

/// The address of logos.
pub fn routes() -> Router<App> {
    Router::new().route("/logo/{workspace}/{hash}", get(show))
}

async fn show(State(app): State<App>, Path((workspace, hash)): Path<(String, String)>) -> Result<Response, Fault> {
    let Ok(workspace) = workspace.parse::<i64>() else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    let mut read = app.store.read().await?;
    let logo = store::logo::find(&mut read, workspace).await?.filter(|logo| logo.hash == hash);
    let Some(logo) = logo else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    let mut response = logo.bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_str(&logo.media)?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox"),
    );
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    Ok(response)
}
