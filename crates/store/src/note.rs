//! Notes that colleagues write beside a response. They are never edited; whoever wrote one may take it away again, and
//! the response's history then says that there was one, and no more.

use uuid::Uuid;

use crate::act::{self, Act};
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::mention;

/// How many characters a note has at most.
pub const LONGEST: usize = 4_000;

/// What the history calls a note that was taken away.
const REMOVED: &str = "note-removed";

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Note {
    /// Its own id.
    pub id: Uuid,
    /// Epoch milliseconds.
    pub at: i64,
    /// Who wrote it: a user or an API key.
    pub by_user: Uuid,
    /// Their name.
    pub by_name: Option<String>,
    /// What it says.
    pub text: String,
}

/// A note to be written.
#[derive(Clone, Copy, Debug)]
pub struct NewNote<'a> {
    /// Whose response.
    pub workspace: i64,
    /// Beside which response.
    pub response: Uuid,
    /// Its own id: a second note of the same id is the first.
    pub id: Uuid,
    /// Epoch milliseconds.
    pub at: i64,
    /// Who writes: a user or an API key.
    pub by: Uuid,
    /// At most [`LONGEST`] characters.
    pub text: &'a str,
}

/// The notes beside a response, newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, response: Uuid) -> Result<Vec<Note>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select n.id, n.at, n.by_user, coalesce(u.name, k.name) as by_name, n.text from response_note n
             left join \"user\" u on u.id = n.by_user
             left join api_key k on k.workspace = n.workspace and k.id = n.by_user
             where n.workspace = $1 and n.response = $2 order by n.at desc, n.id desc",
        )
        .bind(workspace)
        .bind(response)
        .fetch_all(conn)
        .await?
    }))
}

/// Writes a note; whether the response is there to write it beside.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, note: &NewNote<'_>) -> Result<bool> {
    let there: Option<Uuid> = sql!(tx, conn => {
        sqlx::query_scalar("select id from response where workspace = $1 and id = $2")
            .bind(note.workspace)
            .bind(note.response)
            .fetch_optional(conn)
            .await?
    });
    if there.is_none() {
        return Ok(false);
    }
    sql!(tx, conn => {
        sqlx::query(
            "insert into response_note (workspace, response, id, at, by_user, text)
             values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
        )
        .bind(note.workspace)
        .bind(note.response)
        .bind(note.id)
        .bind(note.at)
        .bind(note.by)
        .bind(note.text)
        .execute(conn)
        .await?;
    });
    Ok(true)
}

impl crate::Store {
    /// As [`add`], by itself.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_note(&self, note: &NewNote<'_>) -> Result<bool> {
        let mut tx = self.begin().await?;
        let added = add(&mut tx, note).await?;
        tx.commit().await?;
        Ok(added)
    }

    /// Takes a note away from the response of the act, if whoever acts wrote it; whether it did.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_note(&self, act: &Act<'_>, note: Uuid) -> Result<bool> {
        let [response] = act.responses else { return Ok(false) };
        let mut tx = self.begin().await?;
        let removed = sql!(tx, conn => {
            sqlx::query(
                "delete from response_note where workspace = $1 and response = $2 and id = $3 and by_user = $4",
            )
            .bind(act.workspace)
            .bind(response)
            .bind(note)
            .bind(act.by)
            .execute(conn)
            .await?
            .rows_affected()
        });
        if removed == 0 {
            return Ok(false);
        }
        mention::forget(&mut tx, act.workspace, note).await?;
        act::tell(&mut tx, act, REMOVED, None, act.responses).await?;
        tx.commit().await?;
        Ok(true)
    }
}
