//! A run is cut off, stopped, taken up by another, and begun anew: every row is brought in once.

use std::fmt::Write;

use heard::clock::zone;
use heard::contact_import::{Job, Outcome, begin, release, run, take_up};
use heard::import::{Stop, folder};
use heard::table::Source;
use store::contact::import::{self, Lease, State};

use crate::stage::{MINUTE, NOON, Stage};

/// So many customers, and after every hundredth the same again with a telephone number.
fn many(n: usize) -> String {
    let mut csv = String::from("Name,Email,Phone\n");
    for at in 0..n {
        writeln!(csv, "Customer {at},c{}@example.com,", at * 7919 % n).expect("a String takes any text");
        if at % 100 == 99 {
            writeln!(csv, ",c{}@example.com,+38641{at:06}", at * 7919 % n).expect("a String takes any text");
        }
    }
    csv
}

impl Stage {
    /// What a run of the last import needs, started.
    async fn started(&self) -> Job {
        let import = self.last_import().await;
        let mut tx = self.app.store.begin().await.expect("begin");
        if import.state == State::Uploaded {
            let mapping = serde_json::from_str(&import.mapping).expect("ours");
            let begun = begin(&mut tx, &self.app.chance, &import, mapping, NOON).await.expect("begun");
            assert!(begun.is_some());
        }
        assert!(import::start(&mut tx, self.workspace, import.id, NOON).await.expect("started"));
        tx.commit().await.expect("commit");
        let stored = import.stored.clone().expect("its file");
        let source = Source::File(folder(&self.app.data).expect("a folder").join(stored));
        let import = import::Import { state: State::Running, ..import };
        Job { import, zone: zone("Europe/Ljubljana"), source: Some(source) }
    }

    /// Runs it until so many rows are in.
    async fn run_until(&self, job: &Job, rows: i64) -> Outcome {
        let (stop, app) = (Stop::default(), &self.app);
        let tell = |progress: &import::Progress| {
            if progress.done >= rows {
                stop.ask();
            }
        };
        run(&app.store, &app.clock, &app.chance, job, &stop, tell).await.expect("it runs")
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_that_is_stopped_goes_on_where_it_was() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = stage.looked_at(&cookie, "many.csv", many(1_500).as_bytes()).await;
    let job = stage.started().await;
    assert_eq!(stage.run_until(&job, 500).await, Outcome::Stopped);
    let stopped = stage.last_import().await;
    assert_eq!((stopped.state, stopped.progress.done), (State::Stopped, 500));
    assert!(stage.get_as(&cookie, &at).await.text().contains("Stopped after 500 of 1,515 rows."));

    // It goes on, its server falls, and another start takes it up.
    let job = stage.started().await;
    let lease = Lease {
        workspace: stage.workspace,
        import: job.import.id,
        runner: stage.app.chance.id(NOON),
        node: stage.app.store.node(),
        work: State::Running,
    };
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(lease.take(&mut tx, NOON, NOON + MINUTE).await.expect("taken").is_some());
    tx.commit().await.expect("commit");
    assert_eq!(stage.run_until(&job, i64::MAX).await, Outcome::Lost, "one works on it at a time");
    release(&stage.app).await.expect("released");
    take_up(&stage.app).await.expect("taken up");
    let page = stage.over(&cookie, &at).await.text();
    assert!(page.contains("Added 1,500 Changed 15 As they were 0"), "{page}");
    assert_eq!(stage.customers().await.len(), 1_500);

    let at = stage.looked_at(&cookie, "many.csv", many(1_500).as_bytes()).await;
    let page = stage.brought_in(&cookie, &at).await;
    assert!(page.contains("Added 0 Changed 0 As they were 1,515"), "{page}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_files_with_the_same_people_at_the_same_time_make_each_once() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    stage.looked_at(&cookie, "one.csv", many(1_200).as_bytes()).await;
    let one = stage.started().await;
    // Told apart by when they came.
    stage.move_clock(1);
    stage.looked_at(&cookie, "two.csv", many(1_200).as_bytes()).await;
    let two = stage.started().await;
    assert_ne!(one.import.id, two.import.id);
    let ran = tokio::join!(stage.run_until(&one, i64::MAX), stage.run_until(&two, i64::MAX));
    let (Outcome::Done(first), Outcome::Done(second)) = ran else { panic!("{ran:?}") };
    assert_eq!(first.added + second.added, 1_200);
    assert_eq!((first.done, second.done), (1_212, 1_212));
    assert_eq!(stage.customers().await.len(), 1_200);
}

/// The same customers in a file that is a long one for its words.
fn long(n: usize) -> String {
    let words = "word ".repeat(120);
    let mut csv = String::from("Name,Email,Remark\n");
    for at in 0..n {
        writeln!(csv, "Customer {at},c{at}@example.com,{words}").expect("a String takes any text");
    }
    csv
}

/// The look at the last import, as whoever takes it up gets it.
async fn looking(stage: &Stage) -> Job {
    let import = stage.last_import().await;
    assert_eq!(import.state, State::Looking);
    let stored = import.stored.clone().expect("its file");
    let source = Source::File(folder(&stage.app.data).expect("a folder").join(stored));
    Job { import, zone: zone("Europe/Ljubljana"), source: Some(source) }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_file_is_looked_at_while_nobody_waits_and_begun_anew_after_a_fall() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let at = stage.looked_at(&cookie, "long.csv", long(1_000).as_bytes()).await;
    let page = stage.over(&cookie, &at).await.text();
    assert!(page.contains("1,000 contacts would be added"), "{page}");
    assert_eq!(stage.customers().await.len(), 0);

    // Another mapping is looked at in the same way; the server falls while it does, and another start takes it up.
    let node = stage.app.store.node();
    let mut tx = stage.app.store.begin().await.expect("begin");
    let again = import::Import { state: State::Looking, found: "{}".to_owned(), ..stage.last_import().await };
    assert!(import::change_mapping(&mut tx, &again, NOON).await.expect("changed"));
    let (workspace, runner) = (stage.workspace, stage.app.chance.id(NOON));
    let lease = Lease { workspace, import: again.id, runner, node, work: State::Looking };
    assert!(lease.take(&mut tx, NOON, NOON + MINUTE).await.expect("taken").is_some());
    tx.commit().await.expect("commit");
    let shown = stage.get_as(&cookie, &at).await;
    assert!(shown.header("refresh") == "1" && shown.text().contains("Being looked at"), "{}", shown.text());
    take_up(&stage.app).await.expect("nothing is due");
    let job = looking(&stage).await;
    assert_eq!(stage.run_until(&job, i64::MAX).await, Outcome::Lost, "one works on it at a time");
    let started = stage.say(&cookie, &at, "start", "").await;
    assert_eq!((started.status.as_u16(), stage.last_import().await.state), (303, State::Looking));
    release(&stage.app).await.expect("released");
    take_up(&stage.app).await.expect("taken up");
    stage.over(&cookie, &at).await;
    let import = stage.last_import().await;
    assert_eq!((import.state, import.progress.total), (State::Uploaded, 1_000), "the whole file again");

    // Somebody stops it; it is looked at again when they say so, and brought in.
    stage.move_clock(1);
    let at = stage.looked_at(&cookie, "long.csv", long(1_000).as_bytes()).await;
    stage.over(&cookie, &at).await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let again = import::Import { state: State::Looking, ..stage.last_import().await };
    assert!(import::change_mapping(&mut tx, &again, NOON).await.expect("changed"));
    let lease = Lease { import: again.id, ..lease };
    assert!(lease.take(&mut tx, NOON, NOON + MINUTE).await.expect("taken").is_some());
    tx.commit().await.expect("commit");
    stage.say(&cookie, &at, "stop", "").await;
    assert_eq!(stage.last_import().await.state, State::Uploaded);
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(!lease.looked(&mut tx, "{}", 9, NOON).await.expect("asked"), "whoever looked says nothing more");
    drop(tx);
    assert_eq!(stage.say(&cookie, &at, "mapping", "&policy=fill").await.status, 303);
    let page = stage.over(&cookie, &at).await.text();
    assert!(page.contains("1,000 contacts would be added"), "{page}");
    assert!(stage.brought_in(&cookie, &at).await.contains("Added 1,000"));
}

#[tokio::test]
async fn a_look_that_does_not_end_says_why_on_the_page() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let quoted = format!("{}\"{}", long(1_200), "x".repeat(1_200_000));
    let at = stage.looked_at(&cookie, "torn.csv", quoted.as_bytes()).await;
    let page = stage.over(&cookie, &at).await.text();
    assert!(page.contains("quotation mark") && !page.contains("would be added"), "{page}");
}
