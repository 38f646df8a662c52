//! What is wrong with rows. What cannot be taken is left out with its line and reason; what can is taken, and what had
//! to be done about it is remarked. Of each the first few hundred are listed and all are counted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::table::Fault;
use crate::table::date::NoDate;
use crate::table::score::NoScore;

/// How many rows are listed one by one.
pub const LISTED: usize = 200;

/// Why a row is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wrong {
    /// Its score is blank.
    NoScore,
    /// Neither a score nor a comment.
    Nothing,
    /// Its score is none of the scale.
    Score(NoScore),
    /// Its date is blank.
    NoDate,
    /// Its date cannot be read.
    Date(NoDate),
    /// Its date has not come yet.
    Future,
    /// Its date is before 1970: there was nothing to answer.
    Ancient,
}

impl Wrong {
    /// The word that stands for it in texts and kept findings.
    pub const fn key(self) -> &'static str {
        match self {
            Wrong::NoScore => "no-score",
            Wrong::Nothing => "nothing-said",
            Wrong::Score(reason) => reason.key(),
            Wrong::NoDate => "no-date",
            Wrong::Date(reason) => reason.key(),
            Wrong::Future => "future-date",
            Wrong::Ancient => "ancient-date",
        }
    }

    /// What it is, for the command line.
    pub const fn words(self) -> &'static str {
        match self {
            Wrong::NoScore => "no score",
            Wrong::Nothing => "neither a score nor a comment",
            Wrong::Score(NoScore::NotANumber) => "the score is not a number",
            Wrong::Score(NoScore::NotWhole) => "the score is not a whole number",
            Wrong::Score(NoScore::OffScale) => "the score is not on the survey's scale",
            Wrong::NoDate => "no date",
            Wrong::Date(NoDate::OtherFormat) => "the date is written in another way",
            Wrong::Date(NoDate::Impossible) => "there is no such date",
            Wrong::Future => "the date has not come yet",
            Wrong::Ancient => "the date is before 1970",
        }
    }
}

/// What had to be done about a row that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Remark {
    /// The table itself.
    Table(Fault),
    /// The e-mail address is none; it is kept as a property.
    NotAnAddress,
    /// The language is no code such as `sl`; it is kept as a property.
    NotALanguage,
    /// The country is not two letters; it is kept as a property.
    NotACountry,
    /// More than 200 letters; it is kept as a property.
    TooLong,
}

impl Remark {
    /// The word that stands for it in texts and kept findings.
    pub const fn key(self) -> &'static str {
        match self {
            Remark::Table(fault) => fault.key(),
            Remark::NotAnAddress => "not-an-address",
            Remark::NotALanguage => "not-a-language",
            Remark::NotACountry => "not-a-country",
            Remark::TooLong => "too-long",
        }
    }

    /// What it is, for the command line.
    pub const fn words(self) -> &'static str {
        match self {
            Remark::Table(fault) => fault.words(),
            Remark::NotAnAddress => "the e-mail address is none; kept as a property",
            Remark::NotALanguage => "the language is no code such as sl; kept as a property",
            Remark::NotACountry => "the country is no code of two letters; kept as a property",
            Remark::TooLong => "more than 200 letters; kept as a property",
        }
    }
}

/// Every reason a row can be left out for or remarked on: its key, and its words for the command line.
pub fn reasons() -> impl Iterator<Item = (&'static str, &'static str)> {
    let wrongs = [Wrong::NoScore, Wrong::Nothing, Wrong::NoDate, Wrong::Future, Wrong::Ancient].into_iter();
    let wrongs = wrongs.chain(NoScore::ALL.map(Wrong::Score)).chain(NoDate::ALL.map(Wrong::Date));
    let remarks = [Remark::NotAnAddress, Remark::NotALanguage, Remark::NotACountry, Remark::TooLong].into_iter();
    let remarks = remarks.chain(Fault::ALL.map(Remark::Table));
    wrongs.map(|w| (w.key(), w.words())).chain(remarks.map(|r| (r.key(), r.words())))
}

/// A row that is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Where it starts in the file.
    pub line: u64,
    /// The key of what is wrong.
    pub reason: String,
    /// The cell, where one is to blame, shortened.
    pub cell: String,
}

/// Rows by what is wrong with them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// How many rows for each reason, by its key.
    pub counts: BTreeMap<String, u64>,
    /// The first of them, in the order of the file.
    pub first: Vec<Kept>,
}

impl Listed {
    /// Notes a row.
    pub fn add(&mut self, line: u64, reason: &'static str, cell: &str) {
        *self.counts.entry(reason.to_owned()).or_default() += 1;
        if self.first.len() < LISTED {
            self.first.push(Kept { line, reason: reason.to_owned(), cell: shortened(cell, 60) });
        }
    }

    /// Takes what was noted elsewhere of the same file.
    pub fn join(&mut self, other: Listed) {
        for (reason, n) in other.counts {
            *self.counts.entry(reason).or_default() += n;
        }
        self.first.extend(other.first);
        self.first.sort_by_key(|kept| kept.line);
        self.first.truncate(LISTED);
    }

    /// How many in all.
    pub fn total(&self) -> u64 {
        self.counts.values().sum()
    }
}

/// The beginning of a cell, in one line.
pub fn shortened(cell: &str, letters: usize) -> String {
    let mut words = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(letters) {
        words.truncate(end);
        words.push('…');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_are_listed_and_all_are_counted() {
        let mut listed = Listed::default();
        for line in 2..1_002 {
            listed.add(line, Wrong::NoScore.key(), "");
        }
        listed.add(1_002, Wrong::Future.key(), "1.1.2099");
        assert_eq!((listed.total(), listed.first.len()), (1_001, LISTED));
        assert_eq!(listed.counts["no-score"], 1_000);
    }

    #[test]
    fn a_cell_is_shortened_to_one_line() {
        assert_eq!(shortened("a\n b", 60), "a b");
        assert_eq!(shortened("čšžčšž", 3), "čšž…");
    }
}
