//! Copies of a PostgreSQL database, made and put back by its own programs: they know every version's ways. The copy is of
//! a snapshot that we hold and have counted; it goes back in one transaction, which is counted before it is committed.
//! A password never stands on a command line, where every user of the machine could read it.

use std::path::Path;
use std::process::{Output, Stdio};

use sqlx::{Connection, PgConnection};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, Command};

use super::{COUNTS, Contents, SCHEMA};
use crate::dialect::HEARD;
use crate::error::{Error, Result};
use crate::migrate::LOCK;

async fn connect(address: &str) -> Result<PgConnection> {
    Ok(PgConnection::connect(address).await?)
}

pub(super) async fn contents(address: &str) -> Result<Option<Contents>> {
    let mut conn = connect(address).await?;
    let counted = count(&mut conn).await?;
    conn.close().await?;
    Ok(counted)
}

pub(super) async fn schema(address: &str) -> Result<Option<i64>> {
    let mut conn = connect(address).await?;
    let schema = match namespace(&mut conn).await? {
        Some(_) => Some(sqlx::query_scalar(SCHEMA).fetch_one(&mut conn).await?),
        None => None,
    };
    conn.close().await?;
    Ok(schema)
}

/// The schema that Heard's tables stand in, where they are there.
async fn namespace(conn: &mut PgConnection) -> Result<Option<String>> {
    let (is_ours, namespace): (bool, Option<String>) = sqlx::query_as(
        "select to_regclass('schema_step') is not null and to_regclass('response') is not null, current_schema()::text",
    )
    .fetch_one(conn)
    .await?;
    Ok(namespace.filter(|_| is_ours))
}

async fn count(conn: &mut PgConnection) -> Result<Option<Contents>> {
    let Some(namespace) = namespace(conn).await? else { return Ok(None) };
    let (schema, workspaces, users, surveys, responses) = sqlx::query_as(COUNTS).fetch_one(conn).await?;
    Ok(Some(Contents { schema, workspaces, users, surveys, responses, namespace }))
}

pub(super) async fn others(address: &str) -> Result<i64> {
    let mut conn = connect(address).await?;
    let others = sqlx::query_scalar(
        "select count(*) from pg_stat_activity
         where datname = current_database() and application_name = $1 and pid <> pg_backend_pid()",
    )
    .bind(HEARD)
    .fetch_one(&mut conn)
    .await?;
    conn.close().await?;
    Ok(others)
}

pub(super) async fn copy(address: &str, into: &Path) -> Result<Contents> {
    let mut conn = connect(address).await?;
    let mut held = conn.begin().await?;
    sqlx::query("set transaction isolation level repeatable read, read only").execute(&mut *held).await?;
    let snapshot: String = sqlx::query_scalar("select pg_export_snapshot()").fetch_one(&mut *held).await?;
    let counted = count(&mut held).await?.ok_or_else(|| Error::Unfit("the database holds no data".to_owned()))?;
    let mut dump = program("pg_dump", address);
    dump.args(["--format=custom", "--no-owner", "--no-privileges", "--no-password"])
        .arg(format!("--snapshot={snapshot}"))
        .arg(format!("--schema=\"{}\"", counted.namespace))
        .arg("--file")
        .arg(into);
    succeeds("pg_dump", dump.output().await)?;
    held.rollback().await?;
    conn.close().await?;
    let copied = responses_in(into, &counted.namespace).await?;
    if copied != counted.responses {
        return Err(Error::Unfit(format!("the copy is not whole: {copied} of {} responses", counted.responses)));
    }
    std::fs::File::open(into)?.sync_all()?;
    Ok(counted)
}

pub(super) async fn check(file: &Path) -> Result<()> {
    let listed = Command::new("pg_restore").arg("--list").arg(file).output().await;
    succeeds("pg_restore", listed).map(drop)
}

/// How many rows of responses a copy has, by reading it.
async fn responses_in(file: &Path, namespace: &str) -> Result<i64> {
    let mut reading = Command::new("pg_restore");
    reading.args(["--data-only", "--table=response", "--file=-"]).arg(format!("--schema={namespace}")).arg(file);
    let mut reading = started("pg_restore", reading.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn())?;
    let mut rows = None;
    let mut read = 0;
    if let Some(output) = reading.stdout.take() {
        let mut lines = BufReader::new(output);
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line).await? > 0 {
            match rows {
                None if line.starts_with(b"COPY ") => rows = Some(0),
                Some(n) if line == b"\\.\n" => {
                    read += n;
                    rows = None;
                }
                Some(n) => rows = Some(n + 1),
                None => {}
            }
            line.clear();
        }
    }
    succeeds("pg_restore", reading.wait_with_output().await)?;
    Ok(read)
}

/// One transaction: the tables that are there go, those of the copy come, are counted, and only then is it committed.
/// If a program dies on the way, its connection ends without a commit.
pub(super) async fn put_back(address: &str, file: &Path, promised: &Contents) -> Result<()> {
    let mut conn = connect(address).await?;
    let (namespace, tables): (Option<String>, Vec<String>) = sqlx::query_as(
        "select current_schema()::text, coalesce(array_agg(format('%I.%I', schemaname, tablename))
           filter (where tablename is not null), '{}')
         from (select 1) one left join pg_tables on schemaname = current_schema()",
    )
    .fetch_one(&mut conn)
    .await?;
    conn.close().await?;
    let namespace = namespace.unwrap_or_default();
    if namespace != promised.namespace {
        return Err(Error::Unfit(format!(
            "the backup's tables stand in the schema `{}`, and this address leads to `{namespace}`; nothing was changed",
            promised.namespace
        )));
    }
    let mut putting = program("psql", address);
    putting.args(["--no-psqlrc", "--quiet", "--no-password", "--set=ON_ERROR_STOP=1", "--output=/dev/null"]);
    putting.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut putting = started("psql", putting.spawn())?;
    let mut reading = Command::new("pg_restore");
    reading.args(["--no-owner", "--no-privileges", "--file=-"]).arg(format!("--schema={namespace}")).arg(file);
    reading.stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let reading = started("pg_restore", reading.spawn())?;
    let mut begin = format!("begin;\nselect pg_advisory_xact_lock({LOCK});\n");
    for table in &tables {
        begin.push_str(&format!("drop table if exists {table} cascade;\n"));
    }
    // Dividing by nothing is how SQL says no.
    let end = format!(
        "\nselect 1 / (case when (select count(*) from \"{namespace}\".response) = {} then 1 else 0 end);\ncommit;\n",
        promised.responses
    );
    // Where psql has gone away, it says below why.
    let fed = feed(&mut putting, reading, &begin, &end).await;
    let put = putting.wait_with_output().await;
    succeeds("psql", put)?;
    fed
}

async fn feed(putting: &mut Child, mut reading: Child, begin: &str, end: &str) -> Result<()> {
    let (Some(mut input), Some(mut copy)) = (putting.stdin.take(), reading.stdout.take()) else {
        return Err(Error::Stopped);
    };
    input.write_all(begin.as_bytes()).await?;
    tokio::io::copy(&mut copy, &mut input).await?;
    drop(copy);
    succeeds("pg_restore", reading.wait_with_output().await)?;
    input.write_all(end.as_bytes()).await?;
    Ok(input.shutdown().await?)
}

fn program(name: &str, address: &str) -> Command {
    let (address, password) = without_password(address);
    let mut command = Command::new(name);
    command.arg(format!("--dbname={address}")).stdin(Stdio::null());
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    command
}

fn started<T>(name: &str, outcome: std::io::Result<T>) -> Result<T> {
    outcome.map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::Unfit(format!(
            "`{name}` is not on this machine. Backups of PostgreSQL are made by its own programs: install its client in \
             the server's version (on Debian: apt-get install postgresql-client), or back up with your database's own \
             means"
        )),
        _ => error.into(),
    })
}

fn succeeds(name: &str, outcome: std::io::Result<Output>) -> Result<Output> {
    let output = started(name, outcome)?;
    if output.status.success() {
        return Ok(output);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Error::Unfit(format!("`{name}` did not succeed, so nothing was changed: {}", said.trim())))
}

/// An address without its password, and the password.
fn without_password(address: &str) -> (String, Option<String>) {
    let whole = || (address.to_owned(), None);
    let Some((scheme, rest)) = address.split_once("://") else { return whole() };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let Some((who, host)) = rest[..end].rsplit_once('@') else { return whole() };
    let Some((user, password)) = who.split_once(':') else { return whole() };
    (format!("{scheme}://{user}@{host}{}", &rest[end..]), Some(decoded(password)))
}

/// Undoes percent signs with two hexadecimal digits.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, more)) = rest.split_first() {
        let pair = more.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.filter(|_| first == b'%').and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &more[2..];
            }
            None => {
                bytes.push(first);
                rest = more;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_taken_out_of_the_address_and_read_as_it_is_meant() {
        let split = |address: &str| without_password(address);
        assert_eq!(
            split("postgres://heard:p%40ss%2Fword@db.test:5432/heard?sslmode=require"),
            ("postgres://heard@db.test:5432/heard?sslmode=require".to_owned(), Some("p@ss/word".to_owned()))
        );
        assert_eq!(split("postgres://heard@db.test/heard"), ("postgres://heard@db.test/heard".to_owned(), None));
        assert_eq!(split("postgres:///heard"), ("postgres:///heard".to_owned(), None));
        assert_eq!(decoded("50%"), "50%");
    }
}
