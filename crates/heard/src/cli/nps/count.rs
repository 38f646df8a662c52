//! The counting: one pass over the rows, one histogram for the whole and one for each group.
//! Nothing is guessed here: a cell is a score, or its row is skipped with a reason.

use std::collections::BTreeMap;
use std::collections::HashMap;

use feedback::{Bands, Estimate, Histogram, Scale, headline, rounding};

use crate::table::score::{NoScore, whole_score};
use crate::table::{Fault, Table, TableError, Tally};

/// Answers by score, and how many rows had none.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    counts: [u64; 11],
    pub(super) skipped: u64,
}

impl Part {
    fn add(&mut self, score: Option<u8>) {
        match score.and_then(|score| self.counts.get_mut(usize::from(score))) {
            Some(count) => *count += 1,
            None => self.skipped += 1,
        }
    }

    fn histogram(&self) -> Histogram {
        Histogram::from_counts(self.counts)
    }

    pub(super) fn bands(&self) -> Bands {
        self.histogram().bands(Scale::Nps)
    }

    /// NPS in hundredths of a point, exactly; `None` without an answer.
    pub(super) fn hundredths(&self) -> Option<i64> {
        rounding::points_hundredths(self.bands())
    }

    /// With the adjusted Wald interval. Rows are taken as independent: a table does not say who answered twice.
    pub(super) fn estimate(&self) -> Option<Estimate> {
        headline(Scale::Nps, &self.histogram(), 1.0)
    }
}

/// What was counted.
#[derive(Debug, Default)]
pub(super) struct Count {
    pub(super) whole: Part,
    /// By name, in the order of its bytes.
    pub(super) groups: BTreeMap<String, Part>,
    /// Why rows were skipped; `None` stands for a blank cell.
    pub(super) skips: Tally<Option<NoScore>>,
    /// What was wrong with rows, skipped or not.
    pub(super) faults: Tally<Fault>,
}

impl Count {
    /// Reads the table to its end.
    pub(super) fn of(table: &mut Table, score: usize, by: Option<usize>) -> Result<Count, TableError> {
        let mut count = Count::default();
        let mut groups: HashMap<String, Part> = HashMap::new();
        let mut rows = table.rows()?;
        while let Some(row) = rows.read()? {
            let read = whole_score(row.cell(score), Scale::Nps.values());
            let value = read.unwrap_or(None);
            count.whole.add(value);
            if value.is_none() {
                count.skips.add(read.err(), row.line());
            }
            let Some(by) = by else {
                continue;
            };
            let name = row.cell(by).trim();
            match groups.get_mut(name) {
                Some(group) => group.add(value),
                None => groups.entry(name.to_owned()).or_default().add(value),
            }
        }
        count.faults = rows.faults().clone();
        count.groups = groups.into_iter().collect();
        Ok(count)
    }
}
