//! Who gets a report when its day has come. Each is written down together with its mail, once for these days whatever the
//! clock does, and of several that were missed only the latest is sent.

use std::collections::BTreeMap;

use store::report::{self as stored, Every, Report};
use store::workspace::Workspace;

use super::gathered::Gathered;
use super::span::Span;
use super::told::Told;
use super::{inside_path, outside_link, stop_link};
use crate::app::App;
use crate::clock::{DAY, zone};
use crate::format::Format;
use crate::mail::{self, Envelope, Kind, Written};
use crate::texts::{SOURCE, shipped};
use crate::words::{Eyes, Words};

/// For how long a report's mail is tried.
const LASTS: i64 = 5 * DAY;

/// Sends every report that is due and was not sent. One that cannot be keeps no other from it.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn pass(app: &App) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let all = stored::all_on(&mut read).await?;
    // Without a mail server nothing is due; once there is one, the latest goes out.
    if all.is_empty() || mail::find_in(&mut read, &app.settings, app.seal.safe()).await?.is_none() {
        return Ok(());
    }
    drop(read);
    let mut here: Option<Here> = None;
    for report in all {
        if here.as_ref().is_none_or(|here| here.workspace.id != report.workspace) {
            let mut read = app.store.read().await?;
            let found = store::workspace::find_by_id(&mut read, report.workspace).await?;
            here = found.map(|workspace| Here { workspace, gathered: BTreeMap::new() });
        }
        let Some(here) = &mut here else { continue };
        if let Some(span) = due(&report, &here.workspace, app.now())
            && let Err(error) = send(app, here, &report, span).await
        {
            tracing::error!(report = %report.id, ?error, "a report could not be sent; it is tried again in a minute");
        }
    }
    Ok(())
}

/// A workspace with what was counted of it in this pass.
struct Here {
    workspace: Workspace,
    gathered: BTreeMap<(Option<i64>, String), Option<Gathered>>,
}

/// The days that are to be told now, if any are.
fn due(report: &Report, workspace: &Workspace, now: i64) -> Option<Span> {
    let zone = zone(&workspace.zone);
    let span = Span::latest(report.every, now, &zone);
    let is_new = report.sent_day.is_none_or(|day| day < span.first);
    (is_new && span.due_at(&zone) >= report.since).then_some(span)
}

async fn send(app: &App, here: &mut Here, report: &Report, span: Span) -> anyhow::Result<()> {
    let key = (report.survey, span.key());
    if !here.gathered.contains_key(&key) {
        let mut read = app.store.read().await?;
        let gathered = Gathered::find(&mut read, &here.workspace, span, report.survey, app.now()).await?;
        here.gathered.insert(key.clone(), gathered);
    }
    let Some(Some(gathered)) = here.gathered.get(&key) else { return Ok(()) };
    let language = report.language.as_deref().unwrap_or(&here.workspace.language);
    let (eyes, link) = match report.user {
        Some(_) => (Eyes::Inside, format!("{}{}", app.public_url(), inside_path(span, report.survey))),
        None => (Eyes::Outside, outside_link(app, report.workspace, report.id, span.first)),
    };
    let stop = stop_link(app, report.workspace, report.id);
    let written = write(app, language, gathered, eyes, (&link, Some(&stop)))?;
    let mut tx = app.store.begin().await?;
    let envelope = Envelope { workspace: report.workspace, kind: Kind::Report, to: &report.email, lasts: LASTS };
    // Twice would be once too often; what may have arrived is not sent again.
    let mail = mail::queue_once(app, &mut tx, envelope, written).await?;
    if !stored::take(&mut tx, report, span.first, mail, app.now()).await? {
        return Ok(());
    }
    stored::quote(&mut tx, report.workspace, mail, &gathered.quoted()).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(())
}

/// Sends the latest report to somebody who works here and asked for it now. False where there is no such survey.
///
/// # Errors
/// When the store fails.
pub async fn now(
    app: &App,
    workspace: &Workspace,
    (to, language): (&str, &str),
    (every, survey): (Every, Option<i64>),
) -> anyhow::Result<bool> {
    let span = Span::latest(every, app.now(), &zone(&workspace.zone));
    let mut read = app.store.read().await?;
    let gathered = Gathered::find(&mut read, workspace, span, survey, app.now()).await?;
    drop(read);
    let Some(gathered) = gathered else { return Ok(false) };
    let link = format!("{}{}", app.public_url(), inside_path(span, survey));
    let written = write(app, language, &gathered, Eyes::Inside, (&link, None))?;
    let envelope = Envelope { workspace: workspace.id, kind: Kind::Report, to, lasts: LASTS };
    let mut tx = app.store.begin().await?;
    let mail = mail::queue_once(app, &mut tx, envelope, written).await?;
    stored::quote(&mut tx, workspace.id, mail, &gathered.quoted()).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(true)
}

fn write(
    app: &App,
    language: &str,
    gathered: &Gathered,
    eyes: Eyes,
    (link, stop): (&str, Option<&str>),
) -> anyhow::Result<Written> {
    let language = shipped(language).unwrap_or(SOURCE);
    let format = Format::new(language, zone(&gathered.workspace.zone));
    let words = Words::new(&app.texts, language, &format);
    let report = Told::new(&words, gathered, eyes);
    let view = serde_json::json!({
        "report": report, "link": link, "stop": stop, "outside": eyes == Eyes::Outside, "home": app.public_url(),
    });
    mail::write(&app.templates, language, Kind::Report.key(), view)
}
