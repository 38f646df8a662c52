//! Each sender's domain is looked after like that of the mail settings: looked at, signed for, and told wherever somebody
//! chooses a sender. DNS is Debian's dnsmasq.

use std::collections::BTreeMap;

use axum::http::Method;
use heard::app::Doors;
use serde_json::{Value, json};
use store::member::Role;
use uuid::Uuid;

use super::signed::signers;
use super::trust::records;
use crate::command::done;
use crate::people::somebody;
use crate::post::Post;
use crate::stage::{Reply, Stage};
use crate::zone::{Zone, txt};

const LIST: &str = "/settings/senders";
const SEEN: &str = "Whether receivers can trust mails from zagreb.example";

/// A stage with mail and another sender, where DNS is this one; and the page of that sender.
async fn with_zagreb(zone: &Zone, port: u16) -> (Stage, Uuid, String) {
    let file = format!("dns_server = \"{}\"\n", zone.address);
    let stage = Stage::with_settings(&file, Doors::default()).await.with_iva().await.with_mail(port).await;
    let id = stage.has_sender("Lindentree Zagreb", "povratne@zagreb.example").await;
    (stage, id, format!("{LIST}/{}", id.simple()))
}

/// Presses a button of a page.
async fn presses(stage: &Stage, cookie: &str, page: &str, what: &str, more: &str) -> Reply {
    let csrf = stage.get_as(cookie, "/account").await.field("csrf");
    stage.post_as(cookie, &format!("{page}/{what}"), &format!("csrf={csrf}{more}")).await
}

/// Looks at the domain, and sees the page.
async fn looks(stage: &Stage, cookie: &str, page: &str) -> Reply {
    let asked = presses(stage, cookie, page, "domain", "").await;
    assert_eq!(asked.header("location"), format!("{page}?done=domain-checked#domain"), "{}", asked.text());
    stage.get_as(cookie, page).await
}

fn done_as(reply: &Reply, page: &str, word: &str) {
    assert_eq!(reply.header("location"), format!("{page}?done={word}#signature"), "{}", reply.text());
}

/// A zone in which everything is published, the keys too.
async fn whole(published: &BTreeMap<String, String>) -> Zone {
    let mut all: Vec<String> = published.iter().map(|(name, text)| txt(name, text)).collect();
    all.extend([
        txt("zagreb.example", "v=spf1 mx -all"),
        txt("_dmarc.zagreb.example", "v=DMARC1; p=reject"),
        "--mx-host=zagreb.example,mx.zagreb.example,10".to_owned(),
    ]);
    Zone::open(&all).await
}

fn names(number: u32) -> Vec<String> {
    ["", "e"].map(|kind| format!("heard{number}{kind}._domainkey.zagreb.example")).into()
}

/// The page before the start of a campaign from this sender.
async fn before(stage: &Stage, cookie: &str, sender: Option<Uuid>) -> Reply {
    let program = stage.program().await;
    let made = program.post("/campaigns", &json!({"name": "Autumn", "survey": 1, "sender": sender})).await.made();
    stage.get_as(cookie, &format!("/campaigns/{}", made["id"].as_str().expect("an id"))).await
}

#[tokio::test]
async fn a_senders_domain_is_looked_at_and_said_wherever_it_is_chosen() {
    let nobody = Zone::open(&[]).await;
    let (stage, id, page) = with_zagreb(&nobody, 1).await;
    let iva = stage.iva().await;
    assert!(stage.get_as(&iva, LIST).await.text().contains("not signed · domain not checked yet"));
    let unknown = before(&stage, &iva, Some(id)).await;
    assert!(
        unknown.text().contains("Nobody has looked at whether receivers trust zagreb.example"),
        "{}",
        unknown.text()
    );
    assert_eq!(unknown.links(&page), [format!("{page}#domain")]);

    let seen = looks(&stage, &iva, &page).await;
    let text = seen.text();
    for said in
        [SEEN, "zagreb.example does not say which servers may send", "There is no policy", "There are no keys yet"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(seen.body.contains("data-copy=\"_dmarc.zagreb.example\""));
    let list = stage.get_as(&iva, LIST).await.text();
    assert!(list.contains("not signed Checked: today") && list.contains("Missing"), "{list}");
    let warned = before(&stage, &iva, Some(id)).await.text();
    assert!(warned.contains("Receivers may not trust mails from zagreb.example yet"), "{warned}");

    // What was found of one says nothing of the other.
    assert!(!stage.get_as(&iva, "/settings/mail").await.text().contains("Checked:"));
    let common = before(&stage, &iva, None).await;
    assert!(common.text().contains("Nobody has looked at whether receivers trust lindentree.example"));
    assert_eq!(common.links("/settings/mail"), ["/settings/mail#domain"]);
    looks(&stage, &iva, "/settings/mail").await;
    assert!(stage.get_as(&iva, &page).await.text().contains("zagreb.example does not say"), "both are kept");

    let said = done(&stage.heard(&["check"]).await, 0);
    for domain in ["lindentree.example", "zagreb.example"] {
        assert!(said.contains(&format!("Mails are from {domain}, through 127.0.0.1.")), "{said}");
        assert!(said.contains(&format!("_dmarc.{domain}. IN TXT \"v=DMARC1; p=none\"")), "{said}");
    }

    // Another server is another question: a check holds for the one that was asked about.
    let csrf = stage.get_as(&iva, &page).await.field("csrf");
    let own = "name=Zagreb&address=povratne@zagreb.example&own=yes&host=smtp.zagreb.example&port=25&security=tls";
    let saved = stage.post_as(&iva, &page, &format!("csrf={csrf}&{own}")).await;
    assert_eq!(saved.status, 303, "{}", saved.text());
    assert!(!stage.get_as(&iva, &page).await.text().contains("Checked:"));
    assert!(looks(&stage, &iva, &page).await.body.contains("data-copy=\"v=spf1 mx a:smtp.zagreb.example ~all\""));
}

#[tokio::test]
async fn a_senders_mails_are_signed_with_keys_of_its_own_domain() {
    let (mut post, nobody) = (Post::open(&[]).await, Zone::open(&[]).await);
    let (stage, id, page) = with_zagreb(&nobody, post.port).await;
    let iva = stage.iva().await;
    done_as(&presses(&stage, &iva, &page, "signature", "").await, &page, "signature-made");
    let shown = records(&stage.get_as(&iva, &page).await);
    assert_eq!(shown.keys().cloned().collect::<Vec<_>>(), names(1));
    assert!(!stage.get_as(&iva, "/settings/mail").await.text().contains("Keys heard1"), "they stand with their sender");
    let vain = presses(&stage, &iva, &page, "signature/on", "&number=1").await;
    assert_eq!(vain.status, 422);
    let text = vain.text();
    assert!(text.contains("The records were not seen just now") && text.contains(SEEN), "{text}");
    assert!(vain.body.contains(&format!("action=\"{page}/signature/on\"")), "it goes on where it was pressed");

    let zone = whole(&shown).await;
    let there = stage.asking_of(&zone).await;
    done_as(&presses(&there, &iva, &page, "signature/on", "&number=1").await, &page, "signature-on");
    let good = before(&stage, &iva, Some(id)).await.text();
    assert!(good.contains("SPF, DKIM and DMARC fit zagreb.example"), "{good}");
    let list = stage.get_as(&iva, LIST).await.text();
    assert!(list.contains("· signed Checked: today") && list.contains("Good"), "{list}");

    let ground = stage.ground();
    let new = || stage.app.chance.id(stage.now());
    let campaign = ground.campaign(new()).await;
    ground.ask(campaign, Some(id), [(new(), "ana@a.example".to_owned())]).await;
    assert_eq!(stage.send_mails().await, None);
    assert_eq!(signers(post.next().await["text"].as_str().expect("text"), &shown), names(1));
    ground.ask(campaign, None, [(new(), "bor@a.example".to_owned())]).await;
    assert_eq!(stage.send_mails().await, None);
    let common = post.next().await;
    assert_eq!(signers(common["text"].as_str().expect("text"), &shown), Vec::<String>::new(), "no key of another's");

    // Whoever stops signing has to look again before it is good.
    done_as(&presses(&stage, &iva, &page, "signature/off", "").await, &page, "signature-off");
    let text = stage.get_as(&iva, &page).await.text();
    assert!(text.contains("Checked: today") && !text.contains("Counts as yours"), "{text}");
    let unknown = before(&stage, &iva, Some(id)).await.text();
    assert!(unknown.contains("Receivers may not trust mails from zagreb.example yet"), "{unknown}");
    // Keys of a sender that is there no more are still to be found, and deleted.
    presses(&stage, &iva, &page, "remove", "").await;
    assert!(stage.get_as(&iva, "/settings/mail").await.text().contains("Keys heard1"));
    done_as(
        &presses(&stage, &iva, "/settings/mail", "signature/delete", "&number=1").await,
        "/settings/mail",
        "signature-removed",
    );
}

#[tokio::test]
async fn where_mails_come_back_to_another_domain_only_the_signature_shows_whose_they_are() {
    let zone = Zone::open(&[
        txt("zagreb.example", "v=spf1 mx -all"),
        txt("lindentree.example", "v=spf1 ip4:192.0.2.1 -all"),
        txt("_dmarc.zagreb.example", "v=DMARC1; p=none"),
    ])
    .await;
    let (stage, _, page) = with_zagreb(&zone, 1).await;
    let iva = stage.iva().await;
    let own = looks(&stage, &iva, &page).await.text();
    assert!(own.contains("Mails count as yours only by the address they return to"), "{own}");
    let stage = stage.with_inbox().await;
    assert!(!stage.get_as(&iva, &page).await.text().contains("Checked:"), "that is another question");
    let elsewhere = looks(&stage, &iva, &page).await.text();
    assert!(elsewhere.contains("Nothing shows receivers that mails are yours"), "{elsewhere}");
    assert!(elsewhere.contains("v=spf1 ip4:192.0.2.1 -all"), "who may send is asked of where they come back to");
}

#[tokio::test]
async fn whoever_settles_the_workspace_looks_and_only_an_owner_has_keys() {
    let nobody = Zone::open(&[]).await;
    let (stage, _, page) = with_zagreb(&nobody, 1).await;
    let iva = stage.iva().await;
    presses(&stage, &iva, &page, "signature", "").await;
    let (manager, viewer) = (somebody(&stage, Role::Manager).await, somebody(&stage, Role::Viewer).await);
    let seen = looks(&stage, &manager, &page).await;
    assert_eq!(records(&seen).into_keys().collect::<Vec<_>>(), names(1), "publishing is anybody's work");
    assert!(seen.text().contains("an owner makes them") && !seen.body.contains("/signature/on\""), "{}", seen.text());
    for what in ["signature", "signature/on", "signature/off", "signature/delete"] {
        assert_eq!(presses(&stage, &manager, &page, what, "&number=1").await.status, 403, "{what}");
    }
    assert_eq!(presses(&stage, &viewer, &page, "domain", "").await.status, 403);
    let stranger = format!("{LIST}/{}", Uuid::from_u128(7).simple());
    for what in ["domain", "signature", "signature/on", "signature/off", "signature/delete"] {
        assert_eq!(presses(&stage, &iva, &stranger, what, "&number=1").await.status, 404, "{what}");
    }
    let mut last = presses(&stage, &manager, &page, "domain", "").await;
    for _ in 0..10 {
        last = presses(&stage, &manager, &page, "domain", "").await;
    }
    assert_eq!(last.status, 429);
    assert!(!last.header("retry-after").is_empty() && last.text().contains("Please wait"), "{}", last.text());
    assert!(last.text().contains(SEEN), "on the page of the sender");
}

#[tokio::test]
async fn a_program_is_told_who_campaigns_can_come_from_and_what_receivers_see() {
    let nobody = Zone::open(&[]).await;
    let (stage, id, page) = with_zagreb(&nobody, 1).await;
    let (iva, program) = (stage.iva().await, stage.program().await);
    let all = program.sees("/senders").await;
    let common = json!({
        "id": null, "name": "Lindentree Cycles", "address": "feedback@lindentree.example",
        "domain": "lindentree.example", "of_mail_settings": true, "signed_by": null, "check": null,
    });
    let zagreb = json!({
        "id": id, "name": "Lindentree Zagreb", "address": "povratne@zagreb.example", "domain": "zagreb.example",
        "of_mail_settings": false, "signed_by": null, "check": null,
    });
    assert_eq!(all, json!({ "senders": [common, zagreb] }));

    looks(&stage, &iva, &page).await;
    presses(&stage, &iva, &page, "signature", "").await;
    presses(&stage, &iva, &page, "signature/on", "&number=1&anyway=yes").await;
    let one = program.sees(&format!("/senders/{id}")).await;
    assert_eq!((&one["signed_by"], &one["check"]["state"]), (&json!("zagreb.example"), &json!("missing")), "{one}");
    let findings = one["check"]["findings"].as_array().expect("findings");
    let of = |about: &str| findings.iter().find(|one| one["about"] == about).expect("a finding");
    let record = json!({"name": "_dmarc.zagreb.example", "text": "v=DMARC1; p=none"});
    let dmarc: Value = json!({
        "about": "dmarc", "found": "missing", "state": "missing", "name": "zagreb.example", "there": [], "add": record,
    });
    assert_eq!(of("dmarc"), &dmarc);
    assert_eq!(of("key")["add"]["name"], "heard1._domainkey.zagreb.example");
    assert_eq!(program.sees("/senders").await["senders"][1], one);
    let made = program.post("/campaigns", &json!({"name": "Autumn", "survey": 1, "sender": one["id"]})).await.made();
    assert_eq!(made["sender"], one["id"]);
    program.get(&format!("/senders/{}", Uuid::from_u128(7))).await.refuses(404, "no sender");
    // Who sends is people's business.
    for (method, path) in [(Method::POST, "/senders".to_owned()), (Method::DELETE, format!("/senders/{id}"))] {
        assert_eq!(program.send(method, &path, &[], "").await.status, 405, "{path}");
    }
}
