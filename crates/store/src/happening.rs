//! What happens to customers elsewhere, as other systems tell it. Each has a number of its workspace's counter, which is
//! locked first: the order of numbers is the order of commits, so whoever follows them misses none. How far rules have
//! looked is written in the transaction that writes what they will do, and only by whoever moves it on.

use std::collections::{BTreeMap, HashMap};

use feedback::fact::Value;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::Store;
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::insert::{Insert, Shape};
use crate::rule::{NewRun, add_runs};

/// How many are looked at in one transaction.
const PAGE: i64 = 500;

/// The largest list that one statement takes after `in`.
const IN: usize = 500;

/// Something that happened to a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Happening {
    /// Its id.
    pub id: Uuid,
    /// To whom.
    pub contact: Uuid,
    /// What, as those who tell it call it.
    pub name: String,
    /// When it happened, epoch milliseconds.
    pub at: i64,
    /// When it was told, epoch milliseconds.
    pub told_at: i64,
    /// Who told: a word of the product, or the id of an incoming webhook.
    pub source: String,
    /// What they call it; told again, it is the same.
    pub key: Option<String>,
    /// By name.
    pub properties: BTreeMap<String, Value>,
}

#[derive(sqlx::FromRow)]
struct Raw {
    id: Uuid,
    change: i64,
    contact: Uuid,
    name: String,
    at: i64,
    told_at: i64,
    source: String,
    key: Option<String>,
    properties: String,
}

impl From<Raw> for Happening {
    fn from(raw: Raw) -> Happening {
        let Raw { id, contact, name, at, told_at, source, key, properties, .. } = raw;
        Happening { id, contact, name, at, told_at, source, key, properties: read(&properties) }
    }
}

/// A document of texts and numbers; what is neither is passed over.
fn read(document: &str) -> BTreeMap<String, Value> {
    let all: BTreeMap<String, Json> = serde_json::from_str(document).unwrap_or_default();
    let value = |value| match value {
        Json::String(text) => Some(Value::Text(text)),
        Json::Number(number) => number.as_f64().map(Value::Number),
        _ => None,
    };
    all.into_iter().filter_map(|(name, one)| Some((name, value(one)?))).collect()
}

fn written(properties: &BTreeMap<String, Value>) -> String {
    let value = |value: &Value| match value {
        Value::Text(text) => Json::from(text.as_str()),
        Value::Number(number) => Json::from(*number),
    };
    let all: serde_json::Map<String, Json> = properties.iter().map(|(name, one)| (name.clone(), value(one))).collect();
    Json::Object(all).to_string()
}

/// Holds the counter of a workspace until the transaction ends: nothing else is told of it meanwhile. How far it is.
///
/// # Errors
/// When the database fails.
pub async fn hold(tx: &mut Tx, workspace: i64) -> Result<i64> {
    Ok(sql!(tx, conn => {
        sqlx::query_scalar(
            "insert into happening_counter (workspace, change) values ($1, 0)
             on conflict (workspace) do update set change = happening_counter.change returning change",
        )
        .bind(workspace)
        .fetch_one(conn)
        .await?
    }))
}

/// Which of these were told before by the same source: their ids by what it calls them.
///
/// # Errors
/// When the database fails.
pub async fn known(read: &mut Read, workspace: i64, source: &str, keys: &[&str]) -> Result<HashMap<String, Uuid>> {
    let mut known = HashMap::new();
    for piece in keys.chunks(IN) {
        let mut clause = Clause::new("select key, id from happening where workspace = ");
        clause.bind(workspace).push(" and source = ").bind(source).push(" and key is not null and key in (");
        clause.list(piece.iter().copied()).push(")");
        let rows: Vec<(String, Uuid)> = sql!(read, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
        });
        known.extend(rows);
    }
    Ok(known)
}

static ADDED: Insert = Insert::new(
    "insert into happening (workspace, id, change, contact, name, at, told_at, source, key, properties)",
    10,
    "",
);

/// Writes down what happened. The caller [holds](hold) the counter, which is at `change`, and none of them is
/// [known].
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, workspace: i64, change: i64, all: &[Happening]) -> Result<()> {
    let numbered: Vec<(i64, &Happening, String)> =
        (change + 1..).zip(all).map(|(change, one)| (change, one, written(&one.properties))).collect();
    for (text, piece) in ADDED.pieces(Shape::Long(tx.driver()), &numbered) {
        sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for (change, one, properties) in piece {
                query = query.bind(workspace).bind(one.id).bind(change).bind(one.contact).bind(&one.name);
                query = query.bind(one.at).bind(one.told_at).bind(&one.source).bind(&one.key).bind(properties);
            }
            query.execute(conn).await?;
        });
    }
    sql!(tx, conn => {
        sqlx::query("update happening_counter set change = $2 where workspace = $1")
            .bind(workspace)
            .bind(change + all.len() as i64)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// No rule looks at what was told so far: it is history.
///
/// # Errors
/// When the database fails.
pub async fn pass_over(tx: &mut Tx, workspace: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update happening_counter set looked = change where workspace = $1").bind(workspace).execute(conn).await?;
    });
    Ok(())
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select id, change, contact, name, at, told_at, source, key, properties from happening where workspace = $1 ",
            $rest
        )
    };
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Happening>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("and id = $2")).bind(workspace).bind(id).fetch_optional(conn).await?
    });
    Ok(row.map(Happening::from))
}

/// What happened to a customer, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn of(read: &mut Read, workspace: i64, contact: Uuid, limit: i64) -> Result<Vec<Happening>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("and contact = $2 order by at desc, id desc limit $3"))
            .bind(workspace)
            .bind(contact)
            .bind(limit)
            .fetch_all(conn)
            .await?
    });
    Ok(rows.into_iter().map(Happening::from).collect())
}

/// One of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// What happened.
    pub happening: Happening,
    /// Its number.
    pub number: i64,
}

/// At most so many of a workspace, or of one of its customers, the last told first; before a number, or from the newest on.
///
/// # Errors
/// When the database fails.
pub async fn list(
    read: &mut Read,
    workspace: i64,
    contact: Option<Uuid>,
    before: Option<i64>,
    limit: i64,
) -> Result<Vec<Listed>> {
    let mut clause = Clause::new(
        "select id, change, contact, name, at, told_at, source, key, properties from happening where workspace = ",
    );
    clause.bind(workspace).push(" and change < ").bind(before.unwrap_or(i64::MAX));
    if let Some(contact) = contact {
        clause.push(" and contact = ").bind(contact);
    }
    clause.push(" order by change desc limit ").bind(limit);
    let rows: Vec<Raw> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(|raw| Listed { number: raw.change, happening: raw.into() }).collect())
}

/// At most so many that were told since an instant, the last told first: for whoever tries something on them.
///
/// # Errors
/// When the database fails.
pub async fn recent(read: &mut Read, workspace: i64, since: i64, limit: i64) -> Result<Vec<Happening>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("and told_at >= $2 order by change desc limit $3"))
            .bind(workspace)
            .bind(since)
            .bind(limit)
            .fetch_all(conn)
            .await?
    });
    Ok(rows.into_iter().map(Happening::from).collect())
}

/// What of these names happened to a customer after an instant, but for one.
///
/// # Errors
/// When the database fails.
pub async fn names_since(read: &mut Read, workspace: i64, contact: Uuid, since: i64, but: Uuid) -> Result<Vec<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select distinct name from happening where workspace = $1 and contact = $2 and at >= $3 and id <> $4",
        )
        .bind(workspace)
        .bind(contact)
        .bind(since)
        .bind(but)
        .fetch_all(conn)
        .await?
    }))
}

/// The names of what was told since an instant, each with how often and when last, the most frequent first.
///
/// # Errors
/// When the database fails.
pub async fn names(read: &mut Read, workspace: i64, since: i64) -> Result<Vec<(String, i64, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select name, count(*) as n, max(told_at) from happening where workspace = $1 and told_at >= $2
             group by name order by n desc, name limit 100",
        )
        .bind(workspace)
        .bind(since)
        .fetch_all(conn)
        .await?
    }))
}

/// Forgets at most so many that were told before an instant. How many went.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &mut Tx, before: i64, limit: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "delete from happening where (workspace, id) in
             (select workspace, id from happening where told_at < $1 order by told_at limit $2)",
        )
        .bind(before)
        .bind(limit)
        .execute(conn)
        .await?
        .rows_affected()
    }))
}

/// A workspace of which something was told that rules have not looked at.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Behind {
    /// Whose.
    pub workspace: i64,
    change: i64,
    looked: i64,
}

impl Behind {
    /// Those workspaces, at most 1,000.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list(read: &mut Read) -> Result<Vec<Behind>> {
        Ok(sql!(read, conn => {
            sqlx::query_as(
                "select workspace, change, looked from happening_counter where looked < change order by workspace limit 1000",
            )
            .fetch_all(conn)
            .await?
        }))
    }

    /// Whether there is more to look at.
    pub fn has_more(&self) -> bool {
        self.looked < self.change
    }

    /// The last one that there was.
    pub fn latest(&self) -> i64 {
        self.change
    }

    /// The next of them, and how far they go.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next(&self, read: &mut Read) -> Result<(Vec<Happening>, i64)> {
        let rows: Vec<Raw> = sql!(read, conn => {
            sqlx::query_as(rows!("and change > $2 order by change limit $3"))
                .bind(self.workspace)
                .bind(self.looked)
                .bind(PAGE)
                .fetch_all(conn)
                .await?
        });
        // The counter was read before the page was: everything up to it was there to be read.
        let last = rows.last().map_or(self.looked, |raw| raw.change);
        let to = if (rows.len() as i64) < PAGE { last.max(self.change) } else { last };
        Ok((rows.into_iter().map(Happening::from).collect(), to))
    }

    /// Writes what rules will do and that they have looked so far. False, and nothing is written, where somebody else did.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn looked(&mut self, store: &Store, to: i64, runs: &[NewRun]) -> Result<bool> {
        let mut tx = store.begin().await?;
        let moved = sql!(tx, conn => {
            sqlx::query("update happening_counter set looked = $3 where workspace = $1 and looked = $2")
                .bind(self.workspace)
                .bind(self.looked)
                .bind(to)
                .execute(conn)
                .await?
                .rows_affected()
        }) == 1;
        if moved {
            add_runs(&mut tx, runs).await?;
            tx.commit().await?;
        }
        // Where somebody else goes on, they come to the end of it.
        self.looked = if moved { to } else { self.change };
        Ok(moved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_and_what_is_no_value_is_passed_over() {
        let properties = BTreeMap::from([
            ("product".to_owned(), Value::Text("Bike \"X\"".to_owned())),
            ("total".to_owned(), Value::Number(129.9)),
        ]);
        assert_eq!(read(&written(&properties)), properties);
        assert_eq!(read(r#"{"a":null,"b":[1],"c":"d"}"#).len(), 1);
        assert_eq!(read("no document"), BTreeMap::new());
    }
}
