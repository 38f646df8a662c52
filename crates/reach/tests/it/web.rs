//! Messages to addresses that somebody typed, with a server that does as a story wants.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use reach::Roots;
use reach::channel::Outcome;
use reach::web::{Address, Answer, Patience, Trouble, Wrong, post};
use rustls::ServerConfig;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

const BODY: &str = "{\"text\":\"a secret\"}";

/// What a server does when a message came.
#[derive(Clone)]
enum Does {
    /// Says this and closes.
    Says(String),
    /// Says this and holds the line.
    Holds(String),
    /// Says this before anything came, and listens to the end.
    SaysFirst(String),
    /// Says this once, and that again and again.
    Repeats(String, String),
}

/// A server that tells what came.
struct Stage {
    port: u16,
    messages: UnboundedReceiver<String>,
}

impl Stage {
    async fn open(does: Does) -> Stage {
        Stage::open_with(does, None).await
    }

    async fn says(status: &str, rest: &str) -> Stage {
        Stage::open(Does::Says(format!("HTTP/1.1 {status}\r\n{rest}"))).await
    }

    async fn open_with(does: Does, tls: Option<TlsAcceptor>) -> Stage {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let (tell, messages) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (does, tell) = (does.clone(), tell.clone());
                match tls.clone() {
                    None => drop(tokio::spawn(async move { play(stream, does, tell).await })),
                    Some(tls) => drop(tokio::spawn(async move { play(tls.accept(stream).await?, does, tell).await })),
                }
            }
        });
        Stage { port, messages }
    }

    fn address(&self) -> Address {
        self.at("http://127.0.0.1")
    }

    fn at(&self, machine: &str) -> Address {
        Address::parse(&format!("{machine}:{}/hooks/secret?key=secret", self.port), true).expect("an address")
    }

    async fn next(&mut self) -> String {
        self.messages.recv().await.expect("something came")
    }
}

async fn play<S>(mut stream: S, does: Does, tell: UnboundedSender<String>) -> std::io::Result<()>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    if let Does::SaysFirst(said) = &does {
        stream.write_all(said.as_bytes()).await?;
        return stream.read_to_end(&mut Vec::new()).await.map(drop);
    }
    let (mut come, mut piece) = (Vec::new(), vec![0; 65_536]);
    while !String::from_utf8_lossy(&come).ends_with(BODY) {
        match stream.read(&mut piece).await? {
            0 => return Ok(()),
            count => come.extend_from_slice(&piece[..count]),
        }
    }
    drop(tell.send(String::from_utf8_lossy(&come).into_owned()));
    match does {
        Does::Says(said) | Does::SaysFirst(said) => {
            stream.write_all(said.as_bytes()).await?;
            stream.shutdown().await
        }
        Does::Holds(said) => {
            stream.write_all(said.as_bytes()).await?;
            stream.flush().await?;
            stream.read_to_end(&mut Vec::new()).await.map(drop)
        }
        Does::Repeats(once, said) => {
            stream.write_all(once.as_bytes()).await?;
            loop {
                stream.write_all(said.as_bytes()).await?;
            }
        }
    }
}

fn authority() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/it/localhost.pem"].iter().collect()
}

fn encrypted() -> TlsAcceptor {
    let chain = CertificateDer::pem_file_iter(authority()).expect("a file").collect::<Result<_, _>>().expect("PEM");
    let key = PrivateKeyDer::from_pem_file(authority()).expect("a key");
    let builder = ServerConfig::builder_with_provider(Arc::new(default_provider()));
    let builder = builder.with_safe_default_protocol_versions().expect("versions").with_no_client_auth();
    TlsAcceptor::from(Arc::new(builder.with_single_cert(chain, key).expect("they fit")))
}

async fn posted(address: &Address) -> Outcome<Trouble, Answer> {
    post(address, &[], BODY.as_bytes(), &Roots::System, Patience::default()).await
}

/// With little patience, and enough for a slow machine.
async fn soon(address: &Address) -> Outcome<Trouble, Answer> {
    let patience = Patience { connect: Duration::from_secs(1), answer: Duration::from_secs(1) };
    post(address, &[], BODY.as_bytes(), &Roots::System, patience).await
}

/// What became of it in a word, and what was wrong.
fn word(outcome: &Outcome<Trouble, Answer>) -> (&'static str, Option<Wrong>) {
    match outcome {
        Outcome::Accepted(_) => ("accepted", None),
        Outcome::Refused(trouble) => ("refused", Some(trouble.wrong)),
        Outcome::Later(trouble) => ("later", Some(trouble.wrong)),
        Outcome::Unknown(trouble) => ("unknown", Some(trouble.wrong)),
    }
}

fn taken(outcome: Outcome<Trouble, Answer>) -> Answer {
    match outcome {
        Outcome::Accepted(answer) => answer,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_message_arrives_whole_and_its_answer_comes_back() {
    let mut stage = Stage::says("200 OK", "Content-Length: 2\r\n\r\nok").await;
    let headers = [("webhook-id", "msg_1"), ("Content-Type", "application/json; charset=utf-8")];
    let answer = post(&stage.address(), &headers, BODY.as_bytes(), &Roots::System, Patience::default()).await;
    assert_eq!(taken(answer), Answer { status: 200, retry_after: None, body: b"ok".to_vec() });
    let came = stage.next().await;
    let (head, body) = came.split_once("\r\n\r\n").expect("a head");
    assert_eq!(body, BODY);
    let mut lines: Vec<_> = head.lines().collect();
    assert_eq!(lines.remove(0), "POST /hooks/secret?key=secret HTTP/1.1");
    lines.sort_unstable();
    let host = format!("host: 127.0.0.1:{}", stage.port);
    let expected = [
        "accept: */*",
        "connection: close",
        "content-length: 19",
        "content-type: application/json; charset=utf-8",
        &host,
        "user-agent: Heard",
        "webhook-id: msg_1",
    ];
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn an_answer_is_understood_however_it_is_given() {
    for (rest, body) in [
        ("204 No Content\r\n\r\n", ""),
        ("202 Accepted\r\n\r\nuntil the end", "until the end"),
        ("200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n1\r\n!\r\n0\r\nX-End: yes\r\n\r\n", "ok!"),
        ("100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\nok", "ok"),
        ("200 OK\r\nContent-Length: 100\r\n\r\nbroken off", "broken off"),
        ("200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\nno count\r\n", "ok"),
    ] {
        let stage = Stage::open(Does::Says(format!("HTTP/1.1 {rest}"))).await;
        assert_eq!(taken(posted(&stage.address()).await).body, body.as_bytes(), "{rest}");
    }
    let stage = Stage::open(Does::Holds("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok".to_owned())).await;
    assert_eq!(taken(soon(&stage.address()).await).body, b"ok", "the status is what decides");
}

#[tokio::test]
async fn a_no_is_for_good_or_for_now() {
    for (status, expected) in [
        ("400 Bad Request", ("refused", Some(Wrong::Refused))),
        ("401 Unauthorized", ("refused", Some(Wrong::Denied))),
        ("403 Forbidden", ("refused", Some(Wrong::Denied))),
        ("404 Not Found", ("refused", Some(Wrong::Missing))),
        ("408 Request Timeout", ("later", Some(Wrong::Busy))),
        ("409 Conflict", ("later", Some(Wrong::Busy))),
        ("410 Gone", ("refused", Some(Wrong::Gone))),
        ("413 Content Too Large", ("refused", Some(Wrong::TooLarge))),
        ("425 Too Early", ("later", Some(Wrong::Busy))),
        ("500 Internal Server Error", ("later", Some(Wrong::Failed))),
        ("502 Bad Gateway", ("later", Some(Wrong::Failed))),
        ("503 Service Unavailable", ("later", Some(Wrong::Busy))),
        ("101 Switching Protocols", ("unknown", Some(Wrong::NotHttp))),
        ("799 What", ("unknown", Some(Wrong::NotHttp))),
    ] {
        let stage = Stage::says(status, "Content-Length: 2\r\n\r\nno").await;
        assert_eq!(word(&posted(&stage.address()).await), expected, "{status}");
    }
}

#[tokio::test]
async fn a_server_that_asks_to_wait_is_told_for_how_long() {
    let stage = Stage::says("429 Too Many Requests", "Retry-After: 7\r\nContent-Length: 0\r\n\r\n").await;
    match posted(&stage.address()).await {
        Outcome::Later(Trouble { wrong: Wrong::Busy, answer: Some(answer) }) => {
            assert_eq!((answer.status, answer.retry_after), (429, Some(Duration::from_secs(7))));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_wherever_it_leads() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = elsewhere.local_addr().expect("an address").port();
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent", "304 Not Modified"] {
        let location = format!("Location: http://127.0.0.1:{port}/latest/meta-data/\r\nContent-Length: 0\r\n\r\n");
        let stage = Stage::says(status, &location).await;
        let outcome = posted(&stage.address()).await;
        assert_eq!(word(&outcome), ("refused", Some(Wrong::Redirect)), "{status}");
    }
    assert!(timeout(Duration::from_millis(50), elsewhere.accept()).await.is_err(), "nobody went there");
}

#[tokio::test]
async fn no_more_of_an_answer_is_read_than_its_beginning() {
    let long = "x".repeat(100_000);
    let whole = format!("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{long}");
    let head = "HTTP/1.1 200 OK\r\n";
    let endless =
        Does::Repeats(format!("{head}Transfer-Encoding: chunked\r\n\r\n"), format!("64\r\n{}\r\n", &long[..100]));
    for does in [Does::Says(whole.clone()), Does::Holds(whole), endless] {
        let stage = Stage::open(does).await;
        let answer = timeout(Duration::from_secs(10), posted(&stage.address())).await.expect("nobody reads to the end");
        assert!(taken(answer).body == long.as_bytes()[..16 * 1024]);
    }
    let stage = Stage::open(Does::Repeats(head.to_owned(), "X-More: and more\r\n".to_owned())).await;
    assert_eq!(word(&posted(&stage.address()).await), ("unknown", Some(Wrong::NotHttp)), "a head has an end");
}

#[tokio::test]
async fn what_was_handed_over_and_not_answered_is_not_known() {
    let stage = Stage::open(Does::Holds(String::new())).await;
    assert_eq!(word(&soon(&stage.address()).await), ("unknown", Some(Wrong::Unanswered)));
    let stage = Stage::open(Does::Holds("HTTP/1.1 200".to_owned())).await;
    assert_eq!(word(&soon(&stage.address()).await), ("unknown", Some(Wrong::Unanswered)));
    let stage = Stage::open(Does::Says(String::new())).await;
    assert_eq!(word(&posted(&stage.address()).await), ("unknown", Some(Wrong::Unanswered)));
    let stage = Stage::open(Does::Says("220 mail.example ESMTP\r\n".to_owned())).await;
    assert_eq!(word(&posted(&stage.address()).await), ("unknown", Some(Wrong::NotHttp)));
}

#[tokio::test]
async fn what_broke_off_before_its_end_was_certainly_not_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    let address = Address::parse(&format!("http://127.0.0.1:{port}/"), true).expect("an address");
    tokio::spawn(async move {
        let mut held = Vec::new();
        for reads in [true, false] {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            if reads {
                assert!(stream.read(&mut [0; 512]).await.expect("read") > 0);
            } else {
                held.push(stream);
            }
        }
        std::future::pending::<()>().await;
    });
    let long = vec![b' '; 20_000_000];
    let patience = Patience { answer: Duration::from_millis(500), ..Patience::default() };
    for _ in ["closed", "not listened to"] {
        let outcome = post(&address, &[], &long, &Roots::System, patience).await;
        assert_eq!(word(&outcome), ("later", Some(Wrong::Lost)));
    }
}

#[tokio::test]
async fn a_server_that_does_not_want_to_hear_the_rest_is_listened_to() {
    let answer = "HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n";
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    let address = Address::parse(&format!("http://127.0.0.1:{port}/"), true).expect("an address");
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        assert!(stream.read(&mut [0; 512]).await.expect("read") > 0);
        stream.write_all(answer.as_bytes()).await.expect("written");
        std::future::pending::<()>().await;
    });
    let outcome = post(&address, &[], &vec![b' '; 20_000_000], &Roots::System, Patience::default()).await;
    assert_eq!(word(&outcome), ("refused", Some(Wrong::TooLarge)));
}

#[tokio::test]
async fn a_name_that_leads_to_this_machine_is_gone_to_only_where_somebody_chose_that() {
    let mut stage = Stage::says("200 OK", "Content-Length: 2\r\n\r\nok").await;
    taken(posted(&stage.at("http://localhost")).await);
    assert!(stage.next().await.contains(&format!("host: localhost:{}\r\n", stage.port)));
    for name in ["localhost", "LOCALHOST"] {
        let address = Address::parse(&format!("https://{name}/"), false).expect("an address");
        assert_eq!(word(&posted(&address).await), ("refused", Some(Wrong::NotPublic)), "{name}");
    }
}

#[tokio::test]
async fn nothing_is_said_to_a_machine_that_is_not_there() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let at = |text: &str| Address::parse(text, true).expect("an address");
    let closed = at(&format!("http://127.0.0.1:{port}/"));
    assert_eq!(word(&posted(&closed).await), ("later", Some(Wrong::Closed)));
    // `.invalid` is never a name (RFC 2606).
    assert_eq!(word(&posted(&at("https://hooks.invalid/")).await), ("later", Some(Wrong::Name)));
    // 192.0.2.0/24 is nobody's (RFC 5737).
    let (outcome, wrong) = word(&soon(&at("https://192.0.2.1/")).await);
    assert!(outcome == "later" && matches!(wrong, Some(Wrong::Slow | Wrong::Unreached | Wrong::Closed)), "{wrong:?}");
}

#[tokio::test]
async fn encrypted_messages_go_only_to_whom_the_certificate_names() {
    let answer = Does::Says("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".to_owned());
    let mut stage = Stage::open_with(answer, Some(encrypted())).await;
    let trusted = Roots::File(authority());
    let to = |address: Address, roots: Roots| async move {
        word(&post(&address, &[], BODY.as_bytes(), &roots, Patience::default()).await)
    };
    assert_eq!(to(stage.at("https://localhost"), trusted.clone()).await, ("accepted", None));
    assert!(stage.next().await.ends_with(BODY));
    // The machine knows nobody who signed it.
    assert_eq!(to(stage.at("https://localhost"), Roots::System).await, ("later", Some(Wrong::NotTrusted)));
    assert_eq!(to(stage.at("https://127.0.0.1"), trusted.clone()).await, ("later", Some(Wrong::OtherName)));
    let none = Roots::File("/nowhere".into());
    assert_eq!(to(stage.at("https://localhost"), none).await, ("later", Some(Wrong::Tls)));
    let clear = Stage::open(Does::SaysFirst("SSH-2.0-OpenSSH_9.2\r\n".to_owned())).await;
    assert_eq!(to(clear.at("https://localhost"), trusted).await, ("later", Some(Wrong::NotTls)));
    let mute = Stage::open(Does::SaysFirst(String::new())).await;
    assert_eq!(word(&soon(&mute.at("https://localhost")).await), ("later", Some(Wrong::Slow)));
}

#[tokio::test]
async fn a_header_that_is_ours_or_two_is_not_sent() {
    let mut stage = Stage::says("200 OK", "Content-Length: 0\r\n\r\n").await;
    for (name, value) in [
        ("Host", "evil.example"),
        ("content-length", "0"),
        ("Transfer-Encoding", "chunked"),
        ("Connection", "keep-alive"),
        ("X-One", "1\r\nX-Two: 2"),
        ("X-One\r\nX-Two", "2"),
        ("X One", "1"),
        ("", "1"),
    ] {
        let outcome =
            post(&stage.address(), &[(name, value)], BODY.as_bytes(), &Roots::System, Patience::default()).await;
        assert_eq!(word(&outcome), ("refused", Some(Wrong::Malformed)), "{name}");
    }
    assert!(stage.messages.try_recv().is_err(), "nothing was sent");
}

#[tokio::test]
async fn nothing_that_is_shown_or_logged_has_a_secret_in_it() {
    for status in ["200 OK", "302 Found", "404 Not Found", "500 Oops", "799 secret"] {
        let echo = format!("Location: /secret\r\nX-Key: secret\r\nContent-Length: {}\r\n\r\n{BODY}", BODY.len());
        let stage = Stage::says(status, &echo).await;
        let outcome = posted(&stage.address()).await;
        assert!(!format!("{outcome:?} {:?} {}", stage.address(), stage.address()).contains("secret"), "{outcome:?}");
        if let Outcome::Refused(trouble) | Outcome::Later(trouble) | Outcome::Unknown(trouble) = outcome {
            assert_eq!(trouble.to_string(), format!("{}: {}", trouble.wrong.key(), &status[..3]));
            assert_eq!(trouble.answer.map(|answer| answer.body), Some(BODY.as_bytes().to_vec()));
        }
    }
}

#[test]
fn every_trouble_of_a_message_has_a_word_of_its_own() {
    let words: std::collections::BTreeSet<_> = Wrong::ALL.iter().map(|wrong| wrong.key()).collect();
    assert_eq!(words.len(), Wrong::ALL.len());
}
