//! What becomes of each column of a file. It is guessed, shown, changed by a person and kept with the import; columns
//! are meant by name, so that it reads well and survives another order of columns.

use serde::{Deserialize, Serialize};

use crate::clock;
use crate::table::Row;
use crate::table::columns::{Columns, Meaning};
use crate::table::date::{self, DateFormat};

/// What becomes of a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Role {
    /// It means something to us.
    Means(Meaning),
    /// It is kept with the response, under its own name.
    Property,
    /// It stays behind.
    #[default]
    LeftBehind,
}

impl Role {
    /// The word that stands for it in forms and saved mappings.
    pub const fn key(self) -> &'static str {
        match self {
            Role::Means(meaning) => meaning.key(),
            Role::Property => "property",
            Role::LeftBehind => "none",
        }
    }

    /// The one with this key; `None` for any other word.
    pub fn from_key(key: &str) -> Option<Role> {
        match key {
            "property" => Some(Role::Property),
            "none" => Some(Role::LeftBehind),
            key => Meaning::from_key(key).map(Role::Means),
        }
    }

    /// Every one of them, in the order in which they are shown.
    pub fn all() -> impl Iterator<Item = Role> {
        Meaning::ALL.into_iter().map(Role::Means).chain([Role::Property, Role::LeftBehind])
    }
}

impl From<Role> for String {
    fn from(role: Role) -> String {
        role.key().to_owned()
    }
}

impl TryFrom<String> for Role {
    type Error = String;
    fn try_from(key: String) -> Result<Role, String> {
        Role::from_key(&key).ok_or_else(|| format!("no column means `{key}`"))
    }
}

/// What becomes of each column, and how the cells are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The sheet of a workbook; its first one where none is named.
    pub sheet: Option<String>,
    /// Each column by name, in the order of the file.
    pub columns: Vec<(String, Role)>,
    /// How the dates are written, a key of [`DateFormat`]; none while day and month could be either way round and
    /// nobody has chosen.
    pub format: Option<String>,
    /// The zone of dates that name none, as IANA calls it.
    pub zone: String,
    /// Rows with a comment but without a score are kept; otherwise they are left out.
    pub keep_comments: bool,
}

/// What is wrong with a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// Neither a score nor a comment: there is nothing to bring in.
    Nothing,
    /// Two columns mean the same.
    Twice(Meaning),
    /// There is a date, and nobody has said how it is written.
    NoFormat,
    /// There is no such zone.
    NoZone(String),
    /// The file has no such column (any more).
    NoColumn(String),
}

impl Mistake {
    /// The word that stands for it in texts.
    pub const fn key(&self) -> &'static str {
        match self {
            Mistake::Nothing => "nothing",
            Mistake::Twice(_) => "twice",
            Mistake::NoFormat => "no-format",
            Mistake::NoZone(_) => "no-zone",
            Mistake::NoColumn(_) => "no-column",
        }
    }
}

impl Mapping {
    /// Guesses from the names of the columns and the first rows. `zone`: the workspace's.
    pub fn guess(sheet: Option<&str>, header: &[String], sample: &[Row], zone: &str) -> Mapping {
        let guessed = Columns::guess(header, sample);
        let role = |column| guessed.meaning(column).map_or(Role::LeftBehind, Role::Means);
        let columns = header.iter().enumerate().map(|(column, name)| (name.clone(), role(column)));
        Mapping {
            sheet: sheet.map(str::to_owned),
            columns: columns.collect(),
            format: guessed
                .find(Meaning::Date)
                .and_then(|column| format_of(sample, column))
                .map(|format| format.key().to_owned()),
            zone: zone.to_owned(),
            keep_comments: false,
        }
    }

    /// Gives a column a role; whatever had the same meaning before is left behind. False when there is no such column.
    pub fn assign(&mut self, name: &str, role: Role) -> bool {
        let Some(column) = self.columns.iter().position(|(own, _)| own == name) else { return false };
        if let Role::Means(_) = role {
            for (_, other) in self.columns.iter_mut().filter(|(_, other)| *other == role) {
                *other = Role::LeftBehind;
            }
        }
        self.columns[column].1 = role;
        true
    }

    /// The name of the column with a meaning.
    pub fn column(&self, meaning: Meaning) -> Option<&str> {
        self.columns.iter().find(|(_, role)| *role == Role::Means(meaning)).map(|(name, _)| name.as_str())
    }

    /// How dates are written, where somebody or the dates themselves have said so.
    pub fn date_format(&self) -> Option<DateFormat> {
        self.format.as_deref().and_then(DateFormat::from_key)
    }

    /// Everything that is wrong with it for a file with these columns; empty when it can be used.
    pub fn mistakes(&self, header: &[String]) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        let means = |meaning| self.columns.iter().filter(|(_, role)| *role == Role::Means(meaning)).count();
        if means(Meaning::Score) + means(Meaning::Comment) == 0 {
            mistakes.push(Mistake::Nothing);
        }
        mistakes.extend(Meaning::ALL.into_iter().filter(|&meaning| means(meaning) > 1).map(Mistake::Twice));
        if means(Meaning::Date) == 1 && self.date_format().is_none() {
            mistakes.push(Mistake::NoFormat);
        }
        if !clock::is_zone(&self.zone) {
            mistakes.push(Mistake::NoZone(self.zone.clone()));
        }
        let used = self.columns.iter().filter(|(_, role)| *role != Role::LeftBehind);
        mistakes
            .extend(used.filter(|(name, _)| !header.contains(name)).map(|(name, _)| Mistake::NoColumn(name.clone())));
        mistakes
    }
}

/// How a column writes its dates; none where it does not tell.
pub fn format_of(sample: &[Row], column: usize) -> Option<DateFormat> {
    date::guess(sample.iter().map(|row| row.cell(column))).filter(|guess| !guess.ambiguous).map(|guess| guess.format)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Source, Table};

    fn guess(csv: &str) -> Mapping {
        let mut table = Table::open(Source::from(csv.as_bytes().to_vec()), None).expect("a table");
        let sample = table.sample().expect("rows");
        Mapping::guess(None, table.header(), &sample, "Europe/Ljubljana")
    }

    #[test]
    fn a_guess_is_complete_unless_day_and_month_could_change_places() {
        let clear = guess("When,Score,Words\n13/04/2026,9,It was quick and everybody was kind\n");
        assert_eq!(clear.format.as_deref(), Some("dmy"));
        assert_eq!(clear.mistakes(&["When".into(), "Score".into(), "Words".into()]), []);
        let unclear = guess("Date,Score\n03/04/2026,9\n");
        assert_eq!(unclear.mistakes(&["Date".into(), "Score".into()]), [Mistake::NoFormat]);
    }

    #[test]
    fn a_mapping_says_all_that_is_wrong_with_it() {
        let mut mapping = guess("Date,Score,Other\n13/04/2026,9,x\n");
        assert!(mapping.assign("Other", Role::Means(Meaning::Score)), "the score moves");
        assert_eq!(mapping.column(Meaning::Score), Some("Other"));
        mapping.columns[1].1 = Role::Means(Meaning::Score);
        mapping.zone = "Mars".into();
        let header = ["Date".into(), "Score".into()];
        assert_eq!(
            mapping.mistakes(&header),
            [Mistake::Twice(Meaning::Score), Mistake::NoZone("Mars".into()), Mistake::NoColumn("Other".into())]
        );
        for (_, role) in &mut mapping.columns {
            *role = Role::LeftBehind;
        }
        mapping.zone = "UTC".into();
        assert_eq!(mapping.mistakes(&header), [Mistake::Nothing]);
    }

    #[test]
    fn it_is_kept_as_text_and_comes_back() {
        let mapping = guess("Date,Score,Words\n13/04/2026,9,x\n");
        let text = serde_json::to_string(&mapping).expect("it is plain data");
        assert_eq!(serde_json::from_str::<Mapping>(&text).expect("ours"), mapping);
        for role in Role::all() {
            assert_eq!(Role::from_key(role.key()), Some(role));
        }
    }
}
