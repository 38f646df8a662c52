//! Webhooks of other systems: each message is proven to be theirs, becomes events of customers once, and is shown where it
//! is mapped. What proves to be nobody's changes nothing and is told in one line of the log.

mod pages;
mod person;
mod programs;
mod recipes;
mod refused;

use axum::http::Method;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use heard::incoming::proof::Kind;
use heard::incoming::recipe::Start;
use reach::hook::Secret;
use ring::hmac;
use store::happening::{self, Listed};
use store::incoming::Call;
use uuid::Uuid;

use crate::stage::{Reply, Stage};

/// What is typed where the other system makes the secret.
const THEIRS: &str = "whsec_0123456789abcdef";

/// A webhook that Iva made.
pub struct Hook<'a> {
    stage: &'a Stage,
    kind: Kind,
    id: Uuid,
    /// Its page.
    pub page: String,
    /// Where messages are sent.
    pub path: String,
    secret: String,
}

/// The value of the first field that is copied from a page after this word.
fn copied<'a>(body: &'a str, after: &str) -> &'a str {
    let (_, rest) = body.split_once(after).unwrap_or_else(|| panic!("no {after} in {body}"));
    let (_, rest) = rest.split_once("data-copy=\"").expect("something to copy");
    rest.split('"').next().expect("its end")
}

fn mac(secret: &str, pieces: &[&[u8]]) -> hmac::Tag {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()));
    pieces.iter().for_each(|piece| context.update(piece));
    context.sign()
}

impl Stage {
    /// A webhook that begins as this, made on the page.
    pub async fn hook(&self, cookie: &str, start: Start) -> Hook<'_> {
        let kind = start.kind().expect("a kind");
        let typed = if kind.is_theirs() { format!("&secret={THEIRS}") } else { String::new() };
        let form = format!("start={start}&name={start}{typed}");
        let made = self.send_from(cookie, "/settings/incoming/new", "/settings/incoming/new", &form).await;
        assert_eq!(made.status, 200, "{}", made.text());
        let address = copied(&made.body, "Address for messages").to_owned();
        let secret = match kind.is_theirs() {
            true => THEIRS.to_owned(),
            false => copied(&made.body, "<span class=\"label\">Secret</span>").to_owned(),
        };
        let path = address.strip_prefix(&self.app.public_url()).expect("an address of ours").to_owned();
        let id = path.rsplit('.').next().expect("an id").parse().expect("an id");
        Hook { stage: self, kind, id, page: format!("/settings/incoming/{}", Uuid::simple(id)), path, secret }
    }

    /// A webhook that nobody made on a page, with one message.
    pub async fn has_webhook(&self, name: &str) -> Uuid {
        let (id, at) = (self.app.chance.id(self.now()), self.now());
        let webhook = store::incoming::Webhook {
            id,
            name: name.to_owned(),
            kind: Kind::Standard.key().to_owned(),
            recipe: None,
            secret: "sealed".to_owned(),
            mapping: serde_json::to_string(&Start::Standard.mapping().expect("a mapping")).expect("written"),
            version: 1,
            made_at: at,
            made_by: id,
            off_at: None,
        };
        let call = Call {
            incoming: id,
            id,
            at,
            verdict: "ignored".to_owned(),
            why: Some("no-address".to_owned()),
            size: 2,
            events: 0,
            headers: None,
            body: Some("{}".to_owned()),
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        assert!(store::incoming::add(&mut tx, self.workspace, &webhook).await.expect("added"));
        store::incoming::keep(&mut tx, self.workspace, &call).await.expect("kept");
        tx.commit().await.expect("commit");
        id
    }

    /// What was told, the last first.
    pub async fn happened(&self) -> Vec<Listed> {
        let mut read = self.app.store.read().await.expect("read");
        happening::list(&mut read, self.workspace, None, None, 2_000).await.expect("listed")
    }

    /// Name and main address of a customer.
    pub async fn card(&self, contact: Uuid) -> (String, String) {
        let mut read = self.app.store.read().await.expect("read");
        let known =
            store::contact::find_known(&mut read, self.workspace, contact).await.expect("found").expect("known");
        (known.card.name.unwrap_or_default(), known.card.emails.first().cloned().unwrap_or_default())
    }
}

impl Hook<'_> {
    /// The headers that prove a message, signed at an instant in milliseconds.
    fn proof(&self, id: &str, body: &[u8], at: i64) -> Vec<(String, String)> {
        let base64 = |tag: hmac::Tag| STANDARD.encode(tag);
        let one = |name: &str, value: String| vec![(name.to_owned(), value)];
        match self.kind {
            Kind::Standard => {
                let secret = Secret::parse(&self.secret).expect("a secret");
                let signed = reach::hook::sign(id, at, body, &[secret]).expect("signed");
                signed.map(|(name, value)| (name.to_owned(), value)).into()
            }
            Kind::Stripe => {
                let t = (at / 1000).to_string();
                let tag = mac(&self.secret, &[t.as_bytes(), b".", body]);
                let digits: String = tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
                one("stripe-signature", format!("t={t},v1={digits}"))
            }
            Kind::Shopify => one("x-shopify-hmac-sha256", base64(mac(&self.secret, &[body]))),
            Kind::WooCommerce => one("x-wc-webhook-signature", base64(mac(&self.secret, &[body]))),
            Kind::HubSpot => {
                let (url, at) = (format!("{}{}", self.stage.app.public_url(), self.path), at.to_string());
                let tag = mac(&self.secret, &[b"POST", url.as_bytes(), body, at.as_bytes()]);
                let signature = ("x-hubspot-signature-v3".to_owned(), base64(tag));
                vec![("x-hubspot-request-timestamp".to_owned(), at), signature]
            }
            Kind::Pipedrive => {
                one("authorization", format!("Basic {}", STANDARD.encode(format!("heard:{}", self.secret))))
            }
            Kind::Bearer => one("authorization", format!("Bearer {}", self.secret)),
        }
    }

    /// Sends bytes with these headers.
    async fn sends(&self, headers: &[(String, String)], body: impl Into<Vec<u8>>) -> Reply {
        let mut all = vec![("content-type", "application/json")];
        all.extend(headers.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        self.stage.send(Method::POST, &self.path, &all, body).await
    }

    /// Sends a message that is proven, about a topic that a header names.
    async fn tells_of(&self, topic: Option<(&str, &str)>, body: &str) -> Reply {
        let mut headers = self.proof("msg_1", body.as_bytes(), self.stage.now());
        headers.extend(topic.map(|(name, value)| (name.to_owned(), value.to_owned())));
        self.sends(&headers, body).await
    }

    pub async fn tells(&self, body: &str) -> Reply {
        self.tells_of(None, body).await
    }

    /// The messages that are kept, the latest first.
    async fn calls(&self) -> Vec<Call> {
        let mut read = self.stage.app.store.read().await.expect("read");
        store::incoming::calls(&mut read, self.stage.workspace, self.id).await.expect("listed")
    }
}

impl Reply {
    /// What the sender is told: verdict, why, and how many events it became.
    fn verdict(&self) -> (String, String, u64) {
        let told = self.json();
        let word = |name: &str| told[name].as_str().unwrap_or_default().to_owned();
        (word("verdict"), word("why"), told["events"].as_u64().unwrap_or_default())
    }

    #[track_caller]
    fn is(&self, status: u16, verdict: &str, why: &str, events: u64) {
        let told = self.verdict();
        let expected = (verdict.to_owned(), why.to_owned(), events);
        assert_eq!((self.status.as_u16(), told), (status, expected), "{}", self.body);
    }
}
