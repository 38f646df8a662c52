//! What colleagues are told later, together with other things. A notice is taken away in the transaction that writes the
//! mail which tells it, so that each is told once.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// Something that somebody is told later.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Notice {
    /// Whose.
    pub workspace: i64,
    /// Who is told.
    pub user_id: Uuid,
    /// Its id.
    pub id: Uuid,
    /// By which rule.
    pub rule: Uuid,
    /// The response or happening.
    pub subject: Uuid,
    /// What they have to do with it: a word of the product.
    pub why: String,
    /// Epoch milliseconds.
    pub at: i64,
    /// When they are told, epoch milliseconds.
    pub due_at: i64,
}

/// Keeps one.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &Notice) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into notice (workspace, user_id, id, rule, subject, why, at, due_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(new.workspace)
        .bind(new.user_id)
        .bind(new.id)
        .bind(new.rule)
        .bind(new.subject)
        .bind(&new.why)
        .bind(new.at)
        .bind(new.due_at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// When the next of them is due, epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn next_due(read: &mut Read) -> Result<Option<i64>> {
    Ok(sql!(read, conn => sqlx::query_scalar("select min(due_at) from notice").fetch_one(conn).await?))
}

/// Who is told next, by now: their workspace and who they are.
///
/// # Errors
/// When the database fails.
pub async fn next_reader(read: &mut Read, now: i64) -> Result<Option<(i64, Uuid)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select workspace, user_id from notice where due_at <= $1 order by due_at, workspace, user_id limit 1")
            .bind(now)
            .fetch_optional(conn)
            .await?
    }))
}

/// Takes away all that somebody is told by now, the oldest first. Of two servers that do, one gets them.
///
/// # Errors
/// When the database fails.
pub async fn take(tx: &mut Tx, workspace: i64, user: Uuid, now: i64) -> Result<Vec<Notice>> {
    let mut taken: Vec<Notice> = sql!(tx, conn => {
        sqlx::query_as(
            "delete from notice where workspace = $1 and user_id = $2 and due_at <= $3
             returning workspace, user_id, id, rule, subject, why, at, due_at",
        )
        .bind(workspace)
        .bind(user)
        .bind(now)
        .fetch_all(conn)
        .await?
    });
    taken.sort_by_key(|one| (one.at, one.id));
    Ok(taken)
}

/// They are told later.
///
/// # Errors
/// When the database fails.
pub async fn postpone(tx: &mut Tx, workspace: i64, user: Uuid, now: i64, until: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update notice set due_at = $4 where workspace = $1 and user_id = $2 and due_at <= $3")
            .bind(workspace)
            .bind(user)
            .bind(now)
            .bind(until)
            .execute(conn)
            .await?;
    });
    Ok(())
}
