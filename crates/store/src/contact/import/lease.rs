//! The right to work on an import, and what its holder writes of the progress.

use uuid::Uuid;

use super::{Progress, State};
use crate::database::{Tx, sql};
use crate::error::Result;

/// The right to work on an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease {
    /// Whose import.
    pub workspace: i64,
    /// Which.
    pub import: Uuid,
    /// Who works on it.
    pub runner: Uuid,
    /// The node of whoever does.
    pub node: i64,
    /// What is done: [`State::Looking`], [`State::Running`] or [`State::Undoing`].
    pub work: State,
}

impl Lease {
    /// Takes the lease of an import that nobody works on; how far it has come. None when there is none to take.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take(&self, tx: &mut Tx, now: i64, until: i64) -> Result<Option<Progress>> {
        Ok(sql!(tx, conn => {
            sqlx::query_as(
                "update contact_import set runner = $3, runner_node = $7, lease_until = $5
                 where workspace = $1 and id = $2 and state = $6 and lease_until <= $4
                 returning total, done, added, changed, same, skipped",
            )
            .bind(self.workspace)
            .bind(self.import)
            .bind(self.runner)
            .bind(now)
            .bind(until)
            .bind(self.work.key())
            .bind(self.node)
            .fetch_optional(conn)
            .await?
        }))
    }

    /// Notes how many rows there are to do and how many cannot be taken, and renews the lease. None when it is lost.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin(&self, tx: &mut Tx, total: i64, skipped: i64, until: i64) -> Result<Option<Progress>> {
        Ok(sql!(tx, conn => {
            sqlx::query_as(
                "update contact_import set total = $4, skipped = $5, lease_until = $6
                 where workspace = $1 and id = $2 and runner = $3 and state = $7
                 returning total, done, added, changed, same, skipped",
            )
            .bind(self.workspace)
            .bind(self.import)
            .bind(self.runner)
            .bind(total)
            .bind(skipped)
            .bind(until)
            .bind(self.work.key())
            .fetch_optional(conn)
            .await?
        }))
    }

    /// Ends the work. False when the lease is lost: then somebody else says how it ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end(&self, tx: &mut Tx, state: State, error: Option<&str>, at: i64) -> Result<bool> {
        let ended = sql!(tx, conn => {
            sqlx::query(
                "update contact_import set state = $4, error = $5, runner = null, changed_at = $6
                 where workspace = $1 and id = $2 and runner = $3 and state = $7",
            )
            .bind(self.workspace)
            .bind(self.import)
            .bind(self.runner)
            .bind(state.key())
            .bind(error)
            .bind(at)
            .bind(self.work.key())
            .execute(conn)
            .await?
            .rows_affected()
        });
        Ok(ended == 1)
    }

    /// Ends a look at the file with what it found. False when the lease is lost.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn looked(&self, tx: &mut Tx, found: &str, total: i64, at: i64) -> Result<bool> {
        let looked = sql!(tx, conn => {
            sqlx::query(
                "update contact_import set state = 'uploaded', found = $4, total = $5, runner = null, changed_at = $6
                 where workspace = $1 and id = $2 and runner = $3 and state = 'looking'",
            )
            .bind(self.workspace)
            .bind(self.import)
            .bind(self.runner)
            .bind(found)
            .bind(total)
            .bind(at)
            .execute(conn)
            .await?
            .rows_affected()
        });
        Ok(looked == 1)
    }

    /// Adds what a batch did. None when the lease is lost: then the transaction must not be committed.
    pub(super) async fn advance(&self, tx: &mut Tx, by: Progress, until: i64) -> Result<Option<Progress>> {
        Ok(sql!(tx, conn => {
            sqlx::query_as(
                "update contact_import set done = done + $4, added = added + $5, changed = changed + $6,
                 same = same + $7, lease_until = $8
                 where workspace = $1 and id = $2 and runner = $3 and state = $9
                 returning total, done, added, changed, same, skipped",
            )
            .bind(self.workspace)
            .bind(self.import)
            .bind(self.runner)
            .bind(by.done)
            .bind(by.added)
            .bind(by.changed)
            .bind(by.same)
            .bind(until)
            .bind(self.work.key())
            .fetch_optional(conn)
            .await?
        }))
    }

    /// Writes how far taking back has come. False when the lease is lost: then the transaction must not be committed.
    pub(super) async fn note_undo(&self, tx: &mut Tx, undo: &str, until: i64) -> Result<bool> {
        let noted = sql!(tx, conn => {
            sqlx::query(
                "update contact_import set undo = $4, lease_until = $5
                 where workspace = $1 and id = $2 and runner = $3 and state = $6",
            )
            .bind(self.workspace)
            .bind(self.import)
            .bind(self.runner)
            .bind(undo)
            .bind(until)
            .bind(self.work.key())
            .execute(conn)
            .await?
            .rows_affected()
        });
        Ok(noted == 1)
    }
}
