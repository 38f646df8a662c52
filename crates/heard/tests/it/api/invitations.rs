//! A program asks customers.

use heard::token::{self, Purpose};
use serde_json::{Value, json};
use store::contact::consent::Basis;

use crate::campaigns::Plan;
use crate::stage::{DAY, NOON, Stage};

async fn count(stage: &Stage, links: &[&Value]) -> usize {
    let mut read = stage.app.store.read().await.expect("read");
    let mut found = 0;
    for link in links {
        let link = link["url"].as_str().expect("a link");
        let hash = token::hash(Purpose::Invitation, link.rsplit('/').next().expect("a token"));
        let invitation = store::invitation::find_by_token(&mut read, stage.workspace, &hash).await.expect("find");
        found += usize::from(invitation.is_some());
    }
    found
}

#[tokio::test]
async fn a_customer_is_asked_and_answers_by_the_link() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let asked = json!({
        "survey": 1, "contact": {"email": " Ana@Example.com ", "name": "Ana Novak"}, "language": "sl", "place": "shop",
        "agent": "Bor", "team": "Workshop", "product": "City bike", "country": "si", "sent_at": "2026-11-21T11:59:00Z",
    });
    let made = program.post("/invitations", &asked).await.made();
    let url = made["url"].as_str().expect("a link").to_owned();
    assert!(url.starts_with("http://127.0.0.1:8080/r/1."), "{url}");
    assert_eq!(made["expires_at"], "2026-12-21T12:00:00Z");
    let links = made["links"].as_array().expect("links");
    assert_eq!((links.len(), &links[9]), (11, &json!({"score": 9, "url": format!("{url}/9")})));
    let path = url.strip_prefix("http://127.0.0.1:8080").expect("our link");
    let page = stage.get(&format!("{path}/9")).await;
    assert!(page.body.contains("<bdi>Ana</bdi>") && page.body.contains("lang=\"sl\""), "{}", page.body);
    stage.move_clock(10 * 60_000);
    stage.post(path, "score=9&comment=Hitro&language=sl").await;
    let response = program.sees(&format!("/responses/{}", made["id"].as_str().expect("an id"))).await;
    assert_eq!(response["invitation"], made["id"]);
    assert_eq!(response["contact"]["email"], "ana@example.com");
    let facts = ["place", "language", "agent", "team", "product", "country"].map(|fact| response[fact].clone());
    assert_eq!(facts, ["shop", "sl", "Bor", "Workshop", "City bike", "SI"].map(Value::from));
}

#[tokio::test]
async fn the_same_request_makes_one_invitation_and_sees_its_links_again() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let asked = json!({"survey": 1, "contact": {"email": "ana@example.com"}});
    let first = program.post_once("/invitations", "order 7", &asked).await.made();
    stage.move_clock(3 * DAY);
    let again = program.post_once("/invitations", "order 7", &asked).await;
    assert_eq!((again.status.as_u16(), again.json()), (200, first.clone()));
    for (field, value) in [
        ("place", json!("shop")),
        ("expires_in_days", json!(31)),
        ("contact", json!({"email": "bor@example.com"})),
        ("sent_at", json!("2026-11-21T12:00:00Z")),
    ] {
        let mut other = asked.clone();
        other[field] = value;
        program.post_once("/invitations", "order 7", &other).await.refuses(422, "used before");
    }
    let anyway = json!({"survey": 1, "contact": {"email": "ana@example.com"}, "anyway": true});
    let other = program.post_once("/invitations", "order 8", &anyway).await.made();
    let keyless = program.post("/invitations", &anyway).await.made();
    assert_eq!(count(&stage, &[&first, &other, &keyless]).await, 3);
    assert!(first["url"] != other["url"] && first["id"] != other["id"] && first["id"] != keyless["id"]);
}

#[tokio::test]
async fn a_hundred_repetitions_at_once_make_one_invitation() {
    let stage = std::sync::Arc::new(Stage::new().await);
    let key = stage.program().await.key;
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let (stage, key) = (stage.clone(), key.clone());
        all.spawn(async move {
            let program = super::Program { stage: &stage, key, id: uuid::Uuid::nil() };
            let asked = json!({"survey": 1, "contact": {"name": "Ana"}});
            program.post_once("/invitations", "order 7", &asked).await
        });
    }
    let replies = all.join_all().await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
    assert!(replies.iter().all(|reply| reply.status.is_success() && reply.body == replies[0].body));
}

#[tokio::test]
async fn nobody_is_asked_twice_too_soon_whoever_asks() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let asked = |name: &str| json!({"survey": 1, "contact": {"email": format!("{name}@example.com")}});
    program.post("/invitations", &asked("ana")).await.made();
    stage.move_clock(DAY);
    // 30 days after they were asked about a visit.
    program.post("/invitations", &asked("ana")).await.refuses(409, "left alone until 2026-12-21T12:00:00Z");
    let people = [stage.known("Ana").await, stage.known("Bor").await];
    let list = stage.list("Customers", &people).await;
    let campaign = stage.starts("Autumn", list, Plan::default()).await;
    stage.campaigns_go_on().await;
    assert_eq!(stage.fate(&campaign, people[0]).await, "rest", "a program asked her");
    assert_eq!(stage.fate(&campaign, people[1]).await, "asked");
    program.post("/invitations", &asked("bor")).await.refuses(409, "left alone until");
    let mut anyway = asked("bor");
    anyway["anyway"] = json!(true);
    program.post("/invitations", &anyway).await.made();
    stage.move_clock(90 * DAY);
    program.post("/invitations", &asked("ana")).await.made();
}

#[tokio::test]
async fn whoever_said_stop_is_left_alone_by_programs_too() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    program.post("/suppressions", &json!({"address": "ana@example.com"})).await.made();
    let mut asked = json!({"survey": 1, "contact": {"email": "Ana@Example.com"}});
    program.post("/invitations", &asked).await.refuses(409, "no more mails");
    asked["anyway"] = json!(true);
    program.post("/invitations", &asked).await.made();
}

#[tokio::test]
async fn whoever_took_their_consent_back_is_left_alone_by_programs_too() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let ana = stage.known("Ana").await;
    stage.says_of_mail(ana, false, Basis::SoftOptIn).await;
    let mut asked = json!({"survey": 1, "contact": {"email": "ana@example.com"}});
    program.post("/invitations", &asked).await.refuses(409, "no more mails");
    asked["anyway"] = json!(true);
    program.post("/invitations", &asked).await.made();
    stage.move_clock(60 * DAY);
    stage.says_of_mail(ana, true, Basis::Consent).await;
    asked["anyway"] = json!(false);
    program.post("/invitations", &asked).await.made();
}

#[tokio::test]
async fn a_request_about_a_ticket_that_comes_twice_at_once_is_answered_alike() {
    let stage = std::sync::Arc::new(Stage::new().await);
    let key = stage.program().await.key;
    let mut all = tokio::task::JoinSet::new();
    for nth in 0..40 {
        let (stage, key) = (stage.clone(), key.clone());
        all.spawn(async move {
            let program = super::Program { stage: &stage, key, id: uuid::Uuid::nil() };
            let visit = nth % 10;
            let contact = json!({"email": format!("customer{visit}@example.com")});
            let asked = json!({"survey": 1, "contact": contact, "ticket": format!("T-{visit}")});
            (visit, program.post_once("/invitations", &format!("visit {visit}"), &asked).await)
        });
    }
    let replies = all.join_all().await;
    for (visit, reply) in &replies {
        assert!(reply.status.is_success(), "{}: {}", reply.status, reply.body);
        let first = replies.iter().find(|(other, _)| other == visit).map(|(_, first)| &first.body);
        assert_eq!(first, Some(&reply.body), "the links are those of the first");
    }
    assert_eq!(replies.iter().filter(|(_, reply)| reply.status == 201).count(), 10);
}

#[tokio::test]
async fn a_ticket_is_asked_about_once_by_a_survey() {
    let stage = std::sync::Arc::new(Stage::new().await);
    let key = stage.program().await.key;
    let mut all = tokio::task::JoinSet::new();
    for nth in 0..20 {
        let (stage, key) = (stage.clone(), key.clone());
        all.spawn(async move {
            let program = super::Program { stage: &stage, key, id: uuid::Uuid::nil() };
            let contact = json!({"email": format!("customer{nth}@example.com")});
            program.post("/invitations", &json!({"survey": 1, "contact": contact, "ticket": "T-118"})).await
        });
    }
    let replies = all.join_all().await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1, "of twenty at once");
    let program = stage.program().await;
    let again = json!({"survey": 1, "ticket": " T-118 ", "anyway": true});
    program.post("/invitations", &again).await.refuses(409, "about this ticket");
    let mut read = stage.app.store.read().await.expect("read");
    let known = store::contact::count(&mut read, stage.workspace).await.expect("counted");
    assert_eq!(known, 1, "nobody is kept of whom nobody asks anything");
    drop(read);
    program.post("/invitations", &json!({"survey": 1, "ticket": "T-119"})).await.made();
    let survey =
        json!({"name": "After delivery", "kind": "other", "scale": "nps", "subject": "Oaks", "languages": ["en"]});
    let other = program.post("/surveys", &survey).await.made()["id"].clone();
    program.post("/invitations", &json!({"survey": other, "ticket": "T-118"})).await.made();
}

#[tokio::test]
async fn an_invitation_that_cannot_be_is_refused() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let long = "a".repeat(201);
    for (field, value, word) in [
        ("contact", json!({"email": "ana"}), "no e-mail address"),
        ("contact", json!({"name": long}), "contact.name"),
        ("country", json!("UK"), "ISO 3166-1"),
        ("language", json!("slovenščina"), "language code"),
        ("place", json!(long), "200"),
        ("agent", json!("a\nb"), "agent"),
        ("ticket", json!("a\nb"), "ticket"),
        ("expires_in_days", json!(0), "1 to 365"),
        ("expires_in_days", json!(366), "1 to 365"),
        ("sent_at", json!("yesterday"), "RFC 3339"),
        ("sent_at", json!("2027-11-21T12:00:00Z"), "before"),
    ] {
        let mut asked = json!({"survey": 1});
        asked[field] = value;
        program.post("/invitations", &asked).await.refuses(422, word);
    }
    program.post("/invitations", &json!({"survey": 9})).await.refuses(404, "no survey 9");
    program.post("/invitations", &json!({})).await.refuses(400, "survey");
    let key = "k".repeat(256);
    program.post_once("/invitations", &key, &json!({"survey": 1})).await.refuses(422, "255");
    program.post_once("/invitations", "", &json!({"survey": 1})).await.refuses(422, "255");
    assert_eq!(stage.now(), NOON);
}

#[tokio::test]
async fn a_response_rate_is_by_day_of_sending_and_not_known_without_invitations() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    stage.post("/s/repair", "score=9&nonce=n1&evidence=hand").await;
    let none = program.sees("/response-rates?survey=1").await;
    assert_eq!((&none["sent"], &none["rr1"]), (&json!(0), &Value::Null), "{none}");
    let mut links = Vec::new();
    for _ in 0..8 {
        links.push(stage.invite("Ana").await);
    }
    stage.move_clock(DAY);
    for (link, minutes) in links.iter().zip([1, 1, 58, 60, 60, 60]) {
        stage.move_clock(minutes * 60_000);
        stage.post(link, "score=9&comment=Hitro&evidence=hand").await;
    }
    let rate = program.sees("/response-rates?survey=1&from=2026-11-21&to=2026-11-21&place=mail").await;
    assert_eq!(
        rate,
        json!({"survey": 1, "sent": 8, "answered": 6, "open": 2, "untold": 0, "rr1": 75.0,
            "half_within_seconds": 25 * 3600, "nine_of_ten_within_seconds": 28 * 3600})
    );
    let later = program.sees("/response-rates?survey=1&from=2026-11-22").await;
    assert_eq!((&later["sent"], &later["rr1"]), (&json!(0), &Value::Null), "the answers of that day were asked before");
    let elsewhere = program.sees("/response-rates?survey=1&team=").await;
    assert_eq!(elsewhere["sent"], 8, "no team is known");
    assert_eq!(program.get("/response-rates?survey=2").await.status, 404);
    assert_eq!(program.get("/response-rates?survey=1&filter=score%3D9").await.status, 400);
}
