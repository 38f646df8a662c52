//! Workspaces: one company's surveys, customers and people. Nothing is ever read across two of them.

use crate::database::{Read, Tx, sql};
use crate::error::Result;
use feedback::{Mode, keyed};

keyed! {
    /// Whose scores an agent or a viewer sees where scores stand by agent. Owners and managers see everybody's.
    pub enum AgentScores {
        /// Their own.
        Own = "own",
        /// Those of their team, and of the teams within it.
        Team = "team",
        /// Everybody's.
        All = "all",
    }
}

/// A workspace.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Leads every key.
    pub id: i64,
    /// What people call it on the command line.
    pub key: String,
    /// Its name as customers and colleagues read it.
    pub name: String,
    /// IANA zone, such as `Europe/Ljubljana`: what a day is here.
    pub zone: String,
    /// How responses are judged.
    pub mode: Mode,
    /// The language that is spoken where a reader has none of their own.
    pub language: String,
    /// Whose scores agents see.
    pub agent_scores: AgentScores,
    /// Epoch milliseconds.
    pub created_at: i64,
    /// Everybody who works in it needs a second factor.
    pub second_factor: bool,
    /// `#rrggbb`: what customers' pages are tinted with; ours where there is none.
    pub colour: Option<String>,
    /// Lines of an address; empty for none.
    pub postal_address: String,
    /// Where customers read what happens to their answers; empty for nowhere.
    pub privacy_url: String,
}

/// How a workspace is called and shows itself to customers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Face<'a> {
    /// Its name.
    pub name: &'a str,
    /// IANA zone. What was given before keeps the day it had.
    pub zone: &'a str,
    /// `#rrggbb`.
    pub colour: Option<&'a str>,
    /// Lines of an address.
    pub postal_address: &'a str,
    /// `https://...` or empty.
    pub privacy_url: &'a str,
}

#[derive(sqlx::FromRow)]
struct Raw {
    id: i64,
    key: String,
    name: String,
    zone: String,
    mode: String,
    language: String,
    agent_scores: String,
    created_at: i64,
    second_factor: bool,
    colour: Option<String>,
    postal_address: String,
    privacy_url: String,
}

impl From<Raw> for Workspace {
    fn from(raw: Raw) -> Workspace {
        Workspace {
            id: raw.id,
            key: raw.key,
            name: raw.name,
            zone: raw.zone,
            mode: Mode::from_key(&raw.mode).unwrap_or_default(),
            language: raw.language,
            // A word that this build does not know hides the most.
            agent_scores: AgentScores::from_key(&raw.agent_scores).unwrap_or(AgentScores::Own),
            created_at: raw.created_at,
            second_factor: raw.second_factor,
            colour: raw.colour,
            postal_address: raw.postal_address,
            privacy_url: raw.privacy_url,
        }
    }
}

const ROW: &str = "select id, key, name, zone, mode, language, agent_scores, created_at, second_factor, colour, \
     postal_address, privacy_url from workspace";

/// Makes a workspace. None when the key is taken.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, key: &str, name: &str, zone: &str, at: i64) -> Result<Option<Workspace>> {
    let row: Option<Raw> = sql!(tx, conn => {
        sqlx::query_as(
            "insert into workspace (id, key, name, zone, mode, created_at)
             select (select coalesce(max(id), 0) + 1 from workspace), $1, $2, $3, $4, $5
             where not exists (select 1 from workspace where key = $1)
             returning id, key, name, zone, mode, language, agent_scores, created_at, second_factor, colour,
             postal_address, privacy_url",
        )
        .bind(key)
        .bind(name)
        .bind(zone)
        .bind(Mode::default().key())
        .bind(at)
        .fetch_optional(conn)
        .await?
    });
    Ok(row.map(Workspace::from))
}

/// The lock under which what must agree within a workspace changes: its tree of teams, links with log-ins, requests that
/// are never taken twice. It is held until the transaction ends.
///
/// # Errors
/// When the database fails.
pub async fn lock(tx: &mut Tx, workspace: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update workspace set name = name where id = $1").bind(workspace).execute(conn).await?;
    });
    Ok(())
}

/// Changes how responses are judged.
///
/// # Errors
/// When the database fails.
pub async fn change_mode(tx: &mut Tx, workspace: i64, mode: Mode) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update workspace set mode = $2 where id = $1").bind(workspace).bind(mode.key()).execute(conn).await?;
    });
    Ok(())
}

/// Changes the language that is spoken where a reader has none of their own.
///
/// # Errors
/// When the database fails.
pub async fn change_language(tx: &mut Tx, workspace: i64, language: &str) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update workspace set language = $2 where id = $1").bind(workspace).bind(language).execute(conn).await?;
    });
    Ok(())
}

/// Changes whose scores agents see.
///
/// # Errors
/// When the database fails.
pub async fn change_agent_scores(tx: &mut Tx, workspace: i64, to: AgentScores) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update workspace set agent_scores = $2 where id = $1")
            .bind(workspace)
            .bind(to.key())
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Changes how it is called and shows itself; every page of its surveys is made anew.
///
/// # Errors
/// When the database fails.
pub async fn change_face(tx: &mut Tx, workspace: i64, face: &Face<'_>) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update workspace set name = $2, zone = $3, colour = $4, postal_address = $5, privacy_url = $6 where id = $1",
        )
        .bind(workspace)
        .bind(face.name)
        .bind(face.zone)
        .bind(face.colour)
        .bind(face.postal_address)
        .bind(face.privacy_url)
        .execute(conn)
        .await?;
    });
    touch(tx, workspace).await
}

/// The pages of its surveys have changed: every server makes them anew.
///
/// # Errors
/// When the database fails.
pub async fn touch(tx: &mut Tx, workspace: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update survey set edition = edition + 1 where workspace = $1").bind(workspace).execute(conn).await?;
    });
    Ok(())
}

/// Whether everybody who works in it needs a second factor from now on.
///
/// # Errors
/// When the database fails.
pub async fn need_second_factor(tx: &mut Tx, workspace: i64, needed: bool) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update workspace set second_factor = $2 where id = $1")
            .bind(workspace)
            .bind(needed)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Every workspace, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read) -> Result<Vec<Workspace>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(sqlx::AssertSqlSafe(format!("{ROW} order by id"))).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(Workspace::from).collect())
}

/// The workspace with this key.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, key: &str) -> Result<Option<Workspace>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(sqlx::AssertSqlSafe(format!("{ROW} where key = $1"))).bind(key).fetch_optional(conn).await?
    });
    Ok(row.map(Workspace::from))
}

/// The workspace with this number.
///
/// # Errors
/// When the database fails.
pub async fn find_by_id(read: &mut Read, id: i64) -> Result<Option<Workspace>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(sqlx::AssertSqlSafe(format!("{ROW} where id = $1"))).bind(id).fetch_optional(conn).await?
    });
    Ok(row.map(Workspace::from))
}
