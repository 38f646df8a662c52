//! What somebody here does to a page of responses at once. An act is told in the history of each response that it
//! changed, under one id: from there it can be read back and undone exactly. The surveys' counters are locked first, in
//! order, so that two acts never wait for each other.

use feedback::keyed;
use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// Who does something to which responses, and when.
#[derive(Clone, Copy, Debug)]
pub struct Act<'a> {
    /// Whose responses.
    pub workspace: i64,
    /// Which, at most 500. Those that the workspace does not have are passed over.
    pub responses: &'a [Uuid],
    /// Who: a user, or the API key of a program.
    pub by: Uuid,
    /// Epoch milliseconds.
    pub at: i64,
    /// Its own id.
    pub id: Uuid,
}

/// How many responses an act was about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Changed by it.
    pub changed: u64,
    /// So already.
    pub same: u64,
    /// Without room for one tag more.
    pub full: u64,
}

keyed! {
    /// What can be done to many at once.
    pub enum Deed {
        /// They were given a tag.
        Tagged = "tagged",
        /// A tag was taken from them.
        Untagged = "untagged",
        /// They were given a star.
        Starred = "starred",
        /// The star was taken from them.
        Unstarred = "unstarred",
        /// They were left out of the score.
        Excluded = "excluded",
        /// They were taken back into the score.
        Restored = "restored",
        /// Somebody looks after them now.
        Given = "given",
        /// Nobody looks after them any more.
        Released = "released",
        /// Whoever looked after them before does again.
        GivenBack = "given-back",
    }
}

/// An act as its responses remember it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// What was done.
    pub deed: Deed,
    /// The tag, what was noted, or who looks after it.
    pub note: Option<String>,
    /// The responses that it changed.
    pub responses: Vec<Uuid>,
}

/// What somebody did under this id; `None` when nobody did, or somebody else.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid, by: Uuid) -> Result<Option<Done>> {
    let rows: Vec<(Uuid, String, Option<String>)> = sql!(read, conn => {
        sqlx::query_as(
            "select response, what, note from response_history
             where workspace = $1 and id = $2 and by_user = $3 order by response",
        )
        .bind(workspace)
        .bind(id)
        .bind(by)
        .fetch_all(conn)
        .await?
    });
    let first = rows.first().and_then(|(_, what, note)| Some((Deed::from_key(what)?, note.clone())));
    let responses = rows.into_iter().map(|(response, ..)| response).collect();
    Ok(first.map(|(deed, note)| Done { deed, note, responses }))
}

/// Locks the surveys of the responses, in order, until the transaction ends; the responses that are there with their
/// surveys, by survey and id.
pub(crate) async fn lock(tx: &mut Tx, act: &Act<'_>) -> Result<Vec<(Uuid, i64)>> {
    let mut there: Vec<(Uuid, i64)> = Vec::new();
    if !act.responses.is_empty() {
        let mut clause = Clause::new("select id, survey from response where workspace = ");
        clause.bind(act.workspace).push(" and id in (").list(act.responses.iter().copied());
        clause.push(") order by survey, id");
        there = sql!(tx, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
        });
    }
    let mut surveys: Vec<i64> = there.iter().map(|(_, survey)| *survey).collect();
    surveys.dedup();
    for survey in surveys {
        sql!(tx, conn => {
            sqlx::query("update survey_counter set change = change where workspace = $1 and survey = $2")
                .bind(act.workspace)
                .bind(survey)
                .execute(conn)
                .await?;
        });
    }
    Ok(there)
}

/// Gives each changed response the next change number of its survey.
pub(crate) async fn number(tx: &mut Tx, workspace: i64, there: &[(Uuid, i64)], changed: &[Uuid]) -> Result<()> {
    for (survey, changed) in by_survey(there, changed) {
        let n = changed.len() as i64;
        let last: i64 = sql!(tx, conn => {
            sqlx::query_scalar(
                "update survey_counter set change = change + $3 where workspace = $1 and survey = $2 returning change",
            )
            .bind(workspace)
            .bind(survey)
            .bind(n)
            .fetch_one(conn)
            .await?
        });
        for (number, id) in (last - n + 1..).zip(changed) {
            sql!(tx, conn => {
                sqlx::query("update response set change = $3 where workspace = $1 and id = $2")
                    .bind(workspace)
                    .bind(id)
                    .bind(number)
                    .execute(conn)
                    .await?;
            });
        }
    }
    Ok(())
}

fn by_survey(there: &[(Uuid, i64)], changed: &[Uuid]) -> Vec<(i64, Vec<Uuid>)> {
    let mut groups: Vec<(i64, Vec<Uuid>)> = Vec::new();
    for (id, survey) in there.iter().filter(|(id, _)| changed.contains(id)) {
        match groups.last_mut().filter(|(last, _)| last == survey) {
            Some((_, ids)) => ids.push(*id),
            None => groups.push((*survey, vec![*id])),
        }
    }
    groups
}

/// Tells it in the history of each changed response. What a customer said is not copied: it did not change.
pub(crate) async fn tell(tx: &mut Tx, act: &Act<'_>, what: &str, note: Option<&str>, changed: &[Uuid]) -> Result<()> {
    if changed.is_empty() {
        return Ok(());
    }
    let mut clause = Clause::new(
        "insert into response_history
         (workspace, response, id, at, what, by_user, note, state, contact_me, evidence) select r.workspace, r.id, ",
    );
    clause.bind(act.id).push(", ").bind(act.at).push(", ").bind(what).push(", ").bind(act.by).push(", ");
    match note {
        Some(note) => clause.bind(note),
        None => clause.push("null"),
    };
    clause.push(", r.state, false, '' from response r where r.workspace = ").bind(act.workspace);
    clause.push(" and r.id in (").list(changed.iter().copied()).push(")");
    sql!(tx, conn => {
        bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
    });
    Ok(())
}
