//! What can go wrong with a request, as words that pages have texts for. None of them holds an address's path or query,
//! nor anything that was said or answered: there are secrets in all of these.

use std::io;

use super::Answer;
use crate::channel::mail;

wrongs! {
    Malformed "malformed" "It is no address, or a header is not well-formed; nothing was sent."
    Long "long" "The address is longer than 2,000 bytes."
    Scheme "scheme" "The address does not begin with https://."
    InClear "in-clear" "The address begins with http://, and only one on the local network may."
    LogIn "log-in" "The address has a user or a password in it."
    Fragment "fragment" "The address goes on behind a #, which is never sent."
    Port "port" "The address names another port than 80 and 443, and only one on the local network may."
    NotPublic "not-public" "The address leads to a private network, to this machine, or nowhere."
    Name "name" "There is no machine of this name."
    Closed "closed" "Nobody listens on this port."
    Unreached "unreached" "The machine was not reached."
    Slow "slow" "No connection stood in time."
    Lost "lost" "The connection broke before the message was handed over."
    Unanswered "lost-after" "The message was handed over, and no answer came, or not in time."
    NotHttp "not-http" "What answers does not speak HTTP as it was spoken to: another service, or another protocol."
    NotTls "not-tls" "What answers does not begin with TLS."
    OtherName "other-name" "The certificate is for another name."
    NotTrusted "not-trusted" "The certificate is signed by nobody who is believed."
    Expired "expired" "The certificate is not valid at this time."
    Tls "tls" "Encrypting failed in another way."
    Redirect "redirect" "The server sends to another address, where we do not follow."
    Denied "denied" "The server does not let us in (401, 403, 407)."
    Missing "missing" "There is nothing at this address (404)."
    Gone "gone" "There is nothing at this address any more, and nothing should be sent there (410)."
    TooLarge "too-large" "The message is too large for the server (413)."
    Refused "refused" "The server does not take the message (every other 4xx)."
    Busy "busy" "The server asks to come back later (408, 409, 425, 429, 503)."
    Failed "failed" "The server failed (every other 5xx)."
}

/// What went wrong, and what was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What.
    pub wrong: Wrong,
    /// The answer; none where there was none.
    pub answer: Option<Answer>,
}

impl From<Wrong> for Trouble {
    fn from(wrong: Wrong) -> Trouble {
        Trouble { wrong, answer: None }
    }
}

/// The word, and the status behind it: for logs and for keeping.
impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.answer {
            Some(answer) => write!(f, "{}: {}", self.wrong.key(), answer.status),
            None => f.write_str(self.wrong.key()),
        }
    }
}

/// Why a connection does not stand.
pub(super) fn unconnected(error: &io::Error) -> Wrong {
    match error.kind() {
        io::ErrorKind::ConnectionRefused => Wrong::Closed,
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => Wrong::Unreached,
        io::ErrorKind::TimedOut => Wrong::Slow,
        _ => Wrong::Lost,
    }
}

/// Why it is not encrypted.
pub(super) fn unencrypted(error: &io::Error) -> Wrong {
    let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref()) else {
        return Wrong::Tls;
    };
    match mail::encrypting(tls) {
        mail::Wrong::OtherName => Wrong::OtherName,
        mail::Wrong::Expired => Wrong::Expired,
        mail::Wrong::NotTrusted => Wrong::NotTrusted,
        mail::Wrong::NotTls => Wrong::NotTls,
        _ => Wrong::Tls,
    }
}
