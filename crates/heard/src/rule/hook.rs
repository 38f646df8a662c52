//! A webhook is handed what happened: what it says, once and for all its attempts, and the row from which it is sent. A run
//! tells a room the same thing once, whoever of its readers is told there.

use feedback::rule::When;
use feedback::{Band, Fact};
use serde::Serialize;
use store::Tx;
use store::delivery::NewDelivery;
use store::webhook::{Kind, Webhook};
use store::workspace::Workspace;
use uuid::Uuid;

use super::act::{About, Acting};
use super::said::{Deeds, Did};
use crate::app::App;
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
    data: T,
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
#[derive(Clone, Serialize)]
pub(super) struct Named<I> {
    pub(super) id: I,
    pub(super) name: String,
}

/// Hands what happened to the webhook of this name.
pub(super) async fn tell(of: &Acting<'_>, tx: &mut Tx, to: &str, deeds: &mut Deeds) -> anyhow::Result<()> {
    let Some(webhook) = store::webhook::find_named(tx, of.due.workspace, to).await? else {
        deeds.add(Did::NoHook, 1);
        return Ok(());
    };
    if webhook.off_at.is_some() {
        deeds.add(Did::HookOff, 1);
        return Ok(());
    }
    hand(of, tx, &webhook, &of.workspace.language).await?;
    deeds.add(Did::Hooked, 1);
    Ok(())
}

/// Hands what happened to a webhook in a language, if this run has not: the id of what is handed over.
pub(super) async fn hand(of: &Acting<'_>, tx: &mut Tx, webhook: &Webhook, language: &str) -> anyhow::Result<Uuid> {
    let (workspace, rule, at) = (of.due.workspace, of.due.rule, of.app.now());
    let body = body(of, tx, webhook, language).await?;
    // Our own format is of no language.
    let language = if webhook.kind() == Kind::Standard { "" } else { language };
    let run = format!("{}:{}", of.due.subject, of.due.turn);
    let id = of.app.seal.delivery(workspace, rule, &run, webhook.id, language);
    let delivery = NewDelivery {
        workspace,
        id,
        webhook: webhook.id,
        rule: Some(rule),
        response: matches!(of.about, About::Response(..)).then_some(of.due.subject),
        contact: of.about.contact(),
        at,
        body: &body,
    };
    store::delivery::add(tx, &delivery).await?;
    Ok(id)
}

impl About {
    /// As the API tells it.
    async fn told(&self, tx: &mut Tx, workspace: i64) -> anyhow::Result<Subject<impl Serialize + use<>>> {
        Ok(match self {
            About::Response(_, changed) => Subject::Response(api::response(tx, workspace, changed.row.clone()).await?),
            About::Happening(one) => Subject::Event(one.happening.clone().into()),
        })
    }
}

/// What a webhook is told of what a run acts on.
async fn body(of: &Acting<'_>, tx: &mut Tx, webhook: &Webhook, language: &str) -> anyhow::Result<String> {
    if webhook.kind() != Kind::Standard {
        return Ok(room::body(webhook.kind(), &message(of, language)));
    }
    let about = of.about.told(tx, of.due.workspace).await?;
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

/// What a receiver of our own format reads of several things.
#[derive(Serialize)]
struct Several<T> {
    workspace: Named<String>,
    /// How many there are; those beyond what one message tells are behind the API.
    total: usize,
    things: Vec<T>,
}

/// One of them.
#[derive(Serialize)]
struct Each<T> {
    rule: Named<Uuid>,
    #[serde(flatten)]
    about: T,
}

/// The same of several things, with the rule by which each is told.
pub(super) async fn several(
    app: &App,
    tx: &mut Tx,
    workspace: &Workspace,
    (total, all): (usize, &[(Named<Uuid>, &About)]),
) -> anyhow::Result<String> {
    let mut things = Vec::with_capacity(all.len());
    for (rule, about) in all {
        things.push(Each { rule: rule.clone(), about: about.told(tx, workspace.id).await? });
    }
    let workspace = Named { id: workspace.key.clone(), name: workspace.name.clone() };
    let told =
        Told { r#type: "digest.told", timestamp: instant(app.now()), data: Several { workspace, total, things } };
    Ok(serde_json::to_string(&told)?)
}

/// The same for people, in a language.
fn message(of: &Acting<'_>, language: &str) -> Message {
    let app = of.app;
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
