//! A program keeps surveys as documents, and begins with templates.

use serde_json::json;
use store::api_key::Scope;

use crate::stage::Stage;

#[tokio::test]
async fn a_program_makes_a_survey_from_a_template_and_copies_it() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let wanted = json!({"name": "Leaving", "template": "churn", "subject": "Lindentree", "languages": ["de"]});
    let made = program.post("/surveys", &wanted).await.made();
    assert_eq!((&made["kind"], &made["scale"]), (&json!("other"), &json!("nps")));
    let path = format!("/surveys/{}/document", made["id"]);
    let document = program.sees(&path).await;
    assert_eq!(
        document["questionnaire"]["questions"][0]["text"],
        json!({"de": "Was war der Hauptgrund für Ihren Weggang?"})
    );
    let copy = program.post("/surveys/documents", &document).await.made();
    assert_ne!(copy["id"], made["id"]);
    assert_eq!(program.sees(&format!("/surveys/{}/document", copy["id"])).await, document);
    assert_eq!(program.sees(&format!("{path}?version=1")).await, document);
    program.get(&format!("{path}?version=2")).await.refuses(404, "no such version");
    program.get("/surveys/9/document").await.refuses(404, "no survey 9");

    let unknown = json!({"name": "X", "template": "loyalty", "subject": "X", "languages": ["de"]});
    program.post("/surveys", &unknown).await.refuses(422, "after-support");
    let bare = json!({"name": "X", "subject": "X", "languages": ["de"]});
    program.post("/surveys", &bare).await.refuses(422, "kind");
}

#[tokio::test]
async fn every_mistake_of_a_document_is_told_with_its_place() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let bad = json!({"heard": "survey", "format": 1, "name": "X", "kind": "other", "slug": "x",
        "questionnaire": {"scale": "nps", "subject": " ", "languages": ["en"], "questions": [{"key": "A", "kind": "date"}]}});
    let reply = program.post("/surveys/documents", &bad).await;
    reply.refuses(422, "slug");
    let problem = reply.json();
    let errors = problem["errors"].as_array().expect("errors");
    let told: Vec<_> = errors.iter().map(|one| (one["field"].clone(), one["reason"].clone())).collect();
    let expected = [
        ("slug", "unknown-field"),
        ("questionnaire.subject", "no-words"),
        ("questionnaire.questions.A.key", "key"),
        ("questionnaire.questions.A.text", "no-words"),
    ];
    assert_eq!(told, expected.map(|(field, reason)| (json!(field), json!(reason))));
    program.post("/surveys/documents", &json!([1])).await.refuses(400, "expected an object");
    assert_eq!(program.sees("/surveys").await["surveys"].as_array().map(Vec::len), Some(1), "nothing was made");
    let reader = stage.program_of(stage.workspace, Scope::Read).await;
    reader.post("/surveys/documents", &bad).await.refuses(403, "");
}
