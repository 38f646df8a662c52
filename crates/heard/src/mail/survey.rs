//! The mail that asks: the question and the link to its page.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use reach::channel::mail::Letter;
use store::outbox::Claimed;

use crate::app::App;

/// What is kept from one mail to the next.
#[derive(Debug, Default)]
pub struct Cache {
    /// What each workspace is called.
    names: HashMap<i64, String>,
}

/// Each of these mails, but for what every mail of a sender has; none where whom it asks is gone.
///
/// # Errors
/// When the store fails.
pub async fn letters(app: &App, cache: &mut Cache, claimed: &[Claimed]) -> anyhow::Result<Vec<Option<Letter>>> {
    let mut read = app.store.read().await?;
    let mut letters = Vec::with_capacity(claimed.len());
    for mail in claimed {
        let found = match mail.invitation {
            Some(id) => store::invitation::find(&mut read, mail.workspace, id).await?,
            None => None,
        };
        let Some(invitation) = found else {
            letters.push(None);
            continue;
        };
        if let Entry::Vacant(unknown) = cache.names.entry(mail.workspace) {
            let workspace = store::workspace::find_by_id(&mut read, mail.workspace).await?;
            unknown.insert(workspace.map(|found| found.name).unwrap_or_default());
        }
        let token = app.seal.asked(mail.workspace, invitation.id);
        letters.push(Some(Letter {
            to: mail.to.clone(),
            subject: cache.names[&mail.workspace].clone(),
            text: format!("{}/r/{token}\n", app.public_url()),
            ..Letter::default()
        }));
    }
    Ok(letters)
}
