//! When a rule acts: so long after its reason, and within its hours. Days are days on the clock: three weeks after nine in
//! the morning it is nine in the morning, whatever the clocks did meanwhile.

use std::collections::HashSet;

use feedback::rule::Rule;
use feedback::rule::hours::Hours;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use store::{Read, Tx};

use crate::campaign::moment::{days_later, instant, open, wall};
use crate::campaign::schedule::Schedule;
use crate::clock::MINUTE;

/// How many minutes a day on the clock has, but for two a year.
const DAY: u32 = 24 * 60;

/// How many days that are no workdays can follow each other, at most.
const FREE: usize = 400;

/// How many holidays a workspace names at most.
pub const MOST: usize = 500;

/// Days on which nobody works: `2026-12-24` once, `12-25` every year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holidays {
    once: HashSet<Date>,
    yearly: HashSet<(i8, i8)>,
}

impl Holidays {
    /// Reads a line for each; blank ones count for nothing.
    ///
    /// # Errors
    /// The first line that is no day.
    pub fn parse(text: &str) -> Result<Holidays, String> {
        let mut all = Holidays::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            // A year that has a 29 February.
            let yearly = format!("2024-{line}").parse::<Date>().ok().filter(|_| line.len() == 5);
            match (line.parse::<Date>().ok().filter(|_| line.len() == 10), yearly) {
                (Some(date), _) => drop(all.once.insert(date)),
                (None, Some(date)) => drop(all.yearly.insert((date.month(), date.day()))),
                (None, None) => return Err(line.chars().take(40).collect()),
            }
        }
        Ok(all)
    }

    fn has(&self, date: Date) -> bool {
        self.once.contains(&date) || self.yearly.contains(&(date.month(), date.day()))
    }

    fn is_workday(&self, date: Date) -> bool {
        !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.has(date)
    }
}

/// The setting that holds a workspace's holidays.
fn setting(workspace: i64) -> String {
    format!("holidays/{workspace}")
}

/// The holidays of a workspace as they were typed.
///
/// # Errors
/// When the store fails.
pub async fn holidays(read: &mut Read, workspace: i64) -> anyhow::Result<String> {
    Ok(store::setting::find(read, &setting(workspace)).await?.unwrap_or_default())
}

/// Names others: a line each, which [`Holidays::parse`] reads.
///
/// # Errors
/// When the store fails.
pub async fn name_holidays(tx: &mut Tx, workspace: i64, text: &str) -> anyhow::Result<()> {
    let before = store::setting::find(tx, &setting(workspace)).await?;
    store::setting::replace(tx, &setting(workspace), before.as_deref(), text).await?;
    Ok(())
}

/// When a rule acts whose reason is of `from`, seen at `now`, by the clock in `zone`.
pub fn due(rule: &Rule, from: i64, now: i64, zone: &TimeZone, holidays: &Holidays) -> i64 {
    let later = if rule.after >= DAY && rule.after.is_multiple_of(DAY) {
        days_later(wall(from, zone), i64::from(rule.after / DAY), zone)
    } else {
        from + i64::from(rule.after) * MINUTE
    };
    within(rule.within, later.max(now), zone, holidays)
}

/// The first instant from `at` on at which a rule acts that acts at these hours.
pub fn within(hours: Option<Hours>, at: i64, zone: &TimeZone, holidays: &Holidays) -> i64 {
    let Some(hours) = hours else { return at };
    let hour = |hour: u8| i8::try_from(hour).unwrap_or(24);
    let schedule = Schedule { from_hour: hour(hours.from), to_hour: hour(hours.to), ..Schedule::default() };
    let mut at = open(&schedule, at, 0, zone);
    for _ in 0..FREE {
        let date = wall(at, zone).date();
        if !hours.workdays || holidays.is_workday(date) {
            break;
        }
        let Ok(next) = date.tomorrow() else { break };
        at = instant(next.to_datetime(Time::constant(hour(hours.from), 0, 0, 0)), zone);
    }
    at
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::clock::zone;

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().expect("an instant").as_millisecond()
    }

    fn rule(after: u32, within: &str) -> Rule {
        let text = format!(r#"{{"name":"a","when":"said","after":{after},"within":{within},"do":[]}}"#);
        serde_json::from_str(&text).expect("a rule")
    }

    #[test]
    fn days_keep_their_hour_over_the_days_on_which_the_clocks_change_and_minutes_are_minutes() {
        let home = zone("Europe/Ljubljana");
        let due = |after, from: &str| due(&rule(after, "null"), at(from), 0, &home, &Holidays::default());
        // 25 October 2026 and 28 March 2027.
        assert_eq!(due(21 * DAY, "2026-10-10T07:00:00Z"), at("2026-10-31T08:00:00Z"));
        assert_eq!(due(DAY, "2027-03-27T08:00:00Z"), at("2027-03-28T07:00:00Z"));
        assert_eq!(due(90, "2026-10-25T00:30:00Z"), at("2026-10-25T02:00:00Z"));
        assert_eq!(due(0, "2026-10-25T00:30:00Z"), at("2026-10-25T00:30:00Z"));
    }

    #[test]
    fn nobody_is_written_to_at_night_at_the_weekend_or_on_a_holiday() {
        let home = zone("Europe/Ljubljana");
        let holidays = Holidays::parse("12-25\n\n2026-12-28\n").expect("holidays");
        let acts = |from: &str, hours: &str| due(&rule(0, hours), at(from), 0, &home, &holidays);
        let (nights, office) = (r#"{"from":8,"to":20}"#, r#"{"from":9,"to":17,"workdays":true}"#);
        assert_eq!(acts("2026-11-28T21:00:00Z", nights), at("2026-11-29T07:00:00Z"));
        assert_eq!(acts("2026-11-28T12:00:00Z", nights), at("2026-11-28T12:00:00Z"));
        // A Saturday; then Christmas on a Friday, a weekend and a Monday that is named.
        assert_eq!(acts("2026-11-28T12:00:00Z", office), at("2026-11-30T08:00:00Z"));
        assert_eq!(acts("2026-12-24T17:00:00Z", office), at("2026-12-29T08:00:00Z"));
        // An hour that the clocks skip begins after the gap.
        assert_eq!(acts("2027-03-28T00:10:00Z", r#"{"from":2,"to":20}"#), at("2027-03-28T01:00:00Z"));
    }

    #[test]
    fn what_is_no_day_is_told() {
        assert_eq!(Holidays::parse("2026-12-25\nChristmas"), Err("Christmas".to_owned()));
        assert_eq!(Holidays::parse("13-01"), Err("13-01".to_owned()));
        assert!(Holidays::parse("02-29").expect("a day").has("2028-02-29".parse().expect("a day")));
    }
}
