//! How fast responses come to a survey, and what so many of them will be able to show, in a sentence. It speaks of what
//! will come; what there is has its own interval and its own test.

use feedback::compare::ENOUGH;
use feedback::{Histogram, Metric, Plan};

use crate::web::period::Period;
use crate::words::Words;

/// Days of an average month.
pub const MONTH: f64 = 365.25 / 12.0;
/// In fewer days there is no knowing what a month brings.
const FEWEST_DAYS: i64 = 7;
/// Stretches that people compare, with how many months they have.
const STRETCHES: [(&str, f64); 3] = [("month", 1.0), ("quarter", 3.0), ("year", 12.0)];

/// How many responses a month there were in a period. It begins with the first response of all, where that came later
/// than the period's first day. `None` where there were none, or only a few days of them.
pub fn per_month(days: &[(i64, Histogram)], period: &Period, today: i64) -> Option<f64> {
    let begun = days.iter().find(|(_, histogram)| histogram.n() > 0).map(|(day, _)| *day)?;
    let first = period.first.map_or(begun, |first| first.max(begun));
    let length = period.last.min(today) - first + 1;
    let n: u64 = days.iter().filter(|(day, _)| period.holds(*day)).map(|(_, histogram)| histogram.n()).sum();
    (length >= FEWEST_DAYS && n > 0).then(|| n as f64 / length as f64 * MONTH)
}

/// The shortest of month, quarter and year in which so many a month are enough to be compared and show something less
/// than half the scale, with how many points that is, rounded up.
pub fn sees(plan: &Plan, metric: Metric, per_month: f64) -> Option<(&'static str, u64)> {
    let half = if metric == Metric::Nps { 100 } else { 50 };
    STRETCHES.into_iter().find_map(|(name, months)| {
        let n = (per_month * months).floor() as u64;
        let points = plan.smallest_change(n).ceil() as u64;
        (n >= ENOUGH && points <= half).then_some((name, points))
    })
}

/// What will be seen at this pace; of days too few to know it, what as many responses again would show.
pub fn words(words: &Words<'_>, plan: &Plan, metric: Metric, n: u64, per_month: Option<f64>) -> Option<String> {
    let Some(per_month) = per_month else {
        let points = plan.smallest_change(n).ceil() as i64;
        let args = [("n", n.into()), ("points", points.into())];
        return (n >= ENOUGH).then(|| words.text_with("ahead-again", args));
    };
    let pace = per_month.round() as i64;
    Some(match sees(plan, metric, per_month) {
        Some((stretch, points)) => {
            words.text_with(&format!("ahead-{stretch}"), [("n", pace.into()), ("points", points.into())])
        }
        None => words.text_with("ahead-none", [("n", pace.into())]),
    })
}

#[cfg(test)]
mod tests {
    use feedback::Bands;

    use super::*;
    use crate::form::Fields;
    use crate::web::samples::with_words;

    const TODAY: i64 = 20_778;

    fn period(query: &str) -> Period {
        Period::parse(&Fields::parse(query.as_bytes()), "90d", TODAY)
    }

    fn day(ago: i64, n: u64) -> (i64, Histogram) {
        (TODAY - ago, Histogram::from_counts([0, 0, 0, 0, 0, 0, 0, 0, 0, n, 0]))
    }

    fn usual(n: u64) -> Plan {
        let seen = Bands { promoters: n / 2, passives: n * 3 / 10, detractors: n / 5 };
        Plan::like(Metric::Nps, seen, 1.0).expect("there are answers")
    }

    #[test]
    fn a_pace_is_counted_from_the_first_response_on() {
        let of = |days: &[(i64, Histogram)], query| per_month(days, &period(query), TODAY).map(f64::round);
        assert_eq!(of(&[day(89, 45), day(3, 45)], "period=90d"), Some(30.0));
        // A survey of thirty days is not ninety days old.
        assert_eq!(of(&[day(29, 45), day(3, 45)], "period=90d"), Some(91.0));
        assert_eq!(of(&[day(400, 1), day(29, 45), day(3, 45)], "period=90d"), Some(30.0));
        assert_eq!(of(&[day(364, 365)], "period=all"), Some(30.0));
        assert_eq!(of(&[day(5, 90)], "period=90d"), None, "six days say nothing about a month");
        assert_eq!(of(&[day(200, 90)], "period=90d"), None);
        assert_eq!(of(&[], "period=all"), None);
        // The days that are still to come have no responses yet.
        assert_eq!(of(&[day(9, 10)], "from=2026-11-12&to=2027-11-12"), Some(30.0));
    }

    #[test]
    fn what_is_seen_depends_on_how_many_come() {
        with_words(|all| {
            let told = |pace| words(all, &usual(1000), Metric::Nps, 1000, pace).expect("there are enough");
            assert_eq!(
                told(Some(100.2)),
                "With about 100 responses a month you can see changes of 31 points or more from one month to the next."
            );
            assert_eq!(
                told(Some(12.0)),
                "About 12 responses a month are too few to compare months. From one quarter to the next you can see \
                 changes of 50 points or more."
            );
            assert!(told(Some(3.0)).ends_with("From one year to the next you can see changes of 50 points or more."));
            assert_eq!(
                told(Some(0.3)),
                "Less than one response a month is too few to see any change, even from one year to the next."
            );
            assert_eq!(told(None), "As many again, 1,000 responses, would show changes of 10 points or more.");
            assert_eq!(words(all, &usual(20), Metric::Nps, 20, None), None);
        });
    }

    #[test]
    fn a_change_of_more_than_half_the_scale_is_nothing_to_promise() {
        let seen = Bands { promoters: 50, passives: 0, detractors: 50 };
        let repeated = Plan::like(Metric::Nps, seen, 9.0).expect("there are answers");
        assert_eq!(sees(&repeated, Metric::Nps, 60.0), Some(("quarter", 88)));
        assert_eq!(sees(&repeated, Metric::Nps, 40.0), Some(("year", 54)));
        let share = Plan::like(Metric::Csat, seen, 4.0).expect("there are answers");
        assert_eq!(sees(&share, Metric::Csat, 31.0).map(|(stretch, _)| stretch), Some("quarter"));
    }
}
