//! How soon the EWMA chart finds a fall, and how rarely it alarms when there is none: simulated from a seed.
//! Nothing here may depend on luck.

use feedback::Bands;
use feedback::ewma::{Baseline, Ewma};
use feedback::scale::Metric;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Answers a week.
const N: usize = 100;

/// How likely each balance of promoters minus detractors is at most, of -N to N, in a week of [`N`] answers.
fn balances(mix: [f64; 3]) -> Vec<f64> {
    let mut shares = vec![0.0; 2 * N + 1];
    shares[N] = 1.0;
    for _ in 0..N {
        let mut more = vec![0.0; 2 * N + 1];
        for (at, share) in shares.iter().enumerate().filter(|(_, share)| **share > 0.0) {
            more[at + 1] += share * mix[0];
            more[at] += share * mix[1];
            more[at - 1] += share * mix[2];
        }
        shares = more;
    }
    let mut sum = 0.0;
    shares
        .iter()
        .map(|share| {
            sum += share;
            sum
        })
        .collect()
}

/// A week with this balance. Only the balance counts: the variance is the baseline's.
fn week(rng: &mut ChaCha8Rng, balances: &[f64]) -> Bands {
    let u: f64 = rng.random();
    let at = balances.partition_point(|&at_most| at_most < u).min(2 * N);
    let (promoters, detractors) = (at.saturating_sub(N) as u64, N.saturating_sub(at) as u64);
    Bands { promoters, passives: N as u64 - promoters - detractors, detractors }
}

const USUAL: [f64; 3] = [0.50, 0.30, 0.20];

/// The baseline that is known exactly.
fn exact() -> Baseline {
    let usual = Bands { promoters: 500_000_000, passives: 300_000_000, detractors: 200_000_000 };
    Baseline::new(Metric::Nps, usual).expect("there are answers")
}

/// How many weeks pass up to the first signal.
fn run_length(rng: &mut ChaCha8Rng, balances: &[f64], baseline: Baseline) -> u32 {
    let mut chart = Ewma::new(baseline);
    let signals = |_: &u32| chart.add(week(rng, balances)).is_some_and(|point| point.signal.is_some());
    (1..).find(signals).expect("every chart alarms some day")
}

fn mean(lengths: &[u32]) -> f64 {
    lengths.iter().map(|&length| f64::from(length)).sum::<f64>() / lengths.len() as f64
}

#[test]
fn a_false_alarm_comes_about_every_366_weeks_if_the_baseline_is_exact() {
    const RUNS: usize = 6_000;
    let (mut rng, balances) = (ChaCha8Rng::seed_from_u64(7), balances(USUAL));
    let lengths: Vec<u32> = (0..RUNS).map(|_| run_length(&mut rng, &balances, exact())).collect();
    let mean = mean(&lengths);
    // 366 was measured in 80,000 runs. Run lengths are nearly geometric: the standard error of this mean is
    // 366 / sqrt(6000), or 4.7 weeks.
    assert!((mean - 366.0).abs() < 3.0 * 4.7, "{mean}");
}

#[test]
fn a_baseline_of_twelve_weeks_halves_the_time_between_false_alarms() {
    const RUNS: usize = 3_000;
    let mut rng = ChaCha8Rng::seed_from_u64(9);
    let (balances, variance) = (balances(USUAL), exact().variance);
    let mut run = || {
        let weeks: Bands = (0..12).map(|_| week(&mut rng, &balances)).sum();
        // A week drawn here has the right balance, but not the right variance.
        let baseline = Baseline { variance, ..Baseline::new(Metric::Nps, weeks).expect("there are answers") };
        run_length(&mut rng, &balances, baseline)
    };
    let lengths: Vec<u32> = (0..RUNS).map(|_| run()).collect();
    let mean = mean(&lengths);
    assert!((mean - 184.0).abs() < 16.0, "{mean}");
}

#[test]
fn a_fall_is_found_the_sooner_the_deeper_it_is() {
    // The fall in points, the mix after it, and the weeks up to the signal as measured before.
    for (fall, mix, weeks) in
        [(5, [0.475, 0.30, 0.225], 16), (10, [0.45, 0.30, 0.25], 5), (15, [0.425, 0.30, 0.275], 3)]
    {
        let (mut rng, balances) = (ChaCha8Rng::seed_from_u64(8), balances(mix));
        let mut lengths: Vec<u32> = (0..4_001).map(|_| run_length(&mut rng, &balances, exact())).collect();
        lengths.sort_unstable();
        assert_eq!(lengths[2_000], weeks, "median weeks to find a fall by {fall} points");
    }
}
