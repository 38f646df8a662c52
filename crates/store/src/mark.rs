//! Tags and stars: what colleagues mark responses with, shared by the workspace. Each mark takes a change number and a
//! row in the response's history, with who did it and when. It never touches what the customer said.

use std::collections::HashMap;

use feedback::Tag;
use uuid::Uuid;

use crate::act::{self, Act, Deed, Outcome};
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::owner::{self, Owner};

/// How many tags a response has at most.
pub const MOST_TAGS: i64 = 20;

/// How many tags are offered.
const OFFERED: i64 = 200;

/// What is done to responses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// They get a tag.
    Tag(Tag),
    /// They lose a tag.
    Untag(Tag),
    /// They get a star.
    Star,
    /// They lose the star.
    Unstar,
}

/// What a response is marked with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Its tags as they are shown, in the order of what they fold to.
    pub tags: Vec<String>,
    /// Whether it has a star.
    pub starred: bool,
    /// Who looks after it.
    pub owner: Option<Owner>,
}

impl Mark {
    /// What it is called once it is done.
    pub fn deed(&self) -> Deed {
        match self {
            Mark::Tag(_) => Deed::Tagged,
            Mark::Untag(_) => Deed::Untagged,
            Mark::Star => Deed::Starred,
            Mark::Unstar => Deed::Unstarred,
        }
    }
}

impl crate::Store {
    /// Marks responses; those that are marked so already stay as they are.
    ///
    /// # Errors
    /// When the database fails; then none is.
    pub async fn mark(&self, act: &Act<'_>, mark: &Mark) -> Result<Outcome> {
        let mut tx = self.begin().await?;
        let outcome = make(&mut tx, act, mark).await?;
        if outcome.changed > 0 {
            tx.commit().await?;
        }
        Ok(outcome)
    }
}

/// The same within a transaction. Where nothing changed, it need not be committed.
///
/// # Errors
/// When the database fails.
pub async fn make(tx: &mut Tx, act: &Act<'_>, mark: &Mark) -> Result<Outcome> {
    let there = act::lock(tx, act).await?;
    if there.is_empty() {
        return Ok(Outcome::default());
    }
    let ids: Vec<Uuid> = there.iter().map(|(id, _)| *id).collect();
    let shown = match mark {
        Mark::Tag(tag) => Some(name(tx, act, tag).await?),
        Mark::Untag(tag) => Some(find_name(tx, act.workspace, tag).await?),
        Mark::Star | Mark::Unstar => None,
    };
    let changed = put(tx, act, mark, &ids).await?;
    let so = match mark {
        Mark::Tag(tag) => tagged(tx, act.workspace, tag, &ids).await?,
        Mark::Untag(_) | Mark::Star | Mark::Unstar => ids.len(),
    };
    let outcome = Outcome {
        changed: changed.len() as u64,
        same: so.saturating_sub(changed.len()) as u64,
        full: ids.len().saturating_sub(so) as u64,
    };
    if !changed.is_empty() {
        act::number(tx, act.workspace, &there, &changed).await?;
        act::tell(tx, act, mark.deed().key(), shown.as_deref(), &changed).await?;
    }
    Ok(outcome)
}

/// The tag as it is shown: as somebody typed it first, which may be now.
async fn name(tx: &mut Tx, act: &Act<'_>, tag: &Tag) -> Result<String> {
    sql!(tx, conn => {
        sqlx::query("insert into tag (workspace, key, name, at) values ($1, $2, $3, $4) on conflict do nothing")
            .bind(act.workspace)
            .bind(tag.key())
            .bind(tag.name())
            .bind(act.at)
            .execute(conn)
            .await?;
    });
    find_name(tx, act.workspace, tag).await
}

async fn find_name(read: &mut Read, workspace: i64, tag: &Tag) -> Result<String> {
    let name: Option<String> = sql!(read, conn => {
        sqlx::query_scalar("select name from tag where workspace = $1 and key = $2")
            .bind(workspace)
            .bind(tag.key())
            .fetch_optional(conn)
            .await?
    });
    Ok(name.unwrap_or_else(|| tag.name().to_owned()))
}

/// Puts the mark where it is not, or takes it from where it is; those that changed. The surveys are locked, so that a
/// count of tags holds until the end.
async fn put(tx: &mut Tx, act: &Act<'_>, mark: &Mark, ids: &[Uuid]) -> Result<Vec<Uuid>> {
    let mut clause = match mark {
        Mark::Tag(tag) => {
            let mut clause = Clause::new(
                "insert into response_tag (workspace, response, at, by_user, tag) select r.workspace, r.id, ",
            );
            clause.bind(act.at).push(", ").bind(act.by).push(", ").bind(tag.key());
            clause.push(" from response r where (select count(*) from response_tag t where t.workspace = r.workspace");
            clause.push(" and t.response = r.id) < ").bind(MOST_TAGS).push(" and r.workspace = ");
            clause
        }
        Mark::Star => {
            let mut clause =
                Clause::new("insert into response_star (workspace, response, at, by_user) select r.workspace, r.id, ");
            clause.bind(act.at).push(", ").bind(act.by).push(" from response r where r.workspace = ");
            clause
        }
        Mark::Untag(tag) => {
            let mut clause = Clause::new("delete from response_tag where tag = ");
            clause.bind(tag.key()).push(" and workspace = ");
            clause
        }
        Mark::Unstar => Clause::new("delete from response_star where workspace = "),
    };
    let is_new = matches!(mark, Mark::Tag(_) | Mark::Star);
    clause.bind(act.workspace).push(if is_new { " and r.id in (" } else { " and response in (" });
    clause.list(ids.iter().copied()).push(if is_new { ") on conflict do nothing" } else { ")" });
    clause.push(" returning response");
    Ok(sql!(tx, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// How many of the responses have a tag.
async fn tagged(read: &mut Read, workspace: i64, tag: &Tag, ids: &[Uuid]) -> Result<usize> {
    let mut clause = Clause::new("select count(*) from response_tag where workspace = ");
    clause.bind(workspace).push(" and tag = ").bind(tag.key());
    clause.push(" and response in (").list(ids.iter().copied()).push(")");
    let n: i64 = sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_one(conn).await?
    });
    Ok(usize::try_from(n).unwrap_or_default())
}

/// The marks of a page of responses (at most 500); those without any are absent.
///
/// # Errors
/// When the database fails.
pub async fn of(read: &mut Read, workspace: i64, responses: &[Uuid]) -> Result<HashMap<Uuid, Marks>> {
    let mut marks: HashMap<Uuid, Marks> = HashMap::new();
    if responses.is_empty() {
        return Ok(marks);
    }
    let mut clause = Clause::new(
        "select o.response, t.name from response_tag o join tag t on t.workspace = o.workspace and t.key = o.tag
         where o.workspace = ",
    );
    clause.bind(workspace).push(" and o.response in (").list(responses.iter().copied());
    clause.push(") order by o.response, o.tag");
    let tags: Vec<(Uuid, String)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    for (response, tag) in tags {
        marks.entry(response).or_default().tags.push(tag);
    }
    let mut clause = Clause::new("select response from response_star where workspace = ");
    clause.bind(workspace).push(" and response in (").list(responses.iter().copied()).push(")");
    let stars: Vec<Uuid> = sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    for response in stars {
        marks.entry(response).or_default().starred = true;
    }
    for (response, owner) in owner::of(read, workspace, responses).await? {
        marks.entry(response).or_default().owner = Some(owner);
    }
    Ok(marks)
}

/// The tags that some response has, as they are shown; the first two hundred in the order of what they fold to.
///
/// # Errors
/// When the database fails.
pub async fn tags(read: &mut Read, workspace: i64) -> Result<Vec<String>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select t.name from tag t where t.workspace = $1 and exists (select 1 from response_tag o
             where o.workspace = t.workspace and o.tag = t.key) order by t.key limit $2",
        )
        .bind(workspace)
        .bind(OFFERED)
        .fetch_all(conn)
        .await?
    }))
}
