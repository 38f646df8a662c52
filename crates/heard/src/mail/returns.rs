//! Where mail comes back to, for whoever writes mails: each gets addresses of its own there.

use reach::inbox::{Mailbox, Purpose, Tag};
use store::Read;
use uuid::Uuid;

use crate::app::App;
use crate::inbox::settings;
use crate::token::Seal;

/// The mailbox; none where nobody has said that mail is received.
///
/// # Errors
/// When the store fails.
pub async fn of(app: &App) -> anyhow::Result<Option<Mailbox>> {
    let mut read = app.store.read().await?;
    find(&mut read, &app.seal).await
}

/// The same where nothing serves.
///
/// # Errors
/// When the store fails.
pub async fn find(read: &mut Read, seal: &Seal) -> anyhow::Result<Option<Mailbox>> {
    let inbox = settings::find(read, seal.safe()).await?;
    Ok(inbox.and_then(|inbox| inbox.mailbox(seal.mailbox())))
}

/// The addresses of a mail: its return path, and where an answer to it goes.
pub fn to(mailbox: &Mailbox, mail: Uuid) -> (String, String) {
    let address = |purpose| mailbox.address(Tag { purpose, id: mail });
    (address(Purpose::Bounce), address(Purpose::Reply))
}
