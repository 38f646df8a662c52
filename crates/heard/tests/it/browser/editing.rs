//! Iva makes a survey in a real browser: what she types is saved by itself, the preview follows, she translates, tries,
//! publishes, and a customer answers what she asked.

use anyhow::Result;

use super::driver::Browser;
use super::working::iva;
use crate::stage::{NOON, Stage};

/// Types into a field of the editor and waits until the draft holds it.
async fn types(browser: &Browser, field: &str, text: &str) -> Result<()> {
    // Emptied by itself it would lose the focus, and what has none may be drawn anew before it is typed into.
    browser.execute(&format!("const one = document.querySelector({field:?}); one.focus(); one.select()")).await?;
    browser.find(field).await?.type_keys(text).await?;
    let saved = format!("fetch(location.href).then((page) => page.text()).then((page) => page.includes({text:?}))");
    browser.execute(&format!("window.saved = false; window.look = setInterval(() => {saved}.then((is) => {{ if (is) {{ window.saved = true; clearInterval(window.look); }} }}), 100)")).await?;
    browser.wait_until("window.saved").await
}

#[tokio::test]
async fn a_survey_is_made_translated_tried_published_and_answered() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 9, |_| ()).await;
    let site = stage.serve().await?;
    let browser = iva(&site).await?;
    browser.goto(&format!("{site}/surveys/new")).await?;
    browser.find("#name").await?.type_keys("After a visit").await?;
    browser.click("input[name=language][value=sl]").await?;
    browser.click("form[action='/surveys/new'] button[type=submit]").await?;
    browser.wait_for("[data-editor]").await?;
    assert_eq!(browser.url().await?, format!("{site}/surveys/2/edit"));

    // The first question needs nothing but its words.
    browser.click(".adding summary").await?;
    browser.find("#typed").await?.type_keys("Who helped you?").await?;
    browser.click("button[value='add.comment']").await?;
    let text = "[name='t.questions.who-helped-you.text']";
    browser.wait_for(text).await?;
    types(&browser, text, "Who looked after you?").await?;
    browser.wait_until("document.querySelector('[data-part=status]').textContent.includes('saved today')").await?;
    browser.wait_until("document.querySelector('.outline').textContent.includes('Who looked after you?')").await?;
    assert_eq!(browser.find_all("[data-save][hidden]").await?.len(), 1, "saving is no button's work");

    // Slovene, beside the English.
    browser.click("a[title=Slovenian]").await?;
    browser.wait_until("document.querySelector('textarea[name$=text]')?.lang === 'sl'").await?;
    assert!(browser.find("[data-fills] q").await?.text().await?.contains("Who looked after you?"));
    types(&browser, text, "Kdo je skrbel za vas?").await?;

    // A step back and forth.
    browser.click("button[value=undo]").await?;
    browser.wait_until("document.querySelector('textarea[name$=text]').value === ''").await?;
    browser.click("button[value=redo]").await?;
    browser.wait_until("document.querySelector('textarea[name$=text]').value.startsWith('Kdo')").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new(), "nothing was refused by the page's own policy");

    browser.click("a[href='/surveys/2/try?language=sl']").await?;
    browser.click("form[action='/surveys/2/try'] button").await?;
    let link = browser.wait_for("[data-opens]").await?.attribute("href").await?.expect("a link");
    let path = link.rsplit_once("/r/").map(|(_, token)| format!("/r/{token}")).expect("a test link");
    assert!(stage.post(&path, "score=9&comment=A+test&language=sl").await.body.contains("Kdo je skrbel za vas?"));

    browser.goto(&format!("{site}/surveys/2/publish")).await?;
    browser.click("form[action='/surveys/2/publish'] button").await?;
    browser.wait_for(".notice").await?;
    let open = browser.find(".copy input").await?.attribute("value").await?.expect("the open link");
    let slug = open.rsplit_once("/s/").map(|(_, slug)| format!("/s/{slug}")).expect("a slug");
    let asked = stage.post(&slug, "score=10&comment=Hvala&nonce=n&language=sl").await;
    assert!(asked.body.contains("Kdo je skrbel za vas?"), "{}", asked.body);
    browser.goto(&format!("{site}/responses?survey=2")).await?;
    assert!(browser.find("[data-feed]").await?.text().await?.contains("Hvala"));
    Ok(())
}
