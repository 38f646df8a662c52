//! The sums and the facts give the same numbers.

use feedback::{Bands, Histogram, Scale};
use store::response::{Fact, Intake, NewResponse, State};
use store::score::{self, Alike, Slice};
use store::survey::Version;

use crate::stage::{NOON, Stage, id};

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
            ..Default::default()
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

#[tokio::test]
async fn customers_are_counted_by_how_they_answered() {
    let stage = Stage::new().await;
    let [ana, marko] = [id(), id()];
    // Ana twice the same, Marko once each way, and somebody unknown whose one response is a customer of its own.
    for (score, contact) in [(10, Some(ana)), (9, Some(ana)), (8, Some(marko)), (0, Some(marko)), (6, None)] {
        stage.record(NewResponse { contact, ..stage.response(score) }).await;
    }
    let slice = Slice { workspace: stage.workspace, survey: stage.survey, ..Slice::default() };
    let mut read = stage.store.read().await.expect("read");
    let mut alike = score::clusters(&mut read, &slice, Scale::Nps).await.expect("by customer");
    alike.sort_by_key(|alike| (!alike.known, alike.bands.detractors));
    let of = |known, [promoters, passives, detractors]: [u64; 3]| Alike {
        bands: Bands { promoters, passives, detractors },
        customers: 1,
        known,
    };
    assert_eq!(alike, [of(true, [2, 0, 0]), of(true, [0, 1, 1]), of(false, [0, 0, 1])]);
    let nobody = Slice { survey: 99, ..slice };
    assert_eq!(score::clusters(&mut read, &nobody, Scale::Nps).await.expect("by customer"), []);
}

#[tokio::test]
async fn clusters_and_sums_count_the_same_on_every_scale() {
    let stage = Stage::new().await;
    for score in 0..=10 {
        stage.record(stage.response(score)).await;
    }
    let slice = Slice { workspace: stage.workspace, survey: stage.survey, ..Slice::default() };
    let mut read = stage.store.read().await.expect("read");
    for scale in Scale::ALL {
        let alike = score::clusters(&mut read, &slice, scale).await.expect("by customer");
        let counted: Bands = alike.iter().flat_map(|one| (0..one.customers).map(|_| one.bands)).sum();
        let summed = score::histogram(&mut read, &slice, scale).await.expect("from sums");
        assert_eq!(counted, summed.bands(scale), "{scale}");
    }
}

#[tokio::test]
async fn activity_says_how_much_and_when() {
    let stage = Stage::new().await;
    let activity = async || {
        let mut read = stage.store.read().await.expect("read");
        let all = store::survey::activity(&mut read, stage.workspace).await.expect("activity");
        (all.len(), all[0].responses, all[0].last_at)
    };
    assert_eq!(activity().await, (1, 0, None));
    stage.record(stage.response(9)).await;
    let later = NewResponse { at: NOON + 7, intake: Intake::Known(State::Provisional), ..stage.response(9) };
    stage.record(later).await;
    assert_eq!(activity().await, (1, 1, Some(NOON + 7)), "one counts, the other was the last");
    let mut read = stage.store.read().await.expect("read");
    let versions = store::survey::versions(&mut read, stage.workspace, stage.survey).await.expect("versions");
    assert_eq!(versions, [Version { version: 1, published_at: NOON }]);
}
