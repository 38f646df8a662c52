//! What answers "metric by dimensions under a filter" about a survey's responses: their fields as bit planes, in memory,
//! 4,096 responses a block. Made from the database and never its equal: whoever holds planes must be able to make them
//! anew. Codes come from the caller's dictionaries; nothing here reads, waits or knows what a code means.

mod bits;
mod block;
mod codes;
mod column;
mod compare;
mod group;
mod histogram;
mod lookup;
mod mask;
mod present;
mod query;
mod select;
mod shape;
mod sieve;
#[cfg(test)]
mod tests;
mod truth;
mod wanted;
mod wide;

pub use block::Batch;
pub use codes::Codes;
pub use mask::{Marks, SLOTS};
pub use query::{Calendar, Cell};
pub use select::Selected;
pub use shape::{Counts, Field, HIGHEST, Misfit, Row, SCORES, Shape};
pub use sieve::Sieve;

use block::Block;

/// Blocks that lie together: a million responses.
const SETTLED: usize = 256;

/// The responses of one survey. A clone is a snapshot: it shares every block until one of the two changes it.
#[derive(Clone, Debug)]
pub struct Planes {
    shape: Shape,
    blocks: Vec<Block>,
    /// One more than the highest number that was written.
    len: u32,
}

impl Planes {
    /// Without responses.
    pub fn new(shape: Shape) -> Planes {
        Planes { shape, blocks: Vec::new(), len: 0 }
    }

    /// Its fields.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// Adds a field, which every response lacks. Costs nothing until one has it.
    ///
    /// # Panics
    /// When there are 65,535 already.
    pub fn add_field(&mut self) -> Field {
        let field = Field(self.shape.fields);
        self.shape.fields = self.shape.fields.checked_add(1).expect("fields are few");
        field
    }

    /// One more than the highest number that was written, holes included.
    pub fn len(&self) -> u32 {
        self.len
    }

    /// Whether nothing was ever written.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Memory in use, in bytes, counting blocks that a snapshot shares as one's own.
    pub fn bytes(&self) -> usize {
        let blocks = self.blocks.iter().map(|block| block.bytes());
        size_of::<Planes>() + blocks.sum::<usize>()
    }

    /// A response; `None` where there is none.
    pub fn row(&self, seq: u32) -> Option<Row> {
        self.blocks.get(seq as usize / SLOTS)?.row(seq as usize % SLOTS, &self.shape)
    }

    /// Writes a response, or what it was changed to; state 0 takes it away. Numbers between the last one and this one
    /// become holes. Snapshots keep what they have.
    ///
    /// # Errors
    /// When a code does not fit; nothing is written.
    pub fn set(&mut self, seq: u32, day: i64, codes: &[u16]) -> Result<(), Misfit> {
        self.shape.check(codes)?;
        let block = self.reach(seq / SLOTS as u32);
        self.blocks[block].set(seq as usize % SLOTS, day, codes, &self.shape);
        self.len = self.len.max(seq.saturating_add(1));
        Ok(())
    }

    /// Writes all 4,096 responses of a block (those from 4,096 times its number on) in place of what it had. This is
    /// much cheaper than one after another.
    ///
    /// # Panics
    /// When the batch was made for fields that these planes do not have, or the block is above 1,048,575.
    pub fn set_block(&mut self, block: u32, batch: &Batch) {
        assert!(batch.shape().fields <= self.shape.fields, "a batch is of the same shape");
        assert!(block < 1 << 20, "responses have numbers of 32 bits");
        let at = self.reach(block);
        self.blocks[at] = batch.build();
        self.len = self.len.max(block * SLOTS as u32 + batch.len() as u32);
    }

    /// Writes responses behind the last one, whole blocks at once where it can.
    ///
    /// # Errors
    /// When a code does not fit; those before it may have been written.
    pub fn append<'a>(&mut self, rows: impl IntoIterator<Item = &'a Row>) -> Result<(), Misfit> {
        let mut rows = rows.into_iter();
        while !(self.len as usize).is_multiple_of(SLOTS) {
            let Some(row) = rows.next() else { return Ok(()) };
            self.set(self.len, row.day, &row.codes)?;
        }
        let mut batch = Batch::new(self.shape);
        loop {
            let mut taken = 0;
            for row in rows.by_ref().take(SLOTS) {
                batch.put(taken, row.day, &row.codes)?;
                taken += 1;
            }
            if taken == 0 {
                return Ok(());
            }
            let len = self.len + taken as u32;
            self.set_block(self.len / SLOTS as u32, &batch);
            self.len = len;
            batch.clear();
        }
    }

    /// Moves everything so that questions read memory in order, which makes them up to three times as fast where it does
    /// not fit the cache. Worth it once after many blocks were written; 2 ms for a million responses, and memory for
    /// another million meanwhile. Answers stay the same.
    pub fn settle(&mut self) {
        self.blocks.chunks_mut(SETTLED).for_each(Block::settle);
    }

    /// Makes sure that there is a block of this number.
    fn reach(&mut self, block: u32) -> usize {
        let block = block as usize;
        if block >= self.blocks.len() {
            // Blocks without responses are one.
            self.blocks.resize(block + 1, Block::default());
        }
        block
    }
}
