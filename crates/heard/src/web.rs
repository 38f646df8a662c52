//! Every address of Heard, in one place.

pub mod address;
pub mod agent;
pub mod answer;
pub mod api;
pub mod asking;
pub mod assets;
pub mod audit;
pub mod campaigns;
pub mod contact_import;
pub mod contacts;
mod door;
pub mod editor;
pub mod entry;
pub mod export;
mod fault;
pub mod filters;
pub mod grid;
mod health;
mod hooks;
pub mod import;
mod invitation;
pub mod language;
pub mod lens;
pub mod live;
mod logo;
pub(crate) mod member;
pub mod messages;
mod more;
mod new_survey;
mod open;
pub mod operations;
pub(crate) mod outside;
pub mod overview;
pub mod people;
pub mod period;
mod person;
pub mod planner;
pub mod problem;
pub mod question;
mod rate;
pub(crate) mod reference;
pub mod reports;
mod reset;
mod respondent;
pub mod response;
pub mod responses;
mod room;
pub mod rules;
#[cfg(test)]
mod samples;
mod session;
pub mod settings;
pub mod shell;
mod signed;
mod sure;
pub mod survey;
mod survey_file;
pub mod surveys;
pub mod teams;
mod unsubscribe;
mod upload;
pub mod views;
mod visitor;

#[cfg(test)]
pub(crate) use reports::sample::of as sample_report;
#[cfg(test)]
pub(crate) use reset::sample::about as sample_about;

use axum::Router;
use axum::http::{HeaderMap, header};

use crate::app::App;
use crate::texts::SOURCE;

/// All of it.
pub fn router(app: App) -> Router {
    Router::new()
        .merge(rate::routes())
        .merge(open::routes())
        .merge(unsubscribe::routes())
        .merge(hooks::routes())
        .merge(api::routes(app.clone()))
        .merge(reference::routes())
        .merge(door::routes())
        .merge(language::routes())
        .merge(reset::routes())
        .merge(overview::routes())
        .merge(surveys::routes())
        .merge(survey::routes())
        .merge(editor::routes())
        .merge(planner::routes())
        .merge(grid::routes())
        .merge(contacts::routes())
        .merge(campaigns::routes())
        .merge(rules::routes())
        .merge(reports::routes())
        .merge(messages::routes())
        .merge(responses::routes())
        .merge(response::routes())
        .merge(views::routes())
        .merge(outside::routes())
        .merge(live::routes())
        .merge(logo::routes())
        .merge(settings::routes())
        .merge(sure::routes())
        .merge(people::routes())
        .merge(audit::routes())
        .merge(teams::routes())
        .merge(agent::routes())
        .merge(new_survey::routes())
        .merge(survey_file::routes())
        .merge(person::routes())
        .merge(invitation::routes())
        .merge(import::routes())
        .merge(contact_import::routes())
        .merge(assets::routes())
        .merge(health::routes())
        .merge(operations::routes())
        .fallback(door::nowhere)
        .layer(health::Measure(app.clone()))
        .with_state(app)
}

/// The first language of the browser that there are texts for.
pub(crate) fn browser_language<'a>(app: &'a App, headers: &HeaderMap) -> &'a str {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let wished = accepted.split(',').map(|part| part.split(';').next().unwrap_or_default().trim());
    wished
        .flat_map(|code| [Some(code), code.split_once('-').map(|(language, _)| language)])
        .flatten()
        .find_map(|code| app.texts.languages().find(|language| language.eq_ignore_ascii_case(code)))
        .unwrap_or(SOURCE)
}
