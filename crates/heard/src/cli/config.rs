//! `heard config`: the reference of all settings.

use std::io::Write;

use clap::Args;

use super::Failure;
use crate::settings::DEFAULTS;

/// Prints every setting with its default and what it means.
#[derive(Debug, Args)]
pub(super) struct Config {}

impl Config {
    pub(super) fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        Ok(out.write_all(DEFAULTS.as_bytes())?)
    }
}
