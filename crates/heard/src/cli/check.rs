//! `heard check`: whether the data are sound, what is in force, and what receivers of our mails see.

use std::io::Write;

use clap::Args;
use fluent_bundle::FluentArgs;

use super::Failure;
use super::data::{Data, Opened};
use crate::mail;
use crate::texts::{SOURCE, Texts};

/// Reports the integrity of the data, versions and settings, and asks DNS of the domains that mails are from. Works beside a running server.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    data: Data,
}

impl Check {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let settings = self.data.settings()?;
        writeln!(out, "Heard {}", env!("CARGO_PKG_VERSION"))?;
        write!(out, "{settings}")?;
        let opened = self.data.open(settings).await?;
        let found = problems(&opened.store, out).await?;
        mail(&opened, out).await?;
        opened.store.close().await;
        match found {
            0 => Ok(writeln!(out, "Everything is sound.")?),
            n => Err(Failure::Fault(anyhow::anyhow!("{n} problems; see above"))),
        }
    }
}

/// What receivers see of each domain that mails are from. It says nothing of the data, so that nothing of it is a problem here.
async fn mail(opened: &Opened, out: &mut impl Write) -> anyhow::Result<()> {
    let mut read = opened.store.read().await?;
    let ways = mail::senders::ways(&mut read, &opened.settings, &opened.seal).await?;
    let signature = mail::signature::find(&mut read).await?;
    drop(read);
    let texts = Texts::load()?;
    for way in ways {
        let (dns, asked) = (opened.settings.dns_server.0, (&way, &signature));
        let Some(check) = mail::domain::look(dns, opened.seal.safe(), asked, opened.clock.now()).await else {
            continue;
        };
        writeln!(out, "Mails are from {}, through {}. What receivers see of it:", way.domain, way.host)?;
        for line in check.lines {
            let args = [("name", line.name.as_str()), ("detail", line.detail.as_str())];
            let said = texts.get(SOURCE, &line.says(), &FluentArgs::from_iter(args));
            let about = texts.plain(SOURCE, &format!("domain-{}", line.about));
            writeln!(out, "  {:<8} {about}: {said}", line.state)?;
            if let Some(add) = line.add {
                writeln!(out, "           {}", add.zone())?;
            }
        }
    }
    Ok(())
}

async fn problems(store: &store::Store, out: &mut impl Write) -> anyhow::Result<usize> {
    let mut read = store.read().await?;
    let health = store::check::health(&mut read).await?;
    writeln!(out, "{}, schema {} of {}", health.database, health.schema, store::newest_schema())?;
    let mut problems = health.damage;
    if health.orphans > 0 {
        problems.push(format!("{} rows refer to rows that are not there", health.orphans));
    }
    if let Some((journal, synchronous)) = store::check::durability(&mut read).await? {
        writeln!(out, "journal {journal}, synchronous {synchronous}")?;
        if (journal.as_str(), synchronous) != ("wal", 2) {
            problems.push("the database does not write ahead and sync fully: answers may be lost".to_owned());
        }
    }
    for workspace in store::workspace::list(&mut read).await? {
        let responses = store::check::responses(&mut read, workspace.id).await?;
        writeln!(out, "workspace `{}` ({}): {responses} responses", workspace.key, workspace.zone)?;
        for survey in store::check::misnumbered(&mut read, workspace.id).await? {
            problems.push(format!("workspace `{}`, survey {survey}: its responses are misnumbered", workspace.key));
        }
        for (survey, state, summed, counted) in store::rollup::differences(&mut read, workspace.id).await? {
            problems.push(format!(
                "workspace `{}`, survey {survey}: {summed} {state} responses in the sums, {counted} in fact",
                workspace.key
            ));
        }
    }
    for problem in &problems {
        writeln!(out, "PROBLEM: {problem}")?;
    }
    Ok(problems.len())
}
