//! Who among some addresses must not be written to, and why.

use std::collections::HashMap;

use super::Reason;
use crate::clause::{Clause, bind_all};
use crate::database::{Read, sql};
use crate::error::Result;

/// Why these addresses or domains (hashes, at most 500) must not be written to by e-mail about a survey of this kind; those
/// that may be are left out.
///
/// # Errors
/// When the database fails.
pub async fn suppressed(
    read: &mut Read,
    workspace: i64,
    kind: &str,
    hashes: &[[u8; 32]],
    now: i64,
) -> Result<HashMap<Vec<u8>, Reason>> {
    if hashes.is_empty() {
        return Ok(HashMap::new());
    }
    let mut clause = Clause::new("select address, reason from suppression where workspace = ");
    clause.bind(workspace).push(" and channel = 'email' and scope in ('all', ").bind(kind);
    clause.push(") and (until is null or until > ").bind(now).push(") and address in (").list(hashes).push(")");
    let rows: Vec<(Vec<u8>, String)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    let reason = |reason: &str| match reason {
        "unsubscribed" | "objected" => Reason::Unsubscribed,
        "complained" => Reason::Complained,
        "bounced" => Reason::Bounced,
        _ => Reason::Suppressed,
    };
    Ok(rows.into_iter().map(|(address, why)| (address, reason(&why))).collect())
}
