//! What came back of a mail that was sent: that it did not arrive, or was not wanted. A message names a mail by its id
//! alone, which nobody guesses.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// A mail that something came back of.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Sent {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// The campaign it is of.
    pub campaign: Option<Uuid>,
    /// Who was written to.
    pub contact: Option<Uuid>,
    /// What they were asked by.
    pub invitation: Option<Uuid>,
    /// The address.
    #[sqlx(rename = "recipient")]
    pub to: String,
}

/// A mail to a customer and what came back of it, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Mailed {
    /// What it is for.
    pub kind: String,
    /// The address.
    #[sqlx(rename = "recipient")]
    pub to: String,
    /// What is known of it: the key of a [`State`](crate::outbox::State).
    pub state: String,
    /// When it was last attempted, or was written, epoch milliseconds.
    pub at: i64,
    /// When it was said not to have arrived, epoch milliseconds.
    pub bounced_at: Option<i64>,
    /// How: hard, soft, block or ours, a blank, and the status.
    pub bounce: Option<String>,
    /// When its reader complained, epoch milliseconds.
    pub complained_at: Option<i64>,
}

/// The mail with this id, whosever it is.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, id: Uuid) -> Result<Option<Sent>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select o.workspace, o.id, o.campaign, o.contact, o.invitation, o.recipient
             from workspace w join outbox o on o.workspace = w.id and o.id = $1",
        )
        .bind(id)
        .fetch_optional(conn)
        .await?
    }))
}

/// A mail did not arrive. False where that was known.
///
/// # Errors
/// When the database fails.
pub async fn bounced(tx: &mut Tx, sent: &Sent, bounce: &str, at: i64) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update outbox set bounced_at = $3, bounce = $4 where workspace = $1 and id = $2 and bounced_at is null",
        )
        .bind(sent.workspace)
        .bind(sent.id)
        .bind(at)
        .bind(bounce)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// The reader of a mail complained. False where that was known.
///
/// # Errors
/// When the database fails.
pub async fn complained(tx: &mut Tx, sent: &Sent, at: i64) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query("update outbox set complained_at = $3 where workspace = $1 and id = $2 and complained_at is null")
            .bind(sent.workspace)
            .bind(sent.id)
            .bind(at)
            .execute(conn)
            .await?
            .rows_affected()
            == 1
    }))
}

/// How many mails to the same address of the same customer did not arrive since an instant, for reasons that pass.
///
/// # Errors
/// When the database fails.
pub async fn soft(read: &mut Read, sent: &Sent, since: i64) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select count(*) from outbox where workspace = $1 and contact = $2 and recipient = $3 and bounced_at >= $4
             and bounce >= 'soft' and bounce < 'soft~'",
        )
        .bind(sent.workspace)
        .bind(sent.contact)
        .bind(&sent.to)
        .bind(since)
        .fetch_one(conn)
        .await?
    }))
}

/// A mail is about an invitation: what its reader answers is an answer to that.
///
/// # Errors
/// When the database fails.
pub async fn ties(tx: &mut Tx, mail: Uuid, to: &Sent) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update outbox set contact = $3, invitation = $4 where workspace = $1 and id = $2")
            .bind(to.workspace)
            .bind(mail)
            .bind(to.contact)
            .bind(to.invitation)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// The mails to a customer, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn list_of(read: &mut Read, workspace: i64, contact: Uuid, limit: i64) -> Result<Vec<Mailed>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select kind, recipient, state, coalesce(attempted_at, created_at) as at, bounced_at, bounce, complained_at
             from outbox where workspace = $1 and contact is not null and contact = $2 order by id desc limit $3",
        )
        .bind(workspace)
        .bind(contact)
        .bind(limit)
        .fetch_all(conn)
        .await?
    }))
}
