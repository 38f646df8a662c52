//! Where what comes back to our mails goes.

use reach::inbox::Mailbox;

use crate::app::App;

/// The mailbox that mails come back to and are answered at; none where nobody has set one up.
pub fn of(_app: &App) -> Option<Mailbox> {
    None
}
