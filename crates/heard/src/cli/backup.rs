//! `heard backup`: everything that is remembered in one file, while the server runs.

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use clap::Args;
use store::backup::Contents;

use super::data::Data;
use super::{Failure, harmless};
use crate::app::location;
use crate::backup::{self, Made, Why};
use crate::clock::Clock;

/// Backs everything up into one file, and checks it. Works beside a running server.
///
/// The file is a tar with the database and its SHA-256 sums. The secret key is not in it: keep `secret.key` of the data
/// folder in another place.
#[derive(Debug, Args)]
pub(super) struct Backup {
    /// The file to make; otherwise one with the date in `backups` of the data folder
    file: Option<PathBuf>,
    #[command(flatten)]
    data: Data,
}

impl Backup {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let settings = self.data.settings()?;
        let place = location(&self.data.data, &settings);
        let missing = || Failure::Mistake(format!("there are no data in {} to back up", self.data.data.display()));
        if store::backup::schema(&place).await.map_err(anyhow::Error::from)?.is_none() {
            return Err(missing());
        }
        let _held = self.data.share()?;
        let now = Clock::System.now();
        let to = self.file.unwrap_or_else(|| backup::free(&self.data.data, Why::Asked, now));
        let made = backup::make(&place, &to, now, progress()).await.map_err(Failure::mistake)?;
        clear_progress();
        write_made(out, &made)?;
        writeln!(
            out,
            "Not in it: `secret.key`, `heard.toml`, and files that wait to be imported. Keep a copy of `secret.key` in \
             another place:\nwithout it, links that were sent go on working but cannot be shown again, the mail server's \
             password must be typed again, and whoever has a second step signs in with a recovery code and sets it up \
             anew."
        )?;
        Ok(writeln!(out, "To put it back: heard restore {} --data DIR", made.path.display())?)
    }
}

/// What was made, in one line.
pub(super) fn write_made(out: &mut impl Write, made: &Made) -> std::io::Result<()> {
    let path = made.path.display().to_string();
    writeln!(out, "Backed up and checked: {}, {}", harmless(&path), size(made.bytes))?;
    writeln!(out, "It holds {}.", held(&made.manifest.contents))
}

/// `3 responses, 1 survey, 1 person, 1 workspace, schema 10`.
pub(super) fn held(contents: &Contents) -> String {
    let some = |n: i64, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    format!(
        "{}, {}, {}, {}, schema {}",
        some(contents.responses, "response", "responses"),
        some(contents.surveys, "survey", "surveys"),
        some(contents.users, "person", "people"),
        some(contents.workspaces, "workspace", "workspaces"),
        contents.schema
    )
}

fn size(bytes: u64) -> String {
    match bytes {
        0..10_000_000 => format!("{} kB", bytes.div_ceil(1000)),
        _ => format!("{} MB", bytes.div_ceil(1_000_000)),
    }
}

/// Draws how far a copy is on a terminal, and nowhere else.
pub(super) fn progress() -> impl Fn(u64, u64) + Send + 'static {
    let is_terminal = std::io::stderr().is_terminal();
    move |done, of| {
        if is_terminal && let Some(percent) = (done * 100).checked_div(of) {
            // A line that cannot be drawn is no reason to stop.
            write!(std::io::stderr(), "\rCopying {percent:3}%").ok();
        }
    }
}

pub(super) fn clear_progress() {
    if std::io::stderr().is_terminal() {
        write!(std::io::stderr(), "\r{:20}\r", "").ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_holds_is_told_in_the_right_number() {
        let contents =
            Contents { schema: 10, workspaces: 1, users: 2, surveys: 1, responses: 0, ..Contents::default() };
        assert_eq!(held(&contents), "0 responses, 1 survey, 2 people, 1 workspace, schema 10");
        assert_eq!((size(1), size(9_999_999), size(10_000_001)), ("1 kB".into(), "10000 kB".into(), "11 MB".into()));
    }
}
