//! The workspace's settings and one's own account. Small on purpose: what can be decided well once is not a setting.

mod account;
mod company;
mod envelopes;
pub(crate) mod inbox;
pub(crate) mod incoming;
mod keys;
mod mail;
mod quarantine;
#[cfg(test)]
pub(crate) mod sample;
mod webhooks;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use feedback::Mode;
use serde::Serialize;

use super::address::Asked;
use super::fault::Fault;
use super::member::{May, Member, Posted};
use super::shell::{DONE, Done, Here, Shell};
use super::signed;
use super::sure::Sure;
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::right::Settle;
use crate::texts::shipped;
use crate::words::Words;

/// The addresses of the settings.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/settings", get(show).post(change))
        .route("/settings/second-factor", post(need_second_factor))
        .merge(account::routes())
        .merge(company::routes())
        .merge(envelopes::routes())
        .merge(inbox::routes())
        .merge(incoming::routes())
        .merge(keys::routes())
        .merge(mail::routes())
        .merge(quarantine::routes())
        .merge(webhooks::routes())
}

/// The settings.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Where customers reach it.
    pub public_url: String,
    /// What a day is here, as an IANA name.
    pub zone: String,
    /// What time it is there now, so that a wrong zone shows itself.
    pub time: String,
    /// The ways of judging, in the order they are offered.
    pub modes: [Mode; 2],
    /// The one that holds.
    pub mode: Mode,
    /// The language that is spoken where a reader has none of their own.
    pub language: String,
    /// The field that was wrong in what was just sent.
    pub mistake: Option<&'static str>,
    /// The server that sends mail; none where nobody has said.
    pub mail_host: Option<String>,
    /// Everybody here needs a second factor.
    pub second_factor: bool,
    /// Whoever looks has one.
    pub has_second_factor: bool,
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    page(&app, &member, &fields, None).await
}

async fn page(app: &App, member: &Member, fields: &Fields, mistake: Option<&'static str>) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let view = View {
        shell: Shell::new(member, Here::Settings).after(&words, fields),
        public_url: app.public_url(),
        zone: member.workspace.zone.clone(),
        time: format.day_time(app.now()),
        modes: Mode::ALL,
        mode: member.workspace.mode,
        language: member.workspace.language.clone(),
        mistake,
        mail_host: crate::mail::find(app).await?.map(|sender| sender.host),
        second_factor: member.workspace.second_factor,
        has_second_factor: member.second_factor.is_some(),
    };
    let status = if mistake.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "settings.html", &view)
}

/// What one form of the page changes.
enum Change {
    Mode(Mode),
    Language(&'static str),
}

impl Change {
    /// What it says, or the field that is wrong.
    fn read(fields: &Fields) -> Result<Change, &'static str> {
        match fields.get("language") {
            Some(code) => shipped(code).map(Change::Language).ok_or("language"),
            None => Mode::from_key(fields.text("mode")).map(Change::Mode).ok_or("mode"),
        }
    }

    fn subject(&self) -> &'static str {
        match self {
            Change::Mode(mode) => mode.key(),
            Change::Language(language) => language,
        }
    }
}

async fn change(State(app): State<App>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let change = match Change::read(&posted.fields) {
        Ok(change) => change,
        Err(field) => return page(&app, &posted.member, &Fields::default(), Some(field)).await,
    };
    let workspace = posted.member.workspace.id;
    let mut tx = app.store.begin().await?;
    match change {
        Change::Mode(mode) => store::workspace::change_mode(&mut tx, workspace, mode).await?,
        Change::Language(language) => store::workspace::change_language(&mut tx, workspace, language).await?,
    }
    posted.member.doer().tell(app.stamp(), &mut tx, Act::SettingsChanged, change.subject()).await?;
    tx.commit().await?;
    app.forget_published(workspace);
    Ok(Redirect::to(&format!("/settings?{DONE}={}", Done::Saved)).into_response())
}

/// Whether everybody here needs a second factor from now on. Who has none is led to its set-up, whoever says so included.
async fn need_second_factor(State(app): State<App>, Sure(posted): Sure<Settle>) -> Result<Response, Fault> {
    let member = &posted.member;
    let needed = match posted.fields.text("need") {
        "yes" => true,
        "no" => false,
        _ => return Ok(Redirect::to("/settings").into_response()),
    };
    let (act, done) = match needed {
        true => (Act::SecondFactorNeeded, Done::SecondFactorNeeded),
        false => (Act::SecondFactorFree, Done::SecondFactorFree),
    };
    let mut tx = app.store.begin().await?;
    store::workspace::need_second_factor(&mut tx, member.workspace.id, needed).await?;
    member.doer().tell(app.stamp(), &mut tx, act, "").await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/settings?{DONE}={done}")).into_response())
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn the_ways_of_judging_are_explained_and_the_one_that_holds_is_marked() {
        let html = render("settings.html", &sample::settings());
        assert!(html.contains("value=\"balanced\" checked"), "{html}");
        assert!(html.contains("name=\"csrf\" value=\"c5rf\""), "{html}");
        let text = text_of(&html);
        assert!(text.contains("second press"), "{text}");
    }
}
