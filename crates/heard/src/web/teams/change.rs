//! What is done to teams and agents. Each deed is told in the list of deeds, in its own transaction.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use store::agent::{self, Agent};
use store::team::{self, Changed, Team};
use store::workspace::AgentScores;
use uuid::Uuid;

use super::{Refused, Vain, page};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::right::{People, Settle};
use crate::staff::{self, name};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::room;
use crate::web::shell::{DONE, Done};

/// What a form names: nobody and none, or one; a mistake where it is no id.
fn chosen(text: &str) -> Result<Option<Uuid>, Refused> {
    match text {
        "" => Ok(None),
        text => Uuid::try_parse(text).map(Some).map_err(|_| Refused::Absent),
    }
}

fn refused(changed: Changed, is_agent: bool) -> Option<Refused> {
    match changed {
        Changed::Done => None,
        Changed::Absent => Some(Refused::Absent),
        Changed::Circle => Some(Refused::Circle),
        Changed::TooDeep => Some(Refused::Deep),
        Changed::Taken if is_agent => Some(Refused::Linked),
        Changed::Taken => Some(Refused::Taken),
    }
}

fn back(row: Option<Uuid>, done: Done) -> Response {
    let place = row.map(|row| format!("#row-{}", row.simple())).unwrap_or_default();
    Redirect::to(&format!("/teams?{DONE}={done}{place}")).into_response()
}

/// Makes a team or an agent.
pub async fn add(State(app): State<App>, posted: Posted<People>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (text, is_agent) = (fields.text("name"), fields.text("do") == "agent");
    let vain = |refused| Vain { typed: text.to_owned(), is_agent, refused: Some(refused), at: "new" };
    let (name, into) = match (name(text), chosen(fields.text("into"))) {
        (None, _) => return page(&app, &member, &Fields::default(), vain(Refused::Name)).await,
        (_, Err(refused)) => return page(&app, &member, &Fields::default(), vain(refused)).await,
        (Some(name), Ok(into)) => (name, into),
    };
    let (workspace, at) = (member.workspace.id, app.now());
    let id = app.chance.id(at);
    let mut tx = app.store.begin().await?;
    let added = match is_agent {
        true => {
            let new = Agent { id, key: name.clone(), name: name.clone(), team: into, user_id: None, ended_at: None };
            agent::add(&mut tx, workspace, &new, at).await?
        }
        false => {
            let new = Team { id, key: name.clone(), name: name.clone(), parent: into, ended_at: None, room: None };
            team::add(&mut tx, workspace, &new, at).await?
        }
    };
    if let Some(refused) = refused(added, false) {
        drop(tx);
        return page(&app, &member, &Fields::default(), vain(refused)).await;
    }
    let act = if is_agent { Act::AgentMade } else { Act::TeamMade };
    member.doer().tell(app.stamp(), &mut tx, act, &name).await?;
    tx.commit().await?;
    Ok(back(Some(id), Done::Saved))
}

/// A row as a form wishes it, or the key of what is wrong: another name and place, an end, or a new beginning.
struct Wish {
    name: String,
    into: Option<Uuid>,
    ended_at: Option<i64>,
}

fn wish(fields: &Fields, was: Wish, now: i64) -> Result<Wish, Refused> {
    match fields.text("do") {
        "end" => Ok(Wish { ended_at: Some(now), ..was }),
        "begin" => Ok(Wish { ended_at: None, ..was }),
        _ => {
            let name = name(fields.text("name")).ok_or(Refused::Name)?;
            Ok(Wish { name, into: chosen(fields.text("into"))?, ..was })
        }
    }
}

/// The same page with the row open, and what was wrong.
async fn again(app: &App, member: &Member, row: Uuid, refused: Refused) -> Result<Response, Fault> {
    let fields = Fields::parse(format!("change={}", row.simple()).as_bytes());
    page(app, member, &fields, Vain { refused: Some(refused), at: "row", ..Vain::default() }).await
}

/// What a changed row is called in the list of deeds.
fn subject(was: &str, now: &str) -> String {
    if was == now { now.to_owned() } else { format!("{was} – {now}") }
}

/// Changes a team.
pub async fn team(State(app): State<App>, Path(id): Path<String>, posted: Posted<People>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let mut tx = app.store.begin().await?;
    // What the form does not name is read: nobody may change it meanwhile.
    store::workspace::lock(&mut tx, workspace).await?;
    let teams = team::list(&mut tx, workspace).await?;
    let found = Uuid::try_parse(&id).ok().and_then(|id| teams.into_iter().find(|team| team.id == id));
    let Some(was) = found else { return door::not_found(&app, &member.language) };
    let before = Wish { name: was.name.clone(), into: was.parent, ended_at: was.ended_at };
    let room = room::chosen(&mut tx, workspace, &fields, was.room).await?;
    let refused = match (wish(&fields, before, app.now()), room) {
        (Err(refused), _) => Some(refused),
        (_, Err(_)) => Some(Refused::Room),
        (Ok(wish), Ok(room)) => {
            let to = Team { name: wish.name, parent: wish.into, ended_at: wish.ended_at, room, ..was.clone() };
            let changed = team::change(&mut tx, workspace, &to).await?;
            let subject = staff::changed(&mut tx, workspace, &was, &to).await?;
            member.doer().tell(app.stamp(), &mut tx, Act::TeamChanged, &subject).await?;
            refused(changed, false)
        }
    };
    if let Some(refused) = refused {
        drop(tx);
        return again(&app, &member, was.id, refused).await;
    }
    tx.commit().await?;
    Ok(back(Some(was.id), Done::Saved))
}

/// Changes an agent.
pub async fn agent(State(app): State<App>, Path(id): Path<String>, posted: Posted<People>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let mut tx = app.store.begin().await?;
    // What the form does not name is read: nobody may change it meanwhile.
    store::workspace::lock(&mut tx, workspace).await?;
    let found = match Uuid::try_parse(&id) {
        Ok(id) => agent::find(&mut tx, workspace, id).await?,
        Err(_) => None,
    };
    let Some(was) = found else { return door::not_found(&app, &member.language) };
    let before = Wish { name: was.name.clone(), into: was.team, ended_at: was.ended_at };
    // Ending somebody's row says nothing of their log-in.
    let user = match fields.get("user") {
        Some(user) => chosen(user),
        None => Ok(was.user_id),
    };
    let refused = match (wish(&fields, before, app.now()), user) {
        (Err(refused), _) | (_, Err(refused)) => Some(refused),
        (Ok(wish), Ok(user_id)) => {
            let to = Agent { name: wish.name, team: wish.into, user_id, ended_at: wish.ended_at, ..was.clone() };
            let changed = agent::change(&mut tx, workspace, &to).await?;
            member.doer().tell(app.stamp(), &mut tx, Act::AgentChanged, &subject(&was.name, &to.name)).await?;
            refused(changed, true)
        }
    };
    if let Some(refused) = refused {
        drop(tx);
        return again(&app, &member, was.id, refused).await;
    }
    tx.commit().await?;
    Ok(back(Some(was.id), Done::Saved))
}

/// Changes whose scores agents see.
pub async fn scores(State(app): State<App>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(to) = AgentScores::from_key(fields.text("scores")) else {
        let vain = Vain { refused: Some(Refused::Scores), at: "scores", ..Vain::default() };
        return page(&app, &member, &Fields::default(), vain).await;
    };
    let mut tx = app.store.begin().await?;
    store::workspace::change_agent_scores(&mut tx, member.workspace.id, to).await?;
    let subject = format!("agent scores: {} – {to}", member.workspace.agent_scores);
    member.doer().tell(app.stamp(), &mut tx, Act::SettingsChanged, &subject).await?;
    tx.commit().await?;
    Ok(back(None, Done::Saved))
}
