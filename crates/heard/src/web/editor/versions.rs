//! Every version of a survey: when and by whom it was published, how it looked, and a draft begun from it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::find;
use crate::app::App;
use crate::right::Ask;
use crate::survey::change::Found;
use crate::survey::questionnaire_of;
use crate::web::address::{Asked, address};
use crate::web::fault::Fault;
use crate::web::member::{May, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::{door, signed};
use crate::words::Words;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The survey's name.
    pub name: String,
    /// Its own page.
    pub address: String,
    /// Somebody began a draft, which a new beginning would push back by a step.
    pub has_draft: bool,
    /// Newest first.
    pub versions: Vec<Line>,
    /// The one that is looked at, and its page.
    pub shown: i64,
    /// Where that is.
    pub preview: String,
}

/// A version.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its number.
    pub version: i64,
    /// When it was published.
    pub at: String,
    /// By whom.
    pub by: Option<String>,
    /// What it asks, in few words.
    pub about: String,
    /// What it means against the one before it.
    pub begins_line: bool,
    /// It is looked at here.
    pub address: String,
}

/// All of them.
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
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let shell = Shell::new(&member, Here::Surveys).after(&words, &fields);
    let view = view(&words, &found, shell, fields.text("version"))?;
    signed::html(&app, &member.language, StatusCode::OK, "versions.html", &view)
}

pub(super) fn view(words: &Words<'_>, found: &Found, shell: Shell, wished: &str) -> anyhow::Result<View> {
    let path = format!("/surveys/{}/versions", found.survey.id);
    let wished = wished.parse().ok().filter(|wished| found.history.iter().any(|edition| edition.version == *wished));
    let shown = wished.unwrap_or(found.survey.version);
    let asked = found.history.iter().map(questionnaire_of).collect::<anyhow::Result<Vec<_>>>()?;
    let line = |(at, edition): (usize, &store::survey::Edition)| {
        let before = asked.get(at + 1);
        let languages: Vec<String> = edition.languages.iter().map(|code| words.language(code)).collect();
        let n = i64::try_from(asked[at].questions.len()).unwrap_or(0);
        Line {
            version: edition.version,
            at: words.format().day_time(edition.published_at),
            by: edition.by.clone(),
            about: format!("{} · {}", words.text_with("versions-questions", [("n", n.into())]), languages.join(", ")),
            begins_line: before.is_some_and(|before| !before.measures_as(&asked[at])),
            address: address(&path, &[("version", edition.version.to_string())]),
        }
    };
    let preview = [("version", shown.to_string())];
    Ok(View {
        name: found.survey.name.clone(),
        address: format!("/surveys/{}", found.survey.id),
        has_draft: found.draft.is_some(),
        versions: found.history.iter().enumerate().map(line).collect(),
        shown,
        preview: address(&format!("/surveys/{}/edit/preview", found.survey.id), &preview),
        shell,
    })
}

/// Begins a draft from a version; one that is there gets it as its next step, which can be taken back.
pub async fn begin(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let mut tx = app.store.begin().await?;
    let found = find(&mut tx, &member, &id).await?;
    let edition = found
        .as_ref()
        .and_then(|found| found.history.iter().find(|edition| edition.version.to_string() == fields.text("version")));
    let (Some(found), Some(edition)) = (&found, edition) else {
        drop(tx);
        return door::not_found(&app, &member.language);
    };
    let asked = questionnaire_of(edition)?;
    if found.make_step(&mut tx, &member.doer(), app.now(), &asked).await?.is_none() {
        drop(tx);
        return door::stale_form(&app, &member.language);
    }
    tx.commit().await?;
    Ok(Redirect::to(&format!("/surveys/{}/edit?{DONE}={}", found.survey.id, Done::DraftBegun)).into_response())
}
