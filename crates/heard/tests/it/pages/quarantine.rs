//! How often people are asked is decided on one page.

use store::member::Role;
use store::rest::{self, Own, Policy, Rest, Rests};

use crate::people::somebody;
use crate::stage::{Reply, Stage};

#[tokio::test]
async fn a_manager_says_how_long_people_are_left_alone_and_a_survey_may_have_its_own() {
    let stage = Stage::new().await;
    let cookie = somebody(&stage, Role::Manager).await;
    let page = stage.get_as(&cookie, "/settings/quarantine").await;
    assert!(page.body.contains("name=\"relational\" inputmode=\"numeric\" value=\"90\""), "{}", page.body);
    let (csrf, survey) = (page.field("csrf"), stage.survey_id());
    let form = format!("csrf={csrf}&relational=60&transactional=14&policy=delay&days-{survey}=7&policy-{survey}=block");
    assert_eq!(stage.post_as(&cookie, "/settings/quarantine", &form).await.status, 303);
    let mut read = stage.app.store.read().await.expect("read");
    let all = rest::of_workspace(&mut read, stage.workspace).await.expect("read");
    assert_eq!(all, Rests { relational: 60, transactional: 14, policy: Policy::Delay });
    let own = rest::own(&mut read, stage.workspace).await.expect("read");
    assert_eq!(own, [(survey, Own { days: Some(7), policy: Some(Policy::Block) })]);
    let holds = rest::of_survey(&mut read, stage.workspace, survey).await.expect("read");
    assert_eq!(holds, Rest { days: 7, policy: Policy::Block });
    drop(read);
    let told = stage.get_as(&cookie, "/audit").await.text();
    assert!(told.contains("60 / 14 / delay"), "{told}");
}

#[tokio::test]
async fn days_that_are_none_come_back_and_change_nothing() {
    let stage = Stage::new().await;
    let cookie = somebody(&stage, Role::Owner).await;
    let csrf = stage.get_as(&cookie, "/settings/quarantine").await.field("csrf");
    let form = format!("csrf={csrf}&relational=soon&transactional=731&policy=block&days-{}=-1", stage.survey_id());
    let page = stage.post_as(&cookie, "/settings/quarantine", &form).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.text().matches("a whole number of days from 0 to 730").count(), 3, "{}", page.text());
    assert!(page.body.contains("value=\"soon\""), "what was typed is still there");
    let mut read = stage.app.store.read().await.expect("read");
    let all = rest::of_workspace(&mut read, stage.workspace).await.expect("read");
    assert_eq!((all.relational, all.transactional), (90, 30));
}

#[tokio::test]
async fn whoever_was_asked_lately_is_asked_by_hand_only_on_a_second_thought() {
    let stage = Stage::new().await;
    let cookie = somebody(&stage, Role::Manager).await;
    let page = stage.get_as(&cookie, "/surveys/1/invite").await;
    let form = |page: &Reply| format!("csrf={}&key={}&email=ana%40example.com", page.field("csrf"), page.field("key"));
    let made = stage.post_as(&cookie, "/surveys/1/invite", &form(&page)).await;
    assert!(made.status == 200 && made.body.contains("/r/1."), "{}", made.text());
    let next = stage.get_as(&cookie, "/surveys/1/invite").await;
    let refused = stage.post_as(&cookie, "/surveys/1/invite", &form(&next)).await;
    assert_eq!(refused.status, 409);
    assert!(refused.text().contains("left alone until December 21, 2026"), "{}", refused.text());
    assert!(refused.body.contains("ana@example.com"), "what was typed is still there");
    let anyway = format!("{}&anyway=yes", form(&refused));
    let made = stage.post_as(&cookie, "/surveys/1/invite", &anyway).await;
    assert!(made.status == 200 && made.body.contains("/r/1."), "{}", made.text());
}
