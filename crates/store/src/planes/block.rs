//! 4,096 neighbouring responses of a survey, a column a field. The state's column alone says which slots hold a response.
//! A clone shares the columns until one of the two is changed.

use std::sync::Arc;

use super::column::{Column, Kind, MISSING};
use super::mask::{self, ALL, Mask, NONE, SLOTS};
use super::shape::{Field, Misfit, Row, Shape};

/// The day first, then the fields. Fields that came later may be missing at the end; without responses all are.
#[derive(Clone, Debug)]
pub(super) struct Block(Arc<[Column]>);

/// The responses of one block on their way into it; may be used again for the next.
#[derive(Clone, Debug)]
pub struct Batch {
    shape: Shape,
    days: Vec<i64>,
    codes: Vec<Vec<u16>>,
    filled: Box<Mask>,
}

impl Batch {
    /// An empty block. It takes 32 KiB, and 8 for each field.
    pub fn new(shape: Shape) -> Batch {
        let codes = vec![vec![0; SLOTS]; usize::from(shape.fields)];
        Batch { shape, days: vec![0; SLOTS], codes, filled: Box::new(NONE) }
    }

    /// Writes a response at a slot, 0 to 4,095. State 0 leaves a hole.
    ///
    /// # Errors
    /// When a code does not fit; nothing is written.
    ///
    /// # Panics
    /// When there is no such slot.
    pub fn put(&mut self, slot: usize, day: i64, codes: &[u16]) -> Result<(), Misfit> {
        self.shape.check(codes)?;
        self.days[slot] = day;
        for (at, column) in self.codes.iter_mut().enumerate() {
            column[slot] = codes.get(at).copied().unwrap_or_default();
        }
        let is_there = self.codes[usize::from(self.shape.state.0)][slot] != 0;
        self.filled[slot / 64] = self.filled[slot / 64] & !(1 << (slot % 64)) | u64::from(is_there) << (slot % 64);
        Ok(())
    }

    /// Makes it empty.
    pub fn clear(&mut self) {
        self.codes[usize::from(self.shape.state.0)].fill(0);
        *self.filled = NONE;
    }

    pub(super) fn shape(&self) -> &Shape {
        &self.shape
    }

    /// One more than the last slot that was filled.
    pub(super) fn len(&self) -> usize {
        let last = self.filled.iter().rposition(|word| *word != 0);
        last.map_or(0, |at| (at + 1) * 64 - self.filled[at].leading_zeros() as usize)
    }

    pub(super) fn build(&self) -> Block {
        let columns = self.codes.iter().enumerate().map(|(at, codes)| {
            let counts = if at == usize::from(self.shape.state.0) { &ALL } else { &*self.filled };
            Column::build(codes, counts, Kind::Codes)
        });
        Block(std::iter::once(Column::build(&self.days, &self.filled, Kind::Days)).chain(columns).collect())
    }
}

impl Default for Block {
    fn default() -> Block {
        Block(Arc::from([]))
    }
}

impl Block {
    pub(super) fn day(&self) -> &Column {
        self.0.first().unwrap_or(&MISSING)
    }

    pub(super) fn field(&self, field: Field) -> &Column {
        self.0.get(usize::from(field.0) + 1).unwrap_or(&MISSING)
    }

    /// The slots that hold a response.
    pub(super) fn filled(&self, state: Field) -> Mask {
        let (state, mut filled) = (self.field(state), ALL);
        if state.may_have(0) {
            let mut empty = ALL;
            state.keep_between(0, 0, &mut empty);
            mask::remove(&mut filled, &empty);
        }
        filled
    }

    pub(super) fn row(&self, slot: usize, shape: &Shape) -> Option<Row> {
        let codes: Vec<u16> = (0..shape.fields).map(|field| self.field(Field(field)).value(slot) as u16).collect();
        let row = Row { day: self.day().value(slot), codes };
        (row.code(shape.state) != 0).then_some(row)
    }

    /// Writes one slot. The codes were checked.
    pub(super) fn set(&mut self, slot: usize, day: i64, codes: &[u16], shape: &Shape) {
        let code = |field: usize| i64::from(codes.get(field).copied().unwrap_or_default());
        let state = usize::from(shape.state.0);
        let missing = usize::from(shape.fields) + 1 - self.0.len();
        if missing > 0 {
            self.0 = self.0.iter().cloned().chain(std::iter::repeat_n(MISSING.clone(), missing)).collect();
        }
        Arc::make_mut(&mut self.0)[state + 1].set(slot, code(state), &ALL, Kind::Codes);
        let filled = self.filled(shape.state);
        let columns = Arc::make_mut(&mut self.0);
        columns[0].set(slot, day, &filled, Kind::Days);
        for field in (0..usize::from(shape.fields)).filter(|field| *field != state) {
            columns[field + 1].set(slot, code(field), &filled, Kind::Codes);
        }
    }

    /// Copies blocks into memory of their own, field by field: what a question reads of them then lies side by side.
    pub(super) fn settle(blocks: &mut [Block]) {
        let mut copies: Vec<Vec<Column>> = blocks.iter().map(|block| Vec::with_capacity(block.0.len())).collect();
        for at in 0..blocks.iter().map(|block| block.0.len()).max().unwrap_or_default() {
            for (copy, block) in copies.iter_mut().zip(&*blocks) {
                copy.extend(block.0.get(at).cloned());
            }
        }
        for (block, copy) in blocks.iter_mut().zip(copies) {
            block.0 = Arc::from(copy);
        }
    }

    pub(super) fn bytes(&self) -> usize {
        size_of::<Block>() + self.0.iter().map(Column::bytes).sum::<usize>()
    }
}
