//! The draft of a survey: what is being changed, before it is published. It is the draft that people see in the editor,
//! where each step that a program makes can be taken back.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::response::Facts;
use utoipa::ToSchema;

use super::ask::Id;
use super::documents::{asked, understood};
use super::key::{Author, Reader};
use super::sent::Sent;
use super::surveys::absent;
use super::{tag, words};
use crate::app::App;
use crate::clock::DAY;
use crate::facts;
use crate::invite::{TRIAL_DAYS, to_try};
use crate::mistake::{Mistake, Mistakes};
use crate::survey::change::Found;
use crate::texts::Texts;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/surveys/{id}/draft", get(show).put(put).delete(remove))
        .route("/surveys/{id}/trials", post(add_trial))
}

/// How often a step is tried again that somebody else's came before.
const TRIES: usize = 3;

/// The place of whoever tries without saying one.
const PLACE: &str = "test";

/// What a survey is being changed to.
#[derive(Serialize, ToSchema)]
#[schema(as = Draft)]
pub(super) struct Shown {
    /// The survey's number.
    #[schema(example = 1)]
    survey: i64,
    /// The version it began from.
    #[schema(example = 1)]
    base: i64,
    /// The step it stands at. What stands under a number never changes.
    #[schema(example = 12)]
    step: i64,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    changed_at: String,
    /// The name of the colleague or the key who made the last step.
    #[schema(example = "Iva Hrast")]
    changed_by: Option<String>,
    /// Whether its score could not be compared with what was answered so far: a new line in the trend begins with it.
    #[schema(example = false)]
    begins_line: bool,
    /// What keeps it from being published.
    errors: Vec<Mistake>,
    /// What to think about before that: wording that moves scores, texts without a translation.
    warnings: Vec<Mistake>,
    /// What it asks.
    #[schema(schema_with = asked)]
    questionnaire: Value,
}

/// What a survey is to ask, once it is published.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewDraft)]
pub(super) struct New {
    /// What it asks.
    #[schema(schema_with = asked)]
    questionnaire: Value,
}

/// How a survey is to be tried.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewTrial)]
pub(super) struct NewTrial {
    /// The language; the survey's first where it does not speak it.
    #[schema(example = "sl")]
    language: Option<String>,
    /// Where the response will come from.
    #[schema(example = "shop", max_length = 200, default = "test")]
    place: Option<String>,
}

/// A link to try a survey by.
#[derive(Serialize, ToSchema)]
pub(super) struct Trial {
    /// The link. Whoever answers there makes a response in the state `test`, which never counts.
    #[schema(example = "https://feedback.example.com/r/1.qL3vX0sZ1kWb6u9Yd2eTfA")]
    url: String,
    /// When it stops.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    expires_at: String,
}

impl Shown {
    /// The draft of a survey; `None` where there is none.
    fn of(texts: &Texts, found: &Found) -> Result<Option<Shown>, Problem> {
        let Some(draft) = &found.draft else { return Ok(None) };
        Ok(Some(Shown {
            survey: found.survey.id,
            base: draft.base,
            step: draft.step,
            changed_at: words::instant(draft.at),
            changed_by: draft.by_name.clone(),
            begins_line: found.begins_line(),
            errors: found.errors(texts),
            warnings: found.warnings(texts),
            questionnaire: serde_json::to_value(&found.questionnaire).map_err(anyhow::Error::from)?,
        }))
    }

    /// The ETag of a draft: where it stands.
    pub(super) fn tag(found: &Found) -> Option<String> {
        found.draft.as_ref().map(|draft| format!("\"{}\"", draft.step))
    }

    fn reply(texts: &Texts, found: &Found, status: StatusCode) -> Result<Response, Problem> {
        let shown = Shown::of(texts, found)?.ok_or_else(no_draft)?;
        Ok(tag::with(&Shown::tag(found).unwrap_or_default(), (status, Json(shown)).into_response()))
    }
}

pub(super) fn no_draft() -> Problem {
    Problem::not_found("This survey has no draft: it is as it was published.")
}

pub(super) fn moved() -> Problem {
    Problem::conflict("Others change this survey in this very moment; try again.")
}

/// The draft of a survey.
///
/// Needs a key of scope `read` or `all`. It says what keeps it from being published and what to think about before.
#[utoipa::path(get, path = "/surveys/{id}/draft", tag = "surveys", operation_id = "show_draft",
    params(("id" = i64, Path, description = "The survey's number.", example = 1)),
    responses(
        (status = 200, description = "The draft.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such survey in this workspace, or nobody changes it."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<i64>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    let found = Found::find(&mut read, reader.key.workspace, id).await?.ok_or_else(|| absent(id))?;
    Shown::reply(&app.texts, &found, StatusCode::OK)
}

/// Says what a survey is to ask.
///
/// Needs a key of scope `write` or `all`. What is published stays until the draft is: `POST /surveys/{id}/versions`. The
/// draft is the one that people work on in the editor; there the step can be taken back. The name, the kind and the limits
/// of a survey are no part of it.
#[utoipa::path(put, path = "/surveys/{id}/draft", tag = "surveys", operation_id = "change_draft", request_body = New,
    params(
        ("id" = i64, Path, description = "The survey's number.", example = 1),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The draft as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such survey in this workspace."),
        (status = 409, description = "Others changed it again and again in this very moment."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(super) async fn put(
    State(app): State<App>,
    author: Author,
    Id(id): Id<i64>,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut read = app.store.read().await?;
    let survey = store::survey::find(&mut read, workspace, id).await?.ok_or_else(|| absent(id))?;
    drop(read);
    let (name, kind) = (&survey.name, survey.kind);
    let whole = json!({"heard": "survey", "format": 1, "name": name, "kind": kind, "questionnaire": new.questionnaire});
    let asked = understood(whole, &app.texts)?.questionnaire;
    for _ in 0..TRIES {
        let mut tx = app.store.begin().await?;
        let found = Found::find(&mut tx, workspace, id).await?.ok_or_else(|| absent(id))?;
        tag::is_meant(&headers, Shown::tag(&found).as_deref())?;
        let is_so = found.draft.is_some() && found.questionnaire == asked;
        if is_so || found.make_step(&mut tx, &author.doer(), app.now(), &asked).await?.is_some() {
            let now = Found::find(&mut tx, workspace, id).await?.ok_or_else(|| absent(id))?;
            tx.commit().await?;
            return Shown::reply(&app.texts, &now, StatusCode::OK);
        }
    }
    Err(moved())
}

/// Throws the draft of a survey away.
///
/// Needs a key of scope `write` or `all`. The survey stays as it is published.
#[utoipa::path(delete, path = "/surveys/{id}/draft", tag = "surveys", operation_id = "remove_draft",
    params(
        ("id" = i64, Path, description = "The survey's number.", example = 1),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The draft as it was.", body = Shown),
        (status = 404, description = "There is no such survey in this workspace, or nobody changes it."),
        (status = 409, description = "Others changed it again and again in this very moment."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(super) async fn remove(
    State(app): State<App>,
    author: Author,
    Id(id): Id<i64>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    for _ in 0..TRIES {
        let mut tx = app.store.begin().await?;
        let found = Found::find(&mut tx, author.key.workspace, id).await?.ok_or_else(|| absent(id))?;
        let was = Shown::of(&app.texts, &found)?.ok_or_else(no_draft)?;
        tag::is_meant(&headers, Shown::tag(&found).as_deref())?;
        if found.discard(&mut tx, &author.doer(), app.stamp()).await? {
            tx.commit().await?;
            return Ok(Json(was).into_response());
        }
    }
    Err(moved())
}

/// Makes a link by which a survey is tried.
///
/// Needs a key of scope `write` or `all`. It asks what the draft asks now, or, without one, what is published. What is
/// answered there never counts.
#[utoipa::path(post, path = "/surveys/{id}/trials", tag = "surveys", operation_id = "add_trial", request_body = NewTrial,
    params(("id" = i64, Path, description = "The survey's number.", example = 1)),
    responses(
        (status = 201, description = "It is made.", body = Trial),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(super) async fn add_trial(
    State(app): State<App>,
    author: Author,
    Id(id): Id<i64>,
    Sent(new): Sent<NewTrial>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut read = app.store.read().await?;
    let found = Found::find(&mut read, workspace, id).await?.ok_or_else(|| absent(id))?;
    drop(read);
    let language = Some(found.language(new.language.as_deref().unwrap_or_default()));
    let told = Facts { place: new.place.unwrap_or_default(), language, ..Facts::default() };
    let mut mistakes = Mistakes::default();
    let facts = facts::check(&told, PLACE, &mut mistakes);
    mistakes.unless(()).map_err(Problem::mistaken)?;
    let step = found.draft.as_ref().map(|draft| draft.step);
    let url = to_try(&app, workspace, id, &facts, step).await?;
    let expires_at = words::instant(app.now() + TRIAL_DAYS * DAY);
    Ok((StatusCode::CREATED, Json(Trial { url, expires_at })).into_response())
}
