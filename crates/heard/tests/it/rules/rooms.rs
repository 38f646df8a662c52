//! Colleagues and teams that are told in a room in place of mail: at once or together, in the reader's language, once for
//! all who read there; and by mail after all where the room is gone, rests or stays silent, so that no alert is lost.

use axum::http::Method;
use serde_json::{Value, json};
use store::member::Role;
use store::webhook::Kind;
use uuid::Uuid;

use super::done;
use crate::people::{add, cookie};
use crate::stage::{MINUTE, Stage};
use crate::webhooks::{Got, Hook, Receiver};

const HOUR: i64 = 60 * MINUTE;

impl Stage {
    /// Somebody who is signed in sends a form of theirs.
    async fn sends_as(&self, cookie: &str, path: &str, form: &str) -> crate::stage::Reply {
        let csrf = self.get_as(cookie, "/account").await.field("csrf");
        self.post_as(cookie, path, &format!("csrf={csrf}&{form}")).await
    }

    /// Somebody is told in a room from now on, so.
    async fn told_in(&self, cookie: &str, room: &Hook, how: &str) {
        let form = format!("alerts={how}&room={}", room.webhook.id.simple());
        let reply = self.sends_as(cookie, "/account/alerts", &form).await;
        assert_eq!(reply.status, 303, "{}", reply.text());
    }

    /// Rules act, and what they have for rooms is handed over.
    async fn rules_and_rooms(&self) {
        self.rules().await;
        self.hands_over().await;
    }

    /// Somebody is unhappy.
    async fn unhappy(&self, name: &str, comment: &str) {
        self.says(&self.invite(name).await, 1, comment).await;
        self.move_clock(1);
    }

    /// How many mails of any kind there are.
    async fn mailed(&self) -> i64 {
        self.mails_by_kind().await.into_iter().map(|(_, n)| n).sum()
    }
}

/// A stage where Iva decides, mail can be sent, and somebody listens in a room.
async fn with_room(kind: Kind) -> (Stage, Receiver, Hook) {
    let receiver = Receiver::open();
    let stage = Stage::in_zone("Europe/Ljubljana").await.with_iva().await.with_mail(9).await;
    stage.rules().await;
    let room = stage.webhook("Shop room", kind, &receiver.address("/services/T0/secret-path")).await;
    (stage, receiver, room)
}

fn texts(receiver: &Receiver) -> Vec<String> {
    receiver.seen.got().iter().map(|got| got.json().to_string()).collect()
}

#[tokio::test]
async fn an_alert_reaches_ivas_room_at_once_in_her_language_and_she_gets_no_mail() {
    let (stage, receiver, room) = with_room(Kind::Slack).await;
    let iva = stage.iva().await;
    assert_eq!(stage.sends_as(&iva, "/account/language", "language=sl").await.status, 303);
    stage.told_in(&iva, &room, "now").await;
    stage.unhappy("Ana Novak", "Zavore+cvilijo").await;
    stage.rules_and_rooms().await;
    let link = format!("/responses/{}", stage.responses().await[0].id.simple());
    let told = texts(&receiver);
    let [text] = told.as_slice() else { panic!("{told:?}") };
    for word in ["1 od 10", "Ana Novak", "Zavore cvilijo", &link, "Po pravilu"] {
        assert!(text.contains(word), "{word}: {text}");
    }
    assert_eq!(stage.ran(heard::rule::FIRST).await, [done("room=1")]);
    // It has arrived: nothing is told again, also not by mail.
    stage.move_clock(HOUR);
    stage.rules_and_rooms().await;
    assert_eq!((texts(&receiver).len(), stage.mailed().await), (1, 0));
    let page = stage.get_as(&iva, "/rules").await;
    assert_eq!(page.status, 200);
    assert!(stage.get_as(&iva, "/audit").await.text().contains("mail – Shop room"));
}

#[tokio::test]
async fn who_read_in_one_room_are_told_once_by_a_rule_in_each_language() {
    let (stage, receiver, room) = with_room(Kind::Mattermost).await;
    let iva = stage.iva().await;
    for name in ["maja@example.com", "nik@example.com"] {
        add(&stage, name, Role::Manager).await;
        stage.told_in(&cookie(&stage, name).await, &room, "now").await;
    }
    stage.told_in(&iva, &room, "now").await;
    let nik = cookie(&stage, "nik@example.com").await;
    assert_eq!(stage.sends_as(&nik, "/account/language", "language=de").await.status, 303);
    let rule = stage
        .rule(&json!({
            "name": "Both", "when": "said", "if": ["score <= 2"],
            "do": [{"webhook": {"to": "Shop room"}}, {"notify": {"who": ["managers"]}}, {"notify": {"who": ["duty"]}}],
        }))
        .await;
    stage.unhappy("Ana", "").await;
    stage.rules_and_rooms().await;
    let both: Vec<String> = texts(&receiver).into_iter().filter(|text| text.contains("Both")).collect();
    assert_eq!(both.len(), 2, "one in English, one in German: {both:?}");
    assert_eq!(both.iter().filter(|text| text.contains("Nach der Regel")).count(), 1, "{both:?}");
    assert_eq!(stage.ran(rule).await, [done("hooked=1 room=2 room=2")]);
    stage.move_clock(HOUR);
    stage.rules_and_rooms().await;
    assert_eq!(stage.mailed().await, 0);
}

#[tokio::test]
async fn once_an_hour_a_room_gets_one_message_with_everything_for_all_who_read_there() {
    let (stage, receiver, room) = with_room(Kind::Slack).await;
    add(&stage, "maja@example.com", Role::Manager).await;
    stage.told_in(&stage.iva().await, &room, "hour").await;
    stage.told_in(&cookie(&stage, "maja@example.com").await, &room, "hour").await;
    stage.move_clock(10 * MINUTE);
    stage.unhappy("Ana", "Zavore+cvilijo").await;
    stage.unhappy("Bor", "Predrago").await;
    stage.rules_and_rooms().await;
    assert_eq!((stage.ran(heard::rule::FIRST).await, texts(&receiver).len()), (vec![done("later=2"); 2], 0));
    stage.move_clock(50 * MINUTE);
    let (one, other) = (&stage.app, &stage.another_node().await.app);
    let (one, other) = tokio::join!(heard::rule::pass(one), heard::rule::pass(other));
    one.and(other).expect("rules act");
    stage.rules_and_rooms().await;
    let told = texts(&receiver);
    let [text] = told.as_slice() else { panic!("{told:?}") };
    for word in ["2 things to look at", "1 of 10, detractor: Ana", "Zavore cvilijo", "Bor", "Predrago"] {
        assert!(text.contains(word), "{word}: {text}");
    }
    for response in stage.responses().await {
        assert!(text.contains(&format!("/responses/{}", response.id.simple())), "each with its link: {text}");
    }
    stage.move_clock(HOUR);
    stage.rules_and_rooms().await;
    assert_eq!((texts(&receiver).len(), stage.mailed().await), (1, 0));
}

#[tokio::test]
async fn a_program_is_told_everything_of_the_hour_as_the_api_tells_it() {
    let (stage, receiver, room) = with_room(Kind::Standard).await;
    stage.told_in(&stage.iva().await, &room, "hour").await;
    stage.unhappy("Ana", "Zavore+cvilijo").await;
    stage.unhappy("Bor", "").await;
    stage.rules().await;
    stage.move_clock(HOUR);
    stage.rules_and_rooms().await;
    let told = receiver.seen.got().iter().map(Got::json).next().expect("it came");
    assert_eq!((&told["type"], &told["data"]["total"]), (&json!("digest.told"), &json!(2)));
    let things = told["data"]["things"].as_array().expect("a list");
    let program = stage.program().await;
    assert_eq!(things.len(), 2);
    for thing in things {
        let id = thing["response"]["id"].as_str().expect("an id");
        assert_eq!(thing["response"], program.sees(&format!("/responses/{id}")).await);
        assert_eq!(thing["rule"]["id"], json!(heard::rule::FIRST));
    }
}

#[tokio::test]
async fn a_room_that_is_gone_off_or_stopped_leaves_its_readers_to_mail() {
    let (stage, receiver, room) = with_room(Kind::Slack).await;
    let iva = stage.iva().await;
    stage.told_in(&iva, &room, "now").await;
    let page = format!("/settings/webhooks/{}/do", room.webhook.id.simple());
    let account = async || stage.get_as(&iva, "/account").await.text();
    assert_eq!(stage.sends_as(&iva, &page, "do=off").await.status, 303);
    stage.unhappy("Ana", "").await;
    stage.rules_and_rooms().await;
    assert_eq!((stage.mailed().await, receiver.seen.count()), (1, 0), "off");
    assert!(account().await.contains("Until it works again, you are mailed."), "{}", account().await);
    assert_eq!(stage.sends_as(&iva, &page, "do=on").await.status, 303);
    receiver.seen.answers("410 Gone", "\r\n");
    stage.unhappy("Bor", "").await;
    stage.rules_and_rooms().await;
    assert!(stage.now_of(&room).await.halted.is_some(), "it stopped, and those who decide are mailed of it");
    let before = stage.mailed().await;
    stage.unhappy("Cene", "").await;
    stage.rules_and_rooms().await;
    assert_eq!(stage.mailed().await, before + 1, "stopped");
    assert!(stage.words_of_last("iva@example.com").await.contains("Cene"));
    stage.move_clock(15 * MINUTE);
    stage.rules_and_rooms().await;
    let text = stage.words_of_last("iva@example.com").await;
    assert!(text.contains("has not arrived there") && text.contains("Bor"), "what stopped it is told by mail: {text}");
    assert_eq!(stage.sends_as(&iva, &page, "do=remove").await.status, 303);
    assert!(account().await.contains("You are told by e-mail."), "no webhook is left to choose: {}", account().await);
    let hearing = store::member::hearing(&mut stage.app.store.read().await.expect("read"), stage.workspace).await;
    assert!(hearing.expect("known").values().all(|one| one.room.is_none()), "the choice is gone with it");
    let before = stage.mailed().await;
    stage.unhappy("Dana", "").await;
    stage.rules_and_rooms().await;
    assert_eq!((stage.mailed().await, receiver.seen.count()), (before + 1, 1), "removed");
}

#[tokio::test]
async fn what_does_not_arrive_in_a_room_comes_by_mail_once_and_not_against_anybodys_will() {
    let (held, port) = crate::sink::Sink::nobody();
    let stage = Stage::in_zone("Europe/Ljubljana").await.with_iva().await.with_mail(9).await;
    stage.rules().await;
    let room = stage.webhook("Room", Kind::Ntfy, &format!("http://127.0.0.1:{port}/feedback")).await;
    add(&stage, "maja@example.com", Role::Manager).await;
    stage.told_in(&stage.iva().await, &room, "now").await;
    let maja = cookie(&stage, "maja@example.com").await;
    stage.told_in(&maja, &room, "now").await;
    for (name, comment) in [("Ana", "Zavore+cvilijo"), ("Bor", "Predrago")] {
        stage.unhappy(name, comment).await;
    }
    stage.rules_and_rooms().await;
    stage.sends_as(&maja, "/account/alerts", "alerts=now&quiet=yes&quiet_from=8&quiet_to=15").await;
    stage.move_clock(14 * MINUTE);
    stage.rules_and_rooms().await;
    assert_eq!(stage.mailed().await, 0, "it may still arrive");
    stage.move_clock(2 * MINUTE);
    stage.rules_and_rooms().await;
    stage.rules_and_rooms().await;
    let digests = stage.digests().await;
    assert_eq!(digests.iter().filter(|mail| mail.to == "iva@example.com").count(), 1, "both in one: {digests:?}");
    let text = stage.words_of_last("iva@example.com").await;
    for word in ["2 things to look at", "has not arrived there", "Zavore cvilijo", "Predrago"] {
        assert!(text.contains(word), "{word}: {text}");
    }
    // Later the room is there again: whoever was mailed is not mailed again.
    let receiver = Receiver::open_at(port);
    drop(held);
    stage.move_clock(6 * HOUR);
    stage.rules_and_rooms().await;
    assert_eq!((receiver.seen.count(), stage.digests().await.len()), (2, digests.len()), "{digests:?}");
}

/// Bor and Maja work in the workshop, as agents; Iva decides. The workshop's id.
async fn with_workshop(stage: &Stage) -> Uuid {
    let program = stage.program().await;
    let team = program.post("/teams", &json!({"key": "Workshop"})).await.made();
    for name in ["Bor", "Maja"] {
        let email = format!("{}@example.com", name.to_lowercase());
        add(stage, &email, Role::Agent).await;
        program.post("/agents", &json!({"key": name, "user": email, "team": team["id"]})).await.made();
    }
    team["id"].as_str().expect("an id").parse().expect("an id")
}

/// A customer of the workshop is unhappy.
async fn of_the_workshop(stage: &Stage) {
    stage.given(stage.now(), 1, |response| response.facts.team = Some("Workshop".to_owned())).await;
    stage.move_clock(1);
    stage.rules_and_rooms().await;
}

#[tokio::test]
async fn a_teams_room_is_told_once_and_its_members_are_not_mailed_unless_they_are_meant_themselves() {
    let (stage, receiver, room) = with_room(Kind::Teams).await;
    let workshop = with_workshop(&stage).await;
    let iva = stage.iva().await;
    let first = format!("/rules/{}/do", heard::rule::FIRST.simple());
    assert_eq!(stage.sends_as(&iva, &first, "do=off").await.status, 303);
    let tells = |name: &str, who: Value| json!({"name": name, "when": "said", "do": [{"notify": {"who": who}}]});
    let rule = stage.rule(&tells("Team", json!(["team"]))).await;
    of_the_workshop(&stage).await;
    assert_eq!(stage.ran(rule).await, [done("told=2")], "each member by their own way");

    let form = format!("do=save&name=Workshop&into=&room={}", room.webhook.id.simple());
    assert_eq!(stage.sends_as(&iva, &format!("/teams/{}", workshop.simple()), &form).await.status, 303);
    let teams = stage.get_as(&iva, "/teams").await.text();
    assert!(teams.contains("told in Shop room"), "{teams}");
    assert!(stage.get_as(&iva, "/audit").await.text().contains("Workshop: mail – Shop room"));
    let before = stage.mailed().await;
    of_the_workshop(&stage).await;
    assert_eq!((receiver.seen.count(), stage.mailed().await), (1, before));
    assert_eq!(stage.ran(rule).await[0], done("room=1"));

    // Bor is a manager now, and hears as one what managers hear.
    let program = stage.program().await;
    let mut tx = stage.app.store.begin().await.expect("begin");
    let all = store::member::list(&mut tx, stage.workspace).await.expect("listed");
    let bor = all.iter().find(|one| one.email == "bor@example.com").expect("Bor").user;
    store::member::change(&mut tx, stage.workspace, bor, Some(Role::Manager), stage.now()).await.expect("changed");
    tx.commit().await.expect("commit");
    let rule = stage.rule(&tells("Both", json!(["team", "managers"]))).await;
    of_the_workshop(&stage).await;
    assert_eq!(stage.ran(rule).await, [done("room=1 told=2")], "Iva and Bor decide");

    // What does not arrive comes to the members; and without a room each is told by their own way.
    receiver.seen.answers("500 Oh", "\r\n");
    of_the_workshop(&stage).await;
    let to = async |who: &str| stage.mails().await.iter().filter(|mail| mail.to == who).count();
    let before = to("maja@example.com").await;
    stage.app.hooks.notify_one();
    let path = format!("/teams/{workshop}");
    assert_eq!(program.sees(&path).await["room"], json!(room.webhook.id));
    stage.move_clock(16 * MINUTE);
    stage.rules().await;
    assert_eq!(to("maja@example.com").await, before + 1);
    program.patch(&path, &json!({"room": Uuid::nil()})).await.refuses(422, "no such webhook");
    assert_eq!(program.patch(&path, &json!({"room": null})).await.json()["room"], Value::Null);
    program.patch(&path, &json!({"room": room.webhook.id})).await.json();
    program.send(Method::DELETE, &format!("/webhooks/{}", room.webhook.id), &[], "").await;
    assert_eq!(program.sees(&path).await["room"], Value::Null, "it goes with its webhook");
}

#[tokio::test]
async fn who_looks_after_no_webhooks_chooses_one_by_its_name_and_never_sees_where_it_is() {
    let (stage, receiver, room) = with_room(Kind::Slack).await;
    add(&stage, "nik@example.com", Role::Viewer).await;
    let nik = cookie(&stage, "nik@example.com").await;
    assert_eq!(stage.get_as(&nik, "/settings/webhooks").await.status, 403);
    stage.told_in(&nik, &room, "day").await;
    let page = stage.get_as(&nik, "/account").await;
    assert!(page.text().contains("Shop room"), "{}", page.text());
    let host = format!("127.0.0.1:{}", receiver.port);
    assert!(!page.body.contains(&host) && !page.body.contains("secret-path"), "{}", page.body);
    for wrong in [Uuid::nil().simple().to_string(), "x".to_owned()] {
        let reply = stage.sends_as(&nik, "/account/alerts", &format!("alerts=day&room={wrong}")).await;
        assert!(reply.status == 422 && reply.text().contains("not there any more"), "{}", reply.text());
    }
    assert_eq!(stage.sends_as(&nik, "/account/alerts", "alerts=day").await.status, 303);
    assert!(stage.get_as(&nik, "/account").await.body.contains("selected>Shop room"), "what is not asked stays");
    assert_eq!(stage.sends_as(&nik, "/account/alerts", "alerts=day&room=").await.status, 303);
    assert!(!stage.get_as(&nik, "/account").await.body.contains("selected>Shop room"));
}

#[tokio::test]
async fn of_whom_is_forgotten_nothing_stays_in_what_a_room_was_told_together() {
    let (stage, receiver, room) = with_room(Kind::Slack).await;
    stage.told_in(&stage.iva().await, &room, "hour").await;
    stage.unhappy("Cvetana", "Poklicite+040111222").await;
    stage.unhappy("Bor", "Predrago").await;
    stage.rules().await;
    stage.move_clock(HOUR);
    // It is written and waits when she is forgotten.
    stage.rules().await;
    let program = stage.program().await;
    let responses = program.sees("/responses").await;
    let all = responses["responses"].as_array().expect("a list");
    let hers = all.iter().find(|one| one["contact"]["name"] == "Cvetana").expect("hers");
    let contact = hers["contact"]["id"].as_str().expect("an id");
    let forgotten = program.send(Method::DELETE, &format!("/contacts/{contact}"), &[], "").await;
    assert!(forgotten.status.is_success(), "{}", forgotten.body);
    stage.hands_over().await;
    assert_eq!(receiver.seen.count(), 0, "it is not handed over any more");
    let traces = stage.traces(&["040111222", "Cvetana"]).await;
    assert!(traces.is_empty(), "{traces:?}");
    stage.move_clock(15 * MINUTE);
    stage.rules().await;
    let text = stage.words_of_last("iva@example.com").await;
    assert!(text.contains("Predrago") && !text.contains("Cvetana"), "the rest comes by mail: {text}");
}
