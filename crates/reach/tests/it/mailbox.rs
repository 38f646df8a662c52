//! A mailbox at another server: with a server of a few lines that says what a test wants, and with Debian's dovecot
//! behind a door of ours that logs in and encrypts.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reach::channel::mail::{Patience, Roots, Security};
use reach::inbox::imap::{Account, Cursor, Polled, Wrong, poll};
use reach::inbox::smtp::{Accepts, Delivered, Keeper};
use reach::inbox::{Envelope, Purpose};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::door::tls;
use crate::dovecot::{Dovecot, GREETING, heard};
use crate::inbox::{mailbox, ours, sample, tag};

#[derive(Clone, Default)]
struct Shelf {
    kept: Arc<Mutex<Vec<String>>>,
    full: bool,
}

impl Keeper for Shelf {
    async fn accepts(&self, _: &str) -> Accepts {
        Accepts::NoSuchUser
    }

    async fn deliver(&self, _: Envelope, message: Vec<u8>) -> Delivered {
        if self.full {
            return Delivered::Later;
        }
        self.kept.lock().expect("a shelf").push(String::from_utf8(message).expect("it is text"));
        Delivered::Kept
    }
}

impl Shelf {
    fn kept(&self) -> Vec<String> {
        self.kept.lock().expect("a shelf").clone()
    }
}

fn account(port: u16) -> Account {
    Account {
        host: "localhost".to_owned(),
        port,
        security: Security::Loopback,
        user: "feedback".to_owned(),
        password: "geslo \"1\"".to_owned(),
        folder: "INBOX".to_owned(),
        kept: None,
        bytes: 1024 * 1024,
        most: 100,
    }
}

fn patience() -> Patience {
    Patience { connect: Duration::from_secs(10), answer: Duration::from_secs(10), ..Patience::default() }
}

fn authority() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/it/localhost.pem"].iter().collect()
}

async fn asked(account: &Account, cursor: Option<Cursor>, shelf: &Shelf) -> Polled {
    poll(account, &Roots::File(authority()), patience(), cursor, &ours(), shelf).await
}

async fn wrong(account: &Account) -> Wrong {
    asked(account, None, &Shelf::default()).await.trouble.expect("something is wrong").wrong
}

async fn listening() -> (TcpListener, u16) {
    let listener = TcpListener::bind("localhost:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    (listener, port)
}

/// A server that greets, and answers each command that begins so with these lines; `@` at the start of one is its tag.
/// What it does not know, it has not understood.
async fn server(greeting: &'static str, answers: Vec<(&'static str, String)>) -> u16 {
    let (listener, port) = listening().await;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut stream = BufReader::new(stream);
            if stream.write_all(greeting.as_bytes()).await.is_err() {
                continue;
            }
            let mut line = String::new();
            while stream.read_line(&mut line).await.is_ok_and(|bytes| bytes > 0) {
                let (tag, command) = line.trim_end().split_once(' ').unwrap_or(("", line.trim_end()));
                let known = answers.iter().find(|(begins, _)| command.starts_with(begins));
                let answer = known.map_or_else(|| "@ BAD What?\r\n".to_owned(), |(_, answer)| answer.clone());
                let lines = answer.split_inclusive('\n');
                let answer: String = lines
                    .map(|line| line.strip_prefix('@').map_or(line.to_owned(), |rest| tag.to_owned() + rest))
                    .collect();
                if stream.write_all(answer.as_bytes()).await.is_err() {
                    break;
                }
                line.clear();
            }
        }
    });
    port
}

/// A server that lets in.
fn open(more: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let mut answers = vec![
        ("CAPABILITY", "* CAPABILITY IMAP4rev1\r\n@ OK\r\n"),
        ("LOGIN \"feedback\" \"geslo \\\"1\\\"\"", "@ OK\r\n"),
        ("LOGOUT", "* BYE\r\n@ OK\r\n"),
    ];
    answers.splice(0..0, more.iter().copied());
    answers.into_iter().map(|(command, answer)| (command, answer.to_owned())).collect()
}

fn select(validity: u32) -> (&'static str, String) {
    ("SELECT \"INBOX\"", format!("* 2 EXISTS\r\n* OK [UIDVALIDITY {validity}] valid :)\r\n@ OK [READ-WRITE]\r\n"))
}

#[tokio::test]
async fn what_is_wrong_on_the_way_is_told() {
    use reach::channel::mail::Wrong as Way;
    let (listener, port) = listening().await;
    drop(listener);
    assert_eq!(wrong(&account(port)).await, Wrong::Way(Way::Closed));
    let nobody = Account { host: "nobody.invalid".to_owned(), ..account(port) };
    assert_eq!(wrong(&nobody).await, Wrong::Way(Way::Name));
    for security in [Security::Loopback, Security::Clear] {
        let far = Account { host: "192.0.2.1".to_owned(), security, ..account(143) };
        assert_eq!(wrong(&far).await, Wrong::Way(Way::InClear));
    }
    let smtp = server("220 mail.example.com ESMTP\r\n", Vec::new()).await;
    assert_eq!(wrong(&account(smtp)).await, Wrong::NotImap);
    let busy = server("* BYE too many\r\n", Vec::new()).await;
    assert_eq!(wrong(&account(busy)).await, Wrong::Way(Way::Busy));
    let clear = server(GREETING, open(&[])).await;
    assert_eq!(wrong(&Account { security: Security::StartTls, ..account(clear) }).await, Wrong::Way(Way::NoStartTls));
    assert_eq!(wrong(&Account { security: Security::Tls, ..account(clear) }).await, Wrong::Way(Way::NotTls));
    assert_eq!(wrong(&account(clear)).await, Wrong::Folder);
    let polled = asked(&Account { password: "wrong".to_owned(), ..account(clear) }, None, &Shelf::default()).await;
    let trouble = polled.trouble.expect("it is refused");
    assert_eq!((trouble.wrong, trouble.to_string().as_str()), (Wrong::Way(Way::LogIn), "log-in: BAD What?"));
    assert_eq!(polled.cursor, None);
    let never = server(GREETING, open(&[("CAPABILITY", "* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n@ OK\r\n")])).await;
    assert_eq!(wrong(&account(never)).await, Wrong::Way(Way::NoLogIn));
    let early = open(&[
        ("CAPABILITY", "* CAPABILITY IMAP4rev1 STARTTLS\r\n@ OK\r\n"),
        ("STARTTLS", "@ OK\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"),
    ]);
    let early = server(GREETING, early).await;
    assert_eq!(wrong(&Account { security: Security::StartTls, ..account(early) }).await, Wrong::Way(Way::Tls));
}

#[tokio::test]
async fn no_answer_is_longer_than_it_may_be() {
    let flood = format!("* CAPABILITY {}\r\n@ OK\r\n", "A ".repeat(100_000));
    let port = server(GREETING, open(&[("CAPABILITY", &flood)])).await;
    assert_eq!(wrong(&account(port)).await, Wrong::Long);
    let (name, selected) = select(7);
    let fetched = "* 1 FETCH (UID 1 RFC822.SIZE 10)\r\n@ OK\r\n";
    for lie in ["999999999", "99999999999999999999", "18446744073709551615"] {
        let lie = format!("* 1 FETCH (UID 1 BODY[] {{{lie}}}\r\n");
        let answers = open(&[(name, &selected), ("UID FETCH 1:*", fetched), ("UID FETCH 1 ", &lie)]);
        let polled = asked(&account(server(GREETING, answers).await), None, &Shelf::default()).await;
        assert_eq!(polled.trouble.expect("it is too long").wrong, Wrong::Long, "{lie}");
        let behind = Some(Cursor { validity: 7, uid: 1 });
        assert_eq!((polled.cursor, polled.large), (behind, 1), "it does not stop what comes after");
    }
}

#[tokio::test]
async fn only_what_is_new_is_looked_at_until_the_server_counts_anew() {
    let message = sample("gmail_reply");
    let whole = format!("* 2 FETCH (UID 8 BODY[] {{{}}}\r\n{message})\r\n@ OK\r\n", message.len());
    let (name, selected) = select(7);
    let answers = |fetch: &'static str, list: &str| {
        let more =
            [(name, &*selected), (fetch, list), ("UID FETCH 8 (UID BODY.PEEK[])", &whole), ("UID STORE 8", "@ OK\r\n")];
        open(&more)
    };
    // Behind the last message, `n:*` is that message.
    let port =
        server(GREETING, answers("UID FETCH 9:* (UID RFC822.SIZE)", "* 2 FETCH (UID 8 RFC822.SIZE 900)\r\n@ OK\r\n"))
            .await;
    let shelf = Shelf::default();
    let read = Cursor { validity: 7, uid: 8 };
    let polled = asked(&account(port), Some(read), &shelf).await;
    assert_eq!(polled, Polled { cursor: Some(read), ..Polled::default() });
    let all = "* 1 FETCH (UID 5 RFC822.SIZE 99000000)\r\n* 2 FETCH (UID 8 RFC822.SIZE 900)\r\n@ OK\r\n";
    let port = server(GREETING, answers("UID FETCH 1:* (UID RFC822.SIZE)", all)).await;
    let of_before = Cursor { validity: 6, uid: 8000 };
    let polled = asked(&account(port), Some(of_before), &shelf).await;
    assert_eq!(polled, Polled { cursor: Some(read), kept: 1, large: 1, ..Polled::default() });
    assert_eq!(shelf.kept(), [message]);
    let one = asked(&Account { most: 1, ..account(port) }, None, &shelf).await;
    assert_eq!((one.cursor, one.more), (Some(Cursor { validity: 7, uid: 5 }), true));
    let full = asked(&account(port), None, &Shelf { full: true, ..Shelf::default() }).await;
    assert_eq!((full.cursor, full.kept, full.more), (Some(Cursor { validity: 7, uid: 5 }), 0, true), "it comes again");
}

#[tokio::test]
async fn what_was_kept_is_not_asked_for_again_when_it_cannot_be_marked() {
    let message = sample("gmail_reply");
    let whole = format!("* 1 FETCH (BODY[] {{{}}}\r\n{message} UID 8)\r\n@ OK\r\n", message.len());
    let (name, selected) = select(7);
    let list = "* 1 FETCH (UID 8 RFC822.SIZE 900)\r\n@ OK\r\n";
    let more =
        [(name, &*selected), ("UID FETCH 1:*", list), ("UID FETCH 8 ", &whole), ("UID STORE 8", "@ NO read only\r\n")];
    let polled = asked(&account(server(GREETING, open(&more)).await), None, &Shelf::default()).await;
    assert_eq!((polled.kept, polled.cursor), (1, Some(Cursor { validity: 7, uid: 8 })));
    assert_eq!(polled.trouble.expect("it was refused").to_string(), "refused: NO read only");
}

/// Says this to dovecot and hears all of the answers.
async fn tell(dovecot: &Dovecot, commands: &str) {
    let mut program = dovecot.imap().spawn().expect("dovecot starts");
    let mut stdin = program.stdin.take().expect("a pipe");
    stdin.write_all(commands.as_bytes()).await.expect("it reads");
    let said = program.wait_with_output().await.expect("it ends").stdout;
    drop(stdin);
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(said.contains(" OK ") && !said.contains(" BAD "), "{said}");
}

/// A port where dovecot is spoken with.
async fn port_of(dovecot: &Arc<Dovecot>, security: Security) -> u16 {
    let (listener, port) = listening().await;
    let dovecot = Arc::clone(dovecot);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let dovecot = Arc::clone(&dovecot);
            tokio::spawn(async move { welcome(&dovecot, stream, security).await });
        }
    });
    port
}

async fn welcome(dovecot: &Dovecot, stream: TcpStream, security: Security) {
    let accept = |stream| TlsAcceptor::from(tls()).accept(stream);
    match security {
        Security::Tls => {
            let Ok(mut stream) = accept(stream).await else { return };
            stream.write_all(GREETING.as_bytes()).await.expect("they read");
            dovecot.log_in(BufReader::new(stream), "AUTH=PLAIN").await;
        }
        Security::StartTls => {
            let mut stream = BufReader::new(stream);
            stream.write_all(GREETING.as_bytes()).await.expect("they read");
            heard(&mut stream, "CAPABILITY", "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\n").await;
            heard(&mut stream, "STARTTLS", "").await;
            let stream = accept(stream.into_inner()).await.expect("they encrypt");
            dovecot.log_in(BufReader::new(stream), "AUTH=PLAIN").await;
        }
        Security::Loopback | Security::Clear => dovecot.welcome(stream).await,
    }
}

#[tokio::test]
#[ignore = "needs Debian's dovecot, which ./test unpacks"]
async fn dovecots_mailbox_is_read_and_other_peoples_mail_stays_as_it_was() {
    let dovecot = Arc::new(Dovecot::open().await);
    let foreign = "From: iva@example.com\r\nTo: feedback@lindentree.example\r\nSubject: 9\r\n\r\n9\r\n";
    dovecot.put("1.a", foreign);
    dovecot.put("2.b", &sample("postfix"));
    dovecot.put("3.c", &sample("gmail_reply"));
    let shelf = Shelf::default();
    let encrypted = Account { security: Security::Tls, ..account(port_of(&dovecot, Security::Tls).await) };
    let polled = asked(&encrypted, None, &shelf).await;
    assert_eq!((polled.kept, polled.foreign, polled.more, &polled.trouble), (2, 1, false, &None));
    assert_eq!(shelf.kept(), [sample("postfix"), sample("gmail_reply")]);
    assert_eq!(dovecot.names(""), ["1.a:2,", "2.b:2,S", "3.c:2,S"]);
    let cursor = polled.cursor;
    assert_eq!(cursor.map(|cursor| cursor.uid), Some(3));

    // Nothing new, then a bounce that is moved; by the other ways to log in.
    let kept = Account { kept: Some("Obdelano č".to_owned()), ..account(0) };
    let starts =
        Account { port: port_of(&dovecot, Security::StartTls).await, security: Security::StartTls, ..kept.clone() };
    assert_eq!(asked(&starts, cursor, &shelf).await, Polled { cursor, ..Polled::default() });
    dovecot.put("4.d", &sample("qmail"));
    let polled = asked(&starts, cursor, &shelf).await;
    assert_eq!((polled.kept, polled.trouble.map(|trouble| trouble.wrong)), (1, Some(Wrong::Folder)), "there is none");
    assert_eq!(dovecot.names("")[3], "4.d:2,S");
    tell(&dovecot, "a CREATE \"Obdelano &AQ0-\"\r\nb LOGOUT\r\n").await;
    dovecot.put("5.e", &sample("exim"));
    let clear = Account { port: dovecot.clear_port().await, ..kept };
    let polled = asked(&clear, polled.cursor, &shelf).await;
    assert_eq!((polled.kept, polled.trouble), (1, None));
    assert_eq!(dovecot.names(""), ["1.a:2,", "2.b:2,S", "3.c:2,S", "4.d:2,S"]);
    assert_eq!(dovecot.names(".Obdelano &AQ0-").len(), 1);
    assert_eq!(shelf.kept().len(), 4);
    assert!(shelf.kept()[3].contains(&mailbox().address(tag(Purpose::Bounce))));
}
