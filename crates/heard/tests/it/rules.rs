//! Rules: a detractor's people hear of it at once and once, customers are written to once and only while it holds, nobody
//! is chosen for a public review by what they think, and no clock, second server or death makes anything happen twice.

mod deeds;
mod events;
mod killed;
mod notices;
mod pages;
mod rooms;

use store::outbox::Entry;
use store::response::{Origin, Said};
use store::rule::{NewRule, Run};
use uuid::Uuid;

use crate::post::Post;
use crate::stage::{DAY, MINUTE, Stage};

impl Stage {
    /// Rules look and act, as they do every second.
    pub async fn rules(&self) {
        heard::rule::pass(&self.app).await.expect("rules act");
    }

    /// A rule that is on from now on.
    pub async fn rule(&self, body: &serde_json::Value) -> Uuid {
        let id = self.app.chance.id(self.now());
        let (name, text) = (body["name"].as_str().expect("a name"), body.to_string());
        let rule: heard::rule::Rule = serde_json::from_str(&text).expect("a rule");
        assert_eq!(rule.wrong(), [], "{text}");
        let new = NewRule { workspace: self.workspace, id, name, body: &text, at: self.now(), by: None };
        let mut tx = self.app.store.begin().await.expect("begin");
        assert!(store::rule::add(&mut tx, &new, Some(self.now())).await.expect("added"));
        tx.commit().await.expect("commit");
        id
    }

    /// What a rule did, the latest first: state and words.
    pub async fn ran(&self, rule: Uuid) -> Vec<(String, String)> {
        let mut read = self.app.store.read().await.expect("read");
        let runs = store::rule::runs(&mut read, self.workspace, rule, 100).await.expect("listed");
        runs.into_iter().map(|Run { state, said, .. }| (state, said)).collect()
    }

    /// Somebody answers by the link of an invitation.
    pub async fn says(&self, link: &str, score: u8, comment: &str) {
        let form = format!("score={score}&comment={comment}&nonce={score}{comment}&evidence=hand");
        let reply = self.post(link, &form).await;
        assert!(reply.status.is_success() || reply.status.is_redirection(), "{}", reply.text());
    }

    /// The mails of rules, newest first.
    async fn rule_mails(&self) -> Vec<Entry> {
        let kinds = ["alert", "rule", "rule-halted"];
        self.mails().await.into_iter().filter(|mail| kinds.contains(&mail.kind.as_str())).collect()
    }

    /// How many mails of each kind there are.
    async fn mails_by_kind(&self) -> Vec<(String, i64)> {
        let mut read = self.app.store.read().await.expect("read");
        store::outbox::kinds(&mut read, self.workspace).await.expect("counted")
    }

    /// Subject and words of the newest mail to an address.
    async fn words_of_last(&self, to: &str) -> String {
        let mut read = self.app.store.read().await.expect("read");
        let all = store::outbox::to(&mut read, self.workspace, &[to]).await.expect("listed");
        let last = all.first().expect("a mail");
        format!("{}\n{}", last.subject, last.text)
    }
}

fn done(said: &str) -> (String, String) {
    ("done".to_owned(), said.to_owned())
}

fn over() -> (String, String) {
    ("over".to_owned(), "gone=1".to_owned())
}

/// Thanks promoters half an hour later.
fn thanks() -> serde_json::Value {
    serde_json::json!({
        "name": "Thanks", "when": "said", "if": ["score >= 9"], "after": 30,
        "do": [{"mail": {"purpose": "message", "subject": "Thank you, {first_name|friend}", "text": "Your {score} made our day."}},
               {"tag": {"tag": "thanked"}}],
    })
}

#[tokio::test]
async fn a_detractors_people_hear_of_it_within_a_minute_and_once() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    stage.rules().await;
    let ana = stage.invite("Ana Novak").await;
    stage.says(&ana, 3, "Zavore+cvilijo").await;
    stage.move_clock(5_000);
    stage.rules().await;
    stage.send_mails().await;
    assert_eq!(stage.rule_mails().await[0].state, store::outbox::State::Accepted, "{:?}", stage.rule_mails().await);
    let got = post.next().await;
    assert_eq!(got["to"], "iva@example.com");
    let text = stage.words_of_last("iva@example.com").await;
    let response = stage.responses().await[0].id;
    let link = format!("/responses/{}", response.simple());
    for told in ["Ana Novak", "Zavore cvilijo", "3 of 10, detractor", "Unhappy customers", "decide here", link.as_str()]
    {
        assert!(text.contains(told), "{told}: {text}");
    }
    assert_eq!(stage.ran(heard::rule::FIRST).await, [done("told=1")]);

    // Looked at again, by another server, said in other words, said better and worse again: of that class it was told.
    stage.rules().await;
    heard::rule::pass(&stage.another_node().await.app).await.expect("rules act");
    for (score, comment) in [(2, "Zelo"), (9, "Popravljeno"), (1, "Spet")] {
        stage.says(&ana, score, comment).await;
        stage.rules().await;
    }
    assert_eq!((stage.rule_mails().await.len(), stage.ran(heard::rule::FIRST).await.len()), (1, 1));

    // Another customer is another matter.
    stage.says(&stage.invite("Bor").await, 0, "").await;
    stage.rules().await;
    assert_eq!(stage.rule_mails().await.len(), 2);
}

#[tokio::test]
async fn what_did_not_happen_here_or_does_not_count_or_was_said_before_makes_no_rule_act() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    stage.given(stage.now() - DAY, 2, |_| ()).await;
    stage.move_clock(1);
    stage.rules().await;
    for origin in [Origin::Imported, Origin::Demo] {
        stage.given(stage.now(), 1, |response| response.origin = origin).await;
    }
    // A scanner's answer does not count, and raw clicks are none.
    let link = stage.invite("Ana").await;
    stage.get(&format!("{link}/0")).await;
    stage.rules().await;
    assert_eq!(stage.rule_mails().await.len(), 0);
    // Colleagues who look at something old make it no new word of its customer.
    let old = stage.responses().await.pop().expect("the old one").id;
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/account").await.field("csrf");
    let form = format!("csrf={csrf}&do=add&tag=old");
    assert_eq!(stage.post_as(&cookie, &format!("/responses/{}/tags", old.simple()), &form).await.status, 303);
    stage.rules().await;
    assert_eq!((stage.rule_mails().await.len(), stage.ran(heard::rule::FIRST).await.len()), (0, 0));
}

#[tokio::test]
async fn a_customer_is_written_to_after_a_while_unless_they_think_otherwise_by_then() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let rule = stage.rule(&thanks()).await;
    let (ana, bor) = (stage.invite("Ana Novak").await, stage.invite("Bor").await);
    stage.says(&ana, 10, "Super").await;
    stage.says(&bor, 9, "").await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await.iter().filter(|(state, _)| state == "waiting").count(), 2);
    stage.move_clock(29 * MINUTE);
    stage.says(&bor, 4, "Ne").await;
    stage.rules().await;
    let written = |mails: Vec<Entry>| mails.into_iter().filter(|mail| mail.kind == "rule").collect::<Vec<_>>();
    assert_eq!(written(stage.rule_mails().await), []);
    stage.move_clock(MINUTE);
    stage.rules().await;
    let mails = written(stage.rule_mails().await);
    assert_eq!(mails.len(), 1);
    let words = stage.words_of_last(&mails[0].to).await;
    assert!(words.starts_with("Thank you, Ana\n") && words.contains("Your 10 made our day."), "{words}");
    assert!(words.contains("/unsubscribe/"), "a way to stop such mails: {words}");
    let mut ran = stage.ran(rule).await;
    ran.sort();
    assert_eq!(ran, [done("mailed=1 tagged=1"), over()]);
}

#[tokio::test]
async fn who_wants_no_mail_gets_none_and_who_left_no_address_neither() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let rule = stage.rule(&thanks()).await;
    let ana = stage.invite("Ana").await;
    stage.says(&ana, 10, "").await;
    let asked = stage.responses().await[0].id;
    let stop = format!("/unsubscribe/{}", stage.app.seal.stop(stage.workspace, asked));
    assert_eq!(stage.post(&stop, "List-Unsubscribe=One-Click").await.status, 200);
    stage.given(stage.now(), 9, |_| ()).await;
    stage.rules().await;
    stage.move_clock(31 * MINUTE);
    stage.rules().await;
    let mut ran = stage.ran(rule).await;
    ran.sort();
    assert_eq!(ran, [done("no-address=1 tagged=1"), done("unwanted=1 tagged=1")]);
    assert!(stage.rule_mails().await.iter().all(|mail| mail.kind != "rule"));
}

#[tokio::test]
async fn what_one_rule_does_is_what_another_looks_at_and_no_two_go_round() {
    let stage = Stage::new().await.with_iva().await;
    let name = |name: &str, condition: &str, action: serde_json::Value| serde_json::json!({"name": name, "when": "changed", "if": [condition], "do": [action]});
    let tagging = stage.rule(&name("one", "tag is missing", serde_json::json!({"tag": {"tag": "Seen"}}))).await;
    let back = stage.rule(&name("two", "tag = seen", serde_json::json!({"untag": {"tag": "seen"}}))).await;
    stage.given(stage.now(), 7, |_| ()).await;
    stage.rules().await;
    assert_eq!((stage.ran(tagging).await, stage.ran(back).await), (vec![done("tagged=1")], vec![done("untagged=1")]));
    stage.rules().await;
    assert_eq!((stage.ran(tagging).await.len(), stage.ran(back).await.len()), (1, 1));
}

#[tokio::test]
async fn two_servers_that_look_at_once_act_once() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    stage.rules().await;
    let other = stage.another_node().await;
    for n in 0..40_u8 {
        stage
            .given(stage.now(), n % 11, |response| {
                response.said = Said { score: Some(n % 11), comment: Some(format!("said {n}")), contact_me: false };
            })
            .await;
    }
    let (one, two) = tokio::join!(heard::rule::pass(&stage.app), heard::rule::pass(&other.app));
    one.and(two).expect("rules act");
    stage.rules().await;
    let detractors = (0..40_u8).filter(|n| n % 11 <= 6).count();
    let ran = stage.ran(heard::rule::FIRST).await;
    assert_eq!((ran.len(), stage.rule_mails().await.len()), (detractors, detractors));
    assert!(ran.iter().all(|run| *run == done("told=1")), "{ran:?}");
}

#[tokio::test]
async fn a_clock_that_jumps_starts_no_storm_and_loses_nothing() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let rule = stage.rule(&thanks()).await;
    stage.says(&stage.invite("Ana").await, 10, "").await;
    stage.rules().await;
    // An hour back, a year ahead: it is due once, when half an hour has passed since Ana spoke.
    stage.move_clock(-60 * MINUTE);
    stage.rules().await;
    assert_eq!(stage.ran(rule).await[0].0, "waiting");
    for jump in [60 * MINUTE, 366 * DAY, -366 * DAY, DAY] {
        stage.move_clock(jump);
        stage.rules().await;
    }
    assert_eq!(stage.ran(rule).await, [done("mailed=1 tagged=1")]);
    assert_eq!(stage.rule_mails().await.len(), 1);
}

#[tokio::test]
async fn a_rule_that_would_write_to_too_many_stops_and_asks() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    stage.rules().await;
    let most = heard::rule::MOST_AN_HOUR;
    for _ in 0..most + 3 {
        stage.given(stage.now(), 1, |_| ()).await;
    }
    stage.rules().await;
    let kinds = |kind: &str, mails: &[(String, i64)]| mails.iter().find(|(of, _)| of == kind).map_or(0, |(_, n)| *n);
    let mails = stage.mails_by_kind().await;
    assert_eq!((kinds("alert", &mails), kinds("rule-halted", &mails)), (most, 1));
    let find = async || {
        let mut read = stage.app.store.read().await.expect("read");
        store::rule::find(&mut read, stage.workspace, heard::rule::FIRST).await.expect("asked").expect("a rule")
    };
    assert_eq!(find().await.halted.as_deref(), Some(heard::rule::STORM));
    // An hour later it still waits for somebody, who lets it go on: the three that waited are told.
    stage.move_clock(61 * MINUTE);
    stage.rules().await;
    assert_eq!(kinds("alert", &stage.mails_by_kind().await), most);
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::rule::switch(&mut tx, stage.workspace, heard::rule::FIRST, Some(stage.now())).await.expect("on"));
    tx.commit().await.expect("commit");
    stage.rules().await;
    assert_eq!(kinds("alert", &stage.mails_by_kind().await), most + 3);
}

#[tokio::test]
async fn a_rule_whose_segment_turns_to_the_happy_ones_asks_nobody_for_a_review() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let (workspace, now) = (stage.workspace, stage.now());
    let filter = |text: &str| feedback::Filter::parse(text).expect("a filter");
    let mut segment = store::list::List {
        id: stage.app.chance.id(now),
        name: "Riders".to_owned(),
        filter: Some(filter("country = SI")),
        added_at: now,
    };
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::list::add(&mut tx, workspace, &segment).await.expect("added"));
    tx.commit().await.expect("commit");
    let rule = stage
        .rule(&serde_json::json!({
            "name": "Reviews", "when": "said", "if": ["list != Riders"],
            "do": [{"mail": {"purpose": "review", "subject": "A review?", "text": "https://www.g2.com/products/lindentree"}}],
        }))
        .await;
    stage.says(&stage.invite("Ana").await, 2, "").await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await, [done("mailed=1")]);
    segment.filter = Some(filter("band = detractor"));
    let mut tx = stage.app.store.begin().await.expect("begin");
    assert!(store::list::change(&mut tx, workspace, &segment).await.expect("changed"));
    tx.commit().await.expect("commit");
    stage.move_clock(1);
    stage.says(&stage.invite("Bor").await, 10, "").await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await[0].0, "waiting", "the latest comes first");
    assert_eq!(stage.rule_mails().await.iter().filter(|mail| mail.kind == "rule").count(), 1);
    let mut read = stage.app.store.read().await.expect("read");
    let found = store::rule::find(&mut read, workspace, rule).await.expect("asked").expect("a rule");
    assert_eq!(found.halted.as_deref(), Some(heard::rule::REVIEW));
}

#[tokio::test]
async fn a_promoter_who_is_none_any_more_is_another_matter_than_who_never_was() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let rule = stage
        .rule(&serde_json::json!({
            "name": "Lost", "when": "said", "if": ["score <= 6"], "was": "promoter", "do": [{"tag": {"tag": "lost"}}],
        }))
        .await;
    let (ana, bor) = (stage.known("Ana").await, stage.known("Bor").await);
    for (who, score) in [(ana, 9), (bor, 3), (ana, 2), (bor, 2)] {
        stage.given(stage.now(), score, |response| response.contact = Some(who)).await;
        stage.rules().await;
        stage.move_clock(MINUTE);
    }
    assert_eq!(stage.ran(rule).await, [done("tagged=1")]);
    // It is tried on the same.
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, &format!("/rules/{}", rule.simple())).await.text();
    for told in ["where the response before was a promoter", "It would have acted on 1 response."] {
        assert!(page.contains(told), "{told}: {page}");
    }
}
