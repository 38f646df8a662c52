//! The promise of rules, tried: the real program is killed again and again while rules look, act and write. Every response
//! or event that a rule is about is acted on, once; colleagues hear of each at least once, and no customer is written to
//! twice, nor asked twice by a campaign to which a rule sends them.
//! `HEARD_KILLS` says how often.

use std::collections::BTreeMap;
use std::time::Duration;

use feedback::State;
use heard::campaign::draft::Draft;
use heard::chance::Chance;
use heard::clock::{Clock, DAY};
use store::campaign::{Campaign, Kind, State::Running};
use store::happening::{self, Happening};
use store::member::Role;
use store::outbox;
use store::recipient::{self, Row, Wanted};
use store::response::{Facts, Hand, Intake, NewResponse, Origin, Said};
use store::rule::NewRule;
use store::user::User;
use store::{Options, Read, Store};
use uuid::Uuid;

use crate::kill::{Scene, kills};
use crate::sink::Sink;

/// How many speak for each kill.
const EACH: u64 = 40;

/// To how many something happens for each kill.
const EVENTS: u64 = 10;

/// The scene's survey.
const SURVEY: i64 = 1;

async fn within<T>(scene: &Scene, look: impl AsyncFnOnce(&Store) -> T) -> T {
    let store = Store::open(&scene.location, Options::default()).await.expect("it opens");
    let seen = look(&store).await;
    store.close().await;
    seen
}

/// The rules and the campaign to which one of them sends people.
struct Stands {
    sorry: Uuid,
    ordered: Uuid,
    campaign: Campaign,
}

/// Somebody decides here, customers get a mail of a rule, and those to whom something happens are asked.
async fn furnished(scene: &Scene, chance: &Chance) -> Stands {
    let (workspace, now) = (scene.workspace, Clock::System.now());
    within(scene, async |store| {
        let user = User {
            id: chance.id(now),
            email: "boss@here.example".to_owned(),
            name: "Bor Hrast".to_owned(),
            password: String::new(),
        };
        let body = serde_json::json!({
            "name": "Sorry", "when": "said", "if": ["score <= 6"],
            "do": [{"mail": {"purpose": "message", "subject": "We read it", "text": "Thank you."}}, {"tag": {"tag": "told"}}],
        })
        .to_string();
        let mut draft = Draft::new("After delivery", SURVEY, None);
        draft.kind = Kind::Triggered;
        (draft.schedule.from_hour, draft.schedule.to_hour) = (0, 24);
        let campaign = draft.begin(workspace, chance.id(now), now, None).expect("a campaign");
        let campaign = Campaign { state: Running, started_at: Some(now), next_at: Some(now), ..campaign };
        let asks = serde_json::json!({
            "name": "Ordered", "when": "happened", "event": "order placed",
            "do": [{"ask": {"campaign": campaign.id.simple().to_string()}}],
        })
        .to_string();
        let (id, ordered) = (chance.id(now), chance.id(now));
        let mut tx = store.begin().await.expect("begin");
        store::campaign::add(&mut tx, &campaign).await.expect("added");
        store::wave::add(&mut tx, workspace, campaign.id, 1, now).await.expect("a wave");
        let rule = NewRule { workspace, id: ordered, name: "Ordered", body: &asks, at: now, by: None };
        assert!(store::rule::add(&mut tx, &rule, Some(now - DAY)).await.expect("added"));
        assert!(store::user::add(&mut tx, &user, now).await.expect("added"));
        store::member::join(&mut tx, workspace, user.id, Role::Owner).await.expect("joined");
        let rule = NewRule { workspace, id, name: "Sorry", body: &body, at: now, by: None };
        assert!(store::rule::add(&mut tx, &rule, Some(now - DAY)).await.expect("added"));
        tx.commit().await.expect("commit");
        Stands { sorry: id, ordered, campaign }
    })
    .await
}

/// So many customers speak while nobody serves, every second of them unhappy.
async fn speak(scene: &Scene, chance: &Chance, from: u64) {
    within(scene, async |store| {
        for n in from..from + EACH {
            let at = Clock::System.now();
            let mut tx = store.begin().await.expect("begin");
            let email = format!("ana{n}@a{}.example", n % 7);
            let contact = store::contact::find_or_add(&mut tx, scene.workspace, &email, Some("Ana"), chance.id(at), at)
                .await
                .expect("a contact");
            tx.commit().await.expect("commit");
            let response = NewResponse {
                workspace: scene.workspace,
                survey: SURVEY,
                version: 1,
                id: chance.id(at),
                ids: chance.two_ids(at),
                key: None,
                intake: Intake::Known(State::Confirmed),
                origin: Origin::Lived,
                at,
                day: at / DAY,
                facts: Facts { place: "link".to_owned(), ..Facts::default() },
                contact: Some(contact),
                said: Said { score: Some(if n % 2 == 0 { 2 } else { 10 }), ..Said::default() },
                hand: Hand::Unknown,
                properties: Vec::new(),
                answers: Vec::new(),
                consent: None,
            };
            store.writer().record(response).await.expect("recorded");
        }
        let mut tx = store.begin().await.expect("begin");
        let change = happening::hold(&mut tx, scene.workspace).await.expect("held");
        let mut all = Vec::new();
        for n in from..from + EVENTS {
            let at = Clock::System.now();
            let email = format!("eva{n}@b{}.example", n % 3);
            let contact = store::contact::find_or_add(&mut tx, scene.workspace, &email, Some("Eva"), chance.id(at), at)
                .await
                .expect("a contact");
            let (id, name, source) = (chance.id(at), "order placed".to_owned(), "api".to_owned());
            let properties = BTreeMap::new();
            all.push(Happening { id, contact, name, at, told_at: at, source, key: None, properties });
        }
        happening::add(&mut tx, scene.workspace, change, &all).await.expect("kept");
        outbox::hasten(&mut tx, Clock::System.now()).await.expect("hastened");
        tx.commit().await.expect("commit");
    })
    .await;
    // What the dead were handing over goes on at once, not when their claims are over.
    let claimed = "update outbox set due_at = 1 where state = 'attempting' and due_at is not null";
    store::scratch::run(&scene.location, claimed).await;
    // And no rule has mailed too many people within an hour.
    let long_ago = "update rule_run set ended_at = ended_at - 7200000 where ended_at is not null";
    store::scratch::run(&scene.location, long_ago).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_server_forgets_no_rule_and_follows_none_twice() {
    let chance = Chance::seeded(kills());
    let sink = Sink::open();
    let port = sink.port.to_string();
    let scene = Scene::new(&[
        ("HEARD_SMTP_HOST", "127.0.0.1"),
        ("HEARD_SMTP_PORT", &port),
        ("HEARD_SMTP_SECURITY", "none"),
        ("HEARD_SMTP_SENDER", "feedback@lindentree.example"),
    ])
    .await;
    let stands = furnished(&scene, &chance).await;
    // The rule of the first day begins with the first start.
    scene.server.start().await.stop(Duration::from_secs(30)).await;
    sink.seen.be_rough(true);
    for nth in 0..kills() {
        speak(&scene, &chance, nth * EACH).await;
        let before = sink.seen.taken().len();
        let served = scene.server.start().await;
        while sink.seen.taken().len() < before + 3 {
            sink.seen.progress.notified().await;
        }
        let [random] = chance.bytes::<1>();
        let random = Duration::from_millis(150) * u32::from(random) / 255;
        // It goes on for a while, and is killed in the middle of whatever it does.
        let went_on = async {
            loop {
                sink.seen.progress.notified().await;
            }
        };
        tokio::time::timeout(random, went_on).await.ok();
        served.kill().await;
    }
    sink.seen.be_rough(false);
    speak(&scene, &chance, kills() * EACH).await;
    let unhappy = (kills() + 1) * EACH / 2;
    let served = scene.server.start().await;
    while !is_over(&scene, &stands, unhappy).await {
        // What was taken last is written down a moment later, and nothing comes after it.
        tokio::time::timeout(Duration::from_millis(100), sink.seen.progress.notified()).await.ok();
    }
    served.stop(Duration::from_secs(30)).await;
    sound(&scene, &stands, &sink, unhappy).await;
}

/// Every run has ended, and no mail waits.
async fn is_over(scene: &Scene, stands: &Stands, unhappy: u64) -> bool {
    within(scene, async |store| {
        let mut read = store.read().await.expect("read");
        let runs = store::rule::runs(&mut read, scene.workspace, stands.sorry, i64::MAX).await.expect("listed");
        let asked = recipients(&mut read, stands).await;
        let is_asked = asked.len() as u64 == events() && asked.iter().all(|one| one.state == "asked");
        let first = store::rule::runs(&mut read, scene.workspace, heard::rule::FIRST, i64::MAX).await.expect("listed");
        let ended = runs.iter().chain(&first).filter(|run| run.due_at.is_none()).count() as u64;
        ended == 2 * unhappy && is_asked && outbox::next_due(&mut read).await.expect("asked").is_none()
    })
    .await
}

/// How many events there are in all.
fn events() -> u64 {
    (kills() + 1) * EVENTS
}

async fn recipients(read: &mut Read, stands: &Stands) -> Vec<Row> {
    let wanted = Wanted::default();
    let (workspace, id) = (stands.campaign.workspace, stands.campaign.id);
    recipient::page(read, workspace, id, &wanted, None, 100_000).await.expect("listed")
}

async fn sound(scene: &Scene, stands: &Stands, sink: &Sink, unhappy: u64) {
    let (mails, runs) = within(scene, async |store| {
        let mut read = store.read().await.expect("read");
        let mut runs = BTreeMap::new();
        assert_eq!(recipients(&mut read, stands).await.len() as u64, events(), "everybody is asked");
        for of in [stands.sorry, stands.ordered, heard::rule::FIRST] {
            for run in store::rule::runs(&mut read, scene.workspace, of, i64::MAX).await.expect("listed") {
                assert_eq!(run.state, "done", "{run:?}");
                *runs.entry((of, run.subject)).or_insert(0) += 1;
            }
        }
        (outbox::list(&mut read, scene.workspace, i64::MAX).await.expect("listed"), runs)
    })
    .await;
    assert_eq!(runs.len() as u64, 2 * unhappy + events(), "nothing is forgotten");
    assert!(runs.values().all(|n| *n == 1), "nothing is followed twice");
    let mut taken: BTreeMap<String, u64> = BTreeMap::new();
    sink.seen.taken().into_iter().for_each(|to| *taken.entry(to).or_default() += 1);
    let alerts = taken.remove("boss@here.example").unwrap_or_default();
    assert!(alerts >= unhappy, "{alerts} of {unhappy} alerts arrived");
    let twice: Vec<_> = taken.iter().filter(|(_, n)| **n > 1).collect();
    assert!(twice.is_empty(), "customers who were written to twice: {twice:?}");
    let of = |kind: &str| mails.iter().filter(|mail| mail.kind == kind).count() as u64;
    assert_eq!((of("alert"), of("rule"), of("survey")), (unhappy, unhappy, events()));
    for mail in mails.iter().filter(|mail| mail.kind == "rule" && mail.state != outbox::State::Unknown) {
        assert_eq!(taken.contains_key(&mail.to), mail.state == outbox::State::Accepted, "{mail:?}");
    }
}
