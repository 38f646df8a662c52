//! The form *New survey*: a template or the leading question alone, a name, what it is about, the languages. It makes
//! exactly what the API and the command line make, and whatever is wrong comes back beside what was typed.

mod offer;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use feedback::{Kind, Metric, Scale};
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::member::{May, Member, Posted};
use super::shell::{Here, Shell};
use super::signed;
use crate::app::App;
use crate::form::Fields;
use crate::respond::speaks;
use crate::right::Ask;
use crate::survey::templates::{self, Template};
use crate::survey::{self, Draft};
use crate::texts::{SHIPPED, Texts};
use offer::Offer;

/// The address of the form.
pub fn routes() -> Router<App> {
    Router::new().route("/surveys/new", get(show).post(add))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The templates that can be chosen; none once one is.
    pub offers: Vec<Offer>,
    /// The template that is chosen.
    pub chosen: Option<Offer>,
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

#[derive(Debug, Default, Deserialize)]
struct Begun {
    /// The key of a template. One that is not known is none.
    #[serde(default)]
    template: String,
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Query(begun): Query<Begun>,
) -> Result<Response, Fault> {
    let template = templates::find(&begun.template);
    let draft = Draft {
        name: template.map(|template| offer::name(&app.texts, &member.language, template)).unwrap_or_default(),
        subject: member.workspace.name.clone(),
        template: template.map(|template| template.key.to_owned()),
        kind: template.map_or(Kind::Transactional, |template| template.kind).key().to_owned(),
        scale: Scale::Nps.key().to_owned(),
        languages: vec![member.workspace.language.clone()],
        slug: None,
    };
    page(&app, &member, StatusCode::OK, &draft, BTreeMap::new())
}

fn page(
    app: &App,
    member: &Member,
    status: StatusCode,
    draft: &Draft,
    mistakes: BTreeMap<String, &'static str>,
) -> Result<Response, Fault> {
    let view = view(Shell::new(member, Here::Surveys), &app.texts, &member.language, draft, mistakes);
    signed::html(app, &member.language, status, "new-survey.html", &view)
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
    page(&app, &member, StatusCode::UNPROCESSABLE_ENTITY, &draft, mistakes)
}

fn draft(fields: &Fields) -> Draft {
    Draft {
        name: fields.text("name").to_owned(),
        template: Some(fields.text("template").to_owned()).filter(|key| !key.is_empty()),
        kind: fields.text("kind").to_owned(),
        scale: fields.text("scale").to_owned(),
        subject: fields.text("subject").to_owned(),
        languages: fields.all("language").map(str::to_owned).collect(),
        slug: None,
    }
}

fn view(shell: Shell, texts: &Texts, reader: &str, draft: &Draft, mistakes: BTreeMap<String, &'static str>) -> View {
    let template = draft.template.as_deref().and_then(templates::find);
    let offer = |template: &Template| Offer::new(texts, reader, template, &draft.subject);
    let choice = |key: &str, chosen: &str| Choice { key: key.to_owned(), name: String::new(), chosen: key == chosen };
    let language = |code: &str| Choice {
        key: code.to_owned(),
        name: texts.plain(code, "language-name"),
        chosen: draft.languages.iter().any(|chosen| chosen == code),
    };
    let everywhere = |code: &&str| Scale::ALL.iter().all(|scale| speaks(texts, *scale, code));
    let has = |code: &&str| template.is_none_or(|template| template.speaks(code));
    let spoken: Vec<&str> = texts.languages().filter(|code| speaks(texts, Scale::Nps, code)).filter(has).collect();
    let more_languages: Vec<Choice> =
        spoken.iter().filter(|code| !everywhere(code)).map(|code| language(code)).collect();
    View {
        shell,
        offers: if template.is_none() { templates::all().iter().map(offer).collect() } else { Vec::new() },
        chosen: template.map(offer),
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
        view(shell::sample(Here::Surveys), &texts, "en", &draft, mistakes)
    }

    /// The form once a template is chosen.
    pub(crate) fn begun() -> View {
        let texts = Texts::load().expect("the shipped texts load");
        let draft = Draft {
            name: "When somebody leaves".to_owned(),
            subject: "Lindentree Cycles".to_owned(),
            template: Some("churn".to_owned()),
            kind: "other".to_owned(),
            languages: vec!["en".to_owned(), "sl".to_owned()],
            ..Draft::default()
        };
        let reader = crate::web::samples::reader();
        view(shell::sample(Here::Surveys), &texts, reader, &draft, BTreeMap::new())
    }
}
