//! A fault: something that should not have happened. Logged once, here, with an operation's number that the page shows,
//! so that a person can tell which. What a person did wrong is page content and never comes here.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::respondent;

/// A fault with its cause.
pub struct Fault(anyhow::Error);

impl<E: Into<anyhow::Error>> From<E> for Fault {
    fn from(error: E) -> Fault {
        Fault(error.into())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let busy = matches!(self.0.downcast_ref(), Some(store::Error::Busy | store::Error::Stopped));
        let status = if busy { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::INTERNAL_SERVER_ERROR };
        let operation = uuid::Uuid::from_u64_pair(NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed), 0);
        let operation = &operation.simple().to_string()[8..16];
        tracing::error!(operation, error = ?self.0, "operation {operation} failed");
        respondent::html(status, format!(include_str!("../../templates/fault.html"), operation = operation))
    }
}

static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
