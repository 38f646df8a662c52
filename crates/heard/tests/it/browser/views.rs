//! Iva saves a view with the keyboard, people outside look at it, and both print it on one sheet.

use anyhow::Result;
use serde_json::json;
use store::annotation::NewAnnotation;
use store::response::{Intake, State};

use super::driver::{Browser, key};
use crate::stage::{MINUTE, NOON, Stage};

/// In inches: what is higher does not help where it is narrower, so both are tried.
const SHEETS: [(&str, [f64; 2]); 2] = [("A4", [8.27, 11.69]), ("Letter", [8.5, 11.0])];

pub(super) async fn printed_on_one(browser: &Browser, what: &str) -> Result<()> {
    for (name, size) in SHEETS {
        assert_eq!(browser.sheets(size).await?, 1, "{what} on {name}");
    }
    Ok(())
}

impl Stage {
    /// Fifteen teams with six responses each, and some that do not count: more than a sheet has room for.
    pub(super) async fn many_teams(&self) {
        for team in 0..15 {
            for nth in 0..6 {
                let at = NOON - MINUTE * (team * 6 + nth);
                self.given(at, if nth < 4 { 10 } else { 3 }, |response| {
                    response.facts.team = Some(format!("The workshop with number {team}"));
                    response.said.comment = Some("Prijazno in hitro, samo malo daleč je. ".repeat(6));
                })
                .await;
            }
        }
        for nth in 0..3 {
            self.given(NOON - nth, 10, |response| response.intake = Intake::Known(State::Provisional)).await;
        }
    }

    /// More is written on the chart than a sheet has room for.
    pub(super) async fn much_written(&self) {
        for nth in 0..9 {
            let (id, by) = (self.app.chance.id(NOON), self.app.chance.id(NOON));
            let text = "The workshop moved to the new hall in the north";
            let (workspace, survey) = (self.workspace, self.survey_id());
            let new = NewAnnotation { workspace, survey, id, day: 20_778 - nth / 2, text, at: NOON, by };
            self.app.store.add_annotation(&new).await.expect("added");
        }
    }
}

async fn signed_in(site: &str) -> Result<Browser> {
    let browser = Browser::open().await?;
    browser.goto(&format!("{site}/login?next=/surveys/1%3Fby%3Dteam")).await?;
    browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
    browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
    browser.click("form button").await?;
    browser.wait_for("#by").await?;
    Ok(browser)
}

#[tokio::test]
async fn a_view_is_saved_with_the_keyboard_and_printed_on_one_sheet() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.many_teams().await;
    stage.much_written().await;
    let site = stage.serve().await?;
    let browser = signed_in(&site).await?;
    printed_on_one(&browser, "the survey's page").await?;

    browser.execute("document.querySelector('.filter-note .menu summary').focus()").await?;
    browser.press(key::ENTER).await?;
    browser.press(key::TAB).await?;
    browser.focused().await?.type_keys("Delavnice").await?;
    browser.press(key::ENTER).await?;
    browser.wait_until("document.querySelector('h1').textContent == 'Delavnice'").await?;
    assert!(browser.url().await?.contains("by=team&view=1"), "{}", browser.url().await?);
    printed_on_one(&browser, "the saved view").await?;

    browser.goto(&format!("{site}/views/1")).await?;
    browser.click("button[name=do][value=on]").await?;
    let copy = browser.wait_for("[data-copy]").await?;
    let link = copy.attribute("data-copy").await?.expect("what is copied");
    let link = format!("{site}{}", &link[link.find("/v/").expect("a link")..]);
    let width = "const picture = document.querySelector('.picture'); return picture.complete && picture.naturalWidth";
    browser.wait_until("document.querySelector('.picture').complete").await?;
    assert_eq!(browser.execute(width).await?, json!(480), "the picture is drawn");

    let outside = Browser::open().await?;
    outside.goto(&link).await?;
    assert_eq!(outside.find("h1").await?.text().await?, "Delavnice");
    printed_on_one(&outside, "the page for people outside").await?;
    assert_eq!(outside.execute("return document.cookie").await?, json!(""));
    assert_eq!(outside.console().await?, Vec::<String>::new(), "nothing is refused by the page's own policy");

    browser.click("input[name=do][value=off] + button").await?;
    browser.click("dialog .button-main").await?;
    browser.wait_until("!document.querySelector('[data-copy]')").await?;
    outside.goto(&link).await?;
    assert!(outside.find("h1").await?.text().await?.contains("We do not know this link"));
    Ok(())
}
