//! Whether the intervals and tests keep what they promise: coverage and false alarms, measured.
//! Single samples are not drawn: every possible outcome is visited with its probability, so the figures are
//! exact. Two samples and repeated customers are drawn from a seeded generator. Nothing here may depend on luck.

use feedback::distribution::t_quantile;
use feedback::interval::wilson;
use feedback::scale::Metric;
use feedback::{Bands, CONFIDENCE, Cluster, Clusters, Histogram, Interval, Scale, compare, estimate, mean, nps};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Visits every way in which `n` answers can fall on `shares.len()` values, with its probability.
fn outcomes(shares: &[f64], n: u64, visit: &mut impl FnMut(&[u64], f64)) {
    fn place(
        shares: &[f64],
        left: u64,
        at: usize,
        ln_p: f64,
        counts: &mut Vec<u64>,
        visit: &mut impl FnMut(&[u64], f64),
    ) {
        let last = at + 1 == shares.len();
        let mut ln_ways = 0.0; // ln of share^k / k!
        for k in 0..=left {
            if k > 0 {
                ln_ways += shares[at].ln() - (k as f64).ln();
            }
            if last && k < left {
                continue;
            }
            counts[at] = k;
            if last {
                visit(counts, (ln_p + ln_ways).exp());
            } else {
                place(shares, left - k, at + 1, ln_p + ln_ways, counts, visit);
            }
        }
    }
    let ln_factorial = (1..=n).map(|k| (k as f64).ln()).sum();
    place(shares, n, 0, ln_factorial, &mut vec![0; shares.len()], visit);
}

/// In how many of a hundred samples of `n` the interval holds the truth.
fn coverage(shares: &[f64], n: u64, holds: impl Fn(&[u64]) -> bool) -> f64 {
    let (mut held, mut all) = (0.0, 0.0);
    outcomes(shares, n, &mut |counts, p| {
        all += p;
        if holds(counts) {
            held += p;
        }
    });
    assert!((all - 1.0).abs() < 1e-9, "the outcomes are not all there: {all}");
    100.0 * held
}

fn bands(counts: &[u64]) -> Bands {
    Bands { promoters: counts[0], passives: counts[1], detractors: counts[2] }
}

fn nps_coverage(mix: [f64; 3], n: u64, interval: impl Fn(Bands) -> Option<Interval>) -> f64 {
    let truth = 100.0 * (mix[0] - mix[2]);
    coverage(&mix, n, |counts| interval(bands(counts)).is_some_and(|interval| interval.contains(truth)))
}

#[test]
fn the_nps_interval_covers_what_was_measured_before() {
    // Promoters, passives, detractors; n; coverage of the textbook interval and of ours, in 40,000 draws each.
    let measured = [
        ([0.50, 0.30, 0.20], 5, 83.9, 94.4),
        ([0.50, 0.30, 0.20], 20, 92.8, 94.9),
        ([0.50, 0.30, 0.20], 100, 94.6, 95.0),
        ([0.75, 0.18, 0.07], 10, 79.6, 95.5),
        ([0.93, 0.05, 0.02], 5, 29.6, 95.8),
        ([0.93, 0.05, 0.02], 30, 88.1, 96.6),
        ([0.93, 0.05, 0.02], 100, 90.8, 96.8),
        ([0.50, 0.05, 0.45], 20, 91.6, 94.4),
    ];
    let textbook = |bands: Bands| {
        let half = 195.996_4 * nps::standard_error(bands)?;
        nps::score(bands).map(|score| Interval { low: score - half, high: score + half })
    };
    for (mix, n, wald, adjusted) in measured {
        let ours = nps_coverage(mix, n, |bands| nps::interval(bands, CONFIDENCE));
        assert!((ours - adjusted).abs() < 0.5, "{mix:?} of {n}: {ours}");
        let theirs = nps_coverage(mix, n, textbook);
        assert!((theirs - wald).abs() < 0.7, "{mix:?} of {n}, textbook: {theirs}");
        assert!(n < 20 || (93.0..=97.5).contains(&ours));
    }
}

#[test]
fn wilsons_interval_covers_shares_small_and_large() {
    for (share, n) in [(0.5, 10), (0.7, 20), (0.9, 30), (0.9, 100), (0.98, 100), (0.02, 100)] {
        let ours = coverage(&[share, 1.0 - share], n, |counts| {
            wilson(counts[0], n, CONFIDENCE).is_some_and(|interval| interval.contains(share))
        });
        assert!((92.0..=99.0).contains(&ours), "{share} of {n}: {ours}");
    }
}

/// One to five stars from their five counts.
fn stars(counts: &[u64]) -> Histogram {
    let mut all = [0; 11];
    all[1..=5].copy_from_slice(counts);
    Histogram::from_counts(all)
}

fn students_t(histogram: &Histogram) -> Option<Interval> {
    let (n, mean) = (histogram.n() as f64, histogram.mean()?);
    let variance = (histogram.sum_of_squares() as f64 - n * mean * mean).max(0.0) / (n - 1.0);
    let half = t_quantile(0.975, n - 1.0) * (variance / n).sqrt();
    Some(Interval { low: mean - half, high: mean + half })
}

#[test]
fn the_interval_of_a_mean_covers_where_students_t_fails() {
    // One to five stars: mixed, delighted, divided, cautious; and the least that t covers of 5, 10 and 20.
    let mixes = [
        ([0.05, 0.10, 0.20, 0.35, 0.30], 93.0),
        ([0.01, 0.01, 0.03, 0.15, 0.80], 67.0),
        ([0.45, 0.05, 0.01, 0.04, 0.45], 93.0),
        ([0.02, 0.13, 0.60, 0.22, 0.03], 90.0),
    ];
    for (mix, least_of_t) in mixes {
        let truth: f64 = (1..).map(f64::from).zip(mix).map(|(star, share)| star * share).sum();
        let covered = |n, interval: fn(&Histogram) -> Option<Interval>| {
            coverage(&mix, n, |counts| interval(&stars(counts)).is_some_and(|interval| interval.contains(truth)))
        };
        for (n, least) in [(5, 89.5), (10, 93.0), (20, 94.0)] {
            let ours = covered(n, |histogram| mean::interval(Scale::Stars5, histogram, CONFIDENCE));
            assert!(ours >= least, "{mix:?} of {n}: {ours}");
        }
        let t = [5, 10, 20].map(|n| covered(n, students_t)).into_iter().fold(100.0, f64::min);
        assert!((least_of_t..least_of_t + 2.0).contains(&t), "{mix:?}, Student's t: {t}");
    }
}

/// Draws `n` answers.
fn sample(rng: &mut ChaCha8Rng, mix: [f64; 3], n: u64) -> Bands {
    let mut bands = Bands::default();
    for _ in 0..n {
        let u: f64 = rng.random();
        if u < mix[0] {
            bands.promoters += 1;
        } else if u < mix[0] + mix[1] {
            bands.passives += 1;
        } else {
            bands.detractors += 1;
        }
    }
    bands
}

#[test]
fn two_equal_groups_are_called_different_no_more_often_than_promised() {
    const DRAWS: u32 = 4_000;
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    // Mix, both sizes, false alarms in a hundred as measured before (NPS), and the most allowed (NPS, share).
    let cases = [
        ([0.50, 0.30, 0.20], 10, 10, 3.7, [6.0, 6.0]),
        ([0.93, 0.05, 0.02], 10, 200, 3.3, [6.0, 6.0]),
        ([0.50, 0.30, 0.20], 100, 100, 5.0, [6.0, 6.0]),
    ];
    for (mix, n, m, measured, most) in cases {
        let mut alarms = [0_u32; 2];
        for _ in 0..DRAWS {
            let (a, b) = (sample(&mut rng, mix, n), sample(&mut rng, mix, m));
            for (count, metric) in alarms.iter_mut().zip([Metric::Nps, Metric::Csat]) {
                let comparison = compare::compare_bands(metric, a, b, 1.0).expect("both have answers");
                *count += u32::from(comparison.p < 0.05);
            }
        }
        let rates = alarms.map(|count| 100.0 * f64::from(count) / f64::from(DRAWS));
        assert!((rates[0] - measured).abs() < 1.2, "{mix:?} of {n} and {m}: {rates:?}");
        assert!(rates[0] < most[0] && rates[1] < most[1]);
    }
}

/// A standard normal draw: Box and Muller.
fn normal(rng: &mut ChaCha8Rng) -> f64 {
    let (u, v): (f64, f64) = (rng.random(), rng.random());
    (-2.0 * (1.0 - u).ln()).sqrt() * (std::f64::consts::TAU * v).cos()
}

/// One customer's `n` answers from 50/30/20, alike by a latent correlation.
fn customer(rng: &mut ChaCha8Rng, n: u64, correlation: f64) -> Bands {
    let own = correlation.sqrt() * normal(rng);
    let mut bands = Bands::default();
    for _ in 0..n {
        let mood = own + (1.0 - correlation).sqrt() * normal(rng);
        if mood > 0.0 {
            bands.promoters += 1;
        } else if mood > -0.841_621 {
            bands.passives += 1;
        } else {
            bands.detractors += 1;
        }
    }
    bands
}

#[test]
fn the_design_effect_mends_the_interval_of_customers_who_answer_again_and_again() {
    const DRAWS: u32 = 1_000;
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    // Customers, answers of each, correlation; coverage without and with clusters as measured before.
    for (customers, each, correlation, naive, robust) in [(40, 5, 0.5, 77.0, 95.1), (20, 20, 0.3, 59.0, 94.0)] {
        let mut held = [0_u32; 2];
        for _ in 0..DRAWS {
            let answers: Vec<Bands> = (0..customers).map(|_| customer(&mut rng, each, correlation)).collect();
            let clusters: Clusters = answers.iter().map(|&bands| Cluster::of_bands(Metric::Nps, bands)).collect();
            let effect = clusters.design_effect().expect("customers differ");
            for (count, effect) in held.iter_mut().zip([1.0, effect]) {
                let nps = estimate::of_bands(Metric::Nps, answers.iter().copied().sum(), effect);
                *count += u32::from(nps.is_some_and(|nps| nps.interval.contains(30.0)));
            }
        }
        let rates = held.map(|count| 100.0 * f64::from(count) / f64::from(DRAWS));
        assert!((rates[0] - naive).abs() < 4.0, "{customers} x {each}: {rates:?}");
        assert!((rates[1] - robust).abs() < 2.5, "{customers} x {each}: {rates:?}");
    }
}
