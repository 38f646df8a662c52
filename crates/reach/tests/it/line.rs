//! Many letters over one connection, with a real server and with one that does as a story wants.

use std::time::Duration;

use reach::channel::Outcome;
use reach::channel::mail::{Letter, Line, Patience, Roots, Security, Server, Trouble, Written, Wrong};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::post::Post;

fn letter(user: &str) -> Written {
    let letter = Letter {
        from: "feedback@lindentree.example".to_owned(),
        to: format!("{user}@example.com"),
        subject: "How was it?".to_owned(),
        text: "Hello\n.\n..dots\n".to_owned(),
        message_id: format!("{user}.1@feedback.example.com"),
        ..Letter::default()
    };
    letter.written().expect("it can be written")
}

fn server(port: u16, security: Security) -> Server {
    let hello = "feedback.example.com".to_owned();
    Server { host: "127.0.0.1".to_owned(), port, security, log_in: None, hello }
}

async fn opened(port: u16) -> Line {
    let line = Line::open(&server(port, Security::Loopback), &Roots::System, Patience::default()).await;
    line.unwrap_or_else(|trouble| panic!("{trouble}"))
}

/// What became of it in a word, and what was wrong.
fn word(outcome: Outcome<Trouble>) -> (&'static str, Option<Wrong>) {
    match outcome {
        Outcome::Accepted(_) => ("accepted", None),
        Outcome::Refused(trouble) => ("refused", Some(trouble.wrong)),
        Outcome::Later(trouble) => ("later", Some(trouble.wrong)),
        Outcome::Unknown(trouble) => ("unknown", Some(trouble.wrong)),
    }
}

/// A server that greets and offers what it is told, says yes to everything that its story has no other answer for, and
/// tells what came in one piece.
struct Stage {
    port: u16,
    pieces: UnboundedReceiver<String>,
}

impl Stage {
    /// The answers are for commands that begin so, each for once; `close` closes.
    async fn open(offers: &'static str, answers: &[(&'static str, &'static str)]) -> Stage {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let (tell, pieces) = unbounded_channel();
        let answers = answers.to_vec();
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.expect("a connection");
            drop(play(stream, offers, answers, tell).await);
        });
        Stage { port, pieces }
    }

    async fn next(&mut self) -> String {
        self.pieces.recv().await.expect("something came")
    }
}

async fn play(
    mut stream: TcpStream,
    offers: &str,
    mut answers: Vec<(&'static str, &'static str)>,
    tell: UnboundedSender<String>,
) -> std::io::Result<()> {
    stream.write_all(b"220 stage.test\r\n").await?;
    let (mut come, mut in_text) = (String::new(), false);
    let mut piece = vec![0; 65_536];
    loop {
        let count = stream.read(&mut piece).await?;
        if count == 0 {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&piece[..count]).into_owned();
        come.push_str(&text);
        drop(tell.send(text));
        // An empty text has no line before its end.
        if in_text && come == ".\r\n" {
            come.insert_str(0, "\r\n");
        }
        let mut said = String::new();
        while let Some(end) =
            if in_text { come.find("\r\n.\r\n").map(|at| at + 5) } else { come.find("\r\n").map(|at| at + 2) }
        {
            let command: String = come.drain(..end).collect();
            let command = if in_text { "TEXT".to_owned() } else { command };
            let known = answers.iter().position(|(begin, _)| command.starts_with(begin));
            let answer = match known.map(|at| answers.remove(at).1) {
                Some("close") => return Ok(()),
                Some(answer) => answer.to_owned(),
                None if command.starts_with("EHLO") => format!("250-stage.test\r\n250 {offers}"),
                None if command.starts_with("DATA") => "354 Go".to_owned(),
                None => "250 OK".to_owned(),
            };
            in_text = !in_text && answer.starts_with("354");
            said.push_str(&answer);
            said.push_str("\r\n");
        }
        stream.write_all(said.as_bytes()).await?;
    }
}

#[tokio::test]
async fn many_letters_go_over_one_line_and_each_has_its_own_outcome() {
    let mut post = Post::open(&[]).await;
    let mut line = opened(post.port).await;
    for (user, expected) in [
        ("iva", ("accepted", None)),
        ("refused", ("refused", Some(Wrong::Recipient))),
        ("later", ("later", Some(Wrong::Busy))),
        ("bounced", ("refused", Some(Wrong::Letter))),
        ("bor", ("accepted", None)),
    ] {
        assert_eq!(word(line.send(&letter(user)).await), expected, "{user}");
        assert!(line.is_open(), "{user}");
    }
    line.leave().await;
    for user in ["iva", "bor"] {
        let got = post.next().await;
        assert_eq!(got["to"], format!("{user}@example.com"));
        assert!(got["text"].as_str().expect("text").ends_with("Hello\r\n.\r\n..dots\r\n"), "{got}");
    }
}

#[tokio::test]
async fn a_line_that_broke_after_the_last_dot_is_not_gone_on_with() {
    let mut post = Post::open(&[]).await;
    let mut line = opened(post.port).await;
    assert_eq!(word(line.send(&letter("lost")).await), ("unknown", Some(Wrong::Unanswered)));
    assert!(!line.is_open());
    assert_eq!(word(line.send(&letter("iva")).await), ("later", Some(Wrong::Lost)));
    assert_eq!(post.next().await["to"], "lost@example.com");
}

#[tokio::test]
async fn a_server_that_takes_commands_in_one_piece_gets_them_in_one() {
    let mut stage = Stage::open("PIPELINING", &[]).await;
    let mut line = opened(stage.port).await;
    stage.next().await;
    for user in ["iva", "bor"] {
        assert_eq!(word(line.send(&letter(user)).await), ("accepted", None));
        let envelope = format!("MAIL FROM:<feedback@lindentree.example>\r\nRCPT TO:<{user}@example.com>\r\nDATA\r\n");
        assert_eq!(stage.next().await, envelope);
        assert!(stage.next().await.ends_with("Hello\r\n..\r\n...dots\r\n.\r\n"), "the text and its end are one piece");
    }
}

#[tokio::test]
async fn a_refused_recipient_s_text_is_empty_and_the_next_letter_begins_anew() {
    let answers = [("RCPT", "550 5.1.1 Nobody"), ("TEXT", "554 5.5.1 No valid recipients")];
    let mut stage = Stage::open("PIPELINING", &answers).await;
    let mut line = opened(stage.port).await;
    assert_eq!(word(line.send(&letter("nobody")).await), ("refused", Some(Wrong::Recipient)));
    assert!(line.is_open());
    assert_eq!(word(line.send(&letter("iva")).await), ("accepted", None));
    for expected in ["EHLO", "MAIL FROM", ".\r\n", "RSET\r\nMAIL FROM"] {
        let piece = stage.next().await;
        assert!(piece.starts_with(expected), "{piece}");
    }
}

#[tokio::test]
async fn what_was_certainly_not_taken_is_told_so_and_the_line_is_over() {
    for (offers, command, answer, expected) in [
        ("SIZE", "MAIL", "421 4.3.2 Going down", Wrong::Busy),
        ("PIPELINING", "MAIL", "421 4.3.2 Going down", Wrong::Busy),
        ("PIPELINING", "DATA", "421 4.3.2 Going down", Wrong::Busy),
        ("PIPELINING", "TEXT", "421 4.3.2 Going down", Wrong::Busy),
        ("SIZE", "RCPT", "close", Wrong::Lost),
        ("PIPELINING", "MAIL", "close", Wrong::Lost),
        ("SIZE", "DATA", "250 What?", Wrong::Lost),
        ("PIPELINING", "MAIL", "354 What?", Wrong::Lost),
        ("SIZE", "MAIL", "HTTP/1.1 200 OK", Wrong::Lost),
        ("PIPELINING", "MAIL", "553 5.7.1 Not you", Wrong::Lost),
    ] {
        let stage = Stage::open(offers, &[(command, answer)]).await;
        let mut line = opened(stage.port).await;
        let outcome = word(line.send(&letter("iva")).await);
        assert_eq!((outcome, line.is_open()), (("later", Some(expected)), false), "{command}: {answer}");
    }
}

#[tokio::test]
async fn a_no_to_the_sender_leaves_the_line_open() {
    let answers = [("MAIL", "553 5.7.1 Not you"), ("RCPT", "503 5.5.1 Who?"), ("DATA", "503 5.5.1 What?")];
    for offers in ["SIZE", "PIPELINING"] {
        let stage = Stage::open(offers, &answers).await;
        let mut line = opened(stage.port).await;
        assert_eq!(word(line.send(&letter("iva")).await), ("later", Some(Wrong::Sender)));
        assert!(line.is_open());
        if offers == "PIPELINING" {
            assert_eq!(word(line.send(&letter("iva")).await), ("accepted", None));
        }
    }
}

#[tokio::test]
async fn an_answer_that_nobody_asked_for_is_never_taken_for_one() {
    let stage = Stage::open("PIPELINING", &[("TEXT", "250 OK\r\n250 And the next, too")]).await;
    let mut line = opened(stage.port).await;
    assert_eq!(word(line.send(&letter("iva")).await), ("accepted", None));
    assert_eq!(word(line.send(&letter("bor")).await), ("later", Some(Wrong::Lost)));
    assert!(!line.is_open());
    // It is in the same piece as the yes to STARTTLS, and was therefore said in clear.
    let stage = Stage::open("STARTTLS", &[("STARTTLS", "220 Go\r\n250-stage.test\r\n250 AUTH PLAIN")]).await;
    let opened = Line::open(&server(stage.port, Security::StartTls), &Roots::System, Patience::default()).await;
    assert_eq!(opened.err().map(|trouble| trouble.wrong), Some(Wrong::Tls));
}

#[tokio::test]
async fn whoever_stops_waiting_leaves_a_line_that_is_over() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        stream.write_all(b"220 mute.test\r\n250 mute.test\r\n").await.expect("written");
        drop(stream.read_to_end(&mut Vec::new()).await);
    });
    let patience = Patience { answer: Duration::from_millis(50), ..Patience::default() };
    let early = Line::open(&server(port, Security::Loopback), &Roots::System, patience).await;
    assert_eq!(early.err().map(|trouble| trouble.wrong), Some(Wrong::NotSmtp), "it answered before it was asked");
    let stage = Stage::open("PIPELINING", &[("DATA", "250-never ends")]).await;
    let mut line = opened(stage.port).await;
    let iva = letter("iva");
    let stopped = tokio::time::timeout(Duration::from_millis(50), line.send(&iva)).await;
    assert!(stopped.is_err() && !line.is_open());
    assert_eq!(word(line.send(&iva).await), ("later", Some(Wrong::Lost)));
}

#[tokio::test]
async fn a_text_that_broke_off_before_its_end_was_not_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut piece = [0; 512];
        for answer in ["220 a", "250 a", "250 a", "250 a", "354 a"] {
            stream.write_all(format!("{answer}\r\n").as_bytes()).await.expect("written");
            assert!(stream.read(&mut piece).await.expect("read") > 0);
        }
    });
    let mut line = opened(port).await;
    let long = Letter {
        from: "feedback@lindentree.example".to_owned(),
        to: "iva@example.com".to_owned(),
        text: "So many words.\n".repeat(1_000_000),
        message_id: "1@example.com".to_owned(),
        ..Letter::default()
    };
    let outcome = line.send(&long.written().expect("it can be written")).await;
    assert_eq!((word(outcome), line.is_open()), (("later", Some(Wrong::Lost)), false));
}

#[tokio::test]
async fn an_answer_without_an_end_is_not_listened_to() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        while stream.write_all(b"220-and another thing\r\n").await.is_ok() {}
    });
    let opened = Line::open(&server(port, Security::Loopback), &Roots::System, Patience::default()).await;
    assert_eq!(opened.err().map(|trouble| trouble.wrong), Some(Wrong::NotSmtp));
}
