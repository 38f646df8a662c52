//! Who is not written to: the key under which addresses are hashed, and what asks and adds by it. The store holds the
//! hashes; addresses are never kept for this.

use std::collections::HashMap;

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::hmac;
use store::contact::consent::Channel;
use store::contact::fold;
use store::setting::SUPPRESSION_KEY;
use store::suppression::{self, Entry, Reason, Scope, Target};
use store::{Read, Tx, contact, setting};
use uuid::Uuid;

use crate::app::App;
use crate::chance::Chance;
use crate::contact::is_email;

/// The key. Only this installation has it, and whoever restores its data.
#[derive(Clone, Debug)]
pub struct Key(hmac::Key);

/// The key, made where there is none yet.
///
/// # Errors
/// When the database fails, or holds no key but something else.
pub async fn key(tx: &mut Tx, chance: &Chance) -> anyhow::Result<Key> {
    if let Some(key) = known(tx).await? {
        return Ok(key);
    }
    setting::replace(tx, SUPPRESSION_KEY, None, &STANDARD.encode(chance.bytes::<32>())).await?;
    // Another server may have been first: whichever is there holds.
    known(tx).await?.context("the key of those who are not written to was made and is not there")
}

/// The key, where there is one: without it nobody was ever stopped.
///
/// # Errors
/// When the database fails, or holds no key but something else.
pub async fn known(read: &mut Read) -> anyhow::Result<Option<Key>> {
    let Some(text) = setting::find(read, SUPPRESSION_KEY).await? else { return Ok(None) };
    let bytes: Option<[u8; 32]> = STANDARD.decode(text.trim()).ok().and_then(|bytes| bytes.try_into().ok());
    let bytes = bytes.context("the setting `suppression_key` is not 32 bytes in base64: restore it from a backup")?;
    Ok(Some(Key(hmac::Key::new(hmac::HMAC_SHA256, &bytes))))
}

impl Key {
    /// What is kept of an address.
    pub fn address(&self, email: &str) -> [u8; 32] {
        self.hash(&fold(email))
    }

    /// What is kept of a domain: of an address's, or of one that is written as `@example.com`.
    pub fn domain(&self, email: &str) -> [u8; 32] {
        let folded = fold(email);
        let domain = folded.rsplit_once('@').map_or(folded.as_str(), |(_, domain)| domain);
        self.hash(&format!("@{domain}"))
    }

    fn hash(&self, what: &str) -> [u8; 32] {
        let mut hash = [0; 32];
        hash.copy_from_slice(hmac::sign(&self.0, what.as_bytes()).as_ref());
        hash
    }
}

/// Which of some addresses are not written to, and about what.
#[derive(Debug, Default)]
pub struct Stopped {
    key: Option<Key>,
    found: HashMap<Scope, HashMap<[u8; 32], Reason>>,
}

impl Stopped {
    /// Looks these addresses up.
    ///
    /// # Errors
    /// When the database fails, or holds no key but something else.
    pub async fn among<'a>(
        read: &mut Read,
        workspace: i64,
        emails: impl Iterator<Item = &'a str>,
        now: i64,
    ) -> anyhow::Result<Stopped> {
        let Some(key) = known(read).await? else { return Ok(Stopped::default()) };
        let mut hashes: Vec<[u8; 32]> = emails.flat_map(|email| [key.address(email), key.domain(email)]).collect();
        hashes.sort_unstable();
        hashes.dedup();
        let mut found = HashMap::new();
        // Most often there is none.
        let any = suppression::among(read, workspace, Channel::Email, &hashes, &Scope::ALL, now).await?;
        let any: Vec<[u8; 32]> = any.into_keys().collect();
        if !any.is_empty() {
            for scope in Scope::ALL {
                found.insert(scope, suppression::among(read, workspace, Channel::Email, &any, &[scope], now).await?);
            }
        }
        Ok(Stopped { key: Some(key), found })
    }

    /// Why nothing about this is written to an address that was looked up; none where something may be.
    pub fn why(&self, email: &str, about: Scope) -> Option<Reason> {
        let key = self.key.as_ref().filter(|_| !self.found.is_empty())?;
        let hashes = [key.address(email), key.domain(email)];
        let reasons = [Scope::All, about].into_iter().filter_map(|scope| self.found.get(&scope));
        let reasons = reasons.flat_map(|stopped| hashes.iter().filter_map(|hash| stopped.get(hash)));
        // What they want themselves comes before what others decided.
        reasons.copied().max_by_key(|reason| reason.is_their_will())
    }
}

/// What an address of ours and the API call a row: nothing else in it tells whose it is.
pub fn id(target: Target) -> String {
    format!("{}.{}.{}", target.channel, target.scope, URL_SAFE_NO_PAD.encode(target.address))
}

/// The row that is called so; `None` for what is no name of one.
pub fn target(id: &str) -> Option<Target> {
    let (channel, rest) = id.split_once('.')?;
    let (scope, address) = rest.split_once('.')?;
    Some(Target {
        channel: Channel::from_key(channel)?,
        scope: Scope::from_key(scope)?,
        address: URL_SAFE_NO_PAD.decode(address).ok()?.try_into().ok()?,
    })
}

/// What somebody writes down to be stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// One address, folded.
    Address(String),
    /// Everybody at a domain, folded, without the `@`.
    Domain(String),
}

impl Meant {
    /// Reads `ana@example.com`, `@example.com` or `example.com`; `None` for anything else.
    pub fn read(text: &str) -> Option<Meant> {
        let folded = fold(text);
        match folded.rsplit_once('@') {
            Some((local, _)) if !local.is_empty() => is_email(&folded).then_some(Meant::Address(folded)),
            split => {
                let domain = split.map_or(folded.as_str(), |(_, domain)| domain);
                let fits = domain.contains('.') && is_email(&format!("a@{domain}"));
                // Folded as within an address.
                let domain = fold(&format!("a@{domain}")).trim_start_matches("a@").to_owned();
                fits.then_some(Meant::Domain(domain))
            }
        }
    }

    /// What is kept of it.
    pub fn hash(&self, key: &Key) -> [u8; 32] {
        match self {
            Meant::Address(address) => key.address(address),
            Meant::Domain(domain) => key.domain(domain),
        }
    }

    /// The domain, where one is meant: it is kept in clear.
    pub fn as_domain(&self) -> Option<&str> {
        match self {
            Meant::Address(_) => None,
            Meant::Domain(domain) => Some(domain),
        }
    }
}

/// The place of a row in the list of them, as a word for an address.
pub fn place(entry: &Entry) -> String {
    format!("{}.{}", entry.at, id(entry.target))
}

/// The place that a word stands for.
pub fn placed(word: &str) -> Option<(i64, [u8; 32], Scope)> {
    let (at, id) = word.split_once('.')?;
    let target = target(id)?;
    Some((at.parse().ok()?, target.address, target.scope))
}

/// A colleague or a program says who is not to be written to.
pub struct ByHand<'a> {
    /// Whose.
    pub workspace: i64,
    /// What.
    pub meant: &'a Meant,
    /// Why; may be empty.
    pub note: &'a str,
    /// The colleague.
    pub by: Option<Uuid>,
}

impl ByHand<'_> {
    /// Writes it down; which row it is, and whether anything changed.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn write(&self, app: &App, tx: &mut Tx) -> anyhow::Result<(Target, bool)> {
        let key = key(tx, &app.chance).await?;
        let contact = match self.meant {
            Meant::Address(email) => contact::find_by_email(tx, self.workspace, email).await?,
            Meant::Domain(_) => None,
        };
        let target = Target { channel: Channel::Email, address: self.meant.hash(&key), scope: Scope::All };
        let new = suppression::New {
            workspace: self.workspace,
            target,
            reason: Reason::ByHand,
            at: app.now(),
            until: None,
            invitation: None,
            contact: contact.map(|contact| contact.id),
            by_user: self.by,
            domain: self.meant.as_domain(),
            note: Some(self.note).filter(|note| !note.is_empty()),
        };
        Ok((target, suppression::add(tx, &new).await?))
    }
}

/// How many characters a note has at most.
pub const LONGEST_NOTE: usize = 300;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_has_one_hash_however_it_is_written_and_a_domain_another() {
        let key = Key(hmac::Key::new(hmac::HMAC_SHA256, &[1; 32]));
        assert_eq!(key.address(" Ana@Example.com"), key.address("ana@example.com"));
        assert_eq!(key.address("a@xn--port-f6a.si"), key.address("a@šport.si"));
        assert_eq!(key.domain("ana@example.com"), key.domain("@EXAMPLE.com"));
        assert_eq!(key.domain("ana@example.com"), key.domain("example.com"));
        assert_ne!(key.domain("ana@example.com"), key.address("ana@example.com"));
        let other = Key(hmac::Key::new(hmac::HMAC_SHA256, &[2; 32]));
        assert_ne!(key.address("ana@example.com"), other.address("ana@example.com"));
    }

    #[test]
    fn a_row_is_called_by_what_it_stops() {
        for channel in Channel::ALL {
            for scope in Scope::ALL {
                let one = Target { channel, scope, address: [7; 32] };
                assert_eq!(target(&id(one)), Some(one));
            }
        }
        for none in ["", "email", "email.all", "email.all.", "email.all.AAAA", "pigeon.all.x"] {
            assert_eq!(target(none), None, "{none}");
        }
    }

    #[test]
    fn an_address_or_a_domain_is_meant() {
        let domain = |text: &str| Some(Meant::Domain(text.to_owned()));
        assert_eq!(Meant::read(" Ana@Example.com "), Some(Meant::Address("ana@example.com".to_owned())));
        assert_eq!(
            (Meant::read("@Example.com"), Meant::read("example.com")),
            (domain("example.com"), domain("example.com"))
        );
        assert_eq!(Meant::read("@xn--port-f6a.si"), domain("šport.si"));
        for none in ["", "@", "ana", "a b@example.com", "@localhost", "a@b@c"] {
            assert_eq!(Meant::read(none), None, "{none}");
        }
    }
}
