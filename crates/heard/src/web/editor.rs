//! The survey editor: an outline of what is asked, the form of the chosen part, and the respondents' page as it will be.
//! What is changed is a draft; nothing here touches what is published but its own page, which says first what would
//! change.

mod drawn;
mod form;
mod preview;
mod publish;
#[cfg(test)]
pub(crate) mod sample;
mod save;
mod settings;
mod trial;
mod versions;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use store::Read;

pub use drawn::View;

use crate::app::App;
use crate::editing::Part;
use crate::form::Fields;
use crate::right::Ask;
use crate::survey::change::Found;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{May, Member};
use crate::web::shell::{Here, Shell};
use crate::web::{door, signed};
use crate::words::Words;
use drawn::{Drawing, Vain};

/// Its addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/surveys/{id}/edit", get(show).post(save::save))
        .route("/surveys/{id}/edit/preview", get(preview::show))
        .route("/surveys/{id}/settings", post(settings::save))
        .route("/surveys/{id}/publish", get(publish::show).post(publish::publish))
        .route("/surveys/{id}/versions", get(versions::show).post(versions::begin))
        .route("/surveys/{id}/try", get(trial::show).post(trial::make))
}

/// The survey of this number in the member's workspace.
async fn find(read: &mut Read, member: &Member, id: &str) -> Result<Option<Found>, Fault> {
    let Ok(id) = id.parse() else { return Ok(None) };
    Ok(Found::find(read, member.workspace.id, id).await?)
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let found = find(&mut read, &member, &id).await?;
    drop(read);
    let Some(found) = found else { return door::not_found(&app, &member.language) };
    let part = Part::parse(fields.text("part"), &found.questionnaire);
    page(&app, &member, &found, &part, &fields, Vain::default(), StatusCode::OK)
}

/// The page, with what was sent in vain.
fn page(
    app: &App,
    member: &Member,
    found: &Found,
    part: &Part,
    fields: &Fields,
    vain: Vain,
    status: StatusCode,
) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let language = found.language(fields.text("language"));
    let (texts, zone) = (&app.texts, &member.zone);
    let drawing = Drawing { texts, now: app.now(), zone, words: &words, found, part, language, vain };
    let view = drawing.view(Shell::new(member, Here::Surveys).after(&words, fields));
    signed::html(app, &member.language, status, "editor.html", &view)
}
