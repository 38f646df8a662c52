//! Surveys that are being changed: a draft with every step of the way, so that each can be taken back and made again; and
//! how a draft becomes a version.

use feedback::Scale;
use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many steps of a draft are kept.
const KEPT: i64 = 200;

/// A draft as it stands.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Draft {
    /// The step it stands at. The numbers go on from draft to draft, and a step that was taken back and is gone leaves
    /// its number to none: what stands under a number never changes.
    pub step: i64,
    /// The version it began from.
    pub base: i64,
    /// The questionnaire as JSON.
    pub content: String,
    /// When this step was made, epoch milliseconds.
    pub at: i64,
    /// Who made it: a user or an API key.
    pub by_user: Option<Uuid>,
    /// Their name.
    pub by_name: Option<String>,
    /// Whether there is a step before it.
    pub may_undo: bool,
    /// Whether there is one after it.
    pub may_redo: bool,
}

/// The draft of a survey, where somebody began one.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, survey: i64) -> Result<Option<Draft>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select d.step, d.base, s.content, s.at, s.by_user, coalesce(u.name, k.name) as by_name,
             exists (select 1 from survey_draft_step o
                     where o.workspace = d.workspace and o.survey = d.survey and o.step < d.step and o.step >= d.first)
             as may_undo,
             exists (select 1 from survey_draft_step o
                     where o.workspace = d.workspace and o.survey = d.survey and o.step > d.step) as may_redo
             from survey_draft d join survey_draft_step s
             on s.workspace = d.workspace and s.survey = d.survey and s.step = d.step
             left join \"user\" u on u.id = s.by_user
             left join api_key k on k.workspace = s.workspace and k.id = s.by_user
             where d.workspace = $1 and d.survey = $2",
        )
        .bind(workspace)
        .bind(survey)
        .fetch_optional(conn)
        .await?
    }))
}

/// What a draft was at a step.
///
/// # Errors
/// When the database fails.
pub async fn at_step(read: &mut Read, workspace: i64, survey: i64, step: i64) -> Result<Option<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select content from survey_draft_step where workspace = $1 and survey = $2 and step = $3")
            .bind(workspace)
            .bind(survey)
            .bind(step)
            .fetch_optional(conn)
            .await?
    }))
}

/// A step to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewStep<'a> {
    /// Whose.
    pub workspace: i64,
    /// Which survey.
    pub survey: i64,
    /// The questionnaire as JSON.
    pub content: &'a str,
    /// Epoch milliseconds.
    pub at: i64,
    /// Who makes it: a user or an API key.
    pub by_user: Option<Uuid>,
}

/// Begins a draft from what is published as version `base`, unless there is one.
///
/// # Errors
/// When the database fails.
pub async fn begin(tx: &mut Tx, first: &NewStep<'_>, base: i64) -> Result<()> {
    let made: Option<i64> = sql!(tx, conn => {
        sqlx::query_scalar(
            "insert into survey_draft (workspace, survey, step, first, base)
             select $1, $2, n.step, n.step, $3 from
             (select coalesce(max(step), 0) + 1 as step from survey_draft_step where workspace = $1 and survey = $2) n
             where true
             on conflict (workspace, survey) do nothing returning step",
        )
        .bind(first.workspace)
        .bind(first.survey)
        .bind(base)
        .fetch_optional(conn)
        .await?
    });
    match made {
        Some(step) => write(tx, first, step).await,
        None => Ok(()),
    }
}

/// Makes the next step; the steps that were taken back are gone then. Its number, or `None` where there is no draft, or
/// it no longer stands at `from`: somebody else made a step meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn step(tx: &mut Tx, new: &NewStep<'_>, from: i64) -> Result<Option<i64>> {
    let next: Option<i64> = sql!(tx, conn => {
        sqlx::query_scalar(
            "update survey_draft set step =
             (select max(step) + 1 from survey_draft_step where workspace = $1 and survey = $2)
             where workspace = $1 and survey = $2 and step = $3 returning step",
        )
        .bind(new.workspace)
        .bind(new.survey)
        .bind(from)
        .fetch_optional(conn)
        .await?
    });
    let Some(next) = next else { return Ok(None) };
    sql!(tx, conn => {
        sqlx::query("delete from survey_draft_step where workspace = $1 and survey = $2 and (step > $3 or step <= $4)")
            .bind(new.workspace)
            .bind(new.survey)
            .bind(from)
            .bind(next - KEPT)
            .execute(conn)
            .await?;
    });
    write(tx, new, next).await?;
    Ok(Some(next))
}

async fn write(tx: &mut Tx, new: &NewStep<'_>, step: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into survey_draft_step (workspace, survey, step, content, at, by_user) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(new.workspace)
        .bind(new.survey)
        .bind(step)
        .bind(new.content)
        .bind(new.at)
        .bind(new.by_user)
        .execute(conn)
        .await?;
    });
    Ok(())
}

macro_rules! walked {
    ($which:literal, $among:literal) => {
        concat!(
            "with there as (select ",
            $which,
            " as step from survey_draft_step s join survey_draft on ",
            "s.workspace = survey_draft.workspace and s.survey = survey_draft.survey ",
            "where s.workspace = $1 and s.survey = $2 and ",
            $among,
            ") ",
            "update survey_draft set step = (select step from there) ",
            "where workspace = $1 and survey = $2 and (select step from there) is not null returning step",
        )
    };
}

/// Goes a step back (-1) or forward (1). False where there is none.
///
/// # Errors
/// When the database fails.
pub async fn walk(tx: &mut Tx, workspace: i64, survey: i64, by: i64) -> Result<bool> {
    let text = match by {
        ..0 => walked!("max(s.step)", "s.step < survey_draft.step and s.step >= survey_draft.first"),
        _ => walked!("min(s.step)", "s.step > survey_draft.step"),
    };
    let there: Option<i64> = sql!(tx, conn => {
        sqlx::query_scalar(text)
        .bind(workspace)
        .bind(survey)
        .fetch_optional(conn)
        .await?
    });
    Ok(there.is_some())
}

/// Throws a draft away that still stands at `step`; false where it does not. Its steps stay for whoever still tries them,
/// until a later draft pushes them out.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, survey: i64, step: i64) -> Result<bool> {
    Ok(sql!(tx, conn => {
        sqlx::query("delete from survey_draft where workspace = $1 and survey = $2 and step = $3")
            .bind(workspace)
            .bind(survey)
            .bind(step)
            .execute(conn)
            .await?
            .rows_affected()
            == 1
    }))
}

/// A version to be published.
#[derive(Clone, Copy, Debug)]
pub struct NewVersion<'a> {
    /// Whose.
    pub workspace: i64,
    /// Which survey.
    pub survey: i64,
    /// The version it takes the place of.
    pub base: i64,
    /// The scale of its leading question.
    pub scale: Scale,
    /// What the leading question names.
    pub subject: &'a str,
    /// The languages, the first is the default. Never empty.
    pub languages: &'a [String],
    /// The questionnaire as JSON; none where it is plain.
    pub content: Option<&'a str>,
    /// Epoch milliseconds.
    pub at: i64,
    /// Who publishes it: a user or an API key.
    pub by_user: Option<Uuid>,
}

/// Publishes a version, which is never changed again. Its number; `None` where `base` is not the published one: somebody
/// else published meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn publish(tx: &mut Tx, new: &NewVersion<'_>) -> Result<Option<i64>> {
    let version: Option<i64> = sql!(tx, conn => {
        sqlx::query_scalar(
            "update survey set version = version + 1, edition = edition + 1
             where workspace = $1 and id = $2 and version = $3 returning version",
        )
        .bind(new.workspace)
        .bind(new.survey)
        .bind(new.base)
        .fetch_optional(conn)
        .await?
    });
    let Some(version) = version else { return Ok(None) };
    sql!(tx, conn => {
        sqlx::query(
            "insert into survey_version
             (workspace, survey, version, scale, subject, languages, published_at, content, published_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(new.workspace)
        .bind(new.survey)
        .bind(version)
        .bind(new.scale.key())
        .bind(new.subject)
        .bind(new.languages.join(","))
        .bind(new.at)
        .bind(new.content)
        .bind(new.by_user)
        .execute(conn)
        .await?;
    });
    Ok(Some(version))
}

/// The survey and the version that a request of a program published, if it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn published_by(read: &mut Read, workspace: i64, request: Uuid) -> Result<Option<(i64, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select survey, version from survey_version where workspace = $1 and request = $2")
            .bind(workspace)
            .bind(request)
            .fetch_optional(conn)
            .await?
    }))
}

/// Keeps which request published a version, in the transaction that publishes it and under [`crate::workspace::lock`],
/// so that the same request is never taken twice.
///
/// # Errors
/// When the database fails.
pub async fn keep_request(tx: &mut Tx, workspace: i64, (survey, version): (i64, i64), request: Uuid) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update survey_version set request = $4 where workspace = $1 and survey = $2 and version = $3")
            .bind(workspace)
            .bind(survey)
            .bind(version)
            .bind(request)
            .execute(conn)
            .await?;
    });
    Ok(())
}
