//! Scores of a block's chosen slots: a count for each score, from the planes of the score alone.

use super::bits::{Plane, ZERO};
use super::column::Column;
use super::mask::{self, Mask, NONE};
use super::shape::{Counts, SCORES};

/// Words that are added side by side.
const CHUNK: usize = 8;

/// Adds the chosen slots' scores.
pub(super) fn add(score: &Column, mask: &Mask, counts: &mut Counts) {
    let base = score.base() as usize;
    let [low, high] = match score.planes() {
        [] => return counts[base] += mask::count(mask),
        [a] => [pairs(&ALL_SLOTS, [a, &ZERO]), pairs(mask, [&ZERO, &ZERO])],
        [a, b] => [pairs(&ALL_SLOTS, [a, b]), pairs(mask, [&ZERO, &ZERO])],
        [a, b, c] => [pairs(&ALL_SLOTS, [a, b]), pairs(mask, [c, &ZERO])],
        [a, b, c, d, ..] => [pairs(&ALL_SLOTS, [a, b]), pairs(mask, [c, d])],
    };
    for code in (base..SCORES).filter(|code| score.may_have(*code as i64)) {
        let value = code - base;
        counts[code] += count_both(&low[value % 4], &high[value / 4]);
    }
}

const ALL_SLOTS: Mask = mask::ALL;

/// The slots of the mask for each of the four values that two planes may have.
fn pairs(mask: &Mask, [low, high]: [&Plane; 2]) -> [Mask; 4] {
    let mut found = [NONE; 4];
    for at in 0..mask.len() {
        let (without, with) = (mask[at] & !high[at], mask[at] & high[at]);
        found[0][at] = without & !low[at];
        found[1][at] = without & low[at];
        found[2][at] = with & !low[at];
        found[3][at] = with & low[at];
    }
    found
}

/// How many slots are in both masks. Bits are added within bytes (Warren, Hacker's Delight, 5-1), and bytes of all words
/// before anything is added across: a byte counts at most 64.
fn count_both(one: &Mask, other: &Mask) -> u64 {
    let mut bytes = [0_u64; CHUNK];
    for (one, other) in one.as_chunks::<CHUNK>().0.iter().zip(other.as_chunks::<CHUNK>().0) {
        for at in 0..CHUNK {
            let bits = one[at] & other[at];
            let bits = bits - ((bits >> 1) & 0x5555_5555_5555_5555);
            let bits = (bits & 0x3333_3333_3333_3333) + ((bits >> 2) & 0x3333_3333_3333_3333);
            bytes[at] += (bits + (bits >> 4)) & 0x0f0f_0f0f_0f0f_0f0f;
        }
    }
    let pairs = bytes.iter().map(|bytes| (bytes & 0x00ff_00ff_00ff_00ff) + ((bytes >> 8) & 0x00ff_00ff_00ff_00ff));
    pairs.sum::<u64>().wrapping_mul(0x0001_0001_0001_0001) >> 48
}
