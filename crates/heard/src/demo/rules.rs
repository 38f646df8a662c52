//! What happens by itself at Lindentree Cycles: the rule for unhappy customers with what it did lately, one that asks three
//! weeks after an order and one that writes to the workshop, which are off until somebody looks at them, and the orders of some riders. All of it is past: no rule
//! acts on it.

use std::collections::BTreeMap;

use feedback::fact::Value;
use feedback::{Band, State as Counts};
use store::campaign::{Campaign, Kind, State as Stage};
use store::happening::{self, Happening};
use store::response::{Filter, Row};
use store::rule::{Due, End, NewRule, NewRun, State, add_runs, finish};
use store::{Tx, response};
use uuid::Uuid;

use super::cast::Topic;
use super::chance::{Chance, Stream};
use super::company::Company;
use crate::campaign::draft::Draft;
use crate::clock::{DAY, MINUTE, SECOND};
use crate::rule::FIRST;

/// How many of the latest responses are looked through.
const READ: i64 = 400;

/// How many unhappy customers were told of.
const TOLD: usize = 30;

/// How many riders have ordered something lately, at most.
const RIDERS: u64 = 60;

/// Adds it, in the transaction that declares the company complete, so that what a visitor removes stays away.
pub(super) async fn add(tx: &mut Tx, company: &Company) -> anyhow::Result<()> {
    let mut chance = Chance::new(company.ground().seed, Stream::Rules);
    first(tx, company).await?;
    orders(tx, company, &mut chance).await?;
    after_delivery(tx, company, &mut chance).await?;
    brakes(tx, company, &mut chance).await
}

/// The rule that is there from the first day, and what it did.
async fn first(tx: &mut Tx, company: &Company) -> anyhow::Result<()> {
    let (workspace, at) = (company.workspace.id, company.workspace.created_at);
    let name = "Unhappy customers: tell at once";
    let body = crate::rule::first(name);
    let new = NewRule { workspace, id: FIRST, name, body: &body, at, by: None };
    store::rule::add(tx, &new, Some(at)).await?;
    let filter = Filter { workspace, states: vec![Counts::Confirmed], ..Filter::default() };
    let rows = response::list_in_sql(tx, &filter, None, READ).await?;
    let unhappy = |row: &&Row| company.band(row) == Some(Band::Detractor);
    for row in rows.iter().filter(unhappy).take(TOLD) {
        let run = NewRun {
            workspace,
            rule: FIRST,
            version: 1,
            subject: row.id,
            turn: Band::Detractor.key(),
            at: row.at + SECOND,
            due_at: row.at + SECOND,
        };
        add_runs(tx, std::slice::from_ref(&run)).await?;
        let due = Due { workspace, rule: FIRST, subject: row.id, turn: run.turn.to_owned() };
        let end = End { state: State::Done, said: "told=2".to_owned(), mailed: 2 };
        finish(tx, &due, 1, &end, row.at + SECOND).await?;
    }
    Ok(())
}

/// What the shop told of some riders.
async fn orders(tx: &mut Tx, company: &Company, chance: &mut Chance) -> anyhow::Result<()> {
    const ORDERED: [(&str, f64); 5] =
        [("City bike", 890.0), ("E-bike", 2_490.0), ("Cargo bike", 3_990.0), ("Helmet", 79.0), ("Panniers", 129.0)];
    let workspace = company.workspace.id;
    let mut all = Vec::new();
    for index in 0..company.ground().customers.min(RIDERS) {
        let at = company.workspace.created_at - (1 + chance.below(60) as i64) * DAY - chance.below(600) as i64 * MINUTE;
        let (product, total) = ORDERED[chance.below(ORDERED.len())];
        let contact = company.customer(index).id;
        let order = 4_100 + index;
        let said = BTreeMap::from([
            ("product".to_owned(), Value::Text(product.to_owned())),
            ("total".to_owned(), Value::Number(total)),
        ]);
        all.push(told(chance, contact, "order placed", format!("order {order}"), at, said.clone()));
        if chance.happens(0.08) {
            all.push(told(chance, contact, "order returned", format!("return {order}"), at + 5 * DAY, said));
        }
    }
    all.retain(|one| one.at < company.workspace.created_at);
    all.sort_by_key(|one| one.at);
    let change = happening::hold(tx, workspace).await?;
    happening::add(tx, workspace, change, &all).await?;
    happening::pass_over(tx, workspace).await?;
    Ok(())
}

fn told(
    chance: &mut Chance,
    contact: Uuid,
    name: &str,
    key: String,
    at: i64,
    properties: BTreeMap<String, Value>,
) -> Happening {
    let (id, source) = (chance.id(at), crate::event::API.to_owned());
    Happening { id, contact, name: name.to_owned(), at, told_at: at + SECOND, source, key: Some(key), properties }
}

/// The campaign to which a rule would send them, and the rule, which is off.
async fn after_delivery(tx: &mut Tx, company: &Company, chance: &mut Chance) -> anyhow::Result<()> {
    let (workspace, at) = (company.workspace.id, company.workspace.created_at);
    let mut draft = Draft::new("After delivery", company.surveys[Topic::Relation as usize].id, None);
    draft.kind = Kind::Triggered;
    let campaign = Campaign { state: Stage::Draft, ..draft.begin(workspace, chance.id(at), at, None)? };
    store::campaign::add(tx, &campaign).await?;
    let name = "Three weeks after an order";
    let body = serde_json::json!({
        "name": name, "when": "happened", "event": "order placed", "if": ["property.total >= 500"],
        "after": 21 * 24 * 60, "unless": ["order returned"],
        "do": [{"ask": {"campaign": campaign.id.simple().to_string()}}],
    })
    .to_string();
    let new = NewRule { workspace, id: chance.id(at), name, body: &body, at, by: None };
    store::rule::add(tx, &new, None).await?;
    Ok(())
}

/// A rule that writes to the workshop in words of its own, which is off as well.
async fn brakes(tx: &mut Tx, company: &Company, chance: &mut Chance) -> anyhow::Result<()> {
    let (workspace, at) = (company.workspace.id, company.workspace.created_at);
    let name = "Brakes: tell the workshop";
    let text = "{name|Somebody} rides a {product|bike} and says:\n\n{comment}\n\n{link}";
    let body = serde_json::json!({
        "name": name, "when": "said", "if": ["comment ~ brake"], "do": [
            {"mail": {"to": "workshop@lindentree.example", "purpose": "message", "subject": "Brakes: {score} of 10", "text": text}},
            {"tag": {"tag": "brakes"}},
        ],
    })
    .to_string();
    let new = NewRule { workspace, id: chance.id(at), name, body: &body, at, by: None };
    store::rule::add(tx, &new, None).await?;
    Ok(())
}
