//! The page of an incoming webhook as it is shown.

use std::collections::BTreeMap;

use feedback::fact::Value;
use serde::Serialize;
use serde_json::Value as Json;
use store::Read;
use store::incoming::{Call, Webhook};

use super::form::Form;
use super::tree::{self, Row};
use super::{Last, Shown, address_of, last, system};
use crate::app::App;
use crate::incoming::address;
use crate::incoming::mapping::Mapping;
use crate::incoming::path::Payload;
use crate::incoming::proof::{Kind, USER, header_value};
use crate::incoming::read::{Ignored, Mapped, Outcome};
use crate::incoming::take::Met;
use crate::web::fault::Fault;
use crate::web::member::Member;
use crate::web::shell::{Here, Shell};
use crate::words::Words;

/// Of how many messages every value is shown.
const WHOLE: usize = 5;

/// How many events of a message are shown.
const EVENTS: usize = 5;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    pub(super) shell: Shell,
    /// Where its forms are sent.
    pub(super) address: String,
    /// Where messages are sent.
    pub(super) hook: String,
    /// As it is kept.
    pub(super) name: String,
    /// The system, where we know it.
    pub(super) system: Option<String>,
    /// The key of how it proves to be itself.
    pub(super) kind: String,
    /// The word of what it began as.
    pub(super) start: String,
    /// The secret comes from the other system.
    pub(super) is_theirs: bool,
    pub(super) is_off: bool,
    /// The secret that was just made; it is shown once.
    pub(super) made: Option<Made>,
    /// The key of what is wrong with a secret that was typed.
    pub(super) secret_wrong: Option<&'static str>,
    /// The mapping.
    pub(super) form: Form,
    /// What is typed differs from what holds.
    pub(super) is_tried: bool,
    /// The last messages, the latest first.
    pub(super) calls: Vec<One>,
    /// Every path in the last messages, with what stands there: offered where one types.
    pub(super) offered: BTreeMap<String, String>,
    /// The ways a property is read.
    pub(super) readings: [&'static str; 3],
}

/// A secret that was just made.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Made {
    pub(super) secret: String,
    /// The user, where there is one.
    pub(super) user: Option<&'static str>,
    /// The header's value, where it is sent in one.
    pub(super) header: Option<String>,
}

impl Made {
    /// Of a kind; nothing is to be shown of what the other system made.
    pub(super) fn of(kind: Kind, secret: &str) -> Made {
        let header = header_value(kind, secret).filter(|_| kind == Kind::Bearer);
        let secret = if kind.is_theirs() { String::new() } else { secret.to_owned() };
        Made { secret, user: (kind == Kind::Pipedrive).then_some(USER), header }
    }
}

/// A message.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct One {
    pub(super) last: Last,
    /// In bytes.
    pub(super) size: i64,
    /// How many events it became.
    pub(super) events: i64,
    /// What it says is kept.
    pub(super) is_kept: bool,
    /// What it becomes by the mapping on the page.
    pub(super) becomes: Vec<Becomes>,
    /// More events than are shown.
    pub(super) more: usize,
    /// Its values; none where only later ones are shown whole.
    pub(super) rows: Vec<Row>,
    /// It has more values than are shown.
    pub(super) is_cut: bool,
}

/// What a message becomes.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Becomes {
    /// The key of why it is ignored.
    pub(super) ignored: Option<&'static str>,
    /// What happened.
    pub(super) event: String,
    /// To whom.
    pub(super) who: String,
    /// When; none for when it came.
    pub(super) at: Option<String>,
    /// What it is called, so that it is taken once.
    pub(super) id: Option<String>,
    /// What else is known of it.
    pub(super) properties: Vec<(String, String)>,
    /// What was cut or left out: field, and key of why.
    pub(super) notes: Vec<(String, &'static str)>,
}

impl View {
    pub(super) async fn find(app: &App, member: &Member, webhook: &Webhook, shown: Shown<'_>) -> Result<View, Fault> {
        let workspace = member.workspace.id;
        let kept: Mapping = serde_json::from_str(&webhook.mapping).unwrap_or_default();
        let format = member.format();
        let words = Words::new(&app.texts, &member.language, &format);
        let is_tried = shown.typed.is_some();
        let (mut form, mapping) =
            shown.typed.unwrap_or_else(|| (Form::of(&webhook.name, webhook.version, &kept), Some(kept.clone())));
        if form.is_text {
            // What was typed as text stands there; the form shows what it says, where it says something.
            let said = Form::of(&webhook.name, form.version, mapping.as_ref().unwrap_or(&kept));
            form = Form { document: form.document, wrong: form.wrong, is_text: true, ..said };
        } else if form.document.is_empty() {
            form.document = serde_json::to_string_pretty(&kept)?;
        }
        let mut read = app.store.read().await?;
        let mut calls = Vec::new();
        let mut whole = 0;
        for call in store::incoming::calls(&mut read, workspace, webhook.id).await? {
            let mut one = One::of(&words, &call, app.now());
            if let Some((body, headers)) = document(&call) {
                if let Some(mapping) = &mapping {
                    let outcomes = mapping.read(Payload::new(&body, &headers));
                    one.more = outcomes.len().saturating_sub(EVENTS);
                    let mut met = Met::default();
                    for outcome in outcomes.into_iter().take(EVENTS) {
                        let at = (workspace, webhook, app.now());
                        one.becomes.push(becomes(&words, &mut read, &mut met, at, outcome).await?);
                    }
                }
                if whole < WHOLE {
                    (one.rows, one.is_cut) = tree::rows(&body, &headers);
                    whole += 1;
                }
            }
            calls.push(one);
        }
        drop(read);
        let none = crate::form::Fields::default();
        let kind = Kind::from_key(&webhook.kind).unwrap_or(Kind::Standard);
        Ok(View {
            shell: Shell::new(member, Here::Settings).after(&words, shown.fields.unwrap_or(&none)),
            address: address_of(webhook.id),
            hook: address(&app.public_url(), workspace, webhook.id),
            name: webhook.name.clone(),
            system: system(webhook),
            kind: webhook.kind.clone(),
            start: webhook.recipe.clone().unwrap_or_else(|| "standard".to_owned()),
            is_theirs: kind.is_theirs(),
            is_off: webhook.off_at.is_some(),
            made: shown.made,
            secret_wrong: shown.secret_wrong,
            form,
            is_tried,
            offered: offered(&calls),
            calls,
            readings: crate::incoming::mapping::As::ALL.map(|reading| reading.key()),
        })
    }
}

/// The paths of messages, each with what the latest says there.
pub(super) fn offered(calls: &[One]) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for row in calls.iter().flat_map(|call| &call.rows) {
        all.entry(row.path.clone()).or_insert_with(|| row.value.clone().unwrap_or_default());
    }
    all
}

/// What is kept of a message.
fn document(call: &Call) -> Option<(Json, BTreeMap<String, Json>)> {
    let body = serde_json::from_str(call.body.as_deref()?).ok()?;
    let headers = call.headers.as_deref().and_then(|headers| serde_json::from_str(headers).ok());
    Some((body, headers.unwrap_or_default()))
}

impl One {
    fn of(words: &Words<'_>, call: &Call, now: i64) -> One {
        One {
            last: last(words, call, now),
            size: call.size,
            events: call.events,
            is_kept: call.body.is_some(),
            becomes: Vec::new(),
            more: 0,
            rows: Vec::new(),
            is_cut: false,
        }
    }
}

async fn becomes(
    words: &Words<'_>,
    read: &mut Read,
    met: &mut Met,
    (workspace, webhook, now): (i64, &Webhook, i64),
    outcome: Outcome,
) -> Result<Becomes, Fault> {
    let ignored = |why: Ignored| Becomes { ignored: Some(why.key()), ..Becomes::default() };
    let mut mapped = match outcome {
        Outcome::Ignored(why) => return Ok(ignored(why)),
        Outcome::Event(mapped) => mapped.at(now),
    };
    if !met.meet(read, workspace, webhook.id, &mut mapped).await? {
        return Ok(ignored(Ignored::Unknown));
    }
    Ok(told(words, mapped))
}

fn told(words: &Words<'_>, mapped: Mapped) -> Becomes {
    let value = |value: &Value| match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
    };
    let card = &mapped.contact;
    let who = [Some(&card.name), card.emails.first(), card.phones.first(), Some(&card.account)];
    let who: Vec<&str> = who.into_iter().flatten().map(String::as_str).filter(|text| !text.is_empty()).collect();
    Becomes {
        ignored: None,
        event: mapped.told.name.clone(),
        who: who.join(", "),
        at: mapped.told.at.map(|at| words.format().day_time(at)),
        id: mapped.told.key.clone(),
        properties: mapped.told.properties.iter().map(|(name, one)| (name.clone(), value(one))).collect(),
        notes: mapped.notes.iter().map(|(field, noted)| (field.clone(), noted.key())).collect(),
    }
}
