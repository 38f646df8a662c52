//! Live pages: whoever has a page open hears within a second that a survey changed, wherever the answer came in, and
//! nothing about anybody else's. Listening costs nobody anything, and stops when it must.

pub mod ear;

use anyhow::Result;
use axum::http::Method;
use feedback::{Kind, Scale};
use futures_util::FutureExt;
use heard::live::OF_A_SESSION;
use serde_json::json;
use store::response::State;
use store::survey::NewSurvey;

use crate::stage::Stage;
use ear::{Ear, PATIENCE, Serving};

impl Stage {
    async fn answers(&self, n: usize) {
        for _ in 0..n {
            self.given(self.now(), 9, |_| ()).await;
        }
    }

    /// The workspace and the survey of somebody else on the same server.
    async fn another_company(&self) -> (i64, i64) {
        let (at, languages) = (self.now(), ["en".to_owned()]);
        let mut tx = self.app.store.begin().await.expect("begin");
        let other = store::workspace::add(&mut tx, "other", "Other", "UTC", at).await.expect("add").expect("free");
        let survey = NewSurvey {
            workspace: other.id,
            name: "Other",
            kind: Kind::Relational,
            scale: Scale::Nps,
            subject: "Other",
            languages: &languages,
            slug: "other",
            content: None,
            at,
        };
        let survey = store::survey::add(&mut tx, &survey).await.expect("add").expect("a free slug");
        tx.commit().await.expect("commit");
        (other.id, survey.id)
    }
}

async fn open() -> (Stage, String) {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    (stage, cookie)
}

#[tokio::test]
async fn a_listener_hears_which_survey_changed_and_how_far_it_is() -> Result<()> {
    let (stage, cookie) = open().await;
    let serving = Serving::start(&stage).await?;
    let mut ear = serving.listens(&cookie, "/live?at=0").await?;
    for (name, value) in
        [("content-type", "text/event-stream"), ("cache-control", "no-store"), ("x-accel-buffering", "no")]
    {
        assert_eq!(ear.header(name), value);
    }
    stage.answers(1).await;
    let event = ear.changed().await;
    assert_eq!(event.id, "1");
    assert_eq!(event.data, json!({ "surveys": [{ "id": stage.survey_id(), "change": 1 }] }));

    let changed = stage.given(stage.now(), 3, |_| ()).await;
    assert_eq!(ear.changed().await.id, "2");
    let path = format!("/responses/{}/exclude", changed.simple());
    let page = stage.get_as(&cookie, &format!("/responses/{}", changed.simple())).await;
    let form = format!("csrf={}&reason=duplicate", page.field("csrf"));
    let reply = stage.post_as(&cookie, &path, &form).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    assert_eq!(ear.changed().await.id, "3", "what is left out moves the score as well");
    Ok(())
}

#[tokio::test]
async fn what_is_written_on_another_server_is_heard_too() -> Result<()> {
    let (stage, cookie) = open().await;
    stage.answers(5).await;
    let serving = Serving::start(&stage).await?;
    let mut ear = serving.listens(&cookie, "/live?at=5&survey=1").await?;
    let node = stage.another_node().await;
    let csrf = node.get_as(&cookie, "/surveys/1").await.field("csrf");
    let form = format!("csrf={csrf}&day=2026-11-20&text=Warehouse+moved");
    assert_eq!(node.post_as(&cookie, "/surveys/1/annotations", &form).await.status, 303);
    assert_eq!(ear.changed().await.id, "6");
    let page = stage.get_as(&cookie, "/surveys/1").await;
    assert!(page.body.contains("data-live-at=\"6\"") && page.body.contains("Warehouse moved"), "{}", page.body);
    Ok(())
}

#[tokio::test]
async fn what_came_before_the_page_listened_is_told_and_what_it_shows_is_not() -> Result<()> {
    let (stage, cookie) = open().await;
    stage.answers(3).await;
    let serving = Serving::start(&stage).await?;
    let page = stage.get_as(&cookie, "/").await;
    assert!(page.body.contains("data-live=\"/live\" data-live-at=\"3\""), "{}", page.body);
    let mut ear = serving.listens(&cookie, "/live?at=2").await?;
    assert_eq!(ear.changed().await.id, "3");
    let mut knows = serving.listens(&cookie, "/live?at=3").await?;
    knows.beats(3).await;
    // The address is older than what the browser itself remembers.
    let mut again = serving.listens_again(&cookie, "/live?at=1", "3").await?;
    again.beats(3).await;
    Ok(())
}

#[tokio::test]
async fn nobody_hears_of_another_workspace_or_of_a_survey_that_was_not_asked_for() -> Result<()> {
    let (stage, cookie) = open().await;
    let other = stage.another_company().await;
    let serving = Serving::start(&stage).await?;
    let mut mine = serving.listens(&cookie, "/live?at=0").await?;
    let mut theirs = serving.listens(&cookie, &format!("/live?at=0&survey={}", stage.survey_id() + 1)).await?;
    stage.given(stage.now(), 9, |response| (response.workspace, response.survey) = other).await;
    mine.beats(3).await;
    stage.answers(1).await;
    assert_eq!(mine.changed().await.id, "1");
    theirs.beats(3).await;
    let nobody = Ear::open(&serving.address, "", "/live", None).await?;
    assert_eq!((nobody.status(), nobody.header("location")), (303, "/login?next=%2Flive"));
    Ok(())
}

#[tokio::test]
async fn two_hundred_answers_are_told_at_most_twice_a_second() -> Result<()> {
    let (stage, cookie) = open().await;
    let serving = Serving::start(&stage).await?;
    let mut ear = serving.listens(&cookie, "/live?at=0").await?;
    let ((), (heard, took)) = tokio::join!(stage.answers(200), ear.changed_until("200"));
    let most = 2 * took.as_millis() / 1000 + 2;
    assert!(u128::try_from(heard)? <= most, "{heard} events in {took:?}");
    Ok(())
}

#[tokio::test]
async fn tabs_that_do_not_read_and_tabs_that_went_cost_nobody_anything() -> Result<()> {
    let (stage, _) = open().await;
    let serving = Serving::start(&stage).await?;
    let mut deaf = Vec::new();
    for _ in 0..10 {
        let cookie = stage.iva().await;
        for _ in 0..OF_A_SESSION {
            deaf.push(serving.connects(&cookie, "/live?at=0").await?);
        }
        stage.move_clock(60_000);
    }
    let mut ear = serving.listens(&stage.iva().await, "/live?at=0").await?;
    ear.changes_while(stage.answers(300), "300").await;
    assert_eq!(stage.app.live.n(), 10 * OF_A_SESSION + 1);
    drop((deaf, ear));
    serving.falls_silent(&stage).await;
    assert!(stage.app.live.somebody().now_or_never().is_none(), "nothing is asked while nobody listens");
    Ok(())
}

#[tokio::test]
async fn the_oldest_stream_of_a_session_makes_room_and_is_told_so() -> Result<()> {
    let (stage, cookie) = open().await;
    let serving = Serving::start(&stage).await?;
    let mut oldest = serving.listens(&cookie, "/live?at=0").await?;
    let mut others = Vec::new();
    for _ in 0..OF_A_SESSION {
        others.push(serving.listens(&cookie, "/live?at=0").await?);
    }
    assert_eq!(oldest.ends().await.as_deref(), Some("enough"));
    stage.answers(1).await;
    assert_eq!(others[0].changed().await.id, "1");
    Ok(())
}

#[tokio::test]
async fn a_stop_ends_the_streams_at_once_and_does_not_wait_for_them() -> Result<()> {
    let (stage, cookie) = open().await;
    let serving = Serving::start(&stage).await?;
    let mut ear = serving.listens(&cookie, "/live?at=0").await?;
    let mut deaf = Vec::new();
    for _ in 0..10 {
        deaf.push(serving.connects(&cookie, "/live?at=0").await?);
    }
    let live = stage.app.live.clone();
    serving.stops_within(PATIENCE / 4).await?;
    assert_eq!(ear.ends().await.as_deref().unwrap_or("alive"), "alive");
    assert!(live.listen([1; 32], 1, None, None).is_err(), "whoever comes now is sent away");
    Ok(())
}

#[tokio::test]
async fn whoever_logs_out_or_may_not_be_there_any_more_hears_nothing_more() -> Result<()> {
    let (stage, cookie) = open().await;
    let serving = Serving::start(&stage).await?;
    let mut ear = serving.listens(&cookie, "/live?at=0").await?;
    let csrf = stage.get_as(&cookie, "/").await.field("csrf");
    assert_eq!(stage.post_as(&cookie, "/logout", &format!("csrf={csrf}")).await.status, 303);
    ear.ends().await;

    let (stage, cookie) = open().await;
    let node = stage.another_node().await;
    let (here, there) = (Serving::start(&stage).await?, Serving::start(&node).await?);
    let (mut ear, mut old) =
        (there.listens(&cookie, "/live?at=0").await?, there.listens(&stage.iva().await, "/live?at=0").await?);
    let csrf = stage.get_as(&cookie, "/").await.field("csrf");
    assert_eq!(stage.post_as(&cookie, "/logout", &format!("csrf={csrf}")).await.status, 303);
    ear.ends().await;
    old.beats(1).await;
    stage.move_clock(31 * crate::stage::DAY);
    old.ends().await;
    drop(here);
    Ok(())
}

#[tokio::test]
async fn an_answer_at_one_server_is_heard_at_the_other() -> Result<()> {
    let (stage, cookie) = open().await;
    let node = stage.another_node().await;
    let (here, there) = (Serving::start(&stage).await?, Serving::start(&node).await?);
    let mut near = here.listens(&cookie, "/live?at=0").await?;
    let mut far = there.listens(&cookie, "/live?at=0").await?;
    let reply = node.post("/s/repair", "score=10&nonce=n1&evidence=hand").await;
    assert!(reply.status.is_success() || reply.status.is_redirection(), "{}", reply.body);
    assert_eq!((near.changed().await.id.as_str(), far.changed().await.id.as_str()), ("1", "1"));
    let counted = node.get_as(&cookie, "/").await;
    assert!(counted.text().contains("1 response so far"), "{}", counted.text());
    Ok(())
}

#[tokio::test]
async fn the_feed_says_how_many_came_since_it_was_opened() {
    let (stage, cookie) = open().await;
    stage.answers(2).await;
    let page = stage.get_as(&cookie, "/responses").await;
    assert!(page.body.contains("data-live-asks=\"seen=2\""), "{}", page.body);
    assert!(!page.text().contains("new response"), "{}", page.text());
    stage.answers(1).await;
    stage.given(stage.now(), 9, |response| response.intake = store::response::Intake::Known(State::Provisional)).await;
    let page = stage.send(Method::GET, "/responses?comment=without&seen=2", &[("cookie", &cookie)], "").await;
    assert!(page.text().contains("1 new response"), "{}", page.text());
    assert!(
        page.body.contains("button-small\" href=\"/responses?comment=without\">"),
        "to the first page of the same view"
    );
}
