//! Teams and agents: listed, made before anybody is rated, moved, renamed, linked and deactivated. Keys never change and
//! nobody is deleted: responses name them.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, patch};
use axum::{Json, Router};
use serde::{Deserialize, Deserializer, Serialize};
use store::Tx;
use store::agent::{self, Agent};
use store::contact::fold;
use store::team::{self, Changed, DEEPEST, Team};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::Id;
use super::key::{Author, Reader};
use super::sent::Sent;
use super::words;
use crate::app::App;
use crate::audit::Act;
use crate::mistake::Mistakes;
use crate::staff::name;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/teams", get(list_teams).post(add_team))
        .route("/teams/{id}", patch(change_team))
        .route("/agents", get(list_agents).post(add_agent))
        .route("/agents/{id}", patch(change_agent))
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

/// What is there is told, null too.
fn told<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

impl From<Team> for ShownTeam {
    fn from(team: Team) -> ShownTeam {
        let deactivated_at = team.ended_at.map(words::instant);
        ShownTeam { id: team.id, key: team.key, name: team.name, parent: team.parent, deactivated_at }
    }
}

/// Agents with the addresses of the colleagues that they are.
async fn shown(read: &mut store::Read, workspace: i64, agents: Vec<Agent>) -> store::Result<Vec<ShownAgent>> {
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

async fn shown_one(tx: &mut Tx, workspace: i64, agent: Agent) -> Result<ShownAgent, Problem> {
    let shown = shown(tx, workspace, vec![agent]).await?.pop();
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
async fn colleague(tx: &mut Tx, workspace: i64, email: Option<&str>) -> Result<Option<Uuid>, Problem> {
    let Some(email) = email else { return Ok(None) };
    let all = store::member::list(tx, workspace).await?;
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

/// Makes a team.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(post, path = "/teams", tag = "teams", operation_id = "add_team", request_body = NewTeam,
    responses(
        (status = 201, description = "It is made.", body = ShownTeam),
        (status = 409, description = "There is one with this key."),
        (status = 422, description = "It cannot be so."),
    ))]
pub(super) async fn add_team(
    State(app): State<App>,
    author: Author,
    Sent(new): Sent<NewTeam>,
) -> Result<Response, Problem> {
    let (workspace, at) = (author.key.workspace, app.now());
    let key = line("key", &new.key)?;
    let name = line("name", new.name.as_deref().unwrap_or(&key))?;
    let team = Team { id: app.chance.id(at), key, name, parent: new.parent, ended_at: None };
    let mut tx = app.store.begin().await?;
    done(team::add(&mut tx, workspace, &team, at).await?, "parent")?;
    author.doer().tell(app.stamp(), &mut tx, Act::TeamMade, &team.name).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(ShownTeam::from(team))).into_response())
}

/// Renames, moves, deactivates or activates a team.
///
/// Needs a key of scope `write` or `all`. What responses call it stays.
#[utoipa::path(patch, path = "/teams/{id}", tag = "teams", operation_id = "change_team", request_body = TeamChange,
    params(("id" = Uuid, Path, description = "The team's id.")),
    responses(
        (status = 200, description = "The team as it is now.", body = ShownTeam),
        (status = 404, description = "There is no such team in this workspace."),
        (status = 422, description = "It cannot be so."),
    ))]
pub(super) async fn change_team(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    Sent(change): Sent<TeamChange>,
) -> Result<Json<ShownTeam>, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = team::list(&mut tx, workspace).await?.into_iter().find(|team| team.id == id);
    let was = was.ok_or_else(|| Problem::not_found("There is no team with this id in this workspace."))?;
    let to = Team {
        name: line("name", change.name.as_deref().unwrap_or(&was.name))?,
        parent: change.parent.unwrap_or(was.parent),
        ended_at: ended(was.ended_at, change.deactivated, app.now()),
        ..was
    };
    done(team::change(&mut tx, workspace, &to).await?, "parent")?;
    author.doer().tell(app.stamp(), &mut tx, Act::TeamChanged, &to.name).await?;
    tx.commit().await?;
    Ok(Json(ShownTeam::from(to)))
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

/// Makes an agent.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(post, path = "/agents", tag = "teams", operation_id = "add_agent", request_body = NewAgent,
    responses(
        (status = 201, description = "It is made.", body = ShownAgent),
        (status = 409, description = "There is one with this key, or the colleague is another agent."),
        (status = 422, description = "It cannot be so."),
    ))]
pub(super) async fn add_agent(
    State(app): State<App>,
    author: Author,
    Sent(new): Sent<NewAgent>,
) -> Result<Response, Problem> {
    let (workspace, at) = (author.key.workspace, app.now());
    let key = line("key", &new.key)?;
    let name = line("name", new.name.as_deref().unwrap_or(&key))?;
    let mut tx = app.store.begin().await?;
    let user_id = colleague(&mut tx, workspace, new.user.as_deref()).await?;
    let agent = Agent { id: app.chance.id(at), key, name, team: new.team, user_id, ended_at: None };
    done(agent::add(&mut tx, workspace, &agent, at).await?, "team")?;
    author.doer().tell(app.stamp(), &mut tx, Act::AgentMade, &agent.name).await?;
    let shown = shown_one(&mut tx, workspace, agent).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(shown)).into_response())
}

/// Renames, moves, links, deactivates or activates an agent.
///
/// Needs a key of scope `write` or `all`. What responses call them stays.
#[utoipa::path(patch, path = "/agents/{id}", tag = "teams", operation_id = "change_agent", request_body = AgentChange,
    params(("id" = Uuid, Path, description = "The agent's id.")),
    responses(
        (status = 200, description = "The agent as it is now.", body = ShownAgent),
        (status = 404, description = "There is no such agent in this workspace."),
        (status = 409, description = "The colleague is another agent."),
        (status = 422, description = "It cannot be so."),
    ))]
pub(super) async fn change_agent(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    Sent(change): Sent<AgentChange>,
) -> Result<Json<ShownAgent>, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = agent::find(&mut tx, workspace, id).await?;
    let was = was.ok_or_else(|| Problem::not_found("There is no agent with this id in this workspace."))?;
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
    done(agent::change(&mut tx, workspace, &to).await?, "team")?;
    author.doer().tell(app.stamp(), &mut tx, Act::AgentChanged, &to.name).await?;
    let shown = shown_one(&mut tx, workspace, to).await?;
    tx.commit().await?;
    Ok(Json(shown))
}

/// Who is deactivated already stays so from then on.
fn ended(was: Option<i64>, deactivated: Option<bool>, now: i64) -> Option<i64> {
    match deactivated {
        Some(true) => was.or(Some(now)),
        Some(false) => None,
        None => was,
    }
}
