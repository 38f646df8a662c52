//! `heard demo`: an invented company with a living year, to look at and to measure with.

use std::io::{IsTerminal, Write};
use std::net::SocketAddr;

use clap::Args;

use super::data::{Data, Opened};
use super::{Failure, serve};
use crate::app::Doors;
use crate::demo::{Company, Plan, Trickle, fill};
use crate::settings::Listen;

/// Makes an invented company with a year of responses, and prints an address that lets you in.
#[derive(Debug, Args)]
pub(super) struct Demo {
    #[command(flatten)]
    data: DemoData,
    /// Where to listen.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// How many responses the year has; millions for measurements.
    #[arg(long, value_name = "N", default_value_t = Plan::RESPONSES, value_parser = clap::value_parser!(u64).range(100..=100_000_000))]
    responses: u64,
    /// Fixes the company: another seed is another company of the same kind.
    #[arg(long, value_name = "N", default_value_t = Plan::SEED)]
    seed: u64,
    /// No new responses come in.
    #[arg(long)]
    still: bool,
}

/// As [`Data`], in a folder of its own.
#[derive(Debug, Args)]
struct DemoData {
    /// The folder of the demonstration's data.
    #[arg(long, value_name = "DIR", default_value = "heard-data-demo")]
    data: std::path::PathBuf,
    /// A PostgreSQL address in place of the SQLite file.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

impl Demo {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let data = Data { data: self.data.data.clone(), database: self.data.database.clone() };
        let settings = data.settings()?;
        super::start_log(&settings.log)?;
        let listener = serve::listen(Listen(self.listen)).await?;
        let opened = data.open(settings).await?;
        let company = self.company(&opened, out).await?;
        let doors = Doors { setup: None, demo: Some(opened.chance.word()) };
        let trickle = (!self.still).then(|| Trickle::new(&company, opened.clock.now()));
        serve::run(opened, doors, listener, trickle, out).await
    }
}

/// How often the progress bar is drawn anew: often enough to live, seldom enough to cost nothing.
const DRAWN: u64 = 20;

impl Demo {
    /// Makes the company, or finds it, drawing how far it is.
    async fn company(&self, opened: &Opened, out: &mut impl Write) -> Result<Company, Failure> {
        let plan = Plan { seed: self.seed, responses: self.responses, now: opened.clock.now() };
        let is_terminal = std::io::stdout().is_terminal();
        let mut drawn = 0;
        let company = fill(&opened.store, &opened.seal, &plan, |done, of| {
            let step = done * DRAWN * 5 / of.max(1);
            if is_terminal && step != drawn {
                drawn = step;
                // A bar that cannot be drawn is no reason to stop.
                drop(write!(out, "\r{}", bar(done, of)).and_then(|()| out.flush()));
            }
        })
        .await?;
        if drawn > 0 {
            writeln!(out)?;
        }
        Ok(company)
    }
}

fn bar(done: u64, of: u64) -> String {
    let full = usize::try_from(done * DRAWN / of.max(1)).unwrap_or(0);
    let (full, empty) = ("#".repeat(full), ".".repeat((DRAWN as usize).saturating_sub(full)));
    format!("Making Lindentree Cycles {full}{empty} {done} of {of} responses")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_says_how_far_it_is() {
        assert_eq!(bar(500, 1000), "Making Lindentree Cycles ##########.......... 500 of 1000 responses");
        assert!(bar(0, 0).contains("...................."));
    }
}
