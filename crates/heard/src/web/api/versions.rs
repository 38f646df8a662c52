//! The versions of a survey: what was published and when, and how a draft is published. A version never changes.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use store::survey::Edition;
use utoipa::ToSchema;

use super::ask::Id;
use super::drafts::{self, moved};
use super::key::{Author, Reader};
use super::surveys::absent;
use super::{ROOT, tag, words};
use crate::app::App;
use crate::survey::change::Found;
use crate::survey::questionnaire_of;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/surveys/{id}/versions", get(list).post(add))
}

/// A version of a survey. Everything that it asks is its document.
#[derive(Serialize, ToSchema)]
#[schema(as = Version)]
pub(super) struct Shown {
    /// Its number, from 1.
    #[schema(example = 2)]
    version: i64,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    published_at: String,
    /// The name of the colleague or the key who published it.
    #[schema(example = "Iva Hrast")]
    published_by: Option<String>,
    /// The scale of its leading question.
    #[schema(value_type = words::ScaleWord, example = "nps")]
    scale: &'static str,
    /// What the leading question names.
    #[schema(example = "Lindentree Cycles")]
    subject: String,
    /// The languages it is asked in; the first is the default.
    #[schema(example = json!(["en", "sl"]))]
    languages: Vec<String>,
    /// How many further questions it has.
    #[schema(example = 3)]
    questions: usize,
    /// Whether its score cannot be compared with the version before: a new line in the trend begins with it.
    #[schema(example = false)]
    begins_line: bool,
}

/// The versions of a survey.
#[derive(Serialize, ToSchema)]
pub(super) struct Versions {
    /// Newest first; the first is published.
    versions: Vec<Shown>,
}

impl Shown {
    /// All of a history, newest first.
    fn all(history: Vec<Edition>) -> anyhow::Result<Vec<Shown>> {
        let asked = history.iter().map(questionnaire_of).collect::<anyhow::Result<Vec<_>>>()?;
        let one = |(at, edition): (usize, Edition)| Shown {
            version: edition.version,
            published_at: words::instant(edition.published_at),
            published_by: edition.by,
            scale: edition.scale.key(),
            subject: edition.subject,
            languages: edition.languages,
            questions: asked[at].questions.len(),
            begins_line: asked.get(at + 1).is_some_and(|before| !before.measures_as(&asked[at])),
        };
        Ok(history.into_iter().enumerate().map(one).collect())
    }
}

/// Every version of a survey, newest first.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/surveys/{id}/versions", tag = "surveys", operation_id = "list_versions",
    params(("id" = i64, Path, description = "The survey's number.", example = 1)),
    responses(
        (status = 200, description = "The versions.", body = Versions),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(super) async fn list(State(app): State<App>, reader: Reader, Id(id): Id<i64>) -> Result<Json<Versions>, Problem> {
    let mut read = app.store.read().await?;
    let workspace = reader.key.workspace;
    store::survey::find(&mut read, workspace, id).await?.ok_or_else(|| absent(id))?;
    let history = store::survey::history(&mut read, workspace, id).await?;
    Ok(Json(Versions { versions: Shown::all(history)? }))
}

/// Publishes the draft of a survey.
///
/// Needs a key of scope `write` or `all`. Whoever opens the survey from now on is asked the new version. With `If-Match`
/// and the draft's ETag exactly that is published which was seen. With an `Idempotency-Key` the same request publishes
/// once however often it is sent.
#[utoipa::path(post, path = "/surveys/{id}/versions", tag = "surveys", operation_id = "add_version",
    params(
        ("id" = i64, Path, description = "The survey's number.", example = 1),
        ("If-Match" = Option<String>, Header, description = "The draft's ETag that was seen."),
        ("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "release-41"),
    ),
    responses(
        (status = 200, description = "It was published before, by the same request.", body = Shown),
        (status = 201, description = "It is published.", body = Shown,
            headers(("Location" = String, description = "The address of its document."))),
        (status = 404, description = "There is no such survey in this workspace, or nobody changes it."),
        (status = 409, description = "The draft asks what is published already, or others changed it in this very moment."),
        (status = 412, description = "The draft has changed since it was seen."),
        (status = 422, description = "Something keeps the draft from being published: `errors` says what."),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    author: Author,
    Id(id): Id<i64>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let request = author.request(&app, &format!("version:{id}"), &headers)?;
    let mut tx = app.store.begin().await?;
    if let Some(request) = request {
        store::workspace::lock(&mut tx, workspace).await?;
        if let Some((_, version)) = store::draft::published_by(&mut tx, workspace, request).await? {
            let history = store::survey::history(&mut tx, workspace, id).await?;
            let before = Shown::all(history)?.into_iter().find(|shown| shown.version == version);
            return before.map(|shown| Json(shown).into_response()).ok_or_else(|| absent(id));
        }
    }
    let found = Found::find(&mut tx, workspace, id).await?.ok_or_else(|| absent(id))?;
    if found.draft.is_none() {
        return Err(drafts::no_draft());
    }
    tag::is_meant(&headers, drafts::Shown::tag(&found).as_deref())?;
    if found.questionnaire == found.published {
        return Err(Problem::conflict("The draft asks what is published already."));
    }
    let errors = found.errors(&app.texts);
    if !errors.is_empty() {
        return Err(Problem::mistaken(errors));
    }
    let Some(version) = found.publish(&mut tx, &author.doer(), app.stamp()).await? else { return Err(moved()) };
    if let Some(request) = request {
        store::draft::keep_request(&mut tx, workspace, (id, version), request).await?;
    }
    let history = store::survey::history(&mut tx, workspace, id).await?;
    tx.commit().await?;
    app.forget_published(workspace);
    let shown = Shown::all(history)?.into_iter().next().ok_or_else(|| absent(id))?;
    let location = [(header::LOCATION, format!("{ROOT}/surveys/{id}/document?version={version}"))];
    Ok((StatusCode::CREATED, location, Json(shown)).into_response())
}
