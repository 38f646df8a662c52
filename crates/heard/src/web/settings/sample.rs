//! Invented settings.

use feedback::Mode;

use super::View;
pub(crate) use super::account::sample as account;
pub(crate) use super::company::sample as company;
pub(crate) use super::envelopes::sample as envelopes;
pub(crate) use super::keys::sample as keys;
pub(crate) use super::mail::sample as mail;
pub(crate) use super::mail::senders::sample as senders;
pub(crate) use super::quarantine::sample as quarantine;
pub(crate) use super::webhooks::sample as webhooks;
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
        language: "sl".into(),
        mistake: None,
        mail_host: None,
        second_factor: false,
        has_second_factor: false,
    }
}

/// After a form without a choice.
pub(crate) fn mistaken() -> View {
    View { mistake: Some("mode"), mail_host: Some("smtp.lindentree.example".into()), second_factor: true, ..settings() }
}
