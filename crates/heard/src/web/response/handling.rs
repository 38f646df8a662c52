//! What is done about a response: taken up, its customer reached, done, each with how long it took. Opening the page does
//! none of it. A customer who is unhappy, or asked to be contacted, hears back within 24 hours.

use axum::extract::{Path, State};
use axum::response::Response;
use feedback::Band;
use serde::Serialize;
use store::act::Act;
use store::handling::{self, Step};
use store::owner::Give;
use uuid::Uuid;

use super::found::Found;
use super::to;
use crate::app::App;
use crate::clock::{DAY, MINUTE};
use crate::right::Handle;
use crate::web::address::Asked;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::Posted;
use crate::web::responses::feed::Feed;
use crate::web::shell::Done;
use crate::words::Words;

/// How soon a customer hears back: requirement of the product, wall-clock.
const AIM: i64 = DAY;

/// How far it is.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Handling {
    /// The steps in their order; empty where nothing needs to be done.
    pub steps: Vec<Made>,
    /// The key of what comes next.
    pub next: Option<&'static str>,
    /// How much time is left, or how long the customer has waited.
    pub clock: Option<Clock>,
}

/// A step.
#[derive(Clone, Debug, Serialize)]
pub struct Made {
    /// Its key.
    pub key: &'static str,
    /// By whom and how long after the answer; none while nobody made it.
    pub by: Option<String>,
    /// Whether it can be taken back.
    pub back: bool,
}

/// The time until a customer is to hear back.
#[derive(Clone, Debug, Serialize)]
pub struct Clock {
    /// In words.
    pub words: String,
    /// It is over.
    pub late: bool,
}

impl Handling {
    /// Of a response.
    pub fn of(words: &Words<'_>, found: &Found, now: i64) -> Handling {
        let (how, row) = (&found.handling, &found.row);
        let band = row.said.score.and_then(|score| found.survey.scale.score(i64::from(score)).ok());
        let is_unhappy = band.is_some_and(|score| found.survey.scale.band(score) == Band::Detractor);
        let is_begun = Step::ALL.into_iter().any(|step| how.step(step).is_some());
        if !is_begun && !is_unhappy && !row.said.contact_me {
            return Handling::default();
        }
        let made = |step: Step| {
            let by = how.step(step).map(|(at, by)| {
                let name = by.map_or_else(|| words.text("somebody"), str::to_owned);
                let after = lasted(words, at - row.at);
                words.text_with("handling-by", [("name", name.into()), ("after", after.into())])
            });
            Made { key: step.key(), back: by.is_some() && step != Step::Taken, by }
        };
        let is_reached = how.step(Step::Contacted).is_some() || how.step(Step::Done).is_some();
        let left = row.at + AIM - now;
        let clock = (!is_reached).then(|| match left {
            1.. => (words.text_with("handling-due", [("left", lasted(words, left).into())]), false),
            _ => (words.text_with("handling-late", [("waited", lasted(words, now - row.at).into())]), true),
        });
        Handling {
            steps: Step::ALL.map(made).into(),
            next: how.next().map(Step::key),
            clock: clock.map(|(words, late)| Clock { words, late }),
        }
    }
}

/// A time in the largest unit that it has two of; less than a minute is none.
fn lasted(words: &Words<'_>, milliseconds: i64) -> String {
    let minutes = milliseconds.max(0) / MINUTE;
    let (unit, n) = match minutes {
        ..120 => ("minutes", minutes),
        120..2880 => ("hours", minutes / 60),
        _ => ("days", minutes / (24 * 60)),
    };
    words.text_with(&format!("lasted-{unit}"), [("n", n.into())])
}

/// `POST /responses/{id}/handling`: makes the step `do` names, or takes back the one that `back` names.
pub async fn step(
    State(app): State<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Handle>,
) -> Result<Response, Fault> {
    let (member, sent) = (&posted.member, &posted.fields);
    let feed = Feed::parse(&fields, member.today(app.now()));
    let back = Step::from_key(sent.text("back")).filter(|step| *step != Step::Taken);
    let (Ok(response), Some(step)) = (Uuid::try_parse(&id), back.or_else(|| Step::from_key(sent.text("do")))) else {
        return door::not_found(&app, &member.language);
    };
    let at = app.now();
    let act =
        Act { workspace: member.workspace.id, responses: &[response], by: member.user, at, id: app.chance.id(at) };
    let mut tx = app.store.begin().await?;
    if store::response::find(&mut tx, act.workspace, response).await?.is_none() {
        drop(tx);
        return door::not_found(&app, &member.language);
    }
    let made = handling::make(&mut tx, &act, step, back.is_some()).await?;
    tx.commit().await?;
    // Whoever takes it up looks after it from then on.
    if made && back.is_none() && step == Step::Taken {
        let act = Act { id: app.chance.id(at), ..act };
        app.store.give(&act, Give::To(member.user)).await?;
    }
    Ok(to(response, &feed, Done::Handled))
}
