//! What the law gives a person: everything that is kept of them, and being forgotten.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Export, absent, export, known};
use crate::app::App;
use crate::audit::Act;
use crate::contact::person;
use crate::web::api::ask::Id;
use crate::web::api::key::{Author, Reader};
use crate::web::api::{tag, words};
use crate::web::problem::Problem;

/// A person who was forgotten.
#[derive(Serialize, ToSchema)]
#[schema(as = ErasedContact)]
pub(in crate::web::api) struct Erased {
    /// The contact that was.
    id: Uuid,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    erased_at: String,
    /// Responses that are linked to nobody now.
    #[schema(example = 3)]
    responses: u64,
}

/// Everything that is kept of a customer.
///
/// Needs a key of scope `read` or `all`. It is for the person themselves (GDPR, articles 15 and 20), so what colleagues
/// noted about their responses is in it. That it was taken out is written into the audit log, which is why it is a POST.
#[utoipa::path(post, path = "/contacts/{id}/export", tag = "contacts", operation_id = "export_contact",
    params(("id" = Uuid, Path, description = "The contact's id.")),
    responses(
        (status = 200, description = "Everything.", body = Export),
        (status = 404, description = "There is no such contact in this workspace."),
        (status = 409, description = "This one was merged into another."),
        (status = 410, description = "The person was erased."),
    ))]
pub(in crate::web::api) async fn take_out(
    State(app): State<App>,
    reader: Reader,
    Id(id): Id<Uuid>,
) -> Result<Response, Problem> {
    let workspace = reader.key.workspace;
    let mut read = app.store.read().await?;
    known(&mut read, workspace, id).await?;
    let export = export(&mut read, workspace, id, app.now()).await?.ok_or_else(absent)?;
    drop(read);
    let mut tx = app.store.begin().await?;
    reader.doer().tell(app.stamp(), &mut tx, Act::ContactExported, &id.to_string()).await?;
    tx.commit().await?;
    let mut response = Json(export).into_response();
    let file = HeaderValue::from_static("attachment; filename=\"person.json\"");
    response.headers_mut().insert(header::CONTENT_DISPOSITION, file);
    Ok(response)
}

/// Forgets a person.
///
/// Needs a key of scope `write` or `all`. Name, addresses, properties, lists, consents and history go, comments and answers
/// in words, notes and tags, mails to them and about what they said; links that were sent to them end. Scores, days and
/// coarse facts stay, linked to nobody. It cannot be undone. What exactly goes and stays is told in `docs/privacy.md`.
#[utoipa::path(delete, path = "/contacts/{id}", tag = "contacts", operation_id = "erase_contact",
    params(
        ("id" = Uuid, Path, description = "The contact's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The person is forgotten.", body = Erased),
        (status = 404, description = "There is no such contact in this workspace."),
        (status = 409, description = "This one was merged into another."),
        (status = 410, description = "The person was erased before; the problem says when."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn erase(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
) -> Result<Json<Erased>, Problem> {
    let mut read = app.store.read().await?;
    let was = known(&mut read, author.key.workspace, id).await?;
    drop(read);
    tag::is_meant(&headers, Some(&tag::of(&super::Shown::from(was))?))?;
    let erased = person::erase(&app, &author.doer(), id).await?.ok_or_else(absent)?;
    Ok(Json(Erased { id, erased_at: words::instant(erased.at), responses: erased.responses }))
}
