//! Reports: who gets which by mail, each as a page, and the absence alarm. The pages for those without a log-in stand in
//! `outside.rs`: they show one report, and nothing of it but that.

mod deeds;
mod outside;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::Serialize;
use store::Read;
use store::absence::{self, What};
use store::report::{Every, Report};
use store::survey::Survey;
use uuid::Uuid;

use super::address::Asked;
use super::door;
use super::fault::Fault;
use super::filters::Choice;
use super::member::{May, Member};
use super::shell::{Here, Shell};
use super::signed;
use crate::app::App;
use crate::clock::date_of;
use crate::form::Fields;
use crate::mail;
use crate::report::absence::{LEAST, ONCE_IN, WATCHED, said};
use crate::report::{Gathered, Span, Told, inside_path};
use crate::right::{Right, See};
use crate::texts::SHIPPED;
use crate::words::{Eyes, When, Words};

/// The name under which an address carries what was removed.
const UNDO: &str = "undo";

/// How many of what stayed away is listed.
const LISTED: i64 = 6;

/// Their addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/reports", get(show).post(deeds::add))
        .route("/reports/now", post(deeds::now))
        .route("/reports/alarm", post(deeds::alarm))
        .route("/reports/{id}", get(show_one))
        .route("/reports/{id}/do", post(deeds::act))
        .merge(outside::routes())
}

/// The page of all.
#[derive(Clone, Debug, Serialize)]
pub struct All {
    /// The frame.
    pub shell: Shell,
    /// The latest of each kind.
    pub latest: Vec<Latest>,
    /// Who gets which, the oldest first; empty also for those who may not see it.
    pub reports: Vec<Line>,
    /// One that was just removed, to be put back.
    pub undo: Option<String>,
    /// Whether a mail server is known.
    pub sends: bool,
    /// What is typed into the form, with what is wrong with it.
    pub form: Form,
    /// The surveys to choose from.
    pub surveys: Vec<Choice>,
    /// The languages to choose from.
    pub languages: Vec<&'static str>,
    /// The absence alarm.
    pub alarm: Alarm,
}

/// The latest report of a kind.
#[derive(Clone, Debug, Serialize)]
pub struct Latest {
    /// Which.
    pub every: Every,
    /// Its page.
    pub address: String,
    /// Its days in words.
    pub days: String,
    /// When the next is sent, in words.
    pub next: String,
}

/// Somebody who gets a report.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// The report's id.
    pub id: String,
    /// What a colleague is called; none for somebody without a log-in.
    pub name: Option<String>,
    /// The address.
    pub email: String,
    /// How often.
    pub every: Every,
    /// The survey; none for all.
    pub survey: Option<String>,
    /// The language of somebody without a log-in.
    pub language: Option<String>,
    /// `on`, `paused`, `stopped` or `ended`.
    pub state: &'static str,
    /// When the latest was sent.
    pub sent: Option<When>,
}

/// What is typed for a new one.
#[derive(Clone, Debug, Serialize)]
pub struct Form {
    /// The address.
    pub email: String,
    /// How often.
    pub every: Every,
    /// Of which survey; empty for all.
    pub survey: String,
    /// The language of somebody without a log-in.
    pub language: String,
    /// The key of what is wrong.
    pub wrong: Option<&'static str>,
}

/// The absence alarm.
#[derive(Clone, Debug, Serialize)]
pub struct Alarm {
    /// Whether it is on.
    pub is_on: bool,
    /// What stays away, in a sentence each.
    pub open: Vec<Missing>,
    /// What did, the latest first.
    pub past: Vec<Past>,
    /// So many there must have been in four weeks.
    pub least: i64,
    /// Once in so many weeks chance does it.
    pub once_in: i64,
    /// So many weeks a quiet is watched.
    pub weeks: i64,
}

/// Something that stays away.
#[derive(Clone, Debug, Serialize)]
pub struct Missing {
    /// `mails` or `responses`.
    pub what: What,
    /// In a sentence.
    pub said: String,
}

/// Something that stayed away.
#[derive(Clone, Debug, Serialize)]
pub struct Past {
    /// In a sentence.
    pub said: String,
    /// Why it is over, in a word.
    pub why: absence::Why,
    /// When that was.
    pub when: When,
}

impl Form {
    /// With nothing typed, in a language.
    fn fresh(language: &str) -> Form {
        Form {
            email: String::new(),
            every: Every::Week,
            survey: String::new(),
            language: language.to_owned(),
            wrong: None,
        }
    }
}

async fn show(State(app): State<App>, May { member, .. }: May<See>, Asked(fields): Asked) -> Result<Response, Fault> {
    let form = Form::fresh(&member.language);
    page(&app, &member, &fields, form).await
}

/// The page, with what is typed and what the last request did.
async fn page(app: &App, member: &Member, fields: &Fields, form: Form) -> Result<Response, Fault> {
    let workspace = member.workspace.id;
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let may_share = member.may(Right::Share);
    let mut read = app.store.read().await?;
    let surveys = store::survey::list(&mut read, workspace).await?;
    let reports = if may_share { store::report::list(&mut read, workspace).await? } else { Vec::new() };
    let undo = undo(&mut read, workspace, fields, may_share).await?;
    let alarm = Alarm::find(&mut read, &words, workspace, app.now()).await?;
    let sends = mail::find_in(&mut read, &app.settings, app.seal.safe()).await?.is_some();
    drop(read);
    let status = if form.wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = All {
        shell: Shell::new(member, Here::Reports).after(&words, fields),
        latest: Every::ALL.map(|every| latest(app, member, &words, every)).into(),
        reports: reports.into_iter().map(|report| Line::new(&words, report, &surveys, app.now())).collect(),
        undo,
        sends,
        surveys: choices(&surveys, &form.survey),
        form,
        languages: SHIPPED.into(),
        alarm,
    };
    signed::html(app, &member.language, status, "reports.html", &view)
}

fn choices(surveys: &[Survey], chosen: &str) -> Vec<Choice> {
    let choice = |survey: &Survey| {
        let value = survey.id.to_string();
        Choice { chosen: value == chosen, value, label: survey.name.clone() }
    };
    surveys.iter().map(choice).collect()
}

/// What was just removed, if it still is.
async fn undo(read: &mut Read, workspace: i64, fields: &Fields, may: bool) -> Result<Option<String>, Fault> {
    let Some(id) = Uuid::try_parse(fields.text(UNDO)).ok().filter(|_| may) else { return Ok(None) };
    let found = store::report::find(read, workspace, id).await?;
    Ok(found.filter(|report| report.removed_at.is_some()).map(|report| report.id.simple().to_string()))
}

fn latest(app: &App, member: &Member, words: &Words<'_>, every: Every) -> Latest {
    let span = Span::latest(every, app.now(), &member.zone);
    Latest {
        every,
        address: inside_path(span, None),
        days: words.days(date_of(span.first), date_of(span.last)),
        next: words.when(span.after().due_at(&member.zone), app.now()).words,
    }
}

impl Line {
    fn new(words: &Words<'_>, report: Report, surveys: &[Survey], now: i64) -> Line {
        let name = |id| surveys.iter().find(|survey| survey.id == id).map(|survey| survey.name.clone());
        Line {
            id: report.id.simple().to_string(),
            every: report.every,
            survey: report.survey.map(|id| name(id).unwrap_or_default()),
            language: report.language.as_deref().filter(|_| report.user.is_none()).map(|code| words.language(code)),
            state: match &report {
                Report { stopped_at: Some(_), .. } => "stopped",
                Report { is_ended: true, .. } => "ended",
                Report { paused_at: Some(_), .. } => "paused",
                _ => "on",
            },
            sent: report.sent_at.map(|at| words.when(at, now)),
            name: report.name,
            email: report.email,
        }
    }
}

impl Alarm {
    async fn find(read: &mut Read, words: &Words<'_>, workspace: i64, now: i64) -> Result<Alarm, Fault> {
        let (is_on, _) = absence::watch(read, workspace).await?;
        let all = absence::list(read, workspace, LISTED).await?;
        let open = all.iter().filter(|one| one.ended.is_none());
        let past = all.iter().filter_map(|one| {
            let (at, why) = one.ended?;
            Some(Past { said: said(words, one), why, when: words.when(at, now) })
        });
        Ok(Alarm {
            is_on,
            open: open.map(|one| Missing { what: one.what, said: said(words, one) }).collect(),
            past: past.collect(),
            least: LEAST,
            once_in: ONCE_IN,
            weeks: WATCHED / 7,
        })
    }
}

/// A report as a page.
#[derive(Clone, Debug, Serialize)]
pub struct One {
    /// The frame.
    pub shell: Shell,
    /// What it says.
    pub report: Told,
    /// The survey, in the form.
    pub surveys: Vec<Choice>,
    /// The page itself.
    pub address: String,
    /// The one before.
    pub earlier: String,
    /// The one after, where that has passed.
    pub later: Option<String>,
    /// Whether its days are not over: nobody gets it yet.
    pub goes_on: bool,
}

async fn show_one(
    State(app): State<App>,
    May { member, .. }: May<See>,
    Path(key): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let today = member.today(app.now());
    let span = Span::parse(&key).filter(|span| span.first <= today);
    let Some(span) = span else { return door::not_found(&app, &member.language) };
    let survey: Option<i64> = fields.text("survey").parse().ok();
    let mut read = app.store.read().await?;
    let Some(gathered) = Gathered::find(&mut read, &member.workspace, span, survey, app.now()).await? else {
        drop(read);
        return door::not_found(&app, &member.language);
    };
    let surveys = store::survey::list(&mut read, member.workspace.id).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let view = One {
        shell: Shell::new(&member, Here::Reports).after(&words, &fields),
        report: Told::new(&words, &gathered, Eyes::Inside),
        surveys: choices(&surveys, fields.text("survey")),
        address: format!("/reports/{}", span.key()),
        earlier: inside_path(span.before(), survey),
        later: (span.after().first <= today).then(|| inside_path(span.after(), survey)),
        goes_on: !span.is_over(today),
    };
    signed::html(&app, &member.language, StatusCode::OK, "report.html", &view)
}
