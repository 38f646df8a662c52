//! Mails that ask a customer: rows without words, which are written when they are attempted, and where one of them went.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// A mail that asks somebody. It is sent at most once.
#[derive(Clone, Debug)]
pub struct NewSurveyMail<'a> {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// What it is for, in a word of the product.
    pub kind: &'a str,
    /// The address.
    pub to: &'a str,
    /// The address's domain, folded: its pace is measured by it.
    pub domain: &'a str,
    /// Of which campaign.
    pub campaign: Uuid,
    /// Who is asked; nobody where a colleague tries it.
    pub contact: Option<Uuid>,
    /// As which.
    pub invitation: Uuid,
    /// Who asks; none for the sender of the mail settings.
    pub sender: Option<Uuid>,
    /// Epoch milliseconds; it is due from then on.
    pub at: i64,
    /// From when on it is of no use. Epoch milliseconds.
    pub expires_at: i64,
}

/// Puts it into the outbox, in the transaction that makes its invitation.
///
/// # Errors
/// When the database fails.
pub async fn ask(tx: &mut Tx, mail: &NewSurveyMail<'_>) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into outbox (workspace, id, kind, once, secret, recipient, subject, body_text, body_html, state,
               created_at, due_at, expires_at, campaign, contact, invitation, sender, domain)
             values ($1, $2, $3, $4, false, $5, '', '', '', 'queued', $6, $6, $7, $8, $9, $10, $11, $12)",
        )
        .bind(mail.workspace)
        .bind(mail.id)
        .bind(mail.kind)
        .bind(true)
        .bind(mail.to)
        .bind(mail.at)
        .bind(mail.expires_at)
        .bind(mail.campaign)
        .bind(mail.contact)
        .bind(mail.invitation)
        .bind(mail.sender)
        .bind(mail.domain)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// The address that the last mail of an invitation went to.
///
/// # Errors
/// When the database fails.
pub async fn told_of(read: &mut Read, workspace: i64, invitation: Uuid) -> Result<Option<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select recipient from outbox where workspace = $1 and invitation = $2 order by id desc limit 1",
        )
        .bind(workspace)
        .bind(invitation)
        .fetch_optional(conn)
        .await?
    }))
}
