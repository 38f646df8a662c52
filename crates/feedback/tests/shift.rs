//! How often the tests of a shift find one where there is none, and one where there is: simulated from a seed.
//! Nothing here may depend on luck.

use feedback::{Bands, Histogram, Metric, Scale, Shift, compare_sharing, shift};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const TRIALS: u32 = 3000;

/// Per mille of each value from 0 to 10: about half promoters, a fifth detractors.
const USUAL: [u64; 11] = [20, 10, 15, 20, 25, 60, 50, 120, 180, 220, 280];

fn draw(rng: &mut ChaCha8Rng, n: u64, shares: [u64; 11]) -> Histogram {
    let mut counts = [0; 11];
    for _ in 0..n {
        let mut at = rng.random_range(0..shares.iter().sum::<u64>());
        let value = shares.iter().position(|share| {
            let here = at < *share;
            at = at.saturating_sub(*share);
            here
        });
        counts[value.expect("within the sum")] += 1;
    }
    Histogram::from_counts(counts)
}

/// How often in a hundred pairs of groups of these sizes something is found.
fn found(seed: u64, [n_a, n_b]: [u64; 2], [a, b]: [[u64; 11]; 2], is_found: impl Fn(&Shift) -> bool) -> f64 {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let hits = (0..TRIALS).filter(|_| {
        let (a, b) = (draw(&mut rng, n_a, a), draw(&mut rng, n_b, b));
        is_found(&shift(Scale::Nps, &a, &b, 0, 1.0).expect("both have answers"))
    });
    100.0 * hits.count() as f64 / f64::from(TRIALS)
}

fn an_end(shift: &Shift) -> bool {
    shift.promoters.p < 0.05 || shift.detractors.p < 0.05
}

fn the_order(shift: &Shift) -> bool {
    shift.ranks.p < 0.05
}

#[test]
fn where_nothing_moved_the_order_test_errs_in_five_of_a_hundred() {
    for (seed, sizes) in [(1, [30, 30]), (2, [60, 200]), (3, [200, 200])] {
        let false_alarms = found(seed, sizes, [USUAL; 2], the_order);
        assert!((3.7..6.3).contains(&false_alarms), "{sizes:?}: {false_alarms} %");
    }
}

#[test]
fn where_nothing_moved_an_end_is_said_to_have_in_at_most_five_of_a_hundred() {
    for (seed, sizes) in [(4, [30, 30]), (5, [60, 200]), (6, [200, 200])] {
        let false_alarms = found(seed, sizes, [USUAL; 2], an_end);
        assert!((2.0..6.0).contains(&false_alarms), "{sizes:?}: {false_alarms} %");
    }
}

#[test]
fn one_in_eight_who_turned_from_praise_to_blame_is_found_at_the_right_end() {
    let fallen = [20, 10, 15, 20, 65, 100, 90, 120, 180, 160, 220];
    let sizes = [400, 400];
    let lower = found(7, sizes, [fallen, USUAL], |shift| {
        shift.detractors.p < 0.05 && shift.detractors.comparison.difference > 0.0
    });
    assert!(lower > 90.0, "{lower} %");
    // A wish for a worse lower end is not fulfilled by chance.
    let wrong = found(8, sizes, [fallen, USUAL], |shift| {
        shift.detractors.p < 0.05 && shift.detractors.comparison.difference < 0.0
    });
    assert!(wrong < 0.1, "{wrong} %");
}

#[test]
fn a_part_of_its_whole_is_compared_as_carefully_as_two_groups() {
    let mut rng = ChaCha8Rng::seed_from_u64(9);
    for (own, rest) in [(60, 60), (40, 200)] {
        let mut alarms = [0_u32; 3];
        for _ in 0..TRIALS {
            let part = draw(&mut rng, own, USUAL);
            let whole = draw(&mut rng, rest, USUAL) + &part;
            let bands = |histogram: &Histogram| -> Bands { histogram.bands(Scale::Nps) };
            let score = compare_sharing(Metric::Nps, bands(&part), bands(&whole), own, 1.0).expect("the rest is there");
            let shift = shift(Scale::Nps, &part, &whole, own, 1.0).expect("the rest is there");
            for (alarms, alarm) in alarms.iter_mut().zip([score.p < 0.05, an_end(&shift), the_order(&shift)]) {
                *alarms += u32::from(alarm);
            }
        }
        for alarms in alarms {
            let false_alarms = 100.0 * f64::from(alarms) / f64::from(TRIALS);
            assert!((1.5..6.5).contains(&false_alarms), "{own} of {}: {false_alarms} %", own + rest);
        }
    }
}
