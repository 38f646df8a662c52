//! How this installation sends mail: by the settings of the file and the environment, or else as it was set on the page.
//! The server's password is sealed in the database and never shown.

use reach::channel::mail::{Security, Server};
use serde::{Deserialize, Serialize};
use store::setting::{MAIL, MAIL_PASSWORD};
use store::{Read, Tx};

use super::written::host;
use crate::app::App;
use crate::safe::Safe;
use crate::settings::Settings;

/// Where the password lies.
const PLACE: &str = "0/setting/mail_password";

/// Through which server, and from whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// The server's name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// The user it asks for; empty for none.
    pub user: String,
    /// The password it asks for.
    pub password: Password,
    /// The address that mails are from.
    pub address: String,
    /// The name that mails are from; may be empty.
    pub name: String,
}

/// The password of a mail server.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Password {
    /// None was given.
    #[default]
    None,
    /// This one.
    Known(String),
    /// One was given, and was sealed under another `secret.key`.
    Lost,
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Password::None => "none",
            Password::Known(_) => "known",
            Password::Lost => "lost",
        })
    }
}

/// As it lies in the database.
#[derive(Deserialize, Serialize)]
struct Kept {
    host: String,
    port: u16,
    security: String,
    user: String,
    address: String,
    name: String,
}

/// Whether the settings of file and environment say it, so that the page only shows it.
pub fn is_given(settings: &Settings) -> bool {
    !settings.smtp_host.is_empty()
}

/// How mail is sent; none where nobody has said.
///
/// # Errors
/// When the store fails.
pub async fn find(app: &App) -> anyhow::Result<Option<Sender>> {
    let mut read = app.store.read().await?;
    find_in(&mut read, &app.settings, app.seal.safe()).await
}

/// The same where nothing serves.
///
/// # Errors
/// When the store fails.
pub async fn find_in(read: &mut Read, settings: &Settings, safe: &Safe) -> anyhow::Result<Option<Sender>> {
    if is_given(settings) {
        let password = Some(settings.smtp_password.word().to_owned()).filter(|word| !word.is_empty());
        return Ok(Some(Sender {
            host: settings.smtp_host.clone(),
            port: settings.smtp_port.0,
            security: settings.smtp_security.0,
            user: settings.smtp_user.clone(),
            password: password.map_or(Password::None, Password::Known),
            address: settings.smtp_sender.0.clone(),
            name: settings.smtp_sender_name.clone(),
        }));
    }
    let Some(kept) = store::setting::find(read, MAIL).await? else { return Ok(None) };
    let sealed = store::setting::find(read, MAIL_PASSWORD).await?.filter(|sealed| !sealed.is_empty());
    let kept: Kept = serde_json::from_str(&kept)?;
    let password =
        sealed.map_or(Password::None, |sealed| safe.open(PLACE, &sealed).map_or(Password::Lost, Password::Known));
    Ok(Some(Sender {
        host: kept.host,
        port: kept.port,
        security: Security::from_key(&kept.security).unwrap_or_default(),
        user: kept.user,
        password,
        address: kept.address,
        name: kept.name,
    }))
}

/// Sends mail so from now on. A password that is lost stays as it is.
///
/// # Errors
/// When the store fails.
pub async fn change(app: &App, tx: &mut Tx, sender: &Sender) -> anyhow::Result<()> {
    let kept = Kept {
        host: sender.host.clone(),
        port: sender.port,
        security: sender.security.key().to_owned(),
        user: sender.user.clone(),
        address: sender.address.clone(),
        name: sender.name.clone(),
    };
    store::setting::change(tx, MAIL, &serde_json::to_string(&kept)?).await?;
    let sealed = match &sender.password {
        Password::Lost => return Ok(()),
        Password::None => String::new(),
        Password::Known(word) => app.seal.safe().lock(PLACE, word, &app.chance)?,
    };
    Ok(store::setting::change(tx, MAIL_PASSWORD, &sealed).await?)
}

impl Sender {
    /// The server to hand mails to. None while its password is lost.
    pub fn server(&self, app: &App) -> Option<Server> {
        let password = match &self.password {
            Password::Lost => return None,
            Password::None => String::new(),
            Password::Known(word) => word.clone(),
        };
        Some(Server {
            host: self.host.clone(),
            port: self.port,
            security: self.security,
            log_in: (!self.user.is_empty()).then(|| (self.user.clone(), password)),
            hello: host(&app.public_url()).to_owned(),
        })
    }
}
