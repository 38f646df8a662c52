//! Trying a survey oneself: a link that asks exactly what the draft asks now, wherever it is opened, and whose answer
//! never counts.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use store::response::Facts;

use super::find;
use crate::app::App;
use crate::clock::DAY;
use crate::facts;
use crate::invite::{TRIAL_DAYS, to_try};
use crate::mistake::Mistakes;
use crate::right::Ask;
use crate::survey::change::Found;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{Here, Shell};
use crate::web::{door, signed};
use crate::words::Words;

/// The place of whoever tries without saying one.
const PLACE: &str = "test";

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The survey's name.
    pub name: String,
    /// Its own page.
    pub address: String,
    /// What is tried is a draft.
    pub is_draft: bool,
    /// The languages it is asked in.
    pub languages: Vec<Choice>,
    /// The place, as typed.
    pub place: String,
    /// Something is wrong with that.
    pub wrong: Option<&'static str>,
    /// The link, once it is made.
    pub url: Option<String>,
    /// Until when it works, in words.
    pub until: String,
}

/// The form.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let found = find(&mut read, &member, &id).await?;
    drop(read);
    let Some(found) = found else { return door::not_found(&app, &member.language) };
    let view = view(&app, &member, &found, &found.language(fields.text("language")));
    signed::html(&app, &member.language, StatusCode::OK, "try.html", &view)
}

/// Makes the link.
pub async fn make(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let mut read = app.store.read().await?;
    let found = find(&mut read, &member, &id).await?;
    drop(read);
    let Some(found) = found else { return door::not_found(&app, &member.language) };
    let language = found.language(fields.text("language"));
    let told = Facts { place: fields.text("place").to_owned(), language: Some(language.clone()), ..Facts::default() };
    let mut mistakes = Mistakes::default();
    let facts = facts::check(&told, PLACE, &mut mistakes);
    let mut view = View { place: told.place, ..view(&app, &member, &found, &language) };
    let mut status = StatusCode::OK;
    match mistakes.unless(()) {
        Ok(()) => {
            let step = found.draft.as_ref().map(|draft| draft.step);
            view.url = Some(to_try(&app, member.workspace.id, found.survey.id, &facts, step).await?);
        }
        Err(found) => {
            view.wrong = found.first().map(|mistake| mistake.reason);
            status = StatusCode::UNPROCESSABLE_ENTITY;
        }
    }
    signed::html(&app, &member.language, status, "try.html", &view)
}

fn view(app: &App, member: &Member, found: &Found, language: &str) -> View {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let choice = |code: &String| Choice { value: code.clone(), label: words.language(code), chosen: code == language };
    View {
        shell: Shell::new(member, Here::Surveys),
        name: found.survey.name.clone(),
        address: format!("/surveys/{}", found.survey.id),
        is_draft: found.draft.is_some(),
        languages: found.questionnaire.languages.iter().map(choice).collect(),
        place: String::new(),
        wrong: None,
        url: None,
        until: format.day(app.now() + TRIAL_DAYS * DAY),
    }
}
