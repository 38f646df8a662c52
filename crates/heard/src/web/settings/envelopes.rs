//! The texts of the envelope beside a customer: those that are always there, the workspace's own, and what all of them can
//! name. Each is shown filled in, as a mail program would show it.

#[cfg(test)]
pub(crate) mod sample;
mod typed;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use feedback::envelope::{LONGEST, NAMES};
use feedback::lint::{Kind, lint_mail};
use serde::Serialize;
use store::envelope::{Envelope, Values};
use uuid::Uuid;

use crate::app::App;
use crate::audit::Act;
use crate::envelope::{Desk, Shipped, Source, Stationery, To};
use crate::form::Fields;
use crate::right::Settle;
use crate::texts::SHIPPED;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::{door, signed};
use crate::words::Words;
use typed::{Typed, mistakes_of};

/// Whom examples are written to.
const EXAMPLE: (&str, &str) = ("ana@example.com", "Ana");

/// The addresses of the page.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/settings/envelopes", get(show).post(add))
        .route("/settings/envelopes/values", post(name_values))
        .route("/settings/envelopes/{id}", get(show_one).post(change))
        .route("/settings/envelopes/{id}/remove", post(remove))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    shell: Shell,
    /// The workspace's own, by name.
    own: Vec<One>,
    /// Those that are always there.
    shipped: Vec<Ours>,
    /// The one that is changed; none where one is written.
    changed: Option<One>,
    typed: Typed,
    /// The languages a text may be written in.
    languages: Vec<Choice>,
    /// What may stand in braces.
    gaps: [&'static str; 5],
    /// What is typed, filled in.
    example: Option<Example>,
    /// What in it is worth a thought.
    hints: Vec<Hint>,
    /// Whom examples are written to.
    somebody: &'static str,
    values: Named,
    /// Field and key of what is wrong.
    mistakes: BTreeMap<&'static str, &'static str>,
    /// The most bytes that mail programs take.
    most: usize,
}

/// A text of the workspace's own.
#[derive(Clone, Debug, Serialize)]
struct One {
    id: String,
    name: String,
    /// In words; none for everybody.
    language: Option<String>,
    example: Option<Example>,
    hints: Vec<Hint>,
}

/// Something to think about; nothing is refused because of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Hint {
    key: &'static str,
    /// The words in question.
    words: String,
}

/// A text that is always there.
#[derive(Clone, Debug, Serialize)]
struct Ours {
    key: &'static str,
    example: Option<Example>,
}

/// A text as a mail program shows it.
#[derive(Clone, Debug, Serialize)]
struct Example {
    subject: String,
    body: String,
    /// It was too long.
    is_cut: bool,
}

/// What all texts can name.
#[derive(Clone, Debug, Default, Serialize)]
struct Named {
    link: String,
    gift: String,
}

/// What the page is about, beside what the store says.
#[derive(Default)]
struct Sent {
    changed: Option<Envelope>,
    /// What a new text begins with.
    begin: Option<Shipped>,
    /// What was typed.
    typed: Option<Typed>,
    values: Option<Values>,
    mistakes: BTreeMap<&'static str, &'static str>,
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let begin = Shipped::from_key(fields.text("from"));
    page(&app, &member, &fields, Sent { begin, ..Sent::default() }).await
}

async fn show_one(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let Some(changed) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    page(&app, &member, &fields, Sent { changed: Some(changed), ..Sent::default() }).await
}

async fn find(app: &App, member: &Member, id: &str) -> Result<Option<Envelope>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let mut read = app.store.read().await?;
    Ok(store::envelope::find(&mut read, member.workspace.id, id).await?)
}

async fn page(app: &App, member: &Member, fields: &Fields, sent: Sent) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let stationery = Stationery::find(&mut read, member.workspace.id).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let status = if sent.mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::new(member, Here::Settings).after(&words, fields);
    let view = drawn(&words, &Desk::new(&app.texts, member, &stationery), shell, sent);
    signed::html(app, &member.language, status, "settings-envelopes.html", &view)
}

fn drawn(words: &Words<'_>, desk: &Desk<'_>, shell: Shell, sent: Sent) -> View {
    let house = desk.house;
    let example = |source: &Source| {
        let to = To { mail: EXAMPLE.0, name: Some(EXAMPLE.1), has_answered: true, ..To::default() };
        let filled = desk.filled(source, &to)?;
        Some(Example { subject: filled.subject, body: filled.body, is_cut: filled.is_cut })
    };
    let one = |own: &Envelope| One {
        id: own.id.simple().to_string(),
        name: own.name.clone(),
        language: own.language.as_deref().map(|code| words.language(code)),
        example: example(&Source::of(own)),
        hints: hints(&Source::of(own), own.language.as_deref()),
    };
    let begun = |which: Shipped| {
        let Source { subject, body } = desk.shipped(which, house);
        Typed { name: words.text(&format!("envelope-{which}")), language: house.to_owned(), subject, body }
    };
    let begin = || sent.begin.map(begun).unwrap_or_default();
    let typed = sent.typed.unwrap_or_else(|| sent.changed.as_ref().map_or_else(begin, Typed::of));
    let values = sent.values.as_ref().unwrap_or(&desk.stationery.values);
    let language = |code: &&str| Choice {
        value: (*code).to_owned(),
        label: words.language(code),
        chosen: typed.language == **code,
    };
    View {
        shell,
        own: desk.stationery.own.iter().map(one).collect(),
        shipped: Shipped::ALL
            .map(|which| Ours { key: which.key(), example: example(&desk.shipped(which, house)) })
            .into(),
        changed: sent.changed.as_ref().map(one),
        languages: SHIPPED.iter().map(language).collect(),
        gaps: NAMES,
        example: (!typed.body.is_empty()).then(|| example(&typed.source())).flatten(),
        hints: hints(&typed.source(), Some(typed.language.as_str()).filter(|code| !code.is_empty())),
        somebody: EXAMPLE.1,
        values: Named { link: values.link.clone(), gift: values.gift.clone() },
        typed,
        mistakes: sent.mistakes,
        most: LONGEST,
    }
}

/// What asks for praise: in its language, or in any of ours where it is for everybody.
fn hints(source: &Source, language: Option<&str>) -> Vec<Hint> {
    let text = format!("{}\n{}", source.subject, source.body);
    let languages = language.map_or_else(|| SHIPPED.to_vec(), |language| vec![language]);
    let found = languages.into_iter().map(|language| lint_mail(&text, language)).find(|found| !found.is_empty());
    let hint = |(kind, words)| match kind {
        Kind::Reward => Hint { key: "envelope-hint-reward", words },
        _ => Hint { key: "envelope-hint-praise", words },
    };
    found.unwrap_or_default().into_iter().map(hint).collect()
}

/// Whether what was sent is only to be looked at.
fn is_look(fields: &Fields) -> bool {
    fields.text("do") == "look"
}

async fn add(State(app): State<App>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (typed, at) = (Typed::read(&fields), app.now());
    let mut mistakes = typed.mistakes(&fields);
    if mistakes.is_empty() && !is_look(&fields) {
        let blank = Envelope {
            workspace: member.workspace.id,
            id: app.chance.id(at),
            name: String::new(),
            language: None,
            subject: String::new(),
            body: String::new(),
            made_at: at,
            made_by: member.user,
            changed_at: None,
            changed_by: None,
        };
        let envelope = typed.onto(blank);
        let mut tx = app.store.begin().await?;
        if store::envelope::add(&mut tx, &envelope).await? {
            member.doer().tell(app.stamp(), &mut tx, Act::EnvelopeMade, &envelope.name).await?;
            tx.commit().await?;
            return Ok(back(Done::EnvelopeAdded));
        }
        mistakes.insert("name", "envelopes-full");
    }
    page(&app, &member, &Fields::default(), Sent { typed: Some(typed), mistakes, ..Sent::default() }).await
}

async fn change(State(app): State<App>, Path(id): Path<String>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(kept) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let typed = Typed::read(&fields);
    let mistakes = typed.mistakes(&fields);
    if !mistakes.is_empty() || is_look(&fields) {
        let sent = Sent { changed: Some(kept), typed: Some(typed), mistakes, ..Sent::default() };
        return page(&app, &member, &Fields::default(), sent).await;
    }
    let (changed_at, changed_by) = (Some(app.now()), Some(member.user));
    let envelope = Envelope { changed_at, changed_by, ..typed.onto(kept) };
    let mut tx = app.store.begin().await?;
    if !store::envelope::change(&mut tx, &envelope).await? {
        drop(tx);
        return door::not_found(&app, &member.language);
    }
    member.doer().tell(app.stamp(), &mut tx, Act::EnvelopeChanged, &envelope.name).await?;
    tx.commit().await?;
    Ok(back(Done::EnvelopeChanged))
}

async fn remove(State(app): State<App>, Path(id): Path<String>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Ok(id) = Uuid::try_parse(&id) else { return door::not_found(&app, &member.language) };
    let mut tx = app.store.begin().await?;
    let Some(name) = store::envelope::remove(&mut tx, member.workspace.id, id).await? else {
        drop(tx);
        return door::not_found(&app, &member.language);
    };
    member.doer().tell(app.stamp(), &mut tx, Act::EnvelopeRemoved, &name).await?;
    tx.commit().await?;
    Ok(back(Done::EnvelopeRemoved))
}

/// `POST /settings/envelopes/values`: what all texts can name.
async fn name_values(State(app): State<App>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let values = Values { link: fields.text("link").to_owned(), gift: fields.text("gift").to_owned() };
    let mistakes = mistakes_of(&values);
    if !mistakes.is_empty() {
        let sent = Sent { values: Some(values), mistakes, ..Sent::default() };
        return page(&app, &member, &Fields::default(), sent).await;
    }
    let mut tx = app.store.begin().await?;
    store::envelope::change_values(&mut tx, member.workspace.id, &values).await?;
    let told = [values.link, values.gift].into_iter().filter(|value| !value.is_empty()).collect::<Vec<_>>().join(" / ");
    member.doer().tell(app.stamp(), &mut tx, Act::SettingsChanged, &told).await?;
    tx.commit().await?;
    Ok(back(Done::Saved))
}

fn back(done: Done) -> Response {
    Redirect::to(&format!("/settings/envelopes?{DONE}={done}")).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::samples::{render, text_of};

    #[test]
    fn who_has_none_is_shown_those_that_are_there() {
        let html = render("settings-envelopes.html", &sample::none());
        let text = text_of(&html);
        assert!(text.contains("There are none of your own yet"), "{text}");
        assert!(text.contains("What went well, and what did not?"), "{text}");
        assert!(html.contains("href=\"/settings/envelopes?from=request#form-h\""), "{html}");
    }

    #[test]
    fn asking_for_praise_is_answered_with_a_hint_and_nothing_shipped_does() {
        let hinted = |language: Option<&str>, text: &str| {
            let source = Source { subject: "Hello".to_owned(), body: text.to_owned() };
            hints(&source, language).into_iter().map(|hint| (hint.key, hint.words)).collect::<Vec<_>>()
        };
        assert!(hinted(Some("en"), "We ask for honest words, good or bad.").is_empty());
        for (language, text) in [
            ("en", "Please leave us a positive review."),
            ("sl", "Prosimo, napišite pozitivno mnenje."),
            ("mk", "Ве молиме, напишете позитивно мислење."),
            ("pl", "Prosimy o pozytywną opinię."),
            ("nb", "Skriv gjerne en positiv omtale."),
            ("de", "Schreiben Sie uns eine positive Bewertung."),
        ] {
            assert_eq!(
                hinted(Some(language), text).first().map(|(key, _)| *key),
                Some("envelope-hint-praise"),
                "{text}"
            );
            assert_eq!(hinted(None, text).len(), 1, "{text}");
        }
        let bought = hinted(Some("en"), "Leave us five stars and win a voucher.");
        assert!(bought.iter().any(|(key, _)| *key == "envelope-hint-reward"), "{bought:?}");
        let stationery = sample::with_values();
        for language in SHIPPED {
            let desk = sample::desk(&stationery, language);
            for which in Shipped::ALL {
                assert_eq!(hints(&desk.shipped(which, language), Some(language)), [], "{which} in {language}");
            }
        }
    }

    #[test]
    fn what_is_wrong_stands_at_its_field() {
        let html = render("settings-envelopes.html", &sample::mistaken());
        assert!(html.contains("aria-invalid=\"true\" aria-describedby=\"body-mistake\""), "{html}");
        assert!(text_of(&html).contains("none of those below"), "{html}");
    }
}
