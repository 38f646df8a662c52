//! What stands in a column, counted over the sample, and what it may mean. A name alone does not make a score: a column
//! computed from one (-100, 0, 100, or the words promoter, passive, detractor) is never taken for it.

use std::collections::HashSet;

use super::Meaning;
use crate::table::date;
use crate::table::score::whole_score;

/// What stands in a column.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Cells that are not blank.
    filled: usize,
    /// Whole numbers from 0 to 10.
    scores: usize,
    /// -100, -1, 1, 100 and 0, or the names of the bands.
    bands: usize,
    below_zero: bool,
    /// How many different scores.
    different_scores: usize,
    /// Each a number one higher than the one before: a row number.
    ascending: bool,
    addresses: usize,
    dates: bool,
    /// Cells with at least three words.
    sentences: usize,
    /// Letters, all told.
    letters: usize,
    different: usize,
}

impl Content {
    pub(super) fn of<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> Content {
        let mut content =
            Content { ascending: true, dates: date::guess(cells.clone()).is_some(), ..Content::default() };
        let (mut scores, mut different) = (HashSet::new(), HashSet::new());
        let mut last = None;
        for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
            content.filled += 1;
            different.insert(cell);
            if let Ok(Some(score)) = whole_score(cell, 0..=10) {
                content.scores += 1;
                scores.insert(score);
                content.ascending &= last.is_none_or(|last| score == last + 1);
                last = Some(score);
            }
            content.bands += usize::from(is_band(cell));
            content.below_zero |= matches!(cell, "-100" | "-1");
            content.addresses += usize::from(is_address(cell));
            content.sentences += usize::from(cell.split_whitespace().nth(2).is_some());
            content.letters += cell.chars().filter(|letter| letter.is_alphabetic()).count();
        }
        content.different_scores = scores.len();
        content.different = different.len();
        content
    }

    /// How strongly the column claims a meaning, given how strongly its name does; 0 is not at all.
    pub(super) fn strength(&self, meaning: Meaning, named: u32) -> u32 {
        match meaning {
            Meaning::Score => self.score(named),
            // The word data is a date in Polish; only what can be read as one is one.
            Meaning::Date if self.dates => 100 + named,
            Meaning::Date => self.unless_filled(named),
            Meaning::Email if self.most(self.addresses) => 150 + named,
            Meaning::Email => self.unless_filled(named),
            Meaning::Comment => self.comment(named),
            // Names and keys are words, neither sentences nor dates nor addresses.
            _ if self.dates || self.most(self.addresses) || self.mostly_sentences() && self.different > 20 => 0,
            _ => named,
        }
    }

    fn score(&self, named: u32) -> u32 {
        let computed = self.bands == self.filled && self.below_zero;
        if computed || self.filled == 0 {
            return if self.filled == 0 { named / 2 } else { 0 };
        }
        let row_numbers = self.ascending && self.different_scores > 3 && named == 0;
        if self.scores * 10 >= self.filled * 7 && !row_numbers {
            // Answers are spread over the scale; a column of few values is more often a code.
            let spread = self.different_scores.min(11) as u32;
            return 100 + named + 2 * spread;
        }
        // The name says score, and something in it is one: the rest is reported, row by row.
        if self.scores > 0 { named } else { 0 }
    }

    fn comment(&self, named: u32) -> u32 {
        if self.filled == 0 {
            return named;
        }
        if self.dates || self.most(self.addresses) || self.letters == 0 {
            return 0;
        }
        let length = self.letters / self.filled;
        let long = match length {
            40.. => 40,
            15.. => 20,
            _ => 0,
        };
        let open = if self.mostly_sentences() && self.different * 2 > self.filled { 40 } else { 0 };
        // Without a name for it, only text that is long and hardly repeats is one.
        if named == 0 && long + open < 60 { 0 } else { named + long + open }
    }

    fn most(&self, some: usize) -> bool {
        some > 0 && some * 10 >= self.filled * 7
    }

    fn mostly_sentences(&self) -> bool {
        self.sentences * 2 >= self.filled && self.filled > 0
    }

    /// A column with nothing in it can only be known by its name.
    fn unless_filled(&self, named: u32) -> u32 {
        if self.filled == 0 { named } else { 0 }
    }
}

fn is_band(cell: &str) -> bool {
    let words = ["promoter", "passive", "neutral", "detractor"];
    matches!(cell, "-100" | "-1" | "0" | "1" | "100") || words.iter().any(|word| cell.eq_ignore_ascii_case(word))
}

/// One @ with something before it and a dot after it.
fn is_address(cell: &str) -> bool {
    let parts = cell.rsplit_once('@');
    !cell.contains(char::is_whitespace)
        && parts.is_some_and(|(name, host)| !name.is_empty() && host.trim_matches('.').contains('.'))
}
