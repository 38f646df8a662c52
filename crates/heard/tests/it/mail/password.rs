//! A forgotten password, with mail and without; and another password for somebody who knows the present one.

use axum::http::Method;
use store::outbox;

use crate::post::Post;
use crate::stage::{MINUTE, Reply, Stage};

/// The path of the link in a mail.
fn link(mail: &serde_json::Value) -> String {
    let text = mail["text"].as_str().expect("text").replace("=\r\n", "").replace("=3D", "=");
    let at = text.find("/reset/").unwrap_or_else(|| panic!("no link in {text}"));
    text[at..].split_whitespace().next().expect("a link").to_owned()
}

async fn choose(stage: &Stage, link: &str, password: &str) -> Reply {
    stage.post(link, &format!("password={}", password.replace(' ', "+"))).await
}

#[tokio::test]
async fn a_forgotten_password_is_reset_by_mail() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    let cookie = stage.iva().await;
    assert!(stage.get("/login").await.links("/forgot").len() == 1, "the log-in page shows the way");
    stage.forgets("Iva@Example.com").await;
    stage.send_mails().await;
    let mail = post.next().await;
    assert!(mail["text"].as_str().expect("text").contains("Subject: A new password for Heard"), "{mail}");
    let link = link(&mail);

    // A scanner looks, which changes nothing.
    for _ in 0..3 {
        assert_eq!(stage.get(&link).await.status, 200);
        assert_eq!(stage.head(&link).await.status, 200);
    }
    let weak = choose(&stage, &link, "short").await;
    assert_eq!((weak.status.as_u16(), weak.body.matches("aria-invalid").count()), (422, 1));
    let foreign = [("sec-fetch-site", "cross-site"), ("content-type", "application/x-www-form-urlencoded")];
    let foreign = stage.send(Method::POST, &link, &foreign, "password=kratka+pot+do+doma").await;
    assert_eq!(foreign.status, 422);

    let changed = choose(&stage, &link, "kratka pot do doma").await;
    assert_eq!((changed.status.as_u16(), changed.header("location")), (303, "/login?done=password"));
    assert!(stage.get("/login?done=password").await.text().contains("Your password is changed"));
    assert_eq!(stage.get_as(&cookie, "/").await.status, 303, "who was signed in is not any more");
    assert_eq!(stage.log_in("iva@example.com", "dolga pot do doma").await.status, 422);
    assert_eq!(stage.log_in("iva@example.com", "kratka pot do doma").await.status, 303);
    let again = choose(&stage, &link, "tretja pot do doma").await;
    assert_eq!(again.status, 404, "it worked once");
    assert!(again.text().contains("does not work any more"), "{}", again.text());

    stage.send_mails().await;
    let told = post.next().await;
    assert!(told["text"].as_str().expect("text").contains("Subject: Your password for Heard was changed"), "{told}");
}

#[tokio::test]
async fn a_link_works_for_an_hour_and_a_new_password_ends_all_others() {
    let mut post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    let mut links = Vec::new();
    for _ in 0..3 {
        stage.forgets("iva@example.com").await;
        stage.send_mails().await;
        links.push(link(&post.next().await));
        stage.move_clock(20 * MINUTE);
    }
    assert_eq!(stage.get(&links[0]).await.status, 404, "its hour is over");
    assert_eq!(stage.get(&links[1]).await.status, 200);
    assert_eq!(choose(&stage, &links[2], "kratka pot do doma").await.status, 303);
    assert_eq!(stage.get(&links[1]).await.status, 404);
}

#[tokio::test]
async fn nobody_learns_who_has_an_account() {
    let post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    let known = stage.post("/forgot", "email=iva@example.com").await;
    let unknown = stage.post("/forgot", "email=ana@example.com").await;
    assert_eq!(known.status, unknown.status);
    assert_eq!(known.body.replace("iva@", ""), unknown.body.replace("ana@", ""));
    // What is done for both until they are answered is the same as well: the rest is the job's.
    assert!(stage.mails().await.is_empty());
    stage.send_mails().await;
    assert_eq!(stage.mails().await.len(), 1);
}

#[tokio::test]
async fn a_link_lies_sealed_while_it_waits() {
    let post = Post::open(&[]).await;
    let stage = Stage::new().await.with_mail(post.port).await;
    stage.colleague("later@example.com").await;
    stage.forgets("later@example.com").await;
    let next = stage.send_mails().await.expect("it waits");
    let mut tx = stage.app.store.begin().await.expect("begin");
    let waits = outbox::claim(&mut tx, next, next + MINUTE).await.expect("claimed").expect("it is due");
    drop(tx);
    assert!(waits.secret && !waits.text.contains("reset") && !waits.html.contains("reset"), "{waits:?}");
}

#[tokio::test]
async fn asking_often_is_slowed_down_for_everybody_alike() {
    let post = Post::open(&[]).await;
    let stage = Stage::new().await.with_iva().await.with_mail(post.port).await;
    for email in ["iva@example.com", "nobody@example.com"] {
        for _ in 0..4 {
            stage.forgets(email).await;
        }
        let late = stage.post("/forgot", &format!("email={email}")).await;
        assert_eq!(late.status, 429, "{email}");
        assert!(!late.header("retry-after").is_empty());
    }
    assert_eq!(stage.post("/forgot", "email=iva").await.status, 422);
}

#[tokio::test]
async fn without_mail_the_page_names_the_command() {
    let stage = Stage::new().await.with_iva().await;
    let page = stage.get("/forgot").await;
    assert!(page.text().contains("heard user reset-link EMAIL"), "{}", page.text());
    assert!(!page.body.contains("action=\"/forgot\""), "there is nothing to send");
    assert_eq!(stage.post("/forgot", "email=iva@example.com").await.status, 503);
}

#[tokio::test]
async fn a_link_made_on_the_machine_works_too() {
    let stage = Stage::new().await.with_iva().await;
    // The command has the machine's clock, and the story its own.
    let now = heard::clock::Clock::System.now();
    stage.move_clock(now - stage.now());
    let nobody = stage.heard(&["user", "reset-link", "nobody@example.com"]).await;
    assert_eq!(nobody.status.code(), Some(2));
    let said = String::from_utf8_lossy(&nobody.stderr).into_owned();
    assert!(said.contains("nobody signs in with nobody@example.com"), "{said}");
    let made = stage.heard(&["user", "reset-link", "Iva@example.com"]).await;
    let said = String::from_utf8_lossy(&made.stdout).into_owned();
    assert!(made.status.success(), "{said}");
    let link = said.lines().next_back().and_then(|line| line.find("/reset/").map(|at| line[at..].to_owned()));
    let link = link.unwrap_or_else(|| panic!("no link in {said}"));
    assert_eq!(choose(&stage, &link, "kratka pot do doma").await.status, 303);
    assert_eq!(stage.log_in("iva@example.com", "kratka pot do doma").await.status, 303);
    assert!(stage.mails().await.is_empty(), "without mail nobody is written to");
}

#[tokio::test]
async fn whoever_knows_the_present_password_changes_it_and_stays_signed_in_here_alone() {
    let stage = Stage::new().await.with_iva().await;
    let (here, elsewhere) = (stage.iva().await, stage.iva().await);
    let csrf = stage.get_as(&here, "/account").await.field("csrf");
    let send = async |now: &str, new: &str| {
        let form = format!("csrf={csrf}&now={}&new={}", now.replace(' ', "+"), new.replace(' ', "+"));
        stage.post_as(&here, "/account/password", &form).await
    };
    let wrong = send("wrong password", "short").await;
    assert_eq!((wrong.status.as_u16(), wrong.body.matches("aria-invalid").count()), (422, 2));
    assert_eq!(stage.get_as(&elsewhere, "/").await.status, 200, "nothing has changed");
    let changed = send("dolga pot do doma", "kratka pot do doma").await;
    assert_eq!((changed.status.as_u16(), changed.header("location")), (303, "/account?done=password-changed"));
    assert!(stage.get_as(&here, "/account?done=password-changed").await.text().contains("Your password is changed"));
    assert_eq!(stage.get_as(&elsewhere, "/").await.status, 303, "signed out");
    assert_eq!(stage.log_in("iva@example.com", "kratka pot do doma").await.status, 303);
}

#[tokio::test]
async fn guessing_the_present_password_is_slowed_down() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    let form =
        format!("csrf={}&now=wrong&new=kratka+pot+do+doma", stage.get_as(&cookie, "/account").await.field("csrf"));
    let mut statuses = Vec::new();
    for _ in 0..7 {
        statuses.push(stage.post_as(&cookie, "/account/password", &form).await.status.as_u16());
    }
    assert_eq!(statuses.last(), Some(&429), "{statuses:?}");
}
