//! Webhooks of other systems that come in: from whom, how they prove it, what becomes of their messages, and the last of
//! these. A secret is sealed before it comes here. Of a message that nobody is proven to have sent nothing is kept but that
//! it came.

use std::collections::HashMap;

use serde_json::Value as Json;
use uuid::Uuid;

use crate::contact::{Address, Kind, fold};
use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many webhooks a workspace has at most.
pub const MOST: usize = 50;

/// How many messages of each are kept that were the sender's.
pub const KEPT: i64 = 20;

/// How many are kept besides that were refused, so that strangers push none of those out.
pub const KEPT_REFUSED: i64 = 10;

/// The word for a message that was refused.
pub const REFUSED: &str = "refused";

/// How many digits at the end of a telephone number tell whose it is, however it is written.
const DIGITS: usize = 8;

/// A webhook.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Webhook {
    /// Its id.
    pub id: Uuid,
    /// As colleagues call it.
    pub name: String,
    /// How messages prove to be the sender's, a word.
    pub kind: String,
    /// The recipe that it was made with.
    pub recipe: Option<String>,
    /// Sealed.
    pub secret: String,
    /// What messages become, a document.
    pub mapping: String,
    /// Counts changes of name and mapping, from 1.
    pub version: i64,
    /// When it was made, epoch milliseconds.
    pub made_at: i64,
    /// By whom.
    pub made_by: Uuid,
    /// Since when it takes nothing.
    pub off_at: Option<i64>,
}

/// A message that came.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Call {
    /// By which webhook.
    pub incoming: Uuid,
    /// Its id.
    pub id: Uuid,
    /// When, epoch milliseconds.
    pub at: i64,
    /// What became of it, a word.
    pub verdict: String,
    /// And why.
    pub why: Option<String>,
    /// How long it was, in bytes.
    pub size: i64,
    /// How many events it became that were not there before.
    pub events: i64,
    /// What a mapping may read of its headers, a document; none where nothing is kept.
    pub headers: Option<String>,
    /// What it said; none where that is not kept.
    pub body: Option<String>,
}

macro_rules! webhooks {
    ($rest:literal) => {
        concat!(
            "select id, name, kind, recipe, secret, mapping, version, made_at, made_by, off_at from incoming
             where workspace = $1 ",
            $rest
        )
    };
}

/// Makes one. False where another has the name.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, workspace: i64, new: &Webhook) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "insert into incoming (workspace, id, name, kind, recipe, secret, mapping, version, made_at, made_by, off_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing",
        )
        .bind(workspace)
        .bind(new.id)
        .bind(&new.name)
        .bind(&new.kind)
        .bind(&new.recipe)
        .bind(&new.secret)
        .bind(&new.mapping)
        .bind(new.version)
        .bind(new.made_at)
        .bind(new.made_by)
        .bind(new.off_at)
        .execute(conn)
        .await?
        .rows_affected()
    }) == 1)
}

/// All of a workspace, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Webhook>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(webhooks!("order by made_at, id")).bind(workspace).fetch_all(conn).await?
    }))
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Webhook>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(webhooks!("and id = $2")).bind(workspace).bind(id).fetch_optional(conn).await?
    }))
}

/// Whether another than this has the name.
///
/// # Errors
/// When the database fails.
pub async fn is_taken(read: &mut Read, workspace: i64, id: Uuid, name: &str) -> Result<bool> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar::<_, i64>("select count(*) from incoming where workspace = $1 and name = $2 and id <> $3")
            .bind(workspace)
            .bind(name)
            .bind(id)
            .fetch_one(conn)
            .await?
    }) > 0)
}

/// Names it and says what its messages become. False where somebody did meanwhile. That the name is free was
/// [asked](is_taken) in the same transaction.
///
/// # Errors
/// When the database fails.
pub async fn change(
    tx: &mut Tx,
    workspace: i64,
    id: Uuid,
    (name, mapping): (&str, &str),
    version: i64,
) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update incoming set name = $3, mapping = $4, version = version + 1
             where workspace = $1 and id = $2 and version = $5",
        )
        .bind(workspace)
        .bind(id)
        .bind(name)
        .bind(mapping)
        .bind(version)
        .execute(conn)
        .await?
        .rows_affected()
    }) == 1)
}

/// Gives it another secret, sealed.
///
/// # Errors
/// When the database fails.
pub async fn exchange(tx: &mut Tx, workspace: i64, id: Uuid, secret: &str) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update incoming set secret = $3 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .bind(secret)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Takes nothing since an instant, or takes messages again.
///
/// # Errors
/// When the database fails.
pub async fn switch(tx: &mut Tx, workspace: i64, id: Uuid, off_at: Option<i64>) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update incoming set off_at = $3 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .bind(off_at)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Removes it with its messages. The events stay.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, id: Uuid) -> Result<()> {
    const ALL: [&str; 3] = [
        "delete from incoming_person where workspace = $1 and incoming = $2",
        "delete from incoming_call where workspace = $1 and incoming = $2",
        "delete from incoming where workspace = $1 and id = $2",
    ];
    for statement in ALL {
        sql!(tx, conn => {
            sqlx::query(statement).bind(workspace).bind(id).execute(conn).await?;
        });
    }
    Ok(())
}

/// Keeps a message, and of those before it as many as are looked at.
///
/// # Errors
/// When the database fails.
pub async fn keep(tx: &mut Tx, workspace: i64, call: &Call) -> Result<()> {
    let most = if call.verdict == REFUSED { KEPT_REFUSED } else { KEPT };
    sql!(tx, conn => {
        sqlx::query(
            "insert into incoming_call (workspace, incoming, id, at, verdict, why, size, events, headers, body, nth)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
              (select coalesce(max(nth), 0) + 1 from incoming_call where workspace = $1 and incoming = $2))",
        )
        .bind(workspace)
        .bind(call.incoming)
        .bind(call.id)
        .bind(call.at)
        .bind(&call.verdict)
        .bind(&call.why)
        .bind(call.size)
        .bind(call.events)
        .bind(&call.headers)
        .bind(&call.body)
        .execute(&mut *conn)
        .await?;
        sqlx::query(
            "delete from incoming_call where workspace = $1 and incoming = $2 and (verdict = $3) = $4 and id not in
             (select id from incoming_call where workspace = $1 and incoming = $2 and (verdict = $3) = $4
              order by nth desc, id desc limit $5)",
        )
        .bind(workspace)
        .bind(call.incoming)
        .bind(REFUSED)
        .bind(call.verdict == REFUSED)
        .bind(most)
        .execute(&mut *conn)
        .await?;
    });
    Ok(())
}

/// Remembers whom a sender means by an id of theirs; the latest word counts.
///
/// # Errors
/// When the database fails.
pub async fn mean(tx: &mut Tx, workspace: i64, incoming: Uuid, known_as: &str, contact: Uuid) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into incoming_person (workspace, incoming, ref, contact) values ($1, $2, $3, $4)
             on conflict (workspace, incoming, ref) do update set contact = excluded.contact",
        )
        .bind(workspace)
        .bind(incoming)
        .bind(known_as)
        .bind(contact)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Whom a sender means by an id of theirs; none where no message has said that yet.
///
/// # Errors
/// When the database fails.
pub async fn meant(read: &mut Read, workspace: i64, incoming: Uuid, known_as: &str) -> Result<Option<Uuid>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select contact from incoming_person where workspace = $1 and incoming = $2 and ref = $3")
            .bind(workspace)
            .bind(incoming)
            .bind(known_as)
            .fetch_optional(conn)
            .await?
    }))
}

/// What senders call a customer: the webhook, its name, and their id of them. Those who turned out to be the customer are
/// them already.
///
/// # Errors
/// When the database fails.
pub async fn called(read: &mut Read, workspace: i64, contact: Uuid) -> Result<Vec<(Uuid, String, String)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select p.incoming, i.name, p.ref from incoming_person p
             join incoming i on i.workspace = p.workspace and i.id = p.incoming
             where p.workspace = $1 and p.contact = $2 order by i.made_at, i.id, p.ref",
        )
        .bind(workspace)
        .bind(contact)
        .fetch_all(conn)
        .await?
    }))
}

/// The messages of a webhook that are kept, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn calls(read: &mut Read, workspace: i64, incoming: Uuid) -> Result<Vec<Call>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select incoming, id, at, verdict, why, size, events, headers, body from incoming_call
             where workspace = $1 and incoming = $2 order by nth desc, id desc",
        )
        .bind(workspace)
        .bind(incoming)
        .fetch_all(conn)
        .await?
    }))
}

/// The last message of each webhook, without what it said.
///
/// # Errors
/// When the database fails.
pub async fn last(read: &mut Read, workspace: i64) -> Result<HashMap<Uuid, Call>> {
    let calls: Vec<Call> = sql!(read, conn => {
        sqlx::query_as(
            "select incoming, id, at, verdict, why, size, events, null as headers, null as body from incoming_call
             where workspace = $1 order by nth, id",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    });
    Ok(calls.into_iter().map(|call| (call.incoming, call)).collect())
}

/// Forgets the messages from before an instant, of all workspaces. How many went.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &mut Tx, before: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query("delete from incoming_call where at < $1").bind(before).execute(conn).await?.rows_affected()
    }))
}

/// Forgets the messages that name one of these addresses, or one of these customers by their sender's own id.
pub(crate) async fn forget_of(tx: &mut Tx, workspace: i64, ids: &[Uuid], addresses: &[Address]) -> Result<()> {
    let mut known_as = Vec::new();
    for id in ids {
        known_as.extend(called(tx, workspace, *id).await?);
    }
    let webhooks: Vec<Uuid> = list(tx, workspace).await?.into_iter().map(|webhook| webhook.id).collect();
    for incoming in webhooks {
        let theirs = known_as.iter().filter(|(of, ..)| *of == incoming);
        let theirs: Vec<&str> = theirs.map(|(_, _, known_as)| known_as.as_str()).collect();
        for call in calls(tx, workspace, incoming).await? {
            if call.body.is_some_and(|body| names(&body, addresses, &theirs)) {
                sql!(tx, conn => {
                    sqlx::query("delete from incoming_call where workspace = $1 and incoming = $2 and id = $3")
                        .bind(workspace)
                        .bind(incoming)
                        .bind(call.id)
                        .execute(conn)
                        .await?;
                });
            }
        }
    }
    Ok(())
}

/// Whether a document says one of these addresses, in whatever spelling and however it is escaped, or one of these ids as a
/// value of its own.
fn names(body: &str, addresses: &[Address], known_as: &[&str]) -> bool {
    let document = serde_json::from_str(body).unwrap_or_else(|_| Json::from(body));
    let is_called = |text: &str| known_as.contains(&text.trim());
    let is_at = |text: &str| addresses.iter().any(|address| is_said(text, address));
    says(&document, &|text| is_called(text) || is_at(text))
}

/// Whether something is so of one of the texts, numbers and names in a document.
fn says(value: &Json, is_so: &impl Fn(&str) -> bool) -> bool {
    match value {
        Json::String(text) => is_so(text),
        Json::Number(number) => is_so(&number.to_string()),
        Json::Array(all) => all.iter().any(|one| says(one, is_so)),
        Json::Object(all) => all.iter().any(|(name, one)| is_so(name) || says(one, is_so)),
        Json::Null | Json::Bool(_) => false,
    }
}

fn is_said(text: &str, address: &Address) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match address.kind {
        Kind::Email => fold(text) == address.value || text.to_lowercase().contains(&address.value.to_lowercase()),
        Kind::Phone => {
            let whole = digits(&address.value);
            let end = whole.len().checked_sub(DIGITS).and_then(|from| whole.get(from..)).unwrap_or(&whole);
            !end.is_empty() && digits(text).contains(end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_in_whatever_spelling() {
        let email = [Address { kind: Kind::Email, value: "ana@example.com".to_owned() }];
        let phone = [Address { kind: Kind::Phone, value: "+38641234567".to_owned() }];
        assert!(names(r#"{"a":[{"b":"Ana@Example.com"}]}"#, &email, &[]));
        assert!(names(r#"{"a":"to \u0061na@example.com, now"}"#, &email, &[]));
        assert!(names(r#"not a document: ana@example.com"#, &email, &[]));
        assert!(!names(r#"{"a":"bor@example.com"}"#, &email, &[]));
        assert!(names(r#"{"phone":"(0)41 234-567 "}"#, &phone, &[]));
        assert!(names(r#"{"phone":38641234567}"#, &phone, &[]));
        assert!(!names(r#"{"phone":"041 234 568"}"#, &phone, &[]));
    }

    #[test]
    fn an_id_of_the_sender_is_a_value_and_no_part_of_one() {
        let said = |body| names(body, &[], &["cus_7", "118"]);
        assert!(said(r#"{"a":[{"customer":"cus_7"}]}"#) && said(r#"{"person_id":118}"#) && said(r#"{"118":{}}"#));
        assert!(!said(r#"{"customer":"cus_71","total":1180,"text":"of 118"}"#));
    }
}
