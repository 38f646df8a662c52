//! Mail of the product itself: who sends it and signs it, what it says, and the job that hands it to a server. Whoever has something to
//! say puts it into the outbox in the transaction of the fact; nothing is sent from a page but a test.

pub mod campaign;
pub mod domain;
mod job;
mod mouth;
pub mod returns;
mod sender;
pub mod senders;
pub mod signature;
mod standing;
pub mod survey;
mod written;

pub use self::job::{UNKNOWN_TRIES, after, run, run_account};
pub use self::sender::{Password, Sender, change, find, find_in, is_given};
pub use self::standing::{Outage, Standing};
pub use self::written::{Written, host_of, message_id, write};

use feedback::keyed;
use store::Tx;
use store::outbox::NewMessage;
use uuid::Uuid;

use crate::app::App;

keyed! {
    /// What a mail is for.
    pub enum Kind {
        /// Somebody tries whether mail arrives.
        Test = "test",
        /// The link to a new password.
        Reset = "reset",
        /// A password was changed.
        Changed = "password-changed",
        /// The link by which a colleague comes in.
        Colleague = "colleague",
        /// A colleague was told of a note.
        Mention = "mention",
        /// Somebody tries whether mail comes back.
        Trial = "inbox-trial",
        /// A customer answered by mail, and this is what was noted.
        Noted = "noted",
        /// A customer wants no more mail, and gets none.
        NoMore = "no-more",
        /// A rule tells a colleague of a response.
        Alert = "alert",
        /// Rules tell a colleague of several things at once.
        Digest = "digest",
        /// A rule stopped by itself.
        Halted = "rule-halted",
        /// A webhook stopped by itself.
        WebhookHalted = "webhook-halted",
        /// A rule writes to a customer.
        Rule = "rule",
        /// Somebody gets the report of a week or a month.
        Report = "report",
        /// Mails or responses stayed away, or come again.
        Absence = "absence",
    }
}

impl Kind {
    /// What it says lets its reader in.
    fn is_secret(self) -> bool {
        matches!(self, Kind::Reset | Kind::Colleague)
    }
}

/// To whom, and for how long it is of use.
#[derive(Clone, Copy, Debug)]
pub struct Envelope<'a> {
    /// Whose.
    pub workspace: i64,
    /// What for.
    pub kind: Kind,
    /// The address.
    pub to: &'a str,
    /// For how many milliseconds it is of use.
    pub lasts: i64,
}

/// Puts a mail into the outbox; its id. It is sent after the transaction: call [`App`]'s `outbox.notify_one` then.
///
/// # Errors
/// When the store fails.
pub async fn queue(app: &App, tx: &mut Tx, envelope: Envelope<'_>, written: Written) -> anyhow::Result<Uuid> {
    put(app, tx, envelope, written, false).await
}

/// The same, but what may have arrived is not sent again.
///
/// # Errors
/// When the store fails.
pub async fn queue_once(app: &App, tx: &mut Tx, envelope: Envelope<'_>, written: Written) -> anyhow::Result<Uuid> {
    put(app, tx, envelope, written, true).await
}

async fn put(app: &App, tx: &mut Tx, envelope: Envelope<'_>, written: Written, once: bool) -> anyhow::Result<Uuid> {
    let (id, now, kind) = (app.chance.id(app.now()), app.now(), envelope.kind);
    let Written { subject, mut text, mut html } = written;
    if kind.is_secret() {
        for (name, words) in [("text", &mut text), ("html", &mut html)] {
            *words = app.seal.safe().lock(&place(envelope.workspace, id, name), words, &app.chance)?;
        }
    }
    let message = NewMessage {
        workspace: envelope.workspace,
        id,
        kind: kind.key(),
        once,
        secret: kind.is_secret(),
        to: envelope.to,
        subject: &subject,
        text: &text,
        html: &html,
        at: now,
        expires_at: now + envelope.lasts,
    };
    store::outbox::add(tx, &message).await?;
    Ok(id)
}

/// Where the words of a secret mail lie.
fn place(workspace: i64, id: Uuid, name: &str) -> String {
    format!("{workspace}/outbox/{id}/{name}")
}
