//! Asks the mailbox for what came since. What is not about our mail is left as it was, unread, and only counted.

use std::time::Duration;

use reach::channel::mail::{Patience, Roots};
use reach::inbox::imap::{self, Cursor, Polled};
use serde::{Deserialize, Serialize};
use store::setting::INBOX_SEEN;
use store::{Read, Tx};

use super::Keeper;
use super::settings::{self, Way};
use crate::app::App;
use crate::clock::SECOND;

/// How long nobody else asks after one has begun.
const HOLD: i64 = 55 * SECOND;

/// How long asking may take altogether.
const WHOLE: Duration = Duration::from_secs(10 * 60);

/// How far the mailbox was read, and what came of asking it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Seen {
    /// When it was asked last, epoch milliseconds.
    pub asked_at: Option<i64>,
    /// Messages that were not about our mail.
    pub foreign: usize,
    /// Messages that were too large to look at.
    pub large: usize,
    /// What went wrong the last time, in a word, and the server's own behind a colon.
    pub wrong: Option<String>,
    /// The mailbox's UIDVALIDITY and the last message that was looked at.
    pub(crate) cursor: Option<(u32, u32)>,
}

/// How far the mailbox was read.
///
/// # Errors
/// When the store fails.
pub async fn seen(read: &mut Read) -> anyhow::Result<Seen> {
    let kept = store::setting::find(read, INBOX_SEEN).await?;
    Ok(kept.map(|kept| serde_json::from_str(&kept)).transpose()?.unwrap_or_default())
}

/// Asks once, where mail lies in a mailbox and no other server does. Whether to ask again soon.
///
/// # Errors
/// When the store fails; what went wrong with the mailbox is kept for the page.
pub async fn poll(app: &App) -> anyhow::Result<bool> {
    let mut read = app.store.read().await?;
    let inbox = settings::find(&mut read, app.seal.safe()).await?;
    drop(read);
    let Some(Way::Mailbox(asked)) = inbox.map(|inbox| inbox.way) else { return Ok(false) };
    let now = app.now();
    let mut tx = app.store.begin().await?;
    let is_ours = store::sweep::lease(&mut tx, "inbox", now, now + HOLD).await?;
    let before = seen(&mut tx).await?;
    tx.commit().await?;
    if !is_ours {
        return Ok(false);
    }
    let cursor = before.cursor.map(|(validity, uid)| Cursor { validity, uid });
    let polled = match asked.account() {
        None => Err("password-lost"),
        Some(account) => {
            let (ours, keeper) = (settings::ours(app).await?, Keeper(app.clone()));
            let patience = Patience::default();
            let asking = imap::poll(&account, &Roots::System, patience, cursor, &ours, &keeper);
            tokio::time::timeout(WHOLE, asking).await.map_err(|_| "slow")
        }
    };
    let mut tx = app.store.begin().await?;
    let is_more = note(&mut tx, now, polled).await?;
    tx.commit().await?;
    Ok(is_more)
}

async fn note(tx: &mut Tx, now: i64, polled: Result<Polled, &str>) -> anyhow::Result<bool> {
    let mut seen = seen(tx).await?;
    seen.asked_at = Some(now);
    let is_more = match polled {
        Err(wrong) => {
            seen.wrong = Some(wrong.to_owned());
            false
        }
        Ok(polled) => {
            seen.foreign += polled.foreign;
            seen.large += polled.large;
            seen.wrong = polled.trouble.as_ref().map(|trouble| trouble.to_string().replace('\0', ""));
            seen.cursor = polled.cursor.map(|cursor| (cursor.validity, cursor.uid)).or(seen.cursor);
            polled.more && polled.trouble.is_none()
        }
    };
    store::setting::change(tx, INBOX_SEEN, &serde_json::to_string(&seen)?).await?;
    Ok(is_more)
}
