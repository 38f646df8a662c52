//! Ways back in for people who have forgotten their password: a link that works once and not for long. Only the hash of
//! its token is kept, and of an address that was asked for nothing is told.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::dialect::skip_locked;
use crate::error::Result;

/// Somebody asks for a link to this (folded) address, whoever it belongs to.
///
/// # Errors
/// When the database fails.
pub async fn ask(tx: &mut Tx, id: Uuid, email: &str, at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("insert into reset_request (id, email, at) values ($1, $2, $3)")
            .bind(id)
            .bind(email)
            .bind(at)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Whether anybody waits for a link.
///
/// # Errors
/// When the database fails.
pub async fn is_asked(read: &mut Read) -> Result<bool> {
    let one: Option<i64> = sql!(read, conn => {
        sqlx::query_scalar("select at from reset_request limit 1").fetch_optional(conn).await?
    });
    Ok(one.is_some())
}

/// Takes the oldest of what was asked for: the address, and when. Whoever commits it must have answered it.
///
/// # Errors
/// When the database fails.
pub async fn take(tx: &mut Tx) -> Result<Option<(String, i64)>> {
    let text = format!(
        "delete from reset_request where id = (select id from reset_request order by at limit 1 {}) returning email, at",
        skip_locked(tx.driver())
    );
    Ok(sql!(tx, conn => sqlx::query_as(sqlx::AssertSqlSafe(text)).fetch_optional(conn).await?))
}

/// Makes a link for a person.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, hash: &[u8; 32], user: Uuid, at: i64, expires_at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("insert into reset (token_hash, user_id, created_at, expires_at) values ($1, $2, $3, $4)")
            .bind(hash.as_slice())
            .bind(user)
            .bind(at)
            .bind(expires_at)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Whose link it is, if it still works.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, hash: &[u8; 32], now: i64) -> Result<Option<Uuid>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select user_id from reset where token_hash = $1 and expires_at > $2")
            .bind(hash.as_slice())
            .bind(now)
            .fetch_optional(conn)
            .await?
    }))
}

/// Uses a link up. Whose it was, for the one who was first while it still worked.
///
/// # Errors
/// When the database fails.
pub async fn use_up(tx: &mut Tx, hash: &[u8; 32], now: i64) -> Result<Option<Uuid>> {
    Ok(sql!(tx, conn => {
        sqlx::query_scalar("delete from reset where token_hash = $1 and expires_at > $2 returning user_id")
            .bind(hash.as_slice())
            .bind(now)
            .fetch_optional(conn)
            .await?
    }))
}

/// Ends every link of a person.
///
/// # Errors
/// When the database fails.
pub async fn remove_of_user(tx: &mut Tx, user: Uuid) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("delete from reset where user_id = $1").bind(user).execute(conn).await?;
    });
    Ok(())
}

pub(crate) async fn forget(tx: &mut Tx, now: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query("delete from reset where expires_at <= $1").bind(now).execute(conn).await?.rows_affected()
    }))
}
