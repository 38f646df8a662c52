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

/// How many weeks pass up to the first signal, in each of `runs`, in order of length.
fn run_lengths(seed: u64, runs: usize, mix: [f64; 3]) -> Vec<u32> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let balances = balances(mix);
    let usual = Bands { promoters: 500_000, passives: 300_000, detractors: 200_000 };
    let baseline = Baseline::new(Metric::Nps, usual).expect("there are answers");
    let run = || {
        let mut chart = Ewma::new(baseline);
        (1..).find(|_| chart.add(week(&mut rng, &balances)).is_some_and(|point| point.signal.is_some()))
    };
    let mut lengths: Vec<u32> = std::iter::repeat_with(run).flatten().take(runs).collect();
    lengths.sort_unstable();
    lengths
}

#[test]
fn a_false_alarm_comes_about_every_340_weeks() {
    const RUNS: usize = 2_000;
    let lengths = run_lengths(7, RUNS, [0.50, 0.30, 0.20]);
    let mean = lengths.iter().map(|&length| f64::from(length)).sum::<f64>() / RUNS as f64;
    // Run lengths are nearly geometric: the standard error of their mean is 340 / sqrt(2000), or 7.6 weeks.
    assert!((mean - 340.0).abs() < 3.0 * 7.6, "{mean}");
}

#[test]
fn a_fall_is_found_the_sooner_the_deeper_it_is() {
    // The fall in points, the mix after it, and the weeks up to the signal as measured before.
    for (fall, mix, weeks) in
        [(5, [0.475, 0.30, 0.225], 16), (10, [0.45, 0.30, 0.25], 5), (15, [0.425, 0.30, 0.275], 3)]
    {
        let lengths = run_lengths(8, 4_001, mix);
        assert_eq!(lengths[2_000], weeks, "median weeks to find a fall by {fall} points");
    }
}
