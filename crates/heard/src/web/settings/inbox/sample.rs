//! The page on which it is set up how mail comes back, as people may find it: new, each way, with mistakes, going well, going
//! wrong, and tried.

use store::arrived::Counted;

use super::*;
use crate::inbox::settings::{Asked as Mailbox, Door, Way};
use crate::mail::Password;
use crate::web::{samples, shell};

fn empty() -> View {
    View {
        shell: shell::sample(Here::Settings),
        form: Form::empty(),
        ways: WAYS,
        securities: Security::ALL.map(Security::key),
        mistakes: BTreeMap::new(),
        is_set: false,
        is_sending: true,
        hand_in: "https://feedback.example.com/api/v1/inbox".into(),
        goes: Goes::default(),
        tried: None,
        wait: None,
    }
}

fn set(way: Way) -> View {
    let inbox = Inbox { address: "feedback@lindentree.example".into(), former: Vec::new(), way };
    View { is_set: true, form: Form::of(&inbox), ..empty() }
}

fn mailbox(password: Password) -> View {
    set(Way::Mailbox(Mailbox {
        host: "imap.lindentree.example".into(),
        port: 993,
        security: Security::Tls,
        user: "feedback".into(),
        password,
        folder: "INBOX".into(),
    }))
}

fn goes(wrong: Option<&str>) -> Goes {
    let all = Was::ALL.iter().map(|was| Some(was.key().to_owned())).chain([None]);
    let counted = Counted { last_at: Some(samples::NOW - 60_000), kinds: all.zip(1..).collect() };
    let seen = Seen {
        asked_at: Some(samples::NOW - 30_000),
        foreign: 3,
        large: 1,
        wrong: wrong.map(str::to_owned),
        ..Seen::default()
    };
    samples::with_words(|words| Goes::new(words, seen, counted, samples::NOW))
}

fn tried(came_at: Option<i64>) -> Option<Tried> {
    let trial = Trial { id: uuid::Uuid::nil(), at: samples::NOW - 60_000, came_at };
    Some(samples::with_words(|words| Tried::new(words, trial, samples::NOW)))
}

/// Name and view of each.
pub(crate) fn all() -> Vec<(&'static str, View)> {
    let known = || mailbox(Password::Known("geslo".into()));
    let door = |smtp| set(Way::Door(Door { listen: "127.0.0.1:2525".into(), smtp }));
    let fields = ["address", "way", "listen", "host", "port", "security", "user", "folder", "password"];
    let keys = [
        "inbox-address-long",
        "inbox-way-wrong",
        "inbox-listen-wrong",
        "mail-host-wrong",
        "mail-port-wrong",
        "mail-security-wrong",
        "inbox-user-wrong",
        "inbox-folder-wrong",
        "mail-password-again",
    ];
    let shut = Goes { shut: Some("Address already in use (os error 98)".into()), ..Goes::default() };
    vec![
        ("inbox-empty", empty()),
        ("inbox-not-sending", View { is_sending: false, ..set(Way::Program) }),
        ("inbox-mailbox", View { goes: goes(None), tried: tried(Some(samples::NOW)), ..known() }),
        ("inbox-mailbox-lost", mailbox(Password::Lost)),
        ("inbox-wrong", View { goes: goes(Some("log-in: NO [AUTHENTICATIONFAILED]")), tried: tried(None), ..known() }),
        ("inbox-slow", View { goes: goes(Some("slow")), ..known() }),
        ("inbox-door", View { goes: shut, ..door(false) }),
        ("inbox-door-smtp", door(true)),
        ("inbox-program", set(Way::Program)),
        ("inbox-mistaken", View { mistakes: fields.into_iter().zip(keys).collect(), ..known() }),
        ("inbox-often", View { wait: Some(12), ..known() }),
    ]
}
