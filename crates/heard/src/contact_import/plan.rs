//! A mapping made ready for one file: reads a row into what is known of a customer, or says why it is left out. A row that
//! has no address is nobody's: nobody could say, the next time, whether they are known already.

use feedback::fact::Value;
use feedback::phone;
use jiff::tz::TimeZone;
use store::contact::{Card, fold};
use store::property;

use super::address::people;
use super::cell;
use super::mapping::{Around, Mapping, Mistake, Role};
use super::wrong::{Remark, Wrong};
use crate::clock::{self, DAY, date_of, day};
use crate::contact::is_email;
use crate::import::{country, language, line};
use crate::table::Row;
use crate::table::date::DateFormat;

/// The longest text, in letters.
const LONGEST: usize = 200;

/// How many addresses one customer can have.
const MOST: usize = 20;

/// A mapping made ready.
#[derive(Clone, Debug)]
pub struct Plan {
    columns: Vec<(usize, Meant)>,
    country: Option<String>,
    days: Option<(DateFormat, TimeZone)>,
    /// The latest day on which somebody can have agreed, epoch milliseconds.
    latest: i64,
    /// A column says when they agreed.
    is_dated: bool,
}

/// What a column means.
#[derive(Clone, Debug)]
enum Meant {
    Plain(Role),
    Property(String, property::Kind),
}

/// A row that is taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    /// What it says.
    pub card: Card,
    /// When they agreed, epoch milliseconds, where the file says it.
    pub agreed_at: Option<i64>,
    /// What had to be done about it, each with its cell.
    pub remarks: Vec<(Remark, String)>,
}

/// A row that is left out: why, and the cell that is to blame.
pub type LeftOut = (Wrong, String);

/// The parts of a name.
#[derive(Default)]
struct Name {
    whole: Option<String>,
    first: Option<String>,
    last: Option<String>,
    /// As it stands beside an address.
    beside: Option<String>,
}

impl Name {
    fn joined(self) -> Option<String> {
        let parts = match (self.first, self.last) {
            (Some(first), Some(last)) => Some(format!("{first} {last}")),
            (first, last) => first.or(last),
        };
        self.whole.or(parts).or(self.beside)
    }
}

impl Plan {
    /// Makes a mapping ready. `zone`: the workspace's; `now` tells days that have not come yet.
    ///
    /// # Errors
    /// Everything that is wrong with the mapping.
    pub fn new(
        mapping: &Mapping,
        header: &[String],
        around: &Around,
        zone: &TimeZone,
        now: i64,
    ) -> Result<Plan, Vec<Mistake>> {
        let mistakes = mapping.mistakes(header, around);
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let mut columns = Vec::new();
        for (name, role) in mapping.columns.iter() {
            let Some(column) = header.iter().position(|own| own == name) else { continue };
            let meant = match role {
                Role::LeftBehind => continue,
                Role::Property(key) => {
                    let kind = around.properties.iter().find(|one| one.key == *key).map(|one| one.kind);
                    Meant::Property(key.clone(), kind.unwrap_or(property::Kind::Text))
                }
                // Until the import starts there is no key yet, and the column's own name is as good.
                Role::New(kind) => Meant::Property(name.clone(), *kind),
                role => Meant::Plain(role.clone()),
            };
            columns.push((column, meant));
        }
        // The country says how a telephone number is read, wherever its column stands.
        columns.sort_by_key(|(_, meant)| !matches!(meant, Meant::Plain(Role::Country)));
        Ok(Plan {
            columns,
            country: mapping.country.clone(),
            days: mapping.date_format().map(|format| (format, zone.clone())),
            latest: now + DAY,
            is_dated: mapping.columns.iter().any(|(_, role)| *role == Role::Agreed),
        })
    }

    /// Whether the file says when they agreed.
    pub fn is_dated(&self) -> bool {
        self.is_dated
    }

    /// What a row says.
    ///
    /// # Errors
    /// Why it is left out.
    pub fn read(&self, row: &Row) -> Result<Taken, LeftOut> {
        let (mut taken, mut name) = (Taken::default(), Name::default());
        for (column, meant) in &self.columns {
            let cell = row.cell(*column);
            match meant {
                Meant::Plain(Role::Email) => emails(&mut taken, &mut name, cell),
                Meant::Plain(Role::Phone) => self.phones(&mut taken, cell),
                Meant::Plain(Role::Agreed) => taken.agreed_at = self.agreed(cell),
                Meant::Plain(role) => plain(&mut taken, &mut name, role, cell),
                Meant::Property(key, kind) => self.property(&mut taken, key, *kind, cell),
            }
        }
        taken.card.name = name.joined().filter(|name| name.chars().count() <= LONGEST);
        if taken.card.emails.is_empty() && taken.card.phones.is_empty() {
            let blamed = taken.remarks.into_iter().find_map(|(remark, cell)| match remark {
                Remark::Email => Some((Wrong::Email, cell)),
                Remark::Phone => Some((Wrong::Phone, cell)),
                _ => None,
            });
            return Err(blamed.unwrap_or((Wrong::Nobody, String::new())));
        }
        if self.is_dated && taken.agreed_at.is_none() {
            taken.remarks.push((Remark::NotAgreed, String::new()));
        }
        taken.remarks.extend(row.faults().iter().map(|&fault| (Remark::Table(fault), String::new())));
        Ok(taken)
    }

    fn phones(&self, taken: &mut Taken, cell: &str) {
        for text in cell.split([';', ',', '\n', '\r']).map(str::trim).filter(|text| !text.is_empty()) {
            let country = taken.card.country.as_deref().or(self.country.as_deref());
            match phone::fold(text, country) {
                Some(phone) if taken.card.phones.contains(&phone) => {}
                Some(_) if is_full(&taken.card) => taken.remarks.push((Remark::Many, text.to_owned())),
                Some(phone) => taken.card.phones.push(phone),
                None => taken.remarks.push((Remark::Phone, text.to_owned())),
            }
        }
    }

    fn instant(&self, cell: &str) -> Option<i64> {
        let (format, zone) = self.days.as_ref()?;
        format.parse(cell, zone).ok().flatten()
    }

    fn agreed(&self, cell: &str) -> Option<i64> {
        self.instant(cell).filter(|at| (0..=self.latest).contains(at))
    }

    fn property(&self, taken: &mut Taken, key: &str, kind: property::Kind, cell: &str) {
        let Some(words) = line(cell) else { return };
        let (value, remark) = match kind {
            property::Kind::Text => {
                (Some(words.clone()).filter(|words| words.chars().count() <= LONGEST).map(Value::Text), Remark::Long)
            }
            property::Kind::Number => (cell::number(&words).map(Value::Number), Remark::Number),
            property::Kind::YesNo => (cell::yes_no(&words).map(|word| Value::Text(word.to_owned())), Remark::YesNo),
            property::Kind::Day => (self.calendar_day(&words).map(Value::Text), Remark::Day),
        };
        match value {
            Some(value) => drop(taken.card.properties.insert(key.to_owned(), value)),
            None => taken.remarks.push((remark, words)),
        }
    }

    /// `2026-01-31`, as the workspace's calendar has it.
    fn calendar_day(&self, cell: &str) -> Option<String> {
        let (_, zone) = self.days.as_ref()?;
        Some(date_of(day(self.instant(cell)?, zone)).to_string())
    }
}

fn is_full(card: &Card) -> bool {
    card.emails.len() + card.phones.len() >= MOST
}

fn emails(taken: &mut Taken, name: &mut Name, cell: &str) {
    for one in people(cell) {
        if !is_email(&one.address) {
            taken.remarks.push((Remark::Email, one.address));
            continue;
        }
        let folded = fold(&one.address);
        if taken.card.emails.iter().any(|own| fold(own) == folded) {
            continue;
        }
        if is_full(&taken.card) {
            taken.remarks.push((Remark::Many, one.address));
            continue;
        }
        taken.card.emails.push(one.address);
        name.beside = name.beside.take().or(one.name.as_deref().and_then(line));
    }
}

/// A cell of one line.
fn plain(taken: &mut Taken, name: &mut Name, role: &Role, cell: &str) {
    let Some(words) = line(cell) else { return };
    if words.chars().count() > LONGEST {
        taken.remarks.push((Remark::Long, words));
        return;
    }
    let card = &mut taken.card;
    let (slot, told) = match role {
        Role::Language => (&mut card.language, language(&words).ok_or(Remark::Language)),
        Role::Country => (&mut card.country, country(&words).ok_or(Remark::Country)),
        Role::Zone => (&mut card.zone, clock::is_zone(&words).then(|| words.clone()).ok_or(Remark::Zone)),
        Role::Account => (&mut card.account, Ok(words.clone())),
        Role::Owner => (&mut card.owner, Ok(words.clone())),
        Role::FirstName => (&mut name.first, Ok(words.clone())),
        Role::LastName => (&mut name.last, Ok(words.clone())),
        _ => (&mut name.whole, Ok(words.clone())),
    };
    match told {
        Ok(told) => *slot = Some(told),
        Err(remark) => taken.remarks.push((remark, words)),
    }
}

#[cfg(test)]
mod tests;
