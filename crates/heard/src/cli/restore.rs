//! `heard restore`: a backup in the place of what is there. It is read and checked whole before anything changes, nothing
//! is replaced that was not backed up, and nobody may work with the data meanwhile.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use store::backup::{Contents, Kind};
use store::erasure::Erasure;
use store::{Location, Options, Store, backup as stored};

use super::backup::{clear_progress, held, progress, write_made};
use super::data::Data;
use super::{Failure, harmless};
use crate::app::location;
use crate::audit::{Act, Doer};
use crate::backup::{self, Looked, Why};
use crate::chance::Chance;
use crate::clock::Clock;

/// The step of the schema since which it is written down who was forgotten.
const ERASURES: i64 = 20;

/// Puts a backup back, into an empty place or with --replace. The server must be stopped.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// What `heard backup` made
    file: PathBuf,
    /// Replaces what is there, after it was backed up
    #[arg(long)]
    replace: bool,
    #[command(flatten)]
    data: Data,
}

impl Restore {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let settings = self.data.settings()?;
        let place = location(&self.data.data, &settings);
        let looked = backup::look(&self.file).await.map_err(Failure::mistake)?;
        let manifest = &looked.manifest;
        writeln!(
            out,
            "{} was made by Heard {} at {}, and is whole.",
            harmless(&self.file.display().to_string()),
            harmless(&manifest.heard),
            harmless(&manifest.at)
        )?;
        writeln!(out, "It holds {}.", held(&manifest.contents))?;
        out.flush()?;
        fits(&looked, &place)?;
        std::fs::create_dir_all(&self.data.data)
            .with_context(|| format!("cannot make the folder {}", self.data.data.display()))?;
        let Some(_alone) = self.data.alone()? else { return Err(running(&self.data.data.display().to_string())) };
        if stored::others(&place).await.map_err(anyhow::Error::from)? > 0 {
            return Err(running("this database"));
        }
        let there = stored::contents(&place).await.context("cannot read what is there")?;
        if let Some(there) = there.filter(|there| !there.is_empty()) {
            self.keep_old(&place, &there, out).await?;
        }
        let erased = erased(&place).await?;
        let unpacked = backup::unpack(&looked, &self.data.data).await.map_err(Failure::mistake)?;
        let put = stored::put_back(&place, unpacked.path(), &manifest.contents).await;
        put.map_err(|error| match error {
            store::Error::Unfit(why) => Failure::Mistake(why),
            other => Failure::Fault(anyhow::Error::from(other).context("nothing was changed")),
        })?;
        writeln!(out, "Restored {}.", held(&manifest.contents))?;
        out.flush()?;
        let again =
            erase_again(&place, &erased).await.context("people who were erased here could not be erased again")?;
        match again {
            0 => {}
            1 => writeln!(out, "1 person who was erased after the backup was made is erased in it as well.")?,
            n => writeln!(out, "{n} people who were erased after the backup was made are erased in it as well.")?,
        }
        if !self.data.data.join("secret.key").exists() {
            writeln!(
                out,
                "Put your `secret.key` into {} before you start Heard: the backup has none, and a new one would be made.",
                self.data.data.display()
            )?;
        }
        Ok(())
    }

    /// What is there is in the way, unless it may be replaced; then it is backed up.
    async fn keep_old(&self, place: &Location, there: &Contents, out: &mut impl Write) -> Result<(), Failure> {
        if !self.replace {
            return Err(Failure::Mistake(format!(
                "there are data here already ({}); nothing was changed. To put the backup in their place, say --replace: \
                 they are backed up first",
                held(there)
            )));
        }
        let now = Clock::System.now();
        let to = backup::free(&self.data.data, Why::Replaced, now);
        let made = backup::make(place, &to, now, progress()).await.map_err(|error| {
            Failure::Mistake(format!("what is here could not be backed up, so nothing was changed: {error:#}"))
        })?;
        clear_progress();
        writeln!(out, "What is here now:")?;
        Ok(write_made(out, &made)?)
    }
}

/// Who was forgotten in what is there: they are to be forgotten in an older state of it as well.
async fn erased(place: &Location) -> Result<Vec<Erasure>, Failure> {
    let schema = stored::schema(place).await.context("cannot read what is there")?;
    if schema.is_none_or(|schema| schema < ERASURES) {
        return Ok(Vec::new());
    }
    let store = Store::open(place, Options::default()).await.context("cannot open what is there")?;
    let mut read = store.read().await.map_err(anyhow::Error::from)?;
    let erased = store::erasure::list(&mut read).await.map_err(anyhow::Error::from)?;
    drop(read);
    store.close().await;
    Ok(erased)
}

/// Forgets them; how many were there and not forgotten. That they were is written down for the next time.
async fn erase_again(place: &Location, erased: &[Erasure]) -> anyhow::Result<usize> {
    if erased.is_empty() {
        return Ok(0);
    }
    let chance = Chance::of_machine()?;
    let store = Store::open(place, Options::default()).await?;
    let mut again = 0;
    for one in erased {
        let mut tx = store.begin().await?;
        let known = store::contact::find_known(&mut tx, one.workspace, one.contact).await?;
        let doer = Doer::command_line(one.workspace);
        if known.is_some_and(|known| known.erased_at.is_none()) {
            let done = store::contact::erase(&mut tx, &doer.doing(one.at), one.contact, chance.id(one.at)).await?;
            if done.is_some() {
                doer.tell((&chance, one.at), &mut tx, Act::ContactErased, &one.contact.to_string()).await?;
                again += 1;
            }
        }
        store::erasure::keep(&mut tx, one.workspace, one.contact, one.at).await?;
        tx.commit().await?;
    }
    while store.index_comments(i64::MAX).await? > 0 {}
    store.purge_words().await?;
    store.close().await;
    Ok(again)
}

fn running(where_: &str) -> Failure {
    Failure::Mistake(format!("another Heard works with {where_}; stop it first. Nothing was changed"))
}

/// A backup goes back into the kind of database that it came from.
fn fits(looked: &Looked, place: &Location) -> Result<(), Failure> {
    let (from, to) = (looked.manifest.database, Kind::of(place));
    if from == to {
        return Ok(());
    }
    let instead = match from {
        Kind::SQLite => "leave `database` empty, and it becomes the SQLite file of the data folder",
        Kind::PostgreSQL => "name a PostgreSQL database with --database",
    };
    Err(Failure::Mistake(format!(
        "the backup is of {from:?}, and this place is {to:?}: {instead}. Nothing was changed"
    )))
}
