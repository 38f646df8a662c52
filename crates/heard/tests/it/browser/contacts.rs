//! Iva brings her customers in: she pastes what she has, looks at what would happen, brings it in on a list, finds one of
//! them, and takes it all back.

use anyhow::Result;

use super::driver::Browser;
use super::working::iva;
use crate::stage::{NOON, Stage};

const CUSTOMERS: &str = "Ime\tE-pošta\tTelefon\tPodjetje\n\
    Ana Novak\tana@example.com\t041 234 567\tLipa\n\
    Bor Kos\tbor@example.com\t\tLipa\n\
    Cene\tcene at example\t\t\n";

async fn text(browser: &Browser) -> Result<String> {
    Ok(browser
        .execute("return document.querySelector('main').innerText")
        .await?
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

#[tokio::test]
async fn customers_are_pasted_looked_at_brought_in_found_and_taken_back() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.given(NOON, 9, |_| ()).await;
    let site = stage.serve().await?;
    let browser = iva(&site).await?;
    browser.goto(&format!("{site}/contacts")).await?;
    browser.click("main a[href='/contacts/import']").await?;
    let pasted = serde_json::to_string(CUSTOMERS)?;
    browser.wait_for("#pasted").await?;
    browser.execute(&format!("document.querySelector('#pasted').value = {pasted}")).await?;
    browser.click("form[action='/contacts/import'] button").await?;

    browser.wait_for("#list-name").await?;
    browser.find("#country").await?.clear().await?;
    browser.find("#country").await?.type_keys("SI").await?;
    browser.execute("document.querySelector('#list').value = 'new'").await?;
    browser.find("#list-name").await?.type_keys("Spring 2027").await?;
    browser.click("main button[type=submit]:not([formaction])").await?;
    browser.wait_until("document.body.innerText.includes('2 contacts would be added')").await?;
    let looked = text(&browser).await?;
    assert!(looked.contains("1 row"), "the address that is none is told: {looked}");
    browser.click("button[formaction$='/start']").await?;

    browser.wait_until("document.querySelector('#state-h')?.innerText == 'Done'").await?;
    let list = browser.find("main a[href^='/contacts?list=']").await?;
    list.click().await?;
    browser.wait_for(".contacts").await?;
    let listed = text(&browser).await?;
    assert!(listed.contains("Spring 2027") && listed.contains("2 contacts"), "{listed}");

    browser.goto(&format!("{site}/contacts?q=lipa+ana")).await?;
    browser.click(".contacts th a").await?;
    browser.wait_for("#consent").await?;
    let ana = text(&browser).await?;
    for said in ["Ana Novak", "+38641234567", "Lipa", "Came with an import", "Spring 2027"] {
        assert!(ana.contains(said), "{said}: {ana}");
    }

    browser.click(".timeline a[href^='/contacts/import/']").await?;
    browser.click("a[href$='/undo']").await?;
    browser.click("main form[action$='/undo'] button").await?;
    browser.wait_until("document.querySelector('#state-h')?.innerText == 'Taken back'").await?;
    browser.goto(&format!("{site}/contacts")).await?;
    let left = text(&browser).await?;
    assert!(!left.contains("Ana Novak") && !left.contains("Bor Kos"), "{left}");
    assert_eq!(browser.console().await?, Vec::<String>::new(), "nothing was refused by the page's own policy");
    Ok(())
}
