//! How responses come in: once, numbered, judged.

use store::response::{Changed, Property, Recorded, Said, State};
use tokio::task::JoinSet;

use crate::stage::{NOON, Stage};

#[tokio::test]
async fn a_response_is_there_when_the_writer_answers() {
    let stage = Stage::new().await;
    let mut response = stage.response(9);
    response.said.comment = Some("Hitro in prijazno".to_owned());
    response.properties = vec![("order".to_owned(), Property::Text("88-1207".to_owned()))];
    let id = response.id;
    assert_eq!(stage.record(response).await, Recorded::New(State::Confirmed));
    let row = stage.find(id).await;
    assert_eq!((row.said.score, row.said.comment.as_deref()), (Some(9), Some("Hitro in prijazno")));
    assert_eq!((row.seq, row.change), (0, 1));
    stage.sums_agree().await;
}

#[tokio::test]
async fn a_key_makes_the_second_delivery_harmless() {
    let stage = Stage::new().await;
    let mut first = stage.response(9);
    first.key = Some((vec![7; 32], NOON + 1000));
    let mut again = stage.response(9);
    again.key = first.key.clone();
    let mut other = stage.response(3);
    other.key = first.key.clone();
    let id = first.id;
    assert_eq!(stage.record(first).await, Recorded::New(State::Confirmed));
    assert_eq!(stage.record(again).await, Recorded::Repeated { id, same: true });
    assert_eq!(stage.record(other).await, Recorded::Repeated { id, same: false });
    assert_eq!(stage.all().await.len(), 1);
    stage.sums_agree().await;
}

#[tokio::test]
async fn a_hundred_deliveries_of_one_request_at_once_make_one_response() {
    let stage = Stage::new().await;
    let mut all = JoinSet::new();
    for _ in 0..100 {
        let mut response = stage.response(9);
        response.key = Some((vec![7; 32], NOON + 1000));
        let writer = stage.store.writer().clone();
        all.spawn(async move { writer.record(response).await.expect("recorded") });
    }
    let answers = all.join_all().await;
    assert_eq!(answers.iter().filter(|answer| matches!(answer, Recorded::New(_))).count(), 1);
    assert_eq!(stage.all().await.len(), 1);
}

#[tokio::test]
async fn numbers_are_dense_whatever_comes_together() {
    let stage = Stage::new().await;
    let mut all = JoinSet::new();
    for score in 0..200_u8 {
        let writer = stage.store.writer().clone();
        let response = stage.response(score % 11);
        all.spawn(async move { writer.record(response).await.expect("recorded") });
    }
    all.join_all().await;
    let mut rows = stage.all().await;
    rows.sort_by_key(|row| row.seq);
    let seqs: Vec<i64> = rows.iter().map(|row| row.seq).collect();
    let mut changes: Vec<i64> = rows.iter().map(|row| row.change).collect();
    changes.sort_unstable();
    assert_eq!(seqs, (0..200).collect::<Vec<_>>());
    assert_eq!(changes, (1..=200).collect::<Vec<_>>());
    stage.sums_agree().await;
}

#[tokio::test]
async fn only_the_guilty_one_of_a_batch_is_refused() {
    let stage = Stage::new().await;
    let mut all = JoinSet::new();
    for n in 0..20_i64 {
        let writer = stage.store.writer().clone();
        let mut response = stage.response(9);
        if n == 7 {
            response.survey = 999; // There is no such survey.
        }
        all.spawn(async move { writer.record(response).await.is_ok() });
    }
    let answers = all.join_all().await;
    assert_eq!(answers.iter().filter(|ok| !**ok).count(), 1);
    assert_eq!(stage.all().await.len(), 19);
    stage.sums_agree().await;
}

#[tokio::test]
async fn an_invitation_has_one_response_and_a_second_answer_edits_it() {
    let stage = Stage::new().await;
    let invitation = stage.invite().await;
    assert_eq!(stage.record(stage.answer(invitation, 6)).await, Recorded::New(State::Confirmed));
    let mut second = stage.answer(invitation, 9);
    second.said.comment = Some("It was solved".to_owned());
    assert_eq!(stage.record(second).await, Recorded::Edited(Changed::Now(State::Confirmed)));
    let row = stage.find(invitation).await;
    assert_eq!((row.said.score, row.said.comment.as_deref()), (Some(9), Some("It was solved")));
    assert_eq!(row.invitation, Some(invitation));
    assert_eq!(stage.all().await.len(), 1);
    let mut read = stage.store.read().await.expect("read");
    let history = store::response::history(&mut read, stage.workspace, invitation).await.expect("history");
    assert_eq!(
        history.iter().map(|entry| (entry.what.as_str(), entry.score)).collect::<Vec<_>>(),
        [("edited", Some(6))]
    );
    stage.sums_agree().await;
}

#[tokio::test]
async fn what_a_scanner_touched_makes_a_bare_answer_provisional() {
    let stage = Stage::new().await;
    let invitation = stage.invite().await;
    stage.scanner_fetches(invitation, 0..=10);
    assert_eq!(stage.record(stage.answer(invitation, 0)).await, Recorded::New(State::Provisional));
    let talkative = stage.invite().await;
    stage.scanner_fetches(talkative, 0..=10);
    let mut answer = stage.answer(talkative, 9);
    answer.said.comment = Some("Great".to_owned());
    assert_eq!(stage.record(answer).await, Recorded::New(State::Confirmed));
    stage.sums_agree().await;
}

#[tokio::test]
async fn a_comment_alone_is_a_response_and_in_no_score() {
    let stage = Stage::new().await;
    let mut response = stage.response(0);
    response.said = Said { score: None, comment: Some("Only words".to_owned()), contact_me: false };
    stage.record(response).await;
    let mut read = stage.store.read().await.expect("read");
    let slice = store::score::Slice { workspace: stage.workspace, survey: stage.survey, ..Default::default() };
    let histogram = store::score::histogram(&mut read, &slice, feedback::Scale::Nps).await.expect("histogram");
    assert_eq!(histogram.n(), 0);
    assert_eq!(store::score::aside(&mut read, &slice).await.expect("aside").without_score, 1);
}
