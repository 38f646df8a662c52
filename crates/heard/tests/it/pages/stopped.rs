//! Iva looks who is not written to, adds an address and a domain, looks one up, and lifts a stop: for whoever wanted it
//! themselves only when they have asked for it.

use axum::http::Method;
use heard::mail::survey::Kind;
use serde_json::json;

use super::marks::Iva;
use crate::stage::Stage;

#[tokio::test]
async fn before_anybody_is_stopped_the_page_says_who_comes_here() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let page = iva.sees("/contacts/stopped").await.text();
    assert!(page.contains("Everybody may be written to") && page.contains("Do not write to it"), "{page}");
}

#[tokio::test]
async fn an_address_and_a_domain_are_stopped_by_hand_looked_up_and_lifted() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    iva.sends("/contacts/new", "name=Ana+Novak&emails=Ana%40Example.com").await;
    for wrong in ["ana", "a+b%40example.com", "%40localhost"] {
        let vain = iva.sends("/contacts/stopped", &format!("address={wrong}&note=by+phone")).await;
        assert_eq!(vain.status, 422, "{wrong}");
        assert!(vain.text().contains("neither an e-mail address nor a domain"), "{}", vain.text());
        assert!(vain.body.contains("value=\"by phone\""), "what was typed stays");
    }
    let page = iva.does("/contacts/stopped", "address=ana%40example.com&note=by+phone").await;
    assert!(page.text().contains("Nothing is sent there any more."), "{}", page.text());
    assert!(page.body.contains("Ana@<wbr>Example.com") && page.text().contains("Ana Novak"), "{}", page.text());
    assert!(page.text().contains("Added by hand · Iva Hrast") && page.text().contains("by phone"), "{}", page.text());
    let again = iva.sends("/contacts/stopped", "address=ANA%40example.com&note=").await;
    assert!(again.status == 422 && again.text().contains("already"), "{}", again.text());
    iva.does("/contacts/stopped", "address=%40Example.org&note=%40Bor+knows+why").await;
    iva.does("/contacts/stopped", "address=nobody%40example.net&note=").await;
    let page = iva.sees("/contacts/stopped").await;
    assert!(page.text().contains("@Bor knows why"), "{}", page.text());
    assert!(page.text().contains("3 entries") && page.body.contains("@<wbr>example.org"), "{}", page.text());
    assert!(page.text().contains("An address that no contact here has") && !page.body.contains("nobody@"));
    for (sought, found) in [
        ("ana%40example.com", true),
        ("nobody%40example.net", true),
        ("bor%40example.org", true),
        ("example.org", true),
        ("bor%40example.com", false),
    ] {
        let page = iva.sees(&format!("/contacts/stopped?q={sought}")).await.text();
        let says = if found { "Not written to:" } else { "Nothing keeps us from writing" };
        assert!(page.contains(says), "{sought}: {page}");
    }
    assert_eq!(stage.get_as(&iva.cookie, "/contacts/stopped?q=ana").await.status, 422);
    let lift = iva.sees("/contacts/stopped?q=ana%40example.com").await.links("/contacts/stopped?lift=").remove(0);
    let asked = iva.sees(lift.split('#').next().expect("a path")).await;
    assert!(asked.text().contains("Surveys will be sent there again."), "{}", asked.text());
    let id = lift.split(['=', '&', '#']).nth(1).expect("an id");
    let done = iva.does(&format!("/contacts/stopped/{id}"), "").await;
    assert!(done.text().contains("2 entries"), "{}", done.text());
    let told = iva.sees("/audit").await;
    assert!(told.text().contains("lets somebody be written to again"), "{}", told.text());
    assert!(!told.body.contains("ana@example.com"), "the log names no customer");
}

#[tokio::test]
async fn who_unsubscribed_is_written_to_again_only_when_they_asked_for_it() {
    let stage = Stage::new().await.with_iva().await;
    let iva = Iva::at_work(&stage).await;
    let campaign = stage.campaign(&[]).await;
    let ana = stage.asks(&campaign, "Ana Novak", Some("en"), Kind::First).await;
    let token = stage.app.seal.stop(stage.workspace, ana.invitation);
    stage.post(&format!("/unsubscribe/{token}"), "scope=kind").await;
    let contact = iva.sees(&format!("/contacts/{}", ana.contact.simple())).await.text();
    assert!(contact.contains("Gets no more surveys after an experience"), "{contact}");
    assert!(contact.contains("Unsubscribed · by a mail of “Autumn”"), "{contact}");
    let page = iva.sees("/contacts/stopped").await;
    assert!(page.text().contains("surveys after an experience only"), "{}", page.text());
    let lift = page.links("/contacts/stopped?lift=").remove(0);
    let id = lift.split(['=', '&', '#']).nth(1).expect("an id");
    let vain = iva.sends(&format!("/contacts/stopped/{id}"), "").await;
    assert!(vain.status == 422 && vain.text().contains("Without their consent"), "{}", vain.text());
    assert!(iva.sees("/contacts/stopped").await.text().contains("1 entry"));
    iva.does(&format!("/contacts/stopped/{id}"), "agreed=yes").await;
    assert!(iva.sees("/contacts/stopped").await.text().contains("Everybody may be written to"));
}

#[tokio::test]
async fn a_program_stops_and_lifts_but_not_against_somebodys_will() {
    let stage = Stage::new().await;
    let program = stage.program().await;
    let made =
        program.post("/suppressions", &json!({"address": "Ana@example.com", "note": "@Bor, by phone"})).await.made();
    assert_eq!(made["note"], "@Bor, by phone");
    assert_eq!((&made["reason"], &made["scope"], &made["address"]), (&json!("by_hand"), &json!("all"), &json!(null)));
    let again = program.post("/suppressions", &json!({"address": "ana@EXAMPLE.com"})).await;
    assert_eq!((again.status.as_u16(), &again.json()), (200, &made));
    program.post("/suppressions", &json!({"address": "@example.org"})).await.made();
    program.post("/suppressions", &json!({"address": "ana"})).await.refuses(422, "address");
    program.post("/suppressions", &json!({"address": "a@example.com", "note": "x\ny"})).await.refuses(422, "note");
    let first = program.sees("/suppressions?limit=1").await;
    assert_eq!(first["suppressions"].as_array().map(Vec::len), Some(1));
    let next = first["next"].as_str().expect("another page");
    let second = program.sees(&format!("/suppressions?limit=1&next={next}")).await;
    assert_ne!(first["suppressions"], second["suppressions"]);
    assert_eq!(second["next"], json!(null));
    let found = program.sees("/suppressions?email=bor@example.org").await;
    assert_eq!(found["suppressions"][0]["address"], "@example.org");
    assert_eq!(program.sees("/suppressions?email=bor@example.com").await["suppressions"], json!([]));
    let id = made["id"].as_str().expect("an id");
    assert_eq!(program.send(Method::DELETE, &format!("/suppressions/{id}"), &[], "").await.status, 200);
    program.send(Method::DELETE, &format!("/suppressions/{id}"), &[], "").await.refuses(404, "suppression");
    let campaign = stage.campaign(&[]).await;
    let ana = stage.asks(&campaign, "Ana Novak", Some("en"), Kind::First).await;
    stage.post(&format!("/unsubscribe/{}", stage.app.seal.stop(stage.workspace, ana.invitation)), "scope=all").await;
    let theirs = program.sees(&format!("/suppressions?email={}", ana.email)).await;
    assert_eq!(theirs["suppressions"][0]["reason"], "unsubscribed");
    let id = theirs["suppressions"][0]["id"].as_str().expect("an id").to_owned();
    program.send(Method::DELETE, &format!("/suppressions/{id}"), &[], "").await.refuses(409, "consent");
    let person = program.send(Method::POST, &format!("/contacts/{}/export", ana.contact), &[], "").await.json();
    assert_eq!(person["stopped"][0]["reason"], "unsubscribed");
}
