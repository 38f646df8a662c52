//! A set of codes with too many gaps for comparisons: the rows' codes are read out and looked up.

use super::bits::{LANES, Turn, ZERO, turn};
use super::codes::Codes;
use super::column::Column;
use super::mask::Mask;
use super::shape::HIGHEST;

/// 1 for each code of the set.
pub(super) struct Lookup(Box<[u8; HIGHEST as usize + 1]>);

impl Lookup {
    pub(super) fn new(codes: &Codes) -> Lookup {
        Lookup(Box::new(std::array::from_fn(|code| u8::from(codes.contains(code as u16)))))
    }

    /// Keeps the slots of the mask whose code is in the set.
    pub(super) fn keep(&self, column: &Column, mask: &mut Mask) {
        let base = column.base() as usize;
        for (at, mask) in mask.as_chunks_mut::<LANES>().0.iter_mut().enumerate() {
            let mut turns: [Turn; 2] = [[ZERO; 8]; 2];
            for (place, plane) in turns.as_flattened_mut().iter_mut().zip(column.chunk(at)) {
                *place = *plane;
            }
            turns.iter_mut().for_each(turn);
            for (lane, word) in mask.iter_mut().enumerate() {
                let mut found = 0;
                for (row, (low, high)) in turns[0].iter().zip(&turns[1]).enumerate() {
                    let (low, high) = (low[lane].to_le_bytes(), high[lane].to_le_bytes());
                    let inside = std::array::from_fn(|byte| {
                        let code = usize::from(u16::from_le_bytes([low[byte], high[byte]])) + base;
                        self.0[code % self.0.len()]
                    });
                    found |= u64::from_le_bytes(inside) << row;
                }
                *word &= found;
            }
        }
    }
}
