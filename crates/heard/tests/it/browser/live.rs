//! Iva leaves the overview open: numbers change under her eyes while what she is doing is left alone, in the feed nothing
//! jumps, and without a stream the page says so.

use anyhow::Result;
use serde_json::json;

use super::driver::Browser;
use crate::live::ear::Serving;
use crate::stage::{DAY, MINUTE, Stage};

const COUNT: &str = "document.querySelector('.surveys > li').innerText";
const LIVE: &str = "document.querySelector('[data-line]').dataset.line == 'live'";

impl Stage {
    async fn promoters(&self, n: usize) {
        for _ in 0..n {
            self.given(self.now(), 10, |response| response.said.comment = Some("Hitro in prijazno".to_owned())).await;
        }
    }
}

async fn open(serving: &Serving, page: &str) -> Result<Browser> {
    let browser = Browser::open().await?;
    browser.goto(&format!("{}/login?next={page}", serving.address)).await?;
    browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
    browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
    browser.click("form button").await?;
    browser.wait_for("main[data-live]").await?;
    // A page that was loaded anew would not remember it.
    browser.execute("window.sameLoad = true").await?;
    browser.wait_until(LIVE).await?;
    Ok(browser)
}

#[tokio::test]
async fn a_number_changes_without_a_reload_and_the_focus_stays_where_it_is() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.promoters(7).await;
    let serving = Serving::start(&stage).await?;
    let browser = open(&serving, "/").await?;
    browser.wait_until(&format!("{COUNT}.includes('7 responses')")).await?;
    browser.execute("document.querySelector('select[name=period]').focus()").await?;
    browser.execute("scrollTo(0, 40)").await?;
    stage.promoters(2).await;
    browser.wait_until(&format!("{COUNT}.includes('9 responses')")).await?;
    assert_eq!(browser.execute("return document.activeElement.name").await?, json!("period"));

    // While she is at the card itself, the card waits, and the rest of the page does not.
    browser.execute("document.querySelector('.survey-name a').focus()").await?;
    stage.move_clock(MINUTE);
    stage.given(stage.now(), 2, |response| response.said.comment = Some("Zavore cvilijo".to_owned())).await;
    browser.wait_until("document.querySelector('[data-part=latest]').innerText.includes('Zavore')").await?;
    assert_eq!(browser.execute(&format!("return {COUNT}.includes('9 responses')")).await?, json!(true));
    assert_eq!(browser.execute("return document.activeElement.matches('.survey-name a')").await?, json!(true));
    // She goes on to mark some of its words, and it waits still.
    let mark =
        "document.activeElement.blur(); getSelection().selectAllChildren(document.querySelector('.surveys .small'))";
    browser.execute(mark).await?;
    stage.move_clock(MINUTE);
    stage.given(stage.now(), 2, |response| response.said.comment = Some("Predrago".to_owned())).await;
    browser.wait_until("document.querySelector('[data-part=latest]').innerText.includes('Predrago')").await?;
    assert_eq!(browser.execute(&format!("return {COUNT}.includes('9 responses')")).await?, json!(true));
    browser.execute("getSelection().removeAllRanges()").await?;
    browser.wait_until(&format!("{COUNT}.includes('11 responses')")).await?;

    assert_eq!(browser.execute("return window.sameLoad").await?, json!(true), "it is the page that was opened");
    assert_eq!(browser.console().await?, Vec::<String>::new(), "nothing is refused by the page's own policy");
    Ok(())
}

#[tokio::test]
async fn in_the_feed_nothing_jumps_and_a_bar_leads_to_what_is_new() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.promoters(3).await;
    let serving = Serving::start(&stage).await?;
    let browser = open(&serving, "/responses").await?;
    let entries = "return document.querySelectorAll('[data-feed] > li').length";
    let top = "return document.querySelector('[data-feed]').getBoundingClientRect().top";
    let before = browser.execute(top).await?;
    stage.promoters(2).await;
    let bar = browser.wait_for("[role=status] a").await?;
    browser.wait_until("document.querySelector('[role=status] a').innerText == '2 new responses'").await?;
    assert_eq!(browser.execute(entries).await?, json!(3));
    assert_eq!(browser.execute(top).await?, before);
    bar.click().await?;
    browser.wait_until("document.querySelectorAll('[data-feed] > li').length == 5").await?;
    assert_eq!(browser.find_all("[role=status] a").await?.len(), 0);
    Ok(())
}

#[tokio::test]
async fn the_first_answer_of_all_turns_the_first_days_page_into_the_surveys() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    let serving = Serving::start(&stage).await?;
    let browser = open(&serving, "/surveys/1").await?;
    stage.promoters(1).await;
    browser.wait_until("document.querySelector('[data-part=latest]')?.innerText.includes('Hitro in prijazno')").await?;
    Ok(())
}

/// What a page sees behind a proxy that keeps every word back, with thirty seconds that pass in one.
const SWALLOWED: &str = "
    window.EventSource = class extends EventTarget { close() {} };
    for (const name of ['setTimeout', 'setInterval']) {
        const slow = window[name];
        window[name] = (then, after) => slow(then, after / 30);
    }";

#[tokio::test]
async fn behind_a_proxy_that_swallows_the_stream_a_page_asks_every_30_seconds() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.promoters(7).await;
    let serving = Serving::start(&stage).await?;
    let browser = open(&serving, "/").await?;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SWALLOWED })).await?;
    browser.goto(&serving.address).await?;
    browser
        .wait_until("document.querySelector('[data-line]').innerText.includes('refreshed every 30 seconds')")
        .await?;
    for n in 8..10 {
        stage.promoters(1).await;
        browser.wait_until(&format!("{COUNT}.includes('{n} responses')")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_page_whose_server_is_gone_says_that_it_is_not_live() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.promoters(1).await;
    let serving = Serving::start(&stage).await?;
    let browser = open(&serving, "/").await?;
    serving.stops_within(crate::live::ear::PATIENCE).await?;
    browser
        .wait_until("document.querySelector('[data-line]').innerText.includes('refreshed every 30 seconds')")
        .await?;
    Ok(())
}

#[tokio::test]
async fn a_page_whose_session_ended_says_so_and_keeps_what_it_shows() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.promoters(7).await;
    let serving = Serving::start(&stage).await?;
    let browser = open(&serving, "/").await?;
    stage.move_clock(31 * DAY);
    browser.wait_until("document.querySelector('[data-line]').innerText.includes('you were logged out')").await?;
    assert_eq!(browser.execute("return window.sameLoad").await?, json!(true));
    assert_eq!(browser.execute(&format!("return {COUNT}.includes('7 responses')")).await?, json!(true));
    Ok(())
}
