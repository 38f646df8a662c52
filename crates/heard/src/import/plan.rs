//! A mapping made ready for one file and one survey: reads a row into what is kept of it, or says why it is left out.
//! What a column should mean and does not is never lost: it is kept as a property, with a remark.

use std::ops::RangeInclusive;

use jiff::tz::TimeZone;
use store::contact::fold;
use store::survey::Survey;

use super::entry::Entry;
use super::mapping::{Mapping, Mistake, Role};
use super::wrong::{Remark, Wrong, shortened};
use crate::clock::{DAY, zone};
use crate::table::Row;
use crate::table::columns::Meaning;
use crate::table::date::DateFormat;
use crate::table::score::whole_score;

/// The longest fact, name or key, in letters.
const LONGEST_LINE: usize = 200;

/// A mapping made ready.
#[derive(Clone, Debug)]
pub struct Plan {
    survey: i64,
    scale: RangeInclusive<u8>,
    columns: Vec<(usize, Meaning, String)>,
    properties: Vec<(usize, String)>,
    date: Option<(DateFormat, TimeZone)>,
    keep_comments: bool,
    latest: i64,
}

/// A row that is taken.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// What is kept of it.
    pub entry: Entry,
    /// What had to be done about it, each with its cell.
    pub remarks: Vec<(Remark, String)>,
}

/// A row that is left out: why, and the cell that is to blame.
pub type LeftOut<'r> = (Wrong, &'r str);

impl Plan {
    /// Makes a mapping ready. `now` tells dates that have not come yet.
    ///
    /// # Errors
    /// Everything that is wrong with the mapping.
    pub fn new(mapping: &Mapping, header: &[String], survey: &Survey, now: i64) -> Result<Plan, Vec<Mistake>> {
        let mistakes = mapping.mistakes(header);
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let (mut columns, mut properties) = (Vec::new(), Vec::new());
        for (name, role) in &mapping.columns {
            let Some(column) = header.iter().position(|own| own == name) else { continue };
            match role {
                Role::Means(meaning) => columns.push((column, *meaning, shortened(name, LONGEST_LINE))),
                Role::Property => properties.push((column, shortened(name, LONGEST_LINE))),
                Role::LeftBehind => {}
            }
        }
        Ok(Plan {
            survey: survey.id,
            scale: survey.scale.values(),
            columns,
            properties,
            date: mapping.date_format().map(|format| (format, zone(&mapping.zone))),
            keep_comments: mapping.keep_comments,
            // Zones are up to fourteen hours apart, and clocks are wrong.
            latest: now + DAY,
        })
    }

    /// The survey that the responses go to.
    pub fn survey(&self) -> i64 {
        self.survey
    }

    /// What a row says.
    ///
    /// # Errors
    /// Why it is left out.
    pub fn read<'r>(&self, row: &'r Row) -> Result<Taken, LeftOut<'r>> {
        let mut taken = Taken::default();
        let (mut has_score, mut has_date) = (false, false);
        for (column, meaning, name) in &self.columns {
            let cell = row.cell(*column);
            match meaning {
                Meaning::Score => {
                    has_score = true;
                    let score = whole_score(cell, self.scale.clone());
                    taken.entry.score = score.map_err(|reason| (Wrong::Score(reason), cell))?;
                }
                Meaning::Date => {
                    has_date = true;
                    taken.entry.at = self.date(cell)?;
                }
                Meaning::Comment => taken.entry.comment = text(cell),
                _ => fact(&mut taken, *meaning, name, cell),
            }
        }
        for (column, name) in &self.properties {
            taken.entry.properties.extend(text(row.cell(*column)).map(|value| (name.clone(), value)));
        }
        taken.entry.properties.sort();
        taken.remarks.extend(row.faults().iter().map(|&fault| (Remark::Table(fault), String::new())));
        match (taken.entry.score, &taken.entry.comment) {
            (None, None) => Err((if has_score { Wrong::NoScore } else { Wrong::Nothing }, "")),
            (None, Some(_)) if has_score && !self.keep_comments => Err((Wrong::NoScore, "")),
            _ if has_date && taken.entry.at.is_none() => Err((Wrong::NoDate, "")),
            _ => Ok(taken),
        }
    }

    fn date<'r>(&self, cell: &'r str) -> Result<Option<i64>, LeftOut<'r>> {
        let Some((format, zone)) = &self.date else { return Ok(None) };
        match format.parse(cell, zone) {
            Err(reason) => Err((Wrong::Date(reason), cell)),
            Ok(Some(at)) if at > self.latest => Err((Wrong::Future, cell)),
            Ok(Some(at)) if at < 0 => Err((Wrong::Ancient, cell)),
            Ok(at) => Ok(at),
        }
    }
}

/// A cell of one line that is what it should be, or else is kept as a property under its column's name.
fn fact(taken: &mut Taken, meaning: Meaning, name: &str, cell: &str) {
    let Some(words) = line(cell) else { return };
    let entry = &mut taken.entry;
    let (slot, told) = match meaning {
        Meaning::Email => (&mut entry.email, email(&words).ok_or(Remark::NotAnAddress)),
        Meaning::Language => (&mut entry.language, language(&words).ok_or(Remark::NotALanguage)),
        Meaning::Country => (&mut entry.country, country(&words).ok_or(Remark::NotACountry)),
        Meaning::Name => (&mut entry.name, short(&words)),
        Meaning::Agent => (&mut entry.agent, short(&words)),
        Meaning::Team => (&mut entry.team, short(&words)),
        Meaning::Product => (&mut entry.product, short(&words)),
        Meaning::Account => (&mut entry.account, short(&words)),
        _ => (&mut entry.place, short(&words)),
    };
    match told {
        Ok(told) => *slot = Some(told),
        Err(remark) => {
            entry.properties.push((name.to_owned(), words.clone()));
            taken.remarks.push((remark, words));
        }
    }
}

/// Text of any length; none when it is blank.
fn text(cell: &str) -> Option<String> {
    let text = cell.trim();
    (!text.is_empty()).then(|| text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// One line: what is no letter becomes a space, spaces become one; none when it is blank.
pub(crate) fn line(cell: &str) -> Option<String> {
    let words: Vec<&str> =
        cell.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn short(words: &str) -> Result<String, Remark> {
    if words.chars().count() > LONGEST_LINE { Err(Remark::TooLong) } else { Ok(words.to_owned()) }
}

/// RFC 5321, 4.5.3.1: 64 octets before the at, 254 in all. Only a mail that arrives proves an address.
fn email(words: &str) -> Option<String> {
    let (local, domain) = words.rsplit_once('@')?;
    let is_one = !words.contains([' ', ',', ';', '<', '>'])
        && !local.is_empty()
        && !local.contains('@')
        && local.len() <= 64
        && words.len() <= 254
        && domain.split('.').all(|label| !label.is_empty());
    is_one.then(|| fold(words))
}

/// The shape of a BCP 47 code, with `_` as some exports have it; `SL` is `sl`.
pub(crate) fn language(words: &str) -> Option<String> {
    let mut parts = words.split(['-', '_']);
    let first =
        parts.next().filter(|part| matches!(part.len(), 2 | 3) && part.bytes().all(|b| b.is_ascii_alphabetic()))?;
    let mut code = first.to_ascii_lowercase();
    for part in parts {
        if !(2..=8).contains(&part.len()) || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return None;
        }
        code.push('-');
        code.push_str(part);
    }
    Some(code)
}

pub(crate) fn country(words: &str) -> Option<String> {
    (words.len() == 2 && words.bytes().all(|b| b.is_ascii_alphabetic())).then(|| words.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use feedback::{Kind, Scale};

    use super::*;
    use crate::table::score::NoScore;
    use crate::table::{Source, Table};

    /// 2026-11-21T12:00:00Z.
    const NOON: i64 = 1_795_262_400_000;

    fn survey() -> Survey {
        Survey {
            workspace: 1,
            id: 1,
            name: "After a repair".into(),
            kind: Kind::Transactional,
            version: 1,
            scale: Scale::Nps,
            subject: "Lindentree Cycles".into(),
            languages: vec!["en".into()],
            slug: "repair".into(),
            created_at: 0,
            open: Default::default(),
            edition: 0,
            content: None,
        }
    }

    /// What becomes of each row, with every column that is not guessed kept as a property.
    fn read(csv: &str, keep_comments: bool) -> Vec<Result<Taken, (Wrong, String)>> {
        let mut table = Table::open(Source::from(csv.as_bytes().to_vec()), None).expect("a table");
        let sample = table.sample().expect("rows");
        let mut mapping = Mapping::guess(None, table.header(), &sample, "Europe/Ljubljana");
        mapping.format = Some("dmy".into());
        mapping.keep_comments = keep_comments;
        let plan = Plan::new(&mapping, table.header(), &survey(), NOON).expect("a right mapping");
        sample.iter().map(|row| plan.read(row).map_err(|(wrong, cell)| (wrong, cell.to_owned()))).collect()
    }

    #[test]
    fn a_row_is_read_as_a_person_would() {
        let csv = "Date;Score;Comment;Email;Language;Country;Agent\n\
            21.11.2026 10:00;9; Hitro ;Ana@Example.com;SL;si; Bojan \n";
        let taken = read(csv, false).remove(0).expect("a good row");
        let expected = Entry {
            at: Some(1_795_251_600_000),
            score: Some(9),
            comment: Some("Hitro".into()),
            email: Some("ana@example.com".into()),
            language: Some("sl".into()),
            country: Some("SI".into()),
            agent: Some("Bojan".into()),
            ..Entry::default()
        };
        assert_eq!((taken.entry, taken.remarks), (expected, Vec::new()));
    }

    #[test]
    fn what_a_column_does_not_mean_is_kept_as_a_property() {
        let csv = "Score;Email;Language;Country\n9;ana at example;Slovenian;Slovenia\n8;a@b.si;sl;SI\n7;c@d.si;sl;SI\n6;e@f.si;sl;SI\n";
        let taken = read(csv, false).remove(0).expect("a good row");
        let remarks: Vec<Remark> = taken.remarks.iter().map(|(remark, _)| *remark).collect();
        assert_eq!(remarks, [Remark::NotAnAddress, Remark::NotALanguage, Remark::NotACountry]);
        let property = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let kept =
            [property("Country", "Slovenia"), property("Email", "ana at example"), property("Language", "Slovenian")];
        assert_eq!(taken.entry.properties, kept);
    }

    #[test]
    fn what_cannot_be_taken_says_why() {
        let csv = "Date;Score;Comment\n1.11.2026;11;a b c\n1.11.2026;x;a b c\n1.13.2026;9;a b c\n;9;a b c\n\
            1.11.2036;9;a b c\n1.11.1926;9;a b c\n1.11.2026;;a b c\n1.11.2026;;\n1.11.2026;9;\n1.11.2026;8;\n\
            2.11.2026;8;\n3.11.2026;8;\n4.11.2026;8;\n5.11.2026;8;\n6.11.2026;8;\n";
        let wrongs = |keep| read(csv, keep).into_iter().take(8).map(|row| row.err()).collect::<Vec<_>>();
        let why = |wrong: Wrong, cell: &str| Some((wrong, cell.to_owned()));
        let expected = [
            why(Wrong::Score(NoScore::OffScale), "11"),
            why(Wrong::Score(NoScore::NotANumber), "x"),
            why(Wrong::Date(crate::table::date::NoDate::Impossible), "1.13.2026"),
            why(Wrong::NoDate, ""),
            why(Wrong::Future, "1.11.2036"),
            why(Wrong::Ancient, "1.11.1926"),
            why(Wrong::NoScore, ""),
            why(Wrong::NoScore, ""),
        ];
        assert_eq!(wrongs(false), expected);
        assert_eq!(wrongs(true)[6], None, "a comment is kept");
        assert_eq!(wrongs(true)[7], expected[7], "nothing is not");
    }

    #[test]
    fn a_fact_is_one_line_and_not_too_long() {
        let csv = format!("Score;Agent;Team\n9;\"A\n\tB\u{7} C\";{}\n8;x;y\n", "t".repeat(201));
        let taken = read(&csv, false).remove(0).expect("a good row");
        assert_eq!(taken.entry.agent.as_deref(), Some("A B C"));
        assert_eq!((taken.entry.team, taken.remarks[0].0), (None, Remark::TooLong));
    }
}
