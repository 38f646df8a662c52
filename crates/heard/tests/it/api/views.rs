//! A program asks which views people saved.

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
