//! A fault: something that should not have happened. Logged once, here, with an operation's number that the page shows,
//! so that a person can tell which. What a person did wrong is page content and never comes here.

use std::sync::atomic::{AtomicU32, Ordering};

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use super::assets;

/// A fault with its cause.
pub struct Fault(anyhow::Error);

impl<E: Into<anyhow::Error>> From<E> for Fault {
    fn from(error: E) -> Fault {
        Fault(error.into())
    }
}

/// Numbers of operations that failed since the start: enough to find one in the log of its day.
static FAILED: AtomicU32 = AtomicU32::new(1);

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let busy = matches!(self.0.downcast_ref(), Some(store::Error::Busy | store::Error::Stopped));
        let status = if busy { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::INTERNAL_SERVER_ERROR };
        let operation = format!("F{:05}", FAILED.fetch_add(1, Ordering::Relaxed));
        tracing::error!(operation, error = ?self.0, "operation {operation} failed");
        // No template engine here: it may be what failed.
        let style = assets::address("heard.css").unwrap_or_default();
        let page = format!(include_str!("../../templates/fault.html"), operation = operation, style = style);
        let mut response = (status, Html(page)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"),
        );
        if busy {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}
