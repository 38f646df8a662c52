//! A batch of an import: customers, the list they are put on, what they agreed to, and the progress, in one transaction.

use std::collections::HashSet;

use uuid::Uuid;

use super::{Lease, Progress};
use crate::contact::bring::{Brought, Incoming, Policy, bring};
use crate::contact::change::Doing;
use crate::contact::consent::{self, Consent};
use crate::database::Tx;
use crate::error::{Error, Result};

/// How often a batch is tried that met somebody who made the same customer at that moment.
const TRIES: u32 = 5;

/// A row of a file.
#[derive(Clone, Debug)]
pub struct Row {
    /// Who it is about.
    pub incoming: Incoming,
    /// What they agreed to, each with the id of its row.
    pub consents: Vec<(Uuid, Consent)>,
    /// The file says when they agreed. Only then it goes over what they took back before.
    pub is_dated: bool,
}

/// What is done with the rows of an import.
#[derive(Clone, Debug)]
pub struct Batch<'a> {
    /// At most 500.
    pub rows: &'a [Row],
    /// What becomes of who is known already.
    pub policy: Policy,
    /// The list that everybody is put on.
    pub list: Option<Uuid>,
}

impl crate::Store {
    /// Writes a batch with its progress, in one transaction. None when the lease is lost (the import was stopped, or
    /// another runner has it): then nothing was written.
    ///
    /// # Errors
    /// When the database refuses; then nothing was written.
    pub async fn contact_batch(
        &self,
        lease: &Lease,
        batch: &Batch<'_>,
        now: i64,
        until: i64,
    ) -> Result<Option<Progress>> {
        let mut tries = 0;
        loop {
            tries += 1;
            let mut tx = self.begin().await?;
            match write(&mut tx, lease, batch, now, until).await {
                Ok(Some(progress)) => {
                    tx.commit().await?;
                    return Ok(Some(progress));
                }
                Err(Error::Busy) if tries < TRIES => {}
                other => return other,
            }
        }
    }
}

async fn write(tx: &mut Tx, lease: &Lease, batch: &Batch<'_>, now: i64, until: i64) -> Result<Option<Progress>> {
    let doing = Doing { workspace: lease.workspace, at: now, actor: None, name: None, import: Some(lease.import) };
    let incoming: Vec<Incoming> = batch.rows.iter().map(|row| row.incoming.clone()).collect();
    let brought = bring(tx, &doing, &incoming, batch.policy).await?;
    if let Some(list) = batch.list {
        let all: Vec<Uuid> = brought.iter().map(|one| one.id()).collect();
        crate::list::put(tx, lease.workspace, list, &all, (now, Some(lease.import))).await?;
    }
    agree(tx, lease.workspace, batch.rows, &brought).await?;
    let count = |is: fn(&Brought) -> bool| brought.iter().filter(|one| is(one)).count() as i64;
    let by = Progress {
        done: brought.len() as i64,
        added: count(|one| matches!(one, Brought::Added(_))),
        changed: count(|one| matches!(one, Brought::Changed(_))),
        same: count(|one| matches!(one, Brought::Same(_))),
        ..Progress::default()
    };
    lease.advance(tx, by, until).await
}

/// Writes down what is new of what they agreed to. What they took back stays taken back, unless the file says that they
/// agreed after that.
async fn agree(tx: &mut Tx, workspace: i64, rows: &[Row], brought: &[Brought]) -> Result<()> {
    if rows.iter().all(|row| row.consents.is_empty()) {
        return Ok(());
    }
    let added: HashSet<Uuid> =
        brought.iter().filter(|one| matches!(one, Brought::Added(_))).map(|one| one.id()).collect();
    let mut known: Vec<Uuid> = brought.iter().map(|one| one.id()).filter(|id| !added.contains(id)).collect();
    known.sort_unstable();
    known.dedup();
    let mut held = consent::held_by(tx, workspace, &known).await?;
    let mut new: Vec<(Uuid, Uuid, &Consent)> = Vec::new();
    for (row, one) in rows.iter().zip(brought) {
        for (id, given) in &row.consents {
            let holds = held.get(&(one.id(), given.channel));
            if holds.is_none_or(|holds| is_news(holds, given, row.is_dated)) {
                held.insert((one.id(), given.channel), given.clone());
                new.push((one.id(), *id, given));
            }
        }
    }
    consent::add_all(tx, workspace, &new).await
}

/// Whether what somebody agreed to says more than what holds already.
fn is_news(holds: &Consent, given: &Consent, is_dated: bool) -> bool {
    let says_the_same =
        holds.given && holds.basis == given.basis && holds.source == given.source && holds.words == given.words;
    match is_dated {
        true => given.at > holds.at,
        false => holds.given && !says_the_same,
    }
}
