//! What colleagues write to customers in their own mail program: the workspace's own texts, and what may stand in them for
//! everybody. What a text means is the product's business.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many of them a workspace has at most: more would be a menu to search in.
pub const MOST: usize = 50;

/// A text.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Envelope {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// As colleagues choose it.
    pub name: String,
    /// The language it is written in, BCP 47; none for whatever the customer reads.
    pub language: Option<String>,
    /// What the mail is about: a text with gaps.
    pub subject: String,
    /// What it says: a text with gaps, lines with `\n` between them.
    pub body: String,
    /// Epoch milliseconds.
    pub made_at: i64,
    /// Who made it.
    pub made_by: Uuid,
    /// When it was last changed, epoch milliseconds.
    pub changed_at: Option<i64>,
    /// Who did that.
    pub changed_by: Option<Uuid>,
}

/// What stands in gaps whoever is written to. Empty for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Values {
    /// Where customers write a testimonial.
    #[sqlx(rename = "envelope_link")]
    pub link: String,
    /// What they get as thanks, whatever they write.
    #[sqlx(rename = "envelope_gift")]
    pub gift: String,
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select workspace, id, name, language, subject, body, made_at, made_by, changed_at, changed_by from envelope ",
            "where workspace = $1 ",
            $rest
        )
    };
}

/// Every text of a workspace, by name.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Envelope>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("order by name, id")).bind(workspace).fetch_all(conn).await?
    }))
}

/// One text.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Envelope>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("and id = $2")).bind(workspace).bind(id).fetch_optional(conn).await?
    }))
}

/// Adds one. False where the workspace has [`MOST`] already; its row is locked until the commit, so that two cannot be the
/// last.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, envelope: &Envelope) -> Result<bool> {
    crate::workspace::lock(tx, envelope.workspace).await?;
    Ok(sql!(tx, conn => {
        sqlx::query(
            "insert into envelope (workspace, id, name, language, subject, body, made_at, made_by)
             select $1, $2, $3, $4, $5, $6, $7, $8 where (select count(*) from envelope where workspace = $1) < $9",
        )
        .bind(envelope.workspace)
        .bind(envelope.id)
        .bind(&envelope.name)
        .bind(&envelope.language)
        .bind(&envelope.subject)
        .bind(&envelope.body)
        .bind(envelope.made_at)
        .bind(envelope.made_by)
        .bind(MOST as i64)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// Makes it say something else. False where there is none any more.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, envelope: &Envelope) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update envelope set name = $3, language = $4, subject = $5, body = $6, changed_at = $7, changed_by = $8
             where workspace = $1 and id = $2",
        )
        .bind(envelope.workspace)
        .bind(envelope.id)
        .bind(&envelope.name)
        .bind(&envelope.language)
        .bind(&envelope.subject)
        .bind(&envelope.body)
        .bind(envelope.changed_at)
        .bind(envelope.changed_by)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// Takes it away; what it was called, or none where there was none.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, id: Uuid) -> Result<Option<String>> {
    Ok(sql!(tx, conn => {
        sqlx::query_scalar("delete from envelope where workspace = $1 and id = $2 returning name")
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    }))
}

/// What stands in gaps whoever is written to.
///
/// # Errors
/// When the database fails.
pub async fn values(read: &mut Read, workspace: i64) -> Result<Values> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select envelope_link, envelope_gift from workspace where id = $1")
            .bind(workspace)
            .fetch_one(conn)
            .await?
    }))
}

/// Changes that.
///
/// # Errors
/// When the database fails.
pub async fn change_values(tx: &mut Tx, workspace: i64, values: &Values) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update workspace set envelope_link = $2, envelope_gift = $3 where id = $1")
            .bind(workspace)
            .bind(&values.link)
            .bind(&values.gift)
            .execute(conn)
            .await?;
    });
    Ok(())
}
