//! The columns of a row as they lie in the driver's memory, whichever way it came: what is read by the hundred thousand
//! must not be copied cell by cell. Columns are told by their place in the `select`, from 0.

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use uuid::Uuid;

use crate::error::Result;

/// A row that is being read.
pub(crate) trait Cells {
    fn text(&self, column: usize) -> Result<Option<&str>>;
    fn number(&self, column: usize) -> Result<Option<i64>>;
    fn real(&self, column: usize) -> Result<Option<f64>>;
    fn flag(&self, column: usize) -> Result<bool>;
    fn id(&self, column: usize) -> Result<Option<Uuid>>;
}

/// Whatever keeps something of each row.
pub(crate) trait Fill {
    fn take(&mut self, row: &impl Cells) -> Result<()>;
}

impl Cells for rusqlite::Row<'_> {
    fn text(&self, column: usize) -> Result<Option<&str>> {
        Ok(self.get_ref(column)?.as_str_or_null().map_err(|error| mistaken(column, error))?)
    }

    fn number(&self, column: usize) -> Result<Option<i64>> {
        Ok(self.get(column)?)
    }

    fn real(&self, column: usize) -> Result<Option<f64>> {
        Ok(self.get(column)?)
    }

    fn flag(&self, column: usize) -> Result<bool> {
        Ok(self.get(column)?)
    }

    fn id(&self, column: usize) -> Result<Option<Uuid>> {
        let bytes: Option<[u8; 16]> = self.get(column)?;
        Ok(bytes.map(Uuid::from_bytes))
    }
}

fn mistaken(column: usize, error: rusqlite::types::FromSqlError) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
}

macro_rules! cells {
    ($($row:ty),+) => {$(
        impl Cells for $row {
            fn text(&self, column: usize) -> Result<Option<&str>> {
                Ok(sqlx::Row::try_get(self, column)?)
            }

            fn number(&self, column: usize) -> Result<Option<i64>> {
                Ok(sqlx::Row::try_get(self, column)?)
            }

            fn real(&self, column: usize) -> Result<Option<f64>> {
                Ok(sqlx::Row::try_get(self, column)?)
            }

            fn flag(&self, column: usize) -> Result<bool> {
                Ok(sqlx::Row::try_get(self, column)?)
            }

            fn id(&self, column: usize) -> Result<Option<Uuid>> {
                Ok(sqlx::Row::try_get(self, column)?)
            }
        }
    )+};
}

cells!(SqliteRow, PgRow);
