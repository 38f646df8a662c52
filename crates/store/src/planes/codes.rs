//! A set of a field's codes, as a filter names them.

use std::fmt;
use std::ops::RangeInclusive;

use super::mask::bits;
use super::shape::HIGHEST;

const WORDS: usize = (HIGHEST as usize + 1) / 64;

/// Some of the codes 0 to 4,095. Higher ones are never in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Codes(Box<[u64; WORDS]>);

impl Codes {
    /// The empty set.
    pub fn none() -> Codes {
        Codes(Box::new([0; WORDS]))
    }

    /// A single code.
    pub fn one(code: u16) -> Codes {
        [code].into_iter().collect()
    }

    /// All codes that the set lacks, 0 (absent) among them.
    #[must_use]
    pub fn complement(mut self) -> Codes {
        self.0.iter_mut().for_each(|word| *word = !*word);
        self
    }

    /// Whether the set has it.
    pub fn contains(&self, code: u16) -> bool {
        self.0.get(usize::from(code) / 64).is_some_and(|word| word >> (code % 64) & 1 == 1)
    }

    pub(super) fn words(&self) -> &[u64; WORDS] {
        &self.0
    }

    /// The first 64 codes, and the others.
    pub(super) fn split(&self) -> (u64, &[u64]) {
        let [first, rest @ ..] = &*self.0;
        (*first, rest)
    }

    /// The set as stretches of neighbours, in order.
    pub(super) fn runs(&self) -> Vec<(u16, u16)> {
        let mut runs: Vec<(u16, u16)> = Vec::new();
        let words = (0_u16..).step_by(64).zip(self.0.iter());
        for code in words.flat_map(|(first, word)| bits(*word).map(move |bit| first + bit as u16)) {
            match runs.last_mut() {
                Some((_, last)) if *last + 1 == code => *last = code,
                _ => runs.push((code, code)),
            }
        }
        runs
    }
}

impl From<RangeInclusive<u16>> for Codes {
    fn from(codes: RangeInclusive<u16>) -> Codes {
        codes.collect()
    }
}

impl FromIterator<u16> for Codes {
    fn from_iter<I: IntoIterator<Item = u16>>(codes: I) -> Codes {
        let mut set = Codes::none();
        for code in codes.into_iter().filter(|code| *code <= HIGHEST) {
            set.0[usize::from(code) / 64] |= 1 << (code % 64);
        }
        set
    }
}

impl fmt::Debug for Codes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Codes{:?}", self.runs())
    }
}
