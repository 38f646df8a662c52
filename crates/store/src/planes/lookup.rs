//! A set of codes with too many gaps for comparisons: the rows' codes are read out and looked up.

use super::bits::{LANES, Plane, ZERO, bytes};
use super::codes::Codes;
use super::column::Column;
use super::mask::{Mask, WORDS};
use super::shape::HIGHEST;

/// 1 for each code of the set.
pub(super) struct Lookup(Box<[u8; HIGHEST as usize + 1]>);

impl Lookup {
    pub(super) fn new(codes: &Codes) -> Lookup {
        Lookup(Box::new(std::array::from_fn(|code| u8::from(codes.contains(code as u16)))))
    }

    /// Keeps the slots of the mask whose code is in the set.
    pub(super) fn keep(&self, column: &Column, mask: &mut Mask) {
        let mut planes: [&Plane; 16] = [&ZERO; 16];
        for (place, plane) in planes.iter_mut().zip(column.planes()) {
            *place = plane;
        }
        let (groups, _) = planes.as_chunks::<8>();
        let base = column.base() as usize;
        for first in (0..WORDS).step_by(LANES) {
            let (low, high) = (bytes(&groups[0], first), bytes(&groups[1], first));
            for lane in 0..LANES {
                let mut found = 0;
                for row in 0..8 {
                    let (low, high) = (low[row][lane].to_le_bytes(), high[row][lane].to_le_bytes());
                    let inside = std::array::from_fn(|byte| {
                        let code = usize::from(u16::from_le_bytes([low[byte], high[byte]])) + base;
                        self.0[code % self.0.len()]
                    });
                    found |= u64::from_le_bytes(inside) << row;
                }
                mask[first + lane] &= found;
            }
        }
    }
}
