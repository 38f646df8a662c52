//! Mails by SMTP (RFC 5321), one or many over one connection. What went wrong is told as a word and what the server
//! said, so that a page can say it in its reader's language. A password is sent only where nobody listens, unless the
//! settings want it otherwise.

mod address;
pub mod dkim;
pub mod domain;
mod letter;
mod line;
pub mod reply;
mod trouble;
mod wire;
mod write;

use std::time::Duration;

use tokio::time::timeout;

pub use self::address::{domain_of, is_address};
use self::dkim::Signer;
pub use self::letter::{Letter, LetterError, Written};
pub use self::line::Line;
pub(crate) use self::trouble::encrypting;
pub use self::trouble::{Trouble, Wrong};
use super::Outcome;
pub use crate::roots::Roots;

/// The mail server that takes our messages.
#[derive(Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name, which its certificate must carry, or its address.
    pub host: String,
    /// Its port: 587 with STARTTLS, 465 with TLS, 25 within a machine, most often.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// User and password, where it asks for them.
    pub log_in: Option<(String, String)>,
    /// How we call ourselves: a host name of ours, or an address.
    pub hello: String,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Without the password.
        write!(f, "{}:{} ({})", self.host, self.port, self.security.key())
    }
}

/// How a connection is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Security {
    /// Begins in clear and must go on encrypted: nothing of worth is said before.
    #[default]
    StartTls,
    /// Encrypted from the first byte.
    Tls,
    /// Not at all, and therefore only within this machine.
    Loopback,
    /// Not at all, wherever the server is: somebody chose that.
    Clear,
}

impl Security {
    /// Every way, the best first.
    pub const ALL: [Security; 4] = [Security::StartTls, Security::Tls, Security::Loopback, Security::Clear];

    /// Its word in settings and forms.
    pub fn key(self) -> &'static str {
        match self {
            Security::StartTls => "starttls",
            Security::Tls => "tls",
            Security::Loopback => "none",
            Security::Clear => "insecure",
        }
    }

    /// The way with this word.
    pub fn from_key(key: &str) -> Option<Security> {
        Security::ALL.into_iter().find(|way| way.key() == key)
    }
}

/// How long is waited for what.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the name to be found, and for a connection to stand.
    pub connect: Duration,
    /// For each answer.
    pub answer: Duration,
    /// For everything before the message is handed over: for a line to open, and for each letter's envelope.
    pub begin: Duration,
    /// For the answer to a whole message: RFC 5321 (4.5.3.2.6) allows servers ten minutes, and who gives up early may
    /// send the message twice.
    pub taken: Duration,
}

impl Patience {
    /// The longest that one message can take, by [`send`] or over an open line: no one else may try the same before it
    /// is over.
    pub fn longest(&self) -> Duration {
        self.begin + self.taken + line::GOOD_BYE
    }
}

impl Default for Patience {
    fn default() -> Patience {
        Patience {
            connect: Duration::from_secs(15),
            answer: Duration::from_secs(20),
            begin: Duration::from_secs(60),
            taken: Duration::from_secs(300),
        }
    }
}

/// Hands one letter to a server over a connection of its own, signed by these at the instant it was written.
pub async fn send(
    server: &Server,
    letter: &Letter,
    signers: &[Signer],
    roots: &Roots,
    patience: Patience,
) -> Outcome<Trouble> {
    let Ok(written) = letter.written() else {
        return Outcome::Refused(Trouble::plain(Wrong::Malformed));
    };
    let letter = written.signed(signers, letter.at);
    let begun = timeout(patience.begin, async {
        let mut line = Line::begin(server, roots, patience).await?;
        match line.announce(&letter).await {
            Ok(()) => Ok(line),
            Err(failed) => {
                line.leave().await;
                Err(failed)
            }
        }
    });
    let mut line = match begun.await {
        Ok(Ok(line)) => line,
        Ok(Err(failed)) => return failed.outcome(),
        Err(_) => return Outcome::Later(Trouble::plain(Wrong::Slow)),
    };
    let outcome = line.hand_over(&letter).await;
    line.leave().await;
    outcome
}
