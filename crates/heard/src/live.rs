//! Who listens on this server, and telling them which surveys changed. What changed is read from the database, so it
//! does not matter which server took the response. Nothing waits here for a reader: what one has not taken yet is
//! replaced by what is true by then.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use store::counter::Counter;
use tokio::sync::{Notify, oneshot, watch};

use crate::app::App;

/// The hash of a session's token.
type Session = [u8; 32];

/// How often what is done.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Between two looks at the counters, while somebody listens.
    pub look: Duration,
    /// Every how many looks listeners are told that the line still holds.
    pub beat: u64,
    /// Every how many looks it is asked whether those who listen may still.
    pub check: u64,
}

impl Default for Pace {
    /// Twice a second, every 15 s, every 30 s.
    fn default() -> Pace {
        Pace { look: Duration::from_millis(500), beat: 30, check: 60 }
    }
}

/// How many streams a session may have; the oldest makes room.
pub const OF_A_SESSION: usize = 20;
/// How many streams a server has at most.
const OF_ALL: usize = 10_000;

/// Everybody who listens on this server.
#[derive(Debug, Default)]
pub struct Live {
    /// How often what is done.
    pub pace: Pace,
    listeners: Mutex<Listeners>,
    somebody: Notify,
}

#[derive(Debug, Default)]
struct Listeners {
    rooms: BTreeMap<i64, Room>,
    /// The streams of each session, oldest first.
    seats: HashMap<Session, VecDeque<Seat>>,
    n: usize,
    last: u64,
    stopped: bool,
}

/// Those who listen to one workspace.
#[derive(Debug)]
struct Room {
    told: watch::Sender<Told>,
    n: usize,
}

/// One stream, as the server holds it. Dropping it ends the stream; a word says that there are too many.
#[derive(Debug)]
struct Seat {
    number: u64,
    workspace: i64,
    enough: oneshot::Sender<()>,
}

/// What a room knows. The counters are by survey; `None` before the first look.
#[derive(Clone, Debug, Default)]
struct Told {
    counters: Option<Arc<[Counter]>>,
    beat: u64,
}

/// There are as many streams as a server can have, or it is about to stop.
#[derive(Debug)]
pub struct Full;

/// What a listener is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// The first word: the line is open, and this is its number.
    Hello(u64),
    /// The line still holds.
    Alive,
    /// These surveys changed; the sum of all counters that are listened to is now this.
    Changed(i64, Vec<Counter>),
    /// The session has too many streams, and this was the oldest.
    Enough,
}

/// One stream. Dropping it frees its seat.
#[derive(Debug)]
pub struct Listener {
    live: Arc<Live>,
    session: Session,
    workspace: i64,
    survey: Option<i64>,
    number: u64,
    told: watch::Receiver<Told>,
    enough: oneshot::Receiver<()>,
    was: Told,
    /// The sum that the listener knows.
    at: Option<i64>,
    greeted: bool,
    ended: bool,
}

impl Live {
    /// Nobody listens yet.
    pub fn new(pace: Pace) -> Live {
        Live { pace, ..Live::default() }
    }

    /// Begins a stream about a workspace, or one survey of it. `at` is the sum of counters that the listener knows.
    ///
    /// # Errors
    /// When there is no room.
    pub fn listen(
        self: &Arc<Live>,
        session: Session,
        workspace: i64,
        survey: Option<i64>,
        at: Option<i64>,
    ) -> Result<Listener, Full> {
        let mut listeners = self.lock();
        if listeners.stopped || listeners.n >= OF_ALL {
            return Err(Full);
        }
        listeners.n += 1;
        listeners.last += 1;
        let number = listeners.last;
        let room = listeners.rooms.entry(workspace).or_insert_with(|| Room { told: watch::Sender::default(), n: 0 });
        room.n += 1;
        let mut told = room.told.subscribe();
        told.mark_changed();
        let beat = told.borrow().beat;
        let (end, enough) = oneshot::channel();
        let seats = listeners.seats.entry(session).or_default();
        seats.push_back(Seat { number, workspace, enough: end });
        if seats.len() > OF_A_SESSION
            && let Some(oldest) = seats.pop_front()
        {
            // One that left just now needs not to be told.
            oldest.enough.send(()).ok();
        }
        drop(listeners);
        self.somebody.notify_one();
        let (live, was) = (self.clone(), Told { counters: None, beat });
        Ok(Listener { live, session, workspace, survey, number, told, enough, was, at, greeted: false, ended: false })
    }

    /// Ends the streams of a session.
    pub fn leave(&self, session: &Session) {
        self.lock().seats.remove(session);
    }

    /// Ends every stream, and begins no other.
    pub fn stop(&self) {
        let mut listeners = self.lock();
        listeners.stopped = true;
        listeners.seats.clear();
    }

    /// How many streams there are.
    pub fn n(&self) -> usize {
        self.lock().n
    }

    /// Waits until somebody listens.
    pub async fn somebody(&self) {
        while self.n() == 0 {
            self.somebody.notified().await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Listeners> {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands each room its counters; only those whose counters moved hear of it.
    fn tell(&self, counters: &[Counter]) {
        let listeners = self.lock();
        for of_one in counters.chunk_by(|one, next| one.workspace == next.workspace) {
            let Some(room) = listeners.rooms.get(&of_one[0].workspace) else { continue };
            room.told.send_if_modified(|told| {
                let moved = told.counters.as_deref() != Some(of_one);
                if moved {
                    told.counters = Some(of_one.into());
                }
                moved
            });
        }
    }

    fn beat(&self) {
        for room in self.lock().rooms.values() {
            room.told.send_modify(|told| told.beat += 1);
        }
    }

    /// Ends the streams of those sessions, of the ones that were asked about, that may not listen any more.
    fn keep(&self, asked: &[Session], may: &HashSet<(Session, i64)>) {
        let mut listeners = self.lock();
        for session in asked {
            if let Some(seats) = listeners.seats.get_mut(session) {
                seats.retain(|seat| may.contains(&(*session, seat.workspace)));
            }
        }
    }
}

/// Looks once: tells what changed since the last look, and now and then that the line holds, and who may still listen.
///
/// # Errors
/// When the store fails; the next look tells what this one could not.
pub async fn look(app: &App, nth: u64) -> anyhow::Result<()> {
    let live = &app.live;
    if nth.is_multiple_of(live.pace.beat) {
        live.beat();
    }
    let workspaces: Vec<i64> = live.lock().rooms.keys().copied().collect();
    let mut read = app.store.read().await?;
    live.tell(&store::counter::list(&mut read, &workspaces).await?);
    if nth.is_multiple_of(live.pace.check) {
        let sessions: Vec<Session> = live.lock().seats.keys().copied().collect();
        let may = store::session::list(&mut read, &sessions, app.now()).await?;
        live.keep(&sessions, &may.into_iter().collect());
    }
    Ok(())
}

impl Listener {
    /// The next word; `None` when the stream is over.
    pub async fn next(&mut self) -> Option<Word> {
        if !self.greeted {
            self.greeted = true;
            return Some(Word::Hello(self.number));
        }
        while !self.ended {
            tokio::select! {
                biased;
                enough = &mut self.enough => {
                    self.ended = true;
                    return enough.is_ok().then_some(Word::Enough);
                }
                changed = self.told.changed() => if changed.is_err() { self.ended = true },
            }
            if let Some(word) = self.news() {
                return Some(word);
            }
        }
        None
    }

    fn news(&mut self) -> Option<Word> {
        let told = self.told.borrow_and_update().clone();
        let was = std::mem::replace(&mut self.was, told);
        let alive = (self.was.beat != was.beat).then_some(Word::Alive);
        let Some(counters) = self.was.counters.as_deref() else { return alive };
        let mine = counters.iter().filter(|one| self.survey.is_none_or(|survey| survey == one.survey));
        let at = mine.clone().map(|one| one.change).sum();
        if self.at.replace(at) == Some(at) {
            return alive;
        }
        let known = was.counters.as_deref().unwrap_or_default();
        let moved = |one: &&Counter| {
            // Both are in the order of surveys.
            known.binary_search_by_key(&one.survey, |known| known.survey).map_or(true, |at| known[at] != **one)
        };
        Some(Word::Changed(at, mine.filter(moved).copied().collect()))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let mut listeners = self.live.lock();
        listeners.n -= 1;
        if let Some(room) = listeners.rooms.get_mut(&self.workspace) {
            room.n -= 1;
            if room.n == 0 {
                listeners.rooms.remove(&self.workspace);
            }
        }
        if let Some(seats) = listeners.seats.get_mut(&self.session) {
            seats.retain(|seat| seat.number != self.number);
            if seats.is_empty() {
                listeners.seats.remove(&self.session);
            }
        }
    }
}
