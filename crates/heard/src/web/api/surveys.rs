//! Surveys: listed, shown, made. What can be wrong with a new one is said in `crate::survey`, for pages and programs
//! alike.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use store::survey::Survey;
use utoipa::ToSchema;

use super::ask::Id;
use super::key::{Author, Reader};
use super::sent::Sent;
use super::{ROOT, words};
use crate::app::App;
use crate::survey::{self, Draft};
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/surveys", get(list).post(add)).route("/surveys/{id}", get(show))
}

/// A survey as it is published now.
#[derive(Serialize, ToSchema)]
#[schema(as = Survey)]
pub(super) struct Shown {
    /// Its number in the workspace.
    #[schema(example = 1)]
    id: i64,
    /// What colleagues call it.
    #[schema(example = "After a repair")]
    name: String,
    /// What it is about. Scores of different kinds are never pooled.
    #[schema(value_type = words::KindWord, example = "transactional")]
    kind: &'static str,
    /// The scale of its question.
    #[schema(value_type = words::ScaleWord, example = "nps")]
    scale: &'static str,
    /// What the scale measures.
    #[schema(value_type = words::MetricWord, example = "nps")]
    metric: &'static str,
    /// The worst score.
    #[schema(example = 0)]
    lowest: u8,
    /// The best score.
    #[schema(example = 10)]
    highest: u8,
    /// What the question names: the company or the product.
    #[schema(example = "Lindentree Cycles")]
    subject: String,
    /// The languages it is asked in; the first is the default.
    #[schema(example = json!(["en", "sl"]))]
    languages: Vec<String>,
    /// The published version.
    #[schema(example = 1)]
    version: i64,
    /// What its open link ends in.
    #[schema(example = "after-a-repair-x4k7")]
    slug: String,
    /// Its open link, by which anybody may answer.
    #[schema(example = "https://feedback.example.com/s/after-a-repair-x4k7")]
    url: String,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    created_at: String,
}

/// The surveys of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Surveys {
    /// Oldest first.
    surveys: Vec<Shown>,
}

/// A survey to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewSurvey)]
pub(super) struct New {
    /// What colleagues call it.
    #[schema(example = "After a repair", max_length = 200)]
    name: String,
    /// What it begins with: `relational`, `after-support`, `ticket-effort`, `after-purchase`, `after-delivery`,
    /// `onboarding`, `event`, `churn` or `why`. Without it the leading question alone is asked.
    #[schema(example = "relational")]
    template: Option<String>,
    /// What it is about. May be left out where there is a template.
    #[schema(value_type = Option<words::KindWord>, example = "relational")]
    kind: Option<String>,
    /// The scale of its question. Left out where there is a template, which has its own.
    #[schema(value_type = Option<words::ScaleWord>, example = "nps")]
    scale: Option<String>,
    /// What the question names: the company or the product.
    #[schema(example = "Lindentree Cycles", max_length = 200)]
    subject: String,
    /// The languages it is asked in; the first is the default. The question must exist in each of them.
    #[schema(example = json!(["en", "sl"]), min_items = 1)]
    languages: Vec<String>,
    /// What its open link ends in. Without it one is made from the name, with four random characters at its end.
    #[schema(example = "after-a-repair", pattern = "^[a-z0-9-]{3,60}$")]
    slug: Option<String>,
}

impl Shown {
    pub(super) fn of(app: &App, survey: Survey) -> Shown {
        Shown {
            id: survey.id,
            name: survey.name,
            kind: survey.kind.key(),
            scale: survey.scale.key(),
            metric: survey.scale.metric().key(),
            lowest: survey.scale.min(),
            highest: survey.scale.max(),
            subject: survey.subject,
            languages: survey.languages,
            version: survey.version,
            url: format!("{}/s/{}", app.public_url(), survey.slug),
            slug: survey.slug,
            created_at: words::instant(survey.created_at),
        }
    }
}

/// No survey of the workspace has this number.
pub(super) fn absent(id: i64) -> Problem {
    Problem::not_found(&format!("There is no survey {id} in this workspace."))
}

/// Every survey of the workspace, oldest first.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/surveys", tag = "surveys", operation_id = "list_surveys",
    responses((status = 200, description = "The surveys.", body = Surveys)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Surveys>, Problem> {
    let mut read = app.store.read().await?;
    let surveys = store::survey::list(&mut read, reader.key.workspace).await?;
    Ok(Json(Surveys { surveys: surveys.into_iter().map(|survey| Shown::of(&app, survey)).collect() }))
}

/// One survey, with its open link.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/surveys/{id}", tag = "surveys", operation_id = "show_survey",
    params(("id" = i64, Path, description = "The survey's number.", example = 1)),
    responses(
        (status = 200, description = "The survey.", body = Shown),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<i64>) -> Result<Json<Shown>, Problem> {
    let mut read = app.store.read().await?;
    let survey = store::survey::find(&mut read, reader.key.workspace, id).await?;
    Ok(Json(Shown::of(&app, survey.ok_or_else(|| absent(id))?)))
}

/// Makes a survey and publishes it.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(post, path = "/surveys", tag = "surveys", operation_id = "add_survey", request_body = New,
    responses(
        (status = 201, description = "It is published.", body = Shown,
            headers(("Location" = String, description = "Its address."))),
        (status = 409, description = "The slug is taken, maybe by another workspace."),
    ))]
pub(super) async fn add(State(app): State<App>, author: Author, Sent(new): Sent<New>) -> Result<Response, Problem> {
    let draft = Draft {
        name: new.name,
        template: new.template,
        kind: new.kind.unwrap_or_default(),
        scale: new.scale.unwrap_or_default(),
        subject: new.subject,
        languages: new.languages,
        slug: new.slug,
    };
    let checked = draft.check(&app.texts).map_err(Problem::mistaken)?;
    let added = survey::add(&app.store, &author.doer(), &checked, app.stamp()).await?;
    let survey = added.ok_or_else(|| Problem::conflict("`slug` is taken; choose another."))?;
    let location = [(header::LOCATION, format!("{ROOT}/surveys/{}", survey.id))];
    Ok((StatusCode::CREATED, location, Json(Shown::of(&app, survey))).into_response())
}
