//! Reads responses into planes: whole blocks when a mirror is made or much has changed, single ones otherwise. A row may
//! be read younger than the mark says; its own change then comes once more, and means the same.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use feedback::{Fact, State};
use uuid::Uuid;

use super::Mirror;
use super::book::{self, Book, Place};
use super::customers::Customers;
use crate::clause::{Clause, wanted};
use crate::conn::{Conn, Row, Statement};
use crate::error::{Error, Result};
use crate::planes::{Batch, Field, Planes, Row as Codes, SLOTS};
use crate::response::Property;

/// How many changes are read at once.
const PAGE: i64 = 4_096;

/// From so many changed responses on a block is read anew as a whole, which costs as much as so many single ones.
const WHOLE: usize = 64;

/// How far a survey is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct Counter {
    /// How many responses it has.
    pub(super) seq: i64,
    /// The number of its latest change.
    pub(super) change: i64,
}

#[derive(sqlx::FromRow)]
struct Kept {
    seq: i64,
    state: String,
    day: i64,
    score: Option<i64>,
    said: bool,
    version: i64,
    reason: Option<String>,
    place: String,
    language: Option<String>,
    agent: Option<String>,
    team: Option<String>,
    product: Option<String>,
    country: Option<String>,
    account: Option<String>,
    contact: Option<Uuid>,
}

#[derive(sqlx::FromRow)]
struct Own {
    seq: i64,
    name: String,
    text: Option<String>,
    number: Option<f64>,
}

/// Which responses are read.
enum Which<'s> {
    /// Those of a block, by its first number.
    Block(i64),
    /// These.
    Single(&'s [i64]),
}

impl Own {
    fn value(&self) -> Property {
        match (self.number, &self.text) {
            (_, Some(text)) => Property::Text(text.clone()),
            // SQLite keeps NaN as nothing at all.
            (number, None) => Property::Number(number.unwrap_or(f64::NAN)),
        }
    }
}

/// One survey's rows, through one connection.
pub(super) struct Loader<'l, 'c> {
    pub(super) conn: &'l mut Conn<'c>,
    pub(super) workspace: i64,
    pub(super) survey: i64,
    /// Whether there is no use in reading on.
    pub(super) is_closed: &'l AtomicBool,
}

impl Loader<'_, '_> {
    /// Where the survey is; nothing for one that has no counter.
    pub(super) async fn counter(&mut self) -> Result<Option<Counter>> {
        let asked = Statement::new("select seq, change from survey_counter where workspace = $1 and survey = $2");
        let rows = self.conn.rows(asked.bind(self.workspace).bind(self.survey)).await?;
        Ok(rows.into_iter().next())
    }

    /// The survey as it is at least at this point.
    pub(super) async fn make(&mut self, counter: Counter) -> Result<Mirror> {
        let mut mirror = Mirror {
            planes: Planes::new(book::SHAPE),
            book: Arc::new(Book::new()),
            customers: Customers::default(),
            change: counter.change,
        };
        let blocks = (counter.seq.max(0) as usize).div_ceil(SLOTS);
        for block in 0..u32::try_from(blocks).unwrap_or(u32::MAX) {
            self.block(&mut mirror, block).await?;
        }
        mirror.planes.settle();
        Ok(mirror)
    }

    /// Brings a mirror up to a change, or further.
    pub(super) async fn catch_up(&mut self, mirror: &mut Mirror, to: i64) -> Result<()> {
        while mirror.change < to {
            let asked = Statement::new(
                "select seq, change from response where workspace = $1 and survey = $2 and change > $3 \
                 order by change limit $4",
            );
            let asked = asked.bind(self.workspace).bind(self.survey).bind(mirror.change).bind(PAGE);
            let page: Vec<(i64, i64)> = self.conn.rows(asked).await?;
            let mut blocks: BTreeMap<u32, Vec<i64>> = BTreeMap::new();
            for (seq, _) in &page {
                blocks.entry((*seq / SLOTS as i64) as u32).or_default().push(*seq);
            }
            for (block, seqs) in blocks {
                match seqs.len() {
                    0..WHOLE => self.single(mirror, &seqs).await?,
                    _ => self.block(mirror, block).await?,
                }
            }
            // Not only up to there: what has changed once more meanwhile must not be missing until then.
            let last = page.last().map_or(to, |(_, change)| *change);
            let is_whole = (page.len() as i64) < PAGE;
            mirror.change = if is_whole { last.max(to) } else { last };
        }
        Ok(())
    }

    /// Reads a block as a whole.
    async fn block(&mut self, mirror: &mut Mirror, block: u32) -> Result<()> {
        if self.is_closed.load(Ordering::Relaxed) {
            return Err(Error::Stopped);
        }
        let first = i64::from(block) * SLOTS as i64;
        let rows = self.rows(mirror, &Which::Block(first)).await?;
        let mut batch = Batch::new(*mirror.planes.shape());
        for (seq, row) in &rows {
            // No code is too high: the book gives none.
            batch.put((seq - first) as usize, row.day, &row.codes).ok();
        }
        mirror.planes.set_block(block, &batch);
        Ok(())
    }

    /// Reads a few responses.
    async fn single(&mut self, mirror: &mut Mirror, seqs: &[i64]) -> Result<()> {
        for (seq, row) in self.rows(mirror, &Which::Single(seqs)).await? {
            mirror.planes.set(u32::try_from(seq).unwrap_or(u32::MAX), row.day, &row.codes).ok();
        }
        Ok(())
    }

    /// Responses as codes, by number. What is new gets its code, and its field, on the way.
    async fn rows(&mut self, mirror: &mut Mirror, which: &Which<'_>) -> Result<BTreeMap<i64, Codes>> {
        let kept = self.clause(
            which,
            "r.seq, r.state, r.day, r.score, r.comment is not null as said, r.version, r.reason, r.place, r.language, \
             r.agent, r.team, r.product, r.country, r.account, r.contact",
            "",
        );
        let own = self.clause(
            which,
            "r.seq, p.property as name, p.text, p.number",
            " join response_property p on p.workspace = r.workspace and p.response = r.id",
        );
        // The beginning of a text says whether it is a choice: whole comments are not for here.
        let answers = self.clause(
            which,
            "r.seq, p.name, substr(p.text, 1, 100) as text, p.number",
            " join answer p on p.workspace = r.workspace and p.response = r.id",
        );
        let kept: Vec<Kept> = self.conn.rows(Statement::from(&kept)).await?;
        let own: Vec<Own> = self.conn.rows(Statement::from(&own)).await?;
        let mut answers: Vec<Own> = self.conn.rows(Statement::from(&answers)).await?;
        answers.sort_by(|one, other| (one.seq, &one.name).cmp(&(other.seq, &other.name)));
        for one in &kept {
            mirror.customers.set(u32::try_from(one.seq).unwrap_or(u32::MAX), one.contact);
        }
        let book = &mut mirror.book;
        let mut rows: BTreeMap<i64, Codes> = kept.iter().map(|one| (one.seq, coded(book, one))).collect();
        for one in &own {
            let (Some(row), Some(field)) = (rows.get_mut(&one.seq), of_property(book, &one.name)) else { continue };
            let code = match one.value() {
                Property::Text(text) => of_text(book, field, &text),
                Property::Number(number) => of_number(book, field, number),
            };
            row.put(field, code);
        }
        for of_name in answers.chunk_by(|one, other| one.seq == other.seq && one.name == other.name) {
            let Some(row) = rows.get_mut(&of_name[0].seq) else { continue };
            let values: Vec<Property> = of_name.iter().map(Own::value).collect();
            if let Some((field, code)) = of_answers(book, &of_name[0].name, &values) {
                row.put(field, code);
            }
        }
        while mirror.planes.shape().fields < mirror.book.fields() {
            mirror.planes.add_field();
        }
        Ok(rows)
    }

    /// Of this survey.
    fn clause(&self, which: &Which<'_>, columns: &str, join: &str) -> Clause {
        let mut clause = match which {
            Which::Block(first) => {
                let mut clause = Clause::new("select ");
                clause.push(columns).push(" from response r").push(join).push(" where r.seq between ").bind(*first);
                clause.push(" and ").bind(first + SLOTS as i64 - 1);
                clause
            }
            Which::Single(seqs) => {
                let mut clause = wanted(seqs.iter().copied());
                clause.push("select ").push(columns).push(" from wanted w cross join response r").push(join);
                clause.push(" where r.seq = w.seq");
                clause
            }
        };
        clause.push(" and r.workspace = ").bind(self.workspace).push(" and r.survey = ").bind(self.survey);
        clause
    }
}

/// A response's codes, but for its properties and answers.
fn coded(book: &mut Arc<Book>, kept: &Kept) -> Codes {
    let state = State::from_key(&kept.state).map_or(0, book::of_state);
    let score = kept.score.filter(|score| (0..=10).contains(score)).map_or(0, |score| score as u16 + 1);
    let version = of_number(book, book::VERSION, kept.version as f64);
    let mut codes = vec![state, score, u16::from(kept.said), version];
    codes.push(kept.reason.as_deref().map_or(0, |reason| of_text(book, book::REASON, reason)));
    let facts = [
        Some(&kept.place),
        kept.language.as_ref(),
        kept.agent.as_ref(),
        kept.team.as_ref(),
        kept.product.as_ref(),
        kept.country.as_ref(),
        kept.account.as_ref(),
    ];
    for (fact, value) in Fact::ALL.into_iter().zip(facts) {
        codes.push(value.map_or(0, |value| of_text(book, book::of_fact(fact), value)));
    }
    Codes { day: kept.day, codes }
}

/// A text's code. The book is copied only where a snapshot holds it and the text is new.
fn of_text(book: &mut Arc<Book>, field: Field, text: &str) -> u16 {
    match book.page(field) {
        None => 0,
        Some(page) => page.of_text(text).unwrap_or_else(|| Arc::make_mut(book).text(field, text)),
    }
}

/// A number's code, likewise.
fn of_number(book: &mut Arc<Book>, field: Field, number: f64) -> u16 {
    match book.page(field) {
        None => 0,
        Some(page) => page.of_number(number).unwrap_or_else(|| Arc::make_mut(book).number(field, number)),
    }
}

/// A property's field, if it has one or there is one left.
fn of_property(book: &mut Arc<Book>, name: &str) -> Option<Field> {
    match book.property(name) {
        Place::Field(field) => Some(field),
        Place::Nowhere => Arc::make_mut(book).add_property(name),
        Place::Sql => None,
    }
}

/// The field of answers of a name and the code of what was answered, likewise; `None` where SQL is asked.
fn of_answers(book: &mut Arc<Book>, name: &str, values: &[Property]) -> Option<(Field, u16)> {
    if book.answer(name) == Place::Sql {
        return None;
    }
    if let Some((sets, code)) = book.sets(name).and_then(|sets| Some((sets, sets.of(values)?))) {
        return Some((sets.field(), code));
    }
    let sets = Arc::make_mut(book).add_answer(name)?;
    let code = sets.add(values);
    Some((sets.field(), code))
}

impl Row for Counter {
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<Counter> {
        Ok(Counter { seq: row.get(0)?, change: row.get(1)? })
    }
}

impl Row for Kept {
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<Kept> {
        Ok(Kept {
            seq: row.get(0)?,
            state: row.get(1)?,
            day: row.get(2)?,
            score: row.get(3)?,
            said: row.get(4)?,
            version: row.get(5)?,
            reason: row.get(6)?,
            place: row.get(7)?,
            language: row.get(8)?,
            agent: row.get(9)?,
            team: row.get(10)?,
            product: row.get(11)?,
            country: row.get(12)?,
            account: row.get(13)?,
            contact: row.get::<_, Option<[u8; 16]>>(14)?.map(Uuid::from_bytes),
        })
    }
}

impl Row for Own {
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<Own> {
        Ok(Own { seq: row.get(0)?, name: row.get(1)?, text: row.get(2)?, number: row.get(3)? })
    }
}
