//! What customers wrote that is no answer: to be read and handled, one press each, which can be taken back. Nothing is sent
//! from here; whoever replies does so with their own mail program.

#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Serialize;
use store::message::Message;
use store::survey::Survey;
use uuid::Uuid;

use super::address::{Asked, address, escape, mailto};
use super::door;
use super::fault::Fault;
use super::member::{May, Posted};
use super::shell::{DONE, Done, Here, Shell};
use super::signed;
use crate::app::App;
use crate::right::Handle;
use crate::words::{When, Words};

/// How many stand on a page.
const PAGE: usize = 50;

/// The addresses of it.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/messages", get(show))
        .route("/messages/{id}/handled", post(handle))
        .route("/messages/{id}/open", post(reopen))
}

/// The list.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Those that are handled, and not those that wait.
    pub handled: bool,
    /// The newest first.
    pub messages: Vec<Shown>,
    /// Older ones.
    pub older: Option<String>,
    /// The one that was handled just now, to be taken back.
    pub undo: Option<String>,
}

/// A message.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    /// Its id.
    pub id: String,
    /// Who wrote it: their name, else their address.
    pub who: String,
    /// Their page, where they are known.
    pub contact: Option<String>,
    /// Their address, and where a reply is written.
    pub from: String,
    /// As a `mailto:` address; none where nobody knows theirs.
    pub reply: Option<String>,
    /// When it came.
    pub when: When,
    /// What it is about; may be empty.
    pub subject: String,
    /// What it says; may be empty.
    pub words: String,
    /// What the mail asked that it answers.
    pub survey: Option<String>,
    /// When it was handled.
    pub handled: Option<When>,
    /// By whom.
    pub by: Option<String>,
}

impl Shown {
    fn new(words: &Words<'_>, message: Message, surveys: &[Survey], now: i64) -> Shown {
        let survey = surveys.iter().find(|survey| Some(survey.id) == message.survey).map(|survey| survey.name.clone());
        let name = message.contact_name.filter(|name| !name.is_empty());
        Shown {
            id: message.id.simple().to_string(),
            who: name.unwrap_or_else(|| message.sender.clone()),
            contact: message.contact.map(|contact| format!("/contacts/{}", contact.simple())),
            reply: reply(&message.sender, &message.subject),
            from: message.sender,
            when: words.when(message.at, now),
            subject: message.subject,
            words: message.words,
            survey,
            handled: message.handled_at.map(|at| words.when(at, now)),
            by: message.handled_name,
        }
    }
}

/// Where a reply is written; none where nobody knows their address.
fn reply(to: &str, subject: &str) -> Option<String> {
    let about =
        if subject.is_empty() { String::new() } else { format!("?subject={}", escape(&format!("Re: {subject}"))) };
    to.contains('@').then(|| format!("{}{about}", mailto(to)))
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Handle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let handled = fields.text("handled") == "yes";
    let before = Uuid::try_parse(fields.text("before")).ok();
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX) + 1;
    let mut found = store::message::list(&mut read, workspace, handled, before, limit).await?;
    let surveys = store::survey::list(&mut read, workspace).await?;
    drop(read);
    let is_more = found.len() > PAGE;
    found.truncate(PAGE);
    let last = found.last().filter(|_| is_more).map(|last| last.id.simple().to_string());
    let older = last.map(|last| {
        let mut pairs = vec![("before", last)];
        pairs.extend(handled.then(|| ("handled", "yes".to_owned())));
        address("/messages", &pairs)
    });
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let undo = Uuid::try_parse(fields.text("undo")).ok().map(|id| id.simple().to_string());
    let view = View {
        shell: Shell::new(&member, Here::Messages).after(&words, &fields),
        handled,
        messages: found.into_iter().map(|one| Shown::new(&words, one, &surveys, app.now())).collect(),
        older,
        undo,
    };
    signed::html(&app, &member.language, StatusCode::OK, "messages.html", &view)
}

async fn handle(State(app): State<App>, Path(id): Path<String>, posted: Posted<Handle>) -> Result<Response, Fault> {
    let by = Some((posted.member.user, app.now()));
    change(&app, &id, &posted, by).await
}

async fn reopen(State(app): State<App>, Path(id): Path<String>, posted: Posted<Handle>) -> Result<Response, Fault> {
    change(&app, &id, &posted, None).await
}

/// One that is so already stays as it is: somebody else was quicker.
async fn change(app: &App, id: &str, posted: &Posted<Handle>, by: Option<(Uuid, i64)>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Ok(id) = Uuid::try_parse(id) else { return door::not_found(app, &member.language) };
    let mut tx = app.store.begin().await?;
    if store::message::find(&mut tx, member.workspace.id, id).await?.is_none() {
        return door::not_found(app, &member.language);
    }
    store::message::handle(&mut tx, member.workspace.id, id, by).await?;
    tx.commit().await?;
    let mut pairs = vec![(DONE, if by.is_some() { Done::MessageHandled } else { Done::MessageOpen }.to_string())];
    pairs.extend(by.is_some().then(|| ("undo", id.simple().to_string())));
    Ok(Redirect::to(&address("/messages", &pairs)).into_response())
}

#[cfg(test)]
mod tests {
    use super::reply;

    #[test]
    fn a_reply_is_addressed_and_nothing_slips_into_it() {
        assert_eq!(reply("ana@example.com", "").as_deref(), Some("mailto:ana@example.com"));
        let odd = reply("a?b&c@example.com", "Ä&cc=x").expect("an address");
        let (to, about) = odd.split_once("?subject=").expect("a subject");
        assert!(!to.contains(['?', '&']) && !about.contains(['&', '?', '=', ' ']), "{odd}");
        assert_eq!(reply("", "x"), None);
    }
}
