//! What is said on the page on which it is set up how mail comes back: as it was typed, or as it is kept, and what is wrong
//! with it.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use reach::channel::mail::Security;
use reach::inbox::{Mailbox, MailboxError};
use serde::Serialize;

use crate::form::Fields;
use crate::inbox::settings::{Asked, Door, Inbox, Way};
use crate::mail::Password;

/// The ways, as the page offers them.
pub(super) const WAYS: [&str; 3] = ["mailbox", "door", "program"];

/// As it was typed, or as it is kept.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Form {
    pub(super) address: String,
    pub(super) way: String,
    pub(super) listen: String,
    pub(super) protocol: String,
    pub(super) host: String,
    pub(super) port: String,
    pub(super) security: String,
    pub(super) user: String,
    pub(super) folder: String,
    /// A password is kept.
    pub(super) has_password: bool,
    /// It was sealed under another `secret.key`.
    pub(super) is_lost: bool,
}

impl Form {
    pub(super) fn empty() -> Form {
        Form {
            way: WAYS[0].to_owned(),
            listen: "127.0.0.1:2525".to_owned(),
            protocol: "lmtp".to_owned(),
            port: "993".to_owned(),
            security: Security::Tls.key().to_owned(),
            folder: "INBOX".to_owned(),
            ..Form::default()
        }
    }

    pub(super) fn of(inbox: &Inbox) -> Form {
        let form = Form { address: inbox.address.clone(), way: inbox.way.key().to_owned(), ..Form::empty() };
        match &inbox.way {
            Way::Program => form,
            Way::Door(door) => {
                let protocol = if door.smtp { "smtp" } else { "lmtp" };
                Form { listen: door.listen.clone(), protocol: protocol.to_owned(), ..form }
            }
            Way::Mailbox(asked) => Form {
                host: asked.host.clone(),
                port: asked.port.to_string(),
                security: asked.security.key().to_owned(),
                user: asked.user.clone(),
                folder: asked.folder.clone(),
                has_password: asked.password != Password::None,
                is_lost: asked.password == Password::Lost,
                ..form
            },
        }
    }

    /// What was typed; of the password only that one is kept.
    pub(super) fn typed(fields: &Fields, kept: &Form) -> Form {
        let text = |name: &str| fields.text(name).chars().take(254).collect::<String>();
        Form {
            address: text("address"),
            way: text("way"),
            listen: text("listen"),
            protocol: text("protocol"),
            host: text("host"),
            port: text("port"),
            security: text("security"),
            user: text("user"),
            folder: text("folder"),
            has_password: kept.has_password,
            is_lost: kept.is_lost,
        }
    }

    /// How mail is to be received, or field and key of what is wrong.
    pub(super) fn checked(
        &self,
        password: &str,
        kept: Option<&Inbox>,
    ) -> Result<Inbox, BTreeMap<&'static str, &'static str>> {
        let mut mistakes = BTreeMap::new();
        let wrong = match Mailbox::new(&self.address, &[0; 32]) {
            Ok(_) => None,
            Err(MailboxError::Malformed) => Some("inbox-address-wrong"),
            Err(MailboxError::Long) => Some("inbox-address-long"),
        };
        mistakes.extend(wrong.map(|wrong| ("address", wrong)));
        let way = match self.way.as_str() {
            "program" => Some(Way::Program),
            "door" => self.door(&mut mistakes).map(Way::Door),
            "mailbox" => self.mailbox(password, kept, &mut mistakes).map(Way::Mailbox),
            _ => {
                mistakes.insert("way", "inbox-way-wrong");
                None
            }
        };
        match way {
            Some(way) if mistakes.is_empty() => {
                let former = kept.map(|kept| kept.former.clone()).unwrap_or_default();
                Ok(Inbox { address: self.address.clone(), former, way })
            }
            _ => Err(mistakes),
        }
    }

    fn door(&self, mistakes: &mut BTreeMap<&'static str, &'static str>) -> Option<Door> {
        if self.listen.parse::<SocketAddr>().is_ok_and(|listen| listen.port() > 0) {
            return Some(Door { listen: self.listen.clone(), smtp: self.protocol == "smtp" });
        }
        mistakes.insert("listen", "inbox-listen-wrong");
        None
    }

    fn mailbox(
        &self,
        password: &str,
        kept: Option<&Inbox>,
        mistakes: &mut BTreeMap<&'static str, &'static str>,
    ) -> Option<Asked> {
        let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | '@');
        if self.host.is_empty() || self.host.contains(odd) {
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
        if self.user.is_empty() {
            mistakes.insert("user", "inbox-user-wrong");
        }
        if self.folder.is_empty() || self.folder.contains(char::is_control) {
            mistakes.insert("folder", "inbox-folder-wrong");
        }
        let before = kept.and_then(|kept| if let Way::Mailbox(asked) = &kept.way { Some(asked) } else { None });
        let password = match before {
            _ if !password.is_empty() => Password::Known(password.to_owned()),
            // A password goes only to the server that it was typed for.
            Some(before) if before.host == self.host && before.user == self.user => before.password.clone(),
            _ => Password::None,
        };
        if password == Password::None {
            mistakes.insert("password", "mail-password-again");
        }
        Some(Asked {
            host: self.host.clone(),
            port: port?,
            security: security?,
            user: self.user.clone(),
            password,
            folder: self.folder.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_goes_only_to_the_mailbox_it_was_typed_for() {
        let asked = Asked {
            host: "imap.example.com".into(),
            port: 993,
            security: Security::Tls,
            user: "feedback".into(),
            password: Password::Known("geslo".into()),
            folder: "INBOX".into(),
        };
        let kept =
            Inbox { address: "feedback@example.com".into(), former: Vec::new(), way: Way::Mailbox(asked.clone()) };
        let form = Form::of(&kept);
        assert_eq!(form.checked("", Some(&kept)), Ok(kept.clone()));
        for other in
            [Form { host: "imap.evil.test".into(), ..form.clone() }, Form { user: "other".into(), ..form.clone() }]
        {
            assert_eq!(other.checked("", Some(&kept)), Err(BTreeMap::from([("password", "mail-password-again")])));
        }
    }

    #[test]
    fn every_mistake_is_told_at_its_field() {
        let wrong = |form: Form| form.checked("x", None).expect_err("it is wrong");
        let keys = |form: Form| wrong(form).into_keys().collect::<Vec<_>>();
        let door = Form { address: "feedback@example.com".into(), way: "door".into(), ..Form::empty() };
        assert!(door.checked("", None).is_ok());
        assert_eq!(keys(Form { listen: "mail.example.com".into(), ..door.clone() }), ["listen"]);
        assert_eq!(keys(Form { way: "pigeon".into(), ..door.clone() }), ["way"]);
        let long = Form { address: "a-name-of-21-letters-@example.com".into(), ..door };
        assert_eq!(wrong(long)["address"], "inbox-address-long");
        let mailbox = Form { port: "0".into(), security: "rot13".into(), folder: String::new(), ..Form::empty() };
        assert_eq!(keys(mailbox), ["address", "folder", "host", "port", "security", "user"]);
    }
}
