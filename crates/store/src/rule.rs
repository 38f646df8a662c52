//! Rules as they are kept: each with every version it ever had, so that what it did can be told, and so that a tag which it
//! set once is known to be its. What a rule says is a document of `feedback::rule`; nothing is decided here.

mod follow;
mod run;

pub use follow::{Behind, Changed};
pub use run::add as add_runs;
pub use run::{
    Due, End, NewRun, Run, State, claim, counts, end_waiting, finish, list_of, mailed_since, next_due, of_contact,
    postpone, runs,
};

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many rules a workspace has at most, those that were removed apart.
pub const MOST: usize = 200;

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Rule {
    /// Its id.
    pub id: Uuid,
    /// What colleagues call it.
    pub name: String,
    /// What it says, as a document.
    pub body: String,
    /// Which version of it that is, from 1.
    pub version: i64,
    /// When that was written, epoch milliseconds.
    pub at: i64,
    /// Who wrote it, a user or an API key; nobody where it is there from the first day.
    pub by_user: Option<Uuid>,
    /// What is said earlier is not looked at, epoch milliseconds; none while it is off.
    pub on_since: Option<i64>,
    /// Why it stopped by itself, where it did: a word of the product.
    pub halted: Option<String>,
}

/// A rule, or another version of one.
#[derive(Clone, Copy, Debug)]
pub struct NewRule<'a> {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// What colleagues call it.
    pub name: &'a str,
    /// The document.
    pub body: &'a str,
    /// Epoch milliseconds.
    pub at: i64,
    /// Who writes it, a user or an API key.
    pub by: Option<Uuid>,
}

macro_rules! rows {
    ($rest:literal) => {
        concat!("select id, name, body, version, at, by_user, on_since, halted from rule where workspace = $1 ", $rest)
    };
}

/// The rules of a workspace in their order; a new one is the last.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Rule>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("and removed_at is null order by nth, id")).bind(workspace).fetch_all(conn).await?
    }))
}

/// One of them, also one that was removed.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Rule>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("and id = $2")).bind(workspace).bind(id).fetch_optional(conn).await?
    }))
}

/// What every rule that is or was says, in every version: a tag stays where one of them put it.
///
/// # Errors
/// When the database fails.
pub async fn bodies(read: &mut Read, workspace: i64) -> Result<Vec<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select body from rule_version where workspace = $1 order by rule, version")
            .bind(workspace)
            .fetch_all(conn)
            .await?
    }))
}

/// The versions of a rule, the newest first: number, document, when and by whom.
///
/// # Errors
/// When the database fails.
pub async fn versions(read: &mut Read, workspace: i64, id: Uuid) -> Result<Vec<(i64, String, i64, Option<String>)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select v.version, v.body, v.at, coalesce(u.name, k.name) from rule_version v
             left join \"user\" u on u.id = v.by_user
             left join api_key k on k.workspace = v.workspace and k.id = v.by_user
             where v.workspace = $1 and v.rule = $2 order by v.version desc",
        )
        .bind(workspace)
        .bind(id)
        .fetch_all(conn)
        .await?
    }))
}

/// Workspaces that never had a rule of this id.
///
/// # Errors
/// When the database fails.
pub async fn without(read: &mut Read, id: Uuid) -> Result<Vec<i64>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select w.id from workspace w
             where not exists (select 1 from rule r where r.workspace = w.id and r.id = $1) order by w.id limit 100",
        )
        .bind(id)
        .fetch_all(conn)
        .await?
    }))
}

/// Adds a rule, on from `on_since` on. False when there is one of this id.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &NewRule<'_>, on_since: Option<i64>) -> Result<bool> {
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into rule (workspace, id, name, body, version, at, by_user, on_since, nth)
             values ($1, $2, $3, $4, 1, $5, $6, $7, (select coalesce(max(nth), 0) + 1 from rule where workspace = $1))
             on conflict do nothing",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(new.name)
        .bind(new.body)
        .bind(new.at)
        .bind(new.by)
        .bind(on_since)
        .execute(conn)
        .await?
        .rows_affected()
    });
    if added == 1 {
        keep(tx, new, 1).await?;
    }
    Ok(added == 1)
}

/// Puts rules into this order.
///
/// # Errors
/// When the database fails.
pub async fn arrange(tx: &mut Tx, workspace: i64, order: &[Uuid]) -> Result<()> {
    for (nth, id) in (1_i64..).zip(order) {
        sql!(tx, conn => {
            sqlx::query("update rule set nth = $3 where workspace = $1 and id = $2")
                .bind(workspace)
                .bind(id)
                .bind(nth)
                .execute(conn)
                .await?;
        });
    }
    Ok(())
}

/// Writes another version of a rule whose version is `of`. If it is on, it looks at what is said from now on: what the
/// version before passed over, this one leaves alone. False when somebody did meanwhile, or it was removed.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, new: &NewRule<'_>, of: i64) -> Result<bool> {
    let changed = sql!(tx, conn => {
        sqlx::query(
            "update rule set name = $3, body = $4, version = version + 1, at = $5, by_user = $6,
               on_since = case when on_since is not null then cast($5 as bigint) end
             where workspace = $1 and id = $2 and version = $7 and removed_at is null",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(new.name)
        .bind(new.body)
        .bind(new.at)
        .bind(new.by)
        .bind(of)
        .execute(conn)
        .await?
        .rows_affected()
    });
    if changed == 1 {
        keep(tx, new, of + 1).await?;
    }
    Ok(changed == 1)
}

async fn keep(tx: &mut Tx, new: &NewRule<'_>, version: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into rule_version (workspace, rule, version, body, at, by_user) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(version)
        .bind(new.body)
        .bind(new.at)
        .bind(new.by)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Switches a rule on from an instant on, or off. What stopped it is forgotten. False when it is so already.
///
/// # Errors
/// When the database fails.
pub async fn switch(tx: &mut Tx, workspace: i64, id: Uuid, on_since: Option<i64>) -> Result<bool> {
    let changed = sql!(tx, conn => {
        sqlx::query(
            "update rule set on_since = $3, halted = null
             where workspace = $1 and id = $2 and removed_at is null
               and (halted is not null or (on_since is null) <> $4)",
        )
        .bind(workspace)
        .bind(id)
        .bind(on_since)
        .bind(on_since.is_none())
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

/// A rule stops by itself, for a reason in a word. What waits goes on waiting until somebody switches it on again.
///
/// # Errors
/// When the database fails.
pub async fn halt(tx: &mut Tx, workspace: i64, id: Uuid, why: &str) -> Result<bool> {
    let changed = sql!(tx, conn => {
        sqlx::query(
            "update rule set halted = $3 where workspace = $1 and id = $2 and halted is null and removed_at is null",
        )
        .bind(workspace)
        .bind(id)
        .bind(why)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

/// Takes a rule away; what it waits for is over.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, id: Uuid, at: i64) -> Result<bool> {
    let removed = sql!(tx, conn => {
        sqlx::query(
            "update rule set removed_at = $3, on_since = null where workspace = $1 and id = $2 and removed_at is null",
        )
        .bind(workspace)
        .bind(id)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(removed == 1)
}
