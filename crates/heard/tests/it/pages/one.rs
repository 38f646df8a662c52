//! One response: what became of it, told in the order it happened.

use feedback::Mode;
use store::response::{Property, State};

use crate::stage::{DAY, MINUTE, NOON, Stage};

#[tokio::test]
async fn everything_that_happened_is_told() {
    let stage = Stage::new().await.with_iva().await;
    let link = stage.invite("Ana Novak").await;
    stage.move_clock(20 * MINUTE);
    stage.get(&format!("{link}/3")).await;
    stage.post(&link, "score=3&comment=Two+weeks&evidence=hand").await;
    stage.move_clock(DAY);
    stage.post(&link, "score=9&comment=Solved&evidence=hand").await;
    let rows = stage.responses().await;
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, &format!("/responses/{}", rows[0].id.simple())).await;
    let text = page.text();
    assert!(page.body.contains("<h1>Ana Novak</h1>"), "{}", page.body);
    assert!(page.body.contains("href=\"mailto:") && page.body.contains("?subject=Your%20answer"), "{}", page.body);
    assert!(text.contains("Earlier versions") && text.contains("Two weeks"), "{text}");
    let told = [
        "Changed to 9 and a comment Before: 3 and a comment",
        "Answered: 3 and a comment",
        "The link was opened for the first time 1 click seen, not counted",
        "Invitation sent to",
        "Invitation made",
    ];
    let places: Vec<usize> =
        told.iter().map(|words| text.find(words).unwrap_or_else(|| panic!("{words} in {text}"))).collect();
    assert!(places.is_sorted(), "newest first: {text}");
    assert!(text.contains("Changed today, 13:20") && text.contains("yesterday, 13:20 replaced today, 13:20"), "{text}");
}

#[tokio::test]
async fn a_change_that_a_scanner_could_have_made_is_shown_and_does_not_count() {
    let stage = Stage::new().await.with_iva().await;
    stage.set_mode(Mode::Strict).await;
    let link = stage.invite("Ana").await;
    stage.move_clock(20 * MINUTE);
    stage.post(&link, "score=9&comment=Good&evidence=hand").await;
    assert_eq!(stage.responses().await[0].state, State::Confirmed);
    for score in 0..=10 {
        stage.get(&format!("{link}/{score}")).await;
    }
    stage.post(&link, "score=0&evidence=script").await;
    let rows = stage.responses().await;
    assert_eq!(rows[0].said.score, Some(9));
    let cookie = stage.iva().await;
    let text = stage.get_as(&cookie, &format!("/responses/{}", rows[0].id.simple())).await.text();
    assert!(text.contains("A change that waits") && text.contains("Wanted to change it to 0"), "{text}");
    assert!(text.contains("11 clicks seen, not counted"), "{text}");
}

#[tokio::test]
async fn a_customers_other_responses_and_the_workspaces_own_facts_stand_beside_it() {
    let stage = Stage::new().await.with_iva().await;
    let ana = stage.customer("Ana Novak").await;
    let first = stage.given(NOON - 30 * DAY, 4, |response| response.contact = Some(ana)).await;
    let second = stage
        .given(NOON, 9, |response| {
            response.contact = Some(ana);
            response.said.contact_me = true;
            response.facts.language = Some("sl".to_owned());
            response.properties = vec![
                ("order".to_owned(), Property::Text("88-1207".to_owned())),
                ("price".to_owned(), Property::Number(1234.5)),
            ];
        })
        .await;
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, &format!("/responses/{}", second.simple())).await;
    let text = page.text();
    assert!(
        text.contains("order 88-1207") && text.contains("price 1,234.5") && text.contains("Language Slovenian"),
        "{text}"
    );
    assert!(page.links(&format!("/responses/{}", first.simple())).len() == 1, "{text}");
    assert!(text.contains("Wants to be contacted") && text.contains("Another response: 4 After a repair"), "{text}");
    assert!(page.body.contains("lang=\"sl\">Kako verjetno"), "the question as it was asked: {}", page.body);
}
