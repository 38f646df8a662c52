//! What somebody agreed to, in exactly the words that were shown to them. Rows are added and never changed: whoever agrees
//! again has another row.

use uuid::Uuid;

use crate::database::{Read, sql};
use crate::error::Result;

/// The words of an offer that somebody took.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Consent {
    /// When, epoch milliseconds.
    pub at: i64,
    /// The version of the survey.
    pub version: i64,
    /// The language of the words.
    pub language: String,
    /// The words.
    pub words: String,
}

/// What whoever gave a response agreed to, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64, response: Uuid) -> Result<Vec<Consent>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select at, version, language, words from consent where workspace = $1 and response = $2 order by id",
        )
        .bind(workspace)
        .bind(response)
        .fetch_all(conn)
        .await?
    }))
}
