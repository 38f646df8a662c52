//! The queue for small frequent writes. One task drains what waits, writes each table with multi-row statements,
//! commits, and only then answers every caller: no acknowledgement leaves before the commit is durable. There is no
//! timer; a batch is what came during the last commit. A batch that fails is replayed one by one, so that only the
//! guilty item is refused.

use tokio::sync::{mpsc, oneshot};

use crate::click::{self, Click};
use crate::database::Tx;
use crate::dialect::Pool;
use crate::error::{Error, Result};
use crate::response::{
    self, Changed, Judgement, NewResponse, Press, Recorded, Resubmission, Written, apply_press, apply_resubmission,
    judge_again,
};
use crate::{Options, session};

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
}

enum Work {
    Record(Box<NewResponse>, oneshot::Sender<Result<Recorded>>),
    Change(Change, oneshot::Sender<Result<Changed>>),
    Click(Click),
    Seen { session: [u8; 32], at: i64 },
    Stop(oneshot::Sender<()>),
}

enum Change {
    Edit(Box<Resubmission>),
    Press(Press),
    JudgeAgain(Press, Judgement),
}

impl Writer {
    pub(crate) fn start(pool: Pool, options: &Options) -> Writer {
        let (queue, waiting) = mpsc::channel(options.queue);
        let task = Task { pool, node: options.node, acknowledge: options.acknowledge };
        tokio::spawn(task.run(waiting));
        Writer { queue }
    }

    /// Makes a response durable, exactly once.
    ///
    /// # Errors
    /// [`Error::Busy`] when the queue is full: nothing was taken, the caller may try again in a moment.
    pub async fn record(&self, response: NewResponse) -> Result<Recorded> {
        let (answer, wait) = oneshot::channel();
        self.enqueue(Work::Record(Box::new(response), answer))?;
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

    /// Notes when a session was last used. Nobody waits for it.
    pub fn session_seen(&self, session: [u8; 32], at: i64) {
        if self.enqueue(Work::Seen { session, at }).is_err() {
            tracing::warn!("the queue is full: a session's last use was not noted");
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

type Waiting = (Box<NewResponse>, oneshot::Sender<Result<Recorded>>);

/// What waits, by kind, in the order it came.
#[derive(Default)]
struct Batch {
    clicks: Vec<Click>,
    responses: Vec<Waiting>,
    changes: Vec<(Change, oneshot::Sender<Result<Changed>>)>,
    seen: Vec<([u8; 32], i64)>,
    stops: Vec<oneshot::Sender<()>>,
}

impl Batch {
    fn take(work: &mut Vec<Work>) -> Batch {
        let mut batch = Batch::default();
        for item in work.drain(..) {
            match item {
                Work::Record(response, answer) => batch.responses.push((response, answer)),
                Work::Change(change, answer) => batch.changes.push((change, answer)),
                Work::Click(click) => batch.clicks.push(click),
                Work::Seen { session, at } => batch.seen.push((session, at)),
                Work::Stop(answer) => batch.stops.push(answer),
            }
        }
        batch
    }
}

struct Task {
    pool: Pool,
    node: i64,
    acknowledge: Acknowledge,
}

impl Task {
    async fn run(self, mut waiting: mpsc::Receiver<Work>) {
        let mut work = Vec::with_capacity(BATCH);
        while waiting.recv_many(&mut work, BATCH).await > 0 {
            let batch = Batch::take(&mut work);
            let stops = self.write(batch).await;
            if !stops.is_empty() {
                waiting.close();
                while waiting.recv_many(&mut work, BATCH).await > 0 {
                    self.write(Batch::take(&mut work)).await;
                }
                for stop in stops {
                    stop.send(()).ok();
                }
            }
        }
    }

    async fn write(&self, mut batch: Batch) -> Vec<oneshot::Sender<()>> {
        match self.acknowledge {
            Acknowledge::AfterCommit => {}
            #[cfg(debug_assertions)]
            Acknowledge::BeforeCommit => acknowledge_early(&mut batch),
        }
        let responses: Vec<&NewResponse> = batch.responses.iter().map(|(response, _)| &**response).collect();
        let clicks: Vec<&Click> = batch.clicks.iter().collect();
        let written = match self.together(&clicks, &responses, &batch.seen).await {
            Ok(written) => written.into_iter().map(Ok).collect(),
            Err(error) => {
                tracing::warn!(error = ?error, items = responses.len(), "a batch failed; replaying it one by one");
                self.one_by_one(&clicks, &responses, &batch.seen).await
            }
        };
        for ((response, answer), written) in batch.responses.drain(..).zip(written) {
            let recorded = match (written, response.as_edit()) {
                (Ok(Written::Done(recorded)), _) => Ok(recorded),
                (Ok(Written::Edit), Some(edit)) => {
                    self.apply(&Change::Edit(Box::new(edit))).await.map(Recorded::Edited)
                }
                (Ok(Written::Edit), None) => Err(Error::Refused("only a page's answer can be an edit".to_owned())),
                (Err(error), _) => Err(error),
            };
            answer.send(recorded).ok();
        }
        for (change, answer) in batch.changes.drain(..) {
            answer.send(self.apply(&change).await).ok();
        }
        batch.stops
    }

    async fn together(
        &self,
        clicks: &[&Click],
        responses: &[&NewResponse],
        seen: &[([u8; 32], i64)],
    ) -> Result<Vec<Written>> {
        if clicks.is_empty() && responses.is_empty() && seen.is_empty() {
            return Ok(Vec::new());
        }
        let mut tx = Tx::new(self.pool.begin().await?);
        click::write(&mut tx, clicks).await?;
        let written = response::record(&mut tx, responses, self.node).await?;
        for (session, at) in seen {
            session::seen(&mut tx, session, *at).await?;
        }
        tx.commit().await?;
        Ok(written)
    }

    async fn one_by_one(
        &self,
        clicks: &[&Click],
        responses: &[&NewResponse],
        seen: &[([u8; 32], i64)],
    ) -> Vec<Result<Written>> {
        for click in clicks {
            if let Err(error) = self.together(&[click], &[], &[]).await {
                tracing::warn!(error = ?error, "a click was not noted");
            }
        }
        if let Err(error) = self.together(&[], &[], seen).await {
            tracing::warn!(error = ?error, "a session's last use was not noted");
        }
        let mut written = Vec::with_capacity(responses.len());
        for response in responses {
            let one = self.together(&[], &[response], &[]).await;
            written.push(one.and_then(|mut one| one.pop().ok_or(Error::Stopped)));
        }
        written
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

#[cfg(debug_assertions)]
fn acknowledge_early(batch: &mut Batch) {
    for (_, answer) in &mut batch.responses {
        let (nobody, _) = oneshot::channel();
        std::mem::replace(answer, nobody).send(Ok(Recorded::New(response::State::Confirmed))).ok();
    }
}
