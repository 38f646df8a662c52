//! Between values and bit planes: plane k holds bit k of every slot's value. Planes are kept by eight words, all planes of
//! the first 512 slots first, so that a question reads memory from its beginning to its end. Eight planes turn into the
//! bytes of 64 rows by exchanging bits between words (Warren, Hacker's Delight, 7-3), about one operation a row.

use super::mask::{SLOTS, WORDS};

/// Words that pass through the registers together.
pub(super) const LANES: usize = 8;

/// A bit of the values of 512 slots.
pub(super) type Chunk = [u64; LANES];

/// Chunks of a block.
pub(super) const CHUNKS: usize = WORDS / LANES;

/// A bit that no value has.
pub(super) static ZERO: Chunk = [0; LANES];

/// Eight planes' words, or eight rows' bytes in each: byte b of word i belongs to row 8 b + i.
pub(super) type Turn = [Chunk; 8];

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

/// The planes of values of so many bits; higher bits are lost.
pub(super) fn pack(width: usize, value: impl Fn(usize) -> u64) -> Vec<Chunk> {
    let mut planes = vec![ZERO; width * CHUNKS];
    if width == 0 {
        return planes;
    }
    for (at, planes) in planes.chunks_exact_mut(width).enumerate() {
        for (group, planes) in planes.chunks_mut(8).enumerate() {
            let mut words: Turn = [ZERO; 8];
            for (row, words) in words.iter_mut().enumerate() {
                for (lane, word) in words.iter_mut().enumerate() {
                    let slot = (at * LANES + lane) * 64 + row;
                    let byte = |byte: usize| (value(slot + 8 * byte) >> (8 * group)) as u8;
                    *word = u64::from_le_bytes(std::array::from_fn(byte));
                }
            }
            turn(&mut words);
            planes.copy_from_slice(&words[..planes.len()]);
        }
    }
    planes
}

/// The values that planes of so many bits hold.
pub(super) fn unpack(width: usize, planes: &[Chunk]) -> Vec<u64> {
    let mut values = vec![0; SLOTS];
    for (values, planes) in values.chunks_exact_mut(64 * LANES).zip(planes.chunks(width.max(1))) {
        for (k, plane) in planes.iter().enumerate() {
            for (slot, value) in values.iter_mut().enumerate() {
                *value |= (plane[slot / 64] >> (slot % 64) & 1) << k;
            }
        }
    }
    values
}
