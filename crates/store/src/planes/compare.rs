//! Which slots have a value between two bounds, from the planes of its bits, lowest first. Reading the planes once is
//! nearly all that it may cost.

use super::bits::Plane;
use super::mask::Mask;

/// Words that stay in registers while all planes pass.
const CHUNK: usize = 8;

type Chunk = [u64; CHUNK];

/// Keeps the slots of the mask whose value is from `low` to `high`, both included. Bounds have no more bits than there
/// are planes.
pub(super) fn keep_between(planes: &[Plane], low: u64, high: u64, mask: &mut Mask) {
    let highest = u64::MAX.checked_shr(64 - planes.len() as u32).unwrap_or_default();
    if low == high {
        keep(planes, mask, |chunk, at| is_equal(chunk, at, low));
    } else if low == 0 {
        keep(planes, mask, |chunk, at| is_at_most(chunk, at, high));
    } else if high >= highest {
        keep(planes, mask, |chunk, at| is_at_least(chunk, at, low));
    } else {
        keep(planes, mask, |chunk, at| both(is_at_least(chunk, at, low), is_at_most(chunk, at, high)));
    }
}

#[inline(always)]
fn keep(planes: &[Plane], mask: &mut Mask, find: impl Fn(&[Plane], usize) -> Chunk) {
    let (chunks, _) = mask.as_chunks_mut::<CHUNK>();
    for (at, chunk) in chunks.iter_mut().enumerate() {
        *chunk = both(*chunk, find(planes, at));
    }
}

#[inline(always)]
fn both(one: Chunk, other: Chunk) -> Chunk {
    std::array::from_fn(|at| one[at] & other[at])
}

#[inline(always)]
fn chunk_of(plane: &Plane, at: usize) -> &Chunk {
    &plane.as_chunks::<CHUNK>().0[at]
}

#[inline(always)]
fn is_equal(planes: &[Plane], at: usize, value: u64) -> Chunk {
    let mut equal = [!0; CHUNK];
    for (k, plane) in planes.iter().enumerate() {
        let flip = (value >> k & 1).wrapping_sub(1);
        let words = chunk_of(plane, at);
        equal = std::array::from_fn(|at| equal[at] & (words[at] ^ flip));
    }
    equal
}

/// From the lowest bit on, each higher bit overrules those below where it differs.
#[inline(always)]
fn is_at_most(planes: &[Plane], at: usize, bound: u64) -> Chunk {
    let mut found = [!0; CHUNK];
    for (k, plane) in planes.iter().enumerate() {
        let words = chunk_of(plane, at);
        found = if bound >> k & 1 == 1 {
            std::array::from_fn(|at| found[at] | !words[at])
        } else {
            std::array::from_fn(|at| found[at] & !words[at])
        };
    }
    found
}

#[inline(always)]
fn is_at_least(planes: &[Plane], at: usize, bound: u64) -> Chunk {
    let mut found = [!0; CHUNK];
    for (k, plane) in planes.iter().enumerate() {
        let words = chunk_of(plane, at);
        found = if bound >> k & 1 == 1 {
            std::array::from_fn(|at| found[at] & words[at])
        } else {
            std::array::from_fn(|at| found[at] | words[at])
        };
    }
    found
}
