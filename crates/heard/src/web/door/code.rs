//! The second step of signing in: the code of the app, or a recovery code. Whoever comes here has given the password; until
//! the code is right, nothing else is open to them.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use serde::Serialize;
use store::half_session::HalfSession;

use crate::app::App;
use crate::audit::{Act, tell_everywhere};
use crate::form::Fields;
use crate::second_factor::{self, Shown};
use crate::web::answer::is_foreign;
use crate::web::fault::Fault;
use crate::web::member::Stranger;
use crate::web::{respondent, session, signed};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/login/code", get(show).post(enter))
}

/// The page.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct View {
    /// The key of what went wrong.
    pub(crate) mistake: Option<&'static str>,
    /// Seconds to wait, where that is what went wrong.
    pub(crate) wait: u64,
}

async fn find(app: &App, headers: &HeaderMap) -> Result<Option<([u8; 32], HalfSession)>, Fault> {
    let Some(hash) = session::half(app, headers) else { return Ok(None) };
    let mut read = app.store.read().await?;
    let half = store::half_session::find(&mut read, &hash, app.now()).await?;
    Ok(half.map(|half| (hash, half)))
}

async fn show(State(app): State<App>, stranger: Stranger, headers: HeaderMap) -> Result<Response, Fault> {
    match find(&app, &headers).await? {
        Some(_) => signed::html(&app, &stranger.language, StatusCode::OK, "login-code.html", &View::default()),
        None => Ok(Redirect::to("/login").into_response()),
    }
}

async fn enter(State(app): State<App>, stranger: Stranger, headers: HeaderMap, body: Bytes) -> Result<Response, Fault> {
    let Some((hash, half)) = find(&app, &headers).await? else { return Ok(Redirect::to("/login").into_response()) };
    let page = |status, view: View| signed::html(&app, &stranger.language, status, "login-code.html", &view);
    if is_foreign(&headers) {
        return page(StatusCode::FORBIDDEN, View { mistake: Some("login-again"), wait: 0 });
    }
    if let Err(wait) = app.limits.code(half.user_id, stranger.visitor.address) {
        let view = View { mistake: Some("login-wait"), wait: wait.0 };
        return Ok(respondent::later(page(StatusCode::TOO_MANY_REQUESTS, view)?, wait));
    }
    let mut tx = app.store.begin().await?;
    let shown = second_factor::show(&app, &mut tx, half.user_id, Fields::parse(&body).text("code")).await?;
    let user = store::user::find_by_id(&mut tx, half.user_id).await?;
    let (Some(shown), Some(user)) = (shown, user) else {
        drop(tx);
        return page(StatusCode::UNPROCESSABLE_ENTITY, View { mistake: Some("code-wrong"), wait: 0 });
    };
    // Of two who press with the same half session, one comes in.
    if !store::half_session::remove(&mut tx, &hash).await? {
        return Ok(Redirect::to("/login").into_response());
    }
    let (who, address) = ((user.id, user.name.as_str()), stranger.visitor.address);
    let acts = [Some(Act::SignedIn), (shown == Shown::Recovery).then_some(Act::RecoveryCodeUsed)];
    for act in acts.into_iter().flatten() {
        if tell_everywhere(app.stamp(), &mut tx, who, address, act).await? == 0 {
            return Ok(Redirect::to("/login").into_response());
        }
    }
    let mut response = session::sign_in(&app, tx, &stranger, user.id, &half.next, half.workspace).await?;
    session::forget_half(&app, &mut response)?;
    Ok(response)
}
