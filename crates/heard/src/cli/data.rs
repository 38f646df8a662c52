//! Where a command finds the data: the folder or the PostgreSQL address, and the settings beside them. Every command
//! works beside a running server.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use store::workspace::Workspace;
use store::{Acknowledge, Options, Store};

use super::Failure;
use crate::app::{location, secret};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::settings::{Database, Settings};
use crate::token::Seal;

/// Where the data are.
#[derive(Debug, Args)]
pub(super) struct Data {
    /// The folder of the data, the settings (`heard.toml`) and the secret key.
    #[arg(long, value_name = "DIR", default_value = "heard-data", env = "HEARD_DATA")]
    pub(super) data: PathBuf,
    /// A PostgreSQL address in place of the SQLite file: postgres://user:password@host/database
    #[arg(long, value_name = "URL")]
    pub(super) database: Option<String>,
}

/// An open store and what belongs to it.
pub(super) struct Opened {
    pub(super) store: Store,
    pub(super) settings: Settings,
    pub(super) chance: Chance,
    pub(super) clock: Clock,
    pub(super) seal: Seal,
    pub(super) data: PathBuf,
}

impl Data {
    /// The settings in force.
    #[expect(clippy::disallowed_methods, reason = "settings are read from the environment here, once")]
    pub(super) fn settings(&self) -> Result<Settings, Failure> {
        let path = self.data.join("heard.toml");
        let mut settings = Settings::load(&path, |name| std::env::var(name).ok()).map_err(Failure::mistake)?;
        if let Some(address) = &self.database {
            settings.database = Database::try_from(address.clone())
                .map_err(|wrong| Failure::Mistake(format!("--database: {wrong}")))?;
        }
        Ok(settings)
    }

    /// Opens the store, making the folder if it is not there.
    #[expect(clippy::disallowed_methods, reason = "the secret key may come from the environment, read here, once")]
    pub(super) async fn open(&self, settings: Settings) -> Result<Opened, Failure> {
        std::fs::create_dir_all(&self.data)
            .with_context(|| format!("cannot make the folder {}", self.data.display()))?;
        let chance = Chance::of_machine()?;
        let key = std::env::var("HEARD_SECRET_KEY").ok();
        let seal = Seal::new(&secret(&self.data, key.as_deref(), &chance)?);
        let options = Options {
            readers: settings.readers.0,
            queue: usize::try_from(settings.queue.0).unwrap_or(usize::MAX),
            node: i64::from(settings.node.0),
            memory: usize::try_from(settings.memory_mb.0).unwrap_or(usize::MAX).saturating_mul(1 << 20),
            acknowledge: acknowledge(),
            ..Options::default()
        };
        let place = location(&self.data, &settings);
        let store = Store::open(&place, options).await.map_err(|error| match error {
            store::Error::Unfit(why) => Failure::Mistake(why),
            other => Failure::Fault(anyhow::Error::from(other).context("cannot open the database")),
        })?;
        Ok(Opened { store, settings, chance, clock: Clock::System, seal, data: self.data.clone() })
    }
}

impl Opened {
    /// The workspace with this key, or the only one there is.
    pub(super) async fn workspace(&self, key: Option<&str>) -> Result<Workspace, Failure> {
        let mut read = self.store.read().await.map_err(anyhow::Error::from)?;
        let all = store::workspace::list(&mut read).await.map_err(anyhow::Error::from)?;
        let known = || all.iter().map(|one| one.key.as_str()).collect::<Vec<_>>().join(", ");
        match (key, all.as_slice()) {
            (_, []) => {
                Err(Failure::Mistake("there is no workspace yet; `heard serve` sets the first one up".to_owned()))
            }
            (None, [only]) => Ok(only.clone()),
            (None, _) => Err(Failure::Mistake(format!("say which workspace with --workspace: {}", known()))),
            (Some(key), _) => all
                .iter()
                .find(|one| one.key == key)
                .cloned()
                .ok_or_else(|| Failure::Mistake(format!("there is no workspace `{key}`; there are: {}", known()))),
        }
    }
}

/// After the commit. A debug build can be told to answer too early, so that a test sees answers lost.
fn acknowledge() -> Acknowledge {
    #[cfg(debug_assertions)]
    {
        #[expect(clippy::disallowed_methods, reason = "only the counter-test of durability sets it")]
        if std::env::var_os("HEARD_TEST_ACKNOWLEDGE_EARLY").is_some() {
            return Acknowledge::BeforeCommit;
        }
    }
    Acknowledge::AfterCommit
}
