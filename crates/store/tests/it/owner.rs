//! A colleague looks after a response: given one by one or many at once, and given back exactly.

use store::act::{self, Deed, Outcome};
use store::owner::Give;
use store::response::history;
use store::user::User;
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

impl Stage {
    pub async fn colleague(&self, name: &str) -> Uuid {
        let user = User {
            id: id(),
            email: format!("{}@example.com", name.to_lowercase()),
            name: name.to_owned(),
            password: String::new(),
        };
        let mut tx = self.store.begin().await.expect("begin");
        assert!(store::user::add(&mut tx, &user, NOON).await.expect("added"));
        store::member::join(&mut tx, self.workspace, user.id, store::member::Role::Agent).await.expect("joined");
        tx.commit().await.expect("commit");
        user.id
    }

    async fn owner(&self, response: Uuid) -> Option<String> {
        self.marks(response).await.owner.map(|owner| owner.name)
    }
}

fn changed(changed: u64, same: u64) -> Outcome {
    Outcome { changed, same, full: 0 }
}

#[tokio::test]
async fn an_act_on_many_is_undone_exactly_and_the_undoing_too() {
    let stage = Stage::new().await;
    let all = stage.some(3).await;
    let (bor, maja) = (stage.colleague("Bor").await, stage.colleague("Maja").await);
    let strangers = [all[0], id()];
    assert_eq!(stage.store.give(&stage.act(&strangers, bor), Give::To(bor)).await.expect("given"), changed(1, 0));
    let before = stage.find(all[0]).await.change;

    let given = stage.act(&all, maja);
    assert_eq!(stage.store.give(&given, Give::To(maja)).await.expect("given"), changed(3, 0));
    assert!(stage.find(all[0]).await.change > before, "it takes a number of its own");
    assert_eq!(stage.store.give(&stage.act(&all, maja), Give::To(maja)).await.expect("given"), changed(0, 3));
    let mut read = stage.store.read().await.expect("read");
    let done = act::find(&mut read, stage.workspace, given.id, maja).await.expect("found").expect("done");
    assert_eq!((done.deed, done.note.as_deref(), done.responses.len()), (Deed::Given, Some("Maja"), 3));

    let back = stage.act(&all, maja);
    assert_eq!(stage.store.give(&back, Give::Back(given.id)).await.expect("given back"), changed(3, 0));
    assert_eq!((stage.owner(all[0]).await.as_deref(), stage.owner(all[1]).await), (Some("Bor"), None));
    stage.store.give(&stage.act(&all, maja), Give::Back(back.id)).await.expect("again");
    assert_eq!(stage.owner(all[2]).await.as_deref(), Some("Maja"));

    assert_eq!(stage.store.give(&stage.act(&all[2..], bor), Give::Nobody).await.expect("released"), changed(1, 0));
    assert_eq!(stage.owner(all[2]).await, None);
    let told = history(&mut read, stage.workspace, all[0]).await.expect("history");
    let told: Vec<_> = told.iter().map(|entry| (entry.what.as_str(), entry.note.as_deref())).collect();
    let expected =
        [("given-back", Some("Maja")), ("given-back", Some("Bor")), ("given", Some("Maja")), ("given", Some("Bor"))];
    let sorted = |told: &[(&str, Option<&str>)]| {
        let mut told: Vec<String> = told.iter().map(|one| format!("{one:?}")).collect();
        told.sort();
        told
    };
    assert_eq!(sorted(&told), sorted(&expected));
}
