//! Events: lived things that happened, for whoever must react. Written only in the transaction of the fact itself.

use crate::database::{Read, sql};
use crate::error::Result;

/// How many events a workspace has.
///
/// # Errors
/// When the database fails.
pub async fn count(read: &mut Read, workspace: i64) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select count(*) from event where workspace = $1").bind(workspace).fetch_one(conn).await?
    }))
}
