//! The customer gets a mail of a rule: at most once, never when they want none, and with a way to stop further ones.

use std::iter;

use feedback::rule::NAMES;
use feedback::text::Text;
use store::Tx;
use store::contact::consent::{self, Channel};
use store::suppression::Scope;

use super::act::{About, Acting};
use super::said::{Deeds, Did};
use crate::clock::DAY;
use crate::mail::{self, Envelope, Kind};
use crate::suppress::Stopped;
use crate::template::escape;

/// For how long the mail is tried.
const LASTS: i64 = 3 * DAY;

/// Writes to the customer.
pub(super) async fn send(
    of: &Acting<'_>,
    tx: &mut Tx,
    (subject, text): (&str, &str),
    deeds: &mut Deeds,
) -> anyhow::Result<()> {
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
    if mail::find_in(tx, &of.app.settings, of.app.seal.safe()).await?.is_none() {
        deeds.add(Did::NoServer, 1);
        return Ok(());
    }
    let language = of.about.facts().language.as_deref().unwrap_or(&of.workspace.language);
    let token = match invitation {
        Some(invitation) => of.app.seal.stop(workspace, invitation),
        None => of.app.seal.quit(workspace, contact),
    };
    let stop = format!("{}/unsubscribe/{token}", of.app.public_url());
    let (subject, text) = (one_line(&filled(of, subject)?), filled(of, text)?);
    let paragraphs = text.split("\n\n").map(str::trim).filter(|one| !one.is_empty());
    let about = serde_json::json!({
        "subject": subject, "text": text,
        "paragraphs": paragraphs.map(|one| escape(one).replace('\n', "<br>\n")).collect::<Vec<_>>(),
        "company": of.workspace.name, "stop": stop, "home": of.app.public_url(),
        "postal": of.workspace.postal_address,
    });
    let written = mail::write(&of.app.templates, language, Kind::Rule.key(), about)?;
    let envelope = Envelope { workspace, kind: Kind::Rule, to, lasts: LASTS };
    mail::queue_once(of.app, tx, envelope, written).await?;
    deeds.add(Did::Mailed, 1);
    Ok(())
}

fn filled(of: &Acting<'_>, text: &str) -> anyhow::Result<String> {
    let text = Text::parse(&text.replace("\r\n", "\n"), |name| NAMES.contains(&name))?;
    Ok(text.filled(|name| value(of, name)))
}

/// Nobody's name makes a second line.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn value(of: &Acting<'_>, name: &str) -> Option<String> {
    let (whole, facts) = (of.about.name(), of.about.facts());
    match name {
        "first_name" => whole.and_then(|name| name.split_whitespace().next()).map(str::to_owned),
        "name" => whole.map(str::to_owned),
        "company" => Some(of.workspace.name.clone()),
        "account" => facts.account.clone(),
        "agent" => facts.agent.clone(),
        "product" => facts.product.clone(),
        "score" => match of.about {
            About::Response(_, changed) => changed.row.said.score.map(|score| score.to_string()),
            About::Happening(_) => None,
        },
        _ => None,
    }
}
