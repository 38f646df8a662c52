//! Real proxies with the settings that stand in the documentation, and a visitor with a real client: the session's cookie
//! comes back, a live page hears at once, large files pass, and Heard knows from where somebody came.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use heard::app::Doors;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use super::block;
use crate::live::ear::{PATIENCE, Serving};
use crate::stage::Stage;

/// Where the visitor comes from, and where they pretend to come from.
const VISITOR: &str = "127.0.0.2";
const PRETENDED: &str = "203.0.113.9";

/// A proxy that listens. Dropping it kills it.
struct Proxy {
    plain: u16,
    encrypted: u16,
    /// What its certificate is signed by.
    authority: PathBuf,
    folder: TempDir,
    _process: Child,
}

/// A port that was free a moment ago.
async fn port() -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// Starts a program that listens there and waits until it does; none if it ended, because somebody took its port.
#[expect(clippy::disallowed_methods, reason = "it knocks at the door of a proxy that its own test started")]
async fn started(command: &mut Command, port: u16) -> Option<Child> {
    let mut process = command.stdin(Stdio::null()).kill_on_drop(true).spawn().unwrap_or_else(|error| {
        panic!("{command:?} cannot be started; ./test brings it from Debian's packages: {error}")
    });
    let knocking = async {
        loop {
            if process.try_wait().expect("a process").is_some() {
                return false;
            }
            if tokio::net::TcpStream::connect(SocketAddr::from(([127, 0, 0, 1], port))).await.is_ok() {
                return true;
            }
            tokio::task::yield_now().await;
        }
    };
    let listens = tokio::time::timeout(PATIENCE, knocking).await.expect("it listens in time");
    listens.then_some(process)
}

/// Nobody can keep a port free for a program that starts later; if this one was taken, the next will do.
async fn start(proxy: impl AsyncFn(TempDir) -> Option<Proxy>) -> Proxy {
    for _ in 0..5 {
        if let Some(proxy) = proxy(tempfile::tempdir().expect("a folder")).await {
            return proxy;
        }
    }
    panic!("the proxy does not start; see what it said above");
}

/// What the documentation says, for the server of the story.
fn told(page: &str, language: &str, server: &str) -> String {
    let place = server.strip_prefix("http://").expect("an address");
    let text = block(page, "\n", language);
    assert!(text.contains("127.0.0.1:8080"), "{text}");
    text.replace("127.0.0.1:8080", place)
}

async fn nginx(server: &str, folder: TempDir) -> Option<Proxy> {
    let here = folder.path().display().to_string();
    let certificate = Path::new(env!("CARGO_MANIFEST_DIR")).join("../reach/tests/it/localhost.pem");
    let (plain, encrypted) = (port().await, port().await);
    let lines: String = told("nginx.md", "nginx", server)
        .lines()
        .filter(|line| !line.contains("[::]"))
        .map(|line| match line.trim_start().split_once(' ') {
            Some(("ssl_certificate" | "ssl_certificate_key", _)) => {
                format!("{} {};\n", line.trim().split(' ').next().expect("a word"), certificate.display())
            }
            _ => format!("{line}\n"),
        })
        .collect();
    let site = lines
        .replace("listen 80;", &format!("listen 127.0.0.1:{plain};"))
        .replace("listen 443 ", &format!("listen 127.0.0.1:{encrypted} "))
        .replace("feedback.example.com", "localhost");
    std::fs::write(folder.path().join("heard.conf"), site).expect("written");
    // As Debian's own around it, without what belongs to the machine. It has a log of requests unless a site has none.
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|part| format!("{part}_temp_path {here}/{part};\n"))
        .concat();
    let around = format!(
        "daemon off; master_process off; pid {here}/pid; error_log {here}/error.log; events {{}}\n\
         http {{ gzip on; access_log {here}/access.log; {temporary} include {here}/heard.conf; }}\n"
    );
    let settings = folder.path().join("nginx.conf");
    std::fs::write(&settings, around).expect("written");
    let mut command = Command::new("nginx");
    command.arg("-p").arg(folder.path()).arg("-c").arg(&settings).arg("-e").arg(folder.path().join("error.log"));
    let process = started(&mut command, encrypted).await?;
    Some(Proxy { plain, encrypted, authority: certificate, folder, _process: process })
}

async fn caddy(server: &str, folder: TempDir) -> Option<Proxy> {
    let here = folder.path().display().to_string();
    let (plain, encrypted) = (port().await, port().await);
    // For `localhost`, Caddy signs by itself; the rest is what belongs to the machine.
    let machine = format!(
        "{{\n\tadmin off\n\tskip_install_trust\n\tstorage file_system {here}/caddy\n\thttp_port {plain}\n\
         \tauto_https disable_redirects\n\tlog {{\n\t\tlevel ERROR\n\t}}\n}}\n"
    );
    let site = told("caddy.md", "caddyfile", server).replace("feedback.example.com", &format!("localhost:{encrypted}"));
    let settings = folder.path().join("Caddyfile");
    std::fs::write(&settings, machine + &site).expect("written");
    let mut command = Command::new("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&settings);
    command.env("HOME", folder.path()).env("XDG_DATA_HOME", folder.path()).env("XDG_CONFIG_HOME", folder.path());
    let process = started(&mut command, encrypted).await?;
    let authority = folder.path().join("caddy/pki/authorities/local/root.crt");
    let proxy = Proxy { plain, encrypted, authority, folder, _process: process };
    // It listens before it has signed its certificate.
    let signing = async { while !proxy.is_trusted().await {} };
    tokio::time::timeout(PATIENCE, signing).await.expect("it has a certificate in time");
    Some(proxy)
}

impl Proxy {
    fn address(&self, path: &str) -> String {
        format!("https://localhost:{}{path}", self.encrypted)
    }

    /// The visitor's client: keeps cookies, checks the certificate, and lies about where it comes from.
    fn client(&self) -> Command {
        let cookies = self.folder.path().join("cookies");
        let mut client = Command::new("curl");
        client.args([
            "--silent",
            "--show-error",
            "--ipv4",
            "--noproxy",
            "*",
            "--interface",
            VISITOR,
            "--max-time",
            "60",
        ]);
        client.arg("--header").arg(format!("X-Forwarded-For: {PRETENDED}"));
        client.arg("--cacert").arg(&self.authority).arg("--cookie").arg(&cookies).arg("--cookie-jar").arg(&cookies);
        client.stdin(Stdio::null()).kill_on_drop(true);
        client
    }

    /// Whether the visitor's client speaks with it.
    async fn is_trusted(&self) -> bool {
        let mut client = self.client();
        client.arg(self.address("/healthz")).stdout(Stdio::null()).stderr(Stdio::null());
        client.status().await.expect("there is a curl").success()
    }

    /// Status, where it leads, and the page.
    async fn asks(&self, path: &str, more: &[&str]) -> (u16, String, String) {
        let mut client = self.client();
        client.args(more).args(["--write-out", "\n%{http_code} %{redirect_url}"]).arg(self.address(path));
        let Output { status, stdout, stderr } = client.output().await.expect("there is a curl");
        assert!(status.success(), "{path}: {}", String::from_utf8_lossy(&stderr));
        let said = String::from_utf8(stdout).expect("text");
        let (page, end) = said.rsplit_once('\n').expect("a last line");
        let (status, leads) = end.split_once(' ').expect("two words");
        (status.parse().expect("a number"), leads.to_owned(), page.to_owned())
    }

    /// Listens as a live page does.
    fn listens(&self) -> (Child, Lines<BufReader<ChildStdout>>) {
        let mut client = self.client();
        client.arg("--no-buffer").arg(self.address("/live?at=0")).stdout(Stdio::piped());
        let mut process = client.spawn().expect("there is a curl");
        let lines = BufReader::new(process.stdout.take().expect("a pipe")).lines();
        (process, lines)
    }
}

async fn hears(lines: &mut Lines<BufReader<ChildStdout>>, what: &str) {
    let hearing = async {
        while let Some(line) = lines.next_line().await.expect("the line holds") {
            if line.starts_with(what) {
                return;
            }
        }
        panic!("the stream ended before `{what}`");
    };
    tokio::time::timeout(PATIENCE, hearing).await.unwrap_or_else(|_| panic!("`{what}` is kept back on the way"));
}

fn hidden(page: &str, name: &str) -> String {
    let (_, rest) =
        page.split_once(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("no {name}: {page}"));
    rest.split('"').next().expect("a closed attribute").to_owned()
}

/// What everybody's proxy must do.
async fn serves_well(stage: &Stage, proxy: &Proxy) {
    let (status, ..) = proxy.asks("/login", &[]).await;
    assert_eq!(status, 200);
    let form = ["--data-urlencode", "email=iva@example.com", "--data-urlencode", "password=dolga pot do doma"];
    let origin = format!("Origin: {}", proxy.address(""));
    let (status, leads, page) = proxy.asks("/login", &[&form[..], &["--header", &origin]].concat()).await;
    assert_eq!((status, leads), (303, proxy.address("/")), "{page}");
    let cookies = std::fs::read_to_string(proxy.folder.path().join("cookies")).expect("it was given a cookie");
    assert!(cookies.contains("__Host-"), "the browser sends it over TLS only: {cookies}");

    let (status, _, page) = proxy.asks("/account", &[]).await;
    assert_eq!(status, 200, "the cookie comes back");
    assert!(page.contains(VISITOR) && !page.contains(PRETENDED), "from where they came: {page}");

    let (mut listening, mut lines) = proxy.listens();
    hears(&mut lines, "event: alive").await;
    stage.given(stage.now(), 9, |_| ()).await;
    hears(&mut lines, "data: {\"surveys\"").await;
    listening.kill().await.expect("it goes");

    let rows = "21.10.2026 10:00;9;Hitro in prijazno\n".repeat(80_000);
    let file = proxy.folder.path().join("large.csv");
    std::fs::write(&file, format!("When;Score;Comment\n{rows}")).expect("written");
    let (_, _, page) = proxy.asks("/import", &[]).await;
    let (csrf, survey) = (hidden(&page, "csrf"), stage.survey_id());
    let fields =
        [format!("csrf={csrf}"), format!("survey={survey}"), "name=".into(), format!("file=@{}", file.display())];
    let fields: Vec<&str> = fields.iter().flat_map(|field| ["--form", field.as_str()]).collect();
    let (status, leads, page) = proxy.asks("/import", &[&fields[..], &["--header", &origin]].concat()).await;
    assert_eq!(status, 303, "three megabytes pass: {page}");
    assert!(leads.starts_with(&proxy.address("/import/")), "{leads}");
}

/// The settings of the documentation, and a server that has them.
async fn behind(page: &str) -> (Stage, Serving) {
    let settings = block(page, "In `heard.toml`", "toml");
    let stage = Stage::with_settings(&settings, Doors::default()).await.with_iva().await;
    let serving = Serving::start(&stage).await.expect("it serves");
    (stage, serving)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nginx_as_documented_passes_everything_on() {
    let (stage, serving) = behind("nginx.md").await;
    let proxy = start(async |folder| nginx(&serving.address, folder).await).await;
    serves_well(&stage, &proxy).await;
    let plain = format!("http://localhost:{}/s/after-a-repair", proxy.plain);
    let mut client = proxy.client();
    client.args(["--write-out", "%{http_code} %{redirect_url}", "--output"]).arg(proxy.folder.path().join("page"));
    let asked = client.arg(plain).output().await.expect("there is a curl");
    let said = String::from_utf8_lossy(&asked.stdout).into_owned();
    assert!(said.starts_with("301 https://localhost") && said.ends_with("/s/after-a-repair"), "{said}");
    let logged = std::fs::read_to_string(proxy.folder.path().join("access.log")).unwrap_or_default();
    assert_eq!(logged, "", "links of invitations are keys");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn caddy_as_documented_passes_everything_on() {
    let (stage, serving) = behind("caddy.md").await;
    let proxy = start(async |folder| caddy(&serving.address, folder).await).await;
    serves_well(&stage, &proxy).await;
}
