//! A webhook is handed what happened: what it says, once and for all its attempts, and the row from which it is sent.

use feedback::rule::When;
use feedback::{Band, Fact};
use serde::Serialize;
use store::Tx;
use store::delivery::NewDelivery;
use store::webhook::{Kind, Webhook};
use uuid::Uuid;

use super::act::Acting;
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
    response: T,
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
        response: Some(of.due.response),
        contact: of.changed.row.contact,
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
    let told = Told {
        r#type: match of.rule.when {
            When::Said => "response.confirmed",
            When::Changed => "response.changed",
        },
        timestamp: instant(of.app.now()),
        data: Data {
            workspace: Named { id: of.workspace.key.clone(), name: of.workspace.name.clone() },
            rule: Named { id: of.due.rule, name: of.rule.name.clone() },
            response: api::response(tx, of.due.workspace, of.changed.row.clone()).await?,
        },
    };
    Ok(serde_json::to_string(&told)?)
}

/// The same for people, in the workspace's language.
fn message(of: &Acting<'_>) -> Message {
    let (app, row, language) = (of.app, &of.changed.row, of.workspace.language.as_str());
    let format = Format::new(language, zone(&of.workspace.zone));
    let words = Words::new(&app.texts, language, &format);
    let score = row.said.score.and_then(|score| of.survey.scale.score(i64::from(score)).ok());
    let badge = score.map(|score| words.badge(of.survey.scale, score));
    let urgent = badge.as_ref().is_some_and(|badge| badge.band == Band::Detractor);
    let who = row.contact_name.clone().or_else(|| row.contact_email.clone());
    let title = badge.map(|badge| badge.label).unwrap_or_else(|| of.survey.name.clone());
    let title = match &who {
        Some(who) => words.text_with("mail-alert-subject", [("score", title.into()), ("who", who.as_str().into())]),
        None => title,
    };
    let survey = [("survey", of.survey.name.as_str().into()), ("workspace", of.workspace.name.as_str().into())];
    let mut lines = Vec::new();
    match (&row.contact_name, &row.contact_email) {
        (Some(name), Some(email)) => lines.push(format!("{name}, {email}")),
        (one, other) => lines.extend(one.clone().or_else(|| other.clone())),
    }
    let fact = |fact: Fact| {
        let value = row.facts.get(fact).map(|value| words.fact(fact, value))?;
        Some(format!("{}: {value}", words.text(&format!("fact-{fact}"))))
    };
    lines.extend([Fact::Account, Fact::Product, Fact::Agent].into_iter().filter_map(fact));
    if row.said.contact_me {
        lines.push(words.text("response-wants-contact"));
    }
    Message {
        title,
        what: words.text_with("mail-alert-what", survey),
        quote: row.said.comment.clone().unwrap_or_default(),
        lines,
        why: words.text_with("webhook-by-rule", [("rule", of.rule.name.as_str().into())]),
        go: words.text("mail-alert-go"),
        link: format!("{}/responses/{}", app.public_url(), row.id.simple()),
        urgent,
    }
}
