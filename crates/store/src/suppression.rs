//! Who is not written to. An address is known only by a keyed hash, so that a row outlives the person's data; the key is
//! the caller's. Whoever sends asks [`among`] in the transaction in which a mail is written down.

use std::collections::HashMap;

use feedback::keyed;
use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::contact::consent::Channel;
use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many hashes are looked for in one statement.
const PIECE: usize = 400;

keyed! {
    /// Which mails are meant.
    pub enum Scope {
        /// Whatever is asked.
        All = "all",
        /// Surveys about the relationship.
        Relational = "relational",
        /// Surveys about one experience.
        Transactional = "transactional",
        /// Surveys about anything else.
        Other = "other",
    }
}

keyed! {
    /// Why somebody is not written to.
    pub enum Reason {
        /// They asked for it.
        Unsubscribed = "unsubscribed",
        /// They objected (GDPR 21).
        Objected = "objected",
        /// They complained to whoever keeps their mail.
        Complained = "complained",
        /// Nothing arrives there.
        Bounced = "bounced",
        /// A colleague wrote it down.
        ByHand = "by_hand",
    }
}

impl From<feedback::Kind> for Scope {
    fn from(kind: feedback::Kind) -> Scope {
        match kind {
            feedback::Kind::Relational => Scope::Relational,
            feedback::Kind::Transactional => Scope::Transactional,
            feedback::Kind::Other => Scope::Other,
        }
    }
}

impl Reason {
    /// Whether the person themselves wants it so. Such a row is not replaced by one that nobody asked for.
    pub const fn is_their_will(self) -> bool {
        matches!(self, Reason::Unsubscribed | Reason::Objected | Reason::Complained)
    }
}

/// What is not written to: there is one row for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    /// By which way.
    pub channel: Channel,
    /// The keyed hash of a folded address, or of `@` and a domain.
    pub address: [u8; 32],
    /// Which mails.
    pub scope: Scope,
}

/// Somebody is not written to any more.
#[derive(Clone, Debug)]
pub struct New<'a> {
    /// Whose.
    pub workspace: i64,
    /// What.
    pub target: Target,
    /// Why.
    pub reason: Reason,
    /// Epoch milliseconds.
    pub at: i64,
    /// It ends by itself then; never where there is none. Epoch milliseconds.
    pub until: Option<i64>,
    /// By whose mail, where one was the cause.
    pub invitation: Option<Uuid>,
    /// The customer, where they are known.
    pub contact: Option<Uuid>,
    /// The colleague who wrote it down.
    pub by_user: Option<Uuid>,
    /// The domain, without an `@`, where one is meant.
    pub domain: Option<&'a str>,
    /// What a colleague wrote to it.
    pub note: Option<&'a str>,
}

/// Writes it down. A row that is there already stays, unless it ends earlier, or is over, or nobody asked for it and this
/// one was asked for; the later of two ends holds. Whether anything changed.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &New<'_>) -> Result<bool> {
    let Target { channel, address, scope } = new.target;
    let changed = sql!(tx, conn => {
        sqlx::query(
            "delete from suppression where workspace = $1 and channel = $2 and address = $3 and scope = $4
             and until <= $5",
        )
        .bind(new.workspace)
        .bind(channel.key())
        .bind(address.as_slice())
        .bind(scope.key())
        .bind(new.at)
        .execute(&mut *conn)
        .await?;
        sqlx::query(
            "insert into suppression as s (workspace, channel, address, scope, reason, at, until, invitation, contact,
               by_user, note, domain)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             on conflict (workspace, channel, address, scope) do update set reason = excluded.reason, at = excluded.at,
               until = case when s.until < excluded.until then excluded.until
                            when excluded.until is null or s.until is null then null else s.until end,
               invitation = excluded.invitation, contact = coalesce(excluded.contact, s.contact),
               by_user = excluded.by_user, note = coalesce(excluded.note, s.note)
             where s.until is not null and (excluded.until is null or excluded.until > s.until)
                or $13 and s.reason in ('bounced', 'by_hand')",
        )
        .bind(new.workspace)
        .bind(channel.key())
        .bind(address.as_slice())
        .bind(scope.key())
        .bind(new.reason.key())
        .bind(new.at)
        .bind(new.until)
        .bind(new.invitation)
        .bind(new.contact)
        .bind(new.by_user)
        .bind(new.note)
        .bind(new.domain)
        .bind(new.reason.is_their_will())
        .execute(&mut *conn)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

/// Which of these hashes are not written to at `now` about any of these, and why; what they want themselves before what
/// others decided.
///
/// # Errors
/// When the database fails.
pub async fn among(
    read: &mut Read,
    workspace: i64,
    channel: Channel,
    hashes: &[[u8; 32]],
    scopes: &[Scope],
    now: i64,
) -> Result<HashMap<[u8; 32], Reason>> {
    let mut found = HashMap::new();
    for piece in hashes.chunks(PIECE) {
        let mut clause = Clause::new("select address, reason from suppression where workspace = ");
        clause.bind(workspace).push(" and channel = ").bind(channel.key());
        clause.push(" and scope in (").list(scopes.iter().map(|scope| scope.key()));
        clause.push(") and (until is null or until > ").bind(now);
        clause.push(") and address in (").list(piece.iter().copied()).push(")");
        let rows: Vec<(Vec<u8>, String)> = sql!(read, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
        });
        for (address, reason) in rows {
            let Ok(address) = <[u8; 32]>::try_from(address) else { continue };
            // A word that this build does not know still stops.
            let reason = Reason::from_key(&reason).unwrap_or(Reason::ByHand);
            let known = found.entry(address).or_insert(reason);
            if reason.is_their_will() {
                *known = reason;
            }
        }
    }
    Ok(found)
}

/// A row as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What.
    pub target: Target,
    /// Why.
    pub reason: Reason,
    /// Since when, epoch milliseconds.
    pub at: i64,
    /// Until when, epoch milliseconds.
    pub until: Option<i64>,
    /// By whose mail.
    pub invitation: Option<Uuid>,
    /// The customer, as long as they are known.
    pub contact: Option<Uuid>,
    /// The campaign of the mail that was the cause.
    pub campaign: Option<String>,
    /// The colleague who wrote it down, by name.
    pub by: Option<String>,
    /// The domain, without an `@`, where one is meant.
    pub domain: Option<String>,
    /// What they wrote to it.
    pub note: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Raw {
    channel: String,
    address: Vec<u8>,
    scope: String,
    reason: String,
    at: i64,
    until: Option<i64>,
    invitation: Option<Uuid>,
    contact: Option<Uuid>,
    campaign: Option<String>,
    by_name: Option<String>,
    domain: Option<String>,
    note: Option<String>,
}

impl Raw {
    fn entry(self) -> Option<Entry> {
        let target = Target {
            channel: Channel::from_key(&self.channel)?,
            address: self.address.try_into().ok()?,
            scope: Scope::from_key(&self.scope)?,
        };
        Some(Entry {
            target,
            reason: Reason::from_key(&self.reason)?,
            at: self.at,
            until: self.until,
            invitation: self.invitation,
            contact: self.contact,
            campaign: self.campaign,
            by: self.by_name,
            domain: self.domain,
            note: self.note,
        })
    }
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select s.channel, s.address, s.scope, s.reason, s.at, s.until, s.invitation, s.contact, s.domain, s.note, ",
            "u.name as by_name, (select c.name from outbox o join campaign c on c.workspace = o.workspace ",
            "and c.id = o.campaign where o.workspace = s.workspace and o.invitation is not null ",
            "and o.invitation = s.invitation limit 1) as campaign ",
            "from suppression s left join \"user\" u on u.id = s.by_user ",
            $rest
        )
    };
}

/// Which rows of a list are meant.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Only those of these hashes.
    pub addresses: &'a [[u8; 32]],
    /// Those after this one, in the order of the list.
    pub after: Option<(i64, [u8; 32], Scope)>,
}

/// At most so many rows, the latest first, those that are over too.
///
/// # Errors
/// When the database fails.
pub async fn page(read: &mut Read, workspace: i64, wanted: Wanted<'_>, limit: i64) -> Result<Vec<Entry>> {
    let mut clause = Clause::new(rows!("where s.workspace = "));
    clause.bind(workspace);
    if !wanted.addresses.is_empty() {
        clause.push(" and s.address in (").list(wanted.addresses.iter().copied()).push(")");
    }
    if let Some((at, address, scope)) = wanted.after {
        clause.push(" and (s.at < ").bind(at).push(" or s.at = ").bind(at);
        clause.push(" and (s.address, s.scope) > (").bind(address).push(", ").bind(scope.key()).push("))");
    }
    clause.push(" order by s.at desc, s.address, s.scope limit ").bind(limit);
    let rows: Vec<Raw> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(rows.into_iter().filter_map(Raw::entry).collect())
}

/// How many rows there are, those that are over too.
///
/// # Errors
/// When the database fails.
pub async fn count(read: &mut Read, workspace: i64) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select count(*) from suppression where workspace = $1")
            .bind(workspace)
            .fetch_one(conn)
            .await?
    }))
}

/// One row.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, target: Target) -> Result<Option<Entry>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("where s.workspace = $1 and s.channel = $2 and s.address = $3 and s.scope = $4"))
            .bind(workspace)
            .bind(target.channel.key())
            .bind(target.address.as_slice())
            .bind(target.scope.key())
            .fetch_optional(conn)
            .await?
    });
    Ok(row.and_then(Raw::entry))
}

/// The rows of a customer, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn of(read: &mut Read, workspace: i64, contact: Uuid) -> Result<Vec<Entry>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("where s.workspace = $1 and s.contact = $2 order by s.at desc, s.scope"))
            .bind(workspace)
            .bind(contact)
            .fetch_all(conn)
            .await?
    });
    Ok(rows.into_iter().filter_map(Raw::entry).collect())
}

/// They may be written to again. False where nothing was in the way.
///
/// # Errors
/// When the database fails.
pub async fn lift(tx: &mut Tx, workspace: i64, target: Target) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query("delete from suppression where workspace = $1 and channel = $2 and address = $3 and scope = $4")
            .bind(workspace)
            .bind(target.channel.key())
            .bind(target.address.as_slice())
            .bind(target.scope.key())
            .execute(conn)
            .await?
            .rows_affected()
            == 1
    }))
}
