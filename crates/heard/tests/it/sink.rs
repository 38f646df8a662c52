//! A mail server in the test's own process, which takes everything, remembers in which order, and can be told to break
//! connections at any step: so that what was taken is known even where its sender was killed. What it does with a mail is in
//! the address:
//!
//!     gone@     is refused (550 5.1.1), blocked@ as well, for the sender's sake (550 5.7.1)
//!     busy@     is asked for patience (421 4.7.28), once

use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// See above. It stops with the test.
pub struct Sink {
    pub port: u16,
    pub seen: Arc<Seen>,
    listening: JoinHandle<()>,
}

/// What it saw.
#[derive(Default)]
pub struct Seen {
    inner: Mutex<Inner>,
    /// A mail was taken, or a connection broke.
    pub progress: Notify,
    is_rough: AtomicBool,
}

#[derive(Default)]
struct Inner {
    taken: Vec<String>,
    texts: Vec<String>,
    /// How often the connection broke after a mail was taken, before that was said.
    lost: usize,
    /// At which steps connections broke.
    broken: BTreeMap<&'static str, usize>,
    asked_for_patience: BTreeSet<String>,
    /// Connections that say something of a domain now, and the most there ever were; under no name, of all.
    now: BTreeMap<String, usize>,
    most: BTreeMap<String, usize>,
    chance: u64,
}

impl Seen {
    fn inner(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.inner.lock().expect("nobody panicked")
    }

    /// The recipients of all mails that were handed over whole, in their order.
    pub fn taken(&self) -> Vec<String> {
        self.inner().taken.clone()
    }

    /// What the last of them said.
    pub fn last(&self) -> String {
        self.inner().texts.last().cloned().unwrap_or_default()
    }

    pub fn lost(&self) -> usize {
        self.inner().lost
    }

    pub fn broken(&self) -> BTreeMap<&'static str, usize> {
        self.inner().broken.clone()
    }

    /// The most connections at once: to a domain, or with an empty name at all.
    pub fn most(&self, domain: &str) -> usize {
        self.inner().most.get(domain).copied().unwrap_or_default()
    }

    /// From now on nothing breaks, or one step in twenty does.
    pub fn be_rough(&self, is_rough: bool) {
        self.is_rough.store(is_rough, Ordering::Relaxed);
    }

    fn breaks(&self, step: &'static str) -> bool {
        if !self.is_rough.load(Ordering::Relaxed) {
            return false;
        }
        let mut inner = self.inner();
        // Marsaglia's xorshift.
        inner.chance = if inner.chance == 0 { 0x9E37_79B9 } else { inner.chance };
        inner.chance ^= inner.chance << 13;
        inner.chance ^= inner.chance >> 7;
        inner.chance ^= inner.chance << 17;
        let breaks = inner.chance.is_multiple_of(20);
        if breaks {
            *inner.broken.entry(step).or_default() += 1;
        }
        breaks
    }

    fn begin(&self, name: &str) {
        let mut inner = self.inner();
        let now = inner.now.entry(name.to_owned()).or_default();
        *now += 1;
        let now = *now;
        let most = inner.most.entry(name.to_owned()).or_default();
        *most = (*most).max(now);
    }

    fn end(&self, name: &str) {
        if let Some(now) = self.inner().now.get_mut(name) {
            *now -= 1;
        }
    }
}

impl Sink {
    pub fn open() -> Sink {
        Sink::open_at(0)
    }

    /// On a port that somebody may hold without listening.
    pub fn open_at(port: u16) -> Sink {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.set_reuseaddr(true).expect("it may be shared");
        socket.bind((Ipv4Addr::LOCALHOST, port).into()).expect("a free port");
        let listener = socket.listen(64).expect("it listens");
        let port = listener.local_addr().expect("an address").port();
        let seen = Arc::<Seen>::default();
        let listening = tokio::spawn(listen(listener, seen.clone()));
        Sink { port, seen, listening }
    }

    /// A free port where nobody listens, for as long as the socket lives.
    pub fn nobody() -> (TcpSocket, u16) {
        let held = TcpSocket::new_v4().expect("a socket");
        held.set_reuseaddr(true).expect("it may be shared");
        held.bind((Ipv4Addr::LOCALHOST, 0).into()).expect("a free port");
        let port = held.local_addr().map(|address: SocketAddr| address.port()).expect("an address");
        (held, port)
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

async fn listen(listener: TcpListener, seen: Arc<Seen>) {
    while let Ok((stream, _)) = listener.accept().await {
        let seen = seen.clone();
        tokio::spawn(async move {
            seen.begin("");
            let mut domain = None;
            // Whatever ends a conversation, the sink goes on.
            converse(stream, &seen, &mut domain).await.ok();
            domain.iter().for_each(|domain: &String| seen.end(domain));
            seen.end("");
            seen.progress.notify_one();
        });
    }
}

async fn converse(stream: TcpStream, seen: &Seen, domain: &mut Option<String>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::with_capacity(64 * 1024, read);
    let (mut line, mut to) = (String::new(), String::new());
    if seen.breaks("greeting") {
        return Ok(());
    }
    write.write_all(b"220 sink.test\r\n").await?;
    loop {
        line.clear();
        if lines.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let verb = line.split([' ', ':', '\r']).next().unwrap_or_default().to_ascii_uppercase();
        let step = ["EHLO", "MAIL", "RCPT", "DATA", "RSET"].into_iter().find(|step| *step == verb).unwrap_or("other");
        if seen.breaks(step) {
            return Ok(());
        }
        let answer: &str = match step {
            "EHLO" => "250-sink.test\r\n250-PIPELINING\r\n250 8BITMIME\r\n",
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                refusal(seen, &to).unwrap_or("250 2.1.5 OK\r\n")
            }
            "DATA" if refusal_of(&to).is_some() => "554 5.5.1 No valid recipients\r\n",
            "DATA" => {
                let own = to.split_once('@').map(|(_, own)| own.to_owned()).unwrap_or_default();
                seen.begin(&own);
                *domain = Some(own);
                write.write_all(b"354 Go on\r\n").await?;
                let text = text(&mut lines, seen).await?;
                let Some(text) = text else { return Ok(()) };
                take(seen, &to, text);
                if seen.breaks("dot") {
                    seen.inner().lost += 1;
                    return Ok(());
                }
                domain.take().iter().for_each(|domain| seen.end(domain));
                "250 2.0.0 Taken\r\n"
            }
            "other" if verb == "QUIT" => {
                write.write_all(b"221 2.0.0 Bye\r\n").await?;
                return Ok(());
            }
            _ => "250 2.0.0 OK\r\n",
        };
        write.write_all(answer.as_bytes()).await?;
        if answer.starts_with("421") {
            return Ok(());
        }
    }
}

fn take(seen: &Seen, to: &str, text: String) {
    let mut inner = seen.inner();
    inner.taken.push(to.to_owned());
    inner.texts.push(text);
    let old = inner.texts.len().saturating_sub(1);
    inner.texts.drain(..old);
    drop(inner);
    seen.progress.notify_one();
}

async fn text(lines: &mut BufReader<tokio::net::tcp::OwnedReadHalf>, seen: &Seen) -> std::io::Result<Option<String>> {
    let mut text = String::new();
    let breaks = seen.breaks("text");
    loop {
        let from = text.len();
        if lines.read_line(&mut text).await? == 0 || breaks {
            return Ok(None);
        }
        if &text[from..] == ".\r\n" {
            return Ok(Some(text));
        }
    }
}

fn refusal_of(to: &str) -> Option<&'static str> {
    match to.split('@').next()? {
        "gone" => Some("550 5.1.1 There is nobody of this name here\r\n"),
        "blocked" => Some("550 5.7.1 Your mails are not wanted here\r\n"),
        _ => None,
    }
}

fn refusal(seen: &Seen, to: &str) -> Option<&'static str> {
    let is_first = to.starts_with("busy") && seen.inner().asked_for_patience.insert(to.to_owned());
    if is_first { Some("421 4.7.28 Too many mails from you\r\n") } else { refusal_of(to) }
}
