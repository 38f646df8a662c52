//! What a workspace keeps of its customers besides the usual: each with a key that filters and files name, a name for
//! people, and what kind of value it is.

use feedback::keyed;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many properties a workspace has at most.
pub const MOST: usize = 100;

keyed! {
    /// What kind of value.
    pub enum Kind {
        /// Any text.
        Text = "text",
        /// A number that can be compared.
        Number = "number",
        /// A day of the calendar, `2026-01-31`.
        Day = "day",
        /// `yes` or `no`.
        YesNo = "yes_no",
    }
}

/// A property of customers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// As filters and files name it.
    pub key: String,
    /// As colleagues read it.
    pub name: String,
    /// What kind of value.
    pub kind: Kind,
}

/// Every property of a workspace, by key.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Property>> {
    let rows: Vec<(String, String, String)> = sql!(read, conn => {
        sqlx::query_as("select key, name, kind from property_definition where workspace = $1 order by key")
            .bind(workspace)
            .fetch_all(conn)
            .await?
    });
    let property = |(key, name, kind): (String, String, String)| Property {
        key,
        name,
        kind: Kind::from_key(&kind).unwrap_or(Kind::Text),
    };
    Ok(rows.into_iter().map(property).collect())
}

/// Makes a property. False when there is one of this key.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, workspace: i64, property: &Property) -> Result<bool> {
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into property_definition (workspace, key, name, kind) values ($1, $2, $3, $4)
             on conflict (workspace, key) do nothing",
        )
        .bind(workspace)
        .bind(&property.key)
        .bind(&property.name)
        .bind(property.kind.key())
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(added == 1)
}

/// Calls a property something else. False when there is none of this key. Its kind stays: there are values of it.
///
/// # Errors
/// When the database fails.
pub async fn rename(tx: &mut Tx, workspace: i64, key: &str, name: &str) -> Result<bool> {
    let renamed = sql!(tx, conn => {
        sqlx::query("update property_definition set name = $3 where workspace = $1 and key = $2")
            .bind(workspace)
            .bind(key)
            .bind(name)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(renamed == 1)
}

/// Takes a property away, and every customer's value of it. False when there is none of this key.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, key: &str) -> Result<bool> {
    let removed = sql!(tx, conn => {
        sqlx::query("delete from contact_property where workspace = $1 and property = $2")
            .bind(workspace)
            .bind(key)
            .execute(&mut *conn)
            .await?;
        sqlx::query("delete from property_definition where workspace = $1 and key = $2")
            .bind(workspace)
            .bind(key)
            .execute(&mut *conn)
            .await?
            .rows_affected()
    });
    Ok(removed == 1)
}

/// How many customers have a value of it.
///
/// # Errors
/// When the database fails.
pub async fn count(read: &mut Read, workspace: i64, key: &str) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select count(*) from contact_property where workspace = $1 and property = $2")
            .bind(workspace)
            .bind(key)
            .fetch_one(conn)
            .await?
    }))
}
