//! What the columns of an uploaded file mean: each with its examples and a choice, and beside it the dry run over the
//! whole file. Whatever is changed is looked at again before it can be started.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use feedback::{Histogram, headline};
use serde::Serialize;
use store::import::Import;
use store::survey::Survey;

use super::{address, find, mistake};
use crate::app::App;
use crate::form::Fields;
use crate::format::Format;
use crate::import::{Findings, Listed, Look, Mapping, Role, Stop, Subject, folder, look};
use crate::right::Ask;
use crate::table::Source;
use crate::table::date::DateFormat;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{Member, Posted};
use crate::web::shell::{Here, Shell};
use crate::web::{door, signed};
use crate::words::Words;

/// Fewer answers make no score.
const ENOUGH: u64 = 5;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The import's address.
    pub address: String,
    /// As the file is called.
    pub file: String,
    /// The survey's name.
    pub survey: String,
    /// The sheets of a workbook, where there are several.
    pub sheets: Vec<Choice>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The ways of writing dates.
    pub formats: Vec<Choice>,
    /// Day and month could be either way round.
    pub unclear: bool,
    /// The zone of dates that name none.
    pub zone: String,
    /// Every zone there is.
    pub zones: Vec<String>,
    /// Rows with a comment and no score are kept.
    pub keep_comments: bool,
    /// What must be put right, in words.
    pub mistakes: Vec<String>,
    /// The dry run.
    pub found: Option<Found>,
}

/// A column and its choice.
#[derive(Clone, Debug, Serialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Some of its cells.
    pub examples: Vec<String>,
    /// What it can mean.
    pub roles: Vec<Choice>,
    /// Whether anything is taken from it.
    pub used: bool,
}

/// A dry run in words.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    /// Rows in the file.
    pub rows: u64,
    /// Rows that would be added.
    pub fresh: u64,
    /// Rows that are there already.
    pub present: u64,
    /// Rows with a comment and no score.
    pub comments: u64,
    /// The first and last day; none where there are no dates.
    pub days: Option<(String, String)>,
    /// The score of these rows; none under five.
    pub score: Option<Score>,
    /// Rows that are left out.
    pub wrong: Reasons,
    /// Rows that are taken, with something to look at.
    pub remarks: Reasons,
}

/// A score with what it is worth.
#[derive(Clone, Debug, Serialize)]
pub struct Score {
    /// `−25`.
    pub figure: String,
    /// `from −28 to −21`.
    pub interval: String,
    /// How many responses it is made of.
    pub n: u64,
    /// The key of its metric.
    pub metric: &'static str,
}

/// Rows by reason.
#[derive(Clone, Debug, Serialize)]
pub struct Reasons {
    /// How many in all.
    pub total: u64,
    /// How many for each reason, in words.
    pub each: Vec<(u64, String)>,
    /// The first of them: line, reason in words, cell.
    pub first: Vec<(u64, String, String)>,
}

/// `GET /import/{id}` before it is started.
pub(super) fn page(
    app: &App,
    member: &Member,
    import: &Import,
    survey: &Survey,
    checked: bool,
) -> Result<Response, Fault> {
    let format = Format::new(&member.language, member.zone.clone());
    let words = Words::new(&app.texts, &member.language, &format);
    let mapping: Mapping = serde_json::from_str(&import.mapping)?;
    let look: Look = serde_json::from_str(&import.found)?;
    let mistakes = mapping.mistakes(&look.header());
    let notice = checked.then(|| words.text("import-checked"));
    let sheet =
        |name: &String| Choice { value: name.clone(), label: name.clone(), chosen: look.sheet.as_ref() == Some(name) };
    let view = View {
        shell: Shell { notice, ..Shell::new(member, Here::Import) },
        address: address(import.id),
        file: import.file_name.clone(),
        survey: survey.name.clone(),
        sheets: if look.sheets.len() > 1 { look.sheets.iter().map(sheet).collect() } else { Vec::new() },
        columns: columns(&words, &mapping, &look),
        formats: formats(&words, &mapping),
        unclear: look.unclear,
        zone: mapping.zone.clone(),
        zones: jiff::tz::db().available().map(|name| name.to_string()).collect(),
        keep_comments: mapping.keep_comments,
        mistakes: mistakes.iter().map(|one| mistake::of_mapping(&words, one)).collect(),
        found: look.findings.as_ref().map(|findings| found(&words, findings, survey)),
    };
    signed::html(app, &member.language, StatusCode::OK, "import-mapping.html", &view)
}

fn columns(words: &Words<'_>, mapping: &Mapping, look: &Look) -> Vec<Column> {
    let role_of = |name: &str| mapping.columns.iter().find(|(own, _)| own == name).map_or(Role::LeftBehind, |c| c.1);
    let column = |column: &crate::import::Column| {
        let own = role_of(&column.name);
        let choice = |role: Role| Choice {
            value: role.key().to_owned(),
            label: words.text(&format!("import-role-{}", role.key())),
            chosen: role == own,
        };
        Column {
            name: column.name.clone(),
            examples: column.examples.clone(),
            roles: Role::all().map(choice).collect(),
            used: own != Role::LeftBehind,
        }
    };
    look.columns.iter().map(column).collect()
}

fn formats(words: &Words<'_>, mapping: &Mapping) -> Vec<Choice> {
    let choice = |format: DateFormat| Choice {
        value: format.key().to_owned(),
        label: words.text_with(&format!("import-format-{}", format.key()), [("example", format.example().into())]),
        chosen: mapping.date_format() == Some(format),
    };
    DateFormat::ALL.into_iter().map(choice).collect()
}

/// A dry run in words.
pub(super) fn found(words: &Words<'_>, findings: &Findings, survey: &Survey) -> Found {
    let day = |at| words.format().day(at);
    Found {
        rows: findings.rows,
        fresh: findings.total.saturating_sub(findings.present),
        present: findings.present,
        comments: findings.comments,
        days: findings.span.map(|(first, last)| (day(first), day(last))),
        score: score(words, &Histogram::from_counts(findings.scores), survey),
        wrong: reasons(words, &findings.wrong),
        remarks: reasons(words, &findings.remarks),
    }
}

/// A score with what it is worth; none under five answers.
pub(super) fn score(words: &Words<'_>, histogram: &Histogram, survey: &Survey) -> Option<Score> {
    let estimate = headline(survey.scale, histogram, 1.0).filter(|estimate| estimate.n >= ENOUGH)?;
    let metric = survey.scale.metric();
    Some(Score {
        figure: words.value(metric, estimate.value),
        interval: words.interval(metric, estimate.interval),
        n: estimate.n,
        metric: metric.key(),
    })
}

fn reasons(words: &Words<'_>, listed: &Listed) -> Reasons {
    let reason = |key: &str| words.text(&format!("import-reason-{key}"));
    let first = listed.first.iter().map(|row| (row.line, reason(&row.reason), row.cell.clone()));
    Reasons {
        total: listed.total(),
        each: listed.counts.iter().map(|(key, n)| (*n, reason(key))).collect(),
        first: first.collect(),
    }
}

/// `POST /import/{id}/mapping`.
pub(super) async fn change(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Ask>,
) -> Result<Response, Fault> {
    let Some((import, survey)) = find(&app, &posted.member, &id).await? else {
        return door::not_found(&app, &posted.member.language);
    };
    let kept: Mapping = serde_json::from_str(&import.mapping)?;
    let look: Look = serde_json::from_str(&import.found)?;
    let wanted = read(&posted.fields, &kept, &look);
    check_again(&app, &posted.member, import, &survey, wanted, &kept).await
}

/// Looks at the file with another mapping, keeps both, and shows them.
pub(super) async fn check_again(
    app: &App,
    member: &Member,
    mut import: Import,
    survey: &Survey,
    wanted: Mapping,
    kept: &Mapping,
) -> Result<Response, Fault> {
    let Some(stored) = &import.stored else { return Ok(Redirect::to(&address(import.id)).into_response()) };
    let source = Source::File(folder(&app.data)?.join(stored));
    let subject = Subject { source: &source, survey, zone: &member.workspace.zone, now: app.now() };
    // Another sheet has other columns: they are guessed anew.
    let (sheet, wanted) =
        if wanted.sheet == kept.sheet { (wanted.sheet.clone(), Some(wanted)) } else { (wanted.sheet, None) };
    let looked = look(&app.store, &subject, wanted, sheet, &Stop::default()).await?;
    let (mapping, look) = match looked {
        Ok(looked) => looked,
        Err(halt) => {
            let format = Format::new(&member.language, member.zone.clone());
            let words = Words::new(&app.texts, &member.language, &format);
            let typed = super::Typed { survey: survey.id.to_string(), name: String::new() };
            return super::first_page(app, member, &typed, Some(mistake::of_file(&words, &halt))).await;
        }
    };
    import.mapping = serde_json::to_string(&mapping)?;
    import.found = serde_json::to_string(&look)?;
    let mut tx = app.store.begin().await?;
    store::import::change_mapping(&mut tx, &import, app.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{}?checked", address(import.id))).into_response())
}

/// The mapping as the form has it; what it does not say stays as it is.
pub(super) fn read(fields: &Fields, kept: &Mapping, look: &Look) -> Mapping {
    let mut mapping = kept.clone();
    for (at, column) in look.columns.iter().enumerate() {
        let Some(role) = fields.get(&format!("role-{at}")).and_then(Role::from_key) else { continue };
        if let Some((_, own)) = mapping.columns.iter_mut().find(|(name, _)| *name == column.name) {
            *own = role;
        }
    }
    if let Some(format) = fields.get("format") {
        mapping.format = DateFormat::from_key(format).map(|format| format.key().to_owned());
    }
    if let Some(zone) = fields.get("zone") {
        zone.trim().clone_into(&mut mapping.zone);
    }
    match fields.get("without") {
        Some("keep") => mapping.keep_comments = true,
        Some("leave") => mapping.keep_comments = false,
        _ => {}
    }
    if let Some(sheet) = fields.get("sheet").filter(|sheet| look.sheet.as_deref() != Some(sheet)) {
        mapping.sheet = Some(sheet.to_owned());
    }
    mapping
}
