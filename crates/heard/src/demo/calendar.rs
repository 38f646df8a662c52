//! The days of the company, in its own zone, and how busy each is. The clock is passed in; nothing here asks for it.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use super::chance::{Chance, Stream};
use super::mood::BAD_WEEKS;

/// Where the company is at home.
pub const ZONE: &str = "Europe/Ljubljana";

/// How many days of history there are.
pub const DAYS: i64 = 365;

/// How many more people answer in the bad weeks: whoever is angry says so.
const ANGER: f64 = 1.25;

const EPOCH: Date = Date::constant(1970, 1, 1);
const WEEKDAYS: [f64; 7] = [1.15, 1.1, 1.05, 1.05, 1.1, 0.7, 0.4];
const MONTHS: [f64; 12] = [0.75, 0.8, 1.05, 1.25, 1.25, 1.15, 1.0, 0.95, 1.1, 0.95, 0.85, 0.8];
/// From seven in the morning, hour by hour: nobody answers at night.
const HOURS: [(i64, u32); 16] = [
    (7, 3),
    (8, 7),
    (9, 10),
    (10, 11),
    (11, 10),
    (12, 8),
    (13, 8),
    (14, 9),
    (15, 9),
    (16, 9),
    (17, 8),
    (18, 7),
    (19, 6),
    (20, 5),
    (21, 3),
    (22, 1),
];

/// A calendar day of the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// Days since 1970-01-01.
    pub number: i64,
    /// How many days before the first day of the demonstration's present; 0 or less from then on.
    pub ago: i64,
    /// 1 to 12.
    pub month: i8,
}

/// A day of history with what it takes to fill it.
#[derive(Clone, Copy, Debug)]
pub struct Busy {
    /// Which day.
    pub day: Day,
    /// Its first instant, epoch milliseconds.
    pub midnight: i64,
    /// The share of all responses that were given before it ends, 0 to 1.
    pub until: f64,
}

/// The company's calendar around the day on which the demonstration began.
#[derive(Clone, Debug)]
pub struct Calendar {
    zone: TimeZone,
    today: i64,
}

impl Calendar {
    /// `now`, epoch milliseconds, is any instant of the day that is today.
    ///
    /// # Errors
    /// When `now` is outside the years that a calendar has.
    pub fn new(now: i64) -> anyhow::Result<Calendar> {
        let zone = TimeZone::get(ZONE)?;
        let today = number(&zone, now)?;
        Ok(Calendar { zone, today })
    }

    /// The day of an instant, epoch milliseconds.
    ///
    /// # Errors
    /// As [`Calendar::new`].
    pub fn day(&self, at: i64) -> anyhow::Result<Day> {
        self.numbered(number(&self.zone, at)?)
    }

    /// The first instant of the history, epoch milliseconds.
    ///
    /// # Errors
    /// As [`Calendar::new`].
    pub fn start(&self) -> anyhow::Result<i64> {
        self.days_ago(DAYS)
    }

    /// The first instant of the day so many days before today, epoch milliseconds.
    ///
    /// # Errors
    /// As [`Calendar::new`].
    pub fn days_ago(&self, days: i64) -> anyhow::Result<i64> {
        self.midnight(self.today - days)
    }

    /// Every day of the year before today, oldest first, each a little busier or quieter than the calendar says.
    ///
    /// # Errors
    /// As [`Calendar::new`].
    pub fn year(&self, seed: u64) -> anyhow::Result<Vec<Busy>> {
        let mut chance = Chance::new(seed, Stream::Year);
        let mut year = Vec::with_capacity(DAYS as usize);
        let mut sum = 0.0;
        for number in self.today - DAYS..self.today {
            let day = self.numbered(number)?;
            // 1970-01-01 was a Thursday.
            let weekday = (number + 3).rem_euclid(7) as usize;
            let anger = if BAD_WEEKS.contains(&day.ago) { ANGER } else { 1.0 };
            sum += anger * WEEKDAYS[weekday] * MONTHS[day.month as usize - 1] * (0.8 + 0.4 * chance.unit());
            let midnight = self.midnight(number)?;
            year.push(Busy { day, midnight, until: sum });
        }
        for busy in &mut year {
            busy.until /= sum;
        }
        Ok(year)
    }

    fn numbered(&self, number: i64) -> anyhow::Result<Day> {
        Ok(Day { number, ago: self.today - number, month: date(number)?.month() })
    }

    fn midnight(&self, number: i64) -> anyhow::Result<i64> {
        Ok(date(number)?.to_zoned(self.zone.clone())?.timestamp().as_millisecond())
    }
}

/// A moment after midnight at which people answer, in milliseconds: from 7 to 23 o'clock.
pub fn moment(chance: &mut Chance) -> i64 {
    const HOUR: i64 = 3_600_000;
    chance.pick(&HOURS) * HOUR + (chance.unit() * HOUR as f64) as i64
}

/// The date of a day, counted since 1970-01-01.
///
/// # Errors
/// When it is outside the years that a calendar has.
pub fn date(number: i64) -> anyhow::Result<Date> {
    Ok(EPOCH.checked_add(Span::new().try_days(number)?)?)
}

fn number(zone: &TimeZone, at: i64) -> anyhow::Result<i64> {
    let date = Timestamp::from_millisecond(at)?.to_zoned(zone.clone()).date();
    Ok(date.duration_since(EPOCH).as_hours() / 24)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-21T12:00:00Z, a Saturday.
    const NOON: i64 = 1_795_262_400_000;

    #[test]
    fn the_year_ends_before_today_and_has_every_day_once() {
        let calendar = Calendar::new(NOON).expect("a year that exists");
        let today = calendar.day(NOON).expect("today");
        assert_eq!((today.number, today.ago, today.month), (20_778, 0, 11));
        let year = calendar.year(1).expect("a year");
        assert_eq!(year.len(), 365);
        assert_eq!(year[0].midnight, calendar.start().expect("a start"));
        assert_eq!((year[0].day.ago, year[364].day.ago), (365, 1));
        assert!((year[364].until - 1.0).abs() < 1e-9);
        for busy in &year {
            let late = busy.midnight + 23 * 3_600_000 - 1;
            assert_eq!(calendar.day(busy.midnight).expect("its first instant"), busy.day);
            assert_eq!(calendar.day(late).expect("its last answer"), busy.day);
        }
    }

    #[test]
    fn nobody_answers_at_night() {
        let mut chance = Chance::new(1, Stream::History);
        for _ in 0..1_000 {
            assert!((7 * 3_600_000..23 * 3_600_000).contains(&moment(&mut chance)));
        }
    }
}
