//! Who is signed in. A handler that holds a [`Member`] may see its workspace; one that holds a [`May`] may see what needs
//! a right, and one that holds a [`Posted`] may change something: its sender has the right, and the form came from our
//! own page, in this session. Without them there is nothing to call.

use std::convert::Infallible;
use std::marker::PhantomData;
use std::net::IpAddr;

use axum::RequestPartsExt;
use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::tz::TimeZone;
use store::member::Role;
use store::workspace::Workspace;
use uuid::Uuid;

use super::answer::is_foreign;
use super::fault::Fault;
use super::session::{cookie, cookie_name};
use super::{door, language, sure, visitor::Visitor};
use crate::app::App;
use crate::audit::Doer;
use crate::clock::{MINUTE, day, zone};
use crate::device;
use crate::form::Fields;
use crate::format::Format;
use crate::right::{Named, Right};
use crate::texts::{SOURCE, shipped};
use crate::token::{self, Purpose};

/// The largest form of a signed-in page. Files go elsewhere.
const LARGEST_FORM: usize = 1024 * 1024;

/// A person who is signed in, in the workspace they work in.
#[derive(Clone, Debug)]
pub struct Member {
    /// Who.
    pub user: Uuid,
    /// As colleagues read it.
    pub name: String,
    /// Where mail reaches them.
    pub email: String,
    /// What every form of this session carries.
    pub csrf: String,
    /// Where they work.
    pub workspace: Workspace,
    /// What they are there.
    pub role: Role,
    /// Whether they are an agent, so that there are scores of theirs.
    pub is_rated: bool,
    /// Where else they work.
    pub others: Vec<Workspace>,
    /// Where the request came from; none where it came from nowhere (a test).
    pub address: Option<IpAddr>,
    /// What a day is there.
    pub zone: TimeZone,
    /// The language they read.
    pub language: String,
    /// The one they chose to read; none leaves it to their browser.
    pub chosen_language: Option<String>,
    /// The session's hash.
    pub session: [u8; 32],
    /// Until when what is dangerous asks for no password again, epoch milliseconds.
    pub trusted_until: i64,
    /// They have a password; a visitor of the demonstration has none.
    pub has_password: bool,
    /// Since when they have a second factor, epoch milliseconds.
    pub second_factor: Option<i64>,
}

impl Member {
    /// The calendar day in their workspace.
    pub fn today(&self, now: i64) -> i64 {
        day(now, &self.zone)
    }

    /// Whether they may.
    pub fn may(&self, right: Right) -> bool {
        right.is_of(self.role)
    }

    /// Whether their workspace asks for a second factor that they do not have. Nothing but its set-up opens to them then.
    /// Whoever has no password has nothing to add a second factor to.
    pub fn lacks_second_factor(&self) -> bool {
        self.workspace.second_factor && self.has_password && self.second_factor.is_none()
    }

    /// They as those who do something.
    pub fn doer(&self) -> Doer<'_> {
        Doer { workspace: self.workspace.id, id: Some(self.user), name: &self.name, address: self.address }
    }

    /// How they read numbers and days.
    pub fn format(&self) -> Format {
        Format::new(&self.language, self.zone.clone())
    }
}

/// A member who has a right.
pub struct May<R> {
    /// Who.
    pub member: Member,
    right: PhantomData<R>,
}

/// A form that a member who has a right sent from our own page.
pub struct Posted<R> {
    /// Who sent it.
    pub member: Member,
    /// What it says.
    pub fields: Fields,
    /// The page that it was sent from: an address within Heard.
    pub back: String,
    right: PhantomData<R>,
}

/// Where a second factor is set up.
pub const SET_UP: &str = "/account/second-factor";

/// What opens to those who still need a second factor: its set-up, what that asks for, and the ways out.
fn is_of_set_up(path: &str) -> bool {
    path.starts_with(SET_UP) || [sure::ADDRESS, "/workspace", "/logout"].contains(&path)
}

impl FromRequestParts<App> for Member {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Member, Response> {
        let Ok(Visitor { address, .. }) = Visitor::from_request_parts(parts, app).await;
        match find(app, &parts.headers).await {
            Ok(Some(member)) if member.lacks_second_factor() && !is_of_set_up(parts.uri.path()) => {
                Err(Redirect::to(SET_UP).into_response())
            }
            Ok(Some(member)) => Ok(Member { address, ..member }),
            Ok(None) => {
                let wanted = parts.uri.path_and_query().map_or("/", |path| path.as_str());
                Err(door::to_log_in(app, &parts.headers, wanted).await)
            }
            Err(fault) => Err(fault.into_response()),
        }
    }
}

impl<R: Named> FromRequestParts<App> for May<R> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<May<R>, Response> {
        let member = parts.extract_with_state::<Member, App>(app).await?;
        if member.may(R::RIGHT) {
            return Ok(May { member, right: PhantomData });
        }
        Err(door::not_allowed(app, &member).unwrap_or_else(IntoResponse::into_response))
    }
}

impl<R: Named> FromRequest<App> for Posted<R> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Posted<R>, Response> {
        let (mut parts, body) = request.into_parts();
        let May { member, right } = parts.extract_with_state::<May<R>, App>(app).await?;
        let Ok(body) = to_bytes(body, LARGEST_FORM).await else {
            return Err(door::too_large(app, &member.language).unwrap_or_else(IntoResponse::into_response));
        };
        let fields = Fields::parse(&body);
        if is_ours(app, &parts.headers, &member, fields.text("csrf")) {
            let back = sure::back(&parts.headers, &app.public_url());
            return Ok(Posted { member, fields, back, right });
        }
        Err(door::stale_form(app, &member.language).unwrap_or_else(IntoResponse::into_response))
    }
}

/// Whether a form came from our own page in this session: by what the browser says, and by the session's word in it.
pub fn is_ours(app: &App, headers: &HeaderMap, member: &Member, csrf: &str) -> bool {
    let origin = headers.get(header::ORIGIN).and_then(|origin| origin.to_str().ok());
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let origin_is_ours = origin.is_none_or(|origin| {
        origin == app.public_url() || origin.split_once("://").is_some_and(|(_, named)| named == host)
    });
    let same = ring::digest::digest(&ring::digest::SHA256, csrf.as_bytes());
    let expected = ring::digest::digest(&ring::digest::SHA256, member.csrf.as_bytes());
    // Comparing digests tells nothing by its time.
    !is_foreign(headers) && origin_is_ours && same.as_ref() == expected.as_ref()
}

async fn find(app: &App, headers: &HeaderMap) -> Result<Option<Member>, Fault> {
    let Some(token) = cookie(headers, cookie_name(app)) else { return Ok(None) };
    let (hash, now) = (token::hash(Purpose::Session, token), app.now());
    let mut read = app.store.read().await?;
    let Some(session) = store::session::find(&mut read, &hash, now).await? else { return Ok(None) };
    let mut theirs = store::member::list_of_user(&mut read, session.user_id).await?;
    let chosen = theirs.iter().position(|(workspace, _)| Some(workspace.id) == session.workspace).unwrap_or(0);
    if theirs.is_empty() {
        return Ok(None);
    }
    let (workspace, role) = theirs.remove(chosen);
    let language = session.language.as_deref().and_then(shipped);
    let language = language.or_else(|| language::wished(headers)).or_else(|| shipped(&workspace.language));
    let language = language.unwrap_or(SOURCE);
    let is_rated = store::agent::of_user(&mut read, workspace.id, session.user_id).await?.is_some();
    if now - session.seen_at > MINUTE {
        app.store.writer().session_seen(hash, now);
    }
    Ok(Some(Member {
        user: session.user_id,
        name: session.name,
        email: session.email,
        csrf: session.csrf,
        zone: zone(&workspace.zone),
        workspace,
        role,
        is_rated,
        others: theirs.into_iter().map(|(workspace, _)| workspace).collect(),
        address: None,
        language: language.to_owned(),
        chosen_language: session.language,
        session: hash,
        trusted_until: session.trusted_until,
        has_password: session.has_password != 0,
        second_factor: session.second_factor,
    }))
}

/// A page outside reads who asks, and nothing else.
pub struct Stranger {
    /// Who asks.
    pub visitor: Visitor,
    /// The language they are spoken to in, of those the product ships in.
    pub language: String,
    /// What their browser calls itself.
    pub agent: Option<String>,
}

impl FromRequestParts<App> for Stranger {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Stranger, Infallible> {
        let Ok(visitor) = parts.extract_with_state::<Visitor, App>(app).await;
        let agent = parts.headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        let agent = agent.map(|agent| agent.chars().take(device::LONGEST).collect());
        Ok(Stranger { visitor, language: language::spoken(app, &parts.headers).await.to_owned(), agent })
    }
}
