//! Rules: all of them, each with a form for its parts, the same as text, what it would have done, what it did, and its
//! versions. Nothing is ever sent from here.

mod deeds;
mod drawn;
mod form;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Serialize;
use store::rule::Rule as Stored;
use uuid::Uuid;

use super::address::Asked;
use super::door;
use super::fault::Fault;
use super::member::{May, Member};
use super::shell::{Here, Shell};
use super::signed;
use crate::app::App;
use crate::clock::DAY;
use crate::form::Fields;
use crate::right::Ask;
use crate::rule;
use crate::words::Words;

use drawn::View;
pub use drawn::did;
use form::Form;

/// How many days rules are tried on, and counted of.
const DAYS: i64 = 30;

/// Their addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/rules", get(show))
        .route("/rules/sites", post(deeds::sites))
        .route("/rules/order", post(deeds::order))
        .route("/rules/holidays", post(deeds::holidays))
        .route("/rules/new", get(begin).post(deeds::add))
        .route("/rules/{id}", get(show_one).post(deeds::change))
        .route("/rules/{id}/do", post(deeds::act))
        .route("/rules/{id}/file", get(file))
}

/// The page of all.
#[derive(Clone, Debug, Serialize)]
pub struct All {
    /// The frame.
    pub shell: Shell,
    /// The rules, in their order.
    pub rules: Vec<Line>,
    /// Addresses of review pages of one's own, a line each.
    pub sites: String,
    /// Days on which nobody works, a line each.
    pub holidays: String,
    /// What is wrong with those that were typed.
    pub wrong: Option<String>,
}

/// A rule in the list.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// What colleagues call it.
    pub name: String,
    /// Its page.
    pub address: String,
    /// The key of how it is: on, off, halted.
    pub state: &'static str,
    /// Why it stopped by itself, where it did.
    pub halted: Option<String>,
    /// What it does, in a sentence.
    pub sentence: String,
    /// On how many responses it acted lately.
    pub runs: i64,
}

/// The key of how a rule is.
fn state(rule: &Stored) -> &'static str {
    match (&rule.halted, rule.on_since) {
        (Some(_), _) => "halted",
        (None, Some(_)) => "on",
        (None, None) => "off",
    }
}

fn address_of(id: Uuid) -> String {
    format!("/rules/{}", id.simple())
}

async fn show(State(app): State<App>, May { member, .. }: May<Ask>, Asked(fields): Asked) -> Result<Response, Fault> {
    all(&app, &member, &fields, None).await
}

/// The page of all, with holidays that cannot be read as they were typed, and why.
async fn all(app: &App, member: &Member, fields: &Fields, typed: Option<(String, String)>) -> Result<Response, Fault> {
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let rules = store::rule::list(&mut read, workspace).await?;
    let surveys = store::survey::list(&mut read, workspace).await?;
    let counts = store::rule::counts(&mut read, workspace, app.now() - DAYS * DAY).await?;
    let campaigns = store::campaign::all(&mut read, workspace).await?;
    let names = drawn::Names { surveys: &surveys, campaigns: &campaigns };
    let holidays = rule::moment::holidays(&mut read, workspace).await?;
    let sites = rule::sites(&mut read, workspace).await?.join("\n");
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let line = |stored: &Stored| Line {
        id: stored.id.simple().to_string(),
        name: stored.name.clone(),
        address: address_of(stored.id),
        state: state(stored),
        halted: stored.halted.clone(),
        sentence: rule::read(&stored.body).map(|rule| drawn::sentence(&words, &rule, names)).unwrap_or_default(),
        runs: counts.iter().find(|(id, _)| *id == stored.id).map_or(0, |(_, n)| *n),
    };
    let shell = Shell::new(member, Here::Rules).after(&words, fields);
    let status = if typed.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (typed, wrong) = typed.unzip();
    let rules = rules.iter().map(line).collect();
    let view = All { shell, rules, sites, holidays: typed.unwrap_or(holidays), wrong };
    signed::html(app, &member.language, status, "rules.html", &view)
}

async fn begin(State(app): State<App>, May { member, .. }: May<Ask>) -> Result<Response, Fault> {
    page(&app, &member, None, Form::fresh(), None).await
}

async fn show_one(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let Some(stored) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let form = rule::read(&stored.body).map(|rule| Form::of(&rule)).unwrap_or_default();
    let form = Form { version: stored.version, ..form };
    page(&app, &member, Some((&stored, &fields)), form, None).await
}

async fn find(app: &App, member: &Member, id: &str) -> Result<Option<Stored>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let mut read = app.store.read().await?;
    let there = store::rule::list(&mut read, member.workspace.id).await?;
    Ok(there.into_iter().find(|rule| rule.id == id))
}

/// The page of a rule, or of a new one, with what is typed; `why` says what hinders it.
async fn page(
    app: &App,
    member: &Member,
    stored: Option<(&Stored, &Fields)>,
    form: Form,
    why: Option<drawn::Refused>,
) -> Result<Response, Fault> {
    let status = if why.is_some() || form.is_wrong() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = View::find(app, member, stored, form, why).await?;
    signed::html(app, &member.language, status, "rule.html", &view)
}

/// The rule as a file.
async fn file(State(app): State<App>, May { member, .. }: May<Ask>, Path(id): Path<String>) -> Result<Response, Fault> {
    let Some(stored) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let text = rule::read(&stored.body).and_then(|rule| serde_json::to_string_pretty(&rule).ok());
    let mut response = (text.unwrap_or(stored.body) + "\n").into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"rule.json\""));
    Ok(response)
}
