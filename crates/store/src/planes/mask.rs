//! Some of a block's 4,096 slots: a bit each, slot 0 the lowest bit of the first word. Answers that came from elsewhere
//! (a text search, a list of contacts) are such masks too, for the blocks where there are any.

use std::fmt;

use super::wide::wide;

/// Slots of a block.
pub const SLOTS: usize = 4096;

pub(super) const WORDS: usize = SLOTS / 64;

/// A bit for each slot.
pub(super) type Mask = [u64; WORDS];

pub(super) const NONE: Mask = [0; WORDS];
pub(super) const ALL: Mask = [!0; WORDS];

pub(super) fn is_empty(mask: &Mask) -> bool {
    mask.iter().fold(0, |all, word| all | word) == 0
}

pub(super) fn count(mask: &Mask) -> u64 {
    wide(
        #[inline(always)]
        || mask.iter().map(|word| u64::from(word.count_ones())).sum(),
    )
}

pub(super) fn keep(mask: &mut Mask, other: &Mask) {
    for (word, other) in mask.iter_mut().zip(other) {
        *word &= other;
    }
}

pub(super) fn remove(mask: &mut Mask, other: &Mask) {
    for (word, other) in mask.iter_mut().zip(other) {
        *word &= !other;
    }
}

pub(super) fn has(mask: &Mask, slot: usize) -> bool {
    mask[slot / 64] >> (slot % 64) & 1 == 1
}

/// The slots of a word that are set, lowest first.
pub(super) fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = (word != 0).then(|| word.trailing_zeros() as usize);
        word &= word.wrapping_sub(1);
        bit
    })
}

/// The slots that are set, lowest first.
pub(super) fn slots(mask: &Mask) -> impl Iterator<Item = usize> {
    mask.iter().enumerate().flat_map(|(at, word)| bits(*word).map(move |bit| at * 64 + bit))
}

/// Responses found by other means, by their number in the survey.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Marks(Vec<Option<Box<Mask>>>);

impl Marks {
    /// Adds a response. Costs 520 bytes for the first of a block and 8 for each block before it.
    pub fn insert(&mut self, seq: u32) {
        let (block, slot) = (seq as usize / SLOTS, seq as usize % SLOTS);
        if block >= self.0.len() {
            self.0.resize(block + 1, None);
        }
        self.0[block].get_or_insert_with(|| Box::new(NONE))[slot / 64] |= 1 << (slot % 64);
    }

    /// Whether it was added.
    pub fn contains(&self, seq: u32) -> bool {
        self.block(seq as usize / SLOTS).is_some_and(|mask| has(mask, seq as usize % SLOTS))
    }

    /// Memory in use, in bytes.
    pub fn bytes(&self) -> usize {
        self.0.len() * size_of::<Option<Box<Mask>>>() + self.0.iter().flatten().count() * size_of::<Mask>()
    }

    pub(super) fn block(&self, at: usize) -> Option<&Mask> {
        self.0.get(at)?.as_deref()
    }
}

impl Extend<u32> for Marks {
    fn extend<I: IntoIterator<Item = u32>>(&mut self, seqs: I) {
        seqs.into_iter().for_each(|seq| self.insert(seq));
    }
}

impl FromIterator<u32> for Marks {
    fn from_iter<I: IntoIterator<Item = u32>>(seqs: I) -> Marks {
        let mut marks = Marks::default();
        marks.extend(seqs);
        marks
    }
}

impl fmt::Debug for Marks {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Marks({} blocks)", self.0.iter().flatten().count())
    }
}
