//! A customer as a person with rights: where they stand, and being forgotten (GDPR, article 17), which a page and the API
//! share. What exactly goes and what stays is said in `docs/privacy.md`.

use store::contact::{Erased, Known};
use store::{Error, Read, setting};
use uuid::Uuid;

use crate::app::App;
use crate::audit::{Act, Doer};
use crate::clock::MINUTE;

/// After so long the search index has followed what was forgotten.
const FOLLOWED: i64 = 10 * MINUTE;

/// How often it is tried again while the person answers in this very moment.
const TRIES: usize = 3;

/// Where a customer stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// They are known.
    Known(Box<Known>),
    /// They turned out to be this one.
    Merged(Uuid),
    /// The person was forgotten then, epoch milliseconds.
    Erased(i64),
    /// There is no such customer.
    Absent,
}

/// Where a customer stands.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> store::Result<Standing> {
    Ok(match store::contact::find_known(read, workspace, id).await? {
        None => Standing::Absent,
        Some(Known { erased_at: Some(at), .. }) => Standing::Erased(at),
        Some(Known { merged_into: Some(kept), .. }) => Standing::Merged(kept),
        Some(known) => Standing::Known(Box::new(known)),
    })
}

/// Forgets a person, and tells that in the audit log, by id; `None` when there is no such customer.
///
/// # Errors
/// When the store fails.
pub async fn erase(app: &App, doer: &Doer<'_>, contact: Uuid) -> store::Result<Option<Erased>> {
    for _ in 1..TRIES {
        match try_to_erase(app, doer, contact).await {
            Err(Error::Busy) => {}
            tried => return tried,
        }
    }
    try_to_erase(app, doer, contact).await
}

async fn try_to_erase(app: &App, doer: &Doer<'_>, contact: Uuid) -> store::Result<Option<Erased>> {
    let now = app.now();
    let mut tx = app.store.begin().await?;
    let Some(erased) = store::contact::erase(&mut tx, &doer.doing(now), contact, app.chance.id(now)).await? else {
        return Ok(None);
    };
    doer.tell(app.stamp(), &mut tx, Act::ContactErased, &erased.contact.to_string()).await?;
    tx.commit().await?;
    Ok(Some(erased))
}

/// Forgets again those of whom something came while they were forgotten.
///
/// # Errors
/// When the store fails.
pub async fn erase_late(app: &App) -> store::Result<()> {
    let mut read = app.store.read().await?;
    let late = store::erasure::late(&mut read).await?;
    drop(read);
    for one in late {
        let now = app.now();
        let mut tx = app.store.begin().await?;
        let doer = Doer::command_line(one.workspace);
        store::contact::erase(&mut tx, &doer.doing(now), one.contact, app.chance.id(now)).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Takes the words of forgotten people out of the search index's file, once the index has followed.
///
/// # Errors
/// When the store fails.
pub async fn purge_words(app: &App) -> store::Result<()> {
    let mut read = app.store.read().await?;
    let last = store::erasure::last(&mut read, app.now() - FOLLOWED).await?.unwrap_or_default();
    let purged = setting::find(&mut read, setting::WORDS_PURGED).await?.and_then(|at| at.parse().ok()).unwrap_or(0);
    drop(read);
    if last <= purged {
        return Ok(());
    }
    app.store.purge_words().await?;
    let mut tx = app.store.begin().await?;
    setting::change(&mut tx, setting::WORDS_PURGED, &last.to_string()).await?;
    tx.commit().await
}
