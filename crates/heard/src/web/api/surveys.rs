//! Surveys: listed, shown, made, renamed, opened and closed. What can be wrong with a new one is said in `crate::survey`, for pages and programs
//! alike.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use store::survey::{Open, Survey};
use utoipa::ToSchema;

use super::ask::Id;
use super::key::{Author, Reader};
use super::sent::{Sent, told};
use super::{ROOT, tag, told, words};
use crate::app::App;
use crate::clock::zone;
use crate::mistake::{Mistake, Mistakes};
use crate::survey::{self, Added, Checked, Draft, settings};
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/surveys", get(list).post(add)).route("/surveys/{id}", get(show).patch(change))
}

/// How often a change is tried again that somebody else's came before.
const TRIES: usize = 3;

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
    /// It may be answered from then on; null for always.
    #[schema(format = DateTime, example = json!(null))]
    opens_at: Option<String>,
    /// It may be answered before then; null for ever.
    #[schema(format = DateTime, example = "2026-12-31T23:00:00Z")]
    closes_at: Option<String>,
    /// It may be answered until it has so many confirmed responses; null for any number.
    #[schema(example = 500)]
    most_responses: Option<i64>,
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

/// What is to be changed of a survey; what is absent stays, and null takes a limit away.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SurveyChange)]
pub(super) struct Change {
    /// What colleagues call it.
    #[schema(example = "After a repair", max_length = 200)]
    name: Option<String>,
    /// It may be answered from then on.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, format = DateTime, example = json!(null))]
    opens_at: Option<Option<String>>,
    /// It may be answered before then.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, format = DateTime, example = "2026-12-31T23:00:00Z")]
    closes_at: Option<Option<String>>,
    /// It may be answered until it has so many confirmed responses.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<i64>, example = 500, minimum = 1, maximum = 100_000_000)]
    most_responses: Option<Option<i64>>,
}

impl Change {
    /// The name and the limits from now on.
    fn of(&self, was: &Survey) -> Result<(String, Open), Vec<Mistake>> {
        let mut mistakes = Mistakes::default();
        let name = mistakes.needed("name", self.name.as_deref().unwrap_or(&was.name));
        let mut instant = |field: &str, told: &Option<Option<String>>, was: Option<i64>| match told {
            None => was,
            Some(text) => told::instant(field, text.as_deref(), &mut mistakes),
        };
        let open = Open {
            from: instant("opens_at", &self.opens_at, was.open.from),
            until: instant("closes_at", &self.closes_at, was.open.until),
            most: self.most_responses.unwrap_or(was.open.most),
        };
        if settings::is_backwards(&open) {
            mistakes.add("closes_at", "backwards", "`closes_at` must be after `opens_at`.");
        }
        if open.most.is_some_and(|most| !settings::MOST.contains(&most)) {
            let detail =
                format!("`most_responses` must be from {} to {}.", settings::MOST.start(), settings::MOST.end());
            mistakes.add("most_responses", "out-of-range", detail);
        }
        mistakes.unless((name, open))
    }
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
            opens_at: survey.open.from.map(words::instant),
            closes_at: survey.open.until.map(words::instant),
            most_responses: survey.open.most,
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
        (status = 200, description = "The survey.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<i64>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    let survey = store::survey::find(&mut read, reader.key.workspace, id).await?;
    tag::reply(StatusCode::OK, &Shown::of(&app, survey.ok_or_else(|| absent(id))?))
}

/// Renames a survey, or says when it may be answered.
///
/// Needs a key of scope `write` or `all`. It holds at once, for every version; who was invited before may still change
/// their answer. What the survey asks is changed by its draft.
#[utoipa::path(patch, path = "/surveys/{id}", tag = "surveys", operation_id = "change_survey", request_body = Change,
    params(
        ("id" = i64, Path, description = "The survey's number.", example = 1),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The survey as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such survey in this workspace."),
        (status = 409, description = "Others changed it again and again in this very moment."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(super) async fn change(
    State(app): State<App>,
    author: Author,
    Id(id): Id<i64>,
    headers: HeaderMap,
    Sent(change): Sent<Change>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    for _ in 0..TRIES {
        let mut tx = app.store.begin().await?;
        let was = store::survey::find(&mut tx, workspace, id).await?.ok_or_else(|| absent(id))?;
        let (name, open) = change.of(&was).map_err(Problem::mistaken)?;
        tag::is_meant(&headers, Some(&tag::of(&Shown::of(&app, was.clone()))?))?;
        let zone = store::workspace::find_by_id(&mut tx, workspace).await?.map(|found| zone(&found.zone));
        let zone = zone.unwrap_or(TimeZone::UTC);
        if settings::change(&mut tx, &author.doer(), app.stamp(), &was, (&name, open), &zone).await? {
            tx.commit().await?;
            app.forget_published(workspace);
            return tag::reply(StatusCode::OK, &Shown::of(&app, Survey { name, open, ..was }));
        }
    }
    Err(Problem::conflict("Others change this survey in this very moment; try again."))
}

/// Makes a survey and publishes it.
///
/// Needs a key of scope `write` or `all`. With an `Idempotency-Key` the same request makes one survey however often it is
/// sent.
#[utoipa::path(post, path = "/surveys", tag = "surveys", operation_id = "add_survey", request_body = New,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "order-2026-118")),
    responses(
        (status = 200, description = "It was made before, by the same request.", body = Shown),
        (status = 201, description = "It is published.", body = Shown,
            headers(("Location" = String, description = "Its address."))),
        (status = 409, description = "The slug is taken, maybe by another workspace."),
        (status = 422, description = "It cannot be so, or the key was used before for another survey."),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
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
    make(&app, &author, &headers, &checked).await
}

/// Makes what was checked, once for each idempotency key.
pub(super) async fn make(
    app: &App,
    author: &Author,
    headers: &HeaderMap,
    checked: &Checked,
) -> Result<Response, Problem> {
    let request = author.request(app, "survey", headers)?;
    let survey = match survey::add_once(&app.store, &author.doer(), checked, request, app.stamp()).await? {
        Added::New(survey) => survey,
        Added::Before(survey) => return Ok(Json(Shown::of(app, survey)).into_response()),
        Added::Other => return Err(Problem::invalid("This Idempotency-Key was used before, for another survey.")),
        Added::Taken => return Err(Problem::conflict("`slug` is taken; choose another.")),
    };
    let location = [(header::LOCATION, format!("{ROOT}/surveys/{}", survey.id))];
    Ok((StatusCode::CREATED, location, Json(Shown::of(app, survey))).into_response())
}
