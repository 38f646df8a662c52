//! What a webhook's payloads become: a document that people write as a form or as text. Here is what it says and what is
//! wrong with it; what it makes of a payload is said in [`super::read`].

use std::collections::BTreeMap;

use feedback::keyed;
use feedback::rule::LONGEST_EVENT;
use serde::{Deserialize, Serialize};

use super::path::Path;
use crate::event::{LONGEST_NAME, MOST_PROPERTIES};

/// How many entries a mapping has at most.
pub const MOST_ENTRIES: usize = 20;

/// How many paths stand in one place at most.
pub const MOST_PATHS: usize = 5;

/// How many conditions an entry has at most.
pub const MOST_CONDITIONS: usize = 5;

/// How many characters a condition compares with at most.
pub const LONGEST_WORD: usize = 200;

/// What payloads become: an event for each entry that is for them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// In this order.
    pub entries: Vec<Entry>,
}

/// What one kind of payload becomes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// For which payloads it is: all of this must be so. Empty for every one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    /// An array of which every element becomes an event of its own; `@` is the element.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<Path>,
    /// What happened.
    pub event: Name,
    /// What the sender calls it: told again, it is the same. Several are one after the other; where they find nothing, the
    /// message's own id or its bytes tell.
    #[serde(default, skip_serializing_if = "Paths::is_empty")]
    pub id: Paths,
    /// When it happened: RFC 3339, or a count of seconds or milliseconds since 1970. Where it finds nothing, it is now.
    #[serde(default, skip_serializing_if = "Paths::is_empty")]
    pub at: Paths,
    /// To whom.
    pub contact: Contact,
    /// What else is to be known of it, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub properties: BTreeMap<String, Property>,
}

/// What must be so of a payload.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Where to look.
    pub path: Path,
    /// What stands there, in any spelling of small and capital letters.
    pub is: String,
}

/// The name of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Name {
    /// Always this one.
    Text(String),
    /// What stands there.
    Path(Path),
}

impl Default for Name {
    fn default() -> Name {
        Name::Text(String::new())
    }
}

/// Where it stands to whom it happened. Of several paths the first counts that finds something; those of a name are put
/// together with a blank.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Contact {
    /// What the sender calls them. Whoever was named with an address once is known by it in messages that hold no address.
    #[serde(rename = "ref", skip_serializing_if = "Paths::is_empty")]
    pub known_as: Paths,
    /// An e-mail address.
    #[serde(skip_serializing_if = "Paths::is_empty")]
    pub email: Paths,
    /// A telephone number.
    #[serde(skip_serializing_if = "Paths::is_empty")]
    pub phone: Paths,
    /// As they are called.
    #[serde(skip_serializing_if = "Paths::is_empty")]
    pub name: Paths,
    /// BCP 47, or a locale such as `sl_SI`.
    #[serde(skip_serializing_if = "Paths::is_empty")]
    pub language: Paths,
    /// ISO 3166-1, two letters.
    #[serde(skip_serializing_if = "Paths::is_empty")]
    pub country: Paths,
    /// The company they answer for.
    #[serde(skip_serializing_if = "Paths::is_empty")]
    pub account: Paths,
}

impl Contact {
    /// Its fields with their names, in the order in which they are shown.
    pub fn fields(&self) -> [(&'static str, &Paths); 7] {
        [
            ("email", &self.email),
            ("phone", &self.phone),
            ("name", &self.name),
            ("language", &self.language),
            ("country", &self.country),
            ("account", &self.account),
            ("ref", &self.known_as),
        ]
    }
}

/// Several paths; written as one where it is one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "OneOrMany", into = "OneOrMany")]
pub struct Paths(pub Vec<Path>);

impl Paths {
    /// None is named.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(untagged, expecting = "a path such as `$.billing.email`, or several in a list")]
enum OneOrMany {
    One(Path),
    Many(Vec<Path>),
}

impl From<OneOrMany> for Paths {
    fn from(written: OneOrMany) -> Paths {
        match written {
            OneOrMany::One(path) => Paths(vec![path]),
            OneOrMany::Many(paths) => Paths(paths),
        }
    }
}

impl From<Paths> for OneOrMany {
    fn from(paths: Paths) -> OneOrMany {
        let Paths(mut paths) = paths;
        match (paths.pop(), paths.is_empty()) {
            (Some(path), true) => OneOrMany::One(path),
            (last, _) => {
                paths.extend(last);
                OneOrMany::Many(paths)
            }
        }
    }
}

/// Where a property stands, and how it is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Property {
    /// Where.
    pub path: Path,
    /// How.
    pub reading: As,
}

keyed! {
    /// How a value is read.
    pub enum As {
        /// As it stands: a number as a number, a text as a text.
        Is = "is",
        /// A number, also one that is written as a text.
        Number = "number",
        /// A hundredth of it: a price in cents as an amount.
        Cents = "cents",
    }
}

#[derive(Serialize, Deserialize)]
#[serde(untagged, expecting = "a path such as `$.total`, or `{\"path\": \"$.total\", \"as\": \"number\"}`")]
enum Written {
    Path(Path),
    Whole {
        path: Path,
        #[serde(rename = "as")]
        reading: As,
    },
}

impl From<Written> for Property {
    fn from(written: Written) -> Property {
        match written {
            Written::Path(path) => Property { path, reading: As::Is },
            Written::Whole { path, reading } => Property { path, reading },
        }
    }
}

impl From<Property> for Written {
    fn from(property: Property) -> Written {
        match property.reading {
            As::Is => Written::Path(property.path),
            reading => Written::Whole { path: property.path, reading },
        }
    }
}

/// What is wrong with a mapping, and where: `entries`, or `1.event` for a part of the second entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Where.
    pub place: String,
    /// What.
    pub why: Why,
}

/// See [`Wrong`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing stands there.
    Empty,
    /// It is longer, or they are more, than this.
    TooMany(usize),
    /// Nothing is looked for that tells a customer from others.
    NoAddress,
    /// No name of a property.
    NoName,
}

impl Mapping {
    /// Everything that is wrong with it, in the order in which it is written.
    pub fn wrong(&self) -> Vec<Wrong> {
        let mut all = Vec::new();
        let mut add = |place: String, why| all.push(Wrong { place, why });
        match self.entries.len() {
            0 => add("entries".to_owned(), Why::Empty),
            n if n > MOST_ENTRIES => add("entries".to_owned(), Why::TooMany(MOST_ENTRIES)),
            _ => {}
        }
        for (nth, entry) in self.entries.iter().enumerate() {
            entry.wrong(&mut |place, why| add(format!("{nth}.{place}"), why));
        }
        all
    }
}

impl Entry {
    fn wrong(&self, add: &mut impl FnMut(&str, Why)) {
        if self.when.len() > MOST_CONDITIONS {
            add("when", Why::TooMany(MOST_CONDITIONS));
        }
        for condition in &self.when {
            match condition.is.trim() {
                "" => add("when", Why::Empty),
                word if word.chars().count() > LONGEST_WORD => add("when", Why::TooMany(LONGEST_WORD)),
                _ => {}
            }
        }
        match &self.event {
            Name::Text(text) if text.trim().is_empty() => add("event", Why::Empty),
            Name::Text(text) if text.chars().count() > LONGEST_EVENT => add("event", Why::TooMany(LONGEST_EVENT)),
            Name::Text(_) | Name::Path(_) => {}
        }
        if [&self.contact.email, &self.contact.phone, &self.contact.known_as].into_iter().all(Paths::is_empty) {
            add("email", Why::NoAddress);
        }
        for (name, paths) in self.contact.fields().into_iter().chain([("id", &self.id), ("at", &self.at)]) {
            if paths.0.len() > MOST_PATHS {
                add(name, Why::TooMany(MOST_PATHS));
            }
        }
        if self.properties.len() > MOST_PROPERTIES {
            add("properties", Why::TooMany(MOST_PROPERTIES));
        }
        for name in self.properties.keys() {
            let is_name = !name.trim().is_empty() && name.trim() == name && !name.contains(char::is_control);
            if !is_name || name.chars().count() > LONGEST_NAME {
                add("properties", Why::NoName);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(document: &serde_json::Value) -> Mapping {
        serde_json::from_value(document.clone()).expect("a mapping")
    }

    #[test]
    fn a_mapping_is_written_as_it_was_read() {
        let document = json!({"entries": [{
            "when": [{"path": "header:x-shopify-topic", "is": "orders/create"}],
            "each": "$.orders",
            "event": {"text": "order placed"},
            "id": "@.id",
            "at": "@.created_at",
            "contact": {"email": ["@.email", "$.customer.email"], "name": ["@.first", "@.last"], "country": "@.country"},
            "properties": {"product": "@.line_items", "total": {"path": "@.total", "as": "number"}},
        }, {"event": {"path": "$.type"}, "contact": {"phone": "$.phone"}}]});
        let mapping = read(&document);
        assert_eq!(mapping.wrong(), []);
        assert_eq!(serde_json::to_value(&mapping).expect("written"), document);
    }

    #[test]
    fn what_is_wrong_is_told_by_its_place() {
        let wrong = |document| -> Vec<(String, Why)> {
            read(&document).wrong().into_iter().map(|wrong| (wrong.place, wrong.why)).collect()
        };
        assert_eq!(wrong(json!({"entries": []})), [("entries".to_owned(), Why::Empty)]);
        let document = json!({"entries": [{
            "when": [{"path": "$.a", "is": " "}],
            "event": {"text": ""},
            "id": ["$.a", "$.b", "$.c", "$.d", "$.e", "$.f"],
            "contact": {"name": "$.name"},
            "properties": {" a": "$.a"},
        }]});
        let expected = [
            ("0.when", Why::Empty),
            ("0.event", Why::Empty),
            ("0.email", Why::NoAddress),
            ("0.id", Why::TooMany(MOST_PATHS)),
            ("0.properties", Why::NoName),
        ];
        assert_eq!(wrong(document), expected.map(|(place, why)| (place.to_owned(), why)));
    }

    #[test]
    fn a_path_that_is_none_is_said_with_its_place() {
        let document = json!({"entries": [{"event": {"path": "$..type"}, "contact": {}}]});
        let error = serde_json::from_value::<Mapping>(document).expect_err("no path").to_string();
        assert!(error.contains("`$..type`, at character 3: a name is missing"), "{error}");
    }
}
