//! What customers agreed to, and what they took back: for each way to reach them, where that came from and the exact
//! words. Rows are added and never changed; the last one of a channel holds.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use feedback::keyed;
use uuid::Uuid;

use crate::cells::{Cells, Fill};
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::insert::{Insert, Shape};
use crate::mirror;

/// The largest list that one statement takes after `in`.
const IN: usize = 500;

keyed! {
    /// A way to reach somebody.
    pub enum Channel {
        /// By e-mail.
        Email = "email",
        /// By telephone, a machine's calls among them.
        Call = "call",
        /// By text message.
        Sms = "sms",
    }
}

keyed! {
    /// Why somebody may be asked.
    pub enum Basis {
        /// They agreed to it.
        Consent = "consent",
        /// They are customers, were told that they may object, and have not (UWG 7 (3), ePrivacy directive 13 (2)).
        SoftOptIn = "soft_opt_in",
        /// It belongs to a service that they asked for.
        ServiceMessage = "service_message",
    }
}

/// What somebody agreed to, or took back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Epoch milliseconds.
    pub at: i64,
    /// For which way.
    pub channel: Channel,
    /// Given, or taken back.
    pub given: bool,
    /// Why they may be asked.
    pub basis: Basis,
    /// Where it came from.
    pub source: String,
    /// What was agreed to; empty where nobody kept the words.
    pub words: String,
    /// The import that brought it.
    pub import: Option<Uuid>,
    /// The colleague who wrote it down.
    pub by_user: Option<Uuid>,
}

static CONSENTS: Insert = Insert::new(
    "insert into contact_consent (workspace, contact, id, at, channel, given, basis, source, words, import, by_user, \
     nth)",
    12,
    "",
);

/// Writes down what customers agreed to, each with the id of the row (`UUIDv7`: what is written later holds, and of one
/// customer's within a millisecond, what stands later here or was written by a later call).
///
/// # Errors
/// When the database fails.
pub async fn add_all(tx: &mut Tx, workspace: i64, consents: &[(Uuid, Uuid, &Consent)]) -> Result<()> {
    let mut before = counts(tx, workspace, consents).await?;
    let rows: Vec<(&Uuid, &Uuid, &Consent, i64)> = consents
        .iter()
        .map(|(contact, id, consent)| {
            let nth = before.entry(*contact).or_default();
            *nth += 1;
            (contact, id, *consent, *nth)
        })
        .collect();
    for (text, piece) in CONSENTS.pieces(Shape::Long(tx.driver()), &rows) {
        sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for (contact, id, consent, nth) in piece {
                query = query.bind(workspace).bind(**contact).bind(**id).bind(consent.at).bind(consent.channel.key());
                query = query.bind(consent.given).bind(consent.basis.key()).bind(&consent.source).bind(&consent.words);
                query = query.bind(consent.import).bind(consent.by_user).bind(*nth);
            }
            query.execute(conn).await?;
        });
    }
    Ok(())
}

/// How many consents each of these customers has; those without any are left out.
async fn counts(read: &mut Read, workspace: i64, consents: &[(Uuid, Uuid, &Consent)]) -> Result<HashMap<Uuid, i64>> {
    let mut counts = HashMap::new();
    for piece in consents.chunks(IN) {
        let mut clause = Clause::new("select contact, count(*) from contact_consent where workspace = ");
        clause.bind(workspace).push(" and contact in (").list(piece.iter().map(|(contact, ..)| *contact));
        clause.push(") group by contact");
        let rows: Vec<(Uuid, i64)> = sql!(read, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
        });
        counts.extend(rows);
    }
    Ok(counts)
}

#[derive(sqlx::FromRow)]
struct Raw {
    contact: Uuid,
    id: Uuid,
    nth: i64,
    at: i64,
    channel: String,
    given: bool,
    basis: String,
    source: String,
    words: String,
    import: Option<Uuid>,
    by_user: Option<Uuid>,
}

/// In which order they were written.
type Order = (u128, i64, Uuid);

/// Which of a merged customer's come first, only the instants in the ids say.
fn order(id: Uuid, nth: i64) -> Order {
    (id.as_u128() >> 80, nth, id)
}

impl Raw {
    fn order(&self) -> Order {
        order(self.id, self.nth)
    }

    fn consent(self) -> Option<Consent> {
        Some(Consent {
            at: self.at,
            channel: Channel::from_key(&self.channel)?,
            given: self.given,
            basis: Basis::from_key(&self.basis)?,
            source: self.source,
            words: self.words,
            import: self.import,
            by_user: self.by_user,
        })
    }
}

/// Everything a customer agreed to or took back, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, contact: Uuid) -> Result<Vec<Consent>> {
    let mut rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(
            "select contact, id, nth, at, channel, given, basis, source, words, import, by_user from contact_consent
             where workspace = $1 and contact = $2",
        )
        .bind(workspace)
        .bind(contact)
        .fetch_all(conn)
        .await?
    });
    rows.sort_unstable_by_key(|raw| Reverse(raw.order()));
    Ok(rows.into_iter().filter_map(Raw::consent).collect())
}

/// What holds now for each of these customers, at most 500, and each channel that anything was said about.
///
/// # Errors
/// When the database fails.
pub async fn held_by(read: &mut Read, workspace: i64, contacts: &[Uuid]) -> Result<HashMap<(Uuid, Channel), Consent>> {
    if contacts.is_empty() {
        return Ok(HashMap::new());
    }
    let mut clause = Clause::new(
        "select contact, id, nth, at, channel, given, basis, source, words, import, by_user from contact_consent \
         where workspace = ",
    );
    clause.bind(workspace).push(" and contact in (").list(contacts.iter().copied()).push(")");
    let mut rows: Vec<Raw> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    rows.sort_unstable_by_key(Raw::order);
    // Of several the last stays.
    Ok(rows
        .into_iter()
        .filter_map(|raw| Some((raw.contact, raw.consent()?)))
        .map(|(contact, consent)| ((contact, consent.channel), consent))
        .collect())
}

/// Which of these customers, at most 500, took back that they may be written to by this channel.
///
/// # Errors
/// When the database fails.
pub async fn refused(read: &mut Read, workspace: i64, contacts: &[Uuid], channel: Channel) -> Result<HashSet<Uuid>> {
    if contacts.is_empty() {
        return Ok(HashSet::new());
    }
    let mut clause = Clause::new("select contact, id, nth, given from contact_consent where workspace = ");
    clause.bind(workspace).push(" and channel = ").bind(channel.key());
    clause.push(" and contact in (").list(contacts.iter().copied()).push(")");
    let last = mirror::filled(read, clause, Last::default()).await?;
    let refused = last.0.into_iter().filter(|(_, (_, given))| !given);
    Ok(refused.map(|(contact, _)| contact).collect())
}

/// What each customer said last.
#[derive(Default)]
struct Last(HashMap<Uuid, (Order, bool)>);

impl Fill for Last {
    /// In the order of [`refused`].
    fn take(&mut self, row: &impl Cells) -> Result<()> {
        let (Some(contact), Some(id), Some(nth)) = (row.id(0)?, row.id(1)?, row.number(2)?) else { return Ok(()) };
        let said = (order(id, nth), row.flag(3)?);
        let last = self.0.entry(contact).or_insert(said);
        *last = said.max(*last);
        Ok(())
    }
}

/// What holds now for each channel that anything was said about.
pub fn held(all: &[Consent]) -> Vec<&Consent> {
    Channel::ALL.iter().filter_map(|channel| all.iter().find(|one| one.channel == *channel)).collect()
}
