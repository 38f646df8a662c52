//! Texts that people write and Heard fills in: `Hello {first_name|there}`. A name stands in braces, with what to say where
//! there is none; a brace that is meant is written twice. Filling never looks at what goes in, and whoever shows the
//! result escapes the pieces for where they stand.

use std::borrow::Cow;
use std::fmt;

/// The most characters of a name, or of what is said in its place.
const LONGEST: usize = 100;

/// A text in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Words(String),
    Gap { name: String, fallback: String },
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// `{` without its `}`.
    #[error("a brace is opened and never closed; a brace that is meant is written twice: {{{{")]
    NeverClosed,
    /// `}` without its `{`.
    #[error("a brace is closed that was never opened; a brace that is meant is written twice: }}}}")]
    NeverOpened,
    /// No such name here.
    #[error("there is nothing called {{{0}}} here")]
    Unknown(String),
}

/// What stands in a filled text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// What the author wrote.
    Words(&'a str),
    /// What was filled in, which may be a customer's words.
    Filled(&'a str),
}

/// A piece of a text that was not filled in yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot<'a> {
    /// What the author wrote.
    Words(&'a str),
    /// What will be filled in.
    Gap {
        /// What is meant.
        name: &'a str,
        /// What is said where there is none.
        fallback: &'a str,
    },
}

impl Text {
    /// Reads a text; `knows` says which names there are.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn parse(source: &str, knows: impl Fn(&str) -> bool) -> Result<Text, TextError> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        let mut rest = source;
        while let Some(at) = rest.find(['{', '}']) {
            words.push_str(&rest[..at]);
            let (brace, after) = rest[at..].split_at(1);
            if let Some(twice) = after.strip_prefix(brace) {
                words.push_str(brace);
                rest = twice;
                continue;
            }
            if brace == "}" {
                return Err(TextError::NeverOpened);
            }
            let (inside, after) = after.split_once('}').ok_or(TextError::NeverClosed)?;
            let (name, fallback) = inside.split_once('|').unwrap_or((inside, ""));
            let name = name.trim();
            let is_name = name.chars().count() <= LONGEST && !name.contains('{');
            if !is_name || fallback.chars().count() > LONGEST || !knows(name) {
                return Err(TextError::Unknown(name.chars().take(LONGEST).collect()));
            }
            if !words.is_empty() {
                pieces.push(Piece::Words(std::mem::take(&mut words)));
            }
            pieces.push(Piece::Gap { name: name.to_owned(), fallback: fallback.trim().to_owned() });
            rest = after;
        }
        words.push_str(rest);
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        Ok(Text { pieces })
    }

    /// Whether nothing is to be filled in.
    pub fn is_fixed(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(piece, Piece::Words(_)))
    }

    /// The names in it, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Gap { name, .. } => Some(name.as_str()),
            Piece::Words(_) => None,
        })
    }

    /// Its pieces in order, for whoever fills them in many times.
    pub fn slots(&self) -> impl Iterator<Item = Slot<'_>> {
        self.pieces.iter().map(|piece| match piece {
            Piece::Words(words) => Slot::Words(words),
            Piece::Gap { name, fallback } => Slot::Gap { name, fallback },
        })
    }

    /// Fills it in and hands out the parts in order. A value that is empty is as one that is not there.
    pub fn fill(&self, value: impl Fn(&str) -> Option<String>, mut out: impl FnMut(Part<'_>)) {
        for piece in &self.pieces {
            match piece {
                Piece::Words(words) => out(Part::Words(words)),
                Piece::Gap { name, fallback } => match value(name).filter(|value| !value.trim().is_empty()) {
                    Some(value) => out(Part::Filled(&value)),
                    None => out(Part::Words(fallback)),
                },
            }
        }
    }

    /// The text filled in, where it is read as it is. Where nothing is known and nothing is said in its place, what led to
    /// it goes too, as [`close`] says.
    pub fn filled(&self, value: impl Fn(&str) -> Option<String>) -> String {
        let mut all = String::new();
        let mut slots = self.slots().peekable();
        while let Some(slot) = slots.next() {
            let said = match slot {
                Slot::Words(words) => Cow::Borrowed(words),
                Slot::Gap { name, fallback } => match value(name).filter(|value| !value.trim().is_empty()) {
                    Some(value) => Cow::Owned(value),
                    None => Cow::Borrowed(fallback),
                },
            };
            all.push_str(&said);
            if said.is_empty() {
                let ends = match slots.peek() {
                    None => true,
                    Some(Slot::Words(words)) => words.starts_with(ENDS),
                    Some(Slot::Gap { .. }) => false,
                };
                close(&mut all, ends);
            }
        }
        all
    }
}

/// What may follow a word without a blank; a tag follows where a line of markup ends.
pub const ENDS: [char; 8] = ['.', ',', '!', '?', ':', ';', '<', '\n'];

/// Closes a text at a gap that stays empty: the blank before it goes, and a comma too where nothing but a sign follows
/// (`ends`). `Hello, {first_name}!` is `Hello!` for who has no name.
pub fn close(text: &mut String, ends: bool) {
    if text.ends_with(' ') {
        text.pop();
        if ends && text.ends_with(',') {
            text.pop();
        }
    }
}

/// As it was written.
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in &self.pieces {
            match piece {
                Piece::Words(words) => f.write_str(&words.replace('{', "{{").replace('}', "}}"))?,
                Piece::Gap { name, fallback } if fallback.is_empty() => write!(f, "{{{name}}}")?,
                Piece::Gap { name, fallback } => write!(f, "{{{name}|{fallback}}}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn knows(name: &str) -> bool {
        matches!(name, "first_name" | "answer.reason")
    }

    fn filled(source: &str) -> Result<String, TextError> {
        let text = Text::parse(source, knows)?;
        let mut all = String::new();
        let value = |name: &str| (name == "answer.reason").then(|| "the {price}".to_owned());
        text.fill(value, |part| match part {
            Part::Words(words) => all.push_str(words),
            Part::Filled(words) => all.push_str(&format!("<{words}>")),
        });
        Ok(all)
    }

    #[test]
    fn names_are_filled_in_and_what_is_missing_has_other_words() {
        assert_eq!(filled("Hello {first_name|there}: {answer.reason}?"), Ok("Hello there: <the {price}>?".to_owned()));
        assert_eq!(filled("Hello {first_name}!"), Ok("Hello !".to_owned()));
        assert_eq!(filled("{{first_name}} }}"), Ok("{first_name} }".to_owned()));
    }

    #[test]
    fn a_gap_that_stays_empty_leaves_no_blank_behind() {
        let read = |source: &str| Text::parse(source, knows).map(|text| text.filled(|_| None));
        assert_eq!(read("Hello {first_name},"), Ok("Hello,".to_owned()));
        assert_eq!(read("Good day, {first_name}."), Ok("Good day.".to_owned()));
        assert_eq!(
            read("Good day, {first_name}\nas agreed, {first_name} we"),
            Ok("Good day\nas agreed, we".to_owned())
        );
        assert_eq!(read("Hello {first_name|there}"), Ok("Hello there".to_owned()));
        let named = Text::parse("Hello {first_name}, {answer.reason}", knows).expect("a text");
        assert_eq!(named.filled(|name| (name == "first_name").then(|| "Ana".to_owned())), "Hello Ana");
    }

    #[test]
    fn its_pieces_come_as_they_were_written() {
        let text = Text::parse("Hello {first_name|there}!", knows).expect("a text");
        let gap = Slot::Gap { name: "first_name", fallback: "there" };
        assert_eq!(text.slots().collect::<Vec<_>>(), [Slot::Words("Hello "), gap, Slot::Words("!")]);
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(filled("a {first_name"), Err(TextError::NeverClosed));
        assert_eq!(filled("a } b"), Err(TextError::NeverOpened));
        assert_eq!(filled("{password}"), Err(TextError::Unknown("password".to_owned())));
        assert_eq!(filled("{first{name}"), Err(TextError::Unknown("first{name".to_owned())));
        let name = "{first_name".to_owned();
        assert_eq!(
            Text::parse("{ {first_name}", |_| true),
            Err(TextError::Unknown(name)),
            "it would be written as a brace"
        );
    }

    proptest! {
        #[test]
        fn a_text_is_read_back_as_it_was_written(source in "[a-z{}| ._]{0,40}") {
            if let Ok(text) = Text::parse(&source, |_| true) {
                prop_assert_eq!(Text::parse(&text.to_string(), |_| true), Ok(text));
            }
        }

        #[test]
        fn nothing_that_is_typed_stops_it(source in ".{0,200}") {
            let _ = Text::parse(&source, knows);
        }
    }
}
