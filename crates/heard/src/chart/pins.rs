//! Pins below a line over time, for what somebody wrote on it: each stands below its stretch of time, and what would
//! touch on the narrowest page shares one pin. A pin never stands where a new version is marked.

use serde::Serialize;

use super::fine;

/// Width in pixels of the narrowest chart that pins must not touch each other on.
const NARROWEST: f64 = 288.0;
/// Height of a pin in pixels, and the width of one with a number of one or two digits.
const SIZE: f64 = 18.0;
/// Pixels that are left between two pins.
const APART: f64 = 3.0;
/// How many rows of pins there are at most.
const ROWS: usize = 2;
/// Pixels from one row of pins to the next.
const ROW: f64 = 21.0;
/// Pixels from the bottom of the line to the middle of the first row.
const FIRST: f64 = 17.0;

/// Something that was written on the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// In which reading it falls, counted from 0.
    pub reading: usize,
    /// What it says.
    pub noted: Noted,
}

/// A note with its number on the chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// Its number; they are counted in the order of time.
    pub number: usize,
    /// Its day and its words.
    pub words: String,
}

/// One pin, for one note or several.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pin {
    /// Its number, or its first and last: `3` or `3–5`.
    pub label: String,
    /// Its middle, per cent across, before it is shifted.
    pub x: f64,
    /// Its middle, pixels down.
    pub y: f64,
    /// Where its left edge stands, in pixels from `x`.
    pub left: f64,
    /// Its width in pixels.
    pub width: f64,
    /// Lines that lead up from it, per cent across.
    pub stems: Vec<f64>,
    /// What it stands for.
    pub notes: Vec<Noted>,
}

/// The pins of these notes, which are in order, where readings stand at `x`; `bottom` is the lowest pixel of the line.
pub(super) fn pins(notes: &[Note], x: impl Fn(usize) -> f64, bottom: f64) -> Vec<Pin> {
    let mut groups: Vec<Vec<&Note>> =
        notes.chunk_by(|one, next| one.reading == next.reading).map(|group| group.iter().collect()).collect();
    loop {
        let drawn: Vec<Pin> = groups.iter().map(|group| pin(group, &x)).collect();
        match rows(&drawn) {
            Ok(rows) => {
                let at = |(pin, row): (Pin, usize)| Pin { y: bottom + FIRST + row as f64 * ROW, ..pin };
                return drawn.into_iter().zip(rows).map(at).collect();
            }
            Err(tight) => {
                let joined = groups.remove(tight);
                groups[tight - 1].extend(joined);
            }
        }
    }
}

/// How many pixels a chart needs for its pins.
pub(super) fn height(pins: &[Pin], bottom: f64) -> f64 {
    pins.iter().map(|pin| pin.y - bottom - FIRST + ROW + APART).fold(0.0, f64::max)
}

/// The row of each pin, or the first one that fits into none.
fn rows(pins: &[Pin]) -> Result<Vec<usize>, usize> {
    let mut ends = [f64::NEG_INFINITY; ROWS];
    let mut rows = Vec::with_capacity(pins.len());
    for (nth, pin) in pins.iter().enumerate() {
        let begin = pin.x / 100.0 * NARROWEST + pin.left;
        let row = ends.iter().position(|end| end + APART <= begin).ok_or(nth)?;
        ends[row] = begin + pin.width;
        rows.push(row);
    }
    Ok(rows)
}

fn pin(group: &[&Note], x: impl Fn(usize) -> f64) -> Pin {
    let numbers = || group.iter().map(|note| note.noted.number);
    let label = match (numbers().min(), numbers().max()) {
        (Some(first), Some(last)) if first < last => format!("{first}–{last}"),
        (first, _) => first.unwrap_or_default().to_string(),
    };
    let mut stems: Vec<f64> = group.iter().map(|note| x(note.reading)).collect();
    stems.dedup();
    let x = fine(f64::midpoint(stems[0], stems[stems.len() - 1]));
    let letters = label.chars().count() as f64;
    let width = if letters > 2.0 { 10.0 + 7.0 * letters } else { SIZE };
    let middle = x / 100.0 * NARROWEST;
    let left = (-width / 2.0).clamp((-middle).min(0.0), (NARROWEST - width - middle).max(-width));
    let notes = group.iter().map(|note| note.noted.clone()).collect();
    Pin { label, x, y: 0.0, left: fine(left), width, stems, notes }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn across(reading: usize) -> f64 {
        5.0 + reading as f64 * 92.5 / 52.0
    }

    fn draw(readings: &[usize]) -> Vec<Pin> {
        let note = |(nth, reading): (usize, &usize)| Note {
            reading: *reading,
            noted: Noted { number: nth + 1, words: format!("words {nth}") },
        };
        pins(&readings.iter().enumerate().map(note).collect::<Vec<_>>(), across, 244.0)
    }

    fn labels(pins: &[Pin]) -> Vec<&str> {
        pins.iter().map(|pin| pin.label.as_str()).collect()
    }

    #[test]
    fn each_stretch_has_its_pin_and_several_of_one_stretch_share_it() {
        let drawn = draw(&[3, 20, 20, 20, 45]);
        assert_eq!(labels(&drawn), ["1", "2–4", "5"]);
        assert_eq!(drawn[1].stems, [across(20)]);
        assert_eq!(drawn[1].notes.len(), 3);
        assert!(drawn.iter().all(|pin| pin.y == drawn[0].y), "{drawn:?}");
        assert_eq!(height(&drawn, 244.0), 24.0);
        assert_eq!((draw(&[]), height(&[], 244.0)), (Vec::new(), 0.0));
    }

    #[test]
    fn neighbours_stand_in_two_rows_and_more_of_them_share_a_pin() {
        let drawn = draw(&[20, 21]);
        assert_eq!(labels(&drawn), ["1", "2"]);
        assert_eq!(drawn[1].y - drawn[0].y, ROW);
        let drawn = draw(&[20, 21, 22]);
        assert_eq!(labels(&drawn), ["1", "2–3"]);
        assert_eq!(drawn[1].stems, [across(21), across(22)]);
    }

    #[test]
    fn however_many_there_are_none_touches_another_or_leaves_the_chart() {
        let all: Vec<usize> = (0..=52).collect();
        let twice: Vec<usize> = (0..=52).flat_map(|reading| [reading; 9]).collect();
        for readings in [all.as_slice(), &twice, &[0, 52], &[0, 0, 52, 52], &[50, 51, 51, 52, 52, 52]] {
            let drawn = draw(readings);
            assert_eq!(drawn.iter().map(|pin| pin.notes.len()).sum::<usize>(), readings.len());
            for width in [NARROWEST, 360.0, 1100.0] {
                let ends = |pin: &Pin| {
                    let begin = pin.x / 100.0 * width + pin.left;
                    (begin, begin + pin.width)
                };
                assert!(drawn.iter().all(|pin| ends(pin).0 >= -0.1 && ends(pin).1 <= width + 0.1), "{drawn:?}");
                for (nth, pin) in drawn.iter().enumerate() {
                    let later = drawn[nth + 1..].iter().filter(|later| later.y == pin.y);
                    assert!(later.clone().all(|later| ends(later).0 > ends(pin).1), "{width}: {drawn:?}");
                }
            }
        }
    }
}
