//! `heard workspace`: companies of one installation, made and listed.

use std::io::Write;

use clap::{Args, Subcommand};

use super::data::Data;
use super::{Failure, harmless};
use crate::texts::{SHIPPED, SOURCE};

/// Workspaces: each is one company's surveys, customers and people.
#[derive(Debug, Args)]
pub(super) struct Workspaces {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Makes a workspace.
    Add {
        /// What it is called on the command line: small letters, digits and hyphens
        #[arg(value_parser = key)]
        key: String,
        /// Its name, as customers and colleagues read it
        #[arg(long, value_parser = name)]
        name: String,
        /// Its time zone, such as Europe/Ljubljana: what a day is there
        #[arg(long, value_parser = zone)]
        zone: String,
        /// The language spoken there to whoever has none of their own: en, sl, mk, pl, nb or de
        #[arg(long, default_value = SOURCE, value_parser = SHIPPED)]
        language: String,
        #[command(flatten)]
        data: Data,
    },
    /// Lists all workspaces, oldest first.
    List {
        #[command(flatten)]
        data: Data,
    },
}

fn key(text: &str) -> Result<String, String> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !text.is_empty() && text.len() <= 40 && text.chars().all(is_plain) && !text.starts_with('-') {
        return Ok(text.to_owned());
    }
    Err("small letters from a to z, digits and hyphens, 40 at most, such as lindentree".to_owned())
}

pub(super) fn name(text: &str) -> Result<String, String> {
    let text = text.trim();
    if !text.is_empty() && text.chars().count() <= 100 && !text.chars().any(char::is_control) {
        return Ok(text.to_owned());
    }
    Err("from 1 to 100 characters".to_owned())
}

fn zone(text: &str) -> Result<String, String> {
    match jiff::tz::TimeZone::get(text) {
        Ok(zone) => Ok(zone.iana_name().unwrap_or(text).to_owned()),
        Err(_) => Err("there is no such time zone; write it as Europe/Ljubljana".to_owned()),
    }
}

impl Workspaces {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        match self.what {
            What::Add { key, name, zone, language, data } => {
                let opened = data.open(data.settings()?).await?;
                let now = opened.clock.now();
                let mut tx = opened.store.begin().await.map_err(anyhow::Error::from)?;
                let added =
                    store::workspace::add(&mut tx, &key, &name, &zone, now).await.map_err(anyhow::Error::from)?;
                if let Some(added) = &added {
                    let changed = store::workspace::change_language(&mut tx, added.id, &language).await;
                    changed.map_err(anyhow::Error::from)?;
                }
                tx.commit().await.map_err(anyhow::Error::from)?;
                opened.store.close().await;
                if added.is_none() {
                    return Err(Failure::Mistake(format!("there is a workspace `{key}` already; choose another key")));
                }
                writeln!(out, "Made the workspace `{key}` ({}), whose days are those of {zone}.", harmless(&name))?;
                Ok(writeln!(out, "To let somebody in: heard user add EMAIL --name NAME --workspace {key}")?)
            }
            What::List { data } => {
                let opened = data.open(data.settings()?).await?;
                let mut read = opened.store.read().await.map_err(anyhow::Error::from)?;
                let all = store::workspace::list(&mut read).await.map_err(anyhow::Error::from)?;
                drop(read);
                opened.store.close().await;
                if all.is_empty() {
                    return Ok(writeln!(out, "There is no workspace yet; `heard workspace add` makes one.")?);
                }
                for one in all {
                    writeln!(out, "{:20} {:24} {}", one.key, one.zone, harmless(&one.name))?;
                }
                Ok(())
            }
        }
    }
}
