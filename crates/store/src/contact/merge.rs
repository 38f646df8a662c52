//! Two customers turn out to be one: what was known of the second fills the gaps of the first, and everything that the
//! second did becomes the first's. The second stays as a row that says where it went, so that no link breaks.

use uuid::Uuid;

use super::change::{Doing, What, lock, rewrite};
use super::known::Known;
use crate::act::{self, Act};
use crate::database::{Tx, sql};
use crate::dialect::{by_contact, by_member};
use crate::error::Result;

/// Makes `gone` part of `kept`; what is known of them now. `None` when one of them is not there (any more), or both are the
/// same. Responses take change numbers, since their customer is another.
///
/// # Errors
/// When the database fails.
pub async fn merge(tx: &mut Tx, doing: &Doing<'_>, kept: Uuid, gone: Uuid) -> Result<Option<Known>> {
    if kept == gone {
        return Ok(None);
    }
    // The surveys are locked before the customers, as everywhere.
    let by_contact = by_contact(tx.driver());
    let text =
        format!("select id from response{by_contact} where workspace = $1 and contact is not null and contact = $2");
    let responses: Vec<Uuid> = sql!(tx, conn => {
        sqlx::query_scalar(sqlx::AssertSqlSafe(text)).bind(doing.workspace).bind(gone).fetch_all(conn).await?
    });
    for piece in responses.chunks(500) {
        let act = Act {
            workspace: doing.workspace,
            responses: piece,
            by: doing.actor.unwrap_or_default(),
            at: doing.at,
            id: gone,
        };
        let there = act::lock(tx, &act).await?;
        act::number(tx, doing.workspace, &there, piece).await?;
    }
    let (mut known, mut other) = (None, None);
    for id in [kept.min(gone), kept.max(gone)] {
        let found = lock(tx, doing.workspace, id).await?;
        let found = found.filter(|one| one.merged_into.is_none() && one.erased_at.is_none());
        *(if id == kept { &mut known } else { &mut other }) = found;
    }
    let (Some(known), Some(other)) = (known, other) else { return Ok(None) };
    let mut card = known.card.clone();
    card.take(&other.card, false);
    hand_over(tx, doing, kept, gone).await?;
    if !rewrite(tx, doing, &known, &card, What::Merged).await?.is_empty() {
        return Err(crate::Error::Busy);
    }
    Ok(Some(Known { card, change: known.change + 1, ..known }))
}

/// Everything that names one names the other.
async fn hand_over(tx: &mut Tx, doing: &Doing<'_>, kept: Uuid, gone: Uuid) -> Result<()> {
    let (by_contact, by_member) = (by_contact(tx.driver()), by_member(tx.driver()));
    let moved = [
        format!("update response{by_contact} set contact = $2 where workspace = $1 and contact is not null and contact = $3"),
        "update invitation set contact = $2 where workspace = $1 and contact = $3".to_owned(),
        "update outbox set contact = $2 where workspace = $1 and contact is not null and contact = $3".to_owned(),
        // Where a wave looked at both, it did with each what it did.
        "update recipient set contact = $2 where workspace = $1 and contact = $3 and not exists
           (select 1 from recipient r where r.workspace = $1 and r.contact = $2
            and r.campaign = recipient.campaign and r.wave = recipient.wave)"
            .to_owned(),
        "update message set contact = $2 where workspace = $1 and contact = $3".to_owned(),
        "update happening set contact = $2 where workspace = $1 and contact = $3".to_owned(),
        "update incoming_person set contact = $2 where workspace = $1 and contact = $3".to_owned(),
        "update contact_consent set contact = $2 where workspace = $1 and contact = $3".to_owned(),
        "update suppression set contact = $2 where workspace = $1 and contact = $3".to_owned(),
        format!(
            "insert into contact_list_member (workspace, list, contact, at, import)
             select workspace, list, $2, at, import from contact_list_member{by_member} where workspace = $1 and contact = $3
             on conflict (workspace, list, contact) do nothing"
        ),
        "update contact set asked_at = (select max(c.asked_at) from contact c where c.workspace = $1 and c.id in ($2, $3))
         where workspace = $1 and id = $2"
            .to_owned(),
        "update contact set merged_into = $2 where workspace = $1 and merged_into = $3".to_owned(),
        "update contact set merged_into = $2, change = change + 1 where workspace = $1 and id = $3".to_owned(),
    ];
    for statement in moved {
        sql!(tx, conn => {
            sqlx::query(sqlx::AssertSqlSafe(statement)).bind(doing.workspace).bind(kept).bind(gone).execute(conn).await?;
        });
    }
    let dropped = [
        format!("delete from contact_list_member{by_member} where workspace = $1 and contact = $2"),
        "delete from address where workspace = $1 and contact = $2".to_owned(),
        "delete from contact_property where workspace = $1 and contact = $2".to_owned(),
    ];
    for statement in dropped {
        sql!(tx, conn => {
            sqlx::query(sqlx::AssertSqlSafe(statement)).bind(doing.workspace).bind(gone).execute(conn).await?;
        });
    }
    Ok(())
}
