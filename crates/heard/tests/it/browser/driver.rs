//! A small W3C WebDriver client for Debian's chromedriver and Chromium. The tests of one process share a chromedriver;
//! each test has a browser of its own with an empty profile, so that no test sees another's cookies.
//! The browser reaches this machine only: a page that needs the network must fail here, not at a customer's.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Weak};
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, header};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::Mutex;

/// How long a page may take to show what a test waits for, and a foreign process to start. Only a failure takes so long.
const PATIENCE: Duration = Duration::from_secs(20);

/// The chromedriver all tests of this process share, while one of them runs. A weak reference, since what a static owns
/// is never dropped and chromedriver would outlive us.
static SHARED: Mutex<Weak<Driver>> = Mutex::const_new(Weak::new());

/// The key by which WebDriver marks a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Keys without a character, for [`Browser::press`] and [`Element::type_keys`].
pub(crate) mod key {
    pub(crate) const ENTER: &str = "\u{e007}";
    pub(crate) const TAB: &str = "\u{e004}";
    pub(crate) const RIGHT: &str = "\u{e014}";
    pub(crate) const DOWN: &str = "\u{e015}";
    pub(crate) const ESCAPE: &str = "\u{e00c}";
}

struct Driver {
    process: Child,
    port: u16,
    folder: TempDir,
}

impl Driver {
    async fn shared() -> Result<Arc<Driver>> {
        let mut shared = SHARED.lock().await;
        if let Some(driver) = shared.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Driver::start().await?);
        *shared = Arc::downgrade(&driver);
        Ok(driver)
    }

    /// chromedriver chooses the port and says which: no other process can take it in between.
    async fn start() -> Result<Driver> {
        let folder = TempDir::with_prefix("heard-browser-")?;
        let said = folder.path().join("chromedriver.log");
        let log = File::create(&said)?;
        let process = Command::new("chromedriver")
            .arg("--port=0")
            .env("HOME", folder.path())
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("chromedriver does not start (Debian package chromium-driver)")?;
        let mut driver = Driver { process, port: 0, folder };
        driver.port = until("chromedriver says its port", async || {
            let said = std::fs::read_to_string(&said)?;
            Ok(said.lines().find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                port.trim_end_matches('.').parse().ok()
            }))
        })
        .await?;
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Its browsers read their orders from a pipe and end with it. An error means that it is gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A Chromium without a window and with an empty profile. Dropping it closes it.
pub(crate) struct Browser {
    client: Client<HttpConnector, Body>,
    driver: Arc<Driver>,
    session: String,
    _profile: TempDir,
}

impl Browser {
    /// A browser whose owner reads English.
    pub(crate) async fn open() -> Result<Browser> {
        Browser::speaking("en").await
    }

    /// A browser that asks for pages in `language`.
    pub(crate) async fn speaking(language: &str) -> Result<Browser> {
        let driver = Driver::shared().await?;
        let profile = TempDir::with_prefix_in("profile-", driver.folder.path())?;
        let mut browser = Browser {
            client: Client::builder(TokioExecutor::new()).build_http(),
            driver,
            session: String::new(),
            _profile: profile,
        };
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": {
                "binary": "/usr/bin/chromium",
                "args": arguments(&browser._profile)?,
                "prefs": { "intl.accept_languages": language },
            },
            "goog:loggingPrefs": { "browser": "ALL" },
        } } });
        let session = browser.ask(Method::POST, "", Some(wanted)).await?;
        browser.session = text(&session["sessionId"], "a session's id")?;
        Ok(browser)
    }

    /// Opens a page and waits until it is loaded.
    pub(crate) async fn goto(&self, url: &str) -> Result<()> {
        self.post("/url", json!({ "url": url })).await?;
        Ok(())
    }

    /// The address of the page.
    pub(crate) async fn url(&self) -> Result<String> {
        text(&self.get("/url").await?, "the page's address")
    }

    /// The title of the page.
    pub(crate) async fn title(&self) -> Result<String> {
        text(&self.get("/title").await?, "the page's title")
    }

    /// The first element that `css` selects; an error if there is none now.
    pub(crate) async fn find(&self, css: &str) -> Result<Element<'_>> {
        let found = self.post("/element", json!({ "using": "css selector", "value": css })).await?;
        self.element(&found)
    }

    /// Every element that `css` selects now.
    pub(crate) async fn find_all(&self, css: &str) -> Result<Vec<Element<'_>>> {
        let found = self.post("/elements", json!({ "using": "css selector", "value": css })).await?;
        found.as_array().into_iter().flatten().map(|one| self.element(one)).collect()
    }

    /// The first element that `css` selects, as soon as there is one.
    pub(crate) async fn wait_for(&self, css: &str) -> Result<Element<'_>> {
        until(&format!("the page shows `{css}`"), async || Ok(self.find_all(css).await?.into_iter().next())).await
    }

    /// Clicks the first element that `css` selects, as soon as there is one; the next one where the page draws it anew
    /// meanwhile, as a hand would.
    pub(crate) async fn click(&self, css: &str) -> Result<()> {
        let click = async || match self.find(css).await?.click().await {
            Err(error) if error.to_string().contains("stale element reference") => Ok(None),
            done => Ok(Some(done)),
        };
        until(&format!("the page lets `{css}` be clicked"), click).await?
    }

    /// Waits until a JavaScript expression is true.
    pub(crate) async fn wait_until(&self, expression: &str) -> Result<()> {
        let script = format!("return Boolean({expression})");
        until(expression, async || Ok((self.execute(&script).await? == Value::Bool(true)).then_some(()))).await
    }

    /// The element that has the focus.
    pub(crate) async fn focused(&self) -> Result<Element<'_>> {
        self.element(&self.get("/element/active").await?)
    }

    /// Presses a key (see [`key`], or a character) wherever the focus is.
    pub(crate) async fn press(&self, key: &str) -> Result<()> {
        let strokes = json!([{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }]);
        self.post("/actions", json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] })).await?;
        Ok(())
    }

    /// Runs the body of a JavaScript function in the page; what it `return`s comes back.
    pub(crate) async fn execute(&self, script: &str) -> Result<Value> {
        self.post("/execute/sync", json!({ "script": script, "args": [] })).await
    }

    /// What the page wrote to its console since the last call, errors of the content security policy among it.
    pub(crate) async fn console(&self) -> Result<Vec<String>> {
        let said = self.post("/se/log", json!({ "type": "browser" })).await?;
        said.as_array().into_iter().flatten().map(|line| text(&line["message"], "a line of the console")).collect()
    }

    /// What the window shows, as a PNG.
    pub(crate) async fn screenshot(&self) -> Result<Vec<u8>> {
        picture(&self.get("/screenshot").await?)
    }

    /// The page from top to bottom, as a PNG, as wide as the window.
    pub(crate) async fn whole_page(&self) -> Result<Vec<u8>> {
        let size = self.devtools("Page.getLayoutMetrics", json!({})).await?["cssContentSize"].take();
        let clip = json!({ "x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1 });
        let wanted = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        picture(&self.devtools("Page.captureScreenshot", wanted).await?["data"])
    }

    /// How many sheets of this size (inches) the page is printed on, with the margins that it asks for.
    pub(crate) async fn sheets(&self, [width, height]: [f64; 2]) -> Result<usize> {
        let wanted = json!({ "paperWidth": width, "paperHeight": height, "preferCSSPageSize": true });
        let printed = self.devtools("Page.printToPDF", wanted).await?;
        let pdf = BASE64_STANDARD.decode(text(&printed["data"], "a document")?)?;
        ensure!(pdf.starts_with(b"%PDF-"), "what the browser printed is not a PDF");
        // Each page is an object of this type; what they all belong to is of the type Pages.
        let all = |word: &[u8]| pdf.windows(word.len()).filter(|part| *part == word).count();
        Ok(all(b"/Type /Page") - all(b"/Type /Pages"))
    }

    /// Makes the page as large as this. `mobile` obeys the page's `<meta name="viewport">`, as telephones do.
    /// (A window, even one without a screen, is never narrower than some 500 pixels.)
    pub(crate) async fn viewport(&self, width: u32, height: u32, mobile: bool) -> Result<()> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await?;
        Ok(())
    }

    /// Prefers dark colours, or light ones.
    pub(crate) async fn dark(&self, dark: bool) -> Result<()> {
        let scheme = if dark { "dark" } else { "light" };
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        Ok(())
    }

    /// Pages opened from now on run no JavaScript; [`Browser::execute`] still does, being ours.
    pub(crate) async fn no_javascript(&self, none: bool) -> Result<()> {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": none })).await?;
        Ok(())
    }

    /// Reaches nothing any more, or everything again.
    pub(crate) async fn offline(&self, offline: bool) -> Result<()> {
        let network = json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.emulateNetworkConditions", network).await?;
        Ok(())
    }

    /// Forgets the cookies of every site.
    pub(crate) async fn forget_cookies(&self) -> Result<()> {
        self.devtools("Network.clearBrowserCookies", json!({})).await?;
        Ok(())
    }

    /// A command of the Chrome DevTools protocol, for what WebDriver has no word for.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.post("/goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    async fn get(&self, what: &str) -> Result<Value> {
        self.ask(Method::GET, what, None).await
    }

    async fn post(&self, what: &str, body: Value) -> Result<Value> {
        self.ask(Method::POST, what, Some(body)).await
    }

    /// One command of the protocol. An error names what was asked and what the driver said.
    async fn ask(&self, method: Method, what: &str, body: Option<Value>) -> Result<Value> {
        let asked = match &body {
            Some(body) => format!("{what} {body}"),
            None => what.to_owned(),
        };
        let slash = if self.session.is_empty() { "" } else { "/" };
        let url = format!("http://127.0.0.1:{}/session{slash}{}{what}", self.driver.port, self.session);
        let request = Request::builder()
            .method(method)
            .uri(url)
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.map_or_else(Body::empty, |body| Body::from(body.to_string())))?;
        let answer = async {
            let response = self.client.request(request).await?;
            let bytes = to_bytes(Body::new(response.into_body()), usize::MAX).await?;
            anyhow::Ok(serde_json::from_slice::<Value>(&bytes)?)
        };
        let mut answer = answer.await.with_context(|| format!("the browser did not answer; asked: {asked}"))?;
        let value = answer["value"].take();
        if let Some(error) = value["error"].as_str() {
            let told = value["message"].as_str().unwrap_or_default();
            // The driver adds its versions and a stack of addresses after the first line.
            let told = told.lines().next().unwrap_or_default();
            bail!("asked of the browser: {asked}\n  it said: {error}: {told}");
        }
        Ok(value)
    }

    fn element(&self, reference: &Value) -> Result<Element<'_>> {
        Ok(Element { browser: self, id: text(&reference[ELEMENT], "an element")? })
    }
}

impl Drop for Browser {
    /// Closes the browser before its profile's folder goes. A destructor cannot await, so this one speaks HTTP by hand.
    fn drop(&mut self) {
        if self.session.is_empty() {
            return;
        }
        // If it fails, the browser ends with chromedriver.
        let _ = close(self.driver.port, &self.session);
    }
}

#[expect(clippy::disallowed_methods, reason = "it goes to this machine's own chromedriver")]
fn close(port: u16, session: &str) -> io::Result<()> {
    let mut driver = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    driver.set_read_timeout(Some(PATIENCE))?;
    write!(driver, "DELETE /session/{session} HTTP/1.1\r\nhost: localhost\r\n\r\n")?;
    // The answer begins when the browser is gone.
    driver.read_exact(&mut [0])
}

/// An element of the page as it was found; it is stale once the page changed.
pub(crate) struct Element<'a> {
    browser: &'a Browser,
    id: String,
}

impl Element<'_> {
    /// Clicks it, scrolling it into view; an error if something else lies above it.
    pub(crate) async fn click(&self) -> Result<()> {
        self.post("click", json!({})).await
    }

    /// Types into it, after what is there.
    pub(crate) async fn type_keys(&self, keys: &str) -> Result<()> {
        self.post("value", json!({ "text": keys })).await
    }

    /// Empties a field.
    pub(crate) async fn clear(&self) -> Result<()> {
        self.post("clear", json!({})).await
    }

    /// Its text as a reader sees it: nothing that is hidden, with the style's capitals.
    pub(crate) async fn text(&self) -> Result<String> {
        text(&self.get("text").await?, "an element's text")
    }

    /// What the HTML says.
    pub(crate) async fn attribute(&self, name: &str) -> Result<Option<String>> {
        Ok(self.get(&format!("attribute/{name}")).await?.as_str().map(str::to_owned))
    }

    /// What the page's object says: the `value` of a field, `checked`, `tagName`.
    pub(crate) async fn property(&self, name: &str) -> Result<Value> {
        self.get(&format!("property/{name}")).await
    }

    /// Whether anybody can see it.
    pub(crate) async fn is_displayed(&self) -> Result<bool> {
        Ok(self.get("displayed").await? == Value::Bool(true))
    }

    /// Its name for those who hear the page instead of seeing it.
    pub(crate) async fn accessible_name(&self) -> Result<String> {
        text(&self.get("computedlabel").await?, "an element's accessible name")
    }

    async fn get(&self, what: &str) -> Result<Value> {
        self.browser.get(&format!("/element/{}/{what}", self.id)).await
    }

    async fn post(&self, what: &str, body: Value) -> Result<()> {
        self.browser.post(&format!("/element/{}/{what}", self.id), body).await?;
        Ok(())
    }
}

fn arguments(profile: &TempDir) -> Result<Vec<String>> {
    let profile = profile.path().to_str().context("a temporary folder has a plain name")?;
    let mut arguments: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-proxy-server",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
        // Orders come through a pipe instead of a port, and the browser ends when the pipe does, however we end.
        "--remote-debugging-pipe",
    ]
    .map(str::to_owned)
    .into();
    arguments.push(format!("--user-data-dir={profile}"));
    Ok(arguments)
}

/// Looks again and again until there is something to see.
#[expect(clippy::disallowed_methods, reason = "a foreign process has a clock that we cannot move")]
async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let mut trouble = None;
    let looking = async {
        loop {
            match look().await {
                Ok(Some(seen)) => return seen,
                Ok(None) => trouble = None,
                // A page that is just being replaced answers with an error, and the next one does not.
                Err(error) => trouble = Some(error),
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let seen = tokio::time::timeout(PATIENCE, looking).await;
    let vain = || format!("waited {} s in vain until {what}", PATIENCE.as_secs());
    seen.map_err(|_| trouble.unwrap_or_else(|| anyhow!("nothing went wrong, it only did not happen")))
        .with_context(vain)
}

fn text(value: &Value, what: &str) -> Result<String> {
    Ok(value.as_str().with_context(|| format!("expected {what}, the browser sent {value}"))?.to_owned())
}

fn picture(value: &Value) -> Result<Vec<u8>> {
    let png = BASE64_STANDARD.decode(text(value, "a picture")?)?;
    ensure!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "the browser's picture is not a PNG");
    Ok(png)
}
