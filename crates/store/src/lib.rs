//! What Heard remembers, and the only crate that names sqlx. One SQL text serves SQLite and PostgreSQL; a page is one
//! function away from its SQL. Nothing here knows HTTP, languages or the clock: instants come from the caller.

mod cells;
mod clause;
mod conn;
mod database;
mod dialect;
mod error;
mod follower;
mod insert;
mod migrate;

pub mod absence;
pub mod act;
pub mod agent;
pub mod annotation;
pub mod answer;
pub mod api_key;
pub mod arrived;
pub mod audit;
pub mod backup;
pub mod campaign;
pub mod check;
pub mod click;
pub mod colleague;
pub mod consent;
pub mod contact;
pub mod counter;
pub mod delivery;
pub mod domain_check;
pub mod draft;
pub mod envelope;
pub mod erasure;
pub mod event;
pub mod filter;
pub mod half_session;
pub mod handling;
pub mod happening;
pub mod import;
pub mod incoming;
pub mod invitation;
pub mod invited;
pub mod list;
pub mod logo;
pub mod mark;
pub mod member;
pub mod mention;
pub mod message;
mod mirror;
pub mod note;
pub mod notice;
pub mod outbox;
pub mod owner;
pub mod planes;
pub mod property;
pub mod recipient;
pub mod report;
pub mod reset;
pub mod response;
pub mod rest;
pub mod returned;
pub mod rollup;
pub mod rule;
pub mod score;
#[cfg(debug_assertions)]
pub mod scratch;
pub mod search;
pub mod second_factor;
pub mod sender;
pub mod session;
pub mod setting;
pub mod spread;
pub mod suppression;
pub mod survey;
pub mod sweep;
pub mod team;
pub mod user;
pub mod view;
pub mod wave;
pub mod webhook;
pub mod workspace;
mod writer;

pub use database::{Read, Tx};
pub use dialect::Location;
pub use error::{Error, Result};
pub use migrate::newest as newest_schema;
pub use mirror::Mirrored;
pub use writer::{Acknowledge, Handover, Noted, Tally, Writer};

use std::sync::Arc;

use dialect::Pool;
use mirror::Mirrors;

/// How a store is opened.
#[derive(Clone, Debug)]
pub struct Options {
    /// Connections that read.
    pub readers: u32,
    /// How many writes may wait before callers are told to come back.
    pub queue: usize,
    /// This server's number among those that share a database; its rollup rows are its own.
    pub node: i64,
    /// Bytes of memory that the responses of surveys may take together, for quick answers; beyond it SQL answers.
    pub memory: usize,
    /// How many responses a survey has at most that is read into memory by whoever asks first. Larger ones are read
    /// meanwhile, and SQL answers until then.
    pub mirrored_at_once: i64,
    /// When a writer answers. Anything but after the commit exists for the test that must see answers lost.
    pub acknowledge: Acknowledge,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            readers: 4,
            queue: 4096,
            node: 0,
            memory: 256 << 20,
            mirrored_at_once: 20_000,
            acknowledge: Acknowledge::AfterCommit,
        }
    }
}

/// An open database, brought to this build's schema, with its writer running.
pub struct Store {
    pool: Pool,
    writer: Writer,
    mirrors: Arc<Mirrors>,
    location: Location,
    node: i64,
}

impl Store {
    /// Opens, checks and migrates. Must be called inside a tokio runtime, which the writer runs on.
    ///
    /// # Errors
    /// When the database cannot be reached, or cannot be trusted ([`Error::Unfit`] says why and what to do).
    pub async fn open(location: &Location, options: Options) -> Result<Store> {
        let pool = Pool::open(location, options.readers).await?;
        migrate::migrate(&pool).await?;
        let writer = Writer::start(pool.clone(), &options)?;
        let mirrors = Arc::new(Mirrors::new(&options, &pool));
        Ok(Store { pool, writer, mirrors, location: location.clone(), node: options.node })
    }

    /// A connection to read with.
    ///
    /// # Errors
    /// When the database is not there.
    pub async fn read(&self) -> Result<Read> {
        Ok(Read::new(self.pool.read().await?, Some(self.mirrors.clone())))
    }

    /// The write transaction. On SQLite nobody else writes while it is open, so it must be short.
    ///
    /// # Errors
    /// When the database is not there, or stays locked for ten seconds.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(Tx::new(self.pool.begin().await?))
    }

    /// The queue for small frequent writes.
    pub fn writer(&self) -> &Writer {
        &self.writer
    }

    /// The surveys whose responses are in memory, by workspace and survey.
    pub fn mirrors(&self) -> Vec<Mirrored> {
        self.mirrors.list()
    }

    /// Where the data are.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// This server's number, for rollup rows.
    pub fn node(&self) -> i64 {
        self.node
    }

    /// Writes what still waits, then closes every connection.
    pub async fn close(&self) {
        self.mirrors.close();
        self.writer.stop().await;
        self.pool.close().await;
    }
}
