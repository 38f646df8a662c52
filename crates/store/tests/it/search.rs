//! Comments are found by the beginnings of their words, in whatever script they are sought.

use feedback::Filter;
use store::filter::Which;
use store::response::{NewResponse, Resubmission, Said};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

async fn says(stage: &Stage, comment: &str) -> Uuid {
    let said = Said { score: Some(9), comment: Some(comment.to_owned()), contact_me: false };
    let response = NewResponse { said, ..stage.response(9) };
    let id = response.id;
    stage.record(response).await;
    id
}

async fn found(stage: &Stage, words: &str) -> Vec<Uuid> {
    let filter = Filter::parse(&format!("comment ~ \"{words}\"")).expect("a filter");
    let which = Which { filter, scales: Vec::new() };
    let asked = store::response::Filter { workspace: stage.workspace, which, ..Default::default() };
    let mut read = stage.store.read().await.expect("read");
    let rows = store::response::list(&mut read, &asked, None, 1_000).await.expect("listed");
    let mut ids: Vec<Uuid> = rows.into_iter().map(|row| row.id).collect();
    ids.sort_unstable();
    ids
}

async fn index(stage: &Stage) {
    while stage.store.index_comments(10_000).await.expect("indexed") > 0 {}
}

#[tokio::test]
async fn a_comment_is_found_by_the_beginnings_of_its_words_in_either_script() {
    let stage = Stage::new().await;
    let latin = says(&stage, "Dostava je bila počasna").await;
    let cyrillic = says(&stage, "Доставата беше брза").await;
    assert_eq!(found(&stage, "dost").await, [] as [Uuid; 0], "what is not indexed yet is not found yet");
    index(&stage).await;
    assert_eq!(found(&stage, "dostav").await, [latin, cyrillic]);
    assert_eq!(found(&stage, "ДОСТАВ").await, [latin, cyrillic]);
    assert_eq!(found(&stage, "pocas dost").await, [latin]);
    assert_eq!(found(&stage, "stava").await, [] as [Uuid; 0]);
    assert_eq!(stage.store.index_comments(10_000).await.expect("indexed"), 0);
}

#[tokio::test]
async fn an_edited_comment_is_found_by_its_new_words_only() {
    let stage = Stage::new().await;
    let response = says(&stage, "Too slow").await;
    index(&stage).await;
    for (comment, new) in [(Some("Very quick"), "quick"), (None, "nothing")] {
        let said = Said { score: Some(9), comment: comment.map(str::to_owned), contact_me: false };
        let judgement =
            store::response::Judgement { mode: feedback::Mode::Balanced, sent_at: None, links: 11, is_test: false };
        let hand = store::response::Hand::Seen;
        let workspace = stage.workspace;
        let edit =
            Resubmission { workspace, response, at: NOON, ids: [id(), id()], said, hand, consent: None, judgement };
        stage.store.writer().edit(edit).await.expect("edited");
        index(&stage).await;
        assert_eq!(found(&stage, "slow").await, [] as [Uuid; 0]);
        assert_eq!(found(&stage, new).await.len(), usize::from(comment.is_some()));
    }
    assert_eq!(found(&stage, "quick").await, [] as [Uuid; 0]);
}

#[tokio::test]
async fn two_nodes_that_index_at_once_leave_nothing_out_and_a_stop_in_between_is_made_good() {
    let stage = Stage::new().await;
    let said = |n: usize| Some(format!("word{n} shared"));
    for piece in 0..3_usize {
        let responses = (0..300)
            .map(|n| {
                let said = Said { score: None, comment: said(piece * 300 + n), contact_me: false };
                NewResponse { said, ..stage.response(0) }
            })
            .collect();
        stage.store.writer().record_all(responses).await.expect("recorded");
    }
    // One page, and then the process ends.
    assert_eq!(stage.store.index_comments(1).await.expect("indexed"), 500);
    assert_eq!(found(&stage, "shared").await.len(), 500);
    let other = store::Store::open(&stage.location, store::Options::default()).await.expect("opens");
    let (one, two) = tokio::join!(stage.store.index_comments(10_000), other.index_comments(10_000));
    one.expect("indexed");
    two.expect("indexed");
    index(&stage).await;
    assert_eq!(found(&stage, "shared").await.len(), 900);
    assert_eq!(found(&stage, "word899").await.len(), 1);
    other.close().await;
}

#[tokio::test]
async fn a_word_longer_than_a_database_takes_is_found_by_its_beginning() {
    let stage = Stage::new().await;
    let response = says(&stage, &"č".repeat(4_000)).await;
    index(&stage).await;
    assert_eq!(found(&stage, "ccccccccc").await, [response]);
    assert_eq!(found(&stage, &"c".repeat(3_000)).await, [response]);
}

#[tokio::test]
async fn one_look_finds_each_surveys_own_and_follows_what_changes_in_any_of_them() {
    let stage = Stage::new().await;
    let mut tx = stage.store.begin().await.expect("begin");
    let new = store::survey::NewSurvey {
        workspace: stage.workspace,
        name: "After support",
        kind: feedback::Kind::Transactional,
        scale: feedback::Scale::Nps,
        subject: "us",
        languages: &["en".to_owned()],
        slug: "support",
        content: None,
        at: NOON,
    };
    let other = store::survey::add(&mut tx, &new).await.expect("add").expect("a free slug").id;
    tx.commit().await.expect("commit");
    let says = async |survey: i64, n: usize| {
        let said = Said { score: Some(9), comment: Some("Dostava".to_owned()), contact_me: false };
        let all = (0..n).map(|_| NewResponse { survey, said: said.clone(), ..stage.response(0) }).collect();
        stage.store.writer().record_all(all).await.expect("recorded");
        index(&stage).await;
    };
    let counts = async || {
        let mut counts = Vec::new();
        for survey in [Some(stage.survey), Some(other), None] {
            let which = Which { filter: Filter::parse("comment ~ dosta").expect("a filter"), scales: Vec::new() };
            let filter = store::response::Filter { workspace: stage.workspace, survey, which, ..Default::default() };
            let mut read = stage.store.read().await.expect("read");
            counts.push(store::response::count(&mut read, &filter).await.expect("counted").0);
        }
        counts
    };
    says(stage.survey, 3).await;
    assert_eq!(counts().await, [3, 0, 3]);
    says(other, 5).await;
    assert_eq!(counts().await, [3, 5, 8]);
    assert_eq!(counts().await, [3, 5, 8], "from what was kept");
    says(stage.survey, 1).await;
    assert_eq!(counts().await, [4, 5, 9]);
}
