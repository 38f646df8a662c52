//! Scores of a block's chosen slots: a count for each score, from the planes of the score alone.
//!
//! Four planes tell sixteen values apart. Counted is not each value but each set of planes that a slot may have bits in,
//! whatever the others say: one "and" a set where a value takes three. What was counted too often is taken away at the end,
//! plane by plane (a Möbius inversion over the subsets).

use pulp::bytemuck;

use super::bits::{Chunk, LANES, ZERO};
use super::column::Column;
use super::mask::{self, Mask};
use super::shape::{Counts, SCORES};
use super::wide::wide;

/// So many chosen slots are read one by one. Measured: all scores of a block take as long as 150 slots.
const FEW: u64 = 100;

/// Sets of the four planes that a score code may have, the empty one apart: codes end at 11, so none has the third and
/// the fourth.
const SETS: usize = SCORES - 1;

/// A count for each byte of a chunk. A block has eight chunks, so none exceeds 64.
type Bytes = [u8; 8 * LANES];

/// Adds the chosen slots' scores.
pub(super) fn add(score: &Column, mask: &Mask, counts: &mut Counts) {
    let base = score.base() as usize;
    let n = mask::count(mask);
    if score.width() == 0 {
        counts[base] += n;
    } else if n <= FEW {
        mask::slots(mask).for_each(|slot| counts[score.value(slot) as usize] += 1);
    } else {
        let sets = wide(
            #[inline(always)]
            || count_sets(score, mask),
        );
        for (count, found) in counts[base..].iter_mut().zip(values(n, &sets)) {
            *count += found;
        }
    }
}

/// How many chosen slots have all bits of a set of planes, for the sets 1 to 11.
#[inline(always)]
fn count_sets(score: &Column, mask: &Mask) -> [u64; SETS] {
    let mut counts: [Bytes; SETS] = [[0; 8 * LANES]; SETS];
    for (at, mask) in mask.as_chunks::<LANES>().0.iter().enumerate() {
        let mut planes: [&Chunk; 4] = [&ZERO; 4];
        for (place, plane) in planes.iter_mut().zip(score.chunk(at)) {
            *place = plane;
        }
        let [a, b, c, d] = planes;
        let (a, b, c, d) = (both(mask, a), both(mask, b), both(mask, c), both(mask, d));
        let (ab, ac, bc, ad, bd) = (both(&a, &b), both(&a, &c), both(&b, &c), both(&a, &d), both(&b, &d));
        let sets: [Chunk; SETS] = [a, b, ab, c, ac, bc, both(&ab, &c), d, ad, bd, both(&ab, &d)];
        for (counts, set) in counts.iter_mut().zip(&sets) {
            let bytes: &Bytes = bytemuck::cast_ref(set);
            for (count, byte) in counts.iter_mut().zip(bytes) {
                *count += byte.count_ones() as u8;
            }
        }
    }
    let mut sums = [0; SETS];
    for (sum, counts) in sums.iter_mut().zip(&counts) {
        for count in counts {
            *sum += u64::from(*count);
        }
    }
    sums
}

#[inline(always)]
fn both(one: &Chunk, other: &Chunk) -> Chunk {
    std::array::from_fn(
        #[inline(always)]
        |at| one[at] & other[at],
    )
}

/// How many have exactly the bits of each value, from how many have them and perhaps others.
fn values(n: u64, sets: &[u64; SETS]) -> [u64; 16] {
    let mut found = [0; 16];
    found[0] = n;
    found[1..=SETS].copy_from_slice(sets);
    for bit in [1, 2, 4, 8] {
        for value in (0..16).filter(|value| value & bit == 0) {
            found[value] -= found[value | bit];
        }
    }
    found
}
