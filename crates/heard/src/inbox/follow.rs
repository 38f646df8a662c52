//! Follows what was kept, the oldest first. What follows of a message and that it was followed are one transaction, so
//! that it happens once however often it is begun.

use feedback::fold;
use reach::inbox::{About, Arrived, Envelope, Foreign, Reply, read};
use store::arrived::Waiting;
use store::returned::Sent;
use store::{Tx, arrived, returned};
use uuid::Uuid;

use super::{Travelled, Was, answer, delivery, settings, trial, words};
use crate::app::App;
use crate::clock::MINUTE;

/// How often following a message is tried before it is left for somebody to look at.
const TRIES: i64 = 8;

/// Follows every message that waits, until `is_told` to stop.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn follow(app: &App, is_told: impl Fn() -> bool) -> anyhow::Result<()> {
    let mut behind = None;
    while !is_told() {
        let mut read = app.store.read().await?;
        let waiting = arrived::next(&mut read, app.now(), behind).await?;
        drop(read);
        let Some(waiting) = waiting else { break };
        behind = Some(waiting.id);
        if let Err(error) = follow_one(app, &waiting).await {
            tracing::error!(id = %waiting.id, ?error, "a mail that came in could not be followed; it is tried again");
            let again = (waiting.tries + 1 < TRIES).then(|| app.now() + (MINUTE << waiting.tries));
            let mut tx = app.store.begin().await?;
            arrived::put_off(&mut tx, &waiting, again).await?;
            tx.commit().await?;
        }
    }
    Ok(())
}

async fn follow_one(app: &App, waiting: &Waiting) -> anyhow::Result<()> {
    let travelled: Travelled = serde_json::from_str(&waiting.envelope)?;
    let envelope = Envelope { from: travelled.from, to: travelled.to };
    match read(&waiting.raw, &envelope, &settings::ours(app).await?) {
        Arrived::Foreign(Foreign::Stranger) => only_count(app, waiting, Was::Stranger).await,
        Arrived::Foreign(Foreign::Forged) => only_count(app, waiting, Was::Forged).await,
        Arrived::Foreign(Foreign::Unreadable) => only_count(app, waiting, Was::Unreadable).await,
        Arrived::Bounce(about, bounce) => match find(app, waiting, &about).await? {
            // A report that names the mail by what anybody may have read silences nobody.
            Some(known) if known.is_proven => delivery::follow_bounce(app, waiting, &known.sent, &bounce).await,
            Some(_) => only_count(app, waiting, Was::Bounce).await,
            None => Ok(()),
        },
        Arrived::Complaint(about, complaint) => match find(app, waiting, &about).await? {
            Some(known) => delivery::follow_complaint(app, waiting, &known.sent, &complaint).await,
            None => Ok(()),
        },
        Arrived::AutoReply(about) => match find(app, waiting, &about).await? {
            Some(_) => only_count(app, waiting, Was::Automatic).await,
            None => Ok(()),
        },
        Arrived::Reply(about, reply) => match find(app, waiting, &about).await? {
            Some(known) => follow_reply(app, waiting, &known, &reply).await,
            None => Ok(()),
        },
    }
}

async fn follow_reply(app: &App, waiting: &Waiting, known: &Known, reply: &Reply) -> anyhow::Result<()> {
    // Whoever only quotes the mail writes from the address that it went to, or is heard by people alone.
    let is_theirs = || reply.from.as_deref().is_some_and(|from| fold::line(from) == fold::line(&known.sent.to));
    if !known.is_proven && !is_theirs() {
        return words::keep(app, waiting, &known.sent, reply, false).await;
    }
    if reply.wants_out {
        return words::stop(app, waiting, &known.sent).await;
    }
    answer::follow(app, waiting, &known.sent, reply).await
}

/// A mail of ours that something came back of.
struct Known {
    sent: Sent,
    /// By an address that we made for it.
    is_proven: bool,
}

/// The mail that a message is about. Of one that is not there, or went to no customer, the message is only counted.
async fn find(app: &App, waiting: &Waiting, about: &About) -> anyhow::Result<Option<Known>> {
    let by_id = about.message_id.as_ref().and_then(|id| Uuid::try_parse(id.split('@').next()?).ok());
    let Some(id) = about.tag.map(|tag| tag.id).or(by_id) else {
        only_count(app, waiting, Was::Gone).await?;
        return Ok(None);
    };
    let mut read = app.store.read().await?;
    let tried = trial::find(&mut read).await?.filter(|trial| trial.id == id && about.tag.is_some());
    let sent = returned::find(&mut read, id).await?.filter(|sent| sent.invitation.or(sent.contact).is_some());
    drop(read);
    if let Some(trial) = tried {
        let mut tx = app.store.begin().await?;
        if claim(&mut tx, waiting, Was::Trial).await? {
            trial::keep(&mut tx, &trial::Trial { came_at: Some(waiting.at), ..trial }).await?;
            tx.commit().await?;
        }
        return Ok(None);
    }
    match sent {
        Some(sent) => Ok(Some(Known { sent, is_proven: about.tag.is_some() })),
        None => {
            only_count(app, waiting, Was::Gone).await?;
            Ok(None)
        }
    }
}

/// It came, and nothing follows.
pub(super) async fn only_count(app: &App, waiting: &Waiting, was: Was) -> anyhow::Result<()> {
    let mut tx = app.store.begin().await?;
    if claim(&mut tx, waiting, was).await? {
        tx.commit().await?;
    }
    Ok(())
}

/// Whether what follows of a message is done in this transaction, and nowhere else.
pub(super) async fn claim(tx: &mut Tx, waiting: &Waiting, was: Was) -> anyhow::Result<bool> {
    tracing::info!(id = %waiting.id, was = was.key(), "a mail came in: {}", was.key());
    Ok(arrived::follow(tx, waiting.id, was.key()).await?)
}
