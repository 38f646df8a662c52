//! What a wave of a campaign does with each customer: whether they wait, were asked, were passed over, and why. Who may be
//! asked is decided by the product; here it is written down so that nobody is asked twice.

mod ask;
mod candidate;
mod funnel;
mod page;
mod progress;

pub use ask::{Asked, MAIL, Mail, REMINDER, ask, open, queue, waiting, went};
pub use candidate::{Candidate, candidates};
pub use funnel::{Coverage, Funnel, coverage, funnel};
pub use page::{Row, Wanted, page};
pub use progress::{Progress, progress};

use feedback::keyed;
use uuid::Uuid;

use crate::campaign::Campaign;
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::dialect::skip_locked;
use crate::error::Result;
use crate::insert::{Insert, Shape};

keyed! {
    /// How far a customer is.
    pub enum State {
        /// They will be asked.
        Waiting = "waiting",
        /// They were asked: a mail was queued.
        Asked = "asked",
        /// They did not answer and were asked once more.
        Reminded = "reminded",
        /// They were passed over.
        Skipped = "skipped",
        /// The campaign ended before their turn came.
        Stopped = "stopped",
    }
}

keyed! {
    /// Why somebody was passed over, or waits longer than the others.
    pub enum Reason {
        /// They were asked lately, by whatever survey.
        Rest = "rest",
        /// They do not want such mails.
        Unsubscribed = "unsubscribed",
        /// They reported one as unwanted.
        Complained = "complained",
        /// Their address does not work.
        Bounced = "bounced",
        /// Somebody decided that they are not written to.
        Suppressed = "suppressed",
        /// They took back what they had agreed to.
        Refused = "refused",
        /// They agreed to nothing, and the campaign rests on agreement.
        NoConsent = "no-consent",
        /// There is no address.
        NoAddress = "no-address",
        /// They wait in another campaign.
        Elsewhere = "elsewhere",
        /// Whoever looks after them would be the one who asks.
        Owner = "owner",
        /// They are on the list no more.
        Left = "left",
        /// They were forgotten, or turned out to be somebody else.
        Gone = "gone",
        /// The survey takes no answers any more.
        Closed = "closed",
    }
}

/// What is done with one customer from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// In which wave.
    pub wave: i64,
    /// Who.
    pub contact: Uuid,
    /// How far they are.
    pub state: State,
    /// Why.
    pub reason: Option<Reason>,
    /// When something is done about them next, epoch milliseconds.
    pub due_at: Option<i64>,
    /// As which they were asked.
    pub invitation: Option<Uuid>,
}

/// Somebody whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Due {
    /// In which wave.
    pub wave: i64,
    /// Who.
    pub contact: Uuid,
    /// As which they were asked.
    pub invitation: Option<Uuid>,
    /// What is frozen with their answer, a document of the product, where a rule sent them.
    pub facts: Option<String>,
}

static PLANNED: Insert = Insert::new(
    "insert into recipient (workspace, campaign, wave, contact, state, reason, due_at, invitation)",
    8,
    "on conflict (workspace, campaign, wave, contact) do nothing",
);

static TURNED: Insert = Insert::new(
    "insert into recipient (workspace, campaign, wave, contact, state, reason, due_at, invitation)",
    8,
    "on conflict (workspace, campaign, wave, contact) do update set state = excluded.state, reason = excluded.reason, \
     due_at = excluded.due_at, invitation = excluded.invitation",
);

/// Plans these customers; those who were planned for the wave before stay as they are.
///
/// # Errors
/// When the database fails.
pub async fn plan(tx: &mut Tx, workspace: i64, campaign: Uuid, turns: &[Turn]) -> Result<()> {
    write(tx, &PLANNED, workspace, campaign, turns).await
}

/// Tells of one customer. False where the wave has met them already: they stay as they are.
///
/// # Errors
/// When the database fails.
pub async fn meet(tx: &mut Tx, workspace: i64, campaign: Uuid, turn: &Turn) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "insert into recipient (workspace, campaign, wave, contact, state, reason, due_at, invitation)
             values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (workspace, campaign, wave, contact) do nothing",
        )
        .bind(workspace)
        .bind(campaign)
        .bind(turn.wave)
        .bind(turn.contact)
        .bind(turn.state.key())
        .bind(turn.reason.map(Reason::key))
        .bind(turn.due_at)
        .bind(turn.invitation)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// A rule sends a customer, who waits from now on until `due_at` (epoch milliseconds), with what is frozen with their answer.
/// False where the wave has met them already: they stay as they are.
///
/// # Errors
/// When the database fails.
pub async fn send(
    tx: &mut Tx,
    campaign: &Campaign,
    wave: i64,
    contact: Uuid,
    due_at: i64,
    facts: Option<&str>,
) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "insert into recipient (workspace, campaign, wave, contact, state, due_at, facts)
             values ($1, $2, $3, $4, 'waiting', $5, $6) on conflict (workspace, campaign, wave, contact) do nothing",
        )
        .bind(campaign.workspace)
        .bind(campaign.id)
        .bind(wave)
        .bind(contact)
        .bind(due_at)
        .bind(facts)
        .execute(conn)
        .await?
        .rows_affected()
            == 1
    }))
}

/// Writes down what is done with customers whose rows the caller holds: those that [`due`] gave.
///
/// # Errors
/// When the database fails.
pub async fn turn(tx: &mut Tx, workspace: i64, campaign: Uuid, turns: &[Turn]) -> Result<()> {
    write(tx, &TURNED, workspace, campaign, turns).await
}

async fn write(tx: &mut Tx, insert: &'static Insert, workspace: i64, campaign: Uuid, turns: &[Turn]) -> Result<()> {
    for (text, piece) in insert.pieces(Shape::Long(tx.driver()), turns) {
        sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for turn in piece {
                query = query.bind(workspace).bind(campaign).bind(turn.wave).bind(turn.contact).bind(turn.state.key());
                query = query.bind(turn.reason.map(Reason::key)).bind(turn.due_at).bind(turn.invitation);
            }
            query.execute(conn).await?;
        });
    }
    Ok(())
}

/// The customers of a campaign whose turn it is by now, who have waited longest first; the caller holds them until its
/// transaction ends, and whoever asks meanwhile gets others.
///
/// # Errors
/// When the database fails.
pub async fn due(tx: &mut Tx, workspace: i64, campaign: Uuid, state: State, now: i64, limit: i64) -> Result<Vec<Due>> {
    let text = format!(
        "select wave, contact, invitation, facts from recipient
         where workspace = $1 and campaign = $2 and due_at <= $3 and state = $4 order by due_at, contact limit $5 {}",
        skip_locked(tx.driver())
    );
    Ok(sql!(tx, conn => {
        sqlx::query_as(sqlx::AssertSqlSafe(text))
            .bind(workspace)
            .bind(campaign)
            .bind(now)
            .bind(state.key())
            .bind(limit)
            .fetch_all(conn)
            .await?
    }))
}

/// When the next turn of a campaign comes, epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub async fn next_due(read: &mut Read, workspace: i64, campaign: Uuid) -> Result<Option<i64>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select min(due_at) from recipient where workspace = $1 and campaign = $2 and due_at is not null",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_one(conn)
        .await?
    }))
}

/// How a customer stands in a campaign that asks again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Standing {
    /// Who.
    pub contact: Uuid,
    /// The last wave they were in.
    pub wave: i64,
    /// They wait.
    pub is_waiting: bool,
}

/// How these customers (at most 500) stand; whoever the campaign has not met yet is left out.
///
/// # Errors
/// When the database fails.
pub async fn standing(read: &mut Read, workspace: i64, campaign: Uuid, ids: &[Uuid]) -> Result<Vec<Standing>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut clause = Clause::new(
        "select contact, max(wave) as wave, count(*) filter (where state = 'waiting') > 0 as is_waiting \
         from recipient where workspace = ",
    );
    clause.bind(workspace).push(" and campaign = ").bind(campaign).push(" and contact in (");
    clause.list(ids.iter().copied()).push(") group by contact");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// Nobody waits any more: the campaign was ended. How many did.
///
/// # Errors
/// When the database fails.
pub async fn stop(tx: &mut Tx, workspace: i64, campaign: Uuid, now: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "update outbox set state = 'failed', said = 'stopped', due_at = null, ended_at = $3
             where workspace = $1 and campaign = $2 and state = 'queued'",
        )
        .bind(workspace)
        .bind(campaign)
        .bind(now)
        .execute(&mut *conn)
        .await?;
        sqlx::query(
            "update recipient set due_at = null where workspace = $1 and campaign = $2 and state = 'asked'
             and due_at is not null",
        )
        .bind(workspace)
        .bind(campaign)
        .execute(&mut *conn)
        .await?;
        sqlx::query(
            "update recipient set state = 'stopped', due_at = null
             where workspace = $1 and campaign = $2 and state = 'waiting'",
        )
        .bind(workspace)
        .bind(campaign)
        .execute(&mut *conn)
        .await?
        .rows_affected()
    }))
}
