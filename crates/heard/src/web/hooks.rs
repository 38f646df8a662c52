//! `/hooks/{id}`: where webhooks of other systems come in. It answers quickly and tells a sender no more than they need:
//! senders try again after 503 and 429, and switch a webhook off that answers otherwise too often.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::Serialize;

use super::visitor::Visitor;
use crate::app::App;
use crate::incoming::LARGEST;
use crate::incoming::take::{self, Answer, Message, Refused, Verdict};
use crate::limits::Wait;

/// The only address.
pub fn routes() -> Router<App> {
    Router::new().route("/hooks/{id}", post(take)).layer(DefaultBodyLimit::max(LARGEST))
}

/// What the sender is told.
#[derive(Serialize)]
struct Told {
    /// `taken`, `repeated`, `ignored`, `refused` or `unknown`.
    verdict: &'static str,
    /// Why, in a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'static str>,
    /// The same as a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
    /// How many events it became that were not there before.
    events: usize,
}

const UNKNOWN: &str = "there is no webhook here, or it is switched off";

async fn take(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let (workspace, webhook) = match take::find(&app, &id).await {
        Ok(Some(found)) => found,
        Ok(None) => return unknown(&app, visitor),
        Err(error) => return failed(&error),
    };
    if let Err(wait) = app.limits.hook(webhook.id) {
        return later(wait);
    }
    let body = match &body {
        Ok(bytes) => Ok(&bytes[..]),
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(Refused::TooLarge),
        Err(_) => Err(Refused::CutOff),
    };
    let message = Message { address: visitor.address, headers: &headers, body };
    match take::take(&app, workspace, &webhook, message).await {
        Ok(answer) => told(answer),
        Err(error) => failed(&error),
    }
}

fn told(answer: Answer) -> Response {
    let refused = answer.why.and_then(Refused::from_key).filter(|_| answer.verdict == Verdict::Refused);
    let status = refused.map_or(StatusCode::OK, Refused::status);
    let told = Told {
        verdict: answer.verdict.key(),
        why: answer.why,
        detail: refused.map(Refused::says),
        events: answer.events,
    };
    (status, Json(told)).into_response()
}

fn unknown(app: &App, visitor: Visitor) -> Response {
    if let Err(wait) = app.limits.stranger(visitor.address) {
        return later(wait);
    }
    let told = Told { verdict: "unknown", why: None, detail: Some(UNKNOWN), events: 0 };
    (StatusCode::NOT_FOUND, Json(told)).into_response()
}

fn later(Wait(seconds): Wait) -> Response {
    let after = [(header::RETRY_AFTER, HeaderValue::from(seconds))];
    let told =
        Told { verdict: "refused", why: Some("too-often"), detail: Some("too many messages: try later"), events: 0 };
    (StatusCode::TOO_MANY_REQUESTS, after, Json(told)).into_response()
}

/// Nothing was kept: the sender comes again.
fn failed(error: &store::Error) -> Response {
    tracing::error!(?error, "a message of an incoming webhook could not be kept; its sender may send it again");
    let told =
        Told { verdict: "refused", why: Some("busy"), detail: Some("it could not be kept: try again"), events: 0 };
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, HeaderValue::from(30_u64))], Json(told)).into_response()
}
