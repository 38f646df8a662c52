//! STUB of this branch: where mail comes back to.

use reach::inbox::Mailbox;

use crate::app::App;

/// The mailbox, where there is one.
///
/// # Errors
/// Never.
#[expect(clippy::unused_async, reason = "a stub")]
pub async fn of(_app: &App) -> anyhow::Result<Option<Mailbox>> {
    Ok(None)
}
