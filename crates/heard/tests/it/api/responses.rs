//! A program brings responses, reads them and leaves some out.

use axum::http::Method;
use serde_json::{Value, json};
use store::response::{Origin, State};

use super::Program;
use crate::stage::{MINUTE, Stage};

async fn add(program: &Program<'_>, body: Value) -> String {
    program.post("/responses", &body).await.made()["id"].as_str().expect("an id").to_owned()
}

fn ids(page: &Value) -> Vec<String> {
    let rows = page["responses"].as_array().expect("a page");
    rows.iter().map(|row| row["id"].as_str().expect("an id").to_owned()).collect()
}

#[tokio::test]
async fn a_response_is_recorded_with_all_that_is_known() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let sent = json!({
        "survey": 1, "score": 9, "comment": " Hitro\r\nin prijazno ", "contact_me": true, "language": "sl",
        "at": "2026-11-21T12:30:00+01:00", "place": "shop", "agent": "Bor", "team": "Workshop", "product": "City bike",
        "country": "SI", "account": "Novak d.o.o.", "contact": {"email": "Ana@example.com", "name": "Ana Novak"},
        "properties": {"order": "2026-118", "basket": 84.5, "count": 3},
    });
    let reply = program.post("/responses", &sent).await;
    let made = reply.made();
    let id = made["id"].as_str().expect("an id");
    assert_eq!((&made["state"], &made["origin"]), (&json!("confirmed"), &json!("lived")));
    assert_eq!(reply.header("location"), format!("/api/v1/responses/{id}"));
    let reply = program.get(&format!("/responses/{id}")).await;
    assert_eq!(reply.header("etag"), "\"1\"");
    let mut shown = reply.json();
    let customer = shown["contact"]["id"].take();
    assert!(customer.is_string());
    let expected = json!({
        "id": id, "survey": 1, "change": 1, "state": "confirmed", "reason": null, "origin": "lived",
        "at": "2026-11-21T11:30:00Z", "score": 9, "comment": "Hitro\nin prijazno", "contact_me": true, "place": "shop",
        "language": "sl", "agent": "Bor", "team": "Workshop", "product": "City bike", "country": "SI", "account": "Novak d.o.o.",
        "contact": {"id": null, "name": "Ana Novak", "email": "ana@example.com"}, "invitation": null,
        "properties": {"basket": 84.5, "count": 3.0, "order": "2026-118"}, "answers": {}, "tags": [], "starred": false,
        "owner": null,
    });
    assert_eq!(shown, expected);
    assert_eq!(stage.events().await, 1);
    // One address is one customer.
    let second = add(&program, json!({"survey": 1, "score": 8, "contact": {"email": "ana@example.com"}})).await;
    assert_eq!(program.sees(&format!("/responses/{second}")).await["contact"]["id"], customer);
}

#[tokio::test]
async fn only_what_was_lived_within_a_day_sets_anything_in_motion() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    for (at, test, origin, state) in [
        ("2026-11-20T12:00:00Z", false, Origin::Lived, State::Confirmed),
        ("2026-11-20T11:59:59Z", false, Origin::Imported, State::Confirmed),
        ("2019-03-01T08:00:00+01:00", false, Origin::Imported, State::Confirmed),
        ("2026-11-21T12:00:30Z", true, Origin::Lived, State::Test),
    ] {
        let made = program.post("/responses", &json!({"survey": 1, "score": 9, "at": at, "test": test})).await.made();
        assert_eq!((&made["origin"], &made["state"]), (&json!(origin), &json!(state)), "{at}");
    }
    assert_eq!(stage.events().await, 1);
    assert_eq!(program.sees("/scores?survey=1&from=2019-03-01&to=2019-03-01").await["score"]["n"], 1);
    let future = json!({"survey": 1, "score": 9, "at": "2026-11-21T12:02:00Z"});
    program.post("/responses", &future).await.refuses(422, "future");
    program.post("/responses", &json!({"survey": 1, "score": 9, "at": "12:00"})).await.refuses(422, "RFC 3339");
    program
        .post("/responses", &json!({"survey": 1, "score": 9, "at": "1202-01-01T00:00:00Z"}))
        .await
        .refuses(422, "1970");
}

#[tokio::test]
async fn a_response_that_cannot_be_is_refused() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let long = "ž".repeat(201);
    let many: serde_json::Map<String, Value> = (0..51).map(|n| (n.to_string(), json!(n))).collect();
    for (field, value, word) in [
        ("score", json!(11), "0 to 10"),
        ("score", json!(-1), "0 to 10"),
        ("score", json!(null), "neither"),
        ("comment", json!("ž".repeat(5_001)), "5000"),
        ("team", json!(long), "200"),
        ("contact", json!({"email": "a@b@c"}), "e-mail"),
        ("country", json!("ZZ"), "ISO 3166-1"),
        ("properties", json!({"k": long}), "properties.k"),
        ("properties", json!({"": 1}), "key of a property"),
        ("properties", json!({" k": 1}), "key of a property"),
        ("properties", Value::Object(many), "50"),
    ] {
        let mut sent = json!({"survey": 1, "score": 9});
        sent[field] = value;
        program.post("/responses", &sent).await.refuses(422, word);
    }
    program.post("/responses", &json!({"survey": 9, "score": 9})).await.refuses(404, "no survey 9");
    assert!(stage.responses().await.is_empty());
    let comment = json!({"survey": 1, "comment": "ž".repeat(5_000)});
    program.post("/responses", &comment).await.made();
}

#[tokio::test]
async fn the_same_request_is_one_response() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let sent = json!({"survey": 1, "score": 9, "team": "Workshop", "contact": {"name": "Ana"}, "properties": {"a": 1.5},
        "at": "2026-11-21T10:00:00Z"});
    let first = program.post_once("/responses", "order 7", &sent).await.made();
    stage.move_clock(MINUTE);
    let again = program.post_once("/responses", "order 7", &sent).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, first.clone()));
    for (field, value) in [
        ("survey", json!(2)),
        ("score", json!(8)),
        ("comment", json!("more")),
        ("team", json!("Shop")),
        ("contact", json!({"name": "Bor"})),
        ("properties", json!({"a": 2})),
        ("at", json!("2026-11-21T11:00:00Z")),
        ("test", json!(true)),
    ] {
        let mut other = sent.clone();
        other[field] = value;
        let reply = program.post_once("/responses", "order 7", &other).await;
        reply.refuses(if field == "survey" { 404 } else { 422 }, "");
    }
    let bare = json!({"survey": 1, "score": 9, "contact": null, "properties": null, "test": null, "team": null});
    program.post_once("/responses", "order 8", &bare).await.made();
    stage.move_clock(MINUTE);
    assert_eq!(program.post_once("/responses", "order 8", &bare).await.status, 200);
    program.post("/responses", &bare).await.made();
    program.post("/responses", &bare).await.made();
    assert_eq!(stage.responses().await.len(), 4);
}

#[tokio::test]
async fn the_feed_is_filtered() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    // The workspace's day began at 23:00 UTC.
    let late = add(&program, json!({"survey": 1, "score": 10, "at": "2026-11-19T23:30:00Z", "team": "Shop"})).await;
    stage.move_clock(MINUTE);
    let bad = add(&program, json!({"survey": 1, "score": 2, "comment": "Počasi", "language": "sl"})).await;
    stage.move_clock(MINUTE);
    let trial = add(&program, json!({"survey": 1, "score": 7, "test": true, "place": "desk"})).await;
    for (query, expected) in [
        ("", vec![&trial, &bad, &late]),
        ("?survey=1", vec![&trial, &bad, &late]),
        ("?state=test", vec![&trial]),
        ("?state=test,confirmed,test", vec![&trial, &bad, &late]),
        ("?to=2026-11-20", vec![&late]),
        ("?from=2026-11-20&to=2026-11-20", vec![&late]),
        ("?from=2026-11-21", vec![&trial, &bad]),
        ("?survey=1&band=detractor", vec![&bad]),
        ("?survey=1&band=promoter&score_to=9", vec![]),
        ("?score_from=7", vec![&trial, &late]),
        ("?score_to=7", vec![&trial, &bad]),
        ("?has_comment=true", vec![&bad]),
        ("?has_comment=false", vec![&trial, &late]),
        ("?place=desk", vec![&trial]),
        ("?team=Shop", vec![&late]),
        ("?team=", vec![&trial, &bad]),
        ("?filter=band%20%3D%20detractor%20and%20language%20in%20(sl,%20mk)", vec![&bad]),
        ("?filter=team%20is%20missing%20and%20not%20score%20%3C%3D%206", vec![&trial]),
        ("?language=sl&place=api", vec![&bad]),
        ("?agent=nobody", vec![]),
    ] {
        assert_eq!(
            ids(&program.sees(&format!("/responses{query}")).await),
            expected.into_iter().cloned().collect::<Vec<_>>(),
            "{query}"
        );
    }
}

#[tokio::test]
async fn pages_skip_and_repeat_nothing_while_new_ones_arrive() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let mut known = Vec::new();
    for n in 0..23 {
        // Several at the same instant: then the id decides.
        if n % 3 == 0 {
            stage.move_clock(1000);
        }
        known.push(add(&program, json!({"survey": 1, "score": n % 11, "properties": {"n": n}})).await);
    }
    let (mut seen, mut next) = (Vec::new(), String::new());
    loop {
        let page = program.sees(&format!("/responses?limit=5{next}")).await;
        seen.extend(ids(&page));
        for row in page["responses"].as_array().expect("a page") {
            assert_eq!(row["properties"]["n"].as_f64().map(|n| n as i64 % 11), row["score"].as_i64());
        }
        let Some(word) = page["next"].as_str() else { break };
        next = format!("&next={word}");
        stage.move_clock(1000);
        add(&program, json!({"survey": 1, "score": 1})).await;
    }
    assert_eq!(seen.len(), 23);
    known.sort();
    seen.sort();
    assert_eq!(seen, known);
    let page = program.sees("/responses?limit=27").await;
    assert_eq!((ids(&page).len(), &page["next"]), (27, &Value::Null));
}

#[tokio::test]
async fn a_response_that_was_left_out_leaves_the_score_and_can_be_taken_back() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let mut all = Vec::new();
    for score in [9, 9, 9, 9, 9, 0] {
        all.push(add(&program, json!({"survey": 1, "score": score})).await);
    }
    let path = format!("/responses/{}", all[5]);
    let n = async || program.sees("/scores?survey=1").await["score"]["n"].clone();
    assert_eq!(n().await, 6);
    let exclusion = json!({"state": "excluded", "reason": "own-staff", "note": "Our own mechanic"});
    let reply = program.patch(&path, &exclusion).await;
    assert_eq!((reply.status.as_u16(), reply.header("etag")), (200, "\"7\""));
    let shown = reply.json();
    assert_eq!((&shown["state"], &shown["reason"]), (&json!("excluded"), &json!("own-staff")));
    assert_eq!(n().await, 5);
    assert_eq!(program.sees("/scores?survey=1").await["aside"]["excluded"], json!({"own-staff": 1}));
    // What is so already stays as it is.
    assert_eq!(program.patch(&path, &exclusion).await.header("etag"), "\"7\"");
    program.patch(&path, &json!({"state": "excluded", "reason": "spam"})).await.refuses(409, "another reason");
    stage.move_clock(MINUTE);
    let reply = program.patch(&path, &json!({"state": "confirmed"})).await;
    assert_eq!((reply.json()["state"].clone(), reply.json()["reason"].clone()), (json!("confirmed"), Value::Null));
    assert_eq!(n().await, 6);
    assert_eq!(program.patch(&path, &json!({"state": "confirmed"})).await.header("etag"), "\"8\"");
    let history = program.sees(&format!("{path}/history")).await;
    let told = |n: usize| ["what", "by", "note", "state"].map(|key| history["history"][n][key].clone());
    assert_eq!(told(0), [json!("restored"), json!("Program (all)"), Value::Null, json!("excluded")]);
    assert_eq!(told(1), [json!("excluded"), json!("Program (all)"), json!("Our own mechanic"), json!("confirmed")]);
    assert_eq!([0, 1].map(|n: usize| &history["history"][n]["reason"]), [&json!("own-staff"); 2]);
    assert_eq!(history["history"].as_array().expect("a list").len(), 2);
}

#[tokio::test]
async fn a_change_can_be_bound_to_what_was_seen() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let path = format!("/responses/{}", add(&program, json!({"survey": 1, "score": 0})).await);
    let tag = program.get(&path).await.header("etag").to_owned();
    let exclusion = json!({"state": "excluded", "reason": "spam"}).to_string();
    let change = async |tag: &str, body: &str| program.send(Method::PATCH, &path, &[("if-match", tag)], body).await;
    for stale in ["\"7\"", "nonsense", "W/\"1\"", ""] {
        change(stale, &exclusion).await.refuses(412, "changed");
    }
    assert_eq!(change(&format!("\"7\", {tag}"), &exclusion).await.status, 200);
    change(&tag, r#"{"state": "confirmed"}"#).await.refuses(412, "changed");
    assert_eq!(change("*", r#"{"state": "confirmed"}"#).await.status, 200);
}

#[tokio::test]
async fn a_change_that_cannot_be_is_refused() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let path = format!("/responses/{}", add(&program, json!({"survey": 1, "score": 0, "test": true})).await);
    for (body, status, word) in [
        (json!({"state": "excluded"}), 422, "own-staff"),
        (json!({"state": "excluded", "reason": "mood"}), 422, "own-staff"),
        (json!({"state": "excluded", "reason": "other", "note": "a".repeat(1001)}), 422, "1000"),
        (json!({"state": "confirmed", "reason": "spam"}), 422, "belong"),
        (json!({"state": "gone"}), 422, "excluded or confirmed"),
        (json!({"score": 9}), 400, "score"),
        (json!({}), 422, "state"),
        (json!({"state": "confirmed"}), 409, "test"),
    ] {
        program.patch(&path, &body).await.refuses(status, word);
    }
    assert_eq!(program.sees(&path).await["change"], 1);
}

#[tokio::test]
async fn looking_changes_nothing() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let id = add(&program, json!({"survey": 1, "score": 9, "comment": "Hitro"})).await;
    let before = format!("{:?}", stage.responses().await);
    for path in ["/me", "/surveys", "/surveys/1", "/responses", "/scores?survey=1&by=day", "/openapi.json"] {
        program.sees(path).await;
        assert_eq!(program.send(Method::HEAD, path, &[], "").await.status, 200);
    }
    program.sees(&format!("/responses/{id}")).await;
    program.sees(&format!("/responses/{id}/history")).await;
    assert_eq!(format!("{:?}", stage.responses().await), before);
    assert_eq!(stage.events().await, 1);
}
