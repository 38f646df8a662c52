//! Rows counted by reason, with the first lines of each as examples, so that a person can look them up.
//! It never holds more than the examples, however many rows there are.

use std::collections::BTreeMap;

/// How many lines are kept as examples of a reason.
const EXAMPLES: usize = 5;

/// One reason: how many rows, and the first of their lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tallied {
    /// How many rows.
    pub count: u64,
    /// The first lines, at most five, as they came.
    pub lines: Vec<u64>,
}

/// Rows counted by reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally<R> {
    reasons: BTreeMap<R, Tallied>,
}

impl<R> Default for Tally<R> {
    fn default() -> Self {
        Tally { reasons: BTreeMap::new() }
    }
}

impl<R: Ord> Tally<R> {
    /// Counts the row that starts in `line`.
    pub fn add(&mut self, reason: R, line: u64) {
        let tallied = self.reasons.entry(reason).or_default();
        tallied.count += 1;
        if tallied.lines.len() < EXAMPLES {
            tallied.lines.push(line);
        }
    }

    /// How many rows in all; one row may have several reasons.
    pub fn total(&self) -> u64 {
        self.reasons.values().map(|tallied| tallied.count).sum()
    }

    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.reasons.is_empty()
    }

    /// Each reason, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&R, &Tallied)> {
        self.reasons.iter()
    }
}
