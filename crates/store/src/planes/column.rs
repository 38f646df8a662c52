//! One field of a block: its values above a base, as many planes as they need, and which values there are, so that most
//! questions are answered without the planes. Slots without a response hold anything, and nobody may ask for them.

use super::bits::{Chunk, LANES, pack, unpack};
use super::codes::Codes;
use super::compare::keep_between;
use super::mask::{self, ALL, Mask, SLOTS};
use super::present::Present;
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

/// The header is one cache line.
#[derive(Clone, Debug)]
#[repr(align(64))]
pub(super) struct Column {
    /// No value is below.
    base: i64,
    /// No value is above.
    high: i64,
    /// How many bits value - base has. Without any every value is the base.
    width: u8,
    /// Those bits, lowest first, for each 512 slots; `None` without any.
    planes: Option<Box<[Chunk]>>,
    /// The codes there are, unless the column is one of days or has but one value.
    present: Present,
}

/// The column of a block that was there before its field.
pub(super) static MISSING: Column = Column { base: 0, high: 0, width: 0, planes: None, present: Present::UNKNOWN };

/// Bits that a value needs.
fn bits(value: u64) -> usize {
    (u64::BITS - value.leading_zeros()) as usize
}

impl Column {
    /// From a value for each slot, of which those in `filled` count.
    pub(super) fn build<T: Copy + Ord + Into<i64>>(values: &[T], filled: &Mask, kind: Kind) -> Column {
        let Some((low, high)) = bounds(values, filled) else {
            return MISSING.clone();
        };
        let (base, high): (i64, i64) = (low.into(), high.into());
        let width = bits(high.wrapping_sub(base) as u64);
        let planes = pack(width, |slot| values[slot].into().wrapping_sub(base) as u64);
        let planes = (width > 0).then(|| planes.into_boxed_slice());
        let mut column = Column { base, high, width: width as u8, planes, present: Present::UNKNOWN };
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

    /// How many planes there are.
    pub(super) fn width(&self) -> usize {
        usize::from(self.width)
    }

    fn planes(&self) -> &[Chunk] {
        self.planes.as_deref().unwrap_or_default()
    }

    /// All planes' words for the 512 slots of this number.
    #[inline(always)]
    pub(super) fn chunk(&self, at: usize) -> &[Chunk] {
        &self.planes()[at * self.width()..(at + 1) * self.width()]
    }

    /// How many values there are at most.
    pub(super) fn distinct(&self) -> u64 {
        if self.present.is_kept() {
            self.present.count()
        } else {
            (self.high.wrapping_sub(self.base) as u64).saturating_add(1)
        }
    }

    /// Whether a response may have this value; if not, none has.
    pub(super) fn may_have(&self, value: i64) -> bool {
        if self.present.is_kept() { self.present.has(value as usize) } else { (self.base..=self.high).contains(&value) }
    }

    pub(super) fn value(&self, slot: usize) -> i64 {
        let planes = self.chunk(slot / (64 * LANES));
        let bit = |plane: &Chunk| plane[slot / 64 % LANES] >> (slot % 64) & 1;
        let above = planes.iter().rev().fold(0, |above, plane| above << 1 | bit(plane));
        self.base.wrapping_add(above as i64)
    }

    pub(super) fn bytes(&self) -> usize {
        size_of::<Column>() + size_of_val(self.planes()) + self.present.bytes()
    }

    /// What the header says about a set of codes.
    pub(super) fn verdict(&self, codes: &Codes) -> Verdict {
        if self.width == 0 {
            return if codes.contains(self.base as u16) { Verdict::Always } else { Verdict::Never };
        }
        match self.present.compare(codes) {
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
        } else if self.width > 0 {
            let above = |value: i64| value.wrapping_sub(self.base) as u64;
            keep_between(self.width(), self.planes(), above(low), above(high), mask);
        }
    }

    /// Writes a slot's value; `filled` says which slots have a response afterwards, this one included or not.
    pub(super) fn set(&mut self, slot: usize, value: i64, filled: &Mask, kind: Kind) {
        if mask::has(filled, slot) {
            let above = value.wrapping_sub(self.base) as u64;
            if value < self.base || bits(above) > self.width() {
                return self.rebuild(slot, value, filled, kind);
            }
            let old = self.value(slot);
            let (first, bit) = (slot / (64 * LANES) * self.width(), slot % 64);
            let planes = self.planes.iter_mut().flat_map(|planes| &mut planes[first..first + usize::from(self.width)]);
            for (k, plane) in planes.enumerate() {
                let word = &mut plane[slot / 64 % LANES];
                *word = *word & !(1 << bit) | (above >> k & 1) << bit;
            }
            self.high = self.high.max(value);
            self.present.add(value as usize);
            if old != value {
                self.forget(old, filled);
            }
        } else {
            self.forget(self.value(slot), filled);
        }
    }

    /// Takes a code away from those that are present, unless a response has it.
    fn forget(&mut self, value: i64, filled: &Mask) {
        if !self.present.is_kept() {
            return;
        }
        let mut having = *filled;
        self.keep_between(value, value, &mut having);
        if mask::is_empty(&having) {
            self.present.remove(value as usize);
        }
    }

    /// The column anew, with room for a value that does not fit. Where the planes have room to spare it goes below, so
    /// that values which come in falling order do not rebuild it each time.
    fn rebuild(&mut self, slot: usize, value: i64, filled: &Mask, kind: Kind) {
        let is_lower = value < self.base;
        let mut values: Vec<i64> =
            unpack(self.width(), self.planes()).into_iter().map(|above| self.base.wrapping_add(above as i64)).collect();
        values[slot] = value;
        *self = Column::build(&values, filled, kind);
        let room = u64::MAX.checked_shr(64 - u32::from(self.width)).unwrap_or_default();
        let spare = room - self.high.wrapping_sub(self.base) as u64;
        let lowest = if kind == Kind::Codes { 0 } else { i64::MIN };
        let base = self.base.saturating_sub_unsigned(spare).max(lowest);
        if is_lower && base < self.base {
            let planes = pack(self.width(), |slot| values[slot].wrapping_sub(base) as u64);
            self.planes = Some(planes.into_boxed_slice());
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

/// The codes that slots have.
fn present<T: Copy + Into<i64>>(values: &[T], filled: &Mask, high: usize) -> Present {
    // A byte for each code first: bits of one word would wait for one another.
    let mut seen = [0_u8; HIGHEST as usize + 1];
    if *filled == ALL {
        values.iter().for_each(|value| seen[(*value).into() as usize % SLOTS] = 1);
    } else {
        mask::slots(filled).for_each(|slot| seen[values[slot].into() as usize % SLOTS] = 1);
    }
    Present::new(&seen, high)
}
