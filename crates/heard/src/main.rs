//! The binary. Everything it can do is in the command line of the library, where tests reach it;
//! nothing is decided here.

use std::process::ExitCode;

/// The static binary's C library has one lock around all memory: half as dear again as glibc for one thread's work, and worse
/// with every core.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    heard::cli::run()
}
