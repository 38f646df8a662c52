//! The conversation with a mail server, step by step, so that what is known of a letter is known at each: before the
//! last dot it was certainly not taken, after it nobody knows until the answer comes. Nothing is ever said twice.

use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::letter::Written;
use super::reply::Reply;
use super::trouble::{Fault, Step, Trouble, Wrong, trouble};
use super::wire::Wire;
use super::{Outcome, Patience, Roots, Security, Server};

/// How long is waited for the answer to the last word.
pub(super) const GOOD_BYE: Duration = Duration::from_secs(2);

/// The server ends the connection (RFC 5321, 4.2.1), whatever it was asked.
const CLOSING: u16 = 421;

/// A step's failure, before it is decided what that means for the letter.
#[derive(Debug)]
pub(super) struct Failed {
    pub(super) trouble: Trouble,
    /// The server said that it will never take it (5xx).
    for_good: bool,
}

impl From<Wrong> for Failed {
    fn from(wrong: Wrong) -> Failed {
        Failed { trouble: Trouble::plain(wrong), for_good: false }
    }
}

impl From<Trouble> for Failed {
    fn from(trouble: Trouble) -> Failed {
        Failed { trouble, for_good: false }
    }
}

impl Failed {
    fn of(step: Step, fault: &Fault) -> Failed {
        let for_good = matches!(fault, Fault::No(reply) if reply.code >= 500);
        Failed { trouble: trouble(step, fault), for_good }
    }

    /// What is wrong with the settings can be put right while the letter waits; what is wrong with the letter cannot.
    pub(super) fn outcome(self) -> Outcome<Trouble> {
        match self.trouble.wrong {
            Wrong::Recipient | Wrong::Letter if self.for_good => Outcome::Refused(self.trouble),
            _ => Outcome::Later(self.trouble),
        }
    }
}

/// What a server said it can do (RFC 5321, 4.1.1.1).
#[derive(Debug, Default)]
struct Offers {
    start_tls: bool,
    /// Several commands at once (RFC 2920).
    pipelining: bool,
    /// Addresses with letters that are not ASCII (RFC 6531).
    utf8: bool,
    plain: bool,
    log_in: bool,
}

impl Offers {
    fn of(reply: &Reply) -> Offers {
        let mut offers = Offers::default();
        for line in reply.text.lines().skip(1) {
            let line = line.to_ascii_uppercase();
            let mut words = line.split_ascii_whitespace();
            match words.next() {
                Some("STARTTLS") => offers.start_tls = true,
                Some("PIPELINING") => offers.pipelining = true,
                Some("SMTPUTF8") => offers.utf8 = true,
                Some("AUTH") => words.for_each(|word| match word {
                    "PLAIN" => offers.plain = true,
                    "LOGIN" => offers.log_in = true,
                    _ => {}
                }),
                _ => {}
            }
        }
        offers
    }
}

/// A connection to a mail server that takes letters, one after the other.
pub struct Line {
    wire: Wire,
    offers: Offers,
    patience: Patience,
    /// It can take another letter. False from the first byte of a letter on until its outcome leaves no doubt, so that
    /// a conversation somebody stopped waiting for is never gone on with.
    is_open: bool,
    /// What is left of a refused letter must be forgotten before the next.
    is_begun: bool,
}

impl Line {
    /// Opens a connection to the first address of the server where anybody listens, encrypts it and logs in as the
    /// server's settings say. It takes [`Patience::begin`] at the longest.
    ///
    /// # Errors
    /// What went wrong. Nothing was sent: whatever was to go there may be tried later.
    pub async fn open(server: &Server, roots: &Roots, patience: Patience) -> Result<Line, Trouble> {
        let opening = timeout(patience.begin, Line::begin(server, roots, patience));
        opening.await.map_err(|_| Trouble::plain(Wrong::Slow))?.map_err(|failed| failed.trouble)
    }

    #[expect(clippy::disallowed_methods, reason = "this is the door: an owner named the server to go to")]
    pub(super) async fn begin(server: &Server, roots: &Roots, patience: Patience) -> Result<Line, Failed> {
        let found = timeout(patience.connect, tokio::net::lookup_host((server.host.as_str(), server.port))).await;
        let mut failed = Failed::from(Wrong::Name);
        for address in found.map_err(|_| Wrong::Slow)?.map_err(|_| Wrong::Name)? {
            match Line::begin_at(address, server, roots, patience).await {
                Err(one) if matches!(one.trouble.wrong, Wrong::Closed | Wrong::Unreached) => failed = one,
                done => return done,
            }
        }
        Err(failed)
    }

    #[expect(clippy::disallowed_methods, reason = "this is the door: an owner named the server to go to")]
    async fn begin_at(address: SocketAddr, server: &Server, roots: &Roots, patience: Patience) -> Result<Line, Failed> {
        if server.security == Security::Loopback && !address.ip().to_canonical().is_loopback() {
            return Err(Wrong::InClear.into());
        }
        let of = |step| move |fault: Fault| Failed::of(step, &fault);
        let connecting = in_time(patience.connect, async {
            let stream = TcpStream::connect(address).await?;
            // A letter's last piece would wait for the answer to the one before it, 40 ms each time.
            stream.set_nodelay(true)?;
            Ok(stream)
        });
        let mut wire = Wire::new(connecting.await.map_err(of(Step::Greeting))?);
        let config = match server.security {
            Security::StartTls | Security::Tls => Some(roots.config().await.map_err(|_| Wrong::Tls)?),
            Security::Loopback | Security::Clear => None,
        };
        if let (Security::Tls, Some(config)) = (server.security, &config) {
            let encrypting = in_time(3 * patience.answer, wire.encrypt(&server.host, config.clone()));
            wire = encrypting.await.map_err(of(Step::Encrypting))?;
        }
        let mut line = Line { wire, offers: Offers::default(), patience, is_open: true, is_begun: false };
        line.answer(Step::Greeting).await?;
        line.greet(&server.hello).await?;
        if let (Security::StartTls, Some(config)) = (server.security, config) {
            line = line.encrypted(server, config).await?;
        }
        line.log_in(server).await?;
        Ok(line)
    }

    async fn encrypted(mut self, server: &Server, config: Arc<ClientConfig>) -> Result<Line, Failed> {
        if !self.offers.start_tls {
            self.say_good_bye().await;
            return Err(Failed::of(Step::Encrypting, &Fault::Missing));
        }
        self.ask(Step::Encrypting, "STARTTLS\r\n").await?;
        let encrypting = in_time(3 * self.patience.answer, self.wire.encrypt(&server.host, config));
        self.wire = encrypting.await.map_err(|fault| Failed::of(Step::Encrypting, &fault))?;
        // What was said in clear may have been said by anybody.
        self.greet(&server.hello).await?;
        Ok(self)
    }

    async fn greet(&mut self, name: &str) -> Result<(), Failed> {
        let reply = self.ask(Step::Greeting, &format!("EHLO {}\r\n", hello(name))).await?;
        self.offers = Offers::of(&reply);
        Ok(())
    }

    async fn log_in(&mut self, server: &Server) -> Result<(), Failed> {
        let Some((user, password)) = &server.log_in else { return Ok(()) };
        let all = if self.offers.plain {
            vec![format!("AUTH PLAIN {}\r\n", STANDARD.encode(format!("\0{user}\0{password}")))]
        } else if self.offers.log_in {
            let lines = [STANDARD.encode(user), STANDARD.encode(password)].map(|word| format!("{word}\r\n"));
            std::iter::once("AUTH LOGIN\r\n".to_owned()).chain(lines).collect()
        } else {
            self.say_good_bye().await;
            return Err(Failed::of(Step::LogIn, &Fault::Missing));
        };
        for (place, said) in all.iter().enumerate() {
            let reply = self.ask(Step::LogIn, said).await?;
            // 334 asks for the next word, and 235 for nothing more.
            if (reply.code == 334) != (place + 1 < all.len()) {
                return Err(Failed::of(Step::LogIn, &Fault::Strange));
            }
        }
        Ok(())
    }

    /// Hands one letter over and says what became of it; it takes [`Patience::begin`] and [`Patience::taken`] at the
    /// longest. Whoever keeps what was attempted writes that down before this is called: from then on the letter may be
    /// taken. Only [`Outcome::Later`] and [`Outcome::Refused`] say that it certainly was not, and whether the next
    /// letter can go over this line says [`Line::is_open`].
    pub async fn send(&mut self, letter: &Written) -> Outcome<Trouble> {
        match timeout(self.patience.begin, self.announce(letter)).await {
            Ok(Ok(())) => self.hand_over(letter).await,
            Ok(Err(failed)) => failed.outcome(),
            Err(_) => Failed::from(Wrong::Slow).outcome(),
        }
    }

    /// Whether it can take another letter. A line that stood unused may have been closed by the server nevertheless:
    /// the next letter's outcome is then [`Outcome::Later`].
    pub fn is_open(&self) -> bool {
        self.is_open
    }

    /// Ends the conversation, as is polite; what comes of it matters to nobody. It takes two seconds at the longest.
    pub async fn leave(mut self) {
        self.say_good_bye().await;
    }

    async fn say_good_bye(&mut self) {
        if self.is_open {
            self.is_open = false;
            drop(in_time(GOOD_BYE, exchange(&mut self.wire, b"QUIT\r\n")).await);
        }
    }

    /// Everything before the text.
    pub(super) async fn announce(&mut self, letter: &Written) -> Result<(), Failed> {
        if !self.is_open {
            return Err(Wrong::Lost.into());
        }
        if letter.needs_utf8() && !self.offers.utf8 {
            return Err(Failed { trouble: Trouble::plain(Wrong::Recipient), for_good: true });
        }
        self.is_open = false;
        let utf8 = if letter.needs_utf8() { " SMTPUTF8" } else { "" };
        let mut commands = Vec::with_capacity(4);
        if self.is_begun {
            commands.push((Step::Reset, "RSET\r\n".to_owned()));
        }
        commands.push((Step::Sender, format!("MAIL FROM:<{}>{utf8}\r\n", letter.from())));
        commands.push((Step::Recipient, format!("RCPT TO:<{}>\r\n", letter.to())));
        commands.push((Step::Data, "DATA\r\n".to_owned()));
        self.is_begun = true;
        match self.converse(&commands).await? {
            None => Ok(()),
            Some(refused) => {
                self.is_open = true;
                Err(refused)
            }
        }
    }

    /// Says the commands, at once where the server takes that, and reads as many answers. A step that was refused is
    /// given back where the line can go on; what leaves it unusable is an error.
    async fn converse(&mut self, commands: &[(Step, String)]) -> Result<Option<Failed>, Failed> {
        let mut refused: Option<(Step, Failed)> = None;
        if self.offers.pipelining {
            let all: String = commands.iter().map(|(_, command)| command.as_str()).collect();
            self.say(commands[0].0, &all).await?;
        }
        for (step, command) in commands {
            if !self.offers.pipelining {
                if refused.is_some() {
                    break;
                }
                self.say(*step, command).await?;
            }
            let reply = self.reply(*step).await?;
            match (reply.code, step) {
                (CLOSING, _) => return Err(Failed::of(*step, &Fault::No(reply))),
                (354, Step::Data) => {}
                (300..400, _) | (..400, Step::Data) => return Err(Failed::of(*step, &Fault::Strange)),
                (..300, _) => continue,
                _ if refused.is_some() => continue,
                _ => {
                    refused = Some((*step, Failed::of(*step, &Fault::No(reply))));
                    continue;
                }
            }
            match &refused {
                None => {}
                // It waits for a text that is for nobody (RFC 2920, 3.1), and gets an empty one.
                Some((Step::Recipient, _)) => {
                    self.say(Step::Data, ".\r\n").await?;
                    self.reply(Step::Data).await?;
                }
                Some(_) => return Err(Failed::of(Step::Data, &Fault::Strange)),
            }
        }
        Ok(refused.map(|(_, failed)| failed))
    }

    /// From the last dot on, silence is not a no.
    pub(super) async fn hand_over(&mut self, letter: &Written) -> Outcome<Trouble> {
        let text = letter.said();
        let mut said = 0;
        let answered = timeout(self.patience.taken, async {
            self.wire.say(text.as_bytes(), &mut said).await?;
            self.wire.reply().await
        });
        match answered.await.unwrap_or(Err(Fault::Slow)) {
            Ok(reply) if reply.is_no() => {
                self.is_open = reply.code != CLOSING;
                Failed::of(Step::Letter, &Fault::No(reply)).outcome()
            }
            Ok(reply) if reply.code < 300 => {
                (self.is_open, self.is_begun) = (true, false);
                Outcome::Accepted(reply.words())
            }
            // The dot is the end of what is said.
            Err(fault) if said < text.len() => Failed::of(Step::Data, &fault).outcome(),
            Ok(_) | Err(_) => Outcome::Unknown(Trouble::plain(Wrong::Unanswered)),
        }
    }

    /// Says one command and wants a yes.
    async fn ask(&mut self, step: Step, command: &str) -> Result<Reply, Failed> {
        self.say(step, command).await?;
        self.answer(step).await
    }

    async fn say(&mut self, step: Step, command: &str) -> Result<(), Failed> {
        let said = if self.wire.has_more() {
            // The server speaks unasked: it may be its good-bye, and of anything else no answer could be told apart.
            let reply = self.reply(step).await?;
            Err(if reply.code == CLOSING { Fault::No(reply) } else { Fault::Strange })
        } else {
            in_time(self.patience.answer, async { Ok(self.wire.say(command.as_bytes(), &mut 0).await?) }).await
        };
        said.map_err(|fault| Failed::of(step, &fault))
    }

    /// A yes; to a no, the conversation ends.
    async fn answer(&mut self, step: Step) -> Result<Reply, Failed> {
        let reply = self.reply(step).await?;
        if !reply.is_no() {
            return Ok(reply);
        }
        let failed = Failed::of(step, &Fault::No(reply));
        self.say_good_bye().await;
        Err(failed)
    }

    async fn reply(&mut self, step: Step) -> Result<Reply, Failed> {
        in_time(self.patience.answer, self.wire.reply()).await.map_err(|fault| Failed::of(step, &fault))
    }
}

async fn exchange(wire: &mut Wire, command: &[u8]) -> Result<Reply, Fault> {
    wire.say(command, &mut 0).await?;
    wire.reply().await
}

async fn in_time<T>(longest: Duration, done: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    timeout(longest, done).await.unwrap_or(Err(Fault::Slow))
}

/// A name that is no host name would be a command of its own.
fn hello(name: &str) -> String {
    let bare = name.trim_matches(['[', ']']);
    match bare.parse() {
        Ok(IpAddr::V4(address)) => format!("[{address}]"),
        Ok(IpAddr::V6(address)) => format!("[IPv6:{address}]"),
        Err(_) if !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-')) => {
            name.to_owned()
        }
        Err(_) => "[127.0.0.1]".to_owned(),
    }
}
