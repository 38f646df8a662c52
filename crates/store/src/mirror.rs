//! Surveys mirrored in memory, as planes. A mirror is brought up to the survey's latest change whenever somebody asks,
//! so that what it answers is what SQL would. SQL stays the oracle, and answers wherever a mirror cannot: while it is
//! being made, beyond the memory that mirrors may take, within a transaction that has changed something.

mod answer;
mod book;
mod customers;
mod load;
mod sift;
mod sought;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

pub(crate) use answer::{Sifted, sift};

use crate::cells::{Cells, Fill};
use crate::clause::Clause;
use crate::conn::{Conn, Statement};
use crate::database::{Driver, Read};
use crate::dialect::{Pool, open_reader};
use crate::error::Result;
use crate::planes::{Marks, Planes};
use crate::spread::Spreads;
use book::Book;
use customers::Customers;
use load::Loader;
use sought::Sought;

/// Whoever asks brings a mirror up by at most so many changes.
const BEHIND: i64 = 10_000;

/// How many of SQLite's connections wait to be used again.
const IDLE: usize = 2;

/// A survey's responses at one of its changes, or a little after. A clone is a snapshot.
#[derive(Clone)]
pub(crate) struct Mirror {
    planes: Planes,
    book: Arc<Book>,
    customers: Customers,
    /// It has every change up to this one.
    change: i64,
}

/// All mirrors of a store.
pub(crate) struct Mirrors {
    /// Bytes they may take together.
    budget: usize,
    /// A survey of at most so many responses is mirrored by whoever asks first; larger ones by
    /// [`crate::Store::keep_mirrors`], while SQL answers.
    at_once: i64,
    slots: Mutex<HashMap<(i64, i64), Arc<Slot>>>,
    /// What was worked out about slices of many responses.
    pub(crate) spreads: Spreads,
    /// What the latest searches found.
    sought: Sought,
    /// On SQLite.
    direct: Option<Direct>,
    /// The store is closing: whoever reads much stops.
    is_closed: AtomicBool,
    /// Counts questions, to tell which mirror was not asked for longest.
    asked: AtomicU64,
}

/// A survey whose responses are in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mirrored {
    /// Whose.
    pub workspace: i64,
    /// The survey.
    pub survey: i64,
    /// What it takes.
    pub bytes: usize,
}

/// SQLite, for whoever reads many rows: through the driver each costs ten times as much.
struct Direct {
    path: PathBuf,
    idle: Mutex<Vec<rusqlite::Connection>>,
}

/// The place of one survey's mirror.
#[derive(Default)]
struct Slot {
    mirror: tokio::sync::Mutex<Option<Mirror>>,
    /// When it was asked last, as a number of questions.
    asked: AtomicU64,
    bytes: AtomicUsize,
    /// Somebody asked and could not be answered.
    is_wanted: AtomicBool,
    /// It alone is more than all may take.
    is_too_large: AtomicBool,
}

impl Mirror {
    fn bytes(&self) -> usize {
        self.planes.bytes() + self.book.bytes() + self.customers.bytes()
    }
}

impl Mirrors {
    pub(crate) fn new(options: &crate::Options, pool: &Pool) -> Mirrors {
        let (budget, at_once) = (options.memory, options.mirrored_at_once);
        let direct = match pool {
            Pool::Sqlite { path, .. } => Some(Direct { path: path.clone(), idle: Mutex::default() }),
            Pool::Postgres(_) => None,
        };
        Mirrors {
            budget,
            at_once,
            spreads: Spreads::default(),
            sought: Sought::default(),
            direct,
            slots: Mutex::default(),
            is_closed: AtomicBool::new(false),
            asked: AtomicU64::new(0),
        }
    }

    /// Lets nobody read on.
    pub(crate) fn close(&self) {
        self.is_closed.store(true, Ordering::Relaxed);
        if let Some(direct) = &self.direct {
            direct.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
        }
    }

    fn slot(&self, survey: (i64, i64)) -> Arc<Slot> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner).entry(survey).or_default().clone()
    }

    fn slots(&self) -> Vec<((i64, i64), Arc<Slot>)> {
        let slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.iter().map(|(survey, slot)| (*survey, slot.clone())).collect()
    }

    /// The mirrors there are.
    pub(crate) fn list(&self) -> Vec<Mirrored> {
        let slots = self.slots().into_iter();
        let mut all: Vec<_> = slots
            .map(|((workspace, survey), slot)| Mirrored {
                workspace,
                survey,
                bytes: slot.bytes.load(Ordering::Relaxed),
            })
            .filter(|mirror| mirror.bytes > 0)
            .collect();
        all.sort_unstable();
        all
    }

    /// Lets go of the mirrors that were not asked for longest, until the others take no more than they may. The one that
    /// was asked last goes only if it does not fit alone.
    async fn make_room(&self) {
        let mut slots = self.slots();
        slots.sort_by_key(|(_, slot)| std::cmp::Reverse(slot.asked.load(Ordering::Relaxed)));
        slots.retain(|(_, slot)| slot.bytes.load(Ordering::Relaxed) > 0);
        let mut taken = 0_usize;
        for (at, (_, slot)) in slots.iter().enumerate() {
            let bytes = slot.bytes.load(Ordering::Relaxed);
            if taken + bytes <= self.budget {
                taken += bytes;
            } else {
                slot.is_too_large.store(at == 0, Ordering::Relaxed);
                slot.put(&mut *slot.mirror.lock().await, None);
            }
        }
    }
}

impl Direct {
    fn take(&self) -> Result<rusqlite::Connection> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| open_reader(&self.path), Ok)
    }

    fn give_back(&self, connection: rusqlite::Connection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE {
            idle.push(connection);
        }
    }
}

impl Slot {
    fn put(&self, place: &mut Option<Mirror>, mirror: Option<Mirror>) {
        self.bytes.store(mirror.as_ref().map_or(0, Mirror::bytes), Ordering::Relaxed);
        self.is_wanted.store(false, Ordering::Relaxed);
        *place = mirror;
    }
}

/// The mirror of a survey, up to its latest change; `None` where SQL must be asked.
pub(crate) async fn find(read: &mut Read, workspace: i64, survey: i64) -> Result<Option<Mirror>> {
    let Some(mirrors) = read.mirrors() else { return Ok(None) };
    let mut conn = Conn::from(read);
    let mut loader = Loader { conn: &mut conn, workspace, survey, is_closed: &mirrors.is_closed };
    // Addresses name surveys that there are not: none of those gets a place.
    let Some(counter) = loader.counter().await? else { return Ok(None) };
    let slot = mirrors.slot((workspace, survey));
    slot.asked.store(mirrors.asked.fetch_add(1, Ordering::Relaxed), Ordering::Relaxed);
    if slot.is_too_large.load(Ordering::Relaxed) {
        return Ok(None);
    }
    let mut place = slot.mirror.lock().await;
    let is_new = place.is_none();
    match &mut *place {
        Some(mirror) if counter.change - mirror.change <= BEHIND => loader.catch_up(mirror, counter.change).await?,
        None if counter.seq <= mirrors.at_once => {
            let made = loader.make(counter).await?;
            slot.put(&mut place, Some(made));
        }
        _ => {
            slot.is_wanted.store(true, Ordering::Relaxed);
            return Ok(None);
        }
    }
    let mirror = place.clone();
    drop(place);
    if is_new {
        mirrors.make_room().await;
    }
    Ok(mirror)
}

/// The properties that a survey's responses have, in the order of their bytes; `None` where SQL must be asked.
pub(crate) async fn properties(read: &mut Read, workspace: i64, survey: i64) -> Result<Option<Vec<String>>> {
    Ok(find(read, workspace, survey).await?.and_then(|mirror| mirror.book.properties()))
}

/// Responses while they are told by numbers: the lower 32 bits are a response's own, those above are its group's.
struct Found {
    groups: Vec<(i64, Marks)>,
    /// The group of the last one: they mostly come one after another.
    last: usize,
}

impl Found {
    fn add(&mut self, number: i64) {
        let group = number >> 32;
        if self.groups.get(self.last).is_none_or(|(of, _)| *of != group) {
            let Some(at) = self.groups.iter().position(|(of, _)| *of == group) else { return };
            self.last = at;
        }
        // What is left are 32 bits.
        self.groups[self.last].1.extend([number as u32]);
    }
}

impl Fill for Found {
    fn take(&mut self, row: &impl Cells) -> Result<()> {
        row.number(0)?.into_iter().for_each(|number| self.add(number));
        Ok(())
    }
}

/// The responses of these groups that a statement tells, a number a row (see [`Found`]): there may be millions, so nothing
/// else is kept of them.
async fn found(read: &mut Read, clause: Clause, groups: impl IntoIterator<Item = i64>) -> Result<Vec<Marks>> {
    let groups = groups.into_iter().map(|group| (group, Marks::default())).collect();
    let mut found = Found { groups, last: 0 };
    if read.driver() == Driver::Postgres {
        let numbers: Vec<(i64,)> = Conn::from(read).rows(Statement::from(&clause)).await?;
        numbers.into_iter().for_each(|(number,)| found.add(number));
    } else {
        found = filled(read, clause, found).await?;
    }
    Ok(found.groups.into_iter().map(|(_, marks)| marks).collect())
}

/// Runs a statement of many rows or values and hands each row over; on SQLite without the driver, which copies every
/// value twice. Within a transaction it is the driver that has seen what changed.
pub(crate) async fn filled<F: Fill + Send + 'static>(read: &mut Read, clause: Clause, mut into: F) -> Result<F> {
    let Some(mirrors) = read.mirrors().filter(|mirrors| mirrors.direct.is_some()) else {
        Conn::from(read).fill(Statement::from(&clause), &mut into).await?;
        return Ok(into);
    };
    let runtime = tokio::runtime::Handle::current();
    let reading = tokio::task::spawn_blocking(move || {
        let Some(direct) = &mirrors.direct else { return Ok(into) };
        let mut connection = direct.take()?;
        let conn = &mut Conn::Direct(&mut connection);
        let done = runtime.block_on(conn.fill(Statement::from(&clause), &mut into));
        direct.give_back(connection);
        done.map(|()| into)
    });
    reading.await.map_err(|_| crate::Error::Stopped)?
}

impl crate::Store {
    /// Makes the mirrors of large surveys that were asked for, and brings up those that have fallen far behind.
    ///
    /// # Errors
    /// When the database fails; what was asked for is made at the next call.
    pub async fn keep_mirrors(&self) -> Result<()> {
        for ((workspace, survey), slot) in self.mirrors.slots() {
            if slot.is_wanted.load(Ordering::Relaxed) {
                let made = self.mirror(workspace, survey, slot.mirror.lock().await.clone()).await?;
                slot.put(&mut *slot.mirror.lock().await, made);
                self.mirrors.make_room().await;
            }
        }
        Ok(())
    }

    /// Asks for the mirrors of all large surveys, so that [`crate::Store::keep_mirrors`] makes them before anybody waits.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn want_mirrors(&self) -> Result<()> {
        let mut read = self.read().await?;
        let large = Statement::new("select workspace, survey from survey_counter where seq > $1");
        let surveys: Vec<(i64, i64)> = Conn::from(&mut read).rows(large.bind(self.mirrors.at_once)).await?;
        for survey in surveys {
            self.mirrors.slot(survey).is_wanted.store(true, Ordering::Relaxed);
        }
        Ok(())
    }

    /// Whether a survey is answered from memory now.
    pub async fn is_mirrored(&self, workspace: i64, survey: i64) -> bool {
        self.mirrors.slot((workspace, survey)).mirror.lock().await.is_some()
    }

    /// A mirror made or brought up on a connection of its own, beside everything else.
    async fn mirror(&self, workspace: i64, survey: i64, old: Option<Mirror>) -> Result<Option<Mirror>> {
        let mirrors = self.mirrors.clone();
        if mirrors.direct.is_none() {
            let mut read = self.read().await?;
            let loader = Loader { conn: &mut Conn::from(&mut read), workspace, survey, is_closed: &mirrors.is_closed };
            return brought_up(loader, old).await;
        }
        let runtime = tokio::runtime::Handle::current();
        let making = tokio::task::spawn_blocking(move || {
            let Some(direct) = &mirrors.direct else { return Ok(None) };
            let mut connection = direct.take()?;
            let conn = &mut Conn::Direct(&mut connection);
            let loader = Loader { conn, workspace, survey, is_closed: &mirrors.is_closed };
            let made = runtime.block_on(brought_up(loader, old));
            direct.give_back(connection);
            made
        });
        making.await.map_err(|_| crate::Error::Stopped)?
    }
}

async fn brought_up(mut loader: Loader<'_, '_>, old: Option<Mirror>) -> Result<Option<Mirror>> {
    let Some(counter) = loader.counter().await? else { return Ok(None) };
    let Some(mut mirror) = old else { return loader.make(counter).await.map(Some) };
    loader.catch_up(&mut mirror, counter.change).await?;
    Ok(Some(mirror))
}
