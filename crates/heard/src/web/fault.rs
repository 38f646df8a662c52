//! A fault: something that should not have happened. Logged once, here, with an operation's number that the page shows,
//! so that a person can tell which. What a person did wrong is page content and never comes here.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use fluent_bundle::FluentValue;

use super::assets;
use crate::template::escape;
use crate::texts::{SHIPPED, SOURCE, Texts};

/// A fault with its cause.
pub struct Fault(anyhow::Error);

impl<E: Into<anyhow::Error>> From<E> for Fault {
    fn from(error: E) -> Fault {
        Fault(error.into())
    }
}

/// Numbers of operations that failed since the start: enough to find one in the log of its day.
static FAILED: AtomicU32 = AtomicU32::new(1);

/// Loaded once more, for a fault knows no application; that they load was seen at the start.
static TEXTS: LazyLock<Option<Texts>> = LazyLock::new(|| Texts::load().ok());

/// The page. No template engine here: it may be what failed. Nor is it known who reads, so it speaks every language.
fn page(operation: &str) -> String {
    let said = |language: &str, key: &str| {
        let args = [("operation", FluentValue::from(operation))].into_iter().collect();
        TEXTS.as_ref().map(|texts| escape(&texts.get(language, key, &args))).unwrap_or_default()
    };
    let paragraph = |language: &&str| {
        let (title, class) = match *language {
            SOURCE => (String::new(), "soft"),
            _ => (format!("<strong>{}.</strong> ", said(language, "fault-title")), "small quiet"),
        };
        let (lead, number) = (said(language, "fault-lead"), said(language, "fault-number"));
        format!("<p lang=\"{language}\" class=\"{class}\">{title}{lead} {number}</p>")
    };
    let all: Vec<String> = SHIPPED.iter().map(paragraph).collect();
    let style = assets::address("heard.css").unwrap_or_default();
    let (title, said) = (said(SOURCE, "fault-title"), all.join("\n"));
    format!(include_str!("../../templates/fault.html"), title = title, style = style, said = said)
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let busy = matches!(self.0.downcast_ref(), Some(store::Error::Busy | store::Error::Stopped));
        let status = if busy { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::INTERNAL_SERVER_ERROR };
        let operation = format!("F{:05}", FAILED.fetch_add(1, Ordering::Relaxed));
        tracing::error!(operation, error = ?self.0, "operation {operation} failed");
        let mut response = (status, Html(page(&operation))).into_response();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_in_every_language_with_its_number() {
        let page = page("F00042");
        assert_eq!(page.matches("F00042").count(), SHIPPED.len(), "{page}");
        assert!(page.contains("<h1>Something failed here</h1>") && page.contains("lang=\"sl\""), "{page}");
        assert!(!page.contains("fault-"), "{page}");
    }
}
