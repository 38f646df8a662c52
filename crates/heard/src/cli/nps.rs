//! `heard nps FILE`: the NPS of any table at once, without a server. A row without a whole score from 0 to 10 is
//! skipped and counted with its reason, never guessed.

mod count;
mod json;
mod words;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Args;

use self::count::Count;
use super::column::find;
use super::{Failure, Screen};
use crate::table::columns::{Columns, Meaning};
use crate::table::{Source, Table, quoted};

/// The NPS of a CSV or XLSX file, with its 95% interval.
///
/// The kind of file, its encoding and its delimiter are recognised, and so is the column of scores. Rows without a
/// whole score from 0 to 10 are skipped and counted with the reason.
#[derive(Debug, Args)]
pub(super) struct Nps {
    /// The table: CSV with any usual delimiter and encoding, or XLSX; - reads standard input
    file: PathBuf,
    /// The column of scores from 0 to 10; otherwise it is guessed
    #[arg(long, value_name = "COLUMN")]
    score: Option<String>,
    /// Also the score of each group: of every value of this column
    #[arg(long, value_name = "COLUMN")]
    by: Option<String>,
    /// The sheet of a workbook; otherwise its first
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// One line of JSON, with groups in the order of their names' bytes
    #[arg(long)]
    json: bool,
}

impl Nps {
    /// Counts the file and writes the outcome.
    pub(super) fn run(&self, out: &mut impl Write, screen: Screen) -> Result<(), Failure> {
        let name = self.file.display();
        let in_file = |failure| match failure {
            Failure::Mistake(message) => Failure::Mistake(format!("{name}: {message}")),
            fault => fault,
        };
        let mut table = self.open().map_err(in_file)?;
        let (score, by) = self.columns(&mut table).map_err(in_file)?;
        let count = Count::of(&mut table, score, by).map_err(|error| in_file(error.into()))?;
        if self.json {
            return json::write(out, &count);
        }
        let about = words::About {
            file: name.to_string(),
            shape: table.shape(),
            score: &table.header()[score],
            by: by.map(|by| table.header()[by].as_str()),
        };
        Ok(words::write(out, screen, &about, &count)?)
    }

    fn open(&self) -> Result<Table, Failure> {
        let source =
            if self.file == Path::new("-") { Source::read(io::stdin().lock())? } else { Source::file(&self.file)? };
        Ok(Table::open(source, self.sheet.as_deref())?)
    }

    /// The column of scores and the column of groups.
    fn columns(&self, table: &mut Table) -> Result<(usize, Option<usize>), Failure> {
        let by = self.by.as_deref().map(|name| find(table.header(), name)).transpose()?;
        if let Some(name) = &self.score {
            return Ok((find(table.header(), name)?, by));
        }
        let sample = table.sample()?;
        let guessed = Columns::guess(table.header(), &sample).find(Meaning::Score);
        let score = guessed.ok_or_else(|| {
            Failure::Mistake(format!(
                "no column looks like a score from 0 to 10; name one with --score; the columns are {}",
                quoted(table.header())
            ))
        })?;
        Ok((score, by))
    }
}

#[cfg(test)]
mod tests;
