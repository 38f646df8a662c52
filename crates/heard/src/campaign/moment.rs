//! When a mail goes: moments by the clock on a wall, wherever the wall is. A moment that the clocks skip when summer begins
//! is the one after the gap; of one that they show twice it is the first.

use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use uuid::Uuid;

use super::schedule::Schedule;
use crate::clock::{DAY, MINUTE};

/// Where every moment by the clock comes first: 14 hours ahead of Greenwich.
fn earliest() -> TimeZone {
    TimeZone::fixed(Offset::constant(14))
}

/// When it is that by the clock on a wall.
pub(crate) fn instant(at: DateTime, zone: &TimeZone) -> i64 {
    zone.to_ambiguous_zoned(at).compatible().map_or(0, |zoned| zoned.timestamp().as_millisecond())
}

/// What the clock on a wall shows.
pub(crate) fn wall(at: i64, zone: &TimeZone) -> DateTime {
    Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(zone.clone()).datetime()
}

/// When a campaign that is started at `now` begins: its first wave. By each recipient's clock it may begin at the same
/// moment as soon as that moment comes anywhere.
pub fn first(schedule: &Schedule, home: &TimeZone, now: i64) -> i64 {
    let zone = if schedule.theirs { earliest() } else { home.clone() };
    schedule.at.map_or(now, |at| instant(at, &zone)).max(now)
}

/// When the wave after one comes: so many days later at the same moment of the day, and after `now`.
pub fn after(schedule: &Schedule, home: &TimeZone, wave_at: i64, now: i64) -> i64 {
    let zone = if schedule.theirs { earliest() } else { home.clone() };
    let wall = wall(wave_at, &zone);
    // Waves that a pause has passed over are left out.
    let passed = (now - wave_at).max(0) / (schedule.every.max(1) * DAY);
    (1..=2)
        .map(|nth| days_later(wall, schedule.every * (passed + nth), &zone))
        .find(|at| *at > now)
        .unwrap_or(now + schedule.every * DAY)
}

/// So many days later at the same hour.
pub(crate) fn days_later(wall: DateTime, days: i64, zone: &TimeZone) -> i64 {
    let span = jiff::Span::new().try_days(days).unwrap_or_default();
    instant(wall.checked_add(span).unwrap_or(wall), zone)
}

/// When one of a wave's people is asked: at the moment of the wave on their own clock or the workspace's, later by their
/// share of the time over which the wave is spread, and within the hours in which people are written to.
pub fn of_wave(schedule: &Schedule, wave_at: i64, now: i64, share: f64, own: &TimeZone) -> i64 {
    let base = if schedule.theirs { instant(wall(wave_at, &earliest()), own) } else { wave_at };
    let spread = (share * (schedule.spread * MINUTE) as f64) as i64;
    open(schedule, base.max(now), spread, own)
}

/// When somebody is asked by a campaign that asks each for themselves: so many days after they came; those who had come
/// before it began, spread over the time after which it asks again.
pub fn of_newcomer(schedule: &Schedule, started_at: i64, came_at: i64, now: i64, share: f64, own: &TimeZone) -> i64 {
    let first = came_at + schedule.after * DAY;
    let base = if first > started_at { first } else { started_at + (share * (schedule.every * DAY) as f64) as i64 };
    open(schedule, base.max(now), 0, own)
}

/// The instant that is `spread` milliseconds of open hours after `base`: nights do not count.
pub fn open(schedule: &Schedule, base: i64, spread: i64, zone: &TimeZone) -> i64 {
    let (from, to) = (i64::from(schedule.from_hour), i64::from(schedule.to_hour));
    if from <= 0 && to >= 24 {
        return base + spread;
    }
    let local = wall(base, zone);
    let into = i64::from(local.hour()) * 60 * MINUTE
        + i64::from(local.minute()) * MINUTE
        + i64::from(local.second()) * 1000
        + i64::from(local.subsec_nanosecond()) / 1_000_000;
    let (from, to) = (from * 60 * MINUTE, to * 60 * MINUTE);
    let length = (to - from).max(60 * MINUTE);
    // How far the open time of that day has come; after its end, nothing of it is left.
    let behind = into.clamp(from, to) - from + spread;
    let (days, rest) = (behind / length, behind % length);
    if days == 0 && into >= from && into < to {
        return base + spread;
    }
    let midnight = local.date().to_datetime(Time::midnight());
    let day = midnight.checked_add(jiff::Span::new().try_days(days).unwrap_or_default()).unwrap_or(midnight);
    let moment = day.checked_add(jiff::Span::new().milliseconds(from + rest)).unwrap_or(day);
    instant(moment, zone)
}

/// Somebody's share of a span, from 0 to below 1: the same each time, and spread evenly over people.
pub fn share(campaign: Uuid, contact: Uuid) -> f64 {
    // The last bytes of an id are random; mixed (SplitMix64), so that one campaign's first are not another's.
    let (_, own) = contact.as_u64_pair();
    let (_, other) = campaign.as_u64_pair();
    let mut mixed = own ^ other.rotate_left(32);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::zone;

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().expect("an instant").as_millisecond()
    }

    fn schedule(moment: &str) -> Schedule {
        Schedule { at: Some(moment.parse().expect("a moment")), ..Schedule::default() }
    }

    #[test]
    fn a_wave_begins_at_the_moment_on_the_workspaces_clock() {
        let home = zone("Europe/Ljubljana");
        let begins = |moment| first(&schedule(moment), &home, 0);
        assert_eq!(begins("2026-12-01T09:00"), at("2026-12-01T08:00:00Z"));
        assert_eq!(begins("2026-07-01T09:00"), at("2026-07-01T07:00:00Z"));
        // The clocks go from 2:00 to 3:00, and from 3:00 back to 2:00.
        assert_eq!(begins("2027-03-28T02:30"), at("2027-03-28T01:30:00Z"));
        assert_eq!(begins("2026-10-25T02:30"), at("2026-10-25T00:30:00Z"));
        let now = at("2026-12-05T10:00:00Z");
        assert_eq!(first(&schedule("2026-12-01T09:00"), &home, now), now, "a moment that is over is now");
        assert_eq!(first(&Schedule::default(), &home, now), now);
    }

    #[test]
    fn nine_in_the_morning_is_nine_on_each_recipients_clock() {
        let plan = Schedule { theirs: true, ..schedule("2026-12-01T09:00") };
        let home = zone("Europe/Ljubljana");
        let begins = first(&plan, &home, 0);
        assert_eq!(begins, at("2026-11-30T19:00:00Z"), "when it is nine at the earliest place");
        let asked = |name: &str| of_wave(&plan, begins, begins, 0.0, &zone(name));
        assert_eq!(asked("Europe/Ljubljana"), at("2026-12-01T08:00:00Z"));
        assert_eq!(asked("America/New_York"), at("2026-12-01T14:00:00Z"));
        assert_eq!(asked("Pacific/Auckland"), at("2026-11-30T20:00:00Z"));
    }

    #[test]
    fn nobody_is_written_to_at_night_and_a_spread_counts_open_hours_only() {
        let (plan, utc) = (Schedule::default(), TimeZone::UTC);
        let when = |base: &str, hours: i64| open(&plan, at(base), hours * 60 * MINUTE, &utc);
        assert_eq!(when("2026-12-01T10:00:00Z", 0), at("2026-12-01T10:00:00Z"));
        assert_eq!(when("2026-12-01T03:00:00Z", 0), at("2026-12-01T08:00:00Z"));
        assert_eq!(when("2026-12-01T21:00:00Z", 0), at("2026-12-02T08:00:00Z"));
        assert_eq!(when("2026-12-01T19:00:00Z", 2), at("2026-12-02T09:00:00Z"));
        assert_eq!(when("2026-12-01T08:00:00Z", 25), at("2026-12-03T09:00:00Z"));
        assert_eq!(when("2026-12-01T20:00:00Z", 0), at("2026-12-02T08:00:00Z"));
        let always = Schedule { from_hour: 0, to_hour: 24, ..plan.clone() };
        assert_eq!(open(&always, at("2026-12-01T03:00:00Z"), MINUTE, &utc), at("2026-12-01T03:01:00Z"));
        // Eight in the morning on the day on which the clocks change is eight.
        let berlin = zone("Europe/Berlin");
        assert_eq!(open(&plan, at("2027-03-28T00:30:00Z"), 0, &berlin), at("2027-03-28T06:00:00Z"));
    }

    #[test]
    fn waves_keep_their_hour_over_the_year_and_those_that_a_pause_passed_over_are_left_out() {
        let plan = Schedule { every: 90, ..schedule("2026-09-01T09:00") };
        let home = zone("Europe/Ljubljana");
        let begins = first(&plan, &home, 0);
        let second = after(&plan, &home, begins, begins);
        assert_eq!(second, at("2026-11-30T08:00:00Z"), "nine in winter");
        assert_eq!(after(&plan, &home, begins, second + DAY), at("2027-02-28T08:00:00Z"));
    }

    #[test]
    fn whoever_came_before_a_campaign_is_spread_and_whoever_comes_later_waits_their_days() {
        let plan = Schedule { from_hour: 0, to_hour: 24, after: 21, every: 90, ..Schedule::default() };
        let started = at("2026-12-01T00:00:00Z");
        let asked = |came: i64, share| of_newcomer(&plan, started, came, started, share, &TimeZone::UTC);
        assert_eq!(asked(started - 400 * DAY, 0.5), started + 45 * DAY);
        assert_eq!(asked(started - 10 * DAY, 0.5), started + 11 * DAY);
        assert_eq!(asked(started + DAY, 0.5), started + 22 * DAY);
    }

    #[test]
    fn shares_are_even_and_stay() {
        let campaign = Uuid::from_u128(7);
        let shares: Vec<f64> = (0..10_000_u128).map(|n| share(campaign, Uuid::from_u128(n))).collect();
        for tenth in 0..10 {
            let within = |share: &&f64| (**share * 10.0) as i32 == tenth;
            let n = shares.iter().filter(within).count();
            assert!((850..1150).contains(&n), "{tenth}: {n}");
        }
        assert_eq!(share(campaign, Uuid::from_u128(3)), shares[3]);
    }
}
