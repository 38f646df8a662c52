//! One conversation, from the greeting to good-bye.

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use super::command::{Command, parse};
use super::data::{BARE, Data, LARGE, Refused, Whole};
use super::wire::{Ended, Wire};
use super::{Accepts, Delivered, House, Keeper, Protocol};
use crate::inbox::Envelope;

const LATER: &str = "451 4.3.0 Not now, try again later";
const OUT_OF_ORDER: &str = "503 5.5.1 Not now";

/// Speaks with one sender, first in clear and then, if they want and we can, encrypted.
pub(super) async fn hold<S, K: Keeper>(stream: S, house: &House<K>, closed: watch::Receiver<bool>)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let door = &house.door;
    let kind = if door.protocol == Protocol::Lmtp { "LMTP" } else { "ESMTP" };
    let mut session = Session::new(stream, house, closed.clone(), false);
    session.wire.answer(&format!("220 {} {kind}", door.name));
    if session.run().await == End::Encrypts
        && let Some(tls) = &door.tls
    {
        let clear = session.wire.into_stream();
        let encrypted = timeout(door.limits.idle, TlsAcceptor::from(tls.clone()).accept(clear)).await;
        if let Ok(Ok(encrypted)) = encrypted {
            // As if nothing had been said (RFC 3207, 4.2).
            Session::new(encrypted, house, closed, true).run().await;
        }
    }
}

#[derive(PartialEq, Eq)]
enum End {
    Over,
    Encrypts,
}

struct Session<'h, S, K> {
    wire: Wire<S>,
    house: &'h House<K>,
    encrypted: bool,
    greeted: bool,
    from: Option<String>,
    to: Vec<String>,
    mistakes: usize,
}

impl<'h, S: AsyncRead + AsyncWrite + Unpin, K: Keeper> Session<'h, S, K> {
    fn new(stream: S, house: &'h House<K>, closed: watch::Receiver<bool>, encrypted: bool) -> Session<'h, S, K> {
        let wire = Wire::new(stream, house.door.limits.idle, closed);
        Session { wire, house, encrypted, greeted: false, from: None, to: Vec::new(), mistakes: 0 }
    }

    async fn run(&mut self) -> End {
        let last = match self.converse().await {
            Ok(End::Encrypts) => return End::Encrypts,
            Ok(End::Over) => "221 2.0.0 Good-bye",
            Err(Ended::Gone) => return End::Over,
            Err(Ended::Silent) => "421 4.4.2 It was silent for too long",
            Err(Ended::Closing) => "421 4.3.2 We close, try again later",
            Err(Ended::Long) => "500 5.5.2 The line is too long",
            Err(Ended::Bare) => "500 5.5.2 Lines end in CR and LF",
        };
        self.wire.leave(last).await;
        End::Over
    }

    async fn converse(&mut self) -> Result<End, Ended> {
        for _ in 0..self.house.door.limits.commands {
            let line = self.wire.command().await?;
            let answered = match parse(&line) {
                Ok(Command::Quit) => return Ok(End::Over),
                Ok(Command::StartTls) => match self.start_tls().await? {
                    None => return Ok(End::Encrypts),
                    Some(no) => Err(no),
                },
                Ok(Command::Data) => self.data().await?,
                Ok(command) => self.command(command).await,
                Err(mistake) => Err(mistake),
            };
            match answered {
                Ok(Some(answer)) => self.wire.answer(answer),
                Ok(None) => {}
                Err(mistake) => {
                    self.wire.answer(mistake);
                    self.mistakes += 1;
                }
            }
            if self.mistakes >= self.house.door.limits.mistakes {
                break;
            }
        }
        self.wire.leave("421 4.7.0 That was enough").await;
        Err(Ended::Gone)
    }

    /// What a command is answered, none where it was; a refusal counts as a mistake.
    async fn command(&mut self, command: Command) -> Result<Option<&'static str>, &'static str> {
        let lmtp = self.house.door.protocol == Protocol::Lmtp;
        match command {
            Command::Lhlo if lmtp => self.greet(),
            Command::Ehlo if !lmtp => self.greet(),
            Command::Helo if !lmtp => {
                self.begin_anew();
                self.greeted = true;
                self.wire.answer(&format!("250 {}", self.house.door.name));
            }
            Command::Lhlo => return Err("500 5.5.1 This is SMTP, which begins with EHLO"),
            Command::Ehlo | Command::Helo => return Err("500 5.5.1 This is LMTP, which begins with LHLO"),
            Command::Mail { .. } if !self.greeted || self.from.is_some() => return Err(OUT_OF_ORDER),
            Command::Mail { size: Some(size), .. } if size > self.house.door.limits.bytes as u64 => return Err(LARGE),
            Command::Mail { from, .. } => {
                self.from = Some(from);
                return Ok(Some("250 2.1.0 OK"));
            }
            Command::Rcpt(to) => return self.recipient(to).await.map(Some),
            Command::Rset => {
                self.begin_anew();
                return Ok(Some("250 2.0.0 OK"));
            }
            Command::Vrfy => return Ok(Some("252 2.5.2 Send something and see")),
            Command::Noop | Command::Quit | Command::Data | Command::StartTls => return Ok(Some("250 2.0.0 OK")),
        }
        Ok(None)
    }

    fn greet(&mut self) {
        self.begin_anew();
        self.greeted = true;
        let door = &self.house.door;
        let mut offered = vec![door.name.clone(), "PIPELINING".to_owned(), format!("SIZE {}", door.limits.bytes)];
        if door.tls.is_some() && !self.encrypted {
            offered.push("STARTTLS".to_owned());
        }
        offered.extend(["8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"].map(str::to_owned));
        for (at, line) in offered.iter().enumerate() {
            let mark = if at + 1 < offered.len() { '-' } else { ' ' };
            self.wire.answer(&format!("250{mark}{line}"));
        }
    }

    fn begin_anew(&mut self) {
        self.from = None;
        self.to.clear();
    }

    async fn recipient(&mut self, to: String) -> Result<&'static str, &'static str> {
        if self.from.is_none() {
            return Err(OUT_OF_ORDER);
        }
        if self.to.len() >= self.house.door.limits.recipients {
            return Err("452 4.5.3 These are enough recipients for one message");
        }
        match self.house.keeper.accepts(&to).await {
            Accepts::Accept => {
                self.to.push(to);
                Ok("250 2.1.5 OK")
            }
            Accepts::NoSuchUser => Err("550 5.1.1 There is nobody of this name here"),
            Accepts::Later => Err(LATER),
        }
    }

    /// Takes a message and answers for it: LMTP once for each recipient (RFC 2033, 4.2).
    async fn data(&mut self) -> Result<Result<Option<&'static str>, &'static str>, Ended> {
        let Some(from) = self.from.clone().filter(|_| !self.to.is_empty()) else { return Ok(Err(OUT_OF_ORDER)) };
        self.wire.answer("354 Go ahead, and end with a dot");
        let come = self.message().await?;
        let to = std::mem::take(&mut self.to);
        self.begin_anew();
        let copies = if self.house.door.protocol == Protocol::Lmtp { to.len() } else { 1 };
        let answer = match come {
            Ok(Whole { bytes, _held }) => {
                let keeping = self.house.keeper.deliver(Envelope { from: Some(from), to }, bytes);
                match timeout(self.house.door.limits.idle, keeping).await {
                    Ok(Delivered::Kept) => {
                        // A mail server brings the mail of many through one connection.
                        self.mistakes = 0;
                        "250 2.0.0 Kept"
                    }
                    Ok(Delivered::Later) | Err(_) => LATER,
                }
            }
            Err(refused) => refused,
        };
        for _ in 0..copies {
            self.wire.answer(answer);
        }
        if answer == BARE {
            // Whoever thinks that the message ended elsewhere has more to say, which is no command.
            self.wire.flush().await?;
            return Err(Ended::Gone);
        }
        Ok(Ok(None))
    }

    async fn message(&mut self) -> Result<Result<Whole, Refused>, Ended> {
        let most = self.house.door.limits.bytes;
        let mut data = Data::new(most, &self.house.memory);
        loop {
            let (taken, ended) = data.take(self.wire.more().await?);
            self.wire.took(taken);
            if ended {
                return Ok(data.whole());
            }
            if data.came > most.saturating_mul(2).saturating_add(64 * 1024) {
                self.wire.answer(LARGE);
                return Err(Ended::Closing);
            }
        }
    }

    /// Why not; none where the next byte is TLS. What was said too early could have been slipped in by anybody.
    async fn start_tls(&mut self) -> Result<Option<&'static str>, Ended> {
        if self.house.door.tls.is_none() || self.encrypted {
            return Ok(Some("502 5.5.1 This is not offered"));
        }
        if !self.wire.is_empty() {
            return Err(Ended::Gone);
        }
        self.wire.answer("220 2.0.0 Go ahead");
        self.wire.flush().await?;
        Ok(None)
    }
}
