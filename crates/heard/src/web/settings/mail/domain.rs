//! What DNS says of a sender's domain, on the page of that sender. It is asked when somebody presses, never by a view.
//! Asking does no harm, so whoever settles a workspace may ask of its senders.

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;
use serde::Serialize;

use super::trust::{Id, Subject};
use crate::app::App;
use crate::mail;
use crate::mail::domain::{About, Check, Line, Record, State as Is, Way};
use crate::right::{Install, Settle};
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::shell::Done;
use crate::words::{When, Words};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/settings/mail/domain", post(check_common))
        .route("/settings/senders/{id}/domain", post(check_other))
}

/// When DNS was asked last, and how it was on the whole.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Verdict {
    when: When,
    state: Is,
}

impl Verdict {
    pub(super) fn new(words: &Words<'_>, check: &Check, now: i64) -> Verdict {
        Verdict { when: words.when(check.at, now), state: check.state() }
    }
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
    pub(super) fn new(words: &Words<'_>, check: Check, now: i64) -> View {
        View { when: words.when(check.at, now), lines: check.lines.into_iter().map(Said::from).collect() }
    }
}

async fn check_common(State(app): State<App>, Posted { member, .. }: Posted<Install>) -> Result<Response, Fault> {
    check(&app, &member, None).await
}

async fn check_other(State(app): State<App>, id: Id, Posted { member, .. }: Posted<Settle>) -> Result<Response, Fault> {
    check(&app, &member, id).await
}

async fn check(app: &App, member: &Member, id: Id) -> Result<Response, Fault> {
    let Some(subject) = Subject::find(app, member, &id).await? else { return Subject::absent(app, member, &id) };
    if let Err(wait) = app.limits.look(member.user) {
        return subject.early(app, member, wait).await;
    }
    look(app, &subject.way).await?;
    Ok(subject.back(Some(Done::DomainChecked), "domain"))
}

/// Asks, and keeps what was said. None where a domain is no name.
pub(super) async fn look(app: &App, way: &Way) -> Result<Option<Check>, Fault> {
    let mut read = app.store.read().await?;
    let signature = mail::signature::find(&mut read).await?;
    drop(read);
    let asked = (way, &signature);
    let Some(check) = mail::domain::look(app.settings.dns_server.0, app.seal.safe(), asked, app.now()).await else {
        return Ok(None);
    };
    let mut tx = app.store.begin().await?;
    mail::domain::keep(&mut tx, way, &check).await?;
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
        let lines = lines.into_iter().map(Said::from).collect();
        samples::with_words(|words| View { when: words.when(samples::NOW - 60_000, samples::NOW), lines })
    }

    /// How it was a minute ago.
    pub(crate) fn verdict(state: Is) -> Verdict {
        samples::with_words(|words| Verdict { when: words.when(samples::NOW - 60_000, samples::NOW), state })
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
