//! The least that sending a mail can cost: a conversation with a mail server over connections that are kept, a command at a
//! time, with nothing rendered, looked up or written down.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Bytes of a text, in lines.
const TEXT: usize = 2048;

/// Says so many mails over so many connections to a server on this machine.
pub async fn mails(port: u16, n: usize, sessions: usize) {
    let left = Arc::new(AtomicUsize::new(n));
    let mut lanes = JoinSet::new();
    for _ in 0..sessions {
        lanes.spawn(lane(port, left.clone()));
    }
    lanes.join_all().await;
}

#[expect(clippy::disallowed_methods, reason = "it speaks with a server that its own bench started")]
async fn lane(port: u16, left: Arc<AtomicUsize>) {
    let stream = TcpStream::connect(("127.0.0.1", port)).await.expect("the server listens");
    stream.set_nodelay(true).expect("a socket");
    let mut stream = BufReader::new(stream);
    answered(&mut stream, "220").await;
    say(&mut stream, "HELO bench.example\r\n", "250").await;
    let text = format!("{}\r\n", "x".repeat(62)).repeat(TEXT / 64);
    while left.try_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok() {
        say(&mut stream, "MAIL FROM:<a@b.example>\r\n", "250").await;
        say(&mut stream, "RCPT TO:<c@d.example>\r\n", "250").await;
        say(&mut stream, "DATA\r\n", "354").await;
        let mail = format!("From: a@b.example\r\nTo: c@d.example\r\nSubject: How did we do?\r\n\r\n{text}.\r\n");
        say(&mut stream, &mail, "250").await;
    }
    say(&mut stream, "QUIT\r\n", "221").await;
}

async fn say(stream: &mut BufReader<TcpStream>, said: &str, code: &str) {
    stream.get_mut().write_all(said.as_bytes()).await.expect("said");
    answered(stream, code).await;
}

async fn answered(stream: &mut BufReader<TcpStream>, code: &str) {
    let mut line = String::new();
    stream.read_line(&mut line).await.expect("answered");
    assert!(line.starts_with(code), "{line}");
}
