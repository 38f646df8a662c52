//! Agents: a row for each person who is rated. The key is the text that responses name; it stays what it is, whatever
//! the person is called later. Agents end and are never deleted: history names them. Whom responses name for the first
//! time gets a row by itself ([`unknown`]); recording waits for nothing here.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::team::{self, Changed, Team};
use crate::workspace::lock;

/// How many of the newest responses of a survey are looked at for the team of somebody new.
const LOOKED_AT: i64 = 20_000;

/// Somebody who is rated.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Agent {
    /// Their id.
    pub id: Uuid,
    /// What responses call them, to the byte.
    pub key: String,
    /// As colleagues read it.
    pub name: String,
    /// The team they are in.
    pub team: Option<Uuid>,
    /// Their log-in.
    pub user_id: Option<Uuid>,
    /// When they were deactivated, epoch milliseconds.
    pub ended_at: Option<i64>,
}

/// Every agent of a workspace, by key.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Agent>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select id, key, name, team, user_id, ended_at from agent where workspace = $1 order by key")
            .bind(workspace)
            .fetch_all(conn)
            .await?
    }))
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Agent>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select id, key, name, team, user_id, ended_at from agent where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    }))
}

/// The agent that somebody who signs in is.
///
/// # Errors
/// When the database fails.
pub async fn of_user(read: &mut Read, workspace: i64, user: Uuid) -> Result<Option<Agent>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select id, key, name, team, user_id, ended_at from agent where workspace = $1 and user_id = $2")
            .bind(workspace)
            .bind(user)
            .fetch_optional(conn)
            .await?
    }))
}

/// Makes an agent.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, workspace: i64, agent: &Agent, at: i64) -> Result<Changed> {
    lock(tx, workspace).await?;
    match linked(tx, workspace, agent).await? {
        Changed::Done => {}
        not => return Ok(not),
    }
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into agent (workspace, id, key, name, team, user_id, added_at, ended_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
        )
        .bind(workspace)
        .bind(agent.id)
        .bind(&agent.key)
        .bind(&agent.name)
        .bind(agent.team)
        .bind(agent.user_id)
        .bind(at)
        .bind(agent.ended_at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(if added == 1 { Changed::Done } else { Changed::Taken })
}

/// Makes an agent what this says: name, team, log-in, and whether they have ended. The key stays.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, workspace: i64, to: &Agent) -> Result<Changed> {
    lock(tx, workspace).await?;
    match linked(tx, workspace, to).await? {
        Changed::Done => {}
        not => return Ok(not),
    }
    let changed = sql!(tx, conn => {
        sqlx::query("update agent set name = $3, team = $4, user_id = $5, ended_at = $6 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(to.id)
            .bind(&to.name)
            .bind(to.team)
            .bind(to.user_id)
            .bind(to.ended_at)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(if changed == 1 { Changed::Done } else { Changed::Absent })
}

/// Whether the team and the log-in of an agent are there, and the log-in is nobody else's.
async fn linked(tx: &mut Tx, workspace: i64, agent: &Agent) -> Result<Changed> {
    if let Some(team) = agent.team
        && !team::list(tx, workspace).await?.iter().any(|one| one.id == team)
    {
        return Ok(Changed::Absent);
    }
    let Some(user) = agent.user_id else { return Ok(Changed::Done) };
    if crate::member::find(tx, workspace, user).await?.is_none() {
        return Ok(Changed::Absent);
    }
    let other = of_user(tx, workspace, user).await?;
    Ok(if other.is_some_and(|other| other.id != agent.id) { Changed::Taken } else { Changed::Done })
}

/// A text that responses name and that has no row yet.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Unknown {
    /// Whose.
    pub workspace: i64,
    /// In which survey.
    pub survey: i64,
    /// What it is called.
    pub key: String,
}

/// Teams without a row, in any workspace; one that several surveys name is there several times.
///
/// # Errors
/// When the database fails.
pub async fn unknown_teams(read: &mut Read, limit: i64) -> Result<Vec<Unknown>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select d.workspace, d.survey, d.value as key from survey s
             join dictionary d on d.workspace = s.workspace and d.survey = s.id and d.fact = 'team'
             where d.value <> ''
             and not exists (select 1 from team t where t.workspace = d.workspace and t.key = d.value)
             order by d.workspace, d.survey, d.value limit $1",
        )
        .bind(limit)
        .fetch_all(conn)
        .await?
    }))
}

/// Agents without a row, in any workspace; one that several surveys name is there several times.
///
/// # Errors
/// When the database fails.
pub async fn unknown(read: &mut Read, limit: i64) -> Result<Vec<Unknown>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select d.workspace, d.survey, d.value as key from survey s
             join dictionary d on d.workspace = s.workspace and d.survey = s.id and d.fact = 'agent'
             where d.value <> ''
             and not exists (select 1 from agent a where a.workspace = d.workspace and a.key = d.value)
             order by d.workspace, d.survey, d.value limit $1",
        )
        .bind(limit)
        .fetch_all(conn)
        .await?
    }))
}

/// The team that the latest response about an agent names, of the newest of the survey.
///
/// # Errors
/// When the database fails.
pub async fn team_of(read: &mut Read, unknown: &Unknown, teams: &[Team]) -> Result<Option<Uuid>> {
    let key: Option<String> = sql!(read, conn => {
        sqlx::query_scalar(
            "select team from response where workspace = $1 and survey = $2 and agent = $3 and team is not null
             and seq > (select max(o.seq) from response o where o.workspace = $1 and o.survey = $2) - $4
             order by seq desc limit 1",
        )
        .bind(unknown.workspace)
        .bind(unknown.survey)
        .bind(&unknown.key)
        .bind(LOOKED_AT)
        .fetch_optional(conn)
        .await?
    });
    Ok(key.and_then(|key| teams.iter().find(|team| team.key == key)).map(|team| team.id))
}
