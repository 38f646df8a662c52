//! What senders call a customer is theirs: it comes with everything that is kept of them, goes with whom they turn out to be,
//! and is forgotten with the messages that say it.

use axum::http::Method;
use heard::incoming::recipe::Start;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::api::Program;
use crate::stage::Stage;

/// Names a customer by the shop's id, and by an address or without one.
const MAPPING: &str = "version=1&name=Shop&entries=1&event-0=sold&ref-0=%24.customer&email-0=%24.email&id-0=%24.id";

async fn known_as(program: &Program<'_>, contact: Uuid) -> Value {
    let export = program.send(Method::POST, &format!("/contacts/{contact}/export"), &[], "").await;
    assert_eq!(export.status, 200, "{}", export.body);
    export.json()["known_as"].clone()
}

#[tokio::test]
async fn what_a_sender_calls_a_customer_is_told_to_them_follows_them_and_is_forgotten() {
    let stage = Stage::new().await.with_iva().await;
    let (iva, program) = (stage.iva().await, stage.program().await);
    let hook = stage.hook(&iva, Start::Standard).await;
    assert_eq!(stage.send_from(&iva, &hook.page, &hook.page, MAPPING).await.status, 303);
    hook.tells(r#"{"id":"1","customer":"cus_7","email":"ana@example.com"}"#).await.is(200, "taken", "", 1);
    hook.tells(r#"{"id":"2","customer":"cus_8","email":"bor@example.com"}"#).await.is(200, "taken", "", 1);
    let whose = async |name: &str| {
        let found = program.sees(&format!("/contacts?email={name}@example.com")).await;
        found["contacts"][0]["id"].as_str().expect("a contact").parse::<Uuid>().expect("an id")
    };
    let (ana, bor) = (whose("ana").await, whose("bor").await);
    let of = |id: &str| json!({"incoming_webhook": hook.id, "name": "Shop", "id": id});
    assert_eq!(known_as(&program, ana).await, json!([of("cus_7")]));
    // On her page the file says the same.
    let page = format!("/contacts/{}", ana.simple());
    let file = stage.send_from(&iva, &page, &format!("{page}/export.json"), "").await;
    assert_eq!(file.json()["known_as"], json!([of("cus_7")]));

    // Ana turns out to be another whom we know: the shop means that one by the same id.
    let zala = program.post("/contacts", &json!({"contact": {"emails": ["zala@example.com"]}})).await.made();
    let zala: Uuid = zala["id"].as_str().expect("an id").parse().expect("an id");
    let merged = program.post(&format!("/contacts/{zala}/merge"), &json!({"contact": ana})).await;
    assert_eq!(merged.status, 200, "{}", merged.body);
    assert_eq!(known_as(&program, zala).await, json!([of("cus_7")]));
    hook.tells(r#"{"id":"3","customer":"cus_7","total":118}"#).await.is(200, "taken", "", 1);
    hook.tells(r#"{"id":"4","customer":"cus_8","total":119}"#).await.is(200, "taken", "", 1);

    // Forgotten, nobody is meant, and no message says her id; those of others stay.
    let erased = program.send(Method::DELETE, &format!("/contacts/{zala}"), &[], "").await;
    assert_eq!(erased.status, 200, "{}", erased.body);
    assert_eq!(stage.traces(&["cus_7"]).await, Vec::<String>::new());
    let kept: Vec<String> = hook.calls().await.into_iter().filter_map(|call| call.body).collect();
    assert_eq!(kept.iter().filter(|body| body.contains("cus_8")).count(), 2, "{kept:?}");
    hook.tells(r#"{"id":"5","customer":"cus_7","total":120}"#).await.is(200, "ignored", "unknown", 0);
    assert_eq!(known_as(&program, bor).await, json!([of("cus_8")]));

    // Removed, a webhook leaves no name of anybody.
    let gone = program.send(Method::DELETE, &format!("/incoming-webhooks/{}", hook.id), &[], "").await;
    assert_eq!(gone.status, 200, "{}", gone.body);
    assert_eq!(known_as(&program, bor).await, json!([]));
}
