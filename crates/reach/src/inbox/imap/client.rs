//! The conversation with an IMAP server: one command at a time, its answers read into bounded memory.

use std::net::SocketAddr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::values::{self, Value};
use super::{Account, Trouble, Wrong};
use crate::channel::mail::{self, Patience, Roots, Security};

/// A line without what follows in bytes: lists of what a server can do are long.
const LINE: usize = 64 * 1024;
const BUFFER: usize = 16 * 1024;

pub(super) enum Connected {
    Clear(Client<TcpStream>),
    Encrypted(Box<Client<TlsStream<TcpStream>>>),
}

pub(super) struct Client<S> {
    stream: S,
    buffer: Vec<u8>,
    taken: usize,
    patience: Patience,
    /// The most that an answer may have.
    most: usize,
    commands: u32,
    can: Vec<String>,
}

/// What a command came to.
pub(super) struct Reply {
    pub(super) ok: bool,
    pub(super) words: String,
}

/// Greeted and encrypted as the account wants it.
pub(super) async fn connect(account: &Account, roots: &Roots, patience: Patience) -> Result<Connected, Trouble> {
    let mut trouble = Trouble::from(mail::Wrong::Name);
    for address in addresses(account, patience).await? {
        match open(address, account, roots, patience).await {
            Err(one) if matches!(one.wrong, Wrong::Way(mail::Wrong::Closed | mail::Wrong::Unreached)) => trouble = one,
            done => return done,
        }
    }
    Err(trouble)
}

#[expect(clippy::disallowed_methods, reason = "this is the door: an owner named the server to go to")]
async fn addresses(account: &Account, patience: Patience) -> Result<Vec<SocketAddr>, Trouble> {
    let found = timeout(patience.connect, tokio::net::lookup_host((account.host.as_str(), account.port))).await;
    Ok(found.map_err(|_| mail::Wrong::Slow)?.map_err(|_| mail::Wrong::Name)?.collect())
}

#[expect(clippy::disallowed_methods, reason = "this is the door: an owner named the server to go to")]
async fn open(address: SocketAddr, account: &Account, roots: &Roots, patience: Patience) -> Result<Connected, Trouble> {
    let clear = matches!(account.security, Security::Loopback | Security::Clear);
    if clear && !address.ip().to_canonical().is_loopback() {
        return Err(mail::Wrong::InClear.into());
    }
    let stream = timeout(patience.connect, TcpStream::connect(address)).await.map_err(|_| mail::Wrong::Slow)?;
    let stream = stream.map_err(|error| match error.kind() {
        std::io::ErrorKind::ConnectionRefused => mail::Wrong::Closed,
        _ => mail::Wrong::Unreached,
    })?;
    if account.security == Security::Tls {
        let mut client = Client::new(encrypted(stream, account, roots, patience).await?, account, patience);
        client.greeting().await?;
        return Ok(Connected::Encrypted(Box::new(client)));
    }
    let mut client = Client::new(stream, account, patience);
    client.greeting().await?;
    if clear {
        return Ok(Connected::Clear(client));
    }
    client.ask_what_it_can().await?;
    if !client.can("STARTTLS") {
        return Err(mail::Wrong::NoStartTls.into());
    }
    client.must("STARTTLS", Wrong::Way(mail::Wrong::NoStartTls)).await?;
    if client.taken < client.buffer.len() {
        // Said before the encryption by whoever stands between.
        return Err(mail::Wrong::Tls.into());
    }
    let stream = encrypted(client.stream, account, roots, patience).await?;
    Ok(Connected::Encrypted(Box::new(Client::new(stream, account, patience))))
}

async fn encrypted(
    stream: TcpStream,
    account: &Account,
    roots: &Roots,
    patience: Patience,
) -> Result<TlsStream<TcpStream>, Trouble> {
    let config = roots.config().await.map_err(|_| mail::Wrong::Tls)?;
    let name = ServerName::try_from(account.host.clone()).map_err(|_| mail::Wrong::OtherName)?;
    let connecting = TlsConnector::from(config).connect(name, stream);
    let connected = timeout(patience.connect, connecting).await.map_err(|_| mail::Wrong::Slow)?;
    connected.map_err(|error| {
        let tls = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        tls.map_or(mail::Wrong::Tls, mail::encrypting).into()
    })
}

impl<S: AsyncRead + AsyncWrite + Unpin> Client<S> {
    pub(super) fn new(stream: S, account: &Account, patience: Patience) -> Client<S> {
        let most = account.bytes.saturating_add(LINE);
        Client { stream, buffer: Vec::new(), taken: 0, patience, most, commands: 0, can: Vec::new() }
    }

    async fn greeting(&mut self) -> Result<(), Trouble> {
        let line = self.line().await.map_err(|trouble| match trouble.wrong {
            Wrong::Way(mail::Wrong::Lost) | Wrong::Long => Wrong::NotImap.into(),
            _ => trouble,
        })?;
        let line = words(&line);
        let kind = line.strip_prefix("* ").and_then(|rest| rest.split(' ').next()).map(str::to_ascii_uppercase);
        match kind.as_deref() {
            Some("OK" | "PREAUTH") => Ok(()),
            Some("BYE") => Err(Trouble { wrong: Wrong::Way(mail::Wrong::Busy), reply: Some(line) }),
            _ => Err(Wrong::NotImap.into()),
        }
    }

    async fn ask_what_it_can(&mut self) -> Result<(), Trouble> {
        let mut can = Vec::new();
        let reply = self.ask("CAPABILITY", |line| {
            if let Some(Value::Atom(first)) = line.first()
                && first.eq_ignore_ascii_case("CAPABILITY")
            {
                can = line[1..]
                    .iter()
                    .filter_map(
                        |value| if let Value::Atom(word) = value { Some(word.to_ascii_uppercase()) } else { None },
                    )
                    .collect();
            }
        });
        reply.await?.must(Wrong::NotImap)?;
        self.can = can;
        Ok(())
    }

    pub(super) fn can(&self, word: &str) -> bool {
        self.can.iter().any(|known| known == word)
    }

    pub(super) async fn log_in(&mut self, account: &Account) -> Result<(), Trouble> {
        self.ask_what_it_can().await?;
        let refused = Wrong::Way(mail::Wrong::LogIn);
        if self.can("AUTH=PLAIN") {
            let word = STANDARD.encode(format!("\0{}\0{}", account.user, account.password));
            let reply = self.ask_and_go_on("AUTHENTICATE PLAIN", Some(&word), |_| {}).await?;
            reply.must(refused)?;
        } else if self.can("LOGINDISABLED") {
            return Err(mail::Wrong::NoLogIn.into());
        } else {
            let user = values::quoted(&account.user).ok_or(mail::Wrong::NoLogIn)?;
            let password = values::quoted(&account.password).ok_or(mail::Wrong::NoLogIn)?;
            self.must(&format!("LOGIN {user} {password}"), refused).await?;
        }
        self.ask_what_it_can().await
    }

    /// Opens a folder: its UIDVALIDITY.
    pub(super) async fn select(&mut self, folder: &str) -> Result<u32, Trouble> {
        let mut validity = None;
        let told = |line: &[Value]| {
            if let [name, number] = line
                && is(name, "UIDVALIDITY")
            {
                validity = number.number();
            }
        };
        self.ask(&format!("SELECT {}", values::folder(folder)), told).await?.must(Wrong::Folder)?;
        validity.ok_or(Wrong::Refused.into())
    }

    /// A command that answers with messages: the values of each.
    pub(super) async fn fetch(&mut self, command: &str, mut told: impl FnMut(&[Value])) -> Result<(), Trouble> {
        let reply = self.ask(command, |line| {
            if let [_, kind, Value::List(values)] = line
                && is(kind, "FETCH")
            {
                told(values);
            }
        });
        reply.await?.must(Wrong::Refused)
    }

    pub(super) async fn must(&mut self, command: &str, wrong: Wrong) -> Result<(), Trouble> {
        self.ask(command, |_| {}).await?.must(wrong)
    }

    /// Says good-bye, as is polite; what comes of it matters to nobody.
    pub(super) async fn leave(&mut self) {
        drop(self.ask("LOGOUT", |_| {}).await);
    }

    async fn ask(&mut self, command: &str, told: impl FnMut(&[Value])) -> Result<Reply, Trouble> {
        self.ask_and_go_on(command, None, told).await
    }

    /// Says a command, and more when the server is ready for it; each line that it answers first is told.
    async fn ask_and_go_on(
        &mut self,
        command: &str,
        more: Option<&str>,
        mut told: impl FnMut(&[Value]),
    ) -> Result<Reply, Trouble> {
        self.commands += 1;
        let tag = format!("h{}", self.commands);
        self.say(&format!("{tag} {command}\r\n")).await?;
        let mut more = more;
        loop {
            let line = self.line().await?;
            if let Some(rest) = line.strip_prefix(b"* ") {
                // What is not well-formed is of a kind that we do not ask for.
                if let Some(values) = values::read(spoken(rest)) {
                    told(&values);
                }
            } else if line.starts_with(b"+") {
                match more.take() {
                    Some(more) => self.say(&format!("{more}\r\n")).await?,
                    None => return Err(Wrong::NotImap.into()),
                }
            } else if let Some(rest) = line.strip_prefix(tag.as_bytes()) {
                let words = words(rest);
                return Ok(Reply { ok: words.get(..2).is_some_and(|ok| ok.eq_ignore_ascii_case("OK")), words });
            } else {
                return Err(Wrong::NotImap.into());
            }
        }
    }

    async fn say(&mut self, bytes: &str) -> Result<(), Trouble> {
        let written = timeout(self.patience.answer, async {
            self.stream.write_all(bytes.as_bytes()).await?;
            self.stream.flush().await
        });
        written.await.map_err(|_| mail::Wrong::Slow)?.map_err(|_| mail::Wrong::Lost.into())
    }

    /// A line with all that it announces, without its last CRLF.
    async fn line(&mut self) -> Result<Vec<u8>, Trouble> {
        let (mut line, mut begun) = (Vec::new(), 0);
        loop {
            let waiting = &self.buffer[self.taken..];
            let end = waiting.iter().position(|byte| *byte == b'\n');
            let piece = &waiting[..end.map_or(waiting.len(), |end| end + 1)];
            line.extend_from_slice(piece);
            self.taken += piece.len();
            if line.len() - begun > LINE || line.len() > self.most {
                return Err(Wrong::Long.into());
            }
            if end.is_none() {
                self.fill().await?;
                continue;
            }
            let Some(long) = values::literal(&line[begun..]) else { break };
            if long > self.most - line.len() {
                return Err(Wrong::Long.into());
            }
            let whole = line.len() + long;
            while line.len() < whole {
                if self.taken == self.buffer.len() {
                    self.fill().await?;
                }
                let more = (self.buffer.len() - self.taken).min(whole - line.len());
                line.extend_from_slice(&self.buffer[self.taken..self.taken + more]);
                self.taken += more;
            }
            begun = line.len();
        }
        line.truncate(line.trim_ascii_end().len().max(begun));
        Ok(line)
    }

    async fn fill(&mut self) -> Result<(), Trouble> {
        self.buffer.resize(BUFFER, 0);
        self.taken = 0;
        let read = timeout(self.patience.answer, self.stream.read(&mut self.buffer)).await;
        let bytes = read.as_ref().map_or(0, |read| *read.as_ref().unwrap_or(&0));
        self.buffer.truncate(bytes);
        match read {
            Err(_) => Err(mail::Wrong::Slow.into()),
            Ok(_) if bytes == 0 => Err(mail::Wrong::Lost.into()),
            Ok(_) => Ok(()),
        }
    }
}

/// An answer's values: of `OK [UIDVALIDITY 7] words for people`, those in brackets.
fn spoken(line: &[u8]) -> &[u8] {
    let is_status = [&b"OK "[..], b"NO ", b"BAD ", b"BYE "].iter().any(|word| line.starts_with(word));
    let end = line.iter().position(|byte| *byte == b']').filter(|_| is_status);
    let start = line.iter().position(|byte| *byte == b'[');
    match (start, end) {
        (Some(start), Some(end)) if start < end => &line[start + 1..end],
        _ => line,
    }
}

fn is(value: &Value, word: &str) -> bool {
    matches!(value, Value::Atom(atom) if atom.eq_ignore_ascii_case(word))
}

/// What the server said, in one line.
fn words(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).take(500).collect()
}
