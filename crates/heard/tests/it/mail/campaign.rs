//! Mails of campaigns on their way: over several connections, at a pace, in their order, and never twice.

use std::collections::BTreeSet;

use heard::mail::message_id;
use store::campaign::{State as Stands, Step};
use store::outbox::State;
use uuid::Uuid;

use crate::asking::Ground;
use crate::post::Post;
use crate::sink::Sink;
use crate::stage::{MINUTE, Stage};

const HOUR: i64 = 60 * MINUTE;

impl Stage {
    pub fn ground(&self) -> Ground<'_> {
        Ground { store: &self.app.store, workspace: self.workspace, survey: self.survey_id(), now: self.now() }
    }

    fn id(&self) -> Uuid {
        self.app.chance.id(self.now())
    }

    /// A campaign asks these people, in this order.
    async fn writes_to<A: Into<String>>(&self, addresses: impl IntoIterator<Item = A>) -> Uuid {
        let campaign = self.ground().campaign(self.id()).await;
        let people: Vec<(Uuid, String)> = addresses.into_iter().map(|to| (self.id(), to.into())).collect();
        self.ground().ask(campaign, None, people).await;
        campaign
    }

    async fn with(settings: &str, port: u16) -> Stage {
        Stage::with_settings(settings, heard::app::Doors::default()).await.with_mail(port).await
    }

    async fn state_of(&self, campaign: Uuid) -> store::campaign::Campaign {
        let mut read = self.app.store.read().await.expect("read");
        store::campaign::find(&mut read, self.workspace, campaign).await.expect("asked").expect("it is there")
    }
}

fn people(n: usize, domain: &str) -> impl Iterator<Item = String> {
    (0..n).map(move |n| format!("ana{n}@{domain}"))
}

#[tokio::test]
async fn a_campaign_goes_over_several_connections_each_mail_once() {
    let sink = Sink::open();
    let stage = Stage::with("smtp_domain_connections = 3\n", sink.port).await;
    let campaign = stage.writes_to(people(150, "a.example").chain(people(50, "b.example"))).await;
    assert_eq!(stage.send_mails().await, None);
    let taken = sink.seen.taken();
    assert_eq!((taken.len(), taken.iter().collect::<BTreeSet<_>>().len()), (200, 200));
    assert_eq!(stage.ground().count(campaign, "accepted").await, 200);
    let (all, domain) = (sink.seen.most(""), sink.seen.most("a.example"));
    assert!(all == 4 && domain <= 3, "{all} connections, {domain} of them to one domain");
    let text = sink.seen.last();
    for header in ["From: \"Lindentree Cycles\" <feedback@lindentree.example>", "Auto-Submitted: auto-generated"] {
        assert!(text.contains(header), "{text}");
    }
    let mails = stage.mails().await;
    assert!(mails.iter().all(|mail| (mail.state, mail.attempts) == (State::Accepted, 1)), "{mails:?}");
    assert!(text.contains("Message-ID: <") && message_id(&stage.app, Uuid::nil()).contains('@'));
}

#[tokio::test]
async fn what_a_paused_campaign_has_left_stays_until_it_runs_again() {
    let sink = Sink::open();
    let stage = Stage::with("", sink.port).await;
    let campaign = stage.writes_to(people(5, "a.example")).await;
    let (from, to) = (&[Stands::Running], Stands::Paused);
    let held = Step { from, to, reason: Some("refused"), next_at: None };
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::campaign::step(&mut tx, stage.workspace, campaign, held, stage.now()).await.expect("held"));
    tx.commit().await.expect("commit");
    assert_eq!(stage.send_mails().await, None, "nothing is due of what does not run");
    assert_eq!(sink.seen.taken().len(), 0);
    let other = stage.writes_to(["bor@a.example"]).await;
    assert_eq!(stage.send_mails().await, None);
    assert_eq!((sink.seen.taken(), stage.ground().count(other, "accepted").await), (vec!["bor@a.example".into()], 1));
    assert_eq!(stage.ground().count(campaign, "queued").await, 5);
}

#[tokio::test]
async fn an_account_mail_does_not_wait_behind_a_campaign() {
    let sink = Sink::open();
    let stage = Stage::with("smtp_domain_hourly = 3\n", sink.port).await.with_iva().await;
    stage.writes_to(people(100, "example.com")).await;
    stage.forgets("iva@example.com").await;
    assert_eq!(stage.send_mails().await, Some(stage.now() + HOUR));
    let taken = sink.seen.taken();
    assert!(taken.len() == 4 && taken.contains(&"iva@example.com".to_owned()), "{taken:?}");
}

#[tokio::test]
async fn a_mail_that_may_have_arrived_is_never_sent_again() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::with("", post.port).await;
    let campaign = stage.writes_to(["lost@example.com", "ana@example.com"]).await;
    assert_eq!(stage.send_mails().await, None, "nothing is left to do");
    assert_eq!(stage.ground().count(campaign, "unknown").await, 1);
    assert_eq!(stage.ground().count(campaign, "accepted").await, 1);
    stage.move_clock(24 * HOUR);
    assert_eq!(stage.send_mails().await, None);
    let mut got = [post.next().await["to"].to_string(), post.next().await["to"].to_string()];
    got.sort();
    assert_eq!(got, ["\"ana@example.com\"", "\"lost@example.com\""]);
}

#[tokio::test]
async fn who_is_killed_leaves_one_mail_in_doubt_for_each_connection_and_no_more() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::with("smtp_connections = 2\nsmtp_domain_connections = 2\n", post.port).await;
    let mute = ["mute-once@example.com", "mute-once@example.org"];
    let campaign = stage.writes_to(mute.into_iter().map(str::to_owned).chain(people(10, "example.com"))).await;
    tokio::select! {
        _ = stage.send_mails() => panic!("the server never says that it took the mails"),
        () = async { for _ in 0..2 { post.next().await; } } => {}
    }
    assert_eq!(stage.ground().count(campaign, "attempting").await, 2);
    let another = stage.another_node().await;
    while let Some(next) = another.send_mails().await {
        stage.move_clock(next - stage.now());
    }
    assert_eq!(stage.ground().count(campaign, "unknown").await, 2);
    assert_eq!(stage.ground().count(campaign, "accepted").await, 10);
    for _ in 0..10 {
        let to = post.next().await["to"].to_string();
        assert!(!to.contains("mute"), "{to} was sent twice");
    }
}

#[tokio::test]
async fn while_the_server_is_away_everything_waits_and_then_goes_in_its_order_at_its_pace() {
    let (held, port) = Sink::nobody();
    let settings = "smtp_connections = 1\nsmtp_domain_hourly = 40\n";
    let stage = Stage::with(settings, port).await.with_iva().await;
    let all: Vec<String> = people(70, "a.example").collect();
    let campaign = stage.writes_to(all.clone()).await;
    let began = stage.now();
    while stage.now() < began + HOUR {
        let next = stage.send_mails().await.expect("they wait");
        assert!((MINUTE..=5 * MINUTE).contains(&(next - stage.now())), "it is tried every few minutes");
        stage.move_clock(next - stage.now());
    }
    let [(None, outage)] = &stage.app.standing.outages(stage.now())[..] else { panic!("one server is away") };
    assert_eq!((outage.since, outage.wrong.as_str()), (began, "closed"));
    assert_eq!(stage.ground().count(campaign, "queued").await, 70);
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/operations").await.text();
    assert!(page.contains("No mail goes out"), "{page}");

    let sink = Sink::open_at(port);
    drop(held);
    let back = stage.now();
    let next = stage.send_mails().await.expect("the domain has had enough for now");
    assert_eq!(sink.seen.taken(), all[..40], "in their order");
    assert_eq!(next, back + HOUR);
    assert!(!stage.get_as(&cookie, "/operations").await.text().contains("No mail goes out"), "it went by itself");
    stage.move_clock(HOUR - 1);
    // A new start does not forget what went.
    let another = stage.another_node_with(settings).await;
    assert_eq!(another.send_mails().await, Some(next));
    stage.move_clock(1);
    assert_eq!(another.send_mails().await, None);
    assert_eq!(sink.seen.taken(), all);
}

#[tokio::test]
async fn a_domain_that_asks_for_patience_gets_it_and_the_others_do_not_wait() {
    let sink = Sink::open();
    let stage = Stage::with("smtp_connections = 1\n", sink.port).await;
    let slow = std::iter::once("busy@a.example".to_owned()).chain(people(5, "a.example"));
    stage.writes_to(slow.chain(people(3, "b.example"))).await;
    assert_eq!(stage.send_mails().await, Some(stage.now() + MINUTE));
    let expected: Vec<String> = people(3, "b.example").collect();
    assert_eq!(sink.seen.taken(), expected);
    stage.move_clock(MINUTE);
    assert_eq!(stage.send_mails().await, None);
    assert_eq!(sink.seen.taken().len(), 9);
}

#[tokio::test]
async fn an_address_that_is_gone_is_noted_and_a_refusal_for_our_sake_pauses_the_campaign() {
    let sink = Sink::open();
    let stage = Stage::with("smtp_connections = 1\n", sink.port).await;
    let campaign = stage.writes_to(["gone@a.example", "ana@a.example", "blocked@b.example", "bor@b.example"]).await;
    assert_eq!(stage.send_mails().await, None);
    assert_eq!(sink.seen.taken(), ["ana@a.example"]);
    let stands = stage.state_of(campaign).await;
    assert_eq!((stands.state, stands.reason.as_deref()), (store::campaign::State::Paused, Some("refused")));
    assert_eq!(stage.ground().count(campaign, "failed").await, 2);
    assert_eq!(stage.ground().count(campaign, "queued").await, 1, "whoever comes after waits");
    let mut read = stage.app.store.read().await.expect("read");
    let funnel = store::recipient::funnel(&mut read, stage.workspace, campaign).await.expect("counted").remove(&1);
    let funnel = funnel.expect("a wave");
    assert_eq!((funnel.bounced, funnel.failed, funnel.accepted, funnel.queued), (1, 1, 1, 1), "each counts once");
    let bounces = store::outbox::lease::bounces(&mut read, stage.workspace, campaign).await.expect("listed");
    assert_eq!(bounces, [("gone@a.example".to_owned(), "hard 5.1.1".to_owned())], "and nothing against the other");
}

#[tokio::test]
async fn two_servers_send_a_campaign_together_each_mail_once() {
    let sink = Sink::open();
    let stage = Stage::with("", sink.port).await;
    let another = stage.another_node().await;
    let campaign = stage.writes_to(people(120, "a.example").chain(people(120, "b.example"))).await;
    tokio::join!(stage.send_mails(), another.send_mails());
    stage.send_mails().await;
    assert_eq!(stage.ground().count(campaign, "accepted").await, 240);
    let taken = sink.seen.taken();
    assert_eq!((taken.len(), taken.iter().collect::<BTreeSet<_>>().len()), (240, 240));
}
