//! One's own account: who one is, where one is signed in, and another password, for which the present one is asked again.

mod second_factor;
mod sessions;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Serialize;
use store::member::{Hearing, Told};

use crate::app::App;
use crate::audit::{Act, tell_everywhere};
use crate::form::Fields;
use crate::right::Own;
use crate::texts::shipped;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::{respondent, room, signed, sure};
use crate::words::Words;
use crate::{password, reset, staff};

/// The addresses of the account.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/account", get(show))
        .route("/account/password", post(change))
        .route("/account/language", post(speak))
        .route("/account/alerts", post(hear))
        .merge(sessions::routes())
        .merge(second_factor::routes())
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    /// The frame.
    shell: Shell,
    /// The name, as colleagues read it.
    name: String,
    /// The address that signs in.
    email: String,
    /// The language they chose to read; none leaves it to their browser.
    language: Option<String>,
    /// The key of when they are mailed whom rules tell.
    told: &'static str,
    /// Nothing is told to them from this hour until that one.
    quiet: Option<(i8, i8)>,
    /// They are on duty.
    duty: bool,
    /// Where they are told: by mail, or at a webhook of the workspace, by its name. Empty where there is none.
    rooms: Vec<Choice>,
    /// The webhook that they chose is off or has stopped.
    room_rests: bool,
    /// There is a password to change: a visitor of the demonstration has none.
    has_password: bool,
    /// The fewest characters of one.
    shortest: usize,
    /// Field and key of what is wrong with it.
    mistakes: BTreeMap<&'static str, &'static str>,
    /// Seconds to wait, where that is what is wrong.
    wait: u64,
    /// Where one is signed in, this session first.
    sessions: Vec<sessions::One>,
    /// Since when there is a second factor, in words.
    second_factor: Option<String>,
}

async fn show(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
    let view = view(&app, &member, &fields).await?;
    signed::html(&app, &member.language, StatusCode::OK, "account.html", &view)
}

async fn view(app: &App, member: &Member, fields: &Fields) -> Result<View, Fault> {
    let mut read = app.store.read().await?;
    let sessions = store::session::list_of_user(&mut read, member.user, app.now()).await?;
    let hearing = store::member::hearing(&mut read, member.workspace.id).await?;
    let Hearing { told, quiet, duty, room: chosen } = hearing.get(&member.user).copied().unwrap_or_default();
    let webhooks = store::webhook::list(&mut read, member.workspace.id).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    Ok(View {
        shell: Shell::new(member, Here::Account).after(&words, fields),
        name: member.name.clone(),
        email: member.email.clone(),
        language: member.chosen_language.clone(),
        told: told.key(),
        quiet,
        duty,
        room_rests: webhooks.iter().any(|one| Some(one.id) == chosen && !one.works()),
        rooms: room::choices(&webhooks, chosen, words.text("alerts-by-mail")),
        has_password: member.has_password,
        shortest: password::SHORTEST,
        mistakes: BTreeMap::new(),
        wait: 0,
        sessions: sessions::told(&words, sessions, &member.session, app.now()),
        second_factor: member.second_factor.map(|at| format.day_time(at)),
    })
}

/// Reads another language from now on.
async fn speak(State(app): State<App>, Posted { member, fields, .. }: Posted<Own>) -> Result<Response, Fault> {
    let language = match fields.text("language") {
        "" => None,
        code => match shipped(code) {
            Some(language) => Some(language),
            None => {
                let mut view = view(&app, &member, &Fields::default()).await?;
                view.mistakes.insert("language", "language-wrong");
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                return signed::html(&app, &member.language, status, "account.html", &view);
            }
        },
    };
    let mut tx = app.store.begin().await?;
    store::user::change_language(&mut tx, member.user, language).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/account?{DONE}={}", Done::Saved)).into_response())
}

/// Is told so from now on by rules: when, where, between which hours not, and whether they are on duty.
async fn hear(State(app): State<App>, Posted { member, fields, .. }: Posted<Own>) -> Result<Response, Fault> {
    let hour = |name: &str| fields.text(name).parse::<i8>().ok().filter(|hour| (0..24).contains(hour));
    let quiet = match fields.text("quiet") {
        "yes" => hour("quiet_from").zip(hour("quiet_to")).filter(|(from, to)| from != to),
        _ => None,
    };
    let (mut tx, workspace) = (app.store.begin().await?, member.workspace.id);
    let before = store::member::hearing(&mut tx, workspace).await?.get(&member.user).and_then(|before| before.room);
    let room = room::chosen(&mut tx, workspace, &fields, before).await?;
    let mistake = match room {
        _ if quiet.is_none() && fields.text("quiet") == "yes" => Some(("quiet", "alerts-quiet-wrong")),
        Err(wrong) => Some(("room", wrong)),
        Ok(_) => None,
    };
    if let Some((field, mistake)) = mistake {
        drop(tx);
        let mut view = view(&app, &member, &Fields::default()).await?;
        view.mistakes.insert(field, mistake);
        return signed::html(&app, &member.language, StatusCode::UNPROCESSABLE_ENTITY, "account.html", &view);
    }
    let (told, room) = (Told::from_key(fields.text("alerts")).unwrap_or_default(), room.unwrap_or(before));
    let hearing = Hearing { told, quiet, duty: fields.text("duty") == "yes", room };
    store::member::hear(&mut tx, workspace, member.user, &hearing).await?;
    if room != before {
        let (was, now) = (staff::room(&mut tx, workspace, before).await?, staff::room(&mut tx, workspace, room).await?);
        member.doer().tell(app.stamp(), &mut tx, Act::AlertsMoved, &format!("{was} – {now}")).await?;
    }
    tx.commit().await?;
    Ok(Redirect::to(&format!("/account?{DONE}={}", Done::Saved)).into_response())
}

async fn change(State(app): State<App>, Posted { member, fields, .. }: Posted<Own>) -> Result<Response, Fault> {
    let mut view = view(&app, &member, &Fields::default()).await?;
    if let Err(wait) = app.limits.log_in(&member.email, None) {
        view.mistakes.insert("now", "login-wait");
        view.wait = wait.0;
        let page = signed::html(&app, &member.language, StatusCode::TOO_MANY_REQUESTS, "account.html", &view)?;
        return Ok(respondent::later(page, wait));
    }
    let new = fields.get("new").unwrap_or_default();
    if let Err(weak) = password::check(new, &member.email) {
        view.mistakes.insert("new", weak.key());
    }
    if !sure::is_password(&app, &member, &fields, "now").await? {
        view.mistakes.insert("now", "account-password-wrong");
    }
    if !view.mistakes.is_empty() {
        return signed::html(&app, &member.language, StatusCode::UNPROCESSABLE_ENTITY, "account.html", &view);
    }
    let hash = password::hash(new.to_owned(), &app.chance).await?;
    let mut tx = app.store.begin().await?;
    let ended = reset::change(&app, &mut tx, member.user, &hash, Some(&member.session)).await?;
    let who = (member.user, member.name.as_str());
    tell_everywhere(app.stamp(), &mut tx, who, member.address, Act::PasswordChanged).await?;
    tx.commit().await?;
    ended.iter().for_each(|session| app.live.leave(session));
    app.outbox.notify_one();
    Ok(Redirect::to(&format!("/account?{DONE}={}", Done::PasswordChanged)).into_response())
}

#[cfg(test)]
pub(crate) mod sample {
    pub(crate) use super::second_factor::sample as second_factor;
    use super::*;
    use crate::web::shell;

    /// Iva's.
    pub(crate) fn full() -> View {
        View {
            shell: shell::sample(Here::Account),
            name: "Iva Hrast".into(),
            email: "iva@example.com".into(),
            language: Some("sl".into()),
            told: "hour",
            quiet: Some((20, 7)),
            duty: true,
            rooms: vec![
                Choice { value: String::new(), label: "E-mail".into(), chosen: false },
                Choice { value: "r1".into(), label: "Slack <shop>".into(), chosen: true },
            ],
            room_rests: true,
            has_password: true,
            shortest: password::SHORTEST,
            mistakes: BTreeMap::new(),
            wait: 0,
            sessions: sessions::sample::several(),
            second_factor: None,
        }
    }

    /// With a second factor, and signed in nowhere else.
    pub(crate) fn safe() -> View {
        let sessions = sessions::sample::several().into_iter().take(1).collect();
        let rooms = Vec::new();
        View { sessions, rooms, room_rests: false, second_factor: Some("Nov 20, 2026, 09:12".into()), ..full() }
    }

    /// After a slip in each field.
    pub(crate) fn mistaken() -> View {
        let mistakes = [("now", "account-password-wrong"), ("new", "password-short")];
        View { mistakes: BTreeMap::from(mistakes), ..full() }
    }
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn an_account_says_who_one_is_and_lets_one_out() {
        let html = render("account.html", &sample::full());
        assert!(html.contains("iva@example.com") && html.contains("action=\"/logout\""), "{html}");
    }

    #[test]
    fn each_session_but_this_one_can_be_ended() {
        let html = render("account.html", &sample::full());
        let text = text_of(&html);
        assert!(text.contains("Firefox on Linux") && text.contains("This session"), "{text}");
        assert!(text.contains("curl") && text.contains("unknown device"), "{text}");
        assert_eq!(html.matches("/end\"").count(), sample::full().sessions.len(), "each other one, and all: {html}");
        assert!(!render("account.html", &sample::safe()).contains("/account/sessions/"));
    }

    #[test]
    fn whoever_has_no_password_is_not_asked_for_one() {
        let mut view = sample::full();
        view.has_password = false;
        assert!(!render("account.html", &view).contains("/account/password"));
        let text = text_of(&render("account.html", &sample::mistaken()));
        assert!(text.contains("not your present password") && text.contains("at least 10"), "{text}");
    }
}
