//! A receiver of webhooks in the test's own process: it remembers what came, byte by byte, and answers as a story wants. It
//! can be told to break connections before and after it has taken a message.

use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use heard::chance::Chance;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// See above. It stops with the test.
pub struct Receiver {
    pub port: u16,
    pub seen: Arc<Seen>,
    listening: JoinHandle<()>,
}

/// What came.
#[derive(Clone, Debug)]
pub struct Got {
    pub path: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Got {
    pub fn id(&self) -> String {
        self.header("webhook-id").to_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }
}

pub struct Seen {
    got: Mutex<Vec<Got>>,
    answers: Mutex<VecDeque<String>>,
    is_rough: AtomicBool,
    holds: AtomicBool,
    chance: Chance,
    now: Mutex<(usize, usize)>,
    /// Something came, or a connection broke.
    pub progress: Notify,
    /// Lets those go that are held.
    pub gate: Notify,
}

impl Seen {
    /// Everything that came whole, in its order.
    pub fn got(&self) -> Vec<Got> {
        self.got.lock().expect("nobody panicked").clone()
    }

    pub fn count(&self) -> usize {
        self.got.lock().expect("nobody panicked").len()
    }

    /// The next message is answered so; those after all that was said so, with 200.
    pub fn answers(&self, status: &str, more: &str) {
        self.answers.lock().expect("nobody panicked").push_back(format!("HTTP/1.1 {status}\r\n{more}"));
    }

    /// From now on nothing breaks, or one step in five does.
    pub fn be_rough(&self, is_rough: bool) {
        self.is_rough.store(is_rough, Ordering::SeqCst);
    }

    /// From now on nobody is answered until the gate opens.
    pub fn hold(&self, holds: bool) {
        self.holds.store(holds, Ordering::SeqCst);
        if !holds {
            self.gate.notify_waiters();
        }
    }

    /// The most connections there were at once.
    pub fn most(&self) -> usize {
        self.now.lock().expect("nobody panicked").1
    }

    fn breaks(&self) -> bool {
        let [chance] = self.chance.bytes::<1>();
        self.is_rough.load(Ordering::SeqCst) && chance < 51
    }
}

impl Receiver {
    pub fn open() -> Receiver {
        Receiver::open_at(0)
    }

    /// On a port that somebody may hold without listening.
    pub fn open_at(port: u16) -> Receiver {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.set_reuseaddr(true).expect("it may be shared");
        socket.bind((Ipv4Addr::LOCALHOST, port).into()).expect("a free port");
        let listener = socket.listen(64).expect("it listens");
        let port = listener.local_addr().expect("an address").port();
        let seen = Arc::new(Seen {
            got: Mutex::default(),
            answers: Mutex::default(),
            is_rough: AtomicBool::default(),
            holds: AtomicBool::default(),
            chance: Chance::seeded(u64::from(port)),
            now: Mutex::default(),
            progress: Notify::new(),
            gate: Notify::new(),
        });
        let shared = seen.clone();
        let listening = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let seen = shared.clone();
                tokio::spawn(async move {
                    begin(&seen);
                    // Whatever ends a conversation, the receiver goes on.
                    converse(stream, &seen).await.ok();
                    seen.now.lock().expect("nobody panicked").0 -= 1;
                    seen.progress.notify_one();
                });
            }
        });
        Receiver { port, seen, listening }
    }

    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

fn begin(seen: &Seen) {
    let mut now = seen.now.lock().expect("nobody panicked");
    now.0 += 1;
    now.1 = now.1.max(now.0);
}

async fn converse(mut stream: TcpStream, seen: &Seen) -> std::io::Result<()> {
    if seen.breaks() {
        return Ok(());
    }
    let (mut come, mut piece) = (Vec::new(), [0; 4096]);
    let got = loop {
        match stream.read(&mut piece).await? {
            0 => return Ok(()),
            count => come.extend_from_slice(&piece[..count]),
        }
        if let Some(got) = read(&come) {
            break got;
        }
    };
    seen.got.lock().expect("nobody panicked").push(got);
    seen.progress.notify_one();
    // It is waited for from here on, so that nobody opens it in between.
    let opened = seen.gate.notified();
    if seen.holds.load(Ordering::SeqCst) {
        opened.await;
    }
    if seen.breaks() {
        return Ok(());
    }
    let answer = seen.answers.lock().expect("nobody panicked").pop_front();
    let answer = answer.unwrap_or_else(|| "HTTP/1.1 200 OK\r\n\r\nok".to_owned());
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}

/// A request, once it is there whole.
fn read(come: &[u8]) -> Option<Got> {
    let end = come.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&come[..end]).expect("text");
    let mut lines = head.split("\r\n");
    let path = lines.next()?.split(' ').nth(1)?.to_owned();
    let mut headers = HeaderMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let name: HeaderName = name.parse().expect("a name");
        headers.append(name, HeaderValue::from_str(value).expect("a value"));
    }
    let length: usize = headers.get("content-length")?.to_str().ok()?.parse().ok()?;
    let body = come.get(end + 4..end + 4 + length)?.to_vec();
    Some(Got { path, headers, body })
}
