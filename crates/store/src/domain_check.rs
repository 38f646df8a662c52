//! What DNS last said of the domains that mails are from, for the whole installation.

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// What was found when it was asked last.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct DomainCheck {
    /// The domain that readers see, in ASCII.
    pub domain: String,
    /// The mail server they go through, as it is named in the settings.
    pub host: String,
    /// The domain they come back to, in ASCII.
    pub returns: String,
    /// When, epoch milliseconds.
    pub at: i64,
    /// The findings, as JSON of the product.
    pub said: String,
}

/// All of them.
///
/// # Errors
/// When the database fails.
pub async fn all(read: &mut Read) -> Result<Vec<DomainCheck>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select domain, host, returns, at, said from domain_check order by domain, host, returns")
            .fetch_all(conn)
            .await?
    }))
}

/// Keeps it in place of an older one, and forgets what was found before `since`, epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn keep(tx: &mut Tx, check: &DomainCheck, since: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("delete from domain_check where at < $1").bind(since).execute(&mut *conn).await?;
        sqlx::query(
            "insert into domain_check (domain, host, returns, at, said) values ($1, $2, $3, $4, $5)
             on conflict (domain, host, returns) do update set at = excluded.at, said = excluded.said
             where domain_check.at <= excluded.at",
        )
        .bind(&check.domain)
        .bind(&check.host)
        .bind(&check.returns)
        .bind(check.at)
        .bind(&check.said)
        .execute(&mut *conn)
        .await?;
    });
    Ok(())
}
