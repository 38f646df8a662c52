//! The outcome as one line of JSON for programs.
//! Its keys and their order are an interface: they never change.

use std::io::Write;

use serde::Serialize;

use super::count::{Count, Part};
use crate::cli::Failure;

#[derive(Serialize)]
struct Outcome<'a> {
    #[serde(flatten)]
    whole: Counted,
    groups: Vec<Group<'a>>,
}

#[derive(Serialize)]
struct Group<'a> {
    name: &'a str,
    #[serde(flatten)]
    counted: Counted,
}

/// Scores in points with two decimals, null without an answer.
#[derive(Serialize)]
struct Counted {
    n: u64,
    promoters: u64,
    passives: u64,
    detractors: u64,
    nps: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    skipped: u64,
}

impl From<&Part> for Counted {
    fn from(part: &Part) -> Counted {
        let bands = part.bands();
        let interval = part.estimate().map(|estimate| estimate.interval);
        Counted {
            n: bands.n(),
            promoters: bands.promoters,
            passives: bands.passives,
            detractors: bands.detractors,
            nps: part.hundredths().map(|hundredths| hundredths as f64 / 100.0),
            low: interval.map(|interval| two_decimals(interval.low)),
            high: interval.map(|interval| two_decimals(interval.high)),
            skipped: part.skipped,
        }
    }
}

fn two_decimals(points: f64) -> f64 {
    // Adding 0 turns -0 into 0.
    (points * 100.0).round() / 100.0 + 0.0
}

/// Writes the line.
pub(super) fn write(out: &mut impl Write, count: &Count) -> Result<(), Failure> {
    let groups = count.groups.iter().map(|(name, part)| Group { name, counted: part.into() });
    let outcome = Outcome { whole: (&count.whole).into(), groups: groups.collect() };
    let line = serde_json::to_string(&outcome).map_err(|error| Failure::Fault(error.into()))?;
    Ok(writeln!(out, "{line}")?)
}
