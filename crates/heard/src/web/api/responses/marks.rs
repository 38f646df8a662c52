//! Tags, a star and notes of one response. Each address is the mark itself: to put it there twice is to put it there
//! once. What the customer said is never touched here.

use axum::Json;
use axum::extract::{FromRequestParts, Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use feedback::Tag;
use serde::{Deserialize, Serialize};
use store::act::{Act, Outcome};
use store::mark::{MOST_TAGS, Mark};
use store::note::{LONGEST, NewNote};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Shown, absent};
use crate::app::App;
use crate::mention;
use crate::mistake::Mistakes;
use crate::texts::SOURCE;
use crate::web::api::ask::Id;
use crate::web::api::key::{Author, Reader};
use crate::web::api::sent::{Sent, idempotency_key};
use crate::web::api::words;
use crate::web::problem::Problem;

/// A response and a tag, from an address.
pub(in crate::web::api) struct Tagging {
    id: Uuid,
    tag: Tag,
}

impl FromRequestParts<App> for Tagging {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Tagging, Problem> {
        let path = Path::<(String, String)>::from_request_parts(parts, app).await;
        let Path((id, tag)) = path.map_err(|_| Problem::invalid("The tag holds bytes that are no text."))?;
        let id = id.parse().map_err(|_| absent())?;
        let tag = Tag::new(&tag).map_err(|why| Problem::invalid(format!("This cannot be a tag: {why}.")))?;
        Ok(Tagging { id, tag })
    }
}

/// Puts a mark on a response, or takes it off; the response as it is then.
async fn mark(app: &App, author: &Author, id: Uuid, mark: &Mark) -> Result<Response, Problem> {
    let (workspace, now) = (author.key.workspace, app.now());
    let act = Act { workspace, responses: &[id], by: author.key.id, at: now, id: app.chance.id(now) };
    match app.store.mark(&act, mark).await? {
        Outcome { changed: 0, same: 0, full: 0 } => return Err(absent()),
        Outcome { full: 1.., .. } => {
            return Err(Problem::conflict(format!("It has {MOST_TAGS} tags, which is the most; take one off first.")));
        }
        Outcome { .. } => {}
    }
    let mut read = app.store.read().await?;
    let row = store::response::find(&mut read, workspace, id).await?.ok_or_else(absent)?;
    Ok(Shown::of(&mut read, workspace, row).await?.into_reply())
}

/// Puts a tag on a response.
///
/// Needs a key of scope `write` or `all`. Tags whose spellings differ only in case, accents or blanks are one tag, which
/// is shown as it was typed first.
#[utoipa::path(put, path = "/responses/{id}/tags/{tag}", tag = "responses", operation_id = "add_response_tag",
    params(
        ("id" = Uuid, Path, description = "The response's id."),
        ("tag" = String, Path, description = "The tag, of 1 to 40 characters.", example = "slow delivery"),
    ),
    responses(
        (status = 200, description = "The response as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such response in this workspace."),
        (status = 409, description = "It has 20 tags already."),
        (status = 422, description = "This cannot be a tag."),
    ))]
pub(in crate::web::api) async fn add_tag(
    State(app): State<App>,
    author: Author,
    Tagging { id, tag }: Tagging,
) -> Result<Response, Problem> {
    mark(&app, &author, id, &Mark::Tag(tag)).await
}

/// Takes a tag off a response.
///
/// Needs a key of scope `write` or `all`. A response without the tag stays as it is.
#[utoipa::path(delete, path = "/responses/{id}/tags/{tag}", tag = "responses", operation_id = "remove_response_tag",
    params(
        ("id" = Uuid, Path, description = "The response's id."),
        ("tag" = String, Path, description = "The tag, however it is spelled.", example = "slow delivery"),
    ),
    responses(
        (status = 200, description = "The response as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such response in this workspace."),
        (status = 422, description = "This cannot be a tag."),
    ))]
pub(in crate::web::api) async fn remove_tag(
    State(app): State<App>,
    author: Author,
    Tagging { id, tag }: Tagging,
) -> Result<Response, Problem> {
    mark(&app, &author, id, &Mark::Untag(tag)).await
}

/// Gives a response a star.
///
/// Needs a key of scope `write` or `all`. The star is the workspace's: everybody sees the same.
#[utoipa::path(put, path = "/responses/{id}/star", tag = "responses", operation_id = "add_response_star",
    params(("id" = Uuid, Path, description = "The response's id.")),
    responses(
        (status = 200, description = "The response as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such response in this workspace."),
    ))]
pub(in crate::web::api) async fn add_star(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
) -> Result<Response, Problem> {
    mark(&app, &author, id, &Mark::Star).await
}

/// Takes the star from a response.
///
/// Needs a key of scope `write` or `all`. A response without a star stays as it is.
#[utoipa::path(delete, path = "/responses/{id}/star", tag = "responses", operation_id = "remove_response_star",
    params(("id" = Uuid, Path, description = "The response's id.")),
    responses(
        (status = 200, description = "The response as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such response in this workspace."),
    ))]
pub(in crate::web::api) async fn remove_star(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
) -> Result<Response, Problem> {
    mark(&app, &author, id, &Mark::Unstar).await
}

/// A note to write.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewNote)]
pub(in crate::web::api) struct New {
    /// What it says.
    #[schema(example = "Called back; the parcel had been left with a neighbour.", max_length = 4000)]
    text: String,
}

/// A note that somebody wrote beside a response.
#[derive(Serialize, ToSchema)]
pub(in crate::web::api) struct Note {
    id: Uuid,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
    /// The name of the colleague or the key who wrote it.
    #[schema(example = "Iva Hrast")]
    by: Option<String>,
    #[schema(example = "Called back; the parcel had been left with a neighbour.")]
    text: String,
}

/// The notes beside a response.
#[derive(Serialize, ToSchema)]
pub(in crate::web::api) struct Notes {
    /// Newest first.
    notes: Vec<Note>,
}

impl From<store::note::Note> for Note {
    fn from(note: store::note::Note) -> Note {
        Note { id: note.id, at: words::instant(note.at), by: note.by_name, text: note.text }
    }
}

/// The notes beside a response, newest first.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/responses/{id}/notes", tag = "responses", operation_id = "list_response_notes",
    params(("id" = Uuid, Path, description = "The response's id.")),
    responses(
        (status = 200, description = "The notes.", body = Notes),
        (status = 404, description = "There is no such response in this workspace."),
    ))]
pub(in crate::web::api) async fn notes(
    State(app): State<App>,
    reader: Reader,
    Id(id): Id<Uuid>,
) -> Result<Json<Notes>, Problem> {
    let mut read = app.store.read().await?;
    let workspace = reader.key.workspace;
    store::response::find(&mut read, workspace, id).await?.ok_or_else(absent)?;
    let notes = store::note::list(&mut read, workspace, id).await?;
    Ok(Json(Notes { notes: notes.into_iter().map(Note::from).collect() }))
}

/// Writes a note beside a response.
///
/// Needs a key of scope `write` or `all`. Colleagues read it; the customer never does. Whoever it names after an `@`, by
/// their whole name or by a first name that nobody else has, is told of it. With an `Idempotency-Key` the same request
/// writes one note however often it is sent.
#[utoipa::path(post, path = "/responses/{id}/notes", tag = "responses", operation_id = "add_response_note",
    request_body = New,
    params(
        ("id" = Uuid, Path, description = "The response's id."),
        ("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "order-2026-118"),
    ),
    responses(
        (status = 200, description = "It was written before, by the same request.", body = Note),
        (status = 201, description = "It is written.", body = Note),
        (status = 404, description = "There is no such response in this workspace."),
        (status = 422, description = "It cannot be so, or the key was used before for another note."),
    ))]
pub(in crate::web::api) async fn add_note(
    State(app): State<App>,
    author: Author,
    Id(response): Id<Uuid>,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
    let (workspace, by, now) = (author.key.workspace, author.key.id, app.now());
    let mut mistakes = Mistakes::default();
    let text = mistakes.text("text", Some(&new.text), LONGEST).unwrap_or_else(|| {
        mistakes.add("text", "missing", "`text` must not be empty.");
        String::new()
    });
    let text = mistakes.unless(text).map_err(Problem::mistaken)?;
    let id = match idempotency_key(&headers)? {
        Some(key) => app.seal.note(workspace, by, response, key),
        None => app.chance.id(now),
    };
    let written = find(&app, workspace, response, id).await?;
    if let Some(note) = written {
        let same = note.text == text;
        let taken = || Problem::invalid("This Idempotency-Key was used before, for another note.");
        return same.then(|| Json(note).into_response()).ok_or_else(taken);
    }
    let new = NewNote { workspace, response, id, at: now, by, text: &text };
    if !write(&app, &author, &new).await? {
        return Err(absent());
    }
    let note = find(&app, workspace, response, id).await?.ok_or_else(absent)?;
    Ok((StatusCode::CREATED, Json(note)).into_response())
}

/// Writes a note and tells the colleagues whom it names, in the language of the workspace; whether the response is there.
async fn write(app: &App, author: &Author, new: &NewNote<'_>) -> Result<bool, Problem> {
    let mut tx = app.store.begin().await?;
    if !store::note::add(&mut tx, new).await? {
        return Ok(false);
    }
    let mut colleagues = store::member::list(&mut tx, new.workspace).await?;
    colleagues.retain(|one| one.ended_at.is_none());
    let named = mention::named(new.text, &colleagues);
    let workspace = store::workspace::find_by_id(&mut tx, new.workspace).await?;
    let (name, language) = workspace.as_ref().map_or(("", SOURCE), |found| (&*found.name, &*found.language));
    let waits = mention::tell(app, &mut tx, new, (&author.key.name, name, language), &named).await?;
    tx.commit().await?;
    if waits {
        app.outbox.notify_one();
    }
    Ok(true)
}

async fn find(app: &App, workspace: i64, response: Uuid, id: Uuid) -> Result<Option<Note>, Problem> {
    let mut read = app.store.read().await?;
    let notes = store::note::list(&mut read, workspace, response).await?;
    Ok(notes.into_iter().find(|note| note.id == id).map(Note::from))
}
