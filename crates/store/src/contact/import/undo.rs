//! Taking an import back, customer by customer: who it made goes if nothing else has happened to them since, who it changed
//! gets back what was known before if nobody changed them since. Everything else stays, and is counted by reason.

use std::collections::BTreeMap;

use feedback::keyed;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Lease;
use crate::clause::{Clause, bind_all};
use crate::contact::card::Card;
use crate::contact::change::{Doing, What, lock, rewrite};
use crate::contact::known;
use crate::database::{Driver, Read, Tx, sql};
use crate::dialect::{by_contact, by_member};
use crate::error::Result;

/// How many customers one transaction takes back.
const PIECE: i64 = 200;

/// How many are looked at by one statement that only counts.
const LOOK: i64 = 2_000;

keyed! {
    /// Why a customer stays as they are.
    #[derive(PartialOrd, Ord)]
    pub enum Kept {
        /// They turned out to be somebody else, or somebody else turned out to be they.
        Merged = "merged",
        /// The person was forgotten.
        Erased = "erased",
        /// They answered.
        Answered = "answered",
        /// They were invited.
        Invited = "invited",
        /// They were changed since.
        Changed = "changed",
        /// They stand on a list that they were put on otherwise.
        Listed = "listed",
        /// They agreed to something otherwise, or took it back.
        Agreed = "agreed",
    }
}

/// What becomes, or became, of customers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Undone {
    /// Customers that the import made and that go.
    pub gone: i64,
    /// Customers that get back what was known before.
    pub put_back: i64,
    /// Customers that stay as they are, by the key of [`Kept`].
    pub kept: BTreeMap<String, i64>,
    /// Addresses that are not put back, because they are somebody else's by now.
    pub addresses: i64,
}

impl Undone {
    fn keep(&mut self, reason: &str) {
        *self.kept.entry(reason.to_owned()).or_default() += 1;
    }

    /// How many stay as they are.
    pub fn kept(&self) -> i64 {
        self.kept.values().sum()
    }
}

/// How far taking back has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Undo {
    /// What is being gone through.
    step: Step,
    /// The last customer that was.
    after: Uuid,
    /// How many customers there are to go through; 0 until they were counted.
    pub total: i64,
    /// How many were.
    pub done: i64,
    /// What became of them.
    pub undone: Undone,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Step {
    /// Places on lists, and what was agreed to.
    #[default]
    Marks,
    Made,
    Changed,
    End,
}

impl Undo {
    pub(super) fn read(text: &str) -> Undo {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// Whether everything was gone through.
    pub fn is_over(&self) -> bool {
        self.step == Step::End
    }

    fn go(&mut self, step: Step) {
        (self.step, self.after) = (step, Uuid::nil());
    }
}

/// Why somebody who was made by an import is more than that by now; null where they are not.
fn reason(driver: Driver) -> String {
    let (by_contact, by_member) = (by_contact(driver), by_member(driver));
    format!(
        "case
    when c.merged_into is not null or exists (select 1 from contact_event e where e.workspace = c.workspace
      and e.contact = c.id and e.what = 'merged') then 'merged'
    when c.erased_at is not null then 'erased'
    when exists (select 1 from response r{by_contact} where r.workspace = c.workspace
      and r.contact is not null and r.contact = c.id) then 'answered'
    when exists (select 1 from invitation i where i.workspace = c.workspace and i.contact = c.id) then 'invited'
    when exists (select 1 from contact_event e where e.workspace = c.workspace and e.contact = c.id
      and (e.import is null or e.import <> c.import)) then 'changed'
    when exists (select 1 from contact_list_member m{by_member} where m.workspace = c.workspace and m.contact = c.id
      and (m.import is null or m.import <> c.import)) then 'listed'
    when exists (select 1 from contact_consent s where s.workspace = c.workspace and s.contact = c.id
      and (s.import is null or s.import <> c.import)) then 'agreed' end"
    )
}

/// Those that an import made, after one, in the order of ids, each with what keeps them.
async fn made(
    read: &mut Read,
    (workspace, import): (i64, Uuid),
    after: Uuid,
    limit: i64,
) -> Result<Vec<(Uuid, Option<String>)>> {
    let reason = reason(read.driver());
    let text = format!(
        "select c.id, {reason} from contact c where c.workspace = $1 and c.import = $2 and c.id > $3 order by c.id limit $4"
    );
    Ok(sql!(read, conn => {
        sqlx::query_as(sqlx::AssertSqlSafe(text))
            .bind(workspace)
            .bind(import)
            .bind(after)
            .bind(limit)
            .fetch_all(conn)
            .await?
    }))
}

/// Somebody whom an import changed and did not make.
#[derive(sqlx::FromRow)]
struct Touched {
    contact: Uuid,
    /// The first of its changes.
    first: i64,
    /// The last one.
    last: i64,
    /// How many.
    n: i64,
    /// The customer's change by now.
    change: i64,
    is_erased: bool,
    is_merged: bool,
}

impl Touched {
    fn kept(&self) -> Option<Kept> {
        match self {
            one if one.is_merged => Some(Kept::Merged),
            one if one.is_erased => Some(Kept::Erased),
            one if one.change != one.last || one.last - one.first + 1 != one.n => Some(Kept::Changed),
            _ => None,
        }
    }
}

async fn touched(read: &mut Read, (workspace, import): (i64, Uuid), after: Uuid, limit: i64) -> Result<Vec<Touched>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select e.contact, min(e.change) as first, max(e.change) as last, count(*) as n, c.change,
               c.erased_at is not null as is_erased, c.merged_into is not null as is_merged
             from contact_event e join contact c on c.workspace = e.workspace and c.id = e.contact
             where e.workspace = $1 and e.import = $2 and e.what = 'changed' and e.contact > $3
               and (c.import is null or c.import <> $2)
             group by e.contact, c.change, c.erased_at, c.merged_into order by e.contact limit $4",
        )
        .bind(workspace)
        .bind(import)
        .bind(after)
        .bind(limit)
        .fetch_all(conn)
        .await?
    }))
}

/// What taking an import back would do now. It reads a few thousand customers at a time.
///
/// # Errors
/// When the database fails.
pub async fn foresee_undo(store: &crate::Store, workspace: i64, import: Uuid) -> Result<Undone> {
    let mut undone = Undone::default();
    let mut after = Uuid::nil();
    loop {
        let piece = made(&mut store.read().await?, (workspace, import), after, LOOK).await?;
        let Some((last, _)) = piece.last() else { break };
        after = *last;
        for (_, reason) in &piece {
            match reason {
                Some(reason) => undone.keep(reason),
                None => undone.gone += 1,
            }
        }
    }
    after = Uuid::nil();
    loop {
        let piece = touched(&mut store.read().await?, (workspace, import), after, LOOK).await?;
        let Some(last) = piece.last() else { return Ok(undone) };
        after = last.contact;
        for one in &piece {
            match one.kept() {
                Some(reason) => undone.keep(reason.key()),
                None => undone.put_back += 1,
            }
        }
    }
}

impl crate::Store {
    /// Takes a piece of an import back; how far that has come. None when the lease is lost: then nothing was done.
    ///
    /// # Errors
    /// When the database refuses; then nothing was done.
    pub async fn undo_batch(&self, lease: &Lease, undo: &Undo, now: i64, until: i64) -> Result<Option<Undo>> {
        let mut undo = undo.clone();
        if undo.total == 0 {
            let foreseen = foresee_undo(self, lease.workspace, lease.import).await?;
            undo.total = foreseen.gone + foreseen.put_back + foreseen.kept();
        }
        let mut tx = self.begin().await?;
        match undo.step {
            Step::Marks => {
                if unmark(&mut tx, lease.workspace, lease.import).await? == 0 {
                    undo.go(Step::Made);
                }
            }
            Step::Made => unmake(&mut tx, lease, &mut undo).await?,
            Step::Changed => put_back(&mut tx, lease, &mut undo, now).await?,
            Step::End => {}
        }
        let text = serde_json::to_string(&undo).unwrap_or_default();
        if !lease.note_undo(&mut tx, &text, until).await? {
            return Ok(None);
        }
        tx.commit().await?;
        Ok(Some(undo))
    }
}

/// Takes customers off lists that the import put them on, and away what it says they agreed to; how many rows that were.
async fn unmark(tx: &mut Tx, workspace: i64, import: Uuid) -> Result<u64> {
    const PIECES: [&str; 2] = [
        "delete from contact_list_member where workspace = $1 and import = $2 and (list, contact) in
         (select list, contact from contact_list_member where workspace = $1 and import = $2 limit $3)",
        "delete from contact_consent where workspace = $1 and import = $2 and (contact, id) in
         (select contact, id from contact_consent where workspace = $1 and import = $2 limit $3)",
    ];
    let mut gone = 0;
    for piece in PIECES {
        gone += sql!(tx, conn => {
            sqlx::query(piece).bind(workspace).bind(import).bind(PIECE * 5).execute(conn).await?.rows_affected()
        });
    }
    Ok(gone)
}

/// Whoever was made and nothing more goes.
async fn unmake(tx: &mut Tx, lease: &Lease, undo: &mut Undo) -> Result<()> {
    let of = (lease.workspace, lease.import);
    let ids: Vec<Uuid> = made(tx, of, undo.after, PIECE).await?.into_iter().map(|(id, _)| id).collect();
    let Some(last) = ids.last() else {
        undo.go(Step::Changed);
        return Ok(());
    };
    // Held before they are judged: whoever changes one of them did so before this, or finds nobody.
    over(tx, "update contact set change = change where workspace = ", "id", lease.workspace, &ids).await?;
    let judged = made(tx, of, undo.after, PIECE).await?;
    let mut gone = Vec::with_capacity(judged.len());
    for (id, reason) in judged {
        match reason {
            Some(reason) => undo.undone.keep(&reason),
            None => gone.push(id),
        }
    }
    let member = format!("contact_list_member{}", by_member(tx.driver()));
    for table in ["address", "contact_property", "contact_consent", "contact_event", &member] {
        over(tx, &format!("delete from {table} where workspace = "), "contact", lease.workspace, &gone).await?;
    }
    over(tx, "delete from contact where workspace = ", "id", lease.workspace, &gone).await?;
    undo.undone.gone += gone.len() as i64;
    undo.done += ids.len() as i64;
    undo.after = *last;
    Ok(())
}

/// Does something to these customers' rows.
async fn over(tx: &mut Tx, text: &str, column: &str, workspace: i64, ids: &[Uuid]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let mut clause = Clause::new(text);
    clause.bind(workspace).push(" and ").push(column).push(" in (").list(ids.iter().copied()).push(")");
    sql!(tx, conn => {
        bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
    });
    Ok(())
}

/// Whoever was changed, and by nobody since, gets back what was known before.
async fn put_back(tx: &mut Tx, lease: &Lease, undo: &mut Undo, now: i64) -> Result<()> {
    let of = (lease.workspace, lease.import);
    let doing = Doing { workspace: lease.workspace, at: now, actor: None, name: None, import: Some(lease.import) };
    let piece = touched(tx, of, undo.after, PIECE).await?;
    if piece.is_empty() {
        undo.go(Step::End);
    }
    for one in piece {
        let was = lock(tx, lease.workspace, one.contact).await?;
        undo.after = one.contact;
        undo.done += 1;
        let overtaken = was.as_ref().is_none_or(|was| was.change != one.last).then_some(Kept::Changed);
        if let Some(reason) = one.kept().or(overtaken) {
            undo.undone.keep(reason.key());
            continue;
        }
        let (Some(was), Some(mut card)) = (was, before(tx, lease.workspace, one.contact, one.first).await?) else {
            undo.undone.keep(Kept::Changed.key());
            continue;
        };
        let all: Vec<_> = card.addresses().into_iter().map(|(address, _)| address).collect();
        for (address, owner) in known::whose(tx, lease.workspace, &all).await? {
            if owner != one.contact {
                card.leave_out(&address);
                undo.undone.addresses += 1;
            }
        }
        if !rewrite(tx, &doing, &was, &card, What::TakenBack).await?.is_empty() {
            return Err(crate::Error::Busy);
        }
        undo.undone.put_back += 1;
    }
    Ok(())
}

/// What was known before a change.
async fn before(read: &mut Read, workspace: i64, contact: Uuid, change: i64) -> Result<Option<Card>> {
    let text: Option<String> = sql!(read, conn => {
        sqlx::query_scalar("select before from contact_event where workspace = $1 and contact = $2 and change = $3")
            .bind(workspace)
            .bind(contact)
            .bind(change)
            .fetch_optional(conn)
            .await?
    });
    Ok(text.as_deref().and_then(Card::read))
}
