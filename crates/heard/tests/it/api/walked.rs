//! Every operation of the API, walked without a key, with keys of each scope, and by a stranger from next door. One table
//! says what each needs; it is compared with the OpenAPI document, so that no operation is left out.

use std::collections::BTreeSet;

use axum::http::Method;
use serde_json::{Value, json};
use store::api_key::Scope;

use super::Program;
use crate::stage::{Reply, Stage};

/// An operation, and what is sent to it.
struct Operation {
    method: Method,
    /// As the document names it.
    path: &'static str,
    /// What the key must be allowed to do; none where no key is needed.
    needs: Option<Scope>,
    /// What is asked after the question mark. `{survey}` stands for the number of a survey that the stranger has not.
    asked: &'static str,
    body: fn() -> Value,
    /// What a stranger is told who sends it with our ids.
    told: Told,
}

/// What a stranger is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// There is nothing.
    Missing,
    /// What they have themselves.
    Theirs,
}

/// The number of the survey: the fifth of ours, where next door has two and makes two more.
const SURVEY: i64 = 5;

/// The number of the view: the third of ours, where next door makes one.
const VIEW: i64 = 3;

fn nothing() -> Value {
    Value::Null
}

fn looks(path: &'static str, asked: &'static str, told: Told) -> Operation {
    Operation { method: Method::GET, path, needs: Some(Scope::Read), asked, body: nothing, told }
}

/// What a key may ask for that may do everything.
fn master(method: Method, path: &'static str, body: fn() -> Value, told: Told) -> Operation {
    Operation { method, path, needs: Some(Scope::All), asked: "", body, told }
}

fn changes(method: Method, path: &'static str, body: fn() -> Value) -> Operation {
    let makes = [
        "/surveys",
        "/surveys/documents",
        "/teams",
        "/agents",
        "/views",
        "/contacts",
        "/contacts/batch",
        "/lists",
        "/properties",
        "/suppressions",
        "/inbox",
        "/events",
        "/reports",
        "/rules",
    ];
    let told = if makes.contains(&path) { Told::Theirs } else { Told::Missing };
    Operation { method, path, needs: Some(Scope::Write), asked: "", body, told }
}

/// All of them, in an order in which each finds what it needs.
fn operations() -> Vec<Operation> {
    let survey =
        || json!({"name": "Fresh", "kind": "relational", "scale": "nps", "subject": "Trees", "languages": ["en"]});
    let document = || {
        let questionnaire = json!({"scale": "nps", "subject": "Trees", "languages": ["en"]});
        json!({"heard": "survey", "format": 1, "name": "Fresh", "kind": "other", "questionnaire": questionnaire})
    };
    let draft = || {
        let question = json!({"key": "why", "kind": "comment", "text": {"en": "Why?"}});
        let languages = ["en"];
        json!({"questionnaire": {"scale": "nps", "subject": "Oaks", "languages": languages, "questions": [question]}})
    };
    let response = || json!({"survey": SURVEY, "score": 9, "comment": "One more"});
    let invitation = || json!({"survey": SURVEY, "contact": {"email": "ana@example.com"}});
    vec![
        Operation { needs: None, ..looks("/openapi.json", "", Told::Theirs) },
        looks("/me", "", Told::Theirs),
        looks("/surveys", "", Told::Theirs),
        looks("/surveys/{id}", "", Told::Missing),
        looks("/surveys/{id}/annotations", "", Told::Missing),
        looks("/surveys/{id}/document", "", Told::Missing),
        looks("/surveys/{id}/versions", "", Told::Missing),
        changes(Method::PUT, "/surveys/{id}/draft", draft),
        looks("/surveys/{id}/draft", "", Told::Missing),
        changes(Method::POST, "/surveys/{id}/trials", || json!({})),
        changes(Method::POST, "/surveys/{id}/versions", nothing),
        changes(Method::PUT, "/surveys/{id}/draft", draft),
        changes(Method::DELETE, "/surveys/{id}/draft", nothing),
        changes(Method::PATCH, "/surveys/{id}", || json!({"name": "Fresh air"})),
        looks("/responses", "", Told::Theirs),
        looks("/responses/export", "format=csv", Told::Theirs),
        looks("/responses/{id}", "", Told::Missing),
        looks("/responses/{id}/history", "", Told::Missing),
        looks("/responses/{id}/notes", "", Told::Missing),
        looks("/scores", "survey={survey}", Told::Missing),
        looks("/response-rates", "survey={survey}", Told::Missing),
        looks("/tables", "survey={survey}&query=score", Told::Missing),
        looks("/views", "", Told::Theirs),
        looks("/teams", "", Told::Theirs),
        looks("/agents", "", Told::Theirs),
        looks("/teams/{id}", "", Told::Missing),
        looks("/agents/{id}", "", Told::Missing),
        changes(Method::POST, "/teams", || json!({"key": "Fresh"})),
        changes(Method::PATCH, "/teams/{id}", || json!({"name": "Fresh air"})),
        changes(Method::POST, "/agents", || json!({"key": "Fresh"})),
        changes(Method::PATCH, "/agents/{id}", || json!({"name": "Fresh air"})),
        changes(Method::POST, "/views", || json!({"name": "Fresh", "page": "responses"})),
        looks("/views/{id}", "", Told::Missing),
        changes(Method::PATCH, "/views/{id}", || json!({"name": "Fresh air"})),
        changes(Method::PUT, "/views/{id}/link", || json!({})),
        changes(Method::DELETE, "/views/{id}/link", nothing),
        changes(Method::DELETE, "/views/{id}", nothing),
        changes(Method::POST, "/surveys", survey),
        changes(Method::POST, "/surveys/documents", document),
        changes(Method::POST, "/invitations", invitation),
        changes(Method::POST, "/responses", response),
    ]
    .into_iter()
    .chain(of_responses())
    .chain(of_campaigns())
    .chain(of_systems())
    .chain(of_contacts())
    .collect()
}

/// Those that change a response, and what is written on a line over time.
fn of_responses() -> Vec<Operation> {
    let text = || json!({"text": "Warehouse moved"});
    let star = "/responses/{id}/star";
    vec![
        changes(Method::PATCH, "/responses/{id}", || json!({"state": "excluded", "reason": "own-staff"})),
        changes(Method::PUT, "/responses/{id}/tags/{tag}", nothing),
        changes(Method::DELETE, "/responses/{id}/tags/{tag}", nothing),
        changes(Method::PUT, star, nothing),
        changes(Method::DELETE, star, nothing),
        changes(Method::POST, "/responses/{id}/notes", text),
        changes(Method::POST, "/surveys/{id}/annotations", text),
        changes(Method::PATCH, "/annotations/{id}", text),
        changes(Method::DELETE, "/annotations/{id}", nothing),
    ]
}

/// Those of campaigns, in such an order. What is made names a survey, which the stranger has not.
fn of_campaigns() -> Vec<Operation> {
    let steps = ["start", "pause", "resume", "stop"].map(|step| match step {
        "start" => "/campaigns/{id}/start",
        "pause" => "/campaigns/{id}/pause",
        "resume" => "/campaigns/{id}/resume",
        _ => "/campaigns/{id}/stop",
    });
    let before = vec![
        looks("/campaigns", "", Told::Theirs),
        looks("/campaigns/{id}", "", Told::Missing),
        looks("/campaigns/{id}/funnel", "", Told::Missing),
        looks("/campaigns/{id}/recipients", "", Told::Missing),
        Operation {
            told: Told::Theirs,
            ..changes(Method::POST, "/campaigns", || json!({"name": "Fresh", "survey": 1}))
        },
        changes(Method::PATCH, "/campaigns/{id}", || json!({"name": "Fresh air"})),
        changes(Method::POST, "/campaigns/{id}/test", || json!({"to": "zala@example.com"})),
    ];
    let steps = steps.into_iter().map(|path| changes(Method::POST, path, || json!({})));
    let last = changes(Method::DELETE, "/campaigns/{id}", nothing);
    before.into_iter().chain(steps).chain([last]).collect()
}

/// Those of what runs by itself and between systems, in such an order.
fn of_systems() -> Vec<Operation> {
    vec![
        looks("/events", "", Told::Theirs),
        changes(
            Method::POST,
            "/events",
            || json!({"events": [{"name": "visit", "contact": {"emails": ["air@example.com"]}}]}),
        ),
        looks("/rules", "", Told::Theirs),
        looks("/rules/{id}", "", Told::Missing),
        changes(Method::POST, "/rules", || json!({"name": "Fresh", "when": "said", "do": [{"tag": {"tag": "fresh"}}]})),
        changes(
            Method::PUT,
            "/rules/{id}",
            || json!({"name": "Fresh air", "when": "said", "do": [{"tag": {"tag": "fresh"}}]}),
        ),
        changes(Method::POST, "/rules/{id}/off", nothing),
        changes(Method::POST, "/rules/{id}/on", nothing),
        changes(Method::PUT, "/rules/{id}/place", || json!({"place": 1})),
        changes(Method::DELETE, "/rules/{id}", nothing),
        looks("/rules/{id}/runs", "", Told::Missing),
        looks("/webhooks", "", Told::Theirs),
        looks("/webhooks/{id}", "", Told::Missing),
        looks("/webhooks/{id}/deliveries", "", Told::Missing),
        master(
            Method::POST,
            "/webhooks",
            || json!({"name": "Fresh", "kind": "slack", "address": "https://hooks.example.com/fresh"}),
            Told::Theirs,
        ),
        master(Method::POST, "/webhooks/{id}/test", nothing, Told::Missing),
        master(Method::POST, "/webhooks/{id}/secret", nothing, Told::Missing),
        master(Method::POST, "/webhooks/{id}/deliveries/{delivery}/replay", nothing, Told::Missing),
        master(Method::PATCH, "/webhooks/{id}", || json!({"name": "Fresh air"}), Told::Missing),
        master(Method::DELETE, "/webhooks/{id}", nothing, Told::Missing),
        looks("/reports", "", Told::Theirs),
        looks("/reports/of/{period}", "survey={survey}", Told::Missing),
        changes(Method::POST, "/reports", || json!({"email": "fresh@example.com", "every": "week"})),
        changes(Method::DELETE, "/reports/{id}", nothing),
        looks("/incoming-webhooks", "", Told::Theirs),
        looks("/incoming-webhooks/{id}", "", Told::Missing),
        looks("/incoming-webhooks/{id}/calls", "", Told::Missing),
        master(Method::POST, "/incoming-webhooks", || json!({"name": "Fresh", "start": "standard"}), Told::Theirs),
        master(Method::POST, "/incoming-webhooks/{id}/secret", || json!({}), Told::Missing),
        master(Method::PATCH, "/incoming-webhooks/{id}", || json!({"name": "Fresh air"}), Told::Missing),
        master(Method::DELETE, "/incoming-webhooks/{id}", nothing, Told::Missing),
    ]
}

/// Those of customers, in such an order.
fn of_contacts() -> Vec<Operation> {
    vec![
        looks("/contacts", "", Told::Theirs),
        looks("/contacts/{id}", "", Told::Missing),
        looks("/contacts/{id}/consents", "", Told::Missing),
        Operation { method: Method::POST, ..looks("/contacts/{id}/export", "", Told::Missing) },
        looks("/lists", "", Told::Theirs),
        looks("/lists/{id}", "", Told::Missing),
        looks("/senders", "", Told::Theirs),
        looks("/senders/{id}", "", Told::Missing),
        looks("/envelopes", "", Told::Theirs),
        looks("/suppressions", "", Told::Theirs),
        changes(Method::DELETE, "/suppressions/{id}", nothing),
        changes(Method::POST, "/suppressions", || json!({"address": "fresh@example.com"})),
        looks("/messages", "handled=false", Told::Theirs),
        changes(Method::POST, "/inbox", || json!("Subject: nothing of ours")),
        changes(Method::POST, "/messages/{id}/handled", nothing),
        changes(Method::DELETE, "/messages/{id}/handled", nothing),
        looks("/properties", "", Told::Theirs),
        looks("/properties/{key}", "", Told::Missing),
        changes(Method::POST, "/contacts", || json!({"contact": {"emails": ["fresh@example.com"]}})),
        changes(Method::POST, "/contacts/batch", || json!({"contacts": [{"emails": ["air@example.com"]}]})),
        changes(Method::POST, "/lists/{id}/members", || json!({"emails": ["fresh@example.com"]})),
        changes(Method::POST, "/lists/{id}/members/remove", || json!({"emails": ["fresh@example.com"]})),
        changes(Method::POST, "/contacts/{id}/merge", || json!({"email": "air@example.com"})),
        changes(Method::PATCH, "/contacts/{id}", || json!({"name": "Fresh air"})),
        changes(
            Method::POST,
            "/contacts/{id}/consents",
            || json!({"channel": "email", "given": true, "basis": "consent", "source": "Fresh"}),
        ),
        changes(Method::DELETE, "/contacts/{id}", nothing),
        changes(Method::PATCH, "/lists/{id}", || json!({"name": "Fresh air"})),
        changes(Method::DELETE, "/lists/{id}", nothing),
        changes(Method::POST, "/lists", || json!({"name": "Fresh"})),
        changes(Method::PATCH, "/properties/{key}", || json!({"name": "Fresh air"})),
        changes(Method::DELETE, "/properties/{key}", nothing),
        changes(Method::POST, "/properties", || json!({"key": "fresh", "name": "Fresh", "kind": "text"})),
    ]
}

/// What of ours the walkers name.
struct Ours {
    response: String,
    team: String,
    agent: String,
    annotation: String,
    contact: String,
    list: String,
    stopped: String,
    campaign: String,
    draft: String,
    message: String,
    sender: String,
    rule: String,
    webhook: String,
    delivery: String,
    report: String,
    incoming: String,
}

impl Operation {
    fn address(&self, ours: &Ours) -> String {
        let id = match self.path {
            path if path.starts_with("/surveys") => SURVEY.to_string(),
            path if path.starts_with("/annotations") => ours.annotation.clone(),
            path if path.starts_with("/teams") => ours.team.clone(),
            path if path.starts_with("/agents") => ours.agent.clone(),
            path if path.starts_with("/views") => VIEW.to_string(),
            path if path.starts_with("/contacts") => ours.contact.clone(),
            path if path.starts_with("/lists") => ours.list.clone(),
            path if path.starts_with("/suppressions") => ours.stopped.clone(),
            "/campaigns/{id}" if self.method == Method::DELETE => ours.draft.clone(),
            path if path.starts_with("/campaigns") => ours.campaign.clone(),
            path if path.starts_with("/messages") => ours.message.clone(),
            path if path.starts_with("/senders") => ours.sender.clone(),
            path if path.starts_with("/rules") => ours.rule.clone(),
            path if path.starts_with("/webhooks") => ours.webhook.clone(),
            path if path.starts_with("/reports") => ours.report.clone(),
            path if path.starts_with("/incoming-webhooks") => ours.incoming.clone(),
            _ => ours.response.clone(),
        };
        let path = self.path.replace("{id}", &id).replace("{tag}", "slow").replace("{key}", "zelena");
        let path = path.replace("{delivery}", &ours.delivery).replace("{period}", "2026-W46");
        let joint = if self.asked.is_empty() { "" } else { "?" };
        format!("{path}{joint}{}", self.asked.replace("{survey}", &SURVEY.to_string()))
    }

    async fn sent_by(&self, program: &Program<'_>, ours: &Ours) -> Reply {
        program.send(self.method.clone(), &self.address(ours), &[], &self.text()).await
    }

    fn text(&self) -> String {
        match (self.body)() {
            Value::Null => String::new(),
            body => body.to_string(),
        }
    }
}

/// A response with words, a star, a tag and a note, and an annotation, all of our fifth survey.
async fn furnished(program: &Program<'_>) -> Ours {
    let survey = json!({"name": "Bells", "kind": "other", "scale": "nps", "subject": "Trees", "languages": ["en"]});
    for number in 2..=SURVEY {
        assert_eq!(program.post("/surveys", &survey).await.made()["id"], number);
    }
    let sent = json!({"survey": SURVEY, "score": 3, "comment": "Zeleno kolo"});
    let response = program.post("/responses", &sent).await.made()["id"].as_str().expect("an id").to_owned();
    let path = format!("/responses/{response}");
    for mark in ["tags/loud", "star"] {
        let reply = program.send(Method::PUT, &format!("{path}/{mark}"), &[], "").await;
        assert!(reply.status.is_success(), "{mark}: {}", reply.body);
    }
    program.post(&format!("{path}/notes"), &json!({"text": "Zelena opomba"})).await.made();
    for number in 1..=VIEW {
        let view = json!({"name": format!("Zelen pogled {number}"), "page": "survey", "survey": SURVEY});
        assert_eq!(program.post("/views", &view).await.made()["id"], number);
    }
    let path = format!("/surveys/{SURVEY}/annotations");
    let annotation = program.post(&path, &json!({"text": "Zelena oznaka"})).await.made();
    let id = |made: Value| made["id"].as_str().expect("an id").to_owned();
    let team = id(program.post("/teams", &json!({"key": "Zelena ekipa"})).await.made());
    let agent = id(program.post("/agents", &json!({"key": "Zelenko"})).await.made());
    let green = json!({"key": "zelena", "name": "Zelena lastnost", "kind": "text"});
    program.post("/properties", &green).await.made();
    let known = json!({"name": "Zelenka", "emails": ["zelenka@example.com"], "properties": {"zelena": "Zelena"}});
    let contact = id(program.post("/contacts", &json!({ "contact": known })).await.made());
    let list = id(program.post("/lists", &json!({"name": "Zelen seznam"})).await.made());
    program.stage.colleague("zala@example.com").await;
    let stopped = id(program.post("/suppressions", &json!({"address": "zelen@example.com"})).await.made());
    let campaign = json!({"name": "Zelena kampanja", "survey": SURVEY, "list": list});
    let campaign = id(program.post("/campaigns", &campaign).await.made());
    let draft = id(program.post("/campaigns", &json!({"name": "Zelen osnutek", "survey": SURVEY})).await.made());
    let message = program.stage.written().await.to_string();
    let sender = program.stage.has_sender("Zelena pošta", "posta@zelen.example").await.to_string();
    let rule = serde_json::json!({"name": "Zeleno pravilo", "when": "said", "do": [{"tag": {"tag": "zeleno"}}]});
    let rule = program.stage.rule(&rule).await.to_string();
    let event = json!({"name": "Zelen dogodek", "contact": {"emails": ["zelenka@example.com"]}});
    assert_eq!(program.post("/events", &json!({"events": [event]})).await.status, 200);
    let (webhook, delivery) = program.stage.has_delivery("Zelena kljuka").await;
    let (webhook, delivery) = (webhook.to_string(), delivery.to_string());
    let incoming = program.stage.has_webhook("Zelena trgovina").await.to_string();
    let annotation = id(annotation);
    let report = json!({"email": "zelen@board.example", "every": "month", "survey": SURVEY});
    let report = id(program.post("/reports", &report).await.made());
    Ours {
        response,
        team,
        agent,
        annotation,
        contact,
        list,
        stopped,
        campaign,
        draft,
        message,
        sender,
        rule,
        webhook,
        delivery,
        report,
        incoming,
    }
}

/// Everything of ours that somebody could have changed.
async fn everything(program: &Program<'_>, ours: &Ours) -> Vec<Value> {
    let response = format!("/responses/{}", ours.response);
    let paths = [
        "/surveys".to_owned(),
        "/responses".to_owned(),
        "/views".to_owned(),
        "/teams".to_owned(),
        "/agents".to_owned(),
        "/contacts".to_owned(),
        "/lists".to_owned(),
        "/senders".to_owned(),
        "/envelopes".to_owned(),
        "/events".to_owned(),
        "/rules".to_owned(),
        "/webhooks".to_owned(),
        "/reports".to_owned(),
        "/incoming-webhooks".to_owned(),
        "/suppressions".to_owned(),
        "/campaigns".to_owned(),
        "/messages".to_owned(),
        "/messages?handled=true".to_owned(),
        "/properties".to_owned(),
        format!("/surveys/{SURVEY}/annotations"),
        format!("/surveys/{SURVEY}/versions"),
        format!("/surveys/{SURVEY}/document"),
        format!("/scores?survey={SURVEY}"),
        format!("/response-rates?survey={SURVEY}"),
        format!("{response}/history"),
        format!("{response}/notes"),
        response,
    ];
    let mut all = Vec::new();
    for path in paths {
        all.push(program.sees(&path).await);
    }
    all
}

#[tokio::test]
async fn the_table_names_every_operation_of_the_document() {
    let stage = Stage::new().await;
    let document = stage.get("/api/v1/openapi.json").await.json();
    let paths = document["paths"].as_object().expect("paths").iter();
    let told: BTreeSet<(String, String)> = paths
        .flat_map(|(path, item)| {
            item.as_object().expect("operations").keys().map(move |method| (method.to_uppercase(), path.clone()))
        })
        .collect();
    let walked = operations().iter().map(|one| (one.method.to_string(), one.path.to_owned())).collect();
    assert_eq!(told, walked);
    for one in operations() {
        let operation = &document["paths"][one.path][one.method.as_str().to_lowercase()];
        let about = operation["description"].as_str().expect("a description");
        let scope = match one.needs {
            None => String::new(),
            Some(Scope::All) => "Needs a key of scope `all`".to_owned(),
            Some(needs) => format!("Needs a key of scope `{needs}` or `all`"),
        };
        assert!(about.contains(&scope), "{} {}: {about}", one.method, one.path);
    }
}

#[tokio::test]
async fn without_a_key_or_with_one_of_the_wrong_scope_nothing_opens_or_changes() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let ours = furnished(&program).await;
    let before = everything(&program, &ours).await;
    let nobody = Program { key: format!("{}.AAAAAAAAAAAAAAAAAAAAAA", stage.workspace), ..stage.program().await };
    let [reader, writer] =
        [stage.program_of(stage.workspace, Scope::Read).await, stage.program_of(stage.workspace, Scope::Write).await];
    for one in operations() {
        let what = format!("{} {}", one.method, one.path);
        let Some(needs) = one.needs else { continue };
        let path = format!("/api/v1{}", one.address(&ours));
        let unnamed = stage.send(one.method.clone(), &path, &[("content-type", "application/json")], one.text()).await;
        assert_eq!(unnamed.status, 401, "{what}: {}", unnamed.body);
        assert_eq!(one.sent_by(&nobody, &ours).await.status, 401, "{what}");
        let (wrong, said) = match needs {
            Scope::Read => (vec![&writer], "one that may read"),
            Scope::Write => (vec![&reader], "one that may write"),
            Scope::All => (vec![&reader, &writer], "one of scope all"),
        };
        for wrong in wrong {
            let refused = one.sent_by(wrong, &ours).await;
            refused.refuses(403, &format!("this request needs {said}"));
            assert!(!refused.body.contains("Zelen"), "{what}: {}", refused.body);
        }
    }
    assert_eq!(everything(&program, &ours).await, before);
}

#[tokio::test]
async fn a_stranger_finds_and_changes_nothing_of_ours_and_we_all_of_it() {
    // The sender of the mail settings is every workspace's, and is told to every one.
    let stage = Stage::new().await.with_mail(9).await.with_sender_called("House post").await;
    crate::people::add(&stage, "maja@example.com", store::member::Role::Agent).await;
    let program = stage.program().await;
    let ours = furnished(&program).await;
    let before = everything(&program, &ours).await;
    let (workspace, _) = stage.neighbour().await;
    let stranger = stage.program_of(workspace, Scope::All).await;
    for one in operations() {
        let what = format!("{} {}", one.method, one.address(&ours));
        let reply = one.sent_by(&stranger, &ours).await;
        match one.told {
            Told::Missing => assert_eq!(reply.status, 404, "{what}: {}", reply.body),
            Told::Theirs => assert!(reply.status.is_success(), "{what}: {}", reply.body),
        }
        for word in ["Zelen", "Bells", "Lindentree", "After a repair", ours.response.as_str()] {
            let is_echo = word == ours.response && one.told == Told::Missing;
            // The document has examples of its own.
            assert!(
                is_echo || one.needs.is_none() || !reply.body.contains(word),
                "{what} tells {word}: {}",
                reply.body
            );
        }
    }
    assert_eq!(everything(&program, &ours).await, before);

    // The same requests are good ones: with our key each is done.
    for one in operations() {
        let what = format!("{} {}", one.method, one.address(&ours));
        let reply = one.sent_by(&program, &ours).await;
        assert!(reply.status.is_success(), "{what}: {} {}", reply.status, reply.body);
    }
    assert_ne!(everything(&program, &ours).await, before);
}
