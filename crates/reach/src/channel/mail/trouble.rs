//! What can go wrong with a mail, as words that pages have texts for.

use std::io;

use lettre::transport::smtp::Error;
use rustls::{CertificateError, Error as TlsError, InvalidMessage};

/// What went wrong, and what the server said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// What.
    pub wrong: Wrong,
    /// The server's own words with its code; none where it said nothing.
    pub reply: Option<String>,
}

impl Trouble {
    pub(super) fn plain(wrong: Wrong) -> Trouble {
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

macro_rules! wrongs {
    ($($name:ident $key:literal $about:literal)+) => {
        /// What can go wrong.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Wrong {
            $(#[doc = $about] $name,)+
        }

        impl Wrong {
            /// All there is.
            pub const ALL: &[Wrong] = &[$(Wrong::$name),+];

            /// Its word, of which a page's text has a key.
            pub fn key(self) -> &'static str {
                match self { $(Wrong::$name => $key),+ }
            }
        }
    };
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
    Sender,
    Recipient,
    Data,
    Letter,
}

/// What a failed step means. Whether the server refused for good is in the code.
pub(super) fn trouble(step: Step, error: &Error) -> Trouble {
    let reply = error.status().map(|code| format!("{code} {}", said(error)).trim().to_owned());
    let code = error.status().map(u16::from);
    let wrong = match (step, code) {
        // RFC 3207 (4) and RFC 4954 (6) have one code for two wants.
        (_, Some(530)) if said(error).to_ascii_uppercase().contains("STARTTLS") => Wrong::NeedsTls,
        (_, Some(538)) => Wrong::NeedsTls,
        (_, Some(530)) if step != Step::LogIn => Wrong::LogInNeeded,
        (Step::LogIn, Some(500..)) => Wrong::LogIn,
        (_, Some(400..500)) => Wrong::Busy,
        (Step::Greeting | Step::Encrypting, Some(_)) => Wrong::Unreached,
        (Step::Sender, Some(_)) => Wrong::Sender,
        (Step::Recipient, Some(_)) => Wrong::Recipient,
        (_, Some(_)) => Wrong::Letter,
        (_, None) => broken(step, error),
    };
    Trouble { wrong, reply }
}

/// The server's words of an error that carries a code.
fn said(error: &Error) -> String {
    let words = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    words.chars().map(|c| if c.is_control() { ' ' } else { c }).take(500).collect()
}

fn broken(step: Step, error: &Error) -> Wrong {
    if let Some(tls) = tls_error(error) {
        return encrypting(tls);
    }
    match (step, io_error(error).map(io::Error::kind)) {
        (Step::Letter, _) => Wrong::Unanswered,
        (_, Some(io::ErrorKind::ConnectionRefused)) => Wrong::Closed,
        (_, Some(io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable)) => Wrong::Unreached,
        (_, Some(io::ErrorKind::TimedOut)) => Wrong::Slow,
        (Step::LogIn, None) if error.is_client() => Wrong::NoLogIn,
        (Step::Encrypting, None) if error.is_client() => Wrong::NoStartTls,
        (Step::Greeting, Some(io::ErrorKind::InvalidData)) => Wrong::NotSmtp,
        (Step::Greeting, None) if error.is_response() => Wrong::NotSmtp,
        (Step::Encrypting, Some(io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData)) => Wrong::Tls,
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

fn io_error(error: &Error) -> Option<&io::Error> {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = std::error::Error::source(error);
    while let Some(one) = cause {
        if let Some(found) = one.downcast_ref::<io::Error>() {
            return Some(found);
        }
        cause = one.source();
    }
    None
}

/// An `io::Error` hides what it wraps from `source`.
fn tls_error(error: &Error) -> Option<&TlsError> {
    io_error(error)?.get_ref()?.downcast_ref()
}
