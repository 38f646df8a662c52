//! Keys of programs. A key is shown once; only its hash is kept.

use feedback::keyed;
use uuid::Uuid;

use crate::conn::{Conn, Statement};
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

/// Makes a key. `by`: the person who does; `None` where it is the command line.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, key: &ApiKey, hash: &[u8; 32], by: Option<Uuid>, at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into api_key (workspace, id, name, token_hash, scope, made_by, created_at)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(key.workspace)
        .bind(key.id)
        .bind(&key.name)
        .bind(hash.as_slice())
        .bind(key.scope.key())
        .bind(by)
        .bind(at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// A key that was sent, and what is needed to tell that it was used.
#[derive(Clone, Debug)]
pub struct Found {
    /// The key.
    pub key: ApiKey,
    /// The calendar day of its workspace on which it was last used, as days since 1970-01-01.
    pub used_day: Option<i64>,
    /// The workspace's IANA zone.
    pub zone: String,
}

/// The key with this token, if it was not revoked.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, hash: &[u8; 32]) -> Result<Option<Found>> {
    let row: Option<(Uuid, String, String, Option<i64>, String)> = sql!(read, conn => {
        sqlx::query_as(
            "select k.id, k.name, k.scope, k.used_day, w.zone from api_key k join workspace w on w.id = k.workspace
             where k.workspace = $1 and k.token_hash = $2 and k.revoked_at is null",
        )
        .bind(workspace)
        .bind(hash.as_slice())
        .fetch_optional(conn)
        .await?
    });
    Ok(row.and_then(|(id, name, scope, used_day, zone)| {
        let key = ApiKey { id, workspace, name, scope: Scope::from_key(&scope)? };
        Some(Found { key, used_day, zone })
    }))
}

/// A key as people see it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Listed {
    /// Its id.
    pub id: Uuid,
    /// What people call it.
    pub name: String,
    /// What it may do: the key of a [`Scope`].
    pub scope: String,
    /// When it was made, epoch milliseconds.
    pub created_at: i64,
    /// The name of whoever made it; `None` where the command line did.
    pub made_by: Option<String>,
    /// The calendar day of the workspace on which it was last used, as days since 1970-01-01.
    pub used_day: Option<i64>,
}

/// The keys of a workspace that were not revoked, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Listed>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select k.id, k.name, k.scope, k.created_at, u.name as made_by, k.used_day
             from api_key k left join \"user\" u on u.id = k.made_by
             where k.workspace = $1 and k.revoked_at is null order by k.created_at desc, k.id desc",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    }))
}

/// Revokes a key: it opens nothing from now on. Its name, for the one who was first.
///
/// # Errors
/// When the database fails.
pub async fn revoke(tx: &mut Tx, workspace: i64, id: Uuid, at: i64) -> Result<Option<String>> {
    Ok(sql!(tx, conn => {
        sqlx::query_scalar(
            "update api_key set revoked_at = $3 where workspace = $1 and id = $2 and revoked_at is null returning name",
        )
        .bind(workspace)
        .bind(id)
        .bind(at)
        .fetch_optional(conn)
        .await?
    }))
}

/// Tells that a key was used on a day. Of those that say so at once, one writes.
pub(crate) async fn used(conn: &mut Conn<'_>, workspace: i64, id: Uuid, day: i64) -> Result<()> {
    let update = Statement::new(
        "update api_key set used_day = $3 where workspace = $1 and id = $2 and (used_day is null or used_day < $3)",
    );
    conn.execute(update.bind(workspace).bind(id).bind(day)).await?;
    Ok(())
}
