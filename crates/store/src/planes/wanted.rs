//! The codes that a filter wants of one field, and the cheapest way to find them in a column of a given width.

use super::codes::Codes;
use super::column::Column;
use super::lookup::Lookup;
use super::mask::Mask;
use super::sieve::keep_any;
use super::truth;

/// Stretches that are compared one after another although the bits could be decided at once.
const FEW_RUNS: usize = 2;

/// Stretches that are compared rather than looked up; more take longer. Measured with ten planes.
const MOST_RUNS: usize = 7;

pub(super) struct Wanted {
    codes: Codes,
    runs: Vec<(u16, u16)>,
    /// Where there are many runs.
    lookup: Option<Lookup>,
}

impl Wanted {
    pub(super) fn new(codes: Codes) -> Wanted {
        let runs = codes.runs();
        let lookup = (runs.len() > MOST_RUNS).then(|| Lookup::new(&codes));
        Wanted { codes, runs, lookup }
    }

    pub(super) fn codes(&self) -> &Codes {
        &self.codes
    }

    /// What it costs a block whose header says nothing, in comparisons.
    pub(super) fn cost(&self) -> usize {
        let runs = self.runs.iter().map(|(low, high)| 1 + usize::from(low != high));
        runs.sum::<usize>().min(2 * MOST_RUNS)
    }

    /// Keeps the slots of the mask whose code is wanted.
    pub(super) fn keep(&self, column: &Column, mask: &mut Mask) {
        let is_few = self.runs.len() <= FEW_RUNS;
        if let [(low, high)] = self.runs.as_slice() {
            return column.keep_between(i64::from(*low), i64::from(*high), mask);
        }
        match &self.lookup {
            _ if !is_few && column.width() <= truth::PLANES => truth::keep(column, &self.codes, mask),
            Some(lookup) => lookup.keep(column, mask),
            None => keep_any(&self.runs, mask, |(low, high), mask| {
                column.keep_between(i64::from(*low), i64::from(*high), mask);
            }),
        }
    }
}
