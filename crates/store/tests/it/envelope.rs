//! The texts that colleagues write to customers with: kept by workspace, changed, taken away, and no more than a menu holds.

use store::envelope::{Envelope, MOST, Values, add, change, change_values, find, list, remove, values};
use uuid::Uuid;

use crate::stage::{NOON, Stage};

impl Stage {
    fn envelope(&self, nth: u128, name: &str) -> Envelope {
        Envelope {
            workspace: self.workspace,
            id: Uuid::from_u128(nth),
            name: name.to_owned(),
            language: Some("sl".to_owned()),
            subject: "Še eno vprašanje, {name}".to_owned(),
            body: "Pozdravljeni, {name|}!\nKako je?".to_owned(),
            made_at: NOON,
            made_by: Uuid::from_u128(7),
            changed_at: None,
            changed_by: None,
        }
    }
}

#[tokio::test]
async fn a_text_is_kept_changed_and_taken_away() {
    let stage = Stage::new().await;
    let (second, first) = (stage.envelope(1, "Vprašanje"), stage.envelope(2, "Po popravilu"));
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(add(&mut tx, &second).await.expect("added") && add(&mut tx, &first).await.expect("added"));
    assert_eq!(list(&mut tx, stage.workspace).await.expect("listed"), [first.clone(), second.clone()]);
    assert_eq!(list(&mut tx, stage.workspace + 1).await.expect("listed"), []);
    let by = Some(Uuid::from_u128(8));
    let other =
        Envelope { language: None, body: "Kako je?".to_owned(), changed_at: Some(NOON + 1), changed_by: by, ..first };
    assert!(change(&mut tx, &other).await.expect("changed"));
    assert_eq!(find(&mut tx, stage.workspace, other.id).await.expect("found"), Some(other.clone()));
    let elsewhere = Envelope { workspace: stage.workspace + 1, ..second.clone() };
    assert!(!change(&mut tx, &elsewhere).await.expect("nothing"), "another workspace's is not there");
    assert_eq!(remove(&mut tx, stage.workspace + 1, second.id).await.expect("nothing"), None);
    assert_eq!(remove(&mut tx, stage.workspace, second.id).await.expect("gone").as_deref(), Some("Vprašanje"));
    assert_eq!(list(&mut tx, stage.workspace).await.expect("listed"), [other]);
    tx.commit().await.expect("commit");
}

#[tokio::test]
async fn there_are_no_more_than_a_menu_holds() {
    let stage = Stage::new().await;
    let mut tx = stage.store.begin().await.expect("begin");
    for nth in 1..=MOST as u128 {
        assert!(add(&mut tx, &stage.envelope(nth, "One more")).await.expect("added"));
    }
    assert!(!add(&mut tx, &stage.envelope(1_000, "One too many")).await.expect("refused"));
    assert_eq!(list(&mut tx, stage.workspace).await.expect("listed").len(), MOST);
    tx.commit().await.expect("commit");
}

#[tokio::test]
async fn what_stands_in_every_text_is_said_once() {
    let stage = Stage::new().await;
    let mut tx = stage.store.begin().await.expect("begin");
    assert_eq!(values(&mut tx, stage.workspace).await.expect("read"), Values::default());
    let said = Values { link: "https://example.com/words".to_owned(), gift: "a bell for your bicycle".to_owned() };
    change_values(&mut tx, stage.workspace, &said).await.expect("changed");
    assert_eq!(values(&mut tx, stage.workspace).await.expect("read"), said);
    tx.commit().await.expect("commit");
}
