//! What comes back by mail, from the wire to what follows: answers, words, wishes to hear no more, mails that did not
//! arrive and complaints. Messages are handed in by Python's smtplib through our own door.

mod pages;
mod received;
mod returned;
mod written;

use heard::campaign::letter::Letter;
use heard::campaign::schedule::Schedule;
use heard::inbox::settings::{Inbox, Way};
use heard::inbox::{Keeper, Was};
use reach::inbox::smtp::{Door, Listener, Protocol, serve};
use reach::inbox::{Purpose, Tag};
use store::campaign::{Campaign, Kind, State};
use store::contact::consent::Basis;
use store::contact::consent::Channel;
use store::invitation::NewInvitation;
use store::message::NewMessage as NewWords;
use store::outbox::NewMessage;
use store::response::{Facts, Row};
use store::suppression::Scope;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

use crate::stage::{DAY, Stage};

/// Where mail comes back to.
pub const MAILBOX: &str = "feedback@lindentree.example";

/// A mail of a campaign that somebody got.
pub struct Got {
    pub email: String,
    pub contact: Uuid,
    /// The invitation, and the response that answers it.
    pub invitation: Uuid,
    pub campaign: Uuid,
    /// The mail.
    pub mail: Uuid,
    /// Where an answer goes.
    pub reply: String,
    /// Where a report goes.
    pub bounce: String,
}

impl Stage {
    /// Mail comes back to [`MAILBOX`].
    pub async fn with_inbox(self) -> Stage {
        let inbox = Inbox { address: MAILBOX.to_owned(), former: Vec::new(), way: Way::Program };
        let mut tx = self.app.store.begin().await.expect("begin");
        heard::inbox::settings::change(&self.app, &mut tx, &inbox).await.expect("changed");
        tx.commit().await.expect("commit");
        self
    }

    pub async fn begun(&self) -> Uuid {
        let campaign = Campaign {
            workspace: self.workspace,
            id: self.app.chance.id(self.now()),
            name: "Spring".to_owned(),
            survey: self.survey_id(),
            list: None,
            sender: None,
            state: State::Running,
            kind: Kind::Once,
            basis: Basis::Consent,
            letter: serde_json::to_string(&Letter::default()).expect("JSON"),
            schedule: serde_json::to_string(&Schedule::default()).expect("JSON"),
            change: 0,
            created_at: self.now(),
            by_user: None,
            reason: None,
            started_at: Some(self.now()),
            ended_at: None,
            next_at: None,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        store::campaign::add(&mut tx, &campaign).await.expect("added");
        tx.commit().await.expect("commit");
        campaign.id
    }

    /// Somebody was asked by a mail of this campaign, a minute ago.
    pub async fn asked(&self, campaign: Uuid, email: &str) -> Got {
        let (now, chance) = (self.now(), &self.app.chance);
        let (invitation, mail) = (chance.id(now), chance.id(now));
        let token = self.app.seal.asked(self.workspace, invitation);
        let mut tx = self.app.store.begin().await.expect("begin");
        let contact = store::contact::find_or_add(&mut tx, self.workspace, email, Some("Ana Kos"), chance.id(now), now)
            .await
            .expect("a contact");
        let new = NewInvitation {
            workspace: self.workspace,
            id: invitation,
            token_hash: heard::token::hash(heard::token::Purpose::Invitation, &token),
            survey: self.survey_id(),
            contact: Some(contact),
            facts: &Facts { place: "email".to_owned(), language: Some("en".to_owned()), ..Facts::default() },
            created_at: now,
            sent_at: Some(now - 60_000),
            expires_at: now + 90 * DAY,
            is_test: false,
            draft_step: None,
            ticket: None,
        };
        assert!(store::invitation::add(&mut tx, &new).await.expect("added"));
        let message = NewMessage {
            workspace: self.workspace,
            id: mail,
            kind: "survey",
            once: true,
            secret: false,
            to: email,
            subject: "",
            text: "",
            html: "",
            at: now,
            expires_at: now + DAY,
        };
        store::outbox::add(&mut tx, &message).await.expect("added");
        tx.commit().await.expect("commit");
        let literal = |id| self.literal(id);
        self.runs(&format!(
            "update outbox set campaign = {}, contact = {}, invitation = {}, state = 'accepted', due_at = null
             where id = {}",
            literal(campaign),
            literal(contact),
            literal(invitation),
            literal(mail)
        ))
        .await;
        let mailbox = heard::mail::returns::of(&self.app).await.expect("found").expect("a mailbox");
        let address = |purpose| mailbox.address(Tag { purpose, id: mail });
        Got {
            email: email.to_owned(),
            contact,
            invitation,
            campaign,
            mail,
            reply: address(Purpose::Reply),
            bounce: address(Purpose::Bounce),
        }
    }

    /// The port of our own door.
    pub async fn door(&self) -> u16 {
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let door = Door { protocol: Protocol::Smtp, name: "heard.example".to_owned(), ..Door::default() };
        tokio::spawn(serve(Listener::Tcp(listener), door, Keeper(self.app.clone()), std::future::pending()));
        port
    }

    /// Follows what came in.
    pub async fn follow(&self) {
        heard::inbox::follow(&self.app, || false).await.expect("followed");
    }

    /// A message comes in and is followed, a moment after whatever came before.
    pub async fn receives(&self, port: u16, to: &str, message: &str) {
        self.move_clock(1);
        assert_eq!(hand_in(port, to, message).await, "kept");
        self.follow().await;
    }

    /// How many messages were found to be what.
    pub async fn counted(&self) -> Vec<(Option<Was>, i64)> {
        let mut read = self.app.store.read().await.expect("read");
        let counted = store::arrived::count(&mut read, 0).await.expect("counted");
        counted.kinds.into_iter().map(|(kind, n)| (kind.and_then(|kind| Was::from_key(&kind)), n)).collect()
    }

    /// The answer to an invitation.
    pub async fn answer_to(&self, got: &Got) -> Option<Row> {
        let mut read = self.app.store.read().await.expect("read");
        store::response::find(&mut read, self.workspace, got.invitation).await.expect("asked")
    }

    /// Whether no survey is sent to this address.
    pub async fn is_silent(&self, email: &str) -> bool {
        let mut tx = self.app.store.begin().await.expect("begin");
        let key = heard::suppress::key(&mut tx, &self.app.chance).await.expect("a key");
        let hash = key.address(email);
        let (workspace, now) = (self.workspace, self.now());
        let found = store::suppression::among(&mut tx, workspace, Channel::Email, &[hash], &[Scope::All], now).await;
        let found = found.expect("asked");
        tx.commit().await.expect("commit");
        found.contains_key(&hash)
    }

    /// A message that somebody wrote, and that waits; its id.
    pub async fn written(&self) -> Uuid {
        let id = self.app.chance.id(self.now());
        let new = NewWords {
            workspace: self.workspace,
            id,
            at: self.now(),
            contact: None,
            outbox: None,
            invitation: None,
            survey: Some(self.survey_id()),
            sender: "zelenka@example.com",
            subject: "Zelena zadeva",
            words: "Zelena beseda",
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        store::message::add(&mut tx, &new).await.expect("added");
        tx.commit().await.expect("commit");
        id
    }

    pub async fn messages(&self) -> Vec<store::message::Message> {
        let mut read = self.app.store.read().await.expect("read");
        store::message::list(&mut read, self.workspace, false, None, 100).await.expect("listed")
    }
}

/// Hands a message in by SMTP: `kept`, or the code with which it was refused.
pub async fn hand_in(port: u16, to: &str, message: &str) -> String {
    const SCRIPT: &str = r#"
import smtplib, sys
client = smtplib.SMTP("127.0.0.1", int(sys.argv[1]))
try:
    client.sendmail("ana@example.com", [sys.argv[2]], sys.stdin.buffer.read())
    print("kept")
except smtplib.SMTPRecipientsRefused as refused:
    print(*(code for code, _ in refused.recipients.values()))
client.quit()
"#;
    let mut python = tokio::process::Command::new("/usr/bin/python3")
        .args(["-c", SCRIPT, &port.to_string(), to])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("python3 is there");
    let mut stdin = python.stdin.take().expect("a pipe");
    stdin.write_all(message.replace('\n', "\r\n").as_bytes()).await.expect("it reads");
    drop(stdin);
    let said = python.wait_with_output().await.expect("it ends").stdout;
    String::from_utf8(said).expect("text").trim().to_owned()
}

/// What a person writes back, as their mail program sends it.
pub fn written(got: &Got, nth: u32, text: &str) -> String {
    format!(
        "From: Ana <{}>\nTo: {}\nSubject: Re: How was it?\nMessage-ID: <{nth}.{}@example.com>\n\
         Content-Type: text/plain; charset=utf-8\n\n{text}\n\nOn Fri, 20 Nov 2026 Lindentree Cycles wrote:\n\
         > How likely is it that you would recommend us, from 0 to 10?\n",
        got.email,
        got.reply,
        got.mail.simple()
    )
}
