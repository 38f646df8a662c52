//! Between values and bit planes: plane k holds bit k of every slot's value. Eight planes turn into the bytes of 64 rows
//! by exchanging bits between words (Warren, Hacker's Delight, 7-3), which costs about one operation a row.

use super::mask::{Mask, NONE, SLOTS, WORDS};

/// A bit of every value of a block.
pub(super) type Plane = Mask;

/// The plane of a bit that no value has.
pub(super) static ZERO: Plane = NONE;

/// Words that are turned at once, so that the compiler uses vectors.
pub(super) const LANES: usize = 8;

/// Eight planes' words, or eight rows' bytes in each: byte b of word i belongs to row 8 b + i.
pub(super) type Turn = [[u64; LANES]; 8];

/// Turns planes into bytes, and back.
#[inline(always)]
pub(super) fn turn(words: &mut Turn) {
    exchange::<1>(words, 0x5555_5555_5555_5555);
    exchange::<2>(words, 0x3333_3333_3333_3333);
    exchange::<4>(words, 0x0f0f_0f0f_0f0f_0f0f);
}

#[inline(always)]
fn exchange<const DISTANCE: usize>(words: &mut Turn, mask: u64) {
    for low in (0..8).filter(|low| low & DISTANCE == 0) {
        let (lower, upper) = words.split_at_mut(low + DISTANCE);
        for (one, other) in lower[low].iter_mut().zip(&mut upper[0]) {
            let change = ((*one >> DISTANCE) ^ *other) & mask;
            *one ^= change << DISTANCE;
            *other ^= change;
        }
    }
}

/// The bytes that eight planes make for the rows of [`LANES`] words.
#[inline(always)]
pub(super) fn bytes(planes: &[&Plane; 8], first: usize) -> Turn {
    let mut words = [[0; LANES]; 8];
    for (words, plane) in words.iter_mut().zip(planes) {
        words.copy_from_slice(&plane[first..first + LANES]);
    }
    turn(&mut words);
    words
}

/// The planes of values of so many bits; higher bits are lost.
pub(super) fn pack(width: usize, value: impl Fn(usize) -> u64) -> Vec<Plane> {
    let mut planes = vec![NONE; width];
    for (group, planes) in planes.chunks_mut(8).enumerate() {
        for first in (0..WORDS).step_by(LANES) {
            let mut words: Turn = [[0; LANES]; 8];
            for (row, words) in words.iter_mut().enumerate() {
                for (lane, word) in words.iter_mut().enumerate() {
                    let at = (first + lane) * 64 + row;
                    *word = u64::from_le_bytes(std::array::from_fn(|byte| (value(at + 8 * byte) >> (8 * group)) as u8));
                }
            }
            turn(&mut words);
            for (plane, words) in planes.iter_mut().zip(&words) {
                plane[first..first + LANES].copy_from_slice(words);
            }
        }
    }
    planes
}

/// The values that planes hold.
pub(super) fn unpack(planes: &[Plane]) -> Vec<u64> {
    let mut values = vec![0; SLOTS];
    for (k, plane) in planes.iter().enumerate() {
        for (values, word) in values.chunks_exact_mut(64).zip(plane) {
            for (bit, value) in values.iter_mut().enumerate() {
                *value |= (word >> bit & 1) << k;
            }
        }
    }
    values
}
