//! Teams and agents: listed, made before anybody is rated, moved, renamed, linked and deactivated. Keys never change and
//! nobody is deleted: responses name them.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use store::Read;
use store::agent::{self, Agent};
use store::contact::fold;
use store::team::{self, Changed, DEEPEST, Team};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::Id;
use super::key::{Author, Reader};
use super::sent::{Sent, told};
use super::{tag, words};
use crate::app::App;
use crate::audit::Act;
use crate::mistake::Mistakes;
use crate::staff::{self, name};
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/teams", get(list_teams).post(add_team))
        .route("/teams/{id}", get(show_team).patch(change_team))
        .route("/agents", get(list_agents).post(add_agent))
        .route("/agents/{id}", get(show_agent).patch(change_agent))
}

/// A team.
#[derive(Serialize, ToSchema)]
#[schema(as = Team)]
pub(super) struct ShownTeam {
    id: Uuid,
    /// What responses call it.
    #[schema(example = "Ljubljana")]
    key: String,
    /// As it is shown.
    #[schema(example = "Ljubljana")]
    name: String,
    /// The team it is part of.
    parent: Option<Uuid>,
    /// The webhook whose room is told in place of its members; null while they are told themselves.
    room: Option<Uuid>,
    /// When it was deactivated; null while it is not.
    #[schema(format = DateTime, example = json!(null))]
    deactivated_at: Option<String>,
}

/// Somebody who is rated.
#[derive(Serialize, ToSchema)]
#[schema(as = Agent)]
pub(super) struct ShownAgent {
    id: Uuid,
    /// What responses call them.
    #[schema(example = "Bor")]
    key: String,
    /// As they are shown.
    #[schema(example = "Bor Kos")]
    name: String,
    /// The team they are in.
    team: Option<Uuid>,
    /// The e-mail address of the colleague that they are.
    #[schema(example = "bor@example.com")]
    user: Option<String>,
    /// When they were deactivated; null while they are not.
    #[schema(format = DateTime, example = json!(null))]
    deactivated_at: Option<String>,
}

/// The teams of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Teams {
    /// By key.
    teams: Vec<ShownTeam>,
}

/// The agents of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Agents {
    /// By key.
    agents: Vec<ShownAgent>,
}

/// A team to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewTeam {
    /// What responses will call it.
    #[schema(example = "Zagreb", min_length = 1, max_length = 120)]
    key: String,
    /// As it is shown; without it the key.
    #[schema(example = "Zagreb", max_length = 120)]
    name: Option<String>,
    /// The team it is part of; teams are at most five deep.
    parent: Option<Uuid>,
}

/// An agent to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewAgent {
    /// What responses will call them.
    #[schema(example = "Nik", min_length = 1, max_length = 120)]
    key: String,
    /// As they are shown; without it the key.
    #[schema(example = "Nik Novak", max_length = 120)]
    name: Option<String>,
    /// The team they are in.
    team: Option<Uuid>,
    /// The e-mail address of the colleague that they are.
    #[schema(max_length = 254)]
    user: Option<String>,
}

/// What is to be changed of a team; what is absent stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TeamChange {
    /// As it is shown.
    #[schema(example = "Zagreb and Rijeka", max_length = 120)]
    name: Option<String>,
    /// The team it is part of; null for the top.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<Uuid>)]
    parent: Option<Option<Uuid>>,
    /// The webhook whose room is told in place of its members; null for none.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<Uuid>)]
    room: Option<Option<Uuid>>,
    /// Whether it is deactivated.
    #[schema(example = false)]
    deactivated: Option<bool>,
}

/// What is to be changed of an agent; what is absent stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AgentChange {
    /// As they are shown.
    #[schema(example = "Nik Novak", max_length = 120)]
    name: Option<String>,
    /// The team they are in; null for none.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<Uuid>)]
    team: Option<Option<Uuid>>,
    /// The e-mail address of the colleague that they are; null for nobody.
    #[serde(default, deserialize_with = "told")]
    #[schema(value_type = Option<String>, max_length = 254)]
    user: Option<Option<String>>,
    /// Whether they are deactivated.
    #[schema(example = false)]
    deactivated: Option<bool>,
}

impl From<Team> for ShownTeam {
    fn from(team: Team) -> ShownTeam {
        let deactivated_at = team.ended_at.map(words::instant);
        let Team { id, key, name, parent, room, .. } = team;
        ShownTeam { id, key, name, parent, room, deactivated_at }
    }
}

/// Agents with the addresses of the colleagues that they are.
async fn shown(read: &mut Read, workspace: i64, agents: Vec<Agent>) -> store::Result<Vec<ShownAgent>> {
    let members = store::member::list(read, workspace).await?;
    let email = |user: Uuid| members.iter().find(|one| one.user == user).map(|one| one.email.clone());
    let one = |agent: Agent| ShownAgent {
        user: agent.user_id.and_then(email),
        deactivated_at: agent.ended_at.map(words::instant),
        id: agent.id,
        key: agent.key,
        name: agent.name,
        team: agent.team,
    };
    Ok(agents.into_iter().map(one).collect())
}

async fn shown_one(read: &mut Read, workspace: i64, agent: Agent) -> Result<ShownAgent, Problem> {
    let shown = shown(read, workspace, vec![agent]).await?.pop();
    shown.ok_or_else(|| anyhow::anyhow!("an agent was lost on the way").into())
}

fn invalid(field: &str, reason: &'static str, detail: impl Into<String>) -> Problem {
    let mut mistakes = Mistakes::default();
    mistakes.add(field, reason, detail.into());
    Problem::mistaken(mistakes.unless(()).err().unwrap_or_default())
}

fn line(field: &'static str, text: &str) -> Result<String, Problem> {
    name(text).ok_or_else(|| invalid(field, "wrong", format!("`{field}` is one line of 1 to 120 characters.")))
}

fn done(changed: Changed, what: &str) -> Result<(), Problem> {
    match changed {
        Changed::Done => Ok(()),
        Changed::Absent => Err(invalid(what, "unknown", format!("There is no such `{what}` in this workspace."))),
        Changed::Circle => Err(invalid("parent", "circle", "A team cannot be part of itself or of its own parts.")),
        Changed::TooDeep => Err(invalid("parent", "deep", format!("Teams are at most {DEEPEST} deep."))),
        Changed::Taken => {
            Err(Problem::conflict("There is one with this key already, or the colleague is another agent."))
        }
    }
}

/// The colleague of an address.
async fn colleague(read: &mut Read, workspace: i64, email: Option<&str>) -> Result<Option<Uuid>, Problem> {
    let Some(email) = email else { return Ok(None) };
    let all = store::member::list(read, workspace).await?;
    let found = all.iter().find(|one| one.email == fold(email) && one.ended_at.is_none());
    let unknown = || invalid("user", "unknown", "Nobody with this e-mail address works in this workspace.");
    found.map(|one| Some(one.user)).ok_or_else(unknown)
}

/// Every team of the workspace, by key; deactivated ones too.
///
/// Needs a key of scope `read` or `all`. A team appears by itself some seconds after a response named it.
#[utoipa::path(get, path = "/teams", tag = "teams", operation_id = "list_teams",
    responses((status = 200, description = "The teams.", body = Teams)))]
pub(super) async fn list_teams(State(app): State<App>, reader: Reader) -> Result<Json<Teams>, Problem> {
    let mut read = app.store.read().await?;
    let teams = team::list(&mut read, reader.key.workspace).await?;
    Ok(Json(Teams { teams: teams.into_iter().map(ShownTeam::from).collect() }))
}

/// One team.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/teams/{id}", tag = "teams", operation_id = "show_team",
    params(("id" = Uuid, Path, description = "The team's id.")),
    responses(
        (status = 200, description = "The team.", body = ShownTeam, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such team in this workspace."),
    ))]
pub(super) async fn show_team(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    let team = find_team(&mut read, reader.key.workspace, id).await?.ok_or_else(no_team)?;
    tag::reply(StatusCode::OK, &ShownTeam::from(team))
}

/// Makes a team.
///
/// Needs a key of scope `write` or `all`. With an `Idempotency-Key` the same request makes it once however often it is
/// sent; the same request is one that names the same `key`.
#[utoipa::path(post, path = "/teams", tag = "teams", operation_id = "add_team", request_body = NewTeam,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "department-7")),
    responses(
        (status = 200, description = "It was made before, by the same request; as it is now.", body = ShownTeam),
        (status = 201, description = "It is made.", body = ShownTeam),
        (status = 409, description = "There is one with this key."),
        (status = 422, description = "It cannot be so, or the Idempotency-Key was used before for another team."),
    ))]
pub(super) async fn add_team(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(new): Sent<NewTeam>,
) -> Result<Response, Problem> {
    let (workspace, at) = (author.key.workspace, app.now());
    let request = author.request(&app, "team", &headers)?;
    let key = line("key", &new.key)?;
    let name = line("name", new.name.as_deref().unwrap_or(&key))?;
    let id = request.unwrap_or_else(|| app.chance.id(at));
    let team = Team { id, key, name, parent: new.parent, ended_at: None, room: None };
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    if let Some(before) = find_team(&mut tx, workspace, id).await? {
        return if before.key == team.key {
            tag::reply(StatusCode::OK, &ShownTeam::from(before))
        } else {
            Err(taken())
        };
    }
    done(team::add(&mut tx, workspace, &team, at).await?, "parent")?;
    author.doer().tell(app.stamp(), &mut tx, Act::TeamMade, &team.name).await?;
    tx.commit().await?;
    tag::reply(StatusCode::CREATED, &ShownTeam::from(team))
}

/// Renames, moves, deactivates or activates a team, or says in which room it is told what rules tell it.
///
/// Needs a key of scope `write` or `all`. What responses call it stays.
#[utoipa::path(patch, path = "/teams/{id}", tag = "teams", operation_id = "change_team", request_body = TeamChange,
    params(
        ("id" = Uuid, Path, description = "The team's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The team as it is now.", body = ShownTeam,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such team in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
        (status = 422, description = "It cannot be so."),
    ))]
pub(super) async fn change_team(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(change): Sent<TeamChange>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    // What the change does not name is read: nobody may change it meanwhile.
    store::workspace::lock(&mut tx, workspace).await?;
    let was = find_team(&mut tx, workspace, id).await?.ok_or_else(no_team)?;
    let seen = tag::of(&ShownTeam::from(was.clone()))?;
    let to = Team {
        name: line("name", change.name.as_deref().unwrap_or(&was.name))?,
        parent: change.parent.unwrap_or(was.parent),
        ended_at: ended(was.ended_at, change.deactivated, app.now()),
        room: change.room.unwrap_or(was.room),
        ..was.clone()
    };
    tag::is_meant(&headers, Some(&seen))?;
    if let Some(room) = to.room
        && store::webhook::find(&mut tx, workspace, room).await?.is_none()
    {
        return Err(invalid("room", "unknown", "There is no such webhook in this workspace."));
    }
    done(team::change(&mut tx, workspace, &to).await?, "parent")?;
    let subject = staff::changed(&mut tx, workspace, &was, &to).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::TeamChanged, &subject).await?;
    tx.commit().await?;
    tag::reply(StatusCode::OK, &ShownTeam::from(to))
}

async fn find_team(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Team>, Problem> {
    Ok(team::list(read, workspace).await?.into_iter().find(|team| team.id == id))
}

fn no_team() -> Problem {
    Problem::not_found("There is no team with this id in this workspace.")
}

fn no_agent() -> Problem {
    Problem::not_found("There is no agent with this id in this workspace.")
}

fn taken() -> Problem {
    Problem::invalid("This Idempotency-Key was used before, to make another.")
}

/// Every agent of the workspace, by key; deactivated ones too.
///
/// Needs a key of scope `read` or `all`. An agent appears by itself some seconds after a response named them.
#[utoipa::path(get, path = "/agents", tag = "teams", operation_id = "list_agents",
    responses((status = 200, description = "The agents.", body = Agents)))]
pub(super) async fn list_agents(State(app): State<App>, reader: Reader) -> Result<Json<Agents>, Problem> {
    let mut read = app.store.read().await?;
    let agents = agent::list(&mut read, reader.key.workspace).await?;
    Ok(Json(Agents { agents: shown(&mut read, reader.key.workspace, agents).await? }))
}

/// One agent.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/agents/{id}", tag = "teams", operation_id = "show_agent",
    params(("id" = Uuid, Path, description = "The agent's id.")),
    responses(
        (status = 200, description = "The agent.", body = ShownAgent, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such agent in this workspace."),
    ))]
pub(super) async fn show_agent(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    let workspace = reader.key.workspace;
    let agent = agent::find(&mut read, workspace, id).await?.ok_or_else(no_agent)?;
    tag::reply(StatusCode::OK, &shown_one(&mut read, workspace, agent).await?)
}

/// Makes an agent.
///
/// Needs a key of scope `write` or `all`. With an `Idempotency-Key` the same request makes them once however often it is
/// sent; the same request is one that names the same `key`.
#[utoipa::path(post, path = "/agents", tag = "teams", operation_id = "add_agent", request_body = NewAgent,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "employee-12")),
    responses(
        (status = 200, description = "They were made before, by the same request; as they are now.", body = ShownAgent),
        (status = 201, description = "It is made.", body = ShownAgent),
        (status = 409, description = "There is one with this key, or the colleague is another agent."),
        (status = 422, description = "It cannot be so, or the Idempotency-Key was used before for another agent."),
    ))]
pub(super) async fn add_agent(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(new): Sent<NewAgent>,
) -> Result<Response, Problem> {
    let (workspace, at) = (author.key.workspace, app.now());
    let request = author.request(&app, "agent", &headers)?;
    let key = line("key", &new.key)?;
    let name = line("name", new.name.as_deref().unwrap_or(&key))?;
    let id = request.unwrap_or_else(|| app.chance.id(at));
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    if let Some(before) = agent::find(&mut tx, workspace, id).await? {
        if before.key != key {
            return Err(taken());
        }
        return tag::reply(StatusCode::OK, &shown_one(&mut tx, workspace, before).await?);
    }
    let user_id = colleague(&mut tx, workspace, new.user.as_deref()).await?;
    let agent = Agent { id, key, name, team: new.team, user_id, ended_at: None };
    done(agent::add(&mut tx, workspace, &agent, at).await?, "team")?;
    author.doer().tell(app.stamp(), &mut tx, Act::AgentMade, &agent.name).await?;
    let shown = shown_one(&mut tx, workspace, agent).await?;
    tx.commit().await?;
    tag::reply(StatusCode::CREATED, &shown)
}

/// Renames, moves, links, deactivates or activates an agent.
///
/// Needs a key of scope `write` or `all`. What responses call them stays.
#[utoipa::path(patch, path = "/agents/{id}", tag = "teams", operation_id = "change_agent", request_body = AgentChange,
    params(
        ("id" = Uuid, Path, description = "The agent's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The agent as it is now.", body = ShownAgent,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such agent in this workspace."),
        (status = 409, description = "The colleague is another agent."),
        (status = 412, description = "It has changed since it was seen."),
        (status = 422, description = "It cannot be so."),
    ))]
pub(super) async fn change_agent(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(change): Sent<AgentChange>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    // What the change does not name is read: nobody may change it meanwhile.
    store::workspace::lock(&mut tx, workspace).await?;
    let was = agent::find(&mut tx, workspace, id).await?.ok_or_else(no_agent)?;
    let seen = tag::of(&shown_one(&mut tx, workspace, was.clone()).await?)?;
    let user_id = match &change.user {
        Some(user) => colleague(&mut tx, workspace, user.as_deref()).await?,
        None => was.user_id,
    };
    let to = Agent {
        name: line("name", change.name.as_deref().unwrap_or(&was.name))?,
        team: change.team.unwrap_or(was.team),
        user_id,
        ended_at: ended(was.ended_at, change.deactivated, app.now()),
        ..was
    };
    tag::is_meant(&headers, Some(&seen))?;
    done(agent::change(&mut tx, workspace, &to).await?, "team")?;
    author.doer().tell(app.stamp(), &mut tx, Act::AgentChanged, &to.name).await?;
    let shown = shown_one(&mut tx, workspace, to).await?;
    tx.commit().await?;
    tag::reply(StatusCode::OK, &shown)
}

/// Who is deactivated already stays so from then on.
fn ended(was: Option<i64>, deactivated: Option<bool>, now: i64) -> Option<i64> {
    match deactivated {
        Some(true) => was.or(Some(now)),
        Some(false) => None,
        None => was,
    }
}
