//! Where a mail that asked a customer went.

use uuid::Uuid;

use crate::database::{Read, sql};
use crate::error::Result;

/// The address that the last mail of an invitation went to.
///
/// # Errors
/// When the database fails.
pub async fn told_of(read: &mut Read, workspace: i64, invitation: Uuid) -> Result<Option<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select recipient from outbox where workspace = $1 and invitation = $2 order by id desc limit 1",
        )
        .bind(workspace)
        .bind(invitation)
        .fetch_optional(conn)
        .await?
    }))
}
