//! Mails of a rule in its own words. The customer gets one at most once, never when they want none, and with a way to stop
//! further ones; colleagues get one at once, unless they want no mail of rules; and so does an address that the rule names.

use std::iter;

use feedback::rule::{LINK, To, Who, is_name};
use feedback::text::Text;
use store::contact::consent::{self, Channel};
use store::suppression::Scope;
use store::{Tx, member, user};
use uuid::Uuid;

use super::act::{About, Acting};
use super::alert;
use super::room::Rooms;
use super::said::{Deeds, Did};
use crate::clock::DAY;
use crate::mail::{self, Envelope, Kind, Written};
use crate::suppress::Stopped;
use crate::template::escape;

/// For how long the mail is tried.
const LASTS: i64 = 3 * DAY;

/// What a rule has written, and who writes it.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// To whom.
    pub(super) to: &'a To,
    /// The sender's address; empty for the one of the mail settings.
    pub(super) sender: &'a str,
    /// What it is about.
    pub(super) subject: &'a str,
    /// What it says.
    pub(super) text: &'a str,
}

/// Writes it.
pub(super) async fn send(of: &Acting<'_>, tx: &mut Tx, words: Words<'_>, deeds: &mut Deeds) -> anyhow::Result<()> {
    if mail::find_in(tx, &of.app.settings, of.app.seal.safe()).await?.is_none() {
        deeds.add(Did::NoServer, 1);
        return Ok(());
    }
    match words.to {
        To::Customer => to_customer(of, tx, words, deeds).await,
        To::Colleagues(who) => to_colleagues(of, tx, words, *who, deeds).await,
        To::Address(address) => to_address(of, tx, words, address, deeds).await,
    }
}

async fn to_customer(of: &Acting<'_>, tx: &mut Tx, words: Words<'_>, deeds: &mut Deeds) -> anyhow::Result<()> {
    let (Some(contact), Some(to)) = (of.about.contact(), of.about.email()) else {
        deeds.add(Did::NoAddress, 1);
        return Ok(());
    };
    let workspace = of.due.workspace;
    let stopped = Stopped::among(tx, workspace, iter::once(to), of.app.now()).await?;
    let refused = consent::refused(tx, workspace, &[contact], Channel::Email).await?;
    let (scope, invitation) = match of.about {
        About::Response(survey, changed) => (survey.kind.into(), changed.row.invitation),
        About::Happening(_) => (Scope::Transactional, None),
    };
    if stopped.why(to, scope).is_some() || refused.contains(&contact) {
        deeds.add(Did::Unwanted, 1);
        return Ok(());
    }
    let language = of.about.facts().language.as_deref().unwrap_or(&of.workspace.language);
    let token = match invitation {
        Some(invitation) => of.app.seal.stop(workspace, invitation),
        None => of.app.seal.quit(workspace, contact),
    };
    let stop = format!("{}/unsubscribe/{token}", of.app.public_url());
    let written = written(of, words, language, &stop)?;
    let envelope = Envelope { workspace, kind: Kind::Rule, to, lasts: LASTS };
    let mail = mail::queue_once(of.app, tx, envelope, written).await?;
    let sender = sender(tx, workspace, words.sender).await?;
    store::outbox::address(tx, workspace, mail, Some(contact), sender).await?;
    deeds.add(Did::Mailed, 1);
    Ok(())
}

async fn to_colleagues(
    of: &Acting<'_>,
    tx: &mut Tx,
    words: Words<'_>,
    who: Who,
    deeds: &mut Deeds,
) -> anyhow::Result<()> {
    let workspace = of.due.workspace;
    let hearing = member::hearing(tx, workspace).await?;
    // Words of its own are mailed, also to those who are told of things in a room.
    let people = alert::people(of, tx, &[who], (&hearing, &Rooms::default())).await?.people;
    deeds.add(Did::Nobody, i64::from(people.is_empty()));
    let sender = sender(tx, workspace, words.sender).await?;
    let (mut told, mut deaf) = (0, 0);
    for (one, _) in &people {
        if hearing.get(&one.user).is_some_and(|hearing| hearing.told == member::Told::Never) {
            deaf += 1;
            continue;
        }
        let language = user::language(tx, one.user).await?.unwrap_or_else(|| of.workspace.language.clone());
        let written = written(of, words, &language, "")?;
        let envelope = Envelope { workspace, kind: Kind::Rule, to: &one.email, lasts: LASTS };
        let mail = mail::queue(of.app, tx, envelope, written).await?;
        store::outbox::address(tx, workspace, mail, None, sender).await?;
        told += 1;
    }
    deeds.add(Did::Told, told);
    deeds.add(Did::Deaf, deaf);
    Ok(())
}

async fn to_address(of: &Acting<'_>, tx: &mut Tx, words: Words<'_>, to: &str, deeds: &mut Deeds) -> anyhow::Result<()> {
    let workspace = of.due.workspace;
    // It may be a customer's: whoever wants no mail gets none by this door either.
    let stopped = Stopped::among(tx, workspace, iter::once(to), of.app.now()).await?;
    if stopped.why(to, Scope::Transactional).is_some() {
        deeds.add(Did::Unwanted, 1);
        return Ok(());
    }
    let written = written(of, words, &of.workspace.language, "")?;
    let envelope = Envelope { workspace, kind: Kind::Rule, to, lasts: LASTS };
    let mail = mail::queue(of.app, tx, envelope, written).await?;
    let sender = sender(tx, workspace, words.sender).await?;
    store::outbox::address(tx, workspace, mail, None, sender).await?;
    deeds.add(Did::Wrote, 1);
    Ok(())
}

/// The sender of this address; none for that of the mail settings, also where it was removed since the rule was written.
async fn sender(tx: &mut Tx, workspace: i64, address: &str) -> anyhow::Result<Option<Uuid>> {
    if address.is_empty() {
        return Ok(None);
    }
    Ok(store::sender::find_by_address(tx, workspace, address).await?.map(|sender| sender.id))
}

/// The mail in a reader's language; `stop` is where they stop further ones, empty for colleagues, who are told by which rule
/// they get it.
fn written(of: &Acting<'_>, words: Words<'_>, language: &str, stop: &str) -> anyhow::Result<Written> {
    let subject = one_line(&filled(of, words.to, words.subject)?);
    let text = filled(of, words.to, words.text)?;
    let is_inside = !words.to.is_customer();
    // Our own page alone is made a link: not what a customer wrote.
    let link = escape(&of.about.link(of.app));
    let linked = format!("<a href=\"{link}\" style=\"color:#095255\">{link}</a>");
    let paragraph = |one: &str| {
        let html = escape(one).replace('\n', "<br>\n");
        if is_inside { html.replace(&link, &linked) } else { html }
    };
    let paragraphs: Vec<String> =
        text.split("\n\n").map(str::trim).filter(|one| !one.is_empty()).map(paragraph).collect();
    let about = serde_json::json!({
        "subject": subject, "text": text, "paragraphs": paragraphs,
        "company": of.workspace.name, "stop": stop, "home": of.app.public_url(),
        "rule": if is_inside { of.rule.name.as_str() } else { "" },
        "postal": if is_inside { "" } else { of.workspace.postal_address.as_str() },
    });
    mail::write(&of.app.templates, language, Kind::Rule.key(), about)
}

fn filled(of: &Acting<'_>, to: &To, text: &str) -> anyhow::Result<String> {
    let text = Text::parse(&text.replace("\r\n", "\n"), |name| is_name(to, name))?;
    Ok(text.filled(|name| value(of, name)))
}

/// Nobody's name makes a second line.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn value(of: &Acting<'_>, name: &str) -> Option<String> {
    let (whole, facts) = (of.about.name(), of.about.facts());
    let (said, event) = match of.about {
        About::Response(_, changed) => (Some(&changed.row.said), None),
        About::Happening(one) => (None, Some(one.happening.name.clone())),
    };
    match name {
        "first_name" => whole.and_then(|name| name.split_whitespace().next()).map(str::to_owned),
        "name" => whole.map(str::to_owned),
        "email" => of.about.email().map(str::to_owned),
        "company" => Some(of.workspace.name.clone()),
        "account" => facts.account.clone(),
        "agent" => facts.agent.clone(),
        "product" => facts.product.clone(),
        "score" => said.and_then(|said| said.score).map(|score| score.to_string()),
        "comment" => said.and_then(|said| said.comment.clone()),
        "event" => event,
        LINK => Some(of.about.link(of.app)),
        _ => None,
    }
}
