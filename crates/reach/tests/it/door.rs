//! Our door for mail, as Python's smtplib, swaks and a telnet of our own knock on it.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reach::inbox::smtp::{Accepts, Delivered, Door, Keeper, Limits, Listener, Protocol, serve, speak};
use reach::inbox::{Envelope, Owner, Purpose};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, UnixListener, UnixStream};
use tokio::process::Command;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

use crate::inbox::{mailbox, tag};

/// Keeps what comes for our addresses in memory, and for nobody else.
#[derive(Clone, Default)]
struct Shelf {
    kept: Arc<Mutex<Vec<(Envelope, String)>>>,
    /// Messages with this word are not taken now.
    full: Option<&'static str>,
    /// Waited for before a message is kept.
    slow: Option<Arc<Notify>>,
    keeping: Arc<Notify>,
}

impl Keeper for Shelf {
    async fn accepts(&self, address: &str) -> Accepts {
        match mailbox().read(address) {
            _ if address.starts_with("later@") => Accepts::Later,
            Owner::Ours(_) => Accepts::Accept,
            Owner::Forged | Owner::Foreign => Accepts::NoSuchUser,
        }
    }

    async fn deliver(&self, envelope: Envelope, message: Vec<u8>) -> Delivered {
        self.keeping.notify_one();
        if let Some(slow) = &self.slow {
            slow.notified().await;
        }
        let text = String::from_utf8(message).expect("it is text");
        if self.full.is_some_and(|word| text.contains(word)) {
            return Delivered::Later;
        }
        self.kept.lock().expect("a shelf").push((envelope, text));
        Delivered::Kept
    }
}

impl Shelf {
    fn kept(&self) -> Vec<(Envelope, String)> {
        self.kept.lock().expect("a shelf").clone()
    }
}

fn reply() -> String {
    mailbox().address(tag(Purpose::Reply))
}

fn bounce() -> String {
    mailbox().address(tag(Purpose::Bounce))
}

fn door(protocol: Protocol) -> Door {
    Door { protocol, name: "feedback.lindentree.example".to_owned(), ..Door::default() }
}

fn limited(limits: Limits) -> Door {
    Door { limits, ..door(Protocol::Smtp) }
}

/// A door that is open until the test says otherwise.
struct Open {
    close: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl Open {
    fn at(listener: Listener, door: Door, shelf: &Shelf) -> Open {
        let (close, closed) = oneshot::channel();
        let task = tokio::spawn(serve(listener, door, shelf.clone(), async { drop(closed.await) }));
        Open { close, task }
    }

    async fn close(self) {
        self.close.send(()).expect("it is open");
        self.task.await.expect("it closes");
    }
}

async fn tcp(door: Door, shelf: &Shelf) -> (Open, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port().to_string();
    (Open::at(Listener::Tcp(listener), door, shelf), port)
}

fn unix(door: Door, shelf: &Shelf) -> (Open, PathBuf, tempfile::TempDir) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lmtp");
    let listener = UnixListener::bind(&path).expect("a socket");
    (Open::at(Listener::Unix(listener), door, shelf), path, folder)
}

async fn python(script: &str, arguments: &[&str]) -> String {
    let done =
        Command::new("/usr/bin/python3").args(["-c", script]).args(arguments).output().await.expect("python3 is there");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).expect("it writes text").trim().to_owned()
}

/// One who says lines and hears answers.
struct Telnet<S> {
    stream: BufReader<S>,
}

impl Telnet<UnixStream> {
    async fn to(path: &PathBuf) -> Telnet<UnixStream> {
        Telnet { stream: BufReader::new(UnixStream::connect(path).await.expect("somebody listens")) }
    }
}

impl Telnet<tokio::io::DuplexStream> {
    /// With nothing between.
    fn at(door: Door, shelf: &Shelf) -> Telnet<tokio::io::DuplexStream> {
        let (ours, theirs) = tokio::io::duplex(64 * 1024);
        tokio::spawn(speak(theirs, door, shelf.clone()));
        Telnet { stream: BufReader::new(ours) }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Telnet<S> {
    async fn say(&mut self, bytes: &str) {
        self.stream.write_all(bytes.as_bytes()).await.expect("they read");
    }

    /// The last line of the next answer; empty where they have gone.
    async fn hear(&mut self) -> String {
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).await.expect("they answer");
            if line.as_bytes().get(3) != Some(&b'-') {
                return line.trim_end().to_owned();
            }
        }
    }

    async fn ask(&mut self, line: &str) -> String {
        self.say(&format!("{line}\r\n")).await;
        self.hear().await
    }

    /// Greeted, with sender and recipient said.
    async fn ready(&mut self) {
        assert!(self.hear().await.starts_with("220 feedback.lindentree.example ESMTP"));
        self.go_on().await;
    }

    async fn go_on(&mut self) {
        assert_eq!(self.ask("EHLO mail.example.com").await, "250 ENHANCEDSTATUSCODES");
        assert_eq!(self.ask("MAIL FROM:<iva@example.com>").await, "250 2.1.0 OK");
        assert_eq!(self.ask(&format!("RCPT TO:<{}>", reply())).await, "250 2.1.5 OK");
    }

    async fn rest(&mut self) -> String {
        let mut rest = String::new();
        self.stream.read_to_string(&mut rest).await.expect("they answer and go");
        rest
    }
}

const SMTPLIB: &str = r#"
import smtplib, sys
kind, place, *to = sys.argv[1:]
client = smtplib.LMTP(place) if kind == "LMTP" else smtplib.SMTP("127.0.0.1", int(place))
told = client.sendmail("iva@example.com", to, "Subject: x\r\n\r\n9\r\n.\r\n..dots\r\nživjo\r\n".encode(), ["BODY=8BITMIME"])
print(sorted((to.split("@")[0][:5], code) for to, (code, _) in told.items()))
client.quit()
"#;

#[tokio::test]
async fn what_smtplib_hands_in_is_kept_as_it_was_sent() {
    let shelf = Shelf::default();
    let (open, port) = tcp(door(Protocol::Smtp), &shelf).await;
    let told =
        python(SMTPLIB, &["SMTP", &port, &reply(), "nobody@lindentree.example", "later@lindentree.example"]).await;
    assert_eq!(told, "[('later', 451), ('nobod', 550)]");
    open.close().await;
    let (lmtp, path, _folder) = unix(door(Protocol::Lmtp), &shelf);
    let place = path.to_str().expect("a path");
    assert_eq!(python(SMTPLIB, &["LMTP", place, &reply(), &bounce(), "iva@example.com"]).await, "[('iva', 550)]");
    lmtp.close().await;
    let text = "Subject: x\r\n\r\n9\r\n.\r\n..dots\r\nživjo\r\n".to_owned();
    let envelope = |to: Vec<String>| Envelope { from: Some("iva@example.com".to_owned()), to };
    assert_eq!(shelf.kept(), [(envelope(vec![reply()]), text.clone()), (envelope(vec![reply(), bounce()]), text)]);
}

#[tokio::test]
async fn nothing_is_said_to_be_kept_before_it_is() {
    let slow = Arc::new(Notify::new());
    let shelf = Shelf { slow: Some(Arc::clone(&slow)), full: Some("not now"), ..Shelf::default() };
    let mut telnet = Telnet::at(door(Protocol::Smtp), &shelf);
    telnet.ready().await;
    assert!(telnet.ask("DATA").await.starts_with("354"));
    telnet.say("\r\n9\r\n.\r\n").await;
    shelf.keeping.notified().await;
    let early = tokio::time::timeout(Duration::from_millis(50), telnet.hear()).await;
    assert!(early.is_err(), "{early:?}");
    slow.notify_one();
    assert_eq!(telnet.hear().await, "250 2.0.0 Kept");
    assert_eq!(shelf.kept().len(), 1);
    telnet.ask("MAIL FROM:<>").await;
    telnet.ask(&format!("RCPT TO:<{}>", bounce())).await;
    telnet.ask("DATA").await;
    slow.notify_one();
    assert_eq!(telnet.ask("\r\nnot now\r\n.").await, "451 4.3.0 Not now, try again later");
    assert_eq!(telnet.ask("QUIT").await, "221 2.0.0 Good-bye");
    assert_eq!(shelf.kept().len(), 1);
}

#[tokio::test]
async fn each_recipient_of_lmtp_gets_an_answer() {
    let shelf = Shelf { full: Some("not now"), ..Shelf::default() };
    let mut telnet = Telnet::at(door(Protocol::Lmtp), &shelf);
    assert!(telnet.hear().await.starts_with("220 feedback.lindentree.example LMTP"));
    assert!(telnet.ask("EHLO mail.example.com").await.starts_with("500 5.5.1 This is LMTP"));
    assert_eq!(telnet.ask("LHLO mail.example.com").await, "250 ENHANCEDSTATUSCODES");
    let all = format!(
        "MAIL FROM:<>\r\nRCPT TO:<{}>\r\nRCPT TO:<x@example.com>\r\nRCPT TO:<{}>\r\nDATA\r\n",
        reply(),
        bounce()
    );
    telnet.say(&all).await;
    for code in ["250 2.1.0", "250 2.1.5", "550 5.1.1", "250 2.1.5", "354"] {
        assert!(telnet.hear().await.starts_with(code), "{code}");
    }
    telnet.say("\r\n9\r\n.\r\nMAIL FROM:<>\r\n").await;
    for code in ["250 2.0.0", "250 2.0.0", "250 2.1.0"] {
        assert!(telnet.hear().await.starts_with(code), "{code}");
    }
    assert!(telnet.ask("DATA").await.starts_with("503 5.5.1"), "RFC 2033 (4.2): nobody to answer for");
}

#[tokio::test]
async fn it_is_no_relay_and_keeps_to_the_order() {
    let shelf = Shelf::default();
    let mut telnet = Telnet::at(door(Protocol::Smtp), &shelf);
    telnet.hear().await;
    assert!(telnet.ask("MAIL FROM:<iva@example.com>").await.starts_with("503"));
    telnet.ask("HELO mail.example.com").await;
    assert!(telnet.ask(&format!("RCPT TO:<{}>", reply())).await.starts_with("503"));
    assert!(telnet.ask("DATA").await.starts_with("503"));
    assert!(telnet.ask("MAIL FROM:<iva@example.com> SIZE=99999999").await.starts_with("552 5.3.4"));
    assert!(telnet.ask("MAIL FROM:<iva@example.com> SIZE=10").await.starts_with("250"));
    assert!(telnet.ask("MAIL FROM:<iva@example.com>").await.starts_with("503"));
    let local = reply().replace("@lindentree.example", "");
    for relayed in [
        "iva@example.com".to_owned(),
        "iva%example.com@lindentree.example".to_owned(),
        "@lindentree.example:iva@example.com".to_owned(),
        format!("{local}@example.com"),
        format!("\"{}\"@example.com", reply()),
        "feedback@lindentree.example".to_owned(),
    ] {
        assert!(telnet.ask(&format!("RCPT TO:<{relayed}>")).await.starts_with("550 5.1.1"), "{relayed}");
    }
    assert!(telnet.ask("DATA").await.starts_with("503"), "nobody was accepted");
    assert!(telnet.ask("VRFY iva").await.starts_with("252"));
    assert!(telnet.ask("STARTTLS").await.starts_with("502"));
    assert_eq!(telnet.ask("RSET").await, "250 2.0.0 OK");
    assert_eq!(telnet.ask("NOOP").await, "250 2.0.0 OK");
    assert!(shelf.kept().is_empty());
}

#[tokio::test]
async fn no_second_message_is_smuggled_in_behind_a_first() {
    let second = "MAIL FROM:<admin@example.com>\r\nRCPT TO:<x@lindentree.example>\r\nDATA\r\n\r\nforged\r\n.\r\n";
    for end in ["\n.\n", "\n.\r\n", "\r.\r", "\r\n.\n", "\r\n.\r", "\r.\r\n", "\r\n\r.\r\n"] {
        let shelf = Shelf::default();
        let mut telnet = Telnet::at(door(Protocol::Smtp), &shelf);
        telnet.ready().await;
        telnet.ask("DATA").await;
        telnet.say(&format!("\r\n9{end}{second}")).await;
        assert!(telnet.hear().await.starts_with("554 5.6.0"), "{end:?}");
        assert_eq!(telnet.rest().await, "", "and they are gone");
        assert!(shelf.kept().is_empty(), "{end:?}");
    }
    let mut telnet = Telnet::at(door(Protocol::Smtp), &Shelf::default());
    telnet.hear().await;
    telnet.say("EHLO mail.example.com\nQUIT\r\n").await;
    assert_eq!(telnet.rest().await, "500 5.5.2 Lines end in CR and LF\r\n");
}

#[tokio::test]
async fn nobody_gets_more_than_the_limits_say() {
    let shelf = Shelf::default();
    let small = Limits { bytes: 2000, recipients: 2, mistakes: 3, ..Limits::default() };
    let mut telnet = Telnet::at(limited(small), &shelf);
    telnet.ready().await;
    assert!(telnet.ask(&format!("RCPT TO:<{}>", bounce())).await.starts_with("250"));
    assert!(telnet.ask(&format!("RCPT TO:<{}>", bounce())).await.starts_with("452 4.5.3"));
    telnet.ask("DATA").await;
    assert!(telnet.ask(&("9\r\n".repeat(1000) + ".")).await.starts_with("552 5.3.4"));
    telnet.ask("What").await;
    telnet.say("What\r\n").await;
    assert_eq!(telnet.rest().await, "500 5.5.2 What?\r\n421 4.7.0 That was enough\r\n");

    let mut telnet = Telnet::at(limited(small), &shelf);
    telnet.ready().await;
    telnet.ask("DATA").await;
    let endless = tokio::spawn(async move {
        let flood = "a".repeat(900) + "\r\n";
        while telnet.stream.write_all(flood.as_bytes()).await.is_ok() {}
    });
    endless.await.expect("they hang up");

    let mut telnet = Telnet::at(limited(Limits { commands: 3, ..Limits::default() }), &shelf);
    telnet.say("NOOP\r\nNOOP\r\nNOOP\r\nNOOP\r\n").await;
    assert!(telnet.rest().await.ends_with("250 2.0.0 OK\r\n421 4.7.0 That was enough\r\n"));

    let mut telnet = Telnet::at(limited(Limits { idle: Duration::from_millis(30), ..Limits::default() }), &shelf);
    assert!(telnet.rest().await.ends_with("421 4.4.2 It was silent for too long\r\n"));

    let mut telnet = Telnet::at(door(Protocol::Smtp), &shelf);
    telnet.hear().await;
    telnet.say(&("N".repeat(2000))).await;
    assert_eq!(telnet.rest().await, "500 5.5.2 The line is too long\r\n");
    assert!(shelf.kept().is_empty());
}

#[tokio::test]
async fn who_comes_when_all_places_are_taken_is_told_to_come_again() {
    let shelf = Shelf::default();
    let (open, path, _folder) = unix(limited(Limits { connections: 1, ..Limits::default() }), &shelf);
    let mut first = Telnet::to(&path).await;
    first.ready().await;
    assert_eq!(Telnet::to(&path).await.rest().await, "421 4.3.2 Too many connections, try again later\r\n");
    assert_eq!(first.ask("QUIT").await, "221 2.0.0 Good-bye");
    first.rest().await;
    // Its place is free when the server has seen it off, which is a moment later.
    let mut third = Telnet::to(&path).await;
    while !third.hear().await.starts_with("220") {
        third = Telnet::to(&path).await;
    }
    third.go_on().await;
    open.close().await;
    assert_eq!(third.hear().await, "421 4.3.2 We close, try again later");
}

#[tokio::test]
async fn who_hands_over_a_message_when_it_closes_may_end_that() {
    let slow = Arc::new(Notify::new());
    let shelf = Shelf { slow: Some(Arc::clone(&slow)), ..Shelf::default() };
    let (open, path, _folder) = unix(door(Protocol::Smtp), &shelf);
    let mut telnet = Telnet::to(&path).await;
    telnet.ready().await;
    telnet.ask("DATA").await;
    telnet.say("\r\n9\r\n.\r\n").await;
    shelf.keeping.notified().await;
    let closing = tokio::spawn(open.close());
    slow.notify_one();
    assert_eq!(telnet.rest().await, "250 2.0.0 Kept\r\n421 4.3.2 We close, try again later\r\n");
    closing.await.expect("it closes");
    assert_eq!(shelf.kept().len(), 1);
}

pub fn tls() -> Arc<ServerConfig> {
    let pem: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests/it/localhost.pem"].iter().collect();
    let chain = CertificateDer::pem_file_iter(&pem).expect("a file").collect::<Result<_, _>>().expect("certificates");
    let key = PrivateKeyDer::from_pem_file(&pem).expect("a key");
    let made = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key);
    Arc::new(made.expect("a certificate and its key"))
}

#[tokio::test]
async fn who_wants_to_encrypt_can_and_nothing_slips_in_before() {
    let shelf = Shelf::default();
    let encrypting = || Door { tls: Some(tls()), ..door(Protocol::Smtp) };
    let (open, port) = tcp(encrypting(), &shelf).await;
    let script = r#"
import smtplib, ssl, sys
client = smtplib.SMTP("127.0.0.1", int(sys.argv[1]))
client.ehlo()
client.starttls(context=ssl._create_unverified_context())
client.ehlo()
print(client.has_extn("starttls"))
client.sendmail("", [sys.argv[2]], "Subject: x\n\nbounced\n")
client.quit()
"#;
    assert_eq!(python(script, &[&port, &bounce()]).await, "False");
    assert_eq!(shelf.kept().len(), 1);
    open.close().await;
    let mut telnet = Telnet::at(encrypting(), &shelf);
    telnet.hear().await;
    assert_eq!(telnet.ask("EHLO mail.example.com").await, "250 ENHANCEDSTATUSCODES");
    telnet.say("STARTTLS\r\nMAIL FROM:<admin@example.com>\r\n").await;
    assert_eq!(telnet.rest().await, "", "what came before the encryption is nobody's");
}

#[tokio::test]
#[ignore = "needs Debian's swaks, which ./test unpacks"]
async fn what_swaks_hands_in_is_kept() {
    let shelf = Shelf::default();
    let (open, path, _folder) = unix(door(Protocol::Lmtp), &shelf);
    let (smtp, port) = tcp(Door { tls: Some(tls()), ..door(Protocol::Smtp) }, &shelf).await;
    let place = path.to_str().expect("a path");
    let to = reply();
    let lmtp = ["--protocol", "LMTP", "--socket", place, "--pipeline"];
    let esmtp = ["--protocol", "ESMTP", "--server", "127.0.0.1", "--port", &port];
    for (way, arguments) in [("lmtp", &lmtp[..]), ("smtp", &esmtp[..])] {
        let common = ["--from", "iva@example.com", "--to", &to, "--helo", "mail.example.com", "--body", way];
        let done = Command::new("swaks").args(arguments).args(common).output().await.expect("swaks is there");
        assert!(
            done.status.success(),
            "{}{}",
            String::from_utf8_lossy(&done.stdout),
            String::from_utf8_lossy(&done.stderr)
        );
    }
    open.close().await;
    smtp.close().await;
    let kept = shelf.kept();
    assert!(kept.len() == 2 && kept[0].1.contains("\r\nlmtp\r\n") && kept[1].1.contains("\r\nsmtp\r\n"), "{kept:?}");
}
