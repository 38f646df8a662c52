//! The form in which a customer is made or changed. What was typed is never lost: not by a mistake, not by a change that
//! somebody else made meanwhile, not by an address that is somebody else's already.

use std::collections::BTreeMap;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::Read;
use store::contact::{self, Address, Card, Changed, Known};
use store::property::Property;
use uuid::Uuid;

use crate::app::App;
use crate::audit::Act;
use crate::contact::card::{Told, check, told};
use crate::form::Fields;
use crate::mistake::{Mistake, Mistakes};
use crate::right::Contacts;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::signed;
use crate::words::Words;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Where the form goes.
    pub action: String,
    /// Where one came from.
    pub back: String,
    /// Who it is; none for somebody new.
    pub who: Option<String>,
    /// How often it was changed before it was shown.
    pub change: Option<i64>,
    /// What stands in the fields.
    pub typed: Typed,
    /// What is wrong, by field, in words.
    pub mistakes: BTreeMap<String, String>,
    /// The agents who can look after them.
    pub owners: Vec<Choice>,
    /// The languages that have names here.
    pub languages: Vec<Choice>,
    /// Every zone there is.
    pub zones: Vec<String>,
    /// Whose the addresses are that cannot be theirs.
    pub taken: Vec<Taken>,
    /// Somebody else changed it meanwhile.
    pub overtaken: bool,
}

/// What stands in the fields.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    /// As they are called.
    pub name: String,
    /// E-mail addresses, one a line.
    pub emails: String,
    /// Telephone numbers, one a line.
    pub phones: String,
    /// The company.
    pub account: String,
    /// BCP 47.
    pub language: String,
    /// Two letters.
    pub country: String,
    /// A name of the zone database.
    pub zone: String,
    /// The workspace's own.
    pub properties: Vec<Own>,
}

/// A property in the form.
#[derive(Clone, Debug, Serialize)]
pub struct Own {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// The key of its kind.
    pub kind: &'static str,
    /// What stands in it.
    pub value: String,
}

/// An address of somebody else's.
#[derive(Clone, Debug, Serialize)]
pub struct Taken {
    /// The address.
    pub value: String,
    /// Whose it is.
    pub who: String,
    /// Their page.
    pub address: String,
    /// Where the two become one; none while the customer is not made.
    pub merge: Option<String>,
}

/// What the page is drawn of.
struct Shown<'a> {
    /// Who is changed; none for somebody new.
    known: Option<&'a Known>,
    told: Told,
    mistakes: Vec<Mistake>,
    taken: Vec<(Address, Uuid)>,
    overtaken: bool,
}

impl Shown<'_> {
    fn new(told: Told) -> Shown<'static> {
        Shown { known: None, told, mistakes: Vec::new(), taken: Vec::new(), overtaken: false }
    }
}

/// `GET /contacts/new`.
pub async fn show_new(State(app): State<App>, May { member, .. }: May<Contacts>) -> Result<Response, Fault> {
    page(&app, &member, Shown::new(Told::default())).await
}

/// `GET /contacts/{id}/change`.
pub async fn show_change(
    State(app): State<App>,
    May { member, .. }: May<Contacts>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let Some(known) = super::living(&mut read, member.workspace.id, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    drop(read);
    page(&app, &member, Shown { known: Some(&known), ..Shown::new(told(&known.card)) }).await
}

/// What the form says, as texts.
fn read(fields: &Fields, properties: &[Property]) -> Told {
    let text = |name: &str| fields.text(name).to_owned();
    let lines = |name: &str| fields.text(name).lines().map(str::to_owned).collect();
    let own = |property: &Property| (property.key.clone(), text(&format!("property.{}", property.key)));
    Told {
        name: text("name"),
        emails: lines("emails"),
        phones: lines("phones"),
        language: text("language"),
        zone: text("zone"),
        country: text("country"),
        account: text("account"),
        owner: text("owner"),
        properties: properties.iter().map(own).collect(),
    }
}

/// The card of a form, or what is wrong with it. Somebody of whom nothing is known is nobody.
fn card(told: &Told, properties: &[Property]) -> Result<Card, Vec<Mistake>> {
    let mut mistakes = Mistakes::default();
    let card = check(told, properties, &mut mistakes);
    if card.name.is_none() && card.emails.is_empty() && card.phones.is_empty() {
        mistakes.add("name", "nobody", "A name, an e-mail address or a telephone number is needed.");
    }
    mistakes.unless(card)
}

/// `POST /contacts/new`.
pub async fn add(State(app): State<App>, posted: Posted<Contacts>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (workspace, at) = (member.workspace.id, app.now());
    let mut tx = app.store.begin().await?;
    let properties = store::property::list(&mut tx, workspace).await?;
    let told = read(&fields, &properties);
    let id = app.chance.id(at);
    let shown = match card(&told, &properties) {
        Err(mistakes) => Shown { mistakes, ..Shown::new(told) },
        Ok(card) => match contact::add(&mut tx, &member.doer().doing(at), id, &card).await? {
            Changed::Taken(taken) => Shown { taken, ..Shown::new(told) },
            _ => {
                member.doer().tell(app.stamp(), &mut tx, Act::ContactMade, &id.to_string()).await?;
                tx.commit().await?;
                return Ok(back(id));
            }
        },
    };
    drop(tx);
    page(&app, &member, shown).await
}

/// `POST /contacts/{id}/change`.
pub async fn change(
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
    let properties = store::property::list(&mut tx, workspace).await?;
    let told = read(&fields, &properties);
    let shown = match card(&told, &properties) {
        Err(mistakes) => Shown { mistakes, ..Shown::new(told) },
        Ok(card) => {
            let seen = fields.text("change").parse().ok();
            match contact::change(&mut tx, &member.doer().doing(at), known.id, &card, seen).await? {
                Changed::Taken(taken) => Shown { taken, ..Shown::new(told) },
                Changed::Overtaken(_) => Shown { overtaken: true, ..Shown::new(told) },
                Changed::Absent => return door::not_found(&app, &member.language),
                Changed::Done(_) => {
                    member.doer().tell(app.stamp(), &mut tx, Act::ContactChanged, &known.id.to_string()).await?;
                    tx.commit().await?;
                    return Ok(back(known.id));
                }
                Changed::Same(_) => return Ok(back(known.id)),
            }
        }
    };
    drop(tx);
    page(&app, &member, Shown { known: Some(&known), ..shown }).await
}

fn back(id: Uuid) -> Response {
    Redirect::to(&format!("/contacts/{}?{DONE}={}", id.simple(), Done::Saved)).into_response()
}

async fn page(app: &App, member: &Member, shown: Shown<'_>) -> Result<Response, Fault> {
    let workspace = member.workspace.id;
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let mut read = app.store.read().await?;
    let properties = store::property::list(&mut read, workspace).await?;
    let agents = store::agent::list(&mut read, workspace).await?;
    let taken = taken(&mut read, &words, workspace, &shown).await?;
    drop(read);
    let path = shown.known.map(|known| format!("/contacts/{}", known.id.simple()));
    let is_mistaken = !shown.mistakes.is_empty() || !taken.is_empty() || shown.overtaken;
    let view = View {
        shell: Shell::new(member, Here::Contacts),
        action: path.as_ref().map_or_else(|| "/contacts/new".to_owned(), |path| format!("{path}/change")),
        back: path.unwrap_or_else(|| "/contacts".to_owned()),
        who: shown.known.map(|known| super::called(&words, &known.card)),
        change: shown.known.map(|known| known.change),
        mistakes: by_field(&words, &shown.mistakes),
        owners: owners(&words, &agents, &shown.told.owner),
        languages: languages(app, &words, &shown.told.language),
        zones: jiff::tz::db().available().map(|name| name.to_string()).collect(),
        taken,
        overtaken: shown.overtaken,
        typed: typed(shown.told, &properties),
    };
    let status = if is_mistaken { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "contact-form.html", &view)
}

fn typed(told: Told, properties: &[Property]) -> Typed {
    let own = |property: &Property| Own {
        key: property.key.clone(),
        name: property.name.clone(),
        kind: property.kind.key(),
        value: told.properties.get(&property.key).cloned().unwrap_or_default(),
    };
    Typed {
        properties: properties.iter().map(own).collect(),
        name: told.name,
        emails: told.emails.join("\n"),
        phones: told.phones.join("\n"),
        account: told.account,
        language: told.language,
        country: told.country,
        zone: told.zone,
    }
}

/// Those of one field stand together: `emails.1` is a line of the field `emails`.
fn by_field(words: &Words<'_>, mistakes: &[Mistake]) -> BTreeMap<String, String> {
    let mut by_field: BTreeMap<String, String> = BTreeMap::new();
    for mistake in mistakes {
        let (field, line) = match mistake.field.split_once('.') {
            Some((field @ ("emails" | "phones"), line)) => (field, line.parse::<i64>().ok()),
            _ => (mistake.field.as_str(), None),
        };
        let text = words.text(&format!("contact-mistake-{}", mistake.reason));
        let text = match line {
            Some(line) => words.text_with("contact-mistake-line", [("n", (line + 1).into()), ("mistake", text.into())]),
            None => text,
        };
        let all = by_field.entry(field.to_owned()).or_default();
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(&text);
    }
    by_field
}

/// The agents who are there, and whoever it is now.
fn owners(words: &Words<'_>, agents: &[store::agent::Agent], chosen: &str) -> Vec<Choice> {
    let is_there = |agent: &&store::agent::Agent| agent.ended_at.is_none() || agent.key == chosen;
    let choice = |agent: &store::agent::Agent| Choice {
        value: agent.key.clone(),
        label: agent.name.clone(),
        chosen: agent.key == chosen,
    };
    let mut choices: Vec<Choice> = agents.iter().filter(is_there).map(choice).collect();
    if !chosen.is_empty() && !choices.iter().any(|choice| choice.chosen) {
        choices.push(Choice { value: chosen.to_owned(), label: chosen.to_owned(), chosen: true });
    }
    choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
    choices.insert(0, Choice { value: String::new(), label: words.text("contact-nobody"), chosen: chosen.is_empty() });
    choices
}

/// The languages that surveys are asked in, and whatever it is now.
fn languages(app: &App, words: &Words<'_>, chosen: &str) -> Vec<Choice> {
    let mut codes: Vec<String> = app.texts.languages().map(str::to_owned).collect();
    if !chosen.is_empty() && !codes.iter().any(|code| code == chosen) {
        codes.push(chosen.to_owned());
    }
    let choice = |code: String| Choice { label: words.language(&code), chosen: code == chosen, value: code };
    let mut choices: Vec<Choice> = codes.into_iter().map(choice).collect();
    choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
    choices.insert(0, Choice { value: String::new(), label: words.text("contact-unknown"), chosen: chosen.is_empty() });
    choices
}

async fn taken(read: &mut Read, words: &Words<'_>, workspace: i64, shown: &Shown<'_>) -> Result<Vec<Taken>, Fault> {
    let mut all = Vec::with_capacity(shown.taken.len());
    for (address, id) in &shown.taken {
        let Some(other) = contact::find_known(read, workspace, *id).await? else { continue };
        all.push(Taken {
            value: address.value.clone(),
            who: super::called(words, &other.card),
            address: format!("/contacts/{}", id.simple()),
            merge: shown.known.map(|known| format!("/contacts/{}/merge?with={}", known.id.simple(), id.simple())),
        });
    }
    Ok(all)
}
