//! What speaks with a mail server: over one connection for many mails, until the server ends one that was used.

use std::time::Duration;

use reach::channel::Outcome;
use reach::channel::mail::{Line, Patience, Roots, Server, Trouble, Written, Wrong};

use crate::app::App;
use crate::clock::MINUTE;

/// How soon a used connection must be found closed for the mail to be told over another within the same attempt.
const RETOLD: i64 = MINUTE / 2;

/// How long the claim of a mail outlives the longest attempt.
const MARGIN: i64 = MINUTE;

fn patience() -> Patience {
    Patience::default()
}

/// When an attempt that begins now is over, whatever becomes of it: epoch milliseconds. In the longest, a used connection
/// is found closed, another is opened, and the mail goes over it.
pub fn over_by(now: i64) -> i64 {
    let longest: Duration = patience().begin + patience().longest();
    now + i64::try_from(longest.as_millis()).unwrap_or(i64::MAX / 2) + RETOLD + MARGIN
}

/// See above.
pub struct Mouth {
    server: Server,
    line: Option<Line>,
    /// A mail went over the line.
    has_sent: bool,
    /// The server wants a connection for each mail.
    is_one_each: bool,
}

impl Mouth {
    pub fn new(server: Server) -> Mouth {
        Mouth { server, line: None, has_sent: false, is_one_each: false }
    }

    pub fn is_open(&self) -> bool {
        self.line.is_some()
    }

    /// Opens a connection where there is none.
    pub async fn open(&mut self) -> Result<(), Trouble> {
        if self.line.is_none() {
            self.line = Some(Line::open(&self.server, &Roots::System, patience()).await?);
            self.has_sent = false;
        }
        Ok(())
    }

    /// Hands one mail over and says what became of it.
    pub async fn hand_over(&mut self, app: &App, letter: &Written) -> Outcome<Trouble> {
        let begun = app.now();
        let mut outcome = self.say(letter).await;
        // The server has had enough of the connection, which says nothing of this mail: it certainly was not taken.
        if let Outcome::Later(Trouble { wrong: Wrong::Lost | Wrong::Busy, .. }) = &outcome
            && (self.has_sent && self.line.is_none())
            && app.now() - begun <= RETOLD
        {
            self.is_one_each = true;
            outcome = self.say(letter).await;
        }
        if self.is_one_each {
            self.leave().await;
        }
        outcome
    }

    /// Over the line, or a new one where there is none. One that cannot be used any more is let go.
    async fn say(&mut self, letter: &Written) -> Outcome<Trouble> {
        if let Err(trouble) = self.open().await {
            return Outcome::Later(trouble);
        }
        let Some(mut line) = self.line.take() else { return Outcome::Later(Trouble::plain(Wrong::Lost)) };
        let outcome = line.send(letter).await;
        self.has_sent |= matches!(outcome, Outcome::Accepted(_));
        self.line = line.is_open().then_some(line);
        outcome
    }

    pub async fn leave(&mut self) {
        if let Some(line) = self.line.take() {
            line.leave().await;
        }
    }
}
