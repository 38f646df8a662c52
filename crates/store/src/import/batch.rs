//! The work on an import: its lease, and batches of responses that are written with the progress in one transaction.
//! A response is known by its id, which whoever reads the file makes from what its row says: what is there, erased
//! responses included, is never written again.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::{Progress, State};
use crate::clause::{Clause, bind_all};
use crate::conn::Conn;
use crate::contact::{NewContact, add_without_address, find_or_add_all, fold};
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::response::{NewResponse, record};

/// The largest list that one statement takes after `in`.
const IN: usize = 500;

/// The right to work on an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease {
    /// Whose import.
    pub workspace: i64,
    /// Which.
    pub import: Uuid,
    /// Where its responses go.
    pub survey: i64,
    /// Who works on it.
    pub runner: Uuid,
}

/// A response from a file, and who gave it.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Its id is made from what its row says. The contact is found or made here.
    pub response: NewResponse,
    /// Where mail reaches its author.
    pub email: Option<String>,
    /// As its author is called.
    pub name: Option<String>,
    /// The id of its author's contact if that must be made.
    pub contact: Uuid,
}

impl Lease {
    /// Takes the lease of an import that runs and that nobody works on. None when there is none to take.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take(tx: &mut Tx, lease: Lease, now: i64, until: i64) -> Result<Option<Lease>> {
        let taken = sql!(tx, conn => {
            sqlx::query(
                "update import set runner = $3, lease_until = $5
                 where workspace = $1 and id = $2 and state = 'running' and lease_until <= $4",
            )
            .bind(lease.workspace)
            .bind(lease.import)
            .bind(lease.runner)
            .bind(now)
            .bind(until)
            .execute(conn)
            .await?
            .rows_affected()
        });
        Ok((taken == 1).then_some(lease))
    }

    /// Notes how many rows there are, once the file is read, and renews the lease. None when it is lost.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn begin(&self, tx: &mut Tx, total: i64, skipped: i64, until: i64) -> Result<Option<Progress>> {
        Ok(sql!(tx, conn => {
            sqlx::query_as(
                "update import set total = $4, skipped = $5, lease_until = $6
                 where workspace = $1 and id = $2 and runner = $3 and state = 'running'
                 returning total, done, added, repeated, skipped",
            )
            .bind(self.workspace)
            .bind(self.import)
            .bind(self.runner)
            .bind(total)
            .bind(skipped)
            .bind(until)
            .fetch_optional(conn)
            .await?
        }))
    }

    /// Ends the work, done or failed. False when the lease is lost: then somebody else says how it ended.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end(&self, tx: &mut Tx, state: State, error: Option<&str>, at: i64) -> Result<bool> {
        let ended = sql!(tx, conn => {
            sqlx::query(
                "update import set state = $4, error = $5, runner = null, changed_at = $6
                 where workspace = $1 and id = $2 and runner = $3 and state = 'running'",
            )
            .bind(self.workspace)
            .bind(self.import)
            .bind(self.runner)
            .bind(state.key())
            .bind(error)
            .bind(at)
            .execute(conn)
            .await?
            .rows_affected()
        });
        Ok(ended == 1)
    }

    async fn advance(&self, tx: &mut Tx, done: i64, added: i64, until: i64) -> Result<Option<Progress>> {
        Ok(sql!(tx, conn => {
            sqlx::query_as(
                "update import set done = done + $4, added = added + $5, repeated = repeated + $4 - $5,
                 lease_until = $6
                 where workspace = $1 and id = $2 and runner = $3 and state = 'running'
                 returning total, done, added, repeated, skipped",
            )
            .bind(self.workspace)
            .bind(self.import)
            .bind(self.runner)
            .bind(done)
            .bind(added)
            .bind(until)
            .fetch_optional(conn)
            .await?
        }))
    }
}

impl crate::Store {
    /// Writes at most 500 responses of an import with its progress, in one transaction; those that are there already
    /// are only counted. None when the lease is lost (the import was stopped, or another runner has it): then nothing
    /// was written.
    ///
    /// # Errors
    /// When the database refuses; then nothing was written.
    pub async fn import_batch(
        &self,
        lease: &Lease,
        batch: &[Incoming],
        now: i64,
        until: i64,
    ) -> Result<Option<Progress>> {
        let mut tx = self.begin().await?;
        lock_survey(&mut tx, lease).await?;
        let ids: Vec<Uuid> = batch.iter().map(|incoming| incoming.response.id).collect();
        let mut there = present(&mut tx, lease.workspace, &ids).await?;
        // Inserting notes the id, so that a second row with the same one in this batch is a repetition.
        let new: Vec<&Incoming> = batch.iter().filter(|incoming| there.insert(incoming.response.id)).collect();
        let added = i64::try_from(new.len()).unwrap_or(i64::MAX);
        let done = i64::try_from(batch.len()).unwrap_or(i64::MAX);
        let Some(progress) = lease.advance(&mut tx, done, added, until).await? else { return Ok(None) };
        let contacts = contacts(&mut tx, lease.workspace, &new, now).await?;
        let mut responses = Vec::with_capacity(new.len());
        for incoming in new {
            let contact = match (&incoming.email, &incoming.name) {
                (Some(email), _) => contacts.get(&fold(email)).copied(),
                (None, Some(name)) => {
                    add_without_address(&mut tx, lease.workspace, name, incoming.contact, now).await?;
                    Some(incoming.contact)
                }
                (None, None) => None,
            };
            responses.push(NewResponse { contact, ..incoming.response.clone() });
        }
        record(&mut Conn::from(&mut tx), &responses.iter().collect::<Vec<_>>(), self.node()).await?;
        tx.commit().await?;
        Ok(Some(progress))
    }
}

/// Of two imports into one survey the second waits here, so that what the first has written is seen below.
async fn lock_survey(tx: &mut Tx, lease: &Lease) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update survey_counter set seq = seq where workspace = $1 and survey = $2")
            .bind(lease.workspace)
            .bind(lease.survey)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Which of these responses are there.
///
/// # Errors
/// When the database fails.
pub async fn present(read: &mut Read, workspace: i64, ids: &[Uuid]) -> Result<HashSet<Uuid>> {
    let mut there = HashSet::with_capacity(ids.len());
    for piece in ids.chunks(IN) {
        let mut clause = Clause::new("select id from response where workspace = ");
        clause.bind(workspace).push(" and id in (");
        for (nth, id) in piece.iter().enumerate() {
            clause.push(if nth == 0 { "" } else { ", " }).bind(*id);
        }
        clause.push(")");
        let rows: Vec<Uuid> = sql!(read, conn => {
            bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
        });
        there.extend(rows);
    }
    Ok(there)
}

async fn contacts(tx: &mut Tx, workspace: i64, new: &[&Incoming], now: i64) -> Result<HashMap<String, Uuid>> {
    let wanted: Vec<NewContact> = new
        .iter()
        .filter_map(|incoming| {
            let email = incoming.email.clone()?;
            Some(NewContact { email, name: incoming.name.clone(), id: incoming.contact, at: now })
        })
        .collect();
    find_or_add_all(tx, workspace, &wanted).await
}
