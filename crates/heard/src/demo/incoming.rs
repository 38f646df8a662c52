//! What the company's web shop tells by itself: a webhook with its last messages, and what they became, so that a visitor
//! finds a mapping beside what it is for. It was told before there were rules on events: none acts on it.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use store::Tx;
use store::happening::{self, Happening};
use store::incoming::{self, Call, Webhook};
use uuid::Uuid;

use super::chance::{Chance, Stream};
use super::company::Company;
use super::names::Register;
use super::person::Person;
use crate::clock::MINUTE;
use crate::event::Told;
use crate::incoming::path::Payload;
use crate::incoming::proof::{self, Kind};
use crate::incoming::read::Outcome;
use crate::incoming::recipe::Start;
use crate::incoming::take::Verdict;
use crate::token::Seal;

/// What colleagues call it.
const NAME: &str = "Web shop";

/// What was bought, for how much, how many minutes ago, and whether the order is completed and names an address.
const ORDERS: [(&str, &str, i64, bool, bool); 4] = [
    ("City bike", "890.00", 1_500, false, true),
    ("Child seat", "119.90", 400, false, true),
    ("Bell", "14.90", 180, false, false),
    ("City bike", "890.00", 25, true, true),
];

pub(super) async fn add(tx: &mut Tx, company: &Company, seal: &Seal) -> anyhow::Result<()> {
    // So few customers are only had by tests.
    if company.ground().customers < ORDERS.len() as u64 {
        return Ok(());
    }
    let (workspace, now) = (company.workspace.id, company.workspace.created_at);
    let mut chance = Chance::new(company.ground().seed, Stream::Incoming);
    let machine = crate::chance::Chance::of_machine()?;
    let id = chance.id(now);
    let secret = proof::lock(seal.safe(), workspace, id, &Kind::WooCommerce.make(&machine), &machine)?;
    let webhook = Webhook {
        id,
        name: NAME.to_owned(),
        kind: Kind::WooCommerce.key().to_owned(),
        recipe: Some(Start::WooCommerce.key().to_owned()),
        secret,
        mapping: serde_json::to_string(&Start::WooCommerce.mapping()?)?,
        version: 1,
        made_at: now,
        made_by: company.visitor,
        off_at: None,
    };
    incoming::add(tx, workspace, &webhook).await?;
    let register = Register::load();
    let change = happening::hold(tx, workspace).await?;
    let mut happened = Vec::new();
    for (nth, order) in (0..).zip(ORDERS) {
        let person = company.customer(nth);
        let at = now - order.2 * MINUTE;
        let (topic, body) = told(&person, &register, order, 700 + nth, at);
        let headers = BTreeMap::from([("x-wc-webhook-topic".to_owned(), Json::from(topic))]);
        let outcomes = Start::WooCommerce.mapping()?.read(Payload::new(&body, &headers));
        let event = outcomes.into_iter().find_map(|outcome| match outcome {
            Outcome::Event(mapped) => Some(mapped.told),
            Outcome::Ignored(_) => None,
        });
        let (verdict, why) =
            if event.is_some() { (Verdict::Taken, None) } else { (Verdict::Ignored, Some("no-address")) };
        let call = Call {
            incoming: id,
            id: chance.id(at),
            at,
            verdict: verdict.key().to_owned(),
            why: why.map(str::to_owned),
            size: body.to_string().len() as i64,
            events: i64::from(event.is_some()),
            headers: Some(serde_json::to_string(&headers)?),
            body: Some(body.to_string()),
        };
        incoming::keep(tx, workspace, &call).await?;
        happened.extend(event.map(|event| kept(event, id, person.id, at, chance.id(at))));
    }
    Ok(happening::add(tx, workspace, change, &happened).await?)
}

fn kept(told: Told, webhook: Uuid, contact: Uuid, at: i64, id: Uuid) -> Happening {
    Happening {
        id,
        contact,
        name: told.name,
        at: told.at.unwrap_or(at),
        told_at: at,
        source: webhook.to_string(),
        key: told.key,
        properties: told.properties,
    }
}

/// An order as the shop tells of it.
fn told(
    person: &Person,
    register: &Register,
    (product, total, _, is_completed, is_addressed): (&str, &str, i64, bool, bool),
    number: u64,
    at: i64,
) -> (&'static str, Json) {
    let instant = jiff::Timestamp::from_millisecond(at).unwrap_or_default().to_string();
    let instant = instant.split(['.', 'Z']).next().unwrap_or_default().to_owned();
    let name = person.name(register);
    let (first, last) = name.split_once(' ').unwrap_or((&name, ""));
    let email = if is_addressed { person.email(register) } else { String::new() };
    let body = json!({
        "id": number, "number": number.to_string(), "currency": "EUR", "total": total,
        "status": if is_completed { "completed" } else { "processing" },
        "date_created_gmt": instant, "date_completed_gmt": is_completed.then_some(&instant),
        "payment_method_title": "Card",
        "billing": {"first_name": first, "last_name": last, "company": "", "country": "SI", "email": email},
        "line_items": [{"id": number, "name": product, "quantity": 1, "total": total}],
    });
    (if is_completed { "order.updated" } else { "order.created" }, body)
}
