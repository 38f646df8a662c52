//! Mails wait, are claimed, and what became of each is known, whoever dies meanwhile.

use store::outbox::{self, Claimed, Entry, Fate, NewMessage, State};
use store::session::NewSession;
use store::{Options, Store};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

const MINUTE: i64 = 60_000;
const DAY: i64 = 86_400_000;

fn message(stage: &Stage) -> NewMessage<'static> {
    NewMessage {
        workspace: stage.workspace,
        id: id(),
        kind: "test",
        once: false,
        secret: false,
        to: "iva@example.com",
        subject: "Hello",
        text: "Hello, Iva",
        html: "<p>Hello, Iva",
        at: NOON,
        expires_at: NOON + DAY,
    }
}

impl Stage {
    async fn post(&self, message: &NewMessage<'_>) {
        let mut tx = self.store.begin().await.expect("begin");
        outbox::add(&mut tx, message).await.expect("added");
        tx.commit().await.expect("commit");
    }

    /// Claimed for five minutes.
    async fn claim(&self, now: i64) -> Option<Claimed> {
        claim(&self.store, now).await
    }

    async fn settle(&self, claimed: &Claimed, fate: Fate<'_>, now: i64) -> bool {
        let mut tx = self.store.begin().await.expect("begin");
        let settled = outbox::settle(&mut tx, claimed, fate, now).await.expect("settled");
        tx.commit().await.expect("commit");
        settled
    }

    async fn entry(&self) -> Entry {
        let mut read = self.store.read().await.expect("read");
        outbox::list(&mut read, self.workspace, 10).await.expect("listed").remove(0)
    }

    async fn next_due(&self) -> Option<i64> {
        let mut read = self.store.read().await.expect("read");
        outbox::next_due(&mut read).await.expect("asked")
    }
}

async fn claim(store: &Store, now: i64) -> Option<Claimed> {
    let mut tx = store.begin().await.expect("begin");
    let claimed = outbox::claim(&mut tx, now, now + 5 * MINUTE).await.expect("claimed");
    tx.commit().await.expect("commit");
    claimed
}

#[tokio::test]
async fn a_message_waits_is_tried_again_and_is_taken() {
    let stage = Stage::new().await;
    assert_eq!((stage.next_due().await, stage.claim(NOON).await), (None, None));
    stage.post(&message(&stage)).await;
    assert_eq!(stage.next_due().await, Some(NOON));
    assert_eq!(stage.claim(NOON - 1).await, None, "it is not due yet");
    let first = stage.claim(NOON).await.expect("it is due");
    assert_eq!((first.to.as_str(), first.text.as_str(), first.attempts), ("iva@example.com", "Hello, Iva", 1));
    assert_eq!(stage.claim(NOON).await, None, "somebody has it");
    assert!(stage.settle(&first, Fate::Again("closed", NOON + MINUTE), NOON).await);
    assert_eq!((stage.next_due().await, stage.entry().await.state), (Some(NOON + MINUTE), State::Queued));
    let second = stage.claim(NOON + MINUTE).await.expect("it is due again");
    assert!(stage.settle(&second, Fate::Accepted("250 OK"), NOON + MINUTE).await);
    let entry = stage.entry().await;
    assert_eq!((entry.state, entry.attempts, entry.said.as_deref()), (State::Accepted, 2, Some("250 OK")));
    assert_eq!(stage.next_due().await, None);
}

#[tokio::test]
async fn what_a_dead_server_had_is_tried_again_and_its_late_word_does_not_hold() {
    let stage = Stage::new().await;
    stage.post(&message(&stage)).await;
    let dead = stage.claim(NOON).await.expect("due");
    let later = NOON + 5 * MINUTE;
    assert_eq!(stage.claim(later - 1).await, None, "it may still be at it");
    let second = stage.claim(later).await.expect("the attempt is over");
    assert_eq!(second.attempts, 2);
    assert!(!stage.settle(&dead, Fate::Failed("refused"), later).await, "it was not dead, only late");
    assert!(stage.settle(&second, Fate::Accepted("250 OK"), later).await);
    assert!(!stage.settle(&dead, Fate::Failed("refused"), later).await);
    assert_eq!(stage.entry().await.state, State::Accepted);
}

#[tokio::test]
async fn what_is_sent_at_most_once_is_not_tried_again_when_nobody_knows() {
    let stage = Stage::new().await;
    let once = |text| NewMessage { once: true, text, ..message(&stage) };
    stage.post(&once("died")).await;
    stage.claim(NOON).await.expect("due");
    assert_eq!(stage.claim(NOON + 5 * MINUTE).await, None, "it may have been sent");
    let entry = stage.entry().await;
    assert_eq!((entry.state, entry.due_at), (State::Unknown, None));
    stage.post(&once("silent")).await;
    let claimed = stage.claim(NOON).await.expect("due");
    stage.settle(&claimed, Fate::Unknown("lost", Some(NOON + MINUTE)), NOON).await;
    let entry = stage.entry().await;
    assert_eq!((entry.state, entry.due_at), (State::Unknown, None));
    // What certainly was not sent may be.
    stage.post(&once("closed")).await;
    let claimed = stage.claim(NOON).await.expect("due");
    stage.settle(&claimed, Fate::Again("closed", NOON + MINUTE), NOON).await;
    assert!(stage.claim(NOON + MINUTE).await.is_some());
}

#[tokio::test]
async fn an_account_mail_of_unknown_fate_is_tried_again() {
    let stage = Stage::new().await;
    stage.post(&message(&stage)).await;
    let claimed = stage.claim(NOON).await.expect("due");
    stage.settle(&claimed, Fate::Unknown("lost", Some(NOON + MINUTE)), NOON).await;
    assert_eq!(stage.entry().await.state, State::Unknown);
    assert_eq!(stage.claim(NOON + MINUTE).await.map(|again| again.attempts), Some(2));
}

#[tokio::test]
async fn what_is_of_no_use_any_more_is_given_up_and_stays() {
    let stage = Stage::new().await;
    stage.post(&message(&stage)).await;
    let claimed = stage.claim(NOON).await.expect("due");
    stage.settle(&claimed, Fate::Again("closed", NOON + DAY), NOON).await;
    assert_eq!(stage.claim(NOON + DAY).await, None);
    let entry = stage.entry().await;
    assert_eq!((entry.state, entry.due_at, entry.said.as_deref()), (State::Failed, None, Some("closed")));
}

#[tokio::test]
async fn what_waits_for_another_try_can_be_hastened_and_what_is_being_tried_cannot() {
    let stage = Stage::new().await;
    stage.post(&message(&stage)).await;
    stage.post(&message(&stage)).await;
    let waiting = stage.claim(NOON).await.expect("due");
    stage.settle(&waiting, Fate::Again("closed", NOON + MINUTE), NOON).await;
    let trying = stage.claim(NOON).await.expect("due");
    let mut tx = stage.store.begin().await.expect("begin");
    outbox::hasten(&mut tx, NOON + 1).await.expect("hastened");
    tx.commit().await.expect("commit");
    assert_eq!(stage.claim(NOON + 1).await.map(|claimed| claimed.id), Some(waiting.id));
    assert_eq!(stage.claim(NOON + 1).await, None, "{} is being tried", trying.id);
}

/// The words that lie in the database.
async fn words(stage: &Stage, now: i64) -> Option<String> {
    stage.claim(now).await.map(|claimed| claimed.text)
}

#[tokio::test]
async fn words_go_after_their_time_and_secrets_at_once() {
    let stage = Stage::new().await;
    for secret in [true, false] {
        stage.post(&NewMessage { secret, ..message(&stage) }).await;
        let claimed = stage.claim(NOON).await.expect("due");
        stage.settle(&claimed, Fate::Accepted("250 OK"), NOON).await;
    }
    stage.post(&message(&stage)).await;
    // The secret one lost its words when it was sent; what still waits keeps its.
    assert_eq!(stage.store.forget(0, NOON, NOON).await.expect("forgotten"), 0, "its time has not come");
    assert_eq!(stage.store.forget(0, NOON + 1, NOON).await.expect("forgotten"), 1);
    assert_eq!(stage.store.forget(0, NOON + 1, NOON).await.expect("forgotten"), 0);
    assert_eq!(words(&stage, NOON).await.as_deref(), Some("Hello, Iva"));
    let mut read = stage.store.read().await.expect("read");
    let kept = outbox::list(&mut read, stage.workspace, 10).await.expect("listed");
    assert_eq!(kept.len(), 3, "that they were sent stays");
}

#[tokio::test]
async fn two_servers_never_have_the_same_message() {
    let stage = Stage::new().await;
    let other = Store::open(&stage.location, Options { node: 1, ..Options::default() }).await.expect("opens");
    let other = std::sync::Arc::new(other);
    for _ in 0..20 {
        stage.post(&message(&stage)).await;
    }
    let theirs = tokio::spawn(async move {
        let mut all = Vec::new();
        while let Some(claimed) = claim(&other, NOON).await {
            all.push(claimed.id);
        }
        all
    });
    let mut all = Vec::new();
    while let Some(claimed) = stage.claim(NOON).await {
        all.push(claimed.id);
    }
    all.extend(theirs.await.expect("the other ends"));
    assert_eq!(all.len(), 20);
    assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), 20, "each once");
}

#[tokio::test]
async fn a_link_to_a_new_password_works_once_and_not_for_long() {
    let stage = Stage::new().await;
    let user = store::user::User {
        id: id(),
        email: "iva@example.com".to_owned(),
        name: "Iva".to_owned(),
        password: String::new(),
    };
    let mut tx = stage.store.begin().await.expect("begin");
    store::user::add(&mut tx, &user, NOON).await.expect("added");
    for hash in [[1; 32], [2; 32], [3; 32]] {
        store::reset::add(&mut tx, &hash, user.id, NOON, NOON + 60 * MINUTE).await.expect("added");
    }
    assert_eq!(store::reset::find(&mut tx, &[1; 32], NOON).await.expect("asked"), Some(user.id));
    assert_eq!(store::reset::use_up(&mut tx, &[1; 32], NOON + 60 * MINUTE).await.expect("asked"), None, "too late");
    assert_eq!(store::reset::use_up(&mut tx, &[1; 32], NOON).await.expect("asked"), Some(user.id));
    assert_eq!(store::reset::use_up(&mut tx, &[1; 32], NOON).await.expect("asked"), None, "it worked once");
    store::reset::remove_of_user(&mut tx, user.id).await.expect("removed");
    assert_eq!(store::reset::find(&mut tx, &[2; 32], NOON).await.expect("asked"), None);
    tx.commit().await.expect("commit");
}

#[tokio::test]
async fn whoever_asks_is_answered_once_in_their_order() {
    let stage = Stage::new().await;
    let mut tx = stage.store.begin().await.expect("begin");
    for (email, at) in [("second@example.com", NOON + 1), ("first@example.com", NOON)] {
        store::reset::ask(&mut tx, id(), email, at).await.expect("asked");
    }
    assert!(store::reset::is_asked(&mut tx).await.expect("asked"));
    assert_eq!(store::reset::take(&mut tx).await.expect("taken"), Some(("first@example.com".to_owned(), NOON)));
    assert_eq!(store::reset::take(&mut tx).await.expect("taken"), Some(("second@example.com".to_owned(), NOON + 1)));
    assert_eq!(store::reset::take(&mut tx).await.expect("taken"), None);
    assert!(!store::reset::is_asked(&mut tx).await.expect("asked"));
}

fn session(hash: &[u8; 32], user: Uuid, expires_at: i64) -> NewSession<'_> {
    let (csrf, address, agent) = ("csrf", Some("203.0.113.7"), Some("Mozilla/5.0"));
    NewSession { hash, user, csrf, at: NOON, expires_at, trusted_until: NOON, address, agent }
}

#[tokio::test]
async fn the_sessions_of_a_person_end_but_for_the_one_to_keep() {
    let stage = Stage::new().await;
    let mut tx = stage.store.begin().await.expect("begin");
    let [iva, bor] = [id(), id()].map(|id| store::user::User {
        id,
        email: format!("{id}@example.com"),
        name: "x".to_owned(),
        password: String::new(),
    });
    for user in [&iva, &bor] {
        store::user::add(&mut tx, user, NOON).await.expect("added");
    }
    for (hash, user) in [([1; 32], iva.id), ([2; 32], iva.id), ([3; 32], bor.id)] {
        store::session::add(&mut tx, &session(&hash, user, NOON + DAY)).await.expect("added");
    }
    let gone = store::session::remove_of_user(&mut tx, iva.id, Some(&[1; 32])).await.expect("removed");
    assert_eq!(gone, [[2; 32]]);
    assert_eq!(store::session::remove_of_user(&mut tx, iva.id, None).await.expect("removed"), [[1; 32]]);
    assert!(store::session::find(&mut tx, &[3; 32], NOON).await.expect("asked").is_some(), "Bor goes on");
}
