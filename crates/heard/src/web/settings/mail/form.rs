//! What is said on the page on which mail is set up: as it was typed, or as it is kept, and what is wrong with it.

use std::collections::BTreeMap;

use reach::channel::mail::{Security, is_address};
use serde::Serialize;

use crate::form::Fields;
use crate::mail::{Password, Sender};

/// As it was typed, or as it is kept.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Form {
    pub(super) host: String,
    pub(super) port: String,
    pub(super) security: String,
    pub(super) user: String,
    pub(super) address: String,
    pub(super) name: String,
    /// A password is kept.
    pub(super) has_password: bool,
    /// It was sealed under another `secret.key`.
    pub(super) is_lost: bool,
}

impl Form {
    pub(super) fn empty() -> Form {
        let security = Security::default().key().to_owned();
        Form { port: "587".to_owned(), security, ..Form::default() }
    }

    pub(super) fn of(sender: &Sender) -> Form {
        Form {
            host: sender.host.clone(),
            port: sender.port.to_string(),
            security: sender.security.key().to_owned(),
            user: sender.user.clone(),
            address: sender.address.clone(),
            name: sender.name.clone(),
            has_password: sender.password != Password::None,
            is_lost: sender.password == Password::Lost,
        }
    }

    /// What was typed; of the password only that one is kept.
    pub(super) fn typed(fields: &Fields, kept: &Form) -> Form {
        let text = |name: &str| fields.text(name).chars().take(254).collect::<String>();
        Form {
            host: text("host"),
            port: text("port"),
            security: text("security"),
            user: text("user"),
            address: text("address"),
            name: text("name"),
            has_password: kept.has_password,
            is_lost: kept.is_lost,
        }
    }

    /// How mail is to be sent, or field and key of what is wrong.
    pub(super) fn checked(
        &self,
        password: &str,
        kept: Option<&Sender>,
    ) -> Result<Sender, BTreeMap<&'static str, &'static str>> {
        let mut mistakes = BTreeMap::new();
        let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | '@');
        if self.host.is_empty() || self.host.contains(odd) || self.host.contains("://") {
            mistakes.insert("host", "mail-host-wrong");
        }
        let port = self.port.parse::<u16>().ok().filter(|port| *port > 0);
        if port.is_none() {
            mistakes.insert("port", "mail-port-wrong");
        }
        let security = Security::from_key(&self.security);
        if security.is_none() {
            mistakes.insert("security", "mail-security-wrong");
        }
        if !is_address(&self.address) {
            mistakes.insert("address", "mail-address-wrong");
        }
        let password = match kept {
            _ if self.user.is_empty() => Password::None,
            _ if !password.is_empty() => Password::Known(password.to_owned()),
            // A password goes only to the server that it was typed for.
            Some(kept) if kept.host == self.host && kept.user == self.user => kept.password.clone(),
            _ => Password::None,
        };
        if !self.user.is_empty() && password == Password::None {
            mistakes.insert("password", "mail-password-again");
        }
        match (port, security) {
            (Some(port), Some(security)) if mistakes.is_empty() => Ok(Sender {
                host: self.host.clone(),
                port,
                security,
                user: self.user.clone(),
                password,
                address: self.address.clone(),
                name: self.name.clone(),
            }),
            _ => Err(mistakes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_goes_only_to_the_server_it_was_typed_for() {
        let kept = Sender {
            host: "smtp.example.com".into(),
            port: 587,
            user: "heard".into(),
            password: Password::Known("geslo".into()),
            address: "feedback@example.com".into(),
            ..Sender::default()
        };
        let form = Form::of(&kept);
        assert_eq!(form.checked("", Some(&kept)).map(|sender| sender.password), Ok(kept.password.clone()));
        let new = Password::Known("drugo".into());
        assert_eq!(form.checked("drugo", Some(&kept)).map(|sender| sender.password), Ok(new));
        for other in
            [Form { host: "smtp.evil.test".into(), ..form.clone() }, Form { user: "other".into(), ..form.clone() }]
        {
            assert_eq!(other.checked("", Some(&kept)), Err(BTreeMap::from([("password", "mail-password-again")])));
        }
        let open = Form { user: String::new(), ..form };
        assert_eq!(open.checked("", Some(&kept)).map(|sender| sender.password), Ok(Password::None));
    }
}
