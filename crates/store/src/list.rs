//! Lists of customers that somebody keeps: people who were put on it, or, with a filter (a segment), those whom the filter
//! is true of whenever it is looked at.

mod named;

use feedback::{Filter, fold};
use uuid::Uuid;

use crate::contact::Wanted;
use crate::database::{Read, Tx, sql};
use crate::dialect::by_member;
use crate::error::Result;
use crate::insert::{Insert, Shape};

pub(crate) use named::Lists;
pub use named::{Named, Nested};

/// How many lists a workspace has at most.
pub const MOST: usize = 500;

/// How many characters a name has at most.
pub const LONGEST: usize = 120;

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Its id.
    pub id: Uuid,
    /// As colleagues read it.
    pub name: String,
    /// Who is meant, of a segment; `None` for people who were put on it.
    pub filter: Option<Filter>,
    /// Since when it is there, epoch milliseconds.
    pub added_at: i64,
}

impl List {
    /// Its customers.
    pub fn wanted(&self) -> Wanted {
        match &self.filter {
            Some(filter) => Wanted { filter: filter.clone(), ..Wanted::default() },
            None => Wanted { list: Some(self.id), ..Wanted::default() },
        }
    }
}

#[derive(sqlx::FromRow)]
struct Raw {
    id: Uuid,
    name: String,
    filter: Option<String>,
    added_at: i64,
}

impl From<Raw> for List {
    fn from(raw: Raw) -> List {
        // A filter that this build cannot read means nobody, never everybody.
        let filter = raw.filter.map(|text| Filter::parse(&text).unwrap_or(Filter::Any(Vec::new())));
        List { id: raw.id, name: raw.name, filter, added_at: raw.added_at }
    }
}

/// What makes a name the name of a list: two that fold alike are one.
pub fn key(name: &str) -> String {
    fold::line(name)
}

/// Every list of a workspace, by name.
///
/// # Errors
/// When the database fails.
pub async fn all(read: &mut Read, workspace: i64) -> Result<Vec<List>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as("select id, name, filter, added_at from contact_list where workspace = $1 order by key")
            .bind(workspace)
            .fetch_all(conn)
            .await?
    });
    Ok(rows.into_iter().map(List::from).collect())
}

/// One list.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<List>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as("select id, name, filter, added_at from contact_list where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(List::from))
}

/// Makes a list. False when another is called so.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, workspace: i64, list: &List) -> Result<bool> {
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into contact_list (workspace, id, key, name, filter, added_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (workspace, key) do nothing",
        )
        .bind(workspace)
        .bind(list.id)
        .bind(key(&list.name))
        .bind(&list.name)
        .bind(list.filter.as_ref().map(ToString::to_string))
        .bind(list.added_at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(added == 1)
}

/// Renames a list, or asks for others by another filter. Whether people are put on it or found by a filter stays as it is.
/// False when another is called so, or there is none. Filters that name it as it was called until now go on meaning it.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, workspace: i64, list: &List) -> Result<bool> {
    remember(tx, workspace, list.id).await?;
    let changed = sql!(tx, conn => {
        sqlx::query(
            "update contact_list set key = $3, name = $4, filter = $5 where workspace = $1 and id = $2
             and (filter is null) = $6 and not exists
             (select 1 from contact_list o where o.workspace = $1 and o.key = $3 and o.id <> $2)",
        )
        .bind(workspace)
        .bind(list.id)
        .bind(key(&list.name))
        .bind(&list.name)
        .bind(list.filter.as_ref().map(ToString::to_string))
        .bind(list.filter.is_none())
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

/// Takes a list away; its customers stay. False when there is none.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, id: Uuid) -> Result<bool> {
    remember(tx, workspace, id).await?;
    let removed = sql!(tx, conn => {
        sqlx::query("delete from contact_list_member where workspace = $1 and list = $2")
            .bind(workspace)
            .bind(id)
            .execute(&mut *conn)
            .await?;
        sqlx::query("delete from contact_list where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .execute(&mut *conn)
            .await?
            .rows_affected()
    });
    Ok(removed == 1)
}

/// Keeps the name of a list for filters that will still name it so.
async fn remember(tx: &mut Tx, workspace: i64, id: Uuid) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into contact_list_name (workspace, key, list)
             select workspace, key, id from contact_list where workspace = $1 and id = $2
             on conflict (workspace, key) do update set list = excluded.list",
        )
        .bind(workspace)
        .bind(id)
        .execute(conn)
        .await?;
    });
    Ok(())
}

static MEMBERS: Insert = Insert::new(
    "insert into contact_list_member (workspace, list, contact, at, import)",
    5,
    "on conflict (workspace, list, contact) do nothing",
);

/// Puts customers on a list; how many were not on it. The caller holds the workspace's lock, or the customers.
///
/// # Errors
/// When the database fails.
pub async fn put(
    tx: &mut Tx,
    workspace: i64,
    list: Uuid,
    contacts: &[Uuid],
    (at, import): (i64, Option<Uuid>),
) -> Result<u64> {
    let mut contacts = contacts.to_vec();
    contacts.sort_unstable();
    contacts.dedup();
    let mut new = 0;
    for (text, piece) in MEMBERS.pieces(Shape::Long(tx.driver()), &contacts) {
        new += sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for contact in piece {
                query = query.bind(workspace).bind(list).bind(*contact).bind(at).bind(import);
            }
            query.execute(conn).await?.rows_affected()
        });
    }
    Ok(new)
}

/// Takes a customer off a list. False when they are not on it.
///
/// # Errors
/// When the database fails.
pub async fn take_off(tx: &mut Tx, workspace: i64, list: Uuid, contact: Uuid) -> Result<bool> {
    let taken = sql!(tx, conn => {
        sqlx::query("delete from contact_list_member where workspace = $1 and list = $2 and contact = $3")
            .bind(workspace)
            .bind(list)
            .bind(contact)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(taken == 1)
}

/// The lists that a customer was put on, by name.
///
/// # Errors
/// When the database fails.
pub async fn of(read: &mut Read, workspace: i64, contact: Uuid) -> Result<Vec<(List, i64)>> {
    let by_member = by_member(read.driver());
    let text = format!("select list, at from contact_list_member{by_member} where workspace = $1 and contact = $2");
    let rows: Vec<(Uuid, i64)> = sql!(read, conn => {
        sqlx::query_as(sqlx::AssertSqlSafe(text))
            .bind(workspace)
            .bind(contact)
            .fetch_all(conn)
            .await?
    });
    let all = all(read, workspace).await?;
    let since = |list: &List| rows.iter().find(|(id, _)| *id == list.id).map(|(_, at)| *at);
    Ok(all.into_iter().filter_map(|list| since(&list).map(|at| (list, at))).collect())
}
