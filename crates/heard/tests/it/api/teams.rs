//! A program keeps teams and agents as some other system has them.

use serde_json::{Value, json};
use store::member::Role;

use crate::people::add;
use crate::stage::Stage;

fn id(made: &Value) -> &str {
    made["id"].as_str().expect("an id")
}

#[tokio::test]
async fn teams_are_made_moved_and_never_put_into_themselves() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let shops = program.post("/teams", &json!({"key": "Shops"})).await.made();
    let ljubljana =
        program.post("/teams", &json!({"key": "LJ", "name": "Ljubljana", "parent": id(&shops)})).await.made();
    assert_eq!((&ljubljana["name"], &ljubljana["parent"]), (&json!("Ljubljana"), &shops["id"]));
    program.post("/teams", &json!({"key": "LJ"})).await.refuses(409, "this key");
    program.post("/teams", &json!({"key": " "})).await.refuses(422, "`key`");
    program.post("/teams", &json!({"key": "x", "parent": uuid::Uuid::nil()})).await.refuses(422, "`parent`");
    let path = format!("/teams/{}", id(&shops));
    program.patch(&path, &json!({"parent": id(&ljubljana)})).await.refuses(422, "itself");
    program.patch(&path, &json!({"name": "a\nb"})).await.refuses(422, "`name`");
    let ended = program.patch(&path, &json!({"deactivated": true, "name": "All shops"})).await.json();
    assert!(ended["deactivated_at"].is_string() && ended["name"] == "All shops" && ended["key"] == "Shops", "{ended}");
    let moved = program.patch(&format!("/teams/{}", id(&ljubljana)), &json!({"parent": null})).await.json();
    assert_eq!(moved["parent"], Value::Null);
    assert_eq!(program.sees("/teams").await["teams"].as_array().map(Vec::len), Some(2));
    program.patch(&format!("/teams/{}", uuid::Uuid::nil()), &json!({})).await.refuses(404, "in this workspace");
}

#[tokio::test]
async fn an_agent_is_linked_with_one_colleague() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    add(&stage, "bor@example.com", Role::Agent).await;
    let bor = program.post("/agents", &json!({"key": "Bor", "user": "Bor@Example.com"})).await.made();
    assert_eq!((&bor["user"], &bor["team"]), (&json!("bor@example.com"), &Value::Null));
    program.post("/agents", &json!({"key": "B.", "user": "bor@example.com"})).await.refuses(409, "another agent");
    program.post("/agents", &json!({"key": "B.", "user": "nobody@example.com"})).await.refuses(422, "e-mail address");
    let path = format!("/agents/{}", id(&bor));
    program.patch(&path, &json!({"team": uuid::Uuid::nil()})).await.refuses(422, "`team`");
    let freed = program.patch(&path, &json!({"user": null, "name": "Bor Kos", "deactivated": true})).await.json();
    assert!(freed["user"].is_null() && freed["name"] == "Bor Kos" && freed["deactivated_at"].is_string(), "{freed}");
    let again = program.patch(&path, &json!({"deactivated": false})).await.json();
    assert_eq!(again["deactivated_at"], Value::Null);
    assert_eq!(program.sees("/agents").await["agents"], json!([again]));
}

#[tokio::test]
async fn teams_and_agents_are_made_once_under_a_key() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for (all, first, other) in [("/teams", "Shops", "Online"), ("/agents", "Bor", "Nik")] {
        let made = program.post_once(all, "hr-7", &json!({"key": first})).await.made();
        let again = program.post_once(all, "hr-7", &json!({"key": first})).await;
        assert_eq!((again.status.as_u16(), again.json()), (200, made));
        program.post_once(all, "hr-7", &json!({"key": other})).await.refuses(422, "to make another");
        program.post_once(all, "hr-8", &json!({"key": first})).await.refuses(409, "this key");
        assert_eq!(program.sees(all).await[&all[1..]].as_array().map(Vec::len), Some(1));
    }
}

#[tokio::test]
async fn what_somebody_else_changed_is_not_overwritten() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for all in ["/teams", "/agents"] {
        let made = program.post(all, &json!({"key": "Bor"})).await.made();
        let path = format!("{all}/{}", id(&made));
        let shown = program.get(&path).await;
        assert_eq!(shown.json(), made);
        let seen = shown.header("etag").to_owned();
        let renames = async |name: &str| {
            let headers = [("content-type", "application/json"), ("if-match", seen.as_str())];
            program.send(axum::http::Method::PATCH, &path, &headers, &json!({ "name": name }).to_string()).await
        };
        assert_eq!(renames("Bor Kos").await.json()["name"], "Bor Kos");
        renames("Bor Kosec").await.refuses(412, "changed since");
        assert_eq!(program.sees(&path).await["name"], "Bor Kos");
        program.get(&format!("{all}/{}", uuid::Uuid::nil())).await.refuses(404, "in this workspace");
    }
}
