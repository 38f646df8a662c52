//! A report for whoever got it by mail and has no log-in: this one, without names, for ninety days; and the page on which it is
//! stopped. A GET changes nothing, because programs follow links. No script, no cookie, no search engine.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Serialize;
use store::report::{self as stored, Deed, Report};
use store::workspace::Workspace;

use crate::app::App;
use crate::audit::{Act, Doer};
use crate::clock::{date_of, zone};
use crate::form::Fields;
use crate::format::Format;
use crate::report::{Gathered, READABLE, Span, Told};
use crate::respond::Notice;
use crate::texts::{SOURCE, shipped};
use crate::web::fault::Fault;
use crate::web::unsubscribe::is_one_click;
use crate::web::visitor::Visitor;
use crate::web::{answer, browser_language, respondent};
use crate::words::{Eyes, Words};

/// The largest form that is read.
const LARGEST: usize = 16 * 1024;

/// Our own style sheet, and forms to ourselves: nothing runs, and nothing is fetched from elsewhere.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'none'";

/// Their addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/report/{token}", get(show))
        .route("/no-report/{token}", get(ask).post(stop))
        .layer(DefaultBodyLimit::max(LARGEST))
}

/// A report for people outside.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// What it says.
    pub report: Told,
    /// Until when the link works, in words.
    pub until: String,
    /// Where it is stopped.
    pub stop: String,
}

/// The page of a link that is too old.
#[derive(Clone, Debug, Serialize)]
pub struct Gone {
    /// Whose.
    pub company: String,
}

/// The page on which it is stopped.
#[derive(Clone, Debug, Serialize)]
pub struct Stopping {
    /// Whose.
    pub company: String,
    /// How often it comes.
    pub every: &'static str,
    /// The survey; none for all.
    pub survey: Option<String>,
    /// Whether it is stopped.
    pub stopped: bool,
    /// Where the form goes.
    pub address: String,
}

/// A report that somebody gets, with its workspace.
async fn find(app: &App, workspace: i64, id: uuid::Uuid) -> Result<Option<(Workspace, Report)>, Fault> {
    let mut read = app.store.read().await?;
    let workspace = store::workspace::find_by_id(&mut read, workspace).await?;
    let Some(workspace) = workspace else { return Ok(None) };
    let report = stored::find(&mut read, workspace.id, id).await?;
    Ok(report.map(|report| (workspace, report)))
}

fn language<'a>(workspace: &'a Workspace, report: &'a Report) -> &'static str {
    shipped(report.language.as_deref().unwrap_or(&workspace.language)).unwrap_or(SOURCE)
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let known = match app.seal.reported(&token) {
        Some((workspace, id, first)) => find(&app, workspace, id).await?.map(|known| (known, first)),
        None => None,
    };
    // A colleague reads it with a log-in; one that was removed is nobody's.
    let known = known.filter(|((_, report), _)| report.removed_at.is_none() && report.user.is_none());
    let Some(((workspace, report), first)) = known else { return refuse(&app, visitor, &headers) };
    let span = Span::holding(report.every, date_of(first));
    let until = span.due_at(&zone(&workspace.zone)) + READABLE;
    if span.first != first || app.now() >= until {
        let gone = Gone { company: workspace.name.clone() };
        return html(&app, language(&workspace, &report), StatusCode::GONE, "report-gone.html", &gone);
    }
    if let Err(wait) = app.limits.invitation(report.id) {
        let language = language(&workspace, &report);
        return Ok(respondent::later(crate::web::door::too_many(&app, language)?, wait));
    }
    let mut read = app.store.read().await?;
    let gathered = Gathered::find(&mut read, &workspace, span, report.survey, app.now()).await?;
    drop(read);
    let Some(gathered) = gathered else { return refuse(&app, visitor, &headers) };
    let language = language(&workspace, &report);
    let format = Format::new(language, zone(&workspace.zone));
    let words = Words::new(&app.texts, language, &format);
    let view = View {
        report: Told::new(&words, &gathered, Eyes::Outside),
        until: format.day(until),
        stop: format!("/no-report/{}", app.seal.no_report(workspace.id, report.id)),
    };
    html(&app, language, StatusCode::OK, "report-outside.html", &view)
}

async fn ask(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let Some(known) = of_stop(&app, &token).await? else { return refuse(&app, visitor, &headers) };
    page(&app, &token, &known, StatusCode::OK).await
}

async fn of_stop(app: &App, token: &str) -> Result<Option<(Workspace, Report)>, Fault> {
    match app.seal.report_stopped(token) {
        Some((workspace, id)) => find(app, workspace, id).await,
        None => Ok(None),
    }
}

async fn stop(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Fault> {
    let Some(known) = of_stop(&app, &token).await? else { return refuse(&app, visitor, &headers) };
    let by_program = is_one_click(&headers, &body);
    if let Some(status) = answer::no_form_of_ours(&headers).filter(|_| !by_program) {
        return page(&app, &token, &known, status).await;
    }
    let deed = match Fields::parse(&body).text("do") {
        "again" if !by_program => Deed::Again,
        "stop" => Deed::Stop,
        _ if by_program => Deed::Stop,
        _ => return page(&app, &token, &known, StatusCode::UNPROCESSABLE_ENTITY).await,
    };
    let (workspace, report) = &known;
    let mut tx = app.store.begin().await?;
    if stored::act(&mut tx, workspace.id, report.id, deed, app.now()).await? {
        let name = report.name.as_deref().unwrap_or(&report.email);
        let doer = Doer { workspace: workspace.id, id: report.user, name, address: visitor.address };
        let subject = format!("{}, {}", report.email, report.every);
        doer.tell(app.stamp(), &mut tx, Act::ReportStopped, &subject).await?;
        tx.commit().await?;
    }
    let Some(known) = of_stop(&app, &token).await? else { return refuse(&app, visitor, &headers) };
    if by_program {
        let done = app.texts.plain(language(&known.0, &known.1), "report-stopped");
        return Ok(([(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))], done).into_response());
    }
    page(&app, &token, &known, StatusCode::OK).await
}

async fn page(
    app: &App,
    token: &str,
    (workspace, report): &(Workspace, Report),
    status: StatusCode,
) -> Result<Response, Fault> {
    let survey = match report.survey {
        Some(survey) => store::survey::find(&mut app.store.read().await?, workspace.id, survey).await?,
        None => None,
    };
    let view = Stopping {
        company: workspace.name.clone(),
        every: report.every.key(),
        survey: survey.map(|survey| survey.name),
        stopped: report.stopped_at.is_some() || report.removed_at.is_some(),
        address: format!("/no-report/{token}"),
    };
    html(app, language(workspace, report), status, "report-stop.html", &view)
}

/// A page of ours for somebody outside.
fn html(
    app: &App,
    language: &str,
    status: StatusCode,
    template: &str,
    view: &impl Serialize,
) -> Result<Response, Fault> {
    Ok(respondent::html(status, app.templates.render(language, template, view)?, POLICY))
}

/// The page of a link that shows nothing.
fn refuse(app: &App, visitor: Visitor, headers: &HeaderMap) -> Result<Response, Fault> {
    let mut page = respondent::notice(app, browser_language(app, headers), Notice::Unknown, None, None)?;
    if let Err(wait) = app.limits.stranger(visitor.address) {
        *page.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        page = respondent::later(page, wait);
    }
    Ok(page)
}
