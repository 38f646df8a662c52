//! The conversation with a mail server, step by step, so that what is known of the letter is known at each: before the
//! last dot it was certainly not taken, after it nobody knows until the answer comes.

use std::net::SocketAddr;
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Quit, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use lettre::transport::smtp::response::Response;
use tokio::time::timeout;

use super::trouble::{Step, Trouble, Wrong, trouble};
use super::{Letter, Outcome, Patience, Roots, Security, Server};

/// How long is waited for the answer to the last word.
pub(super) const GOOD_BYE: Duration = Duration::from_secs(2);

/// A step's failure, before it is decided what that means for the letter.
struct Failed {
    trouble: Trouble,
    /// The server said that it will never take it (5xx).
    for_good: bool,
}

impl From<Wrong> for Failed {
    fn from(wrong: Wrong) -> Failed {
        Failed { trouble: Trouble::plain(wrong), for_good: false }
    }
}

pub(super) async fn send(server: &Server, letter: &Letter, roots: &Roots, patience: Patience) -> Outcome<Trouble> {
    let Ok((envelope, bytes)) = letter.written() else {
        return Outcome::Refused(Trouble::plain(Wrong::Malformed));
    };
    let begun = async {
        let mut line = Line::open(server, roots, patience).await?;
        line.log_in(server).await?;
        let mut parameters = Vec::new();
        if !letter.from.is_ascii() || !letter.to.is_ascii() {
            if !line.offers(Extension::SmtpUtfEight) {
                return Err(Failed { trouble: Trouble::plain(Wrong::Recipient), for_good: true });
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        line.say(Step::Sender, Mail::new(envelope.from().cloned(), parameters)).await?;
        for to in envelope.to() {
            line.say(Step::Recipient, Rcpt::new(to.clone(), Vec::new())).await?;
        }
        line.say(Step::Data, Data).await?;
        Ok(line)
    };
    match timeout(patience.begin, begun).await {
        Ok(Ok(line)) => line.hand_over(&bytes).await,
        Ok(Err(failed)) => failed.outcome(),
        Err(_) => Failed::from(Wrong::Slow).outcome(),
    }
}

impl Failed {
    fn of(step: Step, error: &Error) -> Failed {
        Failed { trouble: trouble(step, error), for_good: error.is_permanent() }
    }

    /// What is wrong with the settings can be put right while the letter waits; what is wrong with the letter cannot.
    fn outcome(self) -> Outcome<Trouble> {
        match self.trouble.wrong {
            Wrong::Recipient | Wrong::Letter if self.for_good => Outcome::Refused(self.trouble),
            _ => Outcome::Later(self.trouble),
        }
    }
}

struct Line {
    connection: AsyncSmtpConnection,
    patience: Patience,
}

impl Line {
    /// To the first address of the server where anybody listens.
    #[expect(clippy::disallowed_methods, reason = "this is the door: an owner named the server to go to")]
    async fn open(server: &Server, roots: &Roots, patience: Patience) -> Result<Line, Failed> {
        let found = timeout(patience.connect, tokio::net::lookup_host((server.host.as_str(), server.port))).await;
        let mut failed = Failed::from(Wrong::Name);
        for address in found.map_err(|_| Wrong::Slow)?.map_err(|_| Wrong::Name)? {
            match Line::open_at(address, server, roots, patience).await {
                Err(one) if matches!(one.trouble.wrong, Wrong::Closed | Wrong::Unreached) => failed = one,
                done => return done,
            }
        }
        Err(failed)
    }

    async fn open_at(address: SocketAddr, server: &Server, roots: &Roots, patience: Patience) -> Result<Line, Failed> {
        if server.security == Security::Loopback && !address.ip().to_canonical().is_loopback() {
            return Err(Wrong::InClear.into());
        }
        let hello = hello(&server.hello);
        let (step, at_once) = match server.security {
            Security::Tls => (Step::Encrypting, Some(tls(server, roots).await?)),
            _ => (Step::Greeting, None),
        };
        let opening = AsyncSmtpConnection::connect_tokio1(address, Some(patience.connect), &hello, at_once, None);
        let opened = timeout(patience.connect + 3 * patience.answer, opening).await.map_err(|_| Wrong::Slow)?;
        let mut connection = opened.map_err(|error| Failed::of(step, &error))?;
        if server.security == Security::StartTls {
            let encrypting = connection.starttls(tls(server, roots).await?, &hello);
            let encrypted = timeout(3 * patience.answer, encrypting).await.map_err(|_| Wrong::Slow)?;
            encrypted.map_err(|error| Failed::of(Step::Encrypting, &error))?;
        }
        Ok(Line { connection, patience })
    }

    fn offers(&self, extension: Extension) -> bool {
        self.connection.server_info().supports_feature(extension)
    }

    async fn log_in(&mut self, server: &Server) -> Result<(), Failed> {
        let Some((user, password)) = &server.log_in else { return Ok(()) };
        let known = [Mechanism::Plain, Mechanism::Login];
        let credentials = Credentials::new(user.clone(), password.clone());
        let asked = timeout(3 * self.patience.answer, self.connection.auth(&known, &credentials)).await;
        asked.map_err(|_| Wrong::Slow)?.map_err(|error| Failed::of(Step::LogIn, &error))?;
        Ok(())
    }

    async fn say(&mut self, step: Step, command: impl std::fmt::Display) -> Result<Response, Failed> {
        let answered = timeout(self.patience.answer, self.connection.command(command)).await;
        let answered = answered.map_err(|_| Wrong::Slow)?;
        let failed = match answered {
            Ok(response) => return Ok(response),
            Err(error) => Failed::of(step, &error),
        };
        if failed.trouble.reply.is_some() {
            self.leave().await;
        }
        Err(failed)
    }

    /// From here on, silence is not a no.
    async fn hand_over(mut self, bytes: &[u8]) -> Outcome<Trouble> {
        match timeout(self.patience.taken, self.connection.message(bytes)).await {
            Ok(Ok(response)) => {
                self.leave().await;
                Outcome::Accepted(words(&response))
            }
            Ok(Err(error)) if error.status().is_some() => {
                self.leave().await;
                Failed::of(Step::Letter, &error).outcome()
            }
            Ok(Err(_)) | Err(_) => Outcome::Unknown(Trouble::plain(Wrong::Unanswered)),
        }
    }

    /// Says good-bye, as is polite; what comes of it matters to nobody.
    async fn leave(&mut self) {
        drop(timeout(GOOD_BYE, self.connection.command(Quit)).await);
    }
}

/// What the server said, in one line.
fn words(response: &Response) -> String {
    let lines: Vec<&str> = response.message().collect();
    let said = format!("{} {}", response.code(), lines.join(" "));
    said.chars().map(|c| if c.is_control() { ' ' } else { c }).take(500).collect()
}

async fn tls(server: &Server, roots: &Roots) -> Result<TlsParameters, Failed> {
    let parameters = roots.parameters(&server.host).await;
    parameters.map_err(|trouble| Failed { trouble, for_good: false })
}

/// A name that is no host name would be a command of its own.
fn hello(name: &str) -> ClientId {
    let bare = name.trim_matches(['[', ']']);
    match bare.parse() {
        Ok(std::net::IpAddr::V4(address)) => ClientId::Ipv4(address),
        Ok(std::net::IpAddr::V6(address)) => ClientId::Ipv6(address),
        Err(_) if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-')) => {
            ClientId::Domain(name.to_owned())
        }
        Err(_) => ClientId::default(),
    }
}
