//! Whatever a program sends, the server does not break: it does it or says what is wrong.

use axum::http::Method;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::stage::Stage;

/// Words that mean something to the API, and some that do not.
const WORDS: [&str; 34] = [
    "survey",
    "score",
    "comment",
    "contact_me",
    "language",
    "at",
    "place",
    "agent",
    "team",
    "product",
    "country",
    "contact",
    "email",
    "name",
    "properties",
    "test",
    "kind",
    "scale",
    "subject",
    "languages",
    "slug",
    "sent_at",
    "expires_in_days",
    "state",
    "reason",
    "note",
    "excluded",
    "confirmed",
    "nps",
    "en",
    "spam",
    "SI",
    "ana@example.com",
    "2026-11-21T11:00:00Z",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(&WORDS[..]).prop_map(str::to_owned),
        "\\PC{0,20}",
        prop::collection::vec(any::<char>(), 0..20).prop_map(|chars| chars.into_iter().collect()),
        "[0-9T:Z+-]{0,25}",
    ]
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-20..20_i64).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ]
}

fn anything() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(text(), inner, 0..6).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// A body that is nearly right, with some fields exchanged.
fn nearly() -> impl Strategy<Value = Value> {
    let good = prop::sample::select(vec![
        json!({"survey": 1, "score": 9, "comment": "Hitro", "contact": {"email": "ana@example.com"}}),
        json!({"survey": 1, "score": 9, "at": "2026-11-21T11:00:00Z", "properties": {"a": 1}}),
        json!({"name": "A", "kind": "other", "scale": "nps", "subject": "A", "languages": ["en"]}),
        json!({"state": "excluded", "reason": "spam", "note": "x"}),
        json!({"survey": 1, "contact": {"name": "Ana"}, "expires_in_days": 3}),
    ]);
    let changes = prop::collection::vec((prop::sample::select(&WORDS[..]), leaf()), 0..3);
    (good, changes).prop_map(|(mut body, changes)| {
        for (field, value) in changes {
            body[field] = value;
        }
        body
    })
}

#[test]
fn no_body_and_no_parameter_breaks_the_server() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let stage = runtime.block_on(Stage::new());
    let program = runtime.block_on(stage.program());
    let made = runtime.block_on(program.post("/responses", &json!({"survey": 1, "score": 9}))).made();
    let response = format!("/responses/{}", made["id"].as_str().expect("an id"));
    let mut runner = TestRunner::new(Config { cases: 192, failure_persistence: None, ..Config::default() });
    let input = (prop_oneof![anything(), nearly()], text(), text());
    let outcome = runner.run(&input, |(body, word, name)| {
        let body = body.to_string();
        let requests = [
            (Method::POST, "/surveys".to_owned()),
            (Method::POST, "/invitations".to_owned()),
            (Method::POST, "/responses".to_owned()),
            (Method::PATCH, response.clone()),
            (Method::GET, format!("/responses?{}={}", escaped(&name), escaped(&word))),
            (Method::GET, format!("/responses?{}", escaped(&word))),
            (Method::GET, format!("/scores?survey=1&by=day&{}={}", escaped(&name), escaped(&word))),
            (Method::GET, format!("/responses/{}", escaped(&word))),
        ];
        for (method, path) in requests {
            let sent = if method == Method::GET { "" } else { body.as_str() };
            let reply = runtime.block_on(program.send(method, &path, &[], sent));
            prop_assert!(reply.status.as_u16() < 500, "{} {}: {}", path, body, reply.body);
            let kind = reply.header("content-type");
            let fine = reply.status.is_success() && kind == "application/json";
            prop_assert!(fine || kind == "application/problem+json", "{path} {body}: {}", reply.status);
        }
        Ok(())
    });
    outcome.expect("nothing breaks");
}

fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
