//! Customers: all of them, those of a list, those whom a filter is true of; and each with everything that is known of
//! them and that happened between them and the company.

mod form;
mod found;
mod lists;
mod merge;
mod one;
mod properties;
#[cfg(test)]
pub(crate) mod sample;
pub(super) mod stopped;
mod timeline;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use feedback::Fact;
use serde::Serialize;
use store::Read;
use store::contact::{self, Card, Known, Latest, Row, Wanted};
use store::list::List;
use store::survey::Survey;
use uuid::Uuid;

use super::address::{Asked, Pairs, address, query, with};
use super::asking::{FILTER, Typed};
use super::entry::badge;
use super::fault::Fault;
use super::filters::{Choice, Filters, Pick};
use super::member::{May, Member};
use super::shell::{Here, Shell, initials};
use super::{lens, signed};
use crate::app::App;
use crate::form::Fields;
use crate::reader::Reader;
use crate::right::{Right, See};
use crate::words::{Badge, When, Words};

/// How many customers stand on a page.
const PAGE: i64 = 50;

/// The name of a list in addresses.
pub const LIST: &str = "list";

/// The name of the last customer of the page before in addresses.
const AFTER: &str = "after";

/// The addresses of customers, lists and properties.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/contacts", get(show))
        .route("/contacts/mark", post(lists::mark))
        .route("/contacts/new", get(form::show_new).post(form::add))
        .route("/contacts/stopped", get(stopped::show).post(stopped::add))
        .route("/contacts/stopped/{id}", post(stopped::lift))
        .route("/contacts/{id}", get(one::show))
        .route("/contacts/{id}/change", get(form::show_change).post(form::change))
        .route("/contacts/{id}/merge", get(merge::show).post(merge::merge))
        .route("/contacts/{id}/lists", post(one::lists))
        .route("/contacts/{id}/consents", post(one::consent))
        .route("/lists", get(lists::show).post(lists::add))
        .route("/lists/{id}", post(lists::change))
        .route("/settings/properties", get(properties::show).post(properties::add))
        .route("/settings/properties/{key}", post(properties::change))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The choices.
    pub form: Filters,
    /// Whether anybody is known at all.
    pub ever: bool,
    /// How many customers these are.
    pub n: i64,
    /// The list or segment that is looked at.
    pub list: Option<Named>,
    /// Where what is asked could be kept as a segment.
    pub segment: Option<String>,
    /// The lists that customers can be put on.
    pub onto: Vec<Choice>,
    /// The customers.
    pub rows: Vec<Line>,
    /// Those after them.
    pub older: Option<String>,
    /// The first of them, where this is not the first page.
    pub first: Option<String>,
    /// What the address asks for, for whoever comes back.
    pub view: String,
    /// What became of a selection, in words.
    pub marked: Option<String>,
}

/// A list by its name.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// As colleagues read it.
    pub name: String,
    /// The filter of a segment; none where people were put on it.
    pub filter: Option<String>,
}

/// A customer in the list.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Their id.
    pub id: String,
    /// Their page.
    pub address: String,
    /// The name, or the address, or the number.
    pub who: String,
    /// Two letters of it.
    pub initials: String,
    /// The e-mail address, or else the number, where that is not who it is.
    pub reach: Option<String>,
    /// The company they answer for.
    pub account: Option<String>,
    /// Who looks after them.
    pub owner: Option<String>,
    /// What they said last.
    pub last: Option<Last>,
    /// Since when they are known.
    pub since: When,
}

/// What somebody said last.
#[derive(Clone, Debug, Serialize)]
pub struct Last {
    /// The response.
    pub address: String,
    /// The score; none for a comment alone.
    pub score: Option<Badge>,
    /// When.
    pub when: When,
}

/// What an address asks for.
struct Looked {
    typed: Typed,
    list: Option<Uuid>,
    after: Option<Uuid>,
}

impl Looked {
    fn parse(fields: &Fields) -> Looked {
        let id = |name| Uuid::try_parse(fields.text(name)).ok();
        Looked { typed: Typed::parse(fields), list: id(LIST), after: id(AFTER) }
    }

    fn pairs(&self) -> Pairs {
        let list = self.list.map(|list| (LIST, list.simple().to_string()));
        list.into_iter().chain(self.typed.pairs()).collect()
    }

    /// Whom it means: those of the list or segment, and of them whom the filter and the words choose.
    fn wanted(&self, list: Option<&List>, reader: &Reader) -> Wanted {
        let of_list = list.map(List::wanted).unwrap_or_default();
        let filter = reader.reads(of_list.filter.and(self.typed.filter.clone()));
        Wanted { words: self.typed.search.clone(), filter, list: of_list.list }
    }
}

async fn show(State(app): State<App>, May { member, .. }: May<See>, Asked(fields): Asked) -> Result<Response, Fault> {
    page(&app, &member, &fields, None).await
}

async fn page(app: &App, member: &Member, fields: &Fields, marked: Option<String>) -> Result<Response, Fault> {
    let looked = Looked::parse(fields);
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let lists = store::list::all(&mut read, workspace).await?;
    let list = looked.list.and_then(|id| lists.iter().find(|list| list.id == id));
    // Responses of all agents are seen by everybody, and so is who gave them.
    let reader = Reader::find(&mut read, member).await?.of_responses();
    let wanted = looked.wanted(list, &reader);
    let rows = contact::page(&mut read, workspace, &wanted, looked.after, PAGE + 1).await?;
    let n = contact::count_of(&mut read, workspace, &wanted).await?;
    let ever = n > 0 || contact::count(&mut read, workspace).await? > 0;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let latest = contact::latest(&mut read, workspace, &ids[..ids.len().min(PAGE as usize)]).await?;
    let surveys = store::survey::list(&mut read, workspace).await?;
    let values = lens::values(&mut read, workspace, None).await?;
    let properties: Vec<String> =
        store::property::list(&mut read, workspace).await?.into_iter().map(|property| property.key).collect();
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format).naming(&reader.names);
    drop(read);
    let drawing = Drawing { words: &words, surveys: &surveys, latest: &latest, now: app.now() };
    let is_more = rows.len() > PAGE as usize;
    let pairs = looked.pairs();
    let older = ids.get(PAGE as usize - 1).filter(|_| is_more);
    let view = View {
        shell: Shell::new(member, Here::Contacts).after(&words, fields),
        form: filters(&words, &looked, &lists, &values, &properties),
        ever,
        n,
        list: list.map(Named::from),
        segment: (list.is_none() && looked.typed.wrong.is_none() && !looked.typed.filter.is_everything())
            .then(|| address("/lists", &[(FILTER, looked.typed.filter.to_string())])),
        onto: onto(&lists, member),
        rows: rows.iter().take(PAGE as usize).map(|row| drawing.line(row)).collect(),
        older: older.map(|id| address("/contacts", &with(&pairs, &[(AFTER, &id.simple().to_string())]))),
        first: looked.after.map(|_| address("/contacts", &pairs)),
        view: query(&pairs),
        marked,
    };
    let status = if looked.typed.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "contacts.html", &view)
}

impl From<&List> for Named {
    fn from(list: &List) -> Named {
        let filter = list.filter.as_ref().map(ToString::to_string);
        Named { id: list.id.simple().to_string(), name: list.name.clone(), filter }
    }
}

/// The lists that a member may put customers on: segments find theirs themselves.
fn onto(lists: &[List], member: &Member) -> Vec<Choice> {
    let choice = |list: &List| Choice { value: list.id.simple().to_string(), label: list.name.clone(), chosen: false };
    let may = member.may(Right::Contacts);
    lists.iter().filter(|list| may && list.filter.is_none()).map(choice).collect()
}

fn filters(
    words: &Words<'_>,
    looked: &Looked,
    lists: &[List],
    values: &[(Fact, Vec<String>)],
    properties: &[String],
) -> Filters {
    let chosen = looked.list.map(|id| id.simple().to_string()).unwrap_or_default();
    let options = lists.iter().map(|list| (list.id.simple().to_string(), list.name.clone()));
    let picks = if lists.is_empty() { Vec::new() } else { vec![Pick::any(LIST, words, &chosen, options)] };
    let pairs = looked.pairs();
    let filter = looked.typed.text();
    Filters {
        action: "/contacts".to_owned(),
        picks,
        days: None,
        clear: (!pairs.is_empty()).then(|| "/contacts".to_owned()),
        keep: (!filter.is_empty()).then(|| (FILTER.to_owned(), filter)).into_iter().collect(),
        search: Some(looked.typed.search.clone()),
        asking: Some(looked.typed.form(words, "/contacts", &pairs).offering(properties, values)),
        rival: None,
    }
}

struct Drawing<'a> {
    words: &'a Words<'a>,
    surveys: &'a [Survey],
    latest: &'a [Latest],
    now: i64,
}

impl Drawing<'_> {
    fn line(&self, row: &Row) -> Line {
        let named = row.name.as_ref().or(row.email.as_ref()).or(row.phone.as_ref());
        let who = named.cloned().unwrap_or_else(|| self.words.text("contact-nameless"));
        Line {
            id: row.id.simple().to_string(),
            address: format!("/contacts/{}", row.id.simple()),
            initials: initials(&who),
            reach: row.email.clone().or_else(|| row.phone.clone()).filter(|reach| *reach != who),
            account: row.account.clone(),
            owner: row.owner.as_deref().map(|owner| self.words.fact(Fact::Agent, owner)),
            last: self.last(row.id),
            since: self.words.when(row.created_at, self.now),
            who,
        }
    }

    fn last(&self, contact: Uuid) -> Option<Last> {
        let latest = self.latest.iter().find(|latest| latest.contact == contact)?;
        let survey = self.surveys.iter().find(|survey| survey.id == latest.survey)?;
        Some(Last {
            address: format!("/responses/{}", latest.id.simple()),
            score: badge(self.words, survey, latest.score),
            when: self.words.when(latest.at, self.now),
        })
    }
}

/// A customer of a workspace, by an id as an address writes it; `None` for those who are not there (any more).
async fn living(read: &mut Read, workspace: i64, id: &str) -> Result<Option<Known>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let known = contact::find_known(read, workspace, id).await?;
    Ok(known.filter(|known| known.merged_into.is_none() && known.erased_at.is_none()))
}

/// What a customer is called: their name, else the main address, else the number.
fn called(words: &Words<'_>, card: &Card) -> String {
    let named = card.name.as_ref().or(card.emails.first()).or(card.phones.first());
    named.cloned().unwrap_or_else(|| words.text("contact-nameless"))
}
