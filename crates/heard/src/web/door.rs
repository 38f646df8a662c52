//! The door: setting up an installation through its one-time link, logging in and out. Wrong passwords are slow, few
//! and never told apart from unknown addresses.

mod code;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::{Deserialize, Serialize};
use store::contact::fold;
use store::user::User;

use super::answer::is_foreign;
use super::fault::Fault;
use super::member::{Member, Posted, Stranger};
use super::{language, session, signed};
use crate::app::App;
use crate::audit::{Act, Doer};
use crate::contact::is_email;
use crate::form::Fields;
use crate::password;
use crate::right::Own;
use crate::settings::PublicUrl;

/// Where the code of a second factor is asked for.
pub const CODE: &str = "/login/code";

/// Every address of the door.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/login", get(show_log_in).post(log_in))
        .route("/logout", post(log_out))
        .route("/workspace", post(choose))
        .route("/setup/{word}", get(show_set_up).post(set_up))
        .route("/demo/{word}", get(enter_demo))
        .merge(code::routes())
}

#[derive(Debug, Default, Serialize)]
struct LogIn {
    email: String,
    next: String,
    /// The key of what went wrong.
    mistake: Option<&'static str>,
    /// Seconds to wait, where that is what went wrong.
    wait: u64,
    /// The password was just changed.
    changed: bool,
}

#[derive(Debug, Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
    #[serde(default)]
    done: String,
}

async fn show_log_in(State(app): State<App>, stranger: Stranger, Query(next): Query<Next>) -> Result<Response, Fault> {
    if is_new(&app).await? {
        return not_set_up(&app, &stranger.language);
    }
    let changed = next.done == "password";
    let view = LogIn { next: within(&next.next).to_owned(), changed, ..LogIn::default() };
    signed::html(&app, &stranger.language, StatusCode::OK, "login.html", &view)
}

async fn log_in(
    State(app): State<App>,
    stranger: Stranger,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Fault> {
    let fields = Fields::parse(&body);
    let email = fold(fields.text("email"));
    let mut view = LogIn { email: email.clone(), next: within(fields.text("next")).to_owned(), ..LogIn::default() };
    if is_foreign(&headers) {
        view.mistake = Some("login-again");
        return signed::html(&app, &stranger.language, StatusCode::FORBIDDEN, "login.html", &view);
    }
    if let Err(wait) = app.limits.log_in(&email, stranger.visitor.address) {
        (view.mistake, view.wait) = (Some("login-wait"), wait.0);
        let page = signed::html(&app, &stranger.language, StatusCode::TOO_MANY_REQUESTS, "login.html", &view)?;
        return Ok(super::respondent::later(page, wait));
    }
    let mut read = app.store.read().await?;
    let user = store::user::find(&mut read, &email).await?;
    drop(read);
    let typed: String = fields.get("password").unwrap_or_default().chars().take(password::LONGEST).collect();
    let kept = user.as_ref().map(|user| user.password.clone());
    let opens = password::verify(typed, kept, &app.chance).await?;
    match user.filter(|_| opens) {
        Some(user) => {
            let mut tx = app.store.begin().await?;
            if store::member::list_of_user(&mut tx, user.id).await?.is_empty() {
                drop(tx);
                view.mistake = Some("login-nowhere");
                return signed::html(&app, &stranger.language, StatusCode::FORBIDDEN, "login.html", &view);
            }
            session::come_in(&app, tx, &stranger, &user, &view.next, None).await
        }
        None => {
            view.mistake = Some("login-wrong");
            signed::html(&app, &stranger.language, StatusCode::UNPROCESSABLE_ENTITY, "login.html", &view)
        }
    }
}

/// Works in another of one's workspaces from now on.
async fn choose(State(app): State<App>, posted: Posted<Own>) -> Result<Response, Fault> {
    let member = &posted.member;
    let wanted = posted.fields.text("workspace").parse::<i64>().ok();
    let Some(workspace) = member.others.iter().find(|one| Some(one.id) == wanted) else {
        return not_found(&app, &member.language);
    };
    let mut tx = app.store.begin().await?;
    store::session::choose(&mut tx, &member.session, workspace.id).await?;
    tx.commit().await?;
    app.live.leave(&member.session);
    Ok(Redirect::to("/").into_response())
}

async fn log_out(State(app): State<App>, posted: Posted<Own>) -> Result<Response, Fault> {
    session::sign_out(&app, &posted.member).await
}

/// The link that lets a visitor of the demonstration in. It changes nothing but their own session.
async fn enter_demo(State(app): State<App>, stranger: Stranger, Path(word): Path<String>) -> Result<Response, Fault> {
    if app.doors.demo.as_deref() != Some(word.as_str()) {
        return not_found(&app, &stranger.language);
    }
    let mut read = app.store.read().await?;
    let visitor = store::user::find(&mut read, crate::demo::VISITOR).await?;
    drop(read);
    match visitor {
        Some(visitor) => session::sign_in(&app, app.store.begin().await?, &stranger, visitor.id, "/", None).await,
        None => not_found(&app, &stranger.language),
    }
}

#[derive(Debug, Default, Serialize)]
struct SetUp {
    word: String,
    email: String,
    name: String,
    workspace: String,
    zone: String,
    zones: Vec<String>,
    public_url: String,
    /// The settings name the address already.
    has_public_url: bool,
    shortest: usize,
    /// Field and key of what is wrong with it.
    mistakes: std::collections::BTreeMap<&'static str, &'static str>,
}

async fn show_set_up(
    State(app): State<App>,
    stranger: Stranger,
    headers: HeaderMap,
    Path(word): Path<String>,
) -> Result<Response, Fault> {
    if let Some(page) = no_way_in(&app, &stranger, &word).await? {
        return Ok(page);
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
    let view = SetUp { word, zone: "UTC".to_owned(), public_url: format!("http://{host}"), ..SetUp::default() };
    show_form(&app, &stranger.language, StatusCode::OK, view)
}

/// Why a link sets nothing up; none where it does.
async fn no_way_in(app: &App, stranger: &Stranger, word: &str) -> Result<Option<Response>, Fault> {
    let what = match is_new(app).await? {
        false => "setup-done",
        true if app.doors.setup.as_deref() != Some(word) => "setup-old",
        true => return Ok(None),
    };
    say(app, &stranger.language, StatusCode::NOT_FOUND, what).map(Some)
}

fn show_form(app: &App, language: &str, status: StatusCode, view: SetUp) -> Result<Response, Fault> {
    let view = SetUp {
        zones: jiff::tz::db().available().map(|name| name.to_string()).collect(),
        has_public_url: !app.settings.public_url.0.is_empty(),
        shortest: password::SHORTEST,
        ..view
    };
    signed::html(app, language, status, "setup.html", &view)
}

async fn set_up(
    State(app): State<App>,
    stranger: Stranger,
    headers: HeaderMap,
    Path(word): Path<String>,
    body: Bytes,
) -> Result<Response, Fault> {
    if let Some(page) = no_way_in(&app, &stranger, &word).await? {
        return Ok(page);
    }
    if is_foreign(&headers) {
        return not_found(&app, &stranger.language);
    }
    let fields = Fields::parse(&body);
    let view = SetUp {
        word,
        email: fold(fields.text("email")),
        name: fields.text("name").to_owned(),
        workspace: fields.text("workspace").to_owned(),
        zone: fields.text("zone").to_owned(),
        public_url: fields.text("public_url").to_owned(),
        ..SetUp::default()
    };
    let typed = fields.get("password").unwrap_or_default();
    let mistakes = mistakes(&app, &view, typed);
    if !mistakes.is_empty() {
        return show_form(&app, &stranger.language, StatusCode::UNPROCESSABLE_ENTITY, SetUp { mistakes, ..view });
    }
    let hash = password::hash(typed.to_owned(), &app.chance).await?;
    let owner = furnish(&app, &view, hash, &stranger).await?;
    tracing::info!("set up: workspace `{}`", view.workspace);
    session::sign_in(&app, app.store.begin().await?, &stranger, owner, "/", None).await
}

fn mistakes(app: &App, view: &SetUp, typed: &str) -> std::collections::BTreeMap<&'static str, &'static str> {
    let mut mistakes = std::collections::BTreeMap::new();
    if !is_email(&view.email) {
        mistakes.insert("email", "setup-email-wrong");
    }
    for (field, text) in [("name", &view.name), ("workspace", &view.workspace)] {
        if text.is_empty() || text.chars().count() > 100 {
            mistakes.insert(field, "setup-name-wrong");
        }
    }
    if let Err(weak) = password::check(typed, &view.email) {
        mistakes.insert("password", weak.key());
    }
    if jiff::tz::TimeZone::get(&view.zone).is_err() {
        mistakes.insert("zone", "setup-zone-wrong");
    }
    let has_address = !app.settings.public_url.0.is_empty();
    if !has_address && PublicUrl::try_from(view.public_url.clone()).is_ok_and(|url| url.0.is_empty()) {
        mistakes.insert("public_url", "setup-url-wrong");
    }
    if !has_address && PublicUrl::try_from(view.public_url.clone()).is_err() {
        mistakes.insert("public_url", "setup-url-wrong");
    }
    mistakes
}

/// Makes the first person and the first workspace, in one transaction.
async fn furnish(app: &App, view: &SetUp, password: String, stranger: &Stranger) -> Result<uuid::Uuid, Fault> {
    let (now, address) = (app.now(), stranger.visitor.address);
    let owner = User { id: app.chance.id(now), email: view.email.clone(), name: view.name.clone(), password };
    let mut tx = app.store.begin().await?;
    store::user::add(&mut tx, &owner, now).await?;
    let workspace = store::workspace::add(&mut tx, "main", &view.workspace, &view.zone, now)
        .await?
        .ok_or_else(|| anyhow::anyhow!("a workspace is there without anybody in it"))?;
    store::workspace::change_language(&mut tx, workspace.id, &stranger.language).await?;
    store::member::join(&mut tx, workspace.id, owner.id, store::member::Role::Owner).await?;
    let doer = Doer { workspace: workspace.id, id: Some(owner.id), name: &owner.name, address };
    doer.tell(app.stamp(), &mut tx, Act::SetUp, &workspace.name).await?;
    if let (true, Ok(url)) = (app.settings.public_url.0.is_empty(), PublicUrl::try_from(view.public_url.clone())) {
        store::setting::change(&mut tx, store::setting::PUBLIC_URL, &url.0).await?;
        app.set_public_url(&url.0);
    }
    tx.commit().await?;
    Ok(owner.id)
}

/// Where somebody goes who is not signed in.
pub async fn to_log_in(app: &App, headers: &HeaderMap, wanted: &str) -> Response {
    match is_new(app).await {
        Ok(true) => not_set_up(app, language::spoken(app, headers).await).unwrap_or_else(IntoResponse::into_response),
        Ok(false) if wanted == "/" => Redirect::to("/login").into_response(),
        Ok(false) => {
            let wanted = percent_encoding::utf8_percent_encode(wanted, percent_encoding::NON_ALPHANUMERIC);
            Redirect::to(&format!("/login?next={wanted}")).into_response()
        }
        Err(fault) => fault.into_response(),
    }
}

/// A form of another session, or of another site.
///
/// # Errors
/// When a page of ours is wrong.
pub fn stale_form(app: &App, language: &str) -> Result<Response, Fault> {
    say(app, language, StatusCode::FORBIDDEN, "stale")
}

/// Their role does not allow it.
///
/// # Errors
/// When a page of ours is wrong.
pub fn not_allowed(app: &App, member: &Member) -> Result<Response, Fault> {
    let view = serde_json::json!({ "what": "not-allowed", "role": member.role.key() });
    signed::html(app, &member.language, StatusCode::FORBIDDEN, "notice.html", &view)
}

/// The link worked once, or its time is over.
///
/// # Errors
/// When a page of ours is wrong.
pub fn link_gone(app: &App, language: &str) -> Result<Response, Fault> {
    say(app, language, StatusCode::NOT_FOUND, "link-gone")
}

/// More than a form holds.
///
/// # Errors
/// When a page of ours is wrong.
pub fn too_large(app: &App, language: &str) -> Result<Response, Fault> {
    say(app, language, StatusCode::PAYLOAD_TOO_LARGE, "too-large")
}

/// There is no such page.
///
/// # Errors
/// When a page of ours is wrong.
pub fn not_found(app: &App, language: &str) -> Result<Response, Fault> {
    say(app, language, StatusCode::NOT_FOUND, "missing")
}

/// Too many requests for a page that anybody may see.
///
/// # Errors
/// When a page of ours is wrong.
pub fn too_many(app: &App, language: &str) -> Result<Response, Fault> {
    say(app, language, StatusCode::TOO_MANY_REQUESTS, "later")
}

fn not_set_up(app: &App, language: &str) -> Result<Response, Fault> {
    say(app, language, StatusCode::SERVICE_UNAVAILABLE, "unset")
}

fn say(app: &App, language: &str, status: StatusCode, what: &str) -> Result<Response, Fault> {
    signed::html(app, language, status, "notice.html", &serde_json::json!({ "what": what }))
}

/// Nobody has set this installation up.
async fn is_new(app: &App) -> Result<bool, Fault> {
    let mut read = app.store.read().await?;
    Ok(store::user::count(&mut read).await? == 0)
}

/// Only an address within Heard: a log-in page that sends people elsewhere is a phisher's friend.
pub fn within(next: &str) -> &str {
    let is_path = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\n', '\r', '\t']);
    if is_path { next } else { "/" }
}

/// A page for somebody who wants a page that is not there, signed in or not.
pub async fn nowhere(
    State(app): State<App>,
    stranger: Stranger,
    member: Result<Member, Response>,
) -> Result<Response, Fault> {
    let language = member.map_or(stranger.language, |member| member.language);
    not_found(&app, &language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site_after_logging_in() {
        assert_eq!(within("/responses?survey=1"), "/responses?survey=1");
        for next in ["", "https://evil.test", "//evil.test", "/\\evil.test", "evil", "/\t/evil.test"] {
            assert_eq!(within(next), "/", "{next}");
        }
    }
}
