//! A mailbox at somebody else's server, asked by IMAP (RFC 3501) for what came since. It deletes nothing, and what is
//! not about our mail stays as it was, unread: other people may read the same mailbox.

mod client;
mod values;

use tokio::io::{AsyncRead, AsyncWrite};

use self::client::{Client, Connected, Reply};
use self::values::Value;
use super::smtp::{Delivered, Keeper};
use super::{Arrived, Envelope, Ours, read};
use crate::channel::mail;
use crate::channel::mail::{Patience, Roots, Security};

/// A mailbox and the way there.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// The server's name, which its certificate must carry.
    pub host: String,
    /// Its port: 993 with TLS, 143 with STARTTLS, most often.
    pub port: u16,
    /// How the connection is protected; [`Security::Clear`] too goes only to this machine, because a password goes with
    /// it.
    pub security: Security,
    /// Who we are there.
    pub user: String,
    /// The password.
    pub password: String,
    /// The folder that is read: `INBOX`, most often.
    pub folder: String,
    /// The folder to which messages about our mail are moved when they are kept; none leaves them where they are, read.
    /// A server that cannot move (RFC 6851) gets a copy there, and the message stays.
    pub kept: Option<String>,
    /// Messages with more bytes are left alone.
    pub bytes: usize,
    /// So many messages are looked at in one go, from 1.
    pub most: usize,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Without the password.
        write!(f, "{} at {}:{} ({})", self.user, self.host, self.port, self.security.key())
    }
}

/// How far a mailbox has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The mailbox's UIDVALIDITY: with another one, all its numbers mean something else, and it is read from the
    /// beginning.
    pub validity: u32,
    /// The last message that was looked at.
    pub uid: u32,
}

/// What came of asking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Polled {
    /// From where to ask the next time; none where the mailbox was not reached. After a trouble, what was kept is
    /// behind it.
    pub cursor: Option<Cursor>,
    /// Messages that were kept.
    pub kept: usize,
    /// Messages that are not about our mail.
    pub foreign: usize,
    /// Messages that were too large to look at.
    pub large: usize,
    /// There is more, or it was not taken now: ask again soon.
    pub more: bool,
    /// What stopped it.
    pub trouble: Option<Trouble>,
}

/// What went wrong, and what the server said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What.
    pub wrong: Wrong,
    /// The server's own words; none where it said nothing.
    pub reply: Option<String>,
}

/// What can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// On the way there, as with a server that takes our mail.
    Way(mail::Wrong),
    /// What answers does not speak IMAP in clear: another service, or TLS from the first byte.
    NotImap,
    /// There is no such folder, or it cannot be opened.
    Folder,
    /// The server would not do something that it must.
    Refused,
    /// The server's answer was longer than it may be.
    Long,
}

impl Wrong {
    /// Its word, of which a page's text has a key.
    pub fn key(self) -> &'static str {
        match self {
            Wrong::Way(wrong) => wrong.key(),
            Wrong::NotImap => "not-imap",
            Wrong::Folder => "folder",
            Wrong::Refused => "refused",
            Wrong::Long => "long",
        }
    }
}

impl From<Wrong> for Trouble {
    fn from(wrong: Wrong) -> Trouble {
        Trouble { wrong, reply: None }
    }
}

impl From<mail::Wrong> for Trouble {
    fn from(wrong: mail::Wrong) -> Trouble {
        Wrong::Way(wrong).into()
    }
}

/// The word, and the server's words behind it: for logs and for keeping.
impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.reply {
            Some(reply) => write!(f, "{}: {reply}", self.wrong.key()),
            None => f.write_str(self.wrong.key()),
        }
    }
}

/// Asks once. Each message that is about our mail is handed to `keeper`; when it is kept it is marked as read, and
/// moved if the account names a folder. The same message may come twice: where the connection breaks between the two,
/// and after the server numbered its messages anew. Every wait ends after `patience`, all of them together do not: who
/// calls bounds them.
pub async fn poll(
    account: &Account,
    roots: &Roots,
    patience: Patience,
    cursor: Option<Cursor>,
    ours: &Ours,
    keeper: &impl Keeper,
) -> Polled {
    let mut polled = Polled { cursor, ..Polled::default() };
    let done = match client::connect(account, roots, patience).await {
        Ok(Connected::Clear(client)) => look(client, account, ours, keeper, &mut polled).await,
        Ok(Connected::Encrypted(client)) => look(*client, account, ours, keeper, &mut polled).await,
        Err(trouble) => Err(trouble),
    };
    polled.trouble = done.err();
    polled
}

async fn look<S: AsyncRead + AsyncWrite + Unpin>(
    mut client: Client<S>,
    account: &Account,
    ours: &Ours,
    keeper: &impl Keeper,
    polled: &mut Polled,
) -> Result<(), Trouble> {
    client.log_in(account).await?;
    let moves = client.can("MOVE");
    let validity = client.select(&account.folder).await?;
    let from = polled.cursor.filter(|cursor| cursor.validity == validity).map_or(0, |cursor| cursor.uid);
    polled.cursor = Some(Cursor { validity, uid: from });
    let mut waiting = newer(&mut client, from, account.most.saturating_add(1)).await?;
    polled.more = waiting.len() > account.most;
    waiting.truncate(account.most);
    for (uid, size) in waiting {
        if size > account.bytes {
            polled.large += 1;
        } else if let Some(message) = message(&mut client, uid).await.inspect_err(|trouble| {
            // Some servers only estimate sizes: the next time begins behind it.
            if trouble.wrong == Wrong::Long {
                polled.large += 1;
                polled.cursor = Some(Cursor { validity, uid });
            }
        })? {
            match read(&message, &Envelope::default(), ours) {
                Arrived::Foreign(_) => polled.foreign += 1,
                _ => match keeper.deliver(Envelope::default(), message).await {
                    Delivered::Kept => {
                        polled.kept += 1;
                        polled.cursor = Some(Cursor { validity, uid });
                        put_away(&mut client, uid, account.kept.as_deref(), moves).await?;
                    }
                    Delivered::Later => {
                        polled.more = true;
                        break;
                    }
                },
            }
        }
        polled.cursor = Some(Cursor { validity, uid });
    }
    client.leave().await;
    Ok(())
}

/// The first messages behind a number, each with its size. `n:*` names the last one too, whatever its number.
async fn newer<S: AsyncRead + AsyncWrite + Unpin>(
    client: &mut Client<S>,
    from: u32,
    most: usize,
) -> Result<Vec<(u32, usize)>, Trouble> {
    let Some(next) = from.checked_add(1) else { return Ok(Vec::new()) };
    let mut found = std::collections::BTreeMap::new();
    let told = |values: &[Value]| {
        let uid = values::of(values, "UID").and_then(Value::number).filter(|uid| *uid > from);
        let size = values::of(values, "RFC822.SIZE").and_then(Value::number);
        if let (Some(uid), Some(size)) = (uid, size) {
            found.insert(uid, usize::try_from(size).unwrap_or(usize::MAX));
            if found.len() > most {
                found.pop_last();
            }
        }
    };
    client.fetch(&format!("UID FETCH {next}:* (UID RFC822.SIZE)"), told).await?;
    Ok(found.into_iter().collect())
}

/// The whole of a message, which stays unread; none where it has gone meanwhile.
async fn message<S: AsyncRead + AsyncWrite + Unpin>(
    client: &mut Client<S>,
    uid: u32,
) -> Result<Option<Vec<u8>>, Trouble> {
    let mut message = None;
    let told = |values: &[Value]| {
        let this = values::of(values, "UID").and_then(Value::number) == Some(uid);
        if let Some(Value::Text(bytes)) = values::of(values, "BODY[]").filter(|_| this) {
            message = Some(bytes.clone());
        }
    };
    client.fetch(&format!("UID FETCH {uid} (UID BODY.PEEK[])"), told).await?;
    Ok(message)
}

async fn put_away<S: AsyncRead + AsyncWrite + Unpin>(
    client: &mut Client<S>,
    uid: u32,
    folder: Option<&str>,
    moves: bool,
) -> Result<(), Trouble> {
    client.must(&format!("UID STORE {uid} +FLAGS.SILENT (\\Seen)"), Wrong::Refused).await?;
    if let Some(folder) = folder {
        let verb = if moves { "MOVE" } else { "COPY" };
        client.must(&format!("UID {verb} {uid} {}", values::folder(folder)), Wrong::Folder).await?;
    }
    Ok(())
}

impl Reply {
    /// What was wrong, where the server did not say OK.
    fn must(self, wrong: Wrong) -> Result<(), Trouble> {
        if self.ok { Ok(()) } else { Err(Trouble { wrong, reply: Some(self.words) }) }
    }
}
