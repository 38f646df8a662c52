//! The job that sends: answers who asked for a link, then hands over whatever account mails are due, one after the other over
//! one connection; what campaigns send goes beside them (`campaign.rs`). Whatever happens to it, a mail is claimed again
//! when its attempt must be over. Words and addresses never get into the log.

use reach::channel::Outcome;
use reach::channel::mail::dkim::Signer;
use reach::channel::mail::{Letter, Trouble, Wrong};
use store::outbox::{Claimed, Fate};

use super::mouth::{Mouth, over_by};
use super::sender::{self, Sender};
use super::{Kind, campaign, message_id, place, returns, signature};
use crate::app::App;
use crate::clock::MINUTE;
use crate::report;
use crate::reset;

/// How often a mail is tried of which nobody knows whether it arrived.
pub const UNKNOWN_TRIES: i64 = 5;

/// The longest that is waited between two tries.
const LONGEST: i64 = 60 * MINUTE;

/// How long is waited after so many attempts: a minute, two, four, and so on up to an hour.
pub fn after(attempts: i64) -> i64 {
    let doubled = u32::try_from(attempts.clamp(1, 10) - 1).unwrap_or_default();
    (MINUTE << doubled).min(LONGEST)
}

/// Sends everything that is due, until `is_told` to stop. When the next is due, epoch milliseconds; none where nothing
/// waits, or where nobody has said how mail is sent.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn run(app: &App, is_told: impl Fn() -> bool + Clone + Send + Sync + 'static) -> anyhow::Result<Option<i64>> {
    let (accounts, campaigns) = tokio::join!(run_account(app, is_told.clone()), campaign::run(app, is_told));
    Ok(accounts?.into_iter().chain(campaigns?).min())
}

/// The same for account mails alone.
///
/// # Errors
/// As [`run`].
pub async fn run_account(app: &App, is_told: impl Fn() -> bool) -> anyhow::Result<Option<i64>> {
    let Some(sender) = sender::find(app).await? else { return Ok(None) };
    let mut read = app.store.read().await?;
    let signers = signature::find(&mut read).await?.signers(app.seal.safe(), &sender.address);
    drop(read);
    reset::answer(app).await?;
    let mut mouth = sender.server(app).map(Mouth::new);
    let done = send_due(app, &sender, &signers, &mut mouth, is_told).await;
    if let Some(mouth) = &mut mouth {
        mouth.leave().await;
    }
    done
}

async fn send_due(
    app: &App,
    sender: &Sender,
    signers: &[Signer],
    mouth: &mut Option<Mouth>,
    is_told: impl Fn() -> bool,
) -> anyhow::Result<Option<i64>> {
    loop {
        let mut read = app.store.read().await?;
        let next = store::outbox::next_due(&mut read).await?;
        drop(read);
        let now = app.now();
        if is_told() || next.is_none_or(|next| next > now) {
            return Ok(next);
        }
        let mut tx = app.store.begin().await?;
        let claimed = store::outbox::claim(&mut tx, now, over_by(now)).await?;
        tx.commit().await?;
        if let Some(claimed) = claimed {
            attempt(app, sender, signers, mouth, &claimed).await?;
        }
    }
}

async fn attempt(
    app: &App,
    sender: &Sender,
    signers: &[Signer],
    mouth: &mut Option<Mouth>,
    claimed: &Claimed,
) -> anyhow::Result<()> {
    // What tells a customer what was noted of their answer is answered as the mail before it was.
    let mailbox = match claimed.invitation {
        Some(_) => returns::of(app).await?,
        None => None,
    };
    let (return_path, reply_to) = mailbox.map(|mailbox| returns::to(&mailbox, claimed.id)).unzip();
    let letter = letter(app, sender, claimed).map(|letter| Letter { return_path, reply_to, ..letter });
    let stop = if claimed.kind == Kind::Report.key() { unsubscribe(app, claimed).await? } else { Vec::new() };
    let letter = letter.map(|mut letter| {
        letter.headers.extend(stop);
        letter
    });
    let done = match (mouth, letter.map(|letter| letter.written())) {
        (None, _) => Done::Again("password-lost".to_owned()),
        (_, None) => Done::Failed("sealed".to_owned()),
        (_, Some(Err(_))) => Done::Failed(Wrong::Malformed.key().to_owned()),
        // At the instant at which it was written, so that another attempt says the same.
        (Some(mouth), Some(Ok(letter))) => {
            let outcome = mouth.hand_over(app, &letter.signed(signers, claimed.created_at)).await;
            Done::of(app, claimed, outcome)
        }
    };
    let now = app.now();
    let again = now + after(claimed.attempts);
    let fate = match &done {
        Done::Accepted(reply) => Fate::Accepted(reply),
        Done::Failed(said) => Fate::Failed(said),
        Done::Again(said) => Fate::Again(said, again),
        Done::Unknown(said) => Fate::Unknown(said, (claimed.attempts < UNKNOWN_TRIES).then_some(again)),
    };
    let (kind, id, attempt, became) = (&claimed.kind, claimed.id, claimed.attempts, done.key());
    tracing::info!(kind, %id, attempt, became, "a mail was tried: {became}");
    let mut tx = app.store.begin().await?;
    store::outbox::settle(&mut tx, claimed, fate, now).await?;
    tx.commit().await?;
    Ok(())
}

/// How a mail program stops a report (RFC 8058). One that somebody asked for once has nothing to stop.
async fn unsubscribe(app: &App, claimed: &Claimed) -> anyhow::Result<Vec<(&'static str, String)>> {
    let mut read = app.store.read().await?;
    let of = store::report::of_mail(&mut read, claimed.workspace, claimed.id).await?;
    let Some((report, _)) = of else { return Ok(Vec::new()) };
    let link = report::stop_link(app, claimed.workspace, report);
    Ok(vec![
        ("List-Unsubscribe", format!("<{link}>")),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()),
    ])
}

/// What became of an attempt, in words to keep.
enum Done {
    Accepted(String),
    Failed(String),
    Again(String),
    Unknown(String),
}

impl Done {
    fn of(app: &App, claimed: &Claimed, outcome: Outcome<Trouble>) -> Done {
        match outcome {
            Outcome::Accepted(reply) => {
                app.standing.back(None);
                Done::Accepted(reply)
            }
            Outcome::Refused(trouble) => Done::Failed(trouble.to_string()),
            Outcome::Later(trouble) => {
                if campaign::is_of_server(trouble.wrong) {
                    app.standing.away(None, trouble.wrong.key(), app.now());
                }
                Done::Again(trouble.to_string())
            }
            Outcome::Unknown(trouble) => {
                tracing::warn!(id = %claimed.id, "nobody knows whether a mail arrived");
                Done::Unknown(trouble.to_string())
            }
        }
    }

    /// In a word, without what the server said: it may name the recipient.
    fn key(&self) -> &str {
        let wrong = |said: &'_ str| said.split(':').next().map_or(0, str::len);
        match self {
            Done::Accepted(_) => "accepted",
            Done::Failed(said) | Done::Again(said) | Done::Unknown(said) => &said[..wrong(said)],
        }
    }
}

/// The mail as it is handed over. None for one that was sealed under another key.
fn letter(app: &App, sender: &Sender, claimed: &Claimed) -> Option<Letter> {
    let open = |name: &str, words: &str| {
        if !claimed.secret {
            return Some(words.to_owned());
        }
        app.seal.safe().open(&place(claimed.workspace, claimed.id, name), words)
    };
    Some(Letter {
        from_name: sender.name.clone(),
        from: sender.address.clone(),
        to: claimed.to.clone(),
        subject: claimed.subject.clone(),
        text: open("text", &claimed.text)?,
        html: Some(open("html", &claimed.html)?),
        // RFC 3834: nobody's holiday notice answers it.
        headers: vec![("Auto-Submitted", "auto-generated".to_owned()), ("X-Auto-Response-Suppress", "All".to_owned())],
        message_id: message_id(app, claimed.id),
        at: claimed.created_at,
        ..Letter::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_doubles_up_to_an_hour() {
        let waits = [1, 2, 3, 6, 7, 100].map(|attempts| after(attempts) / MINUTE);
        assert_eq!(waits, [1, 2, 4, 32, 60, 60]);
    }
}
