//! Programs ask, answer and change through the API, and are told what is wrong.

mod annotations;
mod campaigns;
mod contacts;
mod description;
mod documents;
mod drafts;
mod envelopes;
mod export;
mod invitations;
mod machine;
mod marks;
mod owner;
mod reference;
mod responses;
mod rules;
mod scores;
mod strange;
mod tables;
mod teams;
mod views;
mod walked;

use axum::http::Method;
use feedback::{Kind, Scale};
use heard::token::{self, Purpose};
use serde_json::{Value, json};
use store::api_key::{ApiKey, Scope};
use store::survey::NewSurvey;

use crate::stage::{Reply, Stage};

/// A program with a key.
pub struct Program<'a> {
    pub stage: &'a Stage,
    pub key: String,
    pub id: uuid::Uuid,
}

impl Stage {
    /// A program of this workspace that may do everything.
    pub async fn program(&self) -> Program<'_> {
        self.program_of(self.workspace, Scope::All).await
    }

    pub async fn program_of(&self, workspace: i64, scope: Scope) -> Program<'_> {
        let key = token::make(workspace, &self.app.chance);
        let kept = ApiKey { id: self.app.chance.id(self.now()), workspace, name: format!("Program ({scope})"), scope };
        let mut tx = self.app.store.begin().await.expect("begin");
        store::api_key::add(&mut tx, &kept, &token::hash(Purpose::ApiKey, &key), None, self.now())
            .await
            .expect("a key");
        tx.commit().await.expect("commit");
        Program { stage: self, key, id: kept.id }
    }

    /// Another workspace with a survey of its own; both numbers.
    pub async fn neighbour(&self) -> (i64, i64) {
        let mut tx = self.app.store.begin().await.expect("begin");
        let workspace = store::workspace::add(&mut tx, "next", "Next door", "UTC", self.now()).await.expect("add");
        let workspace = workspace.expect("a free key").id;
        for slug in ["door-1", "door-2"] {
            let new = NewSurvey {
                workspace,
                name: "Theirs",
                kind: Kind::Other,
                scale: Scale::Nps,
                subject: "Theirs",
                languages: &["en".to_owned()],
                slug,
                content: None,
                at: self.now(),
            };
            store::survey::add(&mut tx, &new).await.expect("add").expect("a free slug");
        }
        tx.commit().await.expect("commit");
        (workspace, 2)
    }
}

impl Program<'_> {
    pub async fn send(&self, method: Method, path: &str, more: &[(&str, &str)], body: &str) -> Reply {
        let key = format!("Bearer {}", self.key);
        let mut headers = vec![("authorization", key.as_str())];
        if !body.is_empty() && !more.iter().any(|(name, _)| *name == "content-type") {
            headers.push(("content-type", "application/json"));
        }
        headers.extend(more);
        self.stage.send(method, &format!("/api/v1{path}"), &headers, body).await
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, &[], "").await
    }

    /// What is there.
    pub async fn sees(&self, path: &str) -> Value {
        let reply = self.get(path).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.body);
        assert_eq!(reply.header("cache-control"), "no-store");
        assert_eq!(reply.header("ratelimit-policy"), r#""key";q=6000;w=60"#);
        assert!(reply.header("ratelimit").starts_with(r#""key";r="#), "{}", reply.header("ratelimit"));
        reply.json()
    }

    pub async fn post(&self, path: &str, body: &Value) -> Reply {
        self.send(Method::POST, path, &[], &body.to_string()).await
    }

    pub async fn post_once(&self, path: &str, key: &str, body: &Value) -> Reply {
        self.send(Method::POST, path, &[("idempotency-key", key)], &body.to_string()).await
    }

    pub async fn patch(&self, path: &str, body: &Value) -> Reply {
        self.send(Method::PATCH, path, &[], &body.to_string()).await
    }
}

impl Reply {
    /// It is a problem of this status that says this.
    #[track_caller]
    pub fn refuses(&self, status: u16, word: &str) {
        assert_eq!(self.status.as_u16(), status, "{}", self.body);
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(self.header("cache-control"), "no-store");
        let problem = self.json();
        assert_eq!(problem["status"], status);
        assert!(problem["detail"].as_str().expect("a detail").contains(word), "{}", self.body);
    }

    /// It was done.
    #[track_caller]
    pub fn made(&self) -> Value {
        assert_eq!(self.status, 201, "{}", self.body);
        self.json()
    }
}

/// A survey as it is asked for.
fn survey() -> Value {
    json!({"name": "Čez žico", "kind": "relational", "scale": "nps", "subject": "Lindentree", "languages": ["sl", "en"]})
}

#[tokio::test]
async fn a_key_says_who_it_is() {
    let stage = Stage::new().await;
    let me = stage.program().await.sees("/me").await;
    let expected = json!({
        "workspace": {"key": "trees", "name": "Lindentree Cycles", "zone": "Europe/Ljubljana"},
        "key": {"name": "Program (all)", "scope": "all"},
    });
    assert_eq!(me, expected);
}

#[tokio::test]
async fn without_a_key_nothing_opens() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let wrong = token::make(stage.workspace, &stage.app.chance);
    let basic = format!("Basic {}", program.key);
    let elsewhere = format!("Bearer 2{}", &program.key[1..]);
    let tries = ["", "Bearer", "Bearer ", "Bearer nonsense", &format!("Bearer {wrong}"), &basic, &elsewhere];
    for authorization in tries {
        let reply = stage.send(Method::GET, "/api/v1/me", &[("authorization", authorization)], "").await;
        reply.refuses(401, "Bearer");
        assert_eq!(reply.header("www-authenticate"), "Bearer");
    }
    stage.get("/api/v1/surveys").await.refuses(401, "Bearer");
    let lower = format!("bearer {}", program.key);
    assert_eq!(stage.send(Method::GET, "/api/v1/me", &[("authorization", &lower)], "").await.status, 200);
}

#[tokio::test]
async fn a_key_may_do_what_its_scope_says() {
    let stage = Stage::new().await;
    let reader = stage.program_of(stage.workspace, Scope::Read).await;
    let writer = stage.program_of(stage.workspace, Scope::Write).await;
    let response = json!({"survey": stage.survey_id(), "score": 9});
    for (path, body) in
        [("/surveys", survey()), ("/responses", response.clone()), ("/invitations", json!({"survey": 1}))]
    {
        reader.post(path, &body).await.refuses(403, "may read");
    }
    let id = writer.post("/responses", &response).await.made()["id"].as_str().expect("an id").to_owned();
    let exclusion = json!({"state": "excluded", "reason": "spam"});
    reader.patch(&format!("/responses/{id}"), &exclusion).await.refuses(403, "may read");
    for path in ["tags/slow", "star"] {
        reader.send(Method::PUT, &format!("/responses/{id}/{path}"), &[], "").await.refuses(403, "may read");
    }
    for path in ["/me", "/surveys", "/surveys/1", "/responses", "/scores?survey=1", &format!("/responses/{id}")] {
        reader.sees(path).await;
        writer.get(path).await.refuses(403, "may write");
    }
    assert_eq!(writer.patch(&format!("/responses/{id}"), &exclusion).await.status, 200);
}

#[tokio::test]
async fn too_many_requests_wait() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for _ in 0..heard::limits::API_REQUESTS {
        stage.app.limits.api(program.id).expect("within the limit");
    }
    let reply = program.get("/me").await;
    reply.refuses(429, "try again");
    assert_eq!(reply.header("ratelimit"), format!(r#""key";r=0;t={}"#, reply.header("retry-after")));
    assert!(reply.header("retry-after").parse::<u64>().expect("seconds") > 0);
    stage.program().await.sees("/me").await;
}

#[tokio::test]
async fn addresses_and_methods_that_are_not_there_are_problems() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for path in ["", "/", "/nonsense", "/surveys/", "/responses/x/y/z"] {
        program.get(path).await.refuses(404, "openapi.json");
    }
    for (method, path, allow) in [
        (Method::DELETE, "/surveys", "GET,HEAD,POST"),
        (Method::OPTIONS, "/responses", "GET,HEAD,POST"),
        (Method::PUT, "/responses/x", "GET,HEAD,PATCH"),
        (Method::GET, "/invitations", "POST"),
    ] {
        let reply = program.send(method, path, &[], "").await;
        reply.refuses(405, "Allow");
        assert_eq!(reply.header("allow"), allow, "{path}");
    }
    let head = program.send(Method::HEAD, "/invitations", &[], "").await;
    assert_eq!((head.status.as_u16(), head.header("content-type")), (405, "application/problem+json"));
    let head = program.send(Method::HEAD, "/me", &[], "").await;
    assert_eq!((head.status.as_u16(), head.body.as_str()), (200, ""));
}

#[tokio::test]
async fn bodies_are_read_strictly() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let post =
        async |kind: &str, body: &str| program.send(Method::POST, "/responses", &[("content-type", kind)], body).await;
    let json = "application/json; charset=utf-8";
    post("text/plain", "{}").await.refuses(415, "application/json");
    post("application/x-www-form-urlencoded", "score=9").await.refuses(415, "application/json");
    post(json, "{").await.refuses(400, "JSON");
    post(json, r#"{"survey": 1, "score": 9} 1"#).await.refuses(400, "trailing");
    post(json, r#"{"survey": 1, "scor": 9}"#).await.refuses(400, "scor");
    post(json, r#"{"survey": 1, "score": "9"}"#).await.refuses(400, "score");
    post(json, r#"{"survey": 1, "score": 9, "contact": {"mail": "x"}}"#).await.refuses(400, "mail");
    post(json, r#"{"survey": 1, "score": 9, "properties": {"a": [1]}}"#).await.refuses(400, "a text or a number");
    post(json, r#"{"survey": 1, "comment": "a\u0000b"}"#).await.refuses(422, "U+0000");
    post(json, r#"{"survey": 1, "score": 1, "properties": {"\u0000": 1}}"#).await.refuses(422, "U+0000");
    let huge = json!({"survey": 1, "comment": "a".repeat(1024 * 1024)}).to_string();
    post(json, &huge).await.refuses(413, "1048576");
    assert!(stage.responses().await.is_empty());
}

#[tokio::test]
async fn parameters_are_read_strictly() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for (path, word) in [
        ("/responses?colour=red", "colour"),
        ("/responses?limit=0", "1 to 200"),
        ("/responses?limit=201", "1 to 200"),
        ("/responses?limit=x", "limit"),
        ("/responses?survey=1&survey=2", "survey"),
        ("/responses?state=gone", "confirmed"),
        ("/responses?from=2026-13-01", "2026-11-21"),
        ("/responses?from=2026-11-21T00:00", "2026-11-21"),
        ("/responses?from=2026-11-22&to=2026-11-21", "after"),
        ("/responses?next=nonsense", "next"),
        ("/responses?band=promoter", "survey"),
        ("/responses?survey=1&band=fan", "promoter"),
        ("/responses?agent=%00", "U+0000"),
        ("/responses?has_comment=1", "has_comment"),
        ("/scores", "survey"),
        ("/scores?survey=1&by=mood", "week"),
        ("/tables?survey=1&query=score%20by%20mood", "at character 10"),
        ("/tables?survey=1&query=score%20in%20all%20against%20before", "before `all`"),
        ("/scores?survey=1&mood=good", "mood"),
        ("/scores?survey=1&team=%FF", ""),
    ] {
        let reply = program.get(path).await;
        if !word.is_empty() {
            reply.refuses(400, word);
        }
    }
}

#[tokio::test]
async fn surveys_are_made_listed_and_shown() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let reply = program.post("/surveys", &survey()).await;
    let made = reply.made();
    assert_eq!(reply.header("location"), "/api/v1/surveys/2");
    let slug = made["slug"].as_str().expect("a slug");
    assert!(slug.starts_with("cez-zico-") && slug.len() == 13, "{slug}");
    assert_eq!(made["url"], format!("http://127.0.0.1:8080/s/{slug}"));
    assert_eq!((&made["languages"], &made["highest"]), (&json!(["sl", "en"]), &json!(10)));
    assert_eq!(made["created_at"], "2026-11-21T12:00:00Z");
    assert_eq!(stage.get(&format!("/s/{slug}")).await.status, 200);
    assert_eq!(program.sees("/surveys/2").await, made);
    let names: Vec<Value> = program.sees("/surveys").await["surveys"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|s| s["name"].clone())
        .collect();
    assert_eq!(names, [json!("After a repair"), json!("Čez žico")]);
    let mut named = survey();
    named["slug"] = json!("over-the-wire");
    assert_eq!(program.post("/surveys", &named).await.made()["slug"], "over-the-wire");
    program.post("/surveys", &named).await.refuses(409, "taken");
    assert_eq!(program.sees("/surveys").await["surveys"].as_array().expect("a list").len(), 3);
}

#[tokio::test]
async fn a_survey_that_cannot_be_is_refused_with_every_reason() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let wrong = json!({"name": " ", "kind": "odd", "scale": "csat-stars5", "subject": "a\u{1}b", "languages": ["xx", "fr"],
        "slug": "No"});
    let reply = program.post("/surveys", &wrong).await;
    reply.refuses(422, "`name` must not be empty");
    let told = reply.json();
    let told: Vec<[&str; 2]> = told["errors"]
        .as_array()
        .expect("mistakes")
        .iter()
        .map(|mistake| ["field", "reason"].map(|key| mistake[key].as_str().expect("a word")))
        .collect();
    let expected = [
        ["name", "missing"],
        ["subject", "control-character"],
        ["kind", "unknown"],
        ["languages", "unknown-language"],
        ["languages", "unknown-language"],
        ["slug", "not-a-slug"],
    ];
    assert_eq!(told, expected);
    let mut none = survey();
    none["languages"] = json!([]);
    program.post("/surveys", &none).await.refuses(422, "at least one language");
    program.post("/surveys", &json!({"name": "x"})).await.refuses(400, "subject");
    assert_eq!(program.sees("/surveys").await["surveys"].as_array().expect("a list").len(), 1);
}

#[tokio::test]
async fn what_is_a_neighbours_is_not_there() {
    let stage = Stage::new().await;
    let (workspace, their_survey) = stage.neighbour().await;
    let program = stage.program().await;
    let neighbour = stage.program_of(workspace, Scope::All).await;
    let theirs = neighbour.post("/responses", &json!({"survey": their_survey, "score": 3})).await.made();
    let theirs = theirs["id"].as_str().expect("an id");
    for path in [
        format!("/surveys/{their_survey}"),
        format!("/responses/{theirs}"),
        format!("/responses/{theirs}/history"),
        format!("/responses/{theirs}/notes"),
        format!("/responses?survey={their_survey}"),
        format!("/scores?survey={their_survey}"),
        format!("/tables?survey={their_survey}"),
    ] {
        program.get(&path).await.refuses(404, "in this workspace");
        assert_eq!(neighbour.get(&path).await.status, 200, "{path}");
    }
    for path in ["/responses/nonsense", "/responses/nonsense/history", "/surveys/x", "/surveys/99999999999999999999"] {
        program.get(path).await.refuses(404, "in this workspace");
    }
    program.post("/responses", &json!({"survey": their_survey, "score": 3})).await.refuses(404, "in this workspace");
    program.post("/invitations", &json!({"survey": their_survey})).await.refuses(404, "in this workspace");
    let exclusion = json!({"state": "excluded", "reason": "spam"});
    program.patch(&format!("/responses/{theirs}"), &exclusion).await.refuses(404, "in this workspace");
    for path in ["tags/slow", "star"] {
        let path = format!("/responses/{theirs}/{path}");
        program.send(Method::PUT, &path, &[], "").await.refuses(404, "in this workspace");
    }
    let note = json!({"text": "Hello"});
    program.post(&format!("/responses/{theirs}/notes"), &note).await.refuses(404, "in this workspace");
    assert_eq!(program.sees("/responses").await, json!({"responses": [], "next": null}));
    assert_eq!(neighbour.sees(&format!("/responses/{theirs}")).await["state"], "confirmed");
}
