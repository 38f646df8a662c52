//! Responses as a feed: narrowed, and walked through from one to its neighbours.

use store::response::{Filter, NewResponse, Position, Said, newer};

use crate::stage::{NOON, Stage, id};

#[tokio::test]
async fn a_band_is_a_range_of_its_own_in_each_survey() {
    let stage = Stage::new().await;
    for score in [0, 6, 7, 10] {
        stage.record(stage.response(score)).await;
    }
    let comment = Said { comment: Some("Only words".to_owned()), ..Said::default() };
    stage.record(NewResponse { said: comment, ..stage.response(0) }).await;
    let scores = async |filter: Filter| {
        let mut read = stage.store.read().await.expect("read");
        let filter = Filter { workspace: stage.workspace, ..filter };
        let rows = store::response::list(&mut read, &filter, None, 10).await.expect("list");
        let (n, _) = store::response::count(&mut read, &filter).await.expect("count");
        assert_eq!(usize::try_from(n).ok(), Some(rows.len()), "list and count agree");
        let mut scores: Vec<Option<u8>> = rows.iter().map(|row| row.said.score).collect();
        scores.sort_unstable();
        scores
    };
    let in_bands = |bands: &[(i64, u8, u8)]| Filter { bands: bands.to_vec(), ..Filter::default() };
    assert_eq!(scores(in_bands(&[(stage.survey, 0, 6), (99, 1, 2)])).await, [Some(0), Some(6)]);
    assert_eq!(scores(in_bands(&[(99, 0, 10)])).await, []);
    assert_eq!(scores(in_bands(&[(stage.survey, 1, 0)])).await, [], "a band that the scale does not have");
    assert_eq!(scores(Filter { unscored: true, ..Filter::default() }).await, [None]);
}

#[tokio::test]
async fn the_next_newer_one_is_found_even_at_the_same_instant() {
    let stage = Stage::new().await;
    let contact = Some(id());
    for nth in 0..6 {
        stage.record(NewResponse { at: NOON + nth / 2, contact, ..stage.response(9) }).await;
    }
    let mut read = stage.store.read().await.expect("read");
    let filter = Filter { workspace: stage.workspace, contact, ..Filter::default() };
    let rows = store::response::list(&mut read, &filter, None, 10).await.expect("list");
    for (nth, row) in rows.iter().enumerate() {
        let here = Position { at: row.at, id: row.id };
        let next = nth.checked_sub(1).map(|nth| rows[nth].id);
        assert_eq!(newer(&mut read, &filter, here).await.expect("newer"), next);
    }
    let others = Filter { contact: Some(id()), ..filter };
    assert_eq!(store::response::count(&mut read, &others).await.expect("count"), (0, 0));
}
