//! Every question is answered as by going through the rows one by one: for random fields, rows, changes and filters,
//! and for what lies at the edges of a block.

mod edges;
mod naive;

use proptest::prelude::*;

use super::{Calendar, Codes, Field, Planes, Row, Shape, Sieve};
use naive::{Chance, Order, Rows};

/// A survey's worth of randomness: what proptest chooses, and makes smaller when a test fails.
#[derive(Clone, Debug)]
struct Case {
    seed: u64,
    rows: usize,
    order: Order,
    /// The highest code of each field; the score and the state come first.
    highest: Vec<u16>,
    changes: usize,
    sieve: Sieve,
    /// How many days are one period.
    stretch: usize,
}

fn codes() -> impl Strategy<Value = Codes> {
    let some = (any::<u64>(), 1..40_u64, 0..4096_u16).prop_map(|(seed, one_in, below)| {
        let mut chance = Chance(seed);
        (0..below).filter(|_| chance.below(one_in) == 0).collect()
    });
    prop_oneof![
        (0..14_u16).prop_map(Codes::one),
        (0..4200_u16).prop_map(Codes::one),
        (0..50_u16, 0..50_u16).prop_map(|(low, more)| Codes::from(low..=low + more)),
        (0..4096_u16, 0..4096_u16).prop_map(|(low, high)| Codes::from(low..=high)),
        some,
    ]
}

fn sieve() -> impl Strategy<Value = Sieve> {
    let leaf = prop_oneof![
        6 => (0..5_u16, codes()).prop_map(|(field, codes)| Sieve::Field(Field(field), codes)),
        2 => (-60..400_i64, 0..300_i64).prop_map(|(from, days)| Sieve::Days(from, from + days)),
        1 => (any::<u64>(), 1..30_u64).prop_map(|(seed, one_in)| {
            let mut chance = Chance(seed);
            let marks = (0..20_000_u32).filter(|seq| seq / 4096 != 1 && chance.below(one_in) == 0);
            Sieve::Marked(std::sync::Arc::new(marks.collect()))
        }),
        1 => Just(Sieve::Everything),
        1 => Just(Sieve::Nothing),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Sieve::And),
            prop::collection::vec(inner.clone(), 0..4).prop_map(Sieve::Or),
            inner.prop_map(|sieve| Sieve::Not(Box::new(sieve))),
        ]
    })
}

fn case() -> impl Strategy<Value = Case> {
    let rows = prop_oneof![Just(0), Just(1), 1..200_usize, Just(4095), Just(4096), Just(4097), 4000..14_000_usize];
    let order = prop_oneof![
        Just(Order::InTime),
        Just(Order::Backwards),
        Just(Order::Shuffled),
        Just(Order::OneDay),
        Just(Order::Wild)
    ];
    let highest = prop::collection::vec(prop_oneof![Just(0), Just(1), 2..60_u16, 60..1000_u16, Just(4095)], 0..4);
    let parts = (any::<u64>(), rows, order, highest, 0..60_usize, sieve(), 1..40_usize);
    parts.prop_map(|(seed, rows, order, more, changes, sieve, stretch)| {
        let highest = [11, 4].into_iter().chain(more).collect();
        Case { seed, rows, order, highest, changes, sieve, stretch }
    })
}

fn shape(case: &Case) -> Shape {
    Shape { fields: case.highest.len() as u16, score: Field(0), state: Field(1) }
}

/// Rows built in one go, then changed one by one.
fn make(case: &Case) -> (Planes, Rows) {
    let mut chance = Chance(case.seed);
    let rows: Vec<Row> = (0..case.rows).map(|at| naive::row(&mut chance, at, case.order, &case.highest)).collect();
    let mut planes = Planes::new(shape(case));
    planes.append(&rows).unwrap();
    let mut rows = Rows(rows);
    change(case, &mut chance, &mut planes, &mut rows);
    (planes, rows)
}

fn change(case: &Case, chance: &mut Chance, planes: &mut Planes, rows: &mut Rows) {
    for _ in 0..case.changes {
        let at = chance.below(case.rows as u64 + 3) as usize;
        let row = naive::row(chance, at, case.order, &case.highest);
        planes.set(at as u32, row.day, &row.codes).unwrap();
        rows.set(at, row);
    }
}

fn check(planes: &Planes, rows: &Rows, case: &Case) {
    let sieve = &case.sieve;
    let fields: Vec<Field> = (0..planes.shape().fields).map(Field).collect();
    let found = rows.find(sieve);
    assert_eq!(planes.count(sieve), found.len() as u64);
    assert_eq!(planes.histogram(sieve), rows.histogram(&found));
    assert_eq!(planes.select(sieve).collect::<Vec<u32>>(), found.iter().rev().copied().collect::<Vec<u32>>());
    let periods: Vec<u32> = (0..250).map(|day| (day / case.stretch) as u32).collect();
    let calendar = Calendar { from: 20, periods: &periods };
    assert_eq!(planes.by_day(sieve, calendar), rows.by_day(&found, calendar));
    for field in &fields {
        assert_eq!(naive::trim(planes.by_field(*field, sieve)), rows.by_field(&found, *field));
        let by_day = planes.by_field_and_day(*field, sieve, calendar);
        assert_eq!(by_day, rows.by_field_and_day(&found, *field, calendar));
    }
    let pair = (fields[case.stretch % fields.len()], fields[case.changes % fields.len()]);
    assert_eq!(planes.by_two(pair.0, pair.1, sieve), rows.by_two(&found, pair.0, pair.1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 48 } else { 1500 }))]

    #[test]
    fn every_question_is_answered_as_row_by_row(case in case()) {
        let (planes, rows) = make(&case);
        check(&planes, &rows, &case);
        for at in 0..(rows.0.len() as u32 + 2) {
            prop_assert_eq!(planes.row(at), rows.row(at, planes.shape()));
        }
    }

    #[test]
    fn a_snapshot_keeps_its_answers_when_the_planes_are_changed(case in case()) {
        let (mut planes, mut rows) = make(&case);
        let (snapshot, before) = (planes.clone(), rows.clone());
        change(&case, &mut Chance(!case.seed), &mut planes, &mut rows);
        check(&snapshot, &before, &case);
        check(&planes, &rows, &case);
    }

    #[test]
    fn rows_written_one_by_one_in_any_order_are_the_same_as_rows_built_at_once(case in case()) {
        let (_, rows) = make(&case);
        let mut planes = Planes::new(shape(&case));
        let mut left: Vec<usize> = (0..rows.0.len()).collect();
        let mut chance = Chance(case.seed);
        while !left.is_empty() {
            let at = left.swap_remove(chance.below(left.len() as u64) as usize);
            planes.set(at as u32, rows.0[at].day, &rows.0[at].codes).unwrap();
        }
        check(&planes, &rows, &case);
    }
}
