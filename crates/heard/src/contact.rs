//! Who is asked, or who answers, as somebody wrote it: checked, and found or made in the store. Nothing is made for a
//! contact that says nothing.

pub mod card;
pub mod person;

use store::{Read, Tx};
use uuid::Uuid;

use crate::mistake::Mistakes;

/// Who, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// Where mail reaches them.
    pub email: Option<String>,
    /// As they are called.
    pub name: Option<String>,
}

impl Who {
    /// The same, tidied.
    #[must_use]
    pub fn check(&self, mistakes: &mut Mistakes) -> Who {
        let email = mistakes.line("contact.email", self.email.as_deref());
        if email.as_deref().is_some_and(|email| !is_email(email)) {
            mistakes.add("contact.email", "not-an-address", "`contact.email` is no e-mail address.");
        }
        Who { email, name: mistakes.line("contact.name", self.name.as_deref()) }
    }

    /// Nothing is known.
    pub fn is_nobody(&self) -> bool {
        self.email.is_none() && self.name.is_none()
    }

    /// Whether a contact that was kept is the one meant. Of one with an address only the address counts: a name that
    /// was there first stays.
    pub fn is(&self, contact: Option<Uuid>, name: Option<&str>, email: Option<&str>) -> bool {
        match (&self.email, &self.name) {
            (Some(meant), _) => email == Some(store::contact::fold(meant).as_str()),
            (None, Some(meant)) => name == Some(meant.as_str()) && email.is_none(),
            (None, None) => contact.is_none(),
        }
    }

    /// The contact, where it is known already and there is nothing to add to it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(&self, read: &mut Read, workspace: i64) -> store::Result<Option<Uuid>> {
        let Some(email) = &self.email else { return Ok(None) };
        let found = store::contact::find_by_email(read, workspace, email).await?;
        Ok(found.filter(|contact| contact.name.is_some() || self.name.is_none()).map(|contact| contact.id))
    }

    /// The contact, made with `id` if there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find_or_add(&self, tx: &mut Tx, workspace: i64, id: Uuid, at: i64) -> store::Result<Option<Uuid>> {
        match (&self.email, &self.name) {
            (Some(email), name) => {
                store::contact::find_or_add(tx, workspace, email, name.as_deref(), id, at).await.map(Some)
            }
            (None, Some(name)) => {
                store::contact::add_without_address(tx, workspace, name, id, at).await?;
                Ok(Some(id))
            }
            (None, None) => Ok(None),
        }
    }
}

/// Whether a text has the shape of an address; only a mail that arrives proves one. RFC 5321, 4.5.3.1: 64 before the
/// at, 254 in all.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let tidy = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c.is_control());
    let labels = domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
    let written = |c: char| c.is_alphanumeric() || c == '.' || c == '-';
    tidy(local)
        && !local.contains(['@', '<', '>', ',', ';'])
        && local.len() <= 64
        && text.len() <= 254
        && labels
        && domain.chars().all(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_a_shape() {
        for good in ["ana@example.com", "a.b+c@sub.example.si", "žiga@šport.si", "root@localhost"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["", "ana", "@example.com", "ana@", "a b@example.com", "ana@example..com", "ana@-a.com", "a@b@c"] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(!is_email(&format!("{}@example.com", "a".repeat(65))));
    }
}
