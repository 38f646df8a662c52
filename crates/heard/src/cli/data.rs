//! Where a command finds the data: the folder or the PostgreSQL address, and the settings beside them. Every command
//! works beside a running server.

use std::fs::{File, TryLockError};
use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use store::workspace::Workspace;
use store::{Acknowledge, Location, Options, Store};

use super::Failure;
use crate::app::{location, secret};
use crate::backup;
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
    /// Held as long as somebody works with the data; see [`Data::share`].
    pub(super) held: File,
}

/// How many backups that upgrades made are kept.
const KEPT: usize = 3;

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
        let held = self.share()?;
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
        if settings.backup_before_upgrade {
            self.back_up_before_upgrade(&place).await?;
        }
        let store = Store::open(&place, options).await.map_err(|error| match error {
            store::Error::Unfit(why) => Failure::Mistake(why),
            other => Failure::Fault(anyhow::Error::from(other).context("cannot open the database")),
        })?;
        Ok(Opened { store, settings, chance, clock: Clock::System, seal, data: self.data.clone(), held })
    }

    /// The lock on the folder that everybody who works with the data holds. It goes with the process, however that ends.
    fn lock(&self) -> Result<File, Failure> {
        let path = self.data.join("heard.lock");
        let file = File::options().create(true).truncate(false).write(true).open(&path);
        Ok(file.with_context(|| format!("cannot write {}", path.display()))?)
    }

    /// Takes part in the folder; any number of programs may.
    pub(super) fn share(&self) -> Result<File, Failure> {
        let file = self.lock()?;
        match file.try_lock_shared() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(Failure::Mistake(format!(
                "a backup is being restored into {}; try again when that is done",
                self.data.display()
            ))),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Has the folder alone; none while anybody works with it.
    pub(super) fn alone(&self) -> Result<Option<File>, Failure> {
        let file = self.lock()?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Data that are there are backed up before a newer schema changes them.
    async fn back_up_before_upgrade(&self, place: &Location) -> Result<(), Failure> {
        let there = store::backup::schema(place).await.context("cannot open the database")?;
        let newest = store::newest_schema();
        let Some(old) = there.filter(|old| *old < newest) else { return Ok(()) };
        let now = Clock::System.now();
        let to = backup::free(&self.data, backup::Why::Upgrade(newest), now);
        writeln!(
            std::io::stderr(),
            "Heard {} brings the data from schema {old} to {newest}. They are backed up first.",
            env!("CARGO_PKG_VERSION")
        )?;
        let made = backup::make(place, &to, now, |_, _| {}).await.map_err(|error| {
            Failure::Mistake(format!(
                "the data could not be backed up before the upgrade, so nothing was changed: {error:#}. Put that right, \
                 or back up in your own way and set `backup_before_upgrade = false`"
            ))
        })?;
        backup::keep_latest(&self.data, KEPT)?;
        writeln!(std::io::stderr(), "Backed up into {}; the last {KEPT} such backups are kept.", made.path.display())?;
        Ok(())
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
