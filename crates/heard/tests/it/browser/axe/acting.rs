//! The pages of rules, webhooks and reports: on a desk and on a telephone, each part of them opened.

use anyhow::Result;

use super::Looking;
use crate::browser::acting::furnished;
use crate::stage::Stage;

#[tokio::test]
#[ignore = "it needs axe-core, which ./test fetches"]
async fn no_page_of_what_runs_by_itself_keeps_anybody_out() -> Result<()> {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let furnished = furnished(&stage).await;
    let site = stage.serve().await?;
    let mut found = Vec::new();
    for (language, width) in [("en", 1280), ("sl", 390)] {
        let mut looking = Looking::open(language).await?;
        looking.browser.viewport(width, 844, width < 600).await?;
        looking.signs_in(&site).await?;
        for path in furnished.inside.iter().chain([&furnished.outside]) {
            looking.browser.goto(&format!("{site}{path}")).await?;
            let open = "for (const one of document.querySelectorAll('main details')) one.open = true";
            looking.browser.execute(open).await?;
            looking.look(path.trim_start_matches('/')).await?;
        }
        // What is wrong is shown, too.
        looking.browser.goto(&format!("{site}{}", furnished.hook)).await?;
        looking.browser.execute("document.querySelector('#email-0').value = 'x'").await?;
        looking.browser.execute("document.querySelector('[data-mapping] .button-main').click()").await?;
        looking.browser.wait_for("#email-0[aria-invalid=true]").await?;
        looking.look("a mapping with a mistake").await?;
        looking.browser.goto(&format!("{site}/rules/new")).await?;
        looking.browser.find("#name").await?.type_keys("x").await?;
        looking.browser.find("#if-1").await?.type_keys("scor <").await?;
        looking.browser.execute("document.querySelector('.rule-form .button-main').click()").await?;
        looking.browser.wait_for("#if-1-e").await?;
        looking.look("a rule with a mistake").await?;
        found.append(&mut looking.found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}
