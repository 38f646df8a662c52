//! Who gets which report by mail, and a report itself as numbers. Comments are read at `/responses`: a program that may read
//! those sees all of them.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get};
use axum::{Json, Router};
use feedback::{Metric, estimate, headline};
use serde::{Deserialize, Serialize};
use store::report::{self as stored, Deed, Every, Report as Kept};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::ask::{Asked, Id};
use super::key::{Author, Reader};
use super::sent::Sent;
use super::words;
use crate::app::App;
use crate::audit::Act;
use crate::breakdown::ALONE;
use crate::clock::{date_of, day, zone};
use crate::mistake::Mistake;
use crate::report::add::{Refused, Wish, add as add_report};
use crate::report::{Gathered, Part, Span};
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/reports", get(list).post(add))
        .route("/reports/{id}", delete(remove))
        .route("/reports/of/{period}", get(show))
}

/// A report that somebody gets by mail.
#[derive(Serialize, ToSchema)]
#[schema(as = Report)]
pub(super) struct Shown {
    id: Uuid,
    /// `week` (on Mondays, of the week before) or `month` (on the first, of the month before), at seven in the workspace's zone.
    #[schema(example = "week")]
    every: &'static str,
    /// Of which survey; null for all.
    #[schema(example = 1)]
    survey: Option<i64>,
    /// Where it goes.
    #[schema(example = "board@example.com")]
    email: String,
    /// Whether that is a colleague. Others see the report without names, by a link of their own.
    #[schema(example = false)]
    colleague: bool,
    /// The language of somebody who is no colleague.
    #[schema(example = "sl")]
    language: Option<String>,
    /// `on`, `paused`, `stopped` (by whoever got it) or `ended` (the colleague works here no more).
    #[schema(example = "on")]
    state: &'static str,
    /// When the latest was sent; null before the first.
    #[schema(format = DateTime, example = "2026-11-23T06:00:00Z")]
    sent_at: Option<String>,
}

/// The reports of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Reports {
    /// The oldest first.
    reports: Vec<Shown>,
}

/// A report that somebody is to get.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewReport)]
pub(super) struct New {
    /// Where it goes: a colleague's address, or any other.
    #[schema(example = "board@example.com")]
    email: String,
    /// `week` or `month`.
    #[schema(example = "month")]
    every: String,
    /// Of which survey; without it, of all.
    #[schema(example = 1)]
    survey: Option<i64>,
    /// The language of somebody who is no colleague: `en`, `sl`, `mk`, `pl`, `nb` or `de`. Without it the workspace's.
    #[schema(example = "sl")]
    language: Option<String>,
}

/// Of which survey.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Of {
    /// One survey; without it all.
    #[param(example = 1)]
    survey: Option<i64>,
}

/// A report as numbers.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportNumbers)]
pub(super) struct Numbers {
    /// `2026-W47` or `2026-10`.
    #[schema(example = "2026-W47")]
    period: String,
    /// Its first day, in the workspace's calendar.
    #[schema(format = Date, example = "2026-11-16")]
    first: String,
    /// Its last day.
    #[schema(format = Date, example = "2026-11-22")]
    last: String,
    /// Whether that has passed.
    over: bool,
    /// The surveys that were answered in these days or in those before, and those of one kind and scale together.
    surveys: Vec<Line>,
}

/// A survey in a report, or several of one kind and scale together.
#[derive(Serialize, ToSchema)]
#[schema(as = ReportSurvey)]
pub(super) struct Line {
    /// Its number; null for several together.
    #[schema(example = 1)]
    survey: Option<i64>,
    /// Its name; null for several together.
    #[schema(example = "After a repair")]
    name: Option<String>,
    /// `nps`, `csat` or `ces`.
    #[schema(example = "nps")]
    metric: &'static str,
    /// How many responses are in the score.
    #[schema(example = 318)]
    n: u64,
    /// Points of NPS, or per cent; null under five responses.
    #[schema(example = 42.1)]
    score: Option<f64>,
    /// The lower end of its interval of 95 per cent confidence.
    #[schema(example = 34.0)]
    low: Option<f64>,
    /// The upper end.
    #[schema(example = 50.2)]
    high: Option<f64>,
    /// How many responses were in the period before.
    #[schema(example = 298)]
    n_before: u64,
    /// The score of the period before; null under five responses.
    #[schema(example = 28.0)]
    score_before: Option<f64>,
    /// `real`, `unclear`, or null where one of both has fewer than 30 responses. Corrected for the number of surveys.
    #[schema(example = "real")]
    change: Option<&'static str>,
    /// How often chance alone makes a change like it, before correction.
    #[schema(example = 0.004)]
    p: Option<f64>,
}

impl From<Kept> for Shown {
    fn from(report: Kept) -> Shown {
        Shown {
            id: report.id,
            every: report.every.key(),
            survey: report.survey,
            state: match &report {
                Kept { stopped_at: Some(_), .. } => "stopped",
                Kept { is_ended: true, .. } => "ended",
                Kept { paused_at: Some(_), .. } => "paused",
                _ => "on",
            },
            colleague: report.user.is_some(),
            language: report.language.filter(|_| report.user.is_none()),
            email: report.email,
            sent_at: report.sent_at.map(words::instant),
        }
    }
}

impl From<&Part> for Line {
    fn from(part: &Part) -> Line {
        let metric: Metric = part.scale.metric();
        let score = headline(part.scale, &part.now, part.design_effect).filter(|score| score.n >= ALONE);
        let before = Some(part.before.bands(part.scale)).filter(|bands| bands.n() >= ALONE);
        Line {
            survey: part.survey.as_ref().map(|survey| survey.id),
            name: part.survey.as_ref().map(|survey| survey.name.clone()),
            metric: metric.key(),
            n: part.now.n(),
            score: score.map(|score| score.value),
            low: score.map(|score| score.interval.low),
            high: score.map(|score| score.interval.high),
            n_before: part.before.n(),
            score_before: before.and_then(|bands| estimate::value(metric, bands)),
            change: part.compared.map(|compared| compared.judged.key()),
            p: part.compared.map(|compared| compared.comparison.p),
        }
    }
}

/// Who gets which report by mail.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/reports", tag = "reports", operation_id = "list_reports",
    responses((status = 200, description = "The reports.", body = Reports)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Reports>, Problem> {
    let mut read = app.store.read().await?;
    let reports = stored::list(&mut read, reader.key.workspace).await?;
    Ok(Json(Reports { reports: reports.into_iter().map(Shown::from).collect() }))
}

/// Sends a report to somebody from now on.
///
/// Needs a key of scope `write` or `all`. The first comes on the next Monday or first of a month. Whoever stopped a report
/// gets it again only if they say so themselves. With an `Idempotency-Key` the same request makes one however often it is sent.
#[utoipa::path(post, path = "/reports", tag = "reports", operation_id = "add_report", request_body = New,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "report-2026-7")),
    responses(
        (status = 200, description = "It was made before, by the same request.", body = Shown),
        (status = 201, description = "It is sent from now on.", body = Shown),
        (status = 422, description = "It cannot be so: `errors` says what."),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let request = author.request(&app, "report", &headers)?;
    let id = request.unwrap_or_else(|| app.chance.id(app.now()));
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    if let Some(made) = stored::find(&mut tx, workspace, id).await? {
        let is_same = made.removed_at.is_none()
            && made.every.key() == new.every
            && made.survey == new.survey
            && made.email == store::contact::fold(new.email.trim());
        return match is_same {
            true => Ok(Json(Shown::from(made)).into_response()),
            false => Err(Problem::invalid("This Idempotency-Key was used before, for another report.")),
        };
    }
    let Some(every) = Every::from_key(&new.every) else {
        return Err(mistaken(("every", "not-a-choice", "`every` must be week or month.")));
    };
    let own = store::workspace::find_by_id(&mut tx, workspace).await?.map(|workspace| workspace.language);
    let language = new.language.or(own).unwrap_or_default();
    let wish = Wish { id, every, survey: new.survey, email: new.email, language };
    if let Err(refused) = add_report(&app, &mut tx, author.doer(), &wish).await? {
        return Err(mistaken(told(refused)));
    }
    let made = stored::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(Shown::from(made))).into_response())
}

fn mistaken((field, reason, detail): (&str, &'static str, &str)) -> Problem {
    Problem::mistaken(vec![Mistake { field: field.to_owned(), reason, detail: detail.to_owned() }])
}

/// What was refused, for a program.
fn told(refused: Refused) -> (&'static str, &'static str, &'static str) {
    match refused {
        Refused::Address => ("email", "not-an-address", "`email` is no e-mail address."),
        Refused::Survey => ("survey", "unknown", "There is no survey with this number in this workspace."),
        Refused::Language => ("language", "not-a-choice", "`language` must be en, sl, mk, pl, nb or de."),
        Refused::There => ("email", "taken", "This address gets this report already."),
        Refused::Stopped => {
            ("email", "stopped", "Whoever has this address stopped this report; only they take that back.")
        }
        Refused::Full => ("email", "full", "There are as many reports as there may be."),
    }
}

/// Sends a report no more; its links show nothing from then on.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(delete, path = "/reports/{id}", tag = "reports", operation_id = "remove_report",
    params(("id" = Uuid, Path, description = "The report's id.")),
    responses(
        (status = 200, description = "The report as it was.", body = Shown),
        (status = 404, description = "There is no such report in this workspace."),
    ))]
pub(super) async fn remove(State(app): State<App>, author: Author, Id(id): Id<Uuid>) -> Result<Json<Shown>, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = stored::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    if !stored::act(&mut tx, workspace, id, Deed::Remove, app.now()).await? {
        return Err(absent());
    }
    let subject = format!("{}, {}", was.email, was.every);
    author.doer().tell(app.stamp(), &mut tx, Act::ReportRemoved, &subject).await?;
    tx.commit().await?;
    Ok(Json(Shown::from(was)))
}

/// The numbers of a report, of a week or a month.
///
/// Needs a key of scope `read` or `all`. Counted when it is asked: what is left out later is not in it any more.
#[utoipa::path(get, path = "/reports/of/{period}", tag = "reports", operation_id = "show_report",
    params(
        ("period" = String, Path, description = "A week of ISO 8601, `2026-W47`, or a month, `2026-10`.", example = "2026-W47"),
        Of,
    ),
    responses(
        (status = 200, description = "The report.", body = Numbers),
        (status = 404, description = "There is no such week or month yet, or no such survey."),
    ))]
pub(super) async fn show(
    State(app): State<App>,
    reader: Reader,
    Id(period): Id<String>,
    Asked(of): Asked<Of>,
) -> Result<Json<Numbers>, Problem> {
    let nothing = || Problem::not_found("There is no such week or month yet, or no such survey in this workspace.");
    let mut read = app.store.read().await?;
    let workspace = store::workspace::find_by_id(&mut read, reader.key.workspace).await?.ok_or_else(nothing)?;
    let today = day(app.now(), &zone(&workspace.zone));
    let span = Span::parse(&period).filter(|span| span.first <= today).ok_or_else(nothing)?;
    let gathered = Gathered::find(&mut read, &workspace, span, of.survey, app.now()).await?.ok_or_else(nothing)?;
    Ok(Json(Numbers {
        period: span.key(),
        first: date_of(span.first).to_string(),
        last: date_of(span.last).to_string(),
        over: span.is_over(today),
        surveys: gathered.parts.iter().map(Line::from).collect(),
    }))
}

fn absent() -> Problem {
    Problem::not_found("There is no report with this id in this workspace.")
}
