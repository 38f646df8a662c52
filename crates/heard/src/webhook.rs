//! Webhooks: addresses outside that rules hand what happened to. Addresses and secrets lie sealed; `room.rs` is how chats
//! want to be written to, `several.rs` how of several things at once, `job.rs` hands over what is due. What a message says is
//! decided where it happens (`rule/hook.rs`).

pub mod draft;
mod job;
pub mod room;
pub mod several;
mod target;

pub use self::job::run;
pub use self::target::{Came, Target};

use reach::hook::Secret;
use store::Tx;
use store::member;
use store::user;
use store::webhook::{Kind, Webhook};
use uuid::Uuid;

use crate::app::App;
use crate::clock::DAY;
use crate::mail::{self, Envelope};

/// For how long a former secret signs as well: the time to change it at the other end.
pub const BOTH: i64 = DAY;

/// Why a webhook stopped by itself: its receiver said that there is nothing any more.
pub const GONE: &str = "gone";

/// Why a webhook stopped by itself: for three days nothing arrived.
pub const FAILING: &str = "failing";

/// Why a delivery is given up: its webhook was removed.
pub const REMOVED: &str = "removed";

/// Why a delivery is given up: its webhook was switched off.
pub const OFF: &str = "off";

/// Why nothing can be handed over: the address or the secret was sealed under another key.
pub const SEALED: &str = "sealed";

/// For how long telling managers that a webhook stopped is of use.
const LASTS: i64 = 7 * DAY;

/// How an address or a secret of one is bound to its place.
pub(crate) fn place(workspace: i64, id: Uuid, what: &str) -> String {
    format!("{workspace}/webhook/{id}/{what}")
}

/// Seals an address.
///
/// # Errors
/// When it is longer than can be sealed.
pub fn seal_address(app: &App, workspace: i64, id: Uuid, address: &str) -> anyhow::Result<String> {
    app.seal.safe().lock(&place(workspace, id, "address"), address, &app.chance)
}

/// Makes a secret: as it is told once, and as it is kept.
///
/// # Errors
/// When it cannot be sealed.
pub fn make_secret(app: &App, workspace: i64, id: Uuid) -> anyhow::Result<(String, String)> {
    let secret = Secret::make(app.chance.bytes()).text();
    let sealed = app.seal.safe().lock(&place(workspace, id, "secret"), &secret, &app.chance)?;
    Ok((secret, sealed))
}

/// Locks a webhook for this transaction, as it is now. False when it was removed.
async fn fresh(tx: &mut Tx, webhook: &mut Webhook) -> store::Result<bool> {
    store::workspace::lock(tx, webhook.workspace).await?;
    let found = store::webhook::find(tx, webhook.workspace, webhook.id).await?;
    let is_there = found.is_some();
    if let Some(found) = found {
        *webhook = found;
    }
    Ok(is_there)
}

/// Gives a webhook another secret; the one it had signs as well for a day. The new one, as it is told once.
///
/// # Errors
/// When the store fails, or it cannot be sealed.
pub async fn rotate(app: &App, tx: &mut Tx, webhook: &mut Webhook) -> anyhow::Result<String> {
    fresh(tx, webhook).await?;
    let (told, sealed) = make_secret(app, webhook.workspace, webhook.id)?;
    webhook.former_secret = webhook.secret.replace(sealed);
    webhook.former_until = webhook.former_secret.is_some().then(|| app.now() + BOTH);
    store::webhook::change(tx, webhook).await?;
    Ok(told)
}

/// Switches a webhook on or off. What stopped it is forgotten. What waits while it is off is given up; what waited because
/// it had stopped is due now.
///
/// # Errors
/// When the store fails.
pub async fn switch(app: &App, tx: &mut Tx, webhook: &mut Webhook, on: bool) -> anyhow::Result<()> {
    let now = app.now();
    fresh(tx, webhook).await?;
    webhook.off_at = (!on).then(|| webhook.off_at.unwrap_or(now));
    (webhook.halted, webhook.failing_since) = (None, None);
    store::webhook::change(tx, webhook).await?;
    match on {
        true => store::delivery::hasten(tx, webhook.workspace, webhook.id, now).await?,
        false => store::delivery::give_up(tx, webhook.workspace, webhook.id, OFF, now).await?,
    }
    Ok(())
}

/// Removes a webhook; what waits is given up, and colleagues and teams who were told there are mailed again. False when
/// somebody did.
///
/// # Errors
/// When the store fails.
pub async fn remove(app: &App, tx: &mut Tx, webhook: &Webhook) -> anyhow::Result<bool> {
    let now = app.now();
    let removed = store::webhook::remove(tx, webhook.workspace, webhook.id, now).await?;
    store::delivery::give_up(tx, webhook.workspace, webhook.id, REMOVED, now).await?;
    Ok(removed)
}

/// The rules that hand things to a webhook, by their names.
///
/// # Errors
/// When the store fails.
pub async fn rules_of(read: &mut store::Read, workspace: i64, name: &str) -> store::Result<Vec<String>> {
    let rules = store::rule::list(read, workspace).await?;
    let hands = |body: &str| crate::rule::read(body).is_some_and(|rule| rule.webhooks().any(|to| to == name));
    Ok(rules.into_iter().filter(|rule| hands(&rule.body)).map(|rule| rule.name).collect())
}

/// Who is told at a webhook in place of mail, by name: teams, then colleagues.
///
/// # Errors
/// When the store fails.
pub async fn readers_of(read: &mut store::Read, workspace: i64, id: Uuid) -> store::Result<Vec<String>> {
    let teams = store::team::list(read, workspace).await?.into_iter();
    let teams = teams.filter(|one| one.room == Some(id) && one.ended_at.is_none()).map(|one| one.name);
    let hearing = member::hearing(read, workspace).await?;
    let is_here = |one: &member::Member| hearing.get(&one.user).is_some_and(|how| how.room == Some(id));
    let people = member::list(read, workspace).await?.into_iter();
    let people = people.filter(|one| one.ended_at.is_none() && is_here(one)).map(|one| one.name);
    Ok(teams.chain(people).collect())
}

/// What is handed over to try a webhook.
pub fn trial(app: &App, webhook: &Webhook, language: &str, workspace: &str) -> String {
    let text = |key: &str| app.texts.plain(language, key);
    if webhook.kind() == Kind::Standard {
        let about = serde_json::json!({ "text": text("webhook-trial"), "workspace": { "name": workspace } });
        return serde_json::json!({ "type": "test", "timestamp": crate::clock::instant(app.now()), "data": about })
            .to_string();
    }
    let link = format!("{}/settings/webhooks/{}", app.public_url(), webhook.id.simple());
    let message = room::Message {
        title: text("webhook-trial"),
        what: workspace.to_owned(),
        go: text("webhook-trial-go"),
        link,
        ..room::Message::default()
    };
    room::body(webhook.kind(), &message)
}

/// Whoever decides here is told that a webhook stopped by itself.
async fn halted(app: &App, tx: &mut Tx, webhook: &Webhook, why: &str) -> anyhow::Result<()> {
    if mail::find_in(tx, &app.settings, app.seal.safe()).await?.is_none() {
        return Ok(());
    }
    let Some(workspace) = store::workspace::find_by_id(tx, webhook.workspace).await? else { return Ok(()) };
    let link = format!("{}/settings/webhooks/{}", app.public_url(), webhook.id.simple());
    for one in member::deciders(tx, webhook.workspace).await? {
        let language = user::language(tx, one.user).await?.unwrap_or_else(|| workspace.language.clone());
        let about = serde_json::json!({
            "name": one.name, "webhook": webhook.name, "why": why, "workspace": workspace.name, "link": link,
            "home": app.public_url(),
        });
        let written = mail::write(&app.templates, &language, mail::Kind::WebhookHalted.key(), about)?;
        let kind = mail::Kind::WebhookHalted;
        mail::queue(app, tx, Envelope { workspace: webhook.workspace, kind, to: &one.email, lasts: LASTS }, written)
            .await?;
    }
    Ok(())
}
