//! The promise of campaigns, tried: the real program is killed again and again while its mails go to a server that breaks
//! connections at every step. Nobody gets a mail twice, and what nobody knows of is no more than was on the wire.
//! `HEARD_KILLS` says how often.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use heard::chance::Chance;
use heard::clock::Clock;
use store::outbox::lease;
use store::{Options, Store};
use uuid::Uuid;

use crate::asking::Ground;
use crate::kill::{Scene, kills};
use crate::sink::Sink;

/// How many are asked for each kill.
const EACH: u64 = 150;

const CONNECTIONS: u64 = 4;

/// The scene's survey.
const SURVEY: i64 = 1;

async fn within<T>(scene: &Scene, look: impl AsyncFnOnce(&Store, Ground<'_>) -> T) -> T {
    let store = Store::open(&scene.location, Options::default()).await.expect("it opens");
    let now = Clock::System.now();
    let seen = look(&store, Ground { store: &store, workspace: scene.workspace, survey: SURVEY, now }).await;
    store.close().await;
    seen
}

/// What was taken back from the dead goes on at once, not when their leases are over.
async fn hasten(store: &Store) {
    let mut tx = store.begin().await.expect("begin");
    store::outbox::hasten(&mut tx, Clock::System.now()).await.expect("hastened");
    tx.commit().await.expect("commit");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_server_sends_no_mail_of_a_campaign_twice() {
    let chance = Chance::seeded(kills());
    let sink = Sink::open();
    let port = sink.port.to_string();
    let scene = Scene::new(&[
        ("HEARD_SMTP_HOST", "127.0.0.1"),
        ("HEARD_SMTP_PORT", &port),
        ("HEARD_SMTP_SECURITY", "none"),
        ("HEARD_SMTP_SENDER", "feedback@lindentree.example"),
        ("HEARD_SMTP_CONNECTIONS", "4"),
        ("HEARD_SMTP_DOMAIN_CONNECTIONS", "4"),
    ])
    .await;
    let all = kills() * EACH;
    let id = || chance.id(Clock::System.now());
    let campaign = within(&scene, async |_, ground| {
        let campaign = ground.campaign(id()).await;
        ground.ask(campaign, None, (0..all).map(|n| (id(), format!("ana{n}@a{}.example", n % 7)))).await;
        campaign
    })
    .await;
    sink.seen.be_rough(true);
    for _ in 0..kills() {
        let before = sink.seen.taken().len();
        let served = scene.server.start().await;
        while sink.seen.taken().len() < before + 5 {
            sink.seen.progress.notified().await;
        }
        let [random] = chance.bytes::<1>();
        let random = Duration::from_millis(100) * u32::from(random) / 255;
        // It goes on for a while, and is killed in the middle of whatever it does.
        let went_on = async {
            while sink.seen.taken().len() as u64 <= all {
                sink.seen.progress.notified().await
            }
        };
        tokio::time::timeout(random, went_on).await.ok();
        served.kill().await;
        within(&scene, async |store, _| hasten(store).await).await;
    }
    let broken = sink.seen.broken();
    sink.seen.be_rough(false);
    let served = scene.server.start().await;
    while count(&scene, campaign, "queued").await > 0 {
        sink.seen.progress.notified().await;
    }
    served.stop(Duration::from_secs(30)).await;
    sound(&scene, campaign, &sink, all).await;
    let steps: BTreeSet<&str> = broken.keys().copied().collect();
    assert!(
        steps.is_superset(&BTreeSet::from(["greeting", "EHLO", "MAIL", "RCPT", "DATA", "text", "dot"])),
        "{broken:?}"
    );
}

async fn count(scene: &Scene, campaign: Uuid, state: &str) -> i64 {
    within(scene, async |_, ground| ground.count(campaign, state).await).await
}

async fn sound(scene: &Scene, campaign: Uuid, sink: &Sink, all: u64) {
    let workspace = scene.workspace;
    let mails = within(scene, async |store, _| {
        let mut tx = store.begin().await.expect("begin");
        // Whoever was killed is taken for dead by then.
        lease::give_up(&mut tx, Clock::System.now() + 3_600_000).await.expect("given up");
        tx.commit().await.expect("commit");
        let mut read = store.read().await.expect("read");
        store::outbox::list(&mut read, workspace, i64::MAX).await.expect("listed")
    })
    .await;
    assert_eq!(mails.len() as u64, all, "every mail is listed");
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    sink.seen.taken().into_iter().for_each(|to| *taken.entry(to).or_default() += 1);
    let twice: Vec<_> = taken.iter().filter(|(_, n)| **n > 1).collect();
    assert!(twice.is_empty(), "sent twice: {twice:?}");
    let mut states: BTreeMap<&str, u64> = BTreeMap::new();
    for mail in &mails {
        *states.entry(mail.state.key()).or_default() += 1;
        let was_taken = taken.contains_key(&mail.to);
        match mail.state.key() {
            "accepted" => assert!(was_taken, "{} was never taken", mail.to),
            "unknown" => {}
            state => panic!("{} is {state}", mail.to),
        }
    }
    let (unknown, lost) = (states.get("unknown").copied().unwrap_or_default(), sink.seen.lost() as u64);
    assert!(unknown <= kills() * CONNECTIONS + lost, "{states:?}, and the server lost {lost}");
    assert_eq!(states.values().sum::<u64>(), all, "{campaign}: {states:?}");
}
