//! `heard import responses FILE`: history from a table, without a browser; `heard import contacts FILE`: customers. It shows what it takes each column for and
//! what is wrong with the rows before it writes anything; the same file again adds nothing.

mod contacts;
mod mapped;
mod words;

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use store::import::{Progress, State};
use store::survey::Survey;
use store::workspace::Workspace;

use self::contacts::Contacts;
use self::mapped::Columns;
use self::words::Bar;
use super::data::{Data, Opened};
use super::{Failure, Screen};
use crate::audit::Doer;
use crate::clock::zone;
use crate::import::{self, BATCH, Findings, Halt, Job, Mapping, Outcome, Stop, dry_run, find_survey, new_survey, run};
use crate::serve::told_to_stop;
use crate::survey;
use crate::table::{Source, Table};
use crate::texts::Texts;

/// Brings in what was collected elsewhere.
#[derive(Debug, Args)]
pub(super) struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Adds the responses of a CSV or XLSX file to a survey, once: the same file again adds nothing.
    ///
    /// What each column means is guessed and shown; name columns to put it right. Rows that cannot be taken are
    /// listed with the reason. Responses that are brought in never send anything to anybody.
    Responses(Box<Responses>),
    /// Brings in the customers of a CSV or XLSX file: who is known already is recognised by an address.
    ///
    /// What each column means is guessed and shown; name columns to put it right. The same file again changes nothing.
    /// Nobody is mailed because of it. In the browser it can be taken back.
    Contacts(Box<Contacts>),
}

#[derive(Debug, Args)]
struct Responses {
    /// The table: CSV with any usual delimiter and encoding, or XLSX.
    file: PathBuf,
    /// The workspace; may be left out where there is only one.
    #[arg(long, value_name = "KEY")]
    workspace: Option<String>,
    /// The survey: what its link ends in, its number or its name.
    #[arg(long, value_name = "SURVEY")]
    survey: String,
    /// Makes the survey if it is not there: NPS after an experience, in English, about the company.
    #[arg(long)]
    create: bool,
    #[command(flatten)]
    columns: Columns,
    /// Only shows what would be done.
    #[arg(long)]
    dry_run: bool,
    /// Does not ask before it writes.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    data: Data,
}

/// Where responses go.
enum Target {
    There(Survey),
    /// It will be made; until then this stands for it.
    New(Survey),
}

impl Import {
    pub(super) async fn run(self, out: &mut impl Write, screen: Screen) -> Result<(), Failure> {
        let data = match &self.what {
            What::Responses(responses) => &responses.data,
            What::Contacts(contacts) => &contacts.data,
        };
        let opened = data.open(data.settings()?).await?;
        let outcome = match &self.what {
            What::Responses(responses) => Box::pin(responses.run(&opened, out, screen)).await,
            What::Contacts(contacts) => Box::pin(contacts.run(&opened, out, screen)).await,
        };
        opened.store.close().await;
        outcome
    }
}

impl Responses {
    async fn run(&self, opened: &Opened, out: &mut impl Write, screen: Screen) -> Result<(), Failure> {
        let workspace = opened.workspace(self.workspace.as_deref()).await?;
        let target = self.target(opened, &workspace).await?;
        let (Target::There(survey) | Target::New(survey)) = &target;
        let now = opened.clock.now();
        let name = self.file.display();
        let in_file = |failure| match failure {
            Failure::Mistake(message) => Failure::Mistake(format!("{name}: {message}")),
            fault => fault,
        };
        let source = Source::file(&self.file).map_err(|error| in_file(error.into()))?;
        let (mapping, findings) = self.look(&source, survey, &workspace, now, out).map_err(in_file)?;
        words::write_findings(out, &findings, survey.scale, screen)?;
        if self.dry_run {
            return Ok(writeln!(out, "\nNothing was written: this was a dry run.")?);
        }
        if findings.total == 0 {
            return Err(Failure::Mistake(format!("{name}: there is no row to bring in")));
        }
        if !self.yes && !agreed(out, &findings, survey)? {
            return Ok(writeln!(out, "Nothing was written.")?);
        }
        let survey = match target {
            Target::There(survey) => survey,
            Target::New(survey) => make(opened, &workspace, &survey.name).await?,
        };
        self.bring_in(opened, &workspace, survey, source, &mapping, out).await
    }

    async fn target(&self, opened: &Opened, workspace: &Workspace) -> Result<Target, Failure> {
        let mut read = opened.store.read().await.map_err(anyhow::Error::from)?;
        let found = find_survey(&mut read, workspace.id, &self.survey).await.map_err(anyhow::Error::from)?;
        let all = store::survey::list(&mut read, workspace.id).await.map_err(anyhow::Error::from)?;
        match found {
            Some(survey) => Ok(Target::There(survey)),
            None if self.create => Ok(Target::New(words::survey_to_be(workspace, self.survey.trim()))),
            None => {
                let known: Vec<String> = all.iter().map(|one| format!("{} (\"{}\")", one.slug, one.name)).collect();
                let known = if known.is_empty() { "none yet".to_owned() } else { known.join(", ") };
                let called = &self.survey;
                Err(Failure::Mistake(format!(
                    "no survey, or more than one, is called `{called}`; there are: {known}. --create makes one"
                )))
            }
        }
    }

    /// Reads the whole file, and shows what each column is taken for.
    fn look(
        &self,
        source: &Source,
        survey: &Survey,
        workspace: &Workspace,
        now: i64,
        out: &mut impl Write,
    ) -> Result<(Mapping, Findings), Failure> {
        let mut table = Table::open(source.clone(), self.columns.sheet())?;
        let sample = table.sample()?;
        let mapping = self.columns.mapping(table.header(), &sample, &workspace.zone)?;
        words::write_mapping(out, &self.file, &table, &mapping, &sample)?;
        let plan = import::Plan::new(&mapping, table.header(), survey, now)
            .map_err(|mistakes| Failure::Mistake(words::mistakes(&mistakes)))?;
        out.flush()?;
        match dry_run(&mut table, &plan, &Stop::default()) {
            Ok((findings, _)) => Ok((mapping, findings)),
            Err(Halt::Table(error)) => Err(error.into()),
            Err(halt) => Err(Failure::Fault(halt.into())),
        }
    }

    async fn bring_in(
        &self,
        opened: &Opened,
        workspace: &Workspace,
        survey: Survey,
        source: Source,
        mapping: &Mapping,
        out: &mut impl Write,
    ) -> Result<(), Failure> {
        let folder = import::folder(&self.data.data)?;
        let import = note(opened, &survey, &self.file, mapping).await?;
        let job = Job { import, survey, zone: zone(&workspace.zone), source, folder, batch: BATCH };
        let stop = Stop::default();
        let asked = stop.clone();
        let waiting = tokio::spawn(async move {
            if told_to_stop().await.is_ok() {
                asked.ask();
            }
        });
        let mut bar = Bar::new(io::stdout().is_terminal());
        let mut last = Progress::default();
        let outcome = run(&opened.store, &opened.clock, &opened.chance, &job, &stop, |progress| {
            last = *progress;
            bar.draw(out, (progress.done, progress.total));
        })
        .await;
        waiting.abort();
        bar.end(out)?;
        let counted = words::counted(&last);
        match outcome? {
            Outcome::Done(_) => Ok(writeln!(out, "{counted}")?),
            Outcome::Stopped | Outcome::Lost => {
                writeln!(out, "Stopped after {} of {} rows: {counted}", last.done, last.total)?;
                out.flush()?;
                Err(Failure::Mistake("stopped; run the same command again to go on".to_owned()))
            }
        }
    }
}

async fn make(opened: &Opened, workspace: &Workspace, name: &str) -> Result<Survey, Failure> {
    let checked = new_survey(workspace, name, &Texts::load()?).map_err(|mistakes| {
        let details: Vec<String> = mistakes.into_iter().map(|mistake| mistake.detail).collect();
        Failure::Mistake(details.join(" "))
    })?;
    let made =
        survey::add(&opened.store, &Doer::command_line(workspace.id), &checked, (&opened.chance, opened.clock.now()))
            .await;
    made?.ok_or_else(|| Failure::Fault(anyhow::anyhow!("no free address for the survey `{name}`")))
}

/// Notes the import, so that it stands in the browser's list, and starts it.
async fn note(
    opened: &Opened,
    survey: &Survey,
    file: &Path,
    mapping: &Mapping,
) -> anyhow::Result<store::import::Import> {
    let now = opened.clock.now();
    let import = store::import::Import {
        workspace: survey.workspace,
        id: opened.chance.id(now),
        survey: survey.id,
        file_name: file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned(),
        stored: None,
        node: opened.store.node(),
        mapping: serde_json::to_string(mapping)?,
        found: "{}".to_owned(),
        state: State::Uploaded,
        progress: Progress::default(),
        error: None,
        by_user: None,
        created_at: now,
        changed_at: now,
    };
    let mut tx = opened.store.begin().await?;
    store::import::add(&mut tx, &import).await?;
    store::import::start(&mut tx, import.workspace, import.id, now).await?;
    tx.commit().await?;
    Ok(import)
}

/// Asks at a terminal. A script has said what it wants by running.
fn agreed(out: &mut impl Write, findings: &Findings, survey: &Survey) -> Result<bool, Failure> {
    asked(out, &format!("Bring {} rows into \"{}\"?", findings.total, super::harmless(&survey.name)))
}

fn asked(out: &mut impl Write, question: &str) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Ok(true);
    }
    write!(out, "\n{question} [y/N] ")?;
    out.flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

#[cfg(test)]
mod tests;
