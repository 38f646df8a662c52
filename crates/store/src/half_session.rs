//! Sessions of people who gave the password and not yet the code of their second factor. They open nothing and are short.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// Whose it is, and what they wanted.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct HalfSession {
    /// Whose.
    pub user_id: Uuid,
    /// Where they wanted to go: an address within Heard.
    pub next: String,
    /// In which workspace, where one was named.
    pub workspace: Option<i64>,
}

/// Begins one.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, hash: &[u8; 32], half: &HalfSession, expires_at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into half_session (token_hash, user_id, next, workspace, expires_at) values ($1, $2, $3, $4, $5)",
        )
        .bind(hash.as_slice())
        .bind(half.user_id)
        .bind(&half.next)
        .bind(half.workspace)
        .bind(expires_at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// The one with this token, if its time is not over.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, hash: &[u8; 32], now: i64) -> Result<Option<HalfSession>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select user_id, next, workspace from half_session where token_hash = $1 and expires_at > $2")
            .bind(hash.as_slice())
            .bind(now)
            .fetch_optional(conn)
            .await?
    }))
}

/// Ends one; whether it was there.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, hash: &[u8; 32]) -> Result<bool> {
    let gone = sql!(tx, conn => {
        sqlx::query("delete from half_session where token_hash = $1")
            .bind(hash.as_slice())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(gone == 1)
}

pub(crate) async fn remove_of_user(tx: &mut Tx, user: Uuid) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("delete from half_session where user_id = $1").bind(user).execute(conn).await?;
    });
    Ok(())
}

pub(crate) async fn forget(tx: &mut Tx, now: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query("delete from half_session where expires_at <= $1").bind(now).execute(conn).await?.rows_affected()
    }))
}
