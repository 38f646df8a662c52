//! A program asks which views people saved.

use axum::http::Method;
use serde_json::json;
use store::api_key::Scope;
use store::view::{NewView, Page};

use crate::stage::{NOON, Stage};

#[tokio::test]
async fn a_program_reads_where_the_saved_views_are() {
    let stage = Stage::new().await;
    let program = stage.program_of(stage.workspace, Scope::Read).await;
    assert_eq!(program.sees("/views").await, json!({ "views": [] }));
    let new = |name, page, survey, query| NewView {
        workspace: stage.workspace,
        name,
        page,
        survey,
        query,
        at: NOON,
        by: uuid::Uuid::from_u128(1),
    };
    let token = stage.app.seal.view(stage.workspace, 1, 1);
    let hash = heard::token::hash(heard::token::Purpose::View, &token);
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::view::add(&mut tx, &new("Teams", Page::Survey, Some(1), "by=team")).await.expect("added");
    store::view::add(&mut tx, &new("All", Page::Responses, None, "")).await.expect("added");
    store::view::next_link(&mut tx, stage.workspace, 1).await.expect("a number");
    store::view::set_link(&mut tx, stage.workspace, 1, Some(&hash)).await.expect("set");
    tx.commit().await.expect("commit");

    let url = stage.app.public_url();
    let views = program.sees("/views").await;
    assert_eq!(
        views["views"][0],
        json!({
            "id": 1, "name": "Teams", "page": "survey", "survey": 1, "query": "by=team",
            "url": format!("{url}/surveys/1?by=team&view=1"), "public_url": format!("{url}/v/{token}"),
            "public_comments": false, "created_at": "2026-11-21T12:00:00Z",
        })
    );
    assert_eq!(views["views"][1]["url"], format!("{url}/responses?view=2"));
    assert_eq!(views["views"][1]["public_url"], json!(null));

    let (workspace, _) = stage.neighbour().await;
    assert_eq!(stage.program_of(workspace, Scope::All).await.sees("/views").await, json!({ "views": [] }));
    stage.program_of(stage.workspace, Scope::Write).await.get("/views").await.refuses(403, "read");
}

#[tokio::test]
async fn a_program_saves_changes_shows_and_removes_a_view() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    let new = json!({"name": "Workshop", "page": "survey", "survey": 1, "query": "by=team&nonsense=1&period=7d"});
    let made = program.post("/views", &new).await.made();
    assert_eq!((&made["query"], &made["public_url"]), (&json!("period=7d&by=team"), &json!(null)));
    let again = program.post("/views", &new).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, made.clone()), "the same view is saved once");
    let path = format!("/views/{}", made["id"]);
    let shown = program.get(&path).await;
    let seen = shown.header("etag").to_owned();
    assert_eq!(shown.json(), made);

    let renamed = program.patch(&path, &json!({"name": "Workshop, all"})).await.json();
    assert_eq!((&renamed["name"], &renamed["query"]), (&json!("Workshop, all"), &made["query"]));
    let headers = [("content-type", "application/json"), ("if-match", seen.as_str())];
    let late = program.send(Method::PATCH, &path, &headers, &json!({"query": ""}).to_string()).await;
    late.refuses(412, "changed since");
    assert_eq!(program.patch(&path, &json!({"query": "period=30d"})).await.json()["query"], "period=30d");

    let link = format!("{path}/link");
    let shares = async |comments: bool| {
        let json = [("content-type", "application/json")];
        program.send(Method::PUT, &link, &json, &json!({ "comments": comments }).to_string()).await.json()
    };
    let outside = shares(false).await;
    let url = outside["public_url"].as_str().expect("a link").to_owned();
    let there = url[url.find("/v/").expect("a path")..].to_owned();
    assert_eq!(stage.get(&there).await.status, 200);
    let told = shares(true).await;
    assert_eq!((told["public_url"].as_str(), &told["public_comments"]), (Some(url.as_str()), &json!(true)), "it stays");
    let off = program.send(Method::DELETE, &link, &[], "").await.json();
    assert_eq!((&off["public_url"], &off["public_comments"]), (&json!(null), &json!(false)));
    assert_eq!(stage.get(&there).await.status, 404);
    assert_ne!(shares(false).await["public_url"], json!(url), "what was turned off never works again");

    let was = program.send(Method::DELETE, &path, &[], "").await.json();
    assert_eq!(was["name"], "Workshop, all");
    program.get(&path).await.refuses(404, "no view");
    let told = stage.get_as(&stage.iva().await, "/audit").await.text();
    for words in ["saved a view: Workshop", "Workshop, all"] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[tokio::test]
async fn a_view_that_cannot_be_is_refused_with_its_field() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for (new, field) in [
        (json!({"name": " ", "page": "responses"}), "name"),
        (json!({"name": "x", "page": "survey"}), "survey"),
        (json!({"name": "x", "page": "responses", "survey": 1}), "survey"),
        (json!({"name": "x", "page": "overview"}), "page"),
        (json!({"name": "x", "page": "responses", "query": "q".repeat(16_385)}), "query"),
    ] {
        let reply = program.post("/views", &new).await;
        reply.refuses(422, field);
        assert_eq!(reply.json()["errors"][0]["field"], field);
    }
    program.post("/views", &json!({"name": "x", "page": "survey", "survey": 9})).await.refuses(404, "no survey 9");
    let feed = program.post("/views", &json!({"name": "x", "page": "responses"})).await.made();
    let json = [("content-type", "application/json")];
    let link = format!("/views/{}/link", feed["id"]);
    program.send(Method::PUT, &link, &json, "{}").await.refuses(409, "Only a view of a survey");
}
