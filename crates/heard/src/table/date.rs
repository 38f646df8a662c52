//! Dates as exports write them, and which way a column writes them. The order of day and month is decided over all
//! rows that are looked at, never row by row; where they do not tell, the person chooses. A date that does not exist
//! is an error, never the day after.

mod guess;
mod parse;

use jiff::civil::{Date, DateTime, Time, date};
use jiff::tz::{Offset, TimeZone};

pub use self::guess::{DateGuess, guess};

/// The days between year 1 of Excel's calendar and 1970, as Excel counts since 1 March 1900.
const EXCEL_EPOCH: Date = date(1899, 12, 30);

/// A way of writing dates. Day and month may have one digit, and `.`, `/` and `-` stand for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateFormat {
    /// Year first: ISO 8601 and RFC 3339, an offset included.
    YearFirst,
    /// Day first, as nearly everywhere.
    DayFirst,
    /// Month first, as in the United States.
    MonthFirst,
    /// Days since 1900 as Excel counts them; the fraction is the time.
    Excel,
    /// Seconds since 1970, UTC.
    UnixSeconds,
    /// Milliseconds since 1970, UTC.
    UnixMilliseconds,
}

/// Why a cell is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoDate {
    /// It is written in another way.
    OtherFormat,
    /// There is no such day or time, such as 30 February.
    Impossible,
}

impl NoDate {
    /// Both of them.
    pub const ALL: [NoDate; 2] = [NoDate::OtherFormat, NoDate::Impossible];

    /// The word that stands for it in texts and the API.
    pub const fn key(self) -> &'static str {
        match self {
            NoDate::OtherFormat => "not-a-date",
            NoDate::Impossible => "impossible-date",
        }
    }
}

impl DateFormat {
    /// Every one of them, in the order in which they are shown and preferred.
    pub const ALL: [DateFormat; 6] = [
        DateFormat::YearFirst,
        DateFormat::DayFirst,
        DateFormat::MonthFirst,
        DateFormat::Excel,
        DateFormat::UnixSeconds,
        DateFormat::UnixMilliseconds,
    ];

    /// The word that stands for it in forms and the API.
    pub const fn key(self) -> &'static str {
        match self {
            DateFormat::YearFirst => "ymd",
            DateFormat::DayFirst => "dmy",
            DateFormat::MonthFirst => "mdy",
            DateFormat::Excel => "excel",
            DateFormat::UnixSeconds => "unix-s",
            DateFormat::UnixMilliseconds => "unix-ms",
        }
    }

    /// The one with this key; `None` for any other word.
    pub fn from_key(key: &str) -> Option<DateFormat> {
        DateFormat::ALL.into_iter().find(|format| format.key() == key)
    }

    /// 21 November 2026, 14:32 UTC, written in this way, to be shown in a select.
    pub const fn example(self) -> &'static str {
        match self {
            DateFormat::YearFirst => "2026-11-21 14:32",
            DateFormat::DayFirst => "21.11.2026 14:32",
            DateFormat::MonthFirst => "11/21/2026 2:32 PM",
            DateFormat::Excel => "46347.605555556",
            DateFormat::UnixSeconds => "1795271520",
            DateFormat::UnixMilliseconds => "1795271520000",
        }
    }

    /// The instant in a cell, in epoch milliseconds; `None` when the cell is blank. A date without a time is its
    /// midnight. Where the clocks of `zone` jump, a time that was skipped is moved on by the jump and one that came
    /// twice is the first (as RFC 5545 and Temporal's "compatible" do).
    ///
    /// # Errors
    /// When the cell is written in another way or there is no such day.
    pub fn parse(self, cell: &str, zone: &TimeZone) -> Result<Option<i64>, NoDate> {
        let cell = cell.trim();
        if cell.is_empty() {
            return Ok(None);
        }
        let instant = match self {
            DateFormat::UnixSeconds => parse::unix(cell, 1_000)?,
            DateFormat::UnixMilliseconds => parse::unix(cell, 1)?,
            DateFormat::Excel => local(excel(cell)?, zone)?,
            DateFormat::YearFirst | DateFormat::DayFirst | DateFormat::MonthFirst => {
                let written = parse::written(cell, self)?;
                match written.offset {
                    Some(seconds) => {
                        let offset = Offset::from_seconds(seconds).map_err(|_| NoDate::Impossible)?;
                        let instant = offset.to_timestamp(written.at).map_err(|_| NoDate::Impossible)?;
                        instant.as_millisecond()
                    }
                    None => local(written.at, zone)?,
                }
            }
        };
        Ok(Some(instant))
    }
}

fn local(at: DateTime, zone: &TimeZone) -> Result<i64, NoDate> {
    let zoned = zone.to_ambiguous_zoned(at).compatible().map_err(|_| NoDate::Impossible)?;
    Ok(zoned.timestamp().as_millisecond())
}

/// A serial number of Excel's 1900 calendar. Its 60 is 29 February 1900, a day that was not, and what is before that
/// is off by one: nobody was asked then.
fn excel(cell: &str) -> Result<DateTime, NoDate> {
    let (days, milliseconds) = parse::days(cell)?;
    if !(61..=2_958_465).contains(&days) {
        return Err(NoDate::Impossible);
    }
    let midnight = EXCEL_EPOCH.to_datetime(Time::midnight());
    let later = jiff::Span::new().try_days(days).and_then(|span| span.try_milliseconds(milliseconds));
    later.and_then(|span| midnight.checked_add(span)).map_err(|_| NoDate::Impossible)
}

#[cfg(test)]
mod tests;
