//! `heard import contacts FILE`: customers from a table, without a browser. It shows what it takes each column for and what
//! would become of the rows before it writes anything.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use clap::Args;
use store::contact::Policy;
use store::contact::consent::{Basis, Channel};
use store::contact::import::{self, Import, Progress, State};
use store::workspace::Workspace;

use super::words::{Bar, REMARKED, write_rows};
use crate::audit::{Act, Doer};
use crate::cli::column::find;
use crate::cli::data::{Data, Opened};
use crate::cli::{Failure, Screen, harmless};
use crate::clock::zone;
use crate::contact_import::{
    Agreed, Around, Findings, How, Job, Look, Mapping, Mistake, Onto, Outcome, Role, Subject, begin, look, reasons, run,
};
use crate::import::{Halt, LISTED, Stop};
use crate::serve::told_to_stop;
use crate::table::Source;
use crate::table::date::DateFormat;

#[derive(Debug, Args)]
pub(super) struct Contacts {
    /// The table: CSV with any usual delimiter and encoding, or XLSX.
    file: PathBuf,
    /// The workspace; may be left out where there is only one.
    #[arg(long, value_name = "KEY")]
    workspace: Option<String>,
    /// What a column means, where the guess is not right: name, first-name, last-name, email, phone, language, zone,
    /// country, account, owner, agreed, property:KEY, new:text, new:number, new:day, new:yes_no or none; may be said more
    /// than once
    #[arg(long, value_name = "COLUMN=MEANING")]
    column: Vec<String>,
    /// What becomes of customers who are known already: update, fill or skip
    #[arg(long, value_name = "WHAT", default_value = "update")]
    known: String,
    /// Puts everybody on this list; it is made if it is not there
    #[arg(long, value_name = "NAME")]
    list: Option<String>,
    /// The country of telephone numbers that name none, such as SI
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// How days are written: ymd, dmy, mdy, excel, unix-s or unix-ms
    #[arg(long, value_name = "FORMAT")]
    date_format: Option<String>,
    /// The sheet of a workbook; otherwise its first
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// They may be reached in this way: email, call or sms; may be said more than once
    #[arg(long, value_name = "CHANNEL", requires = "source")]
    consent: Vec<String>,
    /// Why: consent, soft_opt_in or service_message
    #[arg(long, value_name = "BASIS", default_value = "consent")]
    basis: String,
    /// Where that comes from
    #[arg(long, value_name = "WORDS")]
    source: Option<String>,
    /// What they agreed to, in exactly the words that they were shown
    #[arg(long, value_name = "WORDS", default_value = "")]
    wording: String,
    /// Only shows what would be done.
    #[arg(long)]
    dry_run: bool,
    /// Does not ask before it writes.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    pub(super) data: Data,
}

impl Contacts {
    pub(super) async fn run(&self, opened: &Opened, out: &mut impl Write, screen: Screen) -> Result<(), Failure> {
        let workspace = opened.workspace(self.workspace.as_deref()).await?;
        let name = self.file.display();
        let in_file = |failure| match failure {
            Failure::Mistake(message) => Failure::Mistake(format!("{name}: {message}")),
            fault => fault,
        };
        let source = Source::file(&self.file).map_err(|error| in_file(error.into()))?;
        let at = opened.clock.now();
        let (mapping, look) = self.look(opened, &workspace, &source, at).await.map_err(in_file)?;
        self.write_mapping(out, &mapping, &look)?;
        let findings = look.findings.clone().unwrap_or_default();
        write_findings(out, &findings, screen)?;
        if self.dry_run {
            return Ok(writeln!(out, "\nNothing was written: this was a dry run.")?);
        }
        if findings.total == 0 {
            return Err(Failure::Mistake(format!("{name}: there is no row to bring in")));
        }
        if !self.yes && !super::asked(out, &format!("Bring {} rows in?", findings.total))? {
            return Ok(writeln!(out, "Nothing was written.")?);
        }
        self.bring_in(opened, &workspace, source, (mapping, &look, at), out).await
    }

    /// Guesses, lays what was said over it, and reads the whole file.
    async fn look(
        &self,
        opened: &Opened,
        workspace: &Workspace,
        source: &Source,
        at: i64,
    ) -> Result<(Mapping, Look), Failure> {
        let mut read = opened.store.read().await.map_err(anyhow::Error::from)?;
        let around = Around::of(&mut read, workspace.id).await.map_err(anyhow::Error::from)?;
        drop(read);
        let zone = zone(&workspace.zone);
        let subject = Subject { source, workspace: workspace.id, zone: &zone, at };
        let stop = Stop::default();
        let how = match &self.sheet {
            Some(sheet) => How::Reread { sheet: Some(sheet.clone()), heading: true },
            None => How::Guessed,
        };
        let halted = |halt| match halt {
            Halt::Table(error) => Failure::from(error),
            halt => Failure::Fault(halt.into()),
        };
        let (guessed, seen) = look(&opened.store, &subject, how, &stop).await?.map_err(halted)?;
        let mapping = self.said(guessed.clone(), &seen.header(), &around)?;
        let (mapping, look) = if mapping == guessed {
            (guessed, seen)
        } else {
            look(&opened.store, &subject, How::Said(Box::new(mapping)), &stop).await?.map_err(halted)?
        };
        let mistakes = mapping.mistakes(&look.header(), &around);
        if mistakes.is_empty() { Ok((mapping, look)) } else { Err(Failure::Mistake(told(&mistakes))) }
    }

    /// The guess, with everything that was said.
    fn said(&self, mut mapping: Mapping, header: &[String], around: &Around) -> Result<Mapping, Failure> {
        for said in &self.column {
            let (name, role) = said.rsplit_once('=').ok_or_else(|| no_meaning(said))?;
            let role = Role::from_key(role).ok_or_else(|| no_meaning(said))?;
            let column = find(header, name)?;
            mapping.columns[column].1 = role;
        }
        mapping.policy = Policy::from_key(&self.known).ok_or_else(|| none_of(&self.known, "update, fill or skip"))?;
        if let Some(name) = &self.list {
            let key = store::list::key(name);
            let there = around.lists.iter().find(|list| store::list::key(&list.name) == key);
            mapping.list = there.map_or_else(|| Onto::New(name.trim().to_owned()), |list| Onto::List(list.id));
        }
        if let Some(country) = &self.country {
            mapping.country = Some(country.to_uppercase());
        }
        if let Some(key) = &self.date_format {
            let keys = DateFormat::ALL.map(DateFormat::key).join(", ");
            mapping.format = Some(DateFormat::from_key(key).ok_or_else(|| none_of(key, &keys))?.key().to_owned());
        }
        if !self.consent.is_empty() {
            let channel = |key: &String| Channel::from_key(key).ok_or_else(|| none_of(key, "email, call or sms"));
            let basis = Basis::from_key(&self.basis);
            mapping.agreed = Some(Agreed {
                channels: self.consent.iter().map(channel).collect::<Result<_, _>>()?,
                basis: basis.ok_or_else(|| none_of(&self.basis, "consent, soft_opt_in or service_message"))?,
                source: self.source.clone().unwrap_or_default(),
                words: self.wording.clone(),
            });
        }
        Ok(mapping)
    }

    fn write_mapping(&self, out: &mut impl Write, mapping: &Mapping, look: &Look) -> io::Result<()> {
        writeln!(out, "{}\n", harmless(&self.file.display().to_string()))?;
        let clip = |text: &str, letters: usize| -> String { harmless(text).chars().take(letters).collect() };
        let widest = mapping.columns.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).clamp(6, 32);
        writeln!(out, "{:widest$}  {:16}  example", "column", "taken for")?;
        for ((name, role), column) in mapping.columns.iter().zip(&look.columns) {
            let role = if *role == Role::LeftBehind { "-".to_owned() } else { role.key() };
            let example = column.examples.first().map(String::as_str).unwrap_or_default();
            let line = format!("{:widest$}  {role:16}  {}", clip(name, widest), clip(example, 40));
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    async fn bring_in(
        &self,
        opened: &Opened,
        workspace: &Workspace,
        source: Source,
        (mapping, look, at): (Mapping, &Look, i64),
        out: &mut impl Write,
    ) -> Result<(), Failure> {
        let import = self.note(opened, workspace, mapping, look, at).await?;
        let job = Job { import, zone: zone(&workspace.zone), source: Some(source) };
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
        let skipped = look.findings.as_ref().map_or(0, |findings| findings.wrong.total());
        let Progress { done, total, added, changed, same, .. } = last;
        let counted = format!("added {added}, changed {changed}, as they were {same}, left out {skipped}");
        match outcome? {
            Outcome::Done(_) => Ok(writeln!(out, "{counted}")?),
            Outcome::Stopped | Outcome::Lost => {
                writeln!(out, "Stopped after {done} of {total} rows: {counted}")?;
                out.flush()?;
                Err(Failure::Mistake("stopped; run the same command again to go on".to_owned()))
            }
        }
    }

    /// Notes the import, so that it stands in the browser's list, and starts it.
    async fn note(
        &self,
        opened: &Opened,
        workspace: &Workspace,
        mapping: Mapping,
        look: &Look,
        at: i64,
    ) -> Result<Import, Failure> {
        let file = self.file.file_name().unwrap_or(self.file.as_os_str()).to_string_lossy().into_owned();
        let total = look.findings.as_ref().map_or(0, |findings| findings.total);
        let mut import = Import {
            workspace: workspace.id,
            id: opened.chance.id(at),
            file_name: file,
            stored: None,
            node: opened.store.node(),
            header: mapping.header(),
            mapping: String::new(),
            found: "{}".to_owned(),
            state: State::Uploaded,
            progress: Progress { total: i64::try_from(total).unwrap_or(i64::MAX), ..Progress::default() },
            undo: None,
            error: None,
            by_user: None,
            created_at: at,
            changed_at: at,
        };
        let noted = async {
            let mut tx = opened.store.begin().await?;
            let Some(begun) = begin(&mut tx, &opened.chance, &import, mapping, at).await? else { return Ok(None) };
            import.mapping = serde_json::to_string(&begun)?;
            import::add(&mut tx, &import).await?;
            import::start(&mut tx, import.workspace, import.id, at).await?;
            let doer = Doer::command_line(workspace.id);
            doer.tell((&opened.chance, at), &mut tx, Act::ContactsImported, &import.file_name).await?;
            tx.commit().await?;
            anyhow::Ok(Some(Import { state: State::Running, ..import }))
        };
        noted.await?.ok_or_else(|| {
            Failure::Mistake("somebody changed the lists or properties of the workspace just now; try again".to_owned())
        })
    }
}

fn no_meaning(said: &str) -> Failure {
    Failure::Mistake(format!("--column {said}? Write a column and what it means, such as --column 'Mail=email'"))
}

fn none_of(said: &str, all: &str) -> Failure {
    Failure::Mistake(format!("there is no `{said}`; there are {all}"))
}

fn write_findings(out: &mut impl Write, findings: &Findings, screen: Screen) -> io::Result<()> {
    let Findings { rows, total, fresh, changed, same, again, wrong, remarks } = findings;
    writeln!(out, "\n{rows} rows: {total} can be brought in, {} are left out", wrong.total())?;
    writeln!(out, "customers: {fresh} new, {changed} changed, {same} as they are")?;
    if *again > 0 {
        writeln!(out, "{again} rows are about customers of earlier rows")?;
    }
    write_rows(out, "left out", wrong, (LISTED, screen), reason)?;
    write_rows(out, "to look at (they are brought in)", remarks, (REMARKED, screen), reason)
}

/// The words for the key of a reason.
fn reason(key: &str) -> &str {
    reasons().find(|(known, _)| *known == key).map_or(key, |(_, words)| words)
}

/// What is wrong with a mapping, and what to say instead.
fn told(mistakes: &[Mistake]) -> String {
    let told = mistakes.iter().map(|mistake| match mistake {
        Mistake::NoAddress => {
            "no column holds e-mail addresses or telephone numbers; name one: --column 'COLUMN=email'".to_owned()
        }
        Mistake::Twice(role) => format!("two columns are taken for {}; name one none", role.key()),
        Mistake::NoFormat => "the days do not tell how they are written; say --date-format dmy or another".to_owned(),
        Mistake::NoColumn(name) => format!("there is no column \"{name}\""),
        Mistake::NoProperty(key) => format!("there is no property `{key}`"),
        Mistake::TooManyProperties => "a workspace has at most 100 properties".to_owned(),
        Mistake::NoList => "the list is not there any more".to_owned(),
        Mistake::ListName => "a list is called by 1 to 120 letters".to_owned(),
        Mistake::TooManyLists => "a workspace has at most 500 lists; name one that is there".to_owned(),
        Mistake::Segment => "nobody can be put on a segment: its filter says who is in it".to_owned(),
        Mistake::NoChannel => "say how they may be reached: --consent email".to_owned(),
        Mistake::NoSource => "say where their consent comes from: --source".to_owned(),
        Mistake::AgreedToWhat => {
            "a column holds the day of their consent; say what they agreed to with --consent and --source".to_owned()
        }
        Mistake::NoCountry(country) => format!("`{country}` is no country of two letters"),
    });
    told.collect::<Vec<_>>().join("; ")
}
