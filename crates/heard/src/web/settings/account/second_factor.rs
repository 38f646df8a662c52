//! One's second factor: setting it up, the recovery codes, and switching it off. What shows a secret is shown to whoever
//! gave the password a moment ago; recovery codes are shown once.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use serde::Serialize;

use crate::app::App;
use crate::audit::{Act, tell_everywhere};
use crate::form::Fields;
use crate::limits::Wait;
use crate::right::Own;
use crate::second_factor::{self, Square};
use crate::totp;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted, SET_UP};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::sure::{self, Sure};
use crate::web::{door, respondent, signed};
use crate::words::Words;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/account/second-factor", get(show).post(change))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    /// The frame.
    shell: Shell,
    /// For the browser's list of passwords.
    email: String,
    /// Since when it is on, in words.
    since: Option<String>,
    /// What the app takes, while it is being set up.
    seed: Option<Seed>,
    /// It was sealed under another secret key: no code of the app is right any more.
    is_lost: bool,
    /// How many recovery codes are left.
    left: i64,
    /// The recovery codes that were just made.
    codes: Vec<String>,
    /// The key of what is wrong with the code that shows that the app has it.
    mistake: Option<&'static str>,
    /// The key of what is wrong with password and code for switching it off.
    off_mistake: Option<&'static str>,
    /// Seconds to wait, where that is what is wrong.
    wait: u64,
}

/// What an app takes.
#[derive(Clone, Debug, Serialize)]
struct Seed {
    /// To be scanned.
    square: Square,
    /// To be typed.
    words: String,
}

async fn show(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
    if !member.has_password {
        return door::not_found(&app, &member.language);
    }
    let view = view(&app, &member, &fields).await?;
    match sure::unless_sure(&app, &member, SET_UP) {
        Some(page) if view.seed.is_some() => Ok(page),
        _ => page(&app, &member, StatusCode::OK, &view),
    }
}

fn page(app: &App, member: &Member, status: StatusCode, view: &View) -> Result<Response, Fault> {
    signed::html(app, &member.language, status, "second-factor.html", view)
}

async fn view(app: &App, member: &Member, fields: &Fields) -> Result<View, Fault> {
    let mut read = app.store.read().await?;
    let kept = store::second_factor::find(&mut read, member.user).await?;
    let left = store::second_factor::count_codes(&mut read, member.user).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let since = kept.as_ref().and_then(|kept| kept.on_since);
    let opened = kept.as_ref().and_then(|kept| second_factor::open(app, member.user, &kept.seed));
    let seed = match opened.as_ref().filter(|_| since.is_none()) {
        Some(seed) => Some(Seed { square: Square::new(seed, &member.email)?, words: second_factor::grouped(seed) }),
        None => None,
    };
    Ok(View {
        shell: Shell::new(member, Here::Account).after(&words, fields),
        email: member.email.clone(),
        since: since.map(|at| format.day_time(at)),
        seed,
        is_lost: since.is_some() && opened.is_none(),
        left,
        codes: Vec::new(),
        mistake: None,
        off_mistake: None,
        wait: 0,
    })
}

async fn change(State(app): State<App>, Sure(posted): Sure<Own>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    if !member.has_password {
        return door::not_found(&app, &member.language);
    }
    match fields.text("do") {
        "begin" => begin(&app, &member).await,
        "on" => switch_on(&app, &member, &fields).await,
        "codes" => make_codes(&app, &member).await,
        "off" => switch_off(&app, &member, &fields).await,
        _ => Ok(Redirect::to(SET_UP).into_response()),
    }
}

async fn begin(app: &App, member: &Member) -> Result<Response, Fault> {
    let seed = second_factor::seed(app, member.user)?;
    let mut tx = app.store.begin().await?;
    store::second_factor::begin(&mut tx, member.user, &seed, app.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to(SET_UP).into_response())
}

async fn switch_on(app: &App, member: &Member, fields: &Fields) -> Result<Response, Fault> {
    if let Err(wait) = app.limits.code(member.user, member.address) {
        let view = view(app, member, &Fields::default()).await?;
        return later(app, member, View { mistake: Some("login-wait"), ..view }, wait);
    }
    let typed = second_factor::plain(fields.text("code"));
    let mut tx = app.store.begin().await?;
    let kept = store::second_factor::find(&mut tx, member.user).await?.filter(|kept| kept.on_since.is_none());
    let Some(kept) = kept else { return Ok(Redirect::to(SET_UP).into_response()) };
    let step = second_factor::open(app, member.user, &kept.seed).and_then(|seed| totp::step(&seed, &typed, app.now()));
    let is_on = match step {
        Some(step) => store::second_factor::switch_on(&mut tx, member.user, &kept.seed, step, app.now()).await?,
        None => false,
    };
    if !is_on {
        drop(tx);
        let view = View { mistake: Some("second-code-wrong"), ..view(app, member, &Fields::default()).await? };
        return page(app, member, StatusCode::UNPROCESSABLE_ENTITY, &view);
    }
    tell(app, &mut tx, member, Act::SecondFactorOn).await?;
    let codes = new_codes(app, &mut tx, member).await?;
    tx.commit().await?;
    let member = Member { second_factor: Some(app.now()), ..member.clone() };
    let view = View { codes, ..view(app, &member, &Fields::default()).await? };
    page(app, &member, StatusCode::OK, &view)
}

async fn make_codes(app: &App, member: &Member) -> Result<Response, Fault> {
    if member.second_factor.is_none() {
        return Ok(Redirect::to(SET_UP).into_response());
    }
    let mut tx = app.store.begin().await?;
    let codes = new_codes(app, &mut tx, member).await?;
    tell(app, &mut tx, member, Act::RecoveryCodesMade).await?;
    tx.commit().await?;
    let view = View { codes, ..view(app, member, &Fields::default()).await? };
    page(app, member, StatusCode::OK, &view)
}

async fn new_codes(app: &App, tx: &mut store::Tx, member: &Member) -> Result<Vec<String>, Fault> {
    let codes = second_factor::codes(&app.chance);
    store::second_factor::replace_codes(tx, member.user, &second_factor::hashes(&codes)).await?;
    Ok(codes.to_vec())
}

async fn switch_off(app: &App, member: &Member, fields: &Fields) -> Result<Response, Fault> {
    let refused = async |mistake| {
        let view = view(app, member, &Fields::default()).await?;
        Ok::<View, Fault>(View { off_mistake: Some(mistake), ..view })
    };
    let waits = app.limits.log_in(&member.email, member.address);
    if let Err(wait) = waits.and_then(|()| app.limits.code(member.user, None)) {
        return later(app, member, refused("login-wait").await?, wait);
    }
    if !sure::is_password(app, member, fields, "password").await? {
        return page(app, member, StatusCode::UNPROCESSABLE_ENTITY, &refused("account-password-wrong").await?);
    }
    let mut tx = app.store.begin().await?;
    if second_factor::show(app, &mut tx, member.user, fields.text("code")).await?.is_none() {
        drop(tx);
        return page(app, member, StatusCode::UNPROCESSABLE_ENTITY, &refused("second-code-wrong").await?);
    }
    store::second_factor::remove(&mut tx, member.user).await?;
    tell(app, &mut tx, member, Act::SecondFactorOff).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{SET_UP}?{DONE}={}", Done::SecondFactorOff)).into_response())
}

fn later(app: &App, member: &Member, view: View, wait: Wait) -> Result<Response, Fault> {
    let view = View { wait: wait.0, ..view };
    Ok(respondent::later(page(app, member, StatusCode::TOO_MANY_REQUESTS, &view)?, wait))
}

async fn tell(app: &App, tx: &mut store::Tx, member: &Member, act: Act) -> Result<(), Fault> {
    tell_everywhere(app.stamp(), tx, (member.user, &member.name), member.address, act).await?;
    Ok(())
}

#[cfg(test)]
pub(crate) mod sample {
    use super::*;
    use crate::chance::Chance;
    use crate::web::shell;

    fn off() -> View {
        View {
            shell: shell::sample(Here::Account),
            email: "iva@example.com".into(),
            since: None,
            seed: None,
            is_lost: false,
            left: 0,
            codes: Vec::new(),
            mistake: None,
            off_mistake: None,
            wait: 0,
        }
    }

    fn setting_up() -> View {
        let seed = b"12345678901234567890";
        let square = Square::new(seed, "iva@example.com").expect("drawn");
        View { seed: Some(Seed { square, words: second_factor::grouped(seed) }), ..off() }
    }

    fn on() -> View {
        View { since: Some("Nov 20, 2026, 09:12".into()), left: 8, ..off() }
    }

    /// Name and view of each.
    pub(crate) fn all() -> Vec<(&'static str, View)> {
        let codes = second_factor::codes(&Chance::seeded(1)).to_vec();
        let mut needed = off();
        needed.shell.confined = true;
        vec![
            ("second-factor-off", off()),
            ("second-factor-needed", needed),
            ("second-factor-setting-up", setting_up()),
            ("second-factor-wrong", View { mistake: Some("second-code-wrong"), ..setting_up() }),
            ("second-factor-on", on()),
            ("second-factor-few", View { left: 2, off_mistake: Some("account-password-wrong"), ..on() }),
            ("second-factor-lost", View { is_lost: true, ..on() }),
            ("second-factor-codes", View { codes, left: 10, ..on() }),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    fn drawn(name: &str) -> String {
        let (_, view) = sample::all().into_iter().find(|(one, _)| *one == name).expect("a sample");
        render("second-factor.html", &view)
    }

    #[test]
    fn what_an_app_takes_can_be_scanned_and_typed() {
        let html = drawn("second-factor-setting-up");
        assert!(html.contains("<path fill=\"#000\" d=\"M4 4h1v1h-1z"), "{html}");
        assert!(text_of(&html).contains("GEZD GNBV GY3T QOJQ"), "{html}");
    }

    #[test]
    fn whoever_needs_one_first_is_offered_nothing_else() {
        let html = drawn("second-factor-needed");
        assert!(!html.contains("href=\"/responses\"") && html.contains("action=\"/logout\""), "{html}");
        assert!(drawn("second-factor-off").contains("href=\"/responses\""));
    }

    #[test]
    fn the_codes_that_are_left_are_counted() {
        assert!(text_of(&drawn("second-factor-on")).contains("8 recovery codes are left"));
        assert_eq!(drawn("second-factor-codes").matches("<li><code>").count(), 10);
    }
}
