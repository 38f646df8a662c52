//! The parts of a written date: three numbers, perhaps a time, perhaps an offset. Every character of the cell must be
//! understood; a rest that is not is another format.

use jiff::civil::{Date, DateTime, Time};

use super::{DateFormat, NoDate};

/// A date and time as written, with its offset from UTC in seconds where it has one.
pub(super) struct Written {
    pub(super) at: DateTime,
    pub(super) offset: Option<i32>,
    /// Whether dots stand between the numbers: those who write dots put the day first.
    pub(super) dotted: bool,
}

/// Reads `21.11.2026 14:32` and the like, in the order that `format` says.
pub(super) fn written(cell: &str, format: DateFormat) -> Result<Written, NoDate> {
    let mut rest = Rest(cell);
    let first = rest.digits()?;
    let mark = rest.mark()?;
    let second = rest.digits()?;
    if rest.mark()? != mark {
        return Err(NoDate::OtherFormat);
    }
    let third = rest.digits()?;
    let (year, month, day) = match format {
        DateFormat::YearFirst => (first, second, third),
        DateFormat::MonthFirst => (third, first, second),
        _ => (third, second, first),
    };
    if !matches!(year.len, 4 | 2) || (format == DateFormat::YearFirst && year.len != 4) || month.len > 2 || day.len > 2
    {
        return Err(NoDate::OtherFormat);
    }
    // Feedback is younger than two-digit years.
    let year = if year.len == 2 { year.value + 2_000 } else { year.value };
    let part = |value: u16| i8::try_from(value).map_err(|_| NoDate::Impossible);
    let year = i16::try_from(year).map_err(|_| NoDate::Impossible)?;
    let day = Date::new(year, part(month.value)?, part(day.value)?).map_err(|_| NoDate::Impossible)?;
    // "21. 11. 2026." ends with a dot in some languages.
    if mark == '.' {
        rest.skip('.');
    }
    let time = time(&mut rest)?;
    let offset = if time.is_some() { offset(&mut rest)? } else { None };
    rest.end()?;
    Ok(Written { at: day.to_datetime(time.unwrap_or(Time::midnight())), offset, dotted: mark == '.' })
}

/// `14:32`, `14:32:05`, `14:32:05.123`, `2:32 PM`; `None` where nothing follows the date.
fn time(rest: &mut Rest<'_>) -> Result<Option<Time>, NoDate> {
    if !(rest.skip('T') || rest.skip(',') | rest.space()) {
        return Ok(None);
    }
    rest.space();
    let hour = rest.short()?;
    if !rest.skip(':') {
        return Err(NoDate::OtherFormat);
    }
    let minute = rest.short()?;
    let (mut second, mut nano) = (0, 0);
    if rest.skip(':') {
        second = rest.short()?;
        if rest.skip('.') || rest.skip(',') {
            nano = rest.fraction()?;
        }
    }
    let hour = match rest.half_of_day() {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return Err(NoDate::Impossible),
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    Time::new(hour, minute, second, nano).map(Some).map_err(|_| NoDate::Impossible)
}

/// `Z`, `UTC`, `+01:00`, `+0100`, `+01`; in seconds.
fn offset(rest: &mut Rest<'_>) -> Result<Option<i32>, NoDate> {
    rest.space();
    if ["UTC", "GMT", "Z"].into_iter().any(|utc| rest.word(utc)) {
        return Ok(Some(0));
    }
    let sign = if rest.skip('+') {
        1
    } else if rest.skip('-') || rest.skip('\u{2212}') {
        -1
    } else {
        return Ok(None);
    };
    let hours = rest.digits()?;
    let (hours, minutes) = match hours.len {
        4 => (hours.value / 100, hours.value % 100),
        1 | 2 if rest.skip(':') => (hours.value, rest.digits()?.value),
        1 | 2 => (hours.value, 0),
        _ => return Err(NoDate::OtherFormat),
    };
    if hours > 18 || minutes > 59 {
        return Err(NoDate::Impossible);
    }
    Ok(Some(sign * (i32::from(hours) * 3_600 + i32::from(minutes) * 60)))
}

/// Seconds or milliseconds since 1970, in milliseconds. Years 1970 to 2199, so that the one is not taken for the
/// other: seconds have up to ten digits, milliseconds more.
pub(super) fn unix(cell: &str, milliseconds: i64) -> Result<i64, NoDate> {
    const END_OF_2199: i64 = 7_258_118_400_000;
    let (whole, fraction) = cell.split_once('.').unwrap_or((cell, "0"));
    let digits = |text: &str| (1..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return Err(NoDate::OtherFormat);
    }
    let unit: i64 = whole.parse().map_err(|_| NoDate::OtherFormat)?;
    let whole = unit.checked_mul(milliseconds).filter(|&instant| instant < END_OF_2199);
    let whole = whole.ok_or(NoDate::Impossible)?;
    let thousandths: i64 = format!("{fraction:0<3}")[..3].parse().map_err(|_| NoDate::OtherFormat)?;
    Ok(whole + if milliseconds == 1 { 0 } else { thousandths })
}

/// A number of days with a fraction, as whole days and milliseconds.
pub(super) fn days(cell: &str) -> Result<(i64, i64), NoDate> {
    let cell = cell.replacen(',', ".", 1);
    let plain = cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    match cell.parse::<f64>() {
        Ok(serial) if plain && serial < 1e9 => {
            let milliseconds = (serial * 86_400_000.0).round() as i64;
            Ok((milliseconds / 86_400_000, milliseconds % 86_400_000))
        }
        _ => Err(NoDate::OtherFormat),
    }
}

/// What of the cell is not yet understood.
struct Rest<'a>(&'a str);

/// A run of digits: how many, and their value.
struct Digits {
    len: usize,
    value: u16,
}

impl Rest<'_> {
    fn digits(&mut self) -> Result<Digits, NoDate> {
        let len = self.0.bytes().take_while(u8::is_ascii_digit).count();
        if !(1..=4).contains(&len) {
            return Err(NoDate::OtherFormat);
        }
        let value = self.0[..len].parse().map_err(|_| NoDate::OtherFormat)?;
        self.0 = &self.0[len..];
        Ok(Digits { len, value })
    }

    /// One or two digits, of a time.
    fn short(&mut self) -> Result<i8, NoDate> {
        let digits = self.digits()?;
        i8::try_from(digits.value).map_err(|_| NoDate::OtherFormat)
    }

    /// Up to nine digits after the point, in billionths.
    fn fraction(&mut self) -> Result<i32, NoDate> {
        let len = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let digits = &self.0[..len.min(9)];
        let nano = format!("{digits:0<9}").parse().map_err(|_| NoDate::OtherFormat)?;
        self.0 = &self.0[len..];
        if len == 0 { Err(NoDate::OtherFormat) } else { Ok(nano) }
    }

    /// The character between the numbers of a date; a dot may have a space after it, as in "21. 11. 2026".
    fn mark(&mut self) -> Result<char, NoDate> {
        let mark = ['.', '/', '-'].into_iter().find(|&mark| self.skip(mark));
        if mark == Some('.') {
            self.space();
        }
        mark.ok_or(NoDate::OtherFormat)
    }

    fn skip(&mut self, letter: char) -> bool {
        let rest = self.0.strip_prefix(letter);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn word(&mut self, word: &str) -> bool {
        let found = self.0.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
        if found {
            self.0 = &self.0[word.len()..];
        }
        found
    }

    fn space(&mut self) -> bool {
        let rest = self.0.trim_start();
        let found = rest.len() < self.0.len();
        self.0 = rest;
        found
    }

    /// Whether it is after noon, where the time is of twelve hours.
    fn half_of_day(&mut self) -> Option<bool> {
        let before = self.0;
        self.space();
        for (word, afternoon) in [("am", false), ("a.m.", false), ("pm", true), ("p.m.", true)] {
            if self.word(word) {
                return Some(afternoon);
            }
        }
        self.0 = before;
        None
    }

    fn end(&self) -> Result<(), NoDate> {
        if self.0.is_empty() { Ok(()) } else { Err(NoDate::OtherFormat) }
    }
}
