//! What is not the sender's, or not whole, changes nothing; what cannot be answered well is left to the sender's next try;
//! and many events come at once.

use std::io::Write;
use std::sync::{Arc, Mutex};

use heard::incoming::recipe::Start;
use serde_json::{Value, json};

use super::Hook;
use crate::stage::{DAY, MINUTE, Stage};

fn event(id: &str) -> String {
    json!({"name": "order placed", "id": id, "contact": {"email": "ana@example.com", "name": "Ana"}}).to_string()
}

impl Hook<'_> {
    /// What the last message became: verdict, why, and whether anything is kept of what it said.
    async fn last(&self) -> (String, String, bool) {
        let call = self.calls().await.into_iter().next().expect("a message");
        (call.verdict, call.why.unwrap_or_default(), call.body.is_some() || call.headers.is_some())
    }
}

#[tokio::test]
async fn wrong_late_early_replayed_and_truncated_messages_change_nothing() {
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.hook(&stage.iva().await, Start::Standard).await;
    let body = event("1");
    let good = hook.proof("msg_1", body.as_bytes(), stage.now());
    let refused = |why: &str| ("refused".to_owned(), why.to_owned(), false);

    hook.sends(&[], body.clone()).await.is(401, "refused", "missing", 0);
    assert_eq!(hook.last().await, refused("missing"));
    let changed = body.replace("ana@", "bor@");
    hook.sends(&good, changed).await.is(401, "refused", "signature", 0);
    hook.sends(&good, &body.as_bytes()[..body.len() - 3]).await.is(401, "refused", "signature", 0);
    let mut twice = good.clone();
    twice.extend(good.clone());
    hook.sends(&twice, body.clone()).await.is(401, "refused", "malformed", 0);
    for (by, why) in [(-6 * MINUTE, "late"), (6 * MINUTE, "early")] {
        let proof = hook.proof("msg_1", body.as_bytes(), stage.now() + by);
        hook.sends(&proof, body.clone()).await.is(401, "refused", why, 0);
        assert_eq!(hook.last().await, refused(why));
    }
    assert_eq!(stage.happened().await.len(), 0);

    hook.sends(&good, body.clone()).await.is(200, "taken", "", 1);
    // The same message, by somebody who saw it: at once it is the same, and later it is old.
    hook.sends(&good, body.clone()).await.is(200, "repeated", "", 0);
    stage.move_clock(6 * MINUTE);
    hook.sends(&good, body.clone()).await.is(401, "refused", "late", 0);
    assert_eq!((stage.happened().await.len(), hook.last().await), (1, refused("late")));
    // What the sender signs anew because we did not answer is the same, too.
    let again = hook.proof("msg_1", body.as_bytes(), stage.now());
    hook.sends(&again, body).await.is(200, "repeated", "", 0);
}

/// What is logged on this thread.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("nobody died").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_refusal_is_one_clear_line_of_the_log_and_tells_nothing_of_anybody() {
    let stage = Stage::new().await.with_iva().await;
    let hook = stage.hook(&stage.iva().await, Start::Standard).await;
    let (log, body) = (Log::default(), event("1"));
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let good = hook.proof("msg_1", body.as_bytes(), stage.now());
    hook.sends(&good, body.clone()).await.is(200, "taken", "", 1);
    hook.sends(&good, body.clone()).await.is(200, "repeated", "", 0);
    hook.sends(&good, &body.as_bytes()[1..]).await.is(401, "refused", "signature", 0);
    stage.move_clock(6 * MINUTE);
    hook.sends(&good, body.clone()).await.is(401, "refused", "late", 0);
    drop(guard);
    let told = String::from_utf8(log.0.lock().expect("nobody died").clone()).expect("a text");
    let lines: Vec<&str> = told.lines().filter(|line| line.contains(&hook.id.simple().to_string())).collect();
    let [again, wrong, late] = lines[..] else { panic!("three lines: {told}") };
    assert!(again.contains("was sent again: nothing is done twice"), "{again}");
    assert!(
        wrong.contains("WARN") && wrong.contains("why=\"signature\"") && wrong.contains("changed or cut"),
        "{wrong}"
    );
    assert!(late.contains("why=\"late\"") && late.contains("more than five minutes ago"), "{late}");
    for word in ["ana@example.com", "order placed", hook.secret.as_str()] {
        assert!(!told.contains(word), "{word}: {told}");
    }
}

#[tokio::test]
async fn what_is_signed_and_no_document_or_too_much_is_refused_and_the_page_says_why() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let hook = stage.hook(&cookie, Start::Bearer).await;
    let proof = hook.proof("", b"", 0);
    let body = event("1");
    hook.sends(&proof, &body.as_bytes()[..body.len() - 3]).await.is(400, "refused", "not-json", 0);
    hook.sends(&proof, b"{\"name\":\"\xff\"}".to_vec()).await.is(400, "refused", "not-json", 0);
    hook.sends(&proof, format!("{{\"a\":\"{}\"}}", "x".repeat(1024 * 1024))).await.is(413, "refused", "too-large", 0);
    hook.sends(&[("authorization".to_owned(), "Bearer another-word-of-some".to_owned())], body.clone()).await.is(
        401,
        "refused",
        "signature",
        0,
    );
    let page = stage.get_as(&cookie, &hook.page).await.text();
    assert!(page.contains("The signature does not fit") && page.contains("It is longer than a mebibyte."), "{page}");
    assert!(page.contains("What it says is not kept."), "{page}");

    // Nobody's messages push out those that are the sender's, and nobody fills the table.
    hook.sends(&proof, body.clone()).await.is(200, "taken", "", 1);
    for _ in 0..12 {
        hook.sends(&[], body.clone()).await.is(401, "refused", "missing", 0);
    }
    let calls = hook.calls().await;
    let (refused, own): (Vec<_>, Vec<_>) = calls.iter().partition(|call| call.verdict == "refused");
    assert_eq!((refused.len(), own.len()), (10, 1));
    for n in 0..25 {
        hook.sends(&proof, event(&n.to_string())).await;
    }
    assert_eq!(hook.calls().await.iter().filter(|call| call.verdict != "refused").count(), 20);
    // Too long to be kept whole, it is taken and not kept.
    let long = format!("{{\"note\":\"{}\",{}", "x".repeat(70_000), &event("long")[1..]);
    hook.sends(&proof, long).await.is(200, "taken", "", 1);
    assert_eq!(hook.last().await, ("taken".to_owned(), String::new(), false));

    stage.move_clock(8 * DAY);
    heard::sweeps::run(&stage.app, true).await.expect("swept");
    assert_eq!(hook.calls().await.len(), 0, "a week later nothing is kept of them");
}

#[tokio::test]
async fn nobody_answers_where_there_is_no_webhook_or_it_is_off() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let hook = stage.hook(&cookie, Start::Standard).await;
    let id = hook.id.simple();
    for path in [format!("/hooks/2.{id}"), "/hooks/1.nonsense".to_owned(), format!("/hooks/1.{}", uuid::Uuid::nil())] {
        let reply = stage.post(&path, "{}").await;
        reply.is(404, "unknown", "", 0);
    }
    let act = format!("{}/do", hook.page);
    stage.send_from(&cookie, &hook.page, &act, "do=off").await;
    hook.tells(&event("1")).await.is(404, "unknown", "", 0);
    stage.send_from(&cookie, &hook.page, &act, "do=on").await;
    hook.tells(&event("1")).await.is(200, "taken", "", 1);
    // Another secret: what is signed with the one before is nobody's.
    let made = stage.send_from(&cookie, &hook.page, &format!("{}/secret", hook.page), "").await;
    let secret = super::copied(&made.body, "<span class=\"label\">Secret</span>").to_owned();
    assert_ne!(secret, hook.secret);
    hook.tells(&event("2")).await.is(401, "refused", "signature", 0);
    let hook = Hook { secret, ..hook };
    hook.tells(&event("2")).await.is(200, "taken", "", 1);
    // Where our own key is another, nothing can be believed: that is our fault, and the sender comes again.
    stage.runs(&format!("update incoming set secret = '1.AAAA' where id = {}", stage.literal(hook.id))).await;
    hook.tells(&event("3")).await.is(503, "refused", "secret-lost", 0);
    stage.send_from(&cookie, &hook.page, &act, "do=remove").await;
    hook.tells(&event("4")).await.is(404, "unknown", "", 0);
    assert_eq!((stage.happened().await.len(), hook.calls().await.len()), (2, 0), "what it told stays");
    let audit = stage.get_as(&cookie, "/audit").await.text();
    for deed in ["made an incoming webhook: standard", "gave an incoming webhook another secret", "removed an incoming"]
    {
        assert!(audit.contains(deed), "{deed}: {audit}");
    }
}

#[tokio::test]
async fn a_thousand_events_come_in_one_message_and_a_rule_acts_on_each_once() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let cookie = stage.iva().await;
    let hook = stage.hook(&cookie, Start::Standard).await;
    stage.rules().await;
    let rule = stage
        .rule(&json!({"name": "Orders", "when": "happened", "event": "order placed", "do": [{"notify": {"who": ["managers"]}}]}))
        .await;
    let mapping = json!({"entries": [{
        "each": "$", "event": {"text": "order placed"}, "id": "@.id", "contact": {"email": "@.email"},
        "properties": {"total": "@.total"},
    }]});
    let document = percent(&mapping.to_string());
    let saved = stage.send_from(&cookie, &hook.page, &hook.page, &format!("version=1&document={document}")).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    let many = |n: usize| -> String {
        let one = |n: usize| json!({"id": n, "email": format!("customer{n}@example.com"), "total": n});
        Value::from((0..n).map(one).collect::<Vec<_>>()).to_string()
    };
    hook.tells(&many(1_001)).await.is(413, "refused", "too-many", 0);
    hook.tells(&many(3)).await.is(200, "taken", "", 3);
    hook.tells(&many(1_000)).await.is(200, "taken", "", 997);
    hook.tells(&many(1_000)).await.is(200, "repeated", "", 0);
    assert_eq!(stage.happened().await.len(), 1_000);
    stage.rules().await;
    assert!(!stage.ran(rule).await.is_empty(), "rules look at what webhooks tell");
}

/// As a form carries it.
fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
