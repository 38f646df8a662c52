//! How a message proves to be the sender's: what each kind of system signs, and with which secret. Secrets are sealed in the
//! database, bound to their webhook, and never shown again.

use axum::http::HeaderMap;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use feedback::keyed;
use reach::hook::{self, Secret, Wrong};
use ring::hmac;
use uuid::Uuid;

use crate::chance::Chance;
use crate::safe::Safe;

keyed! {
    /// How messages prove to be the sender's.
    pub enum Kind {
        /// Standard Webhooks, for whoever builds it themselves.
        Standard = "standard",
        /// As Stripe does.
        Stripe = "stripe",
        /// As Shopify does.
        Shopify = "shopify",
        /// As WooCommerce does.
        WooCommerce = "woocommerce",
        /// As HubSpot's apps do.
        HubSpot = "hubspot",
        /// A user and a password with each message, as Pipedrive does. Nothing is signed.
        Pipedrive = "pipedrive",
        /// A secret word in a header, for systems that cannot sign. It proves less: whoever sees one message has it.
        Bearer = "bearer",
    }
}

/// The user of a webhook of [`Kind::Pipedrive`].
pub const USER: &str = "heard";

/// The header of a webhook of [`Kind::Bearer`], where `Authorization` cannot be set.
pub const KEY_HEADER: &str = "x-api-key";

/// The fewest and the most characters of a secret that somebody typed.
pub const LENGTHS: std::ops::RangeInclusive<usize> = 16..=255;

impl Kind {
    /// Whether the other system makes the secret, and it is typed in here. Otherwise we make it.
    pub fn is_theirs(self) -> bool {
        matches!(self, Kind::Stripe | Kind::Shopify | Kind::HubSpot)
    }

    /// Whether each message is signed as it is.
    pub fn signs(self) -> bool {
        !matches!(self, Kind::Pipedrive | Kind::Bearer)
    }

    /// A new secret.
    pub fn make(self, chance: &Chance) -> String {
        match self {
            Kind::Standard => Secret::make(chance.bytes()).text(),
            _ => URL_SAFE_NO_PAD.encode(chance.bytes::<24>()),
        }
    }

    /// What the sender calls a message, where that is signed with it.
    pub fn message_id(self, headers: &HeaderMap) -> Option<&str> {
        let name = (self == Kind::Standard).then_some(hook::ID)?;
        headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// That a message to this address is the sender's.
    ///
    /// # Errors
    /// Why it is not believed.
    pub fn verify(self, headers: &HeaderMap, address: &str, body: &[u8], secret: &str, now: i64) -> Result<(), Wrong> {
        match self {
            Kind::Standard => hook::verify(headers, body, &[Secret::parse(secret)?], now),
            Kind::Stripe => hook::stripe::verify(headers, body, secret, now),
            Kind::Shopify => hook::shopify::verify(headers, body, secret),
            Kind::WooCommerce => hook::woocommerce::verify(headers, body, secret),
            Kind::HubSpot => hook::hubspot::verify(headers, ("POST", address), body, secret, now),
            Kind::Pipedrive => hook::pipedrive::verify(headers, USER, secret),
            Kind::Bearer => word(headers, secret),
        }
    }

    /// Whether this is the message by which WooCommerce tries an address before it is used: it says nothing, and is not
    /// signed.
    pub fn is_ping(self, headers: &HeaderMap, body: &[u8]) -> bool {
        let digits = body.strip_prefix(b"webhook_id=");
        let is_shaped = digits.is_some_and(|digits| digits.len() <= 20 && digits.iter().all(u8::is_ascii_digit));
        self == Kind::WooCommerce && is_shaped && !headers.contains_key("x-wc-webhook-signature")
    }
}

/// The word in the header. Both are hashed first, with a key that only we know, so that it takes as long whatever they are.
fn word(headers: &HeaderMap, secret: &str) -> Result<(), Wrong> {
    let of = |name: &str| {
        let mut all = headers.get_all(name).iter();
        let first = all.next()?.to_str().ok()?;
        all.next().is_none().then_some(first.trim())
    };
    let bearer = of("authorization").and_then(|value| {
        let (scheme, word) = value.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| word.trim())
    });
    let given = bearer.or_else(|| of(KEY_HEADER)).ok_or(Wrong::Missing)?;
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let expected = hmac::sign(&key, secret.as_bytes());
    match !secret.is_empty() && hmac::verify(&key, given.as_bytes(), expected.as_ref()).is_ok() {
        true => Ok(()),
        false => Err(Wrong::Signature),
    }
}

/// What a person must type at the other end for [`Kind::Pipedrive`] and [`Kind::Bearer`]: the value of the header.
pub fn header_value(kind: Kind, secret: &str) -> Option<String> {
    match kind {
        Kind::Pipedrive => Some(format!("Basic {}", STANDARD.encode(format!("{USER}:{secret}")))),
        Kind::Bearer => Some(format!("Bearer {secret}")),
        _ => None,
    }
}

fn place(workspace: i64, id: Uuid) -> String {
    format!("{workspace}/incoming/{}/secret", id.simple())
}

/// Seals a webhook's secret.
///
/// # Errors
/// When it cannot be sealed.
pub fn lock(safe: &Safe, workspace: i64, id: Uuid, secret: &str, chance: &Chance) -> anyhow::Result<String> {
    safe.lock(&place(workspace, id), secret, chance)
}

/// Opens it. None where it was sealed with another key.
pub fn open(safe: &Safe, workspace: i64, id: Uuid, sealed: &str) -> Option<String> {
    safe.open(&place(workspace, id), sealed)
}

/// A secret as somebody typed it, if it can be one of this kind.
pub fn typed(text: &str) -> Option<&str> {
    let text = text.trim();
    let is_one = LENGTHS.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
    is_one.then_some(text)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn with(name: &'static str, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(
            axum::http::HeaderName::from_static(name),
            HeaderValue::from_str(value).expect("a value"),
        )])
    }

    #[test]
    fn a_word_in_a_header_is_the_one_or_is_not() {
        let is = |headers: &HeaderMap, secret| Kind::Bearer.verify(headers, "", b"{}", secret, 0);
        assert_eq!(is(&with("authorization", "Bearer a-secret-word-1"), "a-secret-word-1"), Ok(()));
        assert_eq!(is(&with("authorization", "bearer  a-secret-word-1"), "a-secret-word-1"), Ok(()));
        assert_eq!(is(&with(KEY_HEADER, "a-secret-word-1"), "a-secret-word-1"), Ok(()));
        assert_eq!(is(&with(KEY_HEADER, "a-secret-word-2"), "a-secret-word-1"), Err(Wrong::Signature));
        assert_eq!(is(&with("authorization", "Basic a-secret-word-1"), "a-secret-word-1"), Err(Wrong::Missing));
        assert_eq!(is(&HeaderMap::new(), "a-secret-word-1"), Err(Wrong::Missing));
        assert_eq!(is(&with(KEY_HEADER, ""), ""), Err(Wrong::Signature));
    }

    #[test]
    fn what_is_made_fits_and_what_is_typed_is_a_word() {
        let chance = Chance::seeded(1);
        for kind in Kind::ALL.into_iter().filter(|kind| !kind.is_theirs()) {
            let (one, other) = (kind.make(&chance), kind.make(&chance));
            assert!(typed(&one) == Some(&one) && one != other, "{kind}");
        }
        assert!(Secret::parse(&Kind::Standard.make(&chance)).is_ok());
        let value = header_value(Kind::Pipedrive, "geslo").expect("a header");
        assert_eq!(Kind::Pipedrive.verify(&with("authorization", &value), "", b"", "geslo", 0), Ok(()));
        assert_eq!([typed("short"), typed("with a blank in it"), typed(&"a".repeat(256))], [None; 3]);
    }

    #[test]
    fn a_ping_says_nothing() {
        let none = HeaderMap::new();
        assert!(Kind::WooCommerce.is_ping(&none, b"webhook_id=12"));
        assert!(!Kind::WooCommerce.is_ping(&none, b"webhook_id=12&a=b"));
        assert!(!Kind::WooCommerce.is_ping(&with("x-wc-webhook-signature", "a"), b"webhook_id=12"));
        assert!(!Kind::Shopify.is_ping(&none, b"webhook_id=12"));
    }
}
