//! What the hot path runs its statements on: SQLite on the very thread that asks, or a connection of the driver. The
//! driver keeps each SQLite connection on a thread of its own, and every statement is a message there and back: with
//! seven of them a commit, that was a fifth of what an answer cost. One text serves all; values are always bound.

use std::borrow::Cow;

use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, ValueRef};
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

use crate::cells::Fill;
use crate::clause::{Bound, Clause};
use crate::database::{Driver, Read, Tx, sql};
use crate::error::Result;
use crate::insert::Shape;

/// Where statements run. Within a transaction, if the caller has begun one.
pub(crate) enum Conn<'c> {
    /// SQLite, here and now: the thread is the writer's own.
    Direct(&'c mut Connection),
    /// Through the driver.
    Pooled(&'c mut Read),
}

/// A statement and what stands for its placeholders, in their order.
pub(crate) struct Statement<'q> {
    text: Cow<'q, str>,
    values: Vec<Value<'q>>,
    /// Whether `$1`, `$2` come in their order, each once.
    in_order: bool,
}

/// A value to bind. Absent ones keep their type: PostgreSQL asks for it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'q> {
    Number(Option<i64>),
    Real(Option<f64>),
    Flag(bool),
    Text(Option<&'q str>),
    Bytes(&'q [u8]),
    Id(Option<Uuid>),
}

/// What a row is read into, from either way.
pub(crate) trait Row:
    for<'r> sqlx::FromRow<'r, SqliteRow> + for<'r> sqlx::FromRow<'r, PgRow> + Send + Unpin + Sized
{
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self>;
}

impl<'q> Statement<'q> {
    pub(crate) fn new(text: impl Into<Cow<'q, str>>) -> Statement<'q> {
        Statement { text: text.into(), values: Vec::new(), in_order: false }
    }

    /// One in whose text `$1`, `$2` come in their order, each once.
    pub(crate) fn in_order(text: &'q str) -> Statement<'q> {
        Statement { in_order: true, ..Statement::new(text) }
    }

    /// The next placeholder's value.
    pub(crate) fn bind(mut self, value: impl Into<Value<'q>>) -> Statement<'q> {
        self.values.push(value.into());
        self
    }
}

impl<'q> From<&'q Clause> for Statement<'q> {
    fn from(clause: &'q Clause) -> Statement<'q> {
        let value = |bound: &'q Bound| match bound {
            Bound::Number(number) => Value::Number(Some(*number)),
            Bound::Real(number) => Value::Real(Some(*number)),
            Bound::Text(text) => Value::Text(Some(text)),
            Bound::Id(id) => Value::Id(Some(*id)),
            Bound::Bytes(bytes) => Value::Bytes(bytes),
        };
        let values = clause.bound.iter().map(value).collect();
        Statement { text: Cow::Borrowed(&clause.text), values, in_order: true }
    }
}

/// Binds a statement's values to a query of sqlx.
macro_rules! bind_values {
    ($query:expr, $statement:expr) => {{
        let mut query = $query;
        for value in &$statement.values {
            query = match *value {
                Value::Number(number) => query.bind(number),
                Value::Real(number) => query.bind(number),
                Value::Flag(flag) => query.bind(flag),
                Value::Text(text) => query.bind(text),
                Value::Bytes(bytes) => query.bind(bytes),
                Value::Id(id) => query.bind(id),
            };
        }
        query
    }};
}

impl Conn<'_> {
    /// Which database it is.
    pub(crate) fn driver(&self) -> Driver {
        match self {
            Conn::Direct(_) => Driver::Sqlite,
            Conn::Pooled(read) => read.driver(),
        }
    }

    /// How inserts of many rows are best written here.
    pub(crate) fn shape(&self) -> Shape {
        match self {
            Conn::Direct(_) => Shape::Single,
            Conn::Pooled(read) => Shape::Long(read.driver()),
        }
    }

    /// Runs a statement. How many rows it changed.
    pub(crate) async fn execute(&mut self, statement: Statement<'_>) -> Result<u64> {
        match self {
            Conn::Direct(connection) => {
                let mut prepared = prepare(connection, &statement)?;
                Ok(prepared.raw_execute()? as u64)
            }
            Conn::Pooled(read) => Ok(sql!(read, conn => {
                let query = sqlx::query(sqlx::AssertSqlSafe(statement.text.as_ref()));
                bind_values!(query, statement).execute(conn).await?.rows_affected()
            })),
        }
    }

    /// Runs a statement and hands each row over, as it lies there.
    pub(crate) async fn fill(&mut self, statement: Statement<'_>, into: &mut impl Fill) -> Result<()> {
        match self {
            Conn::Direct(connection) => {
                let mut prepared = prepare(connection, &statement)?;
                let mut rows = prepared.raw_query();
                while let Some(row) = rows.next()? {
                    into.take(row)?;
                }
            }
            Conn::Pooled(read) => sql!(read, conn => {
                let query = sqlx::query(sqlx::AssertSqlSafe(statement.text.as_ref()));
                for row in bind_values!(query, statement).fetch_all(conn).await? {
                    into.take(&row)?;
                }
            }),
        }
        Ok(())
    }

    /// Runs a statement and reads all its rows.
    pub(crate) async fn rows<R: Row>(&mut self, statement: Statement<'_>) -> Result<Vec<R>> {
        match self {
            Conn::Direct(connection) => {
                let mut prepared = prepare(connection, &statement)?;
                let mut rows = prepared.raw_query();
                let mut read = Vec::new();
                while let Some(row) = rows.next()? {
                    read.push(R::from_direct(row)?);
                }
                Ok(read)
            }
            Conn::Pooled(read) => Ok(sql!(read, conn => {
                let query = sqlx::query_as(sqlx::AssertSqlSafe(statement.text.as_ref()));
                bind_values!(query, statement).fetch_all(conn).await?
            })),
        }
    }
}

impl<'c> From<&'c mut Read> for Conn<'c> {
    fn from(read: &'c mut Read) -> Conn<'c> {
        Conn::Pooled(read)
    }
}

impl<'c> From<&'c mut Tx> for Conn<'c> {
    fn from(tx: &'c mut Tx) -> Conn<'c> {
        Conn::Pooled(tx)
    }
}

/// A statement with its values. SQLite numbers `$1`, `$2` by where they come first, so those are found by name, which
/// walks over all of them each time; a clause writes them in their order.
fn prepare<'c>(connection: &'c Connection, statement: &Statement<'_>) -> Result<rusqlite::CachedStatement<'c>> {
    let mut prepared = connection.prepare_cached(&statement.text)?;
    let is_named = !statement.in_order && prepared.parameter_name(1).is_some();
    for (value, number) in statement.values.iter().zip(1..) {
        let at = if is_named { prepared.parameter_index(&format!("${number}"))?.unwrap_or(number) } else { number };
        prepared.raw_bind_parameter(at, value)?;
    }
    Ok(prepared)
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Value::Number(number) => number.map_or(ValueRef::Null, ValueRef::Integer),
            Value::Real(number) => number.map_or(ValueRef::Null, ValueRef::Real),
            Value::Flag(flag) => ValueRef::Integer((*flag).into()),
            Value::Text(text) => text.map_or(ValueRef::Null, |text| ValueRef::Text(text.as_bytes())),
            Value::Bytes(bytes) => ValueRef::Blob(bytes),
            Value::Id(id) => id.as_ref().map_or(ValueRef::Null, |id| ValueRef::Blob(id.as_bytes())),
        }))
    }
}

/// An id in a column, read directly.
pub(crate) fn id(row: &rusqlite::Row<'_>, column: &str) -> rusqlite::Result<Uuid> {
    row.get(column).map(Uuid::from_bytes)
}

impl Row for (i64, i64) {
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<(i64, i64)> {
        Ok((row.get(0)?, row.get(1)?))
    }
}

impl Row for (i64,) {
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<(i64,)> {
        Ok((row.get(0)?,))
    }
}

impl Row for (Uuid,) {
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<(Uuid,)> {
        Ok((row.get(0).map(Uuid::from_bytes)?,))
    }
}

macro_rules! value {
    ($($type:ty => $of:expr,)+) => {$(
        impl<'q> From<$type> for Value<'q> {
            fn from(value: $type) -> Value<'q> {
                ($of)(value)
            }
        }
    )+};
}

value! {
    i64 => |number| Value::Number(Some(number)),
    Option<i64> => Value::Number,
    Option<f64> => Value::Real,
    bool => Value::Flag,
    &'q str => |text| Value::Text(Some(text)),
    Option<&'q str> => Value::Text,
    &'q String => |text: &'q String| Value::Text(Some(text.as_str())),
    &'q Option<String> => |text: &'q Option<String>| Value::Text(text.as_deref()),
    &'q [u8] => Value::Bytes,
    Uuid => |id| Value::Id(Some(id)),
    Option<Uuid> => Value::Id,
}
