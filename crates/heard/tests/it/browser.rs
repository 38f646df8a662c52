//! What people do with a mouse and a keyboard, done in Chromium. This file tries the driver itself on a small page;
//! the stories about Heard's own pages are the modules below it.

mod acting;
mod answering;
mod axe;
mod campaigning;
mod contacts;
mod driver;
mod editing;
mod five_minutes;
mod keeping;
mod live;
mod mentioning;
mod pictures;
mod tongues;
mod views;
mod working;

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use anyhow::Result;
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse};
use axum::routing::{get, post};
use axum::{Form, Router};
use serde_json::json;

use driver::{Browser, key};

const PAGE: &str = r#"<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>How was it?</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="min-height: 3000px">
<form method="post" action="/answer">
<label>Your name <input name="name" value="A"></label>
<button>Send</button>
</form>
<p id="scripts">no scripts</p>
<p id="secret" hidden>hidden</p>
<button id="later" onclick="setTimeout(() => this.insertAdjacentHTML('afterend', '<p class=late>late</p>'), 50)">Later</button>
<script>document.querySelector('#scripts').textContent = 'scripts run'; console.error('a complaint')</script>
</body></html>"#;

/// Serves the sample on a free port for as long as the test's runtime lives.
async fn sample() -> Result<String> {
    let remembered = |headers: HeaderMap| async move {
        let header = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("none").to_owned();
        let told = format!("<p id=cookie>{}</p><p id=language>{}</p>", header("cookie"), header("accept-language"));
        ([("set-cookie", "seen=yes")], Html(told)).into_response()
    };
    let answer = |Form(form): Form<BTreeMap<String, String>>| async move {
        Html(format!("<title>Thank you</title><h1>Thank you, {}</h1>", form["name"]))
    };
    let pages = Router::new()
        .route("/", get(async || Html(PAGE)))
        .route("/answer", post(answer))
        .route("/remembered", get(remembered));
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(axum::serve(listener, pages).into_future());
    Ok(format!("http://{address}"))
}

#[tokio::test]
async fn a_form_is_filled_in_and_sent() -> Result<()> {
    let site = sample().await?;
    let browser = Browser::open().await?;
    browser.goto(&site).await?;
    assert_eq!(browser.title().await?, "How was it?");

    let name = browser.find("input[name=name]").await?;
    assert_eq!(name.accessible_name().await?, "Your name");
    name.type_keys("na").await?;
    assert_eq!(name.property("value").await?, json!("Ana"));
    name.clear().await?;
    name.type_keys("Žiga").await?;
    assert_eq!(name.attribute("value").await?.as_deref(), Some("A"), "the HTML is as it was");
    assert_eq!(name.attribute("disabled").await?, None);

    browser.click("form button").await?;
    assert_eq!(browser.wait_for("h1").await?.text().await?, "Thank you, Žiga");
    assert_eq!(browser.url().await?, format!("{site}/answer"));
    Ok(())
}

#[tokio::test]
async fn a_form_is_sent_with_the_keyboard_alone() -> Result<()> {
    let site = sample().await?;
    let browser = Browser::open().await?;
    browser.goto(&site).await?;
    browser.press(key::TAB).await?;
    browser.press(key::TAB).await?;
    assert_eq!(browser.focused().await?.text().await?, "Send");
    browser.press(key::ENTER).await?;
    browser.wait_until("document.title == 'Thank you'").await
}

#[tokio::test]
async fn what_comes_late_is_waited_for_and_what_is_hidden_is_not_displayed() -> Result<()> {
    let browser = Browser::open().await?;
    browser.goto(&sample().await?).await?;
    assert!(!browser.find("#secret").await?.is_displayed().await?);
    assert_eq!(browser.find_all(".late").await?.len(), 0);
    browser.click("#later").await?;
    assert!(browser.wait_for(".late").await?.is_displayed().await?);
    assert_eq!(browser.execute("return [1, 2].length + document.forms.length").await?, json!(3));
    Ok(())
}

#[tokio::test]
async fn an_error_says_what_was_asked_and_what_the_browser_said() -> Result<()> {
    let browser = Browser::open().await?;
    browser.goto(&sample().await?).await?;
    let error = browser.find("#nowhere").await.err().map(|error| error.to_string()).unwrap_or_default();
    assert!(error.contains("#nowhere") && error.contains("no such element"), "{error}");
    assert!(browser.console().await?.iter().any(|line| line.contains("a complaint")));
    Ok(())
}

#[tokio::test]
async fn a_telephone_is_narrow_and_dark_when_its_owner_wants_it() -> Result<()> {
    let browser = Browser::open().await?;
    browser.viewport(390, 844, true).await?;
    browser.goto(&sample().await?).await?;
    assert_eq!(browser.execute("return window.innerWidth").await?, json!(390));

    let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
    browser.dark(true).await?;
    assert_eq!(browser.execute(dark).await?, json!(true));
    browser.dark(false).await?;
    assert_eq!(browser.execute(dark).await?, json!(false));

    assert_eq!(size(&browser.screenshot().await?), (390, 844));
    let (width, height) = size(&browser.whole_page().await?);
    assert!(width == 390 && height >= 3000, "{width} x {height}");
    Ok(())
}

#[tokio::test]
async fn a_page_works_without_javascript() -> Result<()> {
    let site = sample().await?;
    let browser = Browser::open().await?;
    browser.no_javascript(true).await?;
    browser.goto(&site).await?;
    assert_eq!(browser.find("#scripts").await?.text().await?, "no scripts");
    browser.click("form button").await?;
    assert_eq!(browser.wait_for("h1").await?.text().await?, "Thank you, A");

    browser.no_javascript(false).await?;
    browser.goto(&site).await?;
    assert_eq!(browser.find("#scripts").await?.text().await?, "scripts run");
    Ok(())
}

#[tokio::test]
async fn each_browser_speaks_its_language_and_knows_only_its_own_cookies() -> Result<()> {
    let page = format!("{}/remembered", sample().await?);
    let (ana, marko) = (Browser::speaking("sl").await?, Browser::open().await?);
    for _ in 0..2 {
        ana.goto(&page).await?;
    }
    marko.goto(&page).await?;
    assert_eq!(ana.find("#cookie").await?.text().await?, "seen=yes");
    assert_eq!(marko.find("#cookie").await?.text().await?, "none");
    assert!(ana.find("#language").await?.text().await?.starts_with("sl"));
    assert!(marko.find("#language").await?.text().await?.starts_with("en"));

    ana.forget_cookies().await?;
    ana.goto(&page).await?;
    assert_eq!(ana.find("#cookie").await?.text().await?, "none");
    Ok(())
}

/// Width and height as a PNG states them, in its first chunk.
fn size(png: &[u8]) -> (u32, u32) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}
