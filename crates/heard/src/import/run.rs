//! The run of an import: reads the file once, then writes its rows in the order of time, 500 a transaction, each with
//! the progress. Stopped by whatever means, it goes on where it was; what is there already is never added again.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::tz::TimeZone;
use store::Store;
use store::import::{Import, Incoming, Lease, Progress, State};
use store::response::{Facts, Hand, Intake, NewResponse, Origin, Property, Said};
use store::survey::Survey;
use uuid::Uuid;

use super::entry::Entry;
use super::mapping::Mapping;
use super::order::{Findings, Halt, Order, Stop};
use super::plan::Plan;
use crate::chance::Chance;
use crate::clock::{Clock, MINUTE, day};
use crate::table::{Source, Table};

/// The most responses of one transaction: about 20 ms, in which nobody else can write.
pub const BATCH: usize = 500;

/// How long nobody else may take up an import that is worked on. Reading a million rows takes seconds, a batch less.
const LEASE: i64 = 5 * MINUTE;

/// The place of responses whose file names none.
const PLACE: &str = "import";

/// What a run needs besides the store.
#[derive(Clone, Debug)]
pub struct Job {
    /// The import.
    pub import: Import,
    /// Where the responses go.
    pub survey: Survey,
    /// What a day is in the workspace.
    pub zone: TimeZone,
    /// The file.
    pub source: Source,
    /// Where rows are put aside.
    pub folder: PathBuf,
    /// How many responses a transaction writes: [`BATCH`], or fewer.
    pub batch: usize,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything that can be taken is in.
    Done(Progress),
    /// It was asked to stop, and can go on.
    Stopped,
    /// Somebody else works on it, or has stopped it.
    Lost,
}

/// Runs an import that was started, until it is done, stopped or broken. `tell` hears of each batch.
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
        survey: job.import.survey,
        runner: chance.id(now),
    };
    let mut tx = store.begin().await?;
    let taken = Lease::take(&mut tx, lease, now, now + LEASE).await?;
    tx.commit().await?;
    let Some(lease) = taken else { return Ok(Outcome::Lost) };
    let worked = Work { store, clock, chance, job, lease, stop }.run(tell).await;
    let (state, error) = match &worked {
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
    async fn run(&self, mut tell: impl FnMut(&Progress)) -> anyhow::Result<Outcome> {
        let (order, findings) = match self.read().await? {
            Ok(read) => read,
            Err(Halt::Stopped) => return Ok(Outcome::Stopped),
            Err(halt) => return Err(halt.into()),
        };
        let order = Arc::new(order);
        let mut tx = self.store.begin().await?;
        let (total, skipped) = (i64::try_from(order.len())?, i64::try_from(findings.wrong.total())?);
        let begun = self.lease.begin(&mut tx, total, skipped, self.clock.now() + LEASE).await?;
        tx.commit().await?;
        let Some(mut progress) = begun else { return Ok(Outcome::Lost) };
        tell(&progress);
        // The order is the same each time, so that a run which goes on begins where the last one was.
        while progress.done < progress.total {
            if self.stop.asked() {
                return Ok(Outcome::Stopped);
            }
            let (from, n, rows) = (usize::try_from(progress.done)?, self.job.batch, Arc::clone(&order));
            let rows = tokio::task::spawn_blocking(move || rows.rows(from, n)).await??;
            let now = self.clock.now();
            let batch: Vec<Incoming> = rows.into_iter().map(|(id, entry)| self.incoming(id, entry, now)).collect();
            match self.store.import_batch(&self.lease, &batch, now, now + LEASE).await? {
                Some(now) => progress = now,
                None => return Ok(Outcome::Lost),
            }
            tell(&progress);
        }
        Ok(Outcome::Done(progress))
    }

    async fn read(&self) -> anyhow::Result<Result<(Order, Findings), Halt>> {
        let job = self.job;
        let mapping: Mapping = serde_json::from_str(&job.import.mapping)?;
        let (source, survey, stop) = (job.source.clone(), job.survey.clone(), self.stop.clone());
        let (folder, name, now) = (job.folder.clone(), job.import.id.simple().to_string(), self.clock.now());
        let read = move || {
            let mut table = Table::open(source, mapping.sheet.as_deref())?;
            let plan = Plan::new(&mapping, table.header(), &survey, now).map_err(|mistakes| {
                let keys: Vec<&str> = mistakes.iter().map(super::Mistake::key).collect();
                anyhow::anyhow!("the mapping does not fit the file: {}", keys.join(", "))
            })?;
            anyhow::Ok(Order::read(&mut table, &plan, &folder, &name, &stop))
        };
        tokio::task::spawn_blocking(read).await?
    }

    fn incoming(&self, id: Uuid, entry: Entry, now: i64) -> Incoming {
        // A file without dates was answered, as far as anybody can tell, when it was brought.
        let at = entry.at.unwrap_or(self.job.import.created_at);
        let response = NewResponse {
            workspace: self.job.import.workspace,
            survey: self.job.survey.id,
            version: self.job.survey.version,
            id,
            // Imported responses make no event, and this is not an edit: neither id is used.
            ids: [Uuid::nil(); 2],
            key: None,
            intake: Intake::Known(store::response::State::Confirmed),
            origin: Origin::Imported,
            at,
            day: day(at, &self.job.zone),
            facts: Facts {
                place: entry.place.unwrap_or_else(|| PLACE.to_owned()),
                language: entry.language,
                agent: entry.agent,
                team: entry.team,
                product: entry.product,
                account: entry.account,
                country: entry.country,
            },
            contact: None,
            said: Said { score: entry.score, comment: entry.comment, contact_me: false },
            hand: Hand::Unknown,
            properties: entry.properties.into_iter().map(|(key, text)| (key, Property::Text(text))).collect(),
            answers: Vec::new(),
            consent: None,
        };
        Incoming { response, email: entry.email, name: entry.name, contact: self.chance.id(now) }
    }
}
