//! Senders besides the one of the mail settings, and the mail servers of their own. A server's password is sealed and never
//! shown.

use reach::channel::mail::Security;
use serde::{Deserialize, Serialize};
use store::Read;
use store::sender::Sender;
use uuid::Uuid;

use super::domain::Way;
use super::returns;
use super::sender::{self, Password};
use crate::app::App;
use crate::safe::Safe;
use crate::settings::Settings;
use crate::token::Seal;

/// A mail server of a sender's own, without its password: what `sender.server` holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Own {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected: the key of a [`Security`].
    pub security: String,
    /// The user it asks for; empty for none.
    pub user: String,
}

/// Where the password of a sender's server lies.
fn place(workspace: i64, id: Uuid) -> String {
    format!("{workspace}/sender/{id}/password")
}

/// The server of its own that a sender writes through; none where it has none.
///
/// # Errors
/// When what is kept of it is not what we wrote.
pub fn own(sender: &Sender) -> anyhow::Result<Option<Own>> {
    Ok(sender.server.as_deref().map(serde_json::from_str).transpose()?)
}

/// A sender with the server it writes through: its own, or else `common`, that of the mail settings.
///
/// # Errors
/// When what is kept of it is not what we wrote.
pub fn whole(safe: &Safe, sender: &Sender, common: Option<&sender::Sender>) -> anyhow::Result<Option<sender::Sender>> {
    let (address, name) = (sender.address.clone(), sender.name.clone());
    let Some(own) = own(sender)? else {
        return Ok(common.map(|common| sender::Sender { address, name, ..common.clone() }));
    };
    let open = |sealed: &str| safe.open(&place(sender.workspace, sender.id), sealed);
    let password = sender.password.as_deref();
    Ok(Some(sender::Sender {
        host: own.host,
        port: own.port,
        security: Security::from_key(&own.security).unwrap_or_default(),
        user: own.user,
        password: password.map_or(Password::None, |sealed| open(sealed).map_or(Password::Lost, Password::Known)),
        address,
        name,
    }))
}

/// Every way that mails leave by now, each once, that of the mail settings' sender first.
///
/// # Errors
/// When the store fails, or what is kept of a sender is not what we wrote.
pub async fn ways(read: &mut Read, settings: &Settings, seal: &Seal) -> anyhow::Result<Vec<Way>> {
    let common = sender::find_in(read, settings, seal.safe()).await?;
    let mailbox = returns::find(read, seal).await?;
    let mut ways: Vec<Way> = common.iter().filter_map(Way::of).collect();
    for one in store::sender::ever(read).await?.iter().filter(|one| one.removed_at.is_none()) {
        let whole = whole(seal.safe(), one, common.as_ref())?;
        let way = whole.and_then(|whole| Way::of_other(&whole, mailbox.as_ref()));
        ways.extend(way.filter(|way| !ways.contains(way)));
    }
    Ok(ways)
}

/// The server that a sender writes through from now on; none for the one of the mail settings. A password that is lost stays
/// as it is.
///
/// # Errors
/// When the password cannot be sealed.
pub fn keep(app: &App, sender: &mut Sender, whole: Option<&sender::Sender>) -> anyhow::Result<()> {
    let Some(whole) = whole else {
        (sender.server, sender.password) = (None, None);
        return Ok(());
    };
    let own = Own {
        host: whole.host.clone(),
        port: whole.port,
        security: whole.security.key().to_owned(),
        user: whole.user.clone(),
    };
    sender.server = Some(serde_json::to_string(&own)?);
    match &whole.password {
        Password::Lost => {}
        Password::None => sender.password = None,
        Password::Known(word) => {
            let place = place(sender.workspace, sender.id);
            sender.password = Some(app.seal.safe().lock(&place, word, &app.chance)?);
        }
    }
    Ok(())
}
