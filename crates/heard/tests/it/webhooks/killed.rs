//! The promise of webhooks, tried: the real program is killed again and again while it tells two of them what happened, and
//! connections break before and after a message is taken. Each is told everything at least once, under one id, and
//! nothing else. `HEARD_KILLS` says how often.

use std::collections::BTreeSet;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feedback::State;
use heard::chance::Chance;
use heard::clock::{Clock, DAY};
use heard::token::Seal;
use store::response::{Facts, Hand, Intake, NewResponse, Origin, Said};
use store::rule::NewRule;
use store::webhook::{Kind, Webhook};
use store::{Options, Store};
use uuid::Uuid;

use super::{Got, Receiver};
use crate::kill::{Scene, kills};

/// How many speak for each kill.
const EACH: u64 = 20;

const SECRET: [u8; 32] = [7; 32];

async fn within<T>(scene: &Scene, look: impl AsyncFnOnce(&Store) -> T) -> T {
    let store = Store::open(&scene.location, Options::default()).await.expect("it opens");
    let seen = look(&store).await;
    store.close().await;
    seen
}

/// Two webhooks at these addresses, and a rule that tells both.
async fn furnished(scene: &Scene, chance: &Chance, addresses: [String; 2]) -> Vec<Uuid> {
    let (workspace, now, seal) = (scene.workspace, Clock::System.now(), Seal::new(&SECRET));
    within(scene, async |store| {
        let mut tx = store.begin().await.expect("begin");
        let mut ids = Vec::new();
        for (name, address) in ["One", "Two"].into_iter().zip(addresses) {
            let id = chance.id(now);
            let place = |what: &str| format!("{workspace}/webhook/{id}/{what}");
            let secret = reach::hook::Secret::make([1; 32]).text();
            let webhook = Webhook {
                workspace,
                id,
                name: name.to_owned(),
                kind: Kind::Standard.key().to_owned(),
                host: address.clone(),
                address: seal.safe().lock(&place("address"), &address, chance).expect("sealed"),
                lan: true,
                secret: Some(seal.safe().lock(&place("secret"), &secret, chance).expect("sealed")),
                former_secret: None,
                former_until: None,
                made_at: now,
                made_by: None,
                off_at: None,
                halted: None,
                failing_since: None,
            };
            assert!(store::webhook::add(&mut tx, &webhook).await.expect("added"));
            ids.push(id);
        }
        let body = r#"{"name":"Tell","when":"said","do":[{"webhook":{"to":"One"}},{"webhook":{"to":"Two"}}]}"#;
        let rule = NewRule { workspace, id: chance.id(now), name: "Tell", body, at: now, by: None };
        assert!(store::rule::add(&mut tx, &rule, Some(now - DAY)).await.expect("added"));
        tx.commit().await.expect("commit");
        ids
    })
    .await
}

/// So many customers speak while nobody serves.
async fn speak(scene: &Scene, chance: &Chance) {
    within(scene, async |store| {
        for n in 0..EACH {
            let at = Clock::System.now();
            let response = NewResponse {
                workspace: scene.workspace,
                survey: 1,
                version: 1,
                id: chance.id(at),
                ids: chance.two_ids(at),
                key: None,
                intake: Intake::Known(State::Confirmed),
                origin: Origin::Lived,
                at,
                day: at / DAY,
                facts: Facts { place: "link".to_owned(), ..Facts::default() },
                contact: None,
                said: Said { score: u8::try_from(n % 11).ok(), ..Said::default() },
                hand: Hand::Unknown,
                properties: Vec::new(),
                answers: Vec::new(),
                consent: None,
            };
            store.writer().record(response).await.expect("recorded");
        }
    })
    .await;
    // What the dead were handing over, and what failed, goes on at once.
    store::scratch::run(&scene.location, "update delivery set due_at = 1 where due_at is not null").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_server_forgets_nothing_that_a_webhook_is_to_be_told() {
    let chance = Chance::seeded(kills());
    let receivers = [Receiver::open(), Receiver::open()];
    let key = STANDARD.encode(SECRET);
    let scene = Scene::new(&[("HEARD_SECRET_KEY", &key)]).await;
    let hooks = furnished(&scene, &chance, [receivers[0].address("/"), receivers[1].address("/")]).await;
    scene.server.start().await.stop(Duration::from_secs(30)).await;
    let [seen, other] = receivers.each_ref().map(|receiver| receiver.seen.clone());
    for seen in [&seen, &other] {
        seen.be_rough(true);
    }
    for _ in 0..kills() {
        speak(&scene, &chance).await;
        let before = seen.count();
        let served = scene.server.start().await;
        while seen.count() < before + 3 {
            seen.progress.notified().await;
        }
        let [random] = chance.bytes::<1>();
        let random = Duration::from_millis(100) * u32::from(random) / 255;
        // It goes on for a while, and is killed in the middle of whatever it does.
        let went_on = async {
            loop {
                seen.progress.notified().await;
            }
        };
        tokio::time::timeout(random, went_on).await.ok();
        served.kill().await;
    }
    for seen in [&seen, &other] {
        seen.be_rough(false);
    }
    speak(&scene, &chance).await;
    let all = ((kills() + 1) * EACH) as usize;
    let served = scene.server.start().await;
    while !is_over(&scene, &hooks, all).await {
        tokio::time::timeout(Duration::from_millis(100), seen.progress.notified()).await.ok();
    }
    served.stop(Duration::from_secs(30)).await;
    let workspace = scene.workspace;
    for (hook, seen) in hooks.iter().zip([&seen, &other]) {
        let kept = scene
            .look(async |read| store::delivery::list(read, workspace, *hook, i64::MAX).await.expect("listed"))
            .await;
        let told: BTreeSet<Uuid> = kept.iter().filter_map(|one| one.response).collect();
        assert_eq!((kept.len(), told.len()), (all, all), "each response is one delivery");
        let ids: BTreeSet<String> = kept.iter().map(|one| one.id.simple().to_string()).collect();
        let came: BTreeSet<String> = seen.got().iter().map(Got::id).collect();
        assert_eq!(came, ids, "nothing is forgotten, and nothing else came");
        for got in seen.got() {
            let one = kept.iter().find(|one| one.id.simple().to_string() == got.id()).expect("it is kept");
            assert_eq!(one.body.as_bytes(), got.body, "under one id the same is said");
        }
    }
}

/// Everything there is arrived.
async fn is_over(scene: &Scene, hooks: &[Uuid], all: usize) -> bool {
    let workspace = scene.workspace;
    scene
        .look(async |read| {
            let mut delivered = 0;
            for hook in hooks {
                let kept = store::delivery::list(read, workspace, *hook, i64::MAX).await.expect("listed");
                delivered += kept.iter().filter(|one| one.state == "delivered").count();
            }
            delivered == hooks.len() * all
        })
        .await
}
