//! Rules and what they did, for a program that keeps them as files or watches over them. What a program may not write,
//! people may not either: the law of reviews holds here as on the page (`crate::rule::write`).

pub(super) mod write;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use serde::Serialize;
use serde_json::Value;
use store::rule::{Rule, Run};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::Id;
use super::key::Reader;
use super::{tag, words};
use crate::app::App;
use crate::rule;
use crate::rule::said::Deeds;
use crate::web::problem::Problem;

/// How many of a rule's runs are told.
const RUNS: i64 = 100;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/rules", get(list).post(write::add))
        .route("/rules/{id}", get(show).put(write::change).delete(write::remove))
        .route("/rules/{id}/on", post(write::switch_on))
        .route("/rules/{id}/off", post(write::switch_off))
        .route("/rules/{id}/place", put(write::place))
        .route("/rules/{id}/runs", get(runs))
}

/// A rule.
#[derive(Serialize, ToSchema)]
#[schema(as = Rule)]
pub(super) struct Shown {
    id: Uuid,
    /// As colleagues call it.
    #[schema(example = "Unhappy customers: tell at once")]
    name: String,
    /// Which version it is, from 1.
    #[schema(example = 1)]
    version: i64,
    /// Since when it looks at what customers say; null while it is off.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    on_since: Option<String>,
    /// Why it stopped by itself, `storm` or `review`; null where it did not.
    #[schema(example = "storm")]
    halted: Option<String>,
    /// What it says: when, if, after, do, as in the file that its page saves.
    #[schema(value_type = Object)]
    rule: Value,
}

/// Rules of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Rules {
    /// In their order, in which they look at what happened: one that stops keeps those after it from it.
    rules: Vec<Shown>,
}

/// What a rule did about a response or an event.
#[derive(Serialize, ToSchema)]
#[schema(as = RuleRun)]
pub(super) struct Ran {
    /// The response that it acted on; null where that was an event.
    response: Option<Uuid>,
    /// The event that it acted on; null where that was a response.
    event: Option<Uuid>,
    /// The version of the rule that acted, or will.
    #[schema(example = 1)]
    version: i64,
    /// `waiting`, `done`, `over` (it did not hold any more), or `stopped` (it went wrong).
    #[schema(example = "done")]
    state: String,
    /// What was done, each with how often: `told`, `mailed`, `tagged` and so on.
    did: Vec<Deed>,
    /// When the rule saw it.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    seen_at: String,
    /// When it acts; null once it has ended.
    #[schema(format = DateTime, example = "2026-11-21T12:00:00Z")]
    due_at: Option<String>,
    /// When it ended.
    #[schema(format = DateTime, example = "2026-11-21T11:30:01Z")]
    ended_at: Option<String>,
}

/// One thing that was done.
#[derive(Serialize, ToSchema)]
#[schema(as = RuleDeed)]
pub(super) struct Deed {
    /// In a word.
    #[schema(example = "told")]
    what: &'static str,
    /// How often.
    #[schema(example = 2)]
    n: i64,
}

/// The latest of what a rule did.
#[derive(Serialize, ToSchema)]
#[schema(as = RuleRuns)]
pub(super) struct Runs {
    /// At most 100, the latest first.
    runs: Vec<Ran>,
}

impl From<Rule> for Shown {
    fn from(rule: Rule) -> Shown {
        Shown {
            id: rule.id,
            rule: serde_json::from_str(&rule.body).unwrap_or(Value::Null),
            name: rule.name,
            version: rule.version,
            on_since: rule.on_since.map(words::instant),
            halted: rule.halted,
        }
    }
}

impl From<Run> for Ran {
    fn from(run: Run) -> Ran {
        let Ok(Deeds(deeds)) = run.said.parse();
        Ran {
            response: run.survey.map(|_| run.subject),
            event: run.happened.as_ref().map(|_| run.subject),
            version: run.version,
            state: run.state,
            did: deeds.into_iter().map(|(did, n)| Deed { what: did.key(), n }).collect(),
            seen_at: words::instant(run.at),
            due_at: run.due_at.map(words::instant),
            ended_at: run.ended_at.map(words::instant),
        }
    }
}

fn absent() -> Problem {
    Problem::not_found("There is no such rule in this workspace.")
}

/// The rules of the workspace.
///
/// Needs a key of scope `read` or `all`. People write them at /rules.
#[utoipa::path(get, path = "/rules", tag = "rules", operation_id = "list_rules",
    responses((status = 200, description = "The rules.", body = Rules)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Rules>, Problem> {
    let mut read = app.store.read().await?;
    let rules = store::rule::list(&mut read, reader.key.workspace).await?;
    Ok(Json(Rules { rules: rules.into_iter().map(Shown::from).collect() }))
}

/// One rule.
///
/// Needs a key of scope `read` or `all`. What its `rule` says is what `PUT` and `POST` take.
#[utoipa::path(get, path = "/rules/{id}", tag = "rules", operation_id = "show_rule",
    params(("id" = Uuid, Path, description = "The rule's id.")),
    responses(
        (status = 200, description = "The rule.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such rule in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    let found = rule::write::find(&mut read, reader.key.workspace, id).await?.ok_or_else(absent)?;
    tag::reply(StatusCode::OK, &Shown::from(found))
}

/// What a rule did: on which responses it acted, or will, and what came of it.
///
/// Needs a key of scope `read` or `all`. A rule that was removed still tells.
#[utoipa::path(get, path = "/rules/{id}/runs", tag = "rules", operation_id = "list_rule_runs",
    params(("id" = Uuid, Path, description = "The rule's id.")),
    responses(
        (status = 200, description = "What it did.", body = Runs),
        (status = 404, description = "There is no such rule in this workspace."),
    ))]
pub(super) async fn runs(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Json<Runs>, Problem> {
    let workspace = reader.key.workspace;
    let mut read = app.store.read().await?;
    let found = store::rule::find(&mut read, workspace, id).await?;
    found.ok_or_else(absent)?;
    let runs = store::rule::runs(&mut read, workspace, id, RUNS).await?;
    Ok(Json(Runs { runs: runs.into_iter().map(Ran::from).collect() }))
}
