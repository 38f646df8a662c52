//! Lists of customers: those that words, a filter or a list choose, newest first, page by page.

use feedback::fold;
use feedback::{Filter, Scale};
use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::database::{Driver, Read, sql};
use crate::dialect::by_contact;
use crate::error::Result;
use crate::filter::and_contacts;
use crate::list::Lists;

/// Which customers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// Each of these words begins some word of the name, the company or an address. As somebody typed them.
    pub words: String,
    /// Whom the filter is true of. Whoever `me` is was read into it.
    pub filter: Filter,
    /// Who stands on this list. Of a segment nobody does: its filter says who is meant.
    pub list: Option<Uuid>,
}

/// A customer in a list.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Row {
    /// The customer.
    pub id: Uuid,
    /// As they are called.
    pub name: Option<String>,
    /// The main e-mail address, folded.
    pub email: Option<String>,
    /// The main telephone number.
    pub phone: Option<String>,
    /// The company they answer for.
    pub account: Option<String>,
    /// The agent who looks after them.
    pub owner: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// Epoch milliseconds.
    pub created_at: i64,
}

/// At most so many customers after one, in the order of their ids backwards: who became known last comes first.
///
/// # Errors
/// When the database fails.
pub async fn page(
    read: &mut Read,
    workspace: i64,
    wanted: &Wanted,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Row>> {
    let mut clause = Clause::new(
        "select c.id, c.name, c.account, c.owner, c.language, c.created_at, \
         (select a.value from address a where a.workspace = c.workspace and a.contact = c.id and a.kind || '' = 'email' \
          order by a.nth, a.value limit 1) as email, \
         (select a.value from address a where a.workspace = c.workspace and a.contact = c.id and a.kind || '' = 'phone' \
          order by a.nth, a.value limit 1) as phone ",
    );
    from(read, workspace, wanted, &mut clause).await?;
    if let Some(after) = after {
        clause.push(" and c.id < ").bind(after);
    }
    clause.push(" order by c.id desc limit ").bind(limit);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// The ids of at most so many customers after one, in the order of ids: for whoever goes through all of them.
///
/// # Errors
/// When the database fails.
pub async fn ids_of(
    read: &mut Read,
    workspace: i64,
    wanted: &Wanted,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<Uuid>> {
    let mut clause = Clause::new("select c.id ");
    from(read, workspace, wanted, &mut clause).await?;
    clause.push(" and c.id > ").bind(after.unwrap_or(Uuid::nil()));
    clause.push(" order by c.id limit ").bind(limit);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// Those of these customers (at most 500) that are meant.
///
/// # Errors
/// When the database fails.
pub async fn among(read: &mut Read, workspace: i64, wanted: &Wanted, ids: &[Uuid]) -> Result<Vec<Uuid>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut clause = Clause::new("select c.id ");
    from(read, workspace, wanted, &mut clause).await?;
    clause.push(" and c.id in (").list(ids.iter().copied()).push(")");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// How many customers that is.
///
/// # Errors
/// When the database fails.
pub async fn count_of(read: &mut Read, workspace: i64, wanted: &Wanted) -> Result<i64> {
    let mut clause = Clause::new("select count(*) ");
    from(read, workspace, wanted, &mut clause).await?;
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_one(conn).await?
    }))
}

async fn from(read: &mut Read, workspace: i64, wanted: &Wanted, clause: &mut Clause) -> Result<()> {
    let scales: Vec<(i64, Scale)> = if wanted.filter.is_everything() {
        Vec::new()
    } else {
        let surveys = crate::survey::list(read, workspace).await?;
        surveys.into_iter().map(|survey| (survey.id, survey.scale)).collect()
    };
    clause.push("from contact c where c.workspace = ").bind(workspace);
    clause.push(" and c.merged_into is null and c.erased_at is null");
    let driver = read.driver();
    for word in fold::words(&wanted.words) {
        // `like` would take what is typed for a pattern.
        clause.push(match driver {
            Driver::Sqlite => " and instr(c.words, ",
            Driver::Postgres => " and strpos(c.words, ",
        });
        clause.bind(format!(" {word}").as_str()).push(") > 0");
    }
    if let Some(list) = wanted.list {
        clause.push(" and c.id in (select m.contact from contact_list_member m where m.workspace = ").bind(workspace);
        clause.push(" and m.list = ").bind(list).push(")");
    }
    let lists = Lists::of(read, workspace, &wanted.filter).await?;
    and_contacts(clause, driver, workspace, &wanted.filter, &scales, &lists);
    Ok(())
}

/// What somebody said last.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Latest {
    /// Who.
    pub contact: Uuid,
    /// The response.
    pub id: Uuid,
    /// Of which survey.
    pub survey: i64,
    /// On its scale.
    pub score: Option<i64>,
    /// Epoch milliseconds.
    pub at: i64,
}

/// The latest confirmed response of each of these customers, at most 500 of them; those who never answered are left out.
///
/// # Errors
/// When the database fails.
pub async fn latest(read: &mut Read, workspace: i64, contacts: &[Uuid]) -> Result<Vec<Latest>> {
    if contacts.is_empty() {
        return Ok(Vec::new());
    }
    let by_contact = by_contact(read.driver());
    let mut clause = Clause::new("select r.contact, r.id, r.survey, r.score, r.at from response r");
    clause.push(by_contact).push(" where r.workspace = ").bind(workspace);
    clause.push(" and r.contact is not null and r.contact in (").list(contacts.iter().copied());
    clause.push(") and r.state = 'confirmed' and not exists (select 1 from response l").push(by_contact);
    clause.push(" where l.workspace = ").bind(workspace);
    clause.push(" and l.contact is not null and l.contact = r.contact and l.state = 'confirmed'");
    clause.push(" and (l.at > r.at or l.at = r.at and l.id > r.id))");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}
