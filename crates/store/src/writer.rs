//! The queue for small frequent writes. One thread drains what waits, writes it table by table in one transaction,
//! commits, and only then answers every caller: no acknowledgement leaves before the commit is durable. There is no
//! timer; a batch is what came during the last commit and while its rows are written. A batch that fails is replayed one by one, so that only the
//! guilty item is refused.

mod tally;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::Connection;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use crate::click::{self, Click};
use crate::conn::Conn;
use crate::database::Tx;
use crate::dialect::{Pool, Turn, open_direct};
use crate::error::{Error, Result};
use crate::outbox::lease::{self, Lease, Leased, Mark, Settlement, Taking};
use crate::response::{
    self, Changed, Judgement, NewResponse, Press, Recorded, Resubmission, Written, apply_press, apply_resubmission,
    judge_again,
};
use crate::{Options, api_key, session};

pub use tally::Tally;

/// The most items one transaction takes: beyond this a larger batch saves nothing and makes the first caller wait.
const BATCH: usize = 256;

/// When the writer answers its callers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acknowledge {
    /// When the commit is on disk.
    AfterCommit,
    /// Before anything is written. Loses answers when the process dies: only for the test that must see that it does.
    #[cfg(debug_assertions)]
    BeforeCommit,
}

/// The way into the queue. Cheap to clone.
#[derive(Clone)]
pub struct Writer {
    queue: mpsc::Sender<Work>,
    acknowledge: Acknowledge,
    taken: Arc<AtomicU64>,
    counts: Arc<tally::Counts>,
}

enum Work {
    Record(Box<NewResponse>, oneshot::Sender<Result<Recorded>>),
    Bulk(Vec<NewResponse>, oneshot::Sender<Result<Vec<Recorded>>>),
    Change(Change, oneshot::Sender<Result<Changed>>),
    Click(Click),
    Seen(Seen),
    Mails(Vec<Handover>, oneshot::Sender<Result<Vec<Noted>>>),
    Lease(Box<Taking>, oneshot::Sender<Result<Vec<Leased>>>),
    Probe(oneshot::Sender<()>),
    Stop(oneshot::Sender<()>),
}

/// What was used, for the one who looks after it. Nobody waits for these.
#[derive(Clone, Copy)]
enum Seen {
    /// A session, at an instant.
    Session([u8; 32], i64),
    /// A key of a workspace, on a calendar day.
    Key(i64, Uuid, i64),
}

/// What a connection to a mail server has to say between two mails.
#[derive(Clone, Debug, Default)]
pub struct Handover {
    /// What became of the last one.
    pub last: Option<Settlement>,
    /// The next one is handed over now.
    pub next: Option<Mark>,
}

/// What was written down of mails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noted {
    /// What became of the last one holds; false where it was taken for dead meanwhile.
    pub settled: bool,
    /// The next one may be handed over now.
    pub marked: bool,
}

enum Change {
    Edit(Box<Resubmission>),
    Press(Press),
    JudgeAgain(Press, Judgement),
}

impl Writer {
    pub(crate) fn start(pool: Pool, options: &Options) -> Result<Writer> {
        let (queue, waiting) = mpsc::channel(options.queue);
        let direct = match &pool {
            Pool::Sqlite { path, turn, .. } => Some((open_direct(path)?, turn.clone())),
            Pool::Postgres(_) => None,
        };
        let runtime = Handle::current();
        let (answers, mut given) = mpsc::unbounded_channel::<Vec<Answer>>();
        runtime.spawn(async move {
            while let Some(answers) = given.recv().await {
                answers.into_iter().for_each(Answer::give);
            }
        });
        let counts = Arc::<tally::Counts>::default();
        let task = Task { pool, direct, answers, counts: counts.clone(), node: options.node };
        // A thread of its own, because SQLite is called on it.
        let thread = std::thread::Builder::new().name("heard-writer".to_owned());
        thread.spawn(move || runtime.block_on(task.run(waiting))).map_err(Error::Thread)?;
        Ok(Writer { queue, acknowledge: options.acknowledge, taken: Arc::default(), counts })
    }

    /// Makes a response durable, exactly once.
    ///
    /// # Errors
    /// [`Error::Busy`] when the queue is full: nothing was taken, the caller may try again in a moment.
    pub async fn record(&self, response: NewResponse) -> Result<Recorded> {
        let (answer, wait) = oneshot::channel();
        self.enqueue(Work::Record(Box::new(response), answer))?;
        self.taken.fetch_add(1, Ordering::Relaxed);
        match self.acknowledge {
            Acknowledge::AfterCommit => {}
            #[cfg(debug_assertions)]
            Acknowledge::BeforeCommit => return Ok(Recorded::New(response::State::Confirmed)),
        }
        wait.await.map_err(|_| Error::Stopped)?
    }

    /// How many responses it has taken since it was started: work that can wait stands back while this grows.
    pub fn taken(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }

    /// What it has done since it was started, and what waits.
    pub fn tally(&self) -> Tally {
        let limit = self.queue.max_capacity();
        self.counts.tally(limit - self.queue.capacity(), limit)
    }

    /// Waits until everything that waited before was written: how long that takes says whether the writer is well.
    ///
    /// # Errors
    /// As [`Writer::record`].
    pub async fn probe(&self) -> Result<()> {
        let (answer, wait) = oneshot::channel();
        self.enqueue(Work::Probe(answer))?;
        wait.await.map_err(|_| Error::Stopped)
    }

    /// Makes a piece of bulk work durable in one transaction of its own: the demonstration's history. At most 500
    /// responses, so that nobody else waits long. The answers come in the order of the piece.
    ///
    /// # Errors
    /// When the database refuses; then nothing of the piece was written.
    pub async fn record_all(&self, piece: Vec<NewResponse>) -> Result<Vec<Recorded>> {
        let (answer, wait) = oneshot::channel();
        self.queue.send(Work::Bulk(piece, answer)).await.map_err(|_| Error::Stopped)?;
        wait.await.map_err(|_| Error::Stopped)?
    }

    /// Applies an edit by the author of a response.
    ///
    /// # Errors
    /// As [`Writer::record`].
    pub async fn edit(&self, edit: Resubmission) -> Result<Changed> {
        self.change(Change::Edit(Box::new(edit))).await
    }

    /// Confirms a response by the second press.
    ///
    /// # Errors
    /// As [`Writer::record`].
    pub async fn press(&self, press: Press) -> Result<Changed> {
        self.change(Change::Press(press)).await
    }

    /// Judges a provisional response again, a quiet minute after the last touch.
    ///
    /// # Errors
    /// As [`Writer::record`].
    pub async fn judge_again(&self, press: Press, judgement: Judgement) -> Result<Changed> {
        self.change(Change::JudgeAgain(press, judgement)).await
    }

    /// Notes a request for a link. Nobody waits for it; when the queue is full it is dropped.
    pub fn click(&self, click: Click) {
        if self.enqueue(Work::Click(click)).is_err() {
            tracing::warn!("the queue is full: a click was not noted");
        }
    }

    /// Writes down what became of mails, and that the next ones are handed over now: all of it is on disk when this
    /// returns. Each is answered, in their order.
    ///
    /// # Errors
    /// When the database refuses; then nothing may be handed over.
    pub async fn mails(&self, mails: Vec<Handover>) -> Result<Vec<Noted>> {
        let (answer, wait) = oneshot::channel();
        self.queue.send(Work::Mails(mails, answer)).await.map_err(|_| Error::Stopped)?;
        wait.await.map_err(|_| Error::Stopped)?
    }

    /// Takes mails of campaigns for whoever sends them, in a transaction of its own: those that have been due longest. What
    /// is of no use any more is given up, and not among them.
    ///
    /// # Errors
    /// When the database fails; then nothing was taken.
    pub async fn lease(&self, what: &Lease<'_>) -> Result<Vec<Leased>> {
        let (answer, wait) = oneshot::channel();
        let taking = Box::new(Taking::new(what));
        self.queue.send(Work::Lease(taking, answer)).await.map_err(|_| Error::Stopped)?;
        wait.await.map_err(|_| Error::Stopped)?
    }

    /// The same as [`Writer::mails`] for one.
    ///
    /// # Errors
    /// As [`Writer::mails`].
    pub async fn mail(&self, last: Option<Settlement>, next: Option<Mark>) -> Result<Noted> {
        self.mails(vec![Handover { last, next }]).await?.pop().ok_or(Error::Stopped)
    }

    /// Notes when a session was last used. Nobody waits for it.
    pub fn session_seen(&self, session: [u8; 32], at: i64) {
        self.seen(Seen::Session(session, at));
    }

    /// Notes on which calendar day (since 1970-01-01) a key was last used. Nobody waits for it.
    pub fn key_used(&self, workspace: i64, key: Uuid, day: i64) {
        self.seen(Seen::Key(workspace, key, day));
    }

    fn seen(&self, seen: Seen) {
        if self.enqueue(Work::Seen(seen)).is_err() {
            tracing::warn!("the queue is full: a last use was not noted");
        }
    }

    /// Writes what waits and takes nothing more.
    pub(crate) async fn stop(&self) {
        let (answer, wait) = oneshot::channel();
        if self.queue.send(Work::Stop(answer)).await.is_ok() {
            wait.await.ok();
        }
    }

    async fn change(&self, change: Change) -> Result<Changed> {
        let (answer, wait) = oneshot::channel();
        self.enqueue(Work::Change(change, answer))?;
        wait.await.map_err(|_| Error::Stopped)?
    }

    fn enqueue(&self, work: Work) -> Result<()> {
        self.queue.try_send(work).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => Error::Busy,
            mpsc::error::TrySendError::Closed(_) => Error::Stopped,
        })
    }
}

/// An outcome on its way to the caller. A whole batch of them is handed to the runtime at once: callers are woken from
/// within it, where waking is cheap, and not one by one from outside.
enum Answer {
    Recorded(oneshot::Sender<Result<Recorded>>, Result<Recorded>),
    All(oneshot::Sender<Result<Vec<Recorded>>>, Result<Vec<Recorded>>),
    Changed(oneshot::Sender<Result<Changed>>, Result<Changed>),
    Noted(oneshot::Sender<Result<Vec<Noted>>>, Result<Vec<Noted>>),
    Leased(oneshot::Sender<Result<Vec<Leased>>>, Result<Vec<Leased>>),
    /// A probe, or a stop.
    Written(oneshot::Sender<()>),
}

impl Answer {
    /// How many responses it tells of that are new.
    fn recorded(&self) -> usize {
        let is_new = |recorded: &&Recorded| matches!(recorded, Recorded::New(_));
        match self {
            Answer::Recorded(_, recorded) => recorded.iter().filter(is_new).count(),
            Answer::All(_, recorded) => recorded.iter().flatten().filter(is_new).count(),
            Answer::Changed(..) | Answer::Noted(..) | Answer::Leased(..) | Answer::Written(_) => 0,
        }
    }

    /// Whoever does not wait any more needs no answer.
    fn give(self) {
        match self {
            Answer::Recorded(caller, recorded) => drop(caller.send(recorded)),
            Answer::All(caller, recorded) => drop(caller.send(recorded)),
            Answer::Changed(caller, changed) => drop(caller.send(changed)),
            Answer::Noted(caller, noted) => drop(caller.send(noted)),
            Answer::Leased(caller, leased) => drop(caller.send(leased)),
            Answer::Written(caller) => drop(caller.send(())),
        }
    }
}

type Waiting = (Box<NewResponse>, oneshot::Sender<Result<Recorded>>);
type Mails = (Vec<Handover>, oneshot::Sender<Result<Vec<Noted>>>);
type Leases = (Box<Taking>, oneshot::Sender<Result<Vec<Leased>>>);
type Piece = (Vec<NewResponse>, oneshot::Sender<Result<Vec<Recorded>>>);

/// What waits, by kind, in the order it came.
#[derive(Default)]
struct Batch {
    clicks: Vec<Click>,
    responses: Vec<Waiting>,
    bulk: Vec<Piece>,
    changes: Vec<(Change, oneshot::Sender<Result<Changed>>)>,
    seen: Vec<Seen>,
    mails: Vec<Mails>,
    leases: Vec<Leases>,
    probes: Vec<oneshot::Sender<()>>,
    stops: Vec<oneshot::Sender<()>>,
}

impl Batch {
    fn take(work: &mut Vec<Work>) -> Batch {
        let mut batch = Batch::default();
        work.drain(..).for_each(|item| batch.put(item));
        batch
    }

    fn put(&mut self, item: Work) {
        match item {
            Work::Record(response, answer) => self.responses.push((response, answer)),
            Work::Bulk(piece, answer) => self.bulk.push((piece, answer)),
            Work::Change(change, answer) => self.changes.push((change, answer)),
            Work::Click(click) => self.clicks.push(click),
            Work::Seen(seen) => self.seen.push(seen),
            Work::Mails(mails, answer) => self.mails.push((mails, answer)),
            Work::Lease(taking, answer) => self.leases.push((taking, answer)),
            Work::Probe(answer) => self.probes.push(answer),
            Work::Stop(answer) => self.stops.push(answer),
        }
    }

    /// How many rows share the commit.
    fn rows(&self) -> usize {
        let mails: usize = self.mails.iter().map(|(mails, _)| mails.len()).sum();
        self.clicks.len() + self.responses.len() + self.seen.len() + mails
    }

    /// Takes what came meanwhile, as far as there is room. Whether any of it shares the commit.
    fn take_more(&mut self, waiting: &mut mpsc::Receiver<Work>) -> bool {
        let before = self.rows();
        while self.rows() < BATCH
            && let Ok(item) = waiting.try_recv()
        {
            self.put(item);
        }
        self.rows() > before
    }
}

struct Task {
    pool: Pool,
    /// On SQLite the writer's own connection, and the turn to write.
    direct: Option<(Connection, Turn)>,
    answers: mpsc::UnboundedSender<Vec<Answer>>,
    counts: Arc<tally::Counts>,
    node: i64,
}

impl Task {
    async fn run(mut self, mut waiting: mpsc::Receiver<Work>) {
        let mut work = Vec::with_capacity(BATCH);
        while waiting.recv_many(&mut work, BATCH).await > 0 {
            let stops = self.write(Batch::take(&mut work), &mut waiting).await;
            if !stops.is_empty() {
                waiting.close();
                while waiting.recv_many(&mut work, BATCH).await > 0 {
                    self.write(Batch::take(&mut work), &mut waiting).await;
                }
                // The last connection to close tidies the log of writes up.
                self.direct = None;
                self.answers.send(stops.into_iter().map(Answer::Written).collect()).ok();
            }
        }
    }

    async fn write(&mut self, mut batch: Batch, waiting: &mut mpsc::Receiver<Work>) -> Vec<oneshot::Sender<()>> {
        let (written, noted) = match self.gather(&mut batch, waiting).await {
            Ok((written, noted)) => (written.into_iter().map(Ok).collect(), noted.into_iter().map(Ok).collect()),
            Err(error) => {
                tracing::warn!(error = ?error, items = batch.rows(), "a batch failed; replaying it one by one");
                (self.one_by_one(&batch).await, self.mails_by_sender(&batch).await)
            }
        };
        self.counts.batch(batch.rows());
        let mut answers = Vec::with_capacity(batch.responses.len() + batch.changes.len());
        for ((response, caller), written) in batch.responses.drain(..).zip(written) {
            let recorded = match (written, response.as_edit()) {
                (Ok(Written::Done(recorded)), _) => Ok(recorded),
                (Ok(Written::Edit), Some(edit)) => {
                    self.apply(&Change::Edit(Box::new(edit))).await.map(Recorded::Edited)
                }
                (Ok(Written::Edit), None) => Err(Error::Refused("only a page's answer can be an edit".to_owned())),
                (Err(error), _) => Err(error),
            };
            answers.push(Answer::Recorded(caller, recorded));
        }
        let callers = batch.mails.drain(..).map(|(_, caller)| caller);
        answers.extend(callers.zip(noted).map(|(caller, noted)| Answer::Noted(caller, noted)));
        for (piece, caller) in batch.bulk.drain(..) {
            answers.push(Answer::All(caller, self.all(&piece).await));
        }
        for (change, caller) in batch.changes.drain(..) {
            answers.push(Answer::Changed(caller, self.apply(&change).await));
        }
        self.counts.recorded(answers.iter().map(Answer::recorded).sum());
        answers.extend(batch.probes.drain(..).map(Answer::Written));
        self.answers.send(answers).ok();
        // What was written is told before: hundreds of mails take some milliseconds.
        for (taking, caller) in batch.leases.drain(..) {
            let leased = self.within(async |conn: &mut Conn<'_>| lease::take(conn, &taking).await).await;
            self.answers.send(vec![Answer::Leased(caller, leased)]).ok();
        }
        batch.stops
    }

    /// Writes what is in the batch, and what comes while it does, with one commit.
    async fn gather(
        &mut self,
        batch: &mut Batch,
        waiting: &mut mpsc::Receiver<Work>,
    ) -> Result<(Vec<Written>, Vec<Vec<Noted>>)> {
        if batch.rows() == 0 {
            return Ok((Vec::new(), Vec::new()));
        }
        let node = self.node;
        self.within(async |conn: &mut Conn<'_>| {
            let (mut written, mut noted, mut clicks, mut seen) = (Vec::new(), Vec::new(), 0, 0);
            loop {
                let some_clicks: Vec<&Click> = batch.clicks[clicks..].iter().collect();
                let some: Vec<&NewResponse> = batch.responses[written.len()..].iter().map(|(one, _)| &**one).collect();
                written.extend(write_all(conn, &some_clicks, &some, &batch.seen[seen..], node).await?);
                (clicks, seen) = (batch.clicks.len(), batch.seen.len());
                for (mails, _) in &batch.mails[noted.len()..] {
                    noted.push(note(conn, mails).await?);
                }
                if !batch.take_more(waiting) {
                    return Ok((written, noted));
                }
            }
        })
        .await
    }

    async fn together(&mut self, clicks: &[&Click], responses: &[&NewResponse], seen: &[Seen]) -> Result<Vec<Written>> {
        if clicks.is_empty() && responses.is_empty() && seen.is_empty() {
            return Ok(Vec::new());
        }
        let node = self.node;
        self.within(async |conn: &mut Conn<'_>| write_all(conn, clicks, responses, seen, node).await).await
    }

    /// Runs statements in one transaction. When it returns well, they are on disk.
    async fn within<R>(&mut self, write: impl AsyncFnOnce(&mut Conn<'_>) -> Result<R>) -> Result<R> {
        if let Some((connection, turn)) = &mut self.direct {
            let _turn = turn.lock().await;
            connection.execute_batch("begin immediate")?;
            let written = write(&mut Conn::Direct(connection)).await;
            let ended = written.and_then(|written| Ok(connection.execute_batch("commit").map(|()| written)?));
            if ended.is_err() && !connection.is_autocommit() {
                connection.execute_batch("rollback")?;
            }
            return ended;
        }
        let mut tx = Tx::new(self.pool.begin().await?);
        let written = write(&mut Conn::from(&mut tx)).await?;
        tx.commit().await?;
        Ok(written)
    }

    async fn one_by_one(&mut self, batch: &Batch) -> Vec<Result<Written>> {
        for click in &batch.clicks {
            if let Err(error) = self.together(&[click], &[], &[]).await {
                tracing::warn!(error = ?error, "a click was not noted");
            }
        }
        if let Err(error) = self.together(&[], &[], &batch.seen).await {
            tracing::warn!(error = ?error, "a last use was not noted");
        }
        let mut written = Vec::with_capacity(batch.responses.len());
        for (response, _) in &batch.responses {
            let one = self.together(&[], &[response], &[]).await;
            written.push(one.and_then(|mut one| one.pop().ok_or(Error::Stopped)));
        }
        written
    }

    async fn mails_by_sender(&mut self, batch: &Batch) -> Vec<Result<Vec<Noted>>> {
        let mut noted = Vec::with_capacity(batch.mails.len());
        for (mails, _) in &batch.mails {
            noted.push(self.within(async |conn: &mut Conn<'_>| note(conn, mails).await).await);
        }
        noted
    }

    async fn all(&mut self, piece: &[NewResponse]) -> Result<Vec<Recorded>> {
        let written = self.together(&[], &piece.iter().collect::<Vec<_>>(), &[]).await?;
        let recorded = |written| match written {
            Written::Done(recorded) => Ok(recorded),
            Written::Edit => Err(Error::Refused("bulk work does not edit answers to invitations".to_owned())),
        };
        written.into_iter().map(recorded).collect()
    }

    async fn apply(&self, change: &Change) -> Result<Changed> {
        let mut tx = Tx::new(self.pool.begin().await?);
        let changed = match change {
            Change::Edit(edit) => apply_resubmission(&mut tx, edit, self.node).await?,
            Change::Press(press) => apply_press(&mut tx, press, self.node).await?,
            Change::JudgeAgain(press, judgement) => judge_again(&mut tx, press, judgement, self.node).await?,
        };
        tx.commit().await?;
        Ok(changed)
    }
}

async fn write_all(
    conn: &mut Conn<'_>,
    clicks: &[&Click],
    responses: &[&NewResponse],
    seen: &[Seen],
    node: i64,
) -> Result<Vec<Written>> {
    click::write(conn, clicks).await?;
    let written = response::record(conn, responses, node).await?;
    for seen in seen {
        match seen {
            Seen::Session(session, at) => session::seen(conn, session, *at).await?,
            Seen::Key(workspace, key, day) => api_key::used(conn, *workspace, *key, *day).await?,
        }
    }
    Ok(written)
}

async fn note(conn: &mut Conn<'_>, mails: &[Handover]) -> Result<Vec<Noted>> {
    let mut noted = Vec::with_capacity(mails.len());
    for mail in mails {
        let settled = match &mail.last {
            Some(settlement) => lease::settle(conn, settlement).await?,
            None => false,
        };
        let marked = match &mail.next {
            Some(mark) => lease::mark(conn, mark).await?,
            None => false,
        };
        noted.push(Noted { settled, marked });
    }
    Ok(noted)
}
