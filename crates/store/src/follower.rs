//! Who reads the changes of surveys in their order, each from its own mark: the search index, the rules. The survey's counter
//! makes the order of commits the order of numbers, so nothing is missed; a mark is moved only by whoever saw it where it is,
//! in the transaction of what follows, so that of two nodes one does a page.

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// A survey that has changed since a follower looked at it.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub(crate) struct Behind {
    /// Whose.
    pub(crate) workspace: i64,
    /// Which.
    pub(crate) survey: i64,
    /// Its latest change.
    pub(crate) change: i64,
    /// How far the follower is.
    pub(crate) mark: i64,
}

/// The surveys that a follower of this name is behind, at most 1,000.
pub(crate) async fn behind(read: &mut Read, name: &str) -> Result<Vec<Behind>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select c.workspace, c.survey, c.change, coalesce(f.change, 0) as mark
             from survey_counter c left join follower f
             on f.name = $1 and f.workspace = c.workspace and f.survey = c.survey
             where c.change > coalesce(f.change, 0) order by c.workspace, c.survey limit 1000",
        )
        .bind(name)
        .fetch_all(conn)
        .await?
    }))
}

/// Moves the mark on. False where somebody else did.
pub(crate) async fn move_mark(tx: &mut Tx, name: &str, survey: &Behind, to: i64) -> Result<bool> {
    let moved = sql!(tx, conn => {
        sqlx::query(
            "insert into follower (name, workspace, survey, change) values ($1, $2, $3, $5)
             on conflict (name, workspace, survey) do update set change = excluded.change where follower.change = $4",
        )
        .bind(name)
        .bind(survey.workspace)
        .bind(survey.survey)
        .bind(survey.mark)
        .bind(to)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(moved == 1)
}
