//! Which responses of a view come next, from the mirrors: however few there are among many, nobody walks over the
//! others. The planes say on which days they are, and their numbers; the database says when exactly.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use uuid::Uuid;

use super::list::{Filter, Position};
use crate::clause::{Clause, bind_all, wanted};
use crate::database::{Read, sql};
use crate::error::Result;
use crate::mirror::{self, Sifted};

/// More responses than this on the days that matter are found by walking: they lie close together.
const MOST: usize = 2_000;

/// How many responses are walked over at once.
const STRIDE: i64 = 500;

/// How many numbers a statement names.
const PIECE: usize = 500;

/// Milliseconds.
const DAY: i64 = 86_400_000;

/// A direction in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// From a position back.
    Older,
    /// From a position on.
    Newer,
}

/// At most `limit` responses from a position on, nearest first; `None` where SQL must walk.
pub(super) async fn find(
    read: &mut Read,
    filter: &Filter,
    from: Option<Position>,
    way: Way,
    limit: usize,
) -> Result<Option<Vec<Position>>> {
    if filter.contact.is_some() || filter.is_plain() || limit > PIECE {
        return Ok(None);
    }
    let Some(surveys) = sift(read, filter).await? else { return Ok(None) };
    let mut days: BTreeMap<i64, u64> = BTreeMap::new();
    for (_, sifted) in &surveys {
        let Some(some) = sifted.days().await else { return Ok(None) };
        some.into_iter().for_each(|(day, n)| *days.entry(day).or_default() += n);
    }
    let Some(days) = enough(&days, from, way, limit) else { return Ok(Some(Vec::new())) };
    let mut found = Vec::new();
    let mut left = MOST;
    for (survey, sifted) in &surveys {
        let Some(seqs) = sifted.seqs(days.clone(), left).await else {
            return walk(read, filter, &surveys, &days, (from, way), limit).await.map(Some);
        };
        left -= seqs.len();
        for piece in seqs.chunks(PIECE) {
            found.extend(positions(read, filter.workspace, *survey, piece).await?);
        }
    }
    let key = |position: &Position| (position.at, position.id);
    match way {
        Way::Older => {
            found.retain(|one| from.is_none_or(|from| key(one) < key(&from)));
            found.sort_by_key(|one| std::cmp::Reverse(key(one)));
        }
        Way::Newer => {
            found.retain(|one| from.is_none_or(|from| key(one) > key(&from)));
            found.sort_by_key(key);
        }
    }
    found.truncate(limit);
    Ok(Some(found))
}

/// Walks over all responses from a position on, in those days, and asks the planes about each: where many are meant,
/// enough of them are soon found.
async fn walk(
    read: &mut Read,
    filter: &Filter,
    surveys: &[(i64, Sifted)],
    days: &RangeInclusive<i64>,
    (from, way): (Option<Position>, Way),
    limit: usize,
) -> Result<Vec<Position>> {
    // A zone is at most 14 hours off.
    let edge = match way {
        Way::Older => Position { at: days.end().saturating_add(2).saturating_mul(DAY), id: Uuid::nil() },
        Way::Newer => Position { at: days.start().saturating_sub(1).saturating_mul(DAY), id: Uuid::nil() },
    };
    let key = |position: &Position| (position.at, position.id);
    let mut from = match (from, way) {
        (None, _) => edge,
        (Some(from), Way::Older) => std::cmp::min_by_key(from, edge, key),
        (Some(from), Way::Newer) => std::cmp::max_by_key(from, edge, key),
    };
    let mut found = Vec::new();
    loop {
        let page = stride(read, filter, from, way).await?;
        let mut is_meant = vec![false; page.len()];
        for (survey, sifted) in surveys {
            let own = || page.iter().enumerate().filter(|(_, step)| step.survey == *survey);
            let seqs: Vec<u32> = own().map(|(_, step)| u32::try_from(step.seq).unwrap_or(u32::MAX)).collect();
            own().zip(sifted.holds(&seqs)).for_each(|((at, _), holds)| is_meant[at] = holds);
        }
        let positions = page.iter().map(|step| Position { at: step.at, id: step.id });
        found.extend(positions.zip(is_meant).filter(|(_, is_meant)| *is_meant).map(|(position, _)| position));
        match page.last().map(|step| Position { at: step.at, id: step.id }) {
            Some(last) if found.len() < limit && page.len() as i64 == STRIDE => from = last,
            _ => break,
        }
    }
    found.truncate(limit);
    Ok(found)
}

/// A response that is walked over.
#[derive(sqlx::FromRow)]
struct Step {
    survey: i64,
    seq: i64,
    at: i64,
    id: Uuid,
}

/// The next responses of any kind from a position on.
async fn stride(read: &mut Read, filter: &Filter, from: Position, way: Way) -> Result<Vec<Step>> {
    let mut clause = Clause::new("select r.survey, r.seq, r.at, r.id from response r where r.workspace = ");
    clause.bind(filter.workspace);
    if let Some(survey) = filter.survey {
        clause.push(" and r.survey = ").bind(survey);
    }
    let (beyond, order) = match way {
        Way::Older => (" and (r.at, r.id) < (", ") order by r.at desc, r.id desc limit "),
        Way::Newer => (" and (r.at, r.id) > (", ") order by r.at, r.id limit "),
    };
    clause.push(beyond).bind(from.at).push(", ").bind(from.id).push(order).bind(STRIDE);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}

/// What is meant of each survey; `None` when one is not mirrored.
pub(crate) async fn sift(read: &mut Read, filter: &Filter) -> Result<Option<Vec<(i64, Sifted)>>> {
    let surveys = match filter.survey {
        Some(survey) => vec![survey],
        None => crate::survey::numbers(read, filter.workspace).await?,
    };
    let mut all = Vec::with_capacity(surveys.len());
    for survey in surveys {
        let (chosen, scale) = (filter.of_survey(survey), filter.which.scale_of(survey));
        match mirror::sift(read, filter.workspace, survey, &chosen, scale).await? {
            Some(sifted) => all.push((survey, sifted)),
            None => return Ok(None),
        }
    }
    Ok(Some(all))
}

/// The days, both included, in which enough are found from a position on; `None` where there are none at all.
fn enough(days: &BTreeMap<i64, u64>, from: Option<Position>, way: Way, limit: usize) -> Option<RangeInclusive<i64>> {
    let (&first, &last) = (days.keys().next()?, days.keys().next_back()?);
    // A zone is at most 14 hours off: the position's own day is one of three, and they may hold responses on either side
    // of it, which are looked at but not counted on.
    let [before, after] = match from {
        Some(from) => [from.at.div_euclid(DAY) - 1, from.at.div_euclid(DAY) + 1],
        None => [last + 1, first - 1],
    };
    let mut n = 0;
    let mut is_enough = |(_, some): &(&i64, &u64)| {
        n += usize::try_from(**some).unwrap_or(usize::MAX);
        n >= limit
    };
    Some(match way {
        Way::Older => {
            let far = days.range(..before).rev().find(&mut is_enough).map_or(first, |(day, _)| day - 1);
            far..=if from.is_some() { after } else { last }
        }
        Way::Newer => {
            let far = days.range(after + 1..).find(&mut is_enough).map_or(last, |(day, _)| day + 1);
            (if from.is_some() { before } else { first })..=far
        }
    })
}

async fn positions(read: &mut Read, workspace: i64, survey: i64, seqs: &[u32]) -> Result<Vec<Position>> {
    let mut clause = wanted(seqs.iter().map(|seq| i64::from(*seq)));
    clause.push("select r.at, r.id from wanted w cross join response r where r.seq = w.seq and r.workspace = ");
    clause.bind(workspace).push(" and r.survey = ").bind(survey);
    let rows: Vec<(i64, Uuid)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(|(at, id)| Position { at, id }).collect())
}
