//! Mails of campaigns: many are taken at a time, and each is marked as attempted just before it is handed over, so that
//! whoever dies leaves only those in doubt that were on the wire. One whose attempt nobody settled is never sent again.
//! They are taken only while their campaign runs, or is done and its last mails go.

use uuid::Uuid;

use super::{Claimed, Fate, State};
use crate::clause::{Clause, bind_all};
use crate::conn::{Conn, Row, Statement};
use crate::database::{Read, Tx, sql};
use crate::dialect::skip_locked;
use crate::error::Result;

/// A mail that is kept for the caller until an instant, and not yet attempted.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Leased {
    /// The mail. Its attempts are those before this one.
    #[sqlx(flatten)]
    pub mail: Claimed,
    /// The domain of its recipient.
    pub domain: String,
    /// Since when it is due, epoch milliseconds.
    pub due_at: i64,
    /// From when on it is of no use, epoch milliseconds.
    pub expires_at: i64,
    /// Until when it is kept, epoch milliseconds: what tells this lease from a later one.
    #[sqlx(default)]
    pub until: i64,
}

/// Whose mails are taken: those that go through one mail server.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    /// This sender's.
    Only(Uuid),
    /// All but these senders' (at most 500).
    AllBut(&'a [Uuid]),
}

/// What is taken.
#[derive(Clone, Copy, Debug)]
pub struct Lease<'a> {
    /// Whose.
    pub whose: Whose<'a>,
    /// Epoch milliseconds.
    pub now: i64,
    /// Until when they are kept, epoch milliseconds.
    pub until: i64,
    /// How many at most: 500.
    pub limit: i64,
    /// To recipients of these domains nothing is sent now (at most 400).
    pub without: &'a [String],
}

/// That a mail is handed over now, until an instant at which the attempt must be over.
#[derive(Clone, Debug)]
pub struct Mark {
    workspace: i64,
    id: Uuid,
    lease: i64,
    now: i64,
    until: i64,
    paced_at: Option<i64>,
}

/// What became of an attempt, to be written down.
#[derive(Clone, Debug)]
pub struct Settlement {
    workspace: i64,
    id: Uuid,
    attempts: i64,
    state: State,
    said: String,
    due_at: Option<i64>,
    ended_at: Option<i64>,
    forget: bool,
}

impl Mark {
    /// Of this mail.
    pub fn new(leased: &Leased, now: i64, until: i64) -> Mark {
        Mark { workspace: leased.mail.workspace, id: leased.mail.id, lease: leased.until, now, until, paced_at: None }
    }

    /// It counts among those that its recipient's domain gets: see [`attempted`].
    #[must_use]
    pub fn paced(self) -> Mark {
        Mark { paced_at: Some(self.now), ..self }
    }
}

impl Settlement {
    /// Of the attempt for which `leased` was marked: of its attempts it knows only those before this one.
    pub fn of(leased: &Leased, fate: Fate<'_>, now: i64) -> Settlement {
        Settlement { attempts: leased.mail.attempts + 1, ..Settlement::new(&leased.mail, fate, now) }
    }

    /// Of the attempt with which `claimed` was handed over.
    pub(super) fn new(claimed: &Claimed, fate: Fate<'_>, now: i64) -> Settlement {
        let (state, said, due_at) = match fate {
            Fate::Accepted(said) => (State::Accepted, said, None),
            Fate::Failed(said) => (State::Failed, said, None),
            Fate::Again(said, due_at) => (State::Queued, said, Some(due_at)),
            Fate::Unknown(said, due_at) => (State::Unknown, said, due_at.filter(|_| !claimed.once)),
        };
        Settlement {
            workspace: claimed.workspace,
            id: claimed.id,
            attempts: claimed.attempts,
            state,
            said: said.to_owned(),
            due_at,
            ended_at: due_at.is_none().then_some(now),
            forget: claimed.secret && due_at.is_none(),
        }
    }
}

impl Whose<'_> {
    /// The condition, behind an `and`.
    fn write(self, clause: &mut Clause) {
        match self {
            Whose::Only(sender) => {
                clause.push(" and o.sender = ").bind(sender);
            }
            Whose::AllBut([]) => {}
            Whose::AllBut(senders) => {
                clause.push(" and (o.sender is null or o.sender not in (").list(senders.iter().copied()).push("))");
            }
        }
    }
}

/// Their campaign sends.
const SENDS: &str = " and exists (select 1 from campaign c where c.workspace = o.workspace and c.id = o.campaign
   and c.state in ('running', 'done'))";

/// A [`Lease`] as it is asked for.
pub(crate) struct Taking {
    find: Clause,
    now: i64,
    until: i64,
}

impl Taking {
    pub(crate) fn new(what: &Lease<'_>) -> Taking {
        let mut find = Clause::new(
            "select o.workspace, o.id, o.kind, o.once, o.recipient, o.attempts, o.created_at, o.campaign, o.contact,
               o.invitation, o.sender, o.domain, o.due_at, o.expires_at
             from outbox o where o.campaign is not null and o.state = 'queued' and o.due_at <= ",
        );
        find.bind(what.now);
        what.whose.write(&mut find);
        if !what.without.is_empty() {
            find.push(" and o.domain not in (").list(what.without.iter().map(String::as_str)).push(")");
        }
        find.push(SENDS).push(" order by o.due_at, o.created_at, o.id limit ").bind(what.limit).push(" ");
        Taking { find, now: what.now, until: what.until }
    }
}

/// Takes what has been due longest. What is of no use any more is given up, and not among it.
pub(crate) async fn take(conn: &mut Conn<'_>, what: &Taking) -> Result<Vec<Leased>> {
    let mut find = what.find.clone();
    find.push(skip_locked(conn.driver()));
    let found: Vec<Leased> = conn.rows(Statement::from(&find)).await?;
    let (over, mut taken): (Vec<Leased>, Vec<Leased>) = found.into_iter().partition(|one| one.expires_at <= what.now);
    for one in &over {
        never(conn, one, None, what.now).await?;
    }
    for one in &mut taken {
        one.until = what.until;
    }
    move_to(conn, &taken, what.until).await?;
    Ok(taken)
}

impl Row for Leased {
    /// In the order of [`Taking::new`].
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<Leased> {
        let id = |at: usize| row.get(at).map(Uuid::from_bytes);
        let some_id = |at: usize| row.get::<_, Option<[u8; 16]>>(at).map(|id| id.map(Uuid::from_bytes));
        let mail = Claimed {
            workspace: row.get(0)?,
            id: id(1)?,
            kind: row.get(2)?,
            once: row.get(3)?,
            secret: false,
            to: row.get(4)?,
            subject: String::new(),
            text: String::new(),
            html: String::new(),
            attempts: row.get(5)?,
            created_at: row.get(6)?,
            campaign: some_id(7)?,
            contact: some_id(8)?,
            invitation: some_id(9)?,
            sender: some_id(10)?,
        };
        Ok(Leased { mail, domain: row.get(11)?, due_at: row.get(12)?, expires_at: row.get(13)?, until: 0 })
    }
}

/// A mail that was not attempted never will be, for this reason.
///
/// # Errors
/// When the database fails.
pub async fn fail(tx: &mut Tx, leased: &Leased, said: Option<&str>, now: i64) -> Result<()> {
    never(&mut Conn::from(tx), leased, said, now).await
}

async fn never(conn: &mut Conn<'_>, leased: &Leased, said: Option<&str>, now: i64) -> Result<()> {
    let text = "update outbox set state = 'failed', said = coalesce($1, said), due_at = null, ended_at = $2
         where workspace = $3 and id = $4 and state = 'queued'";
    let statement = Statement::in_order(text).bind(said).bind(now);
    conn.execute(statement.bind(leased.mail.workspace).bind(leased.mail.id)).await?;
    Ok(())
}

async fn move_to(conn: &mut Conn<'_>, mails: &[Leased], due_at: i64) -> Result<()> {
    let mut rest = mails.iter().map(|one| (one.mail.workspace, one.mail.id)).collect::<Vec<_>>();
    rest.sort_unstable();
    for piece in rest.chunk_by(|one, next| one.0 == next.0) {
        let mut clause = Clause::new("update outbox set due_at = ");
        clause.bind(due_at).push(" where workspace = ").bind(piece[0].0);
        clause.push(" and state = 'queued' and id in (").list(piece.iter().map(|(_, id)| *id)).push(")");
        conn.execute(Statement::from(&clause)).await?;
    }
    Ok(())
}

/// Gives back what was not attempted: it is due again as it was, or at `at`.
///
/// # Errors
/// When the database fails.
pub async fn release(tx: &mut Tx, leased: &[Leased], at: Option<i64>) -> Result<()> {
    for one in leased {
        sql!(tx, conn => {
            sqlx::query(
                "update outbox set due_at = $4 where workspace = $1 and id = $2 and due_at = $3 and state = 'queued'",
            )
            .bind(one.mail.workspace)
            .bind(one.mail.id)
            .bind(one.until)
            .bind(at.unwrap_or(one.due_at))
            .execute(conn)
            .await?;
        });
    }
    Ok(())
}

/// Whatever is due by now for recipients of this domain waits until then.
///
/// # Errors
/// When the database fails.
pub async fn postpone(tx: &mut Tx, domain: &str, now: i64, until: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update outbox set due_at = $3
             where campaign is not null and state = 'queued' and due_at <= $2 and domain = $1",
        )
        .bind(domain)
        .bind(now)
        .bind(until)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Whoever began these attempts is gone: nobody knows what became of them, and they are never sent again.
///
/// # Errors
/// When the database fails.
pub async fn give_up(tx: &mut Tx, now: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update outbox set state = 'unknown', due_at = null, ended_at = $1
             where campaign is not null and state = 'attempting' and due_at <= $1",
        )
        .bind(now)
        .execute(conn)
        .await?
        .rows_affected()
    }))
}

/// When something is to be done next with mails of campaigns that send, epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn next_due(read: &mut Read, whose: Whose<'_>) -> Result<Option<i64>> {
    let mut next: Option<i64> = None;
    for (state, sends) in [("queued", SENDS), ("attempting", "")] {
        let mut clause = Clause::new("select o.due_at from outbox o where o.campaign is not null and o.state = ");
        // Written out, so that SQLite sees which index fits.
        clause.push(&format!("'{state}' and o.due_at is not null"));
        whose.write(&mut clause);
        clause.push(sends).push(" order by o.due_at limit 1");
        let due: Option<i64> = sql!(read, conn => {
            bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_optional(conn).await?
        });
        next = next.into_iter().chain(due).min();
    }
    Ok(next)
}

/// Of each of these domains (at most 500) to which a [`paced`](Mark::paced) mail was attempted since an instant: how many
/// were, and when the first of them was.
///
/// # Errors
/// When the database fails.
pub async fn attempted(read: &mut Read, domains: &[String], since: i64) -> Result<Vec<(String, i64, i64)>> {
    let mut clause = Clause::new("select domain, count(*), min(paced_at) from outbox where paced_at > ");
    clause.bind(since).push(" and domain in (").list(domains.iter().map(String::as_str)).push(") group by domain");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// Whether the mail is the caller's to hand over: not where its lease is over and somebody else has it, or where its
/// campaign has stopped meanwhile.
pub(crate) async fn mark(conn: &mut Conn<'_>, mark: &Mark) -> Result<bool> {
    let text = "update outbox set state = 'attempting', attempts = attempts + 1, attempted_at = $1, due_at = $2,
           paced_at = $3
         where workspace = $4 and id = $5 and due_at = $6 and state = 'queued'
           and exists (select 1 from campaign c where c.workspace = outbox.workspace and c.id = outbox.campaign
             and c.state in ('running', 'done'))";
    let statement = Statement::in_order(text).bind(mark.now).bind(mark.until).bind(mark.paced_at);
    let marked = conn.execute(statement.bind(mark.workspace).bind(mark.id).bind(mark.lease)).await?;
    Ok(marked == 1)
}

/// False when the attempt was over and another has been made since.
pub(crate) async fn settle(conn: &mut Conn<'_>, settled: &Settlement) -> Result<bool> {
    let text = if settled.forget {
        "update outbox set state = $1, said = $2, due_at = $3, ended_at = $4, body_text = '', body_html = ''
         where workspace = $5 and id = $6 and attempts = $7 and state = 'attempting'"
    } else {
        "update outbox set state = $1, said = $2, due_at = $3, ended_at = $4
         where workspace = $5 and id = $6 and attempts = $7 and state = 'attempting'"
    };
    let statement = Statement::in_order(text).bind(settled.state.key()).bind(&settled.said).bind(settled.due_at);
    let statement = statement.bind(settled.ended_at).bind(settled.workspace).bind(settled.id).bind(settled.attempts);
    Ok(conn.execute(statement).await? == 1)
}

/// How many mails of a campaign are in each state, by its key.
///
/// # Errors
/// When the database fails.
pub async fn states(read: &mut Read, workspace: i64, campaign: Uuid) -> Result<Vec<(String, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select state, count(*) from outbox where workspace = $1 and campaign = $2 group by state order by state",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_all(conn)
        .await?
    }))
}

/// Whose addresses did not take a campaign's mails, and what that means.
///
/// # Errors
/// When the database fails.
pub async fn bounces(read: &mut Read, workspace: i64, campaign: Uuid) -> Result<Vec<(String, String)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select recipient, bounce from outbox
             where workspace = $1 and campaign = $2 and bounce is not null order by bounced_at, id",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_all(conn)
        .await?
    }))
}
