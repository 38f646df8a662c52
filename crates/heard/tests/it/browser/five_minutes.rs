//! Five minutes from an empty folder to the first response: somebody sets Heard up, asks a colleague in, takes a template,
//! words it in a second language, tries it, publishes it, a customer answers, and it is seen. Every press is counted; pages
//! are reached by what stands on them.

use anyhow::Result;
use heard::app::Doors;

use super::driver::Browser;
use crate::stage::Stage;

/// So many presses it takes: one every twenty seconds, which leaves time to type.
const MOST: usize = 15;

/// Somebody at a browser.
struct Person {
    browser: Browser,
    presses: usize,
}

impl Person {
    /// Presses what is there, or will be in a moment.
    async fn presses(&mut self, css: &str) -> Result<()> {
        let shown = format!("[...document.querySelectorAll({css:?})].some((one) => one.checkVisibility())");
        self.browser.wait_until(&shown).await?;
        for one in self.browser.find_all(css).await? {
            // Menus hold some of it a second time.
            if one.is_displayed().await? {
                self.presses += 1;
                return one.click().await;
            }
        }
        anyhow::bail!("{css} is nowhere to be pressed")
    }

    async fn types(&self, css: &str, text: &str) -> Result<()> {
        let field = self.browser.wait_for(css).await?;
        field.clear().await?;
        field.type_keys(text).await
    }

    async fn reads(&self, words: &str) -> Result<()> {
        self.browser.wait_until(&format!("document.body.innerText.includes({words:?})")).await
    }
}

#[tokio::test]
async fn five_minutes_to_the_first_response() -> Result<()> {
    let stage = Stage::before_set_up(Doors { setup: Some("word".to_owned()), demo: None }).await;
    let site = stage.serve().await?;
    let mut iva = Person { browser: Browser::open().await?, presses: 0 };
    // What `heard serve` prints.
    iva.browser.goto(&format!("{site}/setup/word")).await?;
    for (field, text) in [
        ("#name", "Iva Hrast"),
        ("#email", "iva@example.com"),
        ("#password", "dolga pot do doma"),
        ("#workspace", "Lindentree Cycles"),
        ("#zone", "Europe/Ljubljana"),
    ] {
        iva.types(field, text).await?;
    }
    iva.presses("form button[type=submit]").await?;

    iva.presses("nav.rail a[href='/settings']").await?;
    iva.presses("a[href='/people']").await?;
    iva.types("form[action='/people'] input[name=email]", "bor@example.com").await?;
    iva.presses("form[action='/people'] button[type=submit]").await?;
    iva.browser.wait_for(".copy input[value*='/join/']").await?;

    iva.presses("nav.rail a[href='/surveys/new']").await?;
    iva.presses("a[href='/surveys/new?template=relational']").await?;
    iva.types("#name", "How we do").await?;
    iva.presses("input[name=language][value=sl]").await?;
    iva.presses("form[action='/surveys/new'] button[type=submit]").await?;

    // The template speaks Slovene already; the leading question gets words of the house's own.
    iva.presses("a[title=Slovenian]").await?;
    let question = "textarea[name='t.leading.question']";
    iva.browser.wait_until("document.querySelector(\"textarea[name='t.leading.question']\")?.lang === 'sl'").await?;
    iva.types(question, "Kako verjetno je, da bi {subject} priporočili komu?").await?;
    iva.reads("saved today").await?;

    iva.presses("a[href='/surveys/1/try?language=sl']").await?;
    iva.presses("form[action='/surveys/1/try'] button").await?;
    let tried = iva.browser.wait_for("[data-opens]").await?.attribute("href").await?.expect("a link");
    let tried = tried.rsplit_once("/r/").map(|(_, token)| format!("{site}/r/{token}")).expect("a test link");
    let tester = Person { browser: Browser::open().await?, presses: 0 };
    tester.browser.goto(&tried).await?;
    tester.reads("bi Lindentree Cycles priporočili komu?").await?;
    tester.reads("To je preizkus.").await?;

    iva.presses("a[href='/surveys/1/edit']").await?;
    iva.presses("a[href='/surveys/1/publish']").await?;
    iva.reads("What changes against version 1").await?;
    let warned = "return document.body.innerText.includes('new line in the trend')";
    assert_eq!(iva.browser.execute(warned).await?, false, "nobody answered yet");
    iva.presses("form[action='/surveys/1/publish'] button").await?;
    let open = iva.browser.wait_for(".copy input").await?.attribute("value").await?.expect("the open link");
    let slug = open.rsplit_once("/s/").map(|(_, slug)| slug.to_owned()).expect("a slug");

    let mut customer = Person { browser: Browser::speaking("sl").await?, presses: 0 };
    customer.browser.goto(&format!("{site}/s/{slug}")).await?;
    customer.reads("bi Lindentree Cycles priporočili komu?").await?;
    customer.presses("label:has(input[name=score][value='10'])").await?;
    customer.types("textarea[name=comment]", "Hitro in prijazno").await?;
    customer.presses("form .button").await?;
    customer.reads("Vaš odgovor je varno pri nas.").await?;

    iva.presses("nav.rail a[href='/responses']").await?;
    iva.reads("Hitro in prijazno").await?;
    assert_eq!(iva.browser.console().await?, Vec::<String>::new(), "nothing was refused by a page's own policy");
    assert!(iva.presses <= MOST, "it took {} presses", iva.presses);
    assert!(customer.presses <= 2, "it took a customer {} presses", customer.presses);
    Ok(())
}
