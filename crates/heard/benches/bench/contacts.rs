//! A file of customers, looked at and brought in as the command line does it: rows a second of CPU time, and the most
//! memory that it takes meanwhile, which must not grow with the file. The addresses come in no order, as in exports.

use std::fmt::Write;
use std::path::PathBuf;

use heard::chance::Chance;
use heard::clock::{Clock, zone};
use heard::contact_import::{How, Job, Look, Mapping, Outcome, Role, Subject, begin, look, run};
use heard::import::Stop;
use heard::table::Source;
use store::Store;
use store::contact::import::{self, Import, Progress, State};
use store::property::Kind;

use crate::rows::NOON;
use crate::site::{Site, runtime};
use crate::table::Goal;
use crate::{Figure, Size, Table, cpu};

/// Megabytes that an import may take, whatever its size.
const MOST: f64 = 200.0;

/// Rows for each CPU second.
const LEAST: f64 = 5_000.0;

pub fn figures(size: Size, table: &mut Table) {
    let n = size.behind;
    let site = Site::new();
    let path = site.folder.path().join("customers.csv");
    std::fs::write(&path, file(n)).expect("written");
    let most = runtime().block_on(async {
        let bench = Bench { store: site.open().await, workspace: site.workspace, path, chance: Chance::seeded(7), n };
        let (first, second) = (bench.strangers(table).await, bench.known(table).await);
        bench.store.close().await;
        first.max(second)
    });
    table.add(Figure {
        name: format!("memory while customers were brought in: {most:.0} MB"),
        peer: format!("a limit of {MOST} MB"),
        ratios: vec![most / MOST],
        goal: Goal::AtMost(1.0),
    });
}

struct Bench {
    store: Store,
    workspace: i64,
    path: PathBuf,
    chance: Chance,
    n: usize,
}

/// What something took: of CPU time and by the clock, in seconds.
struct Took {
    cpu: f64,
    clock: f64,
}

impl Took {
    async fn by<T>(work: impl Future<Output = T>) -> (T, Took) {
        let (began, before) = (Clock::System.now(), cpu::seconds(None));
        let done = work.await;
        let clock = (Clock::System.now() - began) as f64 / 1e3;
        (done, Took { cpu: cpu::seconds(None) - before, clock: clock.max(1e-3) })
    }
}

impl Bench {
    /// Nobody is known yet; two of the columns become properties. The most memory meanwhile.
    async fn strangers(&self, table: &mut Table) -> f64 {
        let ((mut mapping, look), took) = Took::by(self.look()).await;
        self.told(table, "new customers looked at", &took, Goal::None);
        for (column, kind) in [(5, Kind::Text), (6, Kind::Number)] {
            mapping.columns[column].1 = Role::New(kind);
        }
        let (most, took) = Took::by(self.run(mapping, &look)).await;
        self.told(table, "new customers brought in", &took, Goal::AtLeast(1.0));
        most
    }

    /// The same file again.
    async fn known(&self, table: &mut Table) -> f64 {
        let ((mapping, look), took) = Took::by(self.look()).await;
        assert_eq!(look.findings.as_ref().map(|findings| findings.same), Some(self.n as u64));
        self.told(table, "known customers looked at", &took, Goal::None);
        let (most, took) = Took::by(self.run(mapping, &look)).await;
        self.told(table, "known customers brought in", &took, Goal::AtLeast(1.0));
        most
    }

    async fn look(&self) -> (Mapping, Look) {
        let (source, zone) = (Source::File(self.path.clone()), zone("Europe/Ljubljana"));
        let subject = Subject { source: &source, workspace: self.workspace, zone: &zone, at: NOON };
        let looked = look(&self.store, &subject, How::Guessed, &Stop::default()).await.expect("no fault");
        looked.expect("a good file")
    }

    /// Brings it in; the most memory that it took.
    async fn run(&self, mapping: Mapping, look: &Look) -> f64 {
        let import = Import {
            workspace: self.workspace,
            id: self.chance.id(NOON),
            file_name: "customers.csv".to_owned(),
            stored: None,
            node: self.store.node(),
            header: mapping.header(),
            mapping: String::new(),
            found: serde_json::to_string(look).expect("plain data"),
            state: State::Running,
            progress: Progress { total: self.n as i64, ..Progress::default() },
            undo: None,
            error: None,
            by_user: None,
            created_at: NOON,
            changed_at: NOON,
        };
        let mut tx = self.store.begin().await.expect("begin");
        let begun = begin(&mut tx, &self.chance, &import, mapping, NOON).await.expect("begun").expect("free names");
        let import = Import { mapping: serde_json::to_string(&begun).expect("plain data"), ..import };
        import::add(&mut tx, &import).await.expect("added");
        tx.commit().await.expect("commit");
        let source = Some(Source::File(self.path.clone()));
        let job = Job { import, zone: zone("Europe/Ljubljana"), source };
        let mut most = cpu::anonymous_megabytes(std::process::id());
        let tell = |_: &Progress| most = most.max(cpu::anonymous_megabytes(std::process::id()));
        let ran = run(&self.store, &Clock::System, &self.chance, &job, &Stop::default(), tell).await;
        assert!(matches!(ran, Ok(Outcome::Done(progress)) if progress.done == self.n as i64), "{ran:?}");
        most
    }

    fn told(&self, table: &mut Table, what: &str, took: &Took, goal: Goal) {
        let rate = self.n as f64 / took.cpu;
        let is_judged = matches!(goal, Goal::AtLeast(_));
        let limit = if is_judged { format!("a limit of {LEAST}; ") } else { String::new() };
        table.add(Figure {
            name: format!("{what} per CPU-second: {rate:.0} ({} rows)", self.n),
            peer: format!("{limit}by the clock {:.0}", self.n as f64 / took.clock),
            ratios: if is_judged { vec![rate / LEAST] } else { Vec::new() },
            goal,
        });
    }
}

/// So many customers, whose addresses are in no order.
fn file(n: usize) -> String {
    let mut csv = String::with_capacity(n * 96);
    csv.push_str("Name,Email,Phone,Company,Language,Plan,Seats\n");
    for row in 0..n {
        // Of as many bits as there are, each number once.
        let mixed = (row as u32).wrapping_mul(0x9E37_79B1);
        writeln!(
            csv,
            "Ana Novak {row},ana.{mixed:08x}@example{}.com,+386{:09},Lipa {} d.o.o.,{},{},{}",
            mixed % 97,
            mixed % 1_000_000_000,
            mixed % 5_000,
            ["sl", "en", "de"][row % 3],
            ["gold", "silver", "none"][row % 3],
            row % 400,
        )
        .expect("a String takes any text");
    }
    csv
}
