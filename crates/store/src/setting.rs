//! What was told at set-up and belongs to the whole installation.

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// The address people reach this installation by.
pub const PUBLIC_URL: &str = "public_url";

/// How mail is sent, but for the password: JSON.
pub const MAIL: &str = "mail";
/// The mail server's password, sealed.
pub const MAIL_PASSWORD: &str = "mail_password";
/// The keys that mails are signed with, sealed: JSON.
pub const MAIL_SIGNATURE: &str = "mail_signature";

/// The key under which the addresses of those who are not written to are hashed: base64. It lies here and not under
/// `secret.key`, because data that were restored without that must still say whom not to write to.
pub const SUPPRESSION_KEY: &str = "suppression_key";
/// Where mail comes back to and how it is received, but for the password: JSON.
pub const INBOX: &str = "inbox";
/// The mailbox's password, sealed.
pub const INBOX_PASSWORD: &str = "inbox_password";
/// How far the mailbox was read, and what came of asking it: JSON.
pub const INBOX_SEEN: &str = "inbox_seen";
/// The mail by which somebody tries whether mail comes back: JSON.
pub const INBOX_TRIAL: &str = "inbox_trial";

/// The last erasure whose words were taken out of the search index's file: epoch milliseconds.
pub const WORDS_PURGED: &str = "words_purged_at";

/// A setting's value, if it was set.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, name: &str) -> Result<Option<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select value from setting where name = $1").bind(name).fetch_optional(conn).await?
    }))
}

/// Sets a setting.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, name: &str, value: &str) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value",
        )
        .bind(name)
        .bind(value)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Sets a setting where it still is what its reader found, or was not set. False where somebody else was first: nothing is
/// changed then.
///
/// # Errors
/// When the database fails.
pub async fn replace(tx: &mut Tx, name: &str, found: Option<&str>, value: &str) -> Result<bool> {
    let changed = sql!(tx, conn => match found {
        None => {
            sqlx::query("insert into setting (name, value) values ($1, $2) on conflict (name) do nothing")
                .bind(name)
                .bind(value)
                .execute(conn)
                .await?
                .rows_affected()
        }
        Some(found) => {
            sqlx::query("update setting set value = $2 where name = $1 and value = $3")
                .bind(name)
                .bind(value)
                .bind(found)
                .execute(conn)
                .await?
                .rows_affected()
        }
    });
    Ok(changed == 1)
}
