//! The page on which mail is set up as people may find it: new, set, with mistakes, and after each thing that can go wrong.

use reach::channel::mail::Wrong;

use super::*;
use crate::web::{samples, shell};

fn empty() -> View {
    View {
        shell: shell::sample(Here::Settings),
        given: false,
        is_set: false,
        form: Form::empty(),
        ways: Security::ALL.map(Security::key),
        mistakes: BTreeMap::new(),
        to: "iva@example.com".into(),
        tried: None,
        sent: Vec::new(),
        trust: None,
    }
}

fn set() -> View {
    let form = Form {
        host: "smtp.lindentree.example".into(),
        user: "heard".into(),
        address: "feedback@lindentree.example".into(),
        name: "Lindentree Cycles".into(),
        has_password: true,
        ..Form::empty()
    };
    View { is_set: true, form, sent: sent_all(), trust: Some(trust::sample::none()), ..empty() }
}

/// One mail in each state.
fn sent_all() -> Vec<Sent> {
    samples::with_words(|words| {
        let entry = |(nth, state): (usize, &Became)| Entry {
            kind: if nth == 0 { "reset" } else { "password-changed" }.into(),
            to: "iva@example.com".into(),
            state: *state,
            attempts: 2,
            created_at: samples::NOW - 60_000 * i64::try_from(nth).unwrap_or_default(),
            due_at: (*state == Became::Queued).then_some(samples::NOW + 120_000),
            said: Some("recipient: 550 5.1.1 No such user here".into()),
        };
        Became::ALL.iter().enumerate().map(entry).map(|entry| sent(words, entry, samples::NOW)).collect()
    })
}

fn tried(wrong: Option<&str>, is_unknown: bool) -> View {
    let reply = Some("535 5.7.8 Authentication credentials invalid".to_owned());
    View { tried: Some(Tried { wrong: wrong.map(str::to_owned), reply, is_unknown, wait: 12 }), ..set() }
}

/// Name and view of each.
pub(crate) fn all() -> Vec<(&'static str, View)> {
    let mistakes = BTreeMap::from([
        ("host", "mail-host-wrong"),
        ("port", "mail-port-wrong"),
        ("security", "mail-security-wrong"),
        ("address", "mail-address-wrong"),
        ("password", "mail-password-again"),
    ]);
    let mut all = vec![
        ("mail-empty", empty()),
        ("mail", set()),
        ("mail-mistaken", View { mistakes, ..set() }),
        ("mail-given", View { given: true, ..set() }),
        ("mail-lost", View { form: Form { is_lost: true, ..set().form }, ..set() }),
        ("mail-tried", tried(None, false)),
        ("mail-tried-unknown", tried(Some("lost-after"), true)),
        ("mail-tried-often", tried(Some("wait"), false)),
        ("mail-tried-lost", tried(Some("password-lost"), false)),
    ];
    let trusted = trust::sample::all().into_iter();
    all.extend(trusted.map(|(name, trust)| (name, View { trust: Some(trust), ..set() })));
    all.extend(Wrong::ALL.iter().map(|wrong| ("mail-tried-wrong", tried(Some(wrong.key()), false))));
    all
}
