//! What the codes of a survey's planes mean. Codes are given in the order in which values come and never taken back, so
//! that an older snapshot reads its planes with a younger book. A field with more values than there are codes is full:
//! its questions go to SQL. Of answers a code is a set of values, because a response may have several of one name: sets are
//! few where choices are, and words of people's own, which are never alike, fill their field at once.

use std::collections::HashMap;

use feedback::questionnaire::is_key;
use feedback::{Fact, State};

use crate::planes::{Field, HIGHEST, Shape};
use crate::response::Property;

/// Whether a response counts; 0 where there is none.
pub(super) const STATE: Field = Field(0);
/// The score and 1; 0 without one.
pub(super) const SCORE: Field = Field(1);
/// 1 with a comment.
pub(super) const COMMENT: Field = Field(2);
/// The version of the survey.
pub(super) const VERSION: Field = Field(3);
/// Why it is left out.
pub(super) const REASON: Field = Field(4);
/// The first of the facts, in the order of [`Fact::ALL`].
const FACTS: u16 = 5;
/// The first of the fields that come with what responses have: properties and answers, in the order in which they come.
const OWN: u16 = FACTS + Fact::ALL.len() as u16;

/// So many properties of a survey have a field. Those that come later are asked by SQL.
const MOST_PROPERTIES: usize = 64;

/// Likewise so many names of answers: a question of rows or places has as many names.
const MOST_ANSWERS: usize = 128;

/// The fields of planes without properties and answers.
pub(super) const SHAPE: Shape = Shape { fields: OWN, score: SCORE, state: STATE };

/// The field of a fact.
pub(super) fn of_fact(fact: Fact) -> Field {
    Field(FACTS + fact as u16)
}

/// The code of a state.
pub(super) fn of_state(state: State) -> u16 {
    state as u16 + 1
}

/// The state of a code.
pub(super) fn state(code: u32) -> Option<State> {
    State::ALL.get((code as usize).checked_sub(1)?).copied()
}

/// Where a property or an answer is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In the planes.
    Field(Field),
    /// No response has it.
    Nowhere,
    /// In the database.
    Sql,
}

/// The values of every field.
#[derive(Clone, Debug)]
pub(super) struct Book {
    pages: Vec<Page>,
    properties: HashMap<String, Field>,
    /// Whether a property came for which there was no field left.
    is_short: bool,
    answers: HashMap<String, Sets>,
    /// The same of answers.
    lacks_answers: bool,
}

/// The sets of values that responses have as answers of one name, by code.
#[derive(Clone, Debug)]
pub(super) struct Sets {
    field: Field,
    sets: Vec<Vec<Property>>,
    codes: HashMap<Vec<Part>, u16>,
    is_full: bool,
}

/// A value of a set, as it is told from others.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Part {
    Number(u64),
    Text(String),
}

/// The values of one field, by code.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    values: Vec<Property>,
    texts: HashMap<String, u16>,
    numbers: HashMap<u64, u16>,
    is_full: bool,
}

impl Book {
    pub(super) fn new() -> Book {
        let pages = (0..OWN).map(|_| Page::default()).collect();
        Book { pages, properties: HashMap::new(), is_short: false, answers: HashMap::new(), lacks_answers: false }
    }

    /// The values of a field; `None` when there are more than it has codes.
    pub(super) fn page(&self, field: Field) -> Option<&Page> {
        self.pages.get(usize::from(field.0)).filter(|page| !page.is_full)
    }

    /// The code of a text, which may be new.
    pub(super) fn text(&mut self, field: Field, text: &str) -> u16 {
        self.pages[usize::from(field.0)].text(text)
    }

    /// The code of a number, which may be new.
    pub(super) fn number(&mut self, field: Field, number: f64) -> u16 {
        self.pages[usize::from(field.0)].number(number)
    }

    /// Where a property is asked.
    pub(super) fn property(&self, name: &str) -> Place {
        match self.properties.get(name) {
            Some(field) if self.page(*field).is_some() => Place::Field(*field),
            Some(_) => Place::Sql,
            None if self.is_short => Place::Sql,
            None => Place::Nowhere,
        }
    }

    /// The names of all properties, in the order of their bytes; `None` when some have no field.
    pub(super) fn properties(&self) -> Option<Vec<String>> {
        let mut names: Vec<String> = self.properties.keys().cloned().collect();
        names.sort_unstable();
        (!self.is_short).then_some(names)
    }

    /// The field of a property, which may be new; `None` when no field is left.
    pub(super) fn add_property(&mut self, name: &str) -> Option<Field> {
        if let Some(field) = self.properties.get(name) {
            return Some(*field);
        }
        if self.properties.len() >= MOST_PROPERTIES {
            self.is_short = true;
            return None;
        }
        let field = self.add_field();
        self.properties.insert(name.to_owned(), field);
        Some(field)
    }

    /// Where answers of a name are asked.
    pub(super) fn answer(&self, name: &str) -> Place {
        match self.answers.get(name) {
            Some(sets) if sets.is_full => Place::Sql,
            Some(sets) => Place::Field(sets.field),
            None if self.lacks_answers => Place::Sql,
            None => Place::Nowhere,
        }
    }

    /// The sets of answers of a name; `None` where nobody answered, or SQL must be asked.
    pub(super) fn sets(&self, name: &str) -> Option<&Sets> {
        self.answers.get(name).filter(|sets| !sets.is_full)
    }

    /// The sets of answers of a name, of which nothing may be known yet; `None` when no field is left.
    pub(super) fn add_answer(&mut self, name: &str) -> Option<&mut Sets> {
        if !self.answers.contains_key(name) {
            if self.answers.len() >= MOST_ANSWERS {
                self.lacks_answers = true;
                return None;
            }
            let field = self.add_field();
            self.answers.insert(name.to_owned(), Sets::new(field));
        }
        self.answers.get_mut(name)
    }

    fn add_field(&mut self) -> Field {
        self.pages.push(Page::default());
        Field(self.fields() - 1)
    }

    /// How many fields there are.
    pub(super) fn fields(&self) -> u16 {
        self.pages.len() as u16
    }

    /// Memory in use, in bytes, about.
    pub(super) fn bytes(&self) -> usize {
        let of_value = |value: &Property| match value {
            // Once as it is and once as a key.
            Property::Text(text) => 2 * (text.len() + size_of::<Property>()),
            Property::Number(_) => 2 * size_of::<Property>(),
        };
        let of_set = |set: &Vec<Property>| set.iter().map(of_value).sum::<usize>() + 2 * size_of::<Vec<Property>>();
        let answers: usize = self.answers.values().flat_map(|sets| &sets.sets).map(of_set).sum();
        answers + self.pages.iter().flat_map(|page| &page.values).map(of_value).sum::<usize>()
    }
}

impl Sets {
    fn new(field: Field) -> Sets {
        Sets { field, sets: Vec::new(), codes: HashMap::new(), is_full: false }
    }

    pub(super) fn field(&self) -> Field {
        self.field
    }

    /// The code of what a response answered, if it has one.
    pub(super) fn of(&self, values: &[Property]) -> Option<u16> {
        self.codes.get(&parts(values)).copied()
    }

    /// The same, which may be new; 0 when the field is full. Words of people's own fill it: see [`is_key`].
    pub(super) fn add(&mut self, values: &[Property]) -> u16 {
        let parts = parts(values);
        if let Some(code) = self.codes.get(&parts) {
            return *code;
        }
        let is_chosen = |value: &Property| match value {
            Property::Number(_) => true,
            Property::Text(text) => is_key(text),
        };
        if self.sets.len() >= usize::from(HIGHEST) || !values.iter().all(is_chosen) {
            *self = Sets { is_full: true, ..Sets::new(self.field) };
        }
        if self.is_full {
            return 0;
        }
        let value = |part: &Part| match part {
            Part::Number(bits) => Property::Number(f64::from_bits(*bits)),
            Part::Text(text) => Property::Text(text.clone()),
        };
        self.sets.push(parts.iter().map(value).collect());
        let code = self.sets.len() as u16;
        self.codes.insert(parts, code);
        code
    }

    /// The values of a code, each once; none of 0.
    pub(super) fn values(&self, code: u32) -> &[Property] {
        (code as usize).checked_sub(1).and_then(|at| self.sets.get(at)).map_or(&[], Vec::as_slice)
    }

    /// Every set with its code.
    pub(super) fn all(&self) -> impl Iterator<Item = (u16, &[Property])> {
        (1..).zip(self.sets.iter().map(Vec::as_slice))
    }
}

/// A set of values in one way: sorted, each once.
fn parts(values: &[Property]) -> Vec<Part> {
    let part = |value: &Property| match value {
        Property::Number(number) => Part::Number(number.to_bits()),
        Property::Text(text) => Part::Text(text.clone()),
    };
    let mut parts: Vec<Part> = values.iter().map(part).collect();
    parts.sort_unstable();
    parts.dedup();
    parts
}

impl Page {
    fn text(&mut self, text: &str) -> u16 {
        if let Some(code) = self.texts.get(text) {
            return *code;
        }
        let Some(code) = self.next() else { return 0 };
        self.values.push(Property::Text(text.to_owned()));
        self.texts.insert(text.to_owned(), code);
        code
    }

    fn number(&mut self, number: f64) -> u16 {
        if let Some(code) = self.numbers.get(&number.to_bits()) {
            return *code;
        }
        let Some(code) = self.next() else { return 0 };
        self.values.push(Property::Number(number));
        self.numbers.insert(number.to_bits(), code);
        code
    }

    /// The next code. A full page keeps nothing: nobody will read it.
    fn next(&mut self) -> Option<u16> {
        if self.values.len() >= usize::from(HIGHEST) {
            *self = Page { is_full: true, ..Page::default() };
        }
        (!self.is_full).then(|| self.values.len() as u16 + 1)
    }

    /// The value of a code; `None` of 0.
    pub(super) fn value(&self, code: u32) -> Option<&Property> {
        self.values.get((code as usize).checked_sub(1)?)
    }

    /// Every value with its code.
    pub(super) fn values(&self) -> impl Iterator<Item = (u16, &Property)> {
        (1..).zip(&self.values)
    }

    /// The code of a text, if it has one.
    pub(super) fn of_text(&self, text: &str) -> Option<u16> {
        self.texts.get(text).copied()
    }

    /// The code of a number, if it has one.
    pub(super) fn of_number(&self, number: f64) -> Option<u16> {
        self.numbers.get(&number.to_bits()).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_keeps_its_code_and_a_text_is_no_number() {
        let mut book = Book::new();
        let field = book.add_property("seats").expect("there is room");
        assert_eq!([book.text(field, "5"), book.number(field, 5.0), book.text(field, "5")], [1, 2, 1]);
        assert_eq!(book.page(field).and_then(|page| page.value(2)), Some(&Property::Number(5.0)));
        assert_eq!(book.property("seats"), Place::Field(field));
        assert_eq!(book.property("plan"), Place::Nowhere);
    }

    #[test]
    fn more_values_than_codes_are_asked_elsewhere() {
        let mut book = Book::new();
        let field = book.add_property("ticket").expect("there is room");
        for ticket in 0..u32::from(HIGHEST) {
            assert_eq!(u32::from(book.text(field, &ticket.to_string())), ticket + 1);
        }
        assert_eq!(book.property("ticket"), Place::Field(field));
        assert_eq!(book.text(field, "one more"), 0);
        assert_eq!(book.property("ticket"), Place::Sql);
        assert_eq!(book.text(field, "7"), 0, "nothing of it is kept");
    }

    #[test]
    fn more_properties_than_fields_are_asked_elsewhere() {
        let mut book = Book::new();
        for name in 0..MOST_PROPERTIES {
            assert!(book.add_property(&name.to_string()).is_some());
        }
        assert_eq!(book.property("late"), Place::Nowhere);
        assert_eq!(book.add_property("late"), None);
        assert_eq!(book.property("late"), Place::Sql);
        assert_eq!(book.fields(), OWN + MOST_PROPERTIES as u16);
    }

    #[test]
    fn a_code_of_answers_is_a_set_of_values_however_they_come() {
        let text = |key: &str| Property::Text(key.to_owned());
        let mut book = Book::new();
        let sets = book.add_answer("mattered").expect("there is room");
        let both = sets.add(&[text("speed"), text("price"), text("speed")]);
        assert_eq!([both, sets.add(&[text("price"), text("speed")]), sets.add(&[text("price")])], [1, 1, 2]);
        assert_eq!((sets.values(1), sets.values(0)), ([text("price"), text("speed")].as_slice(), [].as_slice()));
        let field = sets.field();
        assert_eq!(book.answer("mattered"), Place::Field(field));
        assert_eq!((book.answer("why"), book.property("mattered")), (Place::Nowhere, Place::Nowhere));
        assert_ne!(book.add_property("plan"), Some(field));
    }

    #[test]
    fn words_of_peoples_own_and_too_many_names_are_asked_elsewhere() {
        let words = [Property::Text("It took too long.".to_owned())];
        let mut book = Book::new();
        let sets = book.add_answer("why").expect("there is room");
        assert_eq!([sets.add(&[Property::Text("slow".to_owned())]), sets.add(&words), sets.add(&words)], [1, 0, 0]);
        assert_eq!(sets.all().count(), 0, "nothing of it is kept");
        assert_eq!(book.answer("why"), Place::Sql);
        for name in 1..MOST_ANSWERS {
            assert!(book.add_answer(&name.to_string()).is_some());
        }
        assert_eq!(book.answer("late"), Place::Nowhere);
        assert!(book.add_answer("late").is_none());
        assert_eq!(book.answer("late"), Place::Sql);
    }
}
