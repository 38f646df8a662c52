//! Sweeps: idempotent reconcilers that compare what should be with what is. A lease lets one node at a time run one;
//! the next pass is the retry.

use feedback::Mode;
use uuid::Uuid;

use crate::annotation;
use crate::arrived;
use crate::click;
use crate::database::{Read, Tx, sql};
use crate::delivery;
use crate::error::Result;
use crate::{half_session, outbox, reset, session};

/// The most rows one forgetting transaction deletes, so that nobody waits long for the write lock.
const PIECE: i64 = 500;

/// For how many milliseconds an annotation that was taken away can be put back: 7 days.
const PUT_BACK: i64 = 7 * 24 * 3_600_000;

/// For how many milliseconds a message that came by mail is known again when it comes once more: 60 days.
const ARRIVED: i64 = 60 * 24 * 3_600_000;

/// For how many milliseconds what was handed to a webhook is kept: 14 days.
const DELIVERED: i64 = 14 * 24 * 3_600_000;

/// A provisional response that may be judged again.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Doubtful {
    /// Whose.
    pub workspace: i64,
    /// Which response.
    pub id: Uuid,
    /// Its survey's number of score links.
    pub scale: String,
    /// How the workspace judges.
    pub mode: String,
    /// When its invitation was sent, where known.
    pub sent_at: Option<i64>,
}

impl Doubtful {
    /// How the workspace judges.
    pub fn mode(&self) -> Mode {
        Mode::from_key(&self.mode).unwrap_or_default()
    }
}

/// Takes the lease of a sweep until an instant. False when another node holds it.
///
/// # Errors
/// When the database fails.
pub async fn lease(tx: &mut Tx, name: &str, now: i64, until: i64) -> Result<bool> {
    let taken = sql!(tx, conn => {
        sqlx::query(
            "insert into sweep (name, lease_until, ran_at) values ($1, $3, $2)
             on conflict (name) do update set lease_until = excluded.lease_until, ran_at = excluded.ran_at
             where sweep.lease_until <= $2",
        )
        .bind(name)
        .bind(now)
        .bind(until)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(taken == 1)
}

/// Provisional responses whose last touch was at or before `quiet_since` and which were not judged since.
///
/// # Errors
/// When the database fails.
pub async fn doubtful(read: &mut Read, quiet_since: i64, quiet: i64, limit: i64) -> Result<Vec<Doubtful>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select workspace, id, scale, mode, sent_at from (
               select r.workspace, r.id, v.scale, w.mode, i.sent_at, r.judged_at, r.at,
                 coalesce((select max(c.at) from click c where c.workspace = r.workspace and c.invitation = r.id), r.at)
                   as touched_at
               from response r
               join workspace w on w.id = r.workspace
               join survey_version v on v.workspace = r.workspace and v.survey = r.survey and v.version = r.version
               left join invitation i on i.workspace = r.workspace and i.id = r.invitation
               where r.state = 'provisional' and r.judged_at is not null
             ) d
             where touched_at <= $1 and at <= $1 and (judged_at < touched_at + $2 or judged_at < at + $2)
             order by judged_at limit $3",
        )
        .bind(quiet_since)
        .bind(quiet)
        .bind(limit)
        .fetch_all(conn)
        .await?
    }))
}

impl crate::Store {
    /// Forgets raw clicks and idempotency keys that are past their time, ended sessions and links to a new password,
    /// annotations that were taken away a week ago, messages that came two months ago, what was handed to webhooks two weeks ago, and the words of mails that ended
    /// before an instant. How many rows went, or lost their words.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forget(&self, clicks_before: i64, mails_before: i64, now: i64) -> Result<u64> {
        let mut gone = 0;
        loop {
            let mut tx = self.begin().await?;
            let clicks = click::forget(&mut tx, clicks_before, PIECE).await?;
            let keys = forget_keys(&mut tx, now).await?;
            let mails = outbox::forget_words(&mut tx, mails_before, PIECE).await?;
            let taken_away = annotation::forget(&mut tx, now - PUT_BACK, PIECE).await?;
            let handed_over = delivery::sweep(&mut tx, now - DELIVERED, now, PIECE).await?;
            let most = clicks + keys + mails + taken_away + handed_over;
            gone += most + session::forget(&mut tx, now).await? + reset::forget(&mut tx, now).await?;
            gone += arrived::forget(&mut tx, now - ARRIVED, PIECE).await?;
            gone += half_session::forget(&mut tx, now).await?;
            tx.commit().await?;
            if most == 0 {
                return Ok(gone);
            }
        }
    }
}

async fn forget_keys(tx: &mut Tx, now: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "delete from idempotency where (workspace, key) in
             (select workspace, key from idempotency where until < $1 limit $2)",
        )
        .bind(now)
        .bind(PIECE)
        .execute(conn)
        .await?
        .rows_affected()
    }))
}
