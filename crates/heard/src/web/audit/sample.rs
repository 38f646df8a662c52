//! An invented morning.

use super::{Choice, Row, View};
use crate::web::shell::{self, Here};

/// Nothing was done yet.
pub(crate) fn none() -> View {
    View {
        shell: shell::sample(Here::Settings),
        rows: Vec::new(),
        actors: Vec::new(),
        acts: Vec::new(),
        is_narrowed: false,
        older: None,
    }
}

/// Several things.
pub(crate) fn several() -> View {
    let row = |when: &str, act: &str, subject: &str, address: Option<&str>| Row {
        when: when.to_owned(),
        machine: "2026-11-21T14:50:00+01:00".to_owned(),
        name: "Iva Hrast".to_owned(),
        act: act.to_owned(),
        subject: subject.to_owned(),
        address: address.map(str::to_owned),
    };
    let choice = |value: &str, label: &str| Choice { value: value.into(), label: label.into(), chosen: false };
    View {
        rows: vec![
            row("21 Nov 2026, 14:50", "Asked a colleague in", "bor@example.com (agent)", Some("203.0.113.7")),
            row("21 Nov 2026, 14:31", "Signed in", "", Some("2001:db8::1")),
            row("20 Nov 2026, 9:00", "Changed a role", "Tine Bor (viewer – agent)", None),
        ],
        actors: vec![choice("1", "Iva Hrast")],
        acts: vec![choice("signed-in", "Signed in")],
        older: Some("/audit?before=2".to_owned()),
        ..none()
    }
}
