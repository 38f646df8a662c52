//! Signatures under mails (RFC 6376, RFC 8463): whoever receives one can ask the sender's domain whether it was
//! changed. The parts of a text are made alike (`relaxed/relaxed`), because those who hand mails on change spaces and
//! letters' case.

mod canonical;
mod key;
mod made;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{SHA256, digest};

pub use self::key::{Algorithm, Key, KeyError};

/// Headers that are signed with one more than there is, so that none can be put on top: a reader would be shown that
/// one.
const SEALED: [&str; 4] = ["From", "To", "Subject", "Reply-To"];

/// Headers that are signed where they stand. RFC 8058 (4) wants those of one-click unsubscribing among them.
const SIGNED: [&str; 8] = [
    "Date",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "List-Id",
    "Feedback-ID",
];

/// As long a line of a signature gets, in bytes.
const LINE: usize = 72;

/// Who signs: a key whose other half the domain publishes under the selector.
#[derive(Clone, Debug)]
pub struct Signer {
    domain: String,
    selector: String,
    key: Key,
}

impl Signer {
    /// Signs for a domain (`d=`) with the key that it publishes at `selector._domainkey.domain`. None where one of both
    /// is no host name; a domain with letters of its own is said in ASCII.
    pub fn new(domain: &str, selector: &str, key: Key) -> Option<Signer> {
        let domain = super::address::host(domain)?;
        let selector = super::address::host(selector).filter(|selector| selector.len() <= 63)?;
        Some(Signer { domain, selector, key })
    }

    /// The domain that signs, in ASCII.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The name of the key within it.
    pub fn selector(&self) -> &str {
        &self.selector
    }

    /// What it signs with.
    pub fn key(&self) -> &Key {
        &self.key
    }
}

/// The mail with a signature of each signer on top, the first signer's first. Nothing else is changed.
pub(super) fn signed(mail: &str, signers: &[Signer], at: i64) -> String {
    let (head, body) = canonical::halves(mail.as_bytes());
    let headers = canonical::headers(head);
    let body = digest(&SHA256, &canonical::body(body));
    let body = STANDARD.encode(body);
    let names = names(&headers);
    let mut out = String::with_capacity(mail.len() + signers.len() * 1024);
    for signer in signers {
        let mut signature = beginning(signer, &names, &body, at.div_euclid(1000).max(0));
        let mut text = canonical::chosen(&headers, names.iter().copied());
        text.extend_from_slice(&canonical::header(signature.as_bytes()));
        let Some(value) = signer.key.sign(&text) else { continue };
        let value = STANDARD.encode(value);
        // The first line begins behind ` b=`.
        for (at, piece) in value.as_bytes().chunks(LINE).enumerate() {
            signature.push_str(if at > 0 { "\r\n " } else { "" });
            signature.extend(piece.iter().map(|byte| char::from(*byte)));
        }
        out.push_str(&signature);
        out.push_str("\r\n");
    }
    out.push_str(mail);
    out
}

/// The headers that are signed, each as often as it stands there, and those that are sealed once more.
fn names<'a>(headers: &[(String, &'a [u8])]) -> Vec<&'a str>
where
    'static: 'a,
{
    let count = |name: &str| headers.iter().filter(|(own, _)| own.eq_ignore_ascii_case(name)).count();
    let sealed = SEALED.into_iter().flat_map(|name| std::iter::repeat_n(name, count(name) + 1));
    sealed.chain(SIGNED.into_iter().flat_map(|name| std::iter::repeat_n(name, count(name)))).collect()
}

/// The signature's header without what is computed of it.
fn beginning(signer: &Signer, names: &[&str], body: &str, seconds: i64) -> String {
    let Signer { domain, selector, key } = signer;
    let algorithm = key.algorithm().signing();
    let mut header = format!("DKIM-Signature: v=1; a={algorithm}; c=relaxed/relaxed;\r\n d={domain}; s={selector};");
    header.push_str(&format!("\r\n t={seconds}; bh={body};\r\n h="));
    let mut column = " h=".len();
    for (at, name) in names.iter().enumerate() {
        if at > 0 {
            header.push(':');
        }
        if column + name.len() >= LINE {
            header.push_str("\r\n ");
            column = 1;
        }
        header.push_str(name);
        column += name.len() + 1;
    }
    header.push_str(";\r\n b=");
    header
}

#[cfg(test)]
mod tests;
