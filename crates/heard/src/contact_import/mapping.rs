//! What becomes of each column of a file of customers, and what is done with those who are known already. It is guessed, or
//! taken from the last file with the same columns, shown, changed by a person and kept with the import.

use serde::{Deserialize, Serialize};
use store::contact::Policy;
use store::contact::consent::{Basis, Channel};
use store::property::{self, Property};
use uuid::Uuid;

use super::guess::guess;
use crate::table::Row;
use crate::table::date::{self, DateFormat};

/// What becomes of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Role {
    /// As they are called.
    Name,
    /// The first part of that.
    FirstName,
    /// The last part.
    LastName,
    /// E-mail addresses; any number of columns.
    Email,
    /// Telephone numbers; any number of columns.
    Phone,
    /// BCP 47.
    Language,
    /// A name of the zone database.
    Zone,
    /// Two letters.
    Country,
    /// The company they answer for.
    Account,
    /// The agent who looks after them.
    Owner,
    /// When they agreed to be asked.
    Agreed,
    /// A property that is there, by its key.
    Property(String),
    /// A property that is made of the column.
    New(property::Kind),
    /// It stays behind.
    #[default]
    LeftBehind,
}

impl Role {
    /// Those that need nothing else to be said, in the order in which they are shown.
    pub const PLAIN: [Role; 11] = [
        Role::Name,
        Role::FirstName,
        Role::LastName,
        Role::Email,
        Role::Phone,
        Role::Language,
        Role::Zone,
        Role::Country,
        Role::Account,
        Role::Owner,
        Role::Agreed,
    ];

    /// The word that stands for it in forms and saved mappings.
    pub fn key(&self) -> String {
        match self {
            Role::Name => "name".to_owned(),
            Role::FirstName => "first-name".to_owned(),
            Role::LastName => "last-name".to_owned(),
            Role::Email => "email".to_owned(),
            Role::Phone => "phone".to_owned(),
            Role::Language => "language".to_owned(),
            Role::Zone => "zone".to_owned(),
            Role::Country => "country".to_owned(),
            Role::Account => "account".to_owned(),
            Role::Owner => "owner".to_owned(),
            Role::Agreed => "agreed".to_owned(),
            Role::Property(key) => format!("property:{key}"),
            Role::New(kind) => format!("new:{kind}"),
            Role::LeftBehind => "none".to_owned(),
        }
    }

    /// The one with this key; `None` for any other word.
    pub fn from_key(key: &str) -> Option<Role> {
        match key.split_once(':') {
            Some(("property", own)) if !own.is_empty() => Some(Role::Property(own.to_owned())),
            Some(("new", kind)) => property::Kind::from_key(kind).map(Role::New),
            _ if key == "none" => Some(Role::LeftBehind),
            _ => Role::PLAIN.into_iter().find(|role| role.key() == key),
        }
    }

    /// Whether two columns may mean it.
    fn is_of_many(&self) -> bool {
        matches!(self, Role::Email | Role::Phone | Role::New(_) | Role::LeftBehind)
    }
}

impl From<Role> for String {
    fn from(role: Role) -> String {
        role.key()
    }
}

impl TryFrom<String> for Role {
    type Error = String;
    fn try_from(key: String) -> Result<Role, String> {
        Role::from_key(&key).ok_or_else(|| format!("no column means `{key}`"))
    }
}

/// The list that everybody in a file is put on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Onto {
    /// None.
    #[default]
    None,
    /// One that is there.
    List(Uuid),
    /// One of this name, made when the import starts.
    New(String),
}

/// What everybody in a file agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// For which ways to reach them.
    pub channels: Vec<Channel>,
    /// Why they may be asked.
    pub basis: Basis,
    /// Where it comes from.
    pub source: String,
    /// What was agreed to, in the words that were shown; empty where nobody kept them.
    pub words: String,
}

/// What becomes of each column, and of who is known already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// The sheet of a workbook; its first one where none is named.
    pub sheet: Option<String>,
    /// The first row names the columns.
    pub heading: bool,
    /// Each column by name, in the order of the file.
    pub columns: Vec<(String, Role)>,
    /// How days are written, a key of [`DateFormat`]; none where nothing tells.
    pub format: Option<String>,
    /// What becomes of who is known already.
    pub policy: Policy,
    /// The list that everybody is put on.
    pub list: Onto,
    /// Two letters: the country of telephone numbers that name none.
    pub country: Option<String>,
    /// What everybody agreed to; none where nothing is said about it.
    pub agreed: Option<Agreed>,
    /// The list was made by the import.
    #[serde(default)]
    pub made_list: bool,
}

/// What is wrong with a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// No column says how anybody is reached: nobody could be recognised.
    NoAddress,
    /// Two columns mean the same.
    Twice(Role),
    /// A column holds days, and nobody has said how they are written.
    NoFormat,
    /// The file has no such column (any more).
    NoColumn(String),
    /// There is no such property (any more).
    NoProperty(String),
    /// There would be more properties than a workspace can have.
    TooManyProperties,
    /// There is no such list (any more).
    NoList,
    /// A list that is to be made has no name, or that of another.
    ListName,
    /// There would be more lists than a workspace can have.
    TooManyLists,
    /// A list that people are found for by a filter.
    Segment,
    /// They agreed, and nothing says to be reached how.
    NoChannel,
    /// They agreed, and nothing says where.
    NoSource,
    /// A column says when they agreed, and nothing says to what.
    AgreedToWhat,
    /// Not two letters.
    NoCountry(String),
}

impl Mistake {
    /// The word that stands for it in texts.
    pub const fn key(&self) -> &'static str {
        match self {
            Mistake::NoAddress => "no-address",
            Mistake::Twice(_) => "twice",
            Mistake::NoFormat => "no-format",
            Mistake::NoColumn(_) => "no-column",
            Mistake::NoProperty(_) => "no-property",
            Mistake::TooManyProperties => "too-many-properties",
            Mistake::NoList => "no-list",
            Mistake::ListName => "list-name",
            Mistake::TooManyLists => "too-many-lists",
            Mistake::Segment => "segment",
            Mistake::NoChannel => "no-channel",
            Mistake::NoSource => "no-source",
            Mistake::AgreedToWhat => "agreed-to-what",
            Mistake::NoCountry(_) => "no-country",
        }
    }
}

/// What a mapping is judged by besides the file.
#[derive(Clone, Debug, Default)]
pub struct Around {
    /// The workspace's properties.
    pub properties: Vec<Property>,
    /// The workspace's lists.
    pub lists: Vec<store::list::List>,
}

impl Around {
    /// What there is.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(read: &mut store::Read, workspace: i64) -> store::Result<Around> {
        let properties = property::list(read, workspace).await?;
        Ok(Around { properties, lists: store::list::all(read, workspace).await? })
    }
}

impl Mapping {
    /// Guesses from the names of the columns and the first rows.
    pub fn guess(sheet: Option<&str>, heading: bool, header: &[String], sample: &[Row], around: &Around) -> Mapping {
        let roles = guess(heading, header, sample, &around.properties);
        let mut mapping = Mapping {
            sheet: sheet.map(str::to_owned),
            heading,
            columns: header.iter().cloned().zip(roles).collect(),
            format: None,
            policy: Policy::Update,
            list: Onto::None,
            country: None,
            agreed: None,
            made_list: false,
        };
        mapping.format = mapping.guess_format(sample, around);
        mapping
    }

    /// The same columns as a file before, read as they were then. What that file's people agreed to is theirs alone.
    #[must_use]
    pub fn remembered(self, before: &Mapping, around: &Around) -> Mapping {
        let is_there = |role: &Role| match role {
            Role::Property(key) => around.properties.iter().any(|one| one.key == *key),
            Role::Agreed => false,
            _ => true,
        };
        let list = match &before.list {
            Onto::List(id) if around.lists.iter().any(|list| list.id == *id && list.filter.is_none()) => {
                before.list.clone()
            }
            _ => Onto::None,
        };
        let columns = before
            .columns
            .iter()
            .map(|(name, role)| (name.clone(), if is_there(role) { role.clone() } else { Role::LeftBehind }));
        Mapping {
            columns: columns.collect(),
            format: self.format.or_else(|| before.format.clone()),
            policy: before.policy,
            list,
            country: before.country.clone(),
            ..self
        }
    }

    /// Whether a column holds days.
    pub fn has_days(&self, around: &Around) -> bool {
        self.columns.iter().any(|(_, role)| self.is_day(role, around))
    }

    fn is_day(&self, role: &Role, around: &Around) -> bool {
        match role {
            Role::Agreed | Role::New(property::Kind::Day) => true,
            Role::Property(key) => {
                around.properties.iter().any(|one| one.key == *key && one.kind == property::Kind::Day)
            }
            _ => false,
        }
    }

    /// How the columns of days write them, where they tell.
    pub fn guess_format(&self, sample: &[Row], around: &Around) -> Option<String> {
        let days = self.columns.iter().enumerate().filter(|(_, (_, role))| self.is_day(role, around));
        let mut guesses = days.filter_map(|(column, _)| date::guess(sample.iter().map(|row| row.cell(column))));
        guesses.find(|guess| !guess.ambiguous).map(|guess| guess.format.key().to_owned())
    }

    /// How days are written, where somebody or the days themselves have said so.
    pub fn date_format(&self) -> Option<DateFormat> {
        self.format.as_deref().and_then(DateFormat::from_key)
    }

    /// Everything that is wrong with it for a file with these columns; empty when it can be used.
    pub fn mistakes(&self, header: &[String], around: &Around) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        let has = |role: &Role| self.columns.iter().filter(|(_, own)| own == role).count();
        if has(&Role::Email) + has(&Role::Phone) == 0 {
            mistakes.push(Mistake::NoAddress);
        }
        for (at, (name, role)) in self.columns.iter().enumerate().filter(|(_, (_, role))| *role != Role::LeftBehind) {
            let is_first = self.columns.iter().position(|(_, own)| own == role) == Some(at);
            if !role.is_of_many() && has(role) > 1 && is_first {
                mistakes.push(Mistake::Twice(role.clone()));
            }
            if !header.contains(name) {
                mistakes.push(Mistake::NoColumn(name.clone()));
            }
            if let Role::Property(key) = role
                && !around.properties.iter().any(|one| one.key == *key)
            {
                mistakes.push(Mistake::NoProperty(key.clone()));
            }
        }
        let new = self.columns.iter().filter(|(_, role)| matches!(role, Role::New(_))).count();
        if new > 0 && around.properties.len() + new > property::MOST {
            mistakes.push(Mistake::TooManyProperties);
        }
        if self.has_days(around) && self.date_format().is_none() {
            mistakes.push(Mistake::NoFormat);
        }
        mistakes.extend(self.list_mistake(around));
        if let Some(country) = &self.country
            && !(country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_uppercase()))
        {
            mistakes.push(Mistake::NoCountry(country.clone()));
        }
        match &self.agreed {
            Some(agreed) if agreed.channels.is_empty() => mistakes.push(Mistake::NoChannel),
            Some(agreed) if agreed.source.is_empty() => mistakes.push(Mistake::NoSource),
            None if has(&Role::Agreed) > 0 => mistakes.push(Mistake::AgreedToWhat),
            _ => {}
        }
        mistakes
    }

    fn list_mistake(&self, around: &Around) -> Option<Mistake> {
        match &self.list {
            Onto::None => None,
            Onto::List(id) => match around.lists.iter().find(|list| list.id == *id) {
                None => Some(Mistake::NoList),
                Some(list) => list.filter.is_some().then_some(Mistake::Segment),
            },
            Onto::New(_) if around.lists.len() >= store::list::MOST => Some(Mistake::TooManyLists),
            Onto::New(name) => {
                let key = store::list::key(name);
                let taken = around.lists.iter().any(|list| store::list::key(&list.name) == key);
                (key.is_empty() || taken || name.chars().count() > store::list::LONGEST).then_some(Mistake::ListName)
            }
        }
    }

    /// The names of the columns in one text, by which the next file like this one is known again; empty where the file
    /// does not name them: another such file may hold anything.
    pub fn header(&self) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
        if self.heading { names.join("\u{1f}") } else { String::new() }
    }
}

/// The key of a property that is made of a column: its name in small letters, digits and `_`.
pub fn property_key(name: &str, taken: &[&str]) -> String {
    let mut key = property::key_of(name);
    if key.is_empty() {
        key.push_str("property");
    }
    let mut free = key.clone();
    for n in 2.. {
        if !taken.contains(&free.as_str()) {
            break;
        }
        let end = format!("_{n}");
        free = key.chars().take(property::LONGEST - end.len()).collect::<String>() + &end;
    }
    free
}

/// The name of a property that is made of the column of this name: one line, cut to what a name may have.
pub fn property_name(column: &str, key: &str) -> String {
    let words: Vec<&str> =
        column.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let name: String = words.join(" ").chars().take(property::LONGEST).collect();
    let name = name.trim_end();
    if name.is_empty() { key.to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_kept_as_text_and_comes_back() {
        let roles = Role::PLAIN.into_iter().chain([
            Role::Property("plan".into()),
            Role::New(property::Kind::YesNo),
            Role::LeftBehind,
        ]);
        for role in roles {
            assert_eq!(Role::from_key(&role.key()), Some(role));
        }
        for wrong in ["", "property:", "new:", "new:colour", "Name", "none:"] {
            assert_eq!(Role::from_key(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_property_is_called_like_its_column() {
        assert_eq!(property_key("Tip naročnine (2026)", &[]), "tip_narocnine_2026");
        assert_eq!(property_key("Plan", &["plan", "plan_2"]), "plan_3");
        assert_eq!(property_key("--", &[]), "property");
        for column in ["Plan\n(2026)", &"plan ".repeat(30), "\u{7}"] {
            assert!(property::is_name(&property_name(column, "plan")), "{column:?}");
        }
        let long = property_key(&"plan ".repeat(30), &[]);
        let second = property_key(&"plan ".repeat(30), &[&long]);
        assert!(property::is_key(&long) && property::is_key(&second) && long != second, "{long}, {second}");
    }
}
