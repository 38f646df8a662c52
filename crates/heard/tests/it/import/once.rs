//! Once and only once: whatever the order of the rows and however often the work is cut off, stopped or begun anew,
//! the responses are the same.

use std::fmt::Write;

use heard::clock::zone;
use heard::import::{Job, Mapping, Outcome, Role, Stop, folder, run};
use heard::table::Source;
use heard::table::columns::Meaning;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use store::import::{Import, Progress, State};
use store::response::Filter;
use store::survey::{NewSurvey, Survey};

use crate::stage::{NOON, Stage};

/// A row: minute, score, comment, customer. Few of each, so that rows repeat.
type Answer = (u8, u8, u8, u8);

/// How one attempt at a file goes.
#[derive(Clone, Debug)]
struct Attempt {
    /// A permutation: rows sorted by these numbers.
    order: Vec<u32>,
    /// After so many batches it is cut off; none: it runs to its end.
    batches: Option<u8>,
    /// It is stopped politely and the same import goes on, instead of being brought anew.
    politely: bool,
}

fn story() -> impl Strategy<Value = (Vec<Answer>, Vec<Attempt>)> {
    let rows = vec((0..3_u8, 0..3_u8, 0..3_u8, 0..4_u8), 1..60);
    rows.prop_flat_map(|rows| {
        let order = vec(any::<u32>(), rows.len());
        let attempt = (order, proptest::option::of(0..6_u8), any::<bool>())
            .prop_map(|(order, batches, politely)| Attempt { order, batches, politely });
        (Just(rows), vec(attempt, 1..5))
    })
}

fn csv(rows: &[Answer], order: &[u32]) -> String {
    let mut turned: Vec<(&u32, &Answer)> = order.iter().zip(rows).collect();
    turned.sort_by_key(|(nth, _)| **nth);
    let mut csv = String::from("at,score,words,mail,shop\n");
    for (_, (minute, score, comment, customer)) in turned {
        let comment = ["", "kind", "slow"][usize::from(*comment)];
        let mail = if *customer == 0 { String::new() } else { format!("c{customer}@example.com") };
        writeln!(csv, "2026-10-01 10:0{minute},{score},{comment},{mail},s{customer}").expect("a String takes any text");
    }
    csv
}

fn mapping() -> Mapping {
    let means = |(name, meaning): (&str, Meaning)| (name.to_owned(), Role::Means(meaning));
    let known =
        [("at", Meaning::Date), ("score", Meaning::Score), ("words", Meaning::Comment), ("mail", Meaning::Email)];
    Mapping {
        sheet: None,
        columns: known.map(means).into_iter().chain([("shop".to_owned(), Role::Property)]).collect(),
        format: Some("ymd".into()),
        zone: "Europe/Ljubljana".into(),
        keep_comments: false,
    }
}

impl Stage {
    async fn fresh_survey(&self, nth: usize) -> Survey {
        let slug = format!("survey-{nth}");
        let old = self.survey.as_ref().expect("a survey");
        let new = NewSurvey {
            workspace: self.workspace,
            name: &slug,
            kind: old.kind,
            scale: old.scale,
            subject: &old.subject,
            languages: &old.languages,
            slug: &slug,
            content: None,
            at: NOON,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        let survey = store::survey::add(&mut tx, &new).await.expect("added").expect("a free slug");
        tx.commit().await.expect("commit");
        survey
    }

    async fn begin_import(&self, survey: &Survey) -> Import {
        let import = Import {
            workspace: self.workspace,
            id: self.app.chance.id(NOON),
            survey: survey.id,
            file_name: "a.csv".into(),
            stored: None,
            node: 0,
            mapping: serde_json::to_string(&mapping()).expect("plain data"),
            found: "{}".into(),
            state: State::Running,
            progress: Progress::default(),
            error: None,
            by_user: None,
            created_at: NOON,
            changed_at: NOON,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        store::import::add(&mut tx, &import).await.expect("added");
        tx.commit().await.expect("commit");
        import
    }

    /// One attempt at a file, in batches of seven.
    async fn attempt(&self, survey: &Survey, rows: &[Answer], attempt: &Attempt) {
        let job = Job {
            import: self.begin_import(survey).await,
            source: Source::from(csv(rows, &attempt.order).into_bytes()),
            survey: survey.clone(),
            zone: zone("Europe/Ljubljana"),
            folder: folder(&self.app.data).expect("a folder"),
            batch: 7,
        };
        let Some(batches) = attempt.batches else { return self.to_the_end(&job).await };
        let stop = Stop::default();
        let (fall, mut fallen) = tokio::sync::mpsc::unbounded_channel();
        let running = run(&self.app.store, &self.app.clock, &self.app.chance, &job, &stop, |progress| {
            if progress.done >= i64::from(batches) * 7 && attempt.politely {
                stop.ask();
            } else if progress.done >= i64::from(batches) * 7 {
                fall.send(()).expect("somebody listens");
            }
        });
        tokio::select! {
            biased;
            _ = fallen.recv() => return,
            outcome = running => drop(outcome.expect("it runs")),
        }
        if attempt.politely {
            let mut tx = self.app.store.begin().await.expect("begin");
            let goes_on = store::import::start(&mut tx, self.workspace, job.import.id, NOON).await.expect("started");
            tx.commit().await.expect("commit");
            if goes_on {
                self.to_the_end(&job).await;
            }
        }
    }

    async fn to_the_end(&self, job: &Job) {
        let (app, stop) = (&self.app, Stop::default());
        let outcome = run(&app.store, &app.clock, &app.chance, job, &stop, |_| {}).await.expect("it runs");
        let Outcome::Done(progress) = outcome else { panic!("{outcome:?}") };
        assert_eq!((progress.done, progress.added + progress.repeated), (progress.total, progress.total));
    }

    /// Everything that was kept of a survey's responses.
    async fn kept(&self, survey: &Survey) -> Vec<String> {
        let mut read = self.app.store.read().await.expect("read");
        let filter = Filter { workspace: self.workspace, survey: Some(survey.id), ..Filter::default() };
        let mut rows = store::response::list(&mut read, &filter, None, 10_000).await.expect("list");
        rows.sort_by_key(|row| row.seq);
        assert!(rows.iter().map(|row| row.seq).eq(0..rows.len() as i64), "numbers are dense");
        let mut kept = Vec::new();
        for row in rows {
            let contact = match row.contact {
                Some(id) => store::contact::find(&mut read, self.workspace, id).await.expect("found"),
                None => None,
            };
            let mail = contact.and_then(|contact| contact.email);
            let shop = store::response::properties(&mut read, self.workspace, row.id).await.expect("properties");
            kept.push(format!("{} {:?} {mail:?} {shop:?}", row.at, row.said));
        }
        kept
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_at_once_add_every_row_once() {
    let stage = Stage::new().await;
    let survey = stage.survey.clone().expect("a survey");
    let rows: Vec<Answer> = (0..200_u8).map(|n| (n % 3, n % 2, n % 3, n % 4)).collect();
    let plain = |order| Attempt { order, batches: None, politely: false };
    let (forth, back) = (plain((0..200).collect()), plain((0..200).rev().collect()));
    tokio::join!(stage.attempt(&survey, &rows, &forth), stage.attempt(&survey, &rows, &back));
    assert_eq!(stage.kept(&survey).await.len(), 200);
    stage.sums_agree().await;
}

#[tokio::test]
async fn any_order_and_any_interruption_leave_the_same_responses() {
    let stage = Stage::new().await;
    let mut runner = TestRunner::deterministic();
    for nth in 0..24 {
        let (rows, attempts) = story().new_tree(&mut runner).expect("a story").current();
        let plain = Attempt { order: (0..).take(rows.len()).collect(), batches: None, politely: false };
        let undisturbed = stage.fresh_survey(2 * nth).await;
        stage.attempt(&undisturbed, &rows, &plain).await;
        let mut expected = stage.kept(&undisturbed).await;
        assert_eq!(expected.len(), rows.len());

        let disturbed = stage.fresh_survey(2 * nth + 1).await;
        for attempt in &attempts {
            stage.attempt(&disturbed, &rows, attempt).await;
        }
        stage.attempt(&disturbed, &rows, &plain).await;
        let mut left = stage.kept(&disturbed).await;
        // Rows of one instant stand in the order of their digests, and those name the survey.
        left.sort_unstable();
        expected.sort_unstable();
        assert_eq!(left, expected, "after {attempts:?}");
    }
    stage.sums_agree().await;
}
