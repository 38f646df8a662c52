//! Answers to further questions: named values of a response, any number of one name. The leading answer and the comment
//! are the response's own and stand there.

use std::collections::HashMap;

use feedback::State;
use uuid::Uuid;

use crate::Store;
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::list::Lists;
use crate::mirror::Sifted;
use crate::response::change::{self, Happening, Step};
use crate::response::{self, Changed, Filter, Property, where_filter};

/// Answers in the order of their names; of one name in the order in which they were given.
pub type Answers = Vec<(String, Property)>;

/// The answers of a page of further questions.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// Whose.
    pub workspace: i64,
    /// Of which response.
    pub response: Uuid,
    /// What was asked: all that was answered to these names before is replaced.
    pub names: &'a [String],
    /// What was answered, under some of these names.
    pub answers: &'a [(String, Property)],
    /// Epoch milliseconds.
    pub at: i64,
    /// Ids for the event and the history row.
    pub ids: [Uuid; 2],
}

#[derive(sqlx::FromRow)]
struct Row {
    response: Uuid,
    name: String,
    text: Option<String>,
    number: Option<f64>,
}

impl Row {
    fn into_answer(self) -> (String, Property) {
        let value = match (self.number, self.text) {
            (Some(number), _) => Property::Number(number),
            (None, text) => Property::Text(text.unwrap_or_default()),
        };
        (self.name, value)
    }
}

/// The answers of one response.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, response: Uuid) -> Result<Answers> {
    Ok(list_of(read, workspace, &[response]).await?.remove(&response).unwrap_or_default())
}

/// The answers of several responses, at most 500. One without any is not there.
///
/// # Errors
/// When the database fails.
pub async fn list_of(read: &mut Read, workspace: i64, responses: &[Uuid]) -> Result<HashMap<Uuid, Answers>> {
    let mut all: HashMap<Uuid, Answers> = HashMap::new();
    if responses.is_empty() {
        return Ok(all);
    }
    let mut clause = Clause::new("select response, name, text, number from answer where workspace = ");
    clause.bind(workspace).push(" and response in (").list(responses.iter().copied());
    clause.push(") order by response, name, n");
    let rows: Vec<Row> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    for row in rows {
        all.entry(row.response).or_default().push(row.into_answer());
    }
    Ok(all)
}

impl Store {
    /// See [`put`].
    ///
    /// # Errors
    /// When the database fails, or stays locked for ten seconds.
    pub async fn answer(&self, page: &Page<'_>) -> Result<Changed> {
        let mut tx = self.begin().await?;
        let changed = put(&mut tx, page, self.node()).await?;
        tx.commit().await?;
        Ok(changed)
    }
}

/// Puts a page's answers in place of those that were given to the same questions before, which the response's history
/// keeps. Whoever sends a page of further questions has pressed a second button: a provisional response is confirmed.
///
/// # Errors
/// When the database fails.
pub async fn put(tx: &mut Tx, page: &Page<'_>, node: i64) -> Result<Changed> {
    let Some((current, number)) = change::lock(tx, page.workspace, page.response).await? else {
        return Ok(Changed::Absent);
    };
    let is_replaced = |name: &String| page.names.contains(name);
    let before: Answers =
        list(tx, page.workspace, page.response).await?.into_iter().filter(|(name, _)| is_replaced(name)).collect();
    let state = if current.state == State::Provisional { State::Confirmed } else { current.state };
    if before.as_slice() == page.answers && state == current.state {
        return Ok(Changed::Now(state));
    }
    if !before.is_empty() {
        let note = written(&before);
        let happening = Happening { note: Some(&note), ..Happening::new(page.ids[1], page.at, "answered") };
        change::keep(tx, &current, &happening, &current.version(), current.state).await?;
    }
    remove(tx, page).await?;
    add(tx, page.workspace, page.response, page.answers).await?;
    let kind = if state == current.state { "response.answered" } else { "response.confirmed" };
    let step = Step { change: number, at: page.at, event: Some((page.ids[0], kind)), reason: None };
    change::put(tx, &current, state, &current.version(), &step, node).await?;
    Ok(Changed::Now(state))
}

async fn remove(tx: &mut Tx, page: &Page<'_>) -> Result<()> {
    for names in page.names.chunks(500) {
        let mut clause = Clause::new("delete from answer where workspace = ");
        clause.bind(page.workspace).push(" and response = ").bind(page.response);
        clause.push(" and name in (").list(names.iter().map(String::as_str)).push(")");
        sql!(tx, conn => {
            bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
        });
    }
    Ok(())
}

async fn add(tx: &mut Tx, workspace: i64, response: Uuid, answers: &[(String, Property)]) -> Result<()> {
    for (n, (name, value)) in (0_i64..).zip(answers) {
        let (text, number) = match value {
            Property::Text(text) => (Some(text.as_str()), None),
            Property::Number(number) => (None, Some(*number)),
        };
        sql!(tx, conn => {
            sqlx::query("insert into answer (workspace, response, name, n, text, number) values ($1, $2, $3, $4, $5, $6)")
                .bind(workspace)
                .bind(response)
                .bind(name)
                .bind(n)
                .bind(text)
                .bind(number)
                .execute(conn)
                .await?;
        });
    }
    Ok(())
}

/// What was answered before, for people to read in a history: `reason: price`.
fn written(answers: &Answers) -> String {
    let one = |(name, value): &(String, Property)| match value {
        Property::Text(text) => format!("{name}: {text}"),
        Property::Number(number) => format!("{name}: {number}"),
    };
    answers.iter().map(one).collect::<Vec<_>>().join("\n")
}

/// How often a value was answered under a name, in some responses.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// The name.
    pub name: String,
    /// The value.
    pub value: Property,
    /// In how many responses.
    pub n: i64,
    /// In how many responses anything was answered under this name.
    pub answered: i64,
}

/// How often each value was answered under each of these names (at most 500) in the responses that a filter chooses.
/// Names that hold words of people's own are not for this: each of them would be a value.
///
/// # Errors
/// When the database fails.
pub async fn counts(read: &mut Read, filter: &Filter, names: &[String]) -> Result<Vec<Counted>> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    if filter.contact.is_none()
        && let Some(surveys) = response::sift(read, filter).await?
        && let Some(counted) = in_memory(&surveys, names).await
    {
        return Ok(counted);
    }
    counts_in_sql(read, filter, names).await
}

/// The same of mirrored surveys; `None` where SQL must be asked for a name.
async fn in_memory(surveys: &[(i64, Sifted)], names: &[String]) -> Option<Vec<Counted>> {
    let mut all = Vec::new();
    for name in names {
        let (mut values, mut answered): (Vec<(Property, i64)>, i64) = (Vec::new(), 0);
        for (_, sifted) in surveys {
            let (more, of) = sifted.answers(name).await?;
            answered += of;
            for (value, n) in more {
                match values.iter_mut().find(|(other, _)| *other == value) {
                    Some((_, known)) => *known += n,
                    None => values.push((value, n)),
                }
            }
        }
        all.extend(values.into_iter().map(|(value, n)| Counted { name: name.clone(), value, n, answered }));
    }
    Some(all)
}

/// As [`counts`], without mirrors.
///
/// # Errors
/// When the database fails.
pub async fn counts_in_sql(read: &mut Read, filter: &Filter, names: &[String]) -> Result<Vec<Counted>> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let driver = read.driver();
    let lists = Lists::of(read, filter.workspace, &filter.which.filter).await?;
    let from = |what: &str, group: &str| {
        let mut clause = Clause::new(what);
        clause.push(" from response r join answer a on a.workspace = r.workspace and a.response = r.id");
        where_filter(&mut clause, driver, filter, &lists);
        clause.push(" and a.name in (").list(names.iter().map(String::as_str)).push(")").push(group);
        clause
    };
    let clause = from("select a.name, count(distinct a.response)", " group by a.name");
    let answered: Vec<(String, i64)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    let answered: HashMap<String, i64> = answered.into_iter().collect();
    let clause = from(
        "select a.name, a.text, a.number, count(distinct a.response)",
        " group by a.name, a.text, a.number order by 1, 3, 2",
    );
    let rows: Vec<(String, Option<String>, Option<f64>, i64)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    let counted = |(name, text, number, n): (String, Option<String>, Option<f64>, i64)| Counted {
        answered: answered.get(&name).copied().unwrap_or_default(),
        value: number.map_or_else(|| Property::Text(text.unwrap_or_default()), Property::Number),
        name,
        n,
    };
    Ok(rows.into_iter().map(counted).collect())
}
