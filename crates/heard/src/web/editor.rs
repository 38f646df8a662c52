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

use std::collections::BTreeSet;

use anyhow::Context;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use feedback::Questionnaire;
use store::Read;
use store::draft::Draft;
use store::survey::{Edition, Survey};

pub use drawn::View;

use crate::app::App;
use crate::editing::Part;
use crate::form::Fields;
use crate::right::Ask;
use crate::survey::{self, questionnaire_of};
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

/// A survey with its draft.
pub(crate) struct Found {
    /// As it is published.
    pub survey: Survey,
    /// What is published.
    pub published: Questionnaire,
    /// The draft as it stands.
    pub draft: Option<Draft>,
    /// What the draft asks; without one what is published.
    pub questionnaire: Questionnaire,
    /// Who made the draft's last step.
    pub by: Option<String>,
    /// Every version, newest first.
    pub history: Vec<Edition>,
}

impl Found {
    /// The survey of this number in the member's workspace.
    pub async fn find(read: &mut Read, member: &Member, id: &str) -> Result<Option<Found>, Fault> {
        let (workspace, Ok(id)) = (member.workspace.id, id.parse()) else { return Ok(None) };
        let Some(survey) = store::survey::find(read, workspace, id).await? else { return Ok(None) };
        let draft = store::draft::find(read, workspace, id).await?;
        let history = store::survey::history(read, workspace, id).await?;
        let by = match draft.as_ref().and_then(|draft| draft.by_user) {
            Some(user) => store::user::find_by_id(read, user).await?.map(|user| user.name),
            None => None,
        };
        let published = survey::questionnaire(&survey)?;
        let questionnaire = match &draft {
            Some(draft) => serde_json::from_str(&draft.content).context("the draft of a survey")?,
            None => published.clone(),
        };
        Ok(Some(Found { survey, published, draft, questionnaire, by, history }))
    }

    /// The step the draft stands at; 0 without one.
    pub fn step(&self) -> i64 {
        self.draft.as_ref().map_or(0, |draft| draft.step)
    }

    /// The keys of questions that were ever published, which stay.
    pub fn keys(&self) -> BTreeSet<String> {
        let asked = self.history.iter().filter_map(|edition| questionnaire_of(edition).ok());
        asked.flat_map(|asked| asked.questions).map(|question| question.key).collect()
    }

    /// The language that is edited: the wished one, else the first.
    pub fn language(&self, wished: &str) -> String {
        let known = self.questionnaire.languages.iter().find(|language| *language == wished);
        known.cloned().unwrap_or_else(|| self.questionnaire.language().to_owned())
    }
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let found = Found::find(&mut read, &member, &id).await?;
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
