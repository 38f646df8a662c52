//! What rules look at: lived responses in the order of their changes, which is the order of commits, so that none is
//! missed. How far they have looked is written in the transaction that writes what they will do, and only by whoever
//! moves it on: two servers that look at once do it once.

use std::collections::HashMap;

use feedback::filter::Value;
use uuid::Uuid;

use super::run::{NewRun, add};
use crate::clause::{Clause, bind_all};
use crate::database::{Read, sql};
use crate::error::Result;
use crate::follower;
use crate::mark::{self, Marks};
use crate::response::{self, Row};
use crate::{Store, answer};

/// This follower's name.
const NAME: &str = "rules";

/// How many changes are looked at in one transaction.
const PAGE: i64 = 200;

/// A survey that has changed since rules looked at it.
#[derive(Clone, Copy, Debug)]
pub struct Behind(follower::Behind);

/// A response with everything that a condition can ask.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The response.
    pub row: Row,
    /// When its customer last said something, epoch milliseconds.
    pub said_at: i64,
    /// By name.
    pub properties: Vec<(String, Value)>,
    /// By name.
    pub answers: Vec<(String, Value)>,
    /// Tags, star and owner.
    pub marks: Marks,
}

impl Behind {
    /// Surveys that have changed since rules looked at them, at most 1,000.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list(read: &mut Read) -> Result<Vec<Behind>> {
        Ok(follower::behind(read, NAME).await?.into_iter().map(Behind).collect())
    }

    /// Whose it is.
    pub fn workspace(&self) -> i64 {
        self.0.workspace
    }

    /// Which survey.
    pub fn survey(&self) -> i64 {
        self.0.survey
    }

    /// Whether there is more to look at.
    pub fn has_more(&self) -> bool {
        self.0.mark < self.0.change
    }

    /// Its latest change.
    pub fn latest(&self) -> i64 {
        self.0.change
    }

    /// The next changed responses that rules may act on (lived and confirmed ones), and how far they go.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next(&self, read: &mut Read) -> Result<(Vec<Changed>, i64)> {
        let page: Vec<(Uuid, i64, String, String)> = sql!(read, conn => {
            sqlx::query_as(
                "select id, change, state, origin from response where workspace = $1 and survey = $2 and change > $3
                 order by change limit $4",
            )
            .bind(self.0.workspace)
            .bind(self.0.survey)
            .bind(self.0.mark)
            .bind(PAGE)
            .fetch_all(conn)
            .await?
        });
        // The survey's change was read before the page was: every response up to it was there to be read.
        let last = page.last().map_or(self.0.mark, |(_, change, ..)| *change);
        let is_whole = (page.len() as i64) < PAGE;
        let to = if is_whole { last.max(self.0.change) } else { last };
        let acts = |state: &str, origin: &str| state == "confirmed" && origin == "lived";
        let ids: Vec<Uuid> =
            page.iter().filter(|(_, _, state, origin)| acts(state, origin)).map(|(id, ..)| *id).collect();
        Ok((Changed::of(read, self.0.workspace, &ids).await?, to))
    }

    /// Writes what rules will do and that they have looked so far. False, and nothing is written, where somebody else did.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn looked(&mut self, store: &Store, to: i64, runs: &[NewRun]) -> Result<bool> {
        let mut tx = store.begin().await?;
        let moved = follower::move_mark(&mut tx, NAME, &self.0, to).await?;
        if moved {
            add(&mut tx, runs).await?;
            tx.commit().await?;
        }
        // Where somebody else goes on, they come to the end of it.
        self.0.mark = if moved { to } else { self.0.change };
        Ok(moved)
    }
}

impl Changed {
    /// These responses, at most 500.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(read: &mut Read, workspace: i64, ids: &[Uuid]) -> Result<Vec<Changed>> {
        let rows = response::list_of(read, workspace, ids).await?;
        let mut said = said(read, workspace, ids).await?;
        let mut properties: HashMap<Uuid, Vec<(String, Value)>> = HashMap::new();
        for (id, name, value) in response::properties_of(read, workspace, ids).await? {
            properties.entry(id).or_default().push((name, value));
        }
        let mut answers = answer::list_of(read, workspace, ids).await?;
        let mut marks = mark::of(read, workspace, ids).await?;
        let changed = |row: Row| Changed {
            said_at: said.remove(&row.id).map_or(row.at, |said| said.max(row.at)),
            properties: properties.remove(&row.id).unwrap_or_default(),
            answers: answers.remove(&row.id).unwrap_or_default(),
            marks: marks.remove(&row.id).unwrap_or_default(),
            row,
        };
        Ok(rows.into_iter().map(changed).collect())
    }
}

/// When those who said something else later did so, or confirmed it.
async fn said(read: &mut Read, workspace: i64, ids: &[Uuid]) -> Result<HashMap<Uuid, i64>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut clause = Clause::new("select response, max(at) from response_history where workspace = ");
    clause.bind(workspace).push(" and what in ('edited', 'confirmed') and response in (");
    clause.list(ids.iter().copied()).push(") group by response");
    let rows: Vec<(Uuid, i64)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(rows.into_iter().collect())
}
