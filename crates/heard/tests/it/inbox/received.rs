//! How mail is received: what a server acknowledged it follows, once, whenever it is killed; and a mailbox is asked.

use std::sync::Arc;
use std::time::Duration;

use heard::clock::Clock;
use heard::inbox::Was;
use heard::inbox::settings::{Asked, Door, Inbox, Way};
use heard::mail::Password;
use reach::channel::mail::Security;

use super::{MAILBOX, hand_in, written};
use crate::dovecot::Dovecot;
use crate::stage::{MINUTE, Stage};

/// How long a server may take for what it does at once.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::test]
#[ignore = "needs Debian's dovecot, which ./test unpacks"]
async fn a_mailbox_is_asked_and_other_peoples_mail_stays_as_it_was() {
    let dovecot = Arc::new(Dovecot::open().await);
    let stage = Stage::new().await.with_inbox().await;
    let inbox = Inbox {
        address: MAILBOX.to_owned(),
        former: Vec::new(),
        way: Way::Mailbox(Asked {
            host: "localhost".to_owned(),
            port: dovecot.clear_port().await,
            security: Security::Loopback,
            user: "feedback".to_owned(),
            password: Password::Known("geslo \"1\"".to_owned()),
            folder: "INBOX".to_owned(),
        }),
    };
    let mut tx = stage.app.store.begin().await.expect("begin");
    heard::inbox::settings::change(&stage.app, &mut tx, &inbox).await.expect("changed");
    tx.commit().await.expect("commit");
    let got = stage.asked(stage.begun().await, "ana@example.com").await;
    dovecot.put("1.a", "From: iva@example.com\r\nTo: feedback@lindentree.example\r\nSubject: 9\r\n\r\n9\r\n");
    dovecot.put("2.b", &written(&got, 1, "9").replace('\n', "\r\n"));
    assert!(!heard::inbox::poll(&stage.app).await.expect("asked"));
    stage.follow().await;
    assert_eq!(stage.answer_to(&got).await.expect("an answer").said.score, Some(9));
    assert_eq!(dovecot.names(""), ["1.a:2,", "2.b:2,S"]);

    let mut read = stage.app.store.read().await.expect("read");
    let seen = heard::inbox::seen(&mut read).await.expect("seen");
    drop(read);
    assert_eq!((seen.foreign, seen.wrong, seen.asked_at), (1, None, Some(stage.now())));
    // Nobody asks again within the minute, and then only what is new is looked at.
    dovecot.put("3.c", &written(&got, 2, "7").replace('\n', "\r\n"));
    assert!(!heard::inbox::poll(&stage.app).await.expect("asked"));
    assert_eq!(dovecot.names("")[2], "3.c");
    stage.move_clock(MINUTE);
    heard::inbox::poll(&stage.app).await.expect("asked");
    stage.follow().await;
    assert_eq!(stage.answer_to(&got).await.expect("an answer").said.score, Some(7));
}

#[tokio::test]
async fn what_is_wrong_with_the_mailbox_stands_on_the_page() {
    let stage = Stage::new().await.with_iva().await.with_inbox().await;
    let iva = stage.iva().await;
    let csrf = stage.get_as(&iva, "/settings/mail/inbox").await.field("csrf");
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let form = format!(
        "csrf={csrf}&address={MAILBOX}&way=mailbox&host=127.0.0.1&port={port}&security=none&user=feedback&password=x\
         &folder=INBOX"
    );
    assert_eq!(stage.post_as(&iva, "/settings/mail/inbox", &form).await.status, 303);
    assert!(!heard::inbox::poll(&stage.app).await.expect("asked"));
    let page = stage.get_as(&iva, "/settings/mail/inbox").await.text();
    for words in ["nobody listens on this port", "It is tried again every minute", "Mailbox asked today, 13:00"] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[tokio::test]
async fn what_was_acknowledged_is_followed_once_whenever_the_server_is_killed() {
    let stage = Stage::new().await.with_inbox().await;
    // The program goes by the clock of the machine.
    stage.move_clock(Clock::System.now() - stage.now());
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let door = Door { listen: format!("127.0.0.1:{port}"), smtp: true };
    let inbox = Inbox { address: MAILBOX.to_owned(), former: Vec::new(), way: Way::Door(door) };
    let mut tx = stage.app.store.begin().await.expect("begin");
    heard::inbox::settings::change(&stage.app, &mut tx, &inbox).await.expect("changed");
    tx.commit().await.expect("commit");
    let (server, campaign) = (stage.server(), stage.begun().await);
    let mut all = Vec::new();
    for nth in 0..4 {
        let served = server.start().await;
        let got = stage.asked(campaign, &format!("ana{nth}@example.com")).await;
        // The door opens a moment after the pages do.
        let message = written(&got, nth, "9");
        let kept = async { while hand_in(port, &got.reply, &message).await != "kept" {} };
        tokio::time::timeout(PATIENCE, kept).await.expect("the door opens");
        served.kill().await;
        all.push(got);
    }
    let served = server.start().await;
    let followed = async { while stage.counted().await.iter().any(|(was, _)| was.is_none()) {} };
    tokio::time::timeout(PATIENCE, followed).await.expect("it is followed");
    assert!(served.stop(PATIENCE).await.success());
    assert_eq!(stage.counted().await, [(Some(Was::Answer), 4)]);
    for got in &all {
        assert_eq!(stage.answer_to(got).await.expect("an answer").said.score, Some(9));
        let noted = stage.mails().await.into_iter().filter(|mail| mail.kind == "noted" && mail.to == got.email);
        assert_eq!(noted.count(), 1, "what was noted is told once");
    }
}
