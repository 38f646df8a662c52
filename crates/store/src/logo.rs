//! The picture of a workspace that customers see. At most one; its hash stands in its address.

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// A logo.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Logo {
    /// Stands in its address.
    pub hash: String,
    /// Its media type.
    pub media: String,
    /// The picture.
    pub bytes: Vec<u8>,
}

/// The logo of a workspace.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64) -> Result<Option<Logo>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select hash, media, bytes from logo where workspace = $1")
            .bind(workspace)
            .fetch_optional(conn)
            .await?
    }))
}

/// The hash of the logo of a workspace, without the picture.
///
/// # Errors
/// When the database fails.
pub async fn hash(read: &mut Read, workspace: i64) -> Result<Option<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select hash from logo where workspace = $1").bind(workspace).fetch_optional(conn).await?
    }))
}

/// Puts a logo in place of the one there was.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, workspace: i64, logo: &Logo) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into logo (workspace, hash, media, bytes) values ($1, $2, $3, $4)
             on conflict (workspace) do update set hash = excluded.hash, media = excluded.media, bytes = excluded.bytes",
        )
        .bind(workspace)
        .bind(&logo.hash)
        .bind(&logo.media)
        .bind(&logo.bytes)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Takes the logo away.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("delete from logo where workspace = $1").bind(workspace).execute(conn).await?;
    });
    Ok(())
}
