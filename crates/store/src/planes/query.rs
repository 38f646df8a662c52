//! The questions: how many, which scores, by what. All cost one pass over the blocks that the headers cannot rule out.

use super::Planes;
use super::group::{Axis, MOST_BITS, Part, SCORE_BITS, counts, tally};
use super::histogram;
use super::mask::{self, SLOTS};
use super::select::Selected;
use super::shape::{Counts, Field, SCORES};
use super::sieve::{Plan, Sieve};

/// Which period each day belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    /// The first day that is counted.
    pub from: i64,
    /// The period of that day and of those after it, numbered from 0. Days that are not here are not counted.
    pub periods: &'a [u32],
}

/// Scores of what has both values, which are codes or periods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The first, as asked.
    pub first: u32,
    /// The second.
    pub second: u32,
    /// At least one is not 0.
    pub counts: Counts,
}

impl Planes {
    /// The first and the last day, or a little more: taken from headers, which do not shrink when responses change.
    /// `None` without responses.
    pub fn days(&self) -> Option<(i64, i64)> {
        let filled = self.blocks.iter().filter(|block| !mask::is_empty(&block.filled(self.shape.state)));
        let bounds = filled.map(|block| (block.day().base(), block.day().high()));
        bounds.reduce(|(first, last), (base, high)| (first.min(base), last.max(high)))
    }

    /// How many responses are meant.
    pub fn count(&self, sieve: &Sieve) -> u64 {
        let plan = Plan::new(sieve);
        let blocks = self.blocks.iter().enumerate();
        blocks.filter_map(|(at, block)| plan.sift(block, at, self.shape.state)).map(|mask| mask::count(&mask)).sum()
    }

    /// How many of them have each score.
    pub fn histogram(&self, sieve: &Sieve) -> Counts {
        let plan = Plan::new(sieve);
        let mut counts = [0; SCORES];
        for (at, block) in self.blocks.iter().enumerate() {
            if let Some(mask) = plan.sift(block, at, self.shape.state) {
                histogram::add(block.field(self.shape.score), &mask, &mut counts);
            }
        }
        counts
    }

    /// Whether each of these is meant. Quickest where neighbours follow one another.
    pub fn holds(&self, sieve: &Sieve, seqs: &[u32]) -> Vec<bool> {
        let plan = Plan::new(sieve);
        let mut sifted = (usize::MAX, None);
        let mut holds = |seq: u32| {
            let (block, slot) = (seq as usize / SLOTS, seq as usize % SLOTS);
            if sifted.0 != block {
                let found = self.blocks.get(block).and_then(|found| plan.sift(found, block, self.shape.state));
                sifted = (block, found);
            }
            sifted.1.is_some_and(|mask| mask::has(&mask, slot))
        };
        seqs.iter().map(|seq| holds(*seq)).collect()
    }

    /// Those that are meant, newest first. Nothing is looked for before it is asked for.
    pub fn select(&self, sieve: &Sieve) -> Selected<'_> {
        Selected::new(self, Plan::new(sieve))
    }

    /// Scores for each code of a field, by code; as many as the field has.
    pub fn by_field(&self, field: Field, sieve: &Sieve) -> Vec<Counts> {
        let axis = self.axis(field);
        let cells = tally(self, &Plan::new(sieve), &[axis]);
        let (cells, _) = cells.as_chunks::<{ 1 << SCORE_BITS }>();
        cells.iter().take(self.highest(field) as usize + 1).map(|cells| counts(cells)).collect()
    }

    /// Scores for each period, by its number; as many as the calendar has. Linear in the days of the calendar.
    pub fn by_day(&self, sieve: &Sieve, calendar: Calendar<'_>) -> Vec<Counts> {
        let plan = Plan::new(sieve);
        let last = calendar.periods.iter().max().map_or(0, |last| *last as usize + 1);
        let mut found = vec![[0; SCORES]; last];
        for (from, periods) in pieces(calendar, 0) {
            let cells = tally(self, &plan, &[days(from, periods)]);
            for (period, cells) in periods.iter().zip(cells.as_chunks::<{ 1 << SCORE_BITS }>().0) {
                add(&mut found[*period as usize], cells);
            }
        }
        found
    }

    /// Scores for each pair of codes that there is, in the order of the first, then of the second.
    pub fn by_two(&self, first: Field, second: Field, sieve: &Sieve) -> Vec<Cell> {
        let plan = Plan::new(sieve);
        let (whole, low) = (self.axis(first), self.axis(second));
        let bits = whole.bits.min(MOST_BITS - SCORE_BITS - low.bits);
        let mut found = Vec::new();
        for start in (0..=self.highest(first)).step_by(1 << bits) {
            let cells = tally(self, &plan, &[low, Axis { from: start, bits, ..whole }]);
            for (at, cells) in cells.as_chunks::<{ 1 << SCORE_BITS }>().0.iter().enumerate() {
                if cells.iter().any(|count| *count > 0) {
                    let first = start as u32 + (at >> low.bits) as u32;
                    let second = (at & ((1 << low.bits) - 1)) as u32;
                    found.push(Cell { first, second, counts: counts(cells) });
                }
            }
        }
        found
    }

    /// Scores for each code and period that there is, in the order of the code, then of the period.
    pub fn by_field_and_day(&self, field: Field, sieve: &Sieve, calendar: Calendar<'_>) -> Vec<Cell> {
        let plan = Plan::new(sieve);
        let low = self.axis(field);
        let (codes, last) = (self.highest(field) as usize + 1, calendar.periods.iter().max());
        let width = last.map_or(0, |last| *last as usize + 1);
        let mut found = vec![[0; SCORES]; codes * width];
        for (from, periods) in pieces(calendar, low.bits) {
            let cells = tally(self, &plan, &[low, days(from, periods)]);
            let (cells, _) = cells.as_chunks::<{ 1 << SCORE_BITS }>();
            for (period, cells) in periods.iter().zip(cells.chunks(1 << low.bits)) {
                for (code, cells) in cells.iter().enumerate().take(codes) {
                    add(&mut found[code * width + *period as usize], cells);
                }
            }
        }
        let is_there = |(_, counts): &(usize, Counts)| counts.iter().any(|count| *count > 0);
        let cell = |(at, counts)| Cell { first: (at / width) as u32, second: (at % width) as u32, counts };
        found.into_iter().enumerate().filter(is_there).map(cell).collect()
    }

    /// The highest code that a field may have, 0 to 4,095.
    fn highest(&self, field: Field) -> i64 {
        self.blocks.iter().map(|block| block.field(field).high()).max().unwrap_or_default()
    }

    fn axis(&self, field: Field) -> Axis {
        Axis { part: Part::Field(field), from: 0, bits: bits_for(self.highest(field) as u64) }
    }
}

/// Bits for the numbers 0 to `last`.
fn bits_for(last: u64) -> u32 {
    u64::BITS - last.leading_zeros()
}

fn days(from: i64, periods: &[u32]) -> Axis {
    Axis { part: Part::Day, from, bits: bits_for(periods.len() as u64 - 1) }
}

/// The calendar in pieces of which each can be counted at once beside an axis of so many bits.
fn pieces(calendar: Calendar<'_>, beside: u32) -> impl Iterator<Item = (i64, &[u32])> {
    let most = 1 << (MOST_BITS - SCORE_BITS - beside);
    let piece = move |(at, periods)| (calendar.from.saturating_add(at as i64 * most as i64), periods);
    calendar.periods.chunks(most).enumerate().map(piece)
}

fn add(counts: &mut Counts, cells: &[u32]) {
    for (count, cell) in counts.iter_mut().zip(cells) {
        *count += u64::from(*cell);
    }
}
