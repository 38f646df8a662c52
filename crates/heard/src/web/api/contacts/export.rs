//! Everything that is kept of a customer, as one document for the person themselves (GDPR, articles 15 and 20). What
//! colleagues wrote about them is in it as well: it is about them. What others said is not.

use serde::Serialize;
use store::Read;
use store::click::Seen;
use store::contact::consent;
use store::contact::{self, Event};
use store::invitation::Invitation;
use store::outbox::Letter;
use store::survey::Survey;
use utoipa::ToSchema;
use uuid::Uuid;

use super::consents::Shown as ShownConsent;
use super::{Given, Shown};
use crate::contact::person::{Standing, find};
use crate::survey::questionnaire_of;
use crate::web::api::events::Shown as Told;
use crate::web::api::messages::Shown as Wrote;
use crate::web::api::responses::Shown as ShownResponse;
use crate::web::api::responses::change::Entry;
use crate::web::api::responses::marks::Note;
use crate::web::api::words::instant;

/// The number of this form of document.
const FORM: u32 = 1;

/// Everything that is kept of a person.
#[derive(Serialize, ToSchema)]
#[schema(as = Person)]
pub(crate) struct Export {
    /// What it is: `person`.
    #[schema(example = "person")]
    heard: &'static str,
    /// The form of the document: 1. Fields may be added to it.
    #[schema(example = 1)]
    form: u32,
    /// When it was made.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
    /// What is known of them.
    contact: Shown,
    /// Contacts that turned out to be them.
    merged: Vec<Uuid>,
    /// What was done to what is known of them, the latest first.
    changes: Vec<ChangeOfContact>,
    /// What they agreed to and took back, the latest first; the first of a channel holds.
    consents: Vec<ShownConsent>,
    /// What of theirs is not written to, the latest first.
    stopped: Vec<Stopped>,
    /// The lists that they were put on.
    lists: Vec<OnList>,
    /// When they were asked, the latest first.
    invitations: Vec<Asked>,
    /// What they answered, with what was written about it.
    responses: Vec<Answered>,
    /// Mails to their addresses that are kept, the latest first.
    mails: Vec<Mail>,
    /// What they wrote that is no answer to a survey, the latest first.
    messages: Vec<Wrote>,
    /// What other systems told of them, the latest first.
    events: Vec<Told>,
    /// What other systems call them.
    known_as: Vec<KnownAs>,
    /// All of it in the order of time: what happened, and the id of what it happened to.
    timeline: Vec<Moment>,
}

/// What was done to what is known of a contact.
#[derive(Serialize, ToSchema)]
struct ChangeOfContact {
    #[schema(format = DateTime)]
    at: String,
    /// `added`, `changed`, `merged` or `taken-back`.
    what: &'static str,
    /// What was known before.
    before: serde_json::Value,
}

/// What is not written to.
#[derive(Serialize, ToSchema)]
#[schema(as = StoppedPerson)]
struct Stopped {
    /// `all`, or the kind of surveys.
    scope: &'static str,
    /// `unsubscribed`, `objected`, `complained`, `bounced` or `by_hand`.
    reason: &'static str,
    #[schema(format = DateTime)]
    since: String,
    #[schema(format = DateTime)]
    until: Option<String>,
    note: Option<String>,
}

/// A list that a contact was put on.
#[derive(Serialize, ToSchema)]
struct OnList {
    id: Uuid,
    name: String,
    #[schema(format = DateTime)]
    since: String,
}

/// An invitation as the person may see it.
#[derive(Serialize, ToSchema)]
struct Asked {
    id: Uuid,
    survey: String,
    #[schema(format = DateTime)]
    created_at: String,
    #[schema(format = DateTime)]
    sent_at: Option<String>,
    #[schema(format = DateTime)]
    expires_at: String,
    #[schema(format = DateTime)]
    answered_at: Option<String>,
    place: String,
    language: Option<String>,
    agent: Option<String>,
    team: Option<String>,
    product: Option<String>,
    country: Option<String>,
    account: Option<String>,
    /// How often its link was fetched, by whomever, as far as that is kept.
    fetched: u32,
}

/// What another system calls a contact.
#[derive(Serialize, ToSchema)]
struct KnownAs {
    /// The id of the incoming webhook that tells of them so.
    incoming_webhook: Uuid,
    /// Its name.
    #[schema(example = "Web shop")]
    name: String,
    /// Their own id of the contact.
    #[schema(example = "cus_NffrFeUfNV2Hib")]
    id: String,
}

/// A response with everything beside it.
#[derive(Serialize, ToSchema)]
struct Answered {
    /// The survey's name.
    survey: String,
    response: ShownResponse<'static>,
    /// Its further answers in words, as far as the survey has words for them.
    worded: Vec<Worded>,
    /// What they agreed to on the way.
    agreed: Vec<Agreed>,
    /// What happened to it, the latest first, with what was said before.
    history: Vec<Entry>,
    /// What colleagues noted.
    notes: Vec<Note>,
}

/// A further answer in words.
#[derive(Serialize, ToSchema)]
struct Worded {
    question: String,
    answer: String,
}

/// The words of an offer that somebody took.
#[derive(Serialize, ToSchema)]
struct Agreed {
    #[schema(format = DateTime)]
    at: String,
    language: String,
    words: String,
}

/// A mail.
#[derive(Serialize, ToSchema)]
struct Mail {
    #[schema(format = DateTime)]
    at: String,
    to: String,
    kind: String,
    state: String,
    /// Empty once the words are forgotten.
    subject: String,
    /// Empty once the words are forgotten, and where it let its reader in.
    text: String,
}

/// Something that happened.
#[derive(Serialize, ToSchema)]
struct Moment {
    #[schema(format = DateTime)]
    at: String,
    /// `known`, `card-added`, `card-changed`, `card-merged`, `card-taken-back`, `consent-given`, `consent-taken-back`,
    /// `stopped`, `listed`, `invited`, `sent`, `answered`, `wrote`, or what happened to a response.
    what: String,
    /// The contact, list, invitation, response or message.
    of: Uuid,
}

/// What is in order of time while it is put together.
#[derive(Default)]
struct Timeline(Vec<(i64, String, Uuid)>);

impl Timeline {
    fn add(&mut self, at: i64, what: impl Into<String>, of: Uuid) {
        self.0.push((at, what.into(), of));
    }

    fn moments(mut self) -> Vec<Moment> {
        self.0.sort();
        self.0.into_iter().map(|(at, what, of)| Moment { at: instant(at), what, of }).collect()
    }
}

/// Everything that is kept of a customer; `None` where there is no such customer (any more). `now` is epoch milliseconds.
///
/// # Errors
/// When the database fails.
pub(crate) async fn export(read: &mut Read, workspace: i64, id: Uuid, now: i64) -> anyhow::Result<Option<Export>> {
    let Standing::Known(known) = find(read, workspace, id).await? else { return Ok(None) };
    let surveys = store::survey::list(read, workspace).await?;
    let beside = contact::beside(read, workspace, id).await?;
    let mut timeline = Timeline::default();
    timeline.add(known.created_at, "known", id);
    let mut changes = Vec::new();
    for one in [id].iter().chain(&beside.merged) {
        for event in contact::events(read, workspace, *one, i64::MAX).await? {
            timeline.add(event.at, format!("card-{}", event.what.key()), *one);
            changes.push(changed(&event)?);
        }
    }
    let consents = consent::list(read, workspace, id).await?;
    for one in &consents {
        timeline.add(one.at, if one.given { "consent-given" } else { "consent-taken-back" }, id);
    }
    let mut stopped = Vec::new();
    for one in store::suppression::of(read, workspace, id).await? {
        timeline.add(one.at, "stopped", id);
        stopped.push(Stopped {
            scope: one.target.scope.key(),
            reason: one.reason.key(),
            since: instant(one.at),
            until: one.until.map(instant),
            note: one.note,
        });
    }
    let mut lists = Vec::new();
    for (list, since) in store::list::of(read, workspace, id).await? {
        timeline.add(since, "listed", list.id);
        lists.push(OnList { id: list.id, name: list.name, since: instant(since) });
    }
    let invitations = invitations(read, workspace, id, &surveys, &mut timeline).await?;
    let mut responses = Vec::new();
    for response in beside.responses {
        responses.extend(answered(read, workspace, response, &surveys, &mut timeline).await?);
    }
    for one in &beside.messages {
        timeline.add(one.at, "wrote", one.id);
    }
    let events = store::happening::of(read, workspace, id, i64::MAX).await?;
    for one in &events {
        timeline.add(one.at, "event", one.id);
    }
    let known_as = store::incoming::called(read, workspace, id).await?;
    let known_as = known_as.into_iter().map(|(incoming_webhook, name, id)| KnownAs { incoming_webhook, name, id });
    Ok(Some(Export {
        heard: "person",
        form: FORM,
        at: instant(now),
        contact: Shown::from(*known),
        merged: beside.merged,
        changes,
        consents: consents.into_iter().map(ShownConsent::from).collect(),
        stopped,
        lists,
        invitations,
        responses,
        mails: beside.mails.into_iter().map(Mail::from).collect(),
        messages: beside.messages.into_iter().map(Wrote::from).collect(),
        events: events.into_iter().map(Told::from).collect(),
        known_as: known_as.collect(),
        timeline: timeline.moments(),
    }))
}

fn changed(event: &Event) -> anyhow::Result<ChangeOfContact> {
    let before = serde_json::to_value(&event.before)?;
    Ok(ChangeOfContact { at: instant(event.at), what: event.what.key(), before })
}

fn name_of(surveys: &[Survey], survey: i64) -> String {
    surveys.iter().find(|one| one.id == survey).map(|one| one.name.clone()).unwrap_or_default()
}

async fn invitations(
    read: &mut Read,
    workspace: i64,
    contact: Uuid,
    surveys: &[Survey],
    timeline: &mut Timeline,
) -> anyhow::Result<Vec<Asked>> {
    let all = store::invitation::list_of(read, workspace, contact, i64::MAX).await?;
    let ids: Vec<Uuid> = all.iter().map(|one| one.id).collect();
    let seen = store::click::seen(read, workspace, &ids).await?;
    for one in &all {
        timeline.add(one.created_at, "invited", one.id);
        if let Some(at) = one.sent_at {
            timeline.add(at, "sent", one.id);
        }
    }
    Ok(all.into_iter().map(|one| asked(name_of(surveys, one.survey), seen.get(&one.id), one)).collect())
}

fn asked(survey: String, seen: Option<&Seen>, one: Invitation) -> Asked {
    Asked {
        id: one.id,
        survey,
        created_at: instant(one.created_at),
        sent_at: one.sent_at.map(instant),
        expires_at: instant(one.expires_at),
        answered_at: one.answered_at.map(instant),
        place: one.facts.place,
        language: one.facts.language,
        agent: one.facts.agent,
        team: one.facts.team,
        product: one.facts.product,
        country: one.facts.country,
        account: one.facts.account,
        fetched: seen.map_or(0, |seen| seen.requests),
    }
}

async fn answered(
    read: &mut Read,
    workspace: i64,
    id: Uuid,
    surveys: &[Survey],
    timeline: &mut Timeline,
) -> anyhow::Result<Option<Answered>> {
    let Some(row) = store::response::find(read, workspace, id).await? else { return Ok(None) };
    timeline.add(row.at, "answered", id);
    let history = store::response::history(read, workspace, id).await?;
    for entry in &history {
        timeline.add(entry.at, entry.what.clone(), id);
    }
    let answers = store::answer::list(read, workspace, id).await?;
    let agreed = store::consent::list(read, workspace, id).await?;
    let notes = store::note::list(read, workspace, id).await?;
    let language = row.facts.language.clone().unwrap_or_default();
    let edition = store::survey::edition(read, workspace, row.survey, row.version).await?;
    let asked = edition.as_ref().map(questionnaire_of).transpose()?;
    let worded = answers.iter().filter_map(|(name, value)| {
        let asked = asked.as_ref()?;
        let answer = match Given::from(value.clone()) {
            Given::Text(key) => asked.choice_text(name, &key, &language).unwrap_or(key),
            Given::Number(number) => number.to_string(),
        };
        Some(Worded { question: asked.asks(name, &language)?, answer })
    });
    let agreed = agreed.into_iter().map(|one| Agreed { at: instant(one.at), language: one.language, words: one.words });
    Ok(Some(Answered {
        survey: name_of(surveys, row.survey),
        worded: worded.collect(),
        agreed: agreed.collect(),
        history: history.into_iter().map(Entry::from).collect(),
        notes: notes.into_iter().map(Note::from).collect(),
        response: ShownResponse::of(read, workspace, row).await?,
    }))
}

impl From<Letter> for Mail {
    fn from(letter: Letter) -> Mail {
        Mail {
            at: instant(letter.created_at),
            to: letter.to,
            kind: letter.kind,
            state: letter.state,
            subject: letter.subject,
            text: letter.text,
        }
    }
}
