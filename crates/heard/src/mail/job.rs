//! The job that sends: answers who asked for a link, then hands over whatever account mails are due, one after the other over
//! one connection to each server; what campaigns send goes beside them (`campaign.rs`). Whatever happens to it, a mail is claimed again
//! when its attempt must be over. Words and addresses never get into the log.

use std::collections::HashMap;

use reach::channel::Outcome;
use reach::channel::mail::{Letter, Trouble, Wrong};
use store::outbox::{Claimed, Fate};
use uuid::Uuid;

use super::campaign::route::{self, Face, Route};
use super::mouth::{Mouth, over_by};
use super::{Kind, campaign, message_id, place, returns};
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
    let routes = route::all(app).await?;
    if routes.iter().all(|route| route.key.is_some()) {
        return Ok(None);
    }
    reset::answer(app).await?;
    let mut mouths = Mouths { routes, open: HashMap::new() };
    let done = send_due(app, &mut mouths, is_told).await;
    for mouth in mouths.open.values_mut() {
        mouth.leave().await;
    }
    done
}

/// The mail servers that account mails go through, and the connections to those that were needed.
struct Mouths {
    routes: Vec<Route>,
    /// By whose server it is.
    open: HashMap<Option<Uuid>, Mouth>,
}

/// How a mail goes.
struct Way<'a> {
    /// Whose server it is; none for the one of the mail settings.
    server: Option<Uuid>,
    /// Who it is from.
    face: Face,
    /// None while the server's password is lost.
    mouth: Option<&'a mut Mouth>,
}

impl Mouths {
    /// How mails of a sender go; those of one that is gone as those of the mail settings do.
    fn way(&mut self, sender: Option<Uuid>) -> Way<'_> {
        let own = self.routes.iter().find(|route| sender.is_some() && route.key == sender);
        let Some(route) = own.or_else(|| self.routes.iter().find(|route| route.key.is_none())) else {
            return Way { server: None, face: Face::default(), mouth: None };
        };
        let face = route.face(sender).cloned().unwrap_or_default();
        if let Some(server) = &route.server {
            self.open.entry(route.key).or_insert_with(|| Mouth::new(server.clone()));
        }
        Way { server: route.key, face, mouth: self.open.get_mut(&route.key) }
    }
}

async fn send_due(app: &App, mouths: &mut Mouths, is_told: impl Fn() -> bool) -> anyhow::Result<Option<i64>> {
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
            attempt(app, mouths.way(claimed.sender), &claimed).await?;
        }
    }
}

async fn attempt(app: &App, way: Way<'_>, claimed: &Claimed) -> anyhow::Result<()> {
    // What is about a customer is answered as the mails that ask them are.
    let mailbox = match claimed.invitation.or(claimed.contact) {
        Some(_) => returns::of(app).await?,
        None => None,
    };
    let (return_path, reply_to) = mailbox.map(|mailbox| returns::to(&mailbox, claimed.id)).unzip();
    let letter = letter(app, &way.face, claimed).map(|letter| Letter { return_path, reply_to, ..letter });
    let stop = unsubscribe(app, claimed).await?;
    let letter = letter.map(|mut letter| {
        letter.headers.extend(stop);
        letter
    });
    // A server of a sender's own that is away keeps the mails of nobody else waiting.
    let is_away = way.server.is_some() && app.standing.until(way.server).is_some_and(|until| until > app.now());
    let done = match (way.mouth, letter.map(|letter| letter.written())) {
        (None, _) => Done::Again("password-lost".to_owned()),
        (_, None) => Done::Failed("sealed".to_owned()),
        (_, Some(Err(_))) => Done::Failed(Wrong::Malformed.key().to_owned()),
        (Some(_), Some(Ok(_))) if is_away => Done::Again(Wrong::Unreached.key().to_owned()),
        // At the instant at which it was written, so that another attempt says the same.
        (Some(mouth), Some(Ok(letter))) => {
            let outcome = mouth.hand_over(app, &letter.signed(&way.face.signers, claimed.created_at)).await;
            Done::of(app, way.server, claimed, outcome)
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

/// How a mail program stops mails like this (RFC 8058): reports, and what rules write to customers. A report that somebody
/// asked for once has nothing to stop.
async fn unsubscribe(app: &App, claimed: &Claimed) -> anyhow::Result<Vec<(&'static str, String)>> {
    let link = match (Kind::from_key(&claimed.kind), claimed.contact) {
        (Some(Kind::Report), _) => {
            let mut read = app.store.read().await?;
            let of = store::report::of_mail(&mut read, claimed.workspace, claimed.id).await?;
            of.map(|(report, _)| report::stop_link(app, claimed.workspace, report))
        }
        (Some(Kind::Rule), Some(contact)) => {
            Some(format!("{}/unsubscribe/{}", app.public_url(), app.seal.quit(claimed.workspace, contact)))
        }
        _ => None,
    };
    let Some(link) = link else { return Ok(Vec::new()) };
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
    fn of(app: &App, server: Option<Uuid>, claimed: &Claimed, outcome: Outcome<Trouble>) -> Done {
        match outcome {
            Outcome::Accepted(reply) => {
                app.standing.back(server);
                Done::Accepted(reply)
            }
            Outcome::Refused(trouble) => Done::Failed(trouble.to_string()),
            Outcome::Later(trouble) => {
                if campaign::is_of_server(trouble.wrong) {
                    app.standing.away(server, trouble.wrong.key(), app.now());
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
fn letter(app: &App, face: &Face, claimed: &Claimed) -> Option<Letter> {
    let open = |name: &str, words: &str| {
        if !claimed.secret {
            return Some(words.to_owned());
        }
        app.seal.safe().open(&place(claimed.workspace, claimed.id, name), words)
    };
    Some(Letter {
        from_name: face.name.clone(),
        from: face.address.clone(),
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
