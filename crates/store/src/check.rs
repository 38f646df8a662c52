//! Whether the database is sound: asked by `heard check`, answered in facts.

use crate::database::{Inner, Read, sql};
use crate::error::Result;

/// What the database says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    /// Name and version, such as `SQLite 3.51.3`.
    pub database: String,
    /// The newest step of the schema that was applied.
    pub schema: i64,
    /// What its own integrity check found; empty when it found nothing.
    pub damage: Vec<String>,
    /// Rows that refer to rows which are not there.
    pub orphans: i64,
}

/// Asks the database.
///
/// # Errors
/// When the database fails.
pub async fn health(read: &mut Read) -> Result<Health> {
    let (schema, database) = (schema(read).await?, version(read).await?);
    match read.inner() {
        Inner::Sqlite(held) => {
            let conn = held.connection();
            let found: Vec<String> = sqlx::query_scalar("pragma integrity_check(20)").fetch_all(&mut *conn).await?;
            let orphans = sqlx::query("pragma foreign_key_check").fetch_all(&mut *conn).await?.len();
            Ok(Health {
                database,
                schema,
                damage: found.into_iter().filter(|line| line != "ok").collect(),
                orphans: i64::try_from(orphans).unwrap_or(i64::MAX),
            })
        }
        Inner::Postgres(_) => Ok(Health { database, schema, damage: Vec::new(), orphans: 0 }),
    }
}

/// The newest step of the schema that was applied.
///
/// # Errors
/// When the database fails.
pub async fn schema(read: &mut Read) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select coalesce(max(number), 0) from schema_step").fetch_one(conn).await?
    }))
}

/// Name and version of the database, such as `SQLite 3.51.3`.
///
/// # Errors
/// When the database fails.
pub async fn version(read: &mut Read) -> Result<String> {
    match read.inner() {
        Inner::Sqlite(held) => {
            let version: String = sqlx::query_scalar("select sqlite_version()").fetch_one(held.connection()).await?;
            Ok(format!("SQLite {version}"))
        }
        Inner::Postgres(held) => {
            let version: String =
                sqlx::query_scalar("select current_setting('server_version')").fetch_one(held.connection()).await?;
            Ok(format!("PostgreSQL {version}"))
        }
    }
}

/// Bytes that the database takes on disk; on SQLite without its log of writes.
///
/// # Errors
/// When the database fails.
pub async fn size(read: &mut Read) -> Result<i64> {
    Ok(match read.inner() {
        Inner::Sqlite(held) => {
            sqlx::query_scalar("select page_count * page_size from pragma_page_count(), pragma_page_size()")
                .fetch_one(held.connection())
                .await?
        }
        Inner::Postgres(held) => {
            sqlx::query_scalar("select pg_database_size(current_database())").fetch_one(held.connection()).await?
        }
    })
}

/// How a SQLite connection keeps its promises: (journal mode, synchronous). None on PostgreSQL.
///
/// # Errors
/// When the database fails.
pub async fn durability(read: &mut Read) -> Result<Option<(String, i64)>> {
    match read.inner() {
        Inner::Sqlite(held) => {
            let conn = held.connection();
            let journal: String = sqlx::query_scalar("pragma journal_mode").fetch_one(&mut *conn).await?;
            let synchronous: i64 = sqlx::query_scalar("pragma synchronous").fetch_one(&mut *conn).await?;
            Ok(Some((journal, synchronous)))
        }
        Inner::Postgres(_) => Ok(None),
    }
}

/// How many responses each survey of a workspace has, whatever their state.
///
/// # Errors
/// When the database fails.
pub async fn responses(read: &mut Read, workspace: i64) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select count(*) from response where workspace = $1").bind(workspace).fetch_one(conn).await?
    }))
}

/// The surveys of a workspace whose responses are not numbered 0, 1, 2 and so on up to their counter.
///
/// # Errors
/// When the database fails.
pub async fn misnumbered(read: &mut Read, workspace: i64) -> Result<Vec<i64>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select c.survey from survey_counter c
             left join response r on r.workspace = c.workspace and r.survey = c.survey
             where c.workspace = $1
             group by c.survey, c.seq
             having count(r.seq) <> c.seq or count(distinct r.seq) <> c.seq
               or coalesce(min(r.seq), 0) <> 0 or coalesce(max(r.seq) + 1, 0) <> c.seq
             order by c.survey",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    }))
}
