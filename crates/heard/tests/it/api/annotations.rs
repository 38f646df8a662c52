//! A program writes on the chart what it did: a deployment, a campaign, a move.

use axum::http::Method;
use serde_json::{Value, json};
use store::annotation::NewAnnotation;
use store::api_key::Scope;

use super::Program;
use crate::stage::{NOON, Stage};

impl Program<'_> {
    async fn words(&self, path: &str) -> Vec<String> {
        let seen = self.sees(path).await;
        let all = seen["annotations"].as_array().expect("a list");
        all.iter().map(|one| one["text"].as_str().expect("words").to_owned()).collect()
    }

    async fn deletes(&self, one: &Value) -> crate::stage::Reply {
        let path = format!("/annotations/{}", one["id"].as_str().expect("an id"));
        self.send(Method::DELETE, &path, &[], "").await
    }
}

#[tokio::test]
async fn a_program_writes_changes_and_deletes() {
    let stage = Stage::new().await;
    let (program, all) = (stage.program().await, "/surveys/1/annotations");
    assert_eq!(program.sees(all).await, json!({ "annotations": [] }));
    let moved = program.post(all, &json!({ "day": "2026-03-14", "text": "  Warehouse moved " })).await.made();
    let id = moved["id"].as_str().expect("an id");
    assert_eq!(
        moved,
        json!({
            "id": id, "survey": 1, "day": "2026-03-14", "text": "Warehouse moved",
            "written_at": "2026-11-21T12:00:00Z", "written_by": "Program (all)", "changed_at": null, "changed_by": null,
        })
    );
    let today = program.post(all, &json!({ "text": "Version 9 is out" })).await.made();
    assert_eq!(today["day"], "2026-11-21", "without a day it is today");
    assert_eq!(program.words(all).await, ["Warehouse moved", "Version 9 is out"]);
    assert_eq!(program.words(&format!("{all}?from=2026-03-14&to=2026-03-14")).await, ["Warehouse moved"]);
    assert_eq!(program.words(&format!("{all}?from=2026-03-15")).await, ["Version 9 is out"]);
    program.get(&format!("{all}?from=2026-03-15&to=2026-03-14")).await.refuses(400, "`from` is after `to`");
    program.get(&format!("{all}?day=2026-03-15")).await.refuses(400, "day");

    let changed = program.patch(&format!("/annotations/{id}"), &json!({ "day": "2026-03-16" })).await;
    assert_eq!(changed.status, 200, "{}", changed.body);
    let changed = changed.json();
    assert_eq!((&changed["day"], &changed["text"]), (&json!("2026-03-16"), &json!("Warehouse moved")));
    assert_eq!(
        (&changed["changed_by"], &changed["changed_at"]),
        (&json!("Program (all)"), &json!("2026-11-21T12:00:00Z"))
    );
    let deleted = program.deletes(&changed).await;
    assert_eq!((deleted.status.as_u16(), deleted.json()), (200, changed.clone()));
    program.deletes(&changed).await.refuses(404, "no annotation");
    program.patch(&format!("/annotations/{id}"), &json!({})).await.refuses(404, "no annotation");
    assert_eq!(program.words(all).await, ["Version 9 is out"]);
}

#[tokio::test]
async fn a_request_that_is_sent_again_writes_once() {
    let stage = Stage::new().await;
    let (program, all) = (stage.program().await, "/surveys/1/annotations");
    let body = json!({ "day": "2026-11-20", "text": "Version 9 is out" });
    let first = program.post_once(all, "deploy-9", &body).await.made();
    let again = program.post_once(all, "deploy-9", &body).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, first.clone()));
    let other = json!({ "day": "2026-11-20", "text": "Version 10 is out" });
    program.post_once(all, "deploy-9", &other).await.refuses(422, "used before");
    assert_eq!(program.deletes(&first).await.status, 200);
    program.post_once(all, "deploy-9", &body).await.refuses(422, "one that is deleted");
    assert_eq!(program.words(all).await, Vec::<String>::new(), "a repetition brings nothing back");
    let newer = program.post_once(all, "deploy-10", &body).await.made();
    assert_ne!(newer["id"], first["id"]);
}

#[tokio::test]
async fn what_cannot_be_is_told_with_its_field() {
    let stage = Stage::new().await;
    let (program, all) = (stage.program().await, "/surveys/1/annotations");
    let reply = program.post(all, &json!({ "day": "2026-11-22", "text": "" })).await;
    reply.refuses(422, "the chart ends today");
    let told = reply.json();
    let told: Vec<_> = told["errors"].as_array().expect("errors").iter().map(|one| &one["field"]).collect();
    assert_eq!(told, [&json!("day"), &json!("text")]);
    program.post(all, &json!({ "text": "č".repeat(121) })).await.refuses(422, "at most 120 characters");
    program.post(all, &json!({ "text": "x", "date": "2026-11-20" })).await.refuses(400, "date");
    program.post("/surveys/99/annotations", &json!({ "text": "x" })).await.refuses(404, "no survey");
    program.get("/surveys/99/annotations").await.refuses(404, "no survey");

    for nth in 0..500 {
        let id = stage.app.chance.id(NOON);
        let new =
            NewAnnotation { workspace: stage.workspace, survey: 1, id, day: nth, text: "x", at: NOON, by: program.id };
        stage.app.store.add_annotation(&new).await.expect("added");
    }
    program.post(all, &json!({ "text": "One more" })).await.refuses(422, "at most 500 annotations");
}

#[tokio::test]
async fn it_needs_the_right_key_and_stays_in_its_workspace() {
    let stage = Stage::new().await;
    let (program, all) = (stage.program().await, "/surveys/1/annotations");
    let one = program.post(all, &json!({ "text": "Warehouse moved" })).await.made();
    let path = format!("/annotations/{}", one["id"].as_str().expect("an id"));
    let reader = stage.program_of(stage.workspace, Scope::Read).await;
    assert_eq!(reader.words(all).await, ["Warehouse moved"]);
    reader.post(all, &json!({ "text": "x" })).await.refuses(403, "write");
    reader.patch(&path, &json!({ "text": "x" })).await.refuses(403, "write");
    reader.deletes(&one).await.refuses(403, "write");
    stage.program_of(stage.workspace, Scope::Write).await.get(all).await.refuses(403, "read");

    let (workspace, _) = stage.neighbour().await;
    let neighbour = stage.program_of(workspace, Scope::All).await;
    assert_eq!(neighbour.words(all).await, Vec::<String>::new(), "their own survey of this number");
    neighbour.patch(&path, &json!({ "text": "x" })).await.refuses(404, "no annotation");
    neighbour.deletes(&one).await.refuses(404, "no annotation");
    assert_eq!(program.words(all).await, ["Warehouse moved"]);
}
