//! Where one is signed in: each session with its device in words, and ending it, or all but this one. Nobody sees those of
//! somebody else.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use serde::Serialize;
use store::session::Listed;

use crate::app::App;
use crate::audit::{Act, tell_everywhere};
use crate::device;
use crate::right::Own;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::shell::{DONE, Done};
use crate::words::{When, Words};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/account/sessions/end", post(end_others)).route("/account/sessions/{id}/end", post(end))
}

/// A session.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct One {
    /// By which it is ended: the beginning of its hash, which is no way in.
    id: String,
    /// Browser and system, in words.
    device: String,
    /// From which address it began.
    address: Option<String>,
    /// When it began.
    begun: When,
    /// When it was last used.
    seen: When,
    /// It is the one that looks.
    is_this: bool,
}

fn id(hash: &[u8; 32]) -> String {
    hash[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Sessions in words, this one first.
pub(super) fn told(words: &Words<'_>, listed: Vec<Listed>, this: &[u8; 32], now: i64) -> Vec<One> {
    let one = |listed: Listed| One {
        id: id(&listed.hash),
        device: device_words(words, listed.agent.as_deref().unwrap_or_default()),
        address: listed.address,
        begun: words.when(listed.created_at, now),
        seen: words.when(listed.seen_at, now),
        is_this: listed.hash == *this,
    };
    let (mut all, others): (Vec<One>, Vec<One>) = listed.into_iter().map(one).partition(|one| one.is_this);
    all.extend(others);
    all
}

fn device_words(words: &Words<'_>, agent: &str) -> String {
    match device::read(agent) {
        (Some(browser), Some(system)) => {
            words.text_with("session-device", [("browser", browser.into()), ("system", system.into())])
        }
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => words.text("session-unknown"),
    }
}

async fn end(State(app): State<App>, Path(named): Path<String>, posted: Posted<Own>) -> Result<Response, Fault> {
    let member = &posted.member;
    let mut tx = app.store.begin().await?;
    let theirs = store::session::list_of_user(&mut tx, member.user, app.now()).await?;
    let Some(session) = theirs.into_iter().find(|one| id(&one.hash) == named && one.hash != member.session) else {
        drop(tx);
        // It has ended meanwhile, or is another person's.
        return door::not_found(&app, &member.language);
    };
    store::session::remove(&mut tx, &session.hash).await?;
    tell(&app, &mut tx, member).await?;
    tx.commit().await?;
    app.live.leave(&session.hash);
    Ok(Redirect::to(&format!("/account?{DONE}={}#sessions", Done::SessionEnded)).into_response())
}

async fn end_others(State(app): State<App>, posted: Posted<Own>) -> Result<Response, Fault> {
    let member = &posted.member;
    let mut tx = app.store.begin().await?;
    let ended = store::session::remove_of_user(&mut tx, member.user, Some(&member.session)).await?;
    if !ended.is_empty() {
        tell(&app, &mut tx, member).await?;
    }
    tx.commit().await?;
    ended.iter().for_each(|session| app.live.leave(session));
    Ok(Redirect::to(&format!("/account?{DONE}={}#sessions", Done::SessionsEnded)).into_response())
}

/// A visitor of the demonstration shares the account with every other one: what they end is told all the same.
async fn tell(app: &App, tx: &mut store::Tx, member: &Member) -> Result<(), Fault> {
    let who = (member.user, member.name.as_str());
    tell_everywhere(app.stamp(), tx, who, member.address, Act::SessionsEnded).await?;
    Ok(())
}

#[cfg(test)]
pub(crate) mod sample {
    use super::*;

    /// Three, one of them a program's.
    pub(crate) fn several() -> Vec<One> {
        let when = |machine: &str, words: &str| When { machine: machine.into(), words: words.into() };
        let one = |id: &str, device: &str, address: Option<&str>, seen: When, is_this| One {
            id: id.into(),
            device: device.into(),
            address: address.map(str::to_owned),
            begun: when("2026-11-20T08:12:00Z", "yesterday, 09:12"),
            seen,
            is_this,
        };
        let now = || when("2026-11-21T13:52:00Z", "today, 14:52");
        vec![
            one("0a1b2c3d4e5f6071", "Firefox on Linux", Some("203.0.113.7"), now(), true),
            one("1a1b2c3d4e5f6072", "curl", Some("2001:db8::7"), now(), false),
            one("2a1b2c3d4e5f6073", "unknown device", None, now(), false),
        ]
    }
}
