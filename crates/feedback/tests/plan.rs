//! A plan promises that a change will be seen in four cases of five: simulated from a seed with the test that will be
//! asked. Nothing here may depend on luck.

use feedback::{Bands, Metric, Plan, compare_sharing};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const TRIALS: u32 = 1000;

/// So many answers of a mix in per mille.
fn draw(rng: &mut ChaCha8Rng, n: u64, mix: Bands) -> Bands {
    let mut bands = Bands::default();
    for _ in 0..n {
        let at = rng.random_range(0..mix.n());
        match at {
            at if at < mix.promoters => bands.promoters += 1,
            at if at < mix.promoters + mix.passives => bands.passives += 1,
            _ => bands.detractors += 1,
        }
    }
    bands
}

/// In how many of a hundred pairs of periods the change is called real, and falls.
fn seen(seed: u64, metric: Metric, n: u64, [before, after]: [Bands; 2]) -> f64 {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let seen = (0..TRIALS).filter(|_| {
        let (after, before) = (draw(&mut rng, n, after), draw(&mut rng, n, before));
        let compared = compare_sharing(metric, after, before, 0, 1.0).expect("both have answers");
        compared.p < 0.05 && compared.difference < 0.0
    });
    100.0 * seen.count() as f64 / f64::from(TRIALS)
}

fn mix(promoters: u64, passives: u64, detractors: u64) -> Bands {
    Bands { promoters, passives, detractors }
}

#[test]
fn a_planned_change_is_seen_in_four_cases_of_five() {
    for (seed, metric, before, after, points) in [
        (1, Metric::Nps, mix(500, 300, 200), mix(450, 300, 250), 10.0),
        (2, Metric::Nps, mix(400, 200, 400), mix(325, 200, 475), 15.0),
        (3, Metric::Csat, mix(550, 0, 450), mix(450, 0, 550), 10.0),
        (4, Metric::Ces, mix(600, 200, 200), mix(400, 400, 200), 20.0),
    ] {
        let plan = Plan::expecting(metric, before).expect("a mix has answers");
        let n = plan.for_change(points);
        let power = seen(seed, metric, n, [before, after]);
        assert!((76.0..84.0).contains(&power), "{metric}, {points} points with {n} answers: {power} %");
    }
}

#[test]
fn half_of_the_planned_answers_are_not_enough() {
    let (before, after) = (mix(500, 300, 200), mix(450, 300, 250));
    let n = Plan::expecting(Metric::Nps, before).expect("a mix has answers").for_change(10.0) / 2;
    let power = seen(5, Metric::Nps, n, [before, after]);
    assert!(power < 60.0, "{power} %");
}
