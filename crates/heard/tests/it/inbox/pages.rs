//! How mail comes back is set up and tried on its page; messages are read and handled on theirs, and by programs.

use axum::http::Method;
use heard::inbox::Was;
use heard::inbox::settings::{Way, find};
use serde_json::json;

use super::written;
use crate::post::Post;
use crate::stage::{MINUTE, Stage};

const PAGE: &str = "/settings/mail/inbox";

/// A form of the page.
fn form(csrf: &str, rest: &str) -> String {
    format!("csrf={csrf}&address=feedback@lindentree.example&{rest}")
}

#[tokio::test]
async fn how_mail_comes_back_is_set_up_and_its_password_never_shown() {
    let stage = Stage::new().await.with_iva().await;
    let iva = stage.iva().await;
    let page = stage.get_as(&iva, PAGE).await;
    let csrf = page.field("csrf");
    assert!(page.text().contains("Nothing has come yet") && page.text().contains("Save the settings first"));
    let wrong = "way=mailbox&host=https://x&port=0&security=tls&user=&folder=INBOX";
    let wrong = stage.post_as(&iva, PAGE, &form(&csrf, wrong)).await;
    assert_eq!((wrong.status.as_u16(), wrong.body.matches("aria-invalid").count()), (422, 4), "{}", wrong.text());
    let long = format!("csrf={csrf}&address=a-name-of-21-letters-@example.com&way=program");
    let long = stage.post_as(&iva, PAGE, &long).await;
    assert!(long.text().contains("At most 20 characters"));

    let mailbox = "way=mailbox&host=imap.example.com&port=993&security=tls&user=feedback&folder=INBOX";
    let saved = stage.post_as(&iva, PAGE, &form(&csrf, &format!("{mailbox}&password=geslo-predala"))).await;
    assert_eq!((saved.status.as_u16(), saved.header("location")), (303, "/settings/mail/inbox?done=saved"));
    // Saved again without a password, it stays.
    assert_eq!(stage.post_as(&iva, PAGE, &form(&csrf, mailbox)).await.status, 303);
    let page = stage.get_as(&iva, PAGE).await;
    assert!(page.body.contains("value=\"imap.example.com\"") && !page.body.contains("geslo"), "{}", page.body);
    assert_eq!(stage.traces(&["geslo-predala"]).await, Vec::<String>::new());
    let mut read = stage.app.store.read().await.expect("read");
    let inbox = find(&mut read, stage.app.seal.safe()).await.expect("found").expect("it is set up");
    drop(read);
    let Way::Mailbox(asked) = inbox.way else { panic!("{inbox:?}") };
    assert!(asked.account().is_some_and(|account| account.password == "geslo-predala"));
    let told = stage.get_as(&iva, "/audit").await.text();
    assert!(told.contains("changed how mail comes back"), "{told}");
}

#[tokio::test]
async fn a_mail_to_ourselves_says_whether_mail_comes_back() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await.with_inbox().await;
    let (iva, port) = (stage.iva().await, stage.door().await);
    let csrf = stage.get_as(&iva, PAGE).await.field("csrf");
    let pressed = stage.post_as(&iva, &format!("{PAGE}/try"), &format!("csrf={csrf}")).await;
    assert_eq!((pressed.status.as_u16(), pressed.header("location")), (303, "/settings/mail/inbox#try"));
    assert!(stage.get_as(&iva, PAGE).await.text().contains("has not come back yet"));
    stage.send_mails().await;
    let got = post.next().await;
    let (to, text) = (got["to"].as_str().expect("an address"), got["text"].as_str().expect("text"));
    stage.move_clock(MINUTE);
    stage.receives(port, to, &text.replace("\r\n", "\n")).await;
    let page = stage.get_as(&iva, PAGE).await.text();
    assert!(page.contains("Sent today, 13:00, came back today, 13:01"), "{page}");
    assert_eq!(stage.counted().await, [(Some(Was::Trial), 1)]);
}

#[tokio::test]
async fn a_message_is_read_handled_and_taken_back() {
    let stage = Stage::new().await.with_iva().await.with_inbox().await;
    let (iva, port, campaign) = (stage.iva().await, stage.door().await, stage.begun().await);
    assert!(stage.get_as(&iva, "/messages").await.text().contains("Nothing to handle"));
    let got = stage.asked(campaign, "ana@example.com").await;
    stage.receives(port, &got.reply, &written(&got, 1, "Could you <b>call</b> me?")).await;
    let page = stage.get_as(&iva, "/messages").await;
    let text = page.text();
    for words in ["Ana Kos", "How was it?", "Could you <b>call</b> me?", "ana@example.com", "answers the mail of"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let contact = format!("/contacts/{}", got.contact.simple());
    assert_eq!(page.links("/contacts/"), [contact.as_str()]);
    assert!(page.body.contains("mailto:ana@example.com?subject=Re"), "{}", page.body);

    let id = stage.messages().await[0].id.simple().to_string();
    let press = async |path: &str| stage.send_from(&iva, "/messages", path, "").await.header("location").to_owned();
    let after = press(&format!("/messages/{id}/handled")).await;
    assert!(stage.messages().await.is_empty());
    let done = stage.get_as(&iva, &after).await;
    assert!(done.text().contains("The message is handled.") && done.body.contains(&format!("/messages/{id}/open")));
    assert!(stage.get_as(&iva, "/messages?handled=yes").await.text().contains("Handled by Iva Hrast"));
    press(&format!("/messages/{id}/open")).await;
    assert_eq!(stage.messages().await.len(), 1);
    let timeline = stage.get_as(&iva, &contact).await.text();
    assert!(timeline.contains("Wrote back by mail"), "{timeline}");

    let stop = written(&got, 2, "stop");
    stage.receives(port, &got.reply, &stop).await;
    let timeline = stage.get_as(&iva, &contact).await.text();
    assert!(timeline.contains("Is not written to any more Unsubscribed"), "{timeline}");
}

#[tokio::test]
async fn a_program_hands_mail_in_and_handles_messages() {
    let stage = Stage::new().await.with_inbox().await;
    let (program, campaign) = (stage.program().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    let mail = [("content-type", "message/rfc822")];
    let message = written(&got, 1, "Could you call me?");
    for _ in 0..2 {
        let kept = program.send(Method::POST, "/inbox", &mail, &message).await;
        assert_eq!((kept.status.as_u16(), kept.json()), (200, json!({"kept": true})), "{}", kept.body);
    }
    let foreign = program.send(Method::POST, "/inbox", &mail, "From: x@example.com\n\nBuy!\n").await;
    assert_eq!((foreign.status.as_u16(), foreign.json()), (200, json!({"kept": false})));
    // By the envelope alone, as a provider knows it.
    let to = got.reply.replace('+', "%2B");
    let bare = message.replace(&got.reply, "undisclosed").replace("Could you call me?", "And it creaks.");
    let bare = bare.replace("<1.", "<2.");
    let kept = program.send(Method::POST, &format!("/inbox?to={to}"), &mail, &bare).await;
    assert_eq!(kept.json(), json!({"kept": true}));
    program.send(Method::POST, "/inbox", &mail, &"x".repeat(11 << 20)).await.refuses(413, "");
    stage.move_clock(1);
    stage.follow().await;

    let all = program.sees("/messages").await;
    let messages = all["messages"].as_array().expect("a list");
    assert_eq!(messages.len(), 2, "{all}");
    let one = messages.iter().find(|one| one["text"] == "Could you call me?").expect("it is there");
    assert_eq!((&one["from"], &one["contact"]), (&json!("ana@example.com"), &json!(got.contact)));
    let path = format!("/messages/{}/handled", one["id"].as_str().expect("an id"));
    let handled = program.send(Method::POST, &path, &[], "").await.json();
    assert!(handled["handled_at"].is_string() && handled["handled_by"].is_string(), "{handled}");
    assert_eq!(program.sees("/messages").await["messages"].as_array().map(Vec::len), Some(1));
    assert_eq!(program.sees("/messages?handled=true&limit=1").await["messages"][0]["id"], one["id"]);
    assert!(program.send(Method::DELETE, &path, &[], "").await.json()["handled_at"].is_null());
}
