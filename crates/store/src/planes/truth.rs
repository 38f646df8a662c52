//! Any set of codes of a narrow field: a truth table of 64 entries, halved by one plane after another. It costs the same
//! for every set, about two comparisons.

use super::bits::{Chunk, LANES, ZERO};
use super::codes::Codes;
use super::column::Column;
use super::mask::Mask;

/// Planes that a table of 64 entries decides.
pub(super) const PLANES: usize = 6;

/// Keeps the slots of the mask whose code is in the set. The column has at most [`PLANES`] planes.
pub(super) fn keep(column: &Column, codes: &Codes, mask: &mut Mask) {
    let table = table(column.base() as usize, codes);
    for (at, mask) in mask.as_chunks_mut::<LANES>().0.iter_mut().enumerate() {
        let mut chunks: [&Chunk; PLANES] = [&ZERO; PLANES];
        for (place, plane) in chunks.iter_mut().zip(column.chunk(at)) {
            *place = plane;
        }
        let found = decide(table, chunks);
        for (word, found) in mask.iter_mut().zip(found) {
            *word &= found;
        }
    }
}

/// Whether each of 64 codes from the base on is in the set.
fn table(base: usize, codes: &Codes) -> u64 {
    let (at, shift) = (base / 64, base % 64);
    let word = |at: usize| codes.words().get(at).copied().unwrap_or_default();
    (u128::from(word(at)) | u128::from(word(at + 1)) << 64).unbounded_shr(shift as u32) as u64
}

#[inline(always)]
fn decide(table: u64, planes: [&Chunk; PLANES]) -> Chunk {
    let mut left = [[0; LANES]; 32];
    for (pair, left) in left.iter_mut().enumerate() {
        let without = (table >> (2 * pair) & 1).wrapping_neg();
        let change = without ^ (table >> (2 * pair + 1) & 1).wrapping_neg();
        for (left, plane) in left.iter_mut().zip(planes[0]) {
            *left = without ^ (plane & change);
        }
    }
    for (k, plane) in planes.iter().enumerate().skip(1) {
        for pair in 0..32 >> k {
            for at in 0..LANES {
                let (without, with) = (left[2 * pair][at], left[2 * pair + 1][at]);
                left[pair][at] = without ^ (plane[at] & (without ^ with));
            }
        }
    }
    left[0]
}
