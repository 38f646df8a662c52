//! Scores of a block's chosen slots: a count for each score, from the planes of the score alone.

use super::bits::{Chunk, LANES, ZERO};
use super::column::Column;
use super::mask::{self, Mask, NONE};
use super::shape::{Counts, SCORES};

/// So many chosen slots are read one by one. Measured: all scores of a block take as long as 150 slots.
const FEW: u64 = 100;

/// Adds the chosen slots' scores.
pub(super) fn add(score: &Column, mask: &Mask, counts: &mut Counts) {
    let base = score.base() as usize;
    let n = mask::count(mask);
    if score.width() == 0 {
        counts[base] += n;
    } else if n <= FEW {
        mask::slots(mask).for_each(|slot| counts[score.value(slot) as usize] += 1);
    } else {
        let (mut low, mut high) = ([NONE; 4], [NONE; 4]);
        for (at, mask) in mask.as_chunks::<LANES>().0.iter().enumerate() {
            let mut planes: [&Chunk; 4] = [&ZERO; 4];
            for (place, plane) in planes.iter_mut().zip(score.chunk(at)) {
                *place = plane;
            }
            let first = at * LANES;
            pairs(&[!0; LANES], planes[0], planes[1], first, &mut low);
            pairs(mask, planes[2], planes[3], first, &mut high);
        }
        let mut codes = (base..SCORES).filter(|code| score.may_have(*code as i64));
        // Who has none of the others has the last.
        let (mut left, last) = (n, codes.next_back().unwrap_or(base));
        for code in codes {
            let value = code - base;
            let found = mask::count_both(&low[value % 4], &high[value / 4]);
            counts[code] += found;
            left -= found;
        }
        counts[last] += left;
    }
}

/// The slots of the mask for each of the four values that two planes may have.
#[inline(always)]
fn pairs(mask: &Chunk, low: &Chunk, high: &Chunk, first: usize, found: &mut [Mask; 4]) {
    for at in 0..LANES {
        let (without, with) = (mask[at] & !high[at], mask[at] & high[at]);
        found[0][first + at] = without & !low[at];
        found[1][first + at] = without & low[at];
        found[2][first + at] = with & !low[at];
        found[3][first + at] = with & low[at];
    }
}
