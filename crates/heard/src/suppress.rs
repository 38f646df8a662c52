//! The hashes by which it is remembered who must not be written to. Their key lies in the database: a copy of that without
//! `secret.key` must still know them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use feedback::fold;
use reach::channel::mail::domain_of;
use ring::hmac;
use store::{Tx, setting};

use crate::chance::Chance;

/// Where the key lies.
const KEY: &str = "suppression_key";

/// What hashes.
pub struct Key(hmac::Key);

/// The key, made on first use.
///
/// # Errors
/// When the store fails.
pub async fn key(tx: &mut Tx, chance: &Chance) -> anyhow::Result<Key> {
    if setting::find(tx, KEY).await?.is_none() {
        setting::replace(tx, KEY, None, &STANDARD_NO_PAD.encode(chance.bytes::<32>())).await?;
    }
    let kept = setting::find(tx, KEY).await?.unwrap_or_default();
    Ok(Key(hmac::Key::new(hmac::HMAC_SHA256, &STANDARD_NO_PAD.decode(kept)?)))
}

impl Key {
    /// Of an address.
    pub fn address(&self, email: &str) -> [u8; 32] {
        self.hash(&store::contact::fold(email))
    }

    /// Of everybody in its domain; none where it has none.
    pub fn domain(&self, email: &str) -> Option<[u8; 32]> {
        domain_of(email).map(|domain| self.hash(&format!("@{}", fold::line(&domain))))
    }

    fn hash(&self, text: &str) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(hmac::sign(&self.0, text.as_bytes()).as_ref());
        bytes
    }
}
