//! Who works in a workspace, and as what. Members end and are never deleted: what they did names them.

use std::collections::HashMap;

use feedback::keyed;
use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::workspace::Workspace;

keyed! {
    /// What somebody is in a workspace. What each may do stands in one table of the product.
    pub enum Role {
        /// May do everything, and make others owners.
        Owner = "owner",
        /// Makes surveys, asks customers, and looks after agents.
        Manager = "manager",
        /// Works with what customers say.
        Agent = "agent",
        /// Looks.
        Viewer = "viewer",
    }
}

impl Role {
    /// Whether they decide what happens in the workspace.
    pub fn decides(self) -> bool {
        matches!(self, Role::Owner | Role::Manager)
    }
}

/// A person in a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub user: Uuid,
    /// Their name.
    pub name: String,
    /// Their e-mail address, folded.
    pub email: String,
    /// What they are.
    pub role: Role,
    /// When they left, epoch milliseconds; `None` while they work here.
    pub ended_at: Option<i64>,
    /// When a session of theirs was last used, epoch milliseconds.
    pub seen_at: Option<i64>,
    /// Since when they have a second factor, epoch milliseconds.
    pub second_factor: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct Raw {
    user_id: Uuid,
    name: String,
    email: String,
    role: String,
    ended_at: Option<i64>,
    seen_at: Option<i64>,
    second_factor: Option<i64>,
}

impl From<Raw> for Member {
    fn from(raw: Raw) -> Member {
        Member {
            user: raw.user_id,
            name: raw.name,
            email: raw.email,
            role: role(&raw.role),
            ended_at: raw.ended_at,
            seen_at: raw.seen_at,
            second_factor: raw.second_factor,
        }
    }
}

/// A role that this build does not know may only look.
fn role(key: &str) -> Role {
    Role::from_key(key).unwrap_or(Role::Viewer)
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select m.user_id, u.name, u.email, m.role, m.ended_at, ",
            "(select max(s.seen_at) from session s where s.user_id = m.user_id) as seen_at, ",
            "(select f.on_since from second_factor f where f.user_id = m.user_id) as second_factor ",
            "from member m join \"user\" u on u.id = m.user_id where m.workspace = $1 ",
            $rest
        )
    };
}

/// Everybody who works in a workspace or did, in no order that people know.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Member>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("order by m.user_id")).bind(workspace).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(Member::from).collect())
}

/// Whoever works here and decides: owners and managers.
///
/// # Errors
/// When the database fails.
pub async fn deciders(read: &mut Read, workspace: i64) -> Result<Vec<Member>> {
    let decides = |one: &Member| one.ended_at.is_none() && one.role.decides();
    Ok(list(read, workspace).await?.into_iter().filter(decides).collect())
}

keyed! {
    /// When somebody is mailed whom rules tell.
    #[derive(Default)]
    pub enum Told {
        /// At once.
        #[default]
        Now = "now",
        /// Once an hour, all of it together.
        Hour = "hour",
        /// Once a day, in the morning.
        Day = "day",
        /// Not at all.
        Never = "never",
    }
}

/// How somebody is told by rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hearing {
    /// When.
    pub told: Told,
    /// From this hour of the workspace's day (0 to 23) until that one (0 to 23, another) they are told nothing.
    pub quiet: Option<(i8, i8)>,
    /// They are on duty.
    pub duty: bool,
    /// The webhook where they are told in place of mail.
    pub room: Option<Uuid>,
}

/// How everybody who works in a workspace, or did, is told by rules.
///
/// # Errors
/// When the database fails.
pub async fn hearing(read: &mut Read, workspace: i64) -> Result<HashMap<Uuid, Hearing>> {
    type Row = (Uuid, String, Option<i64>, Option<i64>, bool, Option<Uuid>);
    let rows: Vec<Row> = sql!(read, conn => {
        sqlx::query_as("select user_id, told, quiet_from, quiet_to, duty, room from member where workspace = $1")
            .bind(workspace)
            .fetch_all(conn)
            .await?
    });
    let hour = |hour: Option<i64>| i8::try_from(hour?).ok().filter(|hour| (0..24).contains(hour));
    let hearing = |(user, told, from, to, duty, room): Row| {
        let told = Told::from_key(&told).unwrap_or_default();
        (user, Hearing { told, quiet: hour(from).zip(hour(to)), duty, room })
    };
    Ok(rows.into_iter().map(hearing).collect())
}

/// Somebody is told so from now on.
///
/// # Errors
/// When the database fails.
pub async fn hear(tx: &mut Tx, workspace: i64, user: Uuid, hearing: &Hearing) -> Result<()> {
    let (from, to) = hearing.quiet.unzip();
    sql!(tx, conn => {
        sqlx::query(
            "update member set told = $3, quiet_from = $4, quiet_to = $5, duty = $6, room = $7
             where workspace = $1 and user_id = $2",
        )
        .bind(workspace)
        .bind(user)
        .bind(hearing.told.key())
        .bind(from.map(i64::from))
        .bind(to.map(i64::from))
        .bind(hearing.duty)
        .bind(hearing.room)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, user: Uuid) -> Result<Option<Member>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("and m.user_id = $2")).bind(workspace).bind(user).fetch_optional(conn).await?
    });
    Ok(row.map(Member::from))
}

/// The workspaces in which a person works now, oldest first, and as what.
///
/// # Errors
/// When the database fails.
pub async fn list_of_user(read: &mut Read, user: Uuid) -> Result<Vec<(Workspace, Role)>> {
    let roles: Vec<(i64, String)> = sql!(read, conn => {
        sqlx::query_as("select workspace, role from member where user_id = $1 and ended_at is null order by workspace")
            .bind(user)
            .fetch_all(conn)
            .await?
    });
    let mut workspaces = Vec::with_capacity(roles.len());
    for (id, key) in roles {
        workspaces.extend(crate::workspace::find_by_id(read, id).await?.map(|workspace| (workspace, role(&key))));
    }
    Ok(workspaces)
}

/// Lets a person work in a workspace as this, from now on or once more.
///
/// # Errors
/// When the database fails.
pub async fn join(tx: &mut Tx, workspace: i64, user: Uuid, role: Role) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into member (workspace, user_id, role) values ($1, $2, $3)
             on conflict (workspace, user_id) do update set role = excluded.role, ended_at = null",
        )
        .bind(workspace)
        .bind(user)
        .bind(role.key())
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// What became of changing somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It is so now.
    Done,
    /// There is no such member.
    Absent,
    /// A workspace would be left without an owner.
    LastOwner,
}

/// Makes somebody something else, or ends their work here (`None`), unless no owner would be left.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, workspace: i64, user: Uuid, to: Option<Role>, at: i64) -> Result<Changed> {
    // The lock that makes two owners who end each other at once wait for one another.
    sql!(tx, conn => {
        sqlx::query("update workspace set name = name where id = $1").bind(workspace).execute(conn).await?;
    });
    let Some(member) = find(tx, workspace, user).await? else { return Ok(Changed::Absent) };
    if member.role == Role::Owner && to != Some(Role::Owner) && member.ended_at.is_none() {
        let owners: i64 = sql!(tx, conn => {
            sqlx::query_scalar(
                "select count(*) from member where workspace = $1 and role = 'owner' and ended_at is null",
            )
            .bind(workspace)
            .fetch_one(conn)
            .await?
        });
        if owners < 2 {
            return Ok(Changed::LastOwner);
        }
    }
    sql!(tx, conn => {
        sqlx::query("update member set role = $3, ended_at = $4 where workspace = $1 and user_id = $2")
            .bind(workspace)
            .bind(user)
            .bind(to.unwrap_or(member.role).key())
            .bind(if to.is_some() { None } else { Some(at) })
            .execute(conn)
            .await?;
    });
    Ok(Changed::Done)
}
