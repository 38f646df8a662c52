//! Imports that run while nobody waits: taken up by the page that starts one and by a sweep, so that a restart is
//! nothing but a pause. Uploaded files are other people's data: they go as soon as they are not needed.

use std::path::{Path, PathBuf};

use store::import::Import;

use super::order::Stop;
use super::run::{BATCH, Job, run};
use crate::app::App;
use crate::clock::{DAY, zone};
use crate::contact_import;
use crate::table::Source;

/// Where uploaded files are, in the data folder.
pub const FOLDER: &str = "uploads";

/// How long a file is kept that was not brought in.
const KEPT: i64 = 7 * DAY;

/// How long a file is kept that was.
const KEPT_DONE: i64 = DAY;

/// The folder of uploaded files, made on first use, for its owner's eyes only.
///
/// # Errors
/// When it cannot be made.
pub fn folder(data: &Path) -> std::io::Result<PathBuf> {
    use std::os::unix::fs::DirBuilderExt;
    let folder = data.join(FOLDER);
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
    Ok(folder)
}

/// Begins every import of this node that should run and that nobody works on. The work goes on after this returns.
///
/// # Errors
/// When the store fails; the next sweep tries again.
pub async fn take_up(app: &App) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let due = store::import::due(&mut read, app.store.node(), app.now()).await?;
    drop(read);
    for import in due {
        tokio::spawn(work(app.clone(), import));
    }
    Ok(())
}

/// At the start of a server: whatever this node left off, when it was stopped or fell, is nobody's work now.
///
/// # Errors
/// When the store fails.
pub async fn release(app: &App) -> anyhow::Result<()> {
    let mut tx = app.store.begin().await?;
    store::import::release(&mut tx, app.store.node()).await?;
    Ok(tx.commit().await?)
}

async fn work(app: App, import: Import) {
    let (workspace, id) = (import.workspace, import.id);
    match Box::pin(carry_out(&app, import)).await {
        Ok(()) => tracing::info!(workspace, import.id = %id, "an import has ended"),
        Err(error) => tracing::error!(workspace, import.id = %id, ?error, "import `{id}` failed"),
    }
}

async fn carry_out(app: &App, import: Import) -> anyhow::Result<()> {
    let Some(stored) = &import.stored else { return Ok(()) };
    let mut read = app.store.read().await?;
    let survey = store::survey::find(&mut read, import.workspace, import.survey).await?;
    let workspace = store::workspace::find_by_id(&mut read, import.workspace).await?;
    drop(read);
    let (Some(survey), Some(workspace)) = (survey, workspace) else { return Ok(()) };
    let folder = folder(&app.data)?;
    let source = Source::File(folder.join(stored));
    let job = Job { import, survey, zone: zone(&workspace.zone), source, folder, batch: BATCH };
    run(&app.store, &app.clock, &app.chance, &job, &Stop::default(), |_| {}).await?;
    Ok(())
}

/// Deletes the uploaded files that were kept long enough, and ends what a command line left running. Files of customers are
/// kept as long as those of responses.
///
/// # Errors
/// When the store or the disk fails; the next sweep tries again.
pub async fn forget_files(app: &App) -> anyhow::Result<()> {
    let now = app.now();
    let node = app.store.node();
    let mut read = app.store.read().await?;
    let outdated = store::import::outdated(&mut read, node, now - KEPT_DONE, now - KEPT).await?;
    let customers = store::contact::import::outdated(&mut read, node, now - KEPT_DONE, now - KEPT).await?;
    drop(read);
    for import in outdated {
        remove(app, import.stored.as_deref()).await?;
        let mut tx = app.store.begin().await?;
        store::import::forget_file(&mut tx, import.workspace, import.id).await?;
        tx.commit().await?;
    }
    for import in customers {
        remove(app, import.stored.as_deref()).await?;
        contact_import::forget(app, &import).await?;
    }
    forget_strays(app, now - KEPT).await?;
    let mut tx = app.store.begin().await?;
    store::import::stop_abandoned(&mut tx, now).await?;
    store::contact::import::stop_abandoned(&mut tx, now).await?;
    Ok(tx.commit().await?)
}

async fn remove(app: &App, stored: Option<&str>) -> std::io::Result<()> {
    let Some(stored) = stored else { return Ok(()) };
    match tokio::fs::remove_file(app.data.join(FOLDER).join(stored)).await {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Files of no import: the server fell while they came.
async fn forget_strays(app: &App, before: i64) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let mut known = store::import::stored(&mut read, app.store.node()).await?;
    known.extend(store::contact::import::stored(&mut read, app.store.node()).await?);
    drop(read);
    let mut uploads = match tokio::fs::read_dir(app.data.join(FOLDER)).await {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        uploads => uploads?,
    };
    while let Some(upload) = uploads.next_entry().await? {
        let written = upload.metadata().await?.modified()?.duration_since(std::time::UNIX_EPOCH)?;
        let is_old = i64::try_from(written.as_millis()).is_ok_and(|written| written < before);
        if is_old && !known.iter().any(|name| **name == *upload.file_name()) {
            tokio::fs::remove_file(upload.path()).await?;
        }
    }
    Ok(())
}
