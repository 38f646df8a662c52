//! Iva works through her feed in a real browser: with the keyboard alone, without a script, with her keys turned off.

use anyhow::Result;
use serde_json::json;
use uuid::Uuid;

use super::driver::{Browser, key};
use crate::stage::{MINUTE, NOON, Stage};

/// A browser in which Iva is logged in.
pub(super) async fn iva(site: &str) -> Result<Browser> {
    let browser = Browser::open().await?;
    browser.goto(&format!("{site}/login?next=/responses")).await?;
    browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
    browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
    browser.click("form button").await?;
    browser.wait_for("[data-feed]").await?;
    Ok(browser)
}

async fn given(stage: &Stage, n: i64) -> Vec<Uuid> {
    let mut all = Vec::new();
    for nth in 0..n {
        all.push(stage.given(NOON - nth * MINUTE, 3, |_| ()).await);
    }
    all
}

async fn press(browser: &Browser, keys: &[&str]) -> Result<()> {
    for key in keys {
        browser.press(key).await?;
    }
    Ok(())
}

impl Stage {
    async fn marked(&self, filter: &str) -> Vec<Uuid> {
        let which = store::filter::Which { filter: filter.parse().expect("a filter"), scales: Vec::new() };
        let filter = store::response::Filter { workspace: self.workspace, which, ..Default::default() };
        let mut read = self.app.store.read().await.expect("read");
        let rows = store::response::list(&mut read, &filter, None, 100).await.expect("list");
        rows.iter().map(|row| row.id).collect()
    }
}

#[tokio::test]
async fn two_responses_are_tagged_with_the_keyboard_alone() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 4).await;
    let site = stage.serve().await?;
    let browser = iva(&site).await?;
    assert!(!browser.find("[data-bulk]").await?.is_displayed().await?, "nothing is selected yet");
    press(&browser, &["j", "x", "j", "j", "x"]).await?;
    assert_eq!(browser.find("[data-count]").await?.text().await?, "2 selected");
    press(&browser, &["t"]).await?;
    // Keys are letters while something is typed.
    let field = browser.focused().await?;
    field.type_keys("next jeks").await?;
    assert_eq!(field.property("value").await?, json!("next jeks"));
    press(&browser, &[key::ENTER]).await?;
    browser.wait_for(".notice").await?;
    assert_eq!(stage.marked("tag = \"next jeks\"").await, [all[0], all[2]]);
    assert!(browser.find(".notice").await?.text().await?.starts_with("2 responses tagged “next jeks”."));

    browser.click(".notice button").await?;
    browser.wait_until("document.querySelector('.notice').textContent.includes('taken off 2 responses')").await?;
    assert!(stage.marked("tag is not missing").await.is_empty());
    assert_eq!(browser.console().await?, Vec::<String>::new(), "nothing was refused by the page's own policy");
    Ok(())
}

#[tokio::test]
async fn a_star_leaves_one_where_one_is_and_e_asks_for_a_reason() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    let all = given(&stage, 3).await;
    let site = stage.serve().await?;
    let browser = iva(&site).await?;
    press(&browser, &["j", "j", "s"]).await?;
    browser.wait_for(".star[aria-pressed=true]").await?;
    assert_eq!(stage.marked("starred = yes").await, [all[1]]);
    let on_it = format!("document.activeElement.getAttribute('href') === '/responses/{}'", all[1].simple());
    browser.wait_until(&on_it).await?;
    press(&browser, &["j", "e"]).await?;
    assert_eq!(browser.focused().await?.attribute("name").await?.as_deref(), Some("reason"));
    assert_eq!(browser.find("[data-count]").await?.text().await?, "1 selected");
    browser.focused().await?.type_keys("Spam").await?;
    browser.click("button[value=exclude]").await?;
    browser.wait_for(".notice").await?;
    assert_eq!(stage.marked("state = excluded").await, [all[2]]);
    Ok(())
}

#[tokio::test]
async fn keys_are_listed_and_can_be_turned_off() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    given(&stage, 2).await;
    let site = stage.serve().await?;
    let browser = iva(&site).await?;
    press(&browser, &["?"]).await?;
    assert!(browser.find("#keys").await?.text().await?.contains("Leave out of the score"));
    press(&browser, &["j"]).await?;
    assert_eq!(browser.focused().await?.text().await?, "Close", "keys rest under a dialog");
    browser.click("[data-keys-on]").await?;
    browser.click("#keys button").await?;
    press(&browser, &["j"]).await?;
    assert_eq!(browser.execute("return document.activeElement.closest('[data-feed]') === null").await?, json!(true));
    browser.goto(&format!("{site}/account")).await?;
    browser.click("[data-dialog]").await?;
    browser.click("[data-keys-on]").await?;
    browser.goto(&format!("{site}/responses")).await?;
    press(&browser, &["j"]).await?;
    assert_eq!(browser.execute("return document.activeElement.closest('[data-feed]') === null").await?, json!(false));
    Ok(())
}

#[tokio::test]
async fn the_form_after_the_list_does_the_same_without_a_script() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    given(&stage, 3).await;
    let site = stage.serve().await?;
    let browser = iva(&site).await?;
    browser.viewport(390, 844, true).await?;
    browser.no_javascript(true).await?;
    browser.goto(&format!("{site}/responses")).await?;
    browser.click("input[name=all]").await?;
    let field = browser.find("[data-tag]").await?;
    assert!(field.is_displayed().await?);
    field.type_keys("slow").await?;
    field.type_keys(key::ENTER).await?;
    browser.wait_for(".notice").await?;
    assert_eq!(stage.marked("tag = slow").await.len(), 3);
    Ok(())
}
