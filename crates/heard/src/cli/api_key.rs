//! `heard api-key add`: lets a program in. The key is printed once, alone on the last line.

use std::io::Write;

use clap::{Args, Subcommand};
use store::api_key::{ApiKey, Scope};

use super::Failure;
use super::data::Data;
use crate::token::{self, Purpose};

/// Keys of programs that use the API.
#[derive(Debug, Args)]
pub(super) struct ApiKeys {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Makes a key and prints it, once.
    Add {
        #[command(flatten)]
        data: Data,
        /// The workspace; may be left out where there is only one.
        #[arg(long, value_name = "KEY")]
        workspace: Option<String>,
        /// What the key may do: read, write or all.
        #[arg(long, value_name = "SCOPE", default_value = "read", value_parser = scope)]
        scope: Scope,
        /// What people call it.
        #[arg(long, value_name = "NAME", default_value = "made on the command line")]
        name: String,
    },
}

fn scope(text: &str) -> Result<Scope, String> {
    Scope::from_key(text).ok_or_else(|| "read, write or all".to_owned())
}

impl ApiKeys {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let What::Add { data, workspace, scope, name } = self.what;
        let opened = data.open(data.settings()?).await?;
        let workspace = opened.workspace(workspace.as_deref()).await?;
        let (now, token) = (opened.clock.now(), token::make(workspace.id, &opened.chance));
        let key = ApiKey { id: opened.chance.id(now), workspace: workspace.id, name, scope };
        add(&opened.store, &key, &token, now).await?;
        opened.store.close().await;
        writeln!(
            out,
            "Workspace `{}`, scope {scope}. Send it as `Authorization: Bearer KEY`. It is shown only now:",
            workspace.key
        )?;
        Ok(writeln!(out, "{token}")?)
    }
}

async fn add(store: &store::Store, key: &ApiKey, token: &str, now: i64) -> anyhow::Result<()> {
    let mut tx = store.begin().await?;
    store::api_key::add(&mut tx, key, &token::hash(Purpose::ApiKey, token), now).await?;
    Ok(tx.commit().await?)
}
