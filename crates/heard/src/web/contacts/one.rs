//! One customer: what is known of them, how they may be reached, the lists they stand on, and everything that happened.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use feedback::Fact;
use serde::Serialize;
use store::contact::consent::{Basis, Channel, Consent, held};
use uuid::Uuid;

use super::found::Found;
use super::timeline;
use crate::app::App;
use crate::audit::Act;
use crate::envelope::{Desk, Offered, To, spoken};
use crate::form::Fields;
use crate::format::Format;
use crate::reader::Reader;
use crate::right::{Contacts, See};
use crate::web::address::{Asked, mailto};
use crate::web::door;
use crate::web::entry::badge;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{May, Member, Posted};
use crate::web::response::Day;
use crate::web::shell::{DONE, Done, Here, Shell, initials};
use crate::web::signed;
use crate::words::{Badge, When, Words};

/// How many characters the source of a consent has at most.
const SOURCE: usize = 200;

/// How many characters its words have at most.
const WORDS: usize = 2_000;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The address of the page.
    pub address: String,
    /// The name, or the address, or the number.
    pub who: String,
    /// Two letters of it.
    pub initials: String,
    /// When the person was forgotten; nothing else is shown then.
    pub erased: Option<When>,
    /// E-mail addresses, the main one first, each with a way to write to it.
    pub emails: Vec<Reach>,
    /// What may be written to the main address, in the reader's own mail program.
    pub envelope: Option<Offered>,
    /// Telephone numbers, each with a way to call it.
    pub phones: Vec<Reach>,
    /// What else is known, each with its name.
    pub facts: Vec<(String, String)>,
    /// What the clock says where they live.
    pub clock: Option<String>,
    /// What they said last.
    pub last: Option<(Option<Badge>, When)>,
    /// What holds for each channel.
    pub channels: Vec<Held>,
    /// What is not written to them now, and why.
    pub stopped: Vec<(String, String)>,
    /// Why somebody may be asked, to choose from.
    pub bases: Vec<&'static str>,
    /// What was sent in vain about consent.
    pub typed: TypedConsent,
    /// The lists they stand on: id, name, since when.
    pub on: Vec<On>,
    /// The lists they could be put on.
    pub onto: Vec<Choice>,
    /// Since when they are known.
    pub since: When,
    /// Everything that happened, by day.
    pub days: Vec<Day>,
}

/// A way to reach somebody.
#[derive(Clone, Debug, Serialize)]
pub struct Reach {
    /// As it is read.
    pub text: String,
    /// `mailto:` or `tel:`.
    pub link: String,
}

/// What holds for a channel.
#[derive(Clone, Debug, Serialize)]
pub struct Held {
    /// Its key.
    pub channel: &'static str,
    /// Given, taken back, or nothing was ever said.
    pub given: Option<bool>,
    /// The key of its basis, where it was given.
    pub basis: Option<&'static str>,
    /// Since when.
    pub when: Option<When>,
}

/// A list that somebody stands on.
#[derive(Clone, Debug, Serialize)]
pub struct On {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What was typed about consent.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TypedConsent {
    /// Where it comes from.
    pub source: String,
    /// What was agreed to.
    pub words: String,
    /// The key of what is wrong.
    pub mistake: Option<&'static str>,
}

pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<See>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    page(&app, &member, &id, &fields, TypedConsent::default()).await
}

async fn page(app: &App, member: &Member, id: &str, fields: &Fields, typed: TypedConsent) -> Result<Response, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return door::not_found(app, &member.language) };
    let mut read = app.store.read().await?;
    let Some(found) = Found::find(&mut read, member.workspace.id, id).await? else {
        return door::not_found(app, &member.language);
    };
    if let Some(other) = found.known.merged_into {
        return Ok(Redirect::to(&format!("/contacts/{}", other.simple())).into_response());
    }
    let reader = Reader::find(&mut read, member).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format).naming(&reader.names);
    let status = if typed.mistake.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let envelope = envelope(app, member, &words, &found);
    let view = View { typed, envelope, ..drawn(&words, member, &found, app.now(), fields) };
    signed::html(app, &member.language, status, "contact.html", &view)
}

/// What may be written to them. What they answered last is what they are thanked for.
fn envelope(app: &App, member: &Member, words: &Words<'_>, found: &Found) -> Option<Offered> {
    let card = &found.known.card;
    let last = found.responses.first().map(|(row, _)| &row.facts);
    let answered_in = last.and_then(|facts| facts.language.as_deref());
    let to = To {
        mail: card.emails.first()?,
        name: card.name.as_deref(),
        language: spoken([card.language.as_deref(), answered_in]),
        product: last.and_then(|facts| facts.product.as_deref()),
        has_answered: last.is_some(),
    };
    Desk::new(&app.texts, member, &found.stationery).offered(words, &to)
}

fn drawn(words: &Words<'_>, member: &Member, found: &Found, now: i64, fields: &Fields) -> View {
    let card = &found.known.card;
    let who = super::called(words, card);
    let email = |text: &String| Reach { link: mailto(text), text: text.clone() };
    let phone = |text: &String| Reach { link: format!("tel:{text}"), text: text.clone() };
    let on: Vec<On> =
        found.on.iter().map(|(list, _)| On { id: list.id.simple().to_string(), name: list.name.clone() }).collect();
    let free = |list: &&store::list::List| list.filter.is_none() && !found.on.iter().any(|(own, _)| own.id == list.id);
    let choice = |list: &store::list::List| Choice {
        value: list.id.simple().to_string(),
        label: list.name.clone(),
        chosen: false,
    };
    let last = found.responses.iter().find(|(row, _)| row.state == store::response::State::Confirmed);
    View {
        shell: Shell::new(member, Here::Contacts).after(words, fields),
        address: format!("/contacts/{}", found.known.id.simple()),
        initials: initials(&who),
        erased: found.known.erased_at.map(|at| words.when(at, now)),
        emails: card.emails.iter().map(email).collect(),
        envelope: None,
        phones: card.phones.iter().map(phone).collect(),
        facts: facts(words, found),
        clock: card.zone.as_deref().and_then(|zone| clock(words, &member.language, zone, now)),
        last: last.map(|(row, survey)| (badge(words, survey, row.said.score.map(i64::from)), words.when(row.at, now))),
        channels: channels(words, &found.consents, now),
        stopped: found
            .stopped
            .iter()
            .filter(|entry| entry.until.is_none_or(|until| until > now))
            .map(|entry| timeline::stop(words, entry))
            .collect(),
        bases: Basis::ALL.map(Basis::key).into(),
        typed: TypedConsent::default(),
        on,
        onto: found.lists.iter().filter(free).map(choice).collect(),
        since: words.when(found.known.created_at, now),
        days: timeline::days(words, found, now),
        who,
    }
}

/// What else is known, by the names of fields and properties.
fn facts(words: &Words<'_>, found: &Found) -> Vec<(String, String)> {
    let card = &found.known.card;
    let usual = [
        ("contact-account", card.account.clone()),
        ("contact-owner", card.owner.as_deref().map(|owner| words.fact(Fact::Agent, owner))),
        ("contact-language", card.language.as_deref().map(|code| words.language(code))),
        ("contact-country", card.country.clone()),
    ];
    let usual = usual.into_iter().filter_map(|(key, text)| Some((words.text(key), text?)));
    let own = card.properties.iter().map(|(key, value)| {
        let named = found.properties.iter().find(|property| property.key == *key);
        let name = named.map_or_else(|| key.clone(), |property| property.name.clone());
        let text = match named.map(|property| property.kind) {
            Some(store::property::Kind::YesNo) => words.text(&format!("property-{}", words.property_value(value))),
            _ => words.property_value(value),
        };
        (name, text)
    });
    usual.chain(own).collect()
}

/// What the clock says there now, with the zone's name.
fn clock(words: &Words<'_>, language: &str, zone: &str, now: i64) -> Option<String> {
    let there = jiff::tz::TimeZone::get(zone).ok()?;
    let format = Format::new(language, there);
    Some(words.text_with("contact-clock", [("time", format.time(now).into()), ("zone", zone.replace('_', " ").into())]))
}

fn channels(words: &Words<'_>, consents: &[Consent], now: i64) -> Vec<Held> {
    let held = held(consents);
    let one = |channel: Channel| {
        let said = held.iter().find(|one| one.channel == channel);
        Held {
            channel: channel.key(),
            given: said.map(|one| one.given),
            basis: said.filter(|one| one.given).map(|one| one.basis.key()),
            when: said.map(|one| words.when(one.at, now)),
        }
    };
    Channel::ALL.map(one).into()
}

fn back(id: Uuid) -> Response {
    Redirect::to(&format!("/contacts/{}?{DONE}={}", id.simple(), Done::Saved)).into_response()
}

/// `POST /contacts/{id}/lists`: puts them on a list, or takes them off one.
pub async fn lists(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Contacts>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (workspace, at) = (member.workspace.id, app.now());
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let Some(known) = super::living(&mut tx, workspace, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    let list = match Uuid::try_parse(fields.text("list")) {
        Ok(list) => store::list::find(&mut tx, workspace, list).await?,
        Err(_) => None,
    };
    if let Some(list) = list.filter(|list| list.filter.is_none()) {
        let is_changed = match fields.text("do") {
            "off" => store::list::take_off(&mut tx, workspace, list.id, known.id).await?,
            _ => store::list::put(&mut tx, workspace, list.id, &[known.id], (at, None)).await? > 0,
        };
        if is_changed {
            member.doer().tell(app.stamp(), &mut tx, Act::ListChanged, &list.name).await?;
        }
        tx.commit().await?;
    }
    Ok(back(known.id))
}

/// `POST /contacts/{id}/consents`: writes down what they agreed to, or took back.
pub async fn consent(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Contacts>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (workspace, at) = (member.workspace.id, app.now());
    let mut tx = app.store.begin().await?;
    let Some(known) = super::living(&mut tx, workspace, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    let (source, words) = (fields.text("source").to_owned(), fields.text("words").to_owned());
    let given = fields.text("given") != "no";
    let read = Channel::from_key(fields.text("channel")).zip(Basis::from_key(fields.text("basis")));
    let mistake = match read {
        None => Some("contact-consent-choose"),
        Some(_) if source.is_empty() && given => Some("contact-consent-source-missing"),
        Some(_) if source.chars().count() > SOURCE || words.chars().count() > WORDS => Some("contact-consent-long"),
        Some(_) if !fields.is_text => Some("contact-consent-choose"),
        Some(_) => None,
    };
    let (Some((channel, basis)), None) = (read, mistake) else {
        drop(tx);
        return page(&app, &member, &id, &Fields::default(), TypedConsent { source, words, mistake }).await;
    };
    let consent = Consent { at, channel, given, basis, source, words, import: None, by_user: Some(member.user) };
    let row = app.chance.id(at);
    store::contact::consent::add_all(&mut tx, workspace, &[(known.id, row, &consent)]).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::ContactChanged, &known.id.to_string()).await?;
    tx.commit().await?;
    Ok(back(known.id))
}
