//! How long a customer is left alone after being asked, by whatever survey and channel; and whoever asks claims them, so
//! that nobody is asked twice too soon.

use feedback::keyed;
use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many days somebody is left alone at most.
pub const MOST_DAYS: i64 = 730;

const DAY: i64 = 86_400_000;

keyed! {
    /// What becomes of somebody who was asked too lately.
    pub enum Policy {
        /// They are passed over.
        Block = "block",
        /// They are asked when they have been left alone for long enough.
        Delay = "delay",
    }
}

/// How long somebody is left alone, and what becomes of those who were not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest {
    /// For so many days, from 0 (they may be asked at once) to [`MOST_DAYS`].
    pub days: i64,
    /// Who was asked within them.
    pub policy: Policy,
}

impl Rest {
    /// Whoever was asked at this instant (epoch milliseconds) or before may be asked again now.
    pub fn before(self, now: i64) -> i64 {
        now.saturating_sub(self.days.saturating_mul(DAY))
    }

    /// From which instant on somebody may be asked again who was asked at `asked_at`.
    pub fn until(self, asked_at: i64) -> i64 {
        asked_at.saturating_add(self.days.saturating_mul(DAY))
    }
}

/// What holds for a workspace, by the kind of survey that would ask. Other surveys keep to what holds for relational ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rests {
    /// For a survey of the whole relation.
    pub relational: i64,
    /// For a survey after a transaction.
    pub transactional: i64,
    /// For both.
    pub policy: Policy,
}

/// What a survey has of its own; what it lacks is the workspace's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// For so many days.
    pub days: Option<i64>,
    /// Who was asked within them.
    pub policy: Option<Policy>,
}

/// What holds for a workspace.
///
/// # Errors
/// When the database fails.
pub async fn of_workspace(read: &mut Read, workspace: i64) -> Result<Rests> {
    let (relational, transactional, policy): (i64, i64, String) = sql!(read, conn => {
        sqlx::query_as("select rest_relational, rest_transactional, rest_policy from workspace where id = $1")
            .bind(workspace)
            .fetch_one(conn)
            .await?
    });
    Ok(Rests { relational, transactional, policy: Policy::from_key(&policy).unwrap_or(Policy::Block) })
}

/// It holds from now on.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, workspace: i64, to: &Rests) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update workspace set rest_relational = $2, rest_transactional = $3, rest_policy = $4 where id = $1")
            .bind(workspace)
            .bind(to.relational)
            .bind(to.transactional)
            .bind(to.policy.key())
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// What surveys have of their own: only those that have something.
///
/// # Errors
/// When the database fails.
pub async fn own(read: &mut Read, workspace: i64) -> Result<Vec<(i64, Own)>> {
    let rows: Vec<(i64, Option<i64>, Option<String>)> = sql!(read, conn => {
        sqlx::query_as(
            "select id, rest_days, rest_policy from survey
             where workspace = $1 and (rest_days is not null or rest_policy is not null) order by id",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    });
    let own = |(survey, days, policy): (i64, Option<i64>, Option<String>)| {
        (survey, Own { days, policy: policy.as_deref().and_then(Policy::from_key) })
    };
    Ok(rows.into_iter().map(own).collect())
}

/// A survey has this of its own from now on. False where there is no such survey.
///
/// # Errors
/// When the database fails.
pub async fn change_own(tx: &mut Tx, workspace: i64, survey: i64, to: Own) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query("update survey set rest_days = $3, rest_policy = $4 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(survey)
            .bind(to.days)
            .bind(to.policy.map(Policy::key))
            .execute(conn)
            .await?
            .rows_affected()
            == 1
    }))
}

/// What holds for a survey.
///
/// # Errors
/// When the database fails.
pub async fn of_survey(read: &mut Read, workspace: i64, survey: i64) -> Result<Rest> {
    let all = of_workspace(read, workspace).await?;
    let row: Option<(String, Option<i64>, Option<String>)> = sql!(read, conn => {
        sqlx::query_as("select kind, rest_days, rest_policy from survey where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(survey)
            .fetch_optional(conn)
            .await?
    });
    let (kind, days, policy) = row.unwrap_or_default();
    let usual = if kind == "transactional" { all.transactional } else { all.relational };
    let policy = policy.as_deref().and_then(Policy::from_key).unwrap_or(all.policy);
    Ok(Rest { days: days.unwrap_or(usual), policy })
}

/// Asks these customers (at most 500) now, whoever else would: those of them who were not asked after `before`. All in
/// one statement, so that of two who would ask the same customer at once only one does.
///
/// # Errors
/// When the database fails.
pub async fn claim(tx: &mut Tx, workspace: i64, contacts: &[Uuid], before: i64, now: i64) -> Result<Vec<Uuid>> {
    if contacts.is_empty() {
        return Ok(Vec::new());
    }
    let mut clause = Clause::new("update contact set asked_at = ");
    clause.bind(now).push(" where workspace = ").bind(workspace);
    clause.push(" and (asked_at is null or asked_at <= ").bind(before).push(") and id in (");
    clause.list(contacts.iter().copied()).push(") returning id");
    Ok(sql!(tx, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// When a customer was asked last, epoch milliseconds; none where nobody ever asked them.
///
/// # Errors
/// When the database fails.
pub async fn last(read: &mut Read, workspace: i64, contact: Uuid) -> Result<Option<i64>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select asked_at from contact where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(contact)
            .fetch_optional(conn)
            .await?
    })
    .flatten())
}

/// A customer was asked at this instant, however lately they were asked before: by hand, or by a program that knows
/// what it does.
///
/// # Errors
/// When the database fails.
pub async fn asked(tx: &mut Tx, workspace: i64, contact: Uuid, at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update contact set asked_at = $3 where workspace = $1 and id = $2 and (asked_at is null or asked_at < $3)",
        )
        .bind(workspace)
        .bind(contact)
        .bind(at)
        .execute(conn)
        .await?;
    });
    Ok(())
}
