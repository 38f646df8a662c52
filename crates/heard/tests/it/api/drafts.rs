//! A program changes what a survey asks: its draft, which people see in the editor, and its versions.

use axum::http::Method;
use serde_json::{Value, json};

use super::Program;
use crate::stage::{Reply, Stage};

const DRAFT: &str = "/surveys/1/draft";
const VERSIONS: &str = "/surveys/1/versions";

/// A survey that asks one thing more.
fn asked(text: &str) -> Value {
    json!({"scale": "nps", "subject": "Lindentree Cycles", "languages": ["en"],
        "questions": [{"key": "reason", "kind": "comment", "text": {"en": text}}]})
}

impl Program<'_> {
    async fn drafts(&self, text: &str, seen: Option<&str>) -> Reply {
        let json = ("content-type", "application/json");
        let condition = seen.map(|tag| ("if-match", tag));
        let headers: Vec<_> = std::iter::once(json).chain(condition).collect();
        let body = json!({"questionnaire": asked(text)}).to_string();
        self.send(Method::PUT, DRAFT, &headers, &body).await
    }

    async fn publishes(&self, headers: &[(&str, &str)]) -> Reply {
        self.send(Method::POST, VERSIONS, headers, "").await
    }
}

/// Iva takes the last step back.
async fn undo(stage: &Stage, cookie: &str) {
    let page = stage.get_as(cookie, "/surveys/1/edit").await;
    let form = format!("csrf={}&step={}&do=undo", page.field("csrf"), page.field("step"));
    assert_eq!(stage.post_as(cookie, "/surveys/1/edit", &form).await.status, 303);
}

fn tag(reply: &Reply) -> String {
    assert!(reply.status.is_success(), "{}", reply.body);
    reply.header("etag").to_owned()
}

#[tokio::test]
async fn a_program_drafts_tries_and_publishes_a_version() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    program.get(DRAFT).await.refuses(404, "no draft");
    program.publishes(&[]).await.refuses(404, "no draft");

    let drafted = program.drafts("Please give us a 10!", None).await;
    let seen = tag(&drafted);
    let draft = drafted.json();
    assert_eq!((&draft["base"], &draft["changed_by"]), (&json!(1), &json!("Program (all)")));
    assert_eq!(draft["questionnaire"]["questions"][0]["text"]["en"], "Please give us a 10!");
    assert_eq!((&draft["begins_line"], &draft["errors"]), (&json!(false), &json!([])));
    let warned = draft["warnings"].as_array().expect("warnings").iter().map(|one| &one["reason"]).collect::<Vec<_>>();
    assert_eq!(warned, ["good-score"], "{draft}");
    assert_eq!(program.sees(DRAFT).await, draft);
    assert_eq!(tag(&program.drafts("Please give us a 10!", Some(&seen)).await), seen, "it says so already");
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/surveys/1/edit?part=q.reason").await.text();
    assert!(page.contains("Please give us a 10!") && page.contains("Program (all)"), "{page}");

    let trial = program.post("/surveys/1/trials", &json!({})).await.made();
    let link = trial["url"].as_str().and_then(|url| url.find("/r/").map(|at| &url[at..])).expect("a link");
    let first = stage.post(link, "score=9&language=en").await;
    assert!(first.text().contains("Please give us a 10!"), "{}", first.text());

    let published = program.publishes(&[("if-match", &seen)]).await;
    assert_eq!(published.header("location"), "/api/v1/surveys/1/document?version=2");
    let version = published.made();
    assert_eq!((&version["version"], &version["questions"]), (&json!(2), &json!(1)));
    assert_eq!(version["published_by"], "Program (all)");
    let all = program.sees(VERSIONS).await["versions"].clone();
    let numbers: Vec<_> = all.as_array().expect("versions").iter().map(|one| one["version"].clone()).collect();
    assert_eq!(numbers, [json!(2), json!(1)]);
    assert_eq!(all[0], version);
    assert_eq!(program.sees("/surveys/1").await["version"], 2);
    let link = stage.invite("Ana").await;
    let asks = stage.post(&link, "score=9&language=en").await.text();
    assert!(asks.contains("Please give us a 10!"), "the next customer is asked it: {asks}");
    program.get(DRAFT).await.refuses(404, "no draft");

    program.drafts("Please give us a 10!", None).await;
    program.publishes(&[]).await.refuses(409, "published already");
    let told = stage.get_as(&cookie, "/audit?act=survey-published").await.text();
    assert!(told.contains("Program (all)") && told.contains("(2)"), "{told}");
}

#[tokio::test]
async fn choices_that_read_alike_are_told_everywhere_and_not_published() {
    let stage = Stage::new().await.with_iva().await;
    let (program, cookie) = (stage.program().await, stage.iva().await);
    let choices = json!([{"key": "price", "text": {"en": "Price"}}, {"key": "cost", "text": {"en": " price"}}]);
    let mut asked = asked("Why?");
    asked["questions"][0] = json!({"key": "reason", "kind": "choice", "text": {"en": "Why?"}, "choices": choices});
    let body = json!({ "questionnaire": asked }).to_string();
    let refused = program.send(Method::PUT, DRAFT, &[("content-type", "application/json")], &body).await;
    refused.refuses(422, "`questionnaire.questions.reason.choices.cost`: In `en` it reads “price”, as `price` does");
    assert_eq!(refused.json()["errors"][0]["reason"], "same-words", "{}", refused.body);

    // In the editor they may lie beside each other until it is published.
    asked["questions"][0]["choices"][1]["text"]["en"] = json!("Cost");
    let body = json!({ "questionnaire": asked }).to_string();
    tag(&program.send(Method::PUT, DRAFT, &[("content-type", "application/json")], &body).await);
    let page = stage.get_as(&cookie, "/surveys/1/edit?part=q.reason").await;
    let hidden = ["csrf", "part", "language", "step", "seen"].map(|name| format!("{name}={}", page.field(name)));
    let form = format!("{}&form=yes&do=save&t.questions.reason.choices.cost=PRICE", hidden.join("&"));
    assert_eq!(stage.post_as(&cookie, "/surveys/1/edit", &form).await.status, 303);
    for path in ["/surveys/1/edit?part=q.reason", "/surveys/1/publish"] {
        let page = stage.get_as(&cookie, path).await.text();
        assert!(page.contains("“PRICE” stands here twice (English)"), "{path}: {page}");
    }
    program.publishes(&[]).await.refuses(422, "as `price` does");
}

#[tokio::test]
async fn what_changed_meanwhile_is_neither_overwritten_nor_published() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    for nothing in ["*", "", "\"1\""] {
        program.drafts("Why?", Some(nothing)).await.refuses(412, "changed since");
    }
    let first = tag(&program.drafts("Why?", None).await);
    let second = tag(&program.drafts("Why not?", Some(&first)).await);
    program.drafts("What else?", Some(&first)).await.refuses(412, "changed since");
    program.publishes(&[("if-match", &first)]).await.refuses(412, "changed since");
    program.send(Method::DELETE, DRAFT, &[("if-match", &first)], "").await.refuses(412, "changed since");

    // What somebody takes back and does otherwise stands under another number.
    undo(&stage, &stage.iva().await).await;
    let other = tag(&program.drafts("What else?", None).await);
    assert_ne!(other, second);
    program.publishes(&[("if-match", &second)]).await.refuses(412, "changed since");
    let was = program.send(Method::DELETE, DRAFT, &[("if-match", &other)], "").await.json();
    assert_eq!(was["questionnaire"]["questions"][0]["text"]["en"], "What else?");
    program.send(Method::DELETE, DRAFT, &[], "").await.refuses(404, "no draft");
    assert_eq!(program.sees("/surveys/1").await["version"], 1);
}

#[tokio::test]
async fn a_page_publishes_what_was_looked_at_even_where_a_step_was_taken_back() {
    let stage = Stage::new().await.with_iva().await;
    let (program, cookie) = (stage.program().await, stage.iva().await);
    program.drafts("Why?", None).await;
    program.drafts("Why not?", None).await;
    let looked_at = stage.get_as(&cookie, "/surveys/1/publish").await;
    let form = ["csrf", "step", "version"].map(|name| format!("{name}={}", looked_at.field(name))).join("&");
    undo(&stage, &cookie).await;
    program.drafts("Something else?", None).await;
    let pressed = stage.post_as(&cookie, "/surveys/1/publish", &form).await;
    assert_eq!(pressed.status, 409, "{}", pressed.text());
    assert_eq!(program.sees("/surveys/1").await["version"], 1);
}

#[tokio::test]
async fn a_version_is_published_once_under_a_key() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    program.drafts("Why?", None).await;
    let key = [("idempotency-key", "release 41")];
    let made = program.publishes(&key).await.made();
    let again = program.publishes(&key).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, made));
    program.drafts("Why not?", None).await;
    assert_eq!(program.publishes(&key).await.status, 200, "the same request as before");
    assert_eq!(program.sees("/surveys/1").await["version"], 2, "a new version needs a new key");
    assert_eq!(program.publishes(&[("idempotency-key", "release 42")]).await.made()["version"], 3);
}

#[tokio::test]
async fn what_cannot_be_asked_is_refused_with_its_place_and_what_people_left_undone_is_not_published() {
    let stage = Stage::new().await.with_iva().await;
    let (program, cookie) = (stage.program().await, stage.iva().await);
    let put = async |questionnaire: Value| {
        let json = [("content-type", "application/json")];
        program.send(Method::PUT, DRAFT, &json, &json!({"questionnaire": questionnaire}).to_string()).await
    };
    put(asked(" ")).await.refuses(422, "questionnaire.questions.reason.text");
    put(json!({"scale": "nps"})).await.refuses(422, "questionnaire.languages");
    put(json!("x")).await.refuses(422, "questionnaire");
    program.get(DRAFT).await.refuses(404, "no draft");
    program.put_draft_of(9).await.refuses(404, "no survey 9");

    // In the editor a question may lie without words for a while.
    let page = stage.get_as(&cookie, "/surveys/1/edit").await;
    let form = format!("csrf={}&step={}&do=add.choice&typed=Why%3F", page.field("csrf"), page.field("step"));
    let added = stage.post_as(&cookie, "/surveys/1/edit", &form).await;
    let page = stage.get_as(&cookie, added.header("location")).await;
    let hidden = ["csrf", "part", "language", "step", "seen"].map(|name| format!("{name}={}", page.field(name)));
    let form = format!("{}&form=yes&do=save&t.questions.why.text=", hidden.join("&"));
    assert_eq!(stage.post_as(&cookie, "/surveys/1/edit", &form).await.status, 303);
    let draft = program.sees(DRAFT).await;
    assert_eq!(draft["changed_by"], "Iva Hrast");
    let errors = draft["errors"].as_array().expect("errors");
    assert!(errors.iter().any(|one| one["reason"] == "no-words"), "{draft}");
    program.publishes(&[]).await.refuses(422, "questionnaire.questions.why.text");
}

impl Program<'_> {
    async fn put_draft_of(&self, survey: i64) -> Reply {
        let body = json!({"questionnaire": asked("Why?")}).to_string();
        self.send(Method::PUT, &format!("/surveys/{survey}/draft"), &[("content-type", "application/json")], &body)
            .await
    }
}

#[tokio::test]
async fn a_survey_is_renamed_opened_and_closed_by_whoever_saw_it_as_it_is() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    let path = "/surveys/1";
    let seen = tag(&program.get(path).await);
    let change = async |body: Value, seen: &str| {
        let headers = [("content-type", "application/json"), ("if-match", seen)];
        program.send(Method::PATCH, path, &headers, &body.to_string()).await
    };
    let now =
        change(json!({"name": "Workshop", "closes_at": "2026-12-31T23:00:00Z", "most_responses": 500}), &seen).await;
    let renamed = tag(&now);
    assert_ne!(renamed, seen);
    let now = now.json();
    assert_eq!((&now["name"], &now["most_responses"]), (&json!("Workshop"), &json!(500)));
    assert_eq!((&now["opens_at"], &now["closes_at"]), (&Value::Null, &json!("2026-12-31T23:00:00Z")));
    assert_eq!(program.sees(path).await, now);
    change(json!({"name": "Other"}), &seen).await.refuses(412, "changed since");

    let open = program.patch(path, &json!({"most_responses": null})).await.json();
    assert_eq!((&open["most_responses"], &open["closes_at"]), (&Value::Null, &json!("2026-12-31T23:00:00Z")));
    let wrong = json!({"name": " ", "opens_at": "2027-01-01T00:00:00Z", "most_responses": 0});
    let reply = program.patch(path, &wrong).await;
    reply.refuses(422, "after `opens_at`");
    let fields: Vec<_> =
        reply.json()["errors"].as_array().expect("errors").iter().map(|one| one["field"].clone()).collect();
    assert_eq!(fields, ["name", "closes_at", "most_responses"]);
    program.patch(path, &json!({"opens_at": "tomorrow"})).await.refuses(422, "RFC 3339");
    program.patch(path, &json!({"scale": "ces"})).await.refuses(400, "scale");
    program.patch("/surveys/9", &json!({})).await.refuses(404, "no survey 9");

    let told = stage.get_as(&stage.iva().await, "/audit?act=survey-changed").await.text();
    assert!(told.contains("Workshop") && told.contains("– 2027-01-01 00:00, ≤ 500"), "{told}");
}

#[tokio::test]
async fn a_survey_is_made_once_under_a_key() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let survey =
        json!({"name": "Repairs", "kind": "relational", "scale": "nps", "subject": "Lindentree", "languages": ["en"]});
    let made = program.post_once("/surveys", "repairs", &survey).await.made();
    let again = program.post_once("/surveys", "repairs", &survey).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, made.clone()));
    let mut other = survey.clone();
    other["subject"] = json!("Other");
    program.post_once("/surveys", "repairs", &other).await.refuses(422, "another survey");
    let document = program.sees(&format!("/surveys/{}/document", made["id"])).await;
    let copy = program.post_once("/surveys/documents", "copy", &document).await.made();
    assert_eq!(program.post_once("/surveys/documents", "copy", &document).await.json()["id"], copy["id"]);
    assert_eq!(program.sees("/surveys").await["surveys"].as_array().map(Vec::len), Some(3));

    // It answers as it is now, whatever became of it since.
    program.patch(&format!("/surveys/{}", made["id"]), &json!({"name": "Renamed"})).await;
    assert_eq!(program.post_once("/surveys", "repairs", &survey).await.json()["name"], "Renamed");
    let neighbour = stage.neighbour().await.0;
    let theirs = stage.program_of(neighbour, store::api_key::Scope::All).await;
    theirs.post_once("/surveys", "repairs", &survey).await.made();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_that_send_the_same_at_once_one_makes_it() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let survey = json!({"name": "Twice", "kind": "other", "scale": "nps", "subject": "Trees", "languages": ["en"]});
    let sends = || program.post_once("/surveys", "twice", &survey);
    let replies = tokio::join!(sends(), sends(), sends());
    let mut told = [replies.0, replies.1, replies.2].map(|reply| (reply.status.as_u16(), reply.json()["id"].clone()));
    told.sort_by_key(|(status, _)| *status);
    assert_eq!(told.each_ref().map(|(status, _)| *status), [200, 200, 201]);
    assert!(told.iter().all(|(_, id)| *id == told[0].1), "{told:?}");
}
