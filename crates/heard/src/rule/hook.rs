//! A webhook is handed what happened: what it says, once and for all its attempts, and the row from which it is sent.

use feedback::rule::When;
use feedback::{Band, Fact};
use serde::Serialize;
use store::Tx;
use store::delivery::NewDelivery;
use store::webhook::{Kind, Webhook};
use uuid::Uuid;

use super::act::{About, Acting};
use super::said::{Deeds, Did};
use crate::clock::{instant, zone};
use crate::format::Format;
use crate::web::api;
use crate::webhook::room::{self, Message};
use crate::words::Words;

/// What a receiver of our own format reads.
#[derive(Serialize)]
struct Told<T> {
    r#type: &'static str,
    timestamp: String,
    data: Data<T>,
}

#[derive(Serialize)]
struct Data<T> {
    workspace: Named<String>,
    rule: Named<Uuid>,
    #[serde(flatten)]
    about: T,
}

/// What it is about: each exactly as the API tells it.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Subject<R> {
    Response(R),
    Event(api::Event),
}

/// Something with what it is called.
#[derive(Serialize)]
struct Named<I> {
    id: I,
    name: String,
}

/// Hands what happened to the webhook of this name.
pub(super) async fn tell(of: &Acting<'_>, tx: &mut Tx, to: &str, deeds: &mut Deeds) -> anyhow::Result<()> {
    let (workspace, at) = (of.due.workspace, of.app.now());
    let Some(webhook) = store::webhook::find_named(tx, workspace, to).await? else {
        deeds.add(Did::NoHook, 1);
        return Ok(());
    };
    if webhook.off_at.is_some() {
        deeds.add(Did::HookOff, 1);
        return Ok(());
    }
    let body = body(of, tx, &webhook).await?;
    let delivery = NewDelivery {
        workspace,
        id: of.app.chance.id(at),
        webhook: webhook.id,
        rule: Some(of.due.rule),
        response: matches!(of.about, About::Response(..)).then_some(of.due.subject),
        contact: of.about.contact(),
        at,
        body: &body,
    };
    store::delivery::add(tx, &delivery).await?;
    deeds.add(Did::Hooked, 1);
    Ok(())
}

/// What a webhook is told of what a run acts on.
pub(super) async fn body(of: &Acting<'_>, tx: &mut Tx, webhook: &Webhook) -> anyhow::Result<String> {
    if webhook.kind() != Kind::Standard {
        return Ok(room::body(webhook.kind(), &message(of)));
    }
    let about = match of.about {
        About::Response(_, changed) => {
            Subject::Response(api::response(tx, of.due.workspace, changed.row.clone()).await?)
        }
        About::Happening(one) => Subject::Event(one.happening.clone().into()),
    };
    let told = Told {
        r#type: match of.rule.when {
            When::Said => "response.confirmed",
            When::Changed => "response.changed",
            When::Happened => "event.told",
        },
        timestamp: instant(of.app.now()),
        data: Data {
            workspace: Named { id: of.workspace.key.clone(), name: of.workspace.name.clone() },
            rule: Named { id: of.due.rule, name: of.rule.name.clone() },
            about,
        },
    };
    Ok(serde_json::to_string(&told)?)
}

/// The same for people, in the workspace's language.
fn message(of: &Acting<'_>) -> Message {
    let (app, language) = (of.app, of.workspace.language.as_str());
    let format = Format::new(language, zone(&of.workspace.zone));
    let words = Words::new(&app.texts, language, &format);
    let who = of.about.name().or(of.about.email());
    let titled = |title: String| match who {
        Some(who) => words.text_with("mail-alert-subject", [("score", title.into()), ("who", who.into())]),
        None => title,
    };
    let mut lines = Vec::new();
    match (of.about.name(), of.about.email()) {
        (Some(name), Some(email)) => lines.push(format!("{name}, {email}")),
        (one, other) => lines.extend(one.or(other).map(str::to_owned)),
    }
    let fact = |fact: Fact| {
        let value = of.about.facts().get(fact).map(|value| words.fact(fact, value))?;
        Some(format!("{}: {value}", words.text(&format!("fact-{fact}"))))
    };
    lines.extend([Fact::Account, Fact::Product, Fact::Agent].into_iter().filter_map(fact));
    let workspace = ("workspace", of.workspace.name.as_str().into());
    let message = Message {
        why: words.text_with("webhook-by-rule", [("rule", of.rule.name.as_str().into())]),
        go: words.text("mail-alert-go"),
        ..Message::default()
    };
    match of.about {
        About::Response(survey, changed) => {
            let row = &changed.row;
            let score = row.said.score.and_then(|score| survey.scale.score(i64::from(score)).ok());
            let badge = score.map(|score| words.badge(survey.scale, score));
            let urgent = badge.as_ref().is_some_and(|badge| badge.band == Band::Detractor);
            lines.extend(row.said.contact_me.then(|| words.text("response-wants-contact")));
            Message {
                title: titled(badge.map_or_else(|| survey.name.clone(), |badge| badge.label)),
                what: words.text_with("mail-alert-what", [("survey", survey.name.as_str().into()), workspace]),
                quote: row.said.comment.clone().unwrap_or_default(),
                lines,
                link: format!("{}/responses/{}", app.public_url(), row.id.simple()),
                urgent,
                ..message
            }
        }
        About::Happening(one) => {
            let event = one.happening.name.as_str();
            let others = one.happening.properties.iter().filter(|(name, _)| Fact::from_key(name).is_none());
            lines.extend(others.map(|(name, value)| format!("{name}: {}", words.property_value(value))));
            Message {
                title: titled(event.to_owned()),
                what: words.text_with("mail-alert-event", [("event", event.into()), workspace]),
                lines,
                go: words.text("mail-alert-see"),
                link: format!("{}/contacts/{}", app.public_url(), one.contact.id.simple()),
                ..message
            }
        }
    }
}
