//! A message comes in: it is proven, read and kept, all of it in one transaction, so that a sender who is told that it was
//! taken need not send it again, and one who is not may.

use std::collections::HashMap;
use std::net::IpAddr;

use axum::http::{HeaderMap, StatusCode};
use feedback::keyed;
use reach::hook::Wrong;
use ring::digest::{SHA256, digest};
use serde_json::Value as Json;
use store::Read;
use store::incoming::{Call, Webhook};
use uuid::Uuid;

use super::mapping::Mapping;
use super::path::Payload;
use super::proof::{self, Kind};
use super::read::{Ignored, Mapped, Outcome};
use super::{LARGEST_KEPT, address, headers};
use crate::app::App;
use crate::audit::Doer;
use crate::contact::card::{self, Told as Card};
use crate::event::{self, Became, Event, MOST};
use crate::mistake::{LONGEST_LINE, Mistakes};

/// How often it is tried to keep events of somebody whom others make known at the same moment.
const TRIES: usize = 3;

keyed! {
    /// What became of a message.
    pub enum Verdict {
        /// It became events.
        Taken = "taken",
        /// All of its events were told before.
        Repeated = "repeated",
        /// It is the sender's, and nothing for us.
        Ignored = "ignored",
        /// It is not the sender's, or not whole.
        Refused = "refused",
    }
}

macro_rules! refusals {
    ($($(#[$doc:meta])+ $name:ident = $key:literal, $status:ident, $says:literal;)+) => {
        keyed! {
            /// Why a message is refused.
            pub enum Refused {
                $($(#[$doc])+ $name = $key,)+
            }
        }

        impl Refused {
            /// What the sender is answered.
            pub fn status(self) -> StatusCode {
                match self { $(Refused::$name => StatusCode::$status,)+ }
            }

            /// The same for the log and for programs.
            pub fn says(self) -> &'static str {
                match self { $(Refused::$name => $says,)+ }
            }
        }
    };
}

refusals! {
    /// Nothing proves whose it is.
    Missing = "missing", UNAUTHORIZED, "the header that proves who wrote is not there";
    /// What should prove it cannot be read.
    Malformed = "malformed", UNAUTHORIZED, "the header that proves who wrote is not of the form agreed upon, or is there twice";
    /// It is another's, or was changed.
    Signature = "signature", UNAUTHORIZED, "the signature does not fit: another secret, or changed or cut on its way";
    /// It is old.
    Late = "late", UNAUTHORIZED, "it was signed more than five minutes ago: an old message, sent once more";
    /// It is from the future.
    Early = "early", UNAUTHORIZED, "it was signed more than five minutes from now: one of the two clocks is wrong";
    /// It ended too soon.
    CutOff = "cut-off", BAD_REQUEST, "it did not arrive whole";
    /// It is no JSON.
    NotJson = "not-json", BAD_REQUEST, "it is no JSON document in UTF-8, or a cut one";
    /// It is too long.
    TooLarge = "too-large", PAYLOAD_TOO_LARGE, "it is longer than a mebibyte";
    /// It holds too much.
    TooMany = "too-many", PAYLOAD_TOO_LARGE, "it holds more than a thousand events";
    /// Our own secret cannot be opened.
    SecretLost = "secret-lost", SERVICE_UNAVAILABLE, "our secret was sealed with another key: somebody must enter it again";
}

impl From<Wrong> for Refused {
    fn from(wrong: Wrong) -> Refused {
        match wrong {
            Wrong::Missing => Refused::Missing,
            Wrong::Malformed => Refused::Malformed,
            Wrong::Signature => Refused::Signature,
            Wrong::Late => Refused::Late,
            Wrong::Early => Refused::Early,
        }
    }
}

/// The word for a message by which an address is tried.
pub const PING: &str = "ping";

/// The word for events that could not be kept.
pub const NOT_KEPT: &str = "not-kept";

/// A message.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// Whence.
    pub address: Option<IpAddr>,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// Its bytes as they came, or why they are not all there.
    pub body: Result<&'a [u8], Refused>,
}

/// What the sender is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What became of it.
    pub verdict: Verdict,
    /// And why, in a word.
    pub why: Option<&'static str>,
    /// How many events it became that were not there before.
    pub events: usize,
}

impl Answer {
    fn of(verdict: Verdict, why: Option<&'static str>) -> Answer {
        Answer { verdict, why, events: 0 }
    }
}

/// Takes a message of a webhook that is on.
///
/// # Errors
/// When the store fails, and nothing was kept; the sender may send it again.
pub async fn take(app: &App, workspace: i64, webhook: &Webhook, message: Message<'_>) -> store::Result<Answer> {
    let size = message.body.map_or(0, <[u8]>::len);
    let call = Call {
        incoming: webhook.id,
        id: app.chance.id(app.now()),
        at: app.now(),
        verdict: String::new(),
        why: None,
        size: size as i64,
        events: 0,
        headers: None,
        body: None,
    };
    let answer = match judge(app, workspace, webhook, message) {
        Err(refused) => refuse(app, workspace, webhook, message, refused, call).await?,
        Ok(Judged::Ping) => keep(app, workspace, call, Answer::of(Verdict::Ignored, Some(PING))).await?,
        Ok(Judged::Read { outcomes, text }) => {
            let read = Json::Object(headers(message.headers).into_iter().collect()).to_string();
            let call = match text.len() <= LARGEST_KEPT {
                true => Call { headers: Some(read), body: Some(text.to_owned()), ..call },
                false => call,
            };
            follow(app, workspace, webhook, message, outcomes, call).await?
        }
    };
    if answer.verdict == Verdict::Repeated {
        let webhook = webhook.id.simple();
        tracing::info!(workspace, %webhook, "a message of an incoming webhook was sent again: nothing is done twice");
    }
    Ok(answer)
}

enum Judged<'a> {
    Ping,
    Read { outcomes: Vec<Outcome>, text: &'a str },
}

/// Whether it is the sender's and whole, and what becomes of it then.
fn judge<'a>(app: &App, workspace: i64, webhook: &Webhook, message: Message<'a>) -> Result<Judged<'a>, Refused> {
    let body = message.body?;
    let kind = Kind::from_key(&webhook.kind).ok_or(Refused::SecretLost)?;
    if kind.is_ping(message.headers, body) {
        return Ok(Judged::Ping);
    }
    let secret = proof::open(app.seal.safe(), workspace, webhook.id, &webhook.secret).ok_or(Refused::SecretLost)?;
    let address = address(&app.public_url(), workspace, webhook.id);
    kind.verify(message.headers, &address, body, &secret, app.now())?;
    let text = str::from_utf8(body).map_err(|_| Refused::NotJson)?;
    let document: Json = serde_json::from_str(text).map_err(|_| Refused::NotJson)?;
    let mapping: Mapping = serde_json::from_str(&webhook.mapping).unwrap_or_default();
    let mut outcomes = mapping.read(Payload::new(&document, &headers(message.headers)));
    if outcomes.len() > MOST {
        return Err(Refused::TooMany);
    }
    name_those_without(kind, message.headers, body, &mut outcomes);
    Ok(Judged::Read { outcomes, text })
}

/// What the sender does not call by a name of its own is called by the message: its id where that is signed, its bytes
/// otherwise. A header that is not signed is no name: whoever sends an old message once more could write another.
fn name_those_without(kind: Kind, headers: &HeaderMap, body: &[u8], outcomes: &mut [Outcome]) {
    let message = match kind.message_id(headers) {
        Some(id) => format!("message {id}"),
        None => format!("body {}", hash(body)),
    };
    for (nth, outcome) in outcomes.iter_mut().enumerate() {
        let Outcome::Event(mapped) = outcome else { continue };
        mapped.told.key = Some(match mapped.told.key.take() {
            None => format!("{message} {nth}"),
            Some(key) if key.chars().count() > LONGEST_LINE => format!("id {}", hash(key.as_bytes())),
            Some(key) => key,
        });
    }
}

fn hash(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One clear line; neither what it said nor the secret. It is counted against whoever sends, so that nobody fills the log.
async fn refuse(
    app: &App,
    workspace: i64,
    webhook: &Webhook,
    message: Message<'_>,
    refused: Refused,
    call: Call,
) -> store::Result<Answer> {
    let answer = Answer::of(Verdict::Refused, Some(refused.key()));
    if app.limits.stranger(message.address).is_err() {
        return Ok(answer);
    }
    let (id, kind, why, says) = (webhook.id.simple(), &webhook.kind, refused.key(), refused.says());
    tracing::warn!(workspace, webhook = %id, kind, why, "a message of an incoming webhook was refused: {says}");
    keep(app, workspace, call, answer).await
}

async fn keep(app: &App, workspace: i64, call: Call, answer: Answer) -> store::Result<Answer> {
    let mut tx = app.store.begin().await?;
    store::incoming::keep(&mut tx, workspace, &judged(call, answer)).await?;
    tx.commit().await?;
    Ok(answer)
}

fn judged(call: Call, answer: Answer) -> Call {
    let why = answer.why.map(str::to_owned);
    Call { verdict: answer.verdict.key().to_owned(), why, events: answer.events as i64, ..call }
}

/// Keeps the events, and the message with what became of it.
async fn follow(
    app: &App,
    workspace: i64,
    webhook: &Webhook,
    message: Message<'_>,
    outcomes: Vec<Outcome>,
    call: Call,
) -> store::Result<Answer> {
    let mut why = None;
    let mut mapped = Vec::with_capacity(outcomes.len());
    for outcome in outcomes {
        match outcome {
            Outcome::Ignored(ignored) => why = why.or(Some(ignored.key())),
            Outcome::Event(one) => mapped.push(*one),
        }
    }
    if mapped.is_empty() {
        return keep(app, workspace, call, Answer::of(Verdict::Ignored, why)).await;
    }
    let doer = Doer { workspace, id: Some(webhook.id), name: &webhook.name, address: message.address };
    let mut tries = 1;
    loop {
        match keep_events(app, &doer, mapped.clone(), &call, why).await {
            Err(store::Error::Busy) if tries < TRIES => tries += 1,
            other => return other,
        }
    }
}

/// As it is kept. What was mapped can be; if it could not, it is left out.
fn checked(mapped: Mapped, now: i64) -> Option<Event> {
    let mapped = mapped.at(now);
    let mut mistakes = Mistakes::default();
    let card = card::check(&mapped.contact, &[], &mut mistakes);
    let event = mapped.told.check(card, now, &mut mistakes);
    mistakes.unless(event).ok()
}

async fn keep_events(
    app: &App,
    doer: &Doer<'_>,
    mapped: Vec<Mapped>,
    call: &Call,
    mut why: Option<&'static str>,
) -> store::Result<Answer> {
    let (workspace, source) = (doer.workspace, call.incoming.to_string());
    let mut tx = app.store.begin().await?;
    let (mut events, mut called) = (Vec::with_capacity(mapped.len()), Vec::with_capacity(mapped.len()));
    let mut met = Met::default();
    for mut one in mapped {
        if !met.meet(&mut tx, workspace, call.incoming, &mut one).await? {
            why = why.or(Some(Ignored::Unknown.key()));
            continue;
        }
        let known_as = one.known_as.take();
        match checked(one, app.now()) {
            Some(event) => {
                events.push(event);
                called.push(known_as);
            }
            None => why = why.or(Some(NOT_KEPT)),
        }
    }
    let became = event::take(app, &mut tx, doer, &source, events).await?;
    let new = became.iter().filter(|became| matches!(became, Became::Taken(_))).count();
    for (became, known_as) in became.iter().zip(called) {
        let (Became::Taken(id), Some(known_as)) = (became, known_as) else { continue };
        if let Some(happened) = store::happening::find(&mut tx, workspace, *id).await? {
            store::incoming::mean(&mut tx, workspace, call.incoming, &known_as, happened.contact).await?;
        }
    }
    let verdict = match (new, became.is_empty()) {
        (0, true) => Verdict::Ignored,
        (0, false) => Verdict::Repeated,
        _ => Verdict::Taken,
    };
    // Where some of them are of nobody, that is said beside.
    let answer = Answer { verdict, why, events: new };
    store::incoming::keep(&mut tx, doer.workspace, &judged(call.clone(), answer)).await?;
    tx.commit().await?;
    if new > 0 {
        app.rules.notify_one();
    }
    Ok(answer)
}

/// Who was named with an address in a message, by what the sender calls them.
#[derive(Debug, Default)]
pub struct Met(HashMap<String, Card>);

impl Met {
    /// Whoever is meant by an id of the sender's gets the address that they are known by: from earlier in the same message,
    /// or from one before. False where nobody is.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn meet(
        &mut self,
        read: &mut Read,
        workspace: i64,
        incoming: Uuid,
        mapped: &mut Mapped,
    ) -> store::Result<bool> {
        let card = &mut mapped.contact;
        let is_reached = |card: &Card| !card.emails.is_empty() || !card.phones.is_empty();
        let Some(known_as) = &mapped.known_as else { return Ok(is_reached(card)) };
        if is_reached(card) {
            self.0.insert(known_as.clone(), card.clone());
            return Ok(true);
        }
        if let Some(met) = self.0.get(known_as) {
            (card.emails, card.phones) = (met.emails.clone(), met.phones.clone());
            card.country.clone_from(&met.country);
            return Ok(true);
        }
        let Some(contact) = store::incoming::meant(read, workspace, incoming, known_as).await? else {
            return Ok(false);
        };
        let Some(known) = store::contact::find_known(read, workspace, contact).await? else { return Ok(false) };
        card.emails.extend(known.card.emails.into_iter().take(1));
        if card.emails.is_empty() {
            card.phones.extend(known.card.phones.into_iter().take(1));
        }
        Ok(is_reached(card))
    }
}

/// Whether a word is one of those that a page has a text for: why a message was ignored or refused.
pub fn is_why(word: &str) -> bool {
    Refused::from_key(word).is_some() || Ignored::from_key(word).is_some() || [PING, NOT_KEPT].contains(&word)
}

/// A webhook of this address that takes messages, with its workspace.
///
/// # Errors
/// When the store fails.
pub async fn find(app: &App, word: &str) -> store::Result<Option<(i64, Webhook)>> {
    let Some((workspace, id)) = super::whose(word) else { return Ok(None) };
    let mut read = app.store.read().await?;
    let found = store::incoming::find(&mut read, workspace, id).await?;
    Ok(found.filter(|webhook| webhook.off_at.is_none()).map(|webhook| (workspace, webhook)))
}
