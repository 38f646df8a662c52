//! What somebody types of a webhook, and what of it cannot be: the same for pages and for programs. Rules know a webhook by
//! its name, and who may send where is decided by people, so a name that rules use stays with its webhook.

use feedback::rule::LONGEST_WEBHOOK;
use reach::web::Address;
use store::Tx;
use store::webhook::{Kind, MOST, Webhook};
use uuid::Uuid;

use super::target::{Target, read_address};
use super::{fresh, make_secret, rules_of, seal_address};
use crate::app::App;

/// What is typed.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// What rules call it by.
    pub name: String,
    /// Where it is; empty leaves it where it was.
    pub address: String,
    /// It may be on the local network.
    pub lan: bool,
    /// Whoever types it may say so.
    pub may_lan: bool,
}

/// What of it cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// No name, or one that is too long or no text.
    Name,
    /// Another is called so.
    Taken,
    /// These rules call it by the name that it has.
    Used(Vec<String>),
    /// The workspace has as many as there may be.
    Full,
    /// The address, for a reason in a word of `reach` or of ours.
    Address(&'static str),
}

impl Wrong {
    /// The field that it is about.
    pub fn field(&self) -> &'static str {
        match self {
            Wrong::Address(_) => "address",
            _ => "name",
        }
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= LONGEST_WEBHOOK && !name.contains(char::is_control)
}

/// An address as it is kept: sealed, and what may be shown of it.
fn address(app: &App, (workspace, id): (i64, Uuid), address: &Address) -> anyhow::Result<(String, String)> {
    Ok((seal_address(app, workspace, id, address.text())?, address.to_string()))
}

/// Makes a webhook; with its secret where it has one, which is told now and never again.
///
/// # Errors
/// When the store fails.
pub async fn make(
    app: &App,
    tx: &mut Tx,
    (workspace, by): (i64, Uuid),
    kind: Kind,
    draft: &Draft,
) -> anyhow::Result<Result<(Webhook, Option<String>), Wrong>> {
    store::workspace::lock(tx, workspace).await?;
    if !is_name(&draft.name) {
        return Ok(Err(Wrong::Name));
    }
    let all = store::webhook::list(tx, workspace).await?;
    if all.iter().any(|one| one.name == draft.name) {
        return Ok(Err(Wrong::Taken));
    }
    if all.len() >= MOST {
        return Ok(Err(Wrong::Full));
    }
    let lan = draft.lan && draft.may_lan;
    let (typed, ..) = match read_address(kind, &draft.address, lan) {
        Ok(read) => read,
        Err(wrong) => return Ok(Err(Wrong::Address(wrong.key()))),
    };
    let (id, at) = (app.chance.id(app.now()), app.now());
    let (address, host) = address(app, (workspace, id), &typed)?;
    let (told, secret) = match kind {
        Kind::Standard => make_secret(app, workspace, id).map(|(told, sealed)| (Some(told), Some(sealed)))?,
        _ => (None, None),
    };
    let webhook = Webhook {
        workspace,
        id,
        name: draft.name.clone(),
        kind: kind.key().to_owned(),
        address,
        host,
        lan,
        secret,
        former_secret: None,
        former_until: None,
        made_at: at,
        made_by: Some(by),
        off_at: None,
        halted: None,
        failing_since: None,
    };
    Ok(match store::webhook::add(tx, &webhook).await? {
        true => Ok((webhook, told)),
        false => Err(Wrong::Taken),
    })
}

/// Makes a webhook what is typed. At another address it begins anew: nothing is known against it.
///
/// # Errors
/// When the store fails.
pub async fn change(app: &App, tx: &mut Tx, webhook: &mut Webhook, draft: &Draft) -> anyhow::Result<Result<(), Wrong>> {
    let (workspace, id) = (webhook.workspace, webhook.id);
    fresh(tx, webhook).await?;
    if draft.name != webhook.name {
        if !is_name(&draft.name) {
            return Ok(Err(Wrong::Name));
        }
        if store::webhook::find_named(tx, workspace, &draft.name).await?.is_some() {
            return Ok(Err(Wrong::Taken));
        }
        let used = rules_of(tx, workspace, &webhook.name).await?;
        if !used.is_empty() {
            return Ok(Err(Wrong::Used(used)));
        }
        webhook.name.clone_from(&draft.name);
    }
    // Who may not say that it is on the local network leaves it there only where it is.
    let is_moved = !draft.address.is_empty();
    let lan = if draft.may_lan { draft.lan } else { webhook.lan && !is_moved };
    if is_moved || lan != webhook.lan {
        let text = match is_moved {
            true => Ok(draft.address.clone()),
            false => Target::typed(app, webhook),
        };
        let read = text.and_then(|text| read_address(webhook.kind(), &text, lan).map_err(|wrong| wrong.key()));
        let (typed, ..) = match read {
            Ok(read) => read,
            Err(wrong) => return Ok(Err(Wrong::Address(wrong))),
        };
        (webhook.address, webhook.host) = address(app, (workspace, id), &typed)?;
        webhook.lan = lan;
        (webhook.halted, webhook.failing_since) = (None, None);
        store::delivery::hasten(tx, workspace, id, app.now()).await?;
    }
    store::webhook::change(tx, webhook).await?;
    Ok(Ok(()))
}
