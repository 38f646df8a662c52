//! Customers who may be known already: recognised by an address, and then changed, filled in or left alone; made where they
//! are not.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use feedback::keyed;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use store::contact::{self, Brought, Card, Incoming, Policy};
use store::property::Property;
use store::{Read, Tx};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Given, known, reply};
use crate::app::App;
use crate::audit::Act;
use crate::contact::card::{self, Told};
use crate::mistake::{Mistake, Mistakes};
use crate::web::api::key::Author;
use crate::web::api::sent::Sent;
use crate::web::api::words;
use crate::web::problem::Problem;

/// How many come at once at most.
const MOST: usize = 500;

keyed! {
    /// What became of one of many.
    pub enum Outcome {
        /// They are known now.
        Added = "added",
        /// More, or something else, is known of them now.
        Changed = "changed",
        /// Nothing changed.
        Same = "same",
        /// They cannot be so.
        Refused = "refused",
    }
}

/// A customer to be brought in. What is left out or null is not known.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = ContactCard)]
pub(in crate::web::api) struct New {
    /// As they are called.
    #[schema(example = "Ana Novak", max_length = 200)]
    name: Option<String>,
    /// E-mail addresses, the main one first.
    #[schema(example = json!(["ana@example.com"]), max_items = 20)]
    emails: Option<Vec<String>>,
    /// Telephone numbers, the main one first; one without `+` and the country's code is of `country`.
    #[schema(example = json!(["041 234 567"]), max_items = 20)]
    phones: Option<Vec<String>>,
    /// BCP 47.
    #[schema(example = "sl", max_length = 200)]
    language: Option<String>,
    /// A name of the zone database.
    #[schema(example = "Europe/Ljubljana", max_length = 200)]
    zone: Option<String>,
    /// Two letters, ISO 3166-1.
    #[schema(example = "SI", max_length = 200)]
    country: Option<String>,
    /// The company they answer for.
    #[schema(example = "Novak d.o.o.", max_length = 200)]
    account: Option<String>,
    /// The agent who looks after them, as responses call them.
    #[schema(example = "Bor", max_length = 200)]
    owner: Option<String>,
    /// What the workspace keeps besides, by the keys of its properties: texts, numbers, days such as `2026-01-31`, `yes` and
    /// `no`, each as the property's kind says.
    #[schema(example = json!({"plan": "gold"}))]
    properties: Option<BTreeMap<String, Given>>,
}

/// A customer to be brought in, and what becomes of one who is known already.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewContact)]
pub(in crate::web::api) struct One {
    /// What becomes of whoever is known already: `update` writes what is brought over what is known, `fill` fills gaps only,
    /// `skip` leaves them as they are. What is not brought stays.
    #[schema(value_type = Option<words::PolicyWord>, example = "fill", default = "update")]
    policy: Option<String>,
    /// The customer.
    contact: New,
}

/// Customers to be brought in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewContacts)]
pub(in crate::web::api) struct Many {
    /// What becomes of those who are known already, as of one.
    #[schema(value_type = Option<words::PolicyWord>, example = "fill", default = "update")]
    policy: Option<String>,
    /// The customers, each as the `contact` of one (ContactCard). One that cannot be so is refused alone.
    #[schema(value_type = Vec<Object>, min_items = 1, max_items = 500,
        example = json!([{"name": "Ana Novak", "emails": ["ana@work.example"]}, {"name": "Bor Kos", "emails": ["bor@example.com"]}]))]
    #[serde(deserialize_with = "objects")]
    contacts: Vec<New>,
}

/// Each must be an object: what reads them would take a list as well, field by field.
fn objects<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<New>, D::Error> {
    let objects = Vec::<Map<String, Value>>::deserialize(from)?;
    objects.into_iter().map(|one| New::deserialize(Value::Object(one)).map_err(D::Error::custom)).collect()
}

/// What became of many.
#[derive(Serialize, ToSchema)]
#[schema(as = BroughtContacts)]
pub(in crate::web::api) struct Became {
    /// In the order in which they were sent.
    results: Vec<Row>,
}

/// What became of one of many.
#[derive(Serialize, ToSchema)]
#[schema(as = BroughtContact)]
pub(in crate::web::api) struct Row {
    /// What became of it.
    #[schema(value_type = words::OutcomeWord, example = "added")]
    outcome: &'static str,
    /// The customer; null where they were refused.
    id: Option<Uuid>,
    /// Why they were refused.
    errors: Vec<Mistake>,
}

impl New {
    fn told(self) -> Told {
        let text = Option::unwrap_or_default;
        let written = |given: Given| match given {
            Given::Text(text) => text,
            Given::Number(number) => number.to_string(),
        };
        Told {
            name: text(self.name),
            emails: self.emails.unwrap_or_default(),
            phones: self.phones.unwrap_or_default(),
            language: text(self.language),
            zone: text(self.zone),
            country: text(self.country),
            account: text(self.account),
            owner: text(self.owner),
            properties: self.properties.unwrap_or_default().into_iter().map(|(key, one)| (key, written(one))).collect(),
        }
    }

    /// As a card of somebody of whom an event tells; mistakes are told by their place in it.
    pub(in crate::web::api) fn card(self, properties: &[Property], mistakes: &mut Mistakes) -> Card {
        let mut own = Mistakes::default();
        let card = card::check(&self.told(), properties, &mut own);
        mistakes.within("contact", own);
        card
    }

    /// As a card of somebody. Nothing at all is nobody.
    fn check(self, properties: &[Property]) -> Result<Card, Vec<Mistake>> {
        let mut mistakes = Mistakes::default();
        let card = card::check(&self.told(), properties, &mut mistakes);
        let is_somebody = card.name.is_some() || !card.emails.is_empty() || !card.phones.is_empty();
        let card = mistakes.unless(card)?;
        if is_somebody {
            return Ok(card);
        }
        let mut mistakes = Mistakes::default();
        mistakes.add("name", "missing", "A contact has at least one of `name`, `emails` and `phones`.");
        mistakes.unless(card)
    }
}

fn policy(told: Option<&str>) -> Result<Policy, Problem> {
    let Some(word) = told else { return Ok(Policy::Update) };
    Policy::from_key(word).ok_or_else(|| {
        let mut mistakes = Mistakes::default();
        let known = Policy::ALL.map(Policy::key).join(", ");
        mistakes.add("policy", "unknown", format!("`policy` must be one of {known}."));
        Problem::mistaken(mistakes.unless(()).err().unwrap_or_default())
    })
}

/// Who was made by the same request before.
async fn made_before(read: &mut Read, workspace: i64, request: Option<Uuid>) -> Result<Option<Uuid>, Problem> {
    let Some(id) = request else { return Ok(None) };
    Ok(contact::find_known(read, workspace, id).await?.map(|known| known.merged_into.unwrap_or(known.id)))
}

/// Brings a customer in.
///
/// Needs a key of scope `write` or `all`. Who is known already is recognised by one of the addresses; `policy` says what
/// becomes of them. An address that is somebody else's already stays theirs. With an `Idempotency-Key` the same request
/// makes one contact however often it is sent, also one without an address.
#[utoipa::path(post, path = "/contacts", tag = "contacts", operation_id = "add_contact", request_body = One,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "customer-118")),
    responses(
        (status = 200, description = "They were known already; as they are now.", body = super::Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 201, description = "They are known now.", body = super::Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 410, description = "It was made by this request before, and erased since."),
    ))]
pub(in crate::web::api) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(new): Sent<One>,
) -> Result<Response, Problem> {
    let (workspace, at) = (author.key.workspace, app.now());
    let policy = policy(new.policy.as_deref())?;
    let request = author.request(&app, "contact", &headers)?;
    let mut tx = app.store.begin().await?;
    if let Some(id) = made_before(&mut tx, workspace, request).await? {
        return reply(StatusCode::OK, known(&mut tx, workspace, id).await?);
    }
    let properties = store::property::list(&mut tx, workspace).await?;
    let card = new.contact.check(&properties).map_err(Problem::mistaken)?;
    let incoming = [Incoming { card, id: request.unwrap_or_else(|| app.chance.id(at)), since: None }];
    let became = contact::bring(&mut tx, &author.doer().doing(at), &incoming, policy).await?;
    tell(&app, &author, &mut tx, &became).await?;
    let status = if matches!(became[..], [Brought::Added(_)]) { StatusCode::CREATED } else { StatusCode::OK };
    let id = became.first().map_or(incoming[0].id, |one| one.id());
    let known = known(&mut tx, workspace, id).await?;
    tx.commit().await?;
    reply(status, known)
}

/// Brings many customers in, at most 500 at once.
///
/// Needs a key of scope `write` or `all`. Each is taken as one alone would be; of two that share an address the second is
/// the first. Those that cannot be so are refused with their mistakes, and the others are taken. With an `Idempotency-Key`
/// nobody is made twice by the same request.
#[utoipa::path(post, path = "/contacts/batch", tag = "contacts", operation_id = "add_contacts", request_body = Many,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "customers-7")),
    responses((status = 200, description = "What became of each.", body = Became)))]
pub(in crate::web::api) async fn add_all(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(many): Sent<Many>,
) -> Result<Json<Became>, Problem> {
    let (workspace, at) = (author.key.workspace, app.now());
    let policy = policy(many.policy.as_deref())?;
    if !(1..=MOST).contains(&many.contacts.len()) {
        let mut mistakes = Mistakes::default();
        mistakes.add("contacts", "off-range", format!("`contacts` must be 1 to {MOST}."));
        mistakes.unless(()).map_err(Problem::mistaken)?;
    }
    let mut tx = app.store.begin().await?;
    let properties = store::property::list(&mut tx, workspace).await?;
    let mut rows = Vec::with_capacity(many.contacts.len());
    let mut incoming = Vec::with_capacity(many.contacts.len());
    for (nth, new) in many.contacts.into_iter().enumerate() {
        let request = author.request(&app, &format!("contact {nth}"), &headers)?;
        let before = made_before(&mut tx, workspace, request).await?;
        rows.push(match (new.check(&properties), before) {
            (Err(errors), _) => Row { outcome: Outcome::Refused.key(), id: None, errors },
            (Ok(_), Some(id)) => Row { outcome: Outcome::Same.key(), id: Some(id), errors: Vec::new() },
            (Ok(card), None) => {
                incoming.push(Incoming { card, id: request.unwrap_or_else(|| app.chance.id(at)), since: None });
                Row { outcome: "", id: None, errors: Vec::new() }
            }
        });
    }
    let became = contact::bring(&mut tx, &author.doer().doing(at), &incoming, policy).await?;
    tell(&app, &author, &mut tx, &became).await?;
    tx.commit().await?;
    let taken = rows.iter_mut().filter(|row| row.outcome.is_empty());
    for (row, became) in taken.zip(became) {
        row.id = Some(became.id());
        row.outcome = match became {
            Brought::Added(_) => Outcome::Added.key(),
            Brought::Changed(_) => Outcome::Changed.key(),
            Brought::Same(_) => Outcome::Same.key(),
        };
    }
    Ok(Json(Became { results: rows }))
}

/// Tells it in the audit log: one by id, several by how many they are.
async fn tell(app: &App, author: &Author, tx: &mut Tx, became: &[Brought]) -> Result<(), Problem> {
    let made = became.iter().filter(|one| matches!(one, Brought::Added(_))).map(|one| one.id()).collect::<Vec<_>>();
    let changed = became.iter().filter(|one| matches!(one, Brought::Changed(_))).map(|one| one.id()).collect();
    for (act, ids) in [(Act::ContactMade, made), (Act::ContactChanged, changed)] {
        let subject = match ids[..] {
            [] => continue,
            [id] => id.to_string(),
            _ => format!("× {}", ids.len()),
        };
        author.doer().tell(app.stamp(), tx, act, &subject).await?;
    }
    Ok(())
}
