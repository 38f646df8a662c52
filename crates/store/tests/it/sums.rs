//! The sums and the facts give the same numbers.

use feedback::{Histogram, Scale};
use store::response::Fact;
use store::score::{self, Slice};

use crate::stage::Stage;

#[tokio::test]
async fn a_tile_is_the_same_from_sums_and_from_facts() {
    let stage = Stage::new().await;
    for n in 0..60_i64 {
        let mut response = stage.response(u8::try_from(n % 11).expect("small"));
        response.day += n % 5;
        response.facts.place = if n % 3 == 0 { "mail" } else { "link" }.to_owned();
        response.facts.country = Some("SI".to_owned());
        stage.record(response).await;
    }
    let mut read = stage.store.read().await.expect("read");
    for place in [None, Some("mail"), Some("link"), Some("nowhere")] {
        let mut slice = Slice {
            workspace: stage.workspace,
            survey: stage.survey,
            from_day: Some(20_779),
            to_day: Some(20_781),
            facts: place.map(|place| (Fact::Place, place.to_owned())).into_iter().collect(),
        };
        let summed = score::by_day(&mut read, &slice, Scale::Nps).await.expect("from sums");
        slice.facts.push((Fact::Country, "SI".to_owned())); // Holds for all, and is not in the sums.
        let counted = score::by_day(&mut read, &slice, Scale::Nps).await.expect("from facts");
        assert_eq!(summed, counted, "{place:?}");
    }
}

#[tokio::test]
async fn a_breakdown_adds_up_to_the_whole_and_keeps_what_is_missing() {
    let stage = Stage::new().await;
    for n in 0..30_u8 {
        let mut response = stage.response(n % 11);
        response.facts.team = (n % 3 != 0).then(|| format!("team {}", n % 3));
        stage.record(response).await;
    }
    let mut read = stage.store.read().await.expect("read");
    let slice = Slice { workspace: stage.workspace, survey: stage.survey, ..Slice::default() };
    let rows = score::by_fact(&mut read, &slice, Fact::Team, Scale::Nps).await.expect("by team");
    assert_eq!(
        rows.iter().map(|(team, _)| team.as_deref()).collect::<Vec<_>>(),
        [None, Some("team 1"), Some("team 2")]
    );
    let mut sum = Histogram::default();
    for (_, histogram) in rows {
        sum += histogram;
    }
    assert_eq!(sum, score::histogram(&mut read, &slice, Scale::Nps).await.expect("whole"));
}
