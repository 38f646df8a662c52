//! What colleagues are told later, together with other things, and what they are told in a room. A notice is taken away in
//! the transaction that writes the mail which tells it, so that each is told once; one that is told in a room stays until it
//! has arrived there, so that none is lost.

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
    /// When they are told, epoch milliseconds. Of one that is told in a room: when they are mailed if it has not arrived.
    pub due_at: i64,
    /// The delivery that tells it in a room.
    pub delivery: Option<Uuid>,
}

/// Keeps one.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &Notice) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into notice (workspace, user_id, id, rule, subject, why, at, due_at, delivery)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(new.workspace)
        .bind(new.user_id)
        .bind(new.id)
        .bind(new.rule)
        .bind(new.subject)
        .bind(&new.why)
        .bind(new.at)
        .bind(new.due_at)
        .bind(new.delivery)
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

const TAKEN: &str = "delete from notice where workspace = $1 and user_id = $2 and due_at <= $3";

const RETURNED: &str = "returning workspace, user_id, id, rule, subject, why, at, due_at, delivery";

/// Takes away all that somebody is told by now, the oldest first: also what did not arrive in a room. Of two servers that
/// do, one gets them.
///
/// # Errors
/// When the database fails.
pub async fn take(tx: &mut Tx, workspace: i64, user: Uuid, now: i64) -> Result<Vec<Notice>> {
    take_by(tx, format!("{TAKEN} {RETURNED}"), (workspace, user), now).await
}

/// The same without what was told in a room before.
///
/// # Errors
/// When the database fails.
pub async fn take_new(tx: &mut Tx, workspace: i64, user: Uuid, now: i64) -> Result<Vec<Notice>> {
    take_by(tx, format!("{TAKEN} and delivery is null {RETURNED}"), (workspace, user), now).await
}

async fn take_by(tx: &mut Tx, text: String, (workspace, user): (i64, Uuid), now: i64) -> Result<Vec<Notice>> {
    let mut taken: Vec<Notice> = sql!(tx, conn => {
        sqlx::query_as(sqlx::AssertSqlSafe(text.clone())).bind(workspace).bind(user).bind(now).fetch_all(conn).await?
    });
    taken.sort_by_key(|one| (one.at, one.id));
    Ok(taken)
}

/// A delivery has arrived: nobody has to be mailed of what it told.
///
/// # Errors
/// When the database fails.
pub async fn arrived(tx: &mut Tx, workspace: i64, delivery: Uuid) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("delete from notice where workspace = $1 and delivery = $2")
            .bind(workspace)
            .bind(delivery)
            .execute(conn)
            .await?;
    });
    Ok(())
}
