//! What a workspace keeps of its customers besides the usual: each with a key that filters and files name, a name for
//! people, and what kind of value it is.

use feedback::{fold, keyed};

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many properties a workspace has at most.
pub const MOST: usize = 100;

/// How many characters a key has at most; a name has as many.
pub const LONGEST: usize = 60;

/// The properties of a response that a campaign asked for: how the campaign is called, and in which wave (a number, from 1)
/// it was asked.
pub const CAMPAIGN: &str = "campaign";
/// See [`CAMPAIGN`].
pub const WAVE: &str = "wave";

/// The key that a name makes: its folded words with a line between them; empty where it has no letters or digits.
pub fn key_of(name: &str) -> String {
    fold::words(name).join("_").chars().take(LONGEST).collect()
}

/// What a key may be: lower-case letters, digits and `_`, so that no filter and no file needs quotes around it.
pub fn is_key(key: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    !key.is_empty() && key.len() <= LONGEST && key.chars().all(fits)
}

/// What a name may be: one line that is not empty.
pub fn is_name(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= LONGEST && !name.chars().any(char::is_control)
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_of_a_name_and_needs_no_quotes() {
        for (name, key) in [("Renewal date", "renewal_date"), ("Število sedežev", "stevilo_sedezev"), ("План", "plan")]
        {
            assert_eq!(key_of(name), key);
            assert!(is_key(key), "{key}");
            assert!(feedback::Filter::parse(&format!("property.{key} = x")).is_ok(), "{key}");
        }
        for wrong in ["", "A", "a b", "a-b", "ž", "a.b", &"a".repeat(61)] {
            assert!(!is_key(wrong), "{wrong}");
        }
    }
}
