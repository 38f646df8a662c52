//! Counts of scores for every value of one or two fields, or of the day. Where a block has few values each gets its
//! mask; where it has many, the chosen rows' values are read out and counted in one flat array.
//!
//! A row's cell is the sum of its values' distances from each axis' start, shifted, and of its score code. Planes hold
//! distances from the block's own base, so the cell is what the planes say plus one number a block; both may wrap.

use super::Planes;
use super::bits::{LANES, Turn, ZERO, turn};
use super::block::Block;
use super::column::{Column, Verdict};
use super::histogram;
use super::mask::{self, Mask};
use super::shape::{Counts, Field, SCORES};
use super::sieve::Plan;

/// Bits of a score in a cell's number.
pub(super) const SCORE_BITS: u32 = 4;

/// Cells that are counted at once: 16 MiB. Who has more asks again for the rest.
pub(super) const MOST_BITS: u32 = 22;

/// Combinations that a block may have for one mask each. Measured: a mask costs about what reading out 400 rows does.
const FEW: u64 = 9;

/// What is told apart.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Day,
    Field(Field),
}

/// A part's values from `from` on, 2 to the power of `bits` of them.
#[derive(Clone, Copy)]
pub(super) struct Axis {
    pub(super) part: Part,
    pub(super) from: i64,
    pub(super) bits: u32,
}

/// A block's axes made ready: where each column's planes begin in a cell's number, and what is added to it.
struct Lay<'a> {
    columns: Vec<(u32, &'a Column)>,
    offset: u32,
    values: u64,
}

impl Part {
    pub(super) fn column(self, block: &Block) -> &Column {
        match self {
            Part::Day => block.day(),
            Part::Field(field) => block.field(field),
        }
    }
}

/// The number of chosen rows in each cell; the last axis is the highest. Rows outside an axis are not counted.
pub(super) fn tally(planes: &Planes, plan: &Plan, axes: &[Axis]) -> Vec<u32> {
    let bits = SCORE_BITS + axes.iter().map(|axis| axis.bits).sum::<u32>();
    // Two bytes can count in no other array, and then need no check.
    let mut cells = vec![0; 1 << if bits <= 16 { 16 } else { bits }];
    for (at, block) in planes.blocks.iter().enumerate() {
        if let Some(mask) = choose(planes, plan, axes, at, block) {
            let lay = lay(axes, block);
            let score = block.field(planes.shape.score);
            if lay.values <= FEW {
                split(&lay.columns, 0, &mask, lay.offset, &mut |cell, mask| add(score, mask, cell, &mut cells));
            } else if bits <= 16 {
                read_out(&lay, score, &mask, &mut cells, count_short);
            } else {
                read_out(&lay, score, &mask, &mut cells, count_long);
            }
        }
    }
    cells
}

/// A cell's counts by score.
pub(super) fn counts(cells: &[u32]) -> Counts {
    std::array::from_fn(|score| u64::from(cells[score]))
}

fn choose(planes: &Planes, plan: &Plan, axes: &[Axis], at: usize, block: &Block) -> Option<Mask> {
    let bounds = axes.iter().map(|axis| {
        let to = axis.from.saturating_add((1 << axis.bits) - 1);
        (axis.part.column(block), axis.from, to, axis.part.column(block).verdict_between(axis.from, to))
    });
    if bounds.clone().any(|(_, _, _, verdict)| verdict == Verdict::Never) {
        return None;
    }
    let mut mask = plan.sift(block, at, planes.shape.state)?;
    for (column, from, to, _) in bounds.filter(|(_, _, _, verdict)| *verdict == Verdict::Perhaps) {
        column.keep_between(from, to, &mut mask);
    }
    Some(mask)
}

fn lay<'a>(axes: &[Axis], block: &'a Block) -> Lay<'a> {
    let (mut shift, mut lay) = (SCORE_BITS, Lay { columns: Vec::new(), offset: 0, values: 1 });
    for axis in axes {
        let column = axis.part.column(block);
        lay.offset = lay.offset.wrapping_add((column.base().wrapping_sub(axis.from) as u32) << shift);
        lay.columns.push((shift, column));
        lay.values = lay.values.saturating_mul(column.distinct());
        shift += axis.bits;
    }
    lay
}

/// Halves the mask by each plane from `k` on, and hands on what is left of it for each combination of values.
fn split(columns: &[(u32, &Column)], k: usize, mask: &Mask, cell: u32, each: &mut impl FnMut(u32, &Mask)) {
    let Some(((shift, column), rest)) = columns.split_first() else { return each(cell, mask) };
    if k == column.width() {
        return split(rest, 0, mask, cell, each);
    }
    let (mut with, mut without) = (*mask, *mask);
    let halves = with.as_chunks_mut::<LANES>().0.iter_mut().zip(without.as_chunks_mut::<LANES>().0);
    for (at, (with, without)) in halves.enumerate() {
        for ((with, without), word) in with.iter_mut().zip(without).zip(column.chunk(at)[k]) {
            *with &= word;
            *without &= !word;
        }
    }
    let step = 1_u32.checked_shl(shift + k as u32).unwrap_or_default();
    for (mask, cell) in [(without, cell), (with, cell.wrapping_add(step))] {
        if !mask::is_empty(&mask) {
            split(columns, k + 1, &mask, cell, each);
        }
    }
}

fn add(score: &Column, mask: &Mask, cell: u32, cells: &mut [u32]) {
    let mut counts = [0; SCORES];
    histogram::add(score, mask, &mut counts);
    let at = cell as usize & (cells.len() - 1);
    for (cell, count) in cells[at..].iter_mut().zip(counts) {
        *cell += count as u32;
    }
}

/// Counts the chosen rows of one word, whose cells' numbers are in so many turned bytes.
type Count<const BYTES: usize> = fn(turns: &[Turn; BYTES], lane: usize, offset: u32, chosen: u64, cells: &mut [u32]);

/// Counts row by row.
fn read_out<const BYTES: usize>(lay: &Lay<'_>, score: &Column, mask: &Mask, cells: &mut [u32], count: Count<BYTES>) {
    let offset = lay.offset.wrapping_add(score.base() as u32);
    for (at, mask) in mask.as_chunks::<LANES>().0.iter().enumerate() {
        if mask.iter().all(|word| *word == 0) {
            continue;
        }
        let mut turns: [Turn; BYTES] = [[ZERO; 8]; BYTES];
        for (shift, column) in lay.columns.iter().copied().chain([(0, score)]) {
            // Only the last axis may be too narrow for its column; the rows beyond it are not chosen, and numbers wrap.
            let places = turns.as_flattened_mut().iter_mut().skip(shift as usize);
            for (place, plane) in places.zip(column.chunk(at)) {
                *place = *plane;
            }
        }
        turns.iter_mut().for_each(turn);
        for (lane, chosen) in mask.iter().enumerate() {
            count(&turns, lane, offset, *chosen, cells);
        }
    }
}

/// Row 8 b + i is in byte b of word i.
fn number_of(row: usize) -> usize {
    row % 8 * 8 + row / 8
}

fn count_short(turns: &[Turn; 2], lane: usize, offset: u32, chosen: u64, cells: &mut [u32]) {
    let Some(cells) = cells.as_chunks_mut::<65_536>().0.first_mut() else { return };
    let mut numbers = [0; 64];
    for (row, numbers) in numbers.as_chunks_mut::<8>().0.iter_mut().enumerate() {
        let (low, high) = (turns[0][row][lane].to_le_bytes(), turns[1][row][lane].to_le_bytes());
        for (at, number) in numbers.iter_mut().enumerate() {
            *number = u16::from_le_bytes([low[at], high[at]]).wrapping_add(offset as u16);
        }
    }
    if chosen == !0 {
        numbers.iter().for_each(|number| cells[usize::from(*number)] += 1);
    } else {
        mask::bits(chosen).for_each(|row| cells[usize::from(numbers[number_of(row)])] += 1);
    }
}

fn count_long(turns: &[Turn; 3], lane: usize, offset: u32, chosen: u64, cells: &mut [u32]) {
    let last = cells.len() - 1;
    let mut numbers = [0_u32; 64];
    for (row, numbers) in numbers.as_chunks_mut::<8>().0.iter_mut().enumerate() {
        let [low, middle, high] = [0, 1, 2].map(|byte: usize| turns[byte][row][lane].to_le_bytes());
        for (at, number) in numbers.iter_mut().enumerate() {
            *number = u32::from_le_bytes([low[at], middle[at], high[at], 0]).wrapping_add(offset);
        }
    }
    if chosen == !0 {
        numbers.iter().for_each(|number| cells[*number as usize & last] += 1);
    } else {
        mask::bits(chosen).for_each(|row| cells[numbers[number_of(row)] as usize & last] += 1);
    }
}
