//! The pictures in the documentation, taken anew by `./test pictures`: each page on a telephone and on a desk, in
//! light and in dark. Nothing is compared; a person looks at them.

use std::path::PathBuf;

use std::net::Ipv4Addr;

use anyhow::Result;

use super::driver::Browser;
use super::sample;
use crate::stage::Stage;

const DEVICES: [(&str, u32, u32, bool); 2] = [("phone", 390, 844, true), ("desk", 1280, 800, false)];

/// Takes the four pictures of a page.
async fn take(browser: &Browser, url: &str, name: &str) -> Result<()> {
    let folder = folder();
    std::fs::create_dir_all(&folder)?;
    for (device, width, height, mobile) in DEVICES {
        browser.viewport(width, height, mobile).await?;
        for (scheme, dark) in [("light", false), ("dark", true)] {
            browser.dark(dark).await?;
            browser.goto(url).await?;
            std::fs::write(folder.join(format!("{name}-{device}-{scheme}.png")), browser.whole_page().await?)?;
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

#[tokio::test]
#[ignore = "it compares nothing: ./test pictures"]
async fn pictures() -> Result<()> {
    let browser = Browser::open().await?;
    take(&browser, &sample().await?, "sample").await
}

/// The pages of an import, of the file that `HEARD_PICTURED_FILE` names.
#[tokio::test]
#[ignore = "it compares nothing: ./test pictures"]
#[expect(clippy::disallowed_methods, reason = "how a test run is asked for pictures; the product reads settings")]
async fn pictures_of_an_import() -> Result<()> {
    let stage = Stage::new().await.with_iva().await;
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let site = format!("http://{}", listener.local_addr()?);
    let router = stage.router.clone().into_make_service_with_connect_info::<std::net::SocketAddr>();
    tokio::spawn(axum::serve(listener, router).into_future());
    let browser = Browser::open().await?;
    browser.goto(&format!("{site}/login?next=/import")).await?;
    browser.find("input[name=email]").await?.type_keys("iva@example.com").await?;
    browser.find("input[name=password]").await?.type_keys("dolga pot do doma").await?;
    browser.find("form button").await?.click().await?;
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
