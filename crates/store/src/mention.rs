//! Colleagues who were told of a note. What they were told is read from the note: when it is taken away, so is this.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// A note that somebody was told of.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Mention {
    /// Beside which response.
    pub response: Uuid,
    /// When it was written, epoch milliseconds.
    pub at: i64,
    /// Who wrote it.
    pub by_name: Option<String>,
    /// What it says.
    pub text: String,
}

/// Tells somebody of a note; whether they were not told before.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, workspace: i64, user: Uuid, (response, note): (Uuid, Uuid), at: i64) -> Result<bool> {
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into mention (workspace, user_id, note, response, at) values ($1, $2, $3, $4, $5)
             on conflict do nothing",
        )
        .bind(workspace)
        .bind(user)
        .bind(note)
        .bind(response)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(added == 1)
}

/// The notes that somebody was told of, newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, user: Uuid, limit: i64) -> Result<Vec<Mention>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select m.response, m.at, coalesce(u.name, k.name) as by_name, n.text from mention m
             join response_note n on n.workspace = m.workspace and n.response = m.response and n.id = m.note
             left join \"user\" u on u.id = n.by_user
             left join api_key k on k.workspace = n.workspace and k.id = n.by_user
             where m.workspace = $1 and m.user_id = $2 order by m.at desc, m.note desc limit $3",
        )
        .bind(workspace)
        .bind(user)
        .bind(limit)
        .fetch_all(conn)
        .await?
    }))
}

/// Forgets who was told of a note.
pub(crate) async fn forget(tx: &mut Tx, workspace: i64, note: Uuid) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("delete from mention where workspace = $1 and note = $2")
            .bind(workspace)
            .bind(note)
            .execute(conn)
            .await?;
    });
    Ok(())
}
