//! Webhooks: a rule tells others what happened, signed, at least once and under one id, whoever is slow, away or gone; rooms
//! of chats are told in their own words, and strangers' words do nothing there.

mod killed;
mod official;
mod pages;
mod receiver;
mod rooms;

use heard::webhook::draft::{self, Draft, Wrong};
use reach::hook::{Secret, verify};
use serde_json::json;
use store::delivery::Delivery;
use store::webhook::{Kind, Webhook};
use uuid::Uuid;

use crate::sink::Sink;
use crate::stage::{DAY, MINUTE, Stage};
pub use receiver::{Got, Receiver};

/// A webhook with the secret that was told once.
pub struct Hook {
    pub webhook: Webhook,
    pub secret: String,
}

impl Stage {
    /// A webhook where an owner says that it is a machine of theirs.
    pub async fn webhook(&self, name: &str, kind: Kind, address: &str) -> Hook {
        let draft = Draft { name: name.to_owned(), address: address.to_owned(), lan: true, may_lan: true };
        let mut tx = self.app.store.begin().await.expect("begin");
        let made = draft::make(&self.app, &mut tx, (self.workspace, Uuid::nil()), kind, &draft).await.expect("made");
        tx.commit().await.expect("commit");
        let (webhook, secret) = made.expect("a webhook");
        Hook { webhook, secret: secret.unwrap_or_default() }
    }

    /// A rule that tells these webhooks of everybody who answers.
    pub async fn tells(&self, names: &[&str]) -> Uuid {
        let each: Vec<_> = names.iter().map(|name| json!({"webhook": {"to": name}})).collect();
        self.rule(&json!({"name": "Tell", "when": "said", "do": each})).await
    }

    /// A webhook where nobody listens, and something that waits for it.
    pub async fn has_delivery(&self, name: &str) -> (Uuid, Uuid) {
        let webhook = self.webhook(name, Kind::Standard, "http://127.0.0.1:9/").await.webhook.id;
        let (id, at) = (self.app.chance.id(self.now()), self.now());
        let new = store::delivery::NewDelivery {
            workspace: self.workspace,
            id,
            webhook,
            rule: None,
            response: None,
            contact: None,
            at,
            body: "{\"text\":\"Zelena novica\"}",
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        store::delivery::add(&mut tx, &new).await.expect("added");
        tx.commit().await.expect("commit");
        (webhook, id)
    }

    /// Everything that is due is handed over. When something is due next.
    pub async fn hands_over(&self) -> Option<i64> {
        heard::webhook::run(&self.app, || false).await.expect("handed over")
    }

    /// What was handed to a webhook, the latest first.
    pub async fn deliveries(&self, of: &Hook) -> Vec<Delivery> {
        let mut read = self.app.store.read().await.expect("read");
        store::delivery::list(&mut read, self.workspace, of.webhook.id, 1000).await.expect("listed")
    }

    /// How a webhook is now.
    pub async fn now_of(&self, of: &Hook) -> Webhook {
        let mut read = self.app.store.read().await.expect("read");
        store::webhook::find(&mut read, self.workspace, of.webhook.id).await.expect("asked").expect("it is there")
    }

    /// Somebody answers, and rules act.
    pub async fn hears(&self, score: u8) {
        self.given(self.now(), score, |_| ()).await;
        self.rules().await;
    }
}

/// The key of how far a delivery is, how often it was tried, and what went wrong.
fn fate(of: &Delivery) -> (&str, i64, Option<&str>) {
    (&of.state, of.attempts, of.said.as_deref())
}

fn is_signed(got: &Got, secret: &str, now: i64) -> bool {
    verify(&got.headers, &got.body, &[Secret::parse(secret).expect("a secret")], now).is_ok()
}

#[tokio::test]
async fn a_rule_tells_a_webhook_once_and_its_receiver_can_check_who_wrote() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await);
    let hook = stage.webhook("Shop", Kind::Standard, &receiver.address("/hooks?key=1")).await;
    let rule = stage.tells(&["Shop"]).await;
    stage.says(&stage.invite("Ana Novak").await, 3, "Zavore+cvilijo").await;
    stage.rules().await;
    stage.hands_over().await;
    stage.rules().await;
    stage.hands_over().await;

    let got = receiver.seen.got();
    let [got] = got.as_slice() else { panic!("{} came", got.len()) };
    assert_eq!((got.path.as_str(), got.header("content-type")), ("/hooks?key=1", "application/json"));
    assert!(is_signed(got, &hook.secret, stage.now()));
    let other = Secret::make([1; 32]).text();
    assert!(!is_signed(got, &other, stage.now()), "nobody else could have signed it");
    let mut changed = got.clone();
    changed.body.push(b' ');
    assert!(!is_signed(&changed, &hook.secret, stage.now()) && !is_signed(got, &hook.secret, stage.now() + 6 * MINUTE));

    // The response is told exactly as the API tells it.
    let response = stage.responses().await[0].id;
    let told = got.json();
    assert_eq!(told["type"], "response.confirmed");
    assert_eq!(told["timestamp"], "2026-11-21T12:00:00Z");
    assert_eq!(told["data"]["rule"], json!({"id": rule, "name": "Tell"}));
    assert_eq!(told["data"]["workspace"], json!({"id": "trees", "name": "Lindentree Cycles"}));
    let program = stage.program().await;
    assert_eq!(told["data"]["response"], program.sees(&format!("/responses/{response}")).await);
    assert_eq!(told["data"]["response"]["comment"], "Zavore cvilijo");

    let deliveries = stage.deliveries(&hook).await;
    assert_eq!(deliveries.iter().map(fate).collect::<Vec<_>>(), [("delivered", 1, None)]);
    assert_eq!((deliveries[0].id.simple().to_string(), deliveries[0].status), (got.id(), Some(200)));
    assert_eq!(stage.ran(rule).await, [("done".to_owned(), "hooked=1".to_owned())]);
    assert!(stage.traces(&["hooks?key", &hook.secret]).await.is_empty(), "address and secret lie sealed");
}

#[tokio::test]
async fn a_receiver_that_is_away_is_told_again_on_a_schedule_under_the_same_id() {
    let (held, port) = Sink::nobody();
    let stage = Stage::new().await;
    let hook = stage.webhook("Shop", Kind::Standard, &format!("http://127.0.0.1:{port}/")).await;
    stage.tells(&["Shop"]).await;
    stage.hears(3).await;
    // After each failure a little longer, a tenth more at most.
    let waits = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000].map(|seconds: i64| seconds * 1000);
    for (nth, wait) in waits.into_iter().enumerate() {
        let due = stage.hands_over().await.expect("it is tried again") - stage.now();
        assert!((wait..=wait + wait / 10).contains(&due), "{nth}: {due} is not {wait}");
        let attempts = nth as i64 + 1;
        assert_eq!(fate(&stage.deliveries(&hook).await[0]), ("failed", attempts, Some("closed")));
        stage.move_clock(due - 1);
        stage.hands_over().await;
        assert_eq!(stage.deliveries(&hook).await[0].attempts, attempts, "not a moment earlier");
        stage.move_clock(1);
    }
    let receiver = Receiver::open_at(port);
    drop(held);
    assert_eq!(stage.hands_over().await, None);
    let got = receiver.seen.got();
    assert_eq!((got.len(), fate(&stage.deliveries(&hook).await[0])), (1, ("delivered", 9, None)));
    assert_eq!(got[0].id(), stage.deliveries(&hook).await[0].id.simple().to_string());
    assert!(is_signed(&got[0], &hook.secret, stage.now()), "each attempt is signed anew");
    assert_eq!(stage.now_of(&hook).await.failing_since, None);
}

#[tokio::test]
async fn whatever_is_answered_but_2xx_is_told_plainly_and_tried_again() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await);
    let hook = stage.webhook("Shop", Kind::Standard, &receiver.address("/")).await;
    stage.tells(&["Shop"]).await;
    let all = [
        ("400 Bad Request", "refused", 400),
        ("404 Not Found", "missing", 404),
        ("302 Found", "redirect", 302),
        ("500 Oh", "failed", 500),
        ("401 No", "denied", 401),
    ];
    for (status, said, code) in all {
        receiver.seen.answers(status, "location: http://127.0.0.1:1/\r\n\r\nNo \u{1b}[31m<such>\n hook");
        stage.hears(9).await;
        stage.hands_over().await;
        let latest = stage.deliveries(&hook).await.remove(0);
        assert_eq!((latest.state.as_str(), latest.said.as_deref(), latest.status), ("failed", Some(said), Some(code)));
        assert_eq!(latest.answer.as_deref(), Some("No [31m<such> hook"), "of an answer its words are kept");
        stage.move_clock(6_000);
        stage.hands_over().await;
        assert_eq!(fate(&stage.deliveries(&hook).await[0]), ("delivered", 2, None));
    }
    let ids: Vec<String> = receiver.seen.got().iter().map(Got::id).collect();
    assert!(ids.chunks(2).all(|two| two[0] == two[1]), "{ids:?}");
}

#[tokio::test]
async fn who_answers_that_there_is_nothing_any_more_is_told_nothing_until_somebody_looked() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await.with_iva().await.with_mail(9).await);
    let hook = stage.webhook("Shop", Kind::Standard, &receiver.address("/")).await;
    stage.tells(&["Shop"]).await;
    receiver.seen.answers("410 Gone", "\r\n");
    for _ in 0..2 {
        stage.hears(9).await;
    }
    stage.hands_over().await;
    stage.move_clock(DAY);
    stage.hears(9).await;
    assert_eq!(stage.hands_over().await, None, "nothing is due");
    let first = receiver.seen.count();
    assert!(first <= 2, "what was under way at the same time may have gone: {first}");
    assert_eq!(stage.now_of(&hook).await.halted.as_deref(), Some("gone"));
    let mails = stage.mails().await.into_iter().filter(|mail| mail.kind == "webhook-halted").collect::<Vec<_>>();
    assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["iva@example.com"]);

    // Nothing is forgotten meanwhile, and all of it goes when it is let go on.
    let cookie = stage.iva().await;
    let page = format!("/settings/webhooks/{}", hook.webhook.id.simple());
    let shown = stage.get_as(&cookie, &page).await;
    assert!(shown.text().contains("answered that there is nothing any more (410)"), "{}", shown.text());
    let csrf = shown.field("csrf");
    assert_eq!(stage.post_as(&cookie, &format!("{page}/do"), &format!("csrf={csrf}&do=on")).await.status, 303);
    stage.hands_over().await;
    assert!(stage.deliveries(&hook).await.iter().all(|one| one.state == "delivered"));
    assert_eq!(stage.deliveries(&hook).await.len(), 3);
}

#[tokio::test]
async fn who_asks_for_patience_is_given_it_by_everything_that_waits() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await);
    let hook = stage.webhook("Room", Kind::Slack, &receiver.address("/services/T0/B0")).await;
    stage.tells(&["Room"]).await;
    receiver.seen.answers("429 Too Many Requests", "retry-after: 120\r\n\r\nrate_limited");
    stage.hears(9).await;
    assert_eq!(stage.hands_over().await, Some(stage.now() + 120_000));
    assert_eq!(fate(&stage.deliveries(&hook).await[0]), ("failed", 1, Some("busy")));
    // What comes meanwhile waits as well.
    stage.hears(2).await;
    stage.move_clock(119_000);
    stage.hands_over().await;
    assert_eq!(receiver.seen.count(), 1);
    stage.move_clock(1_000);
    stage.hands_over().await;
    assert_eq!(receiver.seen.count(), 3);
    // Nobody makes us wait for longer than a day.
    receiver.seen.answers("503 Busy", "retry-after: 99999999\r\n\r\n");
    stage.hears(2).await;
    assert_eq!(stage.hands_over().await, Some(stage.now() + DAY));
}

#[tokio::test]
async fn what_was_handed_over_is_handed_over_again_under_its_id_when_somebody_wants_it() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await.with_iva().await);
    let hook = stage.webhook("Shop", Kind::Standard, &receiver.address("/")).await;
    stage.tells(&["Shop"]).await;
    stage.hears(9).await;
    stage.hands_over().await;
    stage.move_clock(DAY);
    let cookie = stage.iva().await;
    let page = format!("/settings/webhooks/{}", hook.webhook.id.simple());
    let shown = stage.get_as(&cookie, &page).await;
    let (csrf, id) = (shown.field("csrf"), receiver.seen.got()[0].id());
    assert!(shown.text().contains("arrived yesterday") && shown.text().contains("answered 200"), "{}", shown.text());
    let again = format!("csrf={csrf}&delivery={id}");
    assert_eq!(stage.post_as(&cookie, &format!("{page}/again"), &again).await.status, 303);
    stage.hands_over().await;
    let got = receiver.seen.got();
    assert_eq!((got.len(), got[1].id(), &got[1].body), (2, id, &got[0].body));
    assert!(is_signed(&got[1], &hook.secret, stage.now()), "it is signed anew");
    // One that was given up begins at the beginning.
    receiver.seen.answers("500 Oh", "\r\n");
    stage.post_as(&cookie, &format!("{page}/again"), &again).await;
    let due = stage.hands_over().await.expect("it is tried again") - stage.now();
    assert!(due < 6_000, "{due}");
    let strange = format!("csrf={csrf}&delivery={}", Uuid::nil());
    assert_eq!(stage.post_as(&cookie, &format!("{page}/again"), &strange).await.status, 404);
}

#[tokio::test]
async fn another_secret_signs_beside_the_former_one_for_a_day() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await.with_iva().await);
    let hook = stage.webhook("Shop", Kind::Standard, &receiver.address("/")).await;
    stage.tells(&["Shop"]).await;
    let cookie = stage.iva().await;
    let page = format!("/settings/webhooks/{}", hook.webhook.id.simple());
    let shown = stage.get_as(&cookie, &page).await;
    assert!(!shown.body.contains("whsec_"), "a secret is shown once");
    let csrf = shown.field("csrf");
    let rotated = stage.post_as(&cookie, &format!("{page}/secret"), &format!("csrf={csrf}")).await;
    let at = rotated.body.find("whsec_").unwrap_or_else(|| panic!("{}", rotated.text()));
    let second = rotated.body[at..].split('"').next().expect("a secret").replace("&#x2f;", "/").replace("&#x3d;", "=");
    assert_ne!(second, hook.secret);
    for (later, former) in [(0, true), (DAY - 1, true), (1, false)] {
        stage.move_clock(later);
        stage.hears(9).await;
        stage.hands_over().await;
        let got = receiver.seen.got().pop().expect("it came");
        assert_eq!((is_signed(&got, &second, stage.now()), is_signed(&got, &hook.secret, stage.now())), (true, former));
        assert_eq!(got.header("webhook-signature").split(' ').count(), if former { 2 } else { 1 });
    }
}

#[tokio::test]
async fn one_that_was_removed_or_is_off_is_told_nothing_and_the_run_says_so() {
    let (held, port) = Sink::nobody();
    let stage = Stage::new().await;
    let address = format!("http://127.0.0.1:{port}/");
    let (off, gone) =
        (stage.webhook("Off", Kind::Standard, &address).await, stage.webhook("Gone", Kind::Standard, &address).await);
    let rule = stage.tells(&["Off", "Gone"]).await;
    stage.hears(9).await;
    stage.hands_over().await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    heard::webhook::switch(&stage.app, &mut tx, &mut off.webhook.clone(), false).await.expect("switched");
    assert!(heard::webhook::remove(&stage.app, &mut tx, &gone.webhook).await.expect("removed"));
    tx.commit().await.expect("commit");
    assert_eq!(fate(&stage.deliveries(&off).await[0]), ("given-up", 1, Some("off")));
    assert_eq!(fate(&stage.deliveries(&gone).await[0]), ("given-up", 1, Some("removed")));
    stage.hears(2).await;
    let ran = stage.ran(rule).await;
    assert!(ran.contains(&("done".to_owned(), "hook-off=1 no-hook=1".to_owned())), "{ran:?}");
    drop(held);
    let receiver = Receiver::open_at(port);
    stage.move_clock(DAY);
    assert_eq!((stage.hands_over().await, receiver.seen.count()), (None, 0));
    let mut tx = stage.app.store.begin().await.expect("begin");
    let id = stage.deliveries(&off).await[0].id;
    let again = store::delivery::replay(&mut tx, stage.workspace, off.webhook.id, id, stage.now()).await;
    assert!(!again.expect("asked"), "nothing is sent again to one that is off");
    drop(tx);
    // On again, it is told what happens from then on. Its name is free for another, and the removed one's as well.
    let mut tx = stage.app.store.begin().await.expect("begin");
    heard::webhook::switch(&stage.app, &mut tx, &mut off.webhook.clone(), true).await.expect("switched");
    tx.commit().await.expect("commit");
    stage.webhook("Gone", Kind::Standard, &receiver.address("/new")).await;
    stage.hears(5).await;
    stage.hands_over().await;
    let mut paths: Vec<String> = receiver.seen.got().into_iter().map(|got| got.path).collect();
    paths.sort();
    assert_eq!(paths, ["/", "/new"]);
}

#[tokio::test]
async fn a_slow_receiver_is_told_two_things_at_a_time_and_holds_up_no_other() {
    let (slow, quick, stage) = (Receiver::open(), Receiver::open(), Stage::new().await);
    stage.webhook("A slow one", Kind::Standard, &slow.address("/")).await;
    stage.webhook("Quick", Kind::Standard, &quick.address("/")).await;
    stage.tells(&["A slow one", "Quick"]).await;
    slow.seen.hold(true);
    for score in 0..8 {
        stage.hears(score).await;
    }
    let app = stage.app.clone();
    let running = tokio::spawn(async move { heard::webhook::run(&app, || false).await });
    while quick.seen.count() < 8 {
        quick.seen.progress.notified().await;
    }
    while slow.seen.count() < 2 {
        slow.seen.progress.notified().await;
    }
    slow.seen.hold(false);
    running.await.expect("it ends").expect("handed over");
    let mut ids: Vec<String> = slow.seen.got().iter().map(Got::id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((slow.seen.count(), ids.len(), slow.seen.most()), (8, 8, 2));
}

#[tokio::test]
async fn after_three_days_without_anything_it_stops_and_asks_once() {
    let (held, port) = Sink::nobody();
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let hook = stage.webhook("Shop", Kind::Standard, &format!("http://127.0.0.1:{port}/")).await;
    stage.tells(&["Shop"]).await;
    let since = stage.now();
    for _ in 0..30 {
        stage.hears(9).await;
        let Some(due) = stage.hands_over().await else { break };
        stage.move_clock((due - stage.now()).max(6 * 60 * MINUTE));
    }
    assert!((3 * DAY..4 * DAY).contains(&(stage.now() - since)), "{}", stage.now() - since);
    assert_eq!(stage.now_of(&hook).await.halted.as_deref(), Some("failing"));
    let halted = stage.mails().await.into_iter().filter(|mail| mail.kind == "webhook-halted").count();
    assert_eq!(halted, 1, "managers hear of it once");
    // Let go on, all that waits goes at once.
    drop(held);
    let receiver = Receiver::open_at(port);
    let mut tx = stage.app.store.begin().await.expect("begin");
    heard::webhook::switch(&stage.app, &mut tx, &mut stage.now_of(&hook).await, true).await.expect("switched");
    tx.commit().await.expect("commit");
    stage.hands_over().await;
    let deliveries = stage.deliveries(&hook).await;
    assert!(
        deliveries.iter().all(|one| one.state == "delivered"),
        "{:?}",
        deliveries.iter().map(fate).collect::<Vec<_>>()
    );
    assert_eq!(receiver.seen.count(), deliveries.len());
}

#[tokio::test]
async fn two_servers_on_one_database_tell_each_thing_once() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await);
    let (one, two) = (Receiver::open(), Receiver::open());
    for (name, at) in [("A", &receiver), ("B", &one), ("C", &two)] {
        stage.webhook(name, Kind::Standard, &at.address("/")).await;
    }
    stage.tells(&["A", "B", "C"]).await;
    for n in 0..20 {
        stage.given(stage.now(), n % 11, |_| ()).await;
    }
    let other = stage.another_node().await;
    stage.rules().await;
    let (first, second) = tokio::join!(
        tokio::spawn({
            let app = stage.app.clone();
            async move { heard::webhook::run(&app, || false).await }
        }),
        tokio::spawn({
            let app = other.app.clone();
            async move { heard::webhook::run(&app, || false).await }
        }),
    );
    first.expect("it ends").expect("handed over");
    second.expect("it ends").expect("handed over");
    stage.hands_over().await;
    for at in [&receiver, &one, &two] {
        let mut ids: Vec<String> = at.seen.got().iter().map(Got::id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!((at.seen.count(), ids.len()), (20, 20));
    }
}

#[tokio::test]
async fn a_claim_that_nobody_settled_is_due_again_and_a_late_word_of_it_changes_nothing() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await);
    let hook = stage.webhook("Shop", Kind::Standard, &receiver.address("/")).await;
    stage.tells(&["Shop"]).await;
    stage.hears(9).await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let dead = store::delivery::claim(&mut tx, stage.now(), stage.now() + MINUTE).await.expect("asked");
    let dead = dead.expect("something is due");
    tx.commit().await.expect("commit");
    stage.move_clock(MINUTE - 1);
    stage.hands_over().await;
    assert_eq!(receiver.seen.count(), 0, "somebody may still be at it");
    stage.move_clock(1);
    stage.hands_over().await;
    assert_eq!((receiver.seen.count(), receiver.seen.got()[0].id()), (1, dead.id.simple().to_string()));
    let mut tx = stage.app.store.begin().await.expect("begin");
    let late = store::delivery::Heard::default();
    let settled = store::delivery::settle(&mut tx, &dead, store::delivery::Fate::Again(0), &late, stage.now()).await;
    assert!(!settled.expect("settled"));
    drop(tx);
    assert_eq!(fate(&stage.deliveries(&hook).await[0]), ("delivered", 2, None));
}

#[tokio::test]
async fn who_is_forgotten_is_in_no_delivery_and_old_ones_go() {
    let (held, port) = Sink::nobody();
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.webhook("Shop", Kind::Standard, &format!("http://127.0.0.1:{port}/")).await;
    stage.tells(&["Shop"]).await;
    stage.says(&stage.invite("Ljubomira Rdečenosa").await, 3, "Skrivnost").await;
    stage.rules().await;
    stage.hands_over().await;
    assert!(!stage.traces(&["ljubomira"]).await.is_empty());
    let contact = stage.responses().await[0].contact.expect("a customer");
    let (now, workspace) = (stage.now(), stage.workspace);
    let mut tx = stage.app.store.begin().await.expect("begin");
    let doing = store::contact::Doing { workspace, at: now, actor: None, name: None, import: None };
    store::contact::erase(&mut tx, &doing, contact, stage.app.chance.id(now)).await.expect("erased").expect("there");
    tx.commit().await.expect("commit");
    assert_eq!(stage.traces(&["ljubomira", "skrivnost"]).await, Vec::<String>::new());
    let one = stage.deliveries(&hook).await.remove(0);
    assert_eq!((fate(&one), one.body.as_str()), (("given-up", 1, Some("erased")), ""));
    let mut tx = stage.app.store.begin().await.expect("begin");
    let again = store::delivery::replay(&mut tx, workspace, hook.webhook.id, one.id, now).await.expect("asked");
    assert!(!again, "nothing is left to be sent again");
    drop(tx);
    drop(held);
    stage.move_clock(14 * DAY + 1);
    stage.app.store.forget(0, 0, stage.now()).await.expect("forgotten");
    assert_eq!(stage.deliveries(&hook).await.len(), 0);
}

#[tokio::test]
async fn nothing_is_sent_to_where_only_we_can_reach_unless_an_owner_says_so() {
    let stage = Stage::new().await;
    for address in
        ["http://127.0.0.1:9/", "https://127.0.0.1/", "https://10.0.0.1/", "https://[::1]/", "https://169.254.169.254/"]
    {
        for (lan, may_lan) in [(false, true), (true, false)] {
            let draft = Draft { name: "Shop".into(), address: address.into(), lan, may_lan };
            let mut tx = stage.app.store.begin().await.expect("begin");
            let made = draft::make(&stage.app, &mut tx, (stage.workspace, Uuid::nil()), Kind::Standard, &draft).await;
            let wrong = made.expect("asked").expect_err("it is refused");
            assert!(matches!(wrong, Wrong::Address("not-public" | "in-clear")), "{address}: {wrong:?}");
        }
    }
    // What leads there by its name is found out when it is gone to: `localhost` is no public machine.
    let draft = Draft { name: "Shop".into(), address: "https://localhost/".into(), ..Draft::default() };
    let mut tx = stage.app.store.begin().await.expect("begin");
    let made = draft::make(&stage.app, &mut tx, (stage.workspace, Uuid::nil()), Kind::Standard, &draft).await;
    let (webhook, secret) = made.expect("made").expect("a name may lead anywhere");
    tx.commit().await.expect("commit");
    let hook = Hook { webhook, secret: secret.unwrap_or_default() };
    stage.tells(&["Shop"]).await;
    stage.hears(9).await;
    stage.hands_over().await;
    assert_eq!(fate(&stage.deliveries(&hook).await[0]), ("failed", 1, Some("not-public")));
}
