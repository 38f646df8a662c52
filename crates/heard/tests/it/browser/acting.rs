//! What runs by itself and between systems, looked at in Chromium: rules, webhooks in both directions, reports. On a desk and
//! on a telephone nothing sticks out; a mapping and a rule are made with the keyboard alone.

use anyhow::Result;
use heard::incoming::recipe::Start;
use serde_json::json;
use store::report::Every;

use super::driver::{Browser, key};
use super::tongues::NARROW;
use crate::reports::{MONDAY, path_in};
use crate::stage::{DAY, Stage};

/// What a shop sends: with a long word of each kind that can be long.
const ORDER: &str = r#"{"name":"order placed","id":"gid://shop/Order/5678901234567890-abcdef","contact":{
    "email":"ana.marija.novak-krajncic+orders@department.of.long.example.com","name":"Ana Marija Novak Krajnčič"},
    "total":"890.50","line_items":[{"title":"Unterwegs-Reparaturwerkzeugtasche","sku":"TOOL-0001-000000000000000000001"}]}"#;

/// Where its pages are.
pub(super) struct Furnished {
    /// Pages of those who sign in.
    pub(super) inside: Vec<String>,
    /// The report as whoever has its link sees it.
    pub(super) outside: String,
    /// The page of the incoming webhook.
    pub(super) hook: String,
}

/// A Monday on which a report went out, rules acted, a webhook could not be reached, and another system sent messages.
pub(super) async fn furnished(stage: &Stage) -> Furnished {
    stage.report_to("ana@board.example", Every::Week, Some("en")).await;
    stage.report_to("iva@example.com", Every::Month, None).await;
    for score in [2, 3, 9, 10, 10, 10] {
        stage
            .comment(MONDAY - 2 * DAY, score, "What was said, in full: the brakes squealed and then they did not.")
            .await;
    }
    stage.clock.store(MONDAY, std::sync::atomic::Ordering::SeqCst);
    stage.reports().await;
    let outside = path_in(&stage.said_to("ana@board.example").await, "/report/");

    let program = stage.program().await;
    let (webhook, _) = stage.has_delivery("Warehouse and repair shop").await;
    let tell = json!([{"notify": {"who": ["owner", "agent", "team", "duty", "managers"]}},
        {"webhook": {"to": "Warehouse and repair shop"}}]);
    let rules = [
        json!({"name": "Unhappy after a repair: tell the workshop at once", "when": "said", "on": true,
            "if": ["band = detractor and comment is not missing", "score <= 3"], "do": tell}),
        json!({"name": "Three weeks after an order", "when": "happened", "event": "order placed", "on": true, "after": 30_240,
            "if": ["property.total >= 500"], "unless": ["order returned", "order cancelled"],
            "within": {"from": 8, "to": 20, "workdays": true}, "do": tell}),
    ];
    let mut inside: Vec<String> =
        ["/reports", "/reports/2026-W47", "/settings/webhooks", "/settings/incoming", "/rules"]
            .map(str::to_owned)
            .into();
    for rule in rules {
        let id = program.post("/rules", &rule).await.made()["id"].as_str().expect("an id").replace('-', "");
        inside.push(format!("/rules/{id}"));
    }
    stage.move_clock(1_000);
    stage.hears(1).await;
    stage.hands_over().await;

    let hook = stage.hook(&stage.iva().await, Start::Standard).await;
    hook.tells(ORDER).await;
    hook.tells(r#"{"name":"order cancelled","id":"119","contact":{}}"#).await;
    let refused = stage.send(axum::http::Method::POST, &hook.path, &[("content-type", "application/json")], "{}").await;
    assert!(refused.status.is_client_error(), "{}", refused.body);
    stage.rules().await;
    let new = ["/rules/new", "/settings/incoming/new?start=standard", "/settings/incoming/new?start=shopify"];
    inside.extend(new.map(str::to_owned));
    inside.extend([format!("/settings/webhooks/{}", webhook.simple()), hook.page.clone()]);
    Furnished { inside, outside, hook: hook.page }
}

/// Iva signs in.
async fn signed_in(browser: &Browser, site: &str) -> Result<()> {
    browser.goto(&format!("{site}/login")).await?;
    browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
    browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
    browser.click("form button").await?;
    browser.wait_for("nav.rail").await?;
    Ok(())
}

/// Goes on with the Tab key until the focus is where a selector says, and can be seen there.
async fn tab_to(browser: &Browser, css: &str) -> Result<()> {
    for _ in 0..400 {
        browser.press(key::TAB).await?;
        if browser.execute(&format!("return document.activeElement.matches(\"{css}\")")).await? == json!(true) {
            let seen = "const style = getComputedStyle(document.activeElement);
                return document.activeElement.matches(':focus-visible') &&
                    (style.outlineStyle != 'none' || style.boxShadow != 'none')";
            assert_eq!(browser.execute(seen).await?, json!(true), "the focus on {css} can be seen");
            return Ok(());
        }
    }
    anyhow::bail!("the Tab key does not reach {css}")
}

#[tokio::test]
async fn nothing_sticks_out_on_a_desk_and_on_a_telephone() -> Result<()> {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let furnished = furnished(&stage).await;
    let site = stage.serve().await?;
    let mut found = Vec::new();
    for (language, width) in [("en", 1280), ("en", 390), ("de", 390), ("sl", 1280)] {
        let browser = Browser::speaking(language).await?;
        browser.viewport(width, 844, width < 600).await?;
        signed_in(&browser, &site).await?;
        for path in furnished.inside.iter().chain([&furnished.outside]) {
            browser.goto(&format!("{site}{path}")).await?;
            assert!(browser.execute("return document.querySelector('h1') !== null").await? == json!(true), "{path}");
            browser.execute("for (const one of document.querySelectorAll('main details')) one.open = true").await?;
            let out = browser.execute(NARROW).await?;
            found.extend((out != json!([])).then(|| format!("{path} in {language} at {width}: {out}")));
        }
        let complaints = browser.console().await?;
        found.extend(complaints.into_iter().map(|one| format!("{language} at {width}: {one}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn a_mapping_is_filled_with_the_keyboard_alone() -> Result<()> {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let furnished = furnished(&stage).await;
    let site = stage.serve().await?;
    let browser = Browser::speaking("en").await?;
    browser.viewport(1280, 900, false).await?;
    signed_in(&browser, &site).await?;
    browser.goto(&format!("{site}{}", furnished.hook)).await?;
    browser.wait_for(".calls button.path").await?;

    // What can stand in a field is offered there, with what the last message says.
    tab_to(&browser, "#phone-0").await?;
    let offered = "return [...document.activeElement.list.options].map((one) => `${one.value} ${one.textContent}`)";
    let offered = browser.execute(offered).await?;
    let said = offered.as_array().into_iter().flatten().filter_map(|one| one.as_str());
    assert!(said.clone().any(|one| one == "$.contact.name Ana Marija Novak Krajnčič"), "{offered}");
    browser.focused().await?.type_keys("$.total").await?;
    tab_to(&browser, "#country-0").await?;
    browser.focused().await?.type_keys("$.contact.country").await?;

    // A value goes to the field that one comes from, and says so to who does not see it.
    tab_to(&browser, "#each-0").await?;
    browser.execute("document.querySelector('.calls details:last-of-type').open = true").await?;
    tab_to(&browser, "button.path").await?;
    let path = browser.execute("return document.activeElement.textContent").await?;
    browser.press(key::ENTER).await?;
    browser.wait_until("document.activeElement.id == 'each-0'").await?;
    assert_eq!(browser.find("#each-0").await?.property("value").await?, path);
    let told = browser.execute("return document.querySelector('[data-told]').textContent").await?;
    assert!(told.as_str().is_some_and(|told| told.contains(path.as_str().unwrap_or("?"))), "{told}");
    browser.focused().await?.clear().await?;

    // The Enter key in a field saves what is typed, and takes no event away.
    tab_to(&browser, "#name").await?;
    browser.press(key::ENTER).await?;
    browser.wait_until("document.body.innerText.includes('The webhook is saved.')").await?;
    let notice = "document.querySelector('.notice').getBoundingClientRect()";
    browser.wait_until(&format!("{notice}.top >= 0 && {notice}.bottom <= innerHeight")).await?;
    assert_eq!(browser.find("#country-0").await?.property("value").await?, "$.contact.country");
    assert_eq!(browser.find("#phone-0").await?.property("value").await?, "$.total");

    // What cannot be is told where it is.
    tab_to(&browser, "#country-0").await?;
    let country = browser.focused().await?;
    country.clear().await?;
    country.type_keys("contact").await?;
    tab_to(&browser, "[data-mapping] .button-main").await?;
    browser.press(key::ENTER).await?;
    browser.wait_for("#country-0[aria-invalid=true]").await?;
    let about =
        "document.getElementById(document.querySelector('#country-0').getAttribute('aria-describedby')).innerText";
    browser.wait_until(&format!("{about}.includes('is no path')")).await?;
    // That an answer was 422, and that nothing was focused unasked, is no complaint of the page's own policy.
    let own = |line: &String| !line.contains("422") && !line.contains("Autofocus");
    let complaints: Vec<String> = browser.console().await?.into_iter().filter(own).collect();
    assert_eq!(complaints, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn a_rule_of_an_event_is_written_with_the_keyboard_alone_and_without_scripts() -> Result<()> {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    furnished(&stage).await;
    let site = stage.serve().await?;
    for scripted in [true, false] {
        let browser = Browser::speaking("en").await?;
        browser.no_javascript(!scripted).await?;
        browser.viewport(1280, 900, false).await?;
        signed_in(&browser, &site).await?;
        browser.goto(&format!("{site}/rules")).await?;
        tab_to(&browser, "main a[href='/rules/new'], header a[href='/rules/new'], a[href='/rules/new']").await?;
        browser.press(key::ENTER).await?;
        browser.wait_for("#name").await?;
        tab_to(&browser, "#name").await?;
        browser.focused().await?.type_keys("Orders").await?;
        tab_to(&browser, "#when").await?;
        browser.press(key::DOWN).await?;
        browser.press(key::DOWN).await?;
        browser.wait_until("document.querySelector('#when').value == 'happened'").await?;
        // What only a response has is not offered any more, and the Tab key passes it over.
        tab_to(&browser, "input, select").await?;
        assert_eq!(browser.focused().await?.attribute("id").await?.as_deref(), Some("event"));
        browser.focused().await?.type_keys("order placed").await?;
        tab_to(&browser, "[name=who][value=managers]").await?;
        browser.press(" ").await?;
        tab_to(&browser, ".rule-form .button-main").await?;
        browser.press(key::ENTER).await?;
        browser
            .wait_until("document.body.innerText.includes('“order placed”') && !location.pathname.endsWith('/new')")
            .await?;
        assert_eq!(browser.find("#event").await?.property("value").await?, "order placed");
    }
    Ok(())
}
