//! axe-core (from npm; `./test` fetches it) looks at every main page as it stands in Chromium: light and dark, in English
//! and in Slovene. What it calls serious or critical is a mistake.

mod acting;

use anyhow::Result;
use feedback::Scale;
use feedback::questionnaire::{Asked, Choice, Field, Question, Questionnaire, Wording};
use serde_json::{Value, json};
use store::member::Role;
use store::response::{Intake, State};

use super::driver::Browser;
use crate::people::add;
use crate::stage::{MINUTE, NOON, Stage};

/// What it found that keeps people out: the rule, where, and why.
const LOOK: &str = "
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.filter((one) => ['serious', 'critical'].includes(one.impact)).flatMap((one) =>
        one.nodes.map((node) => one.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.split('\\n').slice(1).join(' ')));
";

/// The pages of those who sign in.
const INSIDE: &[&str] = &[
    "/",
    "/responses",
    "/responses?filter=score+%3C",
    "/surveys",
    "/surveys/new",
    "/surveys/1",
    "/surveys/1?by=team&period=12m",
    "/surveys/1/table",
    "/surveys/1/table?query=score+by+team",
    "/surveys/1/planner",
    "/surveys/1/invite",
    "/planner",
    "/views",
    "/views/1",
    "/people",
    "/teams",
    "/audit",
    "/import",
    "/settings",
    "/settings/mail",
    "/settings/mail/inbox",
    "/messages",
    "/settings/company",
    "/settings/quarantine",
    "/surveys/new?template=why",
    "/surveys/import",
    "/surveys/1/edit",
    "/surveys/1/edit?part=q.q0",
    "/surveys/1/edit?part=q.q4",
    "/surveys/1/edit?part=thanks",
    "/surveys/1/edit?part=languages",
    "/surveys/1/edit?part=settings",
    "/surveys/1/publish",
    "/surveys/1/versions",
    "/surveys/1/try",
    "/account",
    "/account/second-factor",
    "/account/prove",
    "/settings/keys",
    "/settings/senders",
    "/operations",
    "/me",
    "/nowhere",
    "/surveys/1?team=Nobody",
    "/responses?tag=none",
    "/responses?survey=1&band=detractor",
    "/surveys/1?period=7d&country=SI",
    "/contacts",
    "/contacts?filter=band+%3D",
    "/contacts/new",
    "/contacts/stopped",
    "/campaigns",
    "/campaigns/new",
    "/lists",
    "/settings/properties",
];

#[expect(clippy::disallowed_methods, reason = "how ./test says where axe-core is; the product reads settings")]
fn axe() -> String {
    let path = std::env::var("HEARD_TEST_AXE").expect("HEARD_TEST_AXE names axe.min.js");
    std::fs::read_to_string(path).expect("axe-core is read")
}

/// The stage's survey asks every kind of further question from now on, all on one page.
async fn asks_more(stage: &Stage) {
    let wording = |en: &str, sl: &str| {
        let mut wording = Wording::of("en", en);
        wording.put("sl", sl);
        wording
    };
    let choice = |key: &str, en: &str, sl: &str| Choice { key: key.to_owned(), text: wording(en, sl) };
    let choices = || vec![choice("price", "The price", "Cena"), choice("wait", "The wait", "Čakanje")];
    let ends = || (wording("badly", "slabo"), wording("well", "dobro"));
    let fields = || vec![Field::Name, Field::Email];
    let mut asked = Questionnaire::plain(Scale::Nps, "Lindentree Cycles", &["en".to_owned(), "sl".to_owned()]);
    let kinds = [
        Asked::Choice { choices: choices(), several: true, other: true },
        Asked::Choice { choices: choices(), several: false, other: false },
        Asked::Rating { best: 5, low: ends().0, high: ends().1 },
        Asked::Contact { fields: fields() },
        Asked::Matrix { rows: choices(), columns: choices() },
        Asked::Ranking { choices: choices() },
        Asked::Metric { scale: Scale::Ces },
        Asked::Date,
        Asked::Comment { short: true },
        Asked::Comment { short: false },
    ];
    let question =
        |(nth, asked)| Question::new(format!("q{nth}"), asked, wording("What was it about?", "Za kaj je šlo?"));
    asked.questions = kinds.into_iter().enumerate().map(question).collect();
    stage.publishes(&asked).await;
}

/// A browser and what it looks with.
struct Looking {
    browser: Browser,
    axe: String,
    language: &'static str,
    found: Vec<String>,
}

impl Looking {
    async fn at(&mut self, url: &str) -> Result<()> {
        self.browser.goto(url).await?;
        self.look(url.splitn(4, '/').nth(3).unwrap_or_default()).await
    }

    /// At the page that is there, which may be the answer to a form.
    async fn look(&mut self, what: &str) -> Result<()> {
        for dark in [false, true] {
            // Without movement, so that no colour is looked at on its way to another.
            let scheme = if dark { "dark" } else { "light" };
            let features = json!([
                { "name": "prefers-color-scheme", "value": scheme }, { "name": "prefers-reduced-motion", "value": "reduce" },
            ]);
            self.browser.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
            // The page allows no script but its own; what a test evaluates is not the page's.
            let script = json!({ "expression": self.axe, "returnByValue": false });
            self.browser.devtools("Runtime.evaluate", script).await?;
            let asked = json!({
                "expression": format!("(async () => {{ {LOOK} }})()"), "awaitPromise": true, "returnByValue": true,
            });
            let answer = self.browser.devtools("Runtime.evaluate", asked).await?;
            let found = &answer["result"]["value"];
            match found.as_array() {
                Some(all) => self.found.extend(
                    all.iter()
                        .filter_map(Value::as_str)
                        .map(|one| format!("/{what} ({scheme}, {}): {one}", self.language)),
                ),
                None => anyhow::bail!("axe-core did not look at {what}: {answer}"),
            }
        }
        Ok(())
    }

    async fn signs_in(&self, site: &str) -> Result<()> {
        let browser = &self.browser;
        browser.goto(&format!("{site}/login")).await?;
        browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
        browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
        browser.click("form button").await?;
        browser.wait_for("nav.rail").await?;
        Ok(())
    }

    async fn open(language: &'static str) -> Result<Looking> {
        Ok(Looking { browser: Browser::speaking(language).await?, axe: axe(), language, found: Vec::new() })
    }
}

#[tokio::test]
#[ignore = "it needs axe-core, which ./test fetches"]
async fn no_page_keeps_anybody_out() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    add(&stage, "maja@example.com", Role::Agent).await;
    for nth in 0..3 {
        stage.given(NOON - MINUTE * nth, 9, |response| response.intake = Intake::Known(State::Provisional)).await;
    }
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?by=team", "Workshops").await;
    let outside = stage.shared(&cookie, "do=on&comments=on").await;
    let response = stage.responses().await.into_iter().find(|row| row.said.comment.is_some()).expect("a comment").id;
    asks_more(&stage).await;
    let link = stage.invite("Ana Novak").await;
    let (ana, other) = (stage.customer("Ana Novak").await.simple(), stage.customer("Ana N.").await.simple());
    let customer =
        ["", "/change", "/merge", &format!("/merge?with={other}")].map(|page| format!("/contacts/{ana}{page}"));
    let site = stage.serve().await?;
    let mut found = Vec::new();
    for language in ["en", "sl"] {
        let mut looking = Looking::open(language).await?;
        for path in ["/login", "/forgot", "/nowhere", "/api", "/s/repair", &link, &format!("{link}/9"), &outside] {
            looking.at(&format!("{site}{path}")).await?;
        }
        let open = format!("{site}/s/repair?{language}");
        looking.browser.goto(&open).await?;
        looking.browser.execute("document.querySelector('input[name=score]').click()").await?;
        looking.browser.click("form button[type=submit], form button").await?;
        looking.browser.wait_for("input[name=after]").await?;
        looking.look("further questions").await?;
        looking.browser.execute("document.querySelector('button[name=skip]').click()").await?;
        looking.browser.wait_until("!document.querySelector('input[name=after]')").await?;
        looking.look("the thanks").await?;
        looking.signs_in(&site).await?;
        let response = format!("/responses/{response}");
        let paths = INSIDE.iter().copied().chain(customer.iter().map(String::as_str)).chain([response.as_str()]);
        for path in paths {
            looking.at(&format!("{site}{path}")).await?;
        }
        looking.browser.find("#noting").await?.type_keys("@").await?;
        looking.browser.wait_for("#names [role=option]").await?;
        looking.look("colleagues who are offered").await?;
        found.append(&mut looking.found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[tokio::test]
#[ignore = "it needs axe-core, which ./test fetches"]
async fn a_fault_is_seen() -> Result<()> {
    let mut looking = Looking::open("en").await?;
    looking.at("data:text/html,<html lang=en><title>x</title><button></button>").await?;
    assert!(looking.found.iter().any(|one| one.contains("button-name")), "{:?}", looking.found);
    Ok(())
}
