//! A whole view, read from its newest response to its oldest, for files: a page at a time by key, so that neither memory
//! nor a read transaction grows with the view. On SQLite a page is read on a thread that may wait: the driver would send
//! each row from one thread to another.

use std::collections::HashMap;

use tokio::runtime::Handle;

use super::list::where_filter;
use super::page::{ANSWER, Any, BETWEEN, Keys, Marked, Noted, Owned, Page};
use super::{Filter, Position};
use crate::Store;
use crate::clause::Clause;
use crate::conn::{Conn, Statement};
use crate::database::{Driver, Read, sql};
use crate::dialect::{Pool, open_reader};
use crate::error::{Error, Result};
use crate::list::Lists;

/// Responses on a page.
const PAGE: i64 = 1_000;

/// The largest list that one statement takes after `in`.
const IN: usize = 500;

/// A view while it is read.
pub struct Scan {
    source: Source,
    filter: Filter,
    /// The lists that it names, as they are when it is opened.
    lists: Lists,
    /// Whether the workspace has properties at all, or answers to further questions.
    has_properties: bool,
    before: Option<Position>,
    is_at_end: bool,
    page: Page,
}

enum Source {
    /// A connection of its own, asked on a thread that may wait.
    Direct(rusqlite::Connection),
    /// One is taken for each page and given back.
    Pooled(Pool),
}

/// What is done with the view at once.
enum Work {
    Turn,
    Count,
}

impl Scan {
    /// Opens a view. Nothing of it is read yet.
    ///
    /// # Errors
    /// When the database is not there.
    pub async fn open(store: &Store, filter: Filter) -> Result<Scan> {
        let mut read = store.read().await?;
        let has_properties: bool = sql!(read, conn => {
            sqlx::query_scalar(
                "select exists (select 1 from response_property where workspace = $1)
                 or exists (select 1 from answer where workspace = $1)",
            )
                .bind(filter.workspace)
                .fetch_one(conn)
                .await?
        });
        let source = match &store.pool {
            Pool::Sqlite { path, .. } => Source::Direct(open_reader(path)?),
            Pool::Postgres(_) => Source::Pooled(store.pool.clone()),
        };
        let lists = Lists::of(&mut read, filter.workspace, &filter.which.filter).await?;
        let page = Page::default();
        Ok(Scan { source, filter, lists, has_properties, before: None, is_at_end: false, page })
    }

    /// The page that is open.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Turns to the next page. Behind the last one the page is empty.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn turn(self) -> Result<Scan> {
        let (scan, _) = self.work(Work::Turn).await?;
        Ok(scan)
    }

    /// The properties and answers that occur in the view, the most used first. Where the workspace has any, the view is walked
    /// through for it. Of more than 10,000, some may be missing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn properties(self) -> Result<(Scan, Vec<String>)> {
        if !self.has_properties {
            return Ok((self, Vec::new()));
        }
        let (scan, counts) = self.work(Work::Count).await?;
        let mut counts: Vec<(String, u64)> = counts.into_iter().collect();
        counts.sort_unstable_by(|(key, n), (other, m)| m.cmp(n).then_with(|| key.cmp(other)));
        Ok((scan, counts.into_iter().map(|(key, _)| key).collect()))
    }

    async fn work(self, work: Work) -> Result<(Scan, HashMap<String, u64>)> {
        match self.source {
            Source::Pooled(_) => self.carry_out(work).await,
            Source::Direct(_) => {
                let runtime = Handle::current();
                let carried = tokio::task::spawn_blocking(move || runtime.block_on(self.carry_out(work)));
                carried.await.map_err(|_| Error::Stopped)?
            }
        }
    }

    async fn carry_out(mut self, work: Work) -> Result<(Scan, HashMap<String, u64>)> {
        let mut taken;
        let (mut conn, driver) = match &mut self.source {
            Source::Direct(connection) => (Conn::Direct(connection), Driver::Sqlite),
            Source::Pooled(pool) => {
                taken = Read::new(pool.read().await?, None);
                (Conn::from(&mut taken), Driver::Postgres)
            }
        };
        let mut counts = HashMap::new();
        match work {
            Work::Count => counts = count(&mut conn, driver, (&self.filter, &self.lists)).await?,
            Work::Turn if self.is_at_end => self.page.clear(),
            Work::Turn => {
                self.page.clear();
                let clause = responses(driver, (&self.filter, &self.lists), self.before);
                conn.fill(Statement::from(&clause), &mut self.page).await?;
                self.page.sort();
                self.before = self.page.last();
                self.is_at_end = (self.page.len() as i64) < PAGE;
                if self.has_properties {
                    notes(&mut conn, self.filter.workspace, &mut self.page).await?;
                }
                if has_marks(&mut conn, self.filter.workspace).await? {
                    marks(&mut conn, self.filter.workspace, &mut self.page).await?;
                }
            }
        }
        Ok((self, counts))
    }
}

/// A page of the view, as the end of a `select` from responses `r`.
fn page(clause: &mut Clause, driver: Driver, (filter, lists): (&Filter, &Lists), before: Option<Position>) {
    clause.push(" from response r");
    where_filter(clause, driver, filter, lists);
    if let Some(before) = before {
        clause.push(" and (r.at, r.id) < (").bind(before.at).push(", ").bind(before.id).push(")");
    }
    clause.push(" order by r.at desc, r.id desc limit ").bind(PAGE);
}

/// The columns that [`Page`] takes, in its order. Whose they are is asked row by row: SQLite copies every cell of a page
/// that stands in a `from` of its own.
fn responses(driver: Driver, filter: (&Filter, &Lists), before: Option<Position>) -> Clause {
    let mut clause = Clause::new(
        "select r.id, r.survey, r.version, r.change, r.state, r.origin, r.at, r.score, r.contact_me, r.contact, \
         r.invitation, r.place, r.language, r.agent, r.team, r.product, r.country, r.account, r.comment, r.reason, \
         case when r.contact is not null then (select c.name from contact c \
         where c.workspace = r.workspace and c.id = r.contact) end, \
         case when r.contact is not null then (select min(case a.kind when 'email' then a.value end) from address a \
         where a.workspace = r.workspace and a.contact = r.contact) end",
    );
    page(&mut clause, driver, filter, before);
    clause
}

/// Adds the properties and the answers of its responses to a page.
async fn notes(conn: &mut Conn<'_>, workspace: i64, page: &mut Page) -> Result<()> {
    let ids = page.ids();
    let mut noted = Noted::of(page);
    for piece in ids.chunks(IN) {
        let mut clause =
            Clause::new("select response, property, text, number from response_property where workspace = ");
        clause.bind(workspace).push(" and response in (").list(piece.iter().copied());
        // Several answers of one name are one text: a file has one cell for them.
        clause.push(") union all select response, ").bind(ANSWER).push(" || name, string_agg(text, ").bind(BETWEEN);
        clause.push(" order by n), max(number) from answer where workspace = ").bind(workspace);
        clause.push(" and response in (").list(piece.iter().copied());
        clause.push(") group by response, name order by 1, 2");
        conn.fill(Statement::from(&clause), &mut noted).await?;
    }
    Ok(())
}

/// Asked for each page: a mark may be the workspace's first, and change what the pages after it say.
async fn has_marks(conn: &mut Conn<'_>, workspace: i64) -> Result<bool> {
    let mut clause = Clause::new("select exists (select 1 from response_tag where workspace = ");
    clause.bind(workspace).push(") or exists (select 1 from response_star where workspace = ").bind(workspace);
    clause.push(") or exists (select 1 from response_owner where workspace = ").bind(workspace).push(")");
    let mut any = Any::default();
    conn.fill(Statement::from(&clause), &mut any).await?;
    Ok(any.0)
}

/// Adds the tags, the stars and the owners of its responses to a page.
async fn marks(conn: &mut Conn<'_>, workspace: i64, page: &mut Page) -> Result<()> {
    let ids = page.ids();
    let mut marked = Marked::of(page);
    for piece in ids.chunks(IN) {
        let mut tags = Clause::new(
            "select o.response, t.name from response_tag o join tag t on t.workspace = o.workspace and t.key = o.tag \
             where o.workspace = ",
        );
        tags.bind(workspace).push(" and o.response in (").list(piece.iter().copied());
        tags.push(") order by o.response, o.tag");
        conn.fill(Statement::from(&tags), &mut marked).await?;
        let mut stars = Clause::new("select response, cast(null as text) from response_star where workspace = ");
        stars.bind(workspace).push(" and response in (").list(piece.iter().copied()).push(")");
        conn.fill(Statement::from(&stars), &mut marked).await?;
    }
    let mut owned = Owned::of(page);
    for piece in ids.chunks(IN) {
        let mut owners = Clause::new(
            "select o.response, u.name from response_owner o join \"user\" u on u.id = o.owner where o.workspace = ",
        );
        owners.bind(workspace).push(" and o.response in (").list(piece.iter().copied()).push(")");
        conn.fill(Statement::from(&owners), &mut owned).await?;
    }
    Ok(())
}

/// How many responses of the view have each property, and each answer as `answer.name`.
async fn count(conn: &mut Conn<'_>, driver: Driver, filter: (&Filter, &Lists)) -> Result<HashMap<String, u64>> {
    let mut keys = Keys::default();
    loop {
        let before = keys.last;
        let mut clause = Clause::new("select r.at, r.id, p.property from (select r.workspace, r.id, r.at");
        page(&mut clause, driver, filter, before);
        clause.push(") as r left join (select workspace, response, property from response_property where workspace = ");
        clause.bind(filter.0.workspace).push(" union all select distinct workspace, response, ").bind(ANSWER);
        clause.push(" || name from answer where workspace = ").bind(filter.0.workspace);
        clause.push(") p on p.workspace = r.workspace and p.response = r.id");
        conn.fill(Statement::from(&clause), &mut keys).await?;
        if keys.last == before {
            return Ok(keys.counts);
        }
    }
}
