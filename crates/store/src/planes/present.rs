//! Which codes a column has, a bit each. The first 64 stand in the header, so that most questions read nothing else.

use super::codes::Codes;
use super::shape::HIGHEST;

#[derive(Clone, Debug)]
pub(super) struct Present {
    /// Whether anybody keeps count. For days and constants nobody does.
    is_kept: bool,
    first: u64,
    /// From code 64 on.
    more: Option<Box<[u64]>>,
}

impl Present {
    /// Nothing is known.
    pub(super) const UNKNOWN: Present = Present { is_kept: false, first: 0, more: None };

    /// From a byte for each code, which is 1 where there is one.
    pub(super) fn new(seen: &[u8; HIGHEST as usize + 1], high: usize) -> Present {
        let word = |seen: &[u8; 64]| seen.iter().rev().fold(0, |word, seen| word << 1 | u64::from(*seen));
        let mut words = seen.as_chunks::<64>().0.iter().take(high / 64 + 1).map(word);
        let first = words.next().unwrap_or_default();
        let more: Box<[u64]> = words.collect();
        Present { is_kept: true, first, more: (!more.is_empty()).then_some(more) }
    }

    pub(super) fn is_kept(&self) -> bool {
        self.is_kept
    }

    fn words(&self) -> impl Iterator<Item = u64> {
        std::iter::once(self.first).chain(self.more.iter().flatten().copied())
    }

    /// How many codes there are.
    pub(super) fn count(&self) -> u64 {
        self.words().map(|word| u64::from(word.count_ones())).sum()
    }

    pub(super) fn has(&self, code: usize) -> bool {
        let word = match code / 64 {
            0 => Some(&self.first),
            at => self.more.as_ref().and_then(|more| more.get(at - 1)),
        };
        word.is_some_and(|word| word >> (code % 64) & 1 == 1)
    }

    /// Whether some of the codes are in the set, and whether some are not.
    pub(super) fn compare(&self, codes: &Codes) -> (bool, bool) {
        let (first, words) = codes.split();
        let (mut inside, mut outside) = (self.first & first, self.first & !first);
        for (present, word) in self.more.iter().flatten().zip(words) {
            inside |= present & word;
            outside |= present & !word;
        }
        (inside != 0, outside != 0)
    }

    /// Adds a code, if anybody keeps count.
    pub(super) fn add(&mut self, code: usize) {
        if self.is_kept {
            let more = self.more.as_ref().map_or(0, |more| more.len());
            if code / 64 > more {
                let words = self.words().skip(1).chain(std::iter::repeat(0)).take(code / 64);
                self.more = Some(words.collect());
            }
            if let Some(word) = self.word(code) {
                *word |= 1 << (code % 64);
            }
        }
    }

    pub(super) fn remove(&mut self, code: usize) {
        if let Some(word) = self.word(code) {
            *word &= !(1 << (code % 64));
        }
    }

    fn word(&mut self, code: usize) -> Option<&mut u64> {
        match code / 64 {
            0 => Some(&mut self.first),
            at => self.more.as_mut()?.get_mut(at - 1),
        }
    }

    /// Bytes beside those of the struct.
    pub(super) fn bytes(&self) -> usize {
        self.more.as_deref().map_or(0, size_of_val)
    }
}
