//! What happens once in a while: the ends of blocks, the widest codes, the farthest days, holes, fields that come later.

use crate::planes::{Batch, Calendar, Codes, Field, HIGHEST, Misfit, Planes, Row, SLOTS, Shape, Sieve};

const SHAPE: Shape = Shape { fields: 3, score: Field(0), state: Field(1) };
const OTHER: Field = Field(2);

fn row(day: i64, score: u16, other: u16) -> Row {
    Row { day, codes: vec![score, 1, other] }
}

fn planes(n: usize) -> Planes {
    let rows: Vec<Row> = (0..n).map(|at| row(at as i64, 11, at as u16 % 5)).collect();
    let mut planes = Planes::new(SHAPE);
    planes.append(&rows).unwrap();
    planes
}

fn is(code: u16) -> Sieve {
    Sieve::Field(OTHER, Codes::one(code))
}

#[test]
fn negation_finds_nobody_beyond_the_last_response() {
    for n in [0, 1, 63, 64, 65, 4095, 4096, 4097, 8192] {
        let planes = planes(n);
        assert_eq!(planes.len() as usize, n);
        assert_eq!(planes.count(&Sieve::Everything), n as u64);
        for sieve in [is(7), Sieve::Days(-5, -1), Sieve::Nothing, Sieve::Marked(std::sync::Arc::default())] {
            assert_eq!(planes.count(&Sieve::Not(Box::new(sieve))), n as u64);
        }
    }
}

#[test]
fn a_field_with_one_code_costs_no_planes() {
    let constant = |other: u16| {
        let mut planes = Planes::new(SHAPE);
        planes.append(&vec![row(9, 5, other); SLOTS]).unwrap();
        planes.bytes()
    };
    assert_eq!(constant(0), constant(4095));
    assert!(constant(4095) < 600, "{} bytes", constant(4095));
}

#[test]
fn a_code_wider_than_any_before_fits_after_all() {
    let mut planes = planes(5000);
    for (seq, code) in [(0, 5), (4095, 8), (4096, 900), (4999, HIGHEST), (1, HIGHEST)] {
        planes.set(seq, 3, &[2, 1, code]).unwrap();
        assert_eq!(planes.row(seq), Some(row(3, 2, code)));
        assert!(planes.select(&is(code)).any(|found| found == seq));
    }
    assert_eq!(planes.count(&Sieve::Everything), 5000);
    assert_eq!(planes.by_field(OTHER, &Sieve::Everything).len(), 4096);
}

#[test]
fn a_code_that_nobody_has_any_more_is_ruled_out_again() {
    let mut planes = planes(SLOTS);
    let bytes = planes.bytes();
    planes.set(17, 17, &[11, 2, 1]).unwrap();
    let confirmed = Sieve::Field(SHAPE.state, Codes::one(1));
    assert_eq!(planes.count(&confirmed), 4095);
    assert!(planes.blocks[0].field(SHAPE.state).may_have(2));
    planes.set(17, 17, &[11, 1, 1]).unwrap();
    assert_eq!(planes.count(&confirmed), 4096);
    assert!(!planes.blocks[0].field(SHAPE.state).may_have(2));
    assert!(planes.bytes() > bytes, "a block keeps the width it has");
}

#[test]
fn the_farthest_days_are_days() {
    let mut planes = planes(2);
    for day in [i64::MIN, i64::MAX, 0, -1] {
        planes.set(1, day, &[4, 1, 0]).unwrap();
        assert_eq!(planes.row(1).unwrap().day, day);
        assert_eq!(planes.count(&Sieve::Days(day, day)), if day == 0 { 2 } else { 1 });
        let calendar = Calendar { from: day, periods: &[0] };
        assert_eq!(planes.by_day(&Sieve::Everything, calendar)[0][4], 1);
    }
    assert_eq!(planes.count(&Sieve::Days(i64::MIN, i64::MAX)), 2);
    assert_eq!(planes.count(&Sieve::Days(5, -5)), 0);
}

#[test]
fn responses_that_arrive_from_the_newest_to_the_oldest_do_not_rebuild_their_block_each_time() {
    let mut planes = Planes::new(SHAPE);
    let mut bases = std::collections::BTreeSet::new();
    for seq in 0..4096_u32 {
        planes.set(seq, -i64::from(seq), &[1, 1, 1]).unwrap();
        bases.insert(planes.blocks[0].day().base());
    }
    assert!(bases.len() <= 14, "{bases:?}");
    assert_eq!(planes.select(&Sieve::Days(-100, -90)).collect::<Vec<u32>>(), (90..=100).rev().collect::<Vec<u32>>());
}

#[test]
fn a_response_far_ahead_leaves_holes_that_nobody_finds() {
    let mut planes = planes(10);
    planes.set(1_000_000, 3, &[1, 1, 1]).unwrap();
    assert_eq!(planes.len(), 1_000_001);
    assert_eq!(planes.row(500_000), None);
    assert_eq!(planes.count(&Sieve::Not(Box::new(is(1)))), 8);
    planes.set(500_000, 3, &[1, 1, 1]).unwrap();
    planes.set(0, 0, &[]).unwrap();
    assert_eq!(planes.select(&Sieve::Everything).count(), 11);
}

#[test]
fn a_field_that_comes_later_is_absent_until_somebody_has_it() {
    let mut planes = planes(9000);
    let bytes = planes.bytes();
    let later = planes.add_field();
    assert_eq!(planes.bytes(), bytes);
    assert_eq!(planes.count(&Sieve::Field(later, Codes::one(0))), 9000);
    planes.set(8000, 8000, &[11, 1, 0, 77]).unwrap();
    planes.append(&[Row { day: 1, codes: vec![0, 1, 0, 78] }]).unwrap();
    let counts = planes.by_field(later, &Sieve::Everything);
    assert_eq!((counts[0][11], counts[77][11], counts[78][0]), (8999, 1, 1));
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_is_written() {
    let mut planes = planes(1);
    assert_eq!(planes.set(0, 1, &[12, 1]), Err(Misfit::Code(Field(0), 12)));
    assert_eq!(planes.set(0, 1, &[1, 1, 4096]), Err(Misfit::Code(OTHER, 4096)));
    assert_eq!(planes.set(5, 1, &[1, 1, 1, 1]), Err(Misfit::Fields(4)));
    assert_eq!((planes.len(), planes.row(0)), (1, Some(row(0, 11, 0))));
}

#[test]
fn a_block_may_be_written_before_those_below_it() {
    let mut batch = Batch::new(SHAPE);
    for slot in 0..100 {
        batch.put(slot, 5, &[3, 1, slot as u16]).unwrap();
    }
    let mut planes = Planes::new(SHAPE);
    planes.set_block(2, &batch);
    batch.clear();
    batch.put(4095, 4, &[3, 1, 4000]).unwrap();
    planes.set_block(0, &batch);
    assert_eq!(planes.len(), 2 * 4096 + 100);
    assert_eq!(planes.select(&Sieve::Everything).last(), Some(4095));
    assert_eq!(planes.select(&Sieve::Everything).before(8195).collect::<Vec<u32>>(), [8194, 8193, 8192, 4095]);
}

#[test]
fn more_cells_than_are_counted_at_once_are_counted_in_turns() {
    let shape = Shape { fields: 4, score: Field(0), state: Field(1) };
    let rows: Vec<Row> = (0..6000_u32)
        .map(|at| Row {
            day: i64::from(at * 7 % 400),
            codes: vec![5, 1, (at * 31 % 4096) as u16, (at * 17 % 4096) as u16],
        })
        .collect();
    let mut planes = Planes::new(shape);
    planes.append(&rows).unwrap();
    let cells = planes.by_two(Field(2), Field(3), &Sieve::Everything);
    assert!(cells.is_sorted_by_key(|cell| (cell.first, cell.second)));
    assert_eq!(cells.iter().map(|cell| cell.counts[5]).sum::<u64>(), 6000);
    let periods: Vec<u32> = (0..400).collect();
    let by_day = planes.by_field_and_day(Field(2), &Sieve::Everything, Calendar { from: 0, periods: &periods });
    for row in &rows {
        assert!(cells.iter().any(|cell| (cell.first, cell.second) == (row.codes[2].into(), row.codes[3].into())));
        assert!(by_day.iter().any(|cell| (cell.first, i64::from(cell.second)) == (row.codes[2].into(), row.day)));
    }
}

#[test]
fn codes_that_begin_high_are_found_like_any_others() {
    for (first, n) in [(50, 60), (50, 11), (63, 2), (1000, 300), (4000, 96)] {
        let code = |at: usize| first + at as u16 % n;
        let rows: Vec<Row> = (0..SLOTS).map(|at| row(0, 5, code(at))).collect();
        let mut planes = Planes::new(SHAPE);
        planes.append(&rows).unwrap();
        let every = |step: usize| Sieve::Field(OTHER, (0..=HIGHEST).step_by(step).collect());
        for step in [2, 3, 7] {
            let found = (0..SLOTS).filter(|at| usize::from(code(*at)).is_multiple_of(step)).count();
            assert_eq!(planes.count(&every(step)), found as u64, "from {first}, every {step}");
        }
        let bits = n.next_power_of_two();
        let widest = (first + bits - 1).min(HIGHEST);
        planes.set(9, 0, &[5, 1, widest]).unwrap();
        assert!(planes.select(&is(widest)).any(|seq| seq == 9));
    }
}

#[test]
fn planes_that_settled_answer_as_before_and_leave_snapshots_alone() {
    let mut planes = planes(9000);
    let later = planes.add_field();
    planes.set(8999, 5, &[1, 1, 9, 30]).unwrap();
    let snapshot = planes.clone();
    planes.settle();
    planes.set(0, 5, &[1, 1, 9, 30]).unwrap();
    let has = Sieve::Field(later, Codes::one(30));
    assert_eq!(planes.select(&has).collect::<Vec<u32>>(), [8999, 0]);
    assert_eq!(snapshot.select(&has).collect::<Vec<u32>>(), [8999]);
    assert_eq!((1..9000).find(|seq| planes.row(*seq) != snapshot.row(*seq)), None);
}
