//! Tags, a star and notes of one response, each by a form. What is wrong with one is told on the response's page, and
//! what was typed is kept.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use feedback::Tag;
use feedback::tag::NoTag;
use store::act::{Act, Outcome};
use store::mark::Mark;
use store::note::{LONGEST, NewNote};
use uuid::Uuid;

use super::{Vain, page, to};
use crate::app::App;
use crate::mention;
use crate::right::Handle;
use crate::web::address::{Asked, address};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::responses::feed::Feed;
use crate::web::shell::Done;

/// The key of why a text is no tag.
pub fn tag_mistake(why: NoTag) -> &'static str {
    match why {
        NoTag::Empty => "bulk-tag-none",
        NoTag::TooLong => "bulk-tag-long",
        NoTag::NotALine => "bulk-tag-line",
    }
}

async fn mark(app: &App, member: &Member, response: Uuid, mark: &Mark) -> Result<Outcome, Fault> {
    let at = app.now();
    let act =
        Act { workspace: member.workspace.id, responses: &[response], by: member.user, at, id: app.chance.id(at) };
    Ok(app.store.mark(&act, mark).await?)
}

/// Gives the star, or takes it, and goes back to where one came from.
pub async fn star(
    State(app): State<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Handle>,
) -> Result<Response, Fault> {
    let (member, feed) = (&posted.member, Feed::parse(&fields, posted.member.today(app.now())));
    let Ok(response) = Uuid::try_parse(&id) else { return door::not_found(&app, &member.language) };
    let (wish, done) = match posted.fields.text("star") {
        "no" => (Mark::Unstar, Done::Unstarred),
        _ => (Mark::Star, Done::Starred),
    };
    if mark(&app, member, response, &wish).await? == Outcome::default() {
        return door::not_found(&app, &member.language);
    }
    if posted.fields.text("back") != "feed" {
        return Ok(to(response, &feed, done));
    }
    // To its link in the feed, which the browser then has in focus.
    let place = format!("{}#r-{}", address("/responses", &feed.here()), response.simple());
    Ok(Redirect::to(&place).into_response())
}

/// Puts a tag on, or takes it off.
pub async fn tag(
    State(app): State<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Handle>,
) -> Result<Response, Fault> {
    let (member, feed) = (&posted.member, Feed::parse(&fields, posted.member.today(app.now())));
    let Ok(response) = Uuid::try_parse(&id) else { return door::not_found(&app, &member.language) };
    let text = posted.fields.text("tag");
    let tag = match Tag::new(text) {
        Ok(tag) => tag,
        Err(why) => {
            let vain = Vain::Tag { text, mistake: tag_mistake(why) };
            return page(&app, member, &id, &feed, &fields, Some(vain)).await;
        }
    };
    let (wish, done) = match posted.fields.text("do") {
        "remove" => (Mark::Untag(tag), Done::Untagged),
        _ => (Mark::Tag(tag), Done::Tagged),
    };
    match mark(&app, member, response, &wish).await? {
        Outcome { full: 1.., .. } => {
            let vain = Vain::Tag { text, mistake: "tag-full" };
            page(&app, member, &id, &feed, &fields, Some(vain)).await
        }
        outcome if outcome == Outcome::default() => door::not_found(&app, &member.language),
        _ => Ok(to(response, &feed, done)),
    }
}

/// Writes a note.
pub async fn add_note(
    State(app): State<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Handle>,
) -> Result<Response, Fault> {
    let (member, feed) = (&posted.member, Feed::parse(&fields, posted.member.today(app.now())));
    let Ok(response) = Uuid::try_parse(&id) else { return door::not_found(&app, &member.language) };
    let text = posted.fields.text("text").replace("\r\n", "\n");
    let mistake = match text.chars().count() {
        0 => Some("note-none"),
        n if n > LONGEST => Some("note-long"),
        _ => None,
    };
    if let Some(mistake) = mistake {
        return page(&app, member, &id, &feed, &fields, Some(Vain::Note { text: &text, mistake })).await;
    }
    let at = app.now();
    let workspace = member.workspace.id;
    let note = NewNote { workspace, response, id: app.chance.id(at), at, by: member.user, text: &text };
    let chosen = Uuid::try_parse(posted.fields.text("tell")).ok();
    let mut tx = app.store.begin().await?;
    if !store::note::add(&mut tx, &note).await? {
        return door::not_found(&app, &member.language);
    }
    let mut colleagues = store::member::list(&mut tx, workspace).await?;
    colleagues.retain(|one| one.ended_at.is_none());
    let mut told = mention::named(&text, &colleagues);
    told.extend(colleagues.iter().filter(|one| Some(one.user) == chosen));
    let from = (member.name.as_str(), member.workspace.name.as_str(), member.language.as_str());
    let waits = mention::tell(&app, &mut tx, &note, from, &told).await?;
    tx.commit().await?;
    if waits {
        app.outbox.notify_one();
    }
    let is_told = told.iter().any(|one| one.user != member.user);
    Ok(to(response, &feed, if is_told { Done::NotedTold } else { Done::Noted }))
}

/// Takes one's own note away.
pub async fn remove_note(
    State(app): State<App>,
    Path((id, note)): Path<(String, String)>,
    Asked(fields): Asked,
    posted: Posted<Handle>,
) -> Result<Response, Fault> {
    let (member, feed) = (&posted.member, Feed::parse(&fields, posted.member.today(app.now())));
    let (Ok(response), Ok(note)) = (Uuid::try_parse(&id), Uuid::try_parse(&note)) else {
        return door::not_found(&app, &member.language);
    };
    let at = app.now();
    let act =
        Act { workspace: member.workspace.id, responses: &[response], by: member.user, at, id: app.chance.id(at) };
    match app.store.remove_note(&act, note).await? {
        true => Ok(to(response, &feed, Done::NoteRemoved)),
        false => door::not_found(&app, &member.language),
    }
}
