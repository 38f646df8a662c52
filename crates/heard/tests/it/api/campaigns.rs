//! A program makes a campaign, changes it, starts it, follows it, and ends it.

use axum::http::Method;
use serde_json::json;

use crate::stage::{MINUTE, Stage};

#[tokio::test]
async fn a_campaign_is_made_once_changed_by_who_saw_it_started_followed_and_ended() {
    let stage = Stage::new().await.with_iva().await;
    let program = stage.program().await;
    let list = program.post("/lists", &json!({"name": "Riders"})).await.made();
    let ana = json!({"contact": {"name": "Ana", "emails": ["ana@example.com"]}});
    program.post("/contacts", &ana).await.made();
    let members = json!({"emails": ["ana@example.com"]});
    let put = program.post(&format!("/lists/{}/members", list["id"].as_str().expect("an id")), &members).await;
    assert_eq!(put.status, 200, "{}", put.body);

    let words = json!({"sl": {"subject": "Vprašanje", "greeting": "Hej {first_name|tam}"}});
    let new = json!({"name": "Autumn", "survey": 1, "letter": words, "schedule": {"spread": 60, "reminder": 5}});
    let made = program.post_once("/campaigns", "autumn", &new).await;
    let (tag, made) = (made.header("etag").to_owned(), made.made());
    assert_eq!(
        (&made["state"], &made["kind"], &made["basis"]),
        (&json!("draft"), &json!("once"), &json!("soft_opt_in"))
    );
    assert_eq!((&made["schedule"]["every"], &made["schedule"]["spread"]), (&json!(90), &json!(60)));
    assert_eq!(made["letter"]["sl"]["subject"], "Vprašanje");
    let again = program.post_once("/campaigns", "autumn", &new).await;
    assert_eq!((again.status.as_u16(), &again.json()["id"]), (200, &made["id"]));
    program.post_once("/campaigns", "autumn", &json!({"name": "Other", "survey": 1})).await.refuses(422, "used before");

    let path = format!("/campaigns/{}", made["id"].as_str().expect("an id"));
    let wrong =
        json!({"survey": 99, "letter": {"sl": {"subject": "{ime}"}}, "schedule": {"from_hour": 9, "to_hour": 9}});
    let wrong = program.patch(&path, &wrong).await;
    let fields: Vec<String> =
        wrong.json()["errors"].as_array().expect("mistakes").iter().map(|one| one["field"].to_string()).collect();
    assert_eq!(fields, ["\"survey\"", "\"schedule.to_hour\"", "\"letter.sl.subject\""], "{}", wrong.body);
    program.patch(&path, &json!({"schedule": {"at": "tomorrow"}})).await.refuses(422, "");

    program.post(&format!("{path}/start"), &json!({})).await.refuses(422, "");
    let change = json!({"list": list["id"], "basis": "service_message"}).to_string();
    let seen = [("if-match", tag.as_str())];
    assert_eq!(program.send(Method::PATCH, &path, &seen, &change).await.status, 200);
    assert_eq!(program.send(Method::PATCH, &path, &seen, "{}").await.status, 412, "it has changed since");
    let stage = stage.with_mail(9).await;
    stage.colleague("zala@example.com").await;
    let program = stage.program().await;
    let sent = program.post(&format!("{path}/test"), &json!({"to": "zala@example.com", "language": "sl"})).await;
    assert_eq!(sent.status, 202, "{}", sent.body);
    program.post(&format!("{path}/test"), &json!({"to": "somebody@example.com"})).await.refuses(422, "");

    let started = program.post(&format!("{path}/start"), &json!({})).await;
    assert_eq!((started.status.as_u16(), &started.json()["state"]), (200, &json!("running")), "{}", started.body);
    program.post(&format!("{path}/start"), &json!({})).await.refuses(409, "running");
    program.patch(&path, &json!({"name": "Late"})).await.refuses(409, "started");
    heard::campaign::pass(&stage.app).await.expect("people are planned");
    stage.move_clock(2 * 60 * MINUTE);
    heard::campaign::pass(&stage.app).await.expect("people are asked");
    let funnel = program.sees(&format!("{path}/funnel")).await;
    assert_eq!((&funnel["all"]["listed"], &funnel["all"]["asked"]), (&json!(1), &json!(1)), "{funnel}");
    assert_eq!((&funnel["waves"][0]["wave"], &funnel["all"]["answered_of_accepted"]), (&json!(1), &json!(null)));
    let people = program.sees(&format!("{path}/recipients?state=asked&limit=1")).await;
    assert_eq!((&people["recipients"][0]["name"], &people["next"]), (&json!("Ana"), &json!(null)), "{people}");
    for asked in ["state=nonsense", "mail=nonsense", "reason=nonsense", "limit=0", "after=1", "colour=red"] {
        program.get(&format!("{path}/recipients?{asked}")).await.refuses(400, "");
    }
    for (step, state) in [("pause", "paused"), ("resume", "running"), ("stop", "stopped")] {
        let reply = program.post(&format!("{path}/{step}"), &json!({})).await;
        assert_eq!((reply.status.as_u16(), &reply.json()["state"]), (200, &json!(state)), "{step}: {}", reply.body);
    }
    assert_eq!(program.send(Method::DELETE, &path, &[], "").await.status, 409, "what came of it stays");
}
