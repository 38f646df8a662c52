//! Imports of customers: files that are brought in, how far each has come, and whether it was taken back. What a file
//! says is written by [`Store::contact_batch`](crate::Store::contact_batch) with the progress, so that both survive a crash
//! or neither. Whoever works on an import holds its lease; whoever lost it can write nothing more.

mod batch;
mod lease;
mod undo;

pub use batch::{Batch, Row};
pub use lease::Lease;
pub use undo::{Kept, Undo, Undone, foresee_undo};

use feedback::keyed;
use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

keyed! {
    /// Where an import stands.
    pub enum State {
        /// What would become of each row is being looked at, because the file is a long one.
        Looking = "looking",
        /// The file is there; what its columns mean is being decided.
        Uploaded = "uploaded",
        /// It is being brought in.
        Running = "running",
        /// Everything that can be taken is in.
        Done = "done",
        /// Somebody stopped it; it can go on.
        Stopped = "stopped",
        /// Something broke; it can go on.
        Failed = "failed",
        /// It is being taken back.
        Undoing = "undoing",
        /// It was taken back.
        Undone = "undone",
    }
}

/// How far an import has come, in rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Progress {
    /// Rows that can be taken.
    pub total: i64,
    /// Of these, how many are through.
    pub done: i64,
    /// Of these, how many made a customer.
    pub added: i64,
    /// Of these, how many changed one.
    pub changed: i64,
    /// Of these, how many changed nothing.
    pub same: i64,
    /// Rows that cannot be taken.
    pub skipped: i64,
}

/// An import.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// As the person calls the file; empty for what was pasted.
    pub file_name: String,
    /// Its name among the uploads of its node, while it is there.
    pub stored: Option<String>,
    /// The node that took the file.
    pub node: i64,
    /// What each column means, as JSON.
    pub mapping: String,
    /// The names of the columns in one text; empty where they have none.
    pub header: String,
    /// What a look at the file found, as JSON.
    pub found: String,
    /// Where it stands.
    pub state: State,
    /// How far it has come.
    pub progress: Progress,
    /// How far taking it back has come; none where nobody does.
    pub undo: Option<Undo>,
    /// What broke, for whoever looks into it.
    pub error: Option<String>,
    /// Who brought the file, where somebody is signed in.
    pub by_user: Option<Uuid>,
    /// Epoch milliseconds.
    pub created_at: i64,
    /// When its state last changed, epoch milliseconds.
    pub changed_at: i64,
}

#[derive(sqlx::FromRow)]
struct Raw {
    workspace: i64,
    id: Uuid,
    file_name: String,
    stored: Option<String>,
    node: i64,
    mapping: String,
    header: String,
    found: String,
    state: String,
    #[sqlx(flatten)]
    progress: Progress,
    undo: Option<String>,
    error: Option<String>,
    by_user: Option<Uuid>,
    created_at: i64,
    changed_at: i64,
}

impl From<Raw> for Import {
    fn from(raw: Raw) -> Import {
        Import {
            workspace: raw.workspace,
            id: raw.id,
            file_name: raw.file_name,
            stored: raw.stored,
            node: raw.node,
            mapping: raw.mapping,
            header: raw.header,
            found: raw.found,
            state: State::from_key(&raw.state).unwrap_or(State::Failed),
            progress: raw.progress,
            undo: raw.undo.as_deref().map(Undo::read),
            error: raw.error,
            by_user: raw.by_user,
            created_at: raw.created_at,
            changed_at: raw.changed_at,
        }
    }
}

macro_rules! row {
    ($rest:literal) => {
        concat!(
            "select workspace, id, file_name, stored, node, mapping, header, found, state, total, done, added, changed, ",
            "same, skipped, undo, error, by_user, created_at, changed_at from contact_import ",
            $rest
        )
    };
}

/// Notes a file that somebody brought.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &Import) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into contact_import (workspace, id, file_name, stored, node, mapping, header, found, state, total,
             done, added, changed, same, skipped, error, by_user, lease_until, created_at, changed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, 0, 0, 0, 0, null, $11, 0, $12, $13)",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(&new.file_name)
        .bind(&new.stored)
        .bind(new.node)
        .bind(&new.mapping)
        .bind(&new.header)
        .bind(&new.found)
        .bind(new.state.key())
        .bind(new.progress.total)
        .bind(new.by_user)
        .bind(new.created_at)
        .bind(new.changed_at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// One import.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Import>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("where workspace = $1 and id = $2"))
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(Import::from))
}

/// The workspace's latest imports, newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, limit: i64) -> Result<Vec<Import>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("where workspace = $1 order by created_at desc, id desc limit $2"))
            .bind(workspace)
            .bind(limit)
            .fetch_all(conn)
            .await?
    });
    Ok(rows.into_iter().map(Import::from).collect())
}

/// The last import of a file with these columns that somebody started; how it was mapped is how the next one is meant.
///
/// # Errors
/// When the database fails.
pub async fn last_with(read: &mut Read, workspace: i64, header: &str) -> Result<Option<Import>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(row!(
            "where workspace = $1 and header = $2 and state not in ('looking', 'uploaded') order by created_at desc, id desc limit 1"
        ))
        .bind(workspace)
        .bind(header)
        .fetch_optional(conn)
        .await?
    });
    Ok(row.map(Import::from))
}

/// Takes another mapping and what a look with it found, or that it is still to be looked at. False when the import has
/// begun: what is in was taken by the mapping that it began with.
///
/// # Errors
/// When the database fails.
pub async fn change_mapping(tx: &mut Tx, import: &Import, at: i64) -> Result<bool> {
    let changed = sql!(tx, conn => {
        sqlx::query(
            "update contact_import set mapping = $3, header = $4, found = $5, total = $6, changed_at = $7, state = $8,
             error = null, lease_until = 0
             where workspace = $1 and id = $2 and state = 'uploaded'",
        )
        .bind(import.workspace)
        .bind(import.id)
        .bind(&import.mapping)
        .bind(&import.header)
        .bind(&import.found)
        .bind(import.progress.total)
        .bind(at)
        .bind(import.state.key())
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

/// Lets it run, or go on: whoever takes the lease first does the work. False when it runs already or is over.
///
/// # Errors
/// When the database fails.
pub async fn start(tx: &mut Tx, workspace: i64, id: Uuid, at: i64) -> Result<bool> {
    let started = sql!(tx, conn => {
        sqlx::query(
            "update contact_import set state = 'running', error = null, lease_until = 0, changed_at = $3
             where workspace = $1 and id = $2 and state in ('uploaded', 'stopped', 'failed') and undo is null",
        )
        .bind(workspace)
        .bind(id)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(started == 1)
}

/// Stops it after the batch that is being written, or the look at it. False when it does not run.
///
/// # Errors
/// When the database fails.
pub async fn stop(tx: &mut Tx, workspace: i64, id: Uuid, at: i64) -> Result<bool> {
    let stopped = sql!(tx, conn => {
        sqlx::query(
            "update contact_import set state = case state when 'looking' then 'uploaded' else 'stopped' end,
             runner = null, changed_at = $3 where workspace = $1 and id = $2 and state in ('running', 'looking')",
        )
        .bind(workspace)
        .bind(id)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(stopped == 1)
}

/// Lets it be taken back, or taken back further. False when it runs, has not begun, or was taken back.
///
/// # Errors
/// When the database fails.
pub async fn take_back(tx: &mut Tx, workspace: i64, id: Uuid, at: i64) -> Result<bool> {
    let taken = sql!(tx, conn => {
        sqlx::query(
            "update contact_import set state = 'undoing', undo = coalesce(undo, '{}'), error = null, runner = null,
             lease_until = 0, changed_at = $3
             where workspace = $1 and id = $2 and state in ('done', 'stopped', 'failed')",
        )
        .bind(workspace)
        .bind(id)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(taken == 1)
}

/// What should run and nobody works on: a node looks at and brings in the files that it has, and any takes back.
///
/// # Errors
/// When the database fails.
pub async fn due(read: &mut Read, node: i64, now: i64) -> Result<Vec<Import>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(row!(
            "where state in ('looking', 'running', 'undoing') and lease_until <= $2
             and (state = 'undoing' or node = $1 and stored is not null) order by changed_at"
        ))
        .bind(node)
        .bind(now)
        .fetch_all(conn)
        .await?
    });
    Ok(rows.into_iter().map(Import::from).collect())
}

/// Makes what a node worked on due at once: nobody does when it starts.
///
/// # Errors
/// When the database fails.
pub async fn release(tx: &mut Tx, node: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update contact_import set runner = null, lease_until = 0
             where state in ('looking', 'running', 'undoing') and runner_node = $1 and (state = 'undoing' or stored is not null)",
        )
        .bind(node)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Ends the imports without an upload whose runner is gone: only whoever has their file can go on.
///
/// # Errors
/// When the database fails.
pub async fn stop_abandoned(tx: &mut Tx, now: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update contact_import set state = 'stopped', runner = null, changed_at = $1
             where state = 'running' and stored is null and lease_until < $1",
        )
        .bind(now)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// The imports of a node whose file has been kept long enough: until `done_before` when it is in, otherwise until
/// `before`.
///
/// # Errors
/// When the database fails.
pub async fn outdated(read: &mut Read, node: i64, done_before: i64, before: i64) -> Result<Vec<Import>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(row!(
            "where stored is not null and node = $1 and state not in ('looking', 'running')
             and (created_at < $3 or state in ('done', 'undone') and changed_at < $2) limit 500"
        ))
        .bind(node)
        .bind(done_before)
        .bind(before)
        .fetch_all(conn)
        .await?
    });
    Ok(rows.into_iter().map(Import::from).collect())
}

/// The names of all uploads that a node has for its imports of customers.
///
/// # Errors
/// When the database fails.
pub async fn stored(read: &mut Read, node: i64) -> Result<Vec<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select stored from contact_import where stored is not null and node = $1")
            .bind(node)
            .fetch_all(conn)
            .await?
    }))
}

/// Notes that the file is gone, and what is kept of the look at it.
///
/// # Errors
/// When the database fails.
pub async fn forget_file(tx: &mut Tx, workspace: i64, id: Uuid, found: &str) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update contact_import set stored = null, found = $3 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .bind(found)
            .execute(conn)
            .await?;
    });
    Ok(())
}
