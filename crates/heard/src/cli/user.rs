//! `heard user reset-link`: a way back in for somebody who forgot the password, made by whoever has the machine.

use std::io::Write;

use clap::{Args, Subcommand};
use store::contact::fold;

use super::Failure;
use super::data::{Data, Opened};
use crate::app::public_url;
use crate::reset;

/// People who sign in.
#[derive(Debug, Args)]
pub(super) struct Users {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Prints a link with which a person chooses a new password. It works once, and for an hour.
    #[command(name = "reset-link")]
    ResetLink {
        #[command(flatten)]
        data: Data,
        /// The address they sign in with.
        #[arg(value_name = "EMAIL")]
        email: String,
    },
}

impl Users {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let What::ResetLink { data, email } = self.what;
        let opened = data.open(data.settings()?).await?;
        let link = link(&opened, &fold(email.trim())).await;
        opened.store.close().await;
        let Some(link) = link? else {
            return Err(Failure::Mistake(format!("nobody signs in with {email}; check the address for a slip")));
        };
        writeln!(out, "Pass it on to them alone. It works once, and for an hour:")?;
        Ok(writeln!(out, "{link}")?)
    }
}

async fn link(opened: &Opened, email: &str) -> anyhow::Result<Option<String>> {
    let url = public_url(&opened.store, &opened.settings).await?;
    let mut tx = opened.store.begin().await?;
    let Some(user) = store::user::find(&mut tx, email).await? else { return Ok(None) };
    let word = reset::add(&mut tx, user.id, &opened.chance, opened.clock.now()).await?;
    tx.commit().await?;
    Ok(Some(reset::link(&url, &word)))
}
