//! The documentation of the API at `/api`: everybody reads it, and every example on it is run as it stands, by a real
//! curl in a real shell, against a served workspace. What it answers is what the document says.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tokio::process::Command;

use crate::stage::Stage;

/// The examples of the page, by operation, as a person who copies them gets them.
fn examples(html: &str) -> Vec<(String, String)> {
    let each = html.split("<code data-example=\"").skip(1);
    let read = each.map(|rest| {
        let (id, rest) = rest.split_once("\">").expect("an id");
        let (shell, _) = rest.split_once("</code>").expect("an end");
        let shell = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .into_iter()
            .fold(shell.to_owned(), |text, (escape, sign)| text.replace(escape, sign));
        (id.to_owned(), shell)
    });
    read.collect()
}

/// The order in which a person would run them: what is made first, what is removed last, a view after its link.
fn rank(id: &str) -> usize {
    let made = [
        "add_survey",
        "add_team",
        "add_agent",
        "add_property",
        "add_contact",
        "add_contacts",
        "add_list",
        "add_invitation",
        "add_suppression",
        "add_campaign",
        "change_campaign",
        "test_campaign",
        "start_campaign",
        "pause_campaign",
        "resume_campaign",
        "stop_campaign",
        "add_response",
        "add_annotation",
        "add_view",
        "add_view_link",
        "change_draft",
        "show_draft",
        "add_trial",
        "add_version",
    ];
    match made.iter().position(|one| *one == id) {
        Some(at) => at,
        None => {
            let removes = id.starts_with("remove_") || id == "erase_contact";
            made.len() + usize::from(removes) + usize::from(id == "remove_view")
        }
    }
}

/// What an operation is, from its id.
fn described<'a>(document: &'a Value, id: &str) -> &'a Value {
    let paths = document["paths"].as_object().expect("paths").values();
    let mut operations = paths.flat_map(|item| item.as_object().expect("operations").values());
    operations.find(|one| one["operationId"] == id).expect("an operation of the document")
}

/// What an answer says that its schema does not, or the other way round.
fn differences(document: &Value, schema: &Value, answer: &Value, at: &str) -> Vec<String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).expect("a schema");
        return differences(document, target, answer, at);
    }
    if let Some(all) = schema["oneOf"].as_array() {
        let each: Vec<_> = all.iter().map(|one| differences(document, one, answer, at)).collect();
        return each.into_iter().min_by_key(Vec::len).unwrap_or_default();
    }
    let kind = match answer {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let is_of = |wanted: &Value| *wanted == kind || (*wanted == "number" && kind == "integer");
    let fits = match &schema["type"] {
        Value::Array(all) => all.iter().any(is_of),
        Value::Null => true,
        one => is_of(one),
    };
    if !fits {
        return vec![format!("{at}: {kind} in place of {}", schema["type"])];
    }
    let mut found = Vec::new();
    for (nth, item) in answer.as_array().into_iter().flatten().enumerate() {
        found.extend(differences(document, &schema["items"], item, &format!("{at}[{nth}]")));
    }
    let Some(fields) = schema["properties"].as_object().filter(|_| answer.is_object()) else { return found };
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if answer.get(name).is_none() {
            found.push(format!("{at}.{name} is missing"));
        }
    }
    for (name, value) in answer.as_object().into_iter().flatten() {
        match fields.get(name) {
            Some(field) => found.extend(differences(document, field, value, &format!("{at}.{name}"))),
            None => found.push(format!("{at}.{name} is not described")),
        }
    }
    found
}

/// What no example makes, by the names of the variables that examples have for it.
async fn known(stage: &Stage) -> BTreeMap<String, String> {
    let mut known = BTreeMap::from([("SURVEY".to_owned(), "1".to_owned())]);
    known.insert("MESSAGE".to_owned(), stage.written().await.to_string());
    let rule = json!({"name": "Loud", "when": "said", "do": [{"tag": {"tag": "loud"}}]});
    known.insert("RULE".to_owned(), stage.rule(&rule).await.to_string());
    let (webhook, delivery) = stage.has_delivery("Room").await;
    known.insert("WEBHOOK".to_owned(), webhook.to_string());
    known.insert("DELIVERY".to_owned(), delivery.to_string());
    known.insert("INCOMING_WEBHOOK".to_owned(), stage.has_webhook("Web shop").await.to_string());
    known.insert("SENDER".to_owned(), stage.has_sender("Zagreb", "feedback@zagreb.example").await.to_string());
    known
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_example_of_the_page_is_run_as_it_stands_and_answers_what_is_said() -> anyhow::Result<()> {
    let stage = Stage::new().await.with_iva().await;
    stage.two_teams().await;
    crate::people::add(&stage, "maja@example.com", store::member::Role::Agent).await;
    let stage = stage.with_mail(9).await;
    let cookie = stage.iva().await;
    stage.save(&cookie, "/surveys/1?team=Workshop", "Workshop").await;
    let program = stage.program().await;
    let site = stage.serve().await?;
    let page = stage.get("/api").await;
    assert_eq!(page.status, 200);
    let document = stage.get("/api/v1/openapi.json").await.json();
    let mut all = examples(&page.body);
    let ids: BTreeSet<&str> = all.iter().map(|(id, _)| id.as_str()).collect();
    let paths = document["paths"].as_object().expect("paths").values();
    let operations: usize = paths.map(|item| item.as_object().expect("operations").len()).sum();
    assert_eq!((ids.len(), all.len()), (operations, operations), "each operation has one");
    all.sort_by_key(|(id, _)| rank(id));
    // What was published is no draft any more; another one is thrown away.
    let again = all.iter().find(|(id, _)| id == "change_draft").cloned();
    let at = all.iter().position(|(id, _)| id == "remove_draft").expect("an example");
    all.splice(at..at, again);

    // What curl says beside the answer is asked for in its settings, so that the examples stay as they stand.
    let home = tempfile::tempdir()?;
    std::fs::write(
        home.path().join(".curlrc"),
        "silent\nshow-error\nwrite-out = \"\\n%{http_code} %{content_type}\"\n",
    )?;
    let mut known = known(&stage).await;
    let hook = known["WEBHOOK"].clone();
    for (id, example) in &all {
        if id == "start_campaign" {
            // The examples name no list: whose it would be differs.
            let (campaign, list) = (format!("/campaigns/{}", known["CAMPAIGN"]), json!({"list": known["LIST"]}));
            assert_eq!(program.patch(&campaign, &list).await.status, 200);
        }
        if id == "remove_campaign" {
            let draft = program.post("/campaigns", &json!({"name": "Winter", "survey": 1})).await.json();
            known.insert("CAMPAIGN".to_owned(), draft["id"].as_str().expect("an id").to_owned());
        }
        if id == "list_deliveries" || id == "replay_delivery" {
            // The one that was made by an example was told nothing yet.
            known.insert("WEBHOOK".to_owned(), hook.clone());
        }
        let output = Command::new("sh")
            .args(["-c", example])
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("CURL_HOME", home.path())
            .envs([("HEARD", format!("{site}/api/v1")), ("KEY", program.key.clone())])
            .envs(&known)
            .output()
            .await?;
        let said = String::from_utf8(output.stdout)?;
        let what = format!("{example}\n{said}\n{}", String::from_utf8_lossy(&output.stderr));
        let (answer, end) = said.rsplit_once('\n').unwrap_or_else(|| panic!("{what}"));
        let (status, media) = end.split_once(' ').expect("a status and a type");
        assert!(status.starts_with('2'), "{what}");
        let described = &described(&document, id)["responses"][status];
        let media = media.split(';').next().unwrap_or_default();
        let schema = &described["content"][media]["schema"];
        assert!(schema.is_object(), "{media} is not described: {what}");
        if media != "application/json" {
            continue;
        }
        let answer: Value = serde_json::from_str(answer)?;
        assert_eq!(differences(&document, schema, &answer, ""), Vec::<String>::new(), "{what}");
        if let (Some(what), Some(made)) = (id.strip_prefix("add_"), answer["id"].as_str()) {
            known.insert(what.to_uppercase(), made.to_owned());
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_page_is_open_to_everybody_and_speaks_to_each_in_their_language() {
    let stage = Stage::new().await;
    for (language, word) in [("en", "Before you begin"), ("sl", "Preden začnete"), ("de", "Bevor Sie beginnen")] {
        let page = stage.send(axum::http::Method::GET, "/api", &[("accept-language", language)], "").await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains(word), "{language}");
        assert!(page.body.contains("Needs a key of scope <code>read</code>"), "what is described is English");
    }
}

#[tokio::test]
async fn every_heading_has_an_address_and_every_link_on_the_page_leads_to_one() {
    let stage = Stage::new().await;
    let page = stage.get("/api").await.body;
    let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(unique.len(), ids.len(), "no id stands twice");
    let links = page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next());
    let lost: Vec<&str> = links.filter(|link| !link.starts_with("i-") && !unique.contains(link)).collect();
    assert_eq!(lost, Vec::<&str>::new());
}
