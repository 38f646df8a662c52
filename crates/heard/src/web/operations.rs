//! How the installation is: versions, room, sweeps, what is in memory, backups. It is of the whole installation, so it
//! names nothing of another workspace. It shows and never mends; its one button makes a backup beside the data.

#[cfg(test)]
pub(crate) mod sample;

use std::path::Path;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Serialize;

use super::address::Asked;
use super::fault::Fault;
use super::member::{May, Member};
use super::shell::{Here, Shell};
use super::signed;
use super::sure::Sure;
use crate::app::App;
use crate::audit::Act;
use crate::backup;
use crate::meter::Sweep;
use crate::right::Install;
use crate::words::{When, Words};

/// The addresses of the page.
pub fn routes() -> Router<App> {
    Router::new().route("/operations", get(show)).route("/operations/backup", post(back_up))
}

/// How the installation is.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The version of Heard.
    pub heard: String,
    /// Since when this server runs.
    pub since: When,
    /// Name and version of the database.
    pub database: String,
    /// The newest step of the schema that was applied.
    pub schema: i64,
    /// What the database takes on disk.
    pub size: String,
    /// What is free where the data are, where that is known.
    pub free: Option<String>,
    /// Changes that cannot be searched for yet.
    pub lag: i64,
    /// Mail servers that take nothing.
    pub away: Vec<Away>,
    /// What Heard does by itself.
    pub sweeps: Vec<Swept>,
    /// Surveys of this workspace that are in memory.
    pub mirrors: Vec<Mirror>,
    /// How many of other workspaces are.
    pub others: usize,
    /// What all of them take.
    pub memory: String,
    /// What they may take.
    pub budget: String,
    /// Backups beside the data, newest first.
    pub backups: Vec<Kept>,
    /// Where they lie.
    pub folder: String,
    /// How the backup goes that was asked for.
    pub now: Now,
}

/// A sweep.
#[derive(Clone, Debug, Serialize)]
pub struct Swept {
    /// Which.
    pub key: &'static str,
    /// How often, in seconds.
    pub every: i64,
    /// When it last ran; none before its first time.
    pub when: Option<When>,
    /// How long that took, in milliseconds.
    pub took: String,
    /// Whether it failed.
    pub failed: bool,
}

/// A mail server that takes nothing.
#[derive(Clone, Debug, Serialize)]
pub struct Away {
    /// The sender whose own it is; none for the one of the mail settings.
    pub sender: Option<String>,
    /// What is wrong with it.
    pub wrong: String,
    /// Since when.
    pub since: When,
    /// When it is tried next.
    pub next: When,
}

/// A survey in memory.
#[derive(Clone, Debug, Serialize)]
pub struct Mirror {
    /// Its name.
    pub name: String,
    /// Its page.
    pub address: String,
    /// What it takes.
    pub size: String,
}

/// A backup.
#[derive(Clone, Debug, Serialize)]
pub struct Kept {
    /// Its name in the folder.
    pub name: String,
    /// Its size.
    pub size: String,
    /// When it was made.
    pub when: When,
    /// Whether it goes by itself when there are newer ones.
    pub by_upgrade: bool,
}

/// How a backup goes.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Now {
    /// `never`, `running`, `made` or `failed`.
    pub state: &'static str,
    /// So many pieces are copied.
    pub done: u64,
    /// Of so many; 0 while nobody can tell.
    pub of: u64,
    /// The name of the file, or why there is none.
    pub told: String,
}

impl From<backup::State> for Now {
    fn from(state: backup::State) -> Now {
        match state {
            backup::State::Never => Now { state: "never", ..Now::default() },
            backup::State::Running(done, of) => Now { state: "running", done, of, told: String::new() },
            backup::State::Made(told) => Now { state: "made", told, ..Now::default() },
            backup::State::Failed(told) => Now { state: "failed", told, ..Now::default() },
        }
    }
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Install>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let mut view = view(&app, &member, &words).await?;
    view.shell = view.shell.after(&words, &fields);
    let mut page = signed::html(&app, &member.language, StatusCode::OK, "operations.html", &view)?;
    if view.now.state == "running" {
        // The page comes again by itself, with or without scripts.
        page.headers_mut().insert(header::REFRESH, HeaderValue::from_static("1"));
    }
    Ok(page)
}

async fn back_up(State(app): State<App>, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let mut tx = app.store.begin().await?;
    posted.member.doer().tell(app.stamp(), &mut tx, Act::BackedUp, "").await?;
    tx.commit().await?;
    backup::begin(&app);
    Ok(Redirect::to("/operations#backups").into_response())
}

async fn view(app: &App, member: &Member, words: &Words<'_>) -> anyhow::Result<View> {
    let now = app.now();
    let mut read = app.store.read().await?;
    let size = store::check::size(&mut read).await?;
    let (database, schema) = (store::check::version(&mut read).await?, store::check::schema(&mut read).await?);
    let lag = store::search::lag(&mut read).await?;
    let surveys = store::survey::list(&mut read, member.workspace.id).await?;
    let senders = store::sender::all(&mut read, member.workspace.id).await?;
    drop(read);
    let outages = app.standing.outages(now).into_iter();
    let away = outages.filter_map(|(server, outage)| {
        // Another workspace's is its own concern.
        let of = |id| senders.iter().find(|sender| sender.id == id).map(|sender| sender.name.clone());
        let sender = server.map(|id| of(id).ok_or(())).transpose().ok()?;
        let (since, next) = (words.when(outage.since, now), words.when(outage.until, now));
        Some(Away { sender, wrong: outage.wrong, since, next })
    });
    let all = app.store.mirrors();
    let (own, others): (Vec<store::Mirrored>, Vec<_>) =
        all.iter().copied().partition(|mirror| mirror.workspace == member.workspace.id);
    let mirrors = own.into_iter().filter_map(|mirror| {
        let survey = surveys.iter().find(|survey| survey.id == mirror.survey)?;
        let address = format!("/surveys/{}", survey.id);
        Some(Mirror { name: survey.name.clone(), address, size: bytes(words, mirror.bytes as f64) })
    });
    let folder = backup::folder(&app.data);
    let kept = backup::list(&app.data)?.into_iter().map(|kept| Kept {
        size: bytes(words, kept.bytes as f64),
        when: words.when(kept.at, now),
        name: kept.name,
        by_upgrade: kept.by_upgrade,
    });
    Ok(View {
        shell: Shell::new(member, Here::Settings),
        heard: env!("CARGO_PKG_VERSION").to_owned(),
        since: words.when(app.meter.began_at, now),
        database,
        schema,
        size: bytes(words, size as f64),
        free: free(&app.data).await.map(|free| bytes(words, free)),
        lag,
        away: away.collect(),
        sweeps: Sweep::ALL.map(|sweep| swept(app, words, sweep)).into(),
        mirrors: mirrors.collect(),
        others: others.len(),
        memory: bytes(words, all.iter().map(|mirror| mirror.bytes).sum::<usize>() as f64),
        budget: bytes(words, f64::from(app.settings.memory_mb.0) * 1e6),
        backups: kept.collect(),
        folder: std::path::absolute(&folder).unwrap_or(folder).display().to_string(),
        now: app.backing_up.state().into(),
    })
}

fn swept(app: &App, words: &Words<'_>, sweep: Sweep) -> Swept {
    let ran = app.meter.ran(sweep);
    let took = ran.as_ref().map(|ran| words.format().number((ran.microseconds as f64 / 100.0).round() / 10.0));
    Swept {
        key: sweep.key(),
        every: sweep.every() / 1000,
        when: ran.as_ref().map(|ran| words.when(ran.at, app.now())),
        took: took.unwrap_or_default(),
        failed: ran.is_some_and(|ran| ran.failed),
    }
}

/// `12 kB`, `3.4 MB`, `120 GB`.
fn bytes(words: &Words<'_>, bytes: f64) -> String {
    let (key, n) = match bytes {
        few if few < 1e6 => ("size-kb", few / 1e3),
        some if some < 1e9 => ("size-mb", some / 1e6),
        many => ("size-gb", many / 1e9),
    };
    let digits = if n < 10.0 { (n * 10.0).round() / 10.0 } else { n.round() };
    words.text_with(key, [("n", words.format().number(digits).into())])
}

/// Bytes that are free where the data are. `df` tells: the system call itself is unsafe code.
async fn free(data: &Path) -> Option<f64> {
    let told = tokio::process::Command::new("df").arg("-Pk").arg(data).output().await.ok()?;
    let told = String::from_utf8(told.stdout).ok()?;
    let kib: f64 = told.lines().last()?.split_whitespace().nth(3)?.parse().ok()?;
    Some(kib * 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::samples::{render, text_of, with_words};

    #[test]
    fn sizes_are_told_in_the_unit_that_fits() {
        let said = |n| with_words(|words| bytes(words, n));
        assert_eq!(said(12_300.0), "12 kB");
        assert_eq!(said(3_440_000.0), "3.4 MB");
        assert_eq!(said(120e9), "120 GB");
    }

    #[test]
    fn a_sweep_that_failed_and_a_backup_that_was_not_made_are_told() {
        let text = text_of(&render("operations.html", &sample::troubled()));
        assert!(text.contains("failed") && text.contains("No space left on device"), "{text}");
        assert!(text.contains("No mail goes out") && text.contains("nobody listens on this port"), "{text}");
        let text = text_of(&render("operations.html", &sample::fresh()));
        assert!(text.contains("There is no backup yet"), "{text}");
    }
}
