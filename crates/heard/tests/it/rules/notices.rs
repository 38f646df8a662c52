//! How colleagues are told: at once, together once an hour or in the morning, after their quiet hours, and by who is on
//! duty. Each thing is told once.

use store::outbox::Entry;

use super::done;
use crate::stage::{DAY, MINUTE, Stage};

const HOUR: i64 = 60 * MINUTE;

impl Stage {
    /// Iva wants to be told so.
    pub(super) async fn wants(&self, how: &str) {
        let cookie = self.iva().await;
        let csrf = self.get_as(&cookie, "/account").await.field("csrf");
        let reply = self.post_as(&cookie, "/account/alerts", &format!("csrf={csrf}&{how}")).await;
        assert_eq!(reply.status, 303, "{}", reply.text());
    }

    pub(super) async fn digests(&self) -> Vec<Entry> {
        self.mails().await.into_iter().filter(|mail| mail.kind == "digest").collect()
    }
}

#[tokio::test]
async fn who_wants_it_once_an_hour_gets_one_mail_with_all_of_it() {
    // Noon in Greenwich is one in Ljubljana.
    let stage = Stage::in_zone("Europe/Ljubljana").await.with_iva().await.with_mail(9).await;
    stage.rules().await;
    stage.wants("alerts=hour").await;
    stage.move_clock(10 * MINUTE);
    stage.says(&stage.invite("Ana").await, 1, "Zavore+cvilijo").await;
    stage.says(&stage.invite("Bor").await, 2, "Predrago").await;
    stage.rules().await;
    assert_eq!(stage.ran(heard::rule::FIRST).await, [done("later=1"), done("later=1")]);
    stage.move_clock(50 * MINUTE - 1);
    stage.rules().await;
    assert_eq!(stage.mails_by_kind().await, [], "the hour is not over");
    stage.move_clock(1);
    stage.rules().await;
    let (one, other) = (&stage.app, &stage.another_node().await.app);
    let (one, other) = tokio::join!(heard::rule::pass(one), heard::rule::pass(other));
    one.and(other).expect("rules act");
    assert_eq!(stage.digests().await.len(), 1);
    let mail = stage.words_of_last("iva@example.com").await;
    for told in ["2 things to look at", "1 of 10, detractor: Ana", "Zavore cvilijo", "Bor", "Predrago", "/responses/"] {
        assert!(mail.contains(told), "{told}: {mail}");
    }
    // Of whom was forgotten meanwhile there is the score and nobody's name or words.
    stage.says(&stage.invite("Cene").await, 0, "Poklicite+040111222").await;
    stage.rules().await;
    let program = stage.program().await;
    let responses = program.sees("/responses").await;
    let contact = responses["responses"][0]["contact"]["id"].as_str().expect("Cene").to_owned();
    let forgotten = program.send(axum::http::Method::DELETE, &format!("/contacts/{contact}"), &[], "").await;
    assert!(forgotten.status.is_success(), "{}", forgotten.body);
    stage.move_clock(HOUR);
    stage.rules().await;
    assert_eq!(stage.digests().await.len(), 2);
    let mail = stage.words_of_last("iva@example.com").await;
    assert!(mail.contains("0 of 10, detractor") && !mail.contains("Cene") && !mail.contains("040111222"), "{mail}");
}

#[tokio::test]
async fn nobody_is_told_in_their_quiet_hours_and_in_the_morning_of_everything() {
    let stage = Stage::in_zone("Europe/Ljubljana").await.with_iva().await.with_mail(9).await;
    stage.rules().await;
    stage.wants("alerts=now&quiet=yes&quiet_from=20&quiet_to=7").await;
    stage.says(&stage.invite("Ana").await, 1, "").await;
    stage.rules().await;
    assert_eq!(stage.mails_by_kind().await, [("alert".to_owned(), 1)], "it is day");
    stage.move_clock(10 * HOUR);
    stage.says(&stage.invite("Bor").await, 1, "").await;
    stage.rules().await;
    assert_eq!(stage.digests().await.len(), 0, "it is night");
    stage.move_clock(8 * HOUR);
    stage.rules().await;
    assert_eq!(stage.digests().await.len(), 1, "it is seven");
    stage.wants("alerts=day").await;
    stage.move_clock(2 * HOUR);
    stage.says(&stage.invite("Cene").await, 1, "").await;
    stage.rules().await;
    stage.move_clock(22 * HOUR);
    stage.rules().await;
    assert_eq!(stage.digests().await.len(), 1, "it is seven");
    // A server that was away for a week tells it once.
    stage.move_clock(7 * DAY);
    stage.rules().await;
    stage.rules().await;
    assert_eq!(stage.digests().await.len(), 2);
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/account").await.field("csrf");
    let wrong =
        stage.post_as(&cookie, "/account/alerts", &format!("csrf={csrf}&quiet=yes&quiet_from=9&quiet_to=9")).await;
    assert!(wrong.status == 422 && wrong.text().contains("Two different hours"), "{}", wrong.text());
}

#[tokio::test]
async fn who_is_on_duty_is_told_and_while_nobody_is_those_who_decide() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    crate::people::add(&stage, "maja@example.com", store::member::Role::Agent).await;
    let rule = stage
        .rule(&serde_json::json!({
            "name": "On duty", "when": "said", "if": ["score <= 2"], "do": [{"notify": {"who": ["duty"]}}],
        }))
        .await;
    stage.says(&stage.invite("Ana").await, 1, "").await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await, [done("told=1")]);
    assert!(stage.mails().await.iter().all(|mail| mail.to == "iva@example.com"), "nobody is on duty");
    let mut tx = stage.app.store.begin().await.expect("begin");
    let all = store::member::list(&mut tx, stage.workspace).await.expect("listed");
    let maja = all.iter().find(|one| one.email == "maja@example.com").expect("Maja").user;
    let on_duty = store::member::Hearing { duty: true, ..Default::default() };
    store::member::hear(&mut tx, stage.workspace, maja, &on_duty).await.expect("heard");
    tx.commit().await.expect("commit");
    let before = stage.mails().await.iter().filter(|mail| mail.to == "iva@example.com").count();
    stage.move_clock(1);
    stage.says(&stage.invite("Bor").await, 1, "").await;
    stage.rules().await;
    assert_eq!(stage.ran(rule).await[0], done("told=1"));
    let text = stage.words_of_last("maja@example.com").await;
    assert!(text.contains("because you are on duty"), "{text}");
    let after = stage.mails().await.iter().filter(|mail| mail.to == "iva@example.com").count();
    assert_eq!(after, before + 1, "Iva hears by the first rule only");
}
