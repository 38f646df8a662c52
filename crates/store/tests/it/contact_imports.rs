//! Imports of customers: who works on one, and what waits for whom.

use store::contact::import::{self, Batch, Import, Lease, Progress, Row, State};
use store::contact::{Card, Incoming, Policy};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

const MINUTE: i64 = 60_000;

async fn noted(stage: &Stage, header: &str, node: i64, at: i64) -> Import {
    let import = Import {
        workspace: stage.workspace,
        id: id(),
        file_name: "a.csv".to_owned(),
        stored: Some(format!("file{at}")),
        node,
        mapping: "{}".to_owned(),
        header: header.to_owned(),
        found: "{}".to_owned(),
        state: State::Uploaded,
        progress: Progress { total: 2, ..Progress::default() },
        undo: None,
        error: None,
        by_user: None,
        created_at: at,
        changed_at: at,
    };
    let mut tx = stage.store.begin().await.expect("begin");
    import::add(&mut tx, &import).await.expect("added");
    tx.commit().await.expect("commit");
    import
}

async fn due(stage: &Stage, node: i64, now: i64) -> Vec<Uuid> {
    let mut read = stage.store.read().await.expect("read");
    import::due(&mut read, node, now).await.expect("due").into_iter().map(|import| import.id).collect()
}

fn lease(import: &Import, node: i64, work: State) -> Lease {
    Lease { workspace: import.workspace, import: import.id, runner: id(), node, work }
}

async fn take(stage: &Stage, lease: &Lease, now: i64) -> bool {
    let mut tx = stage.store.begin().await.expect("begin");
    let taken = lease.take(&mut tx, now, now + MINUTE).await.expect("taken");
    tx.commit().await.expect("commit");
    taken.is_some()
}

fn rows(emails: &[&str]) -> Vec<Row> {
    let row = |email: &&str| Row {
        incoming: Incoming {
            card: Card { emails: vec![(*email).to_owned()], ..Card::default() },
            id: id(),
            since: None,
        },
        consents: Vec::new(),
        is_dated: false,
    };
    emails.iter().map(row).collect()
}

#[tokio::test]
async fn one_works_on_an_import_at_a_time_and_only_where_its_file_is() {
    let stage = Stage::new().await;
    let import = noted(&stage, "Name", 1, NOON).await;
    assert_eq!(due(&stage, 1, NOON).await, Vec::<Uuid>::new());
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(import::start(&mut tx, stage.workspace, import.id, NOON).await.expect("started"));
    assert!(!import::start(&mut tx, stage.workspace, import.id, NOON).await.expect("once"));
    tx.commit().await.expect("commit");
    assert_eq!((due(&stage, 1, NOON).await, due(&stage, 2, NOON).await), (vec![import.id], Vec::new()));

    let (first, second) = (lease(&import, 1, State::Running), lease(&import, 1, State::Running));
    assert!(take(&stage, &first, NOON).await && !take(&stage, &second, NOON).await);
    assert_eq!(due(&stage, 1, NOON).await, Vec::<Uuid>::new());
    let batch = rows(&["ana@example.com", "bor@example.com"]);
    let batch = Batch { rows: &batch, policy: Policy::Update, list: None };
    let progress = stage.store.contact_batch(&first, &batch, NOON, NOON + MINUTE).await.expect("written");
    assert_eq!(progress.map(|one| (one.done, one.added)), Some((2, 2)));
    // Its runner is gone for longer than the lease: another goes on, and the first writes nothing more.
    assert!(take(&stage, &second, NOON + 2 * MINUTE).await);
    let late = rows(&["cene@example.com"]);
    let late = Batch { rows: &late, ..batch };
    assert_eq!(stage.store.contact_batch(&first, &late, NOON, NOON + MINUTE).await.expect("no fault"), None);
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(store::contact::count(&mut read, stage.workspace).await.expect("count"), 2);
    drop(read);

    // Its server begins anew: what it worked on is due at once.
    let mut tx = stage.store.begin().await.expect("begin");
    import::release(&mut tx, 1).await.expect("released");
    tx.commit().await.expect("commit");
    assert_eq!(due(&stage, 1, NOON).await, [import.id]);
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(import::stop(&mut tx, stage.workspace, import.id, NOON).await.expect("stopped"));
    assert!(import::take_back(&mut tx, stage.workspace, import.id, NOON).await.expect("taken back"));
    assert!(!import::start(&mut tx, stage.workspace, import.id, NOON).await.expect("not any more"));
    tx.commit().await.expect("commit");
    assert_eq!(due(&stage, 2, NOON).await, [import.id], "to take back needs no file");
}

#[tokio::test]
async fn an_import_is_remembered_by_its_columns_and_its_file_is_forgotten() {
    let stage = Stage::new().await;
    let old = noted(&stage, "Name\u{1f}Mail", 1, NOON).await;
    let new = noted(&stage, "Name\u{1f}Mail", 1, NOON + 1).await;
    let mut tx = stage.store.begin().await.expect("begin");
    let last = async |tx: &mut store::Tx| {
        let found = import::last_with(tx, stage.workspace, "Name\u{1f}Mail").await.expect("found");
        found.map(|import| import.id)
    };
    assert_eq!(last(&mut tx).await, None, "what nobody started was never meant");
    assert!(import::start(&mut tx, stage.workspace, old.id, NOON).await.expect("started"));
    assert_eq!(last(&mut tx).await, Some(old.id));
    assert!(import::start(&mut tx, stage.workspace, new.id, NOON).await.expect("started"));
    assert_eq!(last(&mut tx).await, Some(new.id));
    assert!(!import::change_mapping(&mut tx, &old, NOON).await.expect("asked"), "what is in was taken by it");
    tx.commit().await.expect("commit");

    let mut read = stage.store.read().await.expect("read");
    assert_eq!(import::outdated(&mut read, 1, NOON, NOON + MINUTE).await.expect("outdated"), [], "they run");
    assert_eq!(import::stored(&mut read, 1).await.expect("stored").len(), 2);
    drop(read);
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(import::stop(&mut tx, stage.workspace, old.id, NOON).await.expect("stopped"));
    let outdated = import::outdated(&mut tx, 1, NOON, NOON + MINUTE).await.expect("outdated");
    assert_eq!(outdated.iter().map(|import| import.id).collect::<Vec<_>>(), [old.id]);
    import::forget_file(&mut tx, stage.workspace, old.id, "{}").await.expect("forgotten");
    tx.commit().await.expect("commit");
    let mut read = stage.store.read().await.expect("read");
    assert_eq!(import::stored(&mut read, 1).await.expect("stored"), [format!("file{}", NOON + 1)]);
}
