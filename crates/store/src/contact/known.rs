//! Customers with everything that is known of them: one, or some hundreds at once.

use std::collections::{BTreeMap, HashMap};

use feedback::fact::Value;
use uuid::Uuid;

use super::address::{Address, Kind};
use super::card::Card;
use crate::clause::{Clause, bind_all};
use crate::database::{Read, sql};
use crate::error::Result;

/// The largest list that one statement takes after `in`.
const IN: usize = 500;

/// A customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// The customer.
    pub id: Uuid,
    /// What is known.
    pub card: Card,
    /// How often that was changed.
    pub change: i64,
    /// Since when the customer is known, epoch milliseconds.
    pub created_at: i64,
    /// The import that made it.
    pub import: Option<Uuid>,
    /// Who the customer turned out to be.
    pub merged_into: Option<Uuid>,
    /// When the person was forgotten, epoch milliseconds.
    pub erased_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct Raw {
    id: Uuid,
    name: Option<String>,
    language: Option<String>,
    zone: Option<String>,
    country: Option<String>,
    account: Option<String>,
    owner: Option<String>,
    change: i64,
    created_at: i64,
    import: Option<Uuid>,
    merged_into: Option<Uuid>,
    erased_at: Option<i64>,
}

impl From<Raw> for Known {
    fn from(raw: Raw) -> Known {
        let card = Card {
            name: raw.name,
            language: raw.language,
            zone: raw.zone,
            country: raw.country,
            account: raw.account,
            owner: raw.owner,
            ..Card::default()
        };
        Known {
            id: raw.id,
            card,
            change: raw.change,
            created_at: raw.created_at,
            import: raw.import,
            merged_into: raw.merged_into,
            erased_at: raw.erased_at,
        }
    }
}

/// A customer, merged and erased ones too.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Known>> {
    Ok(all(read, workspace, &[id]).await?.pop())
}

/// These customers, by id; those that are not there are left out.
///
/// # Errors
/// When the database fails.
pub async fn all(read: &mut Read, workspace: i64, ids: &[Uuid]) -> Result<Vec<Known>> {
    let mut known: Vec<Known> = Vec::with_capacity(ids.len());
    for piece in ids.chunks(IN) {
        let of = |text: &str, column: &str, tail: &str| {
            let mut clause = Clause::new(text);
            clause.bind(workspace).push(" and ").push(column).push(" in (").list(piece.iter().copied());
            clause.push(")").push(tail);
            clause
        };
        let contacts = of(
            "select id, name, language, zone, country, account, owner, change, created_at, import, merged_into, erased_at \
             from contact where workspace = ",
            "id",
            " order by id",
        );
        let addresses = of(
            "select contact, kind, value, written from address where workspace = ",
            "contact",
            " order by nth, value",
        );
        let properties =
            of("select contact, property, text, number from contact_property where workspace = ", "contact", "");
        let rows: Vec<Raw> = sql!(read, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(contacts.text.clone())), contacts).fetch_all(conn).await?
        });
        let mut addresses = grouped(sql!(read, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(addresses.text.clone())), addresses).fetch_all(conn).await?
        }));
        let mut properties = properties_of(sql!(read, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(properties.text.clone())), properties).fetch_all(conn).await?
        }));
        known.extend(rows.into_iter().map(|row| {
            let mut one = Known::from(row);
            for (kind, text) in addresses.remove(&one.id).unwrap_or_default() {
                match kind {
                    Kind::Email => one.card.emails.push(text),
                    Kind::Phone => one.card.phones.push(text),
                }
            }
            one.card.properties = properties.remove(&one.id).unwrap_or_default();
            one
        }));
    }
    Ok(known)
}

fn grouped(rows: Vec<(Uuid, String, String, Option<String>)>) -> HashMap<Uuid, Vec<(Kind, String)>> {
    let mut by_contact: HashMap<Uuid, Vec<(Kind, String)>> = HashMap::new();
    for (contact, kind, value, written) in rows {
        if let Some(kind) = Kind::from_key(&kind) {
            by_contact.entry(contact).or_default().push((kind, written.unwrap_or(value)));
        }
    }
    by_contact
}

type Row = (Uuid, String, Option<String>, Option<f64>);

fn properties_of(rows: Vec<Row>) -> HashMap<Uuid, BTreeMap<String, Value>> {
    let mut by_contact: HashMap<Uuid, BTreeMap<String, Value>> = HashMap::new();
    for (contact, key, text, number) in rows {
        if let Some(value) = number.map(Value::Number).or(text.map(Value::Text)) {
            by_contact.entry(contact).or_default().insert(key, value);
        }
    }
    by_contact
}

/// Whose these addresses are.
///
/// # Errors
/// When the database fails.
pub async fn whose(read: &mut Read, workspace: i64, addresses: &[Address]) -> Result<HashMap<Address, Uuid>> {
    let mut whose = HashMap::with_capacity(addresses.len());
    for kind in Kind::ALL {
        let values: Vec<&str> = addresses.iter().filter(|one| one.kind == kind).map(|one| one.value.as_str()).collect();
        for piece in values.chunks(IN) {
            let mut clause = Clause::new("select value, contact from address where workspace = ");
            clause.bind(workspace).push(" and kind = ").bind(kind.key()).push(" and value in (");
            clause.list(piece.iter().copied()).push(")");
            let rows: Vec<(String, Uuid)> = sql!(read, conn => {
                bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
            });
            whose.extend(rows.into_iter().map(|(value, contact)| (Address { kind, value }, contact)));
        }
    }
    Ok(whose)
}

/// Whether an older Heard left customers whom no word finds.
///
/// # Errors
/// When the database fails.
pub async fn is_wordless(read: &mut Read) -> Result<bool> {
    let one: Option<Uuid> = sql!(read, conn => {
        sqlx::query_scalar("select id from contact where words = '' limit 1").fetch_optional(conn).await?
    });
    Ok(one.is_some())
}

/// Writes what customers are found by into rows that an older Heard left without, at most so many; how many there were.
///
/// # Errors
/// When the database fails.
pub async fn go_over(tx: &mut crate::database::Tx, limit: i64) -> Result<usize> {
    let rows: Vec<(i64, Uuid)> = sql!(tx, conn => {
        sqlx::query_as("select workspace, id from contact where words = '' order by workspace, id limit $1")
            .bind(limit)
            .fetch_all(conn)
            .await?
    });
    for (workspace, id) in &rows {
        for one in all(tx, *workspace, &[*id]).await? {
            sql!(tx, conn => {
                sqlx::query("update contact set words = $3 where workspace = $1 and id = $2")
                    .bind(workspace)
                    .bind(id)
                    .bind(one.card.words())
                    .execute(conn)
                    .await?;
            });
        }
    }
    Ok(rows.len())
}
