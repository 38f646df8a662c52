//! What people and programs write on a survey's line over time: a deployment, a campaign, a move. Checked as on pages.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, patch};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use store::annotation::{self, Amended, Annotation, NewAnnotation, Written};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::ask::{self, Asked, Id};
use super::key::{Author, Reader};
use super::sent::{Sent, idempotency_key};
use super::words;
use crate::annotation::{check, full};
use crate::app::App;
use crate::clock::date_of;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/surveys/{id}/annotations", get(list).post(add))
        .route("/annotations/{id}", patch(change).delete(remove))
}

/// What happened on a day, as it is written on a survey's line over time.
#[derive(Serialize, ToSchema)]
#[schema(as = Annotation)]
pub(super) struct Shown {
    id: Uuid,
    /// The survey.
    #[schema(example = 1)]
    survey: i64,
    /// The day, in the workspace's calendar.
    #[schema(format = Date, example = "2026-11-14")]
    day: String,
    /// What happened.
    #[schema(example = "Warehouse moved")]
    text: String,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    written_at: String,
    /// The name of the colleague or the key who wrote it.
    #[schema(example = "Iva Hrast")]
    written_by: Option<String>,
    /// When it was changed last; null where it never was.
    #[schema(format = DateTime, example = "2026-11-21T11:45:00Z")]
    changed_at: Option<String>,
    /// The name of the colleague or the key who changed it last.
    #[schema(example = "Marko Kovač")]
    changed_by: Option<String>,
}

/// The annotations of a survey.
#[derive(Serialize, ToSchema)]
pub(super) struct Annotations {
    /// By day, and those of one day as they were written.
    annotations: Vec<Shown>,
}

/// An annotation to be written.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewAnnotation)]
pub(super) struct New {
    /// The day, in the workspace's calendar, not after today; without it today.
    #[schema(format = Date, example = "2026-11-14")]
    day: Option<String>,
    /// What happened, in one line.
    #[schema(example = "Warehouse moved", min_length = 1, max_length = 120)]
    text: String,
}

/// What an annotation is to say from now on; what is absent stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AnnotationChange)]
pub(super) struct Change {
    /// The day, in the workspace's calendar, not after today.
    #[schema(format = Date, example = "2026-11-15")]
    day: Option<String>,
    /// What happened, in one line.
    #[schema(example = "Warehouse moved to Graz", min_length = 1, max_length = 120)]
    text: Option<String>,
}

/// Days.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Days {
    /// The first day, in the workspace's calendar.
    #[param(format = Date, example = "2026-11-01")]
    from: Option<String>,
    /// The last day, included.
    #[param(format = Date, example = "2026-11-30")]
    to: Option<String>,
}

impl From<Annotation> for Shown {
    fn from(annotation: Annotation) -> Shown {
        Shown {
            id: annotation.id,
            survey: annotation.survey,
            day: date_of(annotation.day).to_string(),
            text: annotation.text,
            written_at: words::instant(annotation.written_at),
            written_by: annotation.by_name,
            changed_at: annotation.changed_at.map(words::instant),
            changed_by: annotation.changed_by_name,
        }
    }
}

/// What was written on a survey's line over time, by day.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/surveys/{id}/annotations", tag = "annotations", operation_id = "list_annotations",
    params(("id" = i64, Path, description = "The survey's number.", example = 1), Days),
    responses(
        (status = 200, description = "The annotations.", body = Annotations),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    Id(survey): Id<i64>,
    Asked(days): Asked<Days>,
) -> Result<Json<Annotations>, Problem> {
    let days = ask::days(days.from.as_deref(), days.to.as_deref())?;
    let mut read = app.store.read().await?;
    let workspace = reader.key.workspace;
    store::survey::find(&mut read, workspace, survey).await?.ok_or_else(no_survey)?;
    let all = annotation::list(&mut read, workspace, survey, days).await?;
    Ok(Json(Annotations { annotations: all.into_iter().map(Shown::from).collect() }))
}

/// Writes on a survey's line over time.
///
/// Needs a key of scope `write` or `all`. Everybody who signs in sees it on the chart; public links and pictures never
/// show it. With an `Idempotency-Key` the same request writes it once however often it is sent. A survey has at most 500.
#[utoipa::path(post, path = "/surveys/{id}/annotations", tag = "annotations", operation_id = "add_annotation",
    request_body = New,
    params(
        ("id" = i64, Path, description = "The survey's number.", example = 1),
        ("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "order-2026-118"),
    ),
    responses(
        (status = 200, description = "It was written before, by the same request.", body = Shown),
        (status = 201, description = "It is written.", body = Shown),
        (status = 404, description = "There is no such survey in this workspace."),
        (status = 422, description = "It cannot be so, the survey has 500 already, or the key was used before for another \
            annotation or for one that is deleted."),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    author: Author,
    Id(survey): Id<i64>,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
    let (workspace, by, at) = (author.key.workspace, author.key.id, app.now());
    let today = ask::today(&app, author.key.workspace).await?;
    let day = new.day.unwrap_or_else(|| date_of(today).to_string());
    let checked = check(&day, &new.text, today).map_err(Problem::mistaken)?;
    let id = match idempotency_key(&headers)? {
        Some(key) => app.seal.annotation(workspace, by, survey, key),
        None => app.chance.id(at),
    };
    if let Some(written) = find(&app, workspace, id).await? {
        let same = (written.day, &written.text) == (checked.day, &checked.text);
        return same.then(|| Json(Shown::from(written)).into_response()).ok_or_else(taken);
    }
    let new = NewAnnotation { workspace, survey, id, day: checked.day, text: &checked.text, at, by };
    match app.store.add_annotation(&new).await? {
        Written::Done => {}
        Written::Absent => return Err(no_survey()),
        Written::Full => return Err(Problem::mistaken(vec![full()])),
    }
    // Under a key that was used before, one may have been written and deleted.
    let written = find(&app, workspace, id).await?.ok_or_else(taken)?;
    Ok((StatusCode::CREATED, Json(Shown::from(written))).into_response())
}

/// Makes an annotation say something else, or moves it to another day.
///
/// Needs a key of scope `write` or `all`. What is absent stays as it is.
#[utoipa::path(patch, path = "/annotations/{id}", tag = "annotations", operation_id = "change_annotation",
    request_body = Change,
    params(("id" = Uuid, Path, description = "The annotation's id.")),
    responses(
        (status = 200, description = "The annotation as it is now.", body = Shown),
        (status = 404, description = "There is no such annotation in this workspace."),
    ))]
pub(super) async fn change(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    Sent(change): Sent<Change>,
) -> Result<Json<Shown>, Problem> {
    let workspace = author.key.workspace;
    let was = find(&app, workspace, id).await?.ok_or_else(absent)?;
    let day = change.day.unwrap_or_else(|| date_of(was.day).to_string());
    let text = change.text.unwrap_or(was.text);
    let checked = check(&day, &text, ask::today(&app, author.key.workspace).await?).map_err(Problem::mistaken)?;
    let to = Amended { day: checked.day, text: &checked.text, at: app.now(), by: author.key.id };
    if !app.store.change_annotation(workspace, id, &to).await? {
        return Err(absent());
    }
    let now = find(&app, workspace, id).await?.ok_or_else(absent)?;
    Ok(Json(Shown::from(now)))
}

/// Deletes an annotation.
///
/// Needs a key of scope `write` or `all`. It is forgotten for good after a week.
#[utoipa::path(delete, path = "/annotations/{id}", tag = "annotations", operation_id = "remove_annotation",
    params(("id" = Uuid, Path, description = "The annotation's id.")),
    responses(
        (status = 200, description = "The annotation as it was.", body = Shown),
        (status = 404, description = "There is no such annotation in this workspace."),
    ))]
pub(super) async fn remove(State(app): State<App>, author: Author, Id(id): Id<Uuid>) -> Result<Json<Shown>, Problem> {
    let workspace = author.key.workspace;
    let was = find(&app, workspace, id).await?.ok_or_else(absent)?;
    match app.store.remove_annotation(workspace, id, app.now(), author.key.id).await? {
        true => Ok(Json(Shown::from(was))),
        false => Err(absent()),
    }
}

async fn find(app: &App, workspace: i64, id: Uuid) -> Result<Option<Annotation>, Problem> {
    let mut read = app.store.read().await?;
    Ok(annotation::find(&mut read, workspace, id).await?)
}

fn no_survey() -> Problem {
    Problem::not_found("There is no survey with this id in this workspace.")
}

fn absent() -> Problem {
    Problem::not_found("There is no annotation with this id in this workspace.")
}

fn taken() -> Problem {
    Problem::invalid("This Idempotency-Key was used before, for another annotation or for one that is deleted.")
}
