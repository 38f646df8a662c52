//! The keys that mails are signed with (DKIM), two of a kind each time: RSA, which every receiver knows, and Ed25519. They
//! are made here, lie sealed in the database and never leave it; what the domain publishes of them is all that is shown.

use reach::channel::mail::dkim::{Algorithm, Key, Signer};
use reach::channel::mail::domain_of;
use serde::{Deserialize, Deserializer, Serialize};
use store::setting::MAIL_SIGNATURE;
use store::{Read, Tx};

use super::domain::Record;
use crate::app::App;
use crate::chance::Chance;
use crate::safe::Safe;

/// How many pairs of a domain are kept at a time: one that signs, the one before, and the one after.
pub const MOST: usize = 3;

/// All pairs there are, and which of them sign: one for each domain.
#[derive(Clone, Default, Deserialize, Serialize)]
pub struct Signature {
    /// The oldest first.
    pub pairs: Vec<Pair>,
    /// The numbers of the pairs that sign, at most one of a domain; none while mails go unsigned.
    #[serde(deserialize_with = "numbers")]
    signing: Vec<u32>,
    /// The highest number there ever was: a name that was published is never used for another key.
    latest: u32,
    /// As it was found.
    #[serde(skip)]
    kept: Option<String>,
}

/// An RSA and an Ed25519 key for a domain.
#[derive(Clone, Deserialize, Serialize)]
pub struct Pair {
    /// From 1; it is in the names of the keys.
    pub number: u32,
    /// The domain that publishes them, in ASCII.
    pub domain: String,
    /// Epoch milliseconds.
    pub made_at: i64,
    /// Mails were signed with it.
    pub has_signed: bool,
    /// Both keys, sealed.
    sealed: [String; 2],
}

/// The signature as it is kept.
///
/// # Errors
/// When the store fails.
pub async fn find(read: &mut Read) -> anyhow::Result<Signature> {
    let Some(kept) = store::setting::find(read, MAIL_SIGNATURE).await? else { return Ok(Signature::default()) };
    Ok(Signature { kept: Some(kept.clone()), ..serde_json::from_str(&kept)? })
}

/// Keeps it so from now on. False where somebody else has changed it since it was found.
///
/// # Errors
/// When the store fails.
pub async fn change(tx: &mut Tx, signature: &Signature) -> anyhow::Result<bool> {
    let value = serde_json::to_string(signature)?;
    Ok(store::setting::replace(tx, MAIL_SIGNATURE, signature.kept.as_deref(), &value).await?)
}

/// A list; or one number or none, as it was kept while only one pair could sign.
fn numbers<'de, D: Deserializer<'de>>(kept: D) -> Result<Vec<u32>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        Many(Vec<u32>),
        One(Option<u32>),
    }
    Ok(match Kept::deserialize(kept)? {
        Kept::Many(numbers) => numbers,
        Kept::One(number) => number.into_iter().collect(),
    })
}

/// A new RSA and a new Ed25519 key, as PEM. It takes a second or so, on a thread of its own.
///
/// # Errors
/// When the machine gives no thread.
pub async fn make(chance: &Chance) -> anyhow::Result<[String; 2]> {
    let mut stream = chance.stream();
    let made = move || [Algorithm::Rsa, Algorithm::Ed25519].map(|algorithm| Key::make(algorithm, &mut stream));
    Ok(tokio::task::spawn_blocking(made).await?)
}

impl Signature {
    /// Takes up a new pair, which does not sign yet; its number.
    ///
    /// # Errors
    /// When the keys cannot be sealed.
    pub fn add(&mut self, app: &App, domain: String, keys: &[String; 2]) -> anyhow::Result<u32> {
        let number = self.latest + 1;
        let lock = |at: usize| app.seal.safe().lock(&place(number, at), &keys[at], &app.chance);
        let sealed = [lock(0)?, lock(1)?];
        self.pairs.push(Pair { number, domain, made_at: app.now(), has_signed: false, sealed });
        self.latest = number;
        Ok(number)
    }

    /// The mails of its domain are signed with this pair from now on, and with no other. False where it is not there.
    pub fn turn_on(&mut self, number: u32) -> bool {
        let Some(pair) = self.pairs.iter_mut().find(|pair| pair.number == number) else { return false };
        pair.has_signed = true;
        let domain = pair.domain.clone();
        let own: Vec<u32> = self.of(&domain).map(|pair| pair.number).collect();
        self.signing.retain(|signs| !own.contains(signs));
        self.signing.push(number);
        true
    }

    /// The mails that this pair signed go unsigned from now on. False where it did not sign.
    pub fn turn_off(&mut self, number: u32) -> bool {
        let before = self.signing.len();
        self.signing.retain(|signs| *signs != number);
        self.signing.len() < before
    }

    /// Takes a pair away that does not sign. False where it does, or is not there.
    pub fn remove(&mut self, number: u32) -> bool {
        let before = self.pairs.len();
        self.pairs.retain(|pair| pair.number != number || self.signing.contains(&number));
        self.pairs.len() < before
    }

    /// All pairs of a domain, the oldest first.
    pub fn of(&self, domain: &str) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().filter(move |pair| pair.domain == domain)
    }

    /// Whether this pair signs.
    pub fn signs(&self, pair: &Pair) -> bool {
        self.signing.contains(&pair.number)
    }

    /// Whether another pair signs where this one did.
    pub fn is_former(&self, pair: &Pair) -> bool {
        pair.has_signed && !self.signs(pair) && self.of(&pair.domain).any(|other| self.signs(other))
    }

    /// The pair with this number.
    pub fn pair(&self, number: u32) -> Option<&Pair> {
        self.pairs.iter().find(|pair| pair.number == number)
    }

    /// The pair that signs mails from this domain, in ASCII: its own before that of one above it.
    pub fn signs_over(&self, domain: &str) -> Option<&Pair> {
        let fit = self.pairs.iter().filter(|pair| self.signs(pair) && pair.covers(domain));
        fit.max_by_key(|pair| pair.domain.len())
    }

    /// The same, and the keys can be opened: the domain that mails from this one are signed with.
    pub fn signed_by(&self, safe: &Safe, domain: &str) -> Option<&str> {
        self.signs_over(domain).filter(|pair| pair.signers(safe).is_some()).map(|pair| pair.domain.as_str())
    }

    /// Who signs mails from this address: nobody while that is off, where the keys are another domain's, or where they
    /// were sealed under another `secret.key`.
    pub fn signers(&self, safe: &Safe, address: &str) -> Vec<Signer> {
        let pair = domain_of(address).and_then(|domain| self.signs_over(&domain));
        pair.and_then(|pair| pair.signers(safe)).map(Vec::from).unwrap_or_default()
    }
}

impl Pair {
    /// The names of both keys within the domain.
    pub fn selectors(&self) -> [String; 2] {
        [format!("heard{}", self.number), format!("heard{}e", self.number)]
    }

    /// Whether one of them is called so.
    pub fn has(&self, selector: &str) -> bool {
        self.selectors().iter().any(|own| own == selector)
    }

    /// Whether a signature for its domain counts for mails from this one, in ASCII: it is the same, or stands above it.
    pub fn covers(&self, domain: &str) -> bool {
        domain == self.domain || domain.strip_suffix(&self.domain).is_some_and(|rest| rest.ends_with('.'))
    }

    /// Both that sign; none where the keys were sealed under another `secret.key`.
    pub fn signers(&self, safe: &Safe) -> Option<[Signer; 2]> {
        let [rsa, ed25519] = self.selectors();
        let signer = |at: usize, selector: &str| {
            let pem = safe.open(&place(self.number, at), &self.sealed[at])?;
            Signer::new(&self.domain, selector, Key::read(&pem).ok()?)
        };
        Some([signer(0, &rsa)?, signer(1, &ed25519)?])
    }

    /// What the domain publishes of both; none where the keys cannot be opened.
    pub fn records(&self, safe: &Safe) -> Option<[Record; 2]> {
        Some(self.signers(safe)?.map(|signer| Record {
            name: format!("{}._domainkey.{}", signer.selector(), signer.domain()),
            text: signer.key().record(),
        }))
    }
}

/// Where a key lies.
fn place(number: u32, at: usize) -> String {
    format!("0/setting/mail_signature/{number}/{at}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sign_for_their_domain_and_those_below_it() {
        let pair = Pair {
            number: 3,
            domain: "xn--oln-eqa.example".into(),
            made_at: 0,
            has_signed: false,
            sealed: Default::default(),
        };
        assert_eq!(pair.selectors(), ["heard3", "heard3e"]);
        let fits = |address: &str| domain_of(address).is_some_and(|domain| pair.covers(&domain));
        for address in ["iva@čoln.example", "iva@mail.ČOLN.example"] {
            assert!(fits(address), "{address}");
        }
        for address in ["iva@example", "iva@xxn--oln-eqa.example", "iva@other.example", "iva@[192.0.2.1]", "iva"] {
            assert!(!fits(address), "{address}");
        }
        assert!(pair.signers(&Safe::new(&[1; 32])).is_none(), "what is sealed otherwise does not open");
    }

    fn pair(number: u32, domain: &str) -> Pair {
        Pair { number, domain: domain.into(), made_at: 0, has_signed: false, sealed: Default::default() }
    }

    #[test]
    fn one_pair_of_each_domain_signs() {
        let pairs = vec![pair(1, "a.example"), pair(2, "b.example"), pair(3, "a.example"), pair(4, "eu.a.example")];
        let mut signature = Signature { pairs, ..Signature::default() };
        for number in [1, 2, 3, 4] {
            assert!(signature.turn_on(number));
        }
        let signs = |signature: &Signature, domain: &str| signature.signs_over(domain).map(|pair| pair.number);
        assert_eq!(signs(&signature, "a.example"), Some(3));
        assert_eq!(signs(&signature, "b.example"), Some(2));
        assert_eq!(signs(&signature, "eu.a.example"), Some(4), "the nearest");
        assert!(signature.is_former(&signature.pairs[0]) && !signature.is_former(&signature.pairs[1]));
        assert!(!signature.remove(3) && signature.remove(1));
        assert!(signature.turn_off(2) && !signature.turn_off(2));
        assert_eq!((signs(&signature, "b.example"), signs(&signature, "a.example")), (None, Some(3)));
    }

    #[test]
    fn what_was_kept_while_only_one_pair_could_sign_is_read() {
        for (kept, numbers) in [("null", vec![]), ("7", vec![7]), ("[7,9]", vec![7, 9])] {
            let text = format!(r#"{{"pairs":[],"signing":{kept},"since":0,"latest":9}}"#);
            let signature: Signature = serde_json::from_str(&text).expect("it is read");
            assert_eq!(signature.signing, numbers);
        }
    }
}
