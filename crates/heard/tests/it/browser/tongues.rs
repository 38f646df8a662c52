//! Words are longer in some languages than in others: no page becomes wider than its screen by them, and no button loses
//! letters.

use std::path::PathBuf;

use anyhow::Result;
use serde_json::json;

use super::driver::Browser;
use super::views::printed_on_one;
use crate::stage::Stage;

/// What sticks out of the page, or has more letters than room. What scrolls by itself may.
pub(super) const NARROW: &str = "
    const found = [], wide = innerWidth;
    if (document.documentElement.scrollWidth > wide) found.push('the page: ' + document.documentElement.scrollWidth);
    const scrolls = (one) => one && one !== document.body &&
        (['auto', 'scroll'].includes(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    for (const one of document.querySelectorAll('main *, nav *')) {
        const box = one.getBoundingClientRect();
        if (!one.checkVisibility({ visibilityProperty: true }) || box.width < 2 || one.closest('svg, .visually-hidden')) continue;
        if (scrolls(one.parentElement)) continue;
        const said = one.tagName + '.' + one.className + ' ' + one.textContent.trim().slice(0, 40);
        if (box.right > wide + 1 || box.left < -1) found.push('outside: ' + said);
        const lettered = one.matches('button, summary, .button, .tag, h1, h2, h3, label, nav a');
        if (lettered && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display != 'inline') {
            found.push('clipped: ' + said);
        }
    }
    for (const one of document.querySelectorAll('main input[placeholder]')) {
        const pen = document.createElement('canvas').getContext('2d'), style = getComputedStyle(one);
        pen.font = style.font;
        const room = one.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        const hidden = !one.checkVisibility({ visibilityProperty: true });
        if (!hidden && pen.measureText(one.placeholder).width > room + 1) found.push('clipped: ' + one.placeholder);
    }
    return found;
";

/// The pages that colleagues see most.
const PAGES: [&str; 20] = [
    "/",
    "/responses",
    "/surveys",
    "/surveys/1?by=team",
    "/surveys/1/table",
    "/planner",
    "/views",
    "/people",
    "/audit",
    "/settings",
    "/account",
    "/surveys/new",
    "/contacts",
    "/lists",
    "/contacts/new",
    "/contacts/stopped",
    "/campaigns",
    "/campaigns/new",
    "/settings/senders",
    "/settings/quarantine",
];

#[tokio::test]
async fn no_language_makes_a_page_wider_than_its_screen() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?team=Workshop", "Workshop").await;
    let response = stage.responses().await.remove(0).id.simple().to_string();
    let customer = format!("/contacts/{}", stage.customer("Ana Novak").await.simple());
    let site = stage.serve().await?;
    for (language, width) in [("sl", 390), ("pl", 390), ("de", 1280), ("nb", 1280)] {
        let browser = Browser::speaking(language).await?;
        browser.viewport(width, 844, width < 600).await?;
        browser.goto(&format!("{site}/login")).await?;
        assert_eq!(browser.execute(NARROW).await?, json!([]), "/login in {language}");
        browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
        browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
        browser.click("form button").await?;
        browser.wait_for("nav.rail").await?;
        let one = format!("/responses/{response}");
        for path in PAGES.into_iter().chain([
            one.as_str(),
            customer.as_str(),
            "/operations",
            "/settings/mail",
            "/settings/mail/inbox",
            "/messages",
            "/import",
        ]) {
            browser.goto(&format!("{site}{path}")).await?;
            assert_eq!(browser.execute("return document.documentElement.lang").await?, json!(language));
            assert_eq!(browser.execute(NARROW).await?, json!([]), "{path} in {language}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_survey_is_printed_on_one_sheet_in_every_language() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.many_teams().await;
    stage.much_written().await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?by=team", "Workshops").await;
    let link = stage.shared(&cookie, "do=on").await;
    let site = stage.serve().await?;
    for language in ["sl", "mk", "pl", "nb", "de"] {
        let browser = Browser::speaking(language).await?;
        browser.goto(&format!("{site}{link}")).await?;
        printed_on_one(&browser, &format!("the page for people outside in {language}")).await?;
        browser.goto(&format!("{site}/login?next=/surveys/1%3Fby%3Dteam")).await?;
        browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
        browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
        browser.click("form button").await?;
        browser.wait_for("#by").await?;
        printed_on_one(&browser, &format!("the survey's page in {language}")).await?;
    }
    Ok(())
}

/// Pictures of the pages of the demonstration in other languages, for a person to look at.
#[tokio::test]
#[ignore = "it compares nothing: ./test pictures"]
#[expect(clippy::disallowed_methods, reason = "how a test run is asked for pictures; the product reads settings")]
async fn pictures_in_other_languages() -> Result<()> {
    let folder = std::env::var_os("HEARD_PICTURES").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pictures"));
    std::fs::create_dir_all(&folder)?;
    let stage = Stage::demonstration().await;
    let newest = stage.responses().await.into_iter().find(|row| row.said.comment.is_some()).expect("a comment");
    let site = stage.serve().await?;
    let pages = [
        ("overview", "/".to_owned()),
        ("responses", "/responses".to_owned()),
        ("survey", "/surveys/2?period=90d".to_owned()),
        ("response", format!("/responses/{}", newest.id)),
        ("people", "/people".to_owned()),
        ("settings", "/settings".to_owned()),
        ("account", "/account".to_owned()),
        ("login", "/login".to_owned()),
    ];
    for language in ["sl", "pl", "de", "mk", "nb"] {
        let browser = Browser::speaking(language).await?;
        browser.goto(&format!("{site}/demo/door")).await?;
        for (device, width, height, mobile) in [("phone", 390, 844, true), ("desk", 1280, 900, false)] {
            browser.viewport(width, height, mobile).await?;
            for (name, path) in &pages {
                browser.goto(&format!("{site}{path}")).await?;
                let picture = folder.join(format!("{language}-{name}-{device}.png"));
                std::fs::write(picture, browser.whole_page().await?)?;
            }
        }
    }
    Ok(())
}
