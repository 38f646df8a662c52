//! Events: what happened to customers elsewhere, told by other systems. Rules act on them.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::get;
use axum::{Json, Router};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use store::happening::{self, Happening};
use store::property::Property;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::ask::Asked;
use super::contacts::add::New as Card;
use super::key::{Author, Reader};
use super::responses::Given;
use super::sent::Sent;
use super::{told, words};
use crate::app::App;
use crate::event::{self, API, Became, Event, MOST, Told};
use crate::mistake::{Mistake, Mistakes};
use crate::web::problem::Problem;

/// How many a page has.
const PAGE: i64 = 100;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/events", get(list).post(add))
}

/// Something that happened to a customer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewEvent)]
pub(super) struct New {
    /// What happened. Rules name it so, in any case.
    #[schema(example = "order placed", max_length = 100)]
    name: String,
    /// What you call it: told again, it is the same, and nothing is done twice.
    #[schema(example = "order-2026-118", max_length = 200)]
    id: Option<String>,
    /// When it happened; now where you do not say. Of what is told more than seven days late no rule takes notice.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: Option<String>,
    /// To whom, with an e-mail address or a telephone number. Whoever is not known yet is from now on; what is known is
    /// filled in, never written over.
    contact: Card,
    /// What else is to be known of it: texts and numbers. `product`, `agent`, `team`, `country`, `account` and `language` are
    /// those of the responses to surveys that rules start.
    #[serde(default)]
    #[schema(example = json!({"product": "City bike", "total": 890}))]
    properties: BTreeMap<String, Given>,
}

/// What happened.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewEvents)]
pub(super) struct Many {
    /// At most 1,000, each with `name`, `id`, `at` (RFC 3339), `contact` (ContactCard) and `properties` (texts and numbers).
    /// One that cannot be so is refused alone.
    #[schema(value_type = Vec<Object>, min_items = 1, max_items = 1000,
        example = json!([{"name": "order placed", "id": "order-2026-118", "contact": {"name": "Ana Novak",
            "emails": ["ana@example.com"]}, "properties": {"product": "City bike", "total": 890}}]))]
    #[serde(deserialize_with = "objects")]
    events: Vec<New>,
}

/// Each must be an object: what reads them would take a list as well, field by field.
fn objects<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<New>, D::Error> {
    let objects = Vec::<Map<String, Value>>::deserialize(from)?;
    objects.into_iter().map(|one| New::deserialize(Value::Object(one)).map_err(D::Error::custom)).collect()
}

/// What became of many.
#[derive(Serialize, ToSchema)]
#[schema(as = TakenEvents)]
pub(super) struct Taken {
    /// In the order in which they were sent.
    results: Vec<Row>,
}

/// What became of one of many.
#[derive(Serialize, ToSchema)]
#[schema(as = TakenEvent)]
pub(super) struct Row {
    /// `taken`, `repeated` (it was told before) or `refused`.
    #[schema(example = "taken")]
    outcome: &'static str,
    /// Under which it is kept; null where it was refused.
    id: Option<Uuid>,
    /// Why it was refused.
    errors: Vec<Mistake>,
}

/// Something that happened to a customer, as it is kept.
#[derive(Serialize, ToSchema)]
#[schema(as = Event)]
pub(crate) struct Shown {
    id: Uuid,
    /// What happened.
    #[schema(example = "order placed")]
    name: String,
    /// What its source calls it.
    #[schema(example = "order-2026-118")]
    key: Option<String>,
    /// `api`, or the id of the incoming webhook that told it.
    #[schema(example = "api")]
    source: String,
    /// When it happened.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
    /// When it was told.
    #[schema(format = DateTime, example = "2026-11-21T11:30:01Z")]
    told_at: String,
    /// To whom.
    contact: Uuid,
    /// What else is known of it.
    #[schema(example = json!({"product": "City bike", "total": 890}))]
    properties: BTreeMap<String, Given>,
}

/// A page of events.
#[derive(Serialize, ToSchema)]
#[schema(as = Events)]
pub(super) struct Page {
    /// What was told last comes first.
    events: Vec<Shown>,
    /// What to send as `next` for the page after this one; null where this is the last.
    #[schema(example = "4711")]
    next: Option<String>,
}

/// Which events.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Of this contact.
    contact: Option<Uuid>,
    /// Where the page before ended.
    #[param(example = "4711")]
    next: Option<String>,
}

impl New {
    fn check(self, properties: &[Property], now: i64) -> Result<Event, Vec<Mistake>> {
        let mut mistakes = Mistakes::default();
        let at = told::instant("at", self.at.as_deref(), &mut mistakes);
        let card = self.contact.card(properties, &mut mistakes);
        let properties = self.properties.into_iter().map(|(name, given)| (name, given.into())).collect();
        let event = Told { name: self.name, key: self.id, at, properties }.check(card, now, &mut mistakes);
        mistakes.unless(event)
    }
}

impl From<Happening> for Shown {
    fn from(one: Happening) -> Shown {
        Shown {
            id: one.id,
            name: one.name,
            key: one.key,
            source: one.source,
            at: words::instant(one.at),
            told_at: words::instant(one.told_at),
            contact: one.contact,
            properties: one.properties.into_iter().map(|(name, value)| (name, value.into())).collect(),
        }
    }
}

/// What happened, told last first.
///
/// Needs a key of scope `read` or `all`. A page has at most 100 and ends with the word `next`.
#[utoipa::path(get, path = "/events", tag = "events", operation_id = "list_events", params(Wanted),
    responses((status = 200, description = "A page of them.", body = Page)))]
pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    Asked(wanted): Asked<Wanted>,
) -> Result<Json<Page>, Problem> {
    let before = match wanted.next.as_deref() {
        None => None,
        Some(word) => Some(word.parse().map_err(|_| Problem::bad_query("`next` is no word that ended a page."))?),
    };
    let mut read = app.store.read().await?;
    let mut all = happening::list(&mut read, reader.key.workspace, wanted.contact, before, PAGE + 1).await?;
    let more = all.len() as i64 > PAGE;
    all.truncate(PAGE as usize);
    let next = all.last().filter(|_| more).map(|last| last.number.to_string());
    Ok(Json(Page { events: all.into_iter().map(|listed| Shown::from(listed.happening)).collect(), next }))
}

/// Tells what happened to customers, at most 1,000 events at once.
///
/// Needs a key of scope `write` or `all`. An event with an `id` is kept once, however often it is told; with an
/// `Idempotency-Key` that holds for events without one, too, when the same request is sent again. Those that cannot be so
/// are refused with their mistakes, and the others are taken.
#[utoipa::path(post, path = "/events", tag = "events", operation_id = "add_events", request_body = Many,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "orders-7")),
    responses((status = 200, description = "What became of each.", body = Taken)))]
pub(super) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(many): Sent<Many>,
) -> Result<Json<Taken>, Problem> {
    if !(1..=MOST).contains(&many.events.len()) {
        let mut mistakes = Mistakes::default();
        mistakes.add("events", "off-range", format!("`events` must be 1 to {MOST}."));
        mistakes.unless(()).map_err(Problem::mistaken)?;
    }
    let (workspace, now) = (author.key.workspace, app.now());
    let mut tx = app.store.begin().await?;
    let properties = store::property::list(&mut tx, workspace).await?;
    let (mut rows, mut events) = (Vec::with_capacity(many.events.len()), Vec::with_capacity(many.events.len()));
    for (nth, mut new) in many.events.into_iter().enumerate() {
        if new.id.is_none() {
            new.id =
                author.request(&app, &format!("event {nth}"), &headers)?.map(|id| format!("request {}", id.simple()));
        }
        rows.push(match new.check(&properties, now) {
            Err(errors) => Row { outcome: "refused", id: None, errors },
            Ok(event) => {
                events.push(event);
                Row { outcome: "", id: None, errors: Vec::new() }
            }
        });
    }
    let became = event::take(&app, &mut tx, &author.doer(), API, events).await?;
    tx.commit().await?;
    app.rules.notify_one();
    for (row, became) in rows.iter_mut().filter(|row| row.outcome.is_empty()).zip(became) {
        row.id = Some(became.id());
        row.outcome = match became {
            Became::Taken(_) => "taken",
            Became::Repeated(_) => "repeated",
        };
    }
    Ok(Json(Taken { results: rows }))
}
