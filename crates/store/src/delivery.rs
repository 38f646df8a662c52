//! What is handed to webhooks, and what became of each. A delivery is claimed until an instant; who claimed it says what
//! became of it, or is taken for dead then, and it is claimed again: at least once. Nothing is sent from here.

use feedback::keyed;
use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::dialect::skip_locked;
use crate::error::Result;

/// How many deliveries one webhook gets at once, so that a slow one holds up no other.
pub const AT_ONCE: i64 = 2;

keyed! {
    /// How far a delivery is.
    pub enum State {
        /// It waits for its first attempt.
        Waiting = "waiting",
        /// It is being handed over; or who did that is gone.
        Attempting = "attempting",
        /// It did not arrive, as far as is known, and is tried again.
        Failed = "failed",
        /// It was taken.
        Delivered = "delivered",
        /// Nothing more is done.
        GivenUp = "given-up",
    }
}

/// Something to hand to a webhook.
#[derive(Clone, Debug)]
pub struct NewDelivery<'a> {
    /// Whose.
    pub workspace: i64,
    /// Its id, the same at each attempt.
    pub id: Uuid,
    /// Where to.
    pub webhook: Uuid,
    /// By which rule.
    pub rule: Option<Uuid>,
    /// What it is about.
    pub response: Option<Uuid>,
    /// Whom it is about.
    pub contact: Option<Uuid>,
    /// Epoch milliseconds; it is due from then on.
    pub at: i64,
    /// What is handed over.
    pub body: &'a str,
}

/// A delivery that the caller alone may attempt, until the instant it claimed it to.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Claimed {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// Where to.
    pub webhook: Uuid,
    /// What is handed over.
    pub body: String,
    /// Which attempt this is, from 1. It is also what tells this claim from a later one.
    pub attempts: i64,
    /// How many of these were before somebody sent it again.
    pub former: i64,
}

/// What was answered to an attempt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// What went wrong, in a word of the product; none where nothing did.
    pub said: Option<String>,
    /// The status, where there was an answer.
    pub status: Option<i64>,
    /// The beginning of its text.
    pub answer: Option<String>,
}

/// What becomes of a delivery after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was taken.
    Delivered,
    /// It is tried again then.
    Again(i64),
    /// It is not tried again.
    GivenUp,
}

/// A delivery as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Delivery {
    /// Its id.
    pub id: Uuid,
    /// Where to.
    pub webhook: Uuid,
    /// By which rule.
    pub rule: Option<Uuid>,
    /// What that is called.
    pub rule_name: Option<String>,
    /// What it is about.
    pub response: Option<Uuid>,
    /// When it was written, epoch milliseconds.
    pub at: i64,
    /// The key of a [`State`].
    pub state: String,
    /// How often it was attempted.
    pub attempts: i64,
    /// When it is taken up, epoch milliseconds; none once nothing more is done.
    pub due_at: Option<i64>,
    /// When it was last attempted.
    pub tried_at: Option<i64>,
    /// See [`Heard`].
    pub said: Option<String>,
    /// See [`Heard`].
    pub status: Option<i64>,
    /// See [`Heard`].
    pub answer: Option<String>,
    /// What is handed over; empty once its person is forgotten.
    pub body: String,
}

/// Puts one into the queue, in the transaction of what it tells. False when there is one of this id.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &NewDelivery<'_>) -> Result<bool> {
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into delivery (workspace, id, webhook, rule, response, contact, at, body, state, due_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $7) on conflict do nothing",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(new.webhook)
        .bind(new.rule)
        .bind(new.response)
        .bind(new.contact)
        .bind(new.at)
        .bind(new.body)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(added == 1)
}

/// Says what a delivery is about that tells of several things: each response or happening, with its customer where one is
/// known. Each is named once.
///
/// # Errors
/// When the database fails.
pub async fn about(tx: &mut Tx, workspace: i64, delivery: Uuid, all: &[(Uuid, Option<Uuid>)]) -> Result<()> {
    for (subject, contact) in all {
        sql!(tx, conn => {
            sqlx::query(
                "insert into delivery_about (workspace, delivery, subject, contact) values ($1, $2, $3, $4)
                 on conflict do nothing",
            )
            .bind(workspace)
            .bind(delivery)
            .bind(subject)
            .bind(contact)
            .execute(conn)
            .await?;
        });
    }
    Ok(())
}

/// When something is to be done next, epoch milliseconds: of webhooks that are on and rest no longer.
///
/// # Errors
/// When the database fails.
pub async fn next_due(read: &mut Read) -> Result<Option<i64>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select min(case when w.rest_until > d.due_at then w.rest_until else d.due_at end) from webhook w
             join (select workspace, webhook, min(due_at) as due_at from delivery where due_at is not null
               group by workspace, webhook) d on d.workspace = w.workspace and d.webhook = w.id
             where w.off_at is null and w.halted is null and w.removed_at is null",
        )
        .fetch_one(conn)
        .await?
    }))
}

/// Claims a delivery of the webhook that was served least lately, for an attempt that will be over at `until`. None where
/// nothing is due, or only of those that are busy. One whose attempt is not over by then may have arrived: it is claimed
/// again, and its receiver knows it by its id.
///
/// # Errors
/// When the database fails.
pub async fn claim(tx: &mut Tx, now: i64, until: i64) -> Result<Option<Claimed>> {
    let mut clause = Clause::new(
        "select w.workspace, w.id from webhook w where w.off_at is null and w.halted is null and w.removed_at is null
         and (w.rest_until is null or w.rest_until <= ",
    );
    clause.bind(now).push(
        ") and exists (select 1 from delivery d where d.workspace = w.workspace and d.webhook = w.id and d.due_at <= ",
    );
    clause.bind(now).push(
        ") and (select count(*) from delivery d where d.workspace = w.workspace and d.webhook = w.id
         and d.state = 'attempting' and d.due_at > ",
    );
    clause.bind(now).push(") < ").bind(AT_ONCE);
    clause.push(" order by coalesce(w.attempted_at, 0), w.workspace, w.id limit 1 ").push(skip_locked(tx.driver()));
    let webhook: Option<(i64, Uuid)> = sql!(tx, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_optional(conn).await?
    });
    let Some((workspace, webhook)) = webhook else { return Ok(None) };
    // In one statement with what follows, PostgreSQL may look anew for each row that it changes, and take several.
    let text = format!(
        "select id from delivery where workspace = $1 and webhook = $2 and due_at <= $3 order by due_at, id limit 1 {}",
        skip_locked(tx.driver())
    );
    let id: Option<Uuid> = sql!(tx, conn => {
        sqlx::query_scalar(sqlx::AssertSqlSafe(text))
            .bind(workspace)
            .bind(webhook)
            .bind(now)
            .fetch_optional(conn)
            .await?
    });
    let Some(id) = id else { return Ok(None) };
    Ok(sql!(tx, conn => {
        sqlx::query("update webhook set attempted_at = $3 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(webhook)
            .bind(now)
            .execute(&mut *conn)
            .await?;
        sqlx::query_as(
            "update delivery set state = 'attempting', attempts = attempts + 1, due_at = $3, tried_at = $4
             where workspace = $1 and id = $2 returning workspace, id, webhook, body, attempts, former",
        )
        .bind(workspace)
        .bind(id)
        .bind(until)
        .bind(now)
        .fetch_optional(conn)
        .await?
    }))
}

/// Writes down what became of an attempt. False when the claim was over and another has been made since, or nothing more
/// was to be done: then what the other says holds.
///
/// # Errors
/// When the database fails.
pub async fn settle(tx: &mut Tx, claimed: &Claimed, fate: Fate, heard: &Heard, now: i64) -> Result<bool> {
    let (state, due_at) = match fate {
        Fate::Delivered => (State::Delivered, None),
        Fate::Again(at) => (State::Failed, Some(at)),
        Fate::GivenUp => (State::GivenUp, None),
    };
    let settled = sql!(tx, conn => {
        sqlx::query(
            "update delivery set state = $4, due_at = $5, said = $6, status = $7, answer = $8, ended_at = $9
             where workspace = $1 and id = $2 and attempts = $3 and state = 'attempting'",
        )
        .bind(claimed.workspace)
        .bind(claimed.id)
        .bind(claimed.attempts)
        .bind(state.key())
        .bind(due_at)
        .bind(&heard.said)
        .bind(heard.status)
        .bind(&heard.answer)
        .bind(due_at.is_none().then_some(now))
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(settled == 1)
}

/// Writes down how a webhook is after an attempt: that something arrived, or since when nothing does. Since when, where
/// nothing does.
///
/// # Errors
/// When the database fails.
pub async fn mark(tx: &mut Tx, claimed: &Claimed, arrived: bool, rest: Option<i64>, now: i64) -> Result<Option<i64>> {
    let since: Option<Option<i64>> = sql!(tx, conn => {
        sqlx::query_scalar(
            "update webhook set failing_since = case when $3 then null else coalesce(failing_since, $4) end,
               rest_until = coalesce($5, rest_until)
             where workspace = $1 and id = $2 returning failing_since",
        )
        .bind(claimed.workspace)
        .bind(claimed.webhook)
        .bind(arrived)
        .bind(now)
        .bind(rest)
        .fetch_optional(conn)
        .await?
    });
    Ok(since.flatten())
}

/// Sends a delivery again from the beginning, under the same id. False where it is being handed over, has no words any
/// more, its webhook is off, or there is no such delivery.
///
/// # Errors
/// When the database fails.
pub async fn replay(tx: &mut Tx, workspace: i64, webhook: Uuid, id: Uuid, now: i64) -> Result<bool> {
    let replayed = sql!(tx, conn => {
        sqlx::query(
            "update delivery set state = 'waiting', due_at = $4, former = attempts, ended_at = null
             where workspace = $1 and webhook = $2 and id = $3 and state <> 'attempting' and body <> ''
               and exists (select 1 from webhook w where w.workspace = $1 and w.id = $2 and w.off_at is null)",
        )
        .bind(workspace)
        .bind(webhook)
        .bind(id)
        .bind(now)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(replayed == 1)
}

/// What waits for a webhook is due now: what was in its way may be gone.
///
/// # Errors
/// When the database fails.
pub async fn hasten(tx: &mut Tx, workspace: i64, webhook: Uuid, now: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update delivery set due_at = $3
             where workspace = $1 and webhook = $2 and due_at > $3 and state in ('waiting', 'failed')",
        )
        .bind(workspace)
        .bind(webhook)
        .bind(now)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// What waits for a webhook is given up, for a reason in a word.
///
/// # Errors
/// When the database fails.
pub async fn give_up(tx: &mut Tx, workspace: i64, webhook: Uuid, said: &str, now: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update delivery set state = 'given-up', due_at = null, said = $3, ended_at = $4
             where workspace = $1 and webhook = $2 and due_at is not null",
        )
        .bind(workspace)
        .bind(webhook)
        .bind(said)
        .bind(now)
        .execute(conn)
        .await?;
    });
    Ok(())
}

const SHOWN: &str =
    "select d.id, d.webhook, d.rule, u.name as rule_name, d.response, d.at, d.state, d.attempts, d.due_at,
       d.tried_at, d.said, d.status, d.answer, d.body from delivery d
     left join rule u on u.workspace = d.workspace and u.id = d.rule where d.workspace = ";

/// The latest deliveries of a webhook.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, webhook: Uuid, limit: i64) -> Result<Vec<Delivery>> {
    let mut clause = Clause::new(SHOWN);
    clause.bind(workspace).push(" and d.webhook = ").bind(webhook);
    clause.push(" order by d.at desc, d.id desc limit ").bind(limit);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, webhook: Uuid, id: Uuid) -> Result<Option<Delivery>> {
    let mut clause = Clause::new(SHOWN);
    clause.bind(workspace).push(" and d.webhook = ").bind(webhook).push(" and d.id = ").bind(id);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_optional(conn).await?
    }))
}

/// Of each webhook of a workspace, what became of the attempt that was made last, and how many deliveries wait.
///
/// # Errors
/// When the database fails.
pub async fn last(read: &mut Read, workspace: i64) -> Result<Vec<(Uuid, Delivery)>> {
    let mut clause = Clause::new(SHOWN);
    clause.bind(workspace).push(
        " and d.id = (select l.id from delivery l where l.workspace = d.workspace and l.webhook = d.webhook
         order by l.at desc, l.id desc limit 1) order by d.webhook",
    );
    let all: Vec<Delivery> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(all.into_iter().map(|one| (one.webhook, one)).collect())
}

/// How many deliveries of each webhook wait.
///
/// # Errors
/// When the database fails.
pub async fn waiting(read: &mut Read, workspace: i64) -> Result<Vec<(Uuid, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select webhook, count(*) from delivery where workspace = $1 and due_at is not null
             group by webhook order by webhook",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    }))
}

const ABOUT_SUBJECTS: &str =
    " and id in (select a.delivery from delivery_about a where a.workspace = delivery.workspace and a.subject in (";

const ABOUT_CONTACTS: &str =
    " and id in (select a.delivery from delivery_about a where a.workspace = delivery.workspace and a.contact in (";

/// What is about these responses or customers, also among other things, loses its words, and is not handed over any more.
pub(crate) async fn forget(tx: &mut Tx, workspace: i64, responses: &[Uuid], contacts: &[Uuid], now: i64) -> Result<()> {
    let wheres = [
        (" and response in (", ")", responses),
        (" and contact in (", ")", contacts),
        (ABOUT_SUBJECTS, "))", responses),
        (ABOUT_CONTACTS, "))", contacts),
    ];
    for (column, end, all) in wheres {
        for piece in all.chunks(500) {
            let mut clause =
                Clause::new("update delivery set body = '', answer = null, due_at = null, state = case when ");
            clause
                .push("due_at is null then state else 'given-up' end, said = case when due_at is null then said else ");
            clause.push("'erased' end, ended_at = coalesce(ended_at, ").bind(now).push(") where workspace = ");
            clause.bind(workspace).push(column).list(piece.iter().copied()).push(end);
            sql!(tx, conn => {
                bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
            });
        }
    }
    Ok(())
}

/// What ended before an instant goes. What has waited since then because its webhook stopped is given up, and goes as late.
pub(crate) async fn sweep(tx: &mut Tx, before: i64, now: i64, limit: i64) -> Result<u64> {
    sql!(tx, conn => {
        sqlx::query(
            "update delivery set state = 'given-up', due_at = null, said = 'late', ended_at = $2
             where (workspace, id) in
             (select workspace, id from delivery where due_at is not null and due_at < $1 limit $3)",
        )
        .bind(before)
        .bind(now)
        .bind(limit)
        .execute(conn)
        .await?;
    });
    Ok(sql!(tx, conn => {
        sqlx::query(
            "delete from delivery where (workspace, id) in
             (select workspace, id from delivery where ended_at < $1 limit $2)",
        )
        .bind(before)
        .bind(limit)
        .execute(conn)
        .await?
        .rows_affected()
    }))
}
