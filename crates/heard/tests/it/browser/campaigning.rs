//! Iva asks her customers by mail: she makes a campaign, writes it, sees the mail change as she types, sends herself a test,
//! looks at who will get it, and starts it.

use anyhow::Result;

use super::driver::Browser;
use crate::stage::Stage;

#[tokio::test]
async fn a_campaign_is_made_written_looked_at_tested_and_started() -> Result<()> {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let ana = stage.customer("Ana Novak").await;
    let list = store::list::List {
        id: stage.app.chance.id(stage.now()),
        name: "Riders".to_owned(),
        filter: None,
        added_at: stage.now(),
    };
    let mut tx = stage.app.store.begin().await?;
    store::list::add(&mut tx, stage.workspace, &list).await?;
    store::list::put(&mut tx, stage.workspace, list.id, &[ana], (stage.now(), None)).await?;
    tx.commit().await?;
    let site = stage.serve().await?;
    let browser = Browser::speaking("en").await?;
    browser.goto(&format!("{site}/login")).await?;
    browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
    browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
    browser.click("form button").await?;
    browser.wait_for("nav.rail").await?;

    browser.goto(&format!("{site}/campaigns")).await?;
    browser.click("main a[href='/campaigns/new']").await?;
    browser.wait_for("#name").await?.type_keys("Autumn riders").await?;
    browser.execute(&format!("document.querySelector('#list').value = '{}'", list.id.simple())).await?;
    browser.click("main form button[type=submit]").await?;

    // The mail beside it follows what is typed; a gap is put in where one types.
    browser.wait_for("#w-en-subject").await?.type_keys("One question, ").await?;
    browser.click("[data-gap='{first_name}']").await?;
    browser.wait_until("document.querySelector('#w-en-subject').value == 'One question, {first_name}'").await?;
    browser.execute("document.querySelector('[name=as]').value = 'text'").await?;
    browser.wait_until("document.querySelector('.preview-frame iframe').src == ''").await?;
    browser.execute("document.querySelector('[value=service_message]').click()").await?;
    browser.click("#campaign > p button[value=save]").await?;
    browser.wait_until("document.querySelector('.notice') !== null").await?;
    browser.click(".previewer button[value=test]").await?;
    browser.wait_until("document.body.innerText.includes('A test is on its way to iva@example.com')").await?;
    let mails = stage.mails().await;
    assert_eq!((mails.len(), mails[0].to.as_str()), (1, "iva@example.com"), "{mails:?}");

    browser.click("#campaign > p button[value=check]").await?;
    browser.wait_until("document.body.innerText.includes('of 1 person on the list will get it')").await?;
    browser.click(".page-head form button").await?;
    browser.click("dialog[open] .button-main").await?;
    browser.wait_until("document.querySelector('[data-part=deeds]')?.innerText.includes('Running')").await?;
    browser.click("[data-part=deeds] [value=pause] + button").await?;
    browser.wait_until("document.querySelector('[data-part=deeds]')?.innerText.includes('Paused')").await?;
    assert_eq!(browser.console().await?, Vec::<String>::new(), "nothing was refused by the page's own policy");
    Ok(())
}
