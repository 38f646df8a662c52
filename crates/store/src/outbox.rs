//! Mails that wait to be sent, and what became of each. A message is claimed until an instant; who claimed it says what
//! became of it, or is taken for dead then. Nothing is sent from here, and nothing is sent inside a transaction. Mails of
//! campaigns are taken in another way, many at a time: see `lease.rs`.

pub mod lease;

mod asked;

use feedback::keyed;
use uuid::Uuid;

use self::lease::Settlement;
use crate::clause::{Clause, bind_all};
use crate::conn::Conn;
use crate::database::{Driver, Read, Tx, sql};
use crate::dialect::skip_locked;
use crate::error::Result;

pub use asked::{About, about, told_of};

keyed! {
    /// What is known of a message.
    pub enum State {
        /// It waits, for the first time or again, and certainly was not sent.
        Queued = "queued",
        /// It is being handed over; or who did that is gone.
        Attempting = "attempting",
        /// A mail server took it.
        Accepted = "accepted",
        /// It was not sent and will not be.
        Failed = "failed",
        /// It may have been sent.
        Unknown = "unknown",
    }
}

/// A message to be sent.
#[derive(Clone, Debug)]
pub struct NewMessage<'a> {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// What it is for, in a word of the product.
    pub kind: &'a str,
    /// At most once: what may have arrived is not sent again. Otherwise at least once.
    pub once: bool,
    /// What it says lets its reader in. Its words are gone as soon as nothing more is done with it.
    pub secret: bool,
    /// The address.
    pub to: &'a str,
    /// What it is about.
    pub subject: &'a str,
    /// What it says. Of a secret one, sealed by the caller.
    pub text: &'a str,
    /// The same as HTML.
    pub html: &'a str,
    /// Epoch milliseconds; it is due from then on.
    pub at: i64,
    /// From when on it is of no use. Epoch milliseconds.
    pub expires_at: i64,
}

/// A message that the caller alone may send, until the instant it claimed it to.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Claimed {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// What it is for.
    pub kind: String,
    /// At most once.
    pub once: bool,
    /// Its words are sealed.
    #[sqlx(default)]
    pub secret: bool,
    /// The address.
    #[sqlx(rename = "recipient")]
    pub to: String,
    /// What it is about. Of a campaign's mail nothing is kept, and this and what it says are empty.
    #[sqlx(default)]
    pub subject: String,
    /// What it says.
    #[sqlx(rename = "body_text", default)]
    pub text: String,
    /// The same as HTML.
    #[sqlx(rename = "body_html", default)]
    pub html: String,
    /// Which attempt this is, from 1. It is also what tells this claim from a later one.
    pub attempts: i64,
    /// When it was written, epoch milliseconds.
    pub created_at: i64,
    /// Of which campaign; none for account mails, as for the following.
    pub campaign: Option<Uuid>,
    /// Which customer it asks.
    pub contact: Option<Uuid>,
    /// With which invitation.
    pub invitation: Option<Uuid>,
    /// Who asks; none for the sender of the mail settings.
    pub sender: Option<Uuid>,
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate<'a> {
    /// The server took it, in these words.
    Accepted(&'a str),
    /// It will never be sent, for this reason.
    Failed(&'a str),
    /// It was not sent, for this reason, and is due again then.
    Again(&'a str, i64),
    /// It may have been sent. Due again then; or never.
    Unknown(&'a str, Option<i64>),
}

/// A message as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is for.
    pub kind: String,
    /// The address.
    pub to: String,
    /// What is known of it.
    pub state: State,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was written.
    pub created_at: i64,
    /// When something is done with it next.
    pub due_at: Option<i64>,
    /// What went wrong last, or the words it was accepted with.
    pub said: Option<String>,
}

/// A message with its words. Of one that lets its reader in there are none.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Letter {
    /// What it is for.
    pub kind: String,
    /// The address.
    #[sqlx(rename = "recipient")]
    pub to: String,
    /// What is known of it: the key of a [`State`].
    pub state: String,
    /// When it was written, epoch milliseconds.
    pub created_at: i64,
    /// What it is about; empty once its words are forgotten.
    pub subject: String,
    /// What it says; empty once its words are forgotten.
    #[sqlx(rename = "body_text")]
    pub text: String,
}

/// Puts a message into the outbox, in the transaction of what it tells.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, message: &NewMessage<'_>) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into outbox (workspace, id, kind, once, secret, recipient, subject, body_text, body_html, state,
               created_at, due_at, expires_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'queued', $10, $10, $11)",
        )
        .bind(message.workspace)
        .bind(message.id)
        .bind(message.kind)
        .bind(message.once)
        .bind(message.secret)
        .bind(message.to)
        .bind(message.subject)
        .bind(message.text)
        .bind(message.html)
        .bind(message.at)
        .bind(message.expires_at)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// A mail goes to this customer; from this sender, or else from that of the mail settings. What comes back of it is the
/// customer's then.
///
/// # Errors
/// When the database fails.
pub async fn address(
    tx: &mut Tx,
    workspace: i64,
    mail: Uuid,
    contact: Option<Uuid>,
    sender: Option<Uuid>,
) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update outbox set contact = $3, sender = $4 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(mail)
            .bind(contact)
            .bind(sender)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Claims the account mail that has been due longest, for an attempt that will be over at `until`. One whose attempt is not
/// over by then may have been sent: it is claimed again where that is allowed, and given up where not. So is whatever
/// is of no use any more.
///
/// # Errors
/// When the database fails.
pub async fn claim(tx: &mut Tx, now: i64, until: i64) -> Result<Option<Claimed>> {
    give_up(tx, now).await?;
    // `=` and not `in`: PostgreSQL may run what stands behind `in` once for each row, and each time take another.
    let text = format!(
        "update outbox set state = 'attempting', attempts = attempts + 1, due_at = $2
         where due_at <= $1 and (workspace, id) =
           (select workspace, id from outbox where campaign is null and due_at <= $1 order by due_at, id limit 1 {})
         returning workspace, id, kind, once, secret, recipient, subject, body_text, body_html, attempts, created_at,
           campaign, contact, invitation, sender",
        skip_locked(tx.driver())
    );
    Ok(sql!(tx, conn => {
        sqlx::query_as(sqlx::AssertSqlSafe(text)).bind(now).bind(until).fetch_optional(conn).await?
    }))
}

async fn give_up(tx: &mut Tx, now: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update outbox set state = case when state = 'queued' then 'failed' else 'unknown' end,
               due_at = null, ended_at = $1,
               body_text = case when secret then '' else body_text end,
               body_html = case when secret then '' else body_html end
             where campaign is null and due_at <= $1 and (expires_at <= $1 or (once and state <> 'queued'))",
        )
        .bind(now)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Writes down what became of an attempt. False when the claim was over and another has been made since: then what the
/// other says holds.
///
/// # Errors
/// When the database fails.
pub async fn settle(tx: &mut Tx, claimed: &Claimed, fate: Fate<'_>, now: i64) -> Result<bool> {
    lease::settle(&mut Conn::from(tx), &Settlement::new(claimed, fate, now)).await
}

/// When something is to be done next with account mails, epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn next_due(read: &mut Read) -> Result<Option<i64>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select min(due_at) from outbox where campaign is null and due_at is not null")
            .fetch_one(conn)
            .await?
    }))
}

/// What waits for another try is due now: what was in its way may be gone.
///
/// # Errors
/// When the database fails.
pub async fn hasten(tx: &mut Tx, now: i64) -> Result<()> {
    // Two, because each kind has an index of its own.
    for kind in ["campaign is null and state in ('queued', 'unknown')", "campaign is not null and state = 'queued'"] {
        let text = format!("update outbox set due_at = $1 where due_at > $1 and {kind}");
        sql!(tx, conn => {
            sqlx::query(sqlx::AssertSqlSafe(text.clone())).bind(now).execute(conn).await?;
        });
    }
    Ok(())
}

/// The newest messages of a workspace, newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, limit: i64) -> Result<Vec<Entry>> {
    type Row = (String, String, String, i64, i64, Option<i64>, Option<String>);
    let rows: Vec<Row> = sql!(read, conn => {
        sqlx::query_as(
            "select kind, recipient, state, attempts, created_at, due_at, said from outbox
             where workspace = $1 order by id desc limit $2",
        )
        .bind(workspace)
        .bind(limit)
        .fetch_all(conn)
        .await?
    });
    let entry = |(kind, to, state, attempts, created_at, due_at, said): Row| Entry {
        kind,
        to,
        state: State::from_key(&state).unwrap_or(State::Unknown),
        attempts,
        created_at,
        due_at,
        said,
    };
    Ok(rows.into_iter().map(entry).collect())
}

/// The words of messages that ended before an instant go; that they were sent, to whom, and what became of them stays.
pub(crate) async fn forget_words(tx: &mut Tx, before: i64, limit: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update outbox set subject = '', body_text = '', body_html = '' where (workspace, id) in
             (select workspace, id from outbox where ended_at < $1 and body_text <> '' limit $2)",
        )
        .bind(before)
        .bind(limit)
        .execute(conn)
        .await?
        .rows_affected()
    }))
}

/// The messages to these addresses (at most 500), the latest first.
///
/// # Errors
/// When the database fails.
pub async fn to(read: &mut Read, workspace: i64, addresses: &[&str]) -> Result<Vec<Letter>> {
    let mut clause = Clause::new(
        "select kind, recipient, state, created_at, subject, case when secret then '' else body_text end as body_text
         from outbox where workspace = ",
    );
    clause.bind(workspace).push(" and recipient in (").list(addresses.iter().copied()).push(") order by id desc");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// How many mails of each kind there are.
///
/// # Errors
/// When the database fails.
pub async fn kinds(read: &mut Read, workspace: i64) -> Result<Vec<(String, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select kind, count(*) from outbox where workspace = $1 group by kind order by kind")
            .bind(workspace)
            .fetch_all(conn)
            .await?
    }))
}

/// Mails to these addresses go, and mails that lead to these responses: they quote what somebody said or what was noted
/// about it.
pub(crate) async fn forget(tx: &mut Tx, workspace: i64, addresses: &[&str], responses: &[Uuid]) -> Result<()> {
    for piece in addresses.chunks(500) {
        let mut clause = Clause::new("delete from outbox where workspace = ");
        clause.bind(workspace).push(" and recipient in (").list(piece.iter().copied()).push(")");
        sql!(tx, conn => {
            bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
        });
    }
    let leads = match tx.driver() {
        Driver::Sqlite => "delete from outbox where workspace = $1 and instr(body_text, $2) > 0",
        Driver::Postgres => "delete from outbox where workspace = $1 and strpos(body_text, $2) > 0",
    };
    for response in responses {
        sql!(tx, conn => {
            sqlx::query(leads).bind(workspace).bind(response.simple().to_string()).execute(conn).await?;
        });
    }
    Ok(())
}
