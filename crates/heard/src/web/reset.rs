//! A forgotten password: asking for a link, and choosing another password with it. Asking says the same, and does the same,
//! whoever is asked for; a link is used up by the form and not by looking at it, because mail scanners look.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use reach::channel::mail::is_address;
use serde::Serialize;
use store::contact::fold;
use store::user::User;

use super::answer::is_foreign;
use super::fault::Fault;
use super::member::Stranger;
use super::{door, respondent, signed};
use crate::app::App;
use crate::audit::{Act, tell_everywhere};
use crate::form::Fields;
use crate::token::{self, Purpose};
use crate::{mail, password, reset};

/// Every address of it.
pub fn routes() -> Router<App> {
    Router::new().route("/forgot", get(show_forgot).post(forgot)).route("/reset/{word}", get(show_new).post(change))
}

#[derive(Clone, Debug, Default, Serialize)]
struct Forgot {
    email: String,
    /// Mail can be sent.
    can_send: bool,
    /// The link was asked for.
    sent: bool,
    /// The key of what went wrong.
    mistake: Option<&'static str>,
    /// Seconds to wait, where that is what went wrong.
    wait: u64,
}

async fn show_forgot(State(app): State<App>, stranger: Stranger) -> Result<Response, Fault> {
    let view = Forgot { can_send: mail::find(&app).await?.is_some(), ..Forgot::default() };
    signed::html(&app, &stranger.language, StatusCode::OK, "forgot.html", &view)
}

async fn forgot(
    State(app): State<App>,
    stranger: Stranger,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Fault> {
    let email = fold(Fields::parse(&body).text("email"));
    let mut view = Forgot { can_send: mail::find(&app).await?.is_some(), email, ..Forgot::default() };
    let show = |status, view: &Forgot| signed::html(&app, &stranger.language, status, "forgot.html", view);
    if !view.can_send {
        return show(StatusCode::SERVICE_UNAVAILABLE, &view);
    }
    if is_foreign(&headers) {
        view.mistake = Some("login-again");
        return show(StatusCode::FORBIDDEN, &view);
    }
    if !is_address(&view.email) {
        view.mistake = Some("forgot-email-wrong");
        return show(StatusCode::UNPROCESSABLE_ENTITY, &view);
    }
    if let Err(wait) = app.limits.reset(&view.email, stranger.visitor.address) {
        (view.mistake, view.wait) = (Some("login-wait"), wait.0);
        return Ok(respondent::later(show(StatusCode::TOO_MANY_REQUESTS, &view)?, wait));
    }
    let now = app.now();
    let mut tx = app.store.begin().await?;
    store::reset::ask(&mut tx, app.chance.id(now), &view.email, now).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    view.sent = true;
    show(StatusCode::OK, &view)
}

#[derive(Clone, Debug, Default, Serialize)]
struct New {
    word: String,
    email: String,
    shortest: usize,
    /// The key of what is wrong with the password.
    mistake: Option<&'static str>,
}

/// Whose link it is. A wrong one is a stranger's guess.
async fn found(app: &App, stranger: &Stranger, word: &str) -> Result<Result<User, Response>, Fault> {
    let mut read = app.store.read().await?;
    let user = store::reset::find(&mut read, &token::hash(Purpose::Reset, word), app.now()).await?;
    let user = match user {
        Some(user) => store::user::find_by_id(&mut read, user).await?,
        None => None,
    };
    drop(read);
    match user {
        Some(user) => Ok(Ok(user)),
        None => Ok(Err(gone(app, stranger)?)),
    }
}

fn gone(app: &App, stranger: &Stranger) -> Result<Response, Fault> {
    if let Err(wait) = app.limits.stranger(stranger.visitor.address) {
        return Ok(respondent::later(door::too_many(app, &stranger.language)?, wait));
    }
    signed::html(app, &stranger.language, StatusCode::NOT_FOUND, "reset-gone.html", &serde_json::json!({}))
}

async fn show_new(State(app): State<App>, stranger: Stranger, Path(word): Path<String>) -> Result<Response, Fault> {
    match found(&app, &stranger, &word).await? {
        Err(page) => Ok(page),
        Ok(user) => {
            let view = New { word, email: user.email, shortest: password::SHORTEST, mistake: None };
            signed::html(&app, &stranger.language, StatusCode::OK, "reset.html", &view)
        }
    }
}

async fn change(
    State(app): State<App>,
    stranger: Stranger,
    headers: HeaderMap,
    Path(word): Path<String>,
    body: Bytes,
) -> Result<Response, Fault> {
    let user = match found(&app, &stranger, &word).await? {
        Err(page) => return Ok(page),
        Ok(user) => user,
    };
    let fields = Fields::parse(&body);
    let typed = fields.get("password").unwrap_or_default();
    let mistake = password::check(typed, &user.email).err().map(password::Weak::key);
    let mistake = if is_foreign(&headers) { Some("login-again") } else { mistake };
    if mistake.is_some() {
        let view = New { word, email: user.email, shortest: password::SHORTEST, mistake };
        return signed::html(&app, &stranger.language, StatusCode::UNPROCESSABLE_ENTITY, "reset.html", &view);
    }
    let (hash, name) = (password::hash(typed.to_owned(), &app.chance).await?, user.name);
    let mut tx = app.store.begin().await?;
    let Some(user) = store::reset::use_up(&mut tx, &token::hash(Purpose::Reset, &word), app.now()).await? else {
        return gone(&app, &stranger);
    };
    let ended = reset::change(&app, &mut tx, user, &hash, None).await?;
    let who = (user, name.as_str());
    tell_everywhere(app.stamp(), &mut tx, who, stranger.visitor.address, Act::PasswordChanged).await?;
    tx.commit().await?;
    ended.iter().for_each(|session| app.live.leave(session));
    app.outbox.notify_one();
    Ok(Redirect::to("/login?done=password").into_response())
}

#[cfg(test)]
pub(crate) mod sample {
    use serde_json::{Value, json};

    use super::*;
    use crate::reset::About;

    /// Template, name and view of each page and mail.
    pub(crate) fn all() -> Vec<(&'static str, &'static str, Value)> {
        let forgot = Forgot { can_send: true, email: "iva@example.com".into(), ..Forgot::default() };
        let new = New { word: "w".into(), email: "iva@example.com".into(), shortest: 10, mistake: None };
        let plain = |view: Forgot| serde_json::to_value(view).unwrap_or_default();
        let newly = |view: New| serde_json::to_value(view).unwrap_or_default();
        vec![
            ("forgot.html", "forgot", plain(forgot.clone())),
            ("forgot.html", "forgot-wrong", plain(Forgot { mistake: Some("forgot-email-wrong"), ..forgot.clone() })),
            ("forgot.html", "forgot-sent", plain(Forgot { sent: true, ..forgot.clone() })),
            ("forgot.html", "forgot-without-mail", plain(Forgot { can_send: false, ..forgot })),
            ("reset.html", "reset", newly(new.clone())),
            ("reset.html", "reset-weak", newly(New { mistake: Some("password-short"), ..new })),
            ("reset-gone.html", "reset-gone", json!({})),
        ]
    }

    /// What Iva's mails name.
    pub(crate) fn about() -> About {
        About {
            name: "Iva <Hrast>".into(),
            email: "iva@example.com".into(),
            link: "https://feedback.lindentree.example/reset/AbCdEfGhIjKlMnOpQrStUv".into(),
            home: "https://feedback.lindentree.example".into(),
        }
    }
}
