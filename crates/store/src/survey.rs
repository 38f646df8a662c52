//! Surveys and their published versions. A version never changes; what people see anew is a new version.

use feedback::filter::Condition;
use feedback::{Filter, Kind, Scale, State};

use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::mirror;

/// A survey as it is published now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// Whose.
    pub workspace: i64,
    /// Its number in the workspace.
    pub id: i64,
    /// What colleagues call it.
    pub name: String,
    /// What it is about. Scores of different kinds are never pooled.
    pub kind: Kind,
    /// The published version.
    pub version: i64,
    /// The leading question's scale.
    pub scale: Scale,
    /// What the question names: the company or the product.
    pub subject: String,
    /// The languages it is asked in; the first is the default.
    pub languages: Vec<String>,
    /// Its open link is `/s/{slug}`.
    pub slug: String,
    /// Epoch milliseconds.
    pub created_at: i64,
    /// When it may be answered.
    pub open: Open,
    /// Counts what changes its pages.
    pub edition: i64,
    /// The questionnaire of the published version as JSON; none where it asks the leading question in the shipped words and
    /// nothing else.
    pub content: Option<String>,
}

/// When a survey may be answered. What was answered can be changed for as long as ever.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// From this instant on, epoch milliseconds.
    pub from: Option<i64>,
    /// Before this instant.
    pub until: Option<i64>,
    /// Until it has so many confirmed responses.
    pub most: Option<i64>,
}

/// A survey to be made.
#[derive(Clone, Debug)]
pub struct NewSurvey<'a> {
    /// Whose.
    pub workspace: i64,
    /// What colleagues call it.
    pub name: &'a str,
    /// What it is about.
    pub kind: Kind,
    /// The leading question's scale.
    pub scale: Scale,
    /// What the question names.
    pub subject: &'a str,
    /// The languages it is asked in; the first is the default. Never empty.
    pub languages: &'a [String],
    /// Its open link.
    pub slug: &'a str,
    /// Its questionnaire as JSON; none where it asks the leading question in the shipped words and nothing else.
    pub content: Option<&'a str>,
    /// Epoch milliseconds.
    pub at: i64,
}

#[derive(sqlx::FromRow)]
struct Raw {
    workspace: i64,
    id: i64,
    name: String,
    kind: String,
    version: i64,
    scale: String,
    subject: String,
    languages: String,
    slug: String,
    created_at: i64,
    opens_at: Option<i64>,
    closes_at: Option<i64>,
    most: Option<i64>,
    edition: i64,
    content: Option<String>,
}

impl From<Raw> for Survey {
    fn from(raw: Raw) -> Survey {
        Survey {
            workspace: raw.workspace,
            id: raw.id,
            name: raw.name,
            kind: Kind::from_key(&raw.kind).unwrap_or(Kind::Other),
            version: raw.version,
            scale: Scale::from_key(&raw.scale).unwrap_or(Scale::Nps),
            subject: raw.subject,
            languages: raw.languages.split(',').map(str::to_owned).collect(),
            slug: raw.slug,
            created_at: raw.created_at,
            open: Open { from: raw.opens_at, until: raw.closes_at, most: raw.most },
            edition: raw.edition,
            content: raw.content,
        }
    }
}

macro_rules! row {
    ($rest:literal) => {
        concat!(
            "select s.workspace, s.id, s.name, s.kind, s.version, v.scale, v.subject, v.languages, l.slug, s.created_at, ",
            "s.opens_at, s.closes_at, s.most, s.edition, v.content ",
            "from survey s ",
            "join survey_version v on v.workspace = s.workspace and v.survey = s.id and v.version = s.version ",
            "join slug l on l.workspace = s.workspace and l.survey = s.id ",
            $rest
        )
    };
}

/// Makes a survey and publishes its first version. None when the slug is taken; then nothing may be committed.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &NewSurvey<'_>) -> Result<Option<Survey>> {
    let id: i64 = sql!(tx, conn => {
        sqlx::query_scalar("update workspace set surveys = surveys + 1 where id = $1 returning surveys")
            .bind(new.workspace)
            .fetch_one(conn)
            .await?
    });
    if find_by_slug(tx, new.slug).await?.is_some() || !write(tx, new, id).await? {
        return Ok(None);
    }
    find(tx, new.workspace, id).await
}

/// False when somebody else took the slug a moment ago.
async fn write(tx: &mut Tx, new: &NewSurvey<'_>, id: i64) -> Result<bool> {
    sql!(tx, conn => {
        sqlx::query("insert into survey (workspace, id, name, kind, version, created_at) values ($1, $2, $3, $4, 1, $5)")
            .bind(new.workspace)
            .bind(id)
            .bind(new.name)
            .bind(new.kind.key())
            .bind(new.at)
            .execute(&mut *conn)
            .await?;
        sqlx::query(
            "insert into survey_version (workspace, survey, version, scale, subject, languages, published_at, content)
             values ($1, $2, 1, $3, $4, $5, $6, $7)",
        )
        .bind(new.workspace)
        .bind(id)
        .bind(new.scale.key())
        .bind(new.subject)
        .bind(new.languages.join(","))
        .bind(new.at)
        .bind(new.content)
        .execute(&mut *conn)
        .await?;
        sqlx::query("insert into survey_counter (workspace, survey, seq, change) values ($1, $2, 0, 0)")
            .bind(new.workspace)
            .bind(id)
            .execute(&mut *conn)
            .await?;
        let taken = sqlx::query_scalar::<_, String>(
            "insert into slug (slug, workspace, survey) values ($1, $2, $3) on conflict (slug) do nothing returning slug",
        )
        .bind(new.slug)
        .bind(new.workspace)
        .bind(id)
        .fetch_optional(&mut *conn)
        .await?;
        Ok(taken.is_some())
    })
}

/// The numbers of a workspace's surveys.
///
/// # Errors
/// When the database fails.
pub(crate) async fn numbers(read: &mut Read, workspace: i64) -> Result<Vec<i64>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select id from survey where workspace = $1 order by id")
            .bind(workspace)
            .fetch_all(conn)
            .await?
    }))
}

/// The workspace's surveys, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Survey>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("where s.workspace = $1 order by s.id")).bind(workspace).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(Survey::from).collect())
}

/// One survey.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: i64) -> Result<Option<Survey>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("where s.workspace = $1 and s.id = $2"))
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(Survey::from))
}

/// The survey behind an open link.
///
/// # Errors
/// When the database fails.
pub async fn find_by_slug(read: &mut Read, slug: &str) -> Result<Option<Survey>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("where l.slug = $1")).bind(slug).fetch_optional(conn).await?
    });
    Ok(row.map(Survey::from))
}

/// Changes what colleagues call a survey and when it may be answered. False where it is not what was `seen` any more:
/// somebody changed it or published meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, seen: &Survey, name: &str, open: Open) -> Result<bool> {
    let changed: Option<i64> = sql!(tx, conn => {
        sqlx::query_scalar(
            "update survey set name = $3, opens_at = $4, closes_at = $5, most = $6, edition = edition + 1
             where workspace = $1 and id = $2 and edition = $7 returning edition",
        )
        .bind(seen.workspace)
        .bind(seen.id)
        .bind(name)
        .bind(open.from)
        .bind(open.until)
        .bind(open.most)
        .bind(seen.edition)
        .fetch_optional(conn)
        .await?
    });
    Ok(changed.is_some())
}

/// The edition of every survey there is.
///
/// # Errors
/// When the database fails.
pub async fn editions(read: &mut Read) -> Result<Vec<(i64, i64, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as("select workspace, id, edition from survey").fetch_all(conn).await?
    }))
}

/// A version of a survey, as it was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    /// Its number, from 1.
    pub version: i64,
    /// Epoch milliseconds.
    pub published_at: i64,
}

/// The versions of a survey, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn versions(read: &mut Read, workspace: i64, survey: i64) -> Result<Vec<Version>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select version, published_at from survey_version where workspace = $1 and survey = $2 order by version",
        )
        .bind(workspace)
        .bind(survey)
        .fetch_all(conn)
        .await?
    }))
}

/// A version with what it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its number, from 1.
    pub version: i64,
    /// The leading question's scale.
    pub scale: Scale,
    /// What the question names.
    pub subject: String,
    /// The languages it was asked in; the first is the default.
    pub languages: Vec<String>,
    /// Epoch milliseconds.
    pub published_at: i64,
    /// What whoever published it is called; none where nobody is told.
    pub by: Option<String>,
    /// The questionnaire as JSON; none where it asked the leading question in the shipped words and nothing else.
    pub content: Option<String>,
}

#[derive(sqlx::FromRow)]
struct RawEdition {
    version: i64,
    scale: String,
    subject: String,
    languages: String,
    published_at: i64,
    by: Option<String>,
    content: Option<String>,
}

impl From<RawEdition> for Edition {
    fn from(raw: RawEdition) -> Edition {
        Edition {
            version: raw.version,
            scale: Scale::from_key(&raw.scale).unwrap_or(Scale::Nps),
            subject: raw.subject,
            languages: raw.languages.split(',').map(str::to_owned).collect(),
            published_at: raw.published_at,
            by: raw.by,
            content: raw.content,
        }
    }
}

macro_rules! edition {
    ($rest:literal) => {
        concat!(
            "select v.version, v.scale, v.subject, v.languages, v.published_at, coalesce(u.name, k.name) as by, v.content ",
            "from survey_version v left join \"user\" u on u.id = v.published_by ",
            "left join api_key k on k.workspace = v.workspace and k.id = v.published_by ",
            "where v.workspace = $1 and v.survey = $2 ",
            $rest
        )
    };
}

/// A version of a survey with what it asks; `None` where there is no such version.
///
/// # Errors
/// When the database fails.
pub async fn edition(read: &mut Read, workspace: i64, survey: i64, version: i64) -> Result<Option<Edition>> {
    let row: Option<RawEdition> = sql!(read, conn => {
        sqlx::query_as(edition!("and v.version = $3"))
            .bind(workspace)
            .bind(survey)
            .bind(version)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(Edition::from))
}

/// The versions of a survey with what they ask, newest first.
///
/// # Errors
/// When the database fails.
pub async fn history(read: &mut Read, workspace: i64, survey: i64) -> Result<Vec<Edition>> {
    let rows: Vec<RawEdition> = sql!(read, conn => {
        sqlx::query_as(edition!("order by v.version desc")).bind(workspace).bind(survey).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(Edition::from).collect())
}

/// How much was answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Activity {
    /// Which survey.
    pub survey: i64,
    /// How many responses count, those without a score among them.
    pub responses: i64,
    /// When the latest response of any state was given, epoch milliseconds.
    pub last_at: Option<i64>,
}

/// How much was answered in each of a workspace's surveys.
///
/// # Errors
/// When the database fails.
pub async fn activity(read: &mut Read, workspace: i64) -> Result<Vec<Activity>> {
    let last: Vec<(i64, Option<i64>)> = sql!(read, conn => {
        sqlx::query_as(
            "select s.id, (select max(r.at) from response r where r.workspace = s.workspace and r.survey = s.id)
             from survey s where s.workspace = $1 order by s.id",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    });
    let mut all = Vec::with_capacity(last.len());
    for (survey, last_at) in last {
        all.push(Activity { survey, responses: confirmed(read, workspace, survey).await?, last_at });
    }
    Ok(all)
}

/// How many responses of a survey count, those without a score among them.
///
/// # Errors
/// When the database fails.
pub async fn confirmed(read: &mut Read, workspace: i64, survey: i64) -> Result<i64> {
    let filter = Filter::from(Condition::state_is(State::Confirmed));
    if let Some(sifted) = mirror::sift(read, workspace, survey, &filter, None).await? {
        return Ok(sifted.count().await.0);
    }
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select cast(coalesce(sum(n), 0) as bigint) from rollup
             where workspace = $1 and survey = $2 and question = 0 and state = $3",
        )
        .bind(workspace)
        .bind(survey)
        .bind(State::Confirmed.key())
        .fetch_one(conn)
        .await?
    }))
}
