//! Mails that come back: for good, for now, because of us; complaints; and what only looks as if it came back.

use heard::inbox::Was;
use reach::inbox::{Mailbox, Purpose, Tag};
use store::campaign::State;

use super::{Got, hand_in};
use crate::stage::{DAY, Stage};

impl Stage {
    /// What came back of the mails to a customer, the latest first.
    async fn returned(&self, got: &Got) -> Vec<store::returned::Mailed> {
        let mut read = self.app.store.read().await.expect("read");
        store::returned::list_of(&mut read, self.workspace, got.contact, 10).await.expect("listed")
    }

    async fn standing_of(&self, got: &Got) -> (State, Option<String>) {
        let mut read = self.app.store.read().await.expect("read");
        let campaign = store::campaign::find(&mut read, self.workspace, got.campaign).await.expect("asked");
        let campaign = campaign.expect("a campaign");
        (campaign.state, campaign.reason)
    }
}

/// A report of delivery as Postfix writes it.
fn report(got: &Got, address: &str, action: &str, status: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mail.example.com\nTo: {to}\nSubject: Undelivered Mail Returned to Sender\n\
         Message-ID: <{status}.{id}@mail.example.com>\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n\
         --b\nContent-Type: text/plain\n\nIt was not delivered.\n\n\
         --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.com\n\n\
         Final-Recipient: rfc822; {address}\nAction: {action}\nStatus: {status}\n\n\
         --b\nContent-Type: text/rfc822-headers\n\nFrom: <feedback@lindentree.example>\nTo: <{address}>\n\n--b--\n",
        to = got.bounce,
        id = got.mail.simple()
    )
}

/// A complaint as providers hand it on, the mail's return path left in.
fn complaint(got: &Got, kind: &str) -> String {
    format!(
        "From: <abusedesk@example.com>\nTo: <abuse@lindentree.example>\nSubject: FW: How was it?\n\
         Message-ID: <{kind}.{id}@example.com>\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n\
         --b\nContent-Type: text/plain\n\nA report.\n\n\
         --b\nContent-Type: message/feedback-report\n\nFeedback-Type: {kind}\nUser-Agent: Some/1.0\nVersion: 1\n\
         Original-Mail-From: <{bounce}>\n\n\
         --b\nContent-Type: message/rfc822\n\nFrom: <feedback@lindentree.example>\nSubject: How was it?\n\n...\n--b--\n",
        id = got.mail.simple(),
        bounce = got.bounce
    )
}

#[tokio::test]
async fn an_address_that_is_gone_is_never_written_to_again() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    stage.receives(port, &got.bounce, &report(&got, "ana@example.com", "failed", "5.1.1")).await;
    assert!(stage.is_silent("ana@example.com").await && stage.is_silent("Ana@Example.com").await);
    let returned = stage.returned(&got).await;
    assert_eq!(returned.len(), 1);
    assert_eq!((returned[0].bounce.as_deref(), returned[0].bounced_at), (Some("hard 5.1.1"), Some(stage.now())));
    assert_eq!(stage.standing_of(&got).await, (State::Running, None));

    // A report names whomever it likes: only the address that was written to is meant.
    let other = stage.asked(campaign, "bor@example.com").await;
    stage.receives(port, &other.bounce, &report(&other, "cene@example.com", "failed", "5.1.1")).await;
    assert!(!stage.is_silent("bor@example.com").await && !stage.is_silent("cene@example.com").await);
    assert_eq!(stage.returned(&other).await[0].bounce.as_deref(), Some("soft 5.1.1"));
}

#[tokio::test]
async fn an_address_that_fails_three_times_in_thirty_days_is_taken_for_gone() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let fails = async |stage: &Stage, days: i64, status: &str| {
        stage.move_clock(days * DAY);
        let got = stage.asked(campaign, "ana@example.com").await;
        stage.receives(port, &got.bounce, &report(&got, "ana@example.com", "failed", status)).await;
        stage.is_silent("ana@example.com").await
    };
    assert!(!fails(&stage, 0, "4.2.2").await);
    assert!(!fails(&stage, 16, "5.2.2").await);
    assert!(!fails(&stage, 16, "4.4.1").await, "the first is too long ago");
    // What only comes late is on its way.
    let late = stage.asked(campaign, "ana@example.com").await;
    stage.receives(port, &late.bounce, &report(&late, "ana@example.com", "delayed", "4.4.1")).await;
    assert!(!stage.is_silent("ana@example.com").await);
    assert!(fails(&stage, 1, "5.5.0").await);
}

#[tokio::test]
async fn what_is_about_us_stops_the_campaign_and_silences_nobody() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    stage.receives(port, &got.bounce, &report(&got, "ana@example.com", "failed", "5.3.4")).await;
    assert_eq!(stage.standing_of(&got).await, (State::Running, None));
    assert_eq!(stage.returned(&got).await[0].bounce.as_deref(), Some("ours 5.3.4"));
    let got = stage.asked(campaign, "ana@example.com").await;
    stage.receives(port, &got.bounce, &report(&got, "ana@example.com", "failed", "5.7.1")).await;
    assert_eq!(stage.standing_of(&got).await, (State::Paused, Some("refused".to_owned())));
    assert_eq!(stage.returned(&got).await[0].bounce.as_deref(), Some("block 5.7.1"));
    assert!(!stage.is_silent("ana@example.com").await);
}

#[tokio::test]
async fn whoever_complains_gets_no_survey_any_more() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    for kind in ["not-spam", "auth-failure"] {
        stage.receives(port, &got.bounce, &complaint(&got, kind)).await;
        assert!(!stage.is_silent("ana@example.com").await, "{kind}");
    }
    stage.receives(port, &got.bounce, &complaint(&got, "abuse")).await;
    assert!(stage.is_silent("ana@example.com").await);
    assert_eq!(stage.returned(&got).await[0].complained_at, Some(stage.now()));
    assert_eq!(stage.counted().await, [(Some(Was::Complaint), 3)]);
}

#[tokio::test]
async fn only_addresses_that_we_made_are_taken_and_only_they_prove_anything() {
    let stage = Stage::new().await.with_inbox().await;
    let (port, campaign) = (stage.door().await, stage.begun().await);
    let got = stage.asked(campaign, "ana@example.com").await;
    let forged = Mailbox::new(super::MAILBOX, &[8; 32]).expect("a mailbox");
    let forged = Got { bounce: forged.address(Tag { purpose: Purpose::Bounce, id: got.mail }), ..got };
    let message = report(&forged, "ana@example.com", "failed", "5.1.1");
    for to in [forged.bounce.as_str(), super::MAILBOX, "iva@example.com", "feedback+sale@lindentree.example"] {
        assert_eq!(hand_in(port, to, &message).await, "550", "{to}");
    }
    // By the name of the mail alone, as somebody who has read it may write: it is counted.
    let id = heard::mail::message_id(&stage.app, forged.mail);
    let named = message
        .replace(&forged.bounce, super::MAILBOX)
        .replace("\nTo: <ana", &format!("\nMessage-ID: <{id}>\nTo: <ana"));
    for message in [message, named] {
        let kept = heard::inbox::keep(&stage.app, reach::inbox::Envelope::default(), message.as_bytes());
        kept.await.expect("kept");
        stage.follow().await;
    }
    assert_eq!(stage.counted().await, [(Some(Was::Bounce), 1), (Some(Was::Forged), 1)]);
    assert!(!stage.is_silent("ana@example.com").await);

    // What mail came back to before is known for as long as mails that name it are out.
    let other = stage.asked(campaign, "bor@example.com").await;
    let moved = heard::inbox::settings::Inbox {
        address: "answers@lindentree.example".to_owned(),
        former: Vec::new(),
        way: heard::inbox::settings::Way::Program,
    };
    let mut tx = stage.app.store.begin().await.expect("begin");
    heard::inbox::settings::change(&stage.app, &mut tx, &moved).await.expect("changed");
    tx.commit().await.expect("commit");
    stage.receives(port, &other.bounce, &report(&other, "bor@example.com", "failed", "5.1.1")).await;
    assert!(stage.is_silent("bor@example.com").await);
}
