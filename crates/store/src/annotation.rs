//! What colleagues write on a survey's line over time: a day, and what happened on it. Every change moves the survey's
//! counter, so that open pages hear of it. What is taken away can be put back for a while, by whoever took it.

use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many a survey has at most. More of them explain nothing.
pub const MOST: i64 = 500;

/// How many characters one has at most.
pub const LONGEST: usize = 120;

/// An annotation.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Annotation {
    /// Its own id.
    pub id: Uuid,
    /// The survey.
    pub survey: i64,
    /// The calendar day in the workspace's zone, as days since 1970-01-01.
    pub day: i64,
    /// What happened: 1 to [`LONGEST`] characters.
    pub text: String,
    /// Epoch milliseconds.
    pub written_at: i64,
    /// The name of the user or API key that wrote it.
    pub by_name: Option<String>,
    /// Epoch milliseconds of the last change; `None` where nobody changed it.
    pub changed_at: Option<i64>,
    /// The name of the user or API key that changed it last.
    pub changed_by_name: Option<String>,
}

/// An annotation to be written.
#[derive(Clone, Copy, Debug)]
pub struct NewAnnotation<'a> {
    /// Whose survey.
    pub workspace: i64,
    /// On which survey.
    pub survey: i64,
    /// Its own id: a second one of the same id is the first.
    pub id: Uuid,
    /// The calendar day in the workspace's zone, as days since 1970-01-01.
    pub day: i64,
    /// 1 to [`LONGEST`] characters, without blanks around them.
    pub text: &'a str,
    /// Epoch milliseconds.
    pub at: i64,
    /// Who writes: a user or an API key.
    pub by: Uuid,
}

/// What one of them is to say from now on.
#[derive(Clone, Copy, Debug)]
pub struct Amended<'a> {
    /// Another day, as days since 1970-01-01.
    pub day: i64,
    /// Other words, 1 to [`LONGEST`] characters.
    pub text: &'a str,
    /// Epoch milliseconds.
    pub at: i64,
    /// Who changes it: a user or an API key.
    pub by: Uuid,
}

/// What became of writing one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is there.
    Done,
    /// There is no such survey, or nothing of this id that could be put back.
    Absent,
    /// The survey has [`MOST`] already.
    Full,
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select a.id, a.survey, a.day, a.text, a.written_at, coalesce(u.name, k.name) as by_name, a.changed_at, ",
            "coalesce(cu.name, ck.name) as changed_by_name from annotation a ",
            "left join \"user\" u on u.id = a.by_user ",
            "left join api_key k on k.workspace = a.workspace and k.id = a.by_user ",
            "left join \"user\" cu on cu.id = a.changed_by ",
            "left join api_key ck on ck.workspace = a.workspace and ck.id = a.changed_by ",
            "where a.workspace = $1 and a.removed_at is null ",
            $rest
        )
    };
}

/// The annotations of a survey from a day to another, both included, where they are given; by day, and those of one day
/// as they were written.
///
/// # Errors
/// When the database fails.
pub async fn list(
    read: &mut Read,
    workspace: i64,
    survey: i64,
    (first, last): (Option<i64>, Option<i64>),
) -> Result<Vec<Annotation>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("and a.survey = $2 and a.day between $3 and $4 order by a.day, a.written_at, a.id"))
            .bind(workspace)
            .bind(survey)
            .bind(first.unwrap_or(i64::MIN))
            .bind(last.unwrap_or(i64::MAX))
            .fetch_all(conn)
            .await?
    }))
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Annotation>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("and a.id = $2")).bind(workspace).bind(id).fetch_optional(conn).await?
    }))
}

/// Tells open pages, and locks the survey until the commit, so that two cannot be the last; whether it is there.
async fn tell(tx: &mut Tx, workspace: i64, survey: i64) -> Result<bool> {
    let told = sql!(tx, conn => {
        sqlx::query("update survey_counter set written = written + 1 where workspace = $1 and survey = $2")
            .bind(workspace)
            .bind(survey)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(told > 0)
}

async fn count(read: &mut Read, workspace: i64, survey: i64) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select count(*) from annotation where workspace = $1 and survey = $2 and removed_at is null",
        )
        .bind(workspace)
        .bind(survey)
        .fetch_one(conn)
        .await?
    }))
}

impl crate::Store {
    /// Writes one. What has its id already stays as it is, even where it was taken away.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_annotation(&self, new: &NewAnnotation<'_>) -> Result<Written> {
        let mut tx = self.begin().await?;
        if !tell(&mut tx, new.workspace, new.survey).await? {
            return Ok(Written::Absent);
        }
        if count(&mut tx, new.workspace, new.survey).await? >= MOST {
            return Ok(Written::Full);
        }
        sql!(tx, conn => {
            sqlx::query(
                "insert into annotation (workspace, id, survey, day, text, written_at, by_user)
                 values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
            )
            .bind(new.workspace)
            .bind(new.id)
            .bind(new.survey)
            .bind(new.day)
            .bind(new.text)
            .bind(new.at)
            .bind(new.by)
            .execute(conn)
            .await?;
        });
        tx.commit().await?;
        Ok(Written::Done)
    }

    /// Makes one say something else; whether it is there. Saying the same again changes nothing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn change_annotation(&self, workspace: i64, id: Uuid, to: &Amended<'_>) -> Result<bool> {
        let mut tx = self.begin().await?;
        let Some(was) = find(&mut tx, workspace, id).await? else { return Ok(false) };
        tell(&mut tx, workspace, was.survey).await?;
        let changed = sql!(tx, conn => {
            sqlx::query(
                "update annotation set day = $3, text = $4, changed_at = $5, changed_by = $6
                 where workspace = $1 and id = $2 and removed_at is null and (day <> $3 or text <> $4)",
            )
            .bind(workspace)
            .bind(id)
            .bind(to.day)
            .bind(to.text)
            .bind(to.at)
            .bind(to.by)
            .execute(conn)
            .await?
            .rows_affected()
        });
        if changed > 0 {
            tx.commit().await?;
            return Ok(true);
        }
        // It said so already, unless somebody took it away meanwhile.
        Ok(find(&mut tx, workspace, id).await?.is_some())
    }

    /// Takes one away; whether it was there. [`Store::restore_annotation`](crate::Store::restore_annotation) puts it
    /// back.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_annotation(&self, workspace: i64, id: Uuid, at: i64, by: Uuid) -> Result<bool> {
        let mut tx = self.begin().await?;
        let Some(was) = find(&mut tx, workspace, id).await? else { return Ok(false) };
        tell(&mut tx, workspace, was.survey).await?;
        let removed = sql!(tx, conn => {
            sqlx::query(
                "update annotation set removed_at = $3, removed_by = $4
                 where workspace = $1 and id = $2 and removed_at is null",
            )
            .bind(workspace)
            .bind(id)
            .bind(at)
            .bind(by)
            .execute(conn)
            .await?
            .rows_affected()
        });
        if removed == 0 {
            return Ok(false);
        }
        tx.commit().await?;
        Ok(true)
    }

    /// Puts back what `by` took away.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn restore_annotation(&self, workspace: i64, id: Uuid, by: Uuid) -> Result<Written> {
        let mut tx = self.begin().await?;
        let Some((survey, ..)) = removed(&mut tx, workspace, id, by).await? else { return Ok(Written::Absent) };
        tell(&mut tx, workspace, survey).await?;
        if count(&mut tx, workspace, survey).await? >= MOST {
            return Ok(Written::Full);
        }
        sql!(tx, conn => {
            sqlx::query(
                "update annotation set removed_at = null, removed_by = null
                 where workspace = $1 and id = $2 and removed_by = $3",
            )
            .bind(workspace)
            .bind(id)
            .bind(by)
            .execute(conn)
            .await?;
        });
        tx.commit().await?;
        Ok(Written::Done)
    }
}

/// The survey and the day of what somebody took away and may put back; `None` where nobody did, or somebody else.
///
/// # Errors
/// When the database fails.
pub async fn removed(read: &mut Read, workspace: i64, id: Uuid, by: Uuid) -> Result<Option<(i64, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select survey, day from annotation
             where workspace = $1 and id = $2 and removed_by = $3 and removed_at is not null",
        )
        .bind(workspace)
        .bind(id)
        .bind(by)
        .fetch_optional(conn)
        .await?
    }))
}

/// Forgets at most so many that were taken away before an instant; how many went.
pub(crate) async fn forget(tx: &mut Tx, before: i64, limit: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "delete from annotation where (workspace, id) in
             (select workspace, id from annotation where removed_at < $1 limit $2)",
        )
        .bind(before)
        .bind(limit)
        .execute(conn)
        .await?
        .rows_affected()
    }))
}
