//! Who gets which report by mail, and which were sent. What a report says is not kept: it is counted when it is read, so that
//! what was left out or forgotten since is in none.

mod drawn;

pub use drawn::{Lot, Wanted, lots};

use feedback::keyed;
use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many reports a workspace sends at most, those that were removed apart.
pub const MOST: usize = 200;

keyed! {
    /// How often a report comes, and of which days it tells.
    pub enum Every {
        /// On Mondays, of the week before.
        Week = "week",
        /// On the first, of the month before.
        Month = "month",
    }
}

/// A report that somebody gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// How often.
    pub every: Every,
    /// Of which survey; none for all.
    pub survey: Option<i64>,
    /// Where it goes, folded: of a colleague the address they log in with now.
    pub email: String,
    /// The colleague; none for somebody without a log-in.
    pub user: Option<Uuid>,
    /// What the colleague is called.
    pub name: Option<String>,
    /// Whether the colleague works here no more: then nothing is sent.
    pub is_ended: bool,
    /// The language of somebody without a log-in, or the one a colleague chose to read; none leaves it to the workspace.
    pub language: Option<String>,
    /// What was due earlier is not sent, epoch milliseconds.
    pub since: i64,
    /// Since when it rests, epoch milliseconds.
    pub paused_at: Option<i64>,
    /// When whoever gets it wanted it no more, epoch milliseconds.
    pub stopped_at: Option<i64>,
    /// When it was removed, epoch milliseconds.
    pub removed_at: Option<i64>,
    /// The first day of the latest that was sent, since 1970-01-01.
    pub sent_day: Option<i64>,
    /// When that was, epoch milliseconds.
    pub sent_at: Option<i64>,
}

impl Report {
    /// Whether it is sent when its day comes.
    pub fn is_sent(&self) -> bool {
        !self.is_ended && [self.paused_at, self.stopped_at, self.removed_at] == [None; 3]
    }
}

/// A report to be sent from now on.
#[derive(Clone, Copy, Debug)]
pub struct NewReport<'a> {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// How often.
    pub every: Every,
    /// Of which survey; none for all.
    pub survey: Option<i64>,
    /// Where it goes, folded.
    pub email: &'a str,
    /// The colleague whose address that is.
    pub user: Option<Uuid>,
    /// The language of somebody without a log-in.
    pub language: Option<&'a str>,
    /// Epoch milliseconds.
    pub at: i64,
    /// Who makes it: a user or an API key.
    pub by: Option<Uuid>,
}

#[derive(sqlx::FromRow)]
struct Raw {
    workspace: i64,
    id: Uuid,
    every: String,
    survey: Option<i64>,
    email: String,
    user_id: Option<Uuid>,
    name: Option<String>,
    is_ended: bool,
    language: Option<String>,
    since: i64,
    paused_at: Option<i64>,
    stopped_at: Option<i64>,
    removed_at: Option<i64>,
    sent_day: Option<i64>,
    sent_at: Option<i64>,
}

impl From<Raw> for Report {
    fn from(raw: Raw) -> Report {
        Report {
            workspace: raw.workspace,
            id: raw.id,
            every: Every::from_key(&raw.every).unwrap_or(Every::Month),
            survey: raw.survey,
            email: raw.email,
            user: raw.user_id,
            name: raw.name,
            is_ended: raw.is_ended,
            language: raw.language,
            since: raw.since,
            paused_at: raw.paused_at,
            stopped_at: raw.stopped_at,
            removed_at: raw.removed_at,
            sent_day: raw.sent_day,
            sent_at: raw.sent_at,
        }
    }
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select r.workspace, r.id, r.every, r.survey, coalesce(u.email, r.email) as email, r.user_id, u.name, ",
            "(r.user_id is not null and (m.user_id is null or m.ended_at is not null)) as is_ended, ",
            "coalesce(r.language, u.language) as language, r.since, r.paused_at, r.stopped_at, r.removed_at, ",
            "(select max(s.first_day) from report_sent s where s.workspace = r.workspace and s.report = r.id) ",
            "as sent_day, ",
            "(select max(s.at) from report_sent s where s.workspace = r.workspace and s.report = r.id) as sent_at ",
            "from report r left join \"user\" u on u.id = r.user_id ",
            "left join member m on m.workspace = r.workspace and m.user_id = r.user_id ",
            $rest
        )
    };
}

/// The reports of a workspace, the oldest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Report>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("where r.workspace = $1 and r.removed_at is null order by r.id"))
            .bind(workspace)
            .fetch_all(conn)
            .await?
    });
    Ok(rows.into_iter().map(Report::from).collect())
}

/// Those of every workspace that neither rest nor ended.
///
/// # Errors
/// When the database fails.
pub async fn all_on(read: &mut Read) -> Result<Vec<Report>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!(
            "where r.removed_at is null and r.paused_at is null and r.stopped_at is null order by r.workspace, r.id"
        ))
        .fetch_all(conn)
        .await?
    });
    Ok(rows.into_iter().map(Report::from).filter(Report::is_sent).collect())
}

/// One of them, also one that was removed.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Report>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!("where r.workspace = $1 and r.id = $2"))
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(Report::from))
}

/// Those that go to an address or went there and were stopped, removed ones too.
///
/// # Errors
/// When the database fails.
pub async fn to(read: &mut Read, workspace: i64, email: &str) -> Result<Vec<Report>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(rows!(
            "where r.workspace = $1 and coalesce(u.email, r.email) = $2
             and (r.removed_at is null or r.stopped_at is not null) order by r.id"
        ))
        .bind(workspace)
        .bind(email)
        .fetch_all(conn)
        .await?
    });
    Ok(rows.into_iter().map(Report::from).collect())
}

/// Adds one. False when there is one of this id.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &NewReport<'_>) -> Result<bool> {
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into report (workspace, id, every, survey, email, user_id, language, since, made_at, made_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9) on conflict do nothing",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(new.every.key())
        .bind(new.survey)
        .bind(new.email)
        .bind(new.user)
        .bind(new.language)
        .bind(new.at)
        .bind(new.by)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(added == 1)
}

/// What somebody does with a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It rests.
    Pause,
    /// It goes on; what was due meanwhile is not sent.
    Resume,
    /// Nobody gets it any more.
    Remove,
    /// That was a mistake.
    Restore,
    /// Whoever gets it wants it no more.
    Stop,
    /// They want it again.
    Again,
}

/// Does it. False where it is so already, or where the one who got it stopped it: that only they take back.
///
/// # Errors
/// When the database fails.
pub async fn act(tx: &mut Tx, workspace: i64, id: Uuid, deed: Deed, at: i64) -> Result<bool> {
    // `$3` is named in each, because PostgreSQL asks what an unused one is.
    let text = match deed {
        Deed::Pause => "update report set paused_at = $3 where removed_at is null and paused_at is null",
        Deed::Resume => "update report set paused_at = null, since = $3 where paused_at is not null",
        Deed::Remove => "update report set removed_at = $3 where removed_at is null",
        Deed::Restore => "update report set removed_at = null, since = $3 where removed_at is not null",
        Deed::Stop => "update report set stopped_at = $3 where stopped_at is null",
        Deed::Again => "update report set stopped_at = null, since = $3 where stopped_at is not null",
    };
    let changed = sql!(tx, conn => {
        sqlx::query(sqlx::AssertSqlSafe(format!("{text} and workspace = $1 and id = $2")))
            .bind(workspace)
            .bind(id)
            .bind(at)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(changed == 1)
}

/// Takes it upon the caller to send a report of the days from `first_day` on, in the transaction that queues its mail. False
/// when that was done already.
///
/// # Errors
/// When the database fails.
pub async fn take(tx: &mut Tx, report: &Report, first_day: i64, mail: Uuid, at: i64) -> Result<bool> {
    // One that is being stopped or removed is looked at again under the lock of its row.
    let taken = sql!(tx, conn => {
        sqlx::query(
            "insert into report_sent (workspace, report, first_day, mail, at)
             select workspace, id, $3, $4, $5 from report
             where workspace = $1 and id = $2 and paused_at is null and stopped_at is null and removed_at is null
             on conflict do nothing",
        )
        .bind(report.workspace)
        .bind(report.id)
        .bind(first_day)
        .bind(mail)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(taken == 1)
}

/// Notes whose words a mail quotes.
///
/// # Errors
/// When the database fails.
pub async fn quote(tx: &mut Tx, workspace: i64, mail: Uuid, responses: &[Uuid]) -> Result<()> {
    for response in responses {
        sql!(tx, conn => {
            sqlx::query(
                "insert into report_quote (workspace, response, mail) values ($1, $2, $3) on conflict do nothing",
            )
            .bind(workspace)
            .bind(response)
            .bind(mail)
            .execute(conn)
            .await?;
        });
    }
    Ok(())
}

/// Which report a mail is, with the first day it tells of.
///
/// # Errors
/// When the database fails.
pub async fn of_mail(read: &mut Read, workspace: i64, mail: Uuid) -> Result<Option<(Uuid, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select report, first_day from report_sent where workspace = $1 and mail = $2")
            .bind(workspace)
            .bind(mail)
            .fetch_optional(conn)
            .await?
    }))
}

/// Mails that quote one of these responses go with what they quote, and whoever is forgotten gets no report as somebody without
/// a log-in.
pub(crate) async fn forget(tx: &mut Tx, workspace: i64, addresses: &[&str], responses: &[Uuid]) -> Result<()> {
    for address in addresses {
        sql!(tx, conn => {
            sqlx::query("delete from report where workspace = $1 and email = $2 and user_id is null")
                .bind(workspace)
                .bind(*address)
                .execute(conn)
                .await?;
        });
    }
    for response in responses {
        sql!(tx, conn => {
            sqlx::query(
                "delete from outbox where workspace = $1
                 and id in (select mail from report_quote where workspace = $1 and response = $2)",
            )
            .bind(workspace)
            .bind(response)
            .execute(&mut *conn)
            .await?;
            sqlx::query("delete from report_quote where workspace = $1 and response = $2")
                .bind(workspace)
                .bind(response)
                .execute(conn)
                .await?;
        });
    }
    Ok(())
}
