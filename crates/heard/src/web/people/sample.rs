//! Invented colleagues: several in every state, a link that was just made, and somebody alone.

use super::coming;
use super::{Link, One, View, Waiting};
use crate::web::shell::{self, Here};

fn one(name: &str, email: &str, role: &'static str, when: Option<&str>) -> One {
    One {
        id: "01a1fdfa46007b4bb7189a6b7f503429".to_owned(),
        name: name.to_owned(),
        initials: shell::initials(name),
        email: email.to_owned(),
        role,
        is_me: false,
        may_change: true,
        when: when.map(str::to_owned),
        second_factor: Some(role == "owner"),
    }
}

/// Iva alone.
pub(crate) fn alone() -> View {
    let iva = One { is_me: true, ..one("Iva Hrast", "iva@example.com", "owner", Some("21 Nov 2026, 14:50")) };
    View {
        shell: shell::sample(Here::Settings),
        members: vec![iva],
        ended: Vec::new(),
        asked: Vec::new(),
        roles: vec!["owner", "manager", "agent", "viewer"],
        table: ["owner", "manager", "agent", "viewer"],
        email: String::new(),
        role: "agent",
        mistake: None,
        refused: None,
        link: None,
    }
}

/// Several, as an owner sees them.
pub(crate) fn several() -> View {
    let mut all = alone();
    all.members.push(one("Maja Zupan-Kovačević", "maja.zupan-kovacevic@example.com", "manager", None));
    all.members
        .push(One { may_change: false, ..one("Tine Bor", "tine@example.com", "agent", Some("20 Nov 2026, 9:12")) });
    all.ended.push(one("Klara Jelen", "klara@example.com", "agent", Some("1 Oct 2026, 8:00")));
    let asked = |email: &str, until: Option<&str>| Waiting {
        id: "01a1fdfa46007b4bb7189a6b7f503430".to_owned(),
        email: email.to_owned(),
        role: "viewer",
        until: until.map(str::to_owned),
        may_change: true,
    };
    all.asked.push(asked("bor@example.com", Some("28 Nov 2026, 14:50")));
    all.asked.push(asked("ana@example.com", None));
    all
}

/// A link was just made.
pub(crate) fn linked() -> View {
    let link = Link {
        email: "bor@example.com".to_owned(),
        url: "https://feedback.lindentree.example/join/1.abc".to_owned(),
        until: "28 Nov 2026, 14:50".to_owned(),
        is_mailed: true,
    };
    View { link: Some(link), ..several() }
}

/// Something was sent in vain.
pub(crate) fn mistaken() -> View {
    View { mistake: Some("people-there"), email: "maja@example.com".to_owned(), ..several() }
}

/// Somebody could not be changed.
pub(crate) fn refused() -> View {
    View { refused: Some("people-last-owner"), ..several() }
}

/// Coming in, new or known.
pub(crate) fn joining(is_known: bool) -> coming::View {
    coming::View {
        token: "1.abc".to_owned(),
        workspace: "Lindentree Cycles".to_owned(),
        asked_by: "Iva Hrast".to_owned(),
        email: "bor@example.com".to_owned(),
        role: "agent",
        is_known,
        name: String::new(),
        shortest: 12,
        name_mistake: None,
        password_mistake: is_known.then_some("join-password-wrong"),
        wait: 0,
    }
}
