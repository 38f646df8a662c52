//! Mail that a program hands in: what a provider received for us and posts on, as it came.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use reach::inbox::{Arrived, Envelope, read};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::ask::Asked;
use super::key::Author;
use crate::app::App;
use crate::inbox::{LARGEST, keep, settings};
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    let hand_in = Router::new().route("/inbox", post(add));
    hand_in.layer(DefaultBodyLimit::max(LARGEST))
}

/// How a message travelled, where its headers do not say it.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Travelled {
    /// Its return path (the envelope's sender).
    #[param(example = "ana@example.com")]
    from: Option<String>,
    /// The address it was handed to (the envelope's recipient).
    #[param(example = "feedback+k3vq.x2mt@example.com")]
    to: Option<String>,
}

/// What became of it.
#[derive(Serialize, ToSchema)]
#[schema(as = HandedIn)]
pub(super) struct Kept {
    /// Whether it is about a mail of ours and is kept now. What follows of it follows a moment later.
    #[schema(example = true)]
    kept: bool,
}

/// Hands in a mail that came for us.
///
/// Needs a key of scope `write` or `all`. The body is the message as it came over the line (RFC 5322), of at most 10 MiB and
/// any content type. What is not about a mail of ours is not kept, and the answer says so. The same message may be
/// handed in again: it is followed once.
#[utoipa::path(post, path = "/inbox", tag = "messages", operation_id = "hand_in_mail", params(Travelled),
    request_body(content = String, content_type = "message/rfc822", description = "The message."),
    responses(
        (status = 200, description = "Whether it is kept.", body = Kept),
        (status = 400, description = "There is no message."),
        (status = 413, description = "It is too large."),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    _: Author,
    Asked(travelled): Asked<Travelled>,
    message: Result<Bytes, BytesRejection>,
) -> Result<Json<Kept>, Problem> {
    let message = message.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::too_large(LARGEST),
        _ => Problem::cut_off(),
    })?;
    if message.is_empty() {
        return Err(Problem::no_message());
    }
    let envelope = Envelope { from: travelled.from, to: travelled.to.into_iter().collect() };
    let ours = settings::ours(&app).await?;
    if matches!(read(&message, &envelope, &ours), Arrived::Foreign(_)) {
        return Ok(Json(Kept { kept: false }));
    }
    keep(&app, envelope, &message).await?;
    Ok(Json(Kept { kept: true }))
}
