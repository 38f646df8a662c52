//! What rules do: a run for each response or happening that a rule acts on, unique by rule, subject and what it acts once
//! for, so that nothing is done twice, whoever looks and however often. A run ends in the transaction of what it does.

use feedback::keyed;
use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::dialect::skip_locked;
use crate::error::Result;
use crate::insert::{Insert, Shape};

keyed! {
    /// How far a run is.
    pub enum State {
        /// Its time has not come.
        Waiting = "waiting",
        /// It did what its rule says.
        Done = "done",
        /// Its reason was gone when its time came.
        Over = "over",
        /// It could not do what its rule says.
        Stopped = "stopped",
    }
}

/// A rule will act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRun {
    /// Whose.
    pub workspace: i64,
    /// The rule.
    pub rule: Uuid,
    /// Its version.
    pub version: i64,
    /// On what: a response or a happening.
    pub subject: Uuid,
    /// What it acts once for.
    pub turn: &'static str,
    /// Epoch milliseconds.
    pub at: i64,
    /// When it acts, epoch milliseconds.
    pub due_at: i64,
}

/// A run whose time has come.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Due {
    /// Whose.
    pub workspace: i64,
    /// The rule.
    pub rule: Uuid,
    /// On what: a response or a happening.
    pub subject: Uuid,
    /// What it acts once for.
    pub turn: String,
}

/// What became of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    /// How it ended.
    pub state: State,
    /// What was done, or why nothing was: words of the product.
    pub said: String,
    /// How many people were mailed.
    pub mailed: i64,
}

/// A run as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Run {
    /// The rule.
    pub rule: Uuid,
    /// What it was called.
    pub name: String,
    /// The version that acted, or will.
    pub version: i64,
    /// On what: a response or a happening.
    pub subject: Uuid,
    /// When the rule saw it, epoch milliseconds.
    pub at: i64,
    /// When it acts; none once it has ended.
    pub due_at: Option<i64>,
    /// The key of a [`State`].
    pub state: String,
    /// See [`End`].
    pub said: String,
    /// When it ended.
    pub ended_at: Option<i64>,
    /// Who gave the response, or to whom it happened.
    pub contact: Option<Uuid>,
    /// As they are called.
    pub who: Option<String>,
    /// Of a response, its score now.
    pub score: Option<i64>,
    /// Of a response, its survey.
    pub survey: Option<i64>,
    /// What happened, as those who told it call it; none of a response.
    pub happened: Option<String>,
}

static RUNS: Insert = Insert::new(
    "insert into rule_run (workspace, rule, subject, turn, version, at, due_at, state)",
    8,
    "on conflict do nothing",
);

/// Adds some that wait; a run that was there already stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &[NewRun]) -> Result<()> {
    for (text, piece) in RUNS.pieces(Shape::Long(tx.driver()), new) {
        sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for one in piece {
                query = query.bind(one.workspace).bind(one.rule).bind(one.subject).bind(one.turn).bind(one.version);
                query = query.bind(one.at).bind(one.due_at).bind(State::Waiting.key());
            }
            query.execute(conn).await?;
        });
    }
    Ok(())
}

/// Of rules that are on and have not stopped: those of a rule that is off wait, or are over once it is removed.
const ACTS: &str = " and exists (select 1 from rule u where u.workspace = r.workspace and u.id = r.rule
   and (u.on_since is not null and u.halted is null or u.removed_at is not null))";

/// When the next run is due, epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn next_due(read: &mut Read) -> Result<Option<i64>> {
    let mut clause = Clause::new("select r.due_at from rule_run r where r.due_at is not null");
    clause.push(ACTS).push(" order by r.due_at limit 1");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_optional(conn).await?
    }))
}

/// The run that has been due longest, kept for this transaction.
///
/// # Errors
/// When the database fails.
pub async fn claim(tx: &mut Tx, now: i64) -> Result<Option<Due>> {
    let mut clause = Clause::new("select r.workspace, r.rule, r.subject, r.turn from rule_run r where r.due_at <= ");
    clause.bind(now).push(ACTS).push(" order by r.due_at, r.workspace, r.rule, r.subject limit 1 ");
    clause.push(skip_locked(tx.driver()));
    Ok(sql!(tx, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_optional(conn).await?
    }))
}

/// Writes down what became of a run, by the version of its rule that acted.
///
/// # Errors
/// When the database fails.
pub async fn finish(tx: &mut Tx, due: &Due, version: i64, end: &End, now: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update rule_run set state = $5, said = $6, mailed = $7, ended_at = $8, due_at = null, version = $9
             where workspace = $1 and rule = $2 and subject = $3 and turn = $4",
        )
        .bind(due.workspace)
        .bind(due.rule)
        .bind(due.subject)
        .bind(&due.turn)
        .bind(end.state.key())
        .bind(&end.said)
        .bind(end.mailed)
        .bind(now)
        .bind(version)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// What a rule waits to do is not done, for a reason in words of the product.
///
/// # Errors
/// When the database fails.
pub async fn end_waiting(tx: &mut Tx, workspace: i64, rule: Uuid, said: &str, now: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update rule_run set state = 'over', said = $3, due_at = null, ended_at = $4
             where workspace = $1 and rule = $2 and due_at is not null",
        )
        .bind(workspace)
        .bind(rule)
        .bind(said)
        .bind(now)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// How many people a rule has mailed since an instant.
///
/// # Errors
/// When the database fails.
pub async fn mailed_since(read: &mut Read, workspace: i64, rule: Uuid, since: i64) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select cast(coalesce(sum(mailed), 0) as bigint) from rule_run
             where workspace = $1 and rule = $2 and ended_at > $3",
        )
        .bind(workspace)
        .bind(rule)
        .bind(since)
        .fetch_one(conn)
        .await?
    }))
}

/// On how many responses each rule acted or will since an instant.
///
/// # Errors
/// When the database fails.
pub async fn counts(read: &mut Read, workspace: i64, since: i64) -> Result<Vec<(Uuid, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select rule, count(*) from rule_run where workspace = $1 and at > $2 group by rule order by rule")
            .bind(workspace)
            .bind(since)
            .fetch_all(conn)
            .await?
    }))
}

/// What was forgotten since, nobody is told of.
const SHOWN: &str = "select r.rule, u.name, r.version, r.subject, r.at, r.due_at, r.state, r.said, r.ended_at, \
     c.id as contact, c.name as who, p.score, p.survey, h.name as happened from rule_run r \
     join rule u on u.workspace = r.workspace and u.id = r.rule \
     left join response p on p.workspace = r.workspace and p.id = r.subject \
     left join happening h on h.workspace = r.workspace and h.id = r.subject \
     left join contact c on c.workspace = r.workspace and c.id = coalesce(p.contact, h.contact) \
     where (p.id is not null or h.id is not null) and r.workspace = ";

/// The latest runs of a rule.
///
/// # Errors
/// When the database fails.
pub async fn runs(read: &mut Read, workspace: i64, rule: Uuid, limit: i64) -> Result<Vec<Run>> {
    let mut clause = Clause::new(SHOWN);
    clause.bind(workspace).push(" and r.rule = ").bind(rule);
    clause.push(" order by r.at desc, r.subject desc, r.turn limit ").bind(limit);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// What rules did about a response, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn list_of(read: &mut Read, workspace: i64, response: Uuid) -> Result<Vec<Run>> {
    let mut clause = Clause::new(SHOWN);
    clause.bind(workspace).push(" and r.subject = ").bind(response).push(" order by r.at desc, r.rule, r.turn");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// What rules did about what happened to a customer, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn of_contact(read: &mut Read, workspace: i64, contact: Uuid, limit: i64) -> Result<Vec<Run>> {
    let mut clause = Clause::new(SHOWN);
    clause.bind(workspace).push(" and r.subject in (select id from happening where workspace = ").bind(workspace);
    clause.push(" and contact = ").bind(contact).push(") order by r.at desc, r.rule, r.turn limit ").bind(limit);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// A run's time has not come: it acts at this instant, epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn postpone(tx: &mut Tx, due: &Due, until: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update rule_run set due_at = $5 where workspace = $1 and rule = $2 and subject = $3 and turn = $4
             and due_at is not null",
        )
        .bind(due.workspace)
        .bind(due.rule)
        .bind(due.subject)
        .bind(&due.turn)
        .bind(until)
        .execute(conn)
        .await?;
    });
    Ok(())
}
