//! Incoming webhooks and their last messages, for a program that sets up the other end or watches over it. A secret that we
//! make is told once, to a key that may do everything; what messages say stands on the webhook's page only.

pub(super) mod write;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Serialize;
use serde_json::Value;
use store::Read;
use store::incoming::{Call, Webhook};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::Id;
use super::key::Reader;
use super::{tag, words};
use crate::app::App;
use crate::incoming::address;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/incoming-webhooks", get(list).post(write::add))
        .route("/incoming-webhooks/{id}", get(show).patch(write::change).delete(write::remove))
        .route("/incoming-webhooks/{id}/secret", post(write::exchange))
        .route("/incoming-webhooks/{id}/calls", get(calls))
}

/// An incoming webhook. A secret of the other system is never told.
#[derive(Serialize, ToSchema)]
#[schema(as = IncomingWebhook)]
pub(super) struct Shown {
    id: Uuid,
    /// As colleagues call it.
    #[schema(example = "Web shop")]
    name: String,
    /// How its messages prove to be the sender's: `standard`, `stripe`, `shopify`, `woocommerce`, `hubspot`, `pipedrive` or
    /// `bearer`.
    #[schema(example = "shopify")]
    kind: String,
    /// Where messages are sent.
    #[schema(example = "https://feedback.example.com/hooks/1.0192f1a0000070008000000000000001")]
    address: String,
    /// What messages become, as the text on its page says it.
    #[schema(value_type = Object)]
    mapping: Value,
    /// Since when it takes nothing; null while it does.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    off_since: Option<String>,
    /// What messages are proven with, where we make it: told once, when it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")]
    secret: Option<String>,
    /// The value of the header `Authorization` where nothing is signed: told once, with the secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = json!(null))]
    authorization: Option<String>,
}

/// Incoming webhooks of a workspace.
#[derive(Serialize, ToSchema)]
#[schema(as = IncomingWebhooks)]
pub(super) struct Webhooks {
    /// The oldest first.
    incoming_webhooks: Vec<Shown>,
}

/// A message that came. What it said stands on the webhook's page only.
#[derive(Serialize, ToSchema)]
#[schema(as = IncomingCall)]
pub(super) struct Came {
    id: Uuid,
    /// When.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
    /// `taken`, `repeated`, `ignored` or `refused`.
    #[schema(example = "taken")]
    verdict: String,
    /// Why, in a word; null where there is nothing to say.
    #[schema(example = "no-address")]
    why: Option<String>,
    /// How long it was, in bytes.
    #[schema(example = 1200)]
    size: i64,
    /// How many events it became that were not there before.
    #[schema(example = 1)]
    events: i64,
}

/// The last messages of a webhook.
#[derive(Serialize, ToSchema)]
#[schema(as = IncomingCalls)]
pub(super) struct Calls {
    /// Of a week, at most 20 that were the sender's and 10 that were refused, the latest first.
    calls: Vec<Came>,
}

impl Shown {
    fn new(app: &App, workspace: i64, webhook: Webhook) -> Shown {
        Shown {
            id: webhook.id,
            address: address(&app.public_url(), workspace, webhook.id),
            mapping: serde_json::from_str(&webhook.mapping).unwrap_or(Value::Null),
            name: webhook.name,
            kind: webhook.kind,
            off_since: webhook.off_at.map(words::instant),
            secret: None,
            authorization: None,
        }
    }
}

fn absent() -> Problem {
    Problem::not_found("There is no such webhook in this workspace.")
}

async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Webhook, Problem> {
    store::incoming::find(read, workspace, id).await?.ok_or_else(absent)
}

impl From<Call> for Came {
    fn from(call: Call) -> Came {
        Came {
            id: call.id,
            at: words::instant(call.at),
            verdict: call.verdict,
            why: call.why,
            size: call.size,
            events: call.events,
        }
    }
}

/// The incoming webhooks of the workspace.
///
/// Needs a key of scope `read` or `all`. People make them at /settings/incoming.
#[utoipa::path(get, path = "/incoming-webhooks", tag = "events", operation_id = "list_incoming_webhooks",
    responses((status = 200, description = "The webhooks.", body = Webhooks)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Webhooks>, Problem> {
    let workspace = reader.key.workspace;
    let mut read = app.store.read().await?;
    let all = store::incoming::list(&mut read, workspace).await?;
    let incoming_webhooks = all.into_iter().map(|webhook| Shown::new(&app, workspace, webhook)).collect();
    Ok(Json(Webhooks { incoming_webhooks }))
}

/// One incoming webhook.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/incoming-webhooks/{id}", tag = "events", operation_id = "show_incoming_webhook",
    params(("id" = Uuid, Path, description = "The webhook's id.")),
    responses(
        (status = 200, description = "The webhook.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such webhook in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Response, Problem> {
    let workspace = reader.key.workspace;
    let mut read = app.store.read().await?;
    let found = find(&mut read, workspace, id).await?;
    tag::reply(StatusCode::OK, &Shown::new(&app, workspace, found))
}

/// The last messages of a webhook: what became of each, and why.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/incoming-webhooks/{id}/calls", tag = "events", operation_id = "list_incoming_calls",
    params(("id" = Uuid, Path, description = "The webhook's id.")),
    responses(
        (status = 200, description = "The messages.", body = Calls),
        (status = 404, description = "There is no such webhook in this workspace."),
    ))]
pub(super) async fn calls(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Json<Calls>, Problem> {
    let workspace = reader.key.workspace;
    let mut read = app.store.read().await?;
    find(&mut read, workspace, id).await?;
    let calls = store::incoming::calls(&mut read, workspace, id).await?;
    Ok(Json(Calls { calls: calls.into_iter().map(Came::from).collect() }))
}
