//! What somebody says of an incoming webhook, and what of it cannot be: the same for pages and for programs. Whoever calls
//! commits.

use store::Tx;
use store::incoming::{MOST, Webhook};

use super::mapping::Mapping;
use super::proof::{self, Kind};
use super::recipe::Start;
use crate::app::App;
use crate::audit::{Act, Doer};

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 80;

/// What is said of a new one.
#[derive(Clone, Debug)]
pub struct New<'a> {
    /// What it begins as.
    pub start: Start,
    /// As colleagues call it.
    pub name: &'a str,
    /// The secret that the other system made; empty where it shows none yet, and where we make it.
    pub secret: &'a str,
    /// What messages become; without it what its start says.
    pub mapping: Option<Mapping>,
}

/// What of it cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No name, or one that is too long or no text.
    Name,
    /// Another is called so.
    Taken,
    /// The workspace has as many as there may be.
    Full,
    /// No secret.
    Secret,
    /// Somebody changed it meanwhile.
    Meanwhile,
}

/// Whether it can be called so.
pub fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= LONGEST_NAME && !name.contains(char::is_control)
}

/// The secret of a webhook of this kind: what was typed, or a new one. None where what was typed is none.
fn secret(app: &App, kind: Kind, typed: &str) -> Option<String> {
    match kind.is_theirs() {
        true => proof::typed(typed).map(str::to_owned),
        false => Some(kind.make(&app.chance)),
    }
}

/// The secret of a new webhook. Who has none of the other system yet leaves it empty: until they enter it one holds that
/// nobody knows.
fn first_secret(app: &App, kind: Kind, typed: &str) -> Option<String> {
    if typed.is_empty() { Some(kind.make(&app.chance)) } else { secret(app, kind, typed) }
}

/// Makes a webhook; with its secret, which is told now and never again, and only where we made it.
///
/// # Errors
/// When the store fails.
pub async fn make(
    app: &App,
    tx: &mut Tx,
    doer: &Doer<'_>,
    new: &New<'_>,
) -> anyhow::Result<Result<(Webhook, String), Wrong>> {
    let (kind, workspace, now) = (new.start.kind()?, doer.workspace, app.now());
    if !is_name(new.name) {
        return Ok(Err(Wrong::Name));
    }
    let Some(secret) = first_secret(app, kind, new.secret) else { return Ok(Err(Wrong::Secret)) };
    let mapping = match &new.mapping {
        Some(mapping) => serde_json::to_string(mapping)?,
        None => serde_json::to_string(&new.start.mapping()?)?,
    };
    let id = app.chance.id(now);
    let webhook = Webhook {
        id,
        name: new.name.to_owned(),
        kind: kind.key().to_owned(),
        recipe: Some(new.start.key().to_owned()),
        secret: proof::lock(app.seal.safe(), workspace, id, &secret, &app.chance)?,
        mapping,
        version: 1,
        made_at: now,
        made_by: doer.id.unwrap_or_default(),
        off_at: None,
    };
    store::workspace::lock(tx, workspace).await?;
    if store::incoming::list(tx, workspace).await?.len() >= MOST {
        return Ok(Err(Wrong::Full));
    }
    if !store::incoming::add(tx, workspace, &webhook).await? {
        return Ok(Err(Wrong::Taken));
    }
    doer.tell(app.stamp(), tx, Act::IncomingMade, new.name).await?;
    Ok(Ok((webhook, secret)))
}

/// Names a webhook and says what its messages become, where it is still of this version. Nothing is wrong with the mapping.
///
/// # Errors
/// When the store fails.
pub async fn change(
    app: &App,
    tx: &mut Tx,
    doer: &Doer<'_>,
    webhook: &Webhook,
    (name, mapping, version): (&str, &Mapping, i64),
) -> anyhow::Result<Result<(), Wrong>> {
    let workspace = doer.workspace;
    if !is_name(name) {
        return Ok(Err(Wrong::Name));
    }
    store::workspace::lock(tx, workspace).await?;
    if store::incoming::is_taken(tx, workspace, webhook.id, name).await? {
        return Ok(Err(Wrong::Taken));
    }
    let document = serde_json::to_string(mapping)?;
    if !store::incoming::change(tx, workspace, webhook.id, (name, &document), version).await? {
        return Ok(Err(Wrong::Meanwhile));
    }
    doer.tell(app.stamp(), tx, Act::IncomingChanged, name).await?;
    Ok(Ok(()))
}

/// Gives a webhook another secret, which holds from now on; the one before does not. It is told now and never again, and
/// only where we made it.
///
/// # Errors
/// When the store fails.
pub async fn exchange(
    app: &App,
    tx: &mut Tx,
    doer: &Doer<'_>,
    (webhook, kind): (&Webhook, Kind),
    typed: &str,
) -> anyhow::Result<Result<String, Wrong>> {
    let Some(secret) = secret(app, kind, typed) else { return Ok(Err(Wrong::Secret)) };
    let sealed = proof::lock(app.seal.safe(), doer.workspace, webhook.id, &secret, &app.chance)?;
    store::incoming::exchange(tx, doer.workspace, webhook.id, &sealed).await?;
    doer.tell(app.stamp(), tx, Act::IncomingSecret, &webhook.name).await?;
    Ok(Ok(secret))
}

/// Lets a webhook take messages, or nothing.
///
/// # Errors
/// When the store fails.
pub async fn switch(app: &App, tx: &mut Tx, doer: &Doer<'_>, webhook: &Webhook, on: bool) -> anyhow::Result<()> {
    let off_at = (!on).then(|| app.now());
    store::incoming::switch(tx, doer.workspace, webhook.id, off_at).await?;
    doer.tell(app.stamp(), tx, Act::IncomingSwitched, &webhook.name).await?;
    Ok(())
}

/// Removes a webhook with its messages. The events stay.
///
/// # Errors
/// When the store fails.
pub async fn remove(app: &App, tx: &mut Tx, doer: &Doer<'_>, webhook: &Webhook) -> anyhow::Result<()> {
    store::incoming::remove(tx, doer.workspace, webhook.id).await?;
    doer.tell(app.stamp(), tx, Act::IncomingRemoved, &webhook.name).await?;
    Ok(())
}
