//! Everything a request needs, handed to each handler. It holds no request's state; what changes here are caches of
//! what the store knows.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use anyhow::Context;
use feedback::Questionnaire;
use jiff::tz::TimeZone;
use store::survey::Survey;
use store::workspace::Workspace;
use store::{Location, Read, Store};
use tokio::sync::Notify;

use crate::backup::Now;
use crate::brand::Brand;
use crate::chance::Chance;
use crate::clock::{Clock, zone};
use crate::inbox::Bells;
use crate::limits::Limits;
use crate::live::{Live, Pace};
use crate::mail::Standing;
use crate::meter::Meter;
use crate::recent::Recent;
use crate::respond::{Compiled, Face};
use crate::settings::Settings;
use crate::survey;
use crate::template::Templates;
use crate::texts::Texts;
use crate::token::Seal;

/// Everything a request needs. Cheap to clone.
pub type App = Arc<Heard>;

/// See [`App`].
pub struct Heard {
    /// What is remembered.
    pub store: Store,
    /// What the product says.
    pub texts: Texts,
    /// How it says it.
    pub templates: Templates,
    /// What time it is.
    pub clock: Clock,
    /// Randomness.
    pub chance: Chance,
    /// As the operator wants it.
    pub settings: Settings,
    /// For MACs.
    pub seal: Seal,
    /// How often.
    pub limits: Limits,
    /// Whose pages are told what changed.
    pub live: Arc<Live>,
    /// The backup that somebody asked for.
    pub backing_up: Now,
    /// What this server counts of itself.
    pub meter: Meter,
    /// Invitations whose pages were just shown.
    pub recent: Recent,
    /// Links that let in without a password, once or in the demonstration.
    pub doors: Doors,
    /// Rung when a mail was queued, or a link was asked for.
    pub outbox: Notify,
    /// Rung when a campaign was started or resumed, or its mails have been handed over.
    pub campaigns: Notify,
    /// Rung when rules may have something to do.
    pub rules: Notify,
    /// Rung when mails of a campaign were queued, or may go again.
    pub letters: Notify,
    /// Rung when webhooks are to be told something.
    pub hooks: Notify,
    /// Which mail servers take nothing.
    pub standing: Standing,
    /// What mail that comes in waits for.
    pub inbox: Bells,
    /// The folder of the data.
    pub data: PathBuf,
    published: RwLock<HashMap<(i64, i64), Arc<Published>>>,
    slugs: RwLock<HashMap<String, Arc<Published>>>,
    public_url: RwLock<String>,
}

/// Links that let in without a password.
#[derive(Clone, Debug, Default)]
pub struct Doors {
    /// The word in the one-time link of an installation that nobody has set up.
    pub setup: Option<String>,
    /// The word in the link that logs a visitor of the demonstration in.
    pub demo: Option<String>,
}

/// A survey as it is published, with its pages.
pub struct Published {
    /// The survey.
    pub survey: Survey,
    /// Whose.
    pub workspace: Workspace,
    /// What a day is there.
    pub zone: TimeZone,
    /// What respondents see.
    pub pages: Compiled,
    /// No limit applies to its open link.
    pub unlimited: bool,
    /// Whoever answers tries it: what they answer never counts.
    pub is_test: bool,
}

/// What an [`App`] is made of.
pub struct Parts {
    /// What is remembered.
    pub store: Store,
    /// What time it is.
    pub clock: Clock,
    /// Randomness.
    pub chance: Chance,
    /// As the operator wants it.
    pub settings: Settings,
    /// For MACs.
    pub seal: Seal,
    /// Links that let in without a password.
    pub doors: Doors,
    /// How often live pages are told what changed.
    pub pace: Pace,
    /// The folder of the data, where uploaded files wait.
    pub data: PathBuf,
}

impl Heard {
    /// Puts it together.
    ///
    /// # Errors
    /// Where a text or template of ours is wrong, or the store does not answer.
    pub async fn new(parts: Parts) -> anyhow::Result<App> {
        let texts = Texts::load()?;
        let templates = Templates::load(&texts)?;
        let public_url = public_url(&parts.store, &parts.settings).await?;
        Ok(Arc::new(Heard {
            live: Arc::new(Live::new(parts.pace)),
            limits: Limits::new(&parts.settings, &parts.clock),
            backing_up: Now::default(),
            meter: Meter::new(parts.clock.now()),
            texts,
            templates,
            store: parts.store,
            clock: parts.clock,
            chance: parts.chance,
            settings: parts.settings,
            seal: parts.seal,
            recent: Recent::default(),
            doors: parts.doors,
            outbox: Notify::new(),
            campaigns: Notify::new(),
            letters: Notify::new(),
            rules: Notify::new(),
            hooks: Notify::new(),
            standing: Standing::default(),
            inbox: Bells::default(),
            data: parts.data,
            published: RwLock::default(),
            slugs: RwLock::default(),
            public_url: RwLock::new(public_url),
        }))
    }

    /// Epoch milliseconds.
    pub fn now(&self) -> i64 {
        self.clock.now()
    }

    /// What makes ids, and what time it is: both go into the row of a deed.
    pub fn stamp(&self) -> (&Chance, i64) {
        (&self.chance, self.now())
    }

    /// The address people reach Heard by, without a slash at its end.
    pub fn public_url(&self) -> String {
        self.public_url.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes the address given at set-up, unless the settings name one.
    pub fn set_public_url(&self, address: &str) {
        if self.settings.public_url.0.is_empty() {
            address.clone_into(&mut self.public_url.write().unwrap_or_else(PoisonError::into_inner));
        }
    }

    /// Whether cookies can be bound to https.
    pub fn is_https(&self) -> bool {
        self.public_url().starts_with("https://")
    }

    /// The survey behind an open link. Asked of the store only the first time.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn published_as(&self, slug: &str) -> anyhow::Result<Option<Arc<Published>>> {
        if let Some(known) = self.slugs.read().unwrap_or_else(PoisonError::into_inner).get(slug) {
            return Ok(Some(known.clone()));
        }
        let mut read = self.store.read().await?;
        let Some(survey) = store::survey::find_by_slug(&mut read, slug).await? else { return Ok(None) };
        drop(read);
        let published = self.published(survey.workspace, survey.id).await?;
        if let Some(published) = &published {
            let mut slugs = self.slugs.write().unwrap_or_else(PoisonError::into_inner);
            slugs.insert(slug.to_owned(), published.clone());
        }
        Ok(published)
    }

    /// A survey as it is published. Asked of the store only the first time.
    ///
    /// # Errors
    /// When the store fails, or a page of ours is wrong.
    pub async fn published(&self, workspace: i64, survey: i64) -> anyhow::Result<Option<Arc<Published>>> {
        if let Some(known) = self.published.read().unwrap_or_else(PoisonError::into_inner).get(&(workspace, survey)) {
            return Ok(Some(known.clone()));
        }
        let mut read = self.store.read().await?;
        let Some(found) = store::survey::find(&mut read, workspace, survey).await? else { return Ok(None) };
        let Some(owner) = store::workspace::find_by_id(&mut read, workspace).await? else { return Ok(None) };
        let brand = brand_of(&mut read, &owner).await?;
        drop(read);
        let questionnaire = survey::questionnaire(&found)?;
        let published = Arc::new(self.compile(found, owner, Face { questionnaire, brand, is_test: false })?);
        let mut all = self.published.write().unwrap_or_else(PoisonError::into_inner);
        all.insert((workspace, survey), published.clone());
        Ok(Some(published))
    }

    fn compile(&self, survey: Survey, owner: Workspace, face: Face) -> anyhow::Result<Published> {
        Ok(Published {
            pages: Compiled::new(&face, &self.texts, &self.templates)?,
            zone: zone(&owner.zone),
            unlimited: self.settings.unlimited.contains(&survey.slug),
            survey,
            workspace: owner,
            is_test: face.is_test,
        })
    }

    /// A survey as it is tried: its draft as it was at a step, or what is published. Compiled at each view, which few
    /// people do.
    ///
    /// # Errors
    /// When the store fails, or a page of ours is wrong.
    pub async fn tried(
        &self,
        workspace: i64,
        survey: i64,
        step: Option<i64>,
    ) -> anyhow::Result<Option<Arc<Published>>> {
        let mut read = self.store.read().await?;
        let Some(mut found) = store::survey::find(&mut read, workspace, survey).await? else { return Ok(None) };
        let Some(owner) = store::workspace::find_by_id(&mut read, workspace).await? else { return Ok(None) };
        if let Some(step) = step
            && let Some(content) = store::draft::at_step(&mut read, workspace, survey, step).await?
        {
            found.content = Some(content);
        }
        let brand = brand_of(&mut read, &owner).await?;
        drop(read);
        let questionnaire = survey::questionnaire(&found)?;
        found.scale = questionnaire.scale;
        found.subject.clone_from(&questionnaire.subject);
        found.languages.clone_from(&questionnaire.languages);
        Ok(Some(Arc::new(self.compile(found, owner, Face { questionnaire, brand, is_test: true })?)))
    }

    /// The respondents' pages of a questionnaire, to be looked at.
    ///
    /// # Errors
    /// When a page of ours is wrong.
    pub fn drawn(&self, questionnaire: Questionnaire, brand: Brand) -> anyhow::Result<Compiled> {
        let face = Face { questionnaire, brand, is_test: false };
        Compiled::new(&face, &self.texts, &self.templates)
    }

    /// Forgets the surveys whose pages another server, or the command line, has changed meanwhile.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn follow_editions(&self) -> anyhow::Result<()> {
        let mut read = self.store.read().await?;
        let editions = store::survey::editions(&mut read).await?;
        drop(read);
        let is_latest = |known: &Published| {
            editions.iter().any(|(workspace, survey, edition)| {
                (*workspace, *survey, *edition) == (known.workspace.id, known.survey.id, known.survey.edition)
            })
        };
        self.published.write().unwrap_or_else(PoisonError::into_inner).retain(|_, known| is_latest(known));
        self.slugs.write().unwrap_or_else(PoisonError::into_inner).retain(|_, known| is_latest(known));
        Ok(())
    }

    /// Forgets what is known of a workspace's published surveys: something that their pages or judgements rest on
    /// changed, and the next request asks the store again.
    pub fn forget_published(&self, workspace: i64) {
        self.published.write().unwrap_or_else(PoisonError::into_inner).retain(|(whose, _), _| *whose != workspace);
        self.slugs.write().unwrap_or_else(PoisonError::into_inner).retain(|_, known| known.workspace.id != workspace);
    }
}

/// How a workspace shows itself.
///
/// # Errors
/// When the store fails.
pub async fn brand_of(read: &mut Read, workspace: &Workspace) -> store::Result<Brand> {
    let hash = store::logo::hash(read, workspace.id).await?;
    let told = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Ok(Brand {
        colour: workspace.colour.clone(),
        logo: hash.map(|hash| format!("/logo/{}/{hash}", workspace.id)),
        address: workspace.postal_address.clone(),
        privacy: told(&workspace.privacy_url),
    })
}

/// The address people reach Heard by: of the settings, or given at set-up, or where it listens.
///
/// # Errors
/// When the store does not answer.
pub async fn public_url(store: &Store, settings: &Settings) -> anyhow::Result<String> {
    if !settings.public_url.0.is_empty() {
        return Ok(settings.public_url.0.clone());
    }
    let mut read = store.read().await?;
    let kept = store::setting::find(&mut read, store::setting::PUBLIC_URL).await?;
    Ok(kept.unwrap_or_else(|| format!("http://{}", settings.listen.0)))
}

/// Where the data of a folder and the settings are.
pub fn location(folder: &Path, settings: &Settings) -> Location {
    if settings.database.0.is_empty() {
        Location::Sqlite(folder.join("heard.db"))
    } else {
        Location::Postgres(settings.database.0.clone())
    }
}

/// The secret beside the data, made on first use, readable by its owner alone; or the one in `HEARD_SECRET_KEY`.
///
/// # Errors
/// When it cannot be read or written, or has not 32 bytes.
pub fn secret(folder: &Path, variable: Option<&str>, chance: &Chance) -> anyhow::Result<[u8; 32]> {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    let path = folder.join("secret.key");
    let text = match variable {
        Some(text) => text.to_owned(),
        None if path.exists() => std::fs::read_to_string(&path).with_context(|| format!("{}", path.display()))?,
        None => {
            let made = STANDARD.encode(chance.bytes::<32>());
            write_private(&path, &made).with_context(|| format!("{}", path.display()))?;
            made
        }
    };
    let bytes = STANDARD.decode(text.trim()).context("the secret key is not base64")?;
    bytes.try_into().map_err(|_| anyhow::anyhow!("the secret key must have 32 bytes, written in base64"))
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
