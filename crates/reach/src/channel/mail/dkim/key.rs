//! The two kinds of keys that mails are signed with, and what a domain publishes of them. A key is kept as PEM text,
//! which is a secret.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rand::CryptoRng;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject;

use super::made;

/// The longest string of a TXT record, in bytes (RFC 1035, 3.3).
const STRING: usize = 255;

/// How a key signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// RSA with SHA-256 (RFC 6376), which every receiver knows.
    Rsa,
    /// Ed25519 with SHA-256 (RFC 8463), which some know: short keys, and a twentieth of the work.
    Ed25519,
}

impl Algorithm {
    /// Its word in a signature (`a=`).
    pub fn signing(self) -> &'static str {
        match self {
            Algorithm::Rsa => "rsa-sha256",
            Algorithm::Ed25519 => "ed25519-sha256",
        }
    }

    /// Its word in a published key (`k=`).
    pub fn key(self) -> &'static str {
        match self {
            Algorithm::Rsa => "rsa",
            Algorithm::Ed25519 => "ed25519",
        }
    }
}

/// Why a text is no key to sign with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// It is no private key in PEM (`BEGIN PRIVATE KEY` or `BEGIN RSA PRIVATE KEY`), or is locked with a password.
    #[error("this is no private key in PEM, or it needs a password")]
    Unread,
    /// It is neither an Ed25519 key nor an RSA key of 2048 to 4096 bits, or its numbers do not belong together.
    #[error("this key is neither Ed25519 nor RSA of 2048 to 4096 bits")]
    Unfit,
}

/// A private key.
#[derive(Clone)]
pub struct Key(Arc<Kind>);

enum Kind {
    Rsa(RsaKeyPair),
    Ed25519(Ed25519KeyPair),
}

/// Without the secret.
impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.algorithm().key())
    }
}

impl Key {
    /// Reads a key: PKCS#8, or PKCS#1 for RSA.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn read(pem: &str) -> Result<Key, KeyError> {
        let rsa = |pair: Result<RsaKeyPair, _>| pair.map(Kind::Rsa).map_err(|_| KeyError::Unfit);
        let kind = match PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| KeyError::Unread)? {
            PrivateKeyDer::Pkcs1(der) => rsa(RsaKeyPair::from_der(der.secret_pkcs1_der())),
            PrivateKeyDer::Pkcs8(der) => {
                let der = der.secret_pkcs8_der();
                match Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
                    Ok(pair) => Ok(Kind::Ed25519(pair)),
                    Err(_) => rsa(RsaKeyPair::from_pkcs8(der)),
                }
            }
            _ => Err(KeyError::Unfit),
        };
        Ok(Key(Arc::new(kind?)))
    }

    /// A new key as PEM (PKCS#8), a secret. RSA has 2048 bits and takes a moment to be found: a second or so.
    pub fn make(algorithm: Algorithm, chance: &mut impl CryptoRng) -> String {
        let der = match algorithm {
            Algorithm::Rsa => made::rsa(chance),
            Algorithm::Ed25519 => made::ed25519(chance),
        };
        let lines: Vec<String> =
            STANDARD.encode(der).as_bytes().chunks(64).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
        format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", lines.join("\n"))
    }

    /// How it signs.
    pub fn algorithm(&self) -> Algorithm {
        match &*self.0 {
            Kind::Rsa(_) => Algorithm::Rsa,
            Kind::Ed25519(_) => Algorithm::Ed25519,
        }
    }

    /// What the domain publishes of it (`p=`), in base64.
    pub fn public(&self) -> String {
        match &*self.0 {
            Kind::Rsa(pair) => STANDARD.encode(made::public(pair.public_key().as_ref())),
            Kind::Ed25519(pair) => STANDARD.encode(pair.public_key()),
        }
    }

    /// The text of the TXT record at `selector._domainkey.domain`.
    pub fn record(&self) -> String {
        format!("v=DKIM1; k={}; p={}", self.algorithm().key(), self.public())
    }

    /// The same in the strings that a zone file wants: none longer than 255 bytes.
    pub fn strings(&self) -> Vec<String> {
        self.record().as_bytes().chunks(STRING).map(|piece| String::from_utf8_lossy(piece).into_owned()).collect()
    }

    /// The signature of a text, none where the machine fails. Ed25519 signs the text's hash (RFC 8463, 3).
    #[expect(
        clippy::disallowed_methods,
        reason = "ring asks for it where it needs none: PKCS#1 signatures have no chance in them"
    )]
    pub(super) fn sign(&self, text: &[u8]) -> Option<Vec<u8>> {
        match &*self.0 {
            Kind::Ed25519(pair) => Some(pair.sign(digest(&SHA256, text).as_ref()).as_ref().to_vec()),
            Kind::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                let signed = pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature);
                signed.ok().map(|()| signature)
            }
        }
    }
}
