//! Invented settings.

use feedback::Mode;

use super::{Account, View};
use crate::web::shell::{self, Here, Shell};

/// As they are at first, just saved.
pub(crate) fn settings() -> View {
    View {
        shell: Shell { notice: Some("Saved.".into()), ..shell::sample(Here::Settings) },
        public_url: "https://feedback.lindentree.example".into(),
        zone: "Europe/Ljubljana".into(),
        time: "Nov 21, 2026, 14:52".into(),
        modes: Mode::ALL,
        mode: Mode::Balanced,
        mistake: false,
    }
}

/// After a form without a choice.
pub(crate) fn mistaken() -> View {
    View { mistake: true, ..settings() }
}

/// Iva's.
pub(crate) fn account() -> Account {
    Account { shell: shell::sample(Here::Account), name: "Iva Hrast".into(), email: "iva@example.com".into() }
}
