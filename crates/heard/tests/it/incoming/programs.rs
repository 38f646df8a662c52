//! Incoming webhooks made and changed by programs: what they are told once is what messages are proven with, and the checks
//! are those of the pages.

use axum::http::Method;
use heard::incoming::proof::Kind;
use serde_json::{Value, json};

use super::{Hook, THEIRS};
use crate::api::Program;
use crate::stage::Stage;

const ORDER: &str = r#"{"name":"order placed","id":"118","contact":{"email":"ana@example.com"},"total":"890.50"}"#;

/// What was made, ready to send.
fn hook<'a>(stage: &'a Stage, made: &Value) -> Hook<'a> {
    let word = |name: &str| made[name].as_str().unwrap_or_default().to_owned();
    let path = word("address").strip_prefix(&stage.app.public_url()).expect("an address of ours").to_owned();
    let kind = Kind::from_key(&word("kind")).expect("a kind");
    Hook { stage, kind, id: word("id").parse().expect("an id"), page: String::new(), path, secret: word("secret") }
}

async fn at(program: &Program<'_>, body: &Value) -> (String, Value) {
    let made = program.post("/incoming-webhooks", body).await.made();
    (format!("/incoming-webhooks/{}", made["id"].as_str().expect("an id")), made)
}

#[tokio::test]
async fn a_program_makes_a_webhook_maps_it_and_its_secret_is_told_once() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    let (path, made) = at(&program, &json!({"name": " Web shop ", "start": "standard"})).await;
    assert!(made["secret"].as_str().is_some_and(|secret| secret.starts_with("whsec_")) && made["name"] == "Web shop");
    let sender = hook(&stage, &made);
    sender.tells(ORDER).await.is(200, "taken", "", 1);
    let seen = program.get(&path).await;
    assert!(!seen.body.contains("secret") && !stage.get_as(&stage.iva().await, "/audit").await.body.contains("whsec_"));

    // Mapped anew: by whoever saw it last.
    let tag = seen.header("etag").to_owned();
    let mapping =
        json!({"entries": [{"event": {"text": "sold"}, "id": "$.id", "contact": {"email": "$.contact.email"}}]});
    let change = json!({"name": "Shop", "mapping": mapping});
    let send = async |seen: &str, body: &Value| {
        program.send(Method::PATCH, &path, &[("if-match", seen)], &body.to_string()).await
    };
    let changed = send(&tag, &change).await;
    assert_eq!((changed.status.as_u16(), &changed.json()["mapping"]), (200, &mapping), "{}", changed.body);
    send(&tag, &json!({"name": "Late"})).await.refuses(412, "has changed since");
    sender.tells(&ORDER.replace("118", "119")).await.is(200, "taken", "", 1);
    assert_eq!(stage.happened().await[0].happening.name, "sold");

    // Off it takes nothing; on again it does.
    let off = program.patch(&path, &json!({"on": false})).await.json();
    assert!(off["off_since"].is_string(), "{off}");
    assert_ne!(sender.tells(&ORDER.replace("118", "120")).await.verdict().0, "taken");
    assert_eq!(program.patch(&path, &json!({"on": true})).await.json()["off_since"], Value::Null);
    sender.tells(&ORDER.replace("118", "121")).await.is(200, "taken", "", 1);

    // Another secret holds from now on.
    let other = program.post(&format!("{path}/secret"), &json!({})).await;
    assert_eq!(other.status, 200, "{}", other.body);
    assert_eq!(sender.tells(&ORDER.replace("118", "122")).await.verdict().0, "refused");
    hook(&stage, &other.json()).tells(&ORDER.replace("118", "122")).await.is(200, "taken", "", 1);

    let was = program.send(Method::DELETE, &path, &[], "").await;
    assert_eq!((was.status.as_u16(), &was.json()["name"]), (200, &json!("Shop")));
    program.get(&path).await.refuses(404, "no such webhook");
    assert_eq!(stage.happened().await.len(), 4, "what happened stays");
    let log = stage.get_as(&stage.iva().await, "/audit").await.text();
    for told in ["made an incoming webhook: ", "changed an incoming webhook: ", "removed an incoming webhook: "] {
        assert!(log.contains(told), "{told}: {log}");
    }
}

#[tokio::test]
async fn a_secret_of_the_other_system_is_told_now_or_later_and_never_back() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let (path, made) = at(&program, &json!({"name": "Payments", "start": "stripe"})).await;
    assert_eq!((&made["kind"], made.get("secret")), (&json!("stripe"), None));
    program.post(&format!("{path}/secret"), &json!({})).await.refuses(422, "16 to 255");
    let told = program.post(&format!("{path}/secret"), &json!({"secret": THEIRS})).await;
    assert!(told.status == 200 && !told.body.contains(THEIRS), "{}", told.body);
    let sender = Hook { secret: THEIRS.to_owned(), ..hook(&stage, &made) };
    assert_ne!(sender.tells("{}").await.verdict().0, "refused", "it is proven");
    let at_once = json!({"name": "More payments", "start": "stripe", "secret": THEIRS});
    let (_, made) = at(&program, &at_once).await;
    let sender = Hook { secret: THEIRS.to_owned(), ..hook(&stage, &made) };
    assert_ne!(sender.tells("{}").await.verdict().0, "refused");

    let (_, made) = at(&program, &json!({"name": "Deals", "start": "pipedrive"})).await;
    assert!(made["authorization"].as_str().is_some_and(|value| value.starts_with("Basic ")), "{made}");
    let (_, made) = at(&program, &json!({"name": "Script", "start": "bearer"})).await;
    let bearer = format!("Bearer {}", made["secret"].as_str().expect("a secret"));
    assert_eq!(made["authorization"], bearer);
}

#[tokio::test]
async fn what_cannot_be_is_told_with_its_field() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let (path, _) = at(&program, &json!({"name": "Shop", "start": "standard"})).await;
    let is_wrong = async |body: Value, expected: &[(&str, &str)]| {
        let reply = program.post("/incoming-webhooks", &body).await;
        assert_eq!(reply.status, 422, "{}", reply.body);
        let told = reply.json();
        let errors = told["errors"].as_array().expect("errors").iter();
        let told: Vec<(&str, &str)> = errors
            .map(|one| (one["field"].as_str().expect("a field"), one["reason"].as_str().expect("a word")))
            .collect();
        assert_eq!(told, expected, "{}", reply.body);
    };
    is_wrong(json!({"name": "Shop", "start": "bearer"}), &[("name", "taken")]).await;
    is_wrong(json!({"name": " ", "start": "bearer"}), &[("name", "not-a-name")]).await;
    is_wrong(json!({"name": "A", "start": "bearer", "secret": THEIRS}), &[("secret", "ours")]).await;
    is_wrong(json!({"name": "A", "start": "shopify", "secret": "short"}), &[("secret", "not-a-secret")]).await;
    is_wrong(json!({"name": "A", "start": "shopify", "secret": " "}), &[("secret", "not-a-secret")]).await;
    let mapping = |entries: Value| json!({"name": "A", "start": "standard", "mapping": {"entries": entries}});
    is_wrong(mapping(json!([])), &[("mapping.entries", "missing")]).await;
    let unread =
        json!([{"event": {"text": "a"}, "contact": {"email": "$.a"}}, {"event": {"path": "$..a"}, "contact": {}}]);
    is_wrong(mapping(unread), &[("mapping.entries.1", "not-an-entry")]).await;
    let unsound = json!([{"event": {"text": " "}, "contact": {"name": "$.a"}, "properties": {" b": "$.b"}}]);
    let expected = [
        ("mapping.entries.0.event", "missing"),
        ("mapping.entries.0.contact.email", "missing"),
        ("mapping.entries.0.properties", "not-a-name"),
    ];
    is_wrong(mapping(unsound.clone()), &expected).await;
    let changed = program.patch(&path, &json!({"mapping": {"entries": unsound}})).await;
    assert_eq!(changed.json()["errors"][0]["field"], "mapping.entries.0.event");
    program.post("/incoming-webhooks", &json!({"name": "A", "start": "else"})).await.refuses(400, "else");
    assert_eq!(program.sees("/incoming-webhooks").await["incoming_webhooks"].as_array().map(Vec::len), Some(1));
}
