//! A customer answers: on a page without a script, with a change of mind, clumsily, or by a program.

use axum::http::Method;
use feedback::Scale;
use store::response::State;

use crate::stage::{DAY, MINUTE, Stage};

#[tokio::test]
async fn a_click_shows_the_question_and_changes_nothing() {
    let stage = Stage::new().await;
    let link = stage.invite("Ana Novak").await;
    let page = stage.get(&format!("{link}/9")).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Hello <bdi>Ana</bdi>,"));
    assert!(!page.body.contains("Novak") && !page.body.contains("@example.com"));
    assert!(page.body.contains("aria-label=\"9 out of 10\" checked"));
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("set-cookie"), "");
    assert!(stage.responses().await.is_empty());
}

#[tokio::test]
async fn the_button_hands_in_the_answer_and_a_second_thought_replaces_it() {
    let stage = Stage::new().await;
    let link = stage.invite("Ana").await;
    stage.move_clock(10 * MINUTE);
    let page = stage.get(&format!("{link}/6")).await;
    let form = format!("score=6&comment=Slow&nonce={}&language=en", page.field("nonce"));
    assert_eq!(stage.post(&link, &form).await.status, 200);
    let page = stage.get(&link).await;
    assert!(page.body.contains("Slow"), "the earlier answer is shown");
    let form = format!("score=9&comment=Solved+at+once&nonce={}&language=en", page.field("nonce"));
    let thanks = stage.post(&link, &form).await;
    assert!(thanks.body.contains("Solved at once"));
    let rows = stage.responses().await;
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].said.score, rows[0].state), (Some(9), State::Confirmed));
}

#[tokio::test]
async fn what_was_answered_on_another_node_is_known_here_whatever_was_just_shown() {
    let here = Stage::new().await;
    let there = here.another_node().await;
    let link = here.invite("Ana").await;
    here.get(&format!("{link}/2")).await;
    assert_eq!(there.post(&link, "score=2&comment=Slow").await.status, 200);
    assert!(here.get(&link).await.body.contains("Slow"), "the earlier answer is shown");
    // A scanner opens every link here; the bare answer goes there, and the second press comes here again.
    let link = here.invite("Bor").await;
    for score in 0..=10 {
        here.get(&format!("{link}/{score}")).await;
    }
    here.given(here.now(), 7, |_| ()).await; // The clicks before it are written with it, or were.
    assert!(there.post(&link, "score=9").await.body.contains("name=\"confirm\""));
    assert!(here.post(&link, "confirm=yes").await.body.contains("safely with us"));
    let states: Vec<State> = here.responses().await.iter().map(|row| row.state).collect();
    assert_eq!(states, [State::Confirmed; 3]);
}

#[tokio::test]
async fn the_same_form_sent_twice_is_one_answer() {
    let stage = Stage::new().await;
    let nonce = stage.get("/s/repair").await.field("nonce");
    let form = format!("score=9&comment=Hitro&nonce={nonce}&language=sl");
    assert_eq!(stage.post("/s/repair", &form).await.status, 200);
    assert_eq!(stage.post("/s/repair", &form).await.status, 200);
    assert_eq!(stage.responses().await.len(), 1);
    // The person went back, wrote more, and sent the same page again.
    let form = format!("score=10&comment=Hitro+in+prijazno&nonce={nonce}&language=sl");
    assert_eq!(stage.post("/s/repair", &form).await.status, 200);
    let rows = stage.responses().await;
    assert_eq!((rows.len(), rows[0].said.score), (1, Some(10)));
}

#[tokio::test]
async fn an_open_links_answer_is_changed_by_the_link_on_its_thank_you_page() {
    let stage = Stage::new().await;
    let thanks = stage.post("/s/repair", "score=6&comment=Slow&nonce=n1&language=en").await;
    let from = thanks.body.find("/s/repair?mine=").expect("a link");
    let link = thanks.body[from..].split('"').next().expect("a closed attribute").to_owned();
    let page = stage.get(&link).await;
    assert!(page.body.contains("Slow"), "the earlier answer is shown at {link}: {}", page.body);
    let form = format!("score=9&comment=Solved&nonce={}&language=en", page.field("nonce"));
    assert_eq!(stage.post("/s/repair", &form).await.status, 200);
    let rows = stage.responses().await;
    assert_eq!((rows.len(), rows[0].said.score, rows[0].said.comment.as_deref()), (1, Some(9), Some("Solved")));
    // A link that somebody else made up opens nothing.
    let forged = stage.get(&format!("{}AAAA", &link[..link.len() - 4])).await;
    assert!(!forged.body.contains("Solved"));
    stage.move_clock(31 * DAY);
    assert!(!stage.get(&link).await.body.contains("Solved"), "after 30 days it is a new question");
}

#[tokio::test]
async fn a_link_that_leads_nowhere_gets_a_kind_page() {
    let stage = Stage::new().await;
    for path in ["/r/1.AAAAAAAAAAAAAAAAAAAAAA", "/r/nonsense/9", "/r/99.AAAAAAAAAAAAAAAAAAAAAA/3", "/s/nobody"] {
        let page = stage.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(page.body.contains("<h1>"), "{path}");
    }
    let link = stage.invite("Ana").await;
    stage.move_clock(31 * DAY);
    assert_eq!(stage.get(&link).await.status, 410);
    assert_eq!(stage.post(&link, "score=9").await.status, 410);
    assert!(stage.responses().await.is_empty());
}

#[tokio::test]
async fn an_answer_can_be_changed_for_thirty_days() {
    let stage = Stage::new().await;
    let link = stage.invite("Ana").await;
    stage.move_clock(29 * DAY);
    stage.post(&link, "score=3&comment=Meh").await;
    stage.move_clock(29 * DAY);
    assert_eq!(stage.post(&link, "score=8&comment=Better").await.status, 200);
    assert_eq!(stage.responses().await[0].said.score, Some(8));
    stage.move_clock(2 * DAY);
    assert_eq!(stage.post(&link, "score=1&comment=Worse").await.status, 410);
    assert_eq!(stage.responses().await[0].said.score, Some(8));
}

#[tokio::test]
async fn clumsy_input_gets_a_clear_word_and_keeps_what_was_typed() {
    let stage = Stage::new().await;
    let link = stage.invite("Ana").await;
    let long = "ž".repeat(5_001);
    let cases = [
        (format!("score=11&comment=kept+{}", "words"), 422),
        ("score=9.5&comment=kept+words".to_owned(), 422),
        ("score=nine&comment=kept+words".to_owned(), 422),
        ("comment=kept+words%00".to_owned(), 422),
        ("comment=kept+words%FF".to_owned(), 422),
        (format!("score=9&comment=kept+words{long}"), 413),
    ];
    for path in [link.as_str(), "/s/repair"] {
        for (form, status) in &cases {
            let reply = stage.post(path, form).await;
            assert_eq!(reply.status.as_u16(), *status, "{form}");
            assert!(reply.body.contains("kept words"), "{form}");
            assert!(reply.body.contains("<form"), "{form}");
        }
        let neither = stage.post(path, "score=&comment=++").await;
        assert_eq!(neither.status, 422);
        let foreign = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "cross-site")];
        let reply = stage.send(Method::POST, path, &foreign, "score=9&comment=kept+words").await;
        assert_eq!(reply.status, 403);
        assert!(reply.body.contains("kept words"));
        let reply = stage.send(Method::POST, path, &[("content-type", "text/plain")], "score=9").await;
        assert_eq!(reply.status, 415);
    }
    let huge = format!("score=9&comment={}", "a".repeat(2 * 1024 * 1024));
    assert_eq!(stage.post("/s/repair", &huge).await.status, 413);
    assert!(stage.responses().await.is_empty());
}

#[tokio::test]
async fn a_flood_waits_and_keeps_what_was_typed() {
    let stage = Stage::new().await;
    let link = stage.invite("Ana").await;
    let mut waited = 0;
    for n in 0..30 {
        let reply = stage.post(&link, &format!("score=9&comment=take+{n}")).await;
        if reply.status == 429 {
            waited += 1;
            assert!(!reply.header("retry-after").is_empty());
            assert!(reply.body.contains(&format!("take {n}")));
        }
    }
    assert_eq!(waited, 10, "20 a minute are taken");
    assert_eq!(stage.responses().await.len(), 1);
}

#[tokio::test]
async fn a_comment_alone_is_a_response() {
    let stage = Stage::new().await;
    let reply = stage.post("/s/repair", "score=&comment=Only+words&nonce=n&language=en").await;
    assert_eq!(reply.status, 200);
    let rows = stage.responses().await;
    assert_eq!((rows[0].said.score, rows[0].said.comment.as_deref()), (None, Some("Only words")));
}

#[tokio::test]
async fn every_scale_is_asked_and_answered() {
    for scale in Scale::ALL {
        let stage = Stage::asking(scale).await;
        for score in scale.values() {
            let reply = stage.post("/s/repair", &format!("score={score}&nonce=n{score}")).await;
            assert_eq!(reply.status, 200, "{scale} {score}");
        }
        let off = stage.post("/s/repair", &format!("score={}&nonce=off", scale.max() + 1)).await;
        assert_eq!(off.status, 422, "{scale}");
        assert_eq!(stage.responses().await.len(), scale.values().count());
    }
}

#[tokio::test]
async fn a_program_answers_with_json_once_a_key() {
    let stage = Stage::new().await;
    let body = r#"{"score": 9, "comment": "Hitro in prijazno", "language": "sl"}"#;
    let first = stage.post_json("/s/repair", "key-1", body).await;
    assert_eq!(first.status, 201);
    assert_eq!(first.json()["state"], "confirmed");
    let again = stage.post_json("/s/repair", "key-1", body).await;
    assert_eq!((again.status.as_u16(), again.json()["id"].clone()), (201, first.json()["id"].clone()));
    let other = stage.post_json("/s/repair", "key-1", r#"{"score": 3}"#).await;
    assert_eq!(other.status, 422);
    assert_eq!(other.header("content-type"), "application/problem+json");
    let rows = stage.responses().await;
    assert_eq!((rows.len(), rows[0].facts.language.as_deref()), (1, Some("sl")));
}

#[tokio::test]
async fn a_program_is_told_what_is_wrong() {
    let stage = Stage::new().await;
    let cases = [
        ("/s/repair", r#"{"score": 11}"#, 422, "0 to 10"),
        ("/s/repair", r#"{"score": "9"}"#, 400, "JSON"),
        ("/s/repair", r#"{"score": 9.5}"#, 400, "JSON"),
        ("/s/repair", r#"{"scor": 9}"#, 400, "scor"),
        ("/s/repair", "{}", 422, "neither"),
        ("/s/repair", r#"{"comment": "a\u0000b"}"#, 422, "U+0000"),
        ("/s/repair", "\"", 400, "JSON"),
        ("/s/nobody", r#"{"score": 9}"#, 404, "no survey"),
    ];
    for (path, body, status, word) in cases {
        let reply = stage.post_json(path, "", body).await;
        assert_eq!(reply.status.as_u16(), status, "{body}");
        assert!(reply.json()["detail"].as_str().expect("a detail").contains(word), "{}", reply.body);
    }
    assert!(stage.responses().await.is_empty());
}
