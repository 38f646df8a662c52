//! One field of a block: its values above a base, as many planes as they need, and which values there are, so that most
//! questions are answered without the planes. Slots without a response hold anything, and nobody may ask for them.

use super::bits::{Plane, pack, unpack};
use super::codes::Codes;
use super::compare::keep_between;
use super::mask::{self, ALL, Mask, SLOTS};
use super::shape::HIGHEST;

/// What a header knows about a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// No response of the block meets it.
    Never,
    /// All do.
    Always,
    /// The planes must be asked.
    Perhaps,
}

/// Whether the values are codes, whose presence is kept, or days, which may be any number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Codes,
    Days,
}

#[derive(Clone, Debug)]
pub(super) struct Column {
    /// No value is below.
    base: i64,
    /// No value is above.
    high: i64,
    /// Bits of value - base, lowest first. Without planes every value is the base.
    planes: Vec<Plane>,
    /// The codes there are, a bit each; empty for days and for constants.
    present: Vec<u64>,
}

/// The column of a block that was there before its field.
pub(super) static MISSING: Column = Column { base: 0, high: 0, planes: Vec::new(), present: Vec::new() };

/// Bits that a value needs.
fn width(value: u64) -> usize {
    (u64::BITS - value.leading_zeros()) as usize
}

impl Column {
    /// From a value for each slot, of which those in `filled` count.
    pub(super) fn build<T: Copy + Ord + Into<i64>>(values: &[T], filled: &Mask, kind: Kind) -> Column {
        let Some((low, high)) = bounds(values, filled) else {
            return MISSING.clone();
        };
        let (base, high): (i64, i64) = (low.into(), high.into());
        let width = width(high.wrapping_sub(base) as u64);
        let planes = pack(width, |slot| values[slot].into().wrapping_sub(base) as u64);
        let mut column = Column { base, high, planes, present: Vec::new() };
        if kind == Kind::Codes && width > 0 {
            column.present = present(values, filled, high as usize);
        }
        column
    }

    pub(super) fn base(&self) -> i64 {
        self.base
    }

    pub(super) fn high(&self) -> i64 {
        self.high
    }

    pub(super) fn planes(&self) -> &[Plane] {
        &self.planes
    }

    /// How many values there are at most.
    pub(super) fn distinct(&self) -> u64 {
        match self.present.as_slice() {
            [] => (self.high.wrapping_sub(self.base) as u64).saturating_add(1),
            present => present.iter().map(|word| u64::from(word.count_ones())).sum(),
        }
    }

    /// Whether a response may have this value; if not, none has.
    pub(super) fn may_have(&self, value: i64) -> bool {
        match self.present.as_slice() {
            [] => (self.base..=self.high).contains(&value),
            present => present.get(value as usize / 64).is_some_and(|word| word >> (value % 64) & 1 == 1),
        }
    }

    pub(super) fn value(&self, slot: usize) -> i64 {
        let bits = self.planes.iter().enumerate().map(|(k, plane)| u64::from(mask::has(plane, slot)) << k);
        self.base.wrapping_add(bits.sum::<u64>() as i64)
    }

    pub(super) fn bytes(&self) -> usize {
        size_of::<Column>() + size_of_val(self.planes.as_slice()) + size_of_val(self.present.as_slice())
    }

    /// What the header says about a set of codes.
    pub(super) fn verdict(&self, codes: &Codes) -> Verdict {
        if self.planes.is_empty() {
            return if codes.contains(self.base as u16) { Verdict::Always } else { Verdict::Never };
        }
        let (mut inside, mut outside) = (0, 0);
        for (present, word) in self.present.iter().zip(codes.words()) {
            inside |= present & word;
            outside |= present & !word;
        }
        match (inside != 0, outside != 0) {
            (false, _) => Verdict::Never,
            (true, false) => Verdict::Always,
            (true, true) => Verdict::Perhaps,
        }
    }

    /// What the header says about values from `low` to `high`.
    pub(super) fn verdict_between(&self, low: i64, high: i64) -> Verdict {
        if low > high || high < self.base || low > self.high {
            Verdict::Never
        } else if low <= self.base && self.high <= high {
            Verdict::Always
        } else {
            Verdict::Perhaps
        }
    }

    /// Keeps the slots of the mask whose value is from `low` to `high`.
    pub(super) fn keep_between(&self, low: i64, high: i64, mask: &mut Mask) {
        let (low, high) = (low.max(self.base), high.min(self.high));
        if low > high {
            *mask = mask::NONE;
        } else {
            let above = |value: i64| value.wrapping_sub(self.base) as u64;
            keep_between(&self.planes, above(low), above(high), mask);
        }
    }

    /// Writes a slot's value; `filled` says which slots have a response afterwards, this one included or not.
    pub(super) fn set(&mut self, slot: usize, value: i64, filled: &Mask, kind: Kind) {
        if mask::has(filled, slot) {
            let above = value.wrapping_sub(self.base) as u64;
            if value < self.base || width(above) > self.planes.len() {
                return self.rebuild(slot, value, filled, kind);
            }
            let old = self.value(slot);
            for (k, plane) in self.planes.iter_mut().enumerate() {
                plane[slot / 64] = plane[slot / 64] & !(1 << (slot % 64)) | (above >> k & 1) << (slot % 64);
            }
            self.high = self.high.max(value);
            self.note(value);
            if old != value {
                self.forget(old, filled);
            }
        } else {
            self.forget(self.value(slot), filled);
        }
    }

    fn note(&mut self, value: i64) {
        if !self.present.is_empty() {
            let at = value as usize / 64;
            if at >= self.present.len() {
                self.present.resize(at + 1, 0);
            }
            self.present[at] |= 1 << (value % 64);
        }
    }

    /// Takes a code away from those that are present, unless a response has it.
    fn forget(&mut self, value: i64, filled: &Mask) {
        if self.present.is_empty() {
            return;
        }
        let mut having = *filled;
        self.keep_between(value, value, &mut having);
        if mask::is_empty(&having)
            && let Some(word) = self.present.get_mut(value as usize / 64)
        {
            *word &= !(1 << (value % 64));
        }
    }

    /// The column anew, with room for a value that does not fit. Where the planes have room to spare it goes below, so
    /// that values which come in falling order do not rebuild it each time.
    fn rebuild(&mut self, slot: usize, value: i64, filled: &Mask, kind: Kind) {
        let is_lower = value < self.base;
        let mut values: Vec<i64> =
            unpack(&self.planes).into_iter().map(|above| self.base.wrapping_add(above as i64)).collect();
        values[slot] = value;
        *self = Column::build(&values, filled, kind);
        let room = u64::MAX.checked_shr(64 - self.planes.len() as u32).unwrap_or_default();
        let spare = room - self.high.wrapping_sub(self.base) as u64;
        let lowest = if kind == Kind::Codes { 0 } else { i64::MIN };
        let base = self.base.saturating_sub_unsigned(spare).max(lowest);
        if is_lower && base < self.base {
            self.planes = pack(self.planes.len(), |slot| values[slot].wrapping_sub(base) as u64);
            self.base = base;
        }
    }
}

/// The least and the greatest value of the slots that count.
fn bounds<T: Copy + Ord>(values: &[T], filled: &Mask) -> Option<(T, T)> {
    if *filled == ALL {
        let first = *values.first()?;
        return Some(values.iter().fold((first, first), |(low, high), value| (low.min(*value), high.max(*value))));
    }
    let low = mask::slots(filled).map(|slot| values[slot]).min()?;
    let high = mask::slots(filled).map(|slot| values[slot]).max()?;
    Some((low, high))
}

/// A bit for each code that a slot has.
fn present<T: Copy + Into<i64>>(values: &[T], filled: &Mask, high: usize) -> Vec<u64> {
    // A byte for each code first: bits of one word would wait for one another.
    let mut seen = [0_u8; HIGHEST as usize + 1];
    if *filled == ALL {
        values.iter().for_each(|value| seen[(*value).into() as usize % SLOTS] = 1);
    } else {
        mask::slots(filled).for_each(|slot| seen[values[slot].into() as usize % SLOTS] = 1);
    }
    let words = seen[..(high / 64 + 1) * 64].chunks_exact(64);
    words.map(|seen| seen.iter().rev().fold(0, |word, seen| word << 1 | u64::from(*seen))).collect()
}
