//! People who sign in. A password is kept only as an argon2id hash that the caller made.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// A person who signs in.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct User {
    /// Their id.
    pub id: Uuid,
    /// Folded to lower case.
    pub email: String,
    /// As colleagues read it.
    pub name: String,
    /// The password's hash in PHC form; empty where nobody can sign in with one.
    pub password: String,
}

/// Makes a person. False when the e-mail address is taken.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, user: &User, at: i64) -> Result<bool> {
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into \"user\" (id, email, name, password, created_at) values ($1, $2, $3, $4, $5)
             on conflict (email) do nothing",
        )
        .bind(user.id)
        .bind(&user.email)
        .bind(&user.name)
        .bind(&user.password)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(added == 1)
}

/// The person with this (folded) e-mail address.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, email: &str) -> Result<Option<User>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select id, email, name, password from \"user\" where email = $1")
            .bind(email)
            .fetch_optional(conn)
            .await?
    }))
}

/// The person with this id.
///
/// # Errors
/// When the database fails.
pub async fn find_by_id(read: &mut Read, id: Uuid) -> Result<Option<User>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select id, email, name, password from \"user\" where id = $1")
            .bind(id)
            .fetch_optional(conn)
            .await?
    }))
}

/// Gives a person another password: its argon2id hash.
///
/// # Errors
/// When the database fails.
pub async fn change_password(tx: &mut Tx, id: Uuid, password: &str) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update \"user\" set password = $2 where id = $1").bind(id).bind(password).execute(conn).await?;
    });
    Ok(())
}

/// The language a person chose to read; none leaves it to their browser.
///
/// # Errors
/// When the database fails.
pub async fn language(read: &mut Read, id: Uuid) -> Result<Option<String>> {
    let language: Option<Option<String>> = sql!(read, conn => {
        sqlx::query_scalar("select language from \"user\" where id = $1").bind(id).fetch_optional(conn).await?
    });
    Ok(language.flatten())
}

/// Changes the language a person reads; none leaves it to their browser.
///
/// # Errors
/// When the database fails.
pub async fn change_language(tx: &mut Tx, id: Uuid, language: Option<&str>) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update \"user\" set language = $2 where id = $1").bind(id).bind(language).execute(conn).await?;
    });
    Ok(())
}

/// How many people can sign in; none means that Heard is not set up.
///
/// # Errors
/// When the database fails.
pub async fn count(read: &mut Read) -> Result<i64> {
    Ok(sql!(read, conn => sqlx::query_scalar("select count(*) from \"user\"").fetch_one(conn).await?))
}

/// A person in one of their workspaces.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Listed {
    /// Folded to lower case.
    pub email: String,
    /// As colleagues read it.
    pub name: String,
    /// The workspace's key; none for somebody who is in no workspace.
    pub workspace: Option<String>,
    /// What they are there.
    pub role: Option<String>,
}

/// Everybody, once for each of their workspaces, by e-mail address.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read) -> Result<Vec<Listed>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select u.email, u.name, w.key as workspace, m.role from \"user\" u
             left join member m on m.user_id = u.id left join workspace w on w.id = m.workspace
             order by u.email, w.id",
        )
        .fetch_all(conn)
        .await?
    }))
}
