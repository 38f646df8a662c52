//! An invented company, as it is and as somebody mistyped it.

use std::collections::BTreeMap;

use super::{Typed, View};
use crate::web::shell::{self, Here};

/// With everything a company can show.
pub(crate) fn full() -> View {
    View {
        shell: shell::sample(Here::Settings),
        typed: Typed {
            name: "Lindentree Cycles".into(),
            zone: "Europe/Ljubljana".into(),
            colour: "#8a2be2".into(),
            has_colour: true,
            address: "Lindentree Cycles\nLime Street 1\n1000 Ljubljana".into(),
            privacy: "https://lindentree.example/privacy".into(),
        },
        zones: vec!["Europe/Ljubljana".into(), "Europe/Skopje".into()],
        time: "Nov 21, 2026, 14:52".into(),
        logo: Some("/logo/1/0123456789abcdef".into()),
        largest: 200,
        mistakes: BTreeMap::new(),
    }
}

/// With everything wrong that can be.
pub(crate) fn mistaken() -> View {
    let mistakes = [
        ("name", "company-name-wrong"),
        ("zone", "company-zone-wrong"),
        ("colour", "company-colour-wrong"),
        ("address", "company-address-wrong"),
        ("privacy", "company-privacy-wrong"),
        ("logo", "company-logo-large"),
    ];
    View { logo: None, typed: Typed::default(), mistakes: mistakes.into(), ..full() }
}
