//! Whom mails come from, besides the sender of the mail settings.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many of them a workspace has at most.
pub const MOST: usize = 100;

/// Somebody mails come from.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Sender {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// As readers see it.
    pub name: String,
    /// Its address.
    pub address: String,
    /// The mail server it writes through, as JSON of the product; none for the one of the mail settings.
    pub server: Option<String>,
    /// The server's password, sealed by the product.
    pub password: Option<String>,
    /// Epoch milliseconds.
    pub added_at: i64,
    /// From when on it writes no more, epoch milliseconds.
    pub removed_at: Option<i64>,
}

macro_rules! rows {
    ($rest:literal) => {
        concat!("select workspace, id, name, address, server, password, added_at, removed_at from sender ", $rest)
    };
}

/// Every sender of a workspace that still writes, by name.
///
/// # Errors
/// When the database fails.
pub async fn all(read: &mut Read, workspace: i64) -> Result<Vec<Sender>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("where workspace = $1 and removed_at is null order by name, id"))
            .bind(workspace)
            .fetch_all(conn)
            .await?
    }))
}

/// Every sender there ever was, of every workspace: mails of those that write no more may still be under way.
///
/// # Errors
/// When the database fails.
pub async fn ever(read: &mut Read) -> Result<Vec<Sender>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("order by workspace, id")).fetch_all(conn).await?
    }))
}

/// One that still writes.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Sender>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("where workspace = $1 and id = $2 and removed_at is null"))
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    }))
}

/// One that still writes, by its address in any spelling that [folds alike](crate::contact::fold).
///
/// # Errors
/// When the database fails.
pub async fn find_by_address(read: &mut Read, workspace: i64, address: &str) -> Result<Option<Sender>> {
    let wanted = crate::contact::fold(address);
    Ok(all(read, workspace).await?.into_iter().find(|one| crate::contact::fold(&one.address) == wanted))
}

/// Takes one up.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, sender: &Sender) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into sender (workspace, id, name, address, server, password, added_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(sender.workspace)
        .bind(sender.id)
        .bind(&sender.name)
        .bind(&sender.address)
        .bind(&sender.server)
        .bind(&sender.password)
        .bind(sender.added_at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Changes its name, its address, and how it writes. False where it writes no more.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, sender: &Sender) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update sender set name = $3, address = $4, server = $5, password = $6
             where workspace = $1 and id = $2 and removed_at is null",
        )
        .bind(sender.workspace)
        .bind(sender.id)
        .bind(&sender.name)
        .bind(&sender.address)
        .bind(&sender.server)
        .bind(&sender.password)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// It writes no more. False where it did not before.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, id: Uuid, at: i64) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query("update sender set removed_at = $3 where workspace = $1 and id = $2 and removed_at is null")
            .bind(workspace)
            .bind(id)
            .bind(at)
            .execute(conn)
            .await?
            .rows_affected()
            == 1
    }))
}
