//! What several connections have to write down between their mails, put together: one commit for all that come within a
//! moment costs a fraction of one for each, and most of what a mail costs is commits.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use store::{Error, Handover, Noted, Result, Writer};
use tokio::sync::oneshot;
use tokio::time::timeout;

/// How long a mail is held up for others at the longest. A mail server takes longer for one.
const MOMENT: Duration = Duration::from_millis(2);

/// See above.
pub struct Gather {
    writer: Writer,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// How many connections have mails in hand: each of them comes sooner or later.
    connections: usize,
    come: Vec<(Handover, oneshot::Sender<Noted>)>,
    /// How often what had come was written.
    round: u64,
}

/// A connection has mails in hand. While it waits for more, nobody waits for it.
pub struct Busy<'g>(&'g Gather);

impl Drop for Busy<'_> {
    fn drop(&mut self) {
        self.0.state().connections -= 1;
    }
}

impl Gather {
    pub fn new(writer: Writer) -> Gather {
        Gather { writer, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on others wait for what this connection has to say, until it lets go.
    pub fn busy(&self) -> Busy<'_> {
        self.state().connections += 1;
        Busy(self)
    }

    /// Writes down what a connection has to say, with what others say meanwhile. It is on disk when this returns.
    ///
    /// # Errors
    /// When the store fails: what was to be handed over may not be.
    pub async fn note(&self, said: Handover) -> Result<Noted> {
        let (answer, mut wait) = oneshot::channel();
        let (round, is_first, is_last) = {
            let mut state = self.state();
            state.come.push((said, answer));
            (state.round, state.come.len() == 1, state.come.len() >= state.connections)
        };
        if is_last {
            self.write(round).await?;
        } else if is_first {
            // Whoever comes last writes for all; where somebody takes long, the first one does.
            if let Ok(answered) = timeout(MOMENT, &mut wait).await {
                return answered.map_err(|_| Error::Stopped);
            }
            self.write(round).await?;
        }
        // Whoever was to write for all could not.
        wait.await.map_err(|_| Error::Stopped)
    }

    /// Writes what has come, unless somebody does already.
    async fn write(&self, round: u64) -> Result<()> {
        let come = {
            let mut state = self.state();
            if state.round != round {
                return Ok(());
            }
            state.round += 1;
            std::mem::take(&mut state.come)
        };
        let (said, answers): (Vec<Handover>, Vec<oneshot::Sender<Noted>>) = come.into_iter().unzip();
        let noted = self.writer.mails(said).await?;
        for (answer, noted) in answers.into_iter().zip(noted) {
            answer.send(noted).ok();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use store::{Location, Options, Store};
    use tempfile::TempDir;

    use super::*;

    async fn gather() -> (Gather, Store, TempDir) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let location = Location::Sqlite(folder.path().join("heard.db"));
        let store = Store::open(&location, Options::default()).await.expect("a fresh database opens");
        (Gather::new(store.writer().clone()), store, folder)
    }

    const NOTHING: Noted = Noted { settled: false, marked: false };

    #[tokio::test]
    async fn what_all_connections_say_is_one_commit_and_none_waits_for_who_is_not_busy() {
        let (gather, store, _folder) = gather().await;
        let busy: Vec<Busy<'_>> = (0..8).map(|_| gather.busy()).collect();
        let all = futures_util::future::join_all((0..8).map(|_| gather.note(Handover::default()))).await;
        assert!(all.into_iter().all(|noted| noted.is_ok_and(|noted| noted == NOTHING)));
        drop(busy);
        let before = store.writer().tally();
        assert_eq!((before.batches, before.rows), (1, 8));
        let _alone = gather.busy();
        assert_eq!(gather.note(Handover::default()).await.expect("written"), NOTHING);
        assert_eq!(store.writer().tally().batches, 2);
    }

    #[tokio::test]
    async fn who_takes_long_holds_the_others_up_for_a_moment_only() {
        let (gather, store, _folder) = gather().await;
        let _busy = [gather.busy(), gather.busy(), gather.busy()];
        let said = [gather.note(Handover::default()), gather.note(Handover::default())];
        let all = futures_util::future::join_all(said).await;
        assert!(all.iter().all(|noted| noted.as_ref().is_ok_and(|noted| *noted == NOTHING)));
        assert_eq!(store.writer().tally().batches, 1);
    }

    #[tokio::test]
    async fn whoever_waits_is_told_that_nothing_was_written() {
        let (gather, store, _folder) = gather().await;
        store.close().await;
        let _busy = [gather.busy(), gather.busy()];
        let said = [gather.note(Handover::default()), gather.note(Handover::default())];
        assert!(futures_util::future::join_all(said).await.iter().all(Result::is_err));
    }
}
