//! What must differ between the two databases: how they are opened, how a write transaction begins, what makes them
//! fit to be trusted. Everything else is one text.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};

use crate::database::{Driver, Held, Inner};
use crate::error::{Error, Result};

/// The oldest SQLite without the WAL-reset bug that corrupts databases (fixed in 3.51.3 and 3.53.0).
const SQLITE_AT_LEAST: i32 = 3_051_003;

/// How long a connection waits for another process that writes.
const BUSY: Duration = Duration::from_secs(10);

/// How many statements a connection keeps prepared: each insert in all its lengths, and whatever the pages ask.
const STATEMENTS: usize = 500;

/// How our connections are called in PostgreSQL's list of them, so that a running server is seen there.
pub(crate) const HEARD: &str = "heard";

/// Where the data are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A SQLite file, made if it is not there.
    Sqlite(PathBuf),
    /// A `postgres://` address.
    Postgres(String),
}

/// See [`Pool::Sqlite`].
pub(crate) type Turn = Arc<tokio::sync::Mutex<()>>;

/// The pools behind the handles.
#[derive(Clone)]
pub(crate) enum Pool {
    /// One connection writes, a few read.
    Sqlite {
        path: PathBuf,
        read: SqlitePool,
        write: SqlitePool,
        /// Whoever writes holds it: the writer's own connection and the pool's take turns here, because those who meet
        /// in SQLite itself wait by sleeping.
        turn: Turn,
    },
    Postgres(PgPool),
}

impl Pool {
    pub(crate) async fn open(location: &Location, readers: u32) -> Result<Pool> {
        match location {
            Location::Sqlite(path) => open_sqlite(path, readers).await,
            Location::Postgres(address) => open_postgres(address, readers).await,
        }
    }

    pub(crate) async fn read(&self) -> Result<Inner> {
        Ok(match self {
            Pool::Sqlite { read, .. } => Inner::Sqlite(Held::Pooled(read.acquire().await?)),
            Pool::Postgres(pool) => Inner::Postgres(Held::Pooled(pool.acquire().await?)),
        })
    }

    pub(crate) async fn begin(&self) -> Result<Inner> {
        Ok(match self {
            Pool::Sqlite { write, turn, .. } => {
                let turn = turn.clone().lock_owned().await;
                // A deferred transaction that reads first and writes later fails at once when another writer is quicker.
                Inner::Sqlite(Held::Begun(write.begin_with("begin immediate").await?, Some(turn)))
            }
            Pool::Postgres(pool) => Inner::Postgres(Held::Begun(pool.begin().await?, None)),
        })
    }

    pub(crate) async fn close(&self) {
        match self {
            Pool::Sqlite { read, write, .. } => {
                read.close().await;
                write.close().await;
            }
            Pool::Postgres(pool) => pool.close().await,
        }
    }
}

async fn open_sqlite(path: &Path, readers: u32) -> Result<Pool> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        .statement_cache_capacity(STATEMENTS)
        // A statement of many rows keeps the pages it changes, to undo itself: in a file that is twice the writing.
        .pragma("temp_store", "memory");
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.clone().pragma("cache_size", "-16384"))
        .await?;
    let version: String = sqlx::query_scalar("select sqlite_version()").fetch_one(&write).await?;
    if sqlite_number(&version) < SQLITE_AT_LEAST {
        return Err(Error::Unfit(format!(
            "SQLite {version} can corrupt its write-ahead log (fixed in 3.51.3); this build must not be used"
        )));
    }
    let read = SqlitePoolOptions::new()
        .max_connections(readers)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options.create_if_missing(false).pragma("cache_size", "-8192").pragma("query_only", "on"))
        .await?;
    Ok(Pool::Sqlite { path: path.to_owned(), read, write, turn: Turn::default() })
}

/// A connection for one thread that calls SQLite itself. As durable as the pool's.
pub(crate) fn open_direct(path: &Path) -> Result<rusqlite::Connection> {
    let connection = rusqlite::Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma temp_store = memory; \
         pragma cache_size = -16384;",
    )?;
    Ok(connection)
}

/// A connection for one thread that reads much.
pub(crate) fn open_reader(path: &Path) -> Result<rusqlite::Connection> {
    let connection = rusqlite::Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    connection.execute_batch("pragma query_only = on; pragma cache_size = -8192;")?;
    Ok(connection)
}

async fn open_postgres(address: &str, connections: u32) -> Result<Pool> {
    let options = PgConnectOptions::from_str(address)?.application_name(HEARD).statement_cache_capacity(STATEMENTS);
    let pool = PgPoolOptions::new()
        // One more than reads, for the writer.
        .max_connections(connections + 1)
        // A ping before every use doubles the cost of a query; a dead connection shows itself as an error.
        .test_before_acquire(false)
        .max_lifetime(Duration::from_secs(1800))
        .idle_timeout(Duration::from_secs(300))
        .connect_with(options)
        .await?;
    let (collation, encoding): (String, String) = sqlx::query_as(
        "select datcollate::text, pg_encoding_to_char(encoding)::text from pg_database where datname = current_database()",
    )
    .fetch_one(&pool)
    .await?;
    if !matches!(collation.as_str(), "C" | "POSIX" | "C.UTF-8" | "C.utf8") || encoding != "UTF8" {
        return Err(Error::Unfit(format!(
            "the PostgreSQL database has collation {collation} and encoding {encoding}; Heard compares text as bytes. \
             Make it with: create database heard template template0 encoding 'UTF8' locale 'C.UTF-8'"
        )));
    }
    Ok(Pool::Postgres(pool))
}

fn sqlite_number(version: &str) -> i32 {
    let mut parts = version.split('.').map(|part| part.parse::<i32>().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    next() * 1_000_000 + next() * 1_000 + next()
}

/// At the end of the look for a row to claim: several servers look past what another has just taken. SQLite has one
/// writer.
pub(crate) fn skip_locked(driver: Driver) -> &'static str {
    match driver {
        Driver::Sqlite => "",
        Driver::Postgres => "for update skip locked",
    }
}

/// Behind `response r`, where a customer's responses are asked for: SQLite keeps no statistics, and would rather walk over
/// all of the workspace's, which its primary key begins with. The condition must say `r.contact is not null` as well.
pub(crate) fn by_contact(driver: Driver) -> &'static str {
    match driver {
        Driver::Sqlite => " indexed by response_contact",
        Driver::Postgres => "",
    }
}

/// The same behind `contact_list_member`, where the lists of a customer are asked for.
pub(crate) fn by_member(driver: Driver) -> &'static str {
    match driver {
        Driver::Sqlite => " indexed by contact_list_member_contact",
        Driver::Postgres => "",
    }
}

/// The lines of a migration that are meant for this database: those outside any block, and those between
/// `-- sqlite` or `-- postgres` and `-- end`.
pub(crate) fn for_database(text: &str, driver: Driver) -> String {
    let mut block: Option<Driver> = None;
    let mut kept = String::with_capacity(text.len());
    for line in text.lines() {
        match line.trim() {
            "-- sqlite" => block = Some(Driver::Sqlite),
            "-- postgres" => block = Some(Driver::Postgres),
            "-- end" => block = None,
            _ if block.is_none_or(|only| only == driver) => {
                kept.push_str(line);
                kept.push('\n');
            }
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_for_one_database() {
        let text = "a\n-- sqlite\nb\n-- end\n-- postgres\nc\n-- end\nd";
        assert_eq!(for_database(text, Driver::Sqlite), "a\nb\nd\n");
        assert_eq!(for_database(text, Driver::Postgres), "a\nc\nd\n");
    }

    #[test]
    fn the_writers_own_connection_writes_ahead_and_syncs_fully() {
        let folder = tempfile::tempdir().expect("a folder");
        let connection = open_direct(&folder.path().join("heard.db")).expect("opens");
        let asked = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, rusqlite::types::Value>(0));
        assert_eq!(asked("pragma journal_mode"), Ok(rusqlite::types::Value::Text("wal".to_owned())));
        assert_eq!(asked("pragma synchronous"), Ok(rusqlite::types::Value::Integer(2)));
        assert_eq!(asked("pragma foreign_keys"), Ok(rusqlite::types::Value::Integer(1)));
    }

    #[test]
    fn the_sqlite_that_corrupts_is_known_by_its_number() {
        assert!(sqlite_number("3.46.0") < SQLITE_AT_LEAST);
        assert!(sqlite_number("3.51.3") >= SQLITE_AT_LEAST);
    }
}
