//! In which of the product's languages somebody is spoken to: the one they chose for themselves, else the one that was
//! chosen in this browser, else the first that the browser asks for, else the workspace's. Choosing at the door sets a
//! cookie and changes nothing that is kept here.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;

use super::answer::is_foreign;
use super::door;
use super::fault::Fault;
use super::session::cookie;
use crate::app::App;
use crate::form::Fields;
use crate::texts::{SOURCE, shipped};

/// Holds the language that was chosen in this browser.
const COOKIE: &str = "heard-language";

/// How long the choice is kept: a year, in seconds.
const LASTS: i64 = 365 * 24 * 60 * 60;

/// The address at which a language is chosen for this browser.
pub fn routes() -> Router<App> {
    Router::new().route("/language", post(choose))
}

async fn choose(State(app): State<App>, headers: HeaderMap, body: Bytes) -> Result<Response, Fault> {
    if is_foreign(&headers) {
        return door::stale_form(&app, spoken(&app, &headers).await);
    }
    let mut response = Redirect::to(&back(&headers)).into_response();
    if let Some(language) = shipped(Fields::parse(&body).text("language")) {
        let secure = if app.is_https() { "; Secure" } else { "" };
        let cookie = format!("{COOKIE}={language}; Path=/; Max-Age={LASTS}; HttpOnly; SameSite=Lax{secure}");
        response.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_str(&cookie)?);
    }
    Ok(response)
}

/// The page on which it was chosen: only an address within Heard.
fn back(headers: &HeaderMap) -> String {
    let from =
        headers.get(header::REFERER).and_then(|from| from.to_str().ok()).and_then(|from| from.parse::<Uri>().ok());
    let path = from.as_ref().and_then(Uri::path_and_query).map_or("/login", |path| path.as_str());
    door::within(path).to_owned()
}

/// What this browser wishes: what was chosen in it, else what it asks for.
pub fn wished(headers: &HeaderMap) -> Option<&'static str> {
    cookie(headers, COOKIE).and_then(shipped).or_else(|| of_browser(headers))
}

/// The first language that the browser asks for and the product ships in. Browsers name the dearest first.
pub fn of_browser(headers: &HeaderMap) -> Option<&'static str> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepted.split(',').find_map(|part| {
        let (code, weight) = part.split_once(';').unwrap_or((part, ""));
        let is_refused = weight.trim().strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0));
        shipped(code.trim()).filter(|_| !is_refused)
    })
}

/// In which language a stranger is spoken to: where their browser wishes none of ours, in that of the house, which is its
/// oldest workspace's.
pub async fn spoken(app: &App, headers: &HeaderMap) -> &'static str {
    match wished(headers) {
        Some(language) => language,
        None => of_house(app).await.unwrap_or(SOURCE),
    }
}

async fn of_house(app: &App) -> Option<&'static str> {
    // Whatever fails here fails again where it is told.
    let workspaces = store::workspace::list(&mut app.store.read().await.ok()?).await.ok()?;
    workspaces.first().and_then(|workspace| shipped(&workspace.language))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asking(accepted: &'static str, cookie: &'static str) -> HeaderMap {
        let pairs = [(header::ACCEPT_LANGUAGE, accepted), (header::COOKIE, cookie)];
        pairs.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn a_browser_is_taken_at_its_word() {
        for (accepted, language) in [
            ("sl-SI,sl;q=0.9,en;q=0.8", Some("sl")),
            ("hr-HR, de-AT;q=0.8, en;q=0.5", Some("de")),
            ("nn, en;q=0.4", Some("nb")),
            ("no", Some("nb")),
            ("PL", Some("pl")),
            ("mk;q=0, en", Some("en")),
            ("hr, sr", None),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(of_browser(&asking(accepted, "")), language, "{accepted}");
        }
    }

    #[test]
    fn what_was_chosen_in_the_browser_goes_before_what_it_asks_for() {
        assert_eq!(wished(&asking("en", "heard=x; heard-language=mk")), Some("mk"));
        assert_eq!(wished(&asking("pl", "heard-language=tlh")), Some("pl"));
        assert_eq!(wished(&asking("", "")), None);
    }

    #[test]
    fn the_choice_leads_back_to_where_it_was_made_and_never_elsewhere() {
        let from =
            |referer: &'static str| back(&[(header::REFERER, HeaderValue::from_static(referer))].into_iter().collect());
        assert_eq!(from("https://feedback.example.com/login?next=%2Fresponses"), "/login?next=%2Fresponses");
        assert_eq!(from("https://evil.test//evil.test/x"), "/");
        assert_eq!(from("nonsense and more"), "/login");
        assert_eq!(back(&HeaderMap::new()), "/login");
    }
}
