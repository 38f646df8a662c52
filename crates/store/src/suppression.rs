//! Who must not be written to. It outlives the person's data: the address is known only by a keyed hash.

use feedback::keyed;
use uuid::Uuid;

use crate::clause::Clause;
use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// The scope of whoever must not be asked by any survey.
pub const ALL: &str = "all";

keyed! {
    /// Why somebody must not be written to.
    pub enum Reason {
        /// They unsubscribed.
        Unsubscribed = "unsubscribed",
        /// They objected.
        Objected = "objected",
        /// They complained to their mail provider.
        Complained = "complained",
        /// Mail does not arrive.
        Bounced = "bounced",
        /// A colleague said so.
        ByHand = "by_hand",
    }
}

/// Somebody who must not be written to from now on.
#[derive(Clone, Debug)]
pub struct New<'a> {
    /// Whose.
    pub workspace: i64,
    /// By what way.
    pub channel: &'a str,
    /// The hash of the address, or of `@` and a domain.
    pub address: [u8; 32],
    /// [`ALL`], or a kind of survey.
    pub scope: &'a str,
    /// Why.
    pub reason: Reason,
    /// Epoch milliseconds.
    pub at: i64,
    /// It ends by itself then.
    pub until: Option<i64>,
    /// By whose mail.
    pub invitation: Option<Uuid>,
    /// The customer.
    pub contact: Option<Uuid>,
    /// The colleague.
    pub by_user: Option<Uuid>,
    /// What is to be known of it.
    pub note: Option<&'a str>,
}

/// Somebody must not be written to. False where that is known already.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &New<'_>) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "insert into suppression (workspace, channel, address, scope, reason, at, until, invitation, contact, by_user,
               note)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             on conflict (workspace, channel, address, scope) do nothing",
        )
        .bind(new.workspace)
        .bind(new.channel)
        .bind(new.address.as_slice())
        .bind(new.scope)
        .bind(new.reason.key())
        .bind(new.at)
        .bind(new.until)
        .bind(new.invitation)
        .bind(new.contact)
        .bind(new.by_user)
        .bind(new.note)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// Those of these hashes (at most 400) that must not be written to in one of these scopes.
///
/// # Errors
/// When the database fails.
pub async fn among(
    read: &mut Read,
    workspace: i64,
    channel: &str,
    hashes: &[[u8; 32]],
    scopes: &[&str],
    now: i64,
) -> Result<Vec<[u8; 32]>> {
    let mut found = Vec::new();
    let mut clause = Clause::new("select cast(1 as bigint) from suppression where workspace = ");
    clause.bind(workspace).push(" and channel = ").bind(channel).push(" and scope in (").list(scopes.iter().copied());
    clause.push(") and (until is null or until > ").bind(now).push(") and address = ");
    let text = format!("{}${} limit 1", clause.text, clause.bound.len() + 1);
    for hash in hashes {
        let there: Option<i64> = sql!(read, conn => {
            crate::clause::bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(text.clone())), clause)
                .bind(hash.as_slice())
                .fetch_optional(conn)
                .await?
        });
        found.extend(there.map(|_| *hash));
    }
    Ok(found)
}
