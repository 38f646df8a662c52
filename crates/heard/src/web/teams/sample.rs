//! Invented teams: two departments with agents, somebody in none, somebody who left; and before anybody is named.

use super::{Branch, Edit, Ended, One, View};
use crate::web::filters::Choice;
use crate::web::shell::{self, Here};

fn choice(label: &str, chosen: bool) -> Choice {
    Choice { value: label.to_lowercase(), label: label.to_owned(), chosen }
}

fn one(nth: usize, name: &str, key: Option<&str>, colleague: Option<&str>) -> One {
    One {
        id: format!("a{nth}"),
        name: name.to_owned(),
        initials: shell::initials(name),
        key: key.map(str::to_owned),
        colleague: colleague.map(str::to_owned),
        edit: None,
    }
}

fn branch(nth: usize, name: &str, depth: usize, agents: Vec<One>) -> Branch {
    Branch { id: format!("t{nth}"), name: name.to_owned(), key: None, depth, agents, room: None, edit: None }
}

/// Nobody yet.
pub(crate) fn none() -> View {
    View {
        shell: shell::sample(Here::Settings),
        teams: Vec::new(),
        loose: Vec::new(),
        ended: Vec::new(),
        into: vec![choice("No team", true)],
        scores: vec!["own", "team", "all"],
        score: "team",
        typed: String::new(),
        is_agent: false,
        mistake: None,
        wrong: "",
    }
}

/// Several.
pub(crate) fn several() -> View {
    let bor = One {
        edit: Some(Edit {
            into: vec![choice("No team", false), choice("Shops › Ljubljana", true)],
            colleagues: vec![choice("Nobody", false), choice("Bor Kos", true)],
            rooms: Vec::new(),
        }),
        ..one(1, "Bor Kos", Some("Bor"), Some("Bor Kos"))
    };
    let ended = |id: &str, name: &str, is_agent| Ended {
        id: id.to_owned(),
        name: name.to_owned(),
        is_agent,
        when: "1 Oct 2026, 8:00".to_owned(),
    };
    View {
        teams: vec![
            branch(1, "Shops", 0, Vec::new()),
            branch(2, "Ljubljana", 1, vec![bor, one(2, "Špela", None, None)]),
            Branch {
                edit: Some(Edit {
                    into: vec![choice("No team", true), choice("Shops", false)],
                    colleagues: Vec::new(),
                    rooms: vec![choice("By mail", false), choice("Slack <shop>", true)],
                }),
                room: Some("Slack <shop>".to_owned()),
                ..branch(3, "Online shop", 0, Vec::new())
            },
        ],
        loose: vec![one(3, "Nik <Novak>", None, None)],
        ended: vec![ended("t9", "Zagreb", false), ended("a9", "Klara", true)],
        ..none()
    }
}

/// Something that cannot be.
pub(crate) fn mistaken() -> View {
    View { mistake: Some("teams-circle"), wrong: "new", typed: "Shops".to_owned(), is_agent: true, ..several() }
}
