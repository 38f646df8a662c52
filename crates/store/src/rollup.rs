//! Sums kept beside the facts: how many responses a day, place, state and value there are, so that the usual tiles cost
//! the same at any size. A rollup is changed only in the transaction of the fact it counts.

use std::collections::BTreeMap;

use crate::conn::{Conn, Statement};
use crate::database::sql;
use crate::error::Result;
use crate::insert::Insert;
use crate::response::State;

/// The value under which responses without a score are counted.
pub const NO_SCORE: i64 = -1;

/// The leading question.
pub(crate) const LEADING: i64 = 0;

/// What is counted together. Ordered as the table's key, so that writers lock rows in one order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Cell {
    pub(crate) workspace: i64,
    pub(crate) survey: i64,
    pub(crate) day: i64,
    pub(crate) place: String,
    pub(crate) state: State,
    pub(crate) value: i64,
}

/// Changes to the sums, added up before they are written.
#[derive(Debug, Default)]
pub(crate) struct Sums(BTreeMap<Cell, i64>);

static UPSERT: Insert = Insert::new(
    "insert into rollup (workspace, survey, question, day, place, state, value, node, n)",
    9,
    "on conflict (workspace, survey, question, day, place, state, value, node) do update set n = rollup.n + excluded.n",
);

impl Sums {
    pub(crate) fn add(&mut self, cell: Cell, n: i64) {
        *self.0.entry(cell).or_default() += n;
    }

    pub(crate) async fn write(self, conn: &mut Conn<'_>, node: i64) -> Result<()> {
        let cells: Vec<(Cell, i64)> = self.0.into_iter().filter(|(_, n)| *n != 0).collect();
        for (text, piece) in UPSERT.pieces(conn.shape(), &cells) {
            let mut upsert = Statement::new(text);
            for (cell, n) in piece {
                upsert = upsert
                    .bind(cell.workspace)
                    .bind(cell.survey)
                    .bind(LEADING)
                    .bind(cell.day)
                    .bind(&cell.place)
                    .bind(cell.state.key())
                    .bind(cell.value)
                    .bind(node)
                    .bind(*n);
            }
            conn.execute(upsert).await?;
        }
        Ok(())
    }
}

/// Where the sums and a fresh count of the facts disagree: (survey, state, by the sums, by the facts).
///
/// # Errors
/// When the database fails.
pub async fn differences(read: &mut crate::Read, workspace: i64) -> Result<Vec<(i64, String, i64, i64)>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "with summed as (
               select survey, day, place, state, value, cast(sum(n) as bigint) as n
               from rollup where workspace = $1 group by survey, day, place, state, value
             ), counted as (
               select survey, day, place, state, coalesce(score, -1) as value, count(*) as n
               from response where workspace = $1 group by survey, day, place, state, coalesce(score, -1)
             ), both_sides as (
               select survey, day, place, state, value, n as summed, 0 as counted from summed
               union all
               select survey, day, place, state, value, 0 as summed, n as counted from counted
             ), compared as (
               select survey, state, cast(sum(summed) as bigint) as summed, cast(sum(counted) as bigint) as counted
               from both_sides group by survey, day, place, state, value
             )
             select survey, state, cast(sum(summed) as bigint), cast(sum(counted) as bigint)
             from compared where summed <> counted group by survey, state order by survey, state",
        )
        .bind(workspace)
        .fetch_all(conn)
        .await?
    }))
}
