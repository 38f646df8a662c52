//! What a customer wrote that is no answer: words for somebody to read, and the wish to hear no more.

use reach::inbox::Reply;
use store::arrived::Waiting;
use store::contact::consent::Channel;
use store::message::{LONGEST, NewMessage};
use store::returned::{self, Sent};
use store::suppression::{self, Reason, Scope, Target};
use store::{Tx, invitation};

use super::Was;
use super::follow::claim;
use crate::app::App;
use crate::clock::DAY;
use crate::mail::{self, Envelope, Kind};
use crate::suppress;

/// For how long a mail that answers one is of use.
pub(super) const LASTS: i64 = 2 * DAY;

/// The words are kept for somebody to read. `is_known`: whoever wrote them is the customer, for all we can tell.
pub(super) async fn keep(
    app: &App,
    waiting: &Waiting,
    sent: &Sent,
    reply: &Reply,
    is_known: bool,
) -> anyhow::Result<()> {
    let plain = |text: &str| text.chars().filter(|c| !c.is_control() || *c == '\n').take(LONGEST).collect::<String>();
    let mut tx = app.store.begin().await?;
    if !claim(&mut tx, waiting, Was::Message).await? {
        return Ok(());
    }
    let asked = match sent.invitation {
        Some(id) => invitation::find(&mut tx, sent.workspace, id).await?,
        None => None,
    };
    let new = NewMessage {
        workspace: sent.workspace,
        id: waiting.id,
        at: waiting.at,
        contact: sent.contact.filter(|_| is_known),
        outbox: Some(sent.id),
        invitation: sent.invitation,
        survey: asked.map(|asked| asked.survey),
        sender: &plain(reply.from.as_deref().unwrap_or_default()),
        subject: &plain(&reply.subject),
        words: &plain(&reply.text),
    };
    store::message::add(&mut tx, &new).await?;
    tx.commit().await?;
    Ok(())
}

/// They are never asked again, and told so without another question.
pub(super) async fn stop(app: &App, waiting: &Waiting, sent: &Sent) -> anyhow::Result<()> {
    let (language, company) = spoken(app, sent).await?;
    let mut tx = app.store.begin().await?;
    if !claim(&mut tx, waiting, Was::Stop).await? {
        return Ok(());
    }
    silence(app, &mut tx, sent, Reason::Unsubscribed, waiting.at).await?;
    let about = serde_json::json!({ "email": sent.to, "company": company, "home": app.public_url() });
    let written = mail::write(&app.templates, &language, Kind::NoMore.key(), about)?;
    let envelope = Envelope { workspace: sent.workspace, kind: Kind::NoMore, to: &sent.to, lasts: LASTS };
    let id = mail::queue(app, &mut tx, envelope, written).await?;
    returned::ties(&mut tx, id, sent).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(())
}

/// No survey is sent to the mail's address any more.
pub(super) async fn silence(app: &App, tx: &mut Tx, sent: &Sent, reason: Reason, at: i64) -> anyhow::Result<()> {
    let key = suppress::key(tx, &app.chance).await?;
    let new = suppression::New {
        workspace: sent.workspace,
        target: Target { channel: Channel::Email, address: key.address(&sent.to), scope: Scope::All },
        reason,
        at,
        until: None,
        invitation: sent.invitation,
        contact: sent.contact,
        by_user: None,
        domain: None,
        note: None,
    };
    suppression::add(tx, &new).await?;
    Ok(())
}

/// In which language they were asked, or the workspace speaks, and what it is called.
async fn spoken(app: &App, sent: &Sent) -> anyhow::Result<(String, String)> {
    let mut read = app.store.read().await?;
    let asked = match sent.invitation {
        Some(id) => invitation::find(&mut read, sent.workspace, id).await?.and_then(|asked| asked.facts.language),
        None => None,
    };
    let workspace = store::workspace::find_by_id(&mut read, sent.workspace).await?;
    let workspace = workspace.ok_or_else(|| anyhow::anyhow!("a mail of a workspace that is not there"))?;
    Ok((asked.unwrap_or(workspace.language), workspace.name))
}
