//! The door as people may find it: with and without mistakes, and each of its notices.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::{LogIn, SetUp, code};

/// Template, name and view of each.
pub(crate) fn all() -> Vec<(&'static str, &'static str, Value)> {
    let mistakes = [
        ("email", "setup-email-wrong"),
        ("name", "setup-name-wrong"),
        ("password", "password-short"),
        ("workspace", "setup-name-wrong"),
        ("zone", "setup-zone-wrong"),
        ("public_url", "setup-url-wrong"),
    ];
    let set_up = || SetUp { zones: vec!["Europe/Ljubljana".into()], shortest: 12, ..SetUp::default() };
    vec![
        ("login.html", "login", plain(LogIn::default())),
        ("login.html", "login-changed", plain(LogIn { changed: true, ..LogIn::default() })),
        ("login.html", "login-wrong", plain(mistaken("login-wrong", 0))),
        ("login.html", "login-wait", plain(mistaken("login-wait", 12))),
        ("login-code.html", "login-code", plain(code::View::default())),
        ("login-code.html", "login-code-wrong", plain(code::View { mistake: Some("code-wrong"), wait: 0 })),
        ("setup.html", "setup", plain(set_up())),
        ("setup.html", "setup-mistakes", plain(SetUp { mistakes: BTreeMap::from(mistakes), ..set_up() })),
        ("setup.html", "setup-named", plain(SetUp { has_public_url: true, ..set_up() })),
        ("notice.html", "notice-missing", json!({ "what": "missing" })),
        ("notice.html", "notice-stale", json!({ "what": "stale" })),
        ("notice.html", "notice-unset", json!({ "what": "unset" })),
        ("notice.html", "notice-setup-done", json!({ "what": "setup-done" })),
        ("notice.html", "notice-setup-old", json!({ "what": "setup-old" })),
    ]
}

fn mistaken(mistake: &'static str, wait: u64) -> LogIn {
    LogIn { email: "iva@example.com".into(), mistake: Some(mistake), wait, ..LogIn::default() }
}

fn plain(view: impl Serialize) -> Value {
    serde_json::to_value(view).expect("a view is plain data")
}
