//! The binary. Everything it can do is in the command line of the library, where tests reach it;
//! nothing is decided here.

use std::process::ExitCode;

fn main() -> ExitCode {
    heard::cli::run()
}
