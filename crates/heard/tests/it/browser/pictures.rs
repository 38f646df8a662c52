//! Pictures of the demonstration, taken anew by `./test pictures`: each page on a telephone and on a desk, in light and
//! in dark. Nothing is compared; a person looks at them. Those in the documentation are taken along.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::json;

use super::driver::Browser;
use crate::stage::{MINUTE, Stage};

const DEVICES: [(&str, u32, u32, bool); 2] = [("phone", 390, 844, true), ("desk", 1280, 900, false)];

/// Pictures that the documentation shows: the first screen of a page, or of a part of it.
const DOCUMENTED: [&str; 6] = [
    "survey-desk-light",
    "survey-phone-dark",
    "further-desk-light",
    "editor-desk-light",
    "responses-desk-light",
    "ask-phone-light",
];

/// Takes the four pictures of a page.
async fn take(browser: &Browser, url: &str, name: &str) -> Result<()> {
    let folder = folder();
    std::fs::create_dir_all(&folder)?;
    for (device, width, height, mobile) in DEVICES {
        browser.viewport(width, height, mobile).await?;
        for (scheme, dark) in [("light", false), ("dark", true)] {
            browser.dark(dark).await?;
            browser.goto(url).await?;
            let picture = format!("{name}-{device}-{scheme}");
            std::fs::write(folder.join(format!("{picture}.png")), browser.whole_page().await?)?;
            if DOCUMENTED.contains(&picture.as_str()) {
                std::fs::write(documentation().join(format!("{picture}.png")), browser.screenshot().await?)?;
            }
        }
    }
    Ok(())
}

/// `HEARD_PICTURES`, or a folder beside what cargo builds.
#[expect(clippy::disallowed_methods, reason = "how a test run is asked for pictures; the product reads settings")]
fn folder() -> PathBuf {
    let asked = std::env::var_os("HEARD_PICTURES").map(PathBuf::from);
    asked.unwrap_or_else(|| PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pictures"))
}

fn documentation() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/pictures")
}

#[tokio::test]
#[ignore = "it compares nothing: ./test pictures"]
async fn pictures() -> Result<()> {
    std::fs::create_dir_all(documentation())?;
    let stage = Stage::demonstration().await;
    let site = stage.serve().await?;
    let browser = Browser::open().await?;
    browser.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
    outside(&stage, &browser, &site).await?;
    browser.goto(&format!("{site}/demo/door")).await?;
    let newest = stage.responses().await.into_iter().find(|row| row.said.comment.is_some()).expect("a comment");
    let pages = [
        ("overview", "/".to_owned()),
        ("survey", "/surveys/2?period=90d".to_owned()),
        ("further", "/surveys/2?period=12m#further-h".to_owned()),
        ("editor", "/surveys/2/edit?part=q.mattered".to_owned()),
        ("survey-csat", "/surveys/3?period=12m".to_owned()),
        ("survey-small", "/surveys/4?period=7d&country=MK".to_owned()),
        ("surveys", "/surveys".to_owned()),
        ("responses", "/responses".to_owned()),
        ("response", format!("/responses/{}", newest.id)),
        ("new-survey", "/surveys/new".to_owned()),
        ("invite", "/surveys/2/invite".to_owned()),
        ("import", "/import".to_owned()),
        ("settings", "/settings".to_owned()),
        ("views", "/views".to_owned()),
        ("view", "/views/1".to_owned()),
        ("view-outside", format!("/v/{}", stage.app.seal.view(stage.workspace, 1, 1))),
        ("account", "/account".to_owned()),
        ("missing", "/nowhere".to_owned()),
    ];
    for (name, path) in pages {
        take(&browser, &format!("{site}{path}"), name).await?;
    }
    Ok(())
}

/// What respondents and strangers see.
async fn outside(stage: &Stage, browser: &Browser, site: &str) -> Result<()> {
    let link = stage.invite("Ana Novak").await;
    stage.move_clock(20 * MINUTE);
    take(browser, &format!("{site}{link}/9"), "ask").await?;
    take(browser, &format!("{site}/s/demo-support"), "ask-csat").await?;
    take(browser, &format!("{site}/r/1.AAAAAAAAAAAAAAAAAAAAAA"), "unknown").await?;
    take(browser, &format!("{site}/login"), "login").await?;
    stage.post(&link, "score=9&comment=Hitro+in+prijazno&evidence=hand&contact=yes").await;
    take(browser, &format!("{site}{link}"), "ask-earlier").await
}

/// The pages of an import, of the file that `HEARD_PICTURED_FILE` names.
#[tokio::test]
#[ignore = "it compares nothing: ./test pictures"]
#[expect(clippy::disallowed_methods, reason = "how a test run is asked for pictures; the product reads settings")]
async fn pictures_of_an_import() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    let site = stage.serve().await?;
    let browser = Browser::open().await?;
    browser.goto(&format!("{site}/login?next=/import")).await?;
    browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
    browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
    browser.click("form button").await?;
    browser.wait_for("input[type=file]").await?;
    take(&browser, &browser.url().await?, "import").await?;
    let cookie = stage.iva().await;
    let bytes = match std::env::var_os("HEARD_PICTURED_FILE") {
        Some(path) => std::fs::read(path)?,
        None => b"date,score,comment\n2026-10-13,9,kind\n2026-10-14,,only words\n2026-10-15,3,slow\n".to_vec(),
    };
    let at = stage.bring(&cookie, "answers.csv", &bytes).await.header("location").to_owned();
    take(&browser, &format!("{site}{at}"), "import-mapping").await?;
    let csrf = stage.get_as(&cookie, &at).await.field("csrf");
    stage.post_as(&cookie, &format!("{at}/start"), &format!("csrf={csrf}")).await;
    browser.goto(&format!("{site}{at}")).await?;
    std::fs::write(folder().join("import-running.png"), browser.whole_page().await?)?;
    stage.post_as(&cookie, &format!("{at}/stop"), &format!("csrf={csrf}")).await;
    take(&browser, &format!("{site}{at}"), "import-stopped").await?;
    stage.post_as(&cookie, &format!("{at}/start"), &format!("csrf={csrf}")).await;
    browser.goto(&format!("{site}{at}")).await?;
    browser.wait_for("a[href='/surveys/1']").await?;
    take(&browser, &format!("{site}{at}"), "import-done").await?;
    browser.execute("for (const one of document.querySelectorAll('details')) one.open = true").await?;
    std::fs::write(folder().join("import-lines.png"), browser.whole_page().await?)?;
    take(&browser, &format!("{site}/import"), "import-list").await
}
