//! Who did what, when and from where. Rows are added in the transaction of what they tell, and never changed. What
//! carries its own trace (a response's history, a note, an annotation) is not told twice.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    /// Its own id (UUIDv7), in the order of time.
    pub id: Uuid,
    /// Epoch milliseconds.
    pub at: i64,
    /// The user or API key who did it; `None` where nobody is known, or the command line did it.
    pub actor: Option<Uuid>,
    /// What they were called then.
    pub name: String,
    /// From which IP address; `None` where it was this machine's own command line.
    pub address: Option<String>,
    /// What was done: one of the product's words.
    pub act: String,
    /// To whom or what, as its name was then; may be empty.
    pub subject: String,
}

/// Which of them are meant.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those by this user or key.
    pub actor: Option<Uuid>,
    /// Those of this kind.
    pub act: Option<String>,
    /// Those before this one.
    pub before: Option<Uuid>,
}

/// Adds what was done.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, workspace: i64, entry: &Entry) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into audit (workspace, id, at, actor, name, address, act, subject)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(workspace)
        .bind(entry.id)
        .bind(entry.at)
        .bind(entry.actor)
        .bind(&entry.name)
        .bind(&entry.address)
        .bind(&entry.act)
        .bind(&entry.subject)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// At most so many, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, filter: &Filter, limit: i64) -> Result<Vec<Entry>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select id, at, actor, name, address, act, subject from audit
             where workspace = $1 and ($2 is null or actor = $2) and ($3 is null or act = $3) and id < $4
             order by id desc limit $5",
        )
        .bind(workspace)
        .bind(filter.actor)
        .bind(&filter.act)
        .bind(filter.before.unwrap_or(Uuid::max()))
        .bind(limit)
        .fetch_all(conn)
        .await?
    }))
}

/// Everybody who is named in it, with the name they had last.
///
/// # Errors
/// When the database fails.
pub async fn actors(read: &mut Read, workspace: i64) -> Result<Vec<(Uuid, String)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select a.actor, a.name from audit a where a.workspace = $1 and a.actor is not null
             and not exists (select 1 from audit o
              where o.workspace = a.workspace and o.actor = a.actor and o.id > a.id)
             order by a.name, a.actor limit 200",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    }))
}
