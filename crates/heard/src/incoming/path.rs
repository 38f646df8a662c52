//! Where in a payload a value stands: the singular part of JSONPath (RFC 9535), and headers. A path finds one value or
//! none.
//!
//! ```
//! use heard::incoming::path::{Path, Payload};
//!
//! let body = serde_json::json!({"order": {"items": [{"name": "City bike"}]}});
//! let headers = Default::default();
//! let payload = Payload::new(&body, &headers);
//! let path: Path = "$.order.items[-1]['name']".parse()?;
//! assert_eq!(path.find(payload), Some(&"City bike".into()));
//! assert_eq!(path.to_string(), "$.order.items[-1].name");
//! # Ok::<(), heard::incoming::path::PathError>(())
//! ```

use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::iter::Peekable;
use std::str::{Chars, FromStr};
use std::sync::Arc;

use feedback::keyed;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value as Json;

/// How many characters a path has at most.
pub const LONGEST: usize = 300;

/// How many steps it has at most.
const MOST_STEPS: usize = 32;

/// The largest place in an array that can be named.
const LARGEST_INDEX: i32 = 999_999;

/// What stands before the name of a header.
const HEADER: &str = "header:";

/// Where a value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    from: Start,
    steps: Vec<Step>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Start {
    /// The whole payload: `$`.
    Root,
    /// The element of an array that an event is made of: `@`.
    Each,
    /// A header, in small letters, with its value once it is asked for.
    Header(Arc<str>),
}

/// One step further in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into an object.
    Name(String),
    /// Into an array; below zero from its end.
    Index(i32),
}

/// What came: the document, and the headers that may be read.
#[derive(Clone, Copy, Debug)]
pub struct Payload<'a> {
    body: &'a Json,
    each: &'a Json,
    headers: &'a BTreeMap<String, Json>,
}

impl<'a> Payload<'a> {
    /// As it came; the names of headers in small letters, their values texts.
    pub fn new(body: &'a Json, headers: &'a BTreeMap<String, Json>) -> Payload<'a> {
        Payload { body, each: body, headers }
    }

    /// The same, looked at from one of its elements.
    #[must_use]
    pub fn at(self, each: &'a Json) -> Payload<'a> {
        Payload { each, ..self }
    }
}

/// Why a text is no path, and where, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at character {}: {}", .at + 1, .why.says())]
pub struct PathError {
    /// How many characters stand before.
    pub at: usize,
    /// Why.
    pub why: PathWhy,
}

keyed! {
    /// See [`PathError`].
    pub enum PathWhy {
        /// It begins otherwise.
        Begin = "begin",
        /// The name of a header is none.
        Header = "header",
        /// Neither a full stop nor a bracket.
        Step = "step",
        /// There is no name.
        Name = "name",
        /// What stands in brackets is neither a number nor a text in quotation marks.
        Bracket = "bracket",
        /// A text in quotation marks does not end, or holds a sign after a backslash that means nothing.
        Quote = "quote",
        /// It is too long.
        Long = "long",
    }
}

impl PathWhy {
    fn says(self) -> &'static str {
        match self {
            PathWhy::Begin => "a path begins with `$`, `@` or `header:`",
            PathWhy::Header => "a header's name has letters, digits and hyphens",
            PathWhy::Step => "here `.name` or `[0]` goes on",
            PathWhy::Name => "a name is missing; one with blanks stands in brackets: `['a b']`",
            PathWhy::Bracket => "in brackets there is a number or a text in quotation marks",
            PathWhy::Quote => "the text in quotation marks does not end, or a backslash means nothing here",
            PathWhy::Long => "the path is too long",
        }
    }
}

impl Path {
    /// The whole payload.
    pub fn root() -> Path {
        Path { from: Start::Root, steps: Vec::new() }
    }

    /// A header; its name is taken as it is.
    pub fn header(name: &str) -> Path {
        Path { from: Start::Header(name.into()), steps: Vec::new() }
    }

    /// One step further in.
    #[must_use]
    pub fn then(&self, step: Step) -> Path {
        let mut path = self.clone();
        path.steps.push(step);
        path
    }

    /// What stands there; none where nothing does, or null.
    pub fn find<'a>(&self, payload: Payload<'a>) -> Option<&'a Json> {
        let mut at = match &self.from {
            Start::Root => payload.body,
            Start::Each => payload.each,
            Start::Header(name) => return payload.headers.get(&**name),
        };
        for step in &self.steps {
            at = match (step, at) {
                (Step::Name(name), Json::Object(object)) => object.get(name)?,
                (Step::Index(index), Json::Array(array)) => array.get(place(*index, array.len())?)?,
                _ => return None,
            };
        }
        (!at.is_null()).then_some(at)
    }
}

/// Which element is meant of so many.
fn place(index: i32, len: usize) -> Option<usize> {
    match usize::try_from(index) {
        Ok(index) => Some(index),
        Err(_) => len.checked_sub(usize::try_from(index.unsigned_abs()).ok()?),
    }
}

/// Whether a name can stand after a full stop.
fn is_short(name: &str) -> bool {
    let mut letters = name.chars();
    letters.next().is_some_and(begins_name) && letters.all(goes_on)
}

fn begins_name(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

fn goes_on(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.from {
            Start::Root => f.write_char('$')?,
            Start::Each => f.write_char('@')?,
            Start::Header(name) => write!(f, "{HEADER}{name}")?,
        }
        for step in &self.steps {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Name(name) if is_short(name) => write!(f, ".{name}")?,
                Step::Name(name) => quote(f, name)?,
            }
        }
        Ok(())
    }
}

fn quote(f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
    f.write_str("['")?;
    for c in name.chars() {
        match c {
            '\'' | '\\' => write!(f, "\\{c}")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c if c.is_control() => write!(f, "\\u{:04x}", u32::from(c))?,
            c => f.write_char(c)?,
        }
    }
    f.write_str("']")
}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Path, PathError> {
        let mut reader = Reader { rest: text.trim().chars().peekable(), at: 0 };
        if text.chars().count() > LONGEST {
            return Err(PathError { at: LONGEST, why: PathWhy::Long });
        }
        if let Some(name) = text.trim().strip_prefix(HEADER) {
            return header(name);
        }
        let from = match reader.next() {
            Some('$') => Start::Root,
            Some('@') => Start::Each,
            _ => return Err(PathError { at: 0, why: PathWhy::Begin }),
        };
        let mut steps = Vec::new();
        while let Some(step) = reader.step()? {
            steps.push(step);
            if steps.len() > MOST_STEPS {
                return reader.wrong(PathWhy::Long);
            }
        }
        Ok(Path { from, steps })
    }
}

/// RFC 9110, 5.1: letters, digits and a few signs, of which hyphens and low lines are used.
fn header(name: &str) -> Result<Path, PathError> {
    let is_one = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let wrong = name.chars().position(|c| !is_one(c)).or_else(|| name.is_empty().then_some(0));
    match wrong {
        Some(at) => Err(PathError { at: HEADER.len() + at, why: PathWhy::Header }),
        None => Ok(Path::header(&name.to_ascii_lowercase())),
    }
}

struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    at: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.rest.next();
        self.at += usize::from(next.is_some());
        next
    }

    fn wrong<T>(&self, why: PathWhy) -> Result<T, PathError> {
        Err(PathError { at: self.at, why })
    }

    /// The next step; none at the end.
    fn step(&mut self) -> Result<Option<Step>, PathError> {
        match self.rest.peek() {
            None => Ok(None),
            Some('.') => {
                self.next();
                self.name().map(Some)
            }
            Some('[') => {
                self.next();
                self.bracket().map(Some)
            }
            Some(_) => self.wrong(PathWhy::Step),
        }
    }

    fn name(&mut self) -> Result<Step, PathError> {
        let mut name = String::new();
        while let Some(c) = self.rest.next_if(|c| if name.is_empty() { begins_name(*c) } else { goes_on(*c) }) {
            self.at += 1;
            name.push(c);
        }
        if name.is_empty() { self.wrong(PathWhy::Name) } else { Ok(Step::Name(name)) }
    }

    fn bracket(&mut self) -> Result<Step, PathError> {
        let step = match self.rest.peek() {
            Some(&mark @ ('\'' | '"')) => {
                self.next();
                Step::Name(self.quoted(mark)?)
            }
            _ => Step::Index(self.index()?),
        };
        match self.rest.next_if_eq(&']') {
            Some(_) => {
                self.at += 1;
                Ok(step)
            }
            None => self.wrong(PathWhy::Bracket),
        }
    }

    fn index(&mut self) -> Result<i32, PathError> {
        let from = self.at;
        let mut digits = String::new();
        while let Some(c) = self.rest.next_if(|c| c.is_ascii_digit() || (digits.is_empty() && *c == '-')) {
            self.at += 1;
            digits.push(c);
        }
        match digits.parse::<i32>() {
            Ok(index) if index.abs() <= LARGEST_INDEX => Ok(index),
            _ => Err(PathError { at: from, why: PathWhy::Bracket }),
        }
    }

    /// The rest of a text in quotation marks.
    fn quoted(&mut self, mark: char) -> Result<String, PathError> {
        let mut text = String::new();
        loop {
            match self.next() {
                Some(c) if c == mark => return Ok(text),
                Some('\\') => text.push(self.escaped()?),
                Some(c) => text.push(c),
                None => return self.wrong(PathWhy::Quote),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, PathError> {
        let at = self.at;
        let meant = match self.next() {
            Some(c @ ('\'' | '"' | '\\' | '/')) => Some(c),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('u') => {
                let digits: String = std::iter::from_fn(|| self.next()).take(4).collect();
                let plain = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
                u32::from_str_radix(&digits, 16).ok().filter(|_| plain).and_then(char::from_u32)
            }
            _ => None,
        };
        meant.ok_or(PathError { at, why: PathWhy::Quote })
    }
}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Path {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Path, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(|error| D::Error::custom(format!("`{text}`, {error}")))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn finds(path: &str, body: &Json) -> Option<Json> {
        let headers = BTreeMap::from([("x-topic".to_owned(), Json::from("orders/create"))]);
        path.parse::<Path>().expect(path).find(Payload::new(body, &headers)).cloned()
    }

    #[test]
    fn a_path_finds_one_value_or_none() {
        let body = json!({"a": [{"b c": 1, "ž": null}, 2], "d-e": {"'": true}});
        for (path, value) in [
            ("$.a[0]['b c']", json!(1)),
            ("$.a[-1]", json!(2)),
            ("$['a'][0][\"b c\"]", json!(1)),
            ("$.d-e['\\'']", json!(true)),
            ("@.a[1]", json!(2)),
            (" $.a[1] ", json!(2)),
            ("header:X-Topic", json!("orders/create")),
        ] {
            assert_eq!(finds(path, &body), Some(value), "{path}");
        }
        for path in ["$.a[2]", "$.a[-3]", "$.a.b", "$.d-e[0]", "$.a[0].ž", "$.b", "header:x-other"] {
            assert_eq!(finds(path, &body), None, "{path}");
        }
    }

    #[test]
    fn what_is_no_path_says_where_it_goes_wrong() {
        for (text, at, why) in [
            ("", 0, PathWhy::Begin),
            ("a.b", 0, PathWhy::Begin),
            ("$a", 1, PathWhy::Step),
            ("$.a b", 3, PathWhy::Step),
            ("$.", 2, PathWhy::Name),
            ("$..a", 2, PathWhy::Name),
            ("$.1", 2, PathWhy::Name),
            ("$[", 2, PathWhy::Bracket),
            ("$[*]", 2, PathWhy::Bracket),
            ("$[1", 3, PathWhy::Bracket),
            ("$[9999999]", 2, PathWhy::Bracket),
            ("$['a", 4, PathWhy::Quote),
            ("$['\\q']", 4, PathWhy::Quote),
            ("$['\\ud800']", 4, PathWhy::Quote),
            ("header:", 7, PathWhy::Header),
            ("header:a b", 8, PathWhy::Header),
        ] {
            assert_eq!(text.parse::<Path>(), Err(PathError { at, why }), "{text}");
        }
        assert_eq!("$".repeat(301).parse::<Path>().map_err(|error| error.why), Err(PathWhy::Long));
        assert_eq!(format!("${}", ".a".repeat(33)).parse::<Path>().map_err(|error| error.why), Err(PathWhy::Long));
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![any::<String>().prop_map(Step::Name), (-999_999..=999_999).prop_map(Step::Index)]
    }

    proptest! {
        #[test]
        fn a_path_is_read_as_it_is_written(steps in proptest::collection::vec(step(), 0..4)) {
            let path = steps.into_iter().fold(Path::root(), |path, step| path.then(step));
            let text = path.to_string();
            prop_assume!(text.chars().count() <= LONGEST);
            prop_assert_eq!(text.parse::<Path>(), Ok(path), "{}", text);
        }

        #[test]
        fn any_text_is_a_path_or_says_where_not(text in "[$@.\\[\\]'\"a-c\\\\u0-9 :-]{0,40}|\\PC{0,40}|header:\\PC{0,9}") {
            match text.parse::<Path>() {
                Ok(path) => prop_assert_eq!(path.to_string().parse::<Path>(), Ok(path)),
                Err(error) => prop_assert!(error.at <= text.chars().count()),
            }
        }
    }
}
