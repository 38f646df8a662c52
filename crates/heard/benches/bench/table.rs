//! The one table that the bench prints, and its verdict: a figure with a goal fails when two of its three pairs miss it.

use std::io::Write;

/// What a ratio must be.
#[derive(Clone, Copy)]
pub enum Goal {
    AtLeast(f64),
    AtMost(f64),
    /// Told, not judged.
    None,
}

/// A line of the table.
pub struct Figure {
    /// What was measured, with its own number.
    pub name: String,
    /// What it is compared with, with its number.
    pub peer: String,
    /// A ratio for each pair; none where there is nothing to compare.
    pub ratios: Vec<f64>,
    pub goal: Goal,
}

#[derive(Default)]
pub struct Table(Vec<Figure>);

impl Figure {
    fn misses(&self, ratio: f64) -> bool {
        match self.goal {
            Goal::AtLeast(goal) => ratio < goal,
            Goal::AtMost(goal) => ratio > goal,
            Goal::None => false,
        }
    }

    fn is_met(&self) -> bool {
        let missed = self.ratios.iter().filter(|ratio| self.misses(**ratio)).count();
        missed * 3 < self.ratios.len().max(1) * 2
    }

    fn cells(&self) -> [String; 5] {
        let ratios: Vec<String> = self.ratios.iter().map(|ratio| format!("{ratio:.2}")).collect();
        let (goal, met) = match self.goal {
            Goal::AtLeast(goal) => (format!("at least {goal}"), if self.is_met() { "yes" } else { "NO" }),
            Goal::AtMost(goal) => (format!("at most {goal}"), if self.is_met() { "yes" } else { "NO" }),
            Goal::None => (String::new(), ""),
        };
        [self.name.clone(), self.peer.clone(), ratios.join(" "), goal, met.to_owned()]
    }
}

impl Table {
    pub fn add(&mut self, figure: Figure) {
        self.0.push(figure);
    }

    pub fn is_met(&self) -> bool {
        self.0.iter().all(Figure::is_met)
    }

    pub fn print(&self) {
        let head = ["figure", "limit or peer in the same run", "ratio", "goal", "met"].map(str::to_owned);
        let lines: Vec<[String; 5]> = std::iter::once(head).chain(self.0.iter().map(Figure::cells)).collect();
        let width = |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default();
        let widths: Vec<usize> = (0..5).map(width).collect();
        let mut out = std::io::stdout().lock();
        for line in &lines {
            let cells: Vec<String> =
                line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<0$}", *width)).collect();
            writeln!(out, "{}", cells.join(" | ").trim_end()).expect("there is a standard output");
        }
    }
}

/// The middle one.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}
