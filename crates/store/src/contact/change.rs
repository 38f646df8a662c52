//! Changing what is known of a customer: by hand, by a program, by an import. What was known before is kept with who
//! changed it. Nobody's address is taken away from them by being written on somebody else's card.

use std::collections::BTreeMap;

use feedback::fact::Value;
use feedback::keyed;
use uuid::Uuid;

use super::address::Address;
use super::card::Card;
use super::known::{self, Known};
use crate::clause::{Clause, bind_all};
use crate::database::{Tx, sql};
use crate::error::Result;

keyed! {
    /// What was done to what is known of a customer.
    pub enum What {
        /// The customer was made by hand or by a program.
        Added = "added",
        /// What is known was changed.
        Changed = "changed",
        /// Another customer turned out to be this one: what was known of this one before.
        Merged = "merged",
        /// An import that changed it was taken back.
        TakenBack = "taken-back",
    }
}

/// Who changes something, when.
#[derive(Clone, Copy, Debug)]
pub struct Doing<'a> {
    /// In which workspace.
    pub workspace: i64,
    /// Epoch milliseconds.
    pub at: i64,
    /// A user or an API key; none for an import.
    pub actor: Option<Uuid>,
    /// As they are called.
    pub name: Option<&'a str>,
    /// The import.
    pub import: Option<Uuid>,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq)]
pub enum Changed {
    /// It is so now.
    Done(Known),
    /// It was so already.
    Same(Known),
    /// There is no such customer (any more).
    Absent,
    /// It was changed since the caller looked: nothing was done.
    Overtaken(Known),
    /// These addresses are another customer's. The transaction must not be committed.
    Taken(Vec<(Address, Uuid)>),
}

/// Makes a customer.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, doing: &Doing<'_>, id: Uuid, card: &Card) -> Result<Changed> {
    sql!(tx, conn => {
        sqlx::query("insert into contact (workspace, id, created_at, import) values ($1, $2, $3, $4)")
            .bind(doing.workspace)
            .bind(id)
            .bind(doing.at)
            .bind(doing.import)
            .execute(conn)
            .await?;
    });
    let known = Known {
        id,
        card: card.clone(),
        change: 1,
        created_at: doing.at,
        import: doing.import,
        merged_into: None,
        erased_at: None,
    };
    put(tx, doing, id, &Card::default(), card, 1).await?;
    tell(tx, doing, id, 1, What::Added, &Card::default()).await?;
    let taken = add_addresses(tx, doing, id, &Card::default(), card).await?;
    Ok(if taken.is_empty() { Changed::Done(known) } else { Changed::Taken(taken) })
}

/// Makes this everything that is known of a customer. With `seen`, only if it was changed so often and no more.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, doing: &Doing<'_>, id: Uuid, card: &Card, seen: Option<i64>) -> Result<Changed> {
    let Some(was) = lock(tx, doing.workspace, id).await? else { return Ok(Changed::Absent) };
    if was.merged_into.is_some() || was.erased_at.is_some() {
        return Ok(Changed::Absent);
    }
    if seen.is_some_and(|seen| seen != was.change) {
        return Ok(Changed::Overtaken(was));
    }
    if was.card == *card {
        return Ok(Changed::Same(was));
    }
    let taken = rewrite(tx, doing, &was, card, What::Changed).await?;
    if !taken.is_empty() {
        return Ok(Changed::Taken(taken));
    }
    Ok(Changed::Done(Known { card: card.clone(), change: was.change + 1, ..was }))
}

/// Holds a customer until the transaction ends; everything that is known of it.
pub(crate) async fn lock(tx: &mut Tx, workspace: i64, id: Uuid) -> Result<Option<Known>> {
    sql!(tx, conn => {
        sqlx::query("update contact set change = change where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .execute(conn)
            .await?;
    });
    known::find(tx, workspace, id).await
}

/// Writes another card of a customer that is held, and tells it. The addresses that are somebody else's.
pub(crate) async fn rewrite(
    tx: &mut Tx,
    doing: &Doing<'_>,
    was: &Known,
    card: &Card,
    what: What,
) -> Result<Vec<(Address, Uuid)>> {
    put(tx, doing, was.id, &was.card, card, was.change + 1).await?;
    tell(tx, doing, was.id, was.change + 1, what, &was.card).await?;
    let kept: Vec<Address> = card.addresses().into_iter().map(|(address, _)| address).collect();
    for (address, _) in was.card.addresses().into_iter().filter(|(address, _)| !kept.contains(address)) {
        sql!(tx, conn => {
            sqlx::query("delete from address where workspace = $1 and kind = $2 and value = $3 and contact = $4")
                .bind(doing.workspace)
                .bind(address.kind.key())
                .bind(&address.value)
                .bind(was.id)
                .execute(conn)
                .await?;
        });
    }
    add_addresses(tx, doing, was.id, &was.card, card).await
}

/// The fields and properties.
async fn put(tx: &mut Tx, doing: &Doing<'_>, id: Uuid, was: &Card, card: &Card, change: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update contact set name = $3, language = $4, zone = $5, country = $6, account = $7, owner = $8, words = $9,
             change = $10 where workspace = $1 and id = $2",
        )
        .bind(doing.workspace)
        .bind(id)
        .bind(&card.name)
        .bind(&card.language)
        .bind(&card.zone)
        .bind(&card.country)
        .bind(&card.account)
        .bind(&card.owner)
        .bind(card.words())
        .bind(change)
        .execute(conn)
        .await?;
    });
    put_properties(tx, doing.workspace, id, &was.properties, &card.properties).await
}

async fn put_properties(
    tx: &mut Tx,
    workspace: i64,
    id: Uuid,
    was: &BTreeMap<String, Value>,
    now: &BTreeMap<String, Value>,
) -> Result<()> {
    let gone: Vec<&str> = was.keys().filter(|key| !now.contains_key(*key)).map(String::as_str).collect();
    if !gone.is_empty() {
        let mut clause = Clause::new("delete from contact_property where workspace = ");
        clause.bind(workspace).push(" and contact = ").bind(id);
        clause.push(" and property in (").list(gone).push(")");
        sql!(tx, conn => {
            bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
        });
    }
    for (key, value) in now.iter().filter(|(key, value)| was.get(*key) != Some(value)) {
        let (text, number) = parts(value);
        sql!(tx, conn => {
            sqlx::query(
                "insert into contact_property (workspace, contact, property, text, number) values ($1, $2, $3, $4, $5)
                 on conflict (workspace, contact, property) do update set text = excluded.text, number = excluded.number",
            )
            .bind(workspace)
            .bind(id)
            .bind(key)
            .bind(text)
            .bind(number)
            .execute(conn)
            .await?;
        });
    }
    Ok(())
}

pub(crate) fn parts(value: &Value) -> (Option<&str>, Option<f64>) {
    match value {
        Value::Text(text) => (Some(text), None),
        Value::Number(number) => (None, Some(*number)),
    }
}

/// Writes the addresses of a card in their order; those that are somebody else's are left and told.
async fn add_addresses(
    tx: &mut Tx,
    doing: &Doing<'_>,
    id: Uuid,
    was: &Card,
    card: &Card,
) -> Result<Vec<(Address, Uuid)>> {
    let before = was.addresses();
    let mut taken = Vec::new();
    for (nth, (address, written)) in card.addresses().into_iter().enumerate() {
        if before.get(nth) == Some(&(address.clone(), written)) {
            continue;
        }
        // Of an address that is here already only its place and its writing change.
        let owner: Option<Uuid> = sql!(tx, conn => {
            sqlx::query_scalar(
                "insert into address (workspace, kind, value, contact, state, written, nth, added_at)
                 values ($1, $2, $3, $4, 'good', $5, $6, $7)
                 on conflict (workspace, kind, value) do update set written = excluded.written, nth = excluded.nth
                 where address.contact = excluded.contact returning contact",
            )
            .bind(doing.workspace)
            .bind(address.kind.key())
            .bind(&address.value)
            .bind(id)
            .bind(written)
            .bind(nth as i64)
            .bind(doing.at)
            .fetch_optional(conn)
            .await?
        });
        if owner.is_none() {
            taken.push(address);
        }
    }
    if taken.is_empty() {
        return Ok(Vec::new());
    }
    Ok(known::whose(tx, doing.workspace, &taken).await?.into_iter().collect())
}

pub(crate) async fn tell(
    tx: &mut Tx,
    doing: &Doing<'_>,
    id: Uuid,
    change: i64,
    what: What,
    before: &Card,
) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into contact_event (workspace, contact, change, at, what, before, actor, name, import)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(doing.workspace)
        .bind(id)
        .bind(change)
        .bind(doing.at)
        .bind(what.key())
        .bind(before.written())
        .bind(doing.actor)
        .bind(doing.name)
        .bind(doing.import)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Something that was done to what is known of a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Which change it was.
    pub change: i64,
    /// Epoch milliseconds.
    pub at: i64,
    /// What was done.
    pub what: What,
    /// What was known before.
    pub before: Card,
    /// As whoever did it was called; none for an import.
    pub name: Option<String>,
    /// The import.
    pub import: Option<Uuid>,
}

/// What was done to a customer, the newest first, at most so many.
///
/// # Errors
/// When the database fails.
pub async fn events(read: &mut crate::database::Read, workspace: i64, id: Uuid, limit: i64) -> Result<Vec<Event>> {
    type Row = (i64, i64, String, String, Option<String>, Option<Uuid>);
    let rows: Vec<Row> = sql!(read, conn => {
        sqlx::query_as(
            "select change, at, what, before, name, import from contact_event
             where workspace = $1 and contact = $2 order by change desc limit $3",
        )
        .bind(workspace)
        .bind(id)
        .bind(limit)
        .fetch_all(conn)
        .await?
    });
    let event = |(change, at, what, before, name, import): Row| {
        let before = Card::read(&before).unwrap_or_default();
        Some(Event { change, at, what: What::from_key(&what)?, before, name, import })
    };
    Ok(rows.into_iter().filter_map(event).collect())
}
