//! The run of an import of customers: reads the file once and writes its rows in its order, 500 a transaction, each with the
//! progress. Stopped by whatever means, it goes on where it was. And the way back: what it did is taken back, in pieces too.
//! Before it, the look at a long file: that one begins anew where it was cut off, since it writes nothing but what it found.

use jiff::tz::TimeZone;
use store::contact::Incoming;
use store::contact::consent::Consent;
use store::contact::import::{Batch, Import, Lease, Progress, Row, State};
use store::property::Property;
use store::{Store, Tx};

use super::look::{DryRun, Look, Subject};
use super::mapping::{Around, Mapping, Onto, Role, property_key, property_name};
use super::plan::{Plan, Taken};
use super::reading;
use crate::chance::Chance;
use crate::clock::{Clock, MINUTE};
use crate::import::{Halt, Stop};
use crate::table::Source;

/// The most rows of one transaction.
pub const BATCH: usize = 500;

/// A look notes how far it is after so many rows.
const TOLD: u64 = 5_000;

/// How long nobody else may take up an import that is worked on.
const LEASE: i64 = 5 * MINUTE;

/// What a run needs besides the store.
#[derive(Clone, Debug)]
pub struct Job {
    /// The import.
    pub import: Import,
    /// What a day is in the workspace.
    pub zone: TimeZone,
    /// The file; none is needed to take back.
    pub source: Option<Source>,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything that can be taken is in, or was taken back, or looked at.
    Done(Progress),
    /// It was asked to stop, and can go on.
    Stopped,
    /// Somebody else works on it, or has stopped it.
    Lost,
}

/// Makes what a mapping needs that is not there: its list, its properties. The mapping with them; `None` when somebody made
/// one of the same name since it was looked at, or the last that there may be, so that the transaction must not be committed.
///
/// # Errors
/// When the database fails.
pub async fn begin(
    tx: &mut Tx,
    chance: &Chance,
    import: &Import,
    mapping: Mapping,
    at: i64,
) -> store::Result<Option<Mapping>> {
    let mut mapping = mapping;
    store::workspace::lock(tx, import.workspace).await?;
    let around = Around::of(tx, import.workspace).await?;
    let header: Vec<String> = mapping.columns.iter().map(|(name, _)| name.clone()).collect();
    if !mapping.mistakes(&header, &around).is_empty() {
        return Ok(None);
    }
    if let Onto::New(name) = &mapping.list {
        let list = store::list::List { id: chance.id(at), name: name.clone(), filter: None, added_at: at };
        if !store::list::add(tx, import.workspace, &list).await? {
            return Ok(None);
        }
        (mapping.list, mapping.made_list) = (Onto::List(list.id), true);
    }
    let mut taken: Vec<String> = around.properties.into_iter().map(|one| one.key).collect();
    for (name, role) in &mut mapping.columns {
        let Role::New(kind) = *role else { continue };
        let key = property_key(name, &taken.iter().map(String::as_str).collect::<Vec<_>>());
        let property = Property { key: key.clone(), name: property_name(name, &key), kind };
        if !store::property::add(tx, import.workspace, &property).await? {
            return Ok(None);
        }
        taken.push(key.clone());
        *role = Role::Property(key);
    }
    Ok(Some(mapping))
}

/// Looks at, brings in, or takes back an import that was started, until it is done, stopped or broken. `tell` hears of each batch.
///
/// # Errors
/// When the file cannot be read or the store fails; the import then says so and can go on.
pub async fn run(
    store: &Store,
    clock: &Clock,
    chance: &Chance,
    job: &Job,
    stop: &Stop,
    tell: impl FnMut(&Progress),
) -> anyhow::Result<Outcome> {
    let now = clock.now();
    let lease = Lease {
        workspace: job.import.workspace,
        import: job.import.id,
        runner: chance.id(now),
        node: store.node(),
        work: job.import.state,
    };
    let mut tx = store.begin().await?;
    let taken = lease.take(&mut tx, now, now + LEASE).await?;
    tx.commit().await?;
    let Some(progress) = taken else { return Ok(Outcome::Lost) };
    let work = Work { store, clock, chance, job, lease, stop };
    let worked = match lease.work {
        State::Undoing => work.take_back(progress).await,
        State::Looking => Box::pin(work.look_over(progress, tell)).await,
        _ => work.bring_in(progress, tell).await,
    };
    let (state, error) = match &worked {
        Ok(Outcome::Done(_)) if lease.work == State::Looking => return worked,
        Ok(Outcome::Stopped) if lease.work == State::Looking => (State::Uploaded, None),
        Err(error) if lease.work == State::Looking => (State::Uploaded, Some(format!("{error:#}"))),
        Ok(Outcome::Done(_)) if lease.work == State::Undoing => (State::Undone, None),
        Ok(Outcome::Done(_)) => (State::Done, None),
        Ok(Outcome::Stopped) => (State::Stopped, None),
        Ok(Outcome::Lost) => return worked,
        Err(error) => (State::Failed, Some(format!("{error:#}"))),
    };
    let mut tx = store.begin().await?;
    let is_ours = lease.end(&mut tx, state, error.as_deref(), clock.now()).await?;
    tx.commit().await?;
    if is_ours { worked } else { Ok(Outcome::Lost) }
}

struct Work<'a> {
    store: &'a Store,
    clock: &'a Clock,
    chance: &'a Chance,
    job: &'a Job,
    lease: Lease,
    stop: &'a Stop,
}

impl Work<'_> {
    async fn bring_in(&self, before: Progress, mut tell: impl FnMut(&Progress)) -> anyhow::Result<Outcome> {
        let mapping: Mapping = serde_json::from_str(&self.job.import.mapping)?;
        let Some(source) = self.job.source.clone() else { return Ok(Outcome::Lost) };
        let plan = self.plan(&mapping).await?;
        let (mut progress, is_dated) = (before, plan.is_dated());
        tell(&progress);
        let skip = u64::try_from(progress.done)?;
        let mut reading = reading::read(source, &mapping, plan, skip, self.stop);
        let list = match mapping.list {
            Onto::List(id) => Some(id),
            Onto::None | Onto::New(_) => None,
        };
        while let Some(piece) = reading.next().await {
            if self.stop.asked() {
                return Ok(Outcome::Stopped);
            }
            let now = self.clock.now();
            let rows: Vec<Row> = piece.into_iter().map(|(_, taken)| self.row(&mapping, taken, is_dated, now)).collect();
            let batch = Batch { rows: &rows, policy: mapping.policy, list };
            match self.store.contact_batch(&self.lease, &batch, now, now + LEASE).await? {
                Some(now) => progress = now,
                None => return Ok(Outcome::Lost),
            }
            tell(&progress);
        }
        match reading.end().await? {
            Ok(faults) => {
                let mut tx = self.store.begin().await?;
                let skipped = i64::try_from(faults.wrong.total())?;
                let ended = self.lease.begin(&mut tx, progress.done, skipped, self.clock.now() + LEASE).await?;
                tx.commit().await?;
                Ok(ended.map_or(Outcome::Lost, Outcome::Done))
            }
            Err(Halt::Stopped) => Ok(Outcome::Stopped),
            Err(halt) => Err(halt.into()),
        }
    }

    /// Asks of the whole file what would become of it, and keeps that.
    async fn look_over(&self, before: Progress, mut tell: impl FnMut(&Progress)) -> anyhow::Result<Outcome> {
        let import = &self.job.import;
        let mapping: Mapping = serde_json::from_str(&import.mapping)?;
        let mut look: Look = serde_json::from_str(&import.found)?;
        let Some(source) = &self.job.source else { return Ok(Outcome::Lost) };
        let zone = &self.job.zone;
        let subject = Subject { source, workspace: import.workspace, zone, at: import.created_at };
        let mut progress = before;
        if let Some(mut run) = DryRun::begin(self.store, &subject, (&mapping, &look), self.stop).await? {
            let mut told = 0;
            while let Some(rows) = run.next().await? {
                if self.stop.asked() {
                    return Ok(Outcome::Stopped);
                }
                if rows < told + TOLD {
                    continue;
                }
                told = rows;
                let mut tx = self.store.begin().await?;
                let noted = self.lease.begin(&mut tx, i64::try_from(rows)?, 0, self.clock.now() + LEASE).await?;
                tx.commit().await?;
                let Some(noted) = noted else { return Ok(Outcome::Lost) };
                progress = noted;
                tell(&progress);
            }
            match run.end().await? {
                Ok(findings) => look.findings = Some(findings),
                Err(Halt::Stopped) => return Ok(Outcome::Stopped),
                Err(halt) => look.halted = Some(halt.told()),
            }
        }
        progress.total = look.findings.as_ref().map_or(Ok(0), |findings| i64::try_from(findings.total))?;
        let found = serde_json::to_string(&look)?;
        let mut tx = self.store.begin().await?;
        let is_ours = self.lease.looked(&mut tx, &found, progress.total, self.clock.now()).await?;
        tx.commit().await?;
        Ok(if is_ours { Outcome::Done(progress) } else { Outcome::Lost })
    }

    /// The file was looked at when it came, and what had come by then is the same when it goes on.
    async fn plan(&self, mapping: &Mapping) -> anyhow::Result<Plan> {
        let import = &self.job.import;
        let mut read = self.store.read().await?;
        let around = Around::of(&mut read, import.workspace).await?;
        drop(read);
        let header: Vec<String> = mapping.columns.iter().map(|(name, _)| name.clone()).collect();
        Plan::new(mapping, &header, &around, &self.job.zone, import.created_at).map_err(|mistakes| {
            let keys: Vec<&str> = mistakes.iter().map(super::Mistake::key).collect();
            anyhow::anyhow!("the mapping does not fit any more: {}", keys.join(", "))
        })
    }

    fn row(&self, mapping: &Mapping, taken: Taken, is_dated: bool, now: i64) -> Row {
        let mut consents = Vec::new();
        if let Some(agreed) = &mapping.agreed
            && (taken.agreed_at.is_some() || !is_dated)
        {
            for channel in &agreed.channels {
                let consent = Consent {
                    at: taken.agreed_at.unwrap_or(self.job.import.created_at),
                    channel: *channel,
                    given: true,
                    basis: agreed.basis,
                    source: agreed.source.clone(),
                    words: agreed.words.clone(),
                    import: Some(self.job.import.id),
                    by_user: self.job.import.by_user,
                };
                consents.push((self.chance.id(now), consent));
            }
        }
        Row { incoming: Incoming { card: taken.card, id: self.chance.id(now), since: None }, consents, is_dated }
    }

    async fn take_back(&self, progress: Progress) -> anyhow::Result<Outcome> {
        let mut undo = self.job.import.undo.clone().unwrap_or_default();
        while !undo.is_over() {
            let now = self.clock.now();
            match self.store.undo_batch(&self.lease, &undo, now, now + LEASE).await? {
                Some(further) => undo = further,
                None => return Ok(Outcome::Lost),
            }
        }
        Ok(Outcome::Done(progress))
    }
}
