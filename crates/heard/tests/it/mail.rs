//! Mail, with a real mail server: how it is set up, how a forgotten password is reset, and what becomes of mails when
//! the server refuses, is away, or dies at the worst moment.

mod campaign;
mod domains;
mod killed;
mod password;
mod senders;
mod signed;
mod trust;

use heard::mail::{Password, Sender};
use reach::channel::mail::Security;
use store::outbox::{Entry, State};
use store::user::User;

use crate::post::Post;
use crate::stage::{MINUTE, Stage};

impl Stage {
    /// Mail is sent through this server, as if an owner had said so.
    pub async fn with_mail(self, port: u16) -> Stage {
        self.send_through(port, "").await;
        self
    }

    /// The sender of the mail settings is called so.
    pub async fn with_sender_called(self, name: &str) -> Stage {
        let kept = heard::mail::find(&self.app).await.expect("found").expect("mail is set up");
        let mut tx = self.app.store.begin().await.expect("begin");
        let sender = Sender { name: name.to_owned(), ..kept };
        heard::mail::change(&self.app, &mut tx, &sender).await.expect("changed");
        tx.commit().await.expect("commit");
        self
    }

    async fn send_through(&self, port: u16, password: &str) {
        let sender = Sender {
            host: "127.0.0.1".to_owned(),
            port,
            security: Security::Loopback,
            user: if password.is_empty() { String::new() } else { "heard".to_owned() },
            password: if password.is_empty() { Password::None } else { Password::Known(password.to_owned()) },
            address: "feedback@lindentree.example".to_owned(),
            name: "Lindentree Cycles".to_owned(),
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        heard::mail::change(&self.app, &mut tx, &sender).await.expect("changed");
        tx.commit().await.expect("commit");
    }

    /// Somebody who works here.
    pub async fn colleague(&self, email: &str) {
        let password = heard::password::hash("kratka pot do doma".to_owned(), &self.app.chance).await.expect("hashed");
        let id = self.app.chance.id(self.now());
        let user = User { id, email: email.to_owned(), name: "Bor Hrast".to_owned(), password };
        let mut tx = self.app.store.begin().await.expect("begin");
        assert!(store::user::add(&mut tx, &user, self.now()).await.expect("added"));
        store::member::join(&mut tx, self.workspace, id, store::member::Role::Owner).await.expect("joined");
        tx.commit().await.expect("commit");
    }

    /// Asks for a link to a new password, as the page does.
    pub async fn forgets(&self, email: &str) {
        let reply = self.post("/forgot", &format!("email={email}")).await;
        assert_eq!(reply.status, 200, "{}", reply.text());
    }

    /// The job sends what is due; when the next is.
    pub async fn send_mails(&self) -> Option<i64> {
        heard::mail::run(&self.app, || false).await.expect("the job runs")
    }

    /// The mails there are, newest first.
    pub async fn mails(&self) -> Vec<Entry> {
        let mut read = self.app.store.read().await.expect("read");
        store::outbox::list(&mut read, self.workspace, 100).await.expect("listed")
    }

    /// The newest mail.
    async fn mail(&self) -> Entry {
        self.mails().await.remove(0)
    }
}

/// A form of the page on which mail is set up.
fn form(csrf: &str, port: u16, user: &str, password: &str) -> String {
    format!(
        "csrf={csrf}&host=127.0.0.1&port={port}&security=none&user={user}&password={password}\
         &address=feedback@lindentree.example&name=Lindentree+Cycles"
    )
}

#[tokio::test]
async fn mail_is_set_up_and_tried_on_its_page() {
    let mut post = Post::open(&["--user", "heard", "--password", "geslo-strežnika"]).await;
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/settings/mail").await;
    let csrf = page.field("csrf");
    assert!(page.text().contains("Save the settings first"), "{}", page.text());
    assert!(stage.get_as(&cookie, "/settings").await.text().contains("Not set up yet"));

    let wrong =
        stage.post_as(&cookie, "/settings/mail", &format!("csrf={csrf}&host=https://x&port=0&address=iva")).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(wrong.body.matches("aria-invalid").count(), 3, "host, port and address are marked");
    assert!(wrong.body.contains("value=\"https://x\""), "what was typed is kept");

    let saved = stage.post_as(&cookie, "/settings/mail", &form(&csrf, post.port, "heard", "wrong")).await;
    assert_eq!((saved.status.as_u16(), saved.header("location")), (303, "/settings/mail?done=saved"));
    let tried = stage.post_as(&cookie, "/settings/mail/test", &format!("csrf={csrf}")).await;
    assert_eq!(tried.status, 422);
    let text = tried.text();
    assert!(text.contains("The server refused user and password.") && text.contains("535 5.7.8"), "{text}");

    stage.post_as(&cookie, "/settings/mail", &form(&csrf, post.port, "heard", "geslo-stre%C5%BEnika")).await;
    // Saved again without a password, it stays.
    stage.post_as(&cookie, "/settings/mail", &form(&csrf, post.port, "heard", "")).await;
    let tried = stage.post_as(&cookie, "/settings/mail/test", &format!("csrf={csrf}")).await;
    assert_eq!(tried.status, 200, "{}", tried.text());
    assert!(tried.text().contains("took a mail to iva@example.com"), "{}", tried.text());
    let got = post.next().await;
    let text = got["text"].as_str().expect("text");
    assert_eq!(got["to"], "iva@example.com");
    for header in ["Subject: Heard can send mail", "Auto-Submitted: auto-generated", "From: \"Lindentree Cycles\" <"] {
        assert!(text.contains(header), "{text}");
    }
    let page = stage.get_as(&cookie, "/settings/mail").await;
    assert!(page.body.contains("value=\"heard\"") && !page.body.contains("geslo"), "the password is never shown");
    assert!(stage.get_as(&cookie, "/settings").await.text().contains("Sent by 127.0.0.1"));
}

#[tokio::test]
async fn a_colleague_who_is_asked_in_gets_the_link_by_mail_as_well() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    let iva = stage.iva().await;
    let csrf = stage.get_as(&iva, "/people").await.field("csrf");
    let page = stage.post_as(&iva, "/people", &format!("csrf={csrf}&email=bor@example.com&role=agent")).await;
    assert!(page.text().contains("on its way to bor@example.com"), "{}", page.text());
    let (_, rest) = page.body.split_once("/join/").expect("a link");
    let link = format!("/join/{}", rest.split('"').next().expect("its end"));
    stage.send_mails().await;
    let got = post.next().await;
    let text = got["text"].as_str().expect("text");
    assert!(text.contains("Subject: Iva Hrast asks you in to"), "{text}");
    let text = text.replace("=\r\n", "").replace("=\n", "");
    assert!(text.contains(&link), "{text}");
    assert_eq!(stage.get(&link).await.status, 200);
}

#[tokio::test]
async fn what_the_settings_file_says_holds_and_is_not_changed_on_the_page() {
    let mut post = Post::open(&["--user", "heard", "--password", "geslo-streznika"]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(1).await;
    let file = format!(
        "smtp_host = \"127.0.0.1\"\nsmtp_port = {}\nsmtp_security = \"none\"\nsmtp_user = \"heard\"\n\
         smtp_password = \"geslo-streznika\"\nsmtp_sender = \"given@lindentree.example\"\n",
        post.port
    );
    let given = stage.another_node_with(&file).await;
    let cookie = given.iva().await;
    let page = given.get_as(&cookie, "/settings/mail").await;
    assert!(page.text().contains("is changed there"), "{}", page.text());
    assert!(page.body.contains("value=\"given@lindentree.example\" readonly") && !page.body.contains("geslo"));
    let csrf = page.field("csrf");
    assert_eq!(given.post_as(&cookie, "/settings/mail", &form(&csrf, 25, "", "")).await.status, 409);
    let tried = given.post_as(&cookie, "/settings/mail/test", &format!("csrf={csrf}")).await;
    assert_eq!(tried.status, 200, "{}", tried.text());
    assert_eq!(post.next().await["from"], "given@lindentree.example");
}

#[tokio::test]
async fn the_password_lies_sealed_and_under_another_key_it_is_lost() {
    let stage = Stage::new().await.with_iva().await;
    stage.send_through(25, "geslo-streznika").await;
    let mut read = stage.app.store.read().await.expect("read");
    let kept = store::setting::find(&mut read, store::setting::MAIL_PASSWORD).await.expect("asked").expect("kept");
    drop(read);
    assert!(!kept.contains("geslo"), "{kept}");
    let mut tx = stage.app.store.begin().await.expect("begin");
    store::setting::change(&mut tx, store::setting::MAIL_PASSWORD, &kept.replacen('1', "2", 1)).await.expect("changed");
    tx.commit().await.expect("commit");
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/settings/mail").await;
    assert!(page.text().contains("secret.key is another one"), "{}", page.text());
    let tried = stage.post_as(&cookie, "/settings/mail/test", &format!("csrf={}", page.field("csrf"))).await;
    assert!(tried.text().contains("cannot be opened"), "{}", tried.text());
}

#[tokio::test]
async fn a_test_is_not_sent_without_end() {
    let stage = Stage::new().await.with_iva().await.with_mail(1).await;
    let cookie = stage.iva().await;
    let form = format!("csrf={}", stage.get_as(&cookie, "/settings/mail").await.field("csrf"));
    for _ in 0..6 {
        assert_eq!(stage.post_as(&cookie, "/settings/mail/test", &form).await.status, 422);
    }
    let late = stage.post_as(&cookie, "/settings/mail/test", &form).await;
    assert_eq!(late.status, 429);
    assert!(!late.header("retry-after").is_empty());
}

#[tokio::test]
async fn a_server_that_is_away_gets_its_mail_when_it_is_back() {
    // Held without listening, so that no other test gets it meanwhile.
    let held = tokio::net::TcpSocket::new_v4().expect("a socket");
    held.set_reuseaddr(true).expect("it may be shared");
    held.bind((std::net::Ipv4Addr::LOCALHOST, 0).into()).expect("a free port");
    let gone = held.local_addr().expect("an address").port();
    let stage = Stage::new().await.with_iva().await.with_mail(gone).await;
    stage.forgets("iva@example.com").await;
    assert_eq!(stage.send_mails().await, Some(stage.now() + MINUTE));
    let waits = stage.mail().await;
    assert_eq!((waits.state, waits.said.as_deref()), (State::Queued, Some("closed")));
    stage.move_clock(MINUTE);
    assert_eq!(stage.send_mails().await, Some(stage.now() + 2 * MINUTE), "it waits longer each time");
    let mut post = Post::open(&["--port", &gone.to_string()]).await;
    assert_eq!(stage.send_mails().await, Some(stage.now() + 2 * MINUTE), "not before its time");
    stage.move_clock(2 * MINUTE);
    assert_eq!(stage.send_mails().await, None);
    assert_eq!(post.next().await["to"], "iva@example.com");
    let sent = stage.mail().await;
    assert_eq!((sent.state, sent.attempts), (State::Accepted, 3));
}

#[tokio::test]
async fn what_the_settings_kept_back_goes_when_they_are_put_right() {
    let mut post = Post::open(&["--user", "heard", "--password", "right"]).await;
    let stage = Stage::new().await.with_iva().await;
    stage.send_through(post.port, "wrong").await;
    stage.forgets("iva@example.com").await;
    stage.send_mails().await;
    assert_eq!(stage.mail().await.said.as_deref(), Some("log-in: 535 5.7.8 Authentication credentials invalid"));
    let cookie = stage.iva().await;
    let page = stage.get_as(&cookie, "/settings/mail").await;
    assert!(page.text().contains("Waits The server refused user and password."), "{}", page.text());
    stage.post_as(&cookie, "/settings/mail", &form(&page.field("csrf"), post.port, "heard", "right")).await;
    assert_eq!(stage.send_mails().await, None, "it did not wait for its time");
    assert_eq!(post.next().await["to"], "iva@example.com");
}

#[tokio::test]
async fn who_is_refused_is_not_tried_again_and_stays_on_the_page() {
    let post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    stage.colleague("refused@example.com").await;
    stage.forgets("refused@example.com").await;
    assert_eq!(stage.send_mails().await, None);
    let mail = stage.mail().await;
    assert_eq!((mail.state, mail.attempts), (State::Failed, 1));
    let page = stage.get_as(&stage.iva().await, "/settings/mail").await.text();
    assert!(page.contains("refused@example.com Not sent The server does not take mail for this recipient."), "{page}");
}

#[tokio::test]
async fn a_mail_of_unknown_fate_is_sent_again_as_the_same_mail() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_mail(post.port).await;
    stage.colleague("lost-once@example.com").await;
    stage.forgets("lost-once@example.com").await;
    assert_eq!(stage.send_mails().await, Some(stage.now() + MINUTE));
    let unknown = stage.mail().await;
    assert_eq!((unknown.state, unknown.said.as_deref()), (State::Unknown, Some("lost-after")));
    stage.move_clock(MINUTE);
    assert_eq!(stage.send_mails().await, None);
    assert_eq!(stage.mail().await.state, State::Accepted);
    let (first, second) = (post.next().await, post.next().await);
    assert_eq!((first["lost"].as_bool(), second["lost"].as_bool()), (Some(true), Some(false)));
    assert_eq!(first["text"], second["text"], "whoever gets both sees one: same id, same words");
}

#[tokio::test]
async fn what_is_always_lost_is_not_sent_for_ever() {
    let post = Post::open(&[]).await;
    let stage = Stage::new().await.with_mail(post.port).await;
    stage.colleague("lost@example.com").await;
    stage.forgets("lost@example.com").await;
    while let Some(next) = stage.send_mails().await {
        stage.move_clock(next - stage.now());
    }
    let mail = stage.mail().await;
    assert_eq!((mail.state, mail.attempts), (State::Unknown, heard::mail::UNKNOWN_TRIES));
}

#[tokio::test]
async fn who_is_killed_while_the_server_thinks_has_the_mail_sent_again() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_mail(post.port).await;
    stage.colleague("mute-once@example.com").await;
    stage.forgets("mute-once@example.com").await;
    let first = tokio::select! {
        _ = stage.send_mails() => panic!("the server never says that it took the mail"),
        first = post.next() => first,
    };
    assert_eq!(stage.mail().await.state, State::Attempting, "the sender is gone, and nobody knows");
    let another = stage.another_node().await;
    let until = another.send_mails().await.expect("somebody may still be at it");
    stage.move_clock(until - stage.now());
    assert_eq!(another.send_mails().await, None);
    assert_eq!(post.next().await["text"], first["text"]);
    assert_eq!(stage.mail().await.state, State::Accepted);
}

#[tokio::test]
async fn two_servers_send_every_mail_once() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_mail(post.port).await;
    let another = stage.another_node().await;
    for n in 0..8 {
        stage.colleague(&format!("bor{n}@example.com")).await;
        stage.forgets(&format!("bor{n}@example.com")).await;
    }
    tokio::join!(stage.send_mails(), another.send_mails());
    stage.send_mails().await;
    let mails = stage.mails().await;
    assert!(
        mails.len() == 8 && mails.iter().all(|mail| (mail.state, mail.attempts) == (State::Accepted, 1)),
        "{mails:?}"
    );
    let mut recipients = Vec::new();
    for _ in 0..8 {
        recipients.push(post.next().await["to"].to_string());
    }
    recipients.sort();
    recipients.dedup();
    assert_eq!(recipients.len(), 8);
}

impl Stage {
    /// So many people have forgotten their passwords.
    async fn with_forgetful(self, n: usize) -> Stage {
        for n in 0..n {
            self.colleague(&format!("bor{n}@example.com")).await;
            self.forgets(&format!("bor{n}@example.com")).await;
        }
        self
    }
}

/// The recipients of the next mails, and how many came over each connection, in their order.
async fn brought(post: &mut Post, n: usize) -> (Vec<String>, Vec<usize>) {
    let (mut recipients, mut connections, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..n {
        let got = post.next().await;
        recipients.push(got["to"].as_str().expect("a recipient").to_owned());
        match connections.iter().position(|known| *known == got["connection"]) {
            Some(at) => counts[at] += 1,
            None => {
                connections.push(got["connection"].clone());
                counts.push(1);
            }
        }
    }
    recipients.sort();
    recipients.dedup();
    (recipients, counts)
}

#[tokio::test]
async fn ten_mails_go_over_one_connection() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_mail(post.port).await.with_forgetful(10).await;
    assert_eq!(stage.send_mails().await, None);
    let (recipients, counts) = brought(&mut post, 10).await;
    assert_eq!((recipients.len(), counts), (10, vec![10]));
    stage.colleague("refused@example.com").await;
    stage.forgets("refused@example.com").await;
    stage.forgets("bor0@example.com").await;
    stage.forgets("bor1@example.com").await;
    assert_eq!(stage.send_mails().await, None);
    assert_eq!(brought(&mut post, 2).await.1, [2], "one that is refused leaves the connection to the others");
}

#[tokio::test]
async fn a_server_that_ends_connections_after_two_mails_loses_nothing_and_gets_nothing_twice() {
    for more in [&[][..], &["--silent"]] {
        let mut post = Post::open(&[&["--most", "2"], more].concat()).await;
        let stage = Stage::new().await.with_mail(post.port).await.with_forgetful(6).await;
        assert_eq!(stage.send_mails().await, None, "nothing waits");
        let mails = stage.mails().await;
        assert!(mails.iter().all(|mail| (mail.state, mail.attempts) == (State::Accepted, 1)), "{mails:?}");
        let (recipients, counts) = brought(&mut post, 6).await;
        assert_eq!((recipients.len(), counts), (6, vec![2, 1, 1, 1, 1]), "then a connection for each");
        // What comes next would be the seventh.
        stage.colleague("last@example.com").await;
        stage.forgets("last@example.com").await;
        stage.send_mails().await;
        assert_eq!(post.next().await["to"], "last@example.com");
    }
}

#[tokio::test]
async fn a_server_sends_by_itself_and_stops_when_it_is_told() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    let listener = tokio::net::TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
    let (stop, told) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(heard::serve::serve(stage.app.clone(), listener, async move { drop(told.await) }));
    stage.forgets("iva@example.com").await;
    assert_eq!(post.next().await["to"], "iva@example.com");
    stop.send(()).expect("it serves");
    serving.await.expect("it ends").expect("without a fault");
}
