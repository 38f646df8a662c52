//! A customer answers in a real browser: on a phone, without a script, with the keyboard alone, after a scanner; and a
//! machine with a real browser does not.

use anyhow::Result;
use store::response::State;

use super::driver::{Browser, key};
use crate::stage::{MINUTE, Stage};

async fn on_a_phone() -> Result<Browser> {
    let browser = Browser::open().await?;
    browser.viewport(390, 844, true).await?;
    Ok(browser)
}

#[tokio::test]
async fn a_response_given_on_a_phone_moves_the_score() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    let site = stage.serve().await?;
    for n in 0..9 {
        stage.post("/s/repair", &format!("score=10&nonce=n{n}")).await;
    }
    let cookie = stage.iva().await;
    let overview = stage.get_as(&cookie, "/surveys/1").await;
    assert!(overview.body.contains("<p class=\"figure\">100"), "nine promoters of nine");

    let browser = on_a_phone().await?;
    let link = stage.invite("Ana").await;
    stage.move_clock(20 * MINUTE);
    browser.goto(&format!("{site}{link}/3")).await?;
    browser.find("textarea").await?.type_keys("Zavore spet cvilijo").await?;
    browser.click("form button").await?;
    browser.wait_for(".yours").await?;

    let overview = stage.get_as(&cookie, "/surveys/1").await;
    assert!(overview.body.contains("<p class=\"figure\">80"), "nine promoters and a detractor of ten");
    assert_eq!(browser.console().await?, Vec::<String>::new(), "nothing was refused by the page's own policy");
    Ok(())
}

#[tokio::test]
async fn the_page_is_complete_without_a_script() -> Result<()> {
    let stage = Stage::new().await;
    let site = stage.serve().await?;
    let browser = on_a_phone().await?;
    browser.no_javascript(true).await?;
    let link = stage.invite("Ana").await;
    stage.move_clock(20 * MINUTE);
    browser.goto(&format!("{site}{link}/9")).await?;
    browser.click("form button").await?;
    browser.wait_for(".yours").await?;
    let rows = stage.responses().await;
    assert_eq!((rows[0].said.score, rows[0].state), (Some(9), State::Confirmed));
    Ok(())
}

#[tokio::test]
async fn an_answer_is_given_with_the_keyboard_alone() -> Result<()> {
    let stage = Stage::new().await;
    let site = stage.serve().await?;
    let browser = on_a_phone().await?;
    browser.goto(&format!("{site}/s/repair?score=7")).await?;
    browser.press(key::TAB).await?;
    assert_eq!(browser.focused().await?.attribute("value").await?.as_deref(), Some("7"), "the chosen number first");
    browser.press(key::RIGHT).await?;
    browser.press(key::TAB).await?;
    browser.focused().await?.type_keys("Hitro").await?;
    browser.find("form button").await?.type_keys(key::ENTER).await?;
    browser.wait_for(".yours").await?;
    let rows = stage.responses().await;
    assert_eq!((rows[0].said.score, rows[0].said.comment.as_deref()), (Some(8), Some("Hitro")));
    Ok(())
}

#[tokio::test]
async fn a_hand_after_a_scanner_counts_at_once() -> Result<()> {
    let stage = Stage::new().await;
    let site = stage.serve().await?;
    let link = stage.invite("Ana").await;
    for score in 0..=10 {
        stage.get(&format!("{link}/{score}")).await;
    }
    stage.move_clock(20 * MINUTE);
    let browser = on_a_phone().await?;
    browser.goto(&format!("{site}{link}/9")).await?;
    browser.click("form button").await?;
    browser.wait_for(".yours").await?;
    let rows = stage.responses().await;
    assert_eq!((rows[0].said.score, rows[0].state), (Some(9), State::Confirmed));
    Ok(())
}

#[tokio::test]
async fn a_machine_with_a_browser_makes_nothing_that_counts() -> Result<()> {
    let stage = Stage::new().await;
    let site = stage.serve().await?;
    let link = stage.invite("Ana").await;
    stage.move_clock(20 * MINUTE);
    let browser = Browser::open().await?;
    // It opens the page with scripts, and touches nothing.
    browser.goto(&format!("{site}{link}/0")).await?;
    assert!(stage.responses().await.is_empty());
    // It submits what it finds, by script and by a click that nobody made.
    browser.execute("document.querySelector('form button').click()").await?;
    browser.wait_for("[name=confirm]").await?;
    assert_eq!(stage.responses().await[0].state, State::Provisional);
    assert_eq!(stage.events().await, 0);
    // A person comes back to the same page and presses.
    browser.click("form button").await?;
    browser.wait_until("!document.querySelector('[name=confirm]')").await?;
    assert_eq!(stage.responses().await[0].state, State::Confirmed);
    assert_eq!(stage.events().await, 1);
    Ok(())
}

#[tokio::test]
async fn whoever_goes_back_and_sends_again_is_one_response() -> Result<()> {
    let stage = Stage::new().await;
    stage.publishes(&crate::questionnaire::repair()).await;
    let site = stage.serve().await?;
    let browser = on_a_phone().await?;
    browser.goto(&format!("{site}/s/repair")).await?;
    browser.click("label:has(input[name=score][value='4'])").await?;
    browser.click("form .button").await?;
    browser.wait_until("document.querySelector('input[name=after]') !== null").await?;
    browser.click("label:has(input[value=wait])").await?;
    browser.click("form .button").await?;
    browser.wait_until("document.querySelector('input[name=\"a.weeks\"]') !== null").await?;

    browser.execute("history.back()").await?;
    // What a page carries along hidden is not what it asks.
    browser.wait_until("document.querySelector('label input[value=wait]') !== null").await?;
    browser.execute("history.back()").await?;
    browser.wait_until("document.querySelector('label input[name=score]') !== null").await?;
    browser.click("label:has(input[name=score][value='10'])").await?;
    browser.click("form .button").await?;
    browser.wait_until("document.body.innerText.includes('safely')").await?;
    let scores: Vec<_> = stage.responses().await.into_iter().map(|row| row.said.score).collect();
    assert_eq!(scores, [Some(10)], "the second thought is the answer");
    Ok(())
}
