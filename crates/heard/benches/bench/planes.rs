//! What planes answer about ten million responses of a year (a million when quick), beside fixed limits, bare reading of
//! the memory that a question touches, and DuckDB on one thread with the same questions, where Python can have it.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;

use store::planes::{Batch, Calendar, Codes, Field, Planes, SLOTS, Shape, Sieve};

use crate::table::{Goal, median};
use crate::{Figure, PAIRS, Size, Table, cpu};

/// The fixed limits are for so many responses.
const LIMITED: usize = 10_000_000;

/// Rows for each response behind the overview.
const TIMES: usize = 10;

const DAYS: usize = 365;

/// At least so much faster than DuckDB.
const DUCKDB: f64 = 6.0;

/// At most so many times the bare reading, where it comes from main memory.
const READING: f64 = 3.0;

/// Surveys of [`LIMITED`] responses that are asked in turn where none may still be in the cache.
const COPIES: usize = 6;

/// A repetition asks so long, in CPU seconds: Linux tells hundredths.
const LONG: f64 = 0.3;

const SCORE: Field = Field(0);
const STATE: Field = Field(1);
const PLACE: Field = Field(2);
const COUNTRY: Field = Field(4);
const PRODUCT: Field = Field(7);
const SHAPE: Shape = Shape { fields: 9, score: SCORE, state: STATE };

/// Of a hundred responses so many have a score below 1, 2 and so on.
const BELOW: [u64; 11] = [3, 5, 7, 9, 11, 16, 21, 31, 50, 72, 100];

/// SplitMix64 (Steele, Lea, Flood 2014): cheap beside the building that is measured, and the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }

    /// Codes from 1.
    fn code(&mut self, n: u64) -> u16 {
        self.below(n) as u16 + 1
    }

    fn row(&mut self, version: usize) -> [u16; SHAPE.fields as usize] {
        let percent = self.below(100);
        let score = BELOW.iter().filter(|below| **below <= percent).count() as u16 + 1;
        let state = if self.below(1000) < 985 { 1 } else { 1 + self.code(3) };
        let [place, language, country, agent, team, product] = [6, 6, 40, 200, 12, 1000].map(|n| self.code(n));
        [score, state, place, language, country, agent, team, product, version as u16 + 1]
    }
}

pub fn figures(size: Size, table: &mut Table) {
    let n = size.behind * TIMES;
    let (mut planes, building) = build(n, false);
    planes.settle();
    let bytes = planes.bytes() as f64 / n as f64;
    fixed(table, format!("ten fields of a response in planes: {bytes:.2} bytes"), "8 bytes", vec![bytes / 8.0]);
    told(table, format!("building planes of {n} responses: {:.0} ns each", building * 1e3));
    within(table, n, "by filter, scores", 10.0, || planes.histogram(&filter()));
    within(table, n, "by 1,000 products, scores", 60.0, || planes.by_field(PRODUCT, &Sieve::Everything));
    within(table, n, "by day in order of time, scores", 15.0, || by_day(&planes));
    read_bare(&planes, n, table);
    changes(&planes, n, table);
    beside_duckdb(&planes, n, table);
    drop(planes);
    let (mut shuffled, _) = build(n, true);
    shuffled.settle();
    let cost = millis(|| by_day(&shuffled));
    told(table, format!("planes of {n} by day in no order: {cost:.2} ms"));
    drop(shuffled);
    let (mut tenth, _) = build(n / 10, false);
    tenth.settle();
    let cost = millis(|| tenth.histogram(&filter()));
    told(table, format!("planes of {} by filter, scores: {cost:.3} ms", n / 10));
}

/// Place is one of six, country among twenty of forty, 300 days of 365: one response in fifteen.
fn filter() -> Sieve {
    Sieve::And(vec![
        Sieve::Field(PLACE, Codes::one(2)),
        Sieve::Field(COUNTRY, Codes::from(1..=20)),
        Sieve::Days(30, 329),
    ])
}

fn by_day(planes: &Planes) -> Vec<store::planes::Counts> {
    let periods: Vec<u32> = (0..DAYS as u32).collect();
    planes.by_day(&Sieve::Everything, Calendar { from: 0, periods: &periods })
}

/// The planes, and what writing a whole block cost for each response in it, in microseconds.
fn build(n: usize, is_shuffled: bool) -> (Planes, f64) {
    let (mut dice, mut planes) = (Dice(42), Planes::new(SHAPE));
    let mut spent = 0.0;
    // So many blocks at once that the clock's hundredths add up.
    for first in (0..n).step_by(256 * SLOTS) {
        let group = (first..n.min(first + 256 * SLOTS)).step_by(SLOTS);
        let batches: Vec<Batch> = group.map(|first| batch(&mut dice, first, n, is_shuffled)).collect();
        let before = cpu::seconds(None);
        for (block, batch) in ((first / SLOTS) as u32..).zip(&batches) {
            planes.set_block(block, batch);
        }
        spent += cpu::seconds(None) - before;
    }
    (planes, spent * 1e6 / n as f64)
}

fn batch(dice: &mut Dice, first: usize, n: usize, is_shuffled: bool) -> Batch {
    let mut batch = Batch::new(SHAPE);
    for (slot, at) in (first..n.min(first + SLOTS)).enumerate() {
        let day = if is_shuffled { dice.below(DAYS as u64) as usize } else { at * DAYS / n };
        batch.put(slot, day as i64, &dice.row(at * 3 / n)).expect("codes fit");
    }
    batch
}

/// CPU milliseconds of one go, from as many as take long enough to be told.
fn millis<T>(mut work: impl FnMut() -> T) -> f64 {
    let (before, mut goes) = (cpu::seconds(None), 0);
    loop {
        for _ in 0..4 {
            black_box(work());
        }
        goes += 4;
        let spent = cpu::seconds(None) - before;
        if spent >= LONG {
            return spent * 1e3 / f64::from(goes);
        }
    }
}

fn within<T>(table: &mut Table, n: usize, what: &str, limit: f64, mut work: impl FnMut() -> T) {
    let limit = limit * n as f64 / LIMITED as f64;
    let costs: Vec<f64> = (0..PAIRS).map(|_| millis(&mut work)).collect();
    let name = format!("planes of {n} {what}: {:.2} ms", median(costs.iter().copied()));
    fixed(table, name, &format!("{limit} ms"), costs.iter().map(|cost| cost / limit).collect());
}

fn fixed(table: &mut Table, name: String, limit: &str, ratios: Vec<f64>) {
    table.add(Figure { name, peer: format!("a limit of {limit}"), ratios, goal: Goal::AtMost(1.0) });
}

fn told(table: &mut Table, name: String) {
    table.add(Figure { name, peer: String::new(), ratios: Vec::new(), goal: Goal::None });
}

/// The sum of as many words as the filter and the scores read: 3 planes of the place, 6 of the country and 4 of the
/// score, for the days that the headers do not rule out. One survey asked again and again is still in the cache, where
/// reading costs next to nothing; several in turn come from main memory.
fn read_bare(planes: &Planes, n: usize, table: &mut Table) {
    let words = n.div_ceil(SLOTS) * (3 + 6 + 4) * (SLOTS / 64) * 300 / DAYS;
    let memory = (COPIES * LIMITED / n, "main memory", Goal::AtMost(READING));
    for (copies, whence, goal) in [(1, "the cache", Goal::None), memory] {
        let bare: Vec<Vec<u64>> = (0..copies as u64).map(|copy| (copy..copy + words as u64).collect()).collect();
        let mut surveys = vec![planes.clone(); copies];
        surveys.iter_mut().for_each(Planes::settle);
        let mut costs = [[0.0; 2]; PAIRS];
        for cost in &mut costs {
            let sum = |words: &Vec<u64>| black_box(words).iter().fold(0_u64, |sum, word| sum.wrapping_add(*word));
            cost[0] = millis(|| bare.iter().map(sum).fold(0, u64::wrapping_add)) / copies as f64;
            cost[1] =
                millis(|| surveys.iter().map(|planes| planes.histogram(&filter())[0]).sum::<u64>()) / copies as f64;
        }
        let [limit, own] = [0, 1].map(|at| median(costs.iter().map(|cost| cost[at])));
        table.add(Figure {
            name: format!("planes of {n} by filter from {whence}, scores: {own:.2} ms"),
            peer: format!("adding up as many words: {limit:.2} ms"),
            ratios: costs.iter().map(|cost| cost[1] / cost[0]).collect(),
            goal,
        });
    }
}

/// Changes of responses whose blocks a snapshot holds, so that each copies its block.
fn changes(planes: &Planes, n: usize, table: &mut Table) {
    let mut dice = Dice(7);
    let blocks = n / SLOTS;
    let costs: Vec<f64> = (0..PAIRS)
        .map(|_| {
            let rounds = 20_000_usize.div_ceil(blocks);
            cpu::micros_each(None, rounds * blocks, || {
                for _ in 0..rounds {
                    let mut changed = planes.clone();
                    for block in 0..blocks {
                        let at = block * SLOTS + dice.below(SLOTS as u64) as usize;
                        let (day, row) = (at * DAYS / n, dice.row(at * 3 / n));
                        changed.set(at as u32, day as i64, &row).expect("codes fit");
                    }
                }
            })
        })
        .collect();
    let name = format!("changing a response in planes that a snapshot holds: {:.1} us", median(costs.iter().copied()));
    fixed(table, name, "20 us", costs.iter().map(|cost| cost / 20.0).collect());
}

fn beside_duckdb(planes: &Planes, n: usize, table: &mut Table) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let python = match python(folder.path()) {
        Ok(python) => python,
        Err(reason) => return told(table, format!("DuckDB was not there: {reason}")),
    };
    let pairs: Vec<[Vec<f64>; 2]> = (0..PAIRS).map(|_| [ask(&python, n), answer(planes)]).collect();
    let questions = [
        ("by filter, scores", Goal::AtLeast(DUCKDB)),
        ("by 1,000 products, scores", Goal::None),
        ("by day, scores", Goal::None),
    ];
    for (at, (what, goal)) in questions.into_iter().enumerate() {
        let [theirs, own] = [0, 1].map(|side| median(pairs.iter().map(|pair| pair[side][at])));
        table.add(Figure {
            name: format!("planes of {n} {what}: {own:.2} ms"),
            peer: format!("DuckDB, one thread: {theirs:.1} ms"),
            ratios: pairs.iter().map(|[theirs, own]| theirs[at] / own[at]).collect(),
            goal,
        });
    }
}

/// CPU milliseconds of each question that DuckDB is asked.
fn answer(planes: &Planes) -> Vec<f64> {
    vec![
        millis(|| planes.histogram(&filter())),
        millis(|| planes.by_field(PRODUCT, &Sieve::Everything)),
        millis(|| by_day(planes)),
    ]
}

/// A Python that has DuckDB: the machine's, or one in the folder that gets it from the package index.
fn python(folder: &Path) -> Result<PathBuf, String> {
    let has = |python: &Path| run(Command::new(python).args(["-c", "import duckdb"])).is_ok();
    let (system, own) = (PathBuf::from("python3"), folder.join("bin/python"));
    if has(&system) {
        return Ok(system);
    }
    run(Command::new(&system).args(["-m", "venv"]).arg(folder))?;
    let install = ["-m", "pip", "install", "--quiet", "--retries", "0", "--disable-pip-version-check", "duckdb"];
    run(Command::new(&own).args(install))?;
    Ok(own)
}

/// CPU milliseconds of each question's best run in DuckDB.
fn ask(python: &Path, n: usize) -> Vec<f64> {
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/bench/planes_duckdb.py");
    let out = run(Command::new(python).arg(program).args([n.to_string(), "7".to_owned()])).expect("DuckDB answers");
    out.lines().map(|line| line.parse().expect("milliseconds")).collect()
}

/// What a program says, or the last thing it complains of.
fn run(command: &mut Command) -> Result<String, String> {
    let done = command.output().map_err(|error| error.to_string())?;
    if done.status.success() {
        return Ok(String::from_utf8_lossy(&done.stdout).into_owned());
    }
    let complaint = String::from_utf8_lossy(&done.stderr).trim().lines().last().unwrap_or_default().to_owned();
    Err(complaint)
}
