//! The responses that a sieve means, one after another, for feeds and exports.

use super::Planes;
use super::mask::{Mask, NONE, SLOTS};
use super::sieve::Plan;

/// Numbers of responses, the newest (highest) first.
pub struct Selected<'a> {
    planes: &'a Planes,
    plan: Plan,
    /// The block that the mask belongs to; those below are still to come.
    block: usize,
    /// What of it has not been handed out.
    mask: Mask,
    /// The word of the mask that is looked at; none above has a bit.
    word: usize,
}

impl<'a> Selected<'a> {
    pub(super) fn new(planes: &'a Planes, plan: Plan) -> Selected<'a> {
        Selected { planes, plan, block: planes.blocks.len(), mask: NONE, word: 0 }
    }

    /// Skips everything from this number on, so that a page of a feed can begin where the last one ended.
    #[must_use]
    pub fn before(mut self, seq: u32) -> Selected<'a> {
        let (block, slot) = (seq as usize / SLOTS, seq as usize % SLOTS);
        if block < self.block {
            self.block = block;
            self.load();
            self.mask[slot / 64] &= (1 << (slot % 64)) - 1;
            self.mask[slot / 64 + 1..].fill(0);
        }
        self
    }

    fn load(&mut self) {
        let block = &self.planes.blocks[self.block];
        self.mask = self.plan.sift(block, self.block, self.planes.shape.state).unwrap_or(NONE);
        self.word = self.mask.len() - 1;
    }
}

impl Iterator for Selected<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        loop {
            let word = self.mask[self.word];
            if word != 0 {
                let bit = 63 - word.leading_zeros() as usize;
                self.mask[self.word] ^= 1 << bit;
                return Some((self.block * SLOTS + self.word * 64 + bit) as u32);
            }
            if self.word > 0 {
                self.word -= 1;
            } else {
                self.block = self.block.checked_sub(1)?;
                self.load();
            }
        }
    }
}
