//! A webhook of Lindentree's shop, switched off, with what it was told before: so that a visitor sees how that is shown. Its
//! address leads nowhere, and nothing is ever sent there.

use serde_json::json;
use store::delivery::{self, Fate, Heard, NewDelivery};
use store::response::{Filter, State};
use store::webhook::{self, Kind, Webhook};
use store::{Tx, response};

use super::chance::{Chance, Stream};
use super::company::Company;
use crate::clock::{MINUTE, SECOND, instant};
use crate::token::Seal;
use crate::web::api;
use crate::webhook::{OFF, place};

/// Where it was.
const HOST: &str = "https://hooks.lindentree.example";

/// How many of the latest responses it was told of.
const TOLD: i64 = 3;

pub(super) async fn add(tx: &mut Tx, company: &Company, seal: &Seal) -> anyhow::Result<()> {
    let workspace = &company.workspace;
    let filter = Filter { workspace: workspace.id, states: vec![State::Confirmed], ..Filter::default() };
    let mut rows = response::list_in_sql(tx, &filter, None, TOLD).await?;
    rows.reverse();
    let Some(last) = rows.last().map(|row| row.at) else { return Ok(()) };
    let mut chance = Chance::new(company.ground().seed, Stream::Webhooks);
    let id = chance.id(workspace.created_at);
    let chosen = crate::chance::Chance::seeded(company.ground().seed);
    let lock = |what: &str, text: &str| seal.safe().lock(&place(workspace.id, id, what), text, &chosen);
    let secret = reach::hook::Secret::make(chosen.bytes()).text();
    let mut hook = Webhook {
        workspace: workspace.id,
        id,
        name: "Webshop".to_owned(),
        kind: Kind::Standard.key().to_owned(),
        address: lock("address", &format!("{HOST}/heard"))?,
        host: HOST.to_owned(),
        lan: false,
        secret: Some(lock("secret", &secret)?),
        former_secret: None,
        former_until: None,
        made_at: workspace.created_at,
        made_by: Some(company.visitor),
        off_at: None,
        halted: None,
        failing_since: None,
    };
    if !webhook::add(tx, &hook).await? {
        return Ok(());
    }
    for row in rows {
        let (at, is_last) = (row.at + SECOND, row.at == last);
        let (response, contact) = (row.id, row.contact);
        let named = json!({"id": workspace.key, "name": workspace.name});
        let body = json!({
            "type": "response.confirmed", "timestamp": instant(at),
            "data": {"workspace": named, "response": api::response(tx, workspace.id, row).await?},
        });
        let new = NewDelivery {
            workspace: workspace.id,
            id: chance.id(at),
            webhook: id,
            rule: None,
            response: Some(response),
            contact,
            at,
            body: &body.to_string(),
        };
        delivery::add(tx, &new).await?;
        let Some(claimed) = delivery::claim(tx, at, at + MINUTE).await? else { continue };
        let (fate, said, status, answer) = match is_last {
            false => (Fate::Delivered, None, 200, "ok"),
            true => (Fate::Again(at + 5 * SECOND), Some("failed"), 500, "the shop's database is away"),
        };
        let heard = Heard { said: said.map(str::to_owned), status: Some(status), answer: Some(answer.to_owned()) };
        delivery::settle(tx, &claimed, fate, &heard, at).await?;
    }
    hook.off_at = Some(last + MINUTE);
    webhook::change(tx, &hook).await?;
    Ok(delivery::give_up(tx, workspace.id, id, OFF, last + MINUTE).await?)
}
