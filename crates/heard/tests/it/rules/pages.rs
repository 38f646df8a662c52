//! Rules on their pages: written, tried, refused, switched, told on the response; and what is done about a response.

use crate::stage::{DAY, MINUTE, Stage};

/// A form of a rule that tells managers of what `group` asks for.
fn form(csrf: &str, group: &str, more: &str) -> String {
    format!(
        "csrf={csrf}&version=0&name=Unhappy&when=said&survey=&if={group}&after=0&unit=minutes&purpose=message{more}"
    )
}

#[tokio::test]
async fn a_rule_is_written_tried_and_says_what_it_does() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let cookie = stage.iva().await;
    for score in [2, 4, 9] {
        stage.given(stage.now() - DAY, score, |_| ()).await;
    }
    stage.rules().await;
    let list = stage.get_as(&cookie, "/rules").await;
    assert!(
        list.text().contains("Unhappy customers: tell at once") && list.text().contains("if Score: The worst"),
        "{}",
        list.text()
    );
    let csrf = stage.get_as(&cookie, "/rules/new").await.field("csrf");
    assert!(stage.get_as(&cookie, "/rules/new").await.body.contains("name=\"if\""), "there is room for conditions");
    let tried = stage.post_as(&cookie, "/rules/new", &form(&csrf, "score+%3C%3D+6", "&who=managers&do=try")).await;
    assert_eq!(tried.status, 200, "{}", tried.text());
    assert!(tried.text().contains("It would have acted on 2 responses."), "{}", tried.text());
    assert_eq!(stage.get_as(&cookie, "/rules").await.links("/rules/0").len(), 1, "trying saves nothing");

    let saved = stage.post_as(&cookie, "/rules/new", &form(&csrf, "score+%3C%3D+6", "&who=managers")).await;
    let at = saved.header("location").split('?').next().expect("an address").to_owned();
    assert_eq!(saved.status, 303, "{}", saved.text());
    let page = stage.get_as(&cookie, &at).await;
    let sentence = "When a customer answers, or says something else (any survey), if Score:";
    assert!(page.text().contains(sentence) && page.text().contains(": tell owners and managers."), "{}", page.text());
    assert!(page.text().contains("Nothing yet."), "{}", page.text());
    let file = stage.get_as(&cookie, &format!("{at}/file")).await;
    assert_eq!(file.json()["if"][0], "score <= 6");

    stage.says(&stage.invite("Ana Novak").await, 1, "Slabo").await;
    stage.rules().await;
    let page = stage.get_as(&cookie, &at).await;
    assert!(page.text().contains("1 Ana Novak told 1 colleague"), "{}", page.text());
    let response = format!("/responses/{}", stage.responses().await[0].id.simple());
    let told = stage.get_as(&cookie, &response).await.text();
    assert!(told.contains("The rule “Unhappy”: told 1 colleague"), "{told}");

    let passed_over = stage.given(stage.now(), 9, |_| ()).await;
    stage.rules().await;
    stage.move_clock(MINUTE);

    // As text, in another version; and of two who write, the second is told.
    let document = "%7B%22name%22%3A%22Unhappy%22%2C%22when%22%3A%22said%22%2C%22do%22%3A%5B%7B%22tag%22%3A%7B%22tag%22%3A%22a%22%7D%7D%5D%7D";
    let text = format!("csrf={csrf}&version=1&document={document}");
    assert_eq!(stage.post_as(&cookie, &at, &text).await.status, 303);
    // What the version before passed over, this one leaves alone, whatever colleagues do to it.
    stage.move_clock(MINUTE);
    let tagging = format!("csrf={csrf}&do=add&tag=old");
    stage.post_as(&cookie, &format!("/responses/{}/tags", passed_over.simple()), &tagging).await;
    stage.says(&stage.invite("Bor").await, 10, "").await;
    stage.rules().await;
    let page = stage.get_as(&cookie, &at).await.text();
    assert_eq!(page.matches("added a tag").count(), 1, "only Bor, who spoke since: {page}");
    let late = stage.post_as(&cookie, &at, &text).await;
    assert!(late.status == 422 && late.text().contains("Somebody changed this rule meanwhile"), "{}", late.text());
    assert!(stage.get_as(&cookie, &at).await.text().contains("Version 2"));
    let broken = stage.post_as(&cookie, &at, &format!("csrf={csrf}&version=2&document=%7B%22name%22%3A1%7D")).await;
    assert!(broken.status == 422 && broken.text().contains("This is no rule:"), "{}", broken.text());
}

#[tokio::test]
async fn what_is_wrong_is_told_beside_what_was_typed() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/rules/new").await.field("csrf");
    let wrong = stage.post_as(&cookie, "/rules/new", &form(&csrf, "scor+%3C+6", "&subject=Hi+%7Bx%7D&text=")).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("value=\"scor &lt; 6\"") && wrong.text().contains("scor"), "{}", wrong.text());
    let wrong = stage.post_as(&cookie, "/rules/new", &form(&csrf, "", "&subject=Hi+%7Bx%7D&text=")).await;
    let text = wrong.text();
    assert!(text.contains("{x}") && text.contains("Something must stand here."), "{text}");
    let nothing = stage.post_as(&cookie, "/rules/new", &form(&csrf, "", "")).await;
    assert!(nothing.status == 422 && nothing.text().contains("Choose at least one thing to do."), "{}", nothing.text());
}

#[tokio::test]
async fn nobody_is_chosen_for_a_public_review_by_what_they_think() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let csrf = stage.get_as(&cookie, "/rules/new").await.field("csrf");
    let mail = |to: &str| format!("&subject=A+word%3F&text=Please+at+{to}");
    let gated =
        stage.post_as(&cookie, "/rules/new", &form(&csrf, "score+%3E%3D+9", &mail("https%3A%2F%2Fg2.com%2Fx"))).await;
    assert_eq!(gated.status, 422);
    assert!(gated.text().contains("would depend on what customers think (“Score”)"), "{}", gated.text());
    // Of one's own page, only once that is named as one where others review.
    let own = form(&csrf, "score+%3E%3D+9", &mail("stars.lindentree.example"));
    let named = stage.post_as(&cookie, "/rules/sites", &format!("csrf={csrf}&sites=stars.lindentree.example")).await;
    assert_eq!(named.status, 303);
    assert_eq!(stage.post_as(&cookie, "/rules/new", &own).await.status, 422);
    // Whoever asks everybody, may; and then no rule may tag by score what that one asks by.
    let fair = form(&csrf, "tag+%3D+glad", &mail("g2.com"));
    let saved = stage.post_as(&cookie, "/rules/new", &fair).await;
    let at = saved.header("location").split('?').next().expect("an address").to_owned();
    let file = stage.get_as(&cookie, &format!("{at}/file")).await.json();
    assert_eq!(file["do"][0]["mail"]["purpose"], "review", "it is what it is, whatever was declared");
    let round = stage.post_as(&cookie, "/rules/new", &form(&csrf, "score+%3E%3D+9", "&tag=glad")).await;
    assert!(round.status == 422 && round.text().contains("the tag “glad”"), "{}", round.text());
    stage.post_as(&cookie, "/rules/sites", &format!("csrf={csrf}&sites=")).await;
    assert_eq!(stage.post_as(&cookie, "/rules/new", &own).await.status, 303);
}

#[tokio::test]
async fn a_rule_that_is_off_looks_at_nothing_and_who_is_rid_of_the_first_one_stays_rid() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let cookie = stage.iva().await;
    stage.rules().await;
    let at = format!("/rules/{}", heard::rule::FIRST.simple());
    let csrf = stage.get_as(&cookie, &at).await.field("csrf");
    let does = async |what: &str| stage.post_as(&cookie, &format!("{at}/do"), &format!("csrf={csrf}&do={what}")).await;
    assert_eq!(does("dance").await.status, 404);
    assert_eq!(does("off").await.status, 303);
    stage.says(&stage.invite("Ana").await, 1, "").await;
    stage.rules().await;
    stage.move_clock(1);
    assert!(does("on").await.header("location").ends_with("done=rule-on"));
    stage.rules().await;
    assert_eq!(stage.ran(heard::rule::FIRST).await.len(), 0, "what was said while it was off is not looked at");
    stage.says(&stage.invite("Bor").await, 2, "").await;
    stage.rules().await;
    assert_eq!(stage.ran(heard::rule::FIRST).await.len(), 1);
    // What waits is not done later, when nobody thinks of it any more.
    let late = stage
        .rule(&serde_json::json!({"name": "Late", "when": "said", "after": 60, "do": [{"tag": {"tag": "late"}}]}))
        .await;
    stage.says(&stage.invite("Cene").await, 9, "").await;
    stage.rules().await;
    let path = format!("/rules/{}/do", late.simple());
    for what in ["off", "on"] {
        assert_eq!(stage.post_as(&cookie, &path, &format!("csrf={csrf}&do={what}")).await.status, 303);
    }
    stage.move_clock(DAY);
    stage.rules().await;
    assert_eq!(stage.ran(late).await, [("over".to_owned(), "off=1".to_owned())]);
    assert_eq!(stage.post_as(&cookie, &path, &format!("csrf={csrf}&do=remove")).await.status, 303);
    assert_eq!(does("remove").await.header("location"), "/rules?done=rule-removed");
    stage.rules().await;
    assert!(stage.get_as(&cookie, "/rules").await.text().contains("No rule yet"));
    assert_eq!(stage.get_as(&cookie, &at).await.status, 404);
}

#[tokio::test]
async fn who_wants_no_alerts_gets_none() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let cookie = stage.iva().await;
    stage.rules().await;
    let csrf = stage.get_as(&cookie, "/account").await.field("csrf");
    assert_eq!(stage.post_as(&cookie, "/account/alerts", &format!("csrf={csrf}&alerts=never")).await.status, 303);
    stage.says(&stage.invite("Ana").await, 1, "").await;
    stage.rules().await;
    assert_eq!(stage.ran(heard::rule::FIRST).await, [("done".to_owned(), "deaf=1".to_owned())]);
}

#[tokio::test]
async fn a_detractor_is_taken_reached_and_done_with_and_each_says_how_long_it_took() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    stage.says(&stage.invite("Ana").await, 1, "").await;
    let at = format!("/responses/{}", stage.responses().await[0].id.simple());
    let seen = stage.get_as(&cookie, &at).await;
    assert!(seen.text().contains("within 24 hours: 24 hours left"), "{}", seen.text());
    assert!(seen.text().contains("I take it") && !seen.text().contains("took it up"), "looking takes nothing");
    let csrf = seen.field("csrf");
    let does = async |what: &str| {
        stage.move_clock(30 * MINUTE);
        let reply = stage.post_as(&cookie, &format!("{at}/handling"), &format!("csrf={csrf}&{what}")).await;
        assert_eq!(reply.status, 303, "{}", reply.text());
        stage.get_as(&cookie, &at).await.text()
    };
    let text = does("do=taken").await;
    assert!(text.contains("Iva Hrast, 30 minutes after the answer") && text.contains("took it up"), "{text}");
    assert!(text.contains("23 hours left") && text.contains("I reached the customer"), "{text}");
    let text = does("do=contacted").await;
    assert!(text.contains("Iva Hrast, 60 minutes after the answer") && !text.contains("hours left"), "{text}");
    let text = does("back=contacted").await;
    assert!(text.contains("22 hours left") && text.contains("took back having reached the customer"), "{text}");
    stage.move_clock(DAY);
    // Done says that the customer was reached as well.
    let text = does("do=done").await;
    assert!(text.contains("Iva Hrast, 26 hours after the answer") && !text.contains("has waited"), "{text}");
    let other = stage.given(stage.now(), 10, |_| ()).await;
    let happy = stage.get_as(&cookie, &format!("/responses/{}", other.simple())).await.text();
    assert!(!happy.contains("What is done about it"), "{happy}");
}

#[tokio::test]
async fn a_program_reads_rules_and_what_they_did() {
    let stage = Stage::new().await.with_iva().await;
    stage.rules().await;
    let response = stage.given(stage.now(), 2, |_| ()).await;
    stage.rules().await;
    let program = stage.program().await;
    let all = program.sees("/rules").await;
    assert_eq!(
        (&all["rules"][0]["rule"]["if"][0], &all["rules"][0]["halted"]),
        (&"band = detractor".into(), &serde_json::Value::Null)
    );
    let runs = program.sees(&format!("/rules/{}/runs", heard::rule::FIRST)).await;
    let run = &runs["runs"][0];
    assert_eq!((&run["response"], &run["state"]), (&response.to_string().into(), &"done".into()));
    assert_eq!(run["did"], serde_json::json!([{"what": "no-server", "n": 1}]));
}
