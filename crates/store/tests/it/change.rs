//! What can happen to a response after it came.

use feedback::Mode;
use store::response::{Changed, Exclusion, Hand, Judgement, Press, Reason, Recorded, Resubmission, Said, State};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

async fn press(stage: &Stage, response: Uuid) -> Changed {
    let press = Press { workspace: stage.workspace, response, at: NOON + 5000, ids: [id(), id()] };
    stage.store.writer().press(press).await.expect("pressed")
}

#[tokio::test]
async fn one_more_press_confirms_and_a_third_changes_nothing() {
    let stage = Stage::new().await;
    let invitation = stage.invite().await;
    stage.scanner_fetches(invitation, 0..=10);
    assert_eq!(stage.record(stage.answer(invitation, 9)).await, Recorded::New(State::Provisional));
    assert_eq!(press(&stage, invitation).await, Changed::Now(State::Confirmed));
    let change = stage.find(invitation).await.change;
    assert_eq!(press(&stage, invitation).await, Changed::Now(State::Confirmed));
    assert_eq!(stage.find(invitation).await.change, change);
    stage.sums_agree().await;
}

#[tokio::test]
async fn the_last_confirmed_answer_wins_over_a_doubtful_edit_until_that_is_confirmed_too() {
    let stage = Stage::new().await;
    let invitation = stage.invite().await;
    assert_eq!(stage.record(stage.answer(invitation, 9)).await, Recorded::New(State::Confirmed));
    stage.scanner_fetches(invitation, 0..=10);
    assert_eq!(stage.record(stage.answer(invitation, 0)).await, Recorded::Edited(Changed::Pending));
    assert_eq!(stage.find(invitation).await.said.score, Some(9));
    assert_eq!(press(&stage, invitation).await, Changed::Now(State::Confirmed));
    assert_eq!(stage.find(invitation).await.said.score, Some(0));
    stage.sums_agree().await;
}

#[tokio::test]
async fn a_hasty_answer_counts_after_a_quiet_minute_and_a_scanned_one_does_not() {
    let stage = Stage::new().await;
    let judgement = Judgement { mode: Mode::Balanced, sent_at: Some(NOON - 3_600_000), links: 11, is_test: false };
    for (scores, then) in [(9..=9, State::Confirmed), (0..=10, State::Provisional)] {
        let invitation = stage.invite().await;
        stage.scanner_fetches(invitation, scores);
        assert_eq!(stage.record(stage.answer(invitation, 9)).await, Recorded::New(State::Provisional));
        let again = Press { workspace: stage.workspace, response: invitation, at: NOON + 60_000, ids: [id(), id()] };
        let changed = stage.store.writer().judge_again(again, judgement).await.expect("judged");
        assert_eq!(changed, Changed::Now(then));
    }
    stage.sums_agree().await;
}

#[tokio::test]
async fn a_doubtful_response_is_found_once_its_minute_is_over_and_only_once() {
    let stage = Stage::new().await;
    let invitation = stage.invite().await;
    stage.scanner_fetches(invitation, 0..=10);
    stage.record(stage.answer(invitation, 9)).await;
    let judgement = Judgement { mode: Mode::Balanced, sent_at: None, links: 11, is_test: false };
    let doubtful = async |now: i64| {
        let mut read = stage.store.read().await.expect("read");
        store::sweep::doubtful(&mut read, now - 60_000, 60_000, 10).await.expect("doubtful").len()
    };
    assert_eq!(doubtful(NOON + 59_000).await, 0);
    assert_eq!(doubtful(NOON + 60_000).await, 1);
    let again = Press { workspace: stage.workspace, response: invitation, at: NOON + 60_000, ids: [id(), id()] };
    stage.store.writer().judge_again(again, judgement).await.expect("judged");
    assert_eq!(doubtful(NOON + 90_000).await, 0);
}

#[tokio::test]
async fn leaving_out_needs_a_reason_that_an_edit_leaves_and_can_be_taken_back() {
    let stage = Stage::new().await;
    let response = stage.response(2);
    let (response_id, by) = (response.id, id());
    stage.record(response).await;
    let exclusion = Exclusion { reason: Reason::OwnStaff, note: Some("our own mechanic".to_owned()), by };
    let changed = stage.store.exclude(stage.workspace, response_id, &exclusion, NOON, id()).await.expect("excluded");
    assert_eq!(changed, Changed::Now(State::Excluded));
    stage.sums_agree().await;
    let judgement = Judgement { mode: Mode::Balanced, sent_at: None, links: 11, is_test: false };
    let said = Said { score: Some(1), ..Said::default() };
    let (workspace, response, hand) = (stage.workspace, response_id, Hand::Seen);
    let edit = Resubmission { workspace, response, at: NOON, ids: [id(), id()], said, hand, consent: None, judgement };
    stage.store.writer().edit(edit).await.expect("edited by its author");
    let mut read = stage.store.read().await.expect("read");
    let slice = store::score::Slice { workspace: stage.workspace, survey: stage.survey, ..Default::default() };
    let aside = store::score::aside(&mut read, &slice).await.expect("aside");
    assert_eq!(aside.excluded, [("own-staff".to_owned(), 1)]);
    let changed = stage.store.restore(stage.workspace, response_id, by, NOON, id()).await.expect("restored");
    assert_eq!(changed, Changed::Now(State::Confirmed));
    assert_eq!(stage.find(response_id).await.reason, None);
    stage.sums_agree().await;
}

#[tokio::test]
async fn two_changes_of_one_survey_at_once_lose_nothing() {
    let stage = Stage::new().await;
    let mut all = tokio::task::JoinSet::new();
    for n in 0..20_u8 {
        let response = stage.response(n % 11);
        let response_id = response.id;
        stage.record(response).await;
        let other = store::Store::open(&stage.location, store::Options::default()).await.expect("a second server");
        let exclusion = Exclusion { reason: Reason::Spam, note: None, by: id() };
        let workspace = stage.workspace;
        all.spawn(async move {
            let changed = other.exclude(workspace, response_id, &exclusion, NOON, id()).await.expect("excluded");
            other.close().await;
            changed
        });
    }
    assert!(all.join_all().await.iter().all(|changed| *changed == Changed::Now(State::Excluded)));
    let mut changes: Vec<i64> = stage.all().await.iter().map(|row| row.change).collect();
    changes.sort_unstable();
    changes.dedup();
    assert_eq!(changes.len(), 20);
    stage.sums_agree().await;
}

#[tokio::test]
async fn a_decision_about_what_has_changed_since_is_not_carried_out() {
    let stage = Stage::new().await;
    let response = stage.response(2);
    let (response_id, by) = (response.id, id());
    stage.record(response).await;
    let exclusion = Exclusion { reason: Reason::Spam, note: None, by };
    let exclude = async |seen| {
        stage.store.exclude_seen(stage.workspace, response_id, seen, &exclusion, NOON, id()).await.expect("decided")
    };
    let restore = async |seen| {
        stage.store.restore_seen(stage.workspace, response_id, seen, by, NOON, id()).await.expect("decided")
    };
    assert_eq!(exclude(Some(7)).await, Changed::Overtaken);
    assert_eq!(stage.find(response_id).await.change, 1);
    assert_eq!(exclude(Some(1)).await, Changed::Now(State::Excluded));
    assert_eq!(restore(Some(1)).await, Changed::Overtaken);
    assert_eq!(restore(Some(2)).await, Changed::Now(State::Confirmed));
    assert_eq!(stage.find(response_id).await.change, 3);
    stage.sums_agree().await;
}
