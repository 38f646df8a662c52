//! Which slots have a value between two bounds, from the planes of its bits, lowest first. Reading the planes once is
//! nearly all that it may cost.

use super::bits::{Chunk, LANES};
use super::mask::Mask;
use super::wide::wide;

/// Keeps the slots of the mask whose value of so many bits, at least one, is from `low` to `high`, both included. Bounds
/// have no more bits.
pub(super) fn keep_between(width: usize, planes: &[Chunk], low: u64, high: u64, mask: &mut Mask) {
    wide(
        #[inline(always)]
        || keep(width, planes, low, high, mask),
    );
}

#[inline(always)]
fn keep(width: usize, planes: &[Chunk], low: u64, high: u64, mask: &mut Mask) {
    let highest = u64::MAX >> (64 - width);
    for (mask, planes) in mask.as_chunks_mut::<LANES>().0.iter_mut().zip(planes.chunks_exact(width)) {
        let found = if low == high {
            is_equal(planes, low)
        } else if low == 0 {
            is_at_most(planes, high)
        } else if high >= highest {
            is_at_least(planes, low)
        } else {
            both(is_at_least(planes, low), is_at_most(planes, high))
        };
        *mask = both(*mask, found);
    }
}

#[inline(always)]
fn both(one: Chunk, other: Chunk) -> Chunk {
    std::array::from_fn(|at| one[at] & other[at])
}

#[inline(always)]
fn is_equal(planes: &[Chunk], value: u64) -> Chunk {
    let mut equal = [!0; LANES];
    for (k, words) in planes.iter().enumerate() {
        let flip = (value >> k & 1).wrapping_sub(1);
        equal = std::array::from_fn(|at| equal[at] & (words[at] ^ flip));
    }
    equal
}

/// From the lowest bit on, each higher bit overrules those below where it differs.
#[inline(always)]
fn is_at_most(planes: &[Chunk], bound: u64) -> Chunk {
    let mut found = [!0; LANES];
    for (k, words) in planes.iter().enumerate() {
        found = if bound >> k & 1 == 1 {
            std::array::from_fn(|at| found[at] | !words[at])
        } else {
            std::array::from_fn(|at| found[at] & !words[at])
        };
    }
    found
}

#[inline(always)]
fn is_at_least(planes: &[Chunk], bound: u64) -> Chunk {
    let mut found = [!0; LANES];
    for (k, words) in planes.iter().enumerate() {
        found = if bound >> k & 1 == 1 {
            std::array::from_fn(|at| found[at] & words[at])
        } else {
            std::array::from_fn(|at| found[at] | words[at])
        };
    }
    found
}
