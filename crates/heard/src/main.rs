//! The binary. Everything it can do is in the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    heard::cli::run()
}
