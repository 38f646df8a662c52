//! Programs write rules: from a file as the page saves it, checked as the page checks it, told what is wrong and where; and
//! what they switch acts, or does not.

use axum::http::Method;
use serde_json::{Value, json};
use store::api_key::Scope;

use super::Program;
use crate::stage::{Reply, Stage};

/// Tags whoever is unhappy, at once.
fn rule(name: &str) -> Value {
    json!({"name": name, "when": "said", "if": ["score <= 6"], "do": [{"tag": {"tag": "unhappy"}}]})
}

/// Asks for a public review whoever the group says.
fn review(name: &str, group: &str) -> Value {
    let mail = json!({"purpose": "message", "subject": "A word?", "text": "Please at https://g2.com/x"});
    json!({"name": name, "when": "said", "if": [group], "do": [{"tag": {"tag": "asked"}}, {"mail": mail}]})
}

/// Fields and reasons of what is wrong.
fn wrong(reply: &Reply) -> Vec<(String, String)> {
    let told = reply.json();
    let errors = told["errors"].as_array().unwrap_or_else(|| panic!("{}", reply.body));
    let word = |of: &Value| of.as_str().expect("a word").to_owned();
    errors.iter().map(|one| (word(&one["field"]), word(&one["reason"]))).collect()
}

impl Program<'_> {
    async fn puts(&self, path: &str, seen: &str, body: &Value) -> Reply {
        let more: Vec<(&str, &str)> = (!seen.is_empty()).then_some(("if-match", seen)).into_iter().collect();
        self.send(Method::PUT, path, &more, &body.to_string()).await
    }

    async fn turns(&self, path: &str) -> Reply {
        self.send(Method::POST, path, &[], "").await
    }
}

#[tokio::test]
async fn a_rule_of_a_file_is_off_until_it_is_switched_on_and_acts_from_then_on() {
    let stage = Stage::new().await.with_iva().await.with_mail(9).await;
    let program = stage.program().await;
    let writer = stage.program_of(stage.workspace, Scope::Write).await;
    let made = writer.post_once("/rules", "unhappy", &rule("Unhappy")).await;
    let first = made.made();
    assert_eq!(
        (&first["on_since"], &first["version"], &first["rule"]["if"]),
        (&Value::Null, &json!(1), &json!(["score <= 6"]))
    );
    let path = format!("/rules/{}", first["id"].as_str().expect("an id"));
    // The same request makes no second; another with its key is told so.
    let again = writer.post_once("/rules", "unhappy", &rule("Unhappy")).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, first.clone()));
    writer.post_once("/rules", "unhappy", &rule("Happy")).await.refuses(422, "used before");
    let unsound = json!({"name": "Unhappy", "when": "said", "do": []});
    writer.post_once("/rules", "unhappy", &unsound).await.refuses(422, "`do` must not be empty");

    let ana = stage.invite("Ana Novak").await;
    stage.says(&ana, 3, "Slabo").await;
    stage.rules().await;
    assert_eq!(program.sees(&format!("{path}/runs")).await["runs"], json!([]), "it is off");
    let on = writer.turns(&format!("{path}/on")).await;
    assert_eq!((on.status.as_u16(), on.json()["on_since"].is_string()), (200, true), "{}", on.body);
    stage.rules().await;
    assert_eq!(program.sees(&format!("{path}/runs")).await["runs"], json!([]), "what was said before is not looked at");
    stage.move_clock(1_000);
    stage.says(&stage.invite("Bor Kos").await, 2, "Slabo").await;
    stage.rules().await;
    let runs = program.sees(&format!("{path}/runs")).await;
    assert_eq!((&runs["runs"][0]["state"], &runs["runs"][0]["did"][0]["what"]), (&json!("done"), &json!("tagged")));

    // What is seen comes back as it went out; that makes no other version, whatever is different does.
    let seen = writer.get(&path).await;
    assert_eq!(seen.status, 403, "who writes does not read");
    let seen = program.get(&path).await;
    let tag = seen.header("etag").to_owned();
    let same = program.puts(&path, &tag, &seen.json()["rule"]).await;
    assert_eq!((same.status.as_u16(), same.header("etag")), (200, tag.as_str()));
    let next = json!({"name": "Unhappy, later", "when": "said", "if": ["score <= 6"], "after": 60, "do": [{"tag": {"tag": "unhappy"}}]});
    let changed = program.puts(&path, &tag, &next).await;
    assert_eq!((changed.status.as_u16(), &changed.json()["version"]), (200, &json!(2)), "{}", changed.body);
    program.puts(&path, &tag, &rule("Late")).await.refuses(412, "has changed since");

    // What waits is over when it is switched off, also by the document itself.
    stage.move_clock(1_000);
    stage.says(&stage.invite("Cene").await, 1, "").await;
    stage.rules().await;
    assert_eq!(program.sees(&format!("{path}/runs")).await["runs"][0]["state"], "waiting");
    let mut off = next.clone();
    off["on"] = json!(false);
    let off = program.puts(&path, "", &off).await.json();
    assert_eq!((&off["on_since"], &off["version"]), (&Value::Null, &json!(2)));
    assert_eq!(program.sees(&format!("{path}/runs")).await["runs"][0]["state"], "over");
    assert_eq!(program.turns(&format!("{path}/off")).await.status, 200, "it is so already");

    let iva = stage.iva().await;
    let page = stage.get_as(&iva, &path.replace('-', "")).await.text();
    assert!(page.contains("Version 2") && page.contains("Program (all)"), "{page}");
    let removed = program.send(Method::DELETE, &path, &[], "").await;
    assert_eq!((removed.status.as_u16(), removed.json()), (200, off));
    for gone in
        [program.get(&path).await, program.puts(&path, "", &next).await, program.turns(&format!("{path}/on")).await]
    {
        gone.refuses(404, "no such rule");
    }
    writer.post_once("/rules", "unhappy", &rule("Unhappy")).await.refuses(422, "used before");
    let log = stage.get_as(&iva, "/audit").await.text();
    for told in ["made a rule: ", "changed a rule: ", "switched a rule on or off: ", "removed a rule: "] {
        assert!(log.contains(told), "{told}: {log}");
    }
    assert_eq!(log.matches("switched a rule on or off: ").count(), 2, "what was so already is not told: {log}");
}

#[tokio::test]
async fn a_program_that_says_so_makes_a_rule_that_is_on() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let mut on = rule("Unhappy");
    on["on"] = json!(true);
    assert!(program.post("/rules", &on).await.made()["on_since"].is_string());
    on["on"] = json!("yes");
    program.post("/rules", &on).await.refuses(400, "invalid type");
}

#[tokio::test]
async fn all_that_is_wrong_with_a_rule_is_told_with_its_place() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let told = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(field, reason)| ((*field).to_owned(), (*reason).to_owned())).collect()
    };
    let unread =
        json!({"name": "a", "when": "said", "if": ["score <= 6", "scor <"], "do": [{"sing": {}}, {"tag": {}}]});
    let reply = program.post("/rules", &unread).await;
    assert_eq!(wrong(&reply), told(&[("if.1", "not-a-filter"), ("do.0", "not-an-action"), ("do.1", "not-an-action")]));
    let mail = json!({"purpose": "message", "subject": "Hi {x}", "text": ""});
    let once = json!({"name": "Autumn", "survey": 1});
    let campaign = program.post("/campaigns", &once).await.made()["id"].clone();
    let unsound = json!({
        "name": " ", "when": "said", "if": ["owner = me"], "after": 600_000, "within": {"from": 9, "to": 8},
        "do": [{"tag": {"tag": " "}}, {"mail": mail}, {"webhook": {"to": "Shop"}}, {"ask": {"campaign": campaign}}],
    });
    let reply = program.post("/rules", &unsound).await;
    let expected = [
        ("name", "missing"),
        ("if.0", "not-me"),
        ("after", "too-many"),
        ("within", "not-hours"),
        ("do.0.tag", "not-a-tag"),
        ("do.1.subject", "unknown-name"),
        ("do.1.text", "missing"),
        ("do.2.to", "unknown"),
        ("do.3.campaign", "unknown"),
    ];
    assert_eq!(wrong(&reply), told(&expected), "{}", reply.body);
    reply.refuses(422, "no campaign of this id that waits for rules");
    let nothing = json!({"name": "a", "when": "said", "do": []});
    assert_eq!(wrong(&program.post("/rules", &nothing).await), told(&[("do", "missing")]));
    let event = json!({"name": "a", "when": "happened", "if": ["score <= 6"], "do": [{"tag": {"tag": "x"}}]});
    let expected = [("event", "missing"), ("if.0", "no-response"), ("do.0.tag", "no-response")];
    assert_eq!(wrong(&program.post("/rules", &event).await), told(&expected));
    let long = json!({"name": "a", "when": "said", "event": "x".repeat(101), "do": [{"tag": {"tag": "x"}}]});
    assert_eq!(wrong(&program.post("/rules", &long).await), told(&[("event", "too-many")]));
    program.post("/rules", &json!({"name": "a", "when": "never", "do": []})).await.refuses(400, "never");
    program.post("/rules", &json!({"name": "a", "when": "said", "do": [], "then": 1})).await.refuses(400, "then");
    assert_eq!(program.sees("/rules").await["rules"], json!([]), "nothing of it was made");
}

#[tokio::test]
async fn a_program_chooses_nobody_for_a_public_review_by_what_they_think_either() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let gated = program.post("/rules", &review("Reviews", "score >= 9")).await;
    assert_eq!(wrong(&gated), [("do.1".to_owned(), "chosen-for-reviews".to_owned())]);
    gated.refuses(422, "what customers think (`score`)");
    // Whoever asks everybody, may; then no rule may tag by score what that one asks by, and neither may one be changed so.
    let fair = program.post("/rules", &review("Reviews", "tag = unhappy")).await.made();
    assert_eq!(fair["rule"]["do"][1]["mail"]["purpose"], "review", "it is what it is, whatever was declared");
    let fair = format!("/rules/{}", fair["id"].as_str().expect("an id"));
    assert_eq!(program.turns(&format!("{fair}/on")).await.status, 200);
    let round = program.post("/rules", &rule("Tags")).await;
    assert_eq!(wrong(&round), [("do".to_owned(), "chosen-for-reviews".to_owned())]);
    round.refuses(422, "“Reviews” asks for public reviews, and who gets it would depend on the tag “unhappy”");
    let other = json!({"name": "Tags", "when": "said", "if": ["country = SI"], "do": [{"tag": {"tag": "unhappy"}}]});
    let other = program.post("/rules", &other).await.made();
    let other = format!("/rules/{}", other["id"].as_str().expect("an id"));
    program.puts(&other, "", &rule("Tags")).await.refuses(422, "asks for public reviews");

    // While that one is off, the other may be; then that one is not switched on any more.
    assert_eq!(program.turns(&format!("{fair}/off")).await.status, 200);
    assert_eq!(program.puts(&other, "", &rule("Tags")).await.status, 200);
    let on = program.turns(&format!("{fair}/on")).await;
    assert_eq!(wrong(&on), [("do.1".to_owned(), "chosen-for-reviews".to_owned())]);
    assert_eq!(program.sees(&fair).await["on_since"], Value::Null);
}
