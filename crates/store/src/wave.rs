//! One going through the people of a campaign: the only one, or one of many.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// A wave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Wave {
    /// From 1.
    pub wave: i64,
    /// When its first mail may go, epoch milliseconds.
    pub at: i64,
    /// The last customer that was looked at, in the order of their ids; none before the first.
    pub cursor: Option<Uuid>,
    /// When the last of them had been looked at, epoch milliseconds.
    pub planned_at: Option<i64>,
}

/// The waves of a campaign, in their order.
///
/// # Errors
/// When the database fails.
pub async fn all(read: &mut Read, workspace: i64, campaign: Uuid) -> Result<Vec<Wave>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select wave, at, cursor, planned_at from wave where workspace = $1 and campaign = $2 order by wave",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_all(conn)
        .await?
    }))
}

/// A wave begins at an instant. One that is there already stays as it is.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, workspace: i64, campaign: Uuid, wave: i64, at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into wave (workspace, campaign, wave, at) values ($1, $2, $3, $4)
             on conflict (workspace, campaign, wave) do nothing",
        )
        .bind(workspace)
        .bind(campaign)
        .bind(wave)
        .bind(at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// The people of a wave were looked at as far as this customer; `planned_at` when that was the last of them.
///
/// # Errors
/// When the database fails.
pub async fn advance(
    tx: &mut Tx,
    workspace: i64,
    campaign: Uuid,
    wave: i64,
    cursor: Option<Uuid>,
    planned_at: Option<i64>,
) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update wave set cursor = $4, planned_at = $5 where workspace = $1 and campaign = $2 and wave = $3",
        )
        .bind(workspace)
        .bind(campaign)
        .bind(wave)
        .bind(cursor)
        .bind(planned_at)
        .execute(conn)
        .await?;
    });
    Ok(())
}
