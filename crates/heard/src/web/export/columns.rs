//! The columns of a table of responses, the same in CSV and XLSX. Their names are those of the API, never translated,
//! so that programs and our own import know them again; each property and answer that occurs has a column of its own, up to a
//! number, and what is left over stands in the last one.

use feedback::Scale;
use jiff::tz::TimeZone;
use store::response::{BETWEEN, Lean, Told};
use store::survey::Survey;
use uuid::Uuid;

/// Properties with a column of their own: the most used ones.
const MOST: usize = 100;

/// What every table has, in this order.
const FIXED: [&str; 25] = [
    "id",
    "given_at",
    "given_at_utc",
    "survey",
    "metric",
    "version",
    "score",
    "band",
    "comment",
    "contact_me",
    "state",
    "reason",
    "origin",
    "place",
    "language",
    "agent",
    "team",
    "product",
    "country",
    "account",
    "tags",
    "starred",
    "owner",
    "customer_name",
    "customer_email",
];

/// The column of properties without one of their own, as a JSON object.
const REST: &str = "other_properties";

/// Takes a table cell by cell.
pub(super) trait Put {
    /// An empty cell.
    fn nothing(&mut self);
    /// Whatever a person or a program wrote.
    fn text(&mut self, text: &str);
    /// One of our own words.
    fn word(&mut self, word: &str);
    fn whole(&mut self, number: i64);
    fn number(&mut self, number: f64);
    fn id(&mut self, id: Uuid);
    /// An instant as text, with the offset of the zone.
    fn local(&mut self, at: i64, zone: &TimeZone);
    /// An instant, UTC.
    fn utc(&mut self, at: i64);
    fn end_row(&mut self);
}

/// The columns of one table, with what their cells are made from.
pub(super) struct Columns {
    surveys: Vec<(i64, String, Scale)>,
    zone: TimeZone,
    /// Sorted, as the properties of a response are.
    properties: Vec<String>,
    has_rest: bool,
    rest: String,
    tags: String,
}

impl Columns {
    /// `properties`: those that occur, the most used first.
    pub(super) fn new(surveys: &[Survey], zone: TimeZone, mut properties: Vec<String>) -> Columns {
        let has_rest = properties.len() > MOST;
        properties.truncate(MOST);
        properties.sort_unstable();
        let surveys = surveys.iter().map(|survey| (survey.id, survey.name.clone(), survey.scale)).collect();
        Columns { surveys, zone, properties, has_rest, rest: String::new(), tags: String::new() }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        FIXED.len() + self.properties.len() + usize::from(self.has_rest)
    }

    /// The row of names.
    pub(super) fn put_head(&self, table: &mut impl Put) {
        for name in FIXED {
            table.word(name);
        }
        for name in &self.properties {
            match FIXED.contains(&name.as_str()) || name == REST {
                true => table.text(&format!("{name} (property)")),
                false => table.text(name),
            }
        }
        if self.has_rest {
            table.word(REST);
        }
        table.end_row();
    }

    /// The row of a response.
    pub(super) fn put(&mut self, row: &Lean<'_>, table: &mut impl Put) {
        let survey = self.surveys.iter().find(|(id, ..)| *id == row.survey);
        table.id(row.id);
        table.local(row.at, &self.zone);
        table.utc(row.at);
        maybe(survey, table, |(_, name, _), table| table.text(name));
        maybe(survey, table, |(.., scale), table| table.word(scale.metric().key()));
        table.whole(row.version);
        maybe(row.score, table, |score, table| table.whole(i64::from(score)));
        let band = survey.zip(row.score).and_then(|((.., scale), value)| {
            let score = scale.score(i64::from(value)).ok()?;
            Some(scale.band(score))
        });
        maybe(band, table, |band, table| table.word(band.key()));
        maybe(row.comment, table, |text, table| table.text(text));
        table.word(if row.contact_me { "yes" } else { "no" });
        table.word(row.state.key());
        maybe(row.reason, table, |text, table| table.text(text));
        table.word(row.origin.key());
        table.text(row.place);
        let facts = [row.language, row.agent, row.team, row.product, row.country, row.account];
        for text in facts {
            maybe(text, table, |text, table| table.text(text));
        }
        self.put_marks(row, table);
        for text in [row.contact_name, row.contact_email] {
            maybe(text, table, |text, table| table.text(text));
        }
        self.put_properties(row, table);
        table.end_row();
    }

    fn put_marks(&mut self, row: &Lean<'_>, table: &mut impl Put) {
        self.tags.clear();
        for tag in row.tags() {
            self.tags.push_str(if self.tags.is_empty() { "" } else { ", " });
            self.tags.push_str(tag);
        }
        let tags = (!self.tags.is_empty()).then_some(self.tags.as_str());
        maybe(tags, table, |tags, table| table.text(tags));
        maybe(row.starred.then_some("yes"), table, |yes, table| table.word(yes));
        maybe(row.owner, table, |owner, table| table.text(owner));
    }

    /// Both are sorted by key, so that one walk finds the column of each.
    fn put_properties(&mut self, row: &Lean<'_>, table: &mut impl Put) {
        let mut columns = self.properties.iter();
        self.rest.clear();
        for (key, value) in row.noted() {
            let before = columns.as_slice().partition_point(|column| column.as_str() < key);
            let has_column = columns.as_slice().get(before).is_some_and(|column| column == key);
            if !has_column {
                add_to_rest(&mut self.rest, key, value);
                continue;
            }
            columns.by_ref().take(before).for_each(|_| table.nothing());
            columns.next();
            match value {
                Told::Text(text) if text.contains(BETWEEN) => table.text(&text.replace(BETWEEN, ", ")),
                Told::Text(text) => table.text(text),
                Told::Number(number) => table.number(number),
            }
        }
        columns.for_each(|_| table.nothing());
        if !self.has_rest {
            return;
        }
        if self.rest.is_empty() {
            table.nothing();
        } else {
            self.rest.push('}');
            table.text(&self.rest);
        }
    }
}

fn maybe<T, P: Put>(value: Option<T>, table: &mut P, put: impl FnOnce(T, &mut P)) {
    match value {
        Some(value) => put(value, table),
        None => table.nothing(),
    }
}

fn add_to_rest(rest: &mut String, key: &str, value: Told<'_>) {
    rest.push(if rest.is_empty() { '{' } else { ',' });
    let value = match value {
        Told::Text(text) => serde_json::Value::from(text),
        Told::Number(number) => serde_json::Value::from(number),
    };
    rest.push_str(&serde_json::Value::from(key).to_string());
    rest.push(':');
    rest.push_str(&value.to_string());
}
