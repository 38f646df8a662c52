//! A program gives responses to colleagues.

use axum::http::Method;
use serde_json::{Value, json};
use store::member::Role;

use super::Program;
use crate::people::add;
use crate::stage::{Reply, Stage};

impl Program<'_> {
    async fn gives(&self, path: &str, owner: &Value, seen: &[(&str, &str)]) -> Reply {
        self.send(Method::PATCH, path, seen, &json!({ "owner": owner }).to_string()).await
    }
}

#[tokio::test]
async fn a_response_is_given_by_name_or_address_and_left_to_nobody() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    add(&stage, "maja@example.com", Role::Agent).await;
    add(&stage, "bor@example.com", Role::Agent).await;
    add(&stage, "viewer@example.com", Role::Viewer).await;
    let made = program.post("/responses", &json!({"survey": 1, "score": 3})).await.made();
    let path = format!("/responses/{}", made["id"].as_str().expect("an id"));
    assert_eq!(made["owner"], Value::Null);
    let given = program.gives(&path, &json!("Maja@Example.com"), &[("if-match", "\"1\"")]).await;
    assert_eq!((given.header("etag"), &given.json()["owner"]), ("\"2\"", &json!("The agent")));
    assert_eq!(program.gives(&path, &json!("bor@example.com"), &[("if-match", "\"1\"")]).await.status, 412);
    program.gives(&path, &json!("The agent"), &[]).await.refuses(422, "Several colleagues");
    program.gives(&path, &json!("viewer@example.com"), &[]).await.refuses(422, "No colleague");
    program.send(Method::PATCH, &path, &[], "{}").await.refuses(422, "`owner`");
    let found = program.sees("/responses?filter=owner%20%3D%20maja@example.com").await;
    assert_eq!(found["responses"][0]["owner"], "The agent");
    let both = json!({"owner": null, "state": "excluded", "reason": "spam"}).to_string();
    let both = program.send(Method::PATCH, &path, &[], &both).await.json();
    assert_eq!((&both["owner"], &both["state"]), (&Value::Null, &json!("excluded")));
    let told = program.sees(&format!("{path}/history")).await["history"].clone();
    let what: Vec<&Value> = told.as_array().expect("a list").iter().map(|one| &one["what"]).collect();
    assert!(what.contains(&&json!("given")) && what.contains(&&json!("released")), "{told}");
}
