//! The command line: a subcommand is a file in this folder, a variant of `Command` and a line in [`run`]. The one
//! place that turns an outcome into an exit code; only this folder writes to the terminal.

mod nps;
mod screen;

use std::io::{self, BufWriter, Write};
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
    Nps(nps::Nps),
}

/// Why a command did not do what it was asked.
#[derive(Debug)]
enum Failure {
    /// The person can put it right: exit code 2, as for wrong arguments.
    Mistake(String),
    /// Something broke: exit code 1.
    Fault(anyhow::Error),
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
        Command::Nps(nps) => nps.run(&mut out, Screen::of_stdout()),
    };
    exit_code(outcome.and_then(|()| Ok(out.flush()?)))
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
    fault
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
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
