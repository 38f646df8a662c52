//! A look at a file of customers: its columns with examples, a guess of what they mean, and a dry run over all of its rows
//! against what is known. Nothing is written but what the look found, which is kept with the import.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use store::Store;
use store::contact::{Brought, Incoming, Policy};
use uuid::Uuid;

use super::guess::has_no_heading;
use super::mapping::{Around, Mapping};
use super::plan::{Plan, Taken};
use super::reading::{self, Piece, Reading};
use super::wrong::Remark;
use crate::import::{Column, Halt, Listed, Stop, Told, examples};
use crate::table::{Row, Shape, Source, Table};

/// What a dry run found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    /// Rows in the file.
    pub rows: u64,
    /// Rows that can be taken.
    pub total: u64,
    /// Customers who would be made.
    pub fresh: u64,
    /// Customers who are known and would be changed.
    pub changed: u64,
    /// Customers who are known and of whom nothing new is said.
    pub same: u64,
    /// Rows about somebody whom an earlier row is about.
    pub again: u64,
    /// Rows that are left out.
    pub wrong: Listed,
    /// Rows that are taken, about which something had to be done.
    pub remarks: Listed,
}

/// What a look at a file found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// The sheets of a workbook; none for text.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The columns, in their order.
    pub columns: Vec<Column>,
    /// Day and month of the days could as well be the other way round.
    pub unclear: bool,
    /// The file whose columns were taken as they were then, and when that was.
    pub remembered: Option<(String, i64)>,
    /// The dry run; none while the mapping has mistakes, or before it has come to its end.
    pub findings: Option<Findings>,
    /// Why it came to none.
    #[serde(default)]
    pub halted: Option<Told>,
}

/// What is looked at.
pub struct Subject<'a> {
    /// The file.
    pub source: &'a Source,
    /// Whose customers.
    pub workspace: i64,
    /// What a day is there.
    pub zone: &'a TimeZone,
    /// When the file came, epoch milliseconds.
    pub at: i64,
}

/// How a file is to be read.
#[derive(Clone, Debug)]
pub enum How {
    /// As it seems, or as the last one like it.
    Guessed,
    /// The same, but of another sheet, or with or without a heading.
    Reread {
        /// The sheet.
        sheet: Option<String>,
        /// The first row names the columns.
        heading: bool,
    },
    /// As somebody said.
    Said(Box<Mapping>),
}

/// From so many bytes on a file is looked at while nobody waits: some ten thousand rows are asked about in a second.
const LONG: u64 = 500_000;

/// Whether a dry run over a file takes longer than somebody waits for a page.
pub fn is_long(source: &Source) -> bool {
    match source {
        Source::File(path) => std::fs::metadata(path).is_ok_and(|file| file.len() > LONG),
        Source::Bytes(bytes) => bytes.len() as u64 > LONG,
    }
}

/// Looks at a file.
///
/// # Errors
/// When the file cannot be read, or somebody asked to stop; or a fault of the store.
pub async fn look(
    store: &Store,
    subject: &Subject<'_>,
    how: How,
    stop: &Stop,
) -> anyhow::Result<Result<(Mapping, Look), Halt>> {
    let (mapping, mut look) = match columns(store, subject, how).await? {
        Ok(looked) => looked,
        Err(halt) => return Ok(Err(halt)),
    };
    if let Some(mut run) = DryRun::begin(store, subject, (&mapping, &look), stop).await? {
        while run.next().await?.is_some() {}
        match run.end().await? {
            Ok(findings) => look.findings = Some(findings),
            Err(halt) => return Ok(Err(halt)),
        }
    }
    Ok(Ok((mapping, look)))
}

/// Looks at the columns of a file, and at none of its rows but the first.
///
/// # Errors
/// When the file cannot be read; or a fault of the store.
pub async fn columns(store: &Store, subject: &Subject<'_>, how: How) -> anyhow::Result<Result<(Mapping, Look), Halt>> {
    let mut read = store.read().await?;
    let around = Around::of(&mut read, subject.workspace).await?;
    drop(read);
    let source = subject.source.clone();
    let (guessing, beside) = (how.clone(), around.clone());
    let opened = tokio::task::spawn_blocking(move || first_look(source, guessing, &beside)).await?;
    let (mut mapping, mut look, sample) = match opened {
        Ok(opened) => opened,
        Err(halt) => return Ok(Err(halt)),
    };
    if !matches!(how, How::Said(_)) && mapping.heading {
        let mut read = store.read().await?;
        let last = store::contact::import::last_with(&mut read, subject.workspace, &mapping.header()).await?;
        if let Some(last) = last
            && let Ok(before) = serde_json::from_str::<Mapping>(&last.mapping)
        {
            mapping = mapping.remembered(&before, &around);
            mapping.format = mapping.guess_format(&sample, &around).or(mapping.format);
            look.remembered = Some((last.file_name, last.created_at));
        }
    }
    Ok(Ok((mapping, look)))
}

fn first_look(source: Source, how: How, around: &Around) -> Result<(Mapping, Look, Vec<Row>), Halt> {
    let (sheet, heading) = match &how {
        How::Guessed => (None, None),
        How::Reread { sheet, heading } => (sheet.clone(), Some(*heading)),
        How::Said(mapping) => (mapping.sheet.clone(), Some(mapping.heading)),
    };
    let table = Table::open(source, sheet.as_deref())?;
    let heading = heading.unwrap_or_else(|| !has_no_heading(table.header()));
    let mut table = if heading { table } else { table.without_heading()? };
    let sample = table.sample()?;
    let mapping = match how {
        How::Said(mapping) => *mapping,
        _ => Mapping::guess(sheet.as_deref(), heading, table.header(), &sample, around),
    };
    let look = Look::of(&table, &sample, &mapping, around);
    Ok((mapping, look, sample))
}

impl Look {
    fn of(table: &Table, sample: &[Row], mapping: &Mapping, around: &Around) -> Look {
        let (sheet, sheets) = match table.shape() {
            Shape::Text { .. } => (None, Vec::new()),
            Shape::Sheet { name, all } => (Some(name.clone()), all.clone()),
        };
        let columns = table.header().iter().enumerate();
        let columns = columns.map(|(at, name)| Column { name: name.clone(), examples: examples(sample, at) });
        let unclear = mapping.has_days(around) && mapping.guess_format(sample, around).is_none();
        Look { sheets, sheet, columns: columns.collect(), unclear, ..Look::default() }
    }

    /// The names of the columns.
    pub fn header(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.name.clone()).collect()
    }
}

/// A dry run under way: the whole file is read, and asked what would become of each row.
pub struct DryRun<'a> {
    store: &'a Store,
    workspace: i64,
    policy: Policy,
    reading: Reading,
    /// The hashes of the addresses of rows before.
    seen: HashSet<u64>,
    hash: RandomState,
    findings: Findings,
    again: Listed,
}

impl<'a> DryRun<'a> {
    /// Opens the file; none while the mapping has mistakes.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn begin(
        store: &'a Store,
        subject: &Subject<'_>,
        (mapping, look): (&Mapping, &Look),
        stop: &Stop,
    ) -> anyhow::Result<Option<DryRun<'a>>> {
        let mut read = store.read().await?;
        let around = Around::of(&mut read, subject.workspace).await?;
        drop(read);
        let Ok(plan) = Plan::new(mapping, &look.header(), &around, subject.zone, subject.at) else { return Ok(None) };
        Ok(Some(DryRun {
            store,
            workspace: subject.workspace,
            policy: mapping.policy,
            reading: reading::read(subject.source.clone(), mapping, plan, 0, stop),
            seen: HashSet::new(),
            hash: RandomState::new(),
            findings: Findings::default(),
            again: Listed::default(),
        }))
    }

    /// Asks about the next rows; how many can be taken so far. None after the last, or where the file could not be read on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn next(&mut self) -> anyhow::Result<Option<u64>> {
        let Some(piece) = self.reading.next().await else { return Ok(None) };
        let incoming: Vec<Incoming> = piece
            .iter()
            .enumerate()
            .map(|(at, (_, taken))| Incoming {
                card: taken.card.clone(),
                id: Uuid::from_u128(at as u128 + 1),
                since: None,
            })
            .collect();
        // A read for each piece: none of them is held for the length of a file.
        let mut read = self.store.read().await?;
        let foreseen = store::contact::foresee(&mut read, self.workspace, &incoming, self.policy).await?;
        drop(read);
        self.take(&piece, &foreseen);
        Ok(Some(self.findings.total))
    }

    /// What it found, after the last rows.
    ///
    /// # Errors
    /// Why the file could not be read to its end; or a fault.
    pub async fn end(self) -> anyhow::Result<Result<Findings, Halt>> {
        let faults = match self.reading.end().await? {
            Ok(faults) => faults,
            Err(halt) => return Ok(Err(halt)),
        };
        let mut findings =
            Findings { rows: faults.rows, wrong: faults.wrong, remarks: faults.remarks, ..self.findings };
        findings.remarks.join(self.again);
        Ok(Ok(findings))
    }

    fn take(&mut self, piece: &Piece, foreseen: &[store::contact::Foreseen]) {
        for ((line, Taken { card, .. }), one) in piece.iter().zip(foreseen) {
            self.findings.total += 1;
            for address in &one.left {
                self.again.add(*line, Remark::Taken.key(), &address.value);
            }
            let hashes: Vec<u64> = card.addresses().iter().map(|(address, _)| self.hash.hash_one(address)).collect();
            let was_seen = hashes.iter().any(|hash| self.seen.contains(hash));
            self.seen.extend(hashes);
            if was_seen {
                self.findings.again += 1;
                let first = card.addresses().into_iter().next();
                let address = first.map(|(address, _)| address.value).unwrap_or_default();
                self.again.add(*line, Remark::Again.key(), &address);
                continue;
            }
            match one.brought {
                Brought::Added(_) => self.findings.fresh += 1,
                Brought::Changed(_) => self.findings.changed += 1,
                Brought::Same(_) => self.findings.same += 1,
            }
        }
    }
}
