//! The first visit, logging in and out, and everybody who must stay outside.

use axum::http::Method;
use heard::app::Doors;
use store::user::User;

use crate::stage::{DAY, Reply, Stage};

impl Stage {
    /// Iva, the owner, who can log in.
    pub async fn with_iva(self) -> Stage {
        let password = heard::password::hash("dolga pot do doma".to_owned(), &self.app.chance).await.expect("hashed");
        let now = self.now();
        let iva = User {
            id: self.app.chance.id(now),
            email: "iva@example.com".to_owned(),
            name: "Iva Hrast".to_owned(),
            password,
        };
        let mut tx = self.app.store.begin().await.expect("begin");
        assert!(store::user::add(&mut tx, &iva, now).await.expect("added"));
        store::member::join(&mut tx, self.workspace, iva.id, store::member::Role::Owner).await.expect("joined");
        tx.commit().await.expect("commit");
        self
    }

    pub async fn log_in(&self, email: &str, password: &str) -> Reply {
        self.post("/login", &format!("email={email}&password={}", password.replace(' ', "+"))).await
    }

    /// Iva's cookie.
    pub async fn iva(&self) -> String {
        let reply = self.log_in("iva@example.com", "dolga pot do doma").await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        reply.header("set-cookie").split(';').next().expect("a cookie").to_owned()
    }

    pub async fn get_as(&self, cookie: &str, path: &str) -> Reply {
        self.send(Method::GET, path, &[("cookie", cookie)], "").await
    }

    pub async fn post_as(&self, cookie: &str, path: &str, form: &str) -> Reply {
        let headers = [("cookie", cookie), ("content-type", "application/x-www-form-urlencoded")];
        self.send(Method::POST, path, &headers, form).await
    }
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_are_told_alike() {
    let stage = Stage::new().await.with_iva().await;
    let wrong = stage.log_in("iva@example.com", "wrong password").await;
    let unknown = stage.log_in("nobody@example.com", "wrong password").await;
    assert_eq!((wrong.status.as_u16(), unknown.status.as_u16()), (422, 422));
    assert_eq!(wrong.body.replace("iva@example.com", ""), unknown.body.replace("nobody@example.com", ""));
    assert_eq!(wrong.header("set-cookie"), "");
}

#[tokio::test]
async fn guessing_is_slowed_down_for_the_account_that_is_guessed() {
    let stage = Stage::new().await.with_iva().await;
    for _ in 0..6 {
        assert_eq!(stage.log_in("iva@example.com", "wrong password").await.status, 422);
    }
    let late = stage.log_in("iva@example.com", "dolga pot do doma").await;
    assert_eq!(late.status, 429);
    assert!(!late.header("retry-after").is_empty());
}

#[tokio::test]
async fn the_cookie_is_for_the_server_alone_and_ends_with_the_session() {
    let stage = Stage::new().await.with_iva().await;
    let reply = stage.log_in("Iva@Example.com ", "dolga pot do doma").await;
    let cookie = reply.header("set-cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
    let cookie = stage.iva().await;
    let home = stage.get_as(&cookie, "/").await;
    assert_eq!(home.status, 200);
    stage.move_clock(31 * DAY);
    assert_eq!(stage.get_as(&cookie, "/").await.status, 303, "the session has ended");
}

#[tokio::test]
async fn whoever_is_not_signed_in_is_sent_to_the_door_and_back() {
    let stage = Stage::new().await.with_iva().await;
    let reply = stage.get("/responses?survey=1").await;
    assert_eq!(reply.status, 303);
    assert_eq!(reply.header("location"), "/login?next=%2Fresponses%3Fsurvey%3D1");
    let form = "email=iva@example.com&password=dolga+pot+do+doma&next=/responses?survey%3D1";
    assert_eq!(stage.post("/login", form).await.header("location"), "/responses?survey=1");
    let form = "email=iva@example.com&password=dolga+pot+do+doma&next=https://evil.test/";
    assert_eq!(stage.post("/login", form).await.header("location"), "/");
}

#[tokio::test]
async fn a_form_of_another_site_or_session_changes_nothing() {
    let stage = Stage::new().await.with_iva().await;
    let cookie = stage.iva().await;
    for csrf in ["wrong", ""] {
        assert_eq!(stage.post_as(&cookie, "/logout", &format!("csrf={csrf}")).await.status, 403);
    }
    let csrf = stage.get_as(&cookie, "/").await.field("csrf");
    for foreign in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.test")] {
        let headers = [("cookie", cookie.as_str()), ("content-type", "application/x-www-form-urlencoded"), foreign];
        assert_eq!(stage.send(Method::POST, "/logout", &headers, format!("csrf={csrf}")).await.status, 403);
    }
    assert_eq!(stage.get_as(&cookie, "/").await.status, 200, "still signed in");
    let reply = stage.post_as(&cookie, "/logout", &format!("csrf={csrf}")).await;
    assert_eq!((reply.status.as_u16(), reply.header("location")), (303, "/login"));
    assert_eq!(stage.get_as(&cookie, "/").await.status, 303, "signed out");
}

#[tokio::test]
async fn the_one_time_link_sets_up_once() {
    let stage = Stage::before_set_up(Doors { setup: Some("word".to_owned()), demo: None }).await;
    assert_eq!(stage.get("/").await.status, 503);
    let old = stage.get("/setup/guess").await;
    assert_eq!(old.status, 404);
    assert!(old.text().contains("Each start of Heard makes a new one."), "{}", old.text());
    assert!(stage.get("/setup/word").await.body.contains("name=\"public_url\""));
    let weak = stage
        .post("/setup/word", "name=Iva&email=iva@example.com&password=short&workspace=Trees&zone=Mars&public_url=x")
        .await;
    assert_eq!(weak.status, 422);
    assert_eq!(weak.body.matches("aria-invalid").count(), 3, "password, zone and address are marked");
    assert!(weak.body.contains("value=\"iva@example.com\""), "what was typed is kept");
    let form = "name=Iva+Hrast&email=iva@example.com&password=dolga+pot+do+doma&workspace=Lindentree+Cycles\
                &zone=Europe/Ljubljana&public_url=https://feedback.example.com";
    let reply = stage.post("/setup/word", form).await;
    assert_eq!((reply.status.as_u16(), reply.header("location")), (303, "/"));
    let cookie = reply.header("set-cookie");
    assert!(cookie.starts_with("__Host-heard=") && cookie.contains("; Secure"), "{cookie}");
    for used in [stage.get("/setup/word").await, stage.post("/setup/word", form).await] {
        assert_eq!(used.status, 404, "the link worked once");
        assert!(used.text().contains("This Heard is set up already"), "{}", used.text());
        assert!(used.body.contains("href=\"/login\"") && used.body.contains("heard user reset-link"), "{}", used.body);
    }
    assert_eq!(stage.app.public_url(), "https://feedback.example.com");
}
