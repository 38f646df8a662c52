//! Imports of customers that run while nobody waits, as those of responses do: taken up by the page that starts one and by
//! a sweep, so that a restart is nothing but a pause.

use store::contact::import::{self, Import, State};

use super::look::Look;
use super::run::{Job, run};
use crate::app::App;
use crate::clock::zone;
use crate::import::{Stop, folder};
use crate::table::Source;

/// Begins everything that should run and that nobody works on. The work goes on after this returns.
///
/// # Errors
/// When the store fails; the next sweep tries again.
pub async fn take_up(app: &App) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let due = import::due(&mut read, app.store.node(), app.now()).await?;
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
    import::release(&mut tx, app.store.node()).await?;
    Ok(tx.commit().await?)
}

async fn work(app: App, import: Import) {
    let (workspace, id) = (import.workspace, import.id);
    match Box::pin(carry_out(&app, import)).await {
        Ok(()) => tracing::info!(workspace, import.id = %id, "an import of customers has ended"),
        Err(error) => tracing::error!(workspace, import.id = %id, ?error, "import `{id}` of customers failed"),
    }
}

async fn carry_out(app: &App, import: Import) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let workspace = store::workspace::find_by_id(&mut read, import.workspace).await?;
    drop(read);
    let Some(workspace) = workspace else { return Ok(()) };
    let folder = folder(&app.data)?;
    let source = import.stored.as_ref().filter(|_| import.state != State::Undoing);
    let source = source.map(|stored| Source::File(folder.join(stored)));
    let job = Job { import, zone: zone(&workspace.zone), source };
    run(&app.store, &app.clock, &app.chance, &job, &Stop::default(), |_| {}).await?;
    Ok(())
}

/// Notes that an upload is gone, and forgets the cells that the look at it kept.
///
/// # Errors
/// When the store fails.
pub async fn forget(app: &App, import: &Import) -> anyhow::Result<()> {
    let mut look: Look = serde_json::from_str(&import.found).unwrap_or_default();
    for column in &mut look.columns {
        column.examples.clear();
    }
    if let Some(findings) = &mut look.findings {
        findings.wrong.first.clear();
        findings.remarks.first.clear();
    }
    let found = serde_json::to_string(&look)?;
    let mut tx = app.store.begin().await?;
    import::forget_file(&mut tx, import.workspace, import.id, &found).await?;
    Ok(tx.commit().await?)
}
