//! Contacts in bulk, and the lease without which nothing of an import is written.

use std::collections::HashMap;

use store::contact::{NewContact, find_or_add_all};
use store::import::{Import, Incoming, Lease, Progress, State};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

const LATER: i64 = NOON + 60_000;

impl Stage {
    async fn known(&self, people: &[(&str, Option<&str>)]) -> HashMap<String, Uuid> {
        let person = |(email, name): &(&str, Option<&str>)| NewContact {
            email: (*email).to_owned(),
            name: name.map(str::to_owned),
            id: id(),
            at: NOON,
        };
        let wanted: Vec<NewContact> = people.iter().map(person).collect();
        let mut tx = self.store.begin().await.expect("begin");
        let found = find_or_add_all(&mut tx, self.workspace, &wanted).await.expect("found or made");
        tx.commit().await.expect("commit");
        found
    }

    async fn name(&self, contact: Uuid) -> Option<String> {
        let mut read = self.store.read().await.expect("read");
        store::contact::find(&mut read, self.workspace, contact).await.expect("find").expect("it is there").name
    }

    async fn running(&self) -> Lease {
        let import = Import {
            workspace: self.workspace,
            id: id(),
            survey: self.survey,
            file_name: "a.csv".into(),
            stored: None,
            node: 0,
            mapping: String::new(),
            found: String::new(),
            state: State::Running,
            progress: Progress::default(),
            error: None,
            by_user: None,
            created_at: NOON,
            changed_at: NOON,
        };
        let mut tx = self.store.begin().await.expect("begin");
        store::import::add(&mut tx, &import).await.expect("add");
        tx.commit().await.expect("commit");
        Lease { workspace: self.workspace, import: import.id, survey: self.survey, runner: id() }
    }

    async fn take(&self, lease: Lease, now: i64) -> Option<Lease> {
        let mut tx = self.store.begin().await.expect("begin");
        let taken = Lease::take(&mut tx, lease, now, now + 60_000).await.expect("asked");
        tx.commit().await.expect("commit");
        taken
    }

    fn incoming(&self, score: u8) -> Incoming {
        Incoming { response: self.response(score), email: None, name: None, contact: id() }
    }
}

#[tokio::test]
async fn one_address_is_one_customer_and_a_name_fills_a_gap() {
    let stage = Stage::new().await;
    let first = stage.known(&[("Ana@Example.com ", None), ("bor@example.com", Some("Bor"))]).await;
    assert_eq!(first.len(), 2);
    let people: Vec<(String, Option<&str>)> = (0..700).map(|n| (format!("c{n}@example.com"), None)).collect();
    let mut people: Vec<(&str, Option<&str>)> = people.iter().map(|(email, name)| (email.as_str(), *name)).collect();
    people.extend([("ana@example.com", None), ("ANA@example.com", Some("Ana")), ("bor@example.com", Some("Other"))]);
    let second = stage.known(&people).await;
    assert_eq!(second.len(), 702);
    for (email, contact) in &first {
        assert_eq!(second[email], *contact);
    }
    assert_eq!(stage.name(first["ana@example.com"]).await.as_deref(), Some("Ana"));
    assert_eq!(stage.name(first["bor@example.com"]).await.as_deref(), Some("Bor"));
}

#[tokio::test]
async fn whoever_lost_the_lease_writes_nothing() {
    let stage = Stage::new().await;
    let lease = stage.running().await;
    let mine = stage.take(lease, NOON).await.expect("nobody has it");
    let other = Lease { runner: id(), ..lease };
    assert_eq!(stage.take(other, NOON).await, None, "it is held");
    let batch = [stage.incoming(9), stage.incoming(3)];
    let progress = stage.store.import_batch(&mine, &batch, NOON, LATER).await.expect("written").expect("ours");
    assert_eq!((progress.done, progress.added, progress.repeated), (2, 2, 0));
    let again = [batch[0].clone(), stage.incoming(5)];
    let progress = stage.store.import_batch(&mine, &again, NOON, LATER).await.expect("written").expect("ours");
    assert_eq!((progress.done, progress.added, progress.repeated), (4, 3, 1));

    assert!(stage.take(other, LATER + 1).await.is_some(), "it ran out");
    let late = stage.store.import_batch(&mine, &[stage.incoming(1)], LATER, LATER).await.expect("asked");
    assert_eq!(late, None);
    assert_eq!(stage.all().await.len(), 3);
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(store::import::stop(&mut tx, lease.workspace, lease.import, LATER).await.expect("stopped"));
    tx.commit().await.expect("commit");
    let stopped = stage.store.import_batch(&other, &[stage.incoming(1)], LATER, LATER).await.expect("asked");
    assert_eq!(stopped, None);
    stage.sums_agree().await;
}
