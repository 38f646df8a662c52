//! A file of customers, looked at and brought in as the command line does it: rows a second of CPU time, and the most
//! memory that it takes meanwhile, which must not grow with the file. The addresses come in no order, as in exports.

use std::fmt::Write;
use std::time::Instant;

use heard::chance::Chance;
use heard::clock::{Clock, zone};
use heard::contact_import::{How, Job, Outcome, Subject, begin, look, run};
use heard::import::Stop;
use heard::table::Source;
use store::contact::import::{self, Import, Progress, State};

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
    let mut most = cpu::anonymous_megabytes(std::process::id());
    runtime().block_on(async {
        let store = site.open().await;
        let (clock, chance) = (Clock::System, Chance::seeded(7));
        let (source, zone) = (Source::File(path), zone("Europe/Ljubljana"));
        for what in ["new customers", "customers who are known"] {
            let (began, before) = (Instant::now(), cpu::seconds(None));
            let subject = Subject { source: &source, workspace: site.workspace, zone: &zone, at: NOON };
            let looked = look(&store, &subject, How::Guessed, &Stop::default()).await.expect("no fault");
            let (mut mapping, look) = looked.expect("a good file");
            if what == "new customers" {
                for (column, kind) in [(5, store::property::Kind::Text), (6, store::property::Kind::Number)] {
                    mapping.columns[column].1 = heard::contact_import::Role::New(kind);
                }
            }
            let seen = (cpu::seconds(None) - before, began.elapsed().as_secs_f64());
            most = most.max(cpu::anonymous_megabytes(std::process::id()));
            let import = Import {
                workspace: site.workspace,
                id: chance.id(NOON),
                file_name: "customers.csv".to_owned(),
                stored: None,
                node: store.node(),
                header: mapping.header(),
                mapping: String::new(),
                found: serde_json::to_string(&look).expect("plain data"),
                state: State::Running,
                progress: Progress { total: i64::try_from(n).unwrap_or(i64::MAX), ..Progress::default() },
                undo: None,
                error: None,
                by_user: None,
                created_at: NOON,
                changed_at: NOON,
            };
            let mut tx = store.begin().await.expect("begin");
            let begun = begin(&mut tx, &chance, &import, mapping, NOON).await.expect("begun").expect("free names");
            let import = Import { mapping: serde_json::to_string(&begun).expect("plain data"), ..import };
            import::add(&mut tx, &import).await.expect("added");
            tx.commit().await.expect("commit");
            let job = Job { import, zone: zone.clone(), source: Some(source.clone()) };
            let (began, before) = (Instant::now(), cpu::seconds(None));
            let tell = |_: &Progress| most = most.max(cpu::anonymous_megabytes(std::process::id()));
            let ran = run(&store, &clock, &chance, &job, &Stop::default(), tell).await.expect("it runs");
            assert!(matches!(ran, Outcome::Done(progress) if progress.done == n as i64), "{ran:?}");
            let (spent, took) = (cpu::seconds(None) - before, began.elapsed().as_secs_f64());
            let rate = |seconds: f64| n as f64 / seconds;
            table.add(Figure {
                name: format!("{what} brought in per CPU-second: {:.0} ({n} rows)", rate(spent)),
                peer: format!("a limit of {LEAST}; by the clock {:.0}", rate(took)),
                ratios: vec![rate(spent) / LEAST],
                goal: Goal::AtLeast(1.0),
            });
            table.add(Figure {
                name: format!("{what} looked at per CPU-second: {:.0}", rate(seen.0)),
                peer: format!("by the clock {:.0}", rate(seen.1)),
                ratios: Vec::new(),
                goal: Goal::None,
            });
        }
        store.close().await;
    });
    table.add(Figure {
        name: format!("memory while customers were brought in: {most:.0} MB"),
        peer: format!("a limit of {MOST} MB"),
        ratios: vec![most / MOST],
        goal: Goal::AtMost(1.0),
    });
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
