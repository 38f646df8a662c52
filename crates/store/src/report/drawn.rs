//! The comments among which the lot of a report is drawn. Only their ids are read; who draws, reads the few.

use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::database::{Read, sql};
use crate::error::Result;
use crate::score::where_days;

/// How many are read at once.
const PAGE: i64 = 1_000;

/// Which comments take part.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Whose.
    pub workspace: i64,
    /// Of which surveys, with scores from and to, both included.
    pub surveys: Vec<(i64, u8, u8)>,
    /// The first calendar day.
    pub first: i64,
    /// The last calendar day.
    pub last: i64,
    /// With so many characters at least.
    pub least: i64,
}

/// One that takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lot {
    /// The response.
    pub id: Uuid,
    /// Its survey.
    pub survey: i64,
}

/// Hands each confirmed comment that takes part to `each`, a page at a time by key.
///
/// # Errors
/// When the database fails.
pub async fn lots(read: &mut Read, wanted: &Wanted, mut each: impl FnMut(Lot)) -> Result<()> {
    for (survey, low, high) in &wanted.surveys {
        let mut after: Option<(i64, Uuid)> = None;
        loop {
            let mut clause = Clause::new(
                "select r.at, r.id from response r where r.state = 'confirmed' and r.comment is not null \
                 and r.workspace = ",
            );
            clause.bind(wanted.workspace).push(" and r.survey = ").bind(*survey);
            clause.push(" and r.score between ").bind(i64::from(*low)).push(" and ").bind(i64::from(*high));
            clause.push(" and length(r.comment) >= ").bind(wanted.least);
            where_days(&mut clause, Some(wanted.first), Some(wanted.last));
            if let Some((at, id)) = after {
                clause.push(" and (r.at, r.id) > (").bind(at).push(", ").bind(id).push(")");
            }
            clause.push(" order by r.at, r.id limit ").bind(PAGE);
            let page: Vec<(i64, Uuid)> = sql!(read, conn => {
                bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
            });
            page.iter().for_each(|(_, id)| each(Lot { id: *id, survey: *survey }));
            after = page.last().copied().filter(|_| page.len() as i64 == PAGE);
            if after.is_none() {
                break;
            }
        }
    }
    Ok(())
}
