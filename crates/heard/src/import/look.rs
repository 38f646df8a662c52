//! A look at a file: its columns with examples, a guess of what they mean, and a dry run over all of its rows. Nothing
//! is written but what the look found, which is kept with the import so that a page need not read the file again.

use serde::{Deserialize, Serialize};
use store::Store;
use store::survey::Survey;

use super::mapping::Mapping;
use super::order::{Findings, Halt, Stop, dry_run};
use super::plan::Plan;
use super::wrong::shortened;
use crate::table::columns::{Columns, Meaning};
use crate::table::{Row, Shape, Source, Table, date};

/// How many examples of a column are shown.
const EXAMPLES: usize = 3;

/// How much of an example is shown, in letters.
const EXAMPLE: usize = 60;

/// How many ids are asked for at once: one statement's worth.
const PIECE: usize = 500;

/// A column, as a person recognises it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// The first different cells that are not blank, shortened.
    pub examples: Vec<String>,
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
    /// Day and month of the dates could as well be the other way round.
    pub unclear: bool,
    /// The dry run; none while the mapping has mistakes.
    pub findings: Option<Findings>,
}

/// What is looked at.
pub struct Subject<'a> {
    /// The file.
    pub source: &'a Source,
    /// The survey the responses would go to.
    pub survey: &'a Survey,
    /// The workspace's zone.
    pub zone: &'a str,
    /// Now, epoch milliseconds.
    pub now: i64,
}

/// Looks at a file with a mapping, or with a guessed one.
///
/// # Errors
/// When the file cannot be read, or somebody asked to stop; or a fault of the store.
pub async fn look(
    store: &Store,
    subject: &Subject<'_>,
    mapping: Option<Mapping>,
    sheet: Option<String>,
    stop: &Stop,
) -> anyhow::Result<Result<(Mapping, Look), Halt>> {
    let (source, survey, zone) = (subject.source.clone(), subject.survey.clone(), subject.zone.to_owned());
    let (now, stop) = (subject.now, stop.clone());
    let read = move || {
        let mut table = Table::open(source, sheet.as_deref())?;
        let sample = table.sample()?;
        let mapping = mapping.unwrap_or_else(|| Mapping::guess(sheet.as_deref(), table.header(), &sample, &zone));
        let mut look = Look::of(&table, &sample);
        let mut ids = Vec::new();
        if let Ok(plan) = Plan::new(&mapping, table.header(), &survey, now) {
            let (findings, found) = dry_run(&mut table, &plan, &stop)?;
            look.findings = Some(findings);
            ids = found;
        }
        Ok((mapping, look, ids))
    };
    let (mapping, mut look, ids) = match tokio::task::spawn_blocking(read).await? {
        Ok(read) => read,
        Err(halt) => return Ok(Err(halt)),
    };
    if let Some(findings) = &mut look.findings {
        let mut read = store.read().await?;
        for piece in ids.chunks(PIECE) {
            findings.present += store::import::present(&mut read, subject.survey.workspace, piece).await?.len() as u64;
        }
    }
    Ok(Ok((mapping, look)))
}

impl Look {
    /// Columns and examples.
    fn of(table: &Table, sample: &[Row]) -> Look {
        let (sheet, sheets) = match table.shape() {
            Shape::Text { .. } => (None, Vec::new()),
            Shape::Sheet { name, all } => (Some(name.clone()), all.clone()),
        };
        let columns = table
            .header()
            .iter()
            .enumerate()
            .map(|(column, name)| Column { name: name.clone(), examples: examples(sample, column) });
        let dates = Columns::guess(table.header(), sample).find(Meaning::Date);
        let guess = dates.and_then(|column| date::guess(sample.iter().map(|row| row.cell(column))));
        Look {
            sheets,
            sheet,
            columns: columns.collect(),
            unclear: guess.is_some_and(|guess| guess.ambiguous),
            findings: None,
        }
    }

    /// The names of the columns.
    pub fn header(&self) -> Vec<String> {
        self.columns.iter().map(|column| column.name.clone()).collect()
    }
}

/// Some of the cells of a column, so that a person recognises it.
pub(crate) fn examples(sample: &[Row], column: usize) -> Vec<String> {
    let mut examples: Vec<String> = Vec::new();
    for row in sample {
        let cell = shortened(row.cell(column), EXAMPLE);
        if !cell.is_empty() && !examples.contains(&cell) {
            examples.push(cell);
            if examples.len() == EXAMPLES {
                break;
            }
        }
    }
    examples
}
