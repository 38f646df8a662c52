//! Campaigns: who asks whom, by which mail and when. What a wave does with each customer is in `recipient.rs`.

use feedback::keyed;
use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::contact::consent::Basis;
use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many campaigns a workspace has at most.
pub const MOST: usize = 1000;

/// How many characters a name has at most.
pub const LONGEST: usize = 120;

keyed! {
    /// How far a campaign is.
    pub enum State {
        /// It is being written; nobody is asked.
        Draft = "draft",
        /// It asks, or waits for the instant from which it does.
        Running = "running",
        /// Nobody is asked until somebody resumes it.
        Paused = "paused",
        /// It was ended before everybody was asked.
        Stopped = "stopped",
        /// Everybody was asked.
        Done = "done",
    }
}

keyed! {
    /// How often its people are asked.
    pub enum Kind {
        /// All of them once.
        Once = "once",
        /// All of them every so many days, wave after wave.
        Waves = "waves",
        /// Each of them so many days after they came, and every so many days from then on.
        Rolling = "rolling",
        /// Each of them when a rule sends them here.
        Triggered = "triggered",
    }
}

/// A campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// As colleagues read it.
    pub name: String,
    /// What is asked.
    pub survey: i64,
    /// Who is asked: a list or segment. A draft may name none yet.
    pub list: Option<Uuid>,
    /// Who asks; none for the sender of the mail settings.
    pub sender: Option<Uuid>,
    /// How far it is.
    pub state: State,
    /// How often.
    pub kind: Kind,
    /// On what ground people are written to.
    pub basis: Basis,
    /// What the mail says, as JSON of the product.
    pub letter: String,
    /// When it goes, as JSON of the product.
    pub schedule: String,
    /// Counts what is changed of it.
    pub change: i64,
    /// Epoch milliseconds.
    pub created_at: i64,
    /// The colleague who made it.
    pub by_user: Option<Uuid>,
    /// When it was started, epoch milliseconds.
    pub started_at: Option<i64>,
    /// When it was done, or stopped, epoch milliseconds.
    pub ended_at: Option<i64>,
    /// Why it stands still, where nobody paused it: a key of the product.
    pub reason: Option<String>,
    /// When somebody is to look after it next, epoch milliseconds.
    pub next_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct Raw {
    workspace: i64,
    id: Uuid,
    name: String,
    survey: i64,
    list: Option<Uuid>,
    sender: Option<Uuid>,
    state: String,
    kind: String,
    basis: String,
    letter: String,
    schedule: String,
    change: i64,
    created_at: i64,
    by_user: Option<Uuid>,
    started_at: Option<i64>,
    ended_at: Option<i64>,
    reason: Option<String>,
    next_at: Option<i64>,
}

impl From<Raw> for Campaign {
    fn from(raw: Raw) -> Campaign {
        Campaign {
            workspace: raw.workspace,
            id: raw.id,
            name: raw.name,
            survey: raw.survey,
            list: raw.list,
            sender: raw.sender,
            // A word that this build does not know asks nobody.
            state: State::from_key(&raw.state).unwrap_or(State::Paused),
            kind: Kind::from_key(&raw.kind).unwrap_or(Kind::Once),
            basis: Basis::from_key(&raw.basis).unwrap_or(Basis::Consent),
            letter: raw.letter,
            schedule: raw.schedule,
            change: raw.change,
            created_at: raw.created_at,
            by_user: raw.by_user,
            started_at: raw.started_at,
            ended_at: raw.ended_at,
            reason: raw.reason,
            next_at: raw.next_at,
        }
    }
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select workspace, id, name, survey, list, sender, state, kind, basis, letter, schedule, change, created_at, ",
            "by_user, started_at, ended_at, reason, next_at from campaign ",
            $rest
        )
    };
}

/// Every campaign of a workspace, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn all(read: &mut Read, workspace: i64) -> Result<Vec<Campaign>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("where workspace = $1 order by id desc")).bind(workspace).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(Campaign::from).collect())
}

/// One campaign.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Campaign>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("where workspace = $1 and id = $2")).bind(workspace).bind(id).fetch_optional(conn).await?
    });
    Ok(row.map(Campaign::from))
}

/// The campaigns that somebody is to look after by now, of every workspace, the longest due first.
///
/// # Errors
/// When the database fails.
pub async fn due(read: &mut Read, now: i64) -> Result<Vec<Campaign>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("where next_at <= $1 and state = 'running' order by next_at, workspace, id limit 100"))
            .bind(now)
            .fetch_all(conn)
            .await?
    });
    Ok(rows.into_iter().map(Campaign::from).collect())
}

/// Makes a campaign.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &Campaign) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into campaign (workspace, id, name, survey, list, sender, state, kind, basis, letter, schedule,
               created_at, by_user, started_at, ended_at, next_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(&new.name)
        .bind(new.survey)
        .bind(new.list)
        .bind(new.sender)
        .bind(new.state.key())
        .bind(new.kind.key())
        .bind(new.basis.key())
        .bind(&new.letter)
        .bind(&new.schedule)
        .bind(new.created_at)
        .bind(new.by_user)
        .bind(new.started_at)
        .bind(new.ended_at)
        .bind(new.next_at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Writes a draft again: what it asks, whom, how and when. False where somebody has changed it since, or it is a draft
/// no more.
///
/// # Errors
/// When the database fails.
pub async fn rewrite(tx: &mut Tx, to: &Campaign) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update campaign set name = $4, survey = $5, list = $6, sender = $7, kind = $8, basis = $9, letter = $10,
               schedule = $11, change = change + 1
             where workspace = $1 and id = $2 and change = $3 and state = 'draft'",
        )
        .bind(to.workspace)
        .bind(to.id)
        .bind(to.change)
        .bind(&to.name)
        .bind(to.survey)
        .bind(to.list)
        .bind(to.sender)
        .bind(to.kind.key())
        .bind(to.basis.key())
        .bind(&to.letter)
        .bind(&to.schedule)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// Takes a draft away. False where it is a draft no more.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, id: Uuid) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query("delete from campaign where workspace = $1 and id = $2 and state = 'draft'")
            .bind(workspace)
            .bind(id)
            .execute(conn)
            .await?
            .rows_affected()
            == 1
    }))
}

/// A step in a campaign's life.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// It must be in one of these.
    pub from: &'a [State],
    /// And is in this from now on.
    pub to: State,
    /// Why it stands still, where nobody paused it.
    pub reason: Option<&'a str>,
    /// When somebody is to look after it next, epoch milliseconds; none when nothing more is done.
    pub next_at: Option<i64>,
}

/// Takes a step. False where the campaign was in none of the states that it may be taken from.
///
/// # Errors
/// When the database fails.
pub async fn step(tx: &mut Tx, workspace: i64, id: Uuid, step: Step<'_>, now: i64) -> Result<bool> {
    let mut clause = Clause::new("update campaign set change = change + 1, state = ");
    clause.bind(step.to.key());
    clause.push(", reason = ");
    match step.reason {
        Some(reason) => clause.bind(reason),
        None => clause.push("null"),
    };
    clause.push(", next_at = ");
    match step.next_at {
        Some(at) => clause.bind(at),
        None => clause.push("null"),
    };
    if step.to == State::Running && step.from.contains(&State::Draft) {
        clause.push(", started_at = ").bind(now);
    }
    if matches!(step.to, State::Stopped | State::Done) {
        clause.push(", ended_at = ").bind(now);
    }
    clause.push(" where workspace = ").bind(workspace).push(" and id = ").bind(id);
    clause.push(" and state in (").list(step.from.iter().map(|state| state.key())).push(")");
    Ok(sql!(tx, conn => {
        bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?.rows_affected() == 1
    }))
}

/// Somebody is to look after a running campaign at this instant, epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn postpone(tx: &mut Tx, workspace: i64, id: Uuid, next_at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update campaign set next_at = $3 where workspace = $1 and id = $2 and state = 'running'")
            .bind(workspace)
            .bind(id)
            .bind(next_at)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// When somebody is to look after any campaign next, epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn next_due(read: &mut Read) -> Result<Option<i64>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select min(next_at) from campaign where next_at is not null and state = 'running'").fetch_one(conn).await?
    }))
}
