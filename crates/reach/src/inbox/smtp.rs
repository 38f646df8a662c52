//! Our own door for mail: it speaks LMTP (RFC 2033) with the mail server in front of it, or SMTP (RFC 5321) with the
//! world. A message is answered with 250 only when whoever keeps it says that it lies on a disk. It hands nothing on to
//! anybody, so that it cannot be an open relay, and no sender can make it hold more memory than the limits say.

mod command;
mod data;
mod session;
mod wire;

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustls::ServerConfig;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::Envelope;

/// Who takes what comes in.
pub trait Keeper: Send + Sync + 'static {
    /// Whether mail for this address is ours. It comes as the sender wrote it, without angle brackets; `postmaster` may
    /// have no domain (RFC 5321, 4.5.1).
    fn accepts(&self, address: &str) -> impl Future<Output = Accepts> + Send;

    /// Keeps a message, whose lines all end in CRLF, for those of its recipients that were accepted. Where this takes
    /// longer than the idle time, or the sender leaves, it is dropped where it waits and the sender tries again: the
    /// same message may therefore come twice.
    fn deliver(&self, envelope: Envelope, message: Vec<u8>) -> impl Future<Output = Delivered> + Send;
}

/// Whose an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepts {
    /// Ours.
    Accept,
    /// Nobody's here: refused for good.
    NoSuchUser,
    /// It cannot be told now: the sender comes again.
    Later,
}

/// What became of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivered {
    /// It will survive a crash.
    Kept,
    /// It was not taken: the sender comes again.
    Later,
}

/// What is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Protocol {
    /// With the mail server of the same house, which keeps what is not taken at once.
    #[default]
    Lmtp,
    /// With any mail server.
    Smtp,
}

/// Where mail comes in.
#[derive(Debug)]
pub enum Listener {
    /// A port.
    Tcp(TcpListener),
    /// A socket in the file system; who may write to it may hand in mail.
    Unix(UnixListener),
}

/// How a door speaks.
#[derive(Clone, Debug, Default)]
pub struct Door {
    /// What.
    pub protocol: Protocol,
    /// How we call ourselves: a host name of ours.
    pub name: String,
    /// A certificate for those who want to encrypt (STARTTLS); it is offered where there is one.
    pub tls: Option<Arc<ServerConfig>>,
    /// What nobody gets more of.
    pub limits: Limits,
}

/// What nobody gets more of.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at a time, from 1.
    pub connections: usize,
    /// Of these, from one address over a network, from 1; within this machine all may be one's.
    pub from_one: usize,
    /// Commands in a connection.
    pub commands: usize,
    /// Of these, refused ones: who guesses addresses makes many.
    pub mistakes: usize,
    /// Recipients of a message (RFC 5321, 4.5.3.1.8, wants 100).
    pub recipients: usize,
    /// Bytes of a message.
    pub bytes: usize,
    /// Bytes of all messages that come in at a time, in pieces of 64 KiB; with less than `bytes`, the largest never
    /// come in.
    pub memory: usize,
    /// How long the other side may be silent (RFC 5321, 4.5.3.2.7, wants five minutes), and keeping a message may take.
    pub idle: Duration,
    /// How long a connection may last.
    pub whole: Duration,
    /// How long connections that hand over a message may go on when the door closes.
    pub grace: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            connections: 50,
            from_one: 10,
            commands: 1000,
            mistakes: 20,
            recipients: 100,
            bytes: 10 * 1024 * 1024,
            memory: 64 * 1024 * 1024,
            idle: Duration::from_secs(5 * 60),
            whole: Duration::from_secs(30 * 60),
            grace: Duration::from_secs(20),
        }
    }
}

/// All that connections share.
struct House<K> {
    door: Door,
    keeper: K,
    /// In KiB.
    memory: Arc<Semaphore>,
}

impl<K> House<K> {
    fn new(door: Door, keeper: K) -> House<K> {
        let memory = Arc::new(Semaphore::new(door.limits.memory / 1024));
        House { door, keeper, memory }
    }
}

/// Takes mail until `stop` is there; whoever is handing over a message then may end that, everybody else is sent away.
pub async fn serve<K: Keeper>(listener: Listener, door: Door, keeper: K, stop: impl Future<Output = ()>) {
    let limits = door.limits;
    let house = Arc::new(House::new(door, keeper));
    let (closing, closed) = watch::channel(false);
    let mut all = JoinSet::new();
    let guests = Guests::default();
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            coming = accept(&listener) => match coming {
                Err(_) => breathe().await,
                Ok((stream, from)) => match guests.enter(from, limits.from_one) {
                    Some(guest) if room(&mut all, limits.connections) => {
                        let (house, closed) = (Arc::clone(&house), closed.clone());
                        all.spawn(async move {
                            // Dropped with the connection, so that the address has room again.
                            let _guest = guest;
                            drop(timeout(limits.whole, stream.hold(&house, closed)).await);
                        });
                    }
                    _ => stream.refuse().await,
                },
            },
        }
    }
    drop(listener);
    closing.send_replace(true);
    drop(timeout(limits.grace, async { while all.join_next().await.is_some() {} }).await);
}

/// Speaks with one who came in another way, until they leave or say nothing for too long.
pub async fn speak<K: Keeper>(stream: impl AsyncRead + AsyncWrite + Unpin + Send, door: Door, keeper: K) {
    let (_open, closed) = watch::channel(false);
    let whole = door.limits.whole;
    let house = House::new(door, keeper);
    drop(timeout(whole, session::hold(stream, &house, closed)).await);
}

fn room(all: &mut JoinSet<()>, most: usize) -> bool {
    while all.try_join_next().is_some() {}
    all.len() < most
}

/// Without file descriptors each try fails at once: whoever leaves makes room.
#[expect(clippy::disallowed_methods, reason = "nothing is due: it keeps a full machine from spinning")]
async fn breathe() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

/// Either kind of connection.
enum Stream {
    Tcp(tokio::net::TcpStream),
    Unix(tokio::net::UnixStream),
}

async fn accept(listener: &Listener) -> std::io::Result<(Stream, Option<IpAddr>)> {
    match listener {
        Listener::Tcp(listener) => {
            let (stream, from) = listener.accept().await?;
            let from = from.ip().to_canonical();
            Ok((Stream::Tcp(stream), Some(from).filter(|from| !from.is_loopback())))
        }
        Listener::Unix(listener) => Ok((Stream::Unix(listener.accept().await?.0), None)),
    }
}

impl Stream {
    async fn hold<K: Keeper>(self, house: &House<K>, closed: watch::Receiver<bool>) {
        match self {
            Stream::Tcp(stream) => session::hold(stream, house, closed).await,
            Stream::Unix(stream) => session::hold(stream, house, closed).await,
        }
    }

    /// Without waiting for one who does not read.
    async fn refuse(self) {
        let words = b"421 4.3.2 Too many connections, try again later\r\n";
        let said = async {
            match self {
                Stream::Tcp(mut stream) => stream.write_all(words).await,
                Stream::Unix(mut stream) => stream.write_all(words).await,
            }
        };
        drop(timeout(Duration::from_millis(100), said).await);
    }
}

/// Who is here, by address.
#[derive(Clone, Default)]
struct Guests(Arc<Mutex<HashMap<IpAddr, usize>>>);

/// One of them, until dropped.
struct Guest(Guests, Option<IpAddr>);

impl Guests {
    fn enter(&self, from: Option<IpAddr>, most: usize) -> Option<Guest> {
        if let Some(from) = from {
            let mut here = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let count = here.entry(from).or_default();
            if *count >= most {
                return None;
            }
            *count += 1;
        }
        Some(Guest(self.clone(), from))
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let Some(from) = self.1 else { return };
        let mut here = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = here.get_mut(&from) {
            *count -= 1;
            if *count == 0 {
                here.remove(&from);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_has_so_many_places_and_gets_them_back() {
        let guests = Guests::default();
        let (one, other) = ("192.0.2.1".parse().ok(), "192.0.2.2".parse().ok());
        let first = guests.enter(one, 2).expect("a place");
        let _second = guests.enter(one, 2).expect("a place");
        assert!(guests.enter(one, 2).is_none());
        assert!(guests.enter(other, 2).is_some() && guests.enter(None, 0).is_some());
        drop(first);
        assert!(guests.enter(one, 2).is_some());
        assert_eq!(guests.0.lock().expect("here").len(), 1, "who has gone is forgotten");
    }
}
