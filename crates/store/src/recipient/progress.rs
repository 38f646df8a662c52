//! How far the campaigns of a workspace have come, all of them at once.

use uuid::Uuid;

use crate::database::{Read, sql};
use crate::error::Result;

/// How far a campaign has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Progress {
    /// Which.
    pub campaign: Uuid,
    /// Those who are asked, or will be.
    pub people: i64,
    /// Those who were.
    pub asked: i64,
    /// Those whose answer counts.
    pub answered: i64,
}

/// How far the campaigns of a workspace have come that somebody started.
///
/// # Errors
/// When the database fails.
pub async fn progress(read: &mut Read, workspace: i64) -> Result<Vec<Progress>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select r.campaign, count(*) filter (where r.state <> 'skipped') as people,
               count(r.invitation) as asked, count(s.id) as answered
             from recipient r left join response s on s.workspace = r.workspace and s.id = r.invitation
               and s.state = 'confirmed'
             where r.workspace = $1 group by r.campaign",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    }))
}
