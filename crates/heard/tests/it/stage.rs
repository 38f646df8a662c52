//! The scene of the stories: a whole Heard in this process, on a database of its own, with a clock that the story
//! moves. Requests go through the real router; nothing listens on a port.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feedback::{Kind, Mode, Questionnaire, Scale};
use heard::app::{App, Doors, Heard, Parts};
use heard::chance::Chance;
use heard::clock::Clock;
use heard::demo::{Plan, fill};
use heard::live::Pace;
use heard::settings::Settings;
use heard::token::{self, Purpose, Seal};
use store::draft::NewVersion;
use store::invitation::NewInvitation;
use store::response::{Facts, Filter, Hand, Intake, NewResponse, Origin, Row, Said, State};
use store::survey::{NewSurvey, Survey};
use store::{Options, Store};
use tempfile::TempDir;
use tower::ServiceExt;
use uuid::Uuid;

use crate::served::Server;

/// 2026-11-21T12:00:00Z.
pub const NOON: i64 = 1_795_262_400_000;
/// Whose days they are where a story does not say.
const ZONE: &str = "Europe/Ljubljana";
/// What links are signed with.
const SECRET: [u8; 32] = [7; 32];
pub const MINUTE: i64 = 60_000;
pub const DAY: i64 = 86_400_000;

pub struct Stage {
    pub app: App,
    location: store::Location,
    pub router: Router,
    pub clock: Arc<AtomicI64>,
    pub workspace: i64,
    /// The survey, where the installation is set up.
    pub survey: Option<Survey>,
    folder: TempDir,
}

/// What came back.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Reply {
    /// The value of a hidden field of the page.
    pub fn field(&self, name: &str) -> String {
        let from = self.body.find(&format!("name=\"{name}\" value=\"")).map(|at| at + name.len() + 15);
        let value = &self.body[from.unwrap_or_else(|| panic!("no field {name} in {}", self.body))..];
        value[..value.find('"').expect("a closed attribute")].to_owned()
    }

    /// What is read on the page: without tags, with single spaces, and with the few escapes undone.
    pub fn text(&self) -> String {
        let body = self.body.split_once("<body").map_or(self.body.as_str(), |(_, body)| body);
        let mut text = String::new();
        for piece in body.split('<').skip(1) {
            // Where a line may break is no blank.
            text.push_str(if piece.starts_with("wbr>") { "" } else { " " });
            text.push_str(piece.split_once('>').map_or("", |(_, words)| words));
        }
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&quot;", "\"");
        text.replace("&amp;", "&").split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Where the links of the page lead that begin so, in order, each once.
    pub fn links(&self, begin: &str) -> Vec<String> {
        let mut links: Vec<String> = Vec::new();
        for link in self.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let link = link.replace("&amp;", "&");
            if link.starts_with(begin) && !links.contains(&link) {
                links.push(link);
            }
        }
        links
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

fn parts(store: Store, clock: Arc<AtomicI64>, chance: Chance, doors: Doors, folder: &std::path::Path) -> Parts {
    Parts {
        store,
        clock: Clock::Set(clock),
        chance,
        settings: Settings::load(&folder.join("heard.toml"), |_| None).expect("defaults"),
        seal: Seal::new(&SECRET),
        doors,
        // Beats and checks so often that no story waits long for them.
        pace: Pace { beat: 2, check: 2, ..Pace::default() },
        data: folder.to_owned(),
    }
}

impl Stage {
    pub async fn new() -> Stage {
        Stage::asking(Scale::Nps).await
    }

    /// A workspace with one survey on this scale, in six languages.
    pub async fn asking(scale: Scale) -> Stage {
        Stage::open(Some(scale), Doors::default(), ZONE).await
    }

    /// A workspace whose days are those of this zone.
    pub async fn in_zone(zone: &str) -> Stage {
        Stage::open(Some(Scale::Nps), Doors::default(), zone).await
    }

    /// An installation that nobody has set up.
    pub async fn before_set_up(doors: Doors) -> Stage {
        Stage::open(None, doors, ZONE).await
    }

    /// The demonstration, with a door that `/demo/door` opens.
    pub async fn demonstration() -> Stage {
        let doors = Doors { setup: None, demo: Some("door".to_owned()) };
        let stage = Stage::open(None, doors, ZONE).await;
        let plan = Plan { seed: Plan::SEED, responses: Plan::RESPONSES, now: NOON };
        let company = fill(&stage.app.store, &stage.app.seal, &plan, |_, _| {}).await.expect("the company is made");
        Stage { workspace: company.workspace.id, survey: Some(company.surveys[1].clone()), ..stage }
    }

    /// A workspace with one survey on an installation with settings of its own.
    pub async fn with_settings(settings: &str, doors: Doors) -> Stage {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("heard.toml"), settings).expect("written");
        Stage::open_in(folder, Some(Scale::Nps), doors, ZONE).await
    }

    async fn open(scale: Option<Scale>, doors: Doors, zone: &str) -> Stage {
        Stage::open_in(tempfile::tempdir().expect("a temporary folder"), scale, doors, zone).await
    }

    #[expect(clippy::disallowed_methods, reason = "./test says through it which database to use")]
    async fn open_in(folder: TempDir, scale: Option<Scale>, doors: Doors, zone: &str) -> Stage {
        let server = std::env::var("HEARD_TEST_POSTGRES").ok();
        let chance = Chance::of_machine().expect("randomness");
        let name = format!("heard_{}", chance.id(NOON).simple());
        let location = store::scratch::location(folder.path(), server.as_deref(), &name).await;
        let store = Store::open(&location, Options::default()).await.expect("a fresh database opens");
        let survey = match scale {
            Some(scale) => Some(furnish(&store, scale, zone).await),
            None => None,
        };
        let clock = Arc::new(AtomicI64::new(NOON));
        let workspace = survey.as_ref().map_or(0, |survey| survey.workspace);
        let app = Heard::new(parts(store, clock.clone(), chance, doors, folder.path())).await.expect("an app");
        let router = heard::web::router(app.clone());
        Stage { router, app, clock, workspace, survey, location, folder }
    }

    /// Another server on the same database, at the same time.
    pub async fn another_node(&self) -> Stage {
        self.another_node_with("").await
    }

    /// Another server, with settings of its own in its `heard.toml`.
    pub async fn another_node_with(&self, settings: &str) -> Stage {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("heard.toml"), settings).expect("written");
        let options = Options { node: 1, ..Options::default() };
        let store = Store::open(&self.location, options).await.expect("it opens beside the other");
        let chance = Chance::of_machine().expect("randomness");
        let parts = parts(store, self.clock.clone(), chance, Doors::default(), folder.path());
        let app = Heard::new(parts).await.expect("an app");
        Stage {
            router: heard::web::router(app.clone()),
            app,
            clock: self.clock.clone(),
            workspace: self.workspace,
            survey: self.survey.clone(),
            location: self.location.clone(),
            folder,
        }
    }

    /// The command line on the same data, and what it said.
    pub async fn heard(&self, words: &[&str]) -> std::process::Output {
        let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_heard"));
        command.args(words).arg("--data").arg(self.folder.path()).env_clear();
        if let store::Location::Postgres(address) = &self.location {
            command.arg("--database").arg(address);
        }
        command.output().await.expect("heard can be started")
    }

    /// The real program, to be started on the same data beside this one.
    pub fn server(&self) -> Server {
        let mut server = Server::new(Path::new(env!("CARGO_BIN_EXE_heard")), self.folder.path(), &[]);
        server.environment.push(("HEARD_SECRET_KEY", STANDARD.encode(SECRET)));
        if let store::Location::Postgres(address) = &self.location {
            server.environment.push(("HEARD_DATABASE", address.clone()));
        }
        server
    }

    /// Where of the database any of these words stands, in any spelling, with what stands there.
    pub async fn traces(&self, words: &[&str]) -> Vec<String> {
        let words: Vec<String> = words.iter().map(|word| feedback::fold::line(word)).collect();
        let all = store::scratch::texts(&self.location).await;
        let is_one = |text: &str| words.iter().any(|word| feedback::fold::line(text).contains(word));
        all.into_iter().filter(|(_, text)| is_one(text)).map(|(place, text)| format!("{place}: {text}")).collect()
    }

    /// Statements that are run past everything that the store guards.
    pub async fn runs(&self, statements: &str) {
        store::scratch::run(&self.location, statements).await;
    }

    /// An id as statements have it.
    pub fn literal(&self, id: Uuid) -> String {
        match self.location {
            store::Location::Sqlite(_) => format!("x'{}'", id.simple()),
            store::Location::Postgres(_) => format!("'{id}'"),
        }
    }

    /// The survey's number.
    pub fn survey_id(&self) -> i64 {
        self.survey.as_ref().expect("a survey").id
    }

    /// Serves on a free port for as long as the test runs; the address.
    pub async fn serve(&self) -> anyhow::Result<String> {
        let listener = tokio::net::TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        tokio::spawn(axum::serve(listener, self.router.clone()).into_future());
        Ok(format!("http://{address}"))
    }

    pub fn move_clock(&self, milliseconds: i64) {
        self.clock.fetch_add(milliseconds, Ordering::SeqCst);
    }

    pub fn now(&self) -> i64 {
        self.clock.load(Ordering::SeqCst)
    }

    pub async fn set_mode(&self, mode: Mode) {
        let mut tx = self.app.store.begin().await.expect("begin");
        store::workspace::change_mode(&mut tx, self.workspace, mode).await.expect("changed");
        tx.commit().await.expect("commit");
    }

    /// Somebody is asked now; the link's path.
    pub async fn invite(&self, name: &str) -> String {
        let (now, chance) = (self.now(), &self.app.chance);
        let token = token::make(self.workspace, chance);
        let mut tx = self.app.store.begin().await.expect("begin");
        let email = format!("{}@example.com", chance.word().to_lowercase());
        let contact = store::contact::find_or_add(&mut tx, self.workspace, &email, Some(name), chance.id(now), now)
            .await
            .expect("a contact");
        let invitation = NewInvitation {
            workspace: self.workspace,
            id: chance.id(now),
            token_hash: token::hash(Purpose::Invitation, &token),
            survey: self.survey_id(),
            contact: Some(contact),
            facts: &Facts { place: "mail".to_owned(), language: Some("en".to_owned()), ..Facts::default() },
            created_at: now,
            sent_at: Some(now),
            expires_at: now + 30 * DAY,
            is_test: false,
            draft_step: None,
            ticket: None,
        };
        store::invitation::add(&mut tx, &invitation).await.expect("an invitation");
        tx.commit().await.expect("commit");
        format!("/r/{token}")
    }

    /// A response that came at an instant, as a program hands it in; `change` says what is unusual about it.
    pub async fn given(&self, at: i64, score: u8, change: impl FnOnce(&mut NewResponse)) -> Uuid {
        let chance = &self.app.chance;
        let mut response = NewResponse {
            workspace: self.workspace,
            survey: self.survey_id(),
            version: 1,
            id: chance.id(at),
            ids: chance.two_ids(at),
            key: None,
            intake: Intake::Known(State::Confirmed),
            origin: Origin::Lived,
            at,
            day: heard::clock::day(at, &heard::clock::zone(ZONE)),
            facts: Facts { place: "link".to_owned(), ..Facts::default() },
            contact: None,
            said: Said { score: Some(score), ..Said::default() },
            hand: Hand::Unknown,
            properties: Vec::new(),
            answers: Vec::new(),
            consent: None,
        };
        change(&mut response);
        let id = response.id;
        self.app.store.writer().record(response).await.expect("recorded");
        id
    }

    /// The survey asks this from now on, as its second version.
    pub async fn publishes(&self, asked: &Questionnaire) {
        assert_eq!(asked.check(), []);
        let content = serde_json::to_string(asked).expect("it can be written");
        let version = NewVersion {
            workspace: self.workspace,
            survey: self.survey_id(),
            base: 1,
            scale: asked.scale,
            subject: &asked.subject,
            languages: &asked.languages,
            content: Some(&content),
            at: self.now(),
            by_user: None,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        assert_eq!(store::draft::publish(&mut tx, &version).await.expect("published"), Some(2));
        tx.commit().await.expect("commit");
        self.app.forget_published(self.workspace);
    }

    /// A customer with a name and an address.
    pub async fn customer(&self, name: &str) -> Uuid {
        let (now, chance) = (self.now(), &self.app.chance);
        let email = format!("{}@example.com", chance.word().to_lowercase());
        let mut tx = self.app.store.begin().await.expect("begin");
        let id = store::contact::find_or_add(&mut tx, self.workspace, &email, Some(name), chance.id(now), now)
            .await
            .expect("a contact");
        tx.commit().await.expect("commit");
        id
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, &[], "").await
    }

    pub async fn head(&self, path: &str) -> Reply {
        self.send(Method::HEAD, path, &[], "").await
    }

    /// A form is sent, as a browser sends it.
    pub async fn post(&self, path: &str, form: &str) -> Reply {
        self.send(Method::POST, path, &[("content-type", "application/x-www-form-urlencoded")], form).await
    }

    pub async fn post_json(&self, path: &str, key: &str, body: &str) -> Reply {
        let headers = [("content-type", "application/json"), ("idempotency-key", key)];
        self.send(Method::POST, path, &headers, body).await
    }

    pub async fn send(&self, method: Method, path: &str, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Reply {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "heard.test");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.into())).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a body");
        Reply { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// Every response there is, newest first, after everything that waits was written.
    pub async fn responses(&self) -> Vec<Row> {
        let mut read = self.app.store.read().await.expect("read");
        let filter = Filter { workspace: self.workspace, ..Filter::default() };
        store::response::list(&mut read, &filter, None, 10_000).await.expect("list")
    }

    pub async fn events(&self) -> i64 {
        let mut read = self.app.store.read().await.expect("read");
        store::event::count(&mut read, self.workspace).await.expect("counted")
    }
}

async fn furnish(store: &Store, scale: Scale, zone: &str) -> Survey {
    let mut tx = store.begin().await.expect("begin");
    let workspace = store::workspace::add(&mut tx, "trees", "Lindentree Cycles", zone, NOON)
        .await
        .expect("add")
        .expect("a free key");
    let languages = ["en", "sl", "mk", "pl", "nb", "de"].map(str::to_owned);
    let survey = NewSurvey {
        workspace: workspace.id,
        name: "After a repair",
        kind: Kind::Transactional,
        scale,
        subject: "Lindentree Cycles",
        languages: &languages,
        slug: "repair",
        content: None,
        at: NOON,
    };
    let survey = store::survey::add(&mut tx, &survey).await.expect("add").expect("a free slug");
    tx.commit().await.expect("commit");
    survey
}
