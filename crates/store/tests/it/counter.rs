//! Whoever follows responses sees each change of a survey in its counter, and each workspace its own.

use store::counter::{self, Counter};
use store::session;

use crate::stage::{NOON, Stage, id};

#[tokio::test]
async fn each_change_of_a_response_moves_its_survey_and_the_sum() {
    let stage = Stage::new().await;
    let (workspace, survey) = (stage.workspace, stage.survey);
    stage.record(stage.response(9)).await;
    stage.record(stage.response(3)).await;
    let mut read = stage.store.read().await.expect("read");
    let all = counter::list(&mut read, &[workspace, workspace + 1]).await.expect("listed");
    assert!(all.contains(&Counter { workspace, survey, change: 2 }), "{all:?}");
    assert!(all.is_sorted_by_key(|one| (one.workspace, one.survey)), "{all:?}");
    assert_eq!(counter::list(&mut read, &[]).await.expect("listed"), []);
    for (survey, sum) in [(Some(survey), 2), (None, 2), (Some(survey + 1), 0)] {
        assert_eq!(counter::sum(&mut read, workspace, survey).await.expect("summed"), sum, "{survey:?}");
    }
    assert_eq!(counter::sum(&mut read, workspace + 1, None).await.expect("summed"), 0);
}

#[tokio::test]
async fn a_session_counts_as_long_as_it_lasts_and_its_person_is_a_member() {
    let stage = Stage::new().await;
    let user = store::user::User {
        id: id(),
        email: "iva@example.com".to_owned(),
        name: "Iva Hrast".to_owned(),
        password: String::new(),
    };
    let hashes: Vec<[u8; 32]> = (0..=255).map(|n| [n; 32]).collect();
    let mut tx = stage.store.begin().await.expect("begin");
    assert!(store::user::add(&mut tx, &user, NOON).await.expect("added"));
    for (hash, ends) in [(&hashes[1], NOON + 10), (&hashes[2], NOON + 20)] {
        let new = session::NewSession {
            hash,
            user: user.id,
            csrf: "c5rf",
            at: NOON,
            expires_at: ends,
            trusted_until: NOON,
            address: None,
            agent: None,
        };
        session::add(&mut tx, &new).await.expect("added");
    }
    assert_eq!(session::list(&mut tx, &hashes, NOON).await.expect("listed"), [], "no member of anything");
    store::member::join(&mut tx, stage.workspace, user.id, store::member::Role::Owner).await.expect("joined");
    tx.commit().await.expect("commit");
    let mut read = stage.store.read().await.expect("read");
    let mut both = session::list(&mut read, &hashes, NOON).await.expect("listed");
    both.sort_unstable();
    assert_eq!(both, [([1; 32], stage.workspace), ([2; 32], stage.workspace)]);
    let later = session::list(&mut read, &hashes, NOON + 10).await.expect("listed");
    assert_eq!(later, [([2; 32], stage.workspace)]);
}
