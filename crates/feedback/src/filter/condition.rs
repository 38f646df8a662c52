//! One condition of a filter: a fact of a response and what it must be. A condition on a missing fact is false;
//! only [`Condition::Missing`] is about what is not there.

use std::fmt;

use super::{date, write};
use crate::fact::Fact;
use crate::fold;
use crate::key::keyed;
use crate::scale::Band;
use crate::state::State;
use crate::tag::Tag;

keyed! {
    /// A fact that is a whole number.
    pub enum Whole {
        /// The answer to the leading question, 0 to 10; may be missing.
        Score = "score",
        /// The version of the survey that was shown.
        Version = "version",
        /// The calendar day in the workspace's zone, in days since 1970-01-01, of the years 0000 to 9999.
        Day = "day",
        /// When it was given, in epoch milliseconds, of the years 0000 to 9999 in UTC.
        Time = "time",
    }
}

impl Whole {
    /// The least and the greatest value it can have.
    pub fn limits(self) -> (i64, i64) {
        match self {
            Whole::Score => (0, 10),
            Whole::Version => (i64::MIN, i64::MAX),
            Whole::Day => (*date::DAYS.start(), *date::DAYS.end()),
            Whole::Time => (*date::INSTANTS.start(), *date::INSTANTS.end()),
        }
    }
}

/// What a condition is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Name {
    /// A whole number.
    Whole(Whole),
    /// The band of the score, on the scale of the survey; missing where the score is.
    Band,
    /// Whether it counts.
    State,
    /// A text that every workspace has.
    Fact(Fact),
    /// The workspace's own property of this name, to the byte.
    Property(String),
    /// The answers to the further question of this name, to the byte; `question.part` for one row of a matrix, one
    /// place of a ranking or one field of contact data.
    Answer(String),
    /// What the person wrote.
    Comment,
    /// What colleagues tagged it with: any number of texts, missing where there is none.
    Tag,
    /// Whether colleagues gave it a star.
    Starred,
    /// The colleague who looks after it; missing where nobody does.
    Owner,
    /// A list or segment that whoever gave it is on.
    List,
}

impl Name {
    /// The words of all but properties and answers, in the order in which they are shown.
    pub const WORDS: [&'static str; 18] = [
        "score", "version", "day", "time", "band", "state", "place", "language", "agent", "team", "product", "country",
        "account", "comment", "tag", "starred", "owner", "list",
    ];

    /// The name that is written like this, in any case; `property.` and `answer.` are followed by the bare name of the
    /// property or question. `None` when there is none.
    pub fn from_word(word: &str) -> Option<Name> {
        if let Some((own, name)) = Own::ALL.into_iter().find_map(|own| Some((own, own.after(word)?))) {
            return (!name.is_empty()).then(|| own.name(name.to_owned()));
        }
        let word = word.to_ascii_lowercase();
        match word.as_str() {
            "band" => Some(Name::Band),
            "state" => Some(Name::State),
            "comment" => Some(Name::Comment),
            "tag" => Some(Name::Tag),
            "starred" => Some(Name::Starred),
            "owner" => Some(Name::Owner),
            "list" => Some(Name::List),
            word => Whole::from_key(word).map(Name::Whole).or_else(|| Fact::from_key(word).map(Name::Fact)),
        }
    }

    /// Whether a response can be without it.
    pub fn may_be_missing(&self) -> bool {
        match self {
            Name::Whole(whole) => *whole == Whole::Score,
            Name::State | Name::Starred | Name::List => false,
            Name::Fact(fact) => *fact != Fact::Place,
            Name::Band | Name::Property(_) | Name::Answer(_) | Name::Comment | Name::Tag | Name::Owner => true,
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Name::Whole(whole) => f.write_str(whole.key()),
            Name::Band => f.write_str("band"),
            Name::State => f.write_str("state"),
            Name::Fact(fact) => f.write_str(fact.key()),
            Name::Property(name) => write!(f, "property.{}", write::own_name(name)),
            Name::Answer(name) => write!(f, "answer.{}", write::own_name(name)),
            Name::Comment => f.write_str("comment"),
            Name::Tag => f.write_str("tag"),
            Name::Starred => f.write_str("starred"),
            Name::Owner => f.write_str("owner"),
            Name::List => f.write_str("list"),
        }
    }
}

/// Facts whose names are the workspace's own; they are written `property.name`.
#[derive(Clone, Copy, Debug)]
pub(super) enum Own {
    Property,
    Answer,
}

impl Own {
    pub(super) const ALL: [Own; 2] = [Own::Property, Own::Answer];

    fn word(self) -> &'static str {
        match self {
            Own::Property => "property",
            Own::Answer => "answer",
        }
    }

    /// What follows `property.` in a word, in any case; `None` where the word is another.
    pub(super) fn after(self, word: &str) -> Option<&str> {
        let (prefix, rest) = word.split_at_checked(self.word().len())?;
        rest.strip_prefix('.').filter(|_| prefix.eq_ignore_ascii_case(self.word()))
    }

    /// The fact of this name.
    pub(super) fn name(self, name: String) -> Name {
        match self {
            Own::Property => Name::Property(name),
            Own::Answer => Name::Answer(name),
        }
    }
}

/// Whole numbers from one to another, both included; an end that is `None` is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The least; `None` for no least.
    pub from: Option<i64>,
    /// The greatest; `None` for no greatest.
    pub to: Option<i64>,
}

impl Span {
    /// Only this one.
    pub const fn exactly(value: i64) -> Span {
        Span::between(value, value)
    }

    /// From one to another, both included; none when they are in the wrong order.
    pub const fn between(from: i64, to: i64) -> Span {
        Span { from: Some(from), to: Some(to) }
    }

    /// This and all greater ones.
    pub const fn at_least(from: i64) -> Span {
        Span { from: Some(from), to: None }
    }

    /// This and all smaller ones.
    pub const fn at_most(to: i64) -> Span {
        Span { from: None, to: Some(to) }
    }

    /// Whether `value` lies in it.
    pub fn contains(self, value: i64) -> bool {
        self.from.is_none_or(|from| from <= value) && self.to.is_none_or(|to| value <= to)
    }
}

/// What a property may be. Numbers are finite: NaN and the infinities neither match nor are matched.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// This text to the byte, and no number.
    Text(String),
    /// A word without quotes: this text to the byte, or, if it [reads as a number](Wanted::number), that number.
    Plain(String),
    /// A number from one to another, both included.
    Between(f64, f64),
    /// This number or a greater one.
    AtLeast(f64),
    /// A greater number.
    Above(f64),
    /// This number or a smaller one.
    AtMost(f64),
    /// A smaller number.
    Below(f64),
}

impl Wanted {
    /// The number that a plain word reads as: decimal, with an optional sign, fraction and exponent, and finite.
    /// `None` for everything else.
    pub fn number(&self) -> Option<f64> {
        match self {
            Wanted::Plain(word) => read_number(word),
            _ => None,
        }
    }
}

/// The finite decimal number that `word` is; never `inf`, `.5` or `5.`, which are texts.
pub(super) fn read_number(word: &str) -> Option<f64> {
    let digits_at_ends = word.ends_with(|c: char| c.is_ascii_digit())
        && word.trim_start_matches(['+', '-']).starts_with(|c: char| c.is_ascii_digit());
    let dot_before_digit = word.split('.').skip(1).all(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        && word.split('.').rev().skip(1).all(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    let number: f64 = word.parse().ok().filter(|_| digits_at_ends && dot_before_digit)?;
    number.is_finite().then_some(number)
}

/// A search of comments: the text that was typed and its folded words, at least one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Needle {
    text: String,
    words: Vec<String>,
}

impl Needle {
    /// A search for this text; `None` when it has no letter and no digit to search for.
    pub fn new(text: impl Into<String>) -> Option<Needle> {
        let text = text.into();
        let words = fold::words(&text);
        (!words.is_empty()).then_some(Needle { text, words })
    }

    /// As it was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its words as [`fold::words`] cuts them, each of which must begin some word of the comment.
    pub fn words(&self) -> &[String] {
        &self.words
    }
}

/// Who looks after a response, as it is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Whose {
    /// Whoever reads the filter; see [`Filter::read_by`](super::Filter::read_by). For a reader nobody knows, nobody.
    Me,
    /// Nobody.
    Nobody,
    /// The colleague of this name or this e-mail address, to the byte.
    Named(String),
}

/// One condition. Lists are alternatives, and an empty one holds of nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// The number lies in one of the spans.
    Whole(Whole, Vec<Span>),
    /// The band is one of these.
    Band(Vec<Band>),
    /// The state is one of these.
    State(Vec<State>),
    /// The text is one of these, to the byte.
    Fact(Fact, Vec<String>),
    /// The property of this name is one of these.
    Property(String, Vec<Wanted>),
    /// One of the answers of this name is one of these.
    Answer(String, Vec<Wanted>),
    /// Every word of the search begins some word of the comment.
    Comment(Needle),
    /// One of the tags is one of these.
    Tag(Vec<Tag>),
    /// It has a star, or has none: whether is one of these.
    Starred(Vec<bool>),
    /// Who looks after it is one of these.
    Owner(Vec<Whose>),
    /// Whoever gave it is on one of these lists, by their names.
    List(Vec<String>),
    /// The response does not have it.
    Missing(Name),
}

impl Condition {
    /// What it is about.
    pub fn name(&self) -> Name {
        match self {
            Condition::Whole(whole, _) => Name::Whole(*whole),
            Condition::Band(_) => Name::Band,
            Condition::State(_) => Name::State,
            Condition::Fact(fact, _) => Name::Fact(*fact),
            Condition::Property(name, _) => Name::Property(name.clone()),
            Condition::Answer(name, _) => Name::Answer(name.clone()),
            Condition::Comment(_) => Name::Comment,
            Condition::Tag(_) => Name::Tag,
            Condition::Starred(_) => Name::Starred,
            Condition::Owner(_) => Name::Owner,
            Condition::List(_) => Name::List,
            Condition::Missing(name) => name.clone(),
        }
    }

    /// `score = 7`, `day in 2026-01-01..2026-01-31`.
    pub fn whole(whole: Whole, span: Span) -> Condition {
        Condition::Whole(whole, vec![span])
    }

    /// `band = detractor`.
    pub fn band_is(band: Band) -> Condition {
        Condition::Band(vec![band])
    }

    /// `state = confirmed`.
    pub fn state_is(state: State) -> Condition {
        Condition::State(vec![state])
    }

    /// `country = SI`.
    pub fn fact_is(fact: Fact, value: impl Into<String>) -> Condition {
        Condition::Fact(fact, vec![value.into()])
    }

    /// `country in (SI, HR)`.
    pub fn fact_in<V: Into<String>>(fact: Fact, values: impl IntoIterator<Item = V>) -> Condition {
        Condition::Fact(fact, values.into_iter().map(Into::into).collect())
    }

    /// `property.plan = gold`: as a word that was typed without quotes, so that `5` is the text and the number.
    pub fn property_is(name: impl Into<String>, value: impl Into<String>) -> Condition {
        Condition::Property(name.into(), vec![Wanted::Plain(value.into())])
    }

    /// `answer.reason = price`, as [`Condition::property_is`].
    pub fn answer_is(name: impl Into<String>, value: impl Into<String>) -> Condition {
        Condition::Answer(name.into(), vec![Wanted::Plain(value.into())])
    }

    /// `comment ~ "dostava"`; `None` when there is no word to search for.
    pub fn comment_has(text: impl Into<String>) -> Option<Condition> {
        Needle::new(text).map(Condition::Comment)
    }

    /// `tag = slow`.
    pub fn tag_is(tag: Tag) -> Condition {
        Condition::Tag(vec![tag])
    }

    /// `starred = yes`.
    pub fn is_starred() -> Condition {
        Condition::Starred(vec![true])
    }

    /// `list = "Gold customers"`.
    pub fn list_is(name: impl Into<String>) -> Condition {
        Condition::List(vec![name.into()])
    }

    /// `country is missing`.
    pub fn missing(name: Name) -> Condition {
        Condition::Missing(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_written_as_it_is_read_and_in_this_order() {
        let order = Whole::ALL.map(Whole::key).into_iter().chain(["band", "state"]);
        let order: Vec<&str> =
            order.chain(Fact::ALL.map(Fact::key)).chain(["comment", "tag", "starred", "owner", "list"]).collect();
        assert_eq!(order, Name::WORDS);
        for word in Name::WORDS {
            assert_eq!(Name::from_word(word).map(|name| name.to_string()).as_deref(), Some(word));
            assert_eq!(Name::from_word(&word.to_uppercase()), Name::from_word(word));
        }
        assert_eq!(Name::from_word("Property.Plan"), Some(Name::Property("Plan".to_owned())));
        assert_eq!(Name::from_word("property."), None);
    }

    #[test]
    fn numbers_are_what_people_write_as_numbers() {
        for (word, number) in
            [("5", 5.0), ("-0.5", -0.5), ("+5", 5.0), ("1e3", 1000.0), ("1.5E-3", 0.0015), ("05", 5.0)]
        {
            assert_eq!(read_number(word), Some(number), "{word}");
        }
        for word in ["", "inf", "NaN", ".5", "5.", "5.e1", "1e", "1e999", "5 ", "0x5", "1,5", "5a", "--5", "-", "٥"] {
            assert_eq!(read_number(word), None, "{word}");
        }
    }
}
