//! Who is not written to: the key under which addresses are hashed, and what asks and adds by it. The store holds the
//! hashes; addresses are never kept for this.

use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;
use store::contact::fold;
use store::setting::SUPPRESSION_KEY;
use store::{Read, Tx, setting};

use crate::chance::Chance;

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
}
