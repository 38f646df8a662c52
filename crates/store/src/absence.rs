//! What stayed away: the alarm of a workspace, and the counts that it is judged by. Nothing is judged here.

use feedback::keyed;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

keyed! {
    /// What may stay away.
    pub enum What {
        /// Invitations that were sent to customers.
        Mails = "mails",
        /// What customers answered.
        Responses = "responses",
    }
}

keyed! {
    /// Why it is over.
    pub enum Why {
        /// They come again.
        Back = "back",
        /// The quiet has lasted so long that it is what is usual now.
        Usual = "usual",
        /// Somebody here said that it is as it should be.
        Closed = "closed",
    }
}

/// Something that stayed away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    /// What.
    pub what: What,
    /// When it was seen, epoch milliseconds.
    pub began_at: i64,
    /// The first of the seven days in which it was missed, since 1970-01-01.
    pub first_day: i64,
    /// How many there were in these seven days.
    pub n: i64,
    /// How many there were in the four weeks before.
    pub usual: i64,
    /// When it was over, epoch milliseconds, and why.
    pub ended: Option<(i64, Why)>,
}

type Raw = (String, i64, i64, i64, i64, Option<i64>, Option<String>);

fn absence((what, began_at, first_day, n, usual, ended_at, why): Raw) -> Option<Absence> {
    let why = why.as_deref().and_then(Why::from_key).unwrap_or(Why::Closed);
    Some(Absence { what: What::from_key(&what)?, began_at, first_day, n, usual, ended: ended_at.map(|at| (at, why)) })
}

/// Whether a workspace is watched, and the calendar day of the last look; none before the first.
///
/// # Errors
/// When the database fails.
pub async fn watch(read: &mut Read, workspace: i64) -> Result<(bool, Option<i64>)> {
    let row: Option<(bool, i64)> = sql!(read, conn => {
        sqlx::query_as("select is_on, looked_day from absence_watch where workspace = $1")
            .bind(workspace)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map_or((true, None), |(is_on, day)| (is_on, Some(day))))
}

/// Takes it upon the caller to look on this calendar day. False when somebody did, or when it is switched off.
///
/// # Errors
/// When the database fails.
pub async fn look(tx: &mut Tx, workspace: i64, day: i64) -> Result<bool> {
    let looks = sql!(tx, conn => {
        sqlx::query(
            "insert into absence_watch (workspace, is_on, looked_day) values ($1, true, $2)
             on conflict (workspace) do update set looked_day = excluded.looked_day
             where absence_watch.is_on and absence_watch.looked_day < excluded.looked_day",
        )
        .bind(workspace)
        .bind(day)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(looks == 1)
}

/// Switches it on or off. What is missed when it is switched off is not told to be over.
///
/// # Errors
/// When the database fails.
pub async fn switch(tx: &mut Tx, workspace: i64, is_on: bool) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into absence_watch (workspace, is_on, looked_day) values ($1, $2, 0)
             on conflict (workspace) do update set is_on = excluded.is_on",
        )
        .bind(workspace)
        .bind(is_on)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// What stayed away in a workspace, the latest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, limit: i64) -> Result<Vec<Absence>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(
            "select what, began_at, first_day, n, usual, ended_at, why from absence where workspace = $1
             order by began_at desc, what limit $2",
        )
        .bind(workspace)
        .bind(limit)
        .fetch_all(conn)
        .await?
    });
    Ok(rows.into_iter().filter_map(absence).collect())
}

/// Notes that something stays away.
///
/// # Errors
/// When the database fails.
pub async fn begin(tx: &mut Tx, workspace: i64, new: &Absence) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into absence (workspace, what, began_at, first_day, n, usual) values ($1, $2, $3, $4, $5, $6)
             on conflict do nothing",
        )
        .bind(workspace)
        .bind(new.what.key())
        .bind(new.began_at)
        .bind(new.first_day)
        .bind(new.n)
        .bind(new.usual)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// It is over. False when it was already.
///
/// # Errors
/// When the database fails.
pub async fn end(tx: &mut Tx, workspace: i64, what: What, at: i64, why: Why) -> Result<bool> {
    let ended = sql!(tx, conn => {
        sqlx::query(
            "update absence set ended_at = $3, why = $4 where workspace = $1 and what = $2 and ended_at is null",
        )
        .bind(workspace)
        .bind(what.key())
        .bind(at)
        .bind(why.key())
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(ended > 0)
}

/// How many there were from one instant to before another, epoch milliseconds: invitations that were sent, or answers of
/// customers. History that was brought in, trials and what was left out are none.
///
/// # Errors
/// When the database fails.
pub async fn count(read: &mut Read, workspace: i64, what: What, from: i64, before: i64) -> Result<i64> {
    // By survey, because that is how both indexes begin.
    let text = match what {
        What::Mails => {
            "select count(*) from survey s join invitation i on i.workspace = s.workspace and i.survey = s.id
             where s.workspace = $1 and coalesce(i.sent_at, i.created_at) >= $2
               and coalesce(i.sent_at, i.created_at) < $3 and i.sent_at is not null and not i.is_test"
        }
        What::Responses => {
            "select count(*) from response r where r.workspace = $1 and r.at >= $2 and r.at < $3
               and r.state in ('confirmed', 'provisional') and r.origin <> 'imported'"
        }
    };
    Ok(sql!(read, conn => {
        sqlx::query_scalar(text).bind(workspace).bind(from).bind(before).fetch_one(conn).await?
    }))
}
