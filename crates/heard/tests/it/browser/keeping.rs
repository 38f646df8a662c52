//! What Iva types in the editor is never lost without a word: without the network, beside a colleague's change, logged out,
//! before its button is pressed. Where it cannot be saved the page says so, tries again, and asks before it is left.

use anyhow::Result;
use serde_json::json;

use super::driver::{Browser, key};
use super::working::iva;
use crate::stage::{NOON, Stage};

const TEXT: &str = "textarea[name$='.text']";
const STATUS: &str = "document.querySelector('[data-part=status]')";
const SAVED: &str = "document.querySelector('[data-part=status]').textContent.includes('saved today')";

/// Iva in the editor, at a question of the kind that she just added.
async fn asking(site: &str, kind: &str) -> Result<Browser> {
    let browser = iva(site).await?;
    browser.goto(&format!("{site}/surveys/1/edit")).await?;
    browser.click(".adding summary").await?;
    browser.find("#typed").await?.type_keys("Who helped you?").await?;
    browser.click(&format!("button[value='add.{kind}']")).await?;
    browser.wait_for(TEXT).await?;
    browser.wait_until(SAVED).await?;
    // A page that was loaded anew would not remember it.
    browser.execute("window.sameLoad = true").await?;
    Ok(browser)
}

async fn types(browser: &Browser, field: &str, text: &str) -> Result<()> {
    let field = browser.find(field).await?;
    field.clear().await?;
    field.type_keys(text).await
}

/// Runs an asynchronous script in the page, as another tab could.
async fn meanwhile(browser: &Browser, script: &str) -> Result<()> {
    browser.execute(&format!("window.done = false; (async () => {{ {script} window.done = true; }})()")).await?;
    browser.wait_until("window.done").await
}

/// Waits until the draft that is stored holds it.
async fn holds(browser: &Browser, text: &str) -> Result<()> {
    let look = format!("fetch(location.href).then((page) => page.text()).then((page) => page.includes({text:?}))");
    browser.execute(&format!("window.held = false; const look = setInterval(() => {look}.then((is) => {{ if (is) {{ window.held = true; clearInterval(look); }} }}), 100)")).await?;
    browser.wait_until("window.held").await
}

/// Whether leaving the page now would ask.
async fn asks(browser: &Browser) -> Result<bool> {
    let left = "return dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    Ok(browser.execute(left).await? == json!(false))
}

async fn value(browser: &Browser, field: &str) -> Result<String> {
    Ok(browser.find(field).await?.property("value").await?.as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn without_the_network_it_says_so_and_saves_once_it_is_back() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 9, |_| ()).await;
    let site = stage.serve().await?;
    let browser = asking(&site, "comment").await?;
    assert!(!asks(&browser).await?, "everything is saved");
    browser.offline(true).await?;
    types(&browser, TEXT, "Who looked after you?").await?;
    browser.wait_until(&format!("{STATUS}.textContent.startsWith('Not saved: Heard cannot be reached.')")).await?;
    assert!(asks(&browser).await?);
    assert!(browser.find("button[data-save]").await?.is_displayed().await?);
    // What another form does would replace what was typed.
    browser.click("button[value=undo]").await?;
    assert_eq!(value(&browser, TEXT).await?, "Who looked after you?");

    browser.offline(false).await?;
    browser.wait_until(SAVED).await?;
    holds(&browser, "Who looked after you?").await?;
    assert!(!asks(&browser).await?);
    assert_eq!(browser.find_all("button[data-save][hidden]").await?.len(), 1, "saving is no button's work again");
    assert_eq!(browser.find_all("[data-unsaved]").await?.len(), 0);

    // Whoever goes to another part takes along what was typed a moment ago.
    types(&browser, TEXT, "Who was there for you?").await?;
    browser.click(".outline li:first-child a").await?;
    browser.wait_for("[name='t.leading.question']").await?;
    assert!(browser.find(".outline").await?.text().await?.contains("Who was there for you?"));
    Ok(())
}

#[tokio::test]
async fn beside_a_colleagues_change_nothing_typed_goes_unasked() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 9, |_| ()).await;
    let site = stage.serve().await?;
    let browser = asking(&site, "comment").await?;
    let theirs = "const form = document.querySelector('[data-fills]'); const body = new URLSearchParams(new FormData(form)); \
                  body.set('do', 'save'); body.set(document.querySelector(\"textarea[name$='.text']\").name, 'Theirs'); \
                  await fetch(form.action, { method: 'POST', body });";
    meanwhile(&browser, theirs).await?;
    types(&browser, TEXT, "Mine").await?;
    browser.wait_for("[data-conflict]").await?;
    browser.wait_until(&format!("{STATUS}.textContent.startsWith('Not saved yet.')")).await?;
    assert!(asks(&browser).await?);
    types(&browser, TEXT, "Mine, longer").await?;

    // A step back would bring the form anew.
    browser.execute("window.confirm = (words) => { window.asked = words; return false; }").await?;
    browser.click("button[value=undo]").await?;
    browser.wait_until("window.asked?.includes('not saved')").await?;
    assert_eq!(value(&browser, TEXT).await?, "Mine, longer");
    browser.click("button[data-save]").await?;
    browser.wait_until(SAVED).await?;
    assert_eq!(value(&browser, TEXT).await?, "Mine, longer");
    assert!(!asks(&browser).await?);

    // A link asks too; the driver says yes to every such question.
    meanwhile(&browser, theirs).await?;
    types(&browser, TEXT, "Mine still").await?;
    browser.wait_for("[data-conflict]").await?;
    browser
        .execute("addEventListener('beforeunload', (event) => { sessionStorage.asked = event.defaultPrevented; })")
        .await?;
    browser.click("a[href$='/publish']").await?;
    browser.wait_until("location.pathname.endsWith('/publish') && sessionStorage.asked === 'true'").await?;
    Ok(())
}

#[tokio::test]
async fn a_question_that_somebody_removed_is_added_again_or_dropped() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 9, |_| ()).await;
    let site = stage.serve().await?;
    let browser = asking(&site, "choice").await?;
    let removed = "const form = document.querySelector('[data-fills]'); const body = new URLSearchParams(new FormData(form)); \
                   body.set('do', 'remove'); await fetch(form.action, { method: 'POST', body });";
    meanwhile(&browser, removed).await?;
    browser.find(TEXT).await?.type_keys("Please: ").await?;
    browser.wait_for("[data-gone] button").await?;
    assert!(asks(&browser).await?, "it is nowhere but on this page");
    assert_eq!(browser.find_all("[data-fills]").await?.len(), 0);
    browser.click("[data-gone] button").await?;
    browser.wait_for(TEXT).await?;
    browser.wait_until(SAVED).await?;
    assert_eq!(value(&browser, TEXT).await?, "Please: Who helped you?");
    assert_eq!(browser.find_all("[name*='.choices.']").await?.len(), 3);
    assert!(!asks(&browser).await?);

    meanwhile(&browser, removed).await?;
    browser.find(TEXT).await?.type_keys("Now, ").await?;
    browser.wait_for("[data-gone]").await?;
    browser.click("[data-conflict] form[data-leaves] button").await?;
    browser.wait_for("[name='t.leading.question']").await?;
    assert!(!browser.find(".outline").await?.text().await?.contains("Who helped you?"));
    assert!(!asks(&browser).await?);
    Ok(())
}

#[tokio::test]
async fn logged_out_it_says_so_and_goes_on_once_one_is_back() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 9, |_| ()).await;
    let site = stage.serve().await?;
    let browser = asking(&site, "comment").await?;
    browser.forget_cookies().await?;
    types(&browser, TEXT, "Who looked after you?").await?;
    let link = browser.wait_for("[data-unsaved=out] a[target=_blank]").await?;
    assert!(link.attribute("href").await?.is_some_and(|to| to.starts_with("/login")));
    assert!(asks(&browser).await?);
    assert_eq!(value(&browser, TEXT).await?, "Who looked after you?");

    let log_in = "await fetch('/login', { method: 'POST', body: new URLSearchParams({ email: 'iva@example.com', password: 'dolga pot do doma' }) });";
    meanwhile(&browser, log_in).await?;
    browser.execute("dispatchEvent(new Event('focus'))").await?;
    browser.wait_until(SAVED).await?;
    holds(&browser, "Who looked after you?").await?;

    // Logged in anew before anything was missed: the forms carry the word of the session before.
    meanwhile(&browser, log_in).await?;
    types(&browser, TEXT, "Who was there for you?").await?;
    holds(&browser, "Who was there for you?").await?;
    browser.wait_until(SAVED).await?;
    assert_eq!(browser.execute("return window.sameLoad").await?, json!(true));
    Ok(())
}

#[tokio::test]
async fn what_waits_for_its_button_is_asked_about_and_stays() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 9, |_| ()).await;
    let site = stage.serve().await?;
    let browser = asking(&site, "choice").await?;
    types(&browser, "[name='new.choices']", "Friendliness").await?;
    assert!(asks(&browser).await?);
    types(&browser, "[name=value]", "6").await?;
    browser.click(".choices li:last-child button").await?;
    browser.wait_until("document.querySelector('.choices textarea').value === 'Quality' && document.querySelectorAll('.choices textarea')[1].value === 'Price'").await?;
    assert_eq!(value(&browser, "[name='new.choices']").await?, "Friendliness");
    assert_eq!(value(&browser, "[name=value]").await?, "6");
    browser.click("button[value='choice-add.choices']").await?;
    browser.wait_until("document.querySelectorAll('.choices textarea').length === 4").await?;
    assert_eq!(value(&browser, "[name='new.choices']").await?, "");
    assert!(asks(&browser).await?, "the condition is not added yet");
    browser.find("[name=value]").await?.clear().await?;
    assert!(!asks(&browser).await?);

    browser.goto(&format!("{site}/surveys/1/edit?part=settings")).await?;
    assert!(!asks(&browser).await?);
    types(&browser, "#name", "After a visit").await?;
    assert!(asks(&browser).await?);
    browser.click("form[action$='/settings'] button").await?;
    browser.wait_for(".notice").await?;
    assert_eq!(value(&browser, "#name").await?, "After a visit");
    Ok(())
}

#[tokio::test]
async fn a_name_that_was_mended_is_not_complained_about() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 9, |_| ()).await;
    let site = stage.serve().await?;
    let browser = asking(&site, "comment").await?;
    types(&browser, "#key", "Bad Key").await?;
    browser.press(key::TAB).await?;
    browser.wait_for("#key[aria-invalid][aria-describedby=key-wrong]").await?;
    assert!(browser.find("#key-wrong").await?.is_displayed().await?);
    assert!(asks(&browser).await?, "nothing of the form was saved");
    types(&browser, "#key", "good_key").await?;
    browser.press(key::TAB).await?;
    browser.wait_until(SAVED).await?;
    assert_eq!(browser.find_all("#key-wrong, #key[aria-invalid], #key[aria-describedby]").await?.len(), 0);
    assert!(browser.url().await?.contains("part=q.good_key"));
    // Its texts are saved under the new name.
    types(&browser, TEXT, "Who looked after you?").await?;
    holds(&browser, "Who looked after you?").await?;
    assert!(!asks(&browser).await?);
    Ok(())
}
