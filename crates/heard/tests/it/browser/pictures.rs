//! The pictures in the documentation, taken anew by `./test pictures`: each page on a telephone and on a desk, in
//! light and in dark. Nothing is compared; a person looks at them.

use std::path::PathBuf;

use anyhow::Result;
use heard::app::Doors;
use heard::demo::{Plan, fill};
use store::response::{Filter, State};

use super::driver::Browser;
use crate::stage::{NOON, Stage};

const DEVICES: [(&str, u32, u32, bool); 2] = [("phone", 390, 844, true), ("desk", 1280, 800, false)];

/// Takes the four pictures of a page.
async fn take(browser: &Browser, url: &str, name: &str) -> Result<()> {
    let folder = folder();
    std::fs::create_dir_all(&folder)?;
    for (device, width, height, mobile) in DEVICES {
        browser.viewport(width, height, mobile).await?;
        for (scheme, dark) in [("light", false), ("dark", true)] {
            browser.dark(dark).await?;
            browser.goto(url).await?;
            std::fs::write(folder.join(format!("{name}-{device}-{scheme}.png")), browser.whole_page().await?)?;
        }
    }
    Ok(())
}

/// `HEARD_PICTURES`, or a folder beside what cargo builds.
#[expect(clippy::disallowed_methods, reason = "how a test run is asked for pictures; the product reads settings")]
fn folder() -> PathBuf {
    let asked = std::env::var_os("HEARD_PICTURES").map(PathBuf::from);
    asked.unwrap_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pictures"))
}

/// Every page of the product for whoever signed in, with the demonstration's year behind it.
const PAGES: [(&str, &str); 12] = [
    ("overview", "/"),
    ("overview-days", "/?period=days&from=2026-11-01&to=2026-11-10"),
    ("surveys", "/surveys"),
    ("survey", "/surveys/2"),
    ("survey-year", "/surveys/2?period=12m&by=agent"),
    ("survey-csat", "/surveys/3?trend=month"),
    ("survey-narrow", "/surveys/2?period=7d&by=language&team=Oslo+workshop"),
    ("survey-none", "/surveys/2?from=2020-01-01&to=2020-02-01"),
    ("responses", "/responses"),
    ("responses-narrow", "/responses?survey=2&band=detractor&comment=with&period=90d"),
    ("settings", "/settings?done=saved"),
    ("account", "/account"),
];

#[tokio::test]
#[ignore = "it compares nothing: ./test pictures"]
async fn pictures_of_a_company_with_a_year() -> Result<()> {
    let stage = Stage::before_set_up(Doors { setup: None, demo: Some("look".to_owned()) }).await;
    fill(&stage.app.store, &Plan { seed: Plan::SEED, responses: Plan::RESPONSES, now: NOON }, |_, _| ()).await?;
    let site = stage.serve().await?;
    let browser = Browser::open().await?;
    browser.goto(&format!("{site}/demo/look")).await?;
    for (name, path) in PAGES {
        take(&browser, &format!("{site}{path}"), name).await?;
    }
    for state in [State::Confirmed, State::Provisional, State::Excluded] {
        let mut read = stage.app.store.read().await?;
        let filter = Filter { workspace: 1, states: vec![state], comment: Some(true), ..Filter::default() };
        let rows = store::response::list(&mut read, &filter, None, 50).await?;
        let told = rows.iter().find(|row| row.invitation.is_some()).or(rows.first());
        if let Some(row) = told {
            take(&browser, &format!("{site}/responses/{}", row.id.simple()), &format!("response-{state}")).await?;
        }
    }
    Ok(())
}

#[tokio::test]
#[ignore = "it compares nothing: ./test pictures"]
async fn pictures_of_the_first_day() -> Result<()> {
    let stage = Stage::before_set_up(Doors { setup: Some("word".to_owned()), demo: None }).await;
    let site = stage.serve().await?;
    let browser = Browser::open().await?;
    take(&browser, &format!("{site}/setup/word"), "setup").await?;
    let stage = Stage::new().await.with_iva().await;
    let site = stage.serve().await?;
    take(&browser, &format!("{site}/login"), "login").await?;
    browser.goto(&format!("{site}/login")).await?;
    browser.find("#email").await?.type_keys("iva@example.com").await?;
    browser.find("#password").await?.type_keys("dolga pot do doma").await?;
    browser.find("button[type=submit]").await?.click().await?;
    browser.wait_for(".app").await?;
    for (name, path) in [
        ("first-overview", "/"),
        ("first-survey", "/surveys/1"),
        ("first-responses", "/responses"),
        ("missing", "/nowhere"),
    ] {
        take(&browser, &format!("{site}{path}"), name).await?;
    }
    let mut last = None;
    for (nth, score) in (0..).zip([9, 10, 3]) {
        last = Some(stage.given(NOON - nth, score, |_| ()).await);
    }
    take(&browser, &format!("{site}/surveys/1"), "few").await?;
    let page = format!("{site}/responses/{}", last.expect("some were given").simple());
    browser.goto(&page).await?;
    browser.execute("document.querySelector('.exclude').open = true").await?;
    std::fs::write(folder().join("exclude.png"), browser.whole_page().await?)?;
    Ok(())
}
