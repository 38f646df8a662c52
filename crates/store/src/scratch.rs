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

/// Every value of every column of texts there is, as `table.column` and the value: what a search for somebody's words goes
/// through, whatever tables there will be. Words of SQLite's search index are among them, as `search.words`.
///
/// # Panics
/// When the database refuses.
pub async fn texts(location: &Location) -> Vec<(String, String)> {
    match location {
        Location::Sqlite(path) => texts_of_sqlite(&rusqlite::Connection::open(path).expect("it opens")),
        Location::Postgres(address) => texts_of_postgres(address).await,
    }
}

fn texts_of_sqlite(connection: &rusqlite::Connection) -> Vec<(String, String)> {
    let pairs = |text: &str| -> Vec<(String, String)> {
        let mut asked = connection.prepare(text).expect("asked");
        let rows = asked.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("asked");
        rows.map(|row| row.expect("a row")).collect()
    };
    let columns = pairs(
        "select t.name, c.name from sqlite_schema t, pragma_table_info(t.name) c
         where t.type = 'table' and lower(c.type) = 'text' order by 1, 2",
    );
    let mut all = Vec::new();
    for (table, column) in columns {
        let name = format!("{table}.{column}");
        let values = format!("select '{name}', \"{column}\" from \"{table}\" where \"{column}\" is not null");
        all.extend(pairs(&values));
    }
    connection
        .execute_batch("create virtual table temp.vocabulary using fts5vocab('main', 'search', 'row')")
        .expect("made");
    all.extend(pairs("select 'search.words', term from temp.vocabulary"));
    all
}

async fn texts_of_postgres(address: &str) -> Vec<(String, String)> {
    let pool = sqlx::PgPool::connect(address).await.expect("the server answers");
    let columns: Vec<(String, String)> = sqlx::query_as(
        "select table_name::text, column_name::text from information_schema.columns
         where table_schema = current_schema() and data_type in ('text', 'character varying', 'json', 'jsonb', 'tsvector')
         order by 1, 2",
    )
    .fetch_all(&pool)
    .await
    .expect("asked");
    let mut all = Vec::new();
    for (table, column) in columns {
        let values =
            format!("select '{table}.{column}', \"{column}\"::text from \"{table}\" where \"{column}\" is not null");
        let rows: Vec<(String, String)> =
            sqlx::query_as(sqlx::AssertSqlSafe(values)).fetch_all(&pool).await.expect("asked");
        all.extend(rows);
    }
    pool.close().await;
    all
}
