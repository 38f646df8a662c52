//! Answers a query: which days it means today, the table, and what each cell may be compared with. Many cells are many
//! chances for chance, so their p values are corrected (Benjamini and Hochberg). Cells by answers may overlap, and are never
//! compared with one another: each is compared with the same cell of others. That several of them have the same responses
//! makes their p values rise and fall together, for which the correction holds as well (Benjamini and Yekutieli 2001).

use feedback::query::{Against, Dimension, Problem, Query, QueryError, Span, Unit};
use feedback::{Change, Comparison, Histogram, benjamini_hochberg, compare_sharing, judged_by};
use jiff::ToSpan;
use store::Read;
use store::filter::Which;
use store::list::Named;
use store::score::{self, Cell, Key, Slice};
use store::survey::Survey;

use crate::breakdown::ALONE;
use crate::clock::{date_of, day_of};
use crate::reader::Reader;

/// More periods than this are a cloud, and a mistake.
pub const MOST_PERIODS: usize = 4_000;

/// What is answered.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The first day; `None` where nobody answered ever.
    pub first: Option<i64>,
    /// The last day.
    pub last: i64,
    /// In the order of their values. None has fewer than five scores.
    pub cells: Vec<Told>,
    /// See `feedback::design_effect`; of the whole.
    pub design_effect: f64,
    /// Those that are too small to be told, or by which one of these could be worked out, together.
    pub hidden: Hidden,
}

/// What is not told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// How many cells.
    pub cells: usize,
    /// How many scores they have together; where cells overlap, a score counts in each.
    pub n: u64,
}

/// A cell.
#[derive(Clone, Debug)]
pub struct Told {
    /// A value a dimension.
    pub keys: Vec<Key>,
    /// The scores.
    pub histogram: Histogram,
    /// The scores it is compared with, where the query compares.
    pub other: Option<Histogram>,
    /// The comparison, where both have enough to be told, and what may be said about it.
    pub compared: Option<(Comparison, Change)>,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A line over time has no other line to be compared with cell by cell.
    #[error("what is told apart by time is not compared: leave `against` out, or the time")]
    TimeCompared,
    /// All has no before.
    #[error("there is nothing before `all`: name a period, such as `in 12m`")]
    NothingBefore,
    /// Too many.
    #[error("these are more than {MOST_PERIODS} periods: ask for weeks, months or quarters, or for fewer days")]
    TooManyPeriods,
}

/// Finds the first list that a query names and that is not among these.
///
/// # Errors
/// [`QueryError`] with that list and where it stands in the query as it is written.
pub fn check_lists(query: &Query, lists: &Named) -> Result<(), QueryError> {
    let text = query.to_string();
    let others = match &query.against {
        Some(Against::Others(filter)) => Some(filter),
        _ => None,
    };
    for filter in [&query.filter].into_iter().chain(others) {
        let checked = lists.check(&text, filter);
        checked.map_err(|error| QueryError {
            problem: Problem::Filter(error.problem),
            at: error.at,
            byte: error.byte,
        })?;
    }
    Ok(())
}

/// Asks the store, for a reader.
///
/// # Errors
/// When the store fails; within, why a query has no answer.
pub async fn answer(
    read: &mut Read,
    survey: &Survey,
    query: &Query,
    reader: &Reader,
    today: i64,
) -> store::Result<Result<Answer, Refused>> {
    let (first, last) = days(query.period, today);
    let of = |filter: &feedback::Filter, from_day, to_day| Slice {
        workspace: survey.workspace,
        survey: survey.id,
        from_day,
        to_day,
        facts: Vec::new(),
        which: Which::of(reader.reads(filter.clone()), survey.id, survey.scale),
    };
    let slice = of(&query.filter, first, Some(last));
    let is_over_time = query.by.iter().any(|by| matches!(by, Dimension::Time(_)));
    let first = match first {
        None => score::by_day(read, &slice, survey.scale).await?.first().map(|(day, _)| *day),
        known => known,
    };
    let other = match &query.against {
        Some(_) if is_over_time => return Ok(Err(Refused::TimeCompared)),
        None => None,
        Some(Against::Others(filter)) => Some(of(filter, slice.from_day, slice.to_day)),
        Some(Against::Version(number)) => {
            let version = feedback::filter::Condition::whole(
                feedback::filter::Whole::Version,
                feedback::filter::Span::exactly(*number),
            );
            Some(of(&query.filter.clone().and(version), None, Some(today)))
        }
        Some(against) => match slice.from_day.map(|from| before(query.period, against, from, last)) {
            Some((from, to)) => Some(of(&query.filter, Some(from), Some(to))),
            None => return Ok(Err(Refused::NothingBefore)),
        },
    };
    let Some(dimensions) = dimensions(&query.by, first.unwrap_or(last), last) else {
        return Ok(Err(Refused::TooManyPeriods));
    };
    let pooled = |cells| reader.pool_cells(&dimensions, cells);
    let all = score::histogram(read, &slice, survey.scale).await?.n();
    let design_effect = store::spread::find(read, &slice, survey.scale, all).await?.design_effect;
    let (cells, hidden) = apart(pooled(score::table(read, &slice, &dimensions, survey.scale).await?));
    let mut rival = Rival::default();
    if let Some(other) = &other {
        rival.cells = pooled(score::table(read, other, &dimensions, survey.scale).await?);
    }
    if let (Some(Against::Others(_) | Against::Version(_)), Some(other)) = (&query.against, &other) {
        let filter = reader.reads(other.which.filter.clone().and(query.filter.clone()));
        let both = Slice { which: Which::of(filter, survey.id, survey.scale), ..slice.clone() };
        rival.shared = pooled(score::table(read, &both, &dimensions, survey.scale).await?);
    }
    let rival = other.map(|_| rival);
    let cells = told(survey, cells, rival.as_ref(), design_effect);
    Ok(Ok(Answer { first, last, cells, design_effect, hidden }))
}

/// What a table is compared with.
#[derive(Default)]
struct Rival {
    cells: Vec<Cell>,
    /// The responses on both sides.
    shared: Vec<Cell>,
}

impl Rival {
    fn of(cells: &[Cell], keys: &[Key]) -> Histogram {
        cells.iter().find(|cell| cell.keys == keys).map(|cell| cell.histogram.clone()).unwrap_or_default()
    }
}

/// The cells that may be told apart. One that is hidden alone could be worked out from the whole, and so could a sum of
/// fewer than five: the next larger ones join them.
pub fn apart(cells: Vec<Cell>) -> (Vec<Cell>, Hidden) {
    let mut sizes: Vec<u64> = cells.iter().map(|cell| cell.histogram.n()).collect();
    sizes.sort_unstable();
    let mut hidden = sizes.partition_point(|n| *n < ALONE);
    while hidden > 0 && hidden < sizes.len() && (hidden < 2 || sizes[..hidden].iter().sum::<u64>() < ALONE) {
        hidden += 1;
    }
    // Of several that are as large as the largest hidden one, all hide: none of them is the one by chance.
    let least = hidden.checked_sub(1).map_or(0, |last| sizes[last] + 1);
    let (shown, small): (Vec<Cell>, Vec<Cell>) = cells.into_iter().partition(|cell| cell.histogram.n() >= least);
    let n = small.iter().map(|cell| cell.histogram.n()).sum();
    (shown, Hidden { cells: small.len(), n })
}

/// What a cell is compared with, and the comparison with the n of the smaller side.
type Beside = (Histogram, Option<(Comparison, u64)>);

fn told(survey: &Survey, cells: Vec<Cell>, rival: Option<&Rival>, design_effect: f64) -> Vec<Told> {
    let scale = survey.scale;
    let compared = |cell: &Cell| {
        let rival = rival?;
        let other = Rival::of(&rival.cells, &cell.keys);
        let shared = Rival::of(&rival.shared, &cell.keys).n();
        let [now, then] = [&cell.histogram, &other].map(|histogram| histogram.bands(scale));
        let comparison = compare_sharing(scale.metric(), now, then, shared, design_effect);
        let fewer = judged_by(now.n(), then.n(), shared);
        let comparison = comparison.filter(|_| now.n().min(then.n()) >= ALONE);
        Some((other, comparison.map(|comparison| (comparison, fewer))))
    };
    let compared: Vec<_> = cells.iter().map(compared).collect();
    let p: Vec<f64> = compared.iter().flatten().filter_map(|(_, one)| Some(one.as_ref()?.0.p)).collect();
    let mut corrected = benjamini_hochberg(&p).into_iter();
    let mut judge = |(comparison, fewer): (Comparison, u64)| {
        let p = corrected.next().unwrap_or(1.0);
        (Comparison { p, ..comparison }, Change::of(p, fewer))
    };
    let mut tell = |(cell, compared): (Cell, Option<Beside>)| {
        let (other, compared) = compared.map_or((None, None), |(other, one)| (Some(other), one.map(&mut judge)));
        Told { keys: cell.keys, histogram: cell.histogram, other, compared }
    };
    cells.into_iter().zip(compared).map(&mut tell).collect()
}

/// The days that a period means today: the first, which is open for all, and the last.
pub fn days(span: Span, today: i64) -> (Option<i64>, i64) {
    match span {
        Span::Days(n) => (Some(today - i64::from(n) + 1), today),
        Span::Months(n) => (Some(moved(today, -i64::from(n)) + 1), today),
        Span::All => (None, today),
        Span::Between(from, to) => (Some(from), to),
    }
}

/// The days of the period before, or of the year before.
fn before(span: Span, against: &Against, first: i64, last: i64) -> (i64, i64) {
    match (against, span) {
        (Against::Year, _) => (moved(first, -12), moved(last, -12)),
        (_, Span::Months(n)) => (moved(first - 1, -i64::from(n)) + 1, first - 1),
        _ => (first - (last - first + 1), first - 1),
    }
}

/// The same day some months later; the last of a month that is shorter.
fn moved(day: i64, months: i64) -> i64 {
    date_of(day).checked_add(months.months()).map_or(day, day_of)
}

fn dimensions(by: &[Dimension], first: i64, last: i64) -> Option<Vec<score::Dimension>> {
    let dimension = |by: &Dimension| {
        Some(match by {
            Dimension::Fact(fact) => score::Dimension::Fact(*fact),
            Dimension::Property(name) => score::Dimension::Property(name.clone()),
            Dimension::Answer(name) => score::Dimension::Answer(name.clone()),
            Dimension::Version => score::Dimension::Version,
            Dimension::Time(unit) => score::Dimension::Periods(begins(*unit, first, last)?),
        })
    };
    by.iter().map(dimension).collect()
}

/// The first days of the units from one day to another; `None` when they are too many. The first unit is whole even
/// where the days begin within it.
fn begins(unit: Unit, first: i64, last: i64) -> Option<Vec<i64>> {
    let all = std::iter::successors(Some(begin(unit, first)), |day| Some(next(unit, *day)));
    let days: Vec<i64> = all.take_while(|day| *day <= last).take(MOST_PERIODS + 1).collect();
    (days.len() <= MOST_PERIODS).then_some(days)
}

/// The first day of the unit that holds this day.
pub fn begin(unit: Unit, day: i64) -> i64 {
    let date = date_of(day);
    match unit {
        Unit::Day => day,
        Unit::Week => day - i64::from(date.weekday().to_monday_zero_offset()),
        Unit::Month => day_of(date.first_of_month()),
        Unit::Quarter => {
            let months = i64::from((date.month() - 1) % 3);
            let first = date.first_of_month();
            // Not before the beginning of the calendar.
            day_of(first.checked_sub(months.months()).unwrap_or(first))
        }
    }
}

/// The first day of the next unit.
pub fn next(unit: Unit, begin: i64) -> i64 {
    match unit {
        Unit::Day => begin + 1,
        Unit::Week => begin + 7,
        // Not past the end of the calendar, where a month more is no date.
        Unit::Month => date_of(begin).checked_add(1.month()).map_or(begin + 31, day_of),
        Unit::Quarter => date_of(begin).checked_add(3.months()).map_or(begin + 92, day_of),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn day(year: i16, month: i8, day: i8) -> i64 {
        day_of(date(year, month, day))
    }

    #[test]
    fn nobody_is_told_apart() {
        let told = |sizes: &[u64]| {
            let cell = |n: &u64| Cell {
                keys: vec![Key::Number(*n as f64)],
                histogram: Histogram::from_counts([0, 0, 0, 0, 0, 0, 0, 0, 0, *n, 0]),
            };
            let (shown, hidden) = apart(sizes.iter().map(cell).collect());
            (shown.iter().map(|cell| cell.histogram.n()).collect::<Vec<_>>(), hidden.cells, hidden.n)
        };
        assert_eq!(told(&[9, 20, 5]), (vec![9, 20, 5], 0, 0));
        assert_eq!(told(&[9, 3, 4, 20]), (vec![9, 20], 2, 7));
        assert_eq!(told(&[9, 3, 20]), (vec![20], 2, 12));
        assert_eq!(told(&[9, 1, 9]), (vec![], 3, 19));
        assert_eq!(told(&[2]), (vec![], 1, 2));
        assert_eq!(told(&[]), (vec![], 0, 0));
    }

    #[test]
    fn a_period_ends_today_and_months_are_calendar_months() {
        let today = day(2026, 11, 27);
        assert_eq!(days(Span::Days(7), today), (Some(day(2026, 11, 21)), today));
        assert_eq!(days(Span::Months(12), today), (Some(day(2025, 11, 28)), today));
        assert_eq!(days(Span::All, today), (None, today));
        let first = day(2026, 11, 21);
        assert_eq!(before(Span::Days(7), &Against::Before, first, today), (day(2026, 11, 14), day(2026, 11, 20)));
        assert_eq!(before(Span::Days(7), &Against::Year, first, today), (day(2025, 11, 21), day(2025, 11, 27)));
        assert_eq!(moved(day(2024, 2, 29), -12), day(2023, 2, 28));
    }

    #[test]
    fn units_are_those_of_the_calendar() {
        let of = |unit, from, to| begins(unit, from, to).map(|days| days.into_iter().map(date_of).collect::<Vec<_>>());
        let (from, to) = (day(2026, 2, 26), day(2026, 4, 2));
        assert_eq!(of(Unit::Month, from, to), Some(vec![date(2026, 2, 1), date(2026, 3, 1), date(2026, 4, 1)]));
        assert_eq!(of(Unit::Quarter, from, to), Some(vec![date(2026, 1, 1), date(2026, 4, 1)]));
        assert_eq!(of(Unit::Week, from, day(2026, 3, 2)), Some(vec![date(2026, 2, 23), date(2026, 3, 2)]));
        assert_eq!(of(Unit::Day, to, to), Some(vec![date(2026, 4, 2)]));
        assert_eq!(of(Unit::Day, day(1990, 1, 1), to), None);
        assert_eq!(of(Unit::Quarter, day(9999, 11, 1), day(9999, 12, 31)), Some(vec![date(9999, 10, 1)]));
    }
}
