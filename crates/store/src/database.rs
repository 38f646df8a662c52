//! The two handles through which everything is read and written, and the macro that expands one SQL text for both
//! drivers. `Read` never writes; `Tx` is the one write transaction and awaits nothing but SQL while it is open.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use sqlx::pool::PoolConnection;
use sqlx::{Database, Postgres, Sqlite, Transaction};
use tokio::sync::OwnedMutexGuard;

use crate::error::Result;
use crate::mirror::Mirrors;

/// Runs one body on whichever database is there. `$conn` is a `&mut SqliteConnection` or a `&mut PgConnection`.
macro_rules! sql {
    ($db:expr, $conn:ident => $body:expr) => {
        match $db.inner() {
            $crate::database::Inner::Sqlite(held) => {
                let $conn = held.connection();
                $body
            }
            $crate::database::Inner::Postgres(held) => {
                let $conn = held.connection();
                $body
            }
        }
    };
}
pub(crate) use sql;

/// A connection that only reads.
pub struct Read {
    inner: Inner,
    /// Where quick answers are; none within a transaction, whose own changes they do not have.
    mirrors: Option<Arc<Mirrors>>,
}

/// The write transaction: what `Read` can do, and changes. Dropped without [`Tx::commit`], nothing happened.
pub struct Tx {
    read: Read,
}

/// The two databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Driver {
    Sqlite,
    Postgres,
}

pub(crate) enum Inner {
    Sqlite(Held<Sqlite>),
    Postgres(Held<Postgres>),
}

pub(crate) enum Held<D: Database> {
    Pooled(PoolConnection<D>),
    /// With the turn to write, where there is one.
    Begun(Transaction<'static, D>, Option<OwnedMutexGuard<()>>),
}

impl<D: Database> Held<D> {
    pub(crate) fn connection(&mut self) -> &mut D::Connection {
        match self {
            Held::Pooled(connection) => connection,
            Held::Begun(transaction, _) => transaction,
        }
    }
}

impl Read {
    pub(crate) fn new(inner: Inner, mirrors: Option<Arc<Mirrors>>) -> Read {
        Read { inner, mirrors }
    }

    pub(crate) fn mirrors(&self) -> Option<Arc<Mirrors>> {
        self.mirrors.clone()
    }

    pub(crate) fn inner(&mut self) -> &mut Inner {
        &mut self.inner
    }

    /// Which of the two it is.
    pub(crate) fn driver(&self) -> Driver {
        match self.inner {
            Inner::Sqlite(_) => Driver::Sqlite,
            Inner::Postgres(_) => Driver::Postgres,
        }
    }
}

impl Tx {
    pub(crate) fn new(inner: Inner) -> Tx {
        Tx { read: Read::new(inner, None) }
    }

    /// Makes everything that was done durable. On return it is on disk.
    ///
    /// # Errors
    /// When the database refuses; then nothing was done.
    pub async fn commit(self) -> Result<()> {
        match self.read.inner {
            Inner::Sqlite(Held::Begun(transaction, _turn)) => transaction.commit().await?,
            Inner::Postgres(Held::Begun(transaction, _)) => transaction.commit().await?,
            Inner::Sqlite(Held::Pooled(_)) | Inner::Postgres(Held::Pooled(_)) => {}
        }
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Read;
    fn deref(&self) -> &Read {
        &self.read
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Read {
        &mut self.read
    }
}
