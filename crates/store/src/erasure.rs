//! People who were forgotten: who and when, and nothing else. Whoever puts an older backup back forgets them again, and so
//! does a sweep where an answer was on its way.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::dialect::by_contact;
use crate::error::Result;

/// Somebody who was forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Erasure {
    /// Whose customer.
    pub workspace: i64,
    /// The customer that was.
    pub contact: Uuid,
    /// When, epoch milliseconds.
    pub at: i64,
}

/// Everybody who was forgotten, in all workspaces.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read) -> Result<Vec<Erasure>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select workspace, contact, at from erasure order by workspace, contact").fetch_all(conn).await?
    }))
}

/// Writes down that somebody was forgotten; once is enough. Nothing is written for a workspace that is not there.
///
/// # Errors
/// When the database fails.
pub async fn keep(tx: &mut Tx, workspace: i64, contact: Uuid, at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into erasure (workspace, contact, at) select id, $2, $3 from workspace where id = $1
             on conflict (workspace, contact) do nothing",
        )
        .bind(workspace)
        .bind(contact)
        .bind(at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// When somebody was forgotten last, until an instant; epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn last(read: &mut Read, until: i64) -> Result<Option<i64>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select max(at) from erasure where at <= $1").bind(until).fetch_one(conn).await?
    }))
}

/// Those of whom something is there again: what was on its way while they were forgotten.
///
/// # Errors
/// When the database fails.
pub async fn late(read: &mut Read) -> Result<Vec<Erasure>> {
    let text = format!(
        "select e.workspace, e.contact, e.at from erasure e where exists (select 1 from response r{}
         where r.workspace = e.workspace and r.contact is not null and r.contact = e.contact) or exists
         (select 1 from invitation i where i.workspace = e.workspace and i.contact = e.contact)
         order by e.workspace, e.contact limit 100",
        by_contact(read.driver())
    );
    Ok(sql!(read, conn => sqlx::query_as(sqlx::AssertSqlSafe(text)).fetch_all(conn).await?))
}
