//! How far surveys have come: every change of a response, and whatever else is written about a survey, moves its counter
//! in the same transaction. Open pages on whichever node look here; nothing here moves a counter.

use crate::clause::{Clause, bind_all};
use crate::database::{Read, sql};
use crate::error::Result;

/// How many workspaces one statement asks about.
const AT_ONCE: usize = 500;

/// Where a survey is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Counter {
    /// Whose.
    pub workspace: i64,
    /// The survey.
    pub survey: i64,
    /// How often it changed, by responses or by what was written about it; 0 before the first.
    pub change: i64,
}

/// The counters of all surveys of these workspaces, by workspace and survey. `workspaces` are in order.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspaces: &[i64]) -> Result<Vec<Counter>> {
    let mut counters = Vec::new();
    for some in workspaces.chunks(AT_ONCE) {
        let mut clause =
            Clause::new("select workspace, survey, change + written as change from survey_counter where workspace in ");
        for (at, workspace) in some.iter().enumerate() {
            clause.push(if at == 0 { "(" } else { ", " }).bind(*workspace);
        }
        clause.push(") order by workspace, survey");
        let found: Vec<Counter> = sql!(read, conn => {
            bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
        });
        counters.extend(found);
    }
    Ok(counters)
}

/// The counters of a workspace's surveys, or of one of them, added up. It grows with every change and never shrinks, so
/// two equal sums mean that nothing changed in between.
///
/// # Errors
/// When the database fails.
pub async fn sum(read: &mut Read, workspace: i64, survey: Option<i64>) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select cast(coalesce(sum(change + written), 0) as bigint) from survey_counter
             where workspace = $1 and survey = coalesce($2, survey)",
        )
        .bind(workspace)
        .bind(survey)
        .fetch_one(conn)
        .await?
    }))
}
