//! What follows when a mail did not arrive, or was not wanted. Only the address that the mail went to is ever silenced,
//! and never for what is about us: then the campaign stands still until somebody has looked.

use reach::inbox::{Action, Bounce, Class, Complaint, Recipient};
use store::Tx;
use store::arrived::Waiting;
use store::campaign::{State, Step};
use store::returned::{self, Sent};
use store::suppression::Reason;

use super::Was;
use super::follow::{claim, only_count};
use super::words::silence;
use crate::app::App;
use crate::campaign::REFUSED;
use crate::clock::DAY;

/// So many mails to an address that did not arrive for reasons that pass, within [`WITHIN`], and it is taken for gone.
const SOFT: i64 = 3;

/// In milliseconds.
const WITHIN: i64 = 30 * DAY;

/// What a failure is called where mails are shown.
fn name(class: Class) -> &'static str {
    match class {
        Class::Gone => "hard",
        Class::Full | Class::Later | Class::Unknown => "soft",
        Class::Sender => "block",
        Class::Size => "ours",
    }
}

/// What a report says of the one address that a mail went to. One that names another, to which it was forwarded, proves
/// nothing of ours.
fn about<'a>(bounce: &'a Bounce, to: &str) -> Option<(&'a Recipient, Class)> {
    let failed = || bounce.recipients.iter().filter(|one| one.action == Action::Failed);
    let is_it = |one: &&Recipient| {
        one.address.as_deref().is_none_or(|address| store::contact::fold(address) == store::contact::fold(to))
    };
    if let Some(one) = failed().find(is_it) {
        return Some((one, one.class));
    }
    let other = failed().next()?;
    Some((other, if other.class == Class::Gone { Class::Unknown } else { other.class }))
}

/// A mail did not arrive at its address, and says so in a word: `hard`, or another, and the status. Told by a report, or by
/// the server that would not take it.
///
/// # Errors
/// When the store fails.
pub async fn undelivered(app: &App, tx: &mut Tx, sent: &Sent, word: &str, at: i64) -> anyhow::Result<()> {
    if !returned::bounced(tx, sent, word, at).await? {
        return Ok(());
    }
    let is_gone = word.starts_with(name(Class::Gone)) || returned::soft(tx, sent, at - WITHIN).await? >= SOFT;
    if is_gone {
        silence(app, tx, sent, Reason::Bounced, at).await?;
    }
    Ok(())
}

/// The campaign stands still. False where it did before.
async fn halt(app: &App, tx: &mut Tx, sent: &Sent) -> anyhow::Result<bool> {
    let Some(campaign) = sent.campaign else { return Ok(false) };
    let step = Step { from: &[State::Running, State::Done], to: State::Paused, reason: Some(REFUSED), next_at: None };
    Ok(store::campaign::step(tx, sent.workspace, campaign, step, app.now()).await?)
}

/// A mail did not arrive.
pub(super) async fn follow_bounce(app: &App, waiting: &Waiting, sent: &Sent, bounce: &Bounce) -> anyhow::Result<()> {
    // One that only comes late is still on its way.
    let Some((one, class)) = about(bounce, &sent.to) else { return only_count(app, waiting, Was::Bounce).await };
    let word = match one.status {
        Some(status) => format!("{} {status}", name(class)),
        None => name(class).to_owned(),
    };
    let mut tx = app.store.begin().await?;
    if !claim(&mut tx, waiting, Was::Bounce).await? {
        return Ok(());
    }
    match class {
        Class::Gone | Class::Full | Class::Later | Class::Unknown => {
            undelivered(app, &mut tx, sent, &word, waiting.at).await?;
        }
        Class::Sender => {
            if returned::bounced(&mut tx, sent, &word, waiting.at).await? && halt(app, &mut tx, sent).await? {
                tracing::warn!(campaign = ?sent.campaign, status = word, "a campaign was paused: receivers refuse it");
            }
        }
        Class::Size => {
            returned::bounced(&mut tx, sent, &word, waiting.at).await?;
            tracing::error!(mail = %sent.id, "a mail of ours was too large for its receiver");
        }
    }
    tx.commit().await?;
    Ok(())
}

/// A provider reports a mail.
pub(super) async fn follow_complaint(
    app: &App,
    waiting: &Waiting,
    sent: &Sent,
    complaint: &Complaint,
) -> anyhow::Result<()> {
    let mut tx = app.store.begin().await?;
    if !claim(&mut tx, waiting, Was::Complaint).await? {
        return Ok(());
    }
    if complaint.wants_out() && returned::complained(&mut tx, sent, waiting.at).await? {
        silence(app, &mut tx, sent, Reason::Complained, waiting.at).await?;
    }
    tx.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(address: Option<&str>, class: Class) -> Recipient {
        let address = address.map(str::to_owned);
        Recipient { address, action: Action::Failed, status: None, class, said: String::new() }
    }

    fn class(recipients: Vec<Recipient>) -> Option<Class> {
        about(&Bounce { recipients, guessed: false }, "iva@example.com").map(|(_, class)| class)
    }

    #[test]
    fn only_the_address_that_was_written_to_is_ever_gone() {
        assert_eq!(class(vec![told(Some("Iva@Example.com"), Class::Gone)]), Some(Class::Gone));
        assert_eq!(class(vec![told(None, Class::Gone)]), Some(Class::Gone));
        let other = || told(Some("bor@example.com"), Class::Gone);
        assert_eq!(class(vec![other()]), Some(Class::Unknown));
        assert_eq!(class(vec![other(), told(Some("iva@example.com"), Class::Full)]), Some(Class::Full));
        assert_eq!(class(vec![Recipient { action: Action::Delayed, ..other() }]), None);
    }
}
