//! What an import shows at a terminal: what each column is taken for, what is wrong with rows, how far it has come.

use std::io::{self, Write};
use std::path::Path;

use feedback::{Histogram, Kind, Scale, headline, rounding};
use store::import::Progress;
use store::survey::Survey;
use store::workspace::Workspace;

use crate::cli::screen::{Screen, harmless};
use crate::import::{Findings, LISTED, Listed, Mapping, Mistake, Role, reasons};
use crate::table::columns::Meaning;
use crate::table::date::DateFormat;
use crate::table::{Row, Table};

/// How wide the progress bar is.
const BAR: u64 = 30;

/// How many remarks are listed; the rows are brought in all the same.
const REMARKED: usize = 10;

/// Each column with what it is taken for and an example.
pub(super) fn write_mapping(
    out: &mut impl Write,
    file: &Path,
    table: &Table,
    mapping: &Mapping,
    sample: &[Row],
) -> io::Result<()> {
    writeln!(out, "{}\n", harmless(&file.display().to_string()))?;
    let clip = |text: &str, letters: usize| -> String { harmless(text).chars().take(letters).collect() };
    let widest = mapping.columns.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).clamp(6, 32);
    writeln!(out, "{:widest$}  {:12}  example", "column", "taken for")?;
    for (column, (name, role)) in mapping.columns.iter().enumerate() {
        let example = sample.iter().map(|row| row.cell(column).trim()).find(|cell| !cell.is_empty()).unwrap_or("");
        let role = match role {
            Role::LeftBehind => "-",
            role => role.key(),
        };
        let line = format!("{:widest$}  {role:12}  {}", clip(name, widest), clip(example, 40));
        writeln!(out, "{}", line.trim_end())?;
    }
    if mapping.column(Meaning::Date).is_some() {
        let written = mapping.date_format().map_or("(unclear)", DateFormat::example);
        writeln!(out, "\nDates are read as {written}, in {}.", mapping.zone)?;
    } else {
        writeln!(out, "\nThere is no date: the responses will be of today.")?;
    }
    if table.header().len() != mapping.columns.len() {
        writeln!(out, "Some columns have no name.")?;
    }
    Ok(())
}

/// What would be done.
pub(super) fn write_findings(
    out: &mut impl Write,
    findings: &Findings,
    scale: Scale,
    screen: Screen,
) -> io::Result<()> {
    let Findings { rows, total, comments, wrong, remarks, .. } = findings;
    writeln!(out, "\n{rows} rows: {total} can be brought in, {} are left out", wrong.total())?;
    if *comments > 0 {
        writeln!(out, "{comments} of them have a comment and no score; they are not in the score")?;
    }
    let histogram = Histogram::from_counts(findings.scores);
    if let (Scale::Nps, Some(estimate)) = (scale, headline(scale, &histogram, 1.0)) {
        let hundredths = rounding::points_hundredths(histogram.bands(scale)).unwrap_or(0);
        let sign = if hundredths < 0 { "-" } else { "" };
        let nps = format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100);
        let [low, high] = estimate.interval.rounded();
        writeln!(out, "NPS {nps}, from {low} to {high} (95% interval), n {}", estimate.n)?;
    }
    write_listed(out, "left out", wrong, LISTED, screen)?;
    write_listed(out, "to look at (they are brought in)", remarks, REMARKED, screen)
}

fn write_listed(out: &mut impl Write, heading: &str, listed: &Listed, most: usize, screen: Screen) -> io::Result<()> {
    if listed.counts.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{heading}")?;
    for (key, count) in &listed.counts {
        writeln!(out, "{count:8} {}", reason(key))?;
    }
    for row in listed.first.iter().take(most) {
        let line = format!("    line {}: {} {}", row.line, reason(&row.reason), harmless(&row.cell));
        let line: String = line.chars().take(screen.width).collect();
        writeln!(out, "{}", line.trim_end())?;
    }
    let more = listed.total().saturating_sub(most as u64);
    if more > 0 {
        writeln!(out, "    and {more} more")?;
    }
    Ok(())
}

/// The words for the key of a reason.
fn reason(key: &str) -> &str {
    reasons().find(|(known, _)| *known == key).map_or(key, |(_, words)| words)
}

/// What is wrong with a mapping, and what to say instead.
pub(super) fn mistakes(mistakes: &[Mistake]) -> String {
    let told = mistakes.iter().map(|mistake| match mistake {
        Mistake::Nothing => "no column looks like a score from 0 to 10; name one with --score or --comment".to_owned(),
        Mistake::Twice(meaning) => format!("two columns are taken for the {}; name one", meaning.key()),
        Mistake::NoFormat => {
            "the dates do not tell day from month; say --date-format dmy or --date-format mdy".to_owned()
        }
        Mistake::NoZone(zone) => format!("there is no time zone `{zone}`"),
        Mistake::NoColumn(name) => format!("there is no column \"{name}\""),
    });
    told.collect::<Vec<_>>().join("; ")
}

/// `added 2353, already there 0, left out 32`.
pub(super) fn counted(progress: &Progress) -> String {
    let Progress { added, repeated, skipped, .. } = progress;
    format!("added {added}, already there {repeated}, left out {skipped}")
}

/// What stands for a survey until it is made.
pub(super) fn survey_to_be(workspace: &Workspace, name: &str) -> Survey {
    Survey {
        workspace: workspace.id,
        id: 0,
        name: name.to_owned(),
        kind: Kind::Transactional,
        version: 1,
        scale: Scale::Nps,
        subject: workspace.name.clone(),
        languages: Vec::new(),
        slug: String::new(),
        created_at: 0,
        open: Default::default(),
        edition: 0,
        content: None,
    }
}

/// How far it has come: one line that is drawn over at a terminal, a line for each tenth elsewhere.
pub(super) struct Bar {
    terminal: bool,
    tenth: Option<u64>,
}

impl Bar {
    pub(super) fn new(terminal: bool) -> Bar {
        Bar { terminal, tenth: None }
    }

    /// Draws it. A terminal that has gone away is no reason to stop the import.
    pub(super) fn draw(&mut self, out: &mut impl Write, progress: &Progress) {
        let (done, total) = (progress.done.unsigned_abs(), progress.total.unsigned_abs());
        let tenth = (done * 10).checked_div(total).unwrap_or(10);
        if self.terminal {
            let full = (done * BAR).checked_div(total).unwrap_or(BAR) as usize;
            let percent = (done * 100).checked_div(total).unwrap_or(100);
            let bar = format!("{}{}", "#".repeat(full), ".".repeat(BAR as usize - full));
            write!(out, "\r[{bar}] {percent:3}%  {done} of {total}").ok();
            self.tenth = Some(tenth);
        } else if self.tenth.is_some_and(|last| last < tenth) || self.tenth.is_none() {
            writeln!(out, "{done} of {total} rows").ok();
            self.tenth = Some(tenth);
        }
        out.flush().ok();
    }

    /// Ends its line.
    pub(super) fn end(&self, out: &mut impl Write) -> io::Result<()> {
        if self.terminal && self.tenth.is_some() { writeln!(out) } else { Ok(()) }
    }
}
