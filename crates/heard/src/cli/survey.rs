//! `heard survey add`: makes a survey, as the form in the browser does.

use std::io::Write;

use clap::{Args, Subcommand};

use super::Failure;
use super::data::Data;
use crate::audit::Doer;
use crate::survey::{Draft, add};
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
    /// What it is about: relational, transactional or other.
    #[arg(long, default_value = "transactional")]
    kind: String,
    /// The leading question: nps, csat-smileys, csat-thumbs, csat-stars5, csat-stars10 or ces.
    #[arg(long, default_value = "nps")]
    scale: String,
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

impl Surveys {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let What::Add(wanted) = self.what;
        let opened = wanted.data.open(wanted.data.settings()?).await?;
        let workspace = opened.workspace(wanted.workspace.as_deref()).await?;
        let draft = Draft {
            name: wanted.name,
            kind: wanted.kind,
            scale: wanted.scale,
            subject: wanted.subject.unwrap_or(workspace.name),
            languages: wanted.languages,
            slug: wanted.slug,
        };
        let checked = draft.check(&Texts::load()?).map_err(|mistakes| {
            Failure::Mistake(mistakes.into_iter().map(|mistake| mistake.detail).collect::<Vec<_>>().join("\n"))
        })?;
        let made =
            add(&opened.store, &Doer::command_line(workspace.id), &checked, (&opened.chance, opened.clock.now())).await;
        let made = made.map_err(anyhow::Error::from)?;
        opened.store.close().await;
        let survey = made.ok_or_else(|| Failure::Mistake("another survey has this slug; choose another".to_owned()))?;
        writeln!(out, "Survey {} `{}` asks at /s/{}", survey.id, survey.name, survey.slug)?;
        Ok(())
    }
}
