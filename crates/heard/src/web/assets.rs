//! Stylesheets, scripts and pictures, embedded in the binary. An address carries the hash of its content, so that it
//! may be cached for ever; content under an old address is never another.

use std::borrow::Cow;
use std::fmt::Write;

use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::RustEmbed;

use crate::app::App;

/// Every file.
pub fn routes() -> Router<App> {
    Router::new().route("/static/{*path}", get(show))
}

async fn show(Path(path): Path<String>, headers: HeaderMap) -> Response {
    let Some(file) = asset(&path) else { return StatusCode::NOT_FOUND.into_response() };
    let known = headers.get(header::IF_NONE_MATCH).is_some_and(|tag| tag.as_bytes() == file.etag.as_bytes());
    let caching = [
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CONTENT_TYPE, file.content_type),
    ];
    let tag = [(header::ETAG, file.etag)];
    if known {
        return (StatusCode::NOT_MODIFIED, caching, tag).into_response();
    }
    (caching, tag, Body::from(file.bytes.into_owned())).into_response()
}

#[derive(RustEmbed)]
#[folder = "static/"]
struct Files;

/// A file to be served.
#[derive(Debug)]
pub struct Asset {
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// Its `Content-Type`.
    pub content_type: &'static str,
    /// Its `ETag`, quotes included.
    pub etag: String,
}

/// The file at this path below `/static/`.
pub fn asset(path: &str) -> Option<Asset> {
    let file = Files::get(path).filter(|_| !path.ends_with(".md"))?;
    let hash = short_hash(file.metadata.sha256_hash());
    Some(Asset { bytes: file.data, content_type: content_type(path), etag: format!("\"{hash}\"") })
}

/// Where browsers get this file, `/static/heard.css?v=0a1b..`; `None` when there is no such file.
pub fn address(path: &str) -> Option<String> {
    let hash = short_hash(Files::get(path)?.metadata.sha256_hash());
    Some(format!("/static/{path}?v={hash}"))
}

/// The first eight bytes: enough to tell versions of one file apart.
fn short_hash(sha256: [u8; 32]) -> String {
    sha256.iter().take(8).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("txt") => "text/plain; charset=utf-8",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stylesheet_is_there_under_an_address_with_its_hash() {
        let css = asset("heard.css").expect("the stylesheet is embedded");
        assert_eq!(css.content_type, "text/css; charset=utf-8");
        assert!(css.bytes.starts_with(b"/* Heard"));
        let hash = css.etag.trim_matches('"').to_owned();
        assert_eq!(address("heard.css"), Some(format!("/static/heard.css?v={hash}")));
    }

    #[test]
    fn what_is_not_there_is_nothing() {
        assert!(asset("../Cargo.toml").is_none());
        assert!(asset("README.md").is_none());
        assert_eq!(address("nothing.css"), None);
    }
}
