//! How much less many answers of few customers say than as many answers of different ones.
//! Clusters are customers (accounts, between businesses). Only their totals are kept, so that a sweep needs
//! one pass; two parts merge only if no customer is in both.

// The traits stay out of scope: `Add::add` would hide `Clusters::add`.
use std::ops;

use crate::distribution::t_quantile;
use crate::histogram::Bands;
use crate::interval::CONFIDENCE;
use crate::scale::Metric;

/// A design effect up to here is not worth an explanation to the reader, and changes nothing.
pub const NOTICEABLE: f64 = 1.05;

/// By how much a standard error is multiplied: the root of the design effect above [`NOTICEABLE`], else 1.
pub fn widening(design_effect: f64) -> f64 {
    if design_effect > NOTICEABLE { design_effect.sqrt() } else { 1.0 }
}

/// The answers of one customer as numbers y.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cluster {
    /// How many answers.
    pub n: u64,
    /// The sum of y.
    pub sum: i64,
    /// The sum of y squared.
    pub sum_of_squares: u64,
}

impl Cluster {
    /// A customer's answers as the headline counts them: 1, 0 and -1 for NPS, else 1 for the best band and 0.
    pub fn of_bands(metric: Metric, bands: Bands) -> Cluster {
        let minus = match metric {
            Metric::Nps => bands.detractors,
            Metric::Csat | Metric::Ces => 0,
        };
        Cluster {
            n: bands.n(),
            sum: bands.promoters.cast_signed() - minus.cast_signed(),
            sum_of_squares: bands.promoters + minus,
        }
    }
}

/// Totals over customers. Exact integers: no rounding up to half a billion answers with |y| <= 10.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clusters {
    clusters: i128,
    n: i128,
    sum: i128,
    sum_of_squares: i128,
    squared_sums: i128,
    sums_by_sizes: i128,
    squared_sizes: i128,
}

impl Clusters {
    /// Counts one customer; one without answers is not counted.
    pub fn add(&mut self, cluster: Cluster) {
        if cluster.n > 0 {
            let (n, sum) = (i128::from(cluster.n), i128::from(cluster.sum));
            *self += Clusters {
                clusters: 1,
                n,
                sum,
                sum_of_squares: i128::from(cluster.sum_of_squares),
                squared_sums: sum * sum,
                sums_by_sizes: sum * n,
                squared_sizes: n * n,
            };
        }
    }

    /// How many customers answered: "400 responses from 20 customers".
    pub fn clusters(&self) -> u64 {
        self.clusters as u64
    }

    /// How many answers there are.
    pub fn n(&self) -> u64 {
        self.n as u64
    }

    /// The cluster-robust variance of the mean over the naive one: about 1 when answers are independent, up to
    /// the answers per customer when each customer always answers the same. `None` with fewer than two customers
    /// or when all answers agree, for then nothing is known about it.
    ///
    /// Liang and Zeger, Biometrika 73(1), 1986, with the K / (K - 1) of Cameron and Miller, Journal of Human
    /// Resources 50(2), 2015, and t of K - 1 degrees (against n - 1 for the naive one), which is folded in so
    /// that few customers widen the interval, too. Design effect: Kish, *Survey Sampling*, 1965.
    pub fn design_effect(&self) -> Option<f64> {
        let Clusters { clusters: k, n, sum, .. } = *self;
        // n^2 times the sum over customers of (sum_c - n_c mean)^2, and n^2 times the variance of one answer.
        let between = n * n * self.squared_sums - 2 * n * sum * self.sums_by_sizes + sum * sum * self.squared_sizes;
        let within = n * self.sum_of_squares - sum * sum;
        if k < 2 || within <= 0 {
            return None;
        }
        let (k, n) = (k as f64, n as f64);
        let ratio = k / (k - 1.0) * (between as f64 / (n * n)) * (n - 1.0) / within as f64;
        let p = 0.5 + CONFIDENCE / 2.0;
        Some(ratio * (t_quantile(p, k - 1.0) / t_quantile(p, n - 1.0)).powi(2))
    }
}

impl FromIterator<Cluster> for Clusters {
    fn from_iter<I: IntoIterator<Item = Cluster>>(each: I) -> Clusters {
        let mut clusters = Clusters::default();
        each.into_iter().for_each(|cluster| clusters.add(cluster));
        clusters
    }
}

impl ops::AddAssign for Clusters {
    fn add_assign(&mut self, other: Clusters) {
        self.clusters += other.clusters;
        self.n += other.n;
        self.sum += other.sum;
        self.sum_of_squares += other.sum_of_squares;
        self.squared_sums += other.squared_sums;
        self.sums_by_sizes += other.sums_by_sizes;
        self.squared_sizes += other.squared_sizes;
    }
}

impl ops::Add for Clusters {
    type Output = Clusters;

    fn add(mut self, other: Clusters) -> Clusters {
        self += other;
        self
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn customers(each: &[(u64, u64, u64)]) -> Clusters {
        let bands = |&(promoters, passives, detractors)| Bands { promoters, passives, detractors };
        each.iter().map(|counts| Cluster::of_bands(Metric::Nps, bands(counts))).collect()
    }

    fn effect(clusters: &Clusters) -> f64 {
        clusters.design_effect().expect("there are two customers who do not agree")
    }

    #[test]
    fn customers_who_answer_once_each_have_no_effect() {
        let once = customers(&[(1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 0, 0), (1, 0, 0), (0, 0, 0)]);
        assert_eq!((once.clusters(), once.n()), (5, 5));
        assert!((effect(&once) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn five_equal_answers_of_each_of_a_hundred_customers_count_as_one() {
        let half: Vec<_> = (0..100).map(|customer| if customer % 2 == 0 { (5, 0, 0) } else { (0, 0, 5) }).collect();
        // By hand: ratio = 100/99 * 100 * 25 / 500^2 * 499 * 500^2 / (500 * 500); t(99) = 1.984217, t(499) = 1.964729.
        let by_hand = 100.0 / 99.0 * 2500.0 * 499.0 / 250_000.0 * (1.984_217_f64 / 1.964_729).powi(2);
        assert!((effect(&customers(&half)) - by_hand).abs() < 1e-4, "{}", effect(&customers(&half)));
    }

    #[test]
    fn who_always_answers_a_bit_of_everything_tells_more_than_chance_would() {
        assert!(effect(&customers(&[(3, 3, 3), (3, 3, 3), (3, 3, 3), (3, 3, 4)])) < 0.1);
    }

    #[test]
    fn one_customer_or_perfect_agreement_tells_nothing() {
        assert_eq!(customers(&[(5, 2, 1)]).design_effect(), None);
        assert_eq!(customers(&[(5, 0, 0), (3, 0, 0)]).design_effect(), None);
        assert_eq!(Clusters::default().design_effect(), None);
    }

    #[test]
    fn a_share_counts_the_best_band_and_no_other() {
        let bands = Bands { promoters: 3, passives: 2, detractors: 4 };
        assert_eq!(Cluster::of_bands(Metric::Csat, bands), Cluster { n: 9, sum: 3, sum_of_squares: 3 });
        assert_eq!(Cluster::of_bands(Metric::Nps, bands), Cluster { n: 9, sum: -1, sum_of_squares: 7 });
    }

    proptest! {
        #[test]
        fn totals_of_different_customers_merge(
            a in prop::collection::vec((0..9_u64, 0..9_u64, 0..9_u64), 0..20),
            b in prop::collection::vec((0..9_u64, 0..9_u64, 0..9_u64), 0..20),
        ) {
            prop_assert_eq!(customers(&a) + customers(&b), customers(&[a, b].concat()));
        }

        #[test]
        fn totals_give_what_the_definition_gives(each in prop::collection::vec((0..9_u64, 0..9_u64, 0..9_u64), 2..20)) {
            let totals = customers(&each);
            let answered: Vec<_> = each.iter().filter(|(p, q, d)| p + q + d > 0).collect();
            let n = totals.n() as f64;
            let mean = answered.iter().map(|(p, _, d)| *p as f64 - *d as f64).sum::<f64>() / n;
            let squares: f64 = answered.iter().map(|(p, q, d)| ((*p as f64 - *d as f64) - (p + q + d) as f64 * mean).powi(2)).sum();
            let variance = answered.iter().map(|(p, _, d)| (p + d) as f64).sum::<f64>() / n - mean * mean;
            if let Some(ours) = totals.design_effect() {
                let k = answered.len() as f64;
                let t = t_quantile(0.975, k - 1.0) / t_quantile(0.975, n - 1.0);
                let naive = variance * n / (n - 1.0) / n;
                let expected = k / (k - 1.0) * squares / (n * n) / naive * t * t;
                prop_assert!((ours - expected).abs() < 1e-9 * expected.max(1.0));
            }
        }
    }
}
