//! Teams: the groups that are rated, in a tree. A team's key is the text that responses name; it stays what it is,
//! whatever the team is called later. Teams end and are never deleted: history names them.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::webhook;
use crate::workspace::lock;

/// How deep the tree is at most: a team at the top is 1 deep.
pub const DEEPEST: usize = 5;

/// How many characters a name has at most.
pub const LONGEST: usize = 120;

/// A team.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Team {
    /// Its id.
    pub id: Uuid,
    /// What responses call it, to the byte.
    pub key: String,
    /// As colleagues read it.
    pub name: String,
    /// The team that it is part of.
    pub parent: Option<Uuid>,
    /// When it was deactivated, epoch milliseconds.
    pub ended_at: Option<i64>,
    /// The webhook whose room is told in place of its members.
    pub room: Option<Uuid>,
}

/// What became of a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It is so now.
    Done,
    /// There is no such row, or none of what it was to be put into or linked with.
    Absent,
    /// A team would be part of itself.
    Circle,
    /// The tree would be deeper than [`DEEPEST`].
    TooDeep,
    /// Another has this key, or this log-in.
    Taken,
}

/// Every team of a workspace, by key.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Team>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select id, key, name, parent, ended_at, room from team where workspace = $1 order by key")
            .bind(workspace)
            .fetch_all(conn)
            .await?
    }))
}

/// Makes a team.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, workspace: i64, team: &Team, at: i64) -> Result<Changed> {
    lock(tx, workspace).await?;
    let teams = list(tx, workspace).await?;
    match placed(&teams, None, team.parent) {
        Changed::Done => {}
        not => return Ok(not),
    }
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into team (workspace, id, key, name, parent, added_at, ended_at, room)
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
        )
        .bind(workspace)
        .bind(team.id)
        .bind(&team.key)
        .bind(&team.name)
        .bind(team.parent)
        .bind(at)
        .bind(team.ended_at)
        .bind(team.room)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(if added == 1 { Changed::Done } else { Changed::Taken })
}

/// Makes a team what this says: its name, what it is part of, its room, and whether it has ended. Its key stays.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, workspace: i64, to: &Team) -> Result<Changed> {
    lock(tx, workspace).await?;
    let teams = list(tx, workspace).await?;
    if !teams.iter().any(|team| team.id == to.id) {
        return Ok(Changed::Absent);
    }
    match placed(&teams, Some(to.id), to.parent) {
        Changed::Done => {}
        not => return Ok(not),
    }
    if let Some(room) = to.room
        && webhook::find(tx, workspace, room).await?.is_none()
    {
        return Ok(Changed::Absent);
    }
    sql!(tx, conn => {
        sqlx::query("update team set name = $3, parent = $4, ended_at = $5, room = $6 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(to.id)
            .bind(&to.name)
            .bind(to.parent)
            .bind(to.ended_at)
            .bind(to.room)
            .execute(conn)
            .await?;
    });
    Ok(Changed::Done)
}

/// Whether a team, or a new one, can be part of another.
fn placed(teams: &[Team], team: Option<Uuid>, parent: Option<Uuid>) -> Changed {
    let above = match parent {
        None => 0,
        Some(parent) if !teams.iter().any(|one| one.id == parent) => return Changed::Absent,
        Some(parent) => {
            let above = path(teams, parent);
            if team.is_some_and(|team| above.contains(&team)) {
                return Changed::Circle;
            }
            above.len()
        }
    };
    let below = team.map_or(1, |team| height(teams, team));
    if above + below > DEEPEST { Changed::TooDeep } else { Changed::Done }
}

/// A team and those that it is part of, from itself up.
pub fn path(teams: &[Team], team: Uuid) -> Vec<Uuid> {
    let up = |id: &Uuid| teams.iter().find(|one| one.id == *id).and_then(|one| one.parent);
    // Rows that were written by hand could go round.
    std::iter::successors(Some(team), up).take(teams.len() + 1).collect()
}

/// A team and all that are part of it, however deep.
pub fn within(teams: &[Team], team: Uuid) -> Vec<Uuid> {
    teams.iter().map(|one| one.id).filter(|id| path(teams, *id).contains(&team)).collect()
}

/// How many levels a team has, with itself.
fn height(teams: &[Team], team: Uuid) -> usize {
    let above = path(teams, team).len();
    within(teams, team).into_iter().map(|id| path(teams, id).len() + 1 - above).max().unwrap_or(1)
}
