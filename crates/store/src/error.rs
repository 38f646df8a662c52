//! What can go wrong below the pages. Absent is `Option`, a person's mistake is page content: what is left is a fault,
//! kept with its cause, or a refusal that the caller must answer in words.

/// Why something was not remembered or not found out.
#[derive(thiserror::Error)]
pub enum Error {
    /// The database said no, or was not there.
    #[error("the database failed")]
    Database(#[from] sqlx::Error),
    /// SQLite said no to the writer.
    #[error("the database failed")]
    Direct(#[from] rusqlite::Error),
    /// The machine gives no thread to write on.
    #[error("no thread to write on")]
    Thread(#[source] std::io::Error),
    /// A file beside the database could not be read or written.
    #[error("a file could not be read or written")]
    File(#[from] std::io::Error),
    /// The queue of writes is full, or somebody else writes the same at this moment: the caller says "come back in a
    /// moment", and nothing was taken.
    #[error("too many writes are waiting")]
    Busy,
    /// The writer is gone because the server is stopping.
    #[error("the writer has stopped")]
    Stopped,
    /// A write of the same batch took this one down with it; it was tried again alone and failed for this reason.
    #[error("the write was refused: {0}")]
    Refused(String),
    /// The database is not one that Heard can trust with answers.
    #[error("{0}")]
    Unfit(String),
}

/// What `store` returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// As its words and those of its causes. The drivers' own way of showing an error holds the values of the row that was
/// refused, and logs show errors: no customer's address may get there.
impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")?;
        let mut cause = std::error::Error::source(self);
        while let Some(one) = cause {
            write!(f, ": {one}")?;
            cause = one.source();
        }
        Ok(())
    }
}
