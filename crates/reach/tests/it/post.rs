//! A real mail server for the stories of this crate and of the product: Debian's aiosmtpd, told how to behave by whom a mail
//! is for. It stops with the test.

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::mpsc;

/// A mail server that stops with the test.
pub struct Post {
    /// Where it listens.
    pub port: u16,
    said: mpsc::UnboundedReceiver<String>,
    _program: Child,
}

impl Post {
    pub async fn open(arguments: &[&str]) -> Post {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.ci/smtp.py");
        let mut program = Command::new("/usr/bin/python3")
            .arg(script)
            .args(arguments)
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("python3 is there");
        let mut lines = BufReader::new(program.stdout.take().expect("a pipe")).lines();
        let (told, said) = mpsc::unbounded_channel();
        // Whether or not the story listens: a server whose pipe is full says nothing to anybody.
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                told.send(line).ok();
            }
        });
        let mut post = Post { port: 0, said, _program: program };
        post.port = post.next().await["port"].as_u64().and_then(|port| port.try_into().ok()).expect("a port");
        post
    }

    /// The next message that was handed over whole.
    pub async fn next(&mut self) -> serde_json::Value {
        let line = self.said.recv().await.expect("the server runs: is Debian's package python3-aiosmtpd installed?");
        serde_json::from_str(&line).expect("it writes JSON")
    }
}
