//! `heard api-key`: lets programs in, lists their keys and revokes them. A key is printed once, alone on the last line.

use std::io::Write;

use clap::{Args, Subcommand};
use store::api_key::{ApiKey, Scope};
use store::workspace::Workspace;
use uuid::Uuid;

use super::data::{Data, Opened};
use super::{Failure, harmless};
use crate::audit::{Act, Doer};
use crate::clock::date_of;
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
    /// Lists the keys of a workspace that were not revoked, with the day of their last use.
    List {
        #[command(flatten)]
        data: Data,
        /// The workspace; may be left out where there is only one.
        #[arg(long, value_name = "KEY")]
        workspace: Option<String>,
    },
    /// Revokes a key: whatever uses it is refused from then on.
    Revoke {
        #[command(flatten)]
        data: Data,
        /// The workspace; may be left out where there is only one.
        #[arg(long, value_name = "KEY")]
        workspace: Option<String>,
        /// The key's id, as `heard api-key list` prints it.
        #[arg(value_name = "ID")]
        id: Uuid,
    },
}

fn scope(text: &str) -> Result<Scope, String> {
    Scope::from_key(text).ok_or_else(|| "read, write or all".to_owned())
}

impl ApiKeys {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let (data, workspace) = match &self.what {
            What::Add { data, workspace, .. }
            | What::List { data, workspace }
            | What::Revoke { data, workspace, .. } => (data, workspace.clone()),
        };
        let opened = data.open(data.settings()?).await?;
        let outcome = match opened.workspace(workspace.as_deref()).await {
            Ok(workspace) => self.what.run(&opened, &workspace, out).await,
            Err(failure) => Err(failure),
        };
        opened.store.close().await;
        outcome
    }
}

impl What {
    async fn run(self, opened: &Opened, workspace: &Workspace, out: &mut impl Write) -> Result<(), Failure> {
        let (scope, name) = match self {
            What::Add { scope, name, .. } => (scope, name),
            What::List { .. } => return list(opened, workspace, out).await,
            What::Revoke { id, .. } => return revoke(opened, workspace, id, out).await,
        };
        let token = token::make(workspace.id, &opened.chance);
        let key = ApiKey { id: opened.chance.id(opened.clock.now()), workspace: workspace.id, name, scope };
        add(opened, &key, &token).await?;
        writeln!(
            out,
            "Workspace `{}`, scope {scope}. Send it as `Authorization: Bearer KEY`. It is shown only now:",
            workspace.key
        )?;
        Ok(writeln!(out, "{token}")?)
    }
}

async fn add(opened: &Opened, key: &ApiKey, token: &str) -> anyhow::Result<()> {
    let now = opened.clock.now();
    let mut tx = opened.store.begin().await?;
    store::api_key::add(&mut tx, key, &token::hash(Purpose::ApiKey, token), None, now).await?;
    let subject = format!("{} ({})", key.name, key.scope);
    Doer::command_line(key.workspace).tell((&opened.chance, now), &mut tx, Act::KeyMade, &subject).await?;
    Ok(tx.commit().await?)
}

async fn list(opened: &Opened, workspace: &Workspace, out: &mut impl Write) -> Result<(), Failure> {
    let mut read = opened.store.read().await.map_err(anyhow::Error::from)?;
    let all = store::api_key::list(&mut read, workspace.id).await.map_err(anyhow::Error::from)?;
    if all.is_empty() {
        return Ok(writeln!(out, "No program has a key for the workspace `{}`.", workspace.key)?);
    }
    for key in all {
        let used = key.used_day.map_or_else(|| "never used".to_owned(), |day| format!("used {}", date_of(day)));
        writeln!(out, "{} {:6} {used:15} {}", key.id.simple(), key.scope, harmless(&key.name))?;
    }
    Ok(())
}

async fn revoke(opened: &Opened, workspace: &Workspace, id: Uuid, out: &mut impl Write) -> Result<(), Failure> {
    match revoked(opened, workspace.id, id).await? {
        Some(name) => Ok(writeln!(out, "The key {} is revoked.", harmless(&name))?),
        None => Err(Failure::Mistake(format!(
            "the workspace `{}` has no such key; `heard api-key list` names those that there are",
            workspace.key
        ))),
    }
}

async fn revoked(opened: &Opened, workspace: i64, id: Uuid) -> anyhow::Result<Option<String>> {
    let now = opened.clock.now();
    let mut tx = opened.store.begin().await?;
    let Some(name) = store::api_key::revoke(&mut tx, workspace, id, now).await? else { return Ok(None) };
    Doer::command_line(workspace).tell((&opened.chance, now), &mut tx, Act::KeyRevoked, &name).await?;
    tx.commit().await?;
    Ok(Some(name))
}
