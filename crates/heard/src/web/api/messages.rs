//! What customers wrote that is no answer: listed, and said to be handled.

use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use store::message::{self, Message};
use store::response::Position;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::ask::{Both, Id};
use super::key::{Author, Reader};
use super::responses::Turned;
use super::{cursor, words};
use crate::app::App;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/messages", get(list)).route("/messages/{id}/handled", post(handle).delete(reopen))
}

/// What a customer wrote that is no answer to a survey.
#[derive(Serialize, ToSchema)]
#[schema(as = Message)]
pub(in crate::web::api) struct Shown {
    id: Uuid,
    /// When it came.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
    /// Who wrote it; null where that is not known.
    contact: Option<Uuid>,
    /// The address it is from, as its writer's mail program states it.
    #[schema(example = "ana@example.com")]
    from: String,
    /// What it is about, without `Re:`.
    #[schema(example = "How was it?")]
    subject: String,
    /// What it says, without what it quotes.
    #[schema(example = "Could you call me about the saddle?")]
    text: String,
    /// The survey that the mail it answers asked for.
    #[schema(example = 1)]
    survey: Option<i64>,
    /// The invitation in that mail.
    invitation: Option<Uuid>,
    /// When it was handled; null while it waits.
    #[schema(format = DateTime, example = "2026-11-21T12:00:00Z")]
    handled_at: Option<String>,
    /// The name of the colleague or the key who handled it.
    #[schema(example = "Iva Hrast")]
    handled_by: Option<String>,
}

/// A page of messages.
#[derive(Serialize, ToSchema)]
#[schema(as = Messages)]
pub(super) struct Page {
    /// The latest first.
    messages: Vec<Shown>,
    /// Goes into `before` for the next page; null at the end.
    next: Option<String>,
}

/// Which messages.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Those that are handled, in place of those that wait.
    #[serde(default)]
    #[param(example = false)]
    handled: bool,
}

impl From<Message> for Shown {
    fn from(message: Message) -> Shown {
        Shown {
            id: message.id,
            at: words::instant(message.at),
            contact: message.contact,
            from: message.sender,
            subject: message.subject,
            text: message.words,
            survey: message.survey,
            invitation: message.invitation,
            handled_at: message.handled_at.map(words::instant),
            handled_by: message.handled_name,
        }
    }
}

/// What customers wrote that is no answer, the latest first.
///
/// Needs a key of scope `read` or `all`. A page ends with the word `next`; send it with the same filters to go on.
#[utoipa::path(get, path = "/messages", tag = "messages", operation_id = "list_messages", params(Wanted, Turned),
    responses((status = 200, description = "A page of them.", body = Page)))]
pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    Both(wanted, turned): Both<Wanted, Turned>,
) -> Result<Json<Page>, Problem> {
    let (limit, before) = (turned.limit()?, turned.before()?.map(|position| position.id));
    let mut read = app.store.read().await?;
    // One more than is shown tells whether there is a page after this one.
    let mut found = message::list(&mut read, reader.key.workspace, wanted.handled, before, limit + 1).await?;
    let size = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = found.len() > size;
    found.truncate(size);
    let next = found.last().filter(|_| more).map(|one| cursor::write(Position { at: 0, id: one.id }));
    Ok(Json(Page { messages: found.into_iter().map(Shown::from).collect(), next }))
}

/// Says that a message is handled.
///
/// Needs a key of scope `write` or `all`. One that was handled before stays as it is.
#[utoipa::path(post, path = "/messages/{id}/handled", tag = "messages", operation_id = "handle_message",
    params(("id" = Uuid, Path, description = "The message's id.")),
    responses(
        (status = 200, description = "The message as it is now.", body = Shown),
        (status = 404, description = "There is no such message in this workspace."),
    ))]
pub(super) async fn handle(State(app): State<App>, author: Author, Id(id): Id<Uuid>) -> Result<Json<Shown>, Problem> {
    change(&app, author.key.workspace, id, Some((author.key.id, app.now()))).await
}

/// Takes back that a message is handled.
///
/// Needs a key of scope `write` or `all`. One that waits stays as it is.
#[utoipa::path(delete, path = "/messages/{id}/handled", tag = "messages", operation_id = "reopen_message",
    params(("id" = Uuid, Path, description = "The message's id.")),
    responses(
        (status = 200, description = "The message as it is now.", body = Shown),
        (status = 404, description = "There is no such message in this workspace."),
    ))]
pub(super) async fn reopen(State(app): State<App>, author: Author, Id(id): Id<Uuid>) -> Result<Json<Shown>, Problem> {
    change(&app, author.key.workspace, id, None).await
}

async fn change(app: &App, workspace: i64, id: Uuid, by: Option<(Uuid, i64)>) -> Result<Json<Shown>, Problem> {
    let mut tx = app.store.begin().await?;
    message::handle(&mut tx, workspace, id, by).await?;
    let found = message::find(&mut tx, workspace, id).await?;
    let found = found.ok_or_else(|| Problem::not_found("There is no message with this id in this workspace."))?;
    tx.commit().await?;
    Ok(Json(found.into()))
}
