//! What a forgotten person said, and what colleagues wrote beside it. The score, the day, the survey, the place and the
//! other coarse facts stay, and whichever offered choices were chosen; words, days and contact data go.

use std::collections::{BTreeMap, BTreeSet};

use feedback::fact::Value;
use feedback::questionnaire::{Asked, Field, Questionnaire};
use uuid::Uuid;

use super::ERASED;
use crate::act::{self, Act};
use crate::clause::{Clause, bind_all};
use crate::database::{Driver, Read, Tx, sql};
use crate::error::Result;
use crate::survey;

/// Forgets what was said in these responses.
pub(super) async fn forget(tx: &mut Tx, act: &Act<'_>) -> Result<()> {
    let there = act::lock(tx, act).await?;
    let ids: Vec<Uuid> = there.iter().map(|(id, _)| *id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let mut by_survey: BTreeMap<i64, Vec<Uuid>> = BTreeMap::new();
    for (id, survey) in &there {
        by_survey.entry(*survey).or_default().push(*id);
    }
    for (survey, ids) in &by_survey {
        forget_answers(tx, act.workspace, *survey, ids).await?;
    }
    let accounts = accounts(tx, act.workspace, &ids).await?;
    // The notes are named by the mentions, and so go after them.
    const BESIDE: [&str; 9] = [
        "delete from mention where workspace = ",
        "delete from response_note where workspace = ",
        "delete from response_tag where workspace = ",
        "delete from response_star where workspace = ",
        "delete from response_owner where workspace = ",
        "delete from response_property where workspace = ",
        "delete from consent where workspace = ",
        // What was decided about the score stays.
        "delete from response_history where what not in ('edited', 'confirmed', 'excluded', 'restored', 'erased')
         and workspace = ",
        "update response_history set comment = null, note = null, contact_me = false where workspace = ",
    ];
    for statement in BESIDE {
        of_responses(tx, statement, "response", act.workspace, &ids).await?;
    }
    let emptied = "update response set contact = null, comment = null, account = null, contact_me = false
                   where workspace = ";
    of_responses(tx, emptied, "id", act.workspace, &ids).await?;
    act::number(tx, act.workspace, &there, &ids).await?;
    act::tell(tx, act, ERASED, None, &ids).await?;
    forget_accounts(tx, act.workspace, &accounts).await
}

/// Runs a statement about these responses.
async fn of_responses(tx: &mut Tx, statement: &str, column: &str, workspace: i64, ids: &[Uuid]) -> Result<()> {
    let mut clause = Clause::new(statement);
    clause.bind(workspace).push(" and ").push(column).push(" in (").list(ids.iter().copied()).push(")");
    sql!(tx, conn => {
        bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
    });
    Ok(())
}

/// What was said in these responses, in words.
pub(super) async fn comments(tx: &mut Tx, workspace: i64, ids: &[Uuid]) -> Result<Vec<String>> {
    let mut clause = Clause::new("select comment from response where workspace = ");
    clause.bind(workspace).push(" and comment is not null and id in (").list(ids.iter().copied()).push(")");
    Ok(sql!(tx, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// An answer that is a text stays only if it is one of the choices that the survey has ever offered.
async fn forget_answers(tx: &mut Tx, workspace: i64, survey: i64, ids: &[Uuid]) -> Result<()> {
    let mut clause = Clause::new("select distinct name, text from answer where workspace = ");
    clause.bind(workspace).push(" and text is not null and response in (").list(ids.iter().copied()).push(")");
    let texts: Vec<(String, String)> = sql!(tx, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    if texts.is_empty() {
        return Ok(());
    }
    let offered = offered(tx, workspace, survey).await?;
    for (name, text) in texts.into_iter().filter(|chosen| !offered.contains(chosen)) {
        let mut clause = Clause::new("delete from answer where workspace = ");
        clause.bind(workspace).push(" and name = ").bind(name.as_str()).push(" and text = ").bind(text.as_str());
        clause.push(" and response in (").list(ids.iter().copied()).push(")");
        sql!(tx, conn => {
            bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
        });
    }
    Ok(())
}

/// The choices that any version of a survey offers, with the names of their answers.
async fn offered(read: &mut Read, workspace: i64, survey: i64) -> Result<BTreeSet<(String, String)>> {
    let mut offered = BTreeSet::new();
    for content in survey::history(read, workspace, survey).await?.into_iter().filter_map(|edition| edition.content) {
        let Ok(asked) = serde_json::from_str::<Questionnaire>(&content) else { continue };
        for (name, values) in asked.questions.iter().flat_map(|question| question.counted()) {
            let texts = values.into_iter().filter_map(|value| match value {
                Value::Text(text) => Some((name.clone(), text)),
                Value::Number(_) => None,
            });
            offered.extend(texts);
        }
    }
    Ok(offered)
}

/// The names of answers in which surveys ask for an e-mail address.
pub(super) async fn names_of_emails(read: &mut Read, workspace: i64) -> Result<Vec<String>> {
    // Most versions do not ask for any, and need not be read.
    let has = match read.driver() {
        Driver::Sqlite => "instr(content, ",
        Driver::Postgres => "strpos(content, ",
    };
    let mut clause = Clause::new("select content from survey_version where workspace = ");
    clause.bind(workspace).push(" and ").push(has).bind("\"contact\"").push(") > 0");
    let contents: Vec<String> = sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    let mut names = BTreeSet::new();
    for asked in contents.iter().filter_map(|content| serde_json::from_str::<Questionnaire>(content).ok()) {
        for question in asked.questions {
            if matches!(&question.asked, Asked::Contact { fields } if fields.contains(&Field::Email)) {
                names.insert(format!("{}.{}", question.key, Field::Email.key()));
            }
        }
    }
    Ok(names.into_iter().collect())
}

/// The companies that these responses name, by survey.
async fn accounts(tx: &mut Tx, workspace: i64, ids: &[Uuid]) -> Result<Vec<(i64, String)>> {
    let mut clause = Clause::new("select distinct survey, account from response where workspace = ");
    clause.bind(workspace).push(" and account is not null and id in (").list(ids.iter().copied()).push(")");
    Ok(sql!(tx, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// A company that no response names any more is offered to nobody: it may be called like the person.
async fn forget_accounts(tx: &mut Tx, workspace: i64, accounts: &[(i64, String)]) -> Result<()> {
    for (survey, account) in accounts {
        sql!(tx, conn => {
            sqlx::query(
                "delete from dictionary where workspace = $1 and survey = $2 and fact = 'account' and value = $3
                 and not exists (select 1 from response where workspace = $1 and survey = $2 and account = $3)",
            )
            .bind(workspace)
            .bind(survey)
            .bind(account)
            .execute(conn)
            .await?;
        });
    }
    Ok(())
}
