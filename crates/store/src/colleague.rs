//! Colleagues who were asked in and have not come yet. The link's token is kept only as its hash, works once and ends.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::member::Role;

/// Somebody who was asked in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// The invitation's own id.
    pub id: Uuid,
    /// Folded.
    pub email: String,
    /// What they will be.
    pub role: Role,
    /// Who asked them.
    pub asked_by: Uuid,
    /// Epoch milliseconds.
    pub asked_at: i64,
    /// When the link ends, epoch milliseconds.
    pub expires_at: i64,
}

#[derive(sqlx::FromRow)]
struct Raw {
    id: Uuid,
    email: String,
    role: String,
    asked_by: Uuid,
    asked_at: i64,
    expires_at: i64,
}

impl From<Raw> for Colleague {
    fn from(raw: Raw) -> Colleague {
        Colleague {
            id: raw.id,
            email: raw.email,
            role: Role::from_key(&raw.role).unwrap_or(Role::Viewer),
            asked_by: raw.asked_by,
            asked_at: raw.asked_at,
            expires_at: raw.expires_at,
        }
    }
}

/// Asks somebody in. Who was asked before is asked anew: the older link ends.
///
/// # Errors
/// When the database fails.
pub async fn ask(tx: &mut Tx, workspace: i64, colleague: &Colleague, hash: &[u8; 32]) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into colleague (workspace, id, token_hash, email, role, asked_by, asked_at, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (workspace, email) do update set id = excluded.id, token_hash = excluded.token_hash,
             role = excluded.role, asked_by = excluded.asked_by, asked_at = excluded.asked_at,
             expires_at = excluded.expires_at",
        )
        .bind(workspace)
        .bind(colleague.id)
        .bind(hash.as_slice())
        .bind(&colleague.email)
        .bind(colleague.role.key())
        .bind(colleague.asked_by)
        .bind(colleague.asked_at)
        .bind(colleague.expires_at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Everybody who was asked and has not come, the latest first, whose links have ended as well.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Colleague>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(
            "select id, email, role, asked_by, asked_at, expires_at from colleague where workspace = $1
             order by asked_at desc, id",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    });
    Ok(rows.into_iter().map(Colleague::from).collect())
}

/// Whoever may come in by this token now.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, hash: &[u8; 32], now: i64) -> Result<Option<Colleague>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(
            "select id, email, role, asked_by, asked_at, expires_at from colleague
             where workspace = $1 and token_hash = $2 and expires_at > $3",
        )
        .bind(workspace)
        .bind(hash.as_slice())
        .bind(now)
        .fetch_optional(conn)
        .await?
    });
    Ok(row.map(Colleague::from))
}

/// Takes the invitation, as the one who comes in by it or as the one who takes it back; `None` when somebody else has.
///
/// # Errors
/// When the database fails.
pub async fn take(tx: &mut Tx, workspace: i64, id: Uuid) -> Result<Option<String>> {
    Ok(sql!(tx, conn => {
        sqlx::query_scalar("delete from colleague where workspace = $1 and id = $2 returning email")
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    }))
}
