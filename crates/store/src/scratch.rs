//! A database of its own for each test, so that tests know nothing of each other: a file, or a schema of the PostgreSQL
//! server that `HEARD_TEST_POSTGRES` names. Debug builds only; nothing in the product uses it.

use std::path::Path;

use crate::Location;

/// A fresh, empty place. `folder` holds the file; `name` must differ between tests that run at the same time.
///
/// # Panics
/// When PostgreSQL is asked for and not there: a test must not quietly run on something else.
pub async fn location(folder: &Path, server: Option<&str>, name: &str) -> Location {
    let Some(server) = server else {
        return Location::Sqlite(folder.join("heard.db"));
    };
    let pool = sqlx::PgPool::connect(server).await.expect("HEARD_TEST_POSTGRES names a server that answers");
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("create schema \"{name}\"")))
        .execute(&pool)
        .await
        .expect("a schema of this name is not there yet");
    pool.close().await;
    let separator = if server.contains('?') { '&' } else { '?' };
    Location::Postgres(format!("{server}{separator}options=-csearch_path%3D{name}"))
}

/// Another empty place of the same kind as `location`: `folder` holds the file, or a new PostgreSQL database named `name`
/// has a schema called like the other's.
///
/// # Panics
/// When PostgreSQL refuses.
pub async fn elsewhere(location: &Location, folder: &Path, name: &str) -> Location {
    let Location::Postgres(address) = location else { return Location::Sqlite(folder.join("heard.db")) };
    let pool = sqlx::PgPool::connect(address).await.expect("the server answers");
    let (database, schema): (String, String) =
        sqlx::query_as("select current_database()::text, current_schema()::text")
            .fetch_one(&pool)
            .await
            .expect("asked");
    let made = format!("create database \"{name}\" template template0 encoding 'UTF8' locale 'C.UTF-8'");
    sqlx::raw_sql(sqlx::AssertSqlSafe(made)).execute(&pool).await.expect("a database of this name is not there yet");
    pool.close().await;
    let address = address.replacen(&format!("/{database}?"), &format!("/{name}?"), 1);
    let pool = sqlx::PgPool::connect(&address).await.expect("the new database answers");
    let made = format!("create schema if not exists \"{schema}\"");
    sqlx::raw_sql(sqlx::AssertSqlSafe(made)).execute(&pool).await.expect("a schema");
    pool.close().await;
    Location::Postgres(address)
}

/// Runs statements on a database that nobody else works with, past everything that the store guards.
///
/// # Panics
/// When the database refuses.
pub async fn run(location: &Location, statements: &str) {
    match location {
        Location::Sqlite(path) => {
            let connection = rusqlite::Connection::open(path).expect("it opens");
            connection.execute_batch(statements).expect("the statements run");
        }
        Location::Postgres(address) => {
            let pool = sqlx::PgPool::connect(address).await.expect("the server answers");
            sqlx::raw_sql(sqlx::AssertSqlSafe(statements.to_owned())).execute(&pool).await.expect("the statements run");
            pool.close().await;
        }
    }
}
