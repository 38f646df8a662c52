//! What customers wrote that is no answer to a survey. Somebody reads it and says that it is handled; it goes with the
//! person who wrote it.

use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many characters of the words are kept at most.
pub const LONGEST: usize = 20_000;

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Message {
    /// Its id.
    pub id: Uuid,
    /// When it came, epoch milliseconds.
    pub at: i64,
    /// Who wrote it, where that is known.
    pub contact: Option<Uuid>,
    /// Their name.
    pub contact_name: Option<String>,
    /// The mail it answers.
    pub outbox: Option<Uuid>,
    /// What that asked by.
    pub invitation: Option<Uuid>,
    /// And what it asked.
    pub survey: Option<i64>,
    /// From whom, as their mail program states it.
    pub sender: String,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub words: String,
    /// When it was handled, epoch milliseconds.
    pub handled_at: Option<i64>,
    /// By whom: a user or an API key.
    pub handled_by: Option<Uuid>,
    /// Their name.
    pub handled_name: Option<String>,
}

/// A message that came.
#[derive(Clone, Copy, Debug)]
pub struct NewMessage<'a> {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// When it came, epoch milliseconds.
    pub at: i64,
    /// Who wrote it, where that is known.
    pub contact: Option<Uuid>,
    /// The mail it answers.
    pub outbox: Option<Uuid>,
    /// What that asked by.
    pub invitation: Option<Uuid>,
    /// And what it asked.
    pub survey: Option<i64>,
    /// From whom.
    pub sender: &'a str,
    /// What it is about.
    pub subject: &'a str,
    /// What it says: at most [`LONGEST`] characters.
    pub words: &'a str,
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select m.id, m.at, m.contact, c.name as contact_name, m.outbox, m.invitation, m.survey, m.sender, m.subject, ",
            "m.words, m.handled_at, m.handled_by, coalesce(u.name, k.name) as handled_name from message m ",
            "left join contact c on c.workspace = m.workspace and c.id = m.contact ",
            "left join \"user\" u on u.id = m.handled_by ",
            "left join api_key k on k.workspace = m.workspace and k.id = m.handled_by ",
            $rest
        )
    };
}

/// Keeps a message.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &NewMessage<'_>) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into message (workspace, id, at, contact, outbox, invitation, survey, sender, subject, words)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(new.at)
        .bind(new.contact)
        .bind(new.outbox)
        .bind(new.invitation)
        .bind(new.survey)
        .bind(new.sender)
        .bind(new.subject)
        .bind(new.words)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Messages that are handled or are not, the newest first, older than `before` where that is one.
///
/// # Errors
/// When the database fails.
pub async fn list(
    read: &mut Read,
    workspace: i64,
    handled: bool,
    before: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Message>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!(
            "where m.workspace = $1 and (m.handled_at is not null) = $2 and ($3 or m.id < $4) order by m.id desc limit $5"
        ))
        .bind(workspace)
        .bind(handled)
        .bind(before.is_none())
        .bind(before.unwrap_or_default())
        .bind(limit)
        .fetch_all(conn)
        .await?
    }))
}

/// One message.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Message>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("where m.workspace = $1 and m.id = $2"))
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    }))
}

/// What a customer wrote, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn list_of(read: &mut Read, workspace: i64, contact: Uuid, limit: i64) -> Result<Vec<Message>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("where m.workspace = $1 and m.contact = $2 order by m.id desc limit $3"))
            .bind(workspace)
            .bind(contact)
            .bind(limit)
            .fetch_all(conn)
            .await?
    }))
}

/// A message is handled, or waits again where nobody handles it. False where it was so already, or is not there.
///
/// # Errors
/// When the database fails.
pub async fn handle(tx: &mut Tx, workspace: i64, id: Uuid, by: Option<(Uuid, i64)>) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update message set handled_by = $3, handled_at = $4
             where workspace = $1 and id = $2 and (handled_at is null) = $5",
        )
        .bind(workspace)
        .bind(id)
        .bind(by.map(|(by, _)| by))
        .bind(by.map(|(_, at)| at))
        .bind(by.is_some())
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// What these customers wrote, and what came from these addresses, the latest first.
pub(crate) async fn of(read: &mut Read, workspace: i64, contacts: &[Uuid], addresses: &[&str]) -> Result<Vec<Message>> {
    let mut all: Vec<Message> = Vec::new();
    for contact in contacts {
        all.extend(list_of(read, workspace, *contact, i64::MAX).await?);
    }
    for piece in addresses.chunks(500) {
        let mut clause = Clause::new(rows!("where m.contact is null and m.workspace = "));
        clause.bind(workspace).push(" and m.sender in (").list(piece.iter().copied()).push(")");
        let found: Vec<Message> = sql!(read, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
        });
        all.extend(found);
    }
    all.sort_by_key(|message| std::cmp::Reverse(message.id));
    Ok(all)
}

/// What these customers wrote goes, and what came from these addresses.
pub(crate) async fn forget(tx: &mut Tx, workspace: i64, contacts: &[Uuid], addresses: &[&str]) -> Result<()> {
    for piece in contacts.chunks(500) {
        let mut clause = Clause::new("delete from message where workspace = ");
        clause.bind(workspace).push(" and contact in (").list(piece.iter().copied()).push(")");
        sql!(tx, conn => {
            bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
        });
    }
    for piece in addresses.chunks(500) {
        // Whoever else is known to have written it stays who they are.
        let mut clause = Clause::new("delete from message where contact is null and workspace = ");
        clause.bind(workspace).push(" and sender in (").list(piece.iter().copied()).push(")");
        sql!(tx, conn => {
            bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
        });
    }
    Ok(())
}
