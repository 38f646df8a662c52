//! The promise, tried: what was acknowledged is there after a kill -9, exactly once. The real program runs on a database
//! of its own under a load of several connections, is killed at a random instant, and starts again on the same data.
//! `HEARD_KILLS` says how often. A counter-test acknowledges too early, and must see answers lost.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use feedback::{Kind, Scale};
use heard::chance::Chance;
use store::response::{Filter, State};
use store::{Location, Options, Store};
use tempfile::TempDir;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::served::{Served, Server};
use crate::stage::NOON;
use crate::wire::{Wire, post};

/// How often, where nobody says.
const KILLS: u64 = 25;

/// Kills on one database before the next begins on a fresh one: what is checked after each stays small.
const LIFE: u64 = 10;

/// How many customers answer at the same time.
const CONNECTIONS: usize = 8;

/// How long a start may take, with all that a kill left behind.
const START: Duration = Duration::from_secs(5);

/// How long a stop may take.
const STOP: Duration = Duration::from_secs(15);

/// A database, the program that serves it, and what customers sent to it.
pub struct Scene {
    pub server: Server,
    pub location: Location,
    pub workspace: i64,
    /// Of every key that was ever sent, the id that came back with the 201; none where none came back.
    pub sent: BTreeMap<String, Option<Uuid>>,
    /// The keys of the latest load.
    latest: Vec<String>,
    _folder: TempDir,
}

impl Scene {
    #[expect(clippy::disallowed_methods, reason = "./test says through it which database to use")]
    pub async fn new(settings: &[(&'static str, &str)]) -> Scene {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let postgres = std::env::var("HEARD_TEST_POSTGRES").ok();
        let name = format!("kill_{}", Chance::of_machine().expect("randomness").id(NOON).simple());
        let location = store::scratch::location(folder.path(), postgres.as_deref(), &name).await;
        let workspace = furnish(&location).await;
        let mut server = Server::new(Path::new(env!("CARGO_BIN_EXE_heard")), folder.path(), settings);
        server.environment.push(("HEARD_UNLIMITED", "repair".to_owned()));
        if let Location::Postgres(address) = &location {
            server.environment.push(("HEARD_DATABASE", address.clone()));
        }
        Scene { server, location, workspace, sent: BTreeMap::new(), latest: Vec::new(), _folder: folder }
    }

    pub fn remember(&mut self, sent: Vec<Sent>) {
        self.latest = sent.iter().map(|sent| sent.key.clone()).collect();
        self.sent.extend(sent.into_iter().map(|sent| (sent.key, sent.id)));
    }

    /// Runs `look` on the data, beside the server if it runs. The store is closed again: while it is open, a server that
    /// starts finds the write-ahead log in use and need not repair it.
    pub async fn look<T>(&self, look: impl AsyncFnOnce(&mut store::Read) -> T) -> T {
        let store = Store::open(&self.location, Options::default()).await.expect("it opens");
        let mut read = store.read().await.expect("a connection");
        let seen = look(&mut read).await;
        drop(read);
        store.close().await;
        seen
    }

    /// The responses on disk: the key that each carries as its comment, with its id.
    pub async fn kept(&self) -> Vec<(String, Uuid)> {
        let filter = Filter { workspace: self.workspace, ..Filter::default() };
        let rows =
            self.look(async |read| store::response::list(read, &filter, None, i64::MAX).await.expect("listed")).await;
        rows.into_iter()
            .map(|row| {
                assert_eq!(row.state, State::Confirmed);
                (row.said.comment.expect("every answer has one"), row.id)
            })
            .collect()
    }

    /// How many acknowledged answers are not on disk.
    async fn lost(&self) -> usize {
        let kept: BTreeSet<_> = self.kept().await.into_iter().collect();
        let acknowledged = self.sent.iter().filter_map(|(key, id)| Some((key.clone(), (*id)?)));
        acknowledged.filter(|answer| !kept.contains(answer)).count()
    }

    /// Every key of the latest load is delivered again, as a customer does who saw no answer. An acknowledged one must
    /// get the id that it got before.
    async fn deliver_again(&mut self, address: SocketAddr) {
        let mut customers = JoinSet::new();
        for keys in self.latest.chunks(self.latest.len().div_ceil(CONNECTIONS).max(1)) {
            let keys = keys.to_vec();
            customers.spawn(async move {
                let mut wire = Wire::connect(address).await.expect("it listens");
                let mut answered = Vec::new();
                for key in keys {
                    let id = deliver(&mut wire, &key).await.expect("an answer").expect("a 201");
                    answered.push((key, id));
                }
                answered
            });
        }
        for (key, again) in customers.join_all().await.into_iter().flatten() {
            let id = self.sent.get_mut(&key).expect("it was sent");
            assert_eq!(*id.get_or_insert(again), again, "{key} was acknowledged as another response");
        }
    }

    /// Everything on disk agrees with what was sent, and with itself.
    async fn assert_sound(&self) {
        let kept = self.kept().await;
        assert_eq!(kept.len(), self.sent.len(), "each key that was sent is one response");
        let kept: BTreeMap<_, _> = kept.into_iter().map(|(key, id)| (key, Some(id))).collect();
        assert_eq!(kept, self.sent);
        let workspace = self.workspace;
        self.look(async |read| {
            let health = store::check::health(read).await.expect("asked");
            assert_eq!((health.damage, health.orphans), (Vec::new(), 0));
            assert_eq!(store::rollup::differences(read, workspace).await.expect("compared"), []);
            assert_eq!(store::check::misnumbered(read, workspace).await.expect("counted"), [0_i64; 0]);
            assert_eq!(store::event::unannounced(read, workspace).await.expect("counted"), Vec::<Uuid>::new());
        })
        .await;
    }
}

async fn furnish(location: &Location) -> i64 {
    let store = Store::open(location, Options::default()).await.expect("a fresh database opens");
    let mut tx = store.begin().await.expect("begin");
    let added = store::workspace::add(&mut tx, "trees", "Lindentree Cycles", "Europe/Ljubljana", NOON).await;
    let workspace = added.expect("added").expect("a free key").id;
    let survey = store::survey::NewSurvey {
        workspace,
        name: "After a repair",
        kind: Kind::Transactional,
        scale: Scale::Nps,
        subject: "Lindentree Cycles",
        languages: &["en".to_owned()],
        slug: "repair",
        content: None,
        at: NOON,
    };
    store::survey::add(&mut tx, &survey).await.expect("added").expect("a free slug");
    tx.commit().await.expect("commit");
    store.close().await;
    workspace
}

/// An answer on its way: its key, and its id once it was acknowledged.
pub struct Sent {
    key: String,
    id: Option<Uuid>,
}

/// Sends an answer under a key. None when the server refused it: it was told, nothing is lost.
pub async fn deliver(wire: &mut Wire, key: &str) -> std::io::Result<Option<Uuid>> {
    let score = key.bytes().map(u32::from).sum::<u32>() % 11;
    let body = format!(r#"{{"score":{score},"comment":"{key}"}}"#);
    let headers = format!("content-type: application/json\r\nidempotency-key: {key}\r\n");
    let answer = wire.exchange(&post("/s/repair", &headers, &body)).await?;
    if answer.status != 201 {
        assert_eq!(answer.status, 503, "{}", String::from_utf8_lossy(answer.body));
        return Ok(None);
    }
    let told: serde_json::Value = serde_json::from_slice(answer.body).expect("JSON");
    Ok(Some(told["id"].as_str().and_then(|id| id.parse().ok()).expect("an id")))
}

/// Customers that answer until the server is gone.
pub struct Load {
    customers: JoinSet<Vec<Sent>>,
    pub acknowledged: Arc<AtomicU64>,
    progress: Arc<Notify>,
}

impl Load {
    /// `name` tells the keys of one load from those of another.
    pub fn start(address: SocketAddr, connections: usize, name: &str) -> Load {
        let mut load =
            Load { customers: JoinSet::new(), acknowledged: Arc::default(), progress: Arc::new(Notify::new()) };
        for customer in 0..connections {
            let (acknowledged, progress) = (load.acknowledged.clone(), load.progress.clone());
            let name = format!("{name}-{customer}");
            load.customers.spawn(async move {
                let mut all = Vec::new();
                let Ok(mut wire) = Wire::connect(address).await else { return all };
                for n in 0_u64.. {
                    let key = format!("{name}-{n}");
                    let answered = deliver(&mut wire, &key).await;
                    let id = answered.as_ref().ok().copied().flatten();
                    all.push(Sent { key, id });
                    if answered.is_err() {
                        break;
                    }
                    acknowledged.fetch_add(1, Ordering::Relaxed);
                    progress.notify_one();
                }
                all
            });
        }
        load
    }

    /// Until so many answers were acknowledged.
    pub async fn reaches(&self, n: u64) {
        while self.acknowledged.load(Ordering::Relaxed) < n {
            self.progress.notified().await;
        }
    }

    /// Goes on for so long. The customers end only with the server.
    async fn lasts(&mut self, time: Duration) {
        let ended = tokio::time::timeout(time, self.customers.join_next()).await;
        assert!(ended.is_err(), "the server left a customer before it was killed");
    }

    pub async fn ends(self) -> Vec<Sent> {
        self.customers.join_all().await.into_iter().flatten().collect()
    }
}

/// Starts the server again, in good time.
async fn start(scene: &Scene) -> Served {
    tokio::time::timeout(START, scene.server.start()).await.expect("a start takes less than five seconds")
}

#[expect(clippy::disallowed_methods, reason = "./test says through it how often")]
pub fn kills() -> u64 {
    std::env::var("HEARD_KILLS").map_or(KILLS, |text| text.parse().expect("HEARD_KILLS is a number"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_server_has_every_acknowledged_answer_exactly_once() {
    let chance = Chance::seeded(kills());
    let mut left = kills();
    let mut acknowledged = 0;
    while left > 0 {
        let mut scene = Scene::new(&[]).await;
        let mut served = start(&scene).await;
        for kill in 0..LIFE.min(left) {
            let mut load = Load::start(served.address, CONNECTIONS, &format!("kill-{kill}"));
            load.reaches(1).await;
            let [random] = chance.bytes::<1>();
            load.lasts(Duration::from_millis(50) + Duration::from_millis(350) * u32::from(random) / 255).await;
            served.kill().await;
            scene.remember(load.ends().await);
            served = start(&scene).await;
            assert_eq!(scene.lost().await, 0, "after kill {kill}");
            scene.deliver_again(served.address).await;
            scene.assert_sound().await;
        }
        served.kill().await;
        acknowledged += scene.sent.len();
        left -= LIFE.min(left);
    }
    // With less, the kills met a server that had nothing to do.
    assert!(acknowledged as u64 > 10 * kills(), "only {acknowledged} answers in {} kills", kills());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_acknowledged_before_its_commit_is_lost_in_a_kill() {
    let mut scene = Scene::new(&[("HEARD_TEST_ACKNOWLEDGE_EARLY", "1")]).await;
    let mut lost = 0;
    for kill in 0..20 {
        let served = start(&scene).await;
        let load = Load::start(served.address, 8 * CONNECTIONS, &format!("early-{kill}"));
        // An acknowledgement was just seen: its commit is still on its way.
        load.reaches(100 + 10 * kill).await;
        served.kill().await;
        scene.remember(load.ends().await);
        lost = scene.lost().await;
        if lost > 0 {
            break;
        }
    }
    assert!(lost > 0, "the kill test cannot see a loss, so it proves nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_stopped_instead_of_killed_keeps_its_word_too() {
    let mut scene = Scene::new(&[]).await;
    let served = start(&scene).await;
    let load = Load::start(served.address, 4 * CONNECTIONS, "stop");
    load.reaches(200).await;
    let ended = served.stop(STOP).await;
    assert_eq!(ended.code(), Some(0));
    scene.remember(load.ends().await);
    assert_eq!(scene.lost().await, 0);
    let served = start(&scene).await;
    scene.deliver_again(served.address).await;
    scene.assert_sound().await;
    served.kill().await;
}
