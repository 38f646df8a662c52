//! Messages that came by mail, kept until they are followed. The same message is kept once, however often and by whatever
//! way it comes. Once it is followed only that it came, and what it was, is remembered.

use uuid::Uuid;

use crate::database::{Driver, Read, Tx, sql};
use crate::error::Result;

/// A message that is to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewArrival<'a> {
    /// Its id.
    pub id: Uuid,
    /// The same for the same message.
    pub hash: [u8; 32],
    /// Epoch milliseconds.
    pub at: i64,
    /// How it travelled: JSON of the product.
    pub envelope: &'a str,
    /// All of it.
    pub raw: &'a [u8],
}

/// A message that waits to be followed.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    /// Its id.
    pub id: Uuid,
    /// When it came, epoch milliseconds.
    pub at: i64,
    /// How it travelled.
    pub envelope: String,
    /// All of it.
    pub raw: Vec<u8>,
    /// How often it was tried before.
    pub tries: i64,
}

/// Keeps a message. False where it is there already.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &NewArrival<'_>) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "insert into arrived (id, hash, at, envelope, raw, due_at) values ($1, $2, $3, $4, $5, $3)
             on conflict (hash) do nothing",
        )
        .bind(new.id)
        .bind(new.hash.as_slice())
        .bind(new.at)
        .bind(new.envelope)
        .bind(new.raw)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// The message that is due longest and stands behind this one in that order; from the beginning where there is none.
///
/// # Errors
/// When the database fails.
pub async fn next(read: &mut Read, now: i64, behind: Option<Uuid>) -> Result<Option<Waiting>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select id, at, envelope, raw, tries from arrived
             where due_at <= $1 and raw is not null and ($2 or id > $3) order by id limit 1",
        )
        .bind(now)
        .bind(behind.is_none())
        .bind(behind.unwrap_or_default())
        .fetch_optional(conn)
        .await?
    }))
}

/// Claims a message for the transaction that follows it, and forgets what it says. False where somebody else has
/// followed it: nothing may be done for it then.
///
/// # Errors
/// When the database fails.
pub async fn follow(tx: &mut Tx, id: Uuid, kind: &str) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update arrived set kind = $2, raw = null, envelope = '', due_at = null
             where id = $1 and kind is null",
        )
        .bind(id)
        .bind(kind)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// Following it failed: it is tried again then, or never, where it is kept for somebody to look at.
///
/// # Errors
/// When the database fails.
pub async fn put_off(tx: &mut Tx, waiting: &Waiting, due_at: Option<i64>) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update arrived set due_at = $3, tries = tries + 1 where id = $1 and tries = $2 and kind is null")
            .bind(waiting.id)
            .bind(waiting.tries)
            .bind(due_at)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// What was counted of messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// When the last came, epoch milliseconds.
    pub last_at: Option<i64>,
    /// How many there are of each kind; without one those that wait.
    pub kinds: Vec<(Option<String>, i64)>,
}

/// What came since an instant.
///
/// # Errors
/// When the database fails.
pub async fn count(read: &mut Read, since: i64) -> Result<Counted> {
    sql!(read, conn => {
        let last_at = sqlx::query_scalar("select max(at) from arrived").fetch_one(&mut *conn).await?;
        let kinds = sqlx::query_as("select kind, count(*) from arrived where at >= $1 group by kind order by kind")
            .bind(since)
            .fetch_all(&mut *conn)
            .await?;
        Ok(Counted { last_at, kinds })
    })
}

/// Messages that came before an instant go; those that were never followed too.
pub(crate) async fn forget(tx: &mut Tx, before: i64, limit: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query("delete from arrived where id in (select id from arrived where at < $1 limit $2)")
            .bind(before)
            .bind(limit)
            .execute(conn)
            .await?
            .rows_affected()
    }))
}

/// Messages that wait and name one of these addresses go unread.
pub(crate) async fn forget_of(tx: &mut Tx, addresses: &[&str]) -> Result<()> {
    let names = match tx.driver() {
        Driver::Sqlite => "delete from arrived where raw is not null and instr(raw, $1) > 0",
        Driver::Postgres => "delete from arrived where raw is not null and position($1 in raw) > 0",
    };
    for address in addresses.iter().filter(|address| address.contains('@')) {
        sql!(tx, conn => { sqlx::query(names).bind(address.as_bytes()).execute(conn).await?; });
    }
    Ok(())
}
