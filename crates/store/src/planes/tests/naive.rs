//! The same questions asked of plain rows, one after another; and chance for the rows.

use std::collections::BTreeMap;

use crate::planes::{Calendar, Cell, Counts, Field, Row, SCORES, Shape, Sieve};

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

/// How days follow one another.
#[derive(Clone, Copy, Debug)]
pub enum Order {
    InTime,
    Backwards,
    Shuffled,
    OneDay,
    /// Any 64-bit number now and then.
    Wild,
}

/// A row; code 0 of the state, so a hole, now and then.
pub fn row(chance: &mut Chance, at: usize, order: Order, highest: &[u16]) -> Row {
    let day = match order {
        Order::InTime => at as i64 / 100,
        Order::Backwards => 200 - at as i64 / 50,
        Order::Shuffled => chance.below(365) as i64 - 40,
        Order::OneDay => 77,
        Order::Wild if chance.below(50) == 0 => chance.below(u64::MAX) as i64,
        Order::Wild => at as i64 % 300,
    };
    // Some stretches have one code only, and later rows have higher ones.
    let is_plain = at / 3000 % 2 == 1;
    let code = |highest: &u16| {
        let highest = u64::from(*highest);
        if is_plain { highest.min(1) as u16 } else { chance.below(highest.min(1 + at as u64) + 1) as u16 }
    };
    Row { day, codes: highest.iter().map(code).collect() }
}

/// The state's field.
const STATE: Field = Field(1);
const SCORE: Field = Field(0);

#[derive(Clone)]
pub struct Rows(pub Vec<Row>);

impl Rows {
    pub fn set(&mut self, at: usize, row: Row) {
        if at >= self.0.len() {
            self.0.resize(at + 1, Row::default());
        }
        self.0[at] = row;
    }

    pub fn row(&self, seq: u32, shape: &Shape) -> Option<Row> {
        let row = self.0.get(seq as usize).filter(|row| row.code(STATE) != 0)?;
        Some(Row { day: row.day, codes: (0..shape.fields).map(|field| row.code(Field(field))).collect() })
    }

    pub fn find(&self, sieve: &Sieve) -> Vec<u32> {
        let rows = (0..).zip(&self.0);
        rows.filter(|(seq, row)| row.code(STATE) != 0 && is_meant(sieve, *seq, row)).map(|(seq, _)| seq).collect()
    }

    pub fn histogram(&self, found: &[u32]) -> Counts {
        self.group(found, |_| Some(())).remove(&()).unwrap_or_default()
    }

    pub fn by_field(&self, found: &[u32], field: Field) -> Vec<Counts> {
        let groups = self.group(found, |row| Some(row.code(field)));
        let len = groups.keys().last().map_or(0, |last| *last + 1);
        (0..len).map(|code| groups.get(&code).copied().unwrap_or_default()).collect()
    }

    pub fn by_day(&self, found: &[u32], calendar: Calendar<'_>) -> Vec<Counts> {
        let groups = self.group(found, |row| period(row.day, calendar));
        let last = calendar.periods.iter().max().unwrap();
        (0..=*last).map(|period| groups.get(&period).copied().unwrap_or_default()).collect()
    }

    pub fn by_two(&self, found: &[u32], first: Field, second: Field) -> Vec<Cell> {
        cells(self.group(found, |row| Some((u32::from(row.code(first)), u32::from(row.code(second))))))
    }

    pub fn by_field_and_day(&self, found: &[u32], field: Field, calendar: Calendar<'_>) -> Vec<Cell> {
        cells(self.group(found, |row| Some((u32::from(row.code(field)), period(row.day, calendar)?))))
    }

    fn group<K: Ord>(&self, found: &[u32], key: impl Fn(&Row) -> Option<K>) -> BTreeMap<K, Counts> {
        let mut groups: BTreeMap<K, Counts> = BTreeMap::new();
        for seq in found {
            let row = &self.0[*seq as usize];
            if let Some(key) = key(row) {
                groups.entry(key).or_insert([0; SCORES])[usize::from(row.code(SCORE))] += 1;
            }
        }
        groups
    }
}

/// Without the empty counts at the end.
pub fn trim(mut counts: Vec<Counts>) -> Vec<Counts> {
    while counts.last().is_some_and(|last| last.iter().all(|count| *count == 0)) {
        counts.pop();
    }
    counts
}

fn cells(groups: BTreeMap<(u32, u32), Counts>) -> Vec<Cell> {
    groups.into_iter().map(|((first, second), counts)| Cell { first, second, counts }).collect()
}

fn period(day: i64, calendar: Calendar<'_>) -> Option<u32> {
    calendar.periods.get(usize::try_from(day.checked_sub(calendar.from)?).ok()?).copied()
}

fn is_meant(sieve: &Sieve, seq: u32, row: &Row) -> bool {
    match sieve {
        Sieve::Everything => true,
        Sieve::Nothing => false,
        Sieve::Field(field, codes) => codes.contains(row.code(*field)),
        Sieve::Days(from, to) => (*from..=*to).contains(&row.day),
        Sieve::Marked(marks) => marks.contains(seq),
        Sieve::And(sieves) => sieves.iter().all(|sieve| is_meant(sieve, seq, row)),
        Sieve::Or(sieves) => sieves.iter().any(|sieve| is_meant(sieve, seq, row)),
        Sieve::Not(sieve) => !is_meant(sieve, seq, row),
    }
}
