//! What DNS says of the sender's domain, on the page on which mail is set up. It is asked when somebody presses, never by
//! a view.

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use serde::Serialize;

use crate::app::App;
use crate::mail::domain::{About, Check, Line, Record, State as Is};
use crate::mail::{self, Sender};
use crate::right::Install;
use crate::web::fault::Fault;
use crate::web::member::Posted;
use crate::web::shell::{DONE, Done};
use crate::words::{When, Words};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/settings/mail/domain", post(check))
}

/// What DNS last said.
#[derive(Clone, Debug, Serialize)]
pub(super) struct View {
    when: When,
    /// One after the other.
    lines: Vec<Said>,
}

/// A finding.
#[derive(Clone, Debug, Serialize)]
struct Said {
    about: About,
    state: Is,
    /// The key of its text, and what stands in that.
    says: String,
    name: String,
    detail: String,
    /// What is published.
    there: Vec<String>,
    /// What to publish.
    add: Option<Shown>,
}

/// A record to publish.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Shown {
    name: String,
    text: String,
    /// As a line of a zone file.
    zone: String,
}

impl From<Record> for Shown {
    fn from(record: Record) -> Shown {
        Shown { zone: record.zone(), name: record.name, text: record.text }
    }
}

impl From<Line> for Said {
    fn from(line: Line) -> Said {
        Said {
            says: line.says(),
            about: line.about,
            state: line.state,
            name: line.name,
            detail: line.detail,
            there: line.there,
            add: line.add.map(Shown::from),
        }
    }
}

impl View {
    /// Without what depends on signing where that was turned on or off since.
    pub(super) fn new(words: &Words<'_>, check: Check, (signing_since, now): (i64, i64)) -> View {
        let holds = |line: &Line| line.about != About::Counted || check.at >= signing_since;
        let lines = check.lines.into_iter().filter(holds).map(Said::from).collect();
        View { when: words.when(check.at, now), lines }
    }
}

async fn check(State(app): State<App>, Posted { member, .. }: Posted<Install>) -> Result<Response, Fault> {
    let Some(sender) = mail::find(&app).await? else { return Ok(Redirect::to("/settings/mail").into_response()) };
    if let Err(wait) = app.limits.look(member.user) {
        return super::early(&app, &member, wait).await;
    }
    look(&app, &sender).await?;
    Ok(Redirect::to(&format!("/settings/mail?{DONE}={}#domain", Done::DomainChecked)).into_response())
}

/// Asks, and keeps what was said. None where mails are from no domain.
pub(super) async fn look(app: &App, sender: &Sender) -> Result<Option<Check>, Fault> {
    let mut read = app.store.read().await?;
    let signature = mail::signature::find(&mut read).await?;
    drop(read);
    let asked = (sender, &signature);
    let Some(check) = mail::domain::look(app.settings.dns_server.0, app.seal.safe(), asked, app.now()).await else {
        return Ok(None);
    };
    let mut tx = app.store.begin().await?;
    mail::domain::keep(&mut tx, &check).await?;
    tx.commit().await?;
    Ok(Some(check))
}

#[cfg(test)]
pub(super) mod sample {
    use super::*;
    use crate::mail::domain::{FOUND, SILENT};
    use crate::web::samples;

    fn line(about: About, found: &str, state: Is) -> Line {
        let name = if about == About::Key { "heard1" } else { "lindentree.example" };
        let there = match (about, found) {
            (_, "missing" | "none") => Vec::new(),
            (About::Spf, _) => vec!["v=spf1 mx a:smtp.lindentree.example ~all".to_owned()],
            (About::Dmarc, _) => vec!["v=DMARC1; p=none".to_owned()],
            (About::Returns, "good") => vec!["mx.lindentree.example".to_owned()],
            _ => Vec::new(),
        };
        let add = (found == "missing" && about != About::Returns)
            .then(|| Record { name: "_dmarc.lindentree.example".to_owned(), text: "v=DMARC1; p=none".to_owned() });
        let detail = "inlcude:relay.example".to_owned();
        Line { about, found: found.to_owned(), state, name: name.to_owned(), detail, there, add }
    }

    fn view(lines: Vec<Line>) -> View {
        let check = Check { at: samples::NOW - 60_000, domain: "lindentree.example".to_owned(), lines };
        samples::with_words(|words| View::new(words, check, (0, samples::NOW)))
    }

    /// All is well.
    pub(crate) fn good() -> View {
        let found = [
            (About::Spf, "good"),
            (About::Key, "good"),
            (About::Dmarc, "watch"),
            (About::Returns, "good"),
            (About::Counted, "both"),
        ];
        view(found.map(|(about, found)| line(about, found, Is::Good)).into())
    }

    /// Everything that can be found.
    pub(crate) fn everything() -> View {
        let found = FOUND.iter().flat_map(|(about, found)| found.iter().map(move |found| (*about, *found)));
        let silent = SILENT.iter().map(|word| (About::Spf, *word));
        let state = |found: &str| if found == "missing" { Is::Missing } else { Is::Look };
        view(found.chain(silent).map(|(about, found)| line(about, found, state(found))).collect())
    }
}
