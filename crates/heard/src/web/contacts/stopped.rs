//! Who is not written to, why and until when: looked through, sought by typing an address, added to by hand, and lifted.
//! An address is shown only where a contact has it: of the others there is a hash.

use std::collections::HashMap;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::Read;
use store::contact::{self, Known};
use store::suppression::{self, Entry, Target, Wanted};
use uuid::Uuid;

use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::right::{Contacts, See};
use crate::suppress::{self, ByHand, LONGEST_NOTE, Meant};
use crate::web::address::{Asked, Pairs, address};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::signed;
use crate::words::{When, Words};

/// How many rows stand on a page.
const PAGE: usize = 50;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// How many rows there are at all.
    pub n: i64,
    /// What is sought; empty for nothing.
    pub sought: String,
    /// What is sought is neither an address nor a domain.
    pub unreadable: bool,
    /// The rows.
    pub rows: Vec<Line>,
    /// Those after them.
    pub older: Option<String>,
    /// What was typed to be added.
    pub typed: Typed,
}

/// Somebody who is not written to.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// What the row is called.
    pub id: String,
    /// The address or the domain, where it is known.
    pub who: Option<String>,
    /// The contact's name.
    pub name: Option<String>,
    /// The contact's page.
    pub address: Option<String>,
    /// The key of what is meant.
    pub scope: &'static str,
    /// The key of why.
    pub reason: &'static str,
    /// Since when.
    pub since: When,
    /// Until when, in words.
    pub until: Option<String>,
    /// It has ended.
    pub is_over: bool,
    /// The campaign whose mail was the cause.
    pub campaign: Option<String>,
    /// The colleague who wrote it down.
    pub by: Option<String>,
    /// What they wrote to it.
    pub note: Option<String>,
    /// The page on which it can be lifted.
    pub lift: String,
    /// Somebody is about to lift it.
    pub lifting: bool,
    /// The person themselves wanted it so.
    pub is_their_will: bool,
    /// It was to be lifted without saying that they agree.
    pub needs_word: bool,
}

/// What was typed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    /// An address or a domain.
    pub address: String,
    /// Why.
    pub note: String,
    /// The key of what is wrong.
    pub mistake: Option<&'static str>,
}

/// What a page is asked for besides its rows.
#[derive(Default)]
struct Wish {
    typed: Typed,
    lifting: Option<Target>,
    needs_word: bool,
}

/// `GET /contacts/stopped`.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<See>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let wish = Wish { lifting: suppress::target(fields.text("lift")), ..Wish::default() };
    page(&app, &member, &fields, wish).await
}

async fn page(app: &App, member: &Member, fields: &Fields, wish: Wish) -> Result<Response, Fault> {
    let workspace = member.workspace.id;
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let sought = fields.text("q");
    let mut read = app.store.read().await?;
    let key = suppress::known(&mut read).await?;
    let meant = Meant::read(sought);
    let hashes = match (&key, &meant) {
        (Some(key), Some(meant @ Meant::Address(email))) => vec![meant.hash(key), key.domain(email)],
        (Some(key), Some(meant)) => vec![meant.hash(key)],
        _ => Vec::new(),
    };
    let after = suppress::placed(fields.text("after"));
    let entries = if sought.is_empty() || !hashes.is_empty() {
        let wanted = Wanted { addresses: &hashes, after };
        suppression::page(&mut read, workspace, wanted, i64::try_from(PAGE)? + 1).await?
    } else {
        Vec::new()
    };
    let n = suppression::count(&mut read, workspace).await?;
    let contacts = contacts(&mut read, workspace, &entries).await?;
    drop(read);
    let drawing =
        Drawing { words: &words, key: key.as_ref(), contacts: &contacts, wish: &wish, sought, now: app.now() };
    let last = entries.get(PAGE - 1).filter(|_| entries.len() > PAGE);
    let older = last.map(|last| address("/contacts/stopped", &[("after", suppress::place(last))]));
    let unreadable = !sought.is_empty() && meant.is_none();
    let status = match wish.typed.mistake.is_some() || unreadable || wish.needs_word {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    let view = View {
        shell: Shell::new(member, Here::Contacts).after(&words, fields),
        n,
        sought: sought.to_owned(),
        unreadable,
        rows: entries.iter().take(PAGE).map(|entry| drawing.line(entry)).collect(),
        older,
        typed: wish.typed.clone(),
    };
    signed::html(app, &member.language, status, "stopped.html", &view)
}

/// The contacts that rows name.
async fn contacts(read: &mut Read, workspace: i64, entries: &[Entry]) -> Result<HashMap<Uuid, Known>, Fault> {
    let ids: Vec<Uuid> = entries.iter().filter_map(|entry| entry.contact).collect();
    let known = contact::all(read, workspace, &ids).await?;
    Ok(known.into_iter().map(|known| (known.id, known)).collect())
}

struct Drawing<'a> {
    words: &'a Words<'a>,
    key: Option<&'a suppress::Key>,
    contacts: &'a HashMap<Uuid, Known>,
    wish: &'a Wish,
    sought: &'a str,
    now: i64,
}

impl Drawing<'_> {
    fn line(&self, entry: &Entry) -> Line {
        let contact = entry.contact.and_then(|id| self.contacts.get(&id));
        let emails = contact.iter().flat_map(|known| &known.card.emails);
        let email =
            self.key.and_then(|key| emails.into_iter().find(|email| key.address(email) == entry.target.address));
        let format = self.words.format();
        let id = suppress::id(entry.target);
        let sought = (!self.sought.is_empty()).then(|| ("q", self.sought.to_owned()));
        let lift: Pairs = std::iter::once(("lift", id.clone())).chain(sought).collect();
        Line {
            id,
            who: email.cloned().or_else(|| entry.domain.as_ref().map(|domain| format!("@{domain}"))),
            name: contact.and_then(|known| known.card.name.clone()),
            address: contact.map(|known| format!("/contacts/{}", known.id.simple())),
            scope: entry.target.scope.key(),
            reason: entry.reason.key(),
            since: self.words.when(entry.at, self.now),
            until: entry.until.map(|until| format.civil_day(format.date(until))),
            is_over: entry.until.is_some_and(|until| until <= self.now),
            campaign: entry.campaign.clone(),
            by: entry.by.clone(),
            note: entry.note.clone(),
            lift: address("/contacts/stopped", &lift),
            lifting: self.wish.lifting == Some(entry.target),
            is_their_will: entry.reason.is_their_will(),
            needs_word: self.wish.needs_word,
        }
    }
}

/// `POST /contacts/stopped`: an address or a domain is not written to any more.
pub async fn add(State(app): State<App>, posted: Posted<Contacts>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (text, note) = (fields.text("address"), fields.text("note"));
    let vain = |mistake| Wish {
        typed: Typed { address: text.to_owned(), note: note.to_owned(), mistake: Some(mistake) },
        ..Wish::default()
    };
    let Some(meant) = Meant::read(text).filter(|_| fields.is_text) else {
        return page(&app, &member, &Fields::default(), vain("stopped-address-wrong")).await;
    };
    if note.chars().count() > LONGEST_NOTE || note.chars().any(char::is_control) {
        return page(&app, &member, &Fields::default(), vain("stopped-note-wrong")).await;
    }
    let mut tx = app.store.begin().await?;
    let stop = ByHand { workspace: member.workspace.id, meant: &meant, note, by: Some(member.user) };
    if !stop.write(&app, &mut tx).await?.1 {
        drop(tx);
        return page(&app, &member, &Fields::default(), vain("stopped-already")).await;
    }
    member.doer().tell(app.stamp(), &mut tx, Act::Stopped, "").await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/contacts/stopped?{DONE}={}", Done::Stopped)).into_response())
}

/// `POST /contacts/stopped/{id}`: they may be written to again. Where they themselves did not want it, somebody must say
/// that they agree.
pub async fn lift(State(app): State<App>, Path(id): Path<String>, posted: Posted<Contacts>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let Some(target) = suppress::target(&id) else { return door::not_found(&app, &member.language) };
    let mut tx = app.store.begin().await?;
    let Some(entry) = suppression::find(&mut tx, workspace, target).await? else {
        return door::not_found(&app, &member.language);
    };
    if entry.reason.is_their_will() && fields.text("agreed") != "yes" {
        drop(tx);
        let wish = Wish { lifting: Some(target), needs_word: true, ..Wish::default() };
        return page(&app, &member, &Fields::default(), wish).await;
    }
    suppression::lift(&mut tx, workspace, target).await?;
    let subject = entry.contact.map(|contact| contact.to_string()).unwrap_or_default();
    member.doer().tell(app.stamp(), &mut tx, Act::StopLifted, &subject).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/contacts/stopped?{DONE}={}", Done::StopLifted)).into_response())
}
