//! The outcome in words and bars for a person at a terminal.
//! No score stands without its n and its interval, and no word of the file can steer the terminal.

use std::cmp::Reverse;
use std::io::{self, Write};

use feedback::{Bands, Estimate};

use super::count::{Count, Part};
use crate::cli::screen::{Screen, harmless};
use crate::table::score::NoScore;
use crate::table::{Shape, Tallied};

/// Groups with fewer answers are marked: such a score says next to nothing.
const FEW: u64 = 5;

/// Groups that are printed, the largest first; a terminal is not read further, and `--json` has all.
const GROUPS: usize = 50;

/// What was counted where.
pub(super) struct About<'a> {
    pub(super) file: String,
    pub(super) shape: &'a Shape,
    pub(super) score: &'a str,
    pub(super) by: Option<&'a str>,
}

/// Writes everything.
pub(super) fn write(out: &mut impl Write, screen: Screen, about: &About<'_>, count: &Count) -> io::Result<()> {
    let (file, score) = (harmless(&about.file), harmless(about.score));
    writeln!(out, "{file}: {}, scores from \"{score}\"\n", shape(about.shape))?;
    write_whole(out, screen, &count.whole)?;
    if let Some(by) = about.by {
        writeln!(out, "\nby {}", harmless(by))?;
        write_groups(out, screen, count)?;
    }
    writeln!(out, "\nskipped {}", count.whole.skipped)?;
    for (reason, tallied) in count.skips.iter() {
        write_reason(out, skip(*reason), tallied)?;
    }
    if !count.faults.is_empty() {
        writeln!(out, "\nto look at")?;
    }
    for (fault, tallied) in count.faults.iter() {
        write_reason(out, fault.words(), tallied)?;
    }
    Ok(())
}

fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Text { encoding, delimiter } => {
            let delimiter = match delimiter {
                ',' => "commas",
                ';' => "semicolons",
                '\t' => "tabs",
                '|' => "bars",
                _ => "another delimiter",
            };
            format!("{} text with {delimiter}", encoding.name())
        }
        Shape::Sheet { name, .. } => format!("sheet \"{}\"", harmless(name)),
    }
}

fn write_whole(out: &mut impl Write, screen: Screen, whole: &Part) -> io::Result<()> {
    let bands = whole.bands();
    let Some(estimate) = whole.estimate() else {
        return writeln!(out, "n 0, no NPS: no row has a score");
    };
    writeln!(out, "NPS {}, {} (95% interval)", points(whole), interval(&estimate))?;
    let Bands { promoters, passives, detractors } = bands;
    writeln!(out, "n {}: {promoters} promoters, {passives} passives, {detractors} detractors\n", bands.n())?;
    writeln!(out, "{}", screen.bar(parts(bands), screen.width.min(100)))?;
    let [promoters, passives, detractors] = bands.shares_percent().unwrap_or_default();
    let [bad, neither, good] = screen.signs();
    writeln!(out, "{bad} detractors {detractors}%   {neither} passives {passives}%   {good} promoters {promoters}%")
}

fn write_groups(out: &mut impl Write, screen: Screen, count: &Count) -> io::Result<()> {
    let mut groups: Vec<(String, &Part)> = count.groups.iter().map(|(name, part)| (shown(name), part)).collect();
    groups.sort_by_key(|(_, part)| Reverse(part.bands().n()));
    let left_out = groups.len().saturating_sub(GROUPS);
    groups.truncate(GROUPS);
    let longest = groups.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let names = longest.clamp(5, screen.width / 3);
    // n, NPS, interval and mark have fixed widths; a bar that has no room beside them goes below.
    let beside = screen.width.saturating_sub(names + 8 + 9 + 23 + 6);
    writeln!(out, "{:names$}{:>8}{:>9}  95% interval", "", "n", "NPS")?;
    for (name, part) in groups {
        let name: String = name.chars().take(names).collect();
        let bands = part.bands();
        let mark = if bands.n() < FEW { "few" } else { "" };
        let (score, interval) = part.estimate().map_or_else(Default::default, |e| (points(part), interval(&e)));
        let line = format!("{name:names$}{:8}{score:>9}  {interval:21} {mark:4} ", bands.n());
        if beside >= 10 {
            let bar = screen.bar(parts(bands), beside.min(50));
            writeln!(out, "{}", format!("{line}{bar}").trim_end())?;
        } else {
            writeln!(out, "{}", line.trim_end())?;
            let bar = screen.bar(parts(bands), screen.width - 2);
            writeln!(out, "{}", format!("  {bar}").trim_end())?;
        }
    }
    if left_out > 0 {
        writeln!(out, "and {left_out} smaller groups; --json lists all")?;
    }
    Ok(())
}

/// A group's name as one line of text.
fn shown(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    match words[..] {
        [] => "(blank)".to_owned(),
        _ => harmless(&words.join(" ")).into_owned(),
    }
}

/// In the order in which bars are drawn.
fn parts(bands: Bands) -> [u64; 3] {
    [bands.detractors, bands.passives, bands.promoters]
}

/// NPS with two decimals, from whole numbers only.
fn points(part: &Part) -> String {
    let hundredths = part.hundredths().unwrap_or(0);
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}

fn interval(estimate: &Estimate) -> String {
    // Rounded before it is written, so that there is no "-0.0".
    let end = |points: f64| (points * 10.0).round() / 10.0 + 0.0;
    format!("from {:.1} to {:.1}", end(estimate.interval.low), end(estimate.interval.high))
}

fn skip(reason: Option<NoScore>) -> &'static str {
    match reason {
        None => "the score is blank",
        Some(NoScore::NotANumber) => "the score is not a number",
        Some(NoScore::NotWhole) => "the score is not a whole number",
        Some(NoScore::OffScale) => "the score is not from 0 to 10",
    }
}

/// `  32 the score is blank: lines 45, 99 and more`.
fn write_reason(out: &mut impl Write, words: &str, tallied: &Tallied) -> io::Result<()> {
    let lines: Vec<String> = tallied.lines.iter().map(u64::to_string).collect();
    let word = if tallied.count == 1 { "line" } else { "lines" };
    let more = if tallied.count > tallied.lines.len() as u64 { " and more" } else { "" };
    writeln!(out, "{:8} {words}: {word} {}{more}", tallied.count, lines.join(", "))
}
