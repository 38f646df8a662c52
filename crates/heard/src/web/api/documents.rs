//! Surveys as documents: everything that one asks, as `docs/survey-file.md` describes it, written and read.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::openapi::schema::{Object, ObjectBuilder, Type};
use utoipa::{IntoParams, ToSchema};

use super::ask::{Asked, Id};
use super::key::{Author, Reader};
use super::sent::Sent;
use super::surveys::{self, Shown, absent};
use super::words;
use crate::app::App;
use crate::survey::file::{Document, Flaw, Which};
use crate::texts::Texts;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/surveys/{id}/document", get(show)).route("/surveys/documents", post(add))
}

/// A survey as one document.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SurveyDocument)]
struct Described {
    /// What it is: `survey`.
    #[schema(example = "survey")]
    heard: String,
    /// The form of the document: 1.
    #[schema(example = 1)]
    format: i64,
    /// What colleagues call the survey.
    #[schema(example = "After a repair", max_length = 200)]
    name: String,
    /// What it is about.
    #[schema(value_type = words::KindWord, example = "transactional")]
    kind: String,
    /// What it asks.
    #[schema(schema_with = asked)]
    questionnaire: Value,
}

/// The questionnaire, which has a page of its own.
#[expect(deprecated, reason = "the page of the API and the other examples read `example`")]
pub(super) fn asked() -> Object {
    let example = json!({
        "scale": "nps",
        "subject": "Lindentree Cycles",
        "languages": ["en"],
        "questions": [{"key": "reason", "kind": "comment", "text": {"en": "What should we change?"}}],
    });
    let what = "What it asks: `scale`, `subject`, `languages`, `tone`, `leading`, `questions` and `thanks`.";
    ObjectBuilder::new().schema_type(Type::Object).description(Some(what)).example(Some(example)).build()
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// An earlier version. Without it the published one.
    #[param(required = false)]
    version: Option<i64>,
}

/// Everything that a survey asks.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/surveys/{id}/document", tag = "surveys", operation_id = "show_survey_document",
    params(("id" = i64, Path, description = "The survey's number."), Wanted),
    responses(
        (status = 200, description = "The document, which can be sent back.", body = Described),
        (status = 404, description = "There is no such survey in this workspace, or no such version of it."),
    ))]
pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    Id(id): Id<i64>,
    Asked(wanted): Asked<Wanted>,
) -> Result<Json<Value>, Problem> {
    let mut read = app.store.read().await?;
    let survey = store::survey::find(&mut read, reader.key.workspace, id).await?.ok_or_else(|| absent(id))?;
    let which = wanted.version.map_or(Which::Published, Which::Version);
    let document = Document::of(&mut read, &survey, which).await?;
    let document = document.ok_or_else(|| Problem::not_found("The survey has no such version."))?;
    Ok(Json(document.value()?))
}

/// Makes a survey from a document and publishes it.
///
/// Needs a key of scope `write` or `all`. Every mistake in the document is told at once. With an `Idempotency-Key` the
/// same request makes one survey however often it is sent.
#[utoipa::path(post, path = "/surveys/documents", tag = "surveys", operation_id = "add_survey_document",
    request_body = Described,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "order-2026-119")),
    responses(
        (status = 200, description = "It was made before, by the same request.", body = Shown),
        (status = 201, description = "It is published.", body = Shown,
            headers(("Location" = String, description = "Its address."))),
        (status = 422, description = "It cannot be so, or the key was used before for another survey."),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(sent): Sent<Value>,
) -> Result<Response, Problem> {
    let document = understood(sent, &app.texts)?;
    surveys::make(&app, &author, &headers, &document.checked()).await
}

/// What a document says.
pub(super) fn understood(sent: Value, texts: &Texts) -> Result<Document, Problem> {
    let told = |flaws: Vec<Flaw>| Problem::mistaken(flaws.iter().map(|flaw| flaw.mistake(texts)).collect());
    Document::understand(sent, texts).map_err(told)
}
