//! The second factor of a person: the sealed seed of their codes, which code was taken last, and the codes for whoever
//! has lost it. What a code is, the caller knows; here each is worth something once.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// A person's second factor.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct SecondFactor {
    /// Sealed by the caller.
    pub seed: String,
    /// Since when it is asked for, epoch milliseconds; `None` while it is being set up.
    pub on_since: Option<i64>,
}

/// Theirs, if they have one or are setting one up.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, user: Uuid) -> Result<Option<SecondFactor>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select seed, on_since from second_factor where user_id = $1")
            .bind(user)
            .fetch_optional(conn)
            .await?
    }))
}

/// Begins to set one up, with a new seed. False when one is on, which stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn begin(tx: &mut Tx, user: Uuid, seed: &str, at: i64) -> Result<bool> {
    let begun = sql!(tx, conn => {
        sqlx::query(
            "insert into second_factor (user_id, seed, begun_at) values ($1, $2, $3)
             on conflict (user_id) do update set seed = excluded.seed, begun_at = excluded.begun_at
             where second_factor.on_since is null",
        )
        .bind(user)
        .bind(seed)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(begun == 1)
}

/// Switches on the one that was set up with this seed; the code of `step` is used up by it. False when there is no such.
///
/// # Errors
/// When the database fails.
pub async fn switch_on(tx: &mut Tx, user: Uuid, seed: &str, step: i64, at: i64) -> Result<bool> {
    let on = sql!(tx, conn => {
        sqlx::query(
            "update second_factor set on_since = $4, step = $3 where user_id = $1 and seed = $2 and on_since is null",
        )
        .bind(user)
        .bind(seed)
        .bind(step)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(on == 1)
}

/// Takes the code of a time step. False when it, or a later one, was taken before: a code is worth something once.
///
/// # Errors
/// When the database fails.
pub async fn use_step(tx: &mut Tx, user: Uuid, step: i64) -> Result<bool> {
    let used = sql!(tx, conn => {
        sqlx::query("update second_factor set step = $2 where user_id = $1 and step < $2 and on_since is not null")
            .bind(user)
            .bind(step)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(used == 1)
}

/// Takes the second factor away, with its recovery codes. Whether there was one that was on.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, user: Uuid) -> Result<bool> {
    replace_codes(tx, user, &[]).await?;
    let was_on: Option<Option<i64>> = sql!(tx, conn => {
        sqlx::query_scalar("delete from second_factor where user_id = $1 returning on_since")
            .bind(user)
            .fetch_optional(conn)
            .await?
    });
    Ok(was_on.flatten().is_some())
}

/// Puts these recovery codes, as hashes, in place of all there were.
///
/// # Errors
/// When the database fails.
pub async fn replace_codes(tx: &mut Tx, user: Uuid, hashes: &[[u8; 32]]) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("delete from recovery_code where user_id = $1").bind(user).execute(&mut *conn).await?;
        for hash in hashes {
            sqlx::query("insert into recovery_code (user_id, code_hash) values ($1, $2)")
                .bind(user)
                .bind(hash.as_slice())
                .execute(&mut *conn)
                .await?;
        }
    });
    Ok(())
}

/// Uses a recovery code up. False when there is no such.
///
/// # Errors
/// When the database fails.
pub async fn use_code(tx: &mut Tx, user: Uuid, hash: &[u8; 32]) -> Result<bool> {
    let used = sql!(tx, conn => {
        sqlx::query("delete from recovery_code where user_id = $1 and code_hash = $2")
            .bind(user)
            .bind(hash.as_slice())
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(used == 1)
}

/// How many recovery codes are left.
///
/// # Errors
/// When the database fails.
pub async fn count_codes(read: &mut Read, user: Uuid) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select count(*) from recovery_code where user_id = $1").bind(user).fetch_one(conn).await?
    }))
}
