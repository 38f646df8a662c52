//! What keeps an account safe: sessions that are seen and ended, a second step, the password once more before what is
//! dangerous, and keys of programs.

mod keys;
mod proving;
mod second_factor;
mod sessions;

use axum::http::Method;

use crate::stage::{Reply, Stage};

/// Iva's password.
pub(crate) const PASSWORD: &str = "dolga+pot+do+doma";

impl Stage {
    /// A form that is sent from a page of ours, as browsers tell.
    pub(crate) async fn send_from(&self, cookie: &str, page: &str, path: &str, form: &str) -> Reply {
        let csrf = self.get_as(cookie, page).await.field("csrf");
        let from = format!("http://heard.test{page}");
        let headers = [
            ("cookie", cookie),
            ("content-type", "application/x-www-form-urlencoded"),
            ("host", "heard.test"),
            ("referer", &from),
        ];
        self.send(Method::POST, path, &headers, format!("csrf={csrf}&{form}")).await
    }

    /// Somebody signs in with a browser that calls itself so; the cookie.
    async fn log_in_with(&self, agent: &str) -> String {
        let headers = [("user-agent", agent), ("content-type", "application/x-www-form-urlencoded")];
        let form = format!("email=iva@example.com&password={PASSWORD}");
        given(&self.send(Method::POST, "/login", &headers, form).await)
    }
}

/// The first cookie of a reply.
#[track_caller]
fn given(reply: &Reply) -> String {
    assert_eq!(reply.status, 303, "{}", reply.text());
    reply.header("set-cookie").split(';').next().expect("a cookie").to_owned()
}

/// It leads there.
#[track_caller]
fn leads(reply: &Reply, to: &str) {
    assert_eq!((reply.status.as_u16(), reply.header("location")), (303, to), "{}", reply.text());
}
