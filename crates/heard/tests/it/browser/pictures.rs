//! The pictures in the documentation, taken anew by `./test pictures`: each page on a telephone and on a desk, in
//! light and in dark. Nothing is compared; a person looks at them.

use std::path::PathBuf;

use anyhow::Result;

use super::driver::Browser;
use super::sample;

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
