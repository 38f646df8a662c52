//! Incoming webhooks: which systems send us what happens, how each proves to be itself, what its messages become, and the
//! last of these. A secret is shown once, when it is made.

mod deeds;
mod drawn;
mod form;
#[cfg(test)]
pub(crate) mod sample;
mod tree;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Serialize;
use store::incoming::{Call, Webhook};
use uuid::Uuid;

use self::drawn::{Made, View};
use self::form::Form;
use crate::app::App;
use crate::form::Fields;
use crate::incoming::mapping::Mapping;
use crate::incoming::recipe::Start;
use crate::right::Settle;
use crate::web::address::Asked;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{May, Member};
use crate::web::shell::{Here, Shell};
use crate::web::signed;
use crate::words::{When, Words};

/// Where they are.
const HERE: &str = "/settings/incoming";

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/settings/incoming", get(show))
        .route("/settings/incoming/new", get(begin).post(deeds::add))
        .route("/settings/incoming/{id}", get(show_one).post(deeds::change))
        .route("/settings/incoming/{id}/do", post(deeds::act))
        .route("/settings/incoming/{id}/secret", post(deeds::exchange))
}

fn address_of(id: Uuid) -> String {
    format!("{HERE}/{}", id.simple())
}

/// The page of all.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct All {
    shell: Shell,
    /// The oldest first.
    webhooks: Vec<Line>,
    /// What a new one can begin as.
    starts: Vec<Beginning>,
}

/// A webhook in the list.
#[derive(Clone, Debug, Serialize)]
struct Line {
    name: String,
    address: String,
    /// The system, or the key of how it proves to be itself.
    system: Option<String>,
    kind: String,
    is_off: bool,
    /// The last message; none where none came within a week.
    last: Option<Last>,
}

/// What became of a message.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Last {
    when: When,
    /// The key of what became of it.
    verdict: String,
    /// The key of why.
    why: Option<String>,
}

/// What a webhook can begin as.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Beginning {
    /// Its word.
    key: &'static str,
    /// The system; none for one of one's own.
    system: Option<String>,
}

impl Beginning {
    fn of(start: Start) -> serde_json::Result<Beginning> {
        Ok(Beginning { key: start.key(), system: start.recipe()?.map(|recipe| recipe.name) })
    }

    fn all() -> serde_json::Result<Vec<Beginning>> {
        Start::ALL.into_iter().map(Beginning::of).collect()
    }
}

fn last(words: &Words<'_>, call: &Call, now: i64) -> Last {
    let why = call.why.clone().filter(|why| crate::incoming::take::is_why(why));
    Last { when: words.when(call.at, now), verdict: call.verdict.clone(), why }
}

/// What a webhook's system is called, where it was made for one that we know.
fn system(webhook: &Webhook) -> Option<String> {
    let recipe = webhook.recipe.as_deref().and_then(Start::from_key)?.recipe().ok()??;
    Some(recipe.name)
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let webhooks = store::incoming::list(&mut read, workspace).await?;
    let calls = store::incoming::last(&mut read, workspace).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let line = |webhook: Webhook| Line {
        address: address_of(webhook.id),
        system: system(&webhook),
        is_off: webhook.off_at.is_some(),
        last: calls.get(&webhook.id).map(|call| last(&words, call, app.now())),
        name: webhook.name,
        kind: webhook.kind,
    };
    let view = All {
        shell: Shell::new(&member, Here::Settings).after(&words, &fields),
        webhooks: webhooks.into_iter().map(line).collect(),
        starts: Beginning::all()?,
    };
    signed::html(&app, &member.language, StatusCode::OK, "settings-incoming.html", &view)
}

/// The page on which one is made.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct New {
    shell: Shell,
    start: Beginning,
    /// The key of how it proves to be itself.
    kind: &'static str,
    /// The secret comes from the other system.
    is_theirs: bool,
    /// What is typed.
    name: String,
    /// Field and key of what is wrong.
    wrong: Option<(&'static str, &'static str)>,
}

async fn begin(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let start = Start::from_key(fields.text("start")).unwrap_or(Start::Standard);
    new(&app, &member, start, None, None)
}

/// The page on which one is made, with the name that was typed and what is wrong.
fn new(
    app: &App,
    member: &Member,
    start: Start,
    name: Option<&str>,
    wrong: Option<(&'static str, &'static str)>,
) -> Result<Response, Fault> {
    let kind = start.kind()?;
    let beginning = Beginning::of(start)?;
    let view = New {
        shell: Shell::new(member, Here::Settings),
        kind: kind.key(),
        is_theirs: kind.is_theirs(),
        name: name.map(str::to_owned).or_else(|| beginning.system.clone()).unwrap_or_default(),
        start: beginning,
        wrong,
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "settings-incoming-new.html", &view)
}

async fn find(app: &App, member: &Member, id: &str) -> Result<Option<Webhook>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let mut read = app.store.read().await?;
    Ok(store::incoming::find(&mut read, member.workspace.id, id).await?)
}

async fn show_one(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let Some(webhook) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    page(&app, &member, &webhook, Shown { fields: Some(&fields), ..Shown::default() }).await
}

/// What a webhook's page shows besides what is kept.
#[derive(Default)]
struct Shown<'a> {
    /// The address, which may say what was just done.
    fields: Option<&'a Fields>,
    /// What is typed, and the mapping that it is, if it is one.
    typed: Option<(Form, Option<Mapping>)>,
    /// A secret that was just made.
    made: Option<Made>,
    /// The key of what is wrong with a secret that was typed.
    secret_wrong: Option<&'static str>,
}

async fn page(app: &App, member: &Member, webhook: &Webhook, shown: Shown<'_>) -> Result<Response, Fault> {
    let is_wrong = shown.secret_wrong.is_some() || shown.typed.as_ref().is_some_and(|(form, _)| form.is_wrong());
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = View::find(app, member, webhook, shown).await?;
    signed::html(app, &member.language, status, "settings-incoming-one.html", &view)
}
