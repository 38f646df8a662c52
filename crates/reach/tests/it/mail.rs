//! A letter to a real mail server, and everything that can be wrong with the server, the settings or the letter.

use std::path::PathBuf;
use std::time::Duration;

use reach::channel::Outcome;
use reach::channel::mail::{Letter, Patience, Roots, Security, Server, Wrong, send};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::post::Post;

impl Post {
    /// Without protection, on this machine.
    fn server(&self) -> Server {
        Server {
            host: "127.0.0.1".to_owned(),
            port: self.port,
            security: Security::Loopback,
            log_in: None,
            hello: "feedback.example.com".to_owned(),
        }
    }
}

fn file(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/it", name].iter().collect()
}

fn to(user: &str) -> Letter {
    Letter {
        from_name: "Lindentree Cycles".to_owned(),
        from: "feedback@lindentree.example".to_owned(),
        to: format!("{user}@example.com"),
        subject: "Čas za novo geslo".to_owned(),
        text: "Hello\n.\n..leading dots\n".to_owned(),
        html: Some("<p>Hello</p>".to_owned()),
        headers: vec![("Auto-Submitted", "auto-generated".to_owned())],
        message_id: "1.2@feedback.example.com".to_owned(),
        at: 1_795_262_400_000,
        ..Letter::default()
    }
}

fn patience() -> Patience {
    Patience { taken: Duration::from_secs(30), ..Patience::default() }
}

async fn sent(server: &Server, letter: &Letter) -> Outcome<reach::channel::mail::Trouble> {
    send(server, letter, &[], &Roots::System, patience()).await
}

/// What is wrong, and that it may be tried later.
async fn later(server: &Server) -> Wrong {
    match sent(server, &to("iva")).await {
        Outcome::Later(trouble) => trouble.wrong,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_letter_arrives_as_it_was_written() {
    let mut post = Post::open(&[]).await;
    let outcome = sent(&post.server(), &to("iva")).await;
    assert_eq!(outcome, Outcome::Accepted("250 2.0.0 Taken as 4711".to_owned()));
    let got = post.next().await;
    assert_eq!(
        (got["from"].as_str(), got["to"].as_str()),
        (Some("feedback@lindentree.example"), Some("iva@example.com"))
    );
    let text = got["text"].as_str().expect("text");
    assert!(text.contains("\r\n..leading dots\r\n") && text.contains("\r\n.\r\n"), "{text}");
    assert!(text.contains("Subject: =?utf-8?b?") && text.contains("Auto-Submitted: auto-generated"), "{text}");
}

#[tokio::test]
async fn whoever_is_refused_is_refused_for_good_and_whoever_may_come_again_may() {
    let post = Post::open(&[]).await;
    let server = post.server();
    match sent(&server, &to("refused")).await {
        Outcome::Refused(trouble) => {
            assert_eq!(trouble.wrong, Wrong::Recipient);
            assert_eq!(trouble.to_string(), "recipient: 550 5.1.1 No such user here");
        }
        other => panic!("{other:?}"),
    }
    match sent(&server, &to("bounced")).await {
        Outcome::Refused(trouble) => assert_eq!(trouble.wrong, Wrong::Letter),
        other => panic!("{other:?}"),
    }
    match sent(&server, &to("later")).await {
        Outcome::Later(trouble) => assert_eq!(trouble.wrong, Wrong::Busy),
        other => panic!("{other:?}"),
    }
    // The sender is a setting: it can be put right while the letter waits.
    match sent(&server, &Letter { from: "nobody@example.com".to_owned(), ..to("iva") }).await {
        Outcome::Later(trouble) => assert_eq!(trouble.wrong, Wrong::Sender),
        other => panic!("{other:?}"),
    }
    match sent(&server, &Letter { to: "iva".to_owned(), ..to("iva") }).await {
        Outcome::Refused(trouble) => assert_eq!(trouble.wrong, Wrong::Malformed),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_connection_that_breaks_after_the_last_dot_leaves_it_unknown() {
    let mut post = Post::open(&[]).await;
    match sent(&post.server(), &to("lost")).await {
        Outcome::Unknown(trouble) => assert_eq!(trouble.wrong, Wrong::Unanswered),
        other => panic!("{other:?}"),
    }
    assert_eq!(post.next().await["lost"], true, "it was taken nevertheless");
}

#[tokio::test]
async fn a_wrong_password_is_told_from_none_and_the_right_one_opens() {
    let mut post = Post::open(&["--user", "heard", "--password", "geslo 1"]).await;
    let with = |password: &str| Server { log_in: Some(("heard".to_owned(), password.to_owned())), ..post.server() };
    assert_eq!(later(&with("wrong")).await, Wrong::LogIn);
    assert_eq!(later(&post.server()).await, Wrong::LogInNeeded);
    assert!(matches!(sent(&with("geslo 1"), &to("iva")).await, Outcome::Accepted(_)));
    assert_eq!(post.next().await["to"], "iva@example.com");
    let open = Post::open(&[]).await;
    let server = Server { log_in: Some(("heard".to_owned(), "x".to_owned())), ..open.server() };
    assert_eq!(later(&server).await, Wrong::NoLogIn);
}

#[tokio::test]
async fn encrypted_letters_go_only_to_whom_the_certificate_names() {
    for (way, security) in [("starttls", Security::StartTls), ("tls", Security::Tls)] {
        let pem = file("localhost.pem");
        let mut post = Post::open(&["--tls", way, "--certificate", pem.to_str().expect("a path")]).await;
        let server = Server { host: "localhost".to_owned(), security, ..post.server() };
        let trusted = Roots::File(pem);
        let outcome = send(&server, &to("iva"), &[], &trusted, patience()).await;
        assert!(matches!(outcome, Outcome::Accepted(_)), "{way}: {outcome:?}");
        assert_eq!(post.next().await["encrypted"], true);
        if security == Security::StartTls {
            assert_eq!(later(&Server { security: Security::Loopback, ..server.clone() }).await, Wrong::NeedsTls);
        }
        // The machine knows nobody who signed it.
        assert_eq!(later(&server).await, Wrong::NotTrusted, "{way}");
        let other = Server { host: "127.0.0.1".to_owned(), ..server };
        match send(&other, &to("iva"), &[], &trusted, patience()).await {
            Outcome::Later(trouble) => assert_eq!(trouble.wrong, Wrong::OtherName, "{way}"),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn what_is_not_encrypted_is_not_said_to_be() {
    let post = Post::open(&[]).await;
    let server = Server { host: "localhost".to_owned(), ..post.server() };
    assert_eq!(later(&Server { security: Security::StartTls, ..server.clone() }).await, Wrong::NoStartTls);
    assert_eq!(later(&Server { security: Security::Tls, ..server }).await, Wrong::NotTls);
}

#[tokio::test]
async fn in_clear_goes_no_further_than_this_machine_unless_somebody_chose_it() {
    // 192.0.2.0/24 is nobody's (RFC 5737): nothing is sent there, and without the choice nothing is tried.
    let server =
        |security| Server { host: "192.0.2.1".to_owned(), port: 25, security, log_in: None, hello: String::new() };
    assert_eq!(later(&server(Security::Loopback)).await, Wrong::InClear);
    let brief = Patience { connect: Duration::from_millis(50), ..Patience::default() };
    match send(&server(Security::Clear), &to("iva"), &[], &Roots::System, brief).await {
        Outcome::Later(trouble) => {
            assert!(matches!(trouble.wrong, Wrong::Slow | Wrong::Unreached | Wrong::Closed), "{trouble}")
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told_from_one_that_has_no_name() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let server =
        Server { host: "127.0.0.1".to_owned(), port, security: Security::Loopback, log_in: None, hello: String::new() };
    assert_eq!(later(&server).await, Wrong::Closed);
    // `.invalid` is never a name (RFC 2606).
    assert_eq!(later(&Server { host: "mail.invalid".to_owned(), ..server }).await, Wrong::Name);
}

/// Somebody who greets with these words, and then says nothing more.
async fn stranger(greeting: &'static str) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((mut line, _)) = listener.accept().await {
            line.write_all(greeting.as_bytes()).await.expect("written");
            drop(line.read_to_end(&mut Vec::new()).await);
        }
    });
    let security = Security::Loopback;
    Server { host: "127.0.0.1".to_owned(), port, security, log_in: None, hello: String::new() }
}

#[tokio::test]
async fn another_service_is_no_mail_server_and_silence_is_not_waited_for() {
    assert_eq!(later(&stranger("SSH-2.0-OpenSSH_9.2\r\n").await).await, Wrong::NotSmtp);
    let brief = Patience { answer: Duration::from_millis(50), connect: Duration::from_millis(50), ..patience() };
    match send(&stranger("").await, &to("iva"), &[], &Roots::System, brief).await {
        Outcome::Later(trouble) => assert_eq!(trouble.wrong, Wrong::Slow),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_server_that_is_named_oddly_gives_no_command() {
    let mut post = Post::open(&[]).await;
    let odd = Server { hello: "x\r\nMAIL FROM:<evil@example.test>".to_owned(), ..post.server() };
    assert!(matches!(sent(&odd, &to("iva")).await, Outcome::Accepted(_)));
    assert_eq!(post.next().await["from"], "feedback@lindentree.example");
}

#[test]
fn a_server_is_written_without_its_password() {
    let log_in = Some(("heard".to_owned(), "geslo".to_owned()));
    let server =
        Server { host: "mail.test".to_owned(), port: 587, security: Security::StartTls, log_in, hello: String::new() };
    assert_eq!(format!("{server:?}"), "mail.test:587 (starttls)");
}

#[test]
fn every_trouble_has_a_word_of_its_own() {
    let words: std::collections::BTreeSet<_> = Wrong::ALL.iter().map(|wrong| wrong.key()).collect();
    assert_eq!(words.len(), Wrong::ALL.len());
}
