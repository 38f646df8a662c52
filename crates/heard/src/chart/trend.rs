//! Scores over time: one point a day, week, month or quarter, with the interval as a band around the line.
//! Nothing is smoothed and nothing is guessed: the line stops where there are too few responses, and where a new
//! version of the survey begins.

use feedback::{Estimate, Metric};
use serde::Serialize;

use super::pins::{self, Note, Noted, Pin};
use super::{Axis, Tick, fine, whole};

/// Fewer responses than this are never shown as a score of their own.
const FEW: u64 = 5;
/// More labels than this do not fit below a chart.
const LABELS: usize = 7;

/// What was measured in one stretch of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The day, week, month or quarter in words.
    pub label: String,
    /// The score; `None` where nobody answered.
    pub score: Option<Estimate>,
    /// The version of the survey that begins here.
    pub begins: Option<String>,
}

/// Scores over time, with axes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Trend {
    /// What is measured.
    pub metric: Metric,
    /// Height of the whole in pixels.
    pub height: f64,
    /// Where the lowest value stands in pixels.
    pub bottom: f64,
    /// Lines across at round numbers; places in pixels down.
    pub lines: Vec<Tick>,
    /// Words below.
    pub labels: Vec<Label>,
    /// Where another version of the survey begins.
    pub breaks: Vec<Break>,
    /// What was written on it.
    pub pins: Vec<Pin>,
    /// Stretches without a gap.
    pub runs: Vec<Run>,
    /// Every score.
    pub points: Vec<Point>,
    /// Radius of a point in pixels: many points are small.
    pub dot: f64,
    /// The lowest and the highest score, for the words.
    pub least: i64,
    /// See `least`.
    pub most: i64,
    /// Every reading, for the table.
    pub rows: Vec<Row>,
}

/// Scores over time in the size of a word: the same line and band, without axes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spark {
    /// Height of the whole in pixels.
    pub height: f64,
    /// Stretches without a gap.
    pub runs: Vec<Run>,
    /// Every score.
    pub points: Vec<Point>,
}

/// Readings that follow each other without a gap.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Run {
    /// The points of the line, `x,y x,y`.
    pub line: String,
    /// The outline of the interval.
    pub band: String,
}

/// One score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// Per cent across.
    pub x: f64,
    /// Pixels down.
    pub y: f64,
    /// The interval's ends, pixels down.
    pub low_y: f64,
    /// See `low_y`.
    pub high_y: f64,
    /// The score as a whole number.
    pub value: i64,
    /// Whether it has no neighbour, so that its interval needs a line of its own.
    pub alone: bool,
}

/// Words below the chart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Label {
    /// Per cent across.
    pub x: f64,
    /// The day, week or month.
    pub text: String,
    /// Whether a narrow chart can do without it.
    pub wide: bool,
    /// Whether it begins at its place, because it stands at the near edge.
    pub begin: bool,
    /// Whether it ends at its place, because it stands at the far edge.
    pub end: bool,
}

/// Where another version of the survey begins.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Break {
    /// Per cent across.
    pub x: f64,
    /// Its name.
    pub label: String,
    /// Whether the name stands before the line, because the edge is near.
    pub before: bool,
}

/// One reading in the table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The day, week or month.
    pub label: String,
    /// How many responses.
    pub n: u64,
    /// The score and its interval, unless there are too few responses.
    pub score: Option<[i64; 3]>,
    /// What was written on it.
    pub notes: Vec<Noted>,
}

impl Trend {
    /// Draws readings that follow each other in time, gaps included.
    pub fn new(metric: Metric, readings: &[Reading]) -> Trend {
        let frame = FRAME;
        let axis = Axis::around(metric, readings.iter().filter_map(shown));
        let points = frame.points(axis, readings);
        let values = || points.iter().flatten().map(|point| point.value);
        Trend {
            metric,
            height: 292.0,
            bottom: frame.bottom,
            lines: axis
                .round_numbers()
                .into_iter()
                .map(|value| Tick { at: frame.y(axis, value), value: whole(value) })
                .collect(),
            labels: frame.labels(readings),
            breaks: frame.breaks(readings),
            pins: Vec::new(),
            runs: runs(&points, readings),
            dot: match readings.len() {
                0..=30 => 3.0,
                31..=60 => 2.0,
                _ => 0.0,
            },
            least: values().min().unwrap_or(0),
            most: values().max().unwrap_or(0),
            rows: readings.iter().map(row).collect(),
            points: points.into_iter().flatten().collect(),
        }
    }

    /// The same with what was written on it, in the order of time.
    #[must_use]
    pub fn written(self, notes: &[Note]) -> Trend {
        let of = self.rows.len();
        let pins = pins::pins(notes, |reading| FRAME.x(reading, of), self.bottom);
        let mut rows = self.rows;
        for note in notes {
            if let Some(row) = rows.get_mut(note.reading) {
                row.notes.push(note.noted.clone());
            }
        }
        Trend { height: self.height + pins::height(&pins, self.bottom), pins, rows, ..self }
    }
}

impl Spark {
    /// Draws the readings small.
    pub fn new(metric: Metric, readings: &[Reading]) -> Spark {
        let frame = Frame { left: 2.0, width: 94.0, top: 4.0, bottom: 44.0 };
        let axis = Axis::around(metric, readings.iter().filter_map(shown));
        let points = frame.points(axis, readings);
        Spark { height: 48.0, runs: runs(&points, readings), points: points.into_iter().flatten().collect() }
    }
}

/// Where the line of a large chart stands.
const FRAME: Frame = Frame { left: 5.0, width: 92.5, top: 44.0, bottom: 244.0 };

/// The part of the drawing that holds the line.
struct Frame {
    left: f64,
    width: f64,
    top: f64,
    bottom: f64,
}

impl Frame {
    fn x(&self, nth: usize, of: usize) -> f64 {
        let part = if of > 1 { nth as f64 / (of - 1) as f64 } else { 0.5 };
        fine(self.left + part * self.width)
    }

    fn y(&self, axis: Axis, value: f64) -> f64 {
        axis.down(value, self.top, self.bottom)
    }

    /// One place a reading, so that a gap keeps its width.
    fn points(&self, axis: Axis, readings: &[Reading]) -> Vec<Option<Point>> {
        let joined = |left: usize, right: usize| {
            readings.get(right).is_some_and(|later| later.begins.is_none() && shown(later).is_some())
                && shown(&readings[left]).is_some()
        };
        let place = |(nth, reading): (usize, &Reading)| {
            let score = shown(reading)?;
            Some(Point {
                x: self.x(nth, readings.len()),
                y: self.y(axis, score.value),
                low_y: self.y(axis, score.interval.low),
                high_y: self.y(axis, score.interval.high),
                value: whole(score.value),
                alone: !(joined(nth, nth + 1) || nth > 0 && joined(nth - 1, nth)),
            })
        };
        readings.iter().enumerate().map(place).collect()
    }

    fn labels(&self, readings: &[Reading]) -> Vec<Label> {
        let last = readings.len().saturating_sub(1);
        let step = last.div_ceil(LABELS - 1).max(1);
        // A narrow chart has room for three: both ends and what stands nearest to the middle.
        let middle = (last / 2 + step / 2) / step * step;
        let label = |nth: usize| Label {
            x: match nth {
                0 if last > 0 => 0.0,
                nth if nth == last && last > 0 => 100.0,
                nth => self.x(nth, readings.len()),
            },
            text: readings[nth].label.clone(),
            wide: nth != 0 && nth != last && nth != middle,
            begin: nth == 0 && last > 0,
            end: nth == last && last > 0,
        };
        // The last one always stands there, so whatever would touch it gives way.
        (0..readings.len()).filter(|nth| *nth == last || (nth % step == 0 && last - nth >= step)).map(label).collect()
    }

    fn breaks(&self, readings: &[Reading]) -> Vec<Break> {
        let of = readings.len();
        readings
            .iter()
            .enumerate()
            .filter_map(|(nth, reading)| {
                let label = reading.begins.clone()?;
                let x = match nth {
                    0 => self.x(0, of),
                    _ => fine(f64::midpoint(self.x(nth - 1, of), self.x(nth, of))),
                };
                Some(Break { x, label, before: x > 60.0 })
            })
            .collect()
    }
}

/// The score of a reading, unless too few gave it.
fn shown(reading: &Reading) -> Option<Estimate> {
    reading.score.filter(|score| score.n >= FEW)
}

fn row(reading: &Reading) -> Row {
    Row {
        label: reading.label.clone(),
        n: reading.score.map_or(0, |score| score.n),
        score: shown(reading).map(|score| [score.value, score.interval.low, score.interval.high].map(whole)),
        notes: Vec::new(),
    }
}

fn runs(points: &[Option<Point>], readings: &[Reading]) -> Vec<Run> {
    let mut runs: Vec<Vec<Point>> = Vec::new();
    let mut open = false;
    for (point, reading) in points.iter().zip(readings) {
        match (point, runs.last_mut()) {
            (Some(point), Some(run)) if open && reading.begins.is_none() => run.push(*point),
            (Some(point), _) => runs.push(vec![*point]),
            (None, _) => {}
        }
        open = point.is_some();
    }
    runs.iter().filter(|run| run.len() > 1).map(|run| outline(run)).collect()
}

fn outline(run: &[Point]) -> Run {
    let write = |points: Vec<(f64, f64)>| {
        let written: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        written.join(" ")
    };
    let upper = run.iter().map(|point| (point.x, point.high_y));
    let lower = run.iter().rev().map(|point| (point.x, point.low_y));
    Run { line: write(run.iter().map(|point| (point.x, point.y)).collect()), band: write(upper.chain(lower).collect()) }
}

#[cfg(test)]
mod tests {
    use feedback::Interval;

    use super::*;

    fn reading(n: u64, value: f64) -> Reading {
        let interval = Interval { low: value - 10.0, high: value + 10.0 };
        Reading {
            label: format!("week with {n}"),
            score: (n > 0).then_some(Estimate { n, value, interval }),
            begins: None,
        }
    }

    fn draw(readings: &[Reading]) -> Trend {
        Trend::new(Metric::Nps, readings)
    }

    #[test]
    fn the_line_stops_where_nobody_or_too_few_answered() {
        let weeks = [40, 50, 0, 4, 60, 70, 80].map(|n| reading(n, 20.0));
        let chart = draw(&weeks);
        assert_eq!(chart.runs.len(), 2);
        assert_eq!(chart.points.len(), 5);
        assert_eq!(chart.rows.len(), 7);
        assert_eq!(chart.rows[3], Row { label: "week with 4".into(), n: 4, score: None, notes: Vec::new() });
        assert_eq!(chart.points[0].x, 5.0);
        assert_eq!(chart.points[4].x, 97.5);
    }

    #[test]
    fn a_score_without_neighbours_draws_its_own_interval() {
        let chart = draw(&[reading(40, 20.0), reading(0, 0.0), reading(40, 20.0), reading(40, 25.0)]);
        let alone: Vec<bool> = chart.points.iter().map(|point| point.alone).collect();
        assert_eq!(alone, [true, false, false]);
        assert_eq!(chart.runs.len(), 1);
    }

    #[test]
    fn a_new_version_breaks_the_line_half_way() {
        let mut weeks = [20.0, 22.0, 24.0, 26.0].map(|value| reading(50, value));
        weeks[2].begins = Some("Version 4".into());
        let chart = draw(&weeks);
        assert_eq!(chart.runs.len(), 2);
        assert_eq!(chart.breaks, [Break { x: 51.25, label: "Version 4".into(), before: false }]);
        assert!(chart.points.iter().all(|point| !point.alone));
    }

    #[test]
    fn what_is_written_stands_below_its_week_and_in_its_row() {
        let mut weeks = [20.0, 22.0, 24.0, 26.0].map(|value| reading(50, value));
        weeks[2].begins = Some("Version 4".into());
        let plain = draw(&weeks);
        let note = Note { reading: 2, noted: Noted { number: 1, words: "Warehouse moved".into() } };
        let chart = plain.clone().written(std::slice::from_ref(&note));
        assert_eq!(chart.rows[2].notes, [note.noted]);
        assert!(chart.rows[1].notes.is_empty());
        assert_eq!(chart.pins[0].x, chart.points[2].x);
        assert!(chart.pins[0].x - chart.breaks[0].x > 10.0, "half a week beside the new version");
        assert!(chart.height > plain.height && chart.pins[0].y > chart.bottom);
        assert_eq!((chart.points, chart.labels), (plain.points, plain.labels));
    }

    #[test]
    fn few_labels_stand_below_and_the_last_is_among_them() {
        for count in [1, 2, 7, 8, 13, 30, 52, 365] {
            let weeks: Vec<Reading> = (0..count).map(|_| reading(50, 20.0)).collect();
            let labels = draw(&weeks).labels;
            assert!(labels.len() <= LABELS, "{count} readings have {} labels", labels.len());
            assert!(count == 1 || labels.last().is_some_and(|label| label.end && !label.wide));
        }
    }

    #[test]
    fn no_readings_are_an_empty_chart() {
        let chart = draw(&[]);
        assert!(chart.points.is_empty() && chart.runs.is_empty() && chart.labels.is_empty());
        assert!(Spark::new(Metric::Csat, &[]).points.is_empty());
    }
}
