//! The command line: a subcommand is a file in this folder, a variant of `Command` and a line in [`run`]. The one
//! place that turns an outcome into an exit code; only this folder writes to the terminal.

mod api_key;
mod backup;
mod check;
mod column;
mod config;
mod data;
mod demo;
mod import;
mod nps;
mod ready;
mod restore;
mod screen;
mod serve;
mod survey;
mod user;
mod workspace;

use std::io::{self, BufWriter, IsTerminal, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::screen::{Screen, harmless};
use crate::table::TableError;

/// Heard asks customers, hears the answer durably, understands it and makes someone act.
#[derive(Debug, Parser)]
#[command(name = "heard", version, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Serve),
    Demo(demo::Demo),
    Nps(nps::Nps),
    #[command(name = "survey")]
    Surveys(survey::Surveys),
    #[command(name = "workspace")]
    Workspaces(workspace::Workspaces),
    #[command(name = "user")]
    Users(user::Users),
    #[command(name = "api-key")]
    ApiKeys(api_key::ApiKeys),
    Import(import::Import),
    Backup(backup::Backup),
    Restore(restore::Restore),
    Check(check::Check),
    Ready(ready::Ready),
    Config(config::Config),
}

/// Why a command did not do what it was asked.
#[derive(Debug)]
enum Failure {
    /// The person can put it right: exit code 2, as for wrong arguments.
    Mistake(String),
    /// Something broke: exit code 1.
    Fault(anyhow::Error),
}

impl Failure {
    fn mistake(error: anyhow::Error) -> Failure {
        Failure::Mistake(format!("{error:#}"))
    }
}

impl From<anyhow::Error> for Failure {
    fn from(fault: anyhow::Error) -> Failure {
        Failure::Fault(fault)
    }
}

impl From<TableError> for Failure {
    fn from(error: TableError) -> Failure {
        Failure::Mistake(error.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Fault(error.into())
    }
}

/// Reads the command line, runs the command, and gives the exit code: 0, 1 for a fault, 2 for a mistake.
pub fn run() -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let outcome = match Arguments::parse().command {
        Command::Serve(serve) => block_on(serve.run(&mut out)),
        Command::Demo(demo) => block_on(demo.run(&mut out)),
        Command::Nps(nps) => nps.run(&mut out, Screen::of_stdout()),
        Command::Surveys(surveys) => block_on(surveys.run(&mut out)),
        Command::Workspaces(workspaces) => block_on(workspaces.run(&mut out)),
        Command::Users(users) => block_on(users.run(&mut out)),
        Command::ApiKeys(keys) => block_on(keys.run(&mut out)),
        Command::Import(import) => block_on(import.run(&mut out, Screen::of_stdout())),
        Command::Backup(backup) => block_on(backup.run(&mut out)),
        Command::Restore(restore) => block_on(restore.run(&mut out)),
        Command::Check(check) => block_on(check.run(&mut out)),
        Command::Ready(ready) => block_on(ready.run(&mut out)),
        Command::Config(config) => config.run(&mut out),
    };
    exit_code(outcome.and_then(|()| Ok(out.flush()?)))
}

fn block_on(command: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(command)
}

/// What happens is told on standard error, as far as the setting asks for it.
fn start_log(filter: &str) -> Result<(), Failure> {
    let filter = tracing_subscriber::EnvFilter::try_new(filter)
        .map_err(|error| Failure::Mistake(format!("the setting `log`: {error}")))?;
    let colours = io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_ansi(colours).init();
    Ok(())
}

fn exit_code(outcome: Result<(), Failure>) -> ExitCode {
    let (code, message) = match outcome {
        Ok(()) => return ExitCode::SUCCESS,
        // Whoever reads the output has seen enough of it, as `head` does.
        Err(Failure::Fault(fault)) if is_broken_pipe(&fault) => return ExitCode::SUCCESS,
        Err(Failure::Mistake(message)) => (2, message),
        Err(Failure::Fault(fault)) => (1, format!("{fault:#}")),
    };
    // Without a standard error there is nobody left to tell.
    let _ = writeln!(io::stderr(), "heard: {}", harmless(&message));
    ExitCode::from(code)
}

fn is_broken_pipe(fault: &anyhow::Error) -> bool {
    fault.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_are_well_formed() {
        Arguments::command().debug_assert();
    }
}
