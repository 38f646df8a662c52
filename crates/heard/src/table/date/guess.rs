//! Which way a column writes its dates, from all the cells that are looked at. One 13 decides between day and month;
//! where nothing decides it is said, and the person chooses.

use jiff::tz::TimeZone;

use super::{DateFormat, NoDate, parse};

/// What the cells of a column say about their dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateGuess {
    /// The format that explains most cells.
    pub format: DateFormat,
    /// Whether day and month could as well be the other way round: the person must choose.
    pub ambiguous: bool,
    /// How many cells are not blank.
    pub seen: usize,
    /// How many of them are dates in this format.
    pub fit: usize,
}

/// Guesses from the cells of a column; `None` when fewer than four fifths of those that are not blank are dates.
pub fn guess<'a>(cells: impl IntoIterator<Item = &'a str>) -> Option<DateGuess> {
    let mut seen = 0;
    let mut fits = [0; DateFormat::ALL.len()];
    let (mut dotted, mut slashed) = (0, 0);
    for cell in cells.into_iter().map(str::trim).filter(|cell| !cell.is_empty()) {
        seen += 1;
        for (fit, format) in fits.iter_mut().zip(DateFormat::ALL) {
            *fit += usize::from(is_likely(cell, format));
        }
        if let Ok(written) = parse::written(cell, DateFormat::DayFirst) {
            *(if written.dotted { &mut dotted } else { &mut slashed }) += 1;
        }
    }
    // Of equals the earlier one, day before month; `max_by_key` would take the later.
    let best = (0..fits.len()).rev().max_by_key(|&index| fits[index])?;
    let (format, fit) = (DateFormat::ALL[best], fits[best]);
    if fit == 0 || fit * 5 < seen * 4 {
        return None;
    }
    let other = match format {
        DateFormat::DayFirst => fits[2],
        DateFormat::MonthFirst => fits[1],
        _ => 0,
    };
    Some(DateGuess { format, ambiguous: other == fit && dotted <= slashed, seen, fit })
}

/// Whether a cell is a date in this format, and for bare numbers one of our time: nearly every number could be one.
fn is_likely(cell: &str, format: DateFormat) -> bool {
    let instant: Result<Option<i64>, NoDate> = format.parse(cell, &TimeZone::UTC);
    let Ok(Some(instant)) = instant else {
        return false;
    };
    let years_1990_to_2100 = 631_152_000_000..4_102_444_800_000;
    match format {
        DateFormat::YearFirst | DateFormat::DayFirst | DateFormat::MonthFirst => true,
        DateFormat::Excel | DateFormat::UnixSeconds | DateFormat::UnixMilliseconds => {
            years_1990_to_2100.contains(&instant)
        }
    }
}
