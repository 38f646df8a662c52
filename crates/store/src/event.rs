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

/// Confirmed lived responses without exactly one event that says so. Events are forgotten in time, so this holds only
/// of what is younger than that.
///
/// # Errors
/// When the database fails.
pub async fn unannounced(read: &mut Read, workspace: i64) -> Result<Vec<uuid::Uuid>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select r.id from response r
             left join event e on e.workspace = r.workspace and e.response = r.id and e.kind = 'response.confirmed'
             where r.workspace = $1 and r.state = 'confirmed' and r.origin = 'lived'
             group by r.id having count(e.id) <> 1 order by r.id limit 100",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    }))
}
