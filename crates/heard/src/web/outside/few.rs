//! What of a shared view may be seen beside what. Somebody who looks at two numbers could subtract one from the other, so
//! where few responses lie in one period and not in the other, the second stays hidden, and where few are hidden in a
//! line over time, the smallest point that is shown hides with them.

use feedback::Histogram;
use store::Read;
use store::score;
use store::survey::Survey;

use crate::breakdown::ALONE;
use crate::chart::Reading;
use crate::form::Fields;
use crate::web::fault::Fault;
use crate::web::lens::Lens;
use crate::web::period::Period;

/// The periods that may be chosen. Days of one's own are not among them: day by day anybody could be singled out.
pub const NAMED: [&str; 5] = ["7d", "30d", "90d", "12m", "all"];

/// Whether a period may be seen of a view that was saved with another.
///
/// # Errors
/// When the store fails.
pub async fn may_show(read: &mut Read, survey: &Survey, own: &Lens, asked: Period, today: i64) -> Result<bool, Fault> {
    let last = own.period.last.max(today);
    let days = score::by_day(read, &own.slice(survey, None, last), survey.scale).await?;
    Ok(is_apart(&days, own.period, asked, today))
}

/// The view's own period is seen by everybody, then the others in their order, each only beside those before it.
fn is_apart(days: &[(i64, Histogram)], own: Period, asked: Period, today: i64) -> bool {
    let named = NAMED.map(|key| Period::parse(&Fields::parse(format!("period={key}").as_bytes()), "90d", today));
    let in_one = |one: &Period, other: &Period| {
        let alone = days.iter().filter(|(day, _)| one.holds(*day) && !other.holds(*day));
        alone.map(|(_, histogram)| histogram.n()).sum::<u64>()
    };
    let is_hidden = |n: u64| n > 0 && n < ALONE;
    let mut seen = vec![own];
    for period in named.into_iter().filter(|period| *period != own) {
        let tells = |other: &Period| is_hidden(in_one(&period, other)) || is_hidden(in_one(other, &period));
        if !seen.iter().any(tells) {
            seen.push(period);
        }
    }
    seen.contains(&asked)
}

/// Where fewer than five responses in all stand in points that are not shown, the smallest that is shown joins them: the
/// whole less the others would tell.
pub fn veil(readings: &mut [Reading]) {
    let n = |reading: &Reading| reading.score.map_or(0, |score| score.n);
    let hidden: u64 = readings.iter().map(n).filter(|n| *n < ALONE).sum();
    if hidden == 0 || hidden >= ALONE {
        return;
    }
    let smallest = readings.iter_mut().filter(|reading| n(reading) >= ALONE).min_by_key(|reading| n(reading));
    if let Some(score) = smallest.and_then(|reading| reading.score.as_mut()) {
        // Whatever has fewer than five is drawn as a gap, and its number is not told outside.
        score.n = 1;
    }
}

#[cfg(test)]
mod tests {
    use feedback::{Scale, headline};

    use super::*;

    const TODAY: i64 = 20_778;

    fn period(query: &str) -> Period {
        Period::parse(&Fields::parse(query.as_bytes()), "90d", TODAY)
    }

    /// So many responses so many days ago.
    fn days(counts: &[(i64, u64)]) -> Vec<(i64, Histogram)> {
        let mut days: Vec<(i64, Histogram)> = counts
            .iter()
            .map(|(ago, n)| (TODAY - ago, Histogram::from_counts([0, 0, 0, 0, 0, 0, 0, 0, 0, *n, 0])))
            .collect();
        days.sort_by_key(|(day, _)| *day);
        days
    }

    fn shown(counts: &[(i64, u64)], own: &str) -> Vec<&'static str> {
        let days = days(counts);
        let own = period(own);
        let asked = NAMED.into_iter().filter(|key| is_apart(&days, own, period(&format!("period={key}")), TODAY));
        asked.collect()
    }

    #[test]
    fn a_longer_period_is_hidden_when_it_has_a_few_more() {
        assert_eq!(shown(&[(1, 20), (20, 20), (60, 20), (300, 20), (900, 20)], "period=30d"), NAMED);
        assert_eq!(shown(&[(1, 20), (20, 3)], "period=7d"), ["7d"]);
        assert_eq!(shown(&[(1, 20), (20, 3), (60, 9)], "period=7d"), ["7d", "90d", "12m", "all"], "3 + 9 are enough");
    }

    #[test]
    fn each_is_seen_beside_all_that_are_seen() {
        // 90 days have 7 more than 30, and the year 2 more than 90: it may not stand beside both.
        assert_eq!(shown(&[(1, 20), (20, 9), (60, 7), (300, 2)], "period=30d"), ["7d", "30d", "90d"]);
    }

    #[test]
    fn days_of_ones_own_are_held_against_both_sides() {
        // Days that overlap with the last week: one response is in them and not in the week.
        let own = "period=days&from=2026-11-13&to=2026-11-18";
        assert_eq!(shown(&[(7, 1), (4, 20), (1, 20)], own), ["30d", "90d", "12m", "all"]);
        assert_eq!(shown(&[(7, 8), (4, 20), (1, 3)], own), Vec::<&str>::new(), "or in the week and not in them");
        assert_eq!(shown(&[(7, 8), (4, 20), (1, 20)], own), NAMED);
    }

    #[test]
    fn the_smallest_point_over_time_hides_with_a_few_others() {
        let shown = |counts: &[u64]| {
            let reading = |n: &u64| Reading {
                label: String::new(),
                score: headline(Scale::Nps, &Histogram::from_counts([0, 0, 0, 0, 0, 0, 0, 0, 0, *n, 0]), 1.0),
                begins: None,
            };
            let mut readings: Vec<Reading> = counts.iter().map(reading).collect();
            veil(&mut readings);
            let n = readings.iter().map(|reading| reading.score.map_or(0, |score| score.n));
            n.map(|n| if n < ALONE { 0 } else { n }).collect::<Vec<u64>>()
        };
        assert_eq!(shown(&[9, 3, 0, 6, 12]), [9, 0, 0, 0, 12]);
        assert_eq!(shown(&[9, 3, 2, 6]), [9, 0, 0, 6], "five are enough to hide among");
        assert_eq!(shown(&[9, 6]), [9, 6]);
        assert_eq!(shown(&[3]), [0]);
    }
}
