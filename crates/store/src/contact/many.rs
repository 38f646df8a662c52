//! Many contacts at once, for bulk work: a handful of statements for some hundreds of people. What is said of one
//! address in [`find_or_add`](super::find_or_add) holds here as well.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use super::{EMAIL, fold, words};
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::insert::{Insert, Shape};

/// The largest list that one statement takes after `in`.
const IN: usize = 500;

/// Somebody who may be known already.
#[derive(Clone, Debug)]
pub struct NewContact {
    /// Where mail reaches them; folded here.
    pub email: String,
    /// As they are called, where that is known.
    pub name: Option<String>,
    /// The id of the contact if it must be made.
    pub id: Uuid,
    /// Since when it is a contact, if it must be made: epoch milliseconds.
    pub at: i64,
}

#[derive(sqlx::FromRow)]
struct Known {
    value: String,
    contact: Uuid,
    name: Option<String>,
}

/// The contacts with these e-mail addresses, by folded address; whoever is not there is made. A name fills a gap, it
/// never overwrites.
///
/// # Errors
/// When the database fails.
pub async fn find_or_add_all(tx: &mut Tx, workspace: i64, wanted: &[NewContact]) -> Result<HashMap<String, Uuid>> {
    // In the order of addresses: two that make the same contacts must not wait for each other in a circle.
    let mut missing: Wanted<'_> = BTreeMap::new();
    for contact in wanted {
        let one = missing.entry(fold(&contact.email)).or_insert(Missing { name: None, id: contact.id, at: contact.at });
        one.name = one.name.or(contact.name.as_deref());
    }
    let mut found = HashMap::with_capacity(missing.len());
    look(tx, workspace, &mut missing, &mut found).await?;
    if !missing.is_empty() {
        add(tx, workspace, &missing).await?;
        look(tx, workspace, &mut missing, &mut found).await?;
    }
    Ok(found)
}

#[derive(Clone, Copy)]
struct Missing<'w> {
    name: Option<&'w str>,
    id: Uuid,
    at: i64,
}

type Wanted<'w> = BTreeMap<String, Missing<'w>>;

/// Moves whoever is there from the wanted to the found.
async fn look(tx: &mut Tx, workspace: i64, wanted: &mut Wanted<'_>, found: &mut HashMap<String, Uuid>) -> Result<()> {
    for known in known(tx, workspace, wanted).await? {
        if let (None, Some(Missing { name: Some(name), .. })) = (known.name, wanted.remove(&known.value)) {
            fill_gap(tx, workspace, known.contact, name).await?;
        }
        found.insert(known.value, known.contact);
    }
    Ok(())
}

async fn known(read: &mut Read, workspace: i64, wanted: &Wanted<'_>) -> Result<Vec<Known>> {
    let addresses: Vec<&String> = wanted.keys().collect();
    let mut known = Vec::with_capacity(addresses.len());
    for piece in addresses.chunks(IN) {
        let mut clause = Clause::new(
            "select a.value, a.contact, c.name from address a \
             join contact c on c.workspace = a.workspace and c.id = a.contact where a.workspace = ",
        );
        clause.bind(workspace).push(" and a.kind = ").bind(EMAIL).push(" and a.value in (");
        for (nth, address) in piece.iter().enumerate() {
            clause.push(if nth == 0 { "" } else { ", " }).bind(address.as_str());
        }
        clause.push(")");
        let rows: Vec<Known> = sql!(read, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
        });
        known.extend(rows);
    }
    Ok(known)
}

async fn fill_gap(tx: &mut Tx, workspace: i64, contact: Uuid, name: &str) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update contact set name = $3, words = words || $4 where workspace = $1 and id = $2 and name is null",
        )
            .bind(workspace)
            .bind(contact)
            .bind(name)
            .bind(words(Some(name), None))
            .execute(conn)
            .await?;
    });
    Ok(())
}

static CONTACTS: Insert = Insert::new("insert into contact (workspace, id, name, created_at, words)", 5, "");

static ADDRESSES: Insert = Insert::new(
    "insert into address (workspace, kind, value, contact, state, added_at)",
    6,
    "on conflict (workspace, kind, value) do nothing returning contact",
);

/// Makes them; whoever loses the address takes the contact back.
async fn add(tx: &mut Tx, workspace: i64, missing: &Wanted<'_>) -> Result<()> {
    let rows: Vec<(&String, &Missing<'_>)> = missing.iter().collect();
    for (text, piece) in CONTACTS.pieces(Shape::Long(tx.driver()), &rows) {
        sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for (address, contact) in piece {
                let words = words(contact.name, Some(address));
                query = query.bind(workspace).bind(contact.id).bind(contact.name).bind(contact.at).bind(words);
            }
            query.execute(conn).await?;
        });
    }
    for (text, piece) in ADDRESSES.pieces(Shape::Long(tx.driver()), &rows) {
        let won: Vec<Uuid> = sql!(tx, conn => {
            let mut query = sqlx::query_scalar(text);
            for (address, contact) in piece {
                query = query.bind(workspace).bind(EMAIL).bind(*address).bind(contact.id).bind("good").bind(contact.at);
            }
            query.fetch_all(conn).await?
        });
        for (_, loser) in piece.iter().filter(|(_, contact)| !won.contains(&contact.id)) {
            sql!(tx, conn => {
                sqlx::query("delete from contact where workspace = $1 and id = $2")
                    .bind(workspace)
                    .bind(loser.id)
                    .execute(conn)
                    .await?;
            });
        }
    }
    Ok(())
}
