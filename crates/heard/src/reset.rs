//! Ways back in for people who forgot their password: a link by mail, or from whoever has the machine. The page that asks
//! does the same whoever is asked for; only the job finds out whether there is such a person.

use serde::Serialize;
use uuid::Uuid;

use crate::app::App;
use crate::chance::Chance;
use crate::clock::{DAY, MINUTE};
use crate::mail::{self, Envelope, Kind};
use crate::texts::{SOURCE, shipped};
use crate::token::{self, Purpose};

/// How long a link works.
pub const LASTS: i64 = 60 * MINUTE;

/// What a mail about passwords names.
#[derive(Clone, Debug, Serialize)]
pub struct About {
    /// Whom it greets.
    pub name: String,
    /// The address they sign in with.
    pub email: String,
    /// The link, or where to go.
    pub link: String,
    /// Where Heard is.
    pub home: String,
}

/// Answers everybody who asked for a link and is there.
///
/// # Errors
/// When the store fails; who was not answered yet is answered at the next pass.
pub async fn answer(app: &App) -> anyhow::Result<()> {
    loop {
        let mut read = app.store.read().await?;
        if !store::reset::is_asked(&mut read).await? {
            return Ok(());
        }
        drop(read);
        let mut tx = app.store.begin().await?;
        let Some((email, at)) = store::reset::take(&mut tx).await? else { return Ok(()) };
        let user = store::user::find(&mut tx, &email).await?.filter(|_| at + LASTS > app.now());
        if let Some(user) = user {
            let link = link(&app.public_url(), &add(&mut tx, user.id, &app.chance, app.now()).await?);
            let about = About { name: user.name, email, link, home: app.public_url() };
            post(app, &mut tx, user.id, Kind::Reset, about).await?;
        }
        tx.commit().await?;
    }
}

/// Makes a link's token for a person.
///
/// # Errors
/// When the store fails.
pub async fn add(tx: &mut store::Tx, user: Uuid, chance: &Chance, now: i64) -> anyhow::Result<String> {
    let word = chance.word();
    store::reset::add(tx, &token::hash(Purpose::Reset, &word), user, now, now + LASTS).await?;
    Ok(word)
}

/// The link with this token.
pub fn link(public_url: &str, word: &str) -> String {
    format!("{public_url}/reset/{word}")
}

/// Gives a person another password, ends their links and their sessions but for the one to keep, and writes to them, if
/// mail is sent. The caller commits, and then tells the sessions that have ended.
///
/// # Errors
/// When the store fails.
pub async fn change(
    app: &App,
    tx: &mut store::Tx,
    user: Uuid,
    hash: &str,
    keep: Option<&[u8; 32]>,
) -> anyhow::Result<Vec<[u8; 32]>> {
    store::user::change_password(tx, user, hash).await?;
    store::reset::remove_of_user(tx, user).await?;
    let ended = store::session::remove_of_user(tx, user, keep).await?;
    if let (Some(found), Some(_)) = (store::user::find_by_id(tx, user).await?, mail::find(app).await?) {
        let home = app.public_url();
        let about = About { name: found.name, email: found.email, link: format!("{home}/forgot"), home };
        post(app, tx, user, Kind::Changed, about).await?;
    }
    Ok(ended)
}

async fn post(app: &App, tx: &mut store::Tx, user: Uuid, kind: Kind, about: About) -> anyhow::Result<()> {
    // Whoever works nowhere cannot sign in either.
    let Some((workspace, _)) = store::member::list_of_user(tx, user).await?.into_iter().next() else { return Ok(()) };
    let chosen = store::user::language(tx, user).await?;
    let language = chosen.as_deref().and_then(shipped).or_else(|| shipped(&workspace.language)).unwrap_or(SOURCE);
    let written = mail::write(&app.templates, language, kind.key(), &about)?;
    let lasts = if kind == Kind::Reset { LASTS } else { DAY };
    mail::queue(app, tx, Envelope { workspace: workspace.id, kind, to: &about.email, lasts }, written).await?;
    Ok(())
}
