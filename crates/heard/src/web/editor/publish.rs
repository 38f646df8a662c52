//! Before a draft is published: what would change for whoever is asked, whether the score stays comparable, and what is
//! wrong. Publishing makes a version that never changes.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use feedback::Questionnaire;
use feedback::lint::{Warning, lint};
use feedback::questionnaire::Place;
use serde::Serialize;

use super::find;
use crate::app::App;
use crate::editing::Part;
use crate::editing::difference::{Change, differences};
use crate::right::Ask;
use crate::survey::change::Found;
use crate::web::address::address;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
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
    /// The version that is published.
    pub version: i64,
    /// The version that would be.
    pub next: i64,
    /// The step of the draft that is looked at.
    pub step: i64,
    /// Nothing is to be published.
    pub is_same: bool,
    /// The draft began from this version, and another one was published since.
    pub base: Option<i64>,
    /// Who published that one.
    pub other: String,
    /// What was looked at is not there any more: somebody changed or published meanwhile.
    pub is_stale: bool,
    /// A new line in the trend begins.
    pub begins_line: bool,
    /// There is a line that could go on.
    pub is_answered: bool,
    /// What changes, in words.
    pub changes: Vec<Told>,
    /// What is wrong.
    pub troubles: Vec<Said>,
    /// What might be.
    pub warnings: Vec<Said>,
}

/// A change in words.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    /// What changes.
    pub words: String,
    /// The language of the texts, in words.
    pub language: Option<String>,
    /// Its code.
    pub code: String,
    /// As it was.
    pub was: String,
    /// As it will be.
    pub is: String,
}

/// A sentence with the part it is about.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    /// What is said.
    pub words: String,
    /// Where that is mended.
    pub address: String,
}

/// What would change.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let found = find(&mut read, &member, &id).await?;
    drop(read);
    let Some(found) = found else { return door::not_found(&app, &member.language) };
    page(&app, &member, &found, false, StatusCode::OK)
}

fn page(app: &App, member: &Member, found: &Found, is_stale: bool, status: StatusCode) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let view = View { is_stale, ..view(&words, found, Shell::new(member, Here::Surveys)) };
    signed::html(app, &member.language, status, "publish.html", &view)
}

pub(super) fn view(words: &Words<'_>, found: &Found, shell: Shell) -> View {
    let (was, is) = (&found.published, &found.questionnaire);
    let address_of =
        |place: &Place| address(&format!("/surveys/{}/edit", found.survey.id), &[("part", Part::of(place).word())]);
    let trouble = |(place, trouble): (Place, _)| Said {
        words: format!("{}: {}", words.text_place(is, &place), words.trouble(&trouble)),
        address: address_of(&place),
    };
    let missing = |code: &String| {
        let places = is.untranslated(code);
        let first = places.first()?;
        let args = [("language", words.language(code).into()), ("n", i64::try_from(places.len()).unwrap_or(0).into())];
        let pairs = [("part", Part::of(first).word()), ("language", code.clone())];
        let address = address(&format!("/surveys/{}/edit", found.survey.id), &pairs);
        Some(Said { words: words.text_with("publish-untranslated", args), address })
    };
    let worded = |warning: Warning| {
        let place = words.text_place(is, &warning.place);
        let what = words.text(&format!("lint-{}", warning.kind));
        let quoted = words.text_with("publish-quoted", [("words", warning.words.as_str().into())]);
        let mut pairs = vec![("part", Part::of(&warning.place).word())];
        pairs.extend(warning.language.map(|language| ("language", language)));
        Said {
            words: match warning.words.is_empty() {
                true => format!("{place}: {what}"),
                false => format!("{place}, {quoted}: {what}"),
            },
            address: address(&format!("/surveys/{}/edit", found.survey.id), &pairs),
        }
    };
    let version = found.survey.version;
    let base = found.draft.as_ref().map(|draft| draft.base).filter(|base| *base != version);
    View {
        shell,
        name: found.survey.name.clone(),
        address: format!("/surveys/{}", found.survey.id),
        version,
        next: version + 1,
        step: found.step(),
        is_same: was == is,
        base,
        other: found.history.first().and_then(|edition| edition.by.clone()).unwrap_or_default(),
        is_stale: false,
        begins_line: found.begins_line(),
        is_answered: found.is_answered,
        changes: differences(was, is).iter().map(|change| told(words, was, is, change)).collect(),
        troubles: is.check().into_iter().map(trouble).collect(),
        warnings: is.languages.iter().skip(1).filter_map(missing).chain(lint(is).into_iter().map(worded)).collect(),
    }
}

fn told(words: &Words<'_>, was: &Questionnaire, is: &Questionnaire, change: &Change) -> Told {
    let of = if change.kind == "removed" { was } else { is };
    let say = |key: &str, value: &str| match key {
        _ if value.is_empty() => String::new(),
        "scale" => words.text_with("scale-choice", [("scale", value.into())]),
        "tone" => words.text(&format!("tone-{value}")),
        "offer" => words.text(&format!("offer-{value}")),
        "language-added" | "language-removed" | "language-first" => words.language(value),
        _ => value.to_owned(),
    };
    let place = words.text_place(of, &change.place);
    let language = change.language.as_deref();
    Told {
        words: match change.kind {
            "text" => place,
            "when" => words.text_with("change-of-when", [("question", place.into())]),
            kind => words.text(&format!("change-of-{kind}")),
        },
        language: language.map(|code| words.language(code)),
        code: language.unwrap_or_default().to_owned(),
        was: say(change.kind, &change.was),
        is: say(change.kind, &change.is),
    }
}

/// Publishes what was looked at, and nothing else.
pub async fn publish(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let mut tx = app.store.begin().await?;
    let Some(found) = find(&mut tx, &member, &id).await? else {
        drop(tx);
        return door::not_found(&app, &member.language);
    };
    let was_seen = fields.text("step") == found.step().to_string()
        && fields.text("version") == found.survey.version.to_string()
        && found.draft.is_some();
    if !was_seen || !found.questionnaire.check().is_empty() {
        drop(tx);
        return page(&app, &member, &found, !was_seen, StatusCode::CONFLICT);
    }
    let Some(_) = found.publish(&mut tx, &member.doer(), app.stamp()).await? else {
        drop(tx);
        return page(&app, &member, &found, true, StatusCode::CONFLICT);
    };
    tx.commit().await?;
    app.forget_published(member.workspace.id);
    Ok(Redirect::to(&format!("/surveys/{}?{DONE}={}", found.survey.id, Done::Published)).into_response())
}
