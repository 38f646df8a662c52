//! What goes into the log in a day of work, at its most talkative: patterns of addresses and how long things took, and
//! nothing of anybody. No address of a customer or a colleague, no link, no key, no password, no word of a comment.

use std::fs::File;

use serde_json::Value;

use crate::command::{PASSWORD, done, program};
use crate::wire::{Wire, post};

const FORM: &str = "content-type: application/x-www-form-urlencoded\r\n";

/// The bytes of a GET.
fn get(path: &str, headers: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: heard.test\r\n{headers}\r\n").into_bytes()
}

/// Sends a request; what must be the status, and the body.
async fn asked(wire: &mut Wire, request: &[u8], status: u16) -> String {
    let answer = wire.exchange(request).await.expect("an answer");
    let body = String::from_utf8_lossy(answer.body).into_owned();
    assert_eq!(answer.status, status, "{}: {body}", String::from_utf8_lossy(request));
    body
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_of_work_leaves_nothing_of_anybody_in_the_log() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut heard = program(folder.path()).await;
    done(&heard.run(&["workspace", "add", "trees", "--name", "Lindentree Cycles", "--zone", "UTC"]).await, 0);
    done(&heard.told(&["user", "add", "iva.hrast@example.com", "--name", "Iva Hrast"], PASSWORD).await, 0);
    done(&heard.run(&["survey", "add", "--name", "After a repair", "--slug", "repair"]).await, 0);
    let key = done(&heard.run(&["api-key", "add", "--scope", "all"]).await, 0);
    let key = key.lines().last().expect("the key").to_owned();
    let path = folder.path().join("log");
    heard.environment.push(("HEARD_LOG", "trace".to_owned()));
    let served = heard.start_telling(File::create(&path).expect("a log").into()).await;
    let mut wire = Wire::connect(served.address).await.expect("it listens");

    // Somebody is asked, clicks, answers and writes; somebody else answers by the open link.
    let bearer = format!("authorization: Bearer {key}\r\n");
    let json = format!("{bearer}content-type: application/json\r\nidempotency-key: ticket-4711\r\n");
    let invitation = r#"{"survey":1,"contact":{"email":"ana.novak@example.com","name":"Ana Novak"},"agent":"Iva"}"#;
    let made = asked(&mut wire, &post("/api/v1/invitations", &json, invitation), 201).await;
    let link = serde_json::from_str::<Value>(&made).expect("JSON")["url"].as_str().expect("a link").to_owned();
    let (_, token) = link.rsplit_once("/r/").expect("a token");
    let page = asked(&mut wire, &get(&format!("/r/{token}/3"), ""), 200).await;
    let (_, from) = page.split_once("name=\"key\" value=\"").unwrap_or(("", "\""));
    let own = from.split('"').next().unwrap_or_default().to_owned();
    let answer = format!("score=3&comment=Zavore+piskajo&key={own}");
    asked(&mut wire, &post(&format!("/r/{token}"), FORM, &answer), 200).await;
    let open = "content-type: application/json\r\nidempotency-key: open-4712\r\n";
    asked(&mut wire, &post("/s/repair", open, r#"{"score":9,"comment":"Hitro in prijazno"}"#), 201).await;

    // A colleague mistypes the password, logs in, searches and brings history in; a stranger guesses.
    let log_in = |password: &str| post("/login", FORM, &format!("email=iva.hrast%40example.com&password={password}"));
    asked(&mut wire, &log_in("napacno+geslo"), 422).await;
    asked(&mut wire, &log_in(&PASSWORD.replace(' ', "+")), 303).await;
    asked(&mut wire, &get("/api/v1/responses?filter=comment%20~%20%22piskajo%22", &bearer), 200).await;
    let history = r#"{"survey":1,"score":10,"comment":"Najboljši servis","contact":{"email":"bor@example.com"}}"#;
    let json = format!("{bearer}content-type: application/json\r\nidempotency-key: ticket-4713\r\n");
    asked(&mut wire, &post("/api/v1/responses", &json, history), 201).await;
    asked(&mut wire, &get("/r/1.guessed-by-a-stranger", ""), 404).await;
    asked(&mut wire, &get("/nowhere?email=ana.novak@example.com", ""), 404).await;
    let table = folder.path().join("history.csv");
    std::fs::write(&table, "date,score,comment,email\n2026-01-05,8,Dobra kava,cene@example.com\n").expect("written");
    let table = table.to_str().expect("a path");
    done(&heard.run(&["import", "responses", table, "--survey", "repair", "--yes"]).await, 0);
    assert_eq!(served.stop(std::time::Duration::from_secs(15)).await.code(), Some(0));

    let log = std::fs::read_to_string(&path).expect("a log");
    for pattern in ["/r/{token}", "/s/{slug}", "/login", "/api/v1/invitations"] {
        assert!(log.contains(&format!("route=\"{pattern}")), "{pattern} is not told");
    }
    let (_, secret) = key.split_once('.').unwrap_or(("", &key));
    let (_, random) = token.split_once('.').unwrap_or(("", token));
    let never = [
        "iva.hrast",
        "Hrast",
        "ana.novak",
        "Novak",
        "bor@",
        "cene@",
        "piskajo",
        "prijazno",
        "servis",
        "kava",
        "geslo",
        "dolga",
        "ticket-47",
        "open-47",
        "guessed",
        random,
        secret,
        &own,
        "?q=",
        "?email",
    ];
    for word in never.into_iter().filter(|word| !word.is_empty()) {
        let line = log.lines().find(|line| line.contains(word));
        assert_eq!(line, None, "`{word}` is in the log");
    }
}
