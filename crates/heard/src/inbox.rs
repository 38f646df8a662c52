//! What comes back by mail. A message is kept before its sender hears that it was, and followed afterwards, once: a mail
//! that did not arrive, a complaint, an answer, words for somebody to read, a wish to hear no more. Nothing is done for a
//! message that does not prove which mail of ours it is about, and none of it ever gets into the log.

mod answer;
mod delivery;
mod follow;
mod poll;
pub mod settings;
pub mod trial;
mod words;

use std::sync::{PoisonError, RwLock};

use feedback::keyed;
use reach::inbox::smtp::{Accepts, Delivered};
use reach::inbox::{Envelope, Owner, smtp};
use ring::digest;
use serde::{Deserialize, Serialize};
use store::arrived::NewArrival;
use tokio::sync::Notify;

pub use self::delivery::undelivered;
pub use self::follow::follow;
pub use self::poll::{Seen, poll, seen};
use crate::app::App;

/// The largest message that is kept, in bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;

keyed! {
    /// What a message was found to be.
    pub enum Was {
        /// A mail did not arrive, or came late.
        Bounce = "bounce",
        /// A provider reports that a mail was not wanted.
        Complaint = "complaint",
        /// A program answered: nothing follows.
        Automatic = "automatic",
        /// Somebody answered with a score, or added words to their answer.
        Answer = "answer",
        /// Somebody wrote what is no answer.
        Message = "message",
        /// Somebody wants no more mail.
        Stop = "stop",
        /// The mail by which somebody tried whether mail comes back.
        Trial = "trial",
        /// It is about a mail that is not there any more, or that asked nobody anything.
        Gone = "gone",
        /// It is about no mail of ours.
        Stranger = "stranger",
        /// It is for an address that looks like ours and is not.
        Forged = "forged",
        /// It is no mail.
        Unreadable = "unreadable",
    }
}

/// What mail that comes in waits for.
#[derive(Debug, Default)]
pub struct Bells {
    /// Rung when a message was kept.
    pub kept: Notify,
    /// Rung when it is received in another way.
    pub changed: Notify,
    /// Why the door of this server is shut, where it should be open.
    shut: RwLock<Option<String>>,
}

impl Bells {
    /// Why the door of this server is shut, where it should be open.
    pub fn shut(&self) -> Option<String> {
        self.shut.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The door is open, or shut for this reason.
    pub fn set_shut(&self, why: Option<String>) {
        *self.shut.write().unwrap_or_else(PoisonError::into_inner) = why;
    }
}

/// How a message travelled, as it is kept beside it.
#[derive(Deserialize, Serialize)]
struct Travelled {
    from: Option<String>,
    to: Vec<String>,
}

/// Keeps what comes in: what the door and the mailbox hand messages to.
#[derive(Clone)]
pub struct Keeper(pub App);

impl smtp::Keeper for Keeper {
    async fn accepts(&self, address: &str) -> Accepts {
        match is_ours(&self.0, address).await {
            Ok(true) => Accepts::Accept,
            Ok(false) => Accepts::NoSuchUser,
            Err(error) => {
                tracing::error!(?error, "it could not be told whether a mail is for us; its sender comes again");
                Accepts::Later
            }
        }
    }

    async fn deliver(&self, envelope: Envelope, message: Vec<u8>) -> Delivered {
        match keep(&self.0, envelope, &message).await {
            Ok(_) => Delivered::Kept,
            Err(error) => {
                tracing::error!(?error, "a mail that came in could not be kept; it comes again");
                Delivered::Later
            }
        }
    }
}

/// Only addresses that we made: whatever else is handed in would be lost here.
async fn is_ours(app: &App, address: &str) -> anyhow::Result<bool> {
    let mut read = app.store.read().await?;
    let Some(inbox) = settings::find(&mut read, app.seal.safe()).await? else { return Ok(false) };
    Ok(inbox.mailboxes(app.seal.mailbox()).any(|mailbox| matches!(mailbox.read(address), Owner::Ours(_))))
}

/// Keeps a message durably. False where it was kept before.
///
/// # Errors
/// When the store fails: then it is not kept.
pub async fn keep(app: &App, envelope: Envelope, message: &[u8]) -> anyhow::Result<bool> {
    let travelled = serde_json::to_string(&Travelled { from: envelope.from, to: envelope.to })?.replace("\\u0000", "");
    let now = app.now();
    let new = NewArrival { id: app.chance.id(now), hash: hash(message), at: now, envelope: &travelled, raw: message };
    let mut tx = app.store.begin().await?;
    let is_new = store::arrived::add(&mut tx, &new).await?;
    tx.commit().await?;
    if is_new {
        app.inbox.kept.notify_one();
    }
    Ok(is_new)
}

/// The same for the same message, by whatever way it came: of its Message-ID and what is below its headers, because each
/// server on the way writes a header of its own. One without a Message-ID is the same only when all of it is.
fn hash(message: &[u8]) -> [u8; 32] {
    let split = message.windows(4).position(|four| four == b"\r\n\r\n").map(|at| (at, at + 4));
    let split = split.or_else(|| message.windows(2).position(|two| two == b"\n\n").map(|at| (at, at + 2)));
    let (head, body) = split.map_or((message, &[][..]), |(end, begin)| (&message[..end], &message[begin..]));
    let mut context = digest::Context::new(&digest::SHA256);
    match message_id(head) {
        Some(id) => {
            context.update(id);
            context.update(b"\n");
            body.split(|byte| *byte == b'\n').for_each(|line| {
                context.update(line.strip_suffix(b"\r").unwrap_or(line));
                context.update(b"\n");
            });
        }
        None => context.update(message),
    }
    let mut bytes = [0; 32];
    bytes.copy_from_slice(context.finish().as_ref());
    bytes
}

/// What stands in the header, whether or not it is folded onto the next line.
fn message_id(head: &[u8]) -> Option<&[u8]> {
    let name = b"message-id:";
    let mut lines = head.split(|byte| *byte == b'\n').peekable();
    while let Some(line) = lines.next() {
        let Some((begin, value)) = line.split_at_checked(name.len()) else { continue };
        if begin.eq_ignore_ascii_case(name) {
            let value = value.trim_ascii();
            let folded = lines.peek().filter(|next| next.starts_with(b" ") || next.starts_with(b"\t"));
            return Some(if value.is_empty() { folded?.trim_ascii() } else { value }).filter(|id| !id.is_empty());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_message_is_the_same_by_whatever_way_it_came() {
        let one = hash(b"Received: a\r\nMessage-ID: <1@example.com>\r\n\r\n9\r\n");
        for same in [
            &b"Message-ID: <1@example.com>\r\nX-Spam: no\r\n\r\n9\r\n"[..],
            b"message-id:\r\n <1@example.com>\r\n\r\n9\r\n",
            b"Message-Id: <1@example.com>\n\n9\n",
        ] {
            assert_eq!(hash(same), one, "{}", String::from_utf8_lossy(same));
        }
        for other in [
            &b"Message-ID: <2@example.com>\r\n\r\n9\r\n"[..],
            b"Message-ID: <1@example.com>\r\n\r\n8\r\n",
            b"Received: a\r\n\r\n9\r\n",
            b"Message-ID:\r\n\r\n9\r\n",
            b"",
        ] {
            assert_ne!(hash(other), one, "{}", String::from_utf8_lossy(other));
        }
        assert_ne!(hash(b"A: b\r\n\r\n9\r\n"), hash(b"A: c\r\n\r\n9\r\n"), "nothing else says that they are the same");
    }
}
