//! A second factor is set up, taken once a code, and taken away; a key is used, listed and revoked.

use store::api_key::{self, ApiKey, Scope};
use store::half_session::{self, HalfSession};
use store::second_factor::{self, SecondFactor};
use store::user::User;
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

const DAY: i64 = 86_400_000;

async fn somebody(stage: &Stage, email: &str) -> Uuid {
    let user = User { id: id(), email: email.to_owned(), name: "Iva Hrast".to_owned(), password: "hash".to_owned() };
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(store::user::add(&mut tx, &user, NOON).await.expect("added"));
    tx.commit().await.expect("commit");
    user.id
}

#[tokio::test]
async fn a_seed_can_be_made_anew_until_it_is_on_and_each_code_is_taken_once() {
    let stage = Stage::new().await;
    let iva = somebody(&stage, "iva@example.com").await;
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(second_factor::begin(&mut tx, iva, "first", NOON).await.expect("begun"));
    assert!(second_factor::begin(&mut tx, iva, "second", NOON).await.expect("begun"));
    assert!(!second_factor::use_step(&mut tx, iva, 7).await.expect("asked"), "it is not on yet");
    assert!(!second_factor::switch_on(&mut tx, iva, "first", 7, NOON).await.expect("asked"), "that seed is gone");
    assert!(second_factor::switch_on(&mut tx, iva, "second", 7, NOON).await.expect("on"));
    assert!(!second_factor::begin(&mut tx, iva, "third", NOON).await.expect("asked"), "what is on stays");
    let found = second_factor::find(&mut tx, iva).await.expect("found");
    assert_eq!(found, Some(SecondFactor { seed: "second".to_owned(), on_since: Some(NOON) }));
    let mut taken = Vec::new();
    for step in [7, 6, 8, 8, 7, 9] {
        taken.push(second_factor::use_step(&mut tx, iva, step).await.expect("asked"));
    }
    assert_eq!(taken, [false, false, true, false, false, true], "the code that switched it on is used up too");
    assert!(second_factor::remove(&mut tx, iva).await.expect("removed"));
    assert!(!second_factor::remove(&mut tx, iva).await.expect("asked"));
}

#[tokio::test]
async fn a_recovery_code_works_once_and_for_its_person_until_there_are_new_ones() {
    let stage = Stage::new().await;
    let (iva, bor) = (somebody(&stage, "iva@example.com").await, somebody(&stage, "bor@example.com").await);
    let mut tx = stage.store.begin().await.expect("begin");
    second_factor::replace_codes(&mut tx, iva, &[[1; 32], [2; 32], [3; 32]]).await.expect("made");
    assert!(!second_factor::use_code(&mut tx, bor, &[1; 32]).await.expect("asked"));
    assert!(second_factor::use_code(&mut tx, iva, &[1; 32]).await.expect("used"));
    assert!(!second_factor::use_code(&mut tx, iva, &[1; 32]).await.expect("asked"));
    assert_eq!(second_factor::count_codes(&mut tx, iva).await.expect("counted"), 2);
    second_factor::replace_codes(&mut tx, iva, &[[4; 32]]).await.expect("made");
    assert!(!second_factor::use_code(&mut tx, iva, &[2; 32]).await.expect("asked"), "the older ones are gone");
    assert_eq!(second_factor::count_codes(&mut tx, iva).await.expect("counted"), 1);
}

#[tokio::test]
async fn half_a_session_is_short_and_ends_with_the_whole_ones() {
    let stage = Stage::new().await;
    let iva = somebody(&stage, "iva@example.com").await;
    let half = HalfSession { user_id: iva, next: "/people".to_owned(), workspace: Some(stage.workspace) };
    let mut tx = stage.store.begin().await.expect("begin");
    for hash in [[1; 32], [2; 32]] {
        half_session::add(&mut tx, &hash, &half, NOON + 10).await.expect("added");
    }
    assert_eq!(half_session::find(&mut tx, &[1; 32], NOON + 9).await.expect("asked"), Some(half));
    assert_eq!(half_session::find(&mut tx, &[1; 32], NOON + 10).await.expect("asked"), None);
    assert!(half_session::remove(&mut tx, &[1; 32]).await.expect("removed"));
    assert!(!half_session::remove(&mut tx, &[1; 32]).await.expect("asked"), "somebody else was first");
    store::session::remove_of_user(&mut tx, iva, None).await.expect("ended");
    assert_eq!(half_session::find(&mut tx, &[2; 32], NOON).await.expect("asked"), None);
    assert!(store::session::find(&mut tx, &[2; 32], NOON).await.expect("asked").is_none(), "it was never a whole one");
}

#[tokio::test]
async fn a_key_is_listed_with_the_last_day_of_its_use_until_it_is_revoked() {
    let stage = Stage::new().await;
    let iva = somebody(&stage, "iva@example.com").await;
    let key = |name: &str| ApiKey { id: id(), workspace: stage.workspace, name: name.to_owned(), scope: Scope::Read };
    let (shop, till) = (key("Webshop"), key("Till"));
    let mut tx = stage.store.begin().await.expect("begin");
    api_key::add(&mut tx, &shop, &[1; 32], Some(iva), NOON).await.expect("made");
    api_key::add(&mut tx, &till, &[2; 32], None, NOON + 1).await.expect("made");
    tx.commit().await.expect("commit");
    let day = NOON / DAY;
    for used in [day, day, day + 1, day] {
        stage.store.writer().key_used(stage.workspace, shop.id, used);
    }
    stage.store.writer().key_used(stage.workspace + 1, till.id, day);
    stage.store.writer().probe().await.expect("written");
    let mut tx = stage.store.begin().await.expect("begin");
    let listed = api_key::list(&mut tx, stage.workspace).await.expect("listed");
    let said: Vec<_> = listed.iter().map(|one| (one.name.as_str(), one.made_by.as_deref(), one.used_day)).collect();
    assert_eq!(said, [("Till", None, None), ("Webshop", Some("Iva Hrast"), Some(day + 1))]);
    let found = api_key::find(&mut tx, stage.workspace, &[1; 32]).await.expect("asked").expect("it is there");
    assert_eq!((found.key.id, found.used_day), (shop.id, Some(day + 1)));
    assert_eq!(api_key::revoke(&mut tx, stage.workspace + 1, shop.id, NOON).await.expect("asked"), None);
    let name = api_key::revoke(&mut tx, stage.workspace, shop.id, NOON).await.expect("revoked");
    assert_eq!(name.as_deref(), Some("Webshop"));
    assert_eq!(api_key::revoke(&mut tx, stage.workspace, shop.id, NOON).await.expect("asked"), None);
    assert!(api_key::find(&mut tx, stage.workspace, &[1; 32]).await.expect("asked").is_none());
    assert_eq!(api_key::list(&mut tx, stage.workspace).await.expect("listed").len(), 1);
}
