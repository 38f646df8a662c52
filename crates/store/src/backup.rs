//! The whole database as one file, and back. A copy shows one instant of it, whoever writes meanwhile, and is opened and
//! counted before anybody is told that it is there. Nothing here ever writes over what it has not been told to replace.

mod postgres;
mod sqlite;

use std::path::Path;

use crate::dialect::Location;
use crate::error::Result;

/// Which database a copy came from: it can only go back into the same kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Kind {
    /// A SQLite file.
    SQLite,
    /// What `pg_dump --format=custom` writes.
    PostgreSQL,
}

impl Kind {
    /// The kind of database at a place.
    pub fn of(location: &Location) -> Kind {
        match location {
            Location::Sqlite(_) => Kind::SQLite,
            Location::Postgres(_) => Kind::PostgreSQL,
        }
    }
}

/// What a database holds, in numbers that tell two of them apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Contents {
    /// The newest step of the schema that was applied.
    pub schema: i64,
    /// Companies.
    pub workspaces: i64,
    /// People who sign in.
    pub users: i64,
    /// Surveys of all workspaces.
    pub surveys: i64,
    /// Responses of all workspaces, whatever their state.
    pub responses: i64,
    /// The PostgreSQL schema that the tables stand in; empty on SQLite.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub namespace: String,
}

impl Contents {
    /// Whether anybody would miss it.
    pub fn is_empty(&self) -> bool {
        self.workspaces == 0 && self.users == 0
    }
}

/// What is asked of both databases, in the order of [`Contents`].
const COUNTS: &str = "select (select coalesce(max(number), 0) from schema_step), (select count(*) from workspace), \
                      (select count(*) from \"user\"), (select count(*) from survey), (select count(*) from response)";

const SCHEMA: &str = "select coalesce(max(number), 0) from schema_step";

/// What is at a place; none where there is no database of Heard. Neither makes nor changes anything.
///
/// # Errors
/// When the database cannot be reached or read.
pub async fn contents(location: &Location) -> Result<Option<Contents>> {
    match location {
        Location::Sqlite(path) => sqlite::contents(path).await,
        Location::Postgres(address) => postgres::contents(address).await,
    }
}

/// The newest step of the schema that was applied at a place; none where there is no database of Heard. Cheap at any size.
///
/// # Errors
/// When the database cannot be reached or read.
pub async fn schema(location: &Location) -> Result<Option<i64>> {
    match location {
        Location::Sqlite(path) => sqlite::schema(path).await,
        Location::Postgres(address) => postgres::schema(address).await,
    }
}

/// Copies the database as it is at one instant into a new file, which is then read and held against that instant.
/// `progress` is told how many of how many pieces are done; PostgreSQL's own program tells nothing.
///
/// # Errors
/// When the database or the file fails, or the copy is not what was copied ([`crate::Error::Unfit`] says it in words).
pub async fn copy(location: &Location, into: &Path, progress: impl Fn(u64, u64) + Send + 'static) -> Result<Contents> {
    match location {
        Location::Sqlite(path) => sqlite::copy(path, into, progress).await,
        Location::Postgres(address) => postgres::copy(address, into).await,
    }
}

/// Reads a copy and holds it against what it should contain. PostgreSQL's is only listed: it is counted while it goes
/// back, before that is committed.
///
/// # Errors
/// [`crate::Error::Unfit`] says in words what is wrong with it.
pub async fn check(kind: Kind, file: &Path, promised: &Contents) -> Result<()> {
    match kind {
        Kind::SQLite => sqlite::check(file, promised).await,
        Kind::PostgreSQL => postgres::check(file).await,
    }
}

/// Puts a copy in the place of what is there: all of it or nothing. On SQLite the copy's file becomes the database's.
/// The caller has checked the copy, and made sure that nobody works with the database and nobody misses what it holds.
///
/// # Errors
/// When the database fails or somebody works with it; then what was there is still there.
pub async fn put_back(location: &Location, file: &Path, promised: &Contents) -> Result<()> {
    match location {
        Location::Sqlite(path) => sqlite::put_back(path, file).await,
        Location::Postgres(address) => postgres::put_back(address, file, promised).await,
    }
}

/// How many other programs named Heard are connected to a PostgreSQL database; always 0 for SQLite, whose file is
/// guarded by a lock beside it.
///
/// # Errors
/// When the database fails.
pub async fn others(location: &Location) -> Result<i64> {
    match location {
        Location::Sqlite(_) => Ok(0),
        Location::Postgres(address) => postgres::others(address).await,
    }
}
