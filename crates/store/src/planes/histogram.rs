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
            let found = count_both(&low[value % 4], &high[value / 4]);
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

/// How many slots are in both masks. Seven words become three by full adders (Warren, Hacker's Delight, 5-1), and only
/// those are counted, in bytes that nothing is carried out of: 8 + 8 + 2 * 8 + 4 * 8 at most.
fn count_both(one: &Mask, other: &Mask) -> u64 {
    let (one, other) = (one.as_chunks::<LANES>().0, other.as_chunks::<LANES>().0);
    let mut total = 0;
    for lane in 0..LANES {
        let word = |at: usize| one[at][lane] & other[at][lane];
        let (a, a2) = sum(word(0), word(1), word(2));
        let (b, b2) = sum(word(3), word(4), word(5));
        let (c, c2) = sum(a, b, word(6));
        let (twos, fours) = sum(a2, b2, c2);
        let bytes = bytes(c) + bytes(word(7)) + 2 * bytes(twos) + 4 * bytes(fours);
        total += (bytes & 0x00ff_00ff_00ff_00ff) + ((bytes >> 8) & 0x00ff_00ff_00ff_00ff);
    }
    total.wrapping_mul(0x0001_0001_0001_0001) >> 48
}

/// Three bits of each place: their sum's lower and higher bit.
#[inline(always)]
fn sum(a: u64, b: u64, c: u64) -> (u64, u64) {
    let half = a ^ b;
    (half ^ c, (a & b) | (half & c))
}

/// In each byte the number of its bits.
#[inline(always)]
fn bytes(bits: u64) -> u64 {
    let bits = bits - ((bits >> 1) & 0x5555_5555_5555_5555);
    let bits = (bits & 0x3333_3333_3333_3333) + ((bits >> 2) & 0x3333_3333_3333_3333);
    (bits + (bits >> 4)) & 0x0f0f_0f0f_0f0f_0f0f
}
