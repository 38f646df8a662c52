//! How a session begins and ends, and its cookie. Whoever comes in by a password and has a second factor begins only half
//! a session: it opens nothing but the page that asks for the code.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use store::Tx;
use store::half_session::HalfSession;
use store::session::NewSession;
use store::user::User;
use uuid::Uuid;

use super::fault::Fault;
use super::member::{Member, Stranger};
use super::sure;
use crate::app::App;
use crate::audit::{Act, tell_everywhere};
use crate::clock::{DAY, MINUTE};
use crate::token::{self, Purpose};

/// How long a session lasts.
const LASTS: i64 = 30 * DAY;

/// How long somebody may look for the app with the code.
const HALF_LASTS: i64 = 10 * MINUTE;

/// Whoever has just shown their password comes in: at once, or, where they have a second factor, after its code. It is
/// committed with whatever the transaction holds already. `workspace`: where they came in to, where that is named.
///
/// # Errors
/// When the store fails.
pub async fn come_in(
    app: &App,
    mut tx: Tx,
    stranger: &Stranger,
    user: &User,
    to: &str,
    workspace: Option<i64>,
) -> Result<Response, Fault> {
    let kept = store::second_factor::find(&mut tx, user.id).await?;
    if kept.is_none_or(|kept| kept.on_since.is_none()) {
        let (who, address) = ((user.id, user.name.as_str()), stranger.visitor.address);
        tell_everywhere(app.stamp(), &mut tx, who, address, Act::SignedIn).await?;
        return sign_in(app, tx, stranger, user.id, to, workspace).await;
    }
    let (token, now) = (app.chance.word(), app.now());
    let half = HalfSession { user_id: user.id, next: to.to_owned(), workspace };
    store::half_session::add(&mut tx, &token::hash(Purpose::HalfSession, &token), &half, now + HALF_LASTS).await?;
    tx.commit().await?;
    let mut response = Redirect::to(super::door::CODE).into_response();
    set_cookie(app, &mut response, half_cookie_name(app), &token, HALF_LASTS / 1000)?;
    Ok(response)
}

/// Begins a session, in this workspace where one is named, and sends the person on. It is committed with whatever the
/// transaction holds already.
///
/// # Errors
/// When the store fails.
pub async fn sign_in(
    app: &App,
    mut tx: Tx,
    stranger: &Stranger,
    user: Uuid,
    to: &str,
    workspace: Option<i64>,
) -> Result<Response, Fault> {
    let (token, csrf, at) = (app.chance.word(), app.chance.word(), app.now());
    let hash = token::hash(Purpose::Session, &token);
    let address = stranger.visitor.address.map(|address| address.to_string());
    let session = NewSession {
        hash: &hash,
        user,
        csrf: &csrf,
        at,
        expires_at: at + LASTS,
        trusted_until: at + sure::LASTS,
        address: address.as_deref(),
        agent: stranger.agent.as_deref(),
    };
    store::session::add(&mut tx, &session).await?;
    if let Some(workspace) = workspace {
        store::session::choose(&mut tx, &hash, workspace).await?;
    }
    tx.commit().await?;
    let mut response = Redirect::to(to).into_response();
    set_cookie(app, &mut response, cookie_name(app), &token, LASTS / 1000)?;
    Ok(response)
}

/// Ends the session and sends the person to the door.
///
/// # Errors
/// When the store fails.
pub async fn sign_out(app: &App, member: &Member) -> Result<Response, Fault> {
    let mut tx = app.store.begin().await?;
    store::session::remove(&mut tx, &member.session).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::SignedOut, "").await?;
    tx.commit().await?;
    app.live.leave(&member.session);
    let mut response = Redirect::to("/login").into_response();
    set_cookie(app, &mut response, cookie_name(app), "", 0)?;
    Ok(response)
}

/// The half session of a request: its hash.
pub fn half(app: &App, headers: &HeaderMap) -> Option<[u8; 32]> {
    cookie(headers, half_cookie_name(app)).map(|token| token::hash(Purpose::HalfSession, token))
}

/// Takes the cookie of a half session away.
///
/// # Errors
/// Never, as long as the cookie's name is text.
pub fn forget_half(app: &App, response: &mut Response) -> Result<(), Fault> {
    set_cookie(app, response, half_cookie_name(app), "", 0)
}

/// A `__Host-` cookie is bound to https and to this host; without https browsers refuse it, so a plain one stands in.
pub fn cookie_name(app: &App) -> &'static str {
    if app.is_https() { "__Host-heard" } else { "heard" }
}

fn half_cookie_name(app: &App) -> &'static str {
    if app.is_https() { "__Host-heard-half" } else { "heard-half" }
}

fn set_cookie(app: &App, response: &mut Response, name: &str, token: &str, seconds: i64) -> Result<(), Fault> {
    let secure = if app.is_https() { "; Secure" } else { "" };
    let cookie = format!("{name}={token}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    response.headers_mut().append(header::SET_COOKIE, HeaderValue::from_str(&cookie)?);
    Ok(())
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}
