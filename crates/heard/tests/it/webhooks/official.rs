//! The official library of Standard Webhooks (from PyPI; `./test` installs it) is asked whether it believes us, with the very
//! lines that our documentation tells receivers to write.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::atomic::Ordering;

use heard::clock::Clock;
use serde_json::{Value, json};
use store::webhook::Kind;

use super::Receiver;
use crate::stage::Stage;

/// What asks them.
const ASK: &str = "
import json, sys
print(json.dumps([receive(one['body'].encode(), one['headers']) for one in json.load(sys.stdin)]), file=sys.stderr)
";

/// The lines of the documentation.
fn lines() -> String {
    let text = include_str!("../../../../../docs/webhooks.md");
    let (_, rest) = text.split_once("## In Python").expect("its heading");
    let (_, rest) = rest.split_once("```python\n").expect("its lines");
    rest.split_once("```").expect("an end").0.to_owned()
}

#[expect(clippy::disallowed_methods, reason = "./test says through it where the library is")]
fn asked(secret: &str, messages: &Value) -> (String, Value) {
    let python = std::env::var("HEARD_TEST_STANDARDWEBHOOKS").expect("./test says where the library is");
    let mut program = Command::new(python)
        .args(["-c", &format!("{}{ASK}", lines())])
        .env("HEARD_WEBHOOK_SECRET", secret)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("python can be started");
    program.stdin.take().expect("a pipe").write_all(messages.to_string().as_bytes()).expect("written");
    let done = program.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    let answers = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"));
    (String::from_utf8_lossy(&done.stdout).into_owned(), answers)
}

#[tokio::test]
#[ignore = "needs the library, which ./test fetches"]
async fn the_official_library_believes_us_and_nobody_else() {
    let (receiver, stage) = (Receiver::open(), Stage::new().await);
    // It goes by the machine's own clock.
    stage.clock.store(Clock::System.now(), Ordering::SeqCst);
    let hook = stage.webhook("Shop", Kind::Standard, &receiver.address("/")).await;
    stage.tells(&["Shop"]).await;
    stage.says(&stage.invite("Ana Novak").await, 3, "Zavore+cvilijo+%F0%9F%9A%B2+%22%3C%26%3E").await;
    stage.rules().await;
    stage.hands_over().await;
    let mut webhook = hook.webhook.clone();
    let mut tx = stage.app.store.begin().await.expect("begin");
    let second = heard::webhook::rotate(&stage.app, &mut tx, &mut webhook).await.expect("another secret");
    tx.commit().await.expect("commit");
    stage.hears(9).await;
    stage.hands_over().await;
    let message = |got: &super::Got, body: &str| {
        let headers: serde_json::Map<String, Value> =
            got.headers.iter().map(|(name, value)| (name.to_string(), value.to_str().expect("text").into())).collect();
        json!({"headers": headers, "body": body})
    };
    let got = receiver.seen.got();
    let bodies: Vec<String> = got.iter().map(|got| String::from_utf8(got.body.clone()).expect("text")).collect();
    let changed = bodies[0].replace("cvilijo", "ne cvilijo");
    let all = json!([
        message(&got[0], &bodies[0]),
        message(&got[0], &bodies[0]),
        message(&got[1], &bodies[1]),
        message(&got[0], &changed),
    ]);
    let (said, answers) = asked(&hook.secret, &all);
    assert_eq!(answers, json!([204, 204, 204, 400]));
    assert_eq!(said, "3 Zavore cvilijo 🚲 \"<&>\n9 None\n", "each is followed once");
    // The new secret fits what was signed since it was made.
    assert_eq!(asked(&second, &all).1, json!([400, 400, 204, 400]));
}
