//! Where mail comes back to, and how it is received. The mailbox's password is sealed in the database and never shown.

use reach::channel::mail::{Security, domain_of};
use reach::inbox::imap::Account;
use reach::inbox::smtp::Protocol;
use reach::inbox::{Mailbox, Ours};
use serde::{Deserialize, Serialize};
use store::setting::{INBOX, INBOX_PASSWORD, INBOX_SEEN};
use store::{Read, Tx};

use super::LARGEST;
use crate::app::App;
use crate::mail::{self, Password};
use crate::safe::Safe;

/// Where the password lies.
const PLACE: &str = "0/setting/inbox_password";

/// How many addresses that mail came back to before are still known.
const FORMER: usize = 5;

/// How many messages of a mailbox are looked at in one go.
const MOST: usize = 50;

/// Where mail comes back to, and how it is received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inbox {
    /// The bare address: `feedback@example.com`.
    pub address: String,
    /// What it was before, the latest first: mails that are out name it still.
    pub former: Vec<String>,
    /// How.
    pub way: Way,
}

/// How mail is received. A program may hand it in besides, whatever this is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// Only a program hands it in.
    #[default]
    Program,
    /// By a door of our own.
    Door(Door),
    /// It lies in a mailbox that is asked.
    Mailbox(Asked),
}

impl Way {
    /// Its word in forms.
    pub fn key(&self) -> &'static str {
        match self {
            Way::Program => "program",
            Way::Door(_) => "door",
            Way::Mailbox(_) => "mailbox",
        }
    }
}

/// A door of our own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Door {
    /// Where it listens: address and port.
    pub listen: String,
    /// It speaks SMTP with the world, and not LMTP with the mail server of the house.
    pub smtp: bool,
}

impl Door {
    /// What is spoken.
    pub fn protocol(&self) -> Protocol {
        if self.smtp { Protocol::Smtp } else { Protocol::Lmtp }
    }
}

/// A mailbox that is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The server's name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// Who we are there.
    pub user: String,
    /// And the password.
    pub password: Password,
    /// The folder.
    pub folder: String,
}

impl Asked {
    /// The way there; none while its password is lost.
    pub fn account(&self) -> Option<Account> {
        let password = match &self.password {
            Password::Lost => return None,
            Password::None => String::new(),
            Password::Known(word) => word.clone(),
        };
        Some(Account {
            host: self.host.clone(),
            port: self.port,
            security: self.security,
            user: self.user.clone(),
            password,
            folder: self.folder.clone(),
            kept: None,
            bytes: LARGEST,
            most: MOST,
        })
    }
}

/// As it lies in the database.
#[derive(Deserialize, Serialize)]
struct Kept {
    address: String,
    former: Vec<String>,
    door: Option<Door>,
    mailbox: Option<KeptMailbox>,
}

#[derive(Deserialize, Serialize)]
struct KeptMailbox {
    host: String,
    port: u16,
    security: String,
    user: String,
    folder: String,
}

/// How mail is received; none where nobody has said.
///
/// # Errors
/// When the store fails.
pub async fn find(read: &mut Read, safe: &Safe) -> anyhow::Result<Option<Inbox>> {
    let Some(kept) = store::setting::find(read, INBOX).await? else { return Ok(None) };
    let kept: Kept = serde_json::from_str(&kept)?;
    let way = match (kept.door, kept.mailbox) {
        (Some(door), _) => Way::Door(door),
        (None, Some(mailbox)) => {
            let sealed = store::setting::find(read, INBOX_PASSWORD).await?.filter(|sealed| !sealed.is_empty());
            let opened = |sealed: String| safe.open(PLACE, &sealed).map_or(Password::Lost, Password::Known);
            Way::Mailbox(Asked {
                host: mailbox.host,
                port: mailbox.port,
                security: Security::from_key(&mailbox.security).unwrap_or_default(),
                user: mailbox.user,
                password: sealed.map_or(Password::None, opened),
                folder: mailbox.folder,
            })
        }
        (None, None) => Way::Program,
    };
    Ok(Some(Inbox { address: kept.address, former: kept.former, way }))
}

/// Receives mail so from now on. A password that is lost stays as it is; what the mailbox was asked before is forgotten.
///
/// # Errors
/// When the store fails.
pub async fn change(app: &App, tx: &mut Tx, to: &Inbox) -> anyhow::Result<()> {
    let mut former = to.former.clone();
    if let Some(before) = find(tx, app.seal.safe()).await?.filter(|before| before.address != to.address) {
        former = before.former;
        former.retain(|one| *one != to.address && *one != before.address);
        former.insert(0, before.address);
        former.truncate(FORMER);
    }
    let (mut door, mut mailbox, mut password) = (None, None, None);
    match &to.way {
        Way::Program => {}
        Way::Door(one) => door = Some(one.clone()),
        Way::Mailbox(asked) => {
            password = Some(&asked.password);
            mailbox = Some(KeptMailbox {
                host: asked.host.clone(),
                port: asked.port,
                security: asked.security.key().to_owned(),
                user: asked.user.clone(),
                folder: asked.folder.clone(),
            });
        }
    }
    let kept = Kept { address: to.address.clone(), former, door, mailbox };
    store::setting::change(tx, INBOX, &serde_json::to_string(&kept)?).await?;
    store::setting::change(tx, INBOX_SEEN, "{}").await?;
    let sealed = match password {
        Some(Password::Lost) => return Ok(()),
        Some(Password::Known(word)) => app.seal.safe().lock(PLACE, word, &app.chance)?,
        Some(Password::None) | None => String::new(),
    };
    Ok(store::setting::change(tx, INBOX_PASSWORD, &sealed).await?)
}

impl Inbox {
    /// The mailbox that mails name from now on. None where the address cannot be one: then it was checked by nobody.
    pub fn mailbox(&self, key: &[u8; 32]) -> Option<Mailbox> {
        Mailbox::new(&self.address, key).ok()
    }

    /// All that mails may name.
    pub fn mailboxes<'a>(&'a self, key: &'a [u8; 32]) -> impl Iterator<Item = Mailbox> + 'a {
        std::iter::once(&self.address).chain(&self.former).filter_map(|address| Mailbox::new(address, key).ok())
    }
}

/// By what we know our own mail.
///
/// # Errors
/// When the store fails.
pub async fn ours(app: &App) -> anyhow::Result<Ours> {
    let mut read = app.store.read().await?;
    let inbox = find(&mut read, app.seal.safe()).await?;
    let sender = mail::find_in(&mut read, &app.settings, app.seal.safe()).await?;
    drop(read);
    let mailboxes = inbox.iter().flat_map(|inbox| inbox.mailboxes(app.seal.mailbox())).collect();
    let mut hosts = vec![mail::host_of(app)];
    hosts.extend(sender.and_then(|sender| domain_of(&sender.address)));
    Ok(Ours { mailboxes, hosts })
}
