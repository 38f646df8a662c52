//! Who gave each response, as a number of 32 bits taken from the random end of the customer's id: enough to see whose
//! answers hang together, and no customer can be told from it. In a survey of ten million customers it takes one in a
//! thousand for another, which no figure made of them shows.

use std::collections::BTreeMap;
use std::sync::Arc;

use feedback::{Band, Bands};
use uuid::Uuid;

use crate::planes::SLOTS;
use crate::score::Alike;

/// From about so many scores on only some customers are looked at, all answers of each.
const MOST: u64 = 500_000;

/// By response, in blocks; a block of responses without customers takes no memory.
#[derive(Clone, Default)]
pub(super) struct Customers(Arc<Vec<Option<Arc<[u32; SLOTS]>>>>);

impl Customers {
    pub(super) fn set(&mut self, seq: u32, customer: Option<Uuid>) {
        let (block, slot) = (seq as usize / SLOTS, seq as usize % SLOTS);
        let number = customer.map_or(0, number);
        if number == self.get(seq) {
            return;
        }
        let blocks = Arc::make_mut(&mut self.0);
        if block >= blocks.len() {
            blocks.resize(block + 1, None);
        }
        Arc::make_mut(blocks[block].get_or_insert_with(|| Arc::new([0; SLOTS])))[slot] = number;
    }

    /// 0 where nobody is known.
    fn get(&self, seq: u32) -> u32 {
        let block = self.0.get(seq as usize / SLOTS).and_then(Option::as_deref);
        block.map_or(0, |block| block[seq as usize % SLOTS])
    }

    /// Beside those of the struct.
    pub(super) fn bytes(&self) -> usize {
        let filled = self.0.iter().flatten().count();
        self.0.len() * size_of::<Option<Arc<[u32; SLOTS]>>>() + filled * size_of::<[u32; SLOTS]>()
    }
}

/// Scores by customer, of so many scores that only a share of the customers may be looked at.
pub(super) struct Share<'c> {
    customers: &'c Customers,
    /// One of so many customers is looked at.
    of: u32,
    /// Customer and band of each score.
    known: Vec<u64>,
    /// How many scores in each band nobody is known to have given.
    unknown: [u64; 3],
}

impl<'c> Share<'c> {
    pub(super) fn new(customers: &'c Customers, scores: u64) -> Share<'c> {
        let of = u32::try_from(scores / MOST).unwrap_or(u32::MAX).max(1);
        Share { customers, of, known: Vec::new(), unknown: [0; 3] }
    }

    /// Looks at the responses of a band.
    pub(super) fn add(&mut self, band: Band, seqs: impl Iterator<Item = u32>) {
        for seq in seqs {
            let customer = self.customers.get(seq);
            let chosen = if customer == 0 { seq } else { customer };
            if !mixed(chosen).is_multiple_of(self.of) {
                continue;
            }
            match customer {
                0 => self.unknown[band as usize] += 1,
                _ => self.known.push(u64::from(customer) << 2 | band as u64),
            }
        }
    }

    /// How many customers gave the same number of scores in each band.
    pub(super) fn alike(mut self) -> Vec<Alike> {
        self.known.sort_unstable();
        let mut alike: BTreeMap<[u64; 3], u64> = BTreeMap::new();
        for one in self.known.chunk_by(|one, next| one >> 2 == next >> 2) {
            let mut given = [0; 3];
            one.iter().for_each(|score| given[(score & 3) as usize] += 1);
            *alike.entry(given).or_default() += 1;
        }
        let known = alike.into_iter().map(|(given, customers)| Alike { bands: bands(given), customers, known: true });
        let unknown = self.unknown.into_iter().enumerate().filter(|(_, n)| *n > 0).map(|(band, customers)| {
            let mut given = [0; 3];
            given[band] = 1;
            Alike { bands: bands(given), customers, known: false }
        });
        known.chain(unknown).collect()
    }
}

/// By `Band as usize`.
fn bands(given: [u64; 3]) -> Bands {
    let of = |band: Band| given[band as usize];
    Bands { promoters: of(Band::Promoter), passives: of(Band::Passive), detractors: of(Band::Detractor) }
}

/// Never 0.
fn number(customer: Uuid) -> u32 {
    let [.., a, b, c, d] = *customer.as_bytes();
    u32::from_be_bytes([a, b, c, d]).max(1)
}

/// Spreads neighbours over all numbers (the finaliser of MurmurHash3; Appleby, public domain).
fn mixed(number: u32) -> u32 {
    let number = (number ^ number >> 16).wrapping_mul(0x85eb_ca6b);
    let number = (number ^ number >> 13).wrapping_mul(0xc2b2_ae35);
    number ^ number >> 16
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A customer's id; they differ at its end, as made ones do.
    fn customer(number: u32) -> Uuid {
        Uuid::from_u128(u128::from(number.wrapping_mul(0x9e37_79b9)) | 7 << 64)
    }

    #[test]
    fn scores_are_put_together_by_customer() {
        let mut customers = Customers::default();
        for (seq, of) in [(1, Some(1)), (2, Some(2)), (3, Some(1)), (4, None), (5_000, Some(1)), (6, None)] {
            customers.set(seq, of.map(customer));
        }
        let mut share = Share::new(&customers, 6);
        share.add(Band::Promoter, [1, 3, 4].into_iter());
        share.add(Band::Detractor, [2, 5_000, 6].into_iter());
        let told = |[promoters, passives, detractors]: [u64; 3], customers, known| Alike {
            bands: Bands { promoters, passives, detractors },
            customers,
            known,
        };
        let mut alike = share.alike();
        alike.sort_by_key(|alike| (!alike.known, alike.bands.promoters, alike.bands.detractors));
        let expected =
            [told([0, 0, 1], 1, true), told([2, 0, 1], 1, true), told([0, 0, 1], 1, false), told([1, 0, 0], 1, false)];
        assert_eq!(alike, expected);
    }

    #[test]
    fn a_snapshot_keeps_who_it_knew_and_blocks_without_customers_cost_nothing() {
        let mut customers = Customers::default();
        customers.set(9_000, None);
        assert_eq!(customers.bytes(), 0);
        customers.set(9_000, Some(customer(1)));
        let snapshot = customers.clone();
        customers.set(9_000, Some(customer(2)));
        assert_eq!([&snapshot, &customers].map(|customers| customers.get(9_000)), [1, 2].map(|n| number(customer(n))));
        assert!(customers.bytes() < 17_000, "{}", customers.bytes());
    }

    #[test]
    fn of_very_many_scores_some_customers_are_looked_at_with_all_that_they_gave() {
        let mut customers = Customers::default();
        let n = 40_000_u32;
        (0..n).for_each(|seq| customers.set(seq, Some(customer(seq % (n / 4)))));
        let mut share = Share::new(&customers, MOST * 10);
        share.add(Band::Promoter, 0..n);
        let alike = share.alike();
        assert_eq!(alike.len(), 1, "each gave four: {alike:?}");
        assert_eq!(alike[0].bands.promoters, 4);
        assert!((850..1_150).contains(&alike[0].customers), "one in ten of 10,000: {alike:?}");
    }
}
