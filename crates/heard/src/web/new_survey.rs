//! The form *New survey*: a name, what it is about, the question, the languages. It makes exactly what the API and the
//! command line make, and whatever is wrong comes back beside what was typed.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use feedback::{Kind, Metric, Scale};
use serde::Serialize;

use super::fault::Fault;
use super::member::{May, Posted};
use super::shell::{Here, Shell};
use super::signed;
use crate::app::App;
use crate::form::Fields;
use crate::respond::speaks;
use crate::right::Ask;
use crate::survey::{self, Draft};
use crate::texts::{SHIPPED, Texts};

/// The address of the form.
pub fn routes() -> Router<App> {
    Router::new().route("/surveys/new", get(show).post(add))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// As it was typed.
    pub name: String,
    /// As it was typed.
    pub subject: String,
    /// What it is about.
    pub kinds: Vec<Choice>,
    /// The leading question.
    pub scales: Vec<Choice>,
    /// Languages that every question speaks.
    pub languages: Vec<Choice>,
    /// Languages that only NPS speaks.
    pub more_languages: Vec<Choice>,
    /// One of those is chosen, so they are shown.
    pub shows_more: bool,
    /// Field and reason of what is wrong.
    pub mistakes: BTreeMap<String, &'static str>,
}

/// Something to choose.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What the form sends, and the last part of its texts' keys.
    pub key: String,
    /// A name that no text of ours has: that of a language in itself.
    pub name: String,
    /// It is chosen.
    pub chosen: bool,
}

async fn show(State(app): State<App>, May { member, .. }: May<Ask>) -> Result<Response, Fault> {
    let draft = Draft {
        subject: member.workspace.name.clone(),
        kind: Kind::Transactional.key().to_owned(),
        scale: Scale::Nps.key().to_owned(),
        languages: vec![member.workspace.language.clone()],
        ..Draft::default()
    };
    let view = view(Shell::new(&member, Here::Surveys), &app.texts, &draft, BTreeMap::new());
    signed::html(&app, &member.language, StatusCode::OK, "new-survey.html", &view)
}

async fn add(State(app): State<App>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let draft = draft(&fields);
    let mut mistakes = BTreeMap::new();
    match draft.check(&app.texts) {
        Ok(checked) => {
            let made = survey::add(&app.store, &member.doer(), &checked, app.stamp()).await?;
            if let Some(made) = made {
                return Ok(Redirect::to(&format!("/surveys/{}/edit", made.id)).into_response());
            }
            mistakes.insert("name".to_owned(), "taken");
        }
        Err(found) => mistakes.extend(found.into_iter().map(|mistake| (mistake.field, mistake.reason))),
    }
    let view = view(Shell::new(&member, Here::Surveys), &app.texts, &draft, mistakes);
    signed::html(&app, &member.language, StatusCode::UNPROCESSABLE_ENTITY, "new-survey.html", &view)
}

fn draft(fields: &Fields) -> Draft {
    Draft {
        name: fields.text("name").to_owned(),
        kind: fields.text("kind").to_owned(),
        scale: fields.text("scale").to_owned(),
        subject: fields.text("subject").to_owned(),
        languages: fields.all("language").map(str::to_owned).collect(),
        slug: None,
    }
}

fn view(shell: Shell, texts: &Texts, draft: &Draft, mistakes: BTreeMap<String, &'static str>) -> View {
    let choice = |key: &str, chosen: &str| Choice { key: key.to_owned(), name: String::new(), chosen: key == chosen };
    let language = |code: &str| Choice {
        key: code.to_owned(),
        name: texts.plain(code, "language-name"),
        chosen: draft.languages.iter().any(|chosen| chosen == code),
    };
    let everywhere = |code: &&str| Scale::ALL.iter().all(|scale| speaks(texts, *scale, code));
    let spoken: Vec<&str> = texts.languages().filter(|code| speaks(texts, Scale::Nps, code)).collect();
    let more_languages: Vec<Choice> =
        spoken.iter().filter(|code| !everywhere(code)).map(|code| language(code)).collect();
    View {
        shell,
        name: draft.name.clone(),
        subject: draft.subject.clone(),
        kinds: Kind::ALL.iter().map(|kind| choice(kind.key(), &draft.kind)).collect(),
        scales: Scale::ALL.iter().map(|scale| choice(scale.key(), &draft.scale)).collect(),
        languages: SHIPPED.iter().map(|code| language(code)).collect(),
        shows_more: more_languages.iter().any(|language| language.chosen) && metric(draft) == Some(Metric::Nps),
        more_languages,
        mistakes,
    }
}

fn metric(draft: &Draft) -> Option<Metric> {
    Scale::from_key(&draft.scale).map(Scale::metric)
}

#[cfg(test)]
pub(crate) mod sample {
    use super::*;
    use crate::web::shell;

    /// The form with everything wrong that can be.
    pub(crate) fn wrong() -> View {
        let texts = Texts::load().expect("the shipped texts load");
        let draft = Draft { languages: vec!["fr".to_owned()], scale: "nps".to_owned(), ..Draft::default() };
        let mistakes = [
            ("name", "missing"),
            ("subject", "too-long"),
            ("kind", "unknown"),
            ("scale", "unknown"),
            ("languages", "unknown-language"),
        ];
        let mistakes = mistakes.into_iter().map(|(field, reason)| (field.to_owned(), reason)).collect();
        view(shell::sample(Here::Surveys), &texts, &draft, mistakes)
    }
}
