//! The OpenAPI document says what there is, all of it and nothing else.

use std::collections::BTreeSet;
use std::path::Path;

use axum::http::Method;
use serde_json::Value;

use crate::stage::Stage;

async fn document(stage: &Stage) -> Value {
    let reply = stage.get("/api/v1/openapi.json").await;
    assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "application/json"));
    reply.json()
}

/// Method and path of each operation in the document.
fn described(document: &Value) -> BTreeSet<(String, String)> {
    let paths = document["paths"].as_object().expect("paths");
    let operations = paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().expect("operations").keys();
        methods.map(move |method| (method.to_uppercase(), path.clone()))
    });
    operations.collect()
}

/// Method and path of each route in the code.
fn routed() -> BTreeSet<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/api");
    let mut all = BTreeSet::new();
    for file in std::fs::read_dir(folder).expect("the API's folder") {
        let Ok(text) = std::fs::read_to_string(file.expect("a file").path()) else { continue };
        for route in text.split(".route(\"").skip(1) {
            let (path, rest) = route.split_once('"').expect("a path");
            let handlers = rest.split([';', '\n']).next().expect("a line").split(".route(").next().expect("handlers");
            for method in ["get", "post", "put", "patch", "delete"] {
                if handlers.contains(&format!("{method}(")) {
                    all.insert((method.to_uppercase(), path.to_owned()));
                }
            }
        }
    }
    all
}

/// Every object that is inside, itself included.
fn objects<'a>(value: &'a Value, found: &mut Vec<&'a serde_json::Map<String, Value>>) {
    match value {
        Value::Object(object) => {
            found.push(object);
            object.values().for_each(|inner| objects(inner, found));
        }
        Value::Array(array) => array.iter().for_each(|inner| objects(inner, found)),
        _ => {}
    }
}

#[tokio::test]
async fn the_document_lists_exactly_the_routes() {
    let stage = Stage::new().await;
    let document = document(&stage).await;
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["servers"][0]["url"], "/api/v1");
    assert_eq!(described(&document), routed());
    assert_eq!(described(&document).len(), 124);
    for (method, path) in described(&document) {
        let path = format!("/api/v1{}", path.replace("{id}", "1"));
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let reply = stage.send(method, &path, &[], "").await;
        let open = path.ends_with("openapi.json");
        assert_eq!(reply.status.as_u16(), if open { 200 } else { 401 }, "{path}");
    }
}

#[tokio::test]
async fn every_reference_leads_somewhere_and_every_schema_is_used() {
    let stage = Stage::new().await;
    let document = document(&stage).await;
    let mut all = Vec::new();
    objects(&document, &mut all);
    let references: BTreeSet<&str> = all.iter().filter_map(|object| object.get("$ref")?.as_str()).collect();
    assert!(references.contains("#/components/schemas/Problem"));
    for reference in &references {
        let pointer = reference.strip_prefix('#').expect("a reference into the document");
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
    for name in document["components"]["schemas"].as_object().expect("schemas").keys() {
        assert!(references.contains(format!("#/components/schemas/{name}").as_str()), "{name} is used nowhere");
    }
}

#[tokio::test]
async fn every_operation_says_what_goes_in_what_comes_out_and_what_can_be_wrong() {
    let stage = Stage::new().await;
    let document = document(&stage).await;
    let mut names = BTreeSet::new();
    for (method, path) in described(&document) {
        let operation = &document["paths"][&path][method.to_lowercase()];
        let what = format!("{method} {path}");
        assert!(names.insert(operation["operationId"].as_str().expect("an id").to_owned()), "{what}");
        assert!(operation["summary"].is_string() && operation["description"].is_string(), "{what}");
        let responses = operation["responses"].as_object().expect("responses");
        assert!(responses.keys().any(|status| status.starts_with('2')), "{what}");
        for (status, response) in responses {
            let media: &[&str] = match status.starts_with('2') {
                true if path == "/responses/export" => &["text/csv", "application/jsonl"],
                true => &["application/json"],
                false => &["application/problem+json"],
            };
            for media in media {
                let schema = &response["content"][media]["schema"];
                assert!(schema.is_object(), "{what} {status}: {response}");
            }
            assert!(response["headers"]["RateLimit-Policy"].is_object(), "{what} {status}");
        }
        let has = |status: &str| responses.contains_key(status);
        if path != "/openapi.json" {
            assert!(has("401") && has("403") && has("429") && has("503"), "{what}");
        }
        // What is published lies here already, and so does what is taken out or handled.
        let says_nothing = [
            "/surveys/{id}/versions",
            "/contacts/{id}/export",
            "/messages/{id}/handled",
            "/rules/{id}/on",
            "/rules/{id}/off",
            "/webhooks/{id}/secret",
            "/webhooks/{id}/test",
            "/webhooks/{id}/deliveries/{delivery}/replay",
        ]
        .contains(&path.as_str());
        assert!(!says_nothing || method == "GET" || operation["requestBody"].is_null(), "{what}");
        let body = |media: &str| operation["requestBody"]["content"][media]["schema"].is_object();
        if path == "/inbox" {
            assert!(body("message/rfc822") && has("413"), "{what}");
        } else if (method == "POST" || method == "PATCH") && !says_nothing {
            assert!(body("application/json") && has("400") && has("413") && has("415") && has("422"), "{what}");
        }
        if path.contains("{id}") {
            assert!(has("404"), "{what}");
        }
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            assert!(parameter["description"].is_string() && parameter["schema"].is_object(), "{what}: {parameter}");
            let named_in_path = path.contains(&format!("{{{}}}", parameter["name"].as_str().expect("a name")));
            assert_eq!(parameter["in"] == "path", named_in_path, "{what}: {parameter}");
        }
    }
    assert_eq!(document["components"]["securitySchemes"]["key"]["scheme"], "bearer");
}

#[tokio::test]
async fn a_body_that_may_leave_something_out_says_so() {
    let stage = Stage::new().await;
    let document = document(&stage).await;
    let required = |name: &str| {
        let mut fields: Vec<String> = document["components"]["schemas"][name]["required"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|field| field.as_str().expect("a name").to_owned())
            .collect();
        fields.sort();
        fields
    };
    assert_eq!(required("NewResponse"), ["survey"]);
    assert_eq!(required("NewInvitation"), ["survey"]);
    assert_eq!(required("NewSurvey"), ["languages", "name", "subject"]);
    assert_eq!(required("SurveyDocument"), ["format", "heard", "kind", "name", "questionnaire"]);
    assert_eq!(required("ResponseChange"), Vec::<String>::new());
    assert_eq!(required("NewNote"), ["text"]);
    assert_eq!([required("NewTeam"), required("NewAgent")], [["key"], ["key"]]);
    assert_eq!([required("TeamChange"), required("AgentChange")], [Vec::<String>::new(), Vec::new()]);
    assert_eq!(required("NewAnnotation"), ["text"]);
    assert_eq!(required("AnnotationChange"), Vec::<String>::new());
    assert_eq!(required("NewCampaign"), ["name", "survey"]);
    assert_eq!([required("CampaignChange"), required("CampaignStep")], [Vec::<String>::new(), Vec::new()]);
    assert_eq!([required("CampaignSchedule"), required("LetterWords")], [Vec::<String>::new(), Vec::new()]);
    assert_eq!(required("Contact"), Vec::<String>::new());
    assert_eq!(required("RuleDocument"), ["do", "name", "when"]);
    assert_eq!(required("NewIncomingWebhook"), ["name", "start"]);
    assert_eq!([required("IncomingWebhookChange"), required("NewIncomingSecret")], [Vec::<String>::new(), Vec::new()]);
    for name in [
        "NewResponse",
        "NewInvitation",
        "NewSurvey",
        "SurveyDocument",
        "ResponseChange",
        "NewNote",
        "NewTeam",
        "NewAgent",
        "TeamChange",
        "AgentChange",
        "NewAnnotation",
        "AnnotationChange",
        "NewCampaign",
        "NewReport",
        "CampaignChange",
        "CampaignStep",
        "CampaignTest",
        "Contact",
        "RuleDocument",
        "NewIncomingWebhook",
        "IncomingWebhookChange",
        "NewIncomingSecret",
    ] {
        assert_eq!(document["components"]["schemas"][name]["additionalProperties"], false, "{name}");
    }
}

/// A body made of the examples in the document.
fn example(document: &Value, name: &str) -> Value {
    let schema = &document["components"]["schemas"][name];
    if let Some(words) = schema["enum"].as_array() {
        return words[0].clone();
    }
    let fields = schema["properties"].as_object().expect("properties");
    let filled = fields.iter().filter_map(|(field, schema)| {
        let reference = schema["$ref"].as_str().or_else(|| schema["oneOf"][0]["$ref"].as_str());
        let inner = reference.and_then(|reference| reference.rsplit('/').next());
        match (schema.get("example").or_else(|| schema["examples"].get(0)), inner) {
            (Some(value), _) => Some((field.clone(), value.clone())),
            (None, Some(inner)) => Some((field.clone(), example(document, inner))),
            (None, None) => None,
        }
    });
    Value::Object(filled.collect())
}

#[tokio::test]
async fn the_examples_work_as_they_stand() {
    let stage = Stage::new().await;
    let document = document(&stage).await;
    let program = stage.program().await;
    crate::people::add(&stage, "maja@example.com", store::member::Role::Agent).await;
    for (path, name, fields) in
        [("/surveys", "NewSurvey", 7), ("/invitations", "NewInvitation", 10), ("/responses", "NewResponse", 12)]
    {
        let body = example(&document, name);
        assert!(body.as_object().expect("an object").len() >= fields, "{body}");
        let made = program.post(path, &body).await.made();
        if name == "NewResponse" {
            let path = format!("/responses/{}", made["id"].as_str().expect("an id"));
            let body = example(&document, "ResponseChange");
            assert_eq!(program.patch(&path, &body).await.status, 200, "{body}");
            program.post(&format!("{path}/notes"), &example(&document, "NewNote")).await.made();
        }
        if name == "NewSurvey" {
            program.post("/surveys/documents", &example(&document, "SurveyDocument")).await.made();
            for (path, new, change) in [("/teams", "NewTeam", "TeamChange"), ("/agents", "NewAgent", "AgentChange")] {
                let made = program.post(path, &example(&document, new)).await.made();
                let path = format!("{path}/{}", made["id"].as_str().expect("an id"));
                let body = example(&document, change);
                assert_eq!(program.patch(&path, &body).await.status, 200, "{body}");
            }

            let campaign = program.post("/campaigns", &example(&document, "NewCampaign")).await.made();
            let path = format!("/campaigns/{}", campaign["id"].as_str().expect("an id"));
            let body = example(&document, "CampaignChange");
            assert_eq!(program.patch(&path, &body).await.status, 200, "{body}");

            let path = format!("/surveys/{}/annotations", made["id"]);
            let written = program.post(&path, &example(&document, "NewAnnotation")).await.made();
            let path = format!("/annotations/{}", written["id"].as_str().expect("an id"));
            let body = example(&document, "AnnotationChange");
            assert_eq!(program.patch(&path, &body).await.status, 200, "{body}");
        }
    }
}
