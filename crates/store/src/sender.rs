//! Whom mails come from, besides the sender of the mail settings.

use uuid::Uuid;

use crate::database::{Read, sql};
use crate::error::Result;

/// Somebody mails come from.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Sender {
    /// Its id.
    pub id: Uuid,
    /// As readers see it.
    pub name: String,
    /// Its address.
    pub address: String,
}

/// Every sender of a workspace that still writes, by name.
///
/// # Errors
/// When the database fails.
pub async fn all(read: &mut Read, workspace: i64) -> Result<Vec<Sender>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select id, name, address from sender where workspace = $1 and removed_at is null order by name, id",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    }))
}
