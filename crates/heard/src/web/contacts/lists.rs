//! Lists of customers and segments: made, renamed, taken away; and customers of a page put on one at once.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use feedback::Filter;
use serde::Serialize;
use store::contact;
use store::list::{self, LONGEST, List, Named, Nested};
use uuid::Uuid;

use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::reader::Reader;
use crate::right::{Contacts, See};
use crate::web::address::Asked;
use crate::web::asking::Wrong;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::signed;
use crate::words::Words;

/// How many customers can be put on a list at once.
const AT_ONCE: usize = 500;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The lists, by name.
    pub lists: Vec<Line>,
    /// What was typed into the form of a new one.
    pub typed: Typed,
}

/// A list.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whom a segment means; none where people were put on it.
    pub filter: Option<String>,
    /// How many customers that are now.
    pub n: i64,
    /// Its customers.
    pub address: String,
    /// What is wrong with the filter: it names a list that was removed.
    pub wrong: Option<String>,
    /// It is being changed, with what was typed.
    pub edit: Option<Typed>,
}

/// What was typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    /// The name.
    pub name: String,
    /// The filter of a segment; none for a list that people are put on.
    pub filter: Option<String>,
    /// The key of what is wrong with the name.
    pub mistake: Option<&'static str>,
    /// What is wrong with the filter.
    pub wrong: Option<Wrong>,
}

/// `GET /lists`.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<See>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let filter = fields.get("filter").map(|filter| filter.trim().to_owned());
    page(&app, &member, &fields, Typed { filter, ..Typed::default() }, None).await
}

async fn page(
    app: &App,
    member: &Member,
    fields: &Fields,
    typed: Typed,
    edit: Option<(Uuid, Typed)>,
) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let reader = Reader::find(&mut read, member).await?.of_responses();
    let mut lines = Vec::new();
    let changed = Uuid::try_parse(fields.text("change")).ok();
    for one in reader.lists.lists() {
        let wanted = one.wanted();
        let broken = reader.lists.check("", &wanted.filter).err();
        let wanted = contact::Wanted { filter: reader.reads(wanted.filter.clone()), ..wanted };
        let filter = one.filter.as_ref().map(ToString::to_string);
        let own = edit.as_ref().filter(|(id, _)| *id == one.id).map(|(_, typed)| typed.clone());
        let begun = (changed == Some(one.id)).then(|| Typed {
            name: one.name.clone(),
            filter: filter.clone(),
            ..Typed::default()
        });
        lines.push(Line {
            id: one.id.simple().to_string(),
            n: contact::count_of(&mut read, workspace, &wanted).await?,
            address: format!("/contacts?list={}", one.id.simple()),
            wrong: broken.map(|error| words.no_filter(&error.problem)),
            edit: own.or(begun),
            name: one.name.clone(),
            filter,
        });
    }
    drop(read);
    let is_wrong = |typed: &Typed| typed.mistake.is_some() || typed.wrong.is_some();
    let vain = is_wrong(&typed) || edit.is_some();
    let view = View { shell: Shell::new(member, Here::Contacts).after(&words, fields), lists: lines, typed };
    let status = if vain { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "lists.html", &view)
}

/// The list that a form describes among these, or what is wrong with it.
fn read(words: &Words<'_>, fields: &Fields, named: &Named, (id, at): (Uuid, i64)) -> Result<List, Box<Typed>> {
    let (name, text) = (fields.text("name"), fields.get("filter").map(str::trim));
    let typed = || Typed { name: name.to_owned(), filter: text.map(str::to_owned), ..Typed::default() };
    let length = name.chars().count();
    if list::key(name).is_empty() || length > LONGEST || name.chars().any(char::is_control) {
        return Err(Box::new(Typed { mistake: Some("list-name-wrong"), ..typed() }));
    }
    let filter = match text {
        None => None,
        Some("") => return Err(Box::new(Typed { mistake: Some("list-filter-missing"), ..typed() })),
        Some(text) => match Filter::parse(text).and_then(|filter| named.check(text, &filter).map(|()| filter)) {
            Ok(filter) => Some(filter),
            Err(error) => return Err(Box::new(Typed { wrong: Some(Wrong::new(words, text, &error)), ..typed() })),
        },
    };
    Ok(List { id, name: name.to_owned(), filter, added_at: at })
}

/// What was typed for a list that makes segments stand in one another as they may not.
fn nested(words: &Words<'_>, list: &List, nested: &Nested) -> Typed {
    let said = match nested {
        Nested::Circle(name) => words.text_with("list-circle", [("list", name.as_str().into())]),
        Nested::TooDeep([outer, inner, within]) => {
            let names = [("outer", outer), ("inner", inner), ("within", within)];
            words.text_with("list-nested", names.map(|(key, name)| (key, name.as_str().into())))
        }
    };
    let filter = list.filter.as_ref().map(ToString::to_string);
    let wrong = Wrong::at(filter.as_deref().unwrap_or_default(), 0, said);
    Typed { name: list.name.clone(), filter, mistake: None, wrong: Some(wrong) }
}

/// `POST /lists`.
pub async fn add(State(app): State<App>, posted: Posted<Contacts>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let at = app.now();
    let workspace = member.workspace.id;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let named = Named::all(&mut tx, workspace).await?;
    let new = match read(&words, &fields, &named, (app.chance.id(at), at)) {
        Ok(new) => new,
        Err(typed) => {
            drop(tx);
            return page(&app, &member, &Fields::default(), *typed, None).await;
        }
    };
    let mistake = if named.lists().len() >= list::MOST {
        Some("list-too-many")
    } else {
        (!list::add(&mut tx, workspace, &new).await?).then_some("list-taken")
    };
    let vain = match (mistake, Named::all(&mut tx, workspace).await?.nested()) {
        (None, None) => None,
        (None, Some(how)) => Some(nested(&words, &new, &how)),
        (mistake, _) => {
            let filter = new.filter.as_ref().map(ToString::to_string);
            Some(Typed { name: new.name.clone(), filter, mistake, wrong: None })
        }
    };
    if let Some(typed) = vain {
        drop(tx);
        return page(&app, &member, &Fields::default(), typed, None).await;
    }
    member.doer().tell(app.stamp(), &mut tx, Act::ListMade, &new.name).await?;
    tx.commit().await?;
    let to = format!("/contacts?list={}&{DONE}={}", new.id.simple(), Done::ListMade);
    let to = if new.filter.is_some() { to } else { format!("/lists?{DONE}={}", Done::ListMade) };
    Ok(Redirect::to(&to).into_response())
}

/// `POST /lists/{id}`: another name or filter, or an end.
pub async fn change(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Contacts>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let was = match Uuid::try_parse(&id) {
        Ok(id) => list::find(&mut tx, workspace, id).await?,
        Err(_) => None,
    };
    let Some(was) = was else { return door::not_found(&app, &member.language) };
    if fields.text("do") == "remove" {
        list::remove(&mut tx, workspace, was.id).await?;
        member.doer().tell(app.stamp(), &mut tx, Act::ListRemoved, &was.name).await?;
        tx.commit().await?;
        return Ok(Redirect::to(&format!("/lists?{DONE}={}", Done::ListRemoved)).into_response());
    }
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let named = Named::all(&mut tx, workspace).await?;
    let vain = match read(&words, &fields, &named, (was.id, was.added_at)) {
        Err(typed) => *typed,
        Ok(to) if list::change(&mut tx, workspace, &to).await? => {
            if let Some(how) = Named::all(&mut tx, workspace).await?.nested() {
                drop(tx);
                let vain = nested(&words, &to, &how);
                return page(&app, &member, &Fields::default(), Typed::default(), Some((was.id, vain))).await;
            }
            member.doer().tell(app.stamp(), &mut tx, Act::ListChanged, &to.name).await?;
            tx.commit().await?;
            return Ok(Redirect::to(&format!("/lists?{DONE}={}", Done::Saved)).into_response());
        }
        Ok(to) => {
            let filter = to.filter.map(|filter| filter.to_string());
            Typed { name: to.name, filter, mistake: Some("list-taken"), wrong: None }
        }
    };
    drop(tx);
    page(&app, &member, &Fields::default(), Typed::default(), Some((was.id, vain))).await
}

/// `POST /contacts/mark`: the selected customers are put on a list, or taken off the one that is looked at.
pub async fn mark(State(app): State<App>, posted: Posted<Contacts>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let asked = Fields::parse(fields.text("view").as_bytes());
    let mut ids: Vec<Uuid> = fields.all("id").filter_map(|id| Uuid::try_parse(id).ok()).collect();
    ids.truncate(AT_ONCE);
    if ids.is_empty() {
        return super::page(&app, &member, &asked, Some(words.text("contacts-mark-none"))).await;
    }
    let (workspace, at) = (member.workspace.id, app.now());
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let list = match Uuid::try_parse(fields.text("list")) {
        Ok(list) => list::find(&mut tx, workspace, list).await?.filter(|list| list.filter.is_none()),
        Err(_) => None,
    };
    let Some(list) = list else {
        drop(tx);
        return super::page(&app, &member, &asked, Some(words.text("contacts-mark-no-list"))).await;
    };
    let known: Vec<Uuid> = contact::all(&mut tx, workspace, &ids)
        .await?
        .into_iter()
        .filter(|known| known.merged_into.is_none() && known.erased_at.is_none())
        .map(|known| known.id)
        .collect();
    let mut n = 0;
    let key = if fields.text("do") == "off" {
        for id in &known {
            n += i64::from(list::take_off(&mut tx, workspace, list.id, *id).await?);
        }
        "contacts-marked-off"
    } else {
        n = i64::try_from(list::put(&mut tx, workspace, list.id, &known, (at, None)).await?)?;
        "contacts-marked"
    };
    if n > 0 {
        member.doer().tell(app.stamp(), &mut tx, Act::ListChanged, &list.name).await?;
    }
    tx.commit().await?;
    let told = words.text_with(key, [("n", n.into()), ("list", list.name.into())]);
    super::page(&app, &member, &asked, Some(told)).await
}
