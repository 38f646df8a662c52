//! A mapping as a form: read from one, typed into it, and read back. Where a form has one field, several paths stand with
//! commas between them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::form::Fields;
use crate::incoming::mapping::{As, Condition, Contact, Entry, MOST_ENTRIES, Mapping, Name, Paths, Property, Why};
use crate::incoming::path::Path;
use crate::words::Words;

/// How many empty rows for properties wait at the end.
const SPARE: usize = 2;

/// The fields of an entry in which paths are typed, in the order in which they are shown.
pub(super) const PATHS: [&str; 9] = ["email", "phone", "name", "language", "country", "account", "ref", "id", "at"];

/// The fields.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Form {
    /// The version it was made from.
    pub version: i64,
    /// As colleagues call the webhook.
    pub name: String,
    /// What messages become.
    pub entries: Vec<Fielded>,
    /// It was typed as text.
    pub is_text: bool,
    /// The mapping as a document.
    pub document: String,
    /// What is wrong, by field: `name`, `document`, `0.email`.
    pub wrong: Vec<(String, String)>,
}

/// An entry as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Fielded {
    /// What happened: words, or a path.
    pub event: String,
    /// The array of which each element is an event.
    pub each: String,
    /// What must be so: path and word.
    pub when: Vec<(String, String)>,
    /// Paths by field, in the order of [`PATHS`].
    pub paths: Vec<(&'static str, String)>,
    /// Name, path and the key of how it is read.
    pub properties: Vec<(String, String, String)>,
}

fn joined(paths: &Paths) -> String {
    paths.0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

impl Fielded {
    fn of(entry: &Entry) -> Fielded {
        let path = |field: &str| match field {
            "id" => joined(&entry.id),
            "at" => joined(&entry.at),
            field => entry
                .contact
                .fields()
                .into_iter()
                .find(|(name, _)| *name == field)
                .map_or_else(String::new, |(_, paths)| joined(paths)),
        };
        Fielded {
            event: match &entry.event {
                Name::Text(text) => text.clone(),
                Name::Path(path) => path.to_string(),
            },
            each: entry.each.as_ref().map(ToString::to_string).unwrap_or_default(),
            when: entry.when.iter().map(|one| (one.path.to_string(), one.is.clone())).collect(),
            paths: PATHS.into_iter().map(|field| (field, path(field))).collect(),
            properties: entry
                .properties
                .iter()
                .map(|(name, one)| (name.clone(), one.path.to_string(), one.reading.key().to_owned()))
                .collect(),
        }
        .spare()
    }

    fn empty() -> Fielded {
        Fielded { paths: PATHS.into_iter().map(|field| (field, String::new())).collect(), ..Fielded::default() }.spare()
    }

    /// There is always room for one condition and two properties more.
    fn spare(mut self) -> Fielded {
        self.when.push(Default::default());
        self.properties.extend((0..SPARE).map(|_| (String::new(), String::new(), As::Is.key().to_owned())));
        self
    }

    fn typed(fields: &Fields, nth: usize) -> Fielded {
        let one = |field: &str| fields.text(&format!("{field}-{nth}")).to_owned();
        let all = |field: &str| -> Vec<String> {
            fields.all(&format!("{field}-{nth}")).map(|text| text.trim().to_owned()).collect()
        };
        let when = all("when").into_iter().zip(all("is")).filter(|(path, is)| !path.is_empty() || !is.is_empty());
        let rows = all("property").into_iter().zip(all("path")).zip(all("as"));
        let rows = rows.map(|((name, path), reading)| (name, path, reading));
        Fielded {
            event: one("event"),
            each: one("each"),
            when: when.collect(),
            paths: PATHS.into_iter().map(|field| (field, one(field))).collect(),
            properties: rows.filter(|(name, path, _)| !name.is_empty() || !path.is_empty()).collect(),
        }
        .spare()
    }

    fn path(&self, field: &str) -> &str {
        self.paths.iter().find(|(name, _)| *name == field).map_or("", |(_, text)| text)
    }
}

impl Form {
    /// Of a webhook.
    pub fn of(name: &str, version: i64, mapping: &Mapping) -> Form {
        Form {
            version,
            name: name.to_owned(),
            entries: mapping.entries.iter().map(Fielded::of).collect(),
            document: serde_json::to_string_pretty(mapping).unwrap_or_default(),
            ..Form::default()
        }
    }

    /// What was typed.
    pub fn typed(fields: &Fields) -> Form {
        let n = fields.text("entries").parse::<usize>().unwrap_or_default().min(MOST_ENTRIES);
        Form {
            version: fields.text("version").parse().unwrap_or_default(),
            name: fields.text("name").to_owned(),
            entries: (0..n).map(|nth| Fielded::typed(fields, nth)).collect(),
            ..Form::default()
        }
    }

    /// Room for one event more.
    pub fn more(&mut self) {
        if self.entries.len() < MOST_ENTRIES {
            self.entries.push(Fielded::empty());
        }
    }

    /// Without this one.
    pub fn drop(&mut self, nth: usize) {
        if nth < self.entries.len() {
            self.entries.remove(nth);
        }
    }

    /// Something in it is wrong.
    pub fn is_wrong(&self) -> bool {
        !self.wrong.is_empty()
    }

    /// The mapping that it describes; what is wrong with it stands in the form then.
    pub fn read(&mut self, words: &Words<'_>) -> Option<Mapping> {
        let entries = self.entries.clone();
        let mut reader = Reader { words, wrong: Vec::new() };
        let entries = entries.iter().enumerate().map(|(nth, entry)| reader.entry(nth, entry)).collect();
        let mapping = Mapping { entries };
        for (field, said) in reader.wrong {
            if !self.wrong.iter().any(|(name, _)| *name == field) {
                self.wrong.push((field, said));
            }
        }
        if self.is_wrong() {
            return None;
        }
        self.document = serde_json::to_string_pretty(&mapping).unwrap_or_default();
        self.mark(words, &mapping, str::to_owned);
        Some(mapping)
    }

    /// Marks what is wrong with a mapping, each at its field.
    pub fn mark(&mut self, words: &Words<'_>, mapping: &Mapping, field: impl Fn(&str) -> String) {
        for wrong in mapping.wrong() {
            let said = match wrong.why {
                Why::Empty if wrong.place == "entries" => words.text("incoming-wrong-none"),
                Why::Empty => words.text("incoming-wrong-empty"),
                Why::TooMany(most) => words.text_with("incoming-wrong-many", [("most", (most as i64).into())]),
                Why::NoAddress => words.text("incoming-wrong-address"),
                Why::NoName => words.text("incoming-wrong-property"),
            };
            let field = field(&wrong.place);
            // Of a field one thing is said at a time.
            if !self.wrong.iter().any(|(name, _)| *name == field) {
                self.wrong.push((field, said));
            }
        }
    }
}

struct Reader<'a> {
    words: &'a Words<'a>,
    wrong: Vec<(String, String)>,
}

impl Reader<'_> {
    fn entry(&mut self, nth: usize, typed: &Fielded) -> Entry {
        let contact = Contact {
            email: self.paths(nth, "email", typed),
            phone: self.paths(nth, "phone", typed),
            name: self.paths(nth, "name", typed),
            language: self.paths(nth, "language", typed),
            country: self.paths(nth, "country", typed),
            account: self.paths(nth, "account", typed),
            known_as: self.paths(nth, "ref", typed),
        };
        let when = typed.when.iter().filter(|(path, is)| !path.is_empty() || !is.is_empty());
        let mut conditions = Vec::new();
        for (path, is) in when {
            conditions.extend(self.path(nth, "when", path).map(|path| Condition { path, is: is.clone() }));
        }
        Entry {
            when: conditions,
            each: (!typed.each.is_empty()).then(|| self.path(nth, "each", &typed.each)).flatten(),
            event: self.event(nth, &typed.event),
            id: self.paths(nth, "id", typed),
            at: self.paths(nth, "at", typed),
            contact,
            properties: self.properties(nth, typed),
        }
    }

    /// Words; what begins as a path does is one.
    fn event(&mut self, nth: usize, text: &str) -> Name {
        match is_path(text) {
            true => self.path(nth, "event", text).map(Name::Path).unwrap_or_default(),
            false => Name::Text(text.to_owned()),
        }
    }

    fn properties(&mut self, nth: usize, typed: &Fielded) -> BTreeMap<String, Property> {
        let mut all = BTreeMap::new();
        for (name, path, reading) in
            typed.properties.iter().filter(|(name, path, _)| !name.is_empty() || !path.is_empty())
        {
            let Some(path) = self.path(nth, "properties", path) else { continue };
            let property = Property { path, reading: As::from_key(reading).unwrap_or(As::Is) };
            if all.insert(name.clone(), property).is_some() {
                let said = self.words.text_with("incoming-wrong-twice", [("name", name.as_str().into())]);
                self.wrong.push((format!("{nth}.properties"), said));
            }
        }
        all
    }

    fn paths(&mut self, nth: usize, field: &'static str, typed: &Fielded) -> Paths {
        let pieces = split(typed.path(field));
        Paths(pieces.into_iter().filter_map(|text| self.path(nth, field, text)).collect())
    }

    fn path(&mut self, nth: usize, field: &str, text: &str) -> Option<Path> {
        match text.parse() {
            Ok(path) => Some(path),
            Err(crate::incoming::path::PathError { at, why }) => {
                let why = self.words.text(&format!("incoming-path-{why}"));
                let args = [("path", text.into()), ("at", (at as i64 + 1).into()), ("why", why.into())];
                self.wrong.push((format!("{nth}.{field}"), self.words.text_with("incoming-wrong-path", args)));
                None
            }
        }
    }
}

fn is_path(text: &str) -> bool {
    text.starts_with(['$', '@']) || text.starts_with("header:")
}

/// The pieces between commas that stand in no quotation marks.
fn split(text: &str) -> Vec<&str> {
    let (mut pieces, mut from, mut mark, mut is_escaped) = (Vec::new(), 0, None, false);
    for (at, c) in text.char_indices() {
        match (mark, c) {
            _ if is_escaped => is_escaped = false,
            (Some(_), '\\') => is_escaped = true,
            (None, '\'' | '"') => mark = Some(c),
            (Some(open), c) if open == c => mark = None,
            (None, ',') => {
                pieces.push(&text[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&text[from..]);
    pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incoming::recipe::Start;
    use crate::web::samples::with_words;

    #[test]
    fn every_recipe_comes_back_from_its_form_as_it_went_in() {
        for start in Start::ALL {
            let mapping = start.mapping().expect("a mapping");
            let mut form = Form::of("a", 1, &mapping);
            let read = with_words(|words| form.read(words));
            assert_eq!(read, Some(mapping), "{start}: {:?}", form.wrong);
        }
    }

    #[test]
    fn a_path_that_is_none_is_told_at_its_field() {
        let entry = Fielded {
            event: "$..a".to_owned(),
            when: vec![("status".to_owned(), "won".to_owned())],
            paths: vec![("email", "$.a, $['b, c'], x".to_owned())],
            properties: vec![
                ("a".to_owned(), "$.a".to_owned(), "is".to_owned()),
                ("a".to_owned(), "$.b".to_owned(), "is".to_owned()),
            ],
            ..Fielded::default()
        };
        let mut form = Form { entries: vec![entry], ..Form::default() };
        assert_eq!(with_words(|words| form.read(words)), None);
        let fields: Vec<&str> = form.wrong.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["0.email", "0.when", "0.event", "0.properties"]);
        assert!(form.wrong[0].1.contains("“x”"), "{:?}", form.wrong[0]);
    }

    #[test]
    fn commas_in_quotation_marks_part_nothing() {
        assert_eq!(split("$.a, $['b, \\'c'] ,,@.d"), ["$.a", "$['b, \\'c']", "@.d"]);
        assert_eq!(split(" "), Vec::<&str>::new());
    }
}
