//! Schemathesis (from PyPI; `./test` installs it) asks what no person would think of, by the OpenAPI document alone: of a
//! served workspace with data in it, with a key. No answer may be a fault, none may be one that is not described.

use std::io::Write as _;
use std::path::Path;

use axum::extract::Request;
use axum::http::Method;
use axum::middleware::{Next, from_fn};
use serde_json::{Value, json};
use tokio::process::Command;

use super::Program;
use crate::stage::Stage;

/// How many requests of each kind an operation gets.
const EXAMPLES: &str = "60";

/// What an answer is held against, all that schemathesis has but one: that whatever fits the schema is taken. Which text
/// is a filter, a day or a language, and what the survey's scale allows, no schema can say; that is refused in words.
const LEFT_OUT: &str = "positive_data_acceptance";

/// What refuses a request that the document does not allow. Beside what schemathesis takes for a refusal by itself: 412, by
/// which RFC 9110 (13.2.1) answers before it reads the body. A fault is none.
const REFUSALS: &str = "[400, 401, 403, 404, 405, 406, 409, 412, 415, 422, 428, 429]";

/// What the requests name where the document says only that it is an id.
struct Named {
    response: String,
    annotation: String,
    team: String,
    agent: String,
    contact: String,
    /// Who is forgotten meanwhile.
    leaving: String,
    list: String,
    sender: String,
    rule: String,
    /// Which rule is removed meanwhile.
    leaving_rule: String,
    webhook: String,
    delivery: String,
    report: String,
    incoming: String,
    /// Which of those is removed meanwhile.
    leaving_incoming: String,
    campaign: String,
}

async fn furnished(stage: &Stage, program: &Program<'_>) -> Named {
    stage.two_teams().await;
    crate::people::add(stage, "maja@example.com", store::member::Role::Agent).await;
    let made = async |path: &str, body: Value| {
        let made = program.post(path, &body).await.made();
        made["id"].as_str().map(str::to_owned).unwrap_or_default()
    };
    let response = json!({
        "survey": 1, "score": 3, "comment": "Zeleno kolo", "contact": {"email": "ana@example.com", "name": "Ana"},
        "agent": "Bor", "team": "Workshop", "country": "SI", "properties": {"basket": 84.5, "order": "2026-118"},
    });
    let response = made("/responses", response).await;
    made(&format!("/responses/{response}/notes"), json!({"text": "Called back."})).await;
    program.send(Method::PUT, &format!("/responses/{response}/tags/loud"), &[], "").await;
    program.patch(&format!("/responses/{response}"), &json!({"state": "excluded", "reason": "other"})).await;
    program.patch(&format!("/responses/{response}"), &json!({"state": "confirmed"})).await;
    made("/invitations", json!({"survey": 1, "contact": {"email": "bor@example.com"}})).await;
    let questionnaire = json!({"scale": "nps", "subject": "Oaks", "languages": ["en"]});
    let draft = json!({ "questionnaire": questionnaire }).to_string();
    program.send(Method::PUT, "/surveys/1/draft", &[("content-type", "application/json")], &draft).await;
    let (webhook, delivery) = stage.has_delivery("Shop").await;
    made("/properties", json!({"key": "plan", "name": "Plan", "kind": "text"})).await;
    let rule = |name| json!({"name": name, "when": "changed", "if": ["tag = loud"], "do": [{"tag": {"tag": "heard"}}]});
    let team = made("/teams", json!({"key": "Zagreb"})).await;
    Named {
        annotation: made("/surveys/1/annotations", json!({"text": "Warehouse moved"})).await,
        agent: made("/agents", json!({"key": "Nik", "team": team})).await,
        contact: made("/contacts", json!({"contact": {"name": "Ana Novak", "emails": ["novak@example.com"]}})).await,
        leaving: made("/contacts", json!({"contact": {"name": "Bor Kos", "emails": ["kos@example.com"]}})).await,
        list: made("/lists", json!({"name": "Dealers"})).await,
        sender: stage.has_sender("Zagreb", "feedback@zagreb.example").await.to_string(),
        rule: made("/rules", rule("Loud")).await,
        leaving_rule: made("/rules", rule("Loud, of old")).await,
        webhook: webhook.to_string(),
        delivery: delivery.to_string(),
        report: made("/reports", json!({"email": "ana@board.example", "every": "week"})).await,
        campaign: made("/campaigns", json!({"name": "Autumn", "survey": 1})).await,
        incoming: stage.has_webhook("Web shop").await.to_string(),
        leaving_incoming: stage.has_webhook("Web shop, of old").await.to_string(),
        team,
        response,
    }
}

/// Its configuration: which ids there are. The rest stands on the command line, where a reader sees it.
fn told(named: &Named, folder: &Path) -> std::io::Result<()> {
    let mut file = std::fs::File::create(folder.join("schemathesis.toml"))?;
    writeln!(file, "[checks.negative_data_rejection]\nexpected-statuses = {REFUSALS}")?;
    let of = [
        ("/annotations/{id}", named.annotation.as_str()),
        ("/teams/{id}", &named.team),
        ("/agents/{id}", &named.agent),
        ("/contacts/{id}/consents", &named.contact),
        ("/contacts/{id}/export", &named.contact),
        ("/contacts/{id}/merge", &named.contact),
        ("/senders/{id}", &named.sender),
        ("/rules/{id}/runs", &named.rule),
        ("/rules/{id}/on", &named.rule),
        ("/rules/{id}/place", &named.rule),
        ("/rules/{id}/off", &named.rule),
        ("/webhooks/{id}", &named.webhook),
        ("/webhooks/{id}/secret", &named.webhook),
        ("/webhooks/{id}/deliveries", &named.webhook),
        ("/reports/{id}", &named.report),
        ("/incoming-webhooks/{id}/calls", &named.incoming),
        ("/incoming-webhooks/{id}/secret", &named.incoming),
        ("/campaigns/{id}/pause", &named.campaign),
        ("/campaigns/{id}/resume", &named.campaign),
        ("/campaigns/{id}/start", &named.campaign),
        ("/campaigns/{id}/stop", &named.campaign),
        ("/campaigns/{id}/test", &named.campaign),
        ("/lists/{id}", &named.list),
        ("/lists/{id}/members", &named.list),
        ("/lists/{id}/members/remove", &named.list),
        ("/responses/{id}", &named.response),
        ("/responses/{id}/history", &named.response),
        ("/responses/{id}/notes", &named.response),
        ("/responses/{id}/star", &named.response),
        ("/responses/{id}/tags/{tag}", &named.response),
    ];
    for (path, id) in of {
        writeln!(file, "[[operations]]\ninclude-path = \"{path}\"\nparameters = {{ \"path.id\" = \"{id}\" }}")?;
    }
    let replay = "include-path = \"/webhooks/{id}/deliveries/{delivery}/replay\"";
    let ids = format!("\"path.id\" = \"{}\", \"path.delivery\" = \"{}\"", named.webhook, named.delivery);
    writeln!(file, "[[operations]]\n{replay}\nparameters = {{ {ids} }}")?;
    // It would wait for what is not there to answer; stories try it.
    writeln!(file, "[[operations]]\ninclude-path = \"/webhooks/{{id}}/test\"\nenabled = false")?;
    // It cannot write mails; what reads them is fuzzed, and has stories.
    writeln!(file, "[[operations]]\ninclude-path = \"/inbox\"\nenabled = false")?;
    let of = [
        ("GET /contacts/{id}", &named.contact),
        ("PATCH /contacts/{id}", &named.contact),
        ("DELETE /contacts/{id}", &named.leaving),
        ("GET /rules/{id}", &named.rule),
        ("PUT /rules/{id}", &named.rule),
        ("DELETE /rules/{id}", &named.leaving_rule),
        ("GET /incoming-webhooks/{id}", &named.incoming),
        ("PATCH /incoming-webhooks/{id}", &named.incoming),
        ("DELETE /incoming-webhooks/{id}", &named.leaving_incoming),
    ];
    for (which, id) in of {
        // By one name: a path and a method are two ways of being meant, and all of that method would be.
        let which = format!("include-name = \"{which}\"");
        writeln!(file, "[[operations]]\n{which}\nparameters = {{ \"path.id\" = \"{id}\" }}")?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "it needs schemathesis, which ./test installs"]
#[expect(clippy::disallowed_methods, reason = "how ./test says where schemathesis is; the product reads settings")]
async fn whatever_is_asked_no_answer_is_one_that_is_not_described() -> anyhow::Result<()> {
    let program = std::env::var("HEARD_TEST_SCHEMATHESIS").expect("HEARD_TEST_SCHEMATHESIS names the program");
    let stage = Stage::new().await;
    let key = stage.program().await;
    let named = furnished(&stage, &key).await;
    let folder = tempfile::tempdir()?;
    told(&named, folder.path())?;
    // With every request a second passes, so that no limit is reached: those are tried elsewhere.
    let clock = stage.clock.clone();
    let router = stage.router.clone().layer(from_fn(move |request: Request, next: Next| {
        clock.fetch_add(1_000, std::sync::atomic::Ordering::SeqCst);
        next.run(request)
    }));
    let listener = tokio::net::TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(axum::serve(listener, router).into_future());
    let output = Command::new(program)
        .args(["run", "--checks", "all", "--exclude-checks", LEFT_OUT, "--max-examples", EXAMPLES, "--seed", "1"])
        .args(["--generation-database", "none", "--no-color", "--continue-on-failure", "--max-failures", "40"])
        .args(["--header", &format!("Authorization: Bearer {}", key.key)])
        .arg(format!("http://{address}/api/v1/openapi.json"))
        .current_dir(folder.path())
        .output()
        .await?;
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}
