//! Counts of answers by value, and by band. Every score of this product is arithmetic on them.
//! Histograms merge by addition and in any order; scores and shares are never averaged.

use std::borrow::Borrow;
use std::iter::Sum;
// The traits stay out of scope: `Add::add` would hide `Histogram::add`.
use std::ops;

use serde::Serialize;

use crate::scale::{Band, Scale, Score};

/// How many answers had each value from 0 to 10. It does not know its scale: its owner does.
///
/// Counts are of responses; their sum is taken to fit 64 bits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Histogram {
    counts: [u64; 11],
}

impl Histogram {
    /// A histogram of counts read from elsewhere; the index is the value.
    pub const fn from_counts(counts: [u64; 11]) -> Histogram {
        Histogram { counts }
    }

    /// The counts; the index is the value.
    pub const fn counts(&self) -> [u64; 11] {
        self.counts
    }

    /// Counts one answer.
    pub fn add(&mut self, score: Score) {
        self.add_n(score, 1);
    }

    /// Counts `n` answers of the same score.
    pub fn add_n(&mut self, score: Score, n: u64) {
        self.counts[usize::from(score.get())] += n;
    }

    /// How many answers had this value; 0 for a value above 10.
    pub fn count(&self, value: u8) -> u64 {
        self.counts.get(usize::from(value)).copied().unwrap_or(0)
    }

    /// How many answers there are.
    pub fn n(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// How many answers there are in each band. A count off the scale goes to the nearest end.
    pub fn bands(&self, scale: Scale) -> Bands {
        let mut bands = Bands::default();
        for (value, count) in self.values() {
            match scale.band_of(value) {
                Band::Promoter => bands.promoters += count,
                Band::Passive => bands.passives += count,
                Band::Detractor => bands.detractors += count,
            }
        }
        bands
    }

    /// The sum of all values.
    pub fn sum(&self) -> u128 {
        self.values().map(|(value, count)| u128::from(value) * u128::from(count)).sum()
    }

    /// The sum of the squares of all values.
    pub fn sum_of_squares(&self) -> u128 {
        self.values().map(|(value, count)| u128::from(value).pow(2) * u128::from(count)).sum()
    }

    /// The arithmetic mean, 0 to 10; `None` when nobody answered.
    pub fn mean(&self) -> Option<f64> {
        let n = self.n();
        (n > 0).then(|| self.sum() as f64 / n as f64)
    }

    /// What is left when `other`, which was once added, is taken out again; `None` when it is not all in here.
    pub fn checked_sub(&self, other: &Histogram) -> Option<Histogram> {
        let mut left = self.clone();
        for (count, taken) in left.counts.iter_mut().zip(other.counts) {
            *count = count.checked_sub(taken)?;
        }
        Some(left)
    }

    fn values(&self) -> impl Iterator<Item = (u8, u64)> {
        (0..).zip(self.counts)
    }
}

impl FromIterator<Score> for Histogram {
    fn from_iter<I: IntoIterator<Item = Score>>(scores: I) -> Histogram {
        let mut histogram = Histogram::default();
        scores.into_iter().for_each(|score| histogram.add(score));
        histogram
    }
}

impl<H: Borrow<Histogram>> ops::AddAssign<H> for Histogram {
    fn add_assign(&mut self, other: H) {
        for (count, more) in self.counts.iter_mut().zip(other.borrow().counts) {
            *count += more;
        }
    }
}

impl<H: Borrow<Histogram>> ops::Add<H> for Histogram {
    type Output = Histogram;

    fn add(mut self, other: H) -> Histogram {
        self += other;
        self
    }
}

impl<H: Borrow<Histogram>> Sum<H> for Histogram {
    fn sum<I: Iterator<Item = H>>(parts: I) -> Histogram {
        parts.fold(Histogram::default(), |whole, part| whole + part)
    }
}

/// How many answers there are in each of the three bands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Bands {
    /// Promoters, or satisfied, or easy.
    pub promoters: u64,
    /// Passives, or neither.
    pub passives: u64,
    /// Detractors, or dissatisfied, or hard.
    pub detractors: u64,
}

impl Bands {
    /// How many answers there are.
    pub const fn n(self) -> u64 {
        self.promoters + self.passives + self.detractors
    }

    /// Promoters minus detractors.
    pub fn balance(self) -> i128 {
        i128::from(self.promoters) - i128::from(self.detractors)
    }

    /// Whole per cents of promoters, passives and detractors that add up to 100, for bars; `None` when nobody
    /// answered.
    ///
    /// Largest remainder (Hamilton). Of equal remainders the worse band's is rounded up first, so that rounding
    /// never flatters.
    pub fn shares_percent(self) -> Option<[u8; 3]> {
        let n = u128::from(self.n());
        if n == 0 {
            return None;
        }
        let hundredfold = [self.promoters, self.passives, self.detractors].map(|count| u128::from(count) * 100);
        let mut shares = hundredfold.map(|count| (count / n) as u8);
        let missing = 100 - shares.iter().sum::<u8>();
        let mut worst_first = [2, 1, 0];
        worst_first.sort_by_key(|&band| std::cmp::Reverse(hundredfold[band] % n));
        for &band in worst_first.iter().take(usize::from(missing)) {
            shares[band] += 1;
        }
        Some(shares)
    }
}

impl ops::Add for Bands {
    type Output = Bands;

    fn add(self, other: Bands) -> Bands {
        Bands {
            promoters: self.promoters + other.promoters,
            passives: self.passives + other.passives,
            detractors: self.detractors + other.detractors,
        }
    }
}

impl ops::AddAssign for Bands {
    fn add_assign(&mut self, other: Bands) {
        *self = *self + other;
    }
}

impl Sum for Bands {
    fn sum<I: Iterator<Item = Bands>>(parts: I) -> Bands {
        parts.fold(Bands::default(), ops::Add::add)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn histogram() -> impl Strategy<Value = Histogram> {
        prop::array::uniform11(0..1_000_000_u64).prop_map(Histogram::from_counts)
    }

    fn bands(promoters: u64, passives: u64, detractors: u64) -> Bands {
        Bands { promoters, passives, detractors }
    }

    #[test]
    fn a_week_of_answers_is_counted_by_value_and_by_band() {
        let week: Histogram = [10, 9, 9, 7, 0].into_iter().flat_map(|value| Scale::Nps.score(value)).collect();
        assert_eq!(week.n(), 5);
        assert_eq!((week.count(9), week.count(8), week.count(200)), (2, 0, 0));
        assert_eq!(week.bands(Scale::Nps), bands(3, 1, 1));
        assert_eq!(week.mean(), Some(7.0));
        assert_eq!(Histogram::default().mean(), None);
    }

    #[test]
    fn more_cannot_be_taken_out_than_was_put_in() {
        let one_ten = Histogram::from_counts([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
        let two_zeros = Histogram::from_counts([2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(one_ten.checked_sub(&two_zeros), None);
    }

    #[test]
    fn bars_add_up_to_a_hundred_and_do_not_flatter() {
        assert_eq!(bands(1, 1, 1).shares_percent(), Some([33, 33, 34]));
        assert_eq!(bands(2, 2, 2).shares_percent(), bands(1, 1, 1).shares_percent());
        assert_eq!(bands(5, 5, 190).shares_percent(), Some([2, 3, 95]));
        assert_eq!(bands(u64::MAX, 0, 0).shares_percent(), Some([100, 0, 0]));
        assert_eq!(Bands::default().shares_percent(), None);
    }

    proptest! {
        #[test]
        fn the_order_of_answers_does_not_matter(mut values in prop::collection::vec(0..=10_i64, 0..50)) {
            let count = |values: &[i64]| values.iter().flat_map(|&value| Scale::Nps.score(value)).collect::<Histogram>();
            let as_they_came = count(&values);
            values.sort_unstable();
            prop_assert_eq!(as_they_came.n(), values.len() as u64);
            prop_assert_eq!(as_they_came, count(&values));
        }

        #[test]
        fn days_that_are_merged_equal_the_month(days in prop::collection::vec(histogram(), 0..31)) {
            let month: Histogram = days.iter().sum();
            for value in 0..=10 {
                prop_assert_eq!(month.count(value), days.iter().map(|day| day.count(value)).sum::<u64>());
            }
            for scale in Scale::ALL {
                prop_assert_eq!(month.bands(scale), days.iter().map(|day| day.bands(scale)).sum::<Bands>());
                prop_assert_eq!(month.bands(scale).n(), month.n());
            }
        }

        #[test]
        fn what_was_added_can_be_taken_out_again(a in histogram(), b in histogram()) {
            prop_assert_eq!((a.clone() + &b).checked_sub(&b), Some(a));
        }

        #[test]
        fn shares_add_up_to_a_hundred_and_each_is_within_one_of_the_truth(
            promoters in 0..2_000_u64, passives in 0..2_000_u64, detractors in 0..2_000_u64,
        ) {
            let counted = bands(promoters, passives, detractors);
            let shares = counted.shares_percent();
            prop_assert_eq!(shares.is_none(), counted.n() == 0);
            if let Some(shares) = shares {
                prop_assert_eq!(shares.iter().map(|&share| u32::from(share)).sum::<u32>(), 100);
                for (share, count) in shares.into_iter().zip([promoters, passives, detractors]) {
                    let exact = count as f64 * 100.0 / counted.n() as f64;
                    prop_assert!((f64::from(share) - exact).abs() < 1.0);
                }
            }
        }
    }
}
