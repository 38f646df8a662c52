//! A person is forgotten: everything that says who they are or is in words of theirs goes, and what colleagues wrote about
//! it. What stays of a response is what sums are made of, linked to nobody. It can be done again and finds what came
//! meanwhile.

mod imports;
mod said;

use uuid::Uuid;

use super::address::{Address, Kind};
use super::change::{Doing, lock};
use super::known;
use crate::act::Act;
use crate::arrived;
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::delivery;
use crate::dialect::by_contact;
use crate::error::Result;
use crate::incoming;
use crate::message::{self, Message};
use crate::outbox;
use crate::report;

/// How many responses are gone over at once.
const PIECE: usize = 500;

/// What the history of a response calls it.
const ERASED: &str = "erased";

/// What was forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The customer, who may be another than was asked for: the one that they turned out to be.
    pub contact: Uuid,
    /// When it was done first, epoch milliseconds.
    pub at: i64,
    /// Responses that are linked to nobody now.
    pub responses: u64,
}

/// Somebody, with everything that they were ever known by.
#[derive(Clone, Debug, Default)]
pub(super) struct Person {
    /// Their rows: the customer, and those who turned out to be the same.
    ids: Vec<Uuid>,
    /// Names, now and before.
    names: Vec<String>,
    /// Addresses, now and before: as they are kept, and as they were written.
    addresses: Vec<Address>,
}

/// Forgets a person; `None` when there is no such customer. `id` is that of the rows in the histories of their responses.
///
/// # Errors
/// When the database fails, or they answered in this very moment; then the same may be tried again.
pub async fn erase(tx: &mut Tx, doing: &Doing<'_>, contact: Uuid, id: Uuid) -> Result<Option<Erased>> {
    let workspace = doing.workspace;
    let Some(known) = known::find(tx, workspace, contact).await? else { return Ok(None) };
    let contact = known.merged_into.unwrap_or(contact);
    let person = person(tx, workspace, contact).await?;
    let responses = responses(tx, workspace, &person).await?;
    let mut comments = Vec::new();
    // The surveys are locked before the customers, as everywhere.
    for piece in responses.chunks(PIECE) {
        let by = doing.actor.unwrap_or_default();
        let act = Act { workspace, responses: piece, by, at: doing.at, id };
        comments.extend(said::comments(tx, workspace, piece).await?);
        said::forget(tx, &act).await?;
    }
    imports::forget(tx, workspace, &person, &comments).await?;
    lock(tx, workspace, contact).await?;
    if !linked(tx, workspace, &person.ids).await?.is_empty() {
        return Err(crate::Error::Busy);
    }
    end_invitations(tx, doing, &person.ids).await?;
    outbox::forget(tx, workspace, &person.texts(), &responses).await?;
    delivery::forget(tx, workspace, &responses, &person.ids, doing.at).await?;
    report::forget(tx, workspace, &person.texts(), &responses).await?;
    message::forget(tx, workspace, &person.ids, &person.texts()).await?;
    arrived::forget_of(tx, &person.texts()).await?;
    incoming::forget_of(tx, workspace, &person.ids, &person.addresses).await?;
    forget_card(tx, doing, &person.ids).await?;
    let at = known.erased_at.unwrap_or(doing.at);
    Ok(Some(Erased { contact, at, responses: responses.len() as u64 }))
}

impl Person {
    /// The addresses as texts, each once.
    fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = self.addresses.iter().map(|address| address.value.as_str()).collect();
        texts.sort_unstable();
        texts.dedup();
        texts
    }
}

/// Who it is, with what they were known by before.
async fn person(read: &mut Read, workspace: i64, contact: Uuid) -> Result<Person> {
    let ids: Vec<Uuid> = sql!(read, conn => {
        sqlx::query_scalar("select id from contact where workspace = $1 and (id = $2 or merged_into = $2) order by id")
            .bind(workspace)
            .bind(contact)
            .fetch_all(conn)
            .await?
    });
    let mut person = Person { ids, ..Person::default() };
    let mut cards: Vec<super::Card> = Vec::new();
    for id in &person.ids {
        cards.extend(super::events(read, workspace, *id, i64::MAX).await?.into_iter().map(|event| event.before));
    }
    cards.extend(known::all(read, workspace, &person.ids).await?.into_iter().map(|known| known.card));
    for card in cards {
        person.addresses.extend(card.addresses().into_iter().map(|(address, _)| address));
        let written = card.emails.into_iter().map(|value| Address { kind: Kind::Email, value });
        person.addresses.extend(written);
        person.names.extend(card.name);
    }
    Ok(person)
}

/// What is kept of a customer beside their own rows.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Those who turned out to be them.
    pub merged: Vec<Uuid>,
    /// Responses that are linked to them, and those of nobody in which one of their e-mail addresses was left where a survey
    /// asks for it.
    pub responses: Vec<Uuid>,
    /// Mails to them, the latest first.
    pub mails: Vec<outbox::Letter>,
    /// What they wrote that is no answer to a survey, the latest first.
    pub messages: Vec<Message>,
}

/// What is kept of a customer beside their own rows: what [`erase`] goes over.
///
/// # Errors
/// When the database fails.
pub async fn beside(read: &mut Read, workspace: i64, contact: Uuid) -> Result<Beside> {
    let person = person(read, workspace, contact).await?;
    let responses = responses(read, workspace, &person).await?;
    let mut mails = Vec::new();
    for piece in person.texts().chunks(PIECE) {
        mails.extend(outbox::to(read, workspace, piece).await?);
    }
    let messages = message::of(read, workspace, &person.ids, &person.texts()).await?;
    let merged = person.ids.into_iter().filter(|id| *id != contact).collect();
    Ok(Beside { merged, responses, mails, messages })
}

async fn responses(read: &mut Read, workspace: i64, person: &Person) -> Result<Vec<Uuid>> {
    let mut all = linked(read, workspace, &person.ids).await?;
    let emails = person.addresses.iter().filter(|address| address.kind == Kind::Email);
    let emails: Vec<&str> = emails.map(|address| address.value.as_str()).collect();
    let names = said::names_of_emails(read, workspace).await?;
    for piece in names.chunks(PIECE / 2) {
        for emails in emails.chunks(PIECE / 2) {
            // Whoever else is known to have given it stays who they are.
            let mut clause = Clause::new(
                "select a.response from answer a join response r on r.workspace = a.workspace and r.id = a.response
                 where r.contact is null and a.workspace = ",
            );
            clause.bind(workspace).push(" and a.name in (").list(piece.iter().map(String::as_str));
            clause.push(") and a.text in (").list(emails.iter().copied()).push(")");
            let found: Vec<Uuid> = sql!(read, conn => {
                bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
            });
            all.extend(found);
        }
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

async fn linked(read: &mut Read, workspace: i64, ids: &[Uuid]) -> Result<Vec<Uuid>> {
    let mut clause = Clause::new("select id from response");
    clause.push(by_contact(read.driver())).push(" where workspace = ").bind(workspace);
    clause.push(" and contact is not null and contact in (").list(ids.iter().copied()).push(")");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// Nobody comes in by a link of theirs any more: its token is put out of reach. The rows stay for the response rates.
async fn end_invitations(tx: &mut Tx, doing: &Doing<'_>, ids: &[Uuid]) -> Result<()> {
    let mut clause = Clause::new("select id from invitation where workspace = ");
    clause.bind(doing.workspace).push(" and contact in (").list(ids.iter().copied()).push(")");
    let invitations: Vec<Uuid> = sql!(tx, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    for id in invitations {
        sql!(tx, conn => {
            // No token has a hash as short as this.
            sqlx::query(
                "update invitation set contact = null, account = null, ticket = null, token_hash = $3,
                 expires_at = case when expires_at < $4 then expires_at else $4 end where workspace = $1 and id = $2",
            )
            .bind(doing.workspace)
            .bind(id)
            .bind(id.as_bytes().as_slice())
            .bind(doing.at)
            .execute(&mut *conn)
            .await?;
            sqlx::query("delete from click where workspace = $1 and invitation = $2")
                .bind(doing.workspace)
                .bind(id)
                .execute(&mut *conn)
                .await?;
        });
    }
    Ok(())
}

/// The card and everything beside it. The rows stay, empty, so that no link breaks and nobody is taken for another.
async fn forget_card(tx: &mut Tx, doing: &Doing<'_>, ids: &[Uuid]) -> Result<()> {
    const BESIDE: [&str; 9] = [
        "delete from address where workspace = $1 and contact = $2",
        "delete from contact_property where workspace = $1 and contact = $2",
        "delete from contact_consent where workspace = $1 and contact = $2",
        "delete from contact_event where workspace = $1 and contact = $2",
        "update recipient set facts = null where workspace = $1 and contact = $2",
        "delete from happening where workspace = $1 and contact = $2",
        "delete from incoming_person where workspace = $1 and contact = $2",
        "delete from contact_list_member where workspace = $1 and contact = $2",
        // That nobody writes to them outlives them: of the address there is only a keyed hash.
        "update suppression set contact = null, invitation = null, note = null where workspace = $1 and contact = $2",
    ];
    for id in ids {
        for statement in BESIDE {
            sql!(tx, conn => {
                sqlx::query(statement).bind(doing.workspace).bind(id).execute(conn).await?;
            });
        }
        sql!(tx, conn => {
            sqlx::query(
                "update contact set name = null, language = null, zone = null, country = null, account = null,
                 owner = null, words = ' ', import = null, change = change + 1, erased_at = coalesce(erased_at, $3)
                 where workspace = $1 and id = $2",
            )
            .bind(doing.workspace)
            .bind(id)
            .bind(doing.at)
            .execute(conn)
            .await?;
        });
        crate::erasure::keep(tx, doing.workspace, *id, doing.at).await?;
    }
    Ok(())
}
