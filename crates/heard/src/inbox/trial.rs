//! A mail to ourselves: whoever sets up how mail comes back sees whether it does.

use serde::{Deserialize, Serialize};
use store::setting::INBOX_TRIAL;
use store::{Read, Tx};
use uuid::Uuid;

/// The last such mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Trial {
    /// What its address names.
    pub id: Uuid,
    /// When it was written, epoch milliseconds.
    pub at: i64,
    /// When it came back, epoch milliseconds.
    pub came_at: Option<i64>,
}

/// The last such mail; none where nobody has tried.
///
/// # Errors
/// When the store fails.
pub async fn find(read: &mut Read) -> anyhow::Result<Option<Trial>> {
    let kept = store::setting::find(read, INBOX_TRIAL).await?;
    Ok(kept.map(|kept| serde_json::from_str(&kept)).transpose()?)
}

/// This is the last such mail from now on.
///
/// # Errors
/// When the store fails.
pub async fn keep(tx: &mut Tx, trial: &Trial) -> anyhow::Result<()> {
    Ok(store::setting::change(tx, INBOX_TRIAL, &serde_json::to_string(trial)?).await?)
}
