//! The line to a sender: what comes is read in bounded pieces, what is answered goes out when nothing more waits to be
//! read, so that a sender who asks several things at once (PIPELINING) gets all answers at once.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::sync::watch;
use tokio::time::timeout;

/// RFC 5321 (4.5.3.1.4) wants 512, and its extensions some more.
const COMMAND: usize = 1000;
const BUFFER: usize = 8 * 1024;

/// Why a line is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// They are gone.
    Gone,
    /// They said nothing for too long.
    Silent,
    /// We close.
    Closing,
    /// What they said was too long for a command.
    Long,
    /// It ended in LF alone: what follows might be anything.
    Bare,
}

pub(super) struct Wire<S> {
    stream: S,
    buffer: Vec<u8>,
    /// Up to here it was taken.
    taken: usize,
    answers: Vec<u8>,
    idle: Duration,
    closed: watch::Receiver<bool>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Wire<S> {
    pub(super) fn new(stream: S, idle: Duration, closed: watch::Receiver<bool>) -> Wire<S> {
        Wire { stream, buffer: Vec::new(), taken: 0, answers: Vec::new(), idle, closed }
    }

    /// The next command, without its CRLF.
    pub(super) async fn command(&mut self) -> Result<Vec<u8>, Ended> {
        let mut line = Vec::new();
        loop {
            let waiting = &self.buffer[self.taken..];
            let end = waiting.iter().position(|byte| *byte == b'\n');
            let piece = &waiting[..end.map_or(waiting.len(), |end| end + 1)];
            line.extend_from_slice(piece);
            self.taken += piece.len();
            if line.len() > COMMAND {
                return Err(Ended::Long);
            }
            if end.is_some() {
                return line.strip_suffix(b"\r\n").map(<[u8]>::to_vec).ok_or(Ended::Bare);
            }
            self.fill(true).await?;
        }
    }

    /// More of a message: what is taken of it is told by [`Wire::took`].
    pub(super) async fn more(&mut self) -> Result<&[u8], Ended> {
        if self.is_empty() {
            self.fill(false).await?;
        }
        Ok(&self.buffer[self.taken..])
    }

    pub(super) fn took(&mut self, bytes: usize) {
        self.taken += bytes;
    }

    /// Whether nothing has come that was not taken.
    pub(super) fn is_empty(&self) -> bool {
        self.taken == self.buffer.len()
    }

    /// Reads what has come, or waits for it. Who is between two messages can be sent away.
    async fn fill(&mut self, between: bool) -> Result<(), Ended> {
        self.flush().await?;
        self.buffer.resize(BUFFER, 0);
        self.taken = 0;
        let reading = timeout(self.idle, self.stream.read(&mut self.buffer));
        let read = if between {
            tokio::select! {
                read = reading => read,
                _ = self.closed.wait_for(|closed| *closed) => {
                    self.buffer.clear();
                    return Err(Ended::Closing);
                }
            }
        } else {
            reading.await
        };
        let read = read.map(|read| read.unwrap_or(0));
        self.buffer.truncate(*read.as_ref().unwrap_or(&0));
        match read {
            Ok(0) => Err(Ended::Gone),
            Ok(_) => Ok(()),
            Err(_) => Err(Ended::Silent),
        }
    }

    /// Answers in one line.
    pub(super) fn answer(&mut self, line: &str) {
        self.answers.extend_from_slice(line.as_bytes());
        self.answers.extend_from_slice(b"\r\n");
    }

    pub(super) async fn flush(&mut self) -> Result<(), Ended> {
        if self.answers.is_empty() {
            return Ok(());
        }
        let written = timeout(self.idle, async {
            self.stream.write_all(&self.answers).await?;
            self.stream.flush().await
        });
        match written.await {
            Ok(Ok(())) => self.answers.clear(),
            Ok(Err(_)) => return Err(Ended::Gone),
            Err(_) => return Err(Ended::Silent),
        }
        Ok(())
    }

    /// The last words.
    pub(super) async fn leave(&mut self, line: &str) {
        self.answer(line);
        if self.flush().await.is_ok() {
            drop(timeout(self.idle, self.stream.shutdown()).await);
        }
    }

    pub(super) fn into_stream(self) -> S {
        self.stream
    }
}
