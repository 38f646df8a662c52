//! What an open page on somebody's desk must not be enough for: whoever does it has given their password within the last
//! quarter of an hour. A handler that needs that holds a [`Sure`] instead of a [`Posted`]; whoever has not is asked for the
//! password, and sent back to the page where they pressed. Whoever has no password (the demonstration) is not asked.

use axum::Router;
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use serde::Serialize;

use super::address::{Asked, address};
use super::door::within;
use super::fault::Fault;
use super::member::{Member, Posted};
use super::shell::{DONE, Done};
use super::{respondent, signed};
use crate::app::App;
use crate::clock::MINUTE;
use crate::form::Fields;
use crate::password;
use crate::right::{Named, Own};

/// For how long a password that was given is enough.
pub const LASTS: i64 = 15 * MINUTE;

/// Where it is asked for.
pub const ADDRESS: &str = "/account/prove";

/// The address of the page that asks.
pub fn routes() -> Router<App> {
    Router::new().route("/account/prove", get(show).post(prove))
}

/// A form that a member who has a right sent from our own page, and who gave their password a moment ago.
pub struct Sure<R>(pub Posted<R>);

impl<R: Named> FromRequest<App> for Sure<R> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Sure<R>, Response> {
        let posted = Posted::from_request(request, app).await?;
        match posted.unless_sure(app) {
            None => Ok(Sure(posted)),
            Some(page) => Err(page),
        }
    }
}

impl<R> Posted<R> {
    /// Where the sender is asked for their password first; `None` when they gave it a moment ago.
    pub fn unless_sure(&self, app: &App) -> Option<Response> {
        let pairs = [("next", self.back.clone()), ("again", "yes".to_owned())];
        (!is_sure(&self.member, app.now())).then(|| Redirect::to(&address(ADDRESS, &pairs)).into_response())
    }
}

/// The same for a page that shows what only they may see: it is shown once they gave the password.
pub fn unless_sure(app: &App, member: &Member, page: &str) -> Option<Response> {
    let pairs = [("next", page.to_owned())];
    (!is_sure(member, app.now())).then(|| Redirect::to(&address(ADDRESS, &pairs)).into_response())
}

fn is_sure(member: &Member, now: i64) -> bool {
    !member.has_password || now < member.trusted_until
}

/// The page of ours that a form was sent from, as the browser tells it, without what it said was done.
pub fn back(headers: &HeaderMap, public_url: &str) -> String {
    let told = headers.get(header::REFERER).and_then(|page| page.to_str().ok()).unwrap_or_default();
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let Some(uri) = told.parse::<Uri>().ok() else { return "/".to_owned() };
    let host_named = uri.authority().map(|authority| authority.as_str()).unwrap_or_default();
    let is_ours = !host_named.is_empty() && (host_named == host || public_url.ends_with(&format!("://{host_named}")));
    let known = PAGES.into_iter().find(|page| uri.path().starts_with(page));
    let named = known.or_else(|| Some(uri.path()).filter(|path| is_of_person(path)));
    let Some(page) = named.filter(|_| is_ours) else { return "/".to_owned() };
    let kept: Vec<&str> = uri.query().unwrap_or_default().split('&').filter(|pair| !is_done(pair)).collect();
    match kept.join("&") {
        query if query.is_empty() || uri.path() != page => page.to_owned(),
        query => format!("{page}?{query}"),
    }
}

/// The pages with forms that need a [`Sure`]. What such a form answers with may stand at an address of its own, which
/// cannot be asked for.
const PAGES: [&str; 8] = [
    "/account/second-factor",
    "/operations",
    "/people",
    "/settings/incoming",
    "/settings/keys",
    "/settings/mail",
    "/settings/senders",
    "/settings",
];

/// The page of one customer that has such a form.
fn is_of_person(path: &str) -> bool {
    let id = path.strip_prefix("/contacts/").and_then(|rest| rest.strip_suffix("/erase"));
    id.is_some_and(|id| uuid::Uuid::try_parse(id).is_ok())
}

fn is_done(pair: &str) -> bool {
    pair.split('=').next() == Some(DONE) || pair.is_empty()
}

/// The page that asks.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct View {
    /// For the browser's list of passwords.
    email: String,
    csrf: String,
    /// Where it goes on.
    next: String,
    /// What was pressed has to be pressed again there.
    again: bool,
    /// The key of what is wrong.
    mistake: Option<&'static str>,
    /// Seconds to wait, where that is what is wrong.
    wait: u64,
}

impl View {
    fn new(member: &Member, fields: &Fields) -> View {
        View {
            email: member.email.clone(),
            csrf: member.csrf.clone(),
            next: within(fields.text("next")).to_owned(),
            again: fields.text("again") == "yes",
            ..View::default()
        }
    }

    /// Where it goes on.
    fn then(&self) -> Response {
        let joint = if self.next.contains('?') { '&' } else { '?' };
        let to = if self.again { format!("{}{joint}{DONE}={}", self.next, Done::Proved) } else { self.next.clone() };
        Redirect::to(&to).into_response()
    }
}

async fn show(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
    let view = View::new(&member, &fields);
    if is_sure(&member, app.now()) {
        return Ok(view.then());
    }
    signed::html(&app, &member.language, StatusCode::OK, "prove.html", &view)
}

async fn prove(State(app): State<App>, Posted { member, fields, .. }: Posted<Own>) -> Result<Response, Fault> {
    let mut view = View::new(&member, &fields);
    if let Err(wait) = app.limits.log_in(&member.email, member.address) {
        (view.mistake, view.wait) = (Some("login-wait"), wait.0);
        let page = signed::html(&app, &member.language, StatusCode::TOO_MANY_REQUESTS, "prove.html", &view)?;
        return Ok(respondent::later(page, wait));
    }
    if !is_password(&app, &member, &fields, "password").await? {
        view.mistake = Some("account-password-wrong");
        return signed::html(&app, &member.language, StatusCode::UNPROCESSABLE_ENTITY, "prove.html", &view);
    }
    let mut tx = app.store.begin().await?;
    store::session::trust(&mut tx, &member.session, app.now() + LASTS).await?;
    tx.commit().await?;
    Ok(view.then())
}

/// Whether a field holds the member's password. The caller has asked the limits.
///
/// # Errors
/// When the store fails.
pub async fn is_password(app: &App, member: &Member, fields: &Fields, name: &str) -> Result<bool, Fault> {
    let typed: String = fields.get(name).unwrap_or_default().chars().take(password::LONGEST).collect();
    let mut read = app.store.read().await?;
    let kept = store::user::find_by_id(&mut read, member.user).await?.map(|user| user.password);
    drop(read);
    Ok(password::verify(typed, kept, &app.chance).await?)
}

#[cfg(test)]
pub(crate) mod sample {
    use serde_json::{Value, json};

    use super::*;

    /// Template, name and view of each.
    pub(crate) fn all() -> Vec<(&'static str, &'static str, Value)> {
        let view =
            || View { email: "iva@example.com".into(), csrf: "c5rf".into(), next: "/people".into(), ..View::default() };
        let wrong = View { mistake: Some("account-password-wrong"), again: true, ..view() };
        vec![("prove.html", "prove", json!(view())), ("prove.html", "prove-wrong", json!(wrong))]
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn one_is_sent_back_to_pages_of_ours_and_nowhere_else() {
        let told = [
            ("https://heard.example/people?by=name&done=saved#x", "/people?by=name"),
            ("https://heard.example/people?done=proved", "/people"),
            ("http://inner:8080/settings/mail", "/settings/mail"),
            ("https://evil.test/people", "/"),
            ("https://heard.example/people/0123/?by=name", "/people"),
            ("https://heard.example/settings/mail/test", "/settings/mail"),
            ("https://heard.example//evil.test", "/"),
            ("https://heard.example/account/prove?next=/", "/"),
            (
                "https://heard.example/contacts/01a1fdfa46007b4bb7189a6b7f503429/erase?done=proved",
                "/contacts/01a1fdfa46007b4bb7189a6b7f503429/erase",
            ),
            ("https://heard.example/contacts/..%2f/erase", "/"),
            ("https://evil.test/contacts/01a1fdfa46007b4bb7189a6b7f503429/erase", "/"),
            ("nonsense", "/"),
            ("", "/"),
        ];
        for (page, expected) in told {
            let mut headers = HeaderMap::new();
            headers.insert(header::REFERER, HeaderValue::from_static(page));
            headers.insert(header::HOST, HeaderValue::from_static("inner:8080"));
            assert_eq!(back(&headers, "https://heard.example"), expected, "{page}");
        }
    }
}
