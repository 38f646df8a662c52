//! What a stranger says at our door for mail.
#![no_main]

use std::cell::RefCell;
use std::time::Duration;

use fuzz::mail::{address, mailbox};
use libfuzzer_sys::fuzz_target;
use reach::inbox::smtp::{Accepts, Delivered, Door, Keeper, Limits, Protocol, speak};
use reach::inbox::{Envelope, Owner, Purpose};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::runtime::{Builder, Runtime};

thread_local! {
    static RUNTIME: RefCell<Runtime> = RefCell::new(Builder::new_current_thread().enable_time().build().expect("it starts"));
}

const BYTES: usize = 200;

struct Strict;

impl Keeper for Strict {
    async fn accepts(&self, address: &str) -> Accepts {
        match mailbox().read(address) {
            Owner::Ours(_) => Accepts::Accept,
            _ => Accepts::NoSuchUser,
        }
    }

    async fn deliver(&self, envelope: Envelope, message: Vec<u8>) -> Delivered {
        assert!(message.len() <= BYTES && (message.is_empty() || message.ends_with(b"\r\n")));
        let text = String::from_utf8_lossy(&message).replace("\r\n", "\0");
        assert!(!text.contains(['\r', '\n']), "{text:?}");
        assert!(text.split('\0').all(|line| line.len() <= 3 * 998));
        let ours = |to: &String| matches!(mailbox().read(to), Owner::Ours(_));
        assert!((1..=2).contains(&envelope.to.len()) && envelope.to.iter().all(ours), "{envelope:?}");
        Delivered::Kept
    }
}

fuzz_target!(|bytes: &[u8]| {
    // An address of ours is more than chance finds.
    let said = String::from_utf8_lossy(bytes).contains('@').then(|| {
        let at = bytes.iter().position(|byte| *byte == b'@').unwrap_or_default();
        [&bytes[..at], address(Purpose::Reply).as_bytes(), &bytes[at + 1..]].concat()
    });
    let said = said.unwrap_or_else(|| bytes.to_vec());
    for protocol in [Protocol::Lmtp, Protocol::Smtp] {
        let idle = Duration::from_secs(5);
        let limits = Limits { bytes: BYTES, recipients: 2, mistakes: 5, commands: 50, idle, ..Limits::default() };
        let door = Door { protocol, name: "door.example".to_owned(), tls: None, limits };
        let answered = RUNTIME.with_borrow(|runtime| {
            runtime.block_on(async {
                let (mut ours, theirs) = tokio::io::duplex(1 << 20);
                ours.write_all(&said).await.expect("there is room");
                ours.shutdown().await.expect("it is open");
                speak(theirs, door, Strict).await;
                let mut answered = String::new();
                ours.read_to_string(&mut answered).await.expect("it answers in text");
                answered
            })
        });
        for line in answered.split_terminator("\r\n") {
            let code = line.get(..3).and_then(|code| code.parse().ok()).unwrap_or(0);
            assert!((200..600).contains(&code) && !line.contains(char::is_control), "{line:?}");
        }
    }
});
