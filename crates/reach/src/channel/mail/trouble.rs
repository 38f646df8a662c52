//! What can go wrong with a mail, as words that pages have texts for.

use std::io;

use rustls::{CertificateError, Error as TlsError, InvalidMessage};

use super::reply::{Reply, Strange};

/// What went wrong, and what the server said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What.
    pub wrong: Wrong,
    /// The server's own words with its code; none where it said nothing.
    pub reply: Option<String>,
}

impl Trouble {
    /// About which the server said nothing.
    pub fn plain(wrong: Wrong) -> Trouble {
        Trouble { wrong, reply: None }
    }
}

/// The word, and the server's words behind it: for logs and for keeping.
impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.reply {
            Some(reply) => write!(f, "{}: {reply}", self.wrong.key()),
            None => f.write_str(self.wrong.key()),
        }
    }
}

wrongs! {
    Name "name" "There is no machine of this name."
    Closed "closed" "Nobody listens on this port."
    Unreached "unreached" "The machine was not reached."
    Slow "slow" "No answer came in time."
    Lost "lost" "The connection broke before the message was handed over."
    Unanswered "lost-after" "The connection broke after the message was handed over, before an answer."
    NotSmtp "not-smtp" "What answers does not speak SMTP in clear: another service, or TLS from the first byte."
    NotTls "not-tls" "What answers does not begin with TLS."
    NoStartTls "no-starttls" "The server does not offer STARTTLS."
    OtherName "other-name" "The certificate is for another name."
    NotTrusted "not-trusted" "The certificate is signed by nobody who is believed."
    Expired "expired" "The certificate is not valid at this time."
    Tls "tls" "Encrypting failed in another way."
    InClear "in-clear" "The settings allow an unencrypted connection only within this machine, and the server is another."
    NoLogIn "no-log-in" "The server does not take user and password, or not in a way we know."
    LogIn "log-in" "User and password were refused."
    LogInNeeded "log-in-needed" "The server wants user and password."
    NeedsTls "needs-tls" "The server wants the connection encrypted first."
    Sender "sender" "The sender's address was refused."
    Recipient "recipient" "The recipient's address was refused."
    Letter "letter" "The message was refused."
    Busy "busy" "The server asks to come back later."
    Malformed "malformed" "An address or a header is not well-formed; nothing was sent."
}

/// At which point of the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Greeting,
    Encrypting,
    LogIn,
    Reset,
    Sender,
    Recipient,
    Data,
    Letter,
}

/// Why a step did not come to its end.
#[derive(Debug)]
pub(super) enum Fault {
    /// The server said no.
    No(Reply),
    /// The connection broke.
    Broken(io::Error),
    /// What came is no answer, or none to what was asked.
    Strange,
    /// The server does not offer what the step needs.
    Missing,
    /// No answer came in time.
    Slow,
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Fault {
        Fault::Broken(error)
    }
}

impl From<Strange> for Fault {
    fn from(_: Strange) -> Fault {
        Fault::Strange
    }
}

/// What a failed step means. Whether the server refused for good is in the code.
pub(super) fn trouble(step: Step, fault: &Fault) -> Trouble {
    match fault {
        Fault::No(reply) => Trouble { wrong: refused(step, reply), reply: Some(reply.words()) },
        Fault::Broken(error) => Trouble::plain(broken(step, error)),
        Fault::Slow => Trouble::plain(Wrong::Slow),
        Fault::Missing if step == Step::Encrypting => Trouble::plain(Wrong::NoStartTls),
        Fault::Missing if step == Step::LogIn => Trouble::plain(Wrong::NoLogIn),
        Fault::Strange if step == Step::Greeting => Trouble::plain(Wrong::NotSmtp),
        Fault::Strange if step == Step::Encrypting => Trouble::plain(Wrong::Tls),
        Fault::Missing | Fault::Strange => Trouble::plain(Wrong::Lost),
    }
}

fn refused(step: Step, reply: &Reply) -> Wrong {
    let wants_tls = reply.text.to_ascii_uppercase().contains("STARTTLS");
    match (step, reply.code) {
        // RFC 3207 (4) and RFC 4954 (6) have one code for two wants.
        (_, 530) if wants_tls => Wrong::NeedsTls,
        (_, 538) => Wrong::NeedsTls,
        (_, 530) if step != Step::LogIn => Wrong::LogInNeeded,
        (Step::LogIn, 500..) => Wrong::LogIn,
        (_, 400..500) => Wrong::Busy,
        (Step::Greeting | Step::Encrypting, _) => Wrong::Unreached,
        (Step::Sender, _) => Wrong::Sender,
        (Step::Recipient, _) => Wrong::Recipient,
        (Step::LogIn | Step::Reset | Step::Data | Step::Letter, _) => Wrong::Letter,
    }
}

fn broken(step: Step, error: &io::Error) -> Wrong {
    // An `io::Error` hides what it wraps from `source`.
    if let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref()) {
        return encrypting(tls);
    }
    match (step, error.kind()) {
        (_, io::ErrorKind::ConnectionRefused) => Wrong::Closed,
        (_, io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable) => Wrong::Unreached,
        (_, io::ErrorKind::TimedOut) => Wrong::Slow,
        (Step::Encrypting, io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::Other) => {
            Wrong::Tls
        }
        _ => Wrong::Lost,
    }
}

/// What a failed handshake means.
pub(crate) fn encrypting(error: &TlsError) -> Wrong {
    use CertificateError as C;
    match error {
        TlsError::InvalidCertificate(C::NotValidForName | C::NotValidForNameContext { .. }) => Wrong::OtherName,
        TlsError::InvalidCertificate(
            C::Expired | C::ExpiredContext { .. } | C::NotValidYet | C::NotValidYetContext { .. },
        ) => Wrong::Expired,
        TlsError::InvalidCertificate(_) => Wrong::NotTrusted,
        TlsError::InvalidMessage(InvalidMessage::InvalidContentType) => Wrong::NotTls,
        _ => Wrong::Tls,
    }
}
