//! Keys of programs. A key is shown once; only its hash is kept.

use feedback::keyed;
use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

keyed! {
    /// What a key may do.
    pub enum Scope {
        /// Ask.
        Read = "read",
        /// Add and change.
        Write = "write",
        /// Both.
        All = "all",
    }
}

impl Scope {
    /// Whether a key of this scope may do what `needed` says.
    pub fn allows(self, needed: Scope) -> bool {
        self == Scope::All || self == needed
    }
}

/// A key and what it may do.
#[derive(Clone, Debug)]
pub struct ApiKey {
    /// Its id.
    pub id: Uuid,
    /// Whose rows it sees.
    pub workspace: i64,
    /// What people call it.
    pub name: String,
    /// What it may do.
    pub scope: Scope,
}

/// Makes a key.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, key: &ApiKey, hash: &[u8; 32], at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into api_key (workspace, id, name, token_hash, scope, created_at) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(key.workspace)
        .bind(key.id)
        .bind(&key.name)
        .bind(hash.as_slice())
        .bind(key.scope.key())
        .bind(at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// The key with this token, if it was not revoked.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, hash: &[u8; 32]) -> Result<Option<ApiKey>> {
    let row: Option<(Uuid, String, String)> = sql!(read, conn => {
        sqlx::query_as(
            "select id, name, scope from api_key where workspace = $1 and token_hash = $2 and revoked_at is null",
        )
        .bind(workspace)
        .bind(hash.as_slice())
        .fetch_optional(conn)
        .await?
    });
    Ok(row.and_then(|(id, name, scope)| Some(ApiKey { id, workspace, name, scope: Scope::from_key(&scope)? })))
}
