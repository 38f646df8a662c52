//! `heard survey`: makes a survey, as the form in the browser does, and writes and reads surveys as files.

use std::io::{Read, Write};
use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Failure;
use super::data::{Data, Opened};
use crate::audit::Doer;
use crate::import::find_survey;
use crate::mistake::Mistake;
use crate::survey::file::{Document, LARGEST, Which};
use crate::survey::{Checked, Draft, add};
use crate::texts::Texts;

/// Surveys.
#[derive(Debug, Args)]
pub(super) struct Surveys {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Makes a survey and prints its open link.
    Add(Box<Add>),
    /// Writes a survey as one JSON file, which `heard survey import` reads.
    Export(Export),
    /// Makes a survey from such a file and prints its open link.
    Import(Import),
}

#[derive(Debug, Args)]
struct Add {
    #[command(flatten)]
    data: Data,
    /// The workspace; may be left out where there is only one.
    #[arg(long, value_name = "KEY")]
    workspace: Option<String>,
    /// What colleagues call it.
    #[arg(long)]
    name: String,
    /// What it begins with: relational, after-support, ticket-effort, after-purchase, after-delivery, onboarding, event,
    /// churn or why; the leading question alone unless said.
    #[arg(long, value_name = "KEY")]
    template: Option<String>,
    /// What it is about: relational, transactional or other; that of the template, or transactional, unless said.
    #[arg(long)]
    kind: Option<String>,
    /// The leading question: nps, csat-smileys, csat-thumbs, csat-stars5, csat-stars10 or ces; that of the template, or
    /// nps, unless said.
    #[arg(long)]
    scale: Option<String>,
    /// The company or product that the question names; the workspace's name unless said.
    #[arg(long)]
    subject: Option<String>,
    /// The languages it is asked in, the default first.
    #[arg(long, value_delimiter = ',', default_value = "en")]
    languages: Vec<String>,
    /// What its open link ends in; made from the name unless said.
    #[arg(long)]
    slug: Option<String>,
}

#[derive(Debug, Args)]
struct Export {
    #[command(flatten)]
    data: Data,
    /// The workspace; may be left out where there is only one.
    #[arg(long, value_name = "KEY")]
    workspace: Option<String>,
    /// The survey: its number, what its open link ends in, or its name.
    survey: String,
    /// An earlier version; the published one unless said.
    #[arg(long, conflicts_with = "draft")]
    version: Option<i64>,
    /// The draft that somebody is working on.
    #[arg(long)]
    draft: bool,
    /// Where to write it; the terminal unless said.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct Import {
    #[command(flatten)]
    data: Data,
    /// The workspace; may be left out where there is only one.
    #[arg(long, value_name = "KEY")]
    workspace: Option<String>,
    /// The file.
    file: PathBuf,
}

impl Surveys {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        match self.what {
            What::Add(wanted) => wanted.run(out).await,
            What::Export(wanted) => wanted.run(out).await,
            What::Import(wanted) => wanted.run(out).await,
        }
    }
}

fn told(mistakes: Vec<Mistake>) -> Failure {
    Failure::Mistake(mistakes.into_iter().map(|mistake| mistake.detail).collect::<Vec<_>>().join("\n"))
}

async fn make(opened: Opened, workspace: i64, checked: &Checked, out: &mut impl Write) -> Result<(), Failure> {
    let stamp = (&opened.chance, opened.clock.now());
    let made = add(&opened.store, &Doer::command_line(workspace), checked, stamp).await?;
    opened.store.close().await;
    let survey = made.ok_or_else(|| Failure::Mistake("another survey has this slug; choose another".to_owned()))?;
    Ok(writeln!(out, "Survey {} `{}` asks at /s/{}", survey.id, survey.name, survey.slug)?)
}

impl Add {
    async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let opened = self.data.open(self.data.settings()?).await?;
        let workspace = opened.workspace(self.workspace.as_deref()).await?;
        let unless = |said: Option<String>, usual: &str| match (said, &self.template) {
            (Some(said), _) => said,
            (None, Some(_)) => String::new(),
            (None, None) => usual.to_owned(),
        };
        let draft = Draft {
            name: self.name,
            kind: unless(self.kind, "transactional"),
            scale: unless(self.scale, "nps"),
            subject: self.subject.unwrap_or(workspace.name),
            languages: self.languages,
            slug: self.slug,
            template: self.template,
        };
        let checked = draft.check(&Texts::load()?).map_err(told)?;
        make(opened, workspace.id, &checked, out).await
    }
}

impl Export {
    async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let opened = self.data.open(self.data.settings()?).await?;
        let workspace = opened.workspace(self.workspace.as_deref()).await?;
        let mut read = opened.store.read().await.map_err(anyhow::Error::from)?;
        let survey = find_survey(&mut read, workspace.id, &self.survey).await.map_err(anyhow::Error::from)?;
        let survey = survey.ok_or_else(|| Failure::Mistake(format!("there is no survey `{}`", self.survey)))?;
        let which = match (self.version, self.draft) {
            (Some(version), _) => Which::Version(version),
            (None, true) => Which::Draft,
            (None, false) => Which::Published,
        };
        let document = Document::of(&mut read, &survey, which).await?;
        drop(read);
        opened.store.close().await;
        let document =
            document.ok_or_else(|| Failure::Mistake("the survey has no such version or draft".to_owned()))?;
        let text = document.text()?;
        match &self.output {
            None => Ok(write!(out, "{text}")?),
            Some(path) => {
                std::fs::write(path, text)
                    .map_err(|error| Failure::Mistake(format!("{} cannot be written: {error}", path.display())))?;
                Ok(writeln!(out, "Survey {} `{}` is in {}", survey.id, survey.name, path.display())?)
            }
        }
    }
}

impl Import {
    async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let unread = |error| Failure::Mistake(format!("{} cannot be read: {error}", self.file.display()));
        let mut bytes = Vec::new();
        let file = std::fs::File::open(&self.file).map_err(unread)?;
        // One byte more than may be, so that a larger file is told without being read.
        file.take(LARGEST as u64 + 1).read_to_end(&mut bytes).map_err(unread)?;
        let texts = Texts::load()?;
        let document = Document::read(&bytes, &texts)
            .map_err(|flaws| told(flaws.iter().map(|flaw| flaw.mistake(&texts)).collect()))?;
        let opened = self.data.open(self.data.settings()?).await?;
        let workspace = opened.workspace(self.workspace.as_deref()).await?;
        make(opened, workspace.id, &document.checked(), out).await
    }
}
