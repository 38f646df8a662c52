//! Secrets of others, sealed with ChaCha20-Poly1305 under a key derived from `secret.key`. Each is bound to its place, so
//! that one that was put elsewhere does not open; whoever has the database alone has none of them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;

use crate::chance::Chance;

/// Stands before what is sealed, so that another way of sealing can be told from this one.
const WAY: &str = "1.";

/// What seals and opens.
#[derive(Clone)]
pub struct Safe(Option<LessSafeKey>);

impl Safe {
    /// From the 32 bytes of `secret.key`; the key is derived, so that what signs links never seals.
    pub fn new(secret: &[u8; 32]) -> Safe {
        let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), b"heard secrets of others 1");
        // 32 bytes are what both sides have; another length would be a mistake of ours, and then nothing opens.
        Safe(UnboundKey::new(&CHACHA20_POLY1305, derived.as_ref()).ok().map(LessSafeKey::new))
    }

    /// Seals a secret for its place: workspace (0 for the installation's), table, row and column.
    ///
    /// # Errors
    /// When it is longer than the cipher takes (256 GB).
    pub fn lock(&self, place: &str, secret: &str, chance: &Chance) -> anyhow::Result<String> {
        let nonce: [u8; NONCE_LEN] = chance.bytes();
        let mut sealed = secret.as_bytes().to_vec();
        let key = self.0.as_ref().ok_or_else(|| anyhow::anyhow!("there is no key to seal with"))?;
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(place.as_bytes()), &mut sealed)
            .map_err(|_| anyhow::anyhow!("too long to be sealed"))?;
        let mut whole = nonce.to_vec();
        whole.append(&mut sealed);
        Ok(format!("{WAY}{}", STANDARD_NO_PAD.encode(whole)))
    }

    /// Opens what was sealed for this place. None for anything else: it was sealed under another key, belongs elsewhere,
    /// or was changed.
    pub fn open(&self, place: &str, sealed: &str) -> Option<String> {
        let whole = STANDARD_NO_PAD.decode(sealed.strip_prefix(WAY)?).ok()?;
        let (nonce, sealed) = whole.split_at_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut sealed = sealed.to_vec();
        let opened = self.0.as_ref()?.open_in_place(nonce, Aad::from(place.as_bytes()), &mut sealed).ok()?;
        String::from_utf8(opened.to_vec()).ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_secret_opens_in_its_place_with_its_key_and_nowhere_else() {
        let chance = Chance::seeded(1);
        let (ours, theirs) = (Safe::new(&[1; 32]), Safe::new(&[2; 32]));
        let sealed = ours.lock("0/setting/mail_password", "geslo č", &chance).expect("sealed");
        assert!(!sealed.contains("geslo"));
        assert_eq!(ours.open("0/setting/mail_password", &sealed).as_deref(), Some("geslo č"));
        assert_eq!(ours.open("1/setting/mail_password", &sealed), None);
        assert_eq!(theirs.open("0/setting/mail_password", &sealed), None);
    }

    #[test]
    fn the_same_secret_is_sealed_differently_each_time() {
        let (chance, safe) = (Chance::seeded(1), Safe::new(&[1; 32]));
        assert_ne!(
            safe.lock("a", "geslo", &chance).expect("sealed"),
            safe.lock("a", "geslo", &chance).expect("sealed")
        );
    }

    proptest! {
        #[test]
        fn whatever_is_sealed_opens_and_nothing_that_was_changed(secret in any::<String>(), at in any::<usize>(), other in "[A-Za-z0-9+/]") {
            let (chance, safe) = (Chance::seeded(1), Safe::new(&[1; 32]));
            let sealed = safe.lock("place", &secret, &chance).expect("sealed");
            let opened = safe.open("place", &sealed);
            prop_assert_eq!(opened.as_deref(), Some(secret.as_str()));
            let at = at % sealed.len();
            let mut changed = sealed.clone();
            changed.replace_range(at..=at, &other);
            prop_assert!(changed == sealed || safe.open("place", &changed).is_none());
            prop_assert_eq!(safe.open("place", &secret), None);
        }
    }
}
