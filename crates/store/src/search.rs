//! Full-text search over comments. What is indexed and what is sought are words that `feedback::fold` cut and folded;
//! the databases only look up beginnings of them, so that a search means what `feedback::filter::Needle` says. The index
//! follows the changes of a survey and is never written where a response is.

use feedback::fold;

use crate::clause::{Clause, bind_all};
use crate::database::{Driver, Read, Tx, sql};
use crate::error::Result;
use crate::follower::{Behind, behind, move_mark};

/// This follower's name.
const NAME: &str = "search";

/// How many responses one transaction indexes: few, so that nobody waits long for it.
const PAGE: i64 = 500;

/// How many pages of SQLite's index one transaction merges: some milliseconds.
const MERGED: i64 = 64;

/// How many responses a survey may have in SQLite's index: its own numbers begin so far apart.
const APART: i64 = 1 << 32;

/// The most bytes of a word that are indexed: PostgreSQL takes no longer one. Of a longer one, indexed or sought, the
/// rest does not count.
const LONGEST: usize = 2_000;

#[derive(Debug, sqlx::FromRow)]
struct Said {
    seq: i64,
    change: i64,
    comment: Option<String>,
}

impl crate::Store {
    /// Brings the index up with the comments, at most about `at_most` responses. How many it looked at; 0 when there is
    /// nothing left. Two nodes may do it at once: each page is indexed by whoever moves its mark.
    ///
    /// # Errors
    /// When the database fails; the next call goes on where this one stopped.
    pub async fn index_comments(&self, at_most: i64) -> Result<i64> {
        let mut read = self.read().await?;
        let behind = behind(&mut read, NAME).await?;
        let mut done = 0;
        for mut survey in behind {
            while survey.mark < survey.change && done < at_most {
                let page = changed(&mut read, &survey).await?;
                done += i64::try_from(page.len()).unwrap_or(i64::MAX).max(1);
                survey.mark = self.index_page(&survey, &page).await?;
            }
        }
        Ok(done)
    }

    /// Writes SQLite's index anew, without the words of comments that are gone: taking a response out of it leaves them in the
    /// file until its parts are merged. A little at a time, so that nobody waits long. PostgreSQL's are gone at once.
    ///
    /// # Errors
    /// When the database fails; the next call goes on where this one stopped.
    pub async fn purge_words(&self) -> Result<()> {
        // Below 0: all parts are to become one. Above: that goes on.
        let mut pages = -MERGED;
        loop {
            let mut tx = self.begin().await?;
            if tx.driver() != Driver::Sqlite {
                return Ok(());
            }
            let changed: i64 = sql!(tx, conn => {
                let before: i64 = sqlx::query_scalar("select total_changes()").fetch_one(&mut *conn).await?;
                sqlx::query("insert into search (search, rank) values ('merge', $1)")
                    .bind(pages)
                    .execute(&mut *conn)
                    .await?;
                let after: i64 = sqlx::query_scalar("select total_changes()").fetch_one(&mut *conn).await?;
                after - before
            });
            tx.commit().await?;
            // The statement itself counts as one.
            if changed < 2 {
                return Ok(());
            }
            pages = MERGED;
        }
    }

    /// Indexes a page and moves the mark. Where the mark is now.
    async fn index_page(&self, survey: &Behind, page: &[Said]) -> Result<i64> {
        // The survey's change was read before the page was: every response up to it was there to be read.
        let last = page.last().map_or(survey.mark, |said| said.change);
        let is_whole = i64::try_from(page.len()).is_ok_and(|n| n < PAGE);
        let to = if is_whole { last.max(survey.change) } else { last };
        let words: Vec<(i64, String)> = page.iter().map(|said| (said.seq, indexed(said.comment.as_deref()))).collect();
        let mut tx = self.begin().await?;
        if !move_mark(&mut tx, NAME, survey, to).await? {
            // Somebody else did this page; the next pass sees where they are.
            return Ok(survey.change);
        }
        let (said, silent): (Vec<_>, Vec<_>) = words.into_iter().partition(|(_, words)| !words.is_empty());
        forget(&mut tx, survey, &silent).await?;
        match tx.driver() {
            Driver::Sqlite => write_sqlite(&mut tx, survey, &said).await?,
            Driver::Postgres => write_postgres(&mut tx, survey, &said).await?,
        }
        tx.commit().await?;
        Ok(to)
    }
}

/// How many changes of responses the index has not read yet, in all workspaces.
///
/// # Errors
/// When the database fails.
pub async fn lag(read: &mut Read) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select cast(coalesce(sum(c.change - coalesce(f.change, 0)), 0) as bigint)
             from survey_counter c left join follower f
             on f.name = $1 and f.workspace = c.workspace and f.survey = c.survey
             where c.change > coalesce(f.change, 0)",
        )
        .bind(NAME)
        .fetch_one(conn)
        .await?
    }))
}

/// The change up to which a survey's comments are indexed; 0 before any.
pub(crate) async fn indexed_up_to(read: &mut Read, workspace: i64, survey: i64) -> Result<i64> {
    let change: Option<i64> = sql!(read, conn => {
        sqlx::query_scalar("select change from follower where name = $1 and workspace = $2 and survey = $3")
            .bind(NAME)
            .bind(workspace)
            .bind(survey)
            .fetch_optional(conn)
            .await?
    });
    Ok(change.unwrap_or_default())
}

async fn changed(read: &mut Read, survey: &Behind) -> Result<Vec<Said>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select seq, change, comment from response
             where workspace = $1 and survey = $2 and change > $3 order by change limit $4",
        )
        .bind(survey.workspace)
        .bind(survey.survey)
        .bind(survey.mark)
        .bind(PAGE)
        .fetch_all(conn)
        .await?
    }))
}

/// The words of a comment a blank apart, each once; empty for none.
fn indexed(comment: Option<&str>) -> String {
    let mut words = fold::words(comment.unwrap_or_default());
    for word in &mut words {
        word.truncate(cut(word).len());
    }
    words.sort_unstable();
    words.dedup();
    words.join(" ")
}

/// Takes responses without a word out of the index, if they were in it.
async fn forget(tx: &mut Tx, survey: &Behind, silent: &[(i64, String)]) -> Result<()> {
    if silent.is_empty() {
        return Ok(());
    }
    let seqs = silent.iter().map(|(seq, _)| *seq);
    match tx.driver() {
        Driver::Sqlite => {
            let first = number(tx, survey).await?;
            delete_sqlite(tx, seqs.map(|seq| first + seq)).await
        }
        Driver::Postgres => {
            let mut those = Clause::new("delete from search_row where workspace = ");
            those.bind(survey.workspace).push(" and survey = ").bind(survey.survey);
            those.push(" and seq in ");
            list(&mut those, seqs);
            run(tx, &those).await
        }
    }
}

/// What a survey's first response has for a number in SQLite's index.
async fn number(tx: &mut Tx, survey: &Behind) -> Result<i64> {
    let id: i64 = sql!(tx, conn => {
        // An update of nothing, so that a row that was there comes back as well.
        sqlx::query_scalar(
            "insert into search_survey (workspace, survey) values ($1, $2)
             on conflict (workspace, survey) do update set survey = excluded.survey returning id",
        )
        .bind(survey.workspace)
        .bind(survey.survey)
        .fetch_one(conn)
        .await?
    });
    Ok(id * APART)
}

async fn delete_sqlite(tx: &mut Tx, numbers: impl Iterator<Item = i64>) -> Result<()> {
    let mut old = Clause::new("delete from search where rowid in ");
    list(&mut old, numbers);
    run(tx, &old).await
}

async fn write_sqlite(tx: &mut Tx, survey: &Behind, words: &[(i64, String)]) -> Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    let first = number(tx, survey).await?;
    delete_sqlite(tx, words.iter().map(|(seq, _)| first + seq)).await?;
    let mut new = Clause::new("insert into search (rowid, words) values ");
    for (at, (seq, words)) in words.iter().enumerate() {
        new.push(if at == 0 { "(" } else { ", (" }).bind(first + seq).push(", ").bind(words.as_str()).push(")");
    }
    run(tx, &new).await
}

/// `(1, 2, 3)`.
fn list(clause: &mut Clause, numbers: impl Iterator<Item = i64>) {
    clause.push("(");
    for (at, number) in numbers.enumerate() {
        clause.push(if at == 0 { "" } else { ", " }).bind(number);
    }
    clause.push(")");
}

async fn write_postgres(tx: &mut Tx, survey: &Behind, words: &[(i64, String)]) -> Result<()> {
    if words.is_empty() {
        return Ok(());
    }
    let mut upsert = Clause::new("insert into search_row (workspace, survey, seq, words) values ");
    for (at, (seq, words)) in words.iter().enumerate() {
        let vector: Vec<String> = words.split_whitespace().map(quoted).collect();
        upsert.push(if at == 0 { "(" } else { ", (" }).bind(survey.workspace).push(", ").bind(survey.survey);
        upsert.push(", ").bind(*seq).push(", ").bind(vector.join(" ").as_str()).push("::tsvector)");
    }
    upsert.push(" on conflict (workspace, survey, seq) do update set words = excluded.words");
    run(tx, &upsert).await
}

async fn run(tx: &mut Tx, clause: &Clause) -> Result<()> {
    sql!(tx, conn => {
        bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
    });
    Ok(())
}

/// As much of a word as is indexed, and sought.
fn cut(word: &str) -> &str {
    &word[..word.floor_char_boundary(LONGEST)]
}

/// A folded word as both databases quote it. It is of letters and digits only.
fn quoted(word: &str) -> String {
    format!("'{word}'")
}

/// What both databases look up: each word as a beginning.
fn sought(driver: Driver, words: &[String]) -> String {
    let each = |begins: fn(&str) -> String, between: &str| {
        words.iter().map(|word| begins(cut(word))).collect::<Vec<_>>().join(between)
    };
    match driver {
        Driver::Sqlite => each(|word| format!("\"{word}\"*"), " AND "),
        Driver::Postgres => each(|word| format!("{}:*", quoted(word)), " & "),
    }
}

/// A condition on a response `r`: each word begins some word of its comment. Never null.
pub(crate) fn where_words(clause: &mut Clause, driver: Driver, words: &[String]) {
    let sought = sought(driver, words);
    match driver {
        Driver::Sqlite => {
            // A survey that was never indexed has no number; below 0 there is nothing.
            clause.push("(r.seq + coalesce((select n.id from search_survey n where n.workspace = r.workspace");
            clause.push(&format!(" and n.survey = r.survey), -1) * {APART}) in (select f.rowid from search f"));
            clause.push(" where f.search match ").bind(sought.as_str()).push(")");
        }
        Driver::Postgres => {
            clause.push("exists (select 1 from search_row s where s.workspace = r.workspace and s.survey = r.survey");
            clause.push(" and s.seq = r.seq and s.words @@ ").bind(sought.as_str()).push("::tsquery)");
        }
    }
}

/// A survey in the index.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct Place {
    pub(crate) survey: i64,
    /// What stands above the 32 bits of a response's own number.
    pub(crate) group: i64,
    /// The change up to which its comments are indexed.
    pub(crate) indexed: i64,
}

/// A statement that tells the responses in whose comments each word begins some word, a number a row, and the surveys that
/// it looks through. On SQLite these are all of the workspace: the beginning of a word is put together anew for each look,
/// whatever it looks through, and takes longer than all else.
pub(crate) async fn numbers(
    read: &mut Read,
    workspace: i64,
    survey: i64,
    words: &[String],
) -> Result<(Clause, Vec<Place>)> {
    let (driver, mut clause) = (read.driver(), Clause::default());
    let sought = sought(driver, words);
    if driver == Driver::Postgres {
        clause.push("select s.seq from search_row s where s.workspace = ").bind(workspace);
        clause.push(" and s.survey = ").bind(survey);
        clause.push(" and s.words @@ ").bind(sought.as_str()).push("::tsquery");
        let indexed = indexed_up_to(read, workspace, survey).await?;
        return Ok((clause, vec![Place { survey, group: 0, indexed }]));
    }
    let places: Vec<Place> = sql!(read, conn => {
        sqlx::query_as(
            "select s.survey, s.id as \"group\", coalesce(f.change, 0) as indexed from search_survey s
             left join follower f on f.name = $1 and f.workspace = s.workspace and f.survey = s.survey
             where s.workspace = $2 order by s.id",
        )
        .bind(NAME)
        .bind(workspace)
        .fetch_all(conn)
        .await?
    });
    let (first, last) = (places.first().map_or(0, |place| place.group), places.last().map_or(-1, |place| place.group));
    // Nothing is reckoned here: there may be millions of rows.
    clause.push("select rowid from search where search match ").bind(sought.as_str());
    clause.push(" and rowid between ").bind(first * APART).push(" and ").bind(last * APART + (APART - 1));
    Ok((clause, places))
}
