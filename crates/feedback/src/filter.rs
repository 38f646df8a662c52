//! The one language for choosing responses: in addresses of views, segments, conditions of surveys, triggers and
//! rules. Here is its tree, its text and what it means for one response; the store translates the tree for its
//! databases. It asks nobody anything and never panics, whatever text it is given.
//!
//! ```
//! use feedback::Filter;
//!
//! let unhappy = Filter::parse("score < 7 AND country in (SI,HR) and comment ~ dostava")?;
//! assert_eq!(unhappy.to_string(), r#"score <= 6 and country in (SI, HR) and comment ~ "dostava""#);
//! assert_eq!(Filter::parse(&unhappy.to_string()), Ok(unhappy));
//! # Ok::<(), feedback::FilterError>(())
//! ```
//!
//! # Grammar
//! ```text
//! filter    = [ any ]                                  nothing written: everything
//! any       = all { "or" all }                         `and` binds tighter
//! all       = factor { "and" factor }
//! factor    = { "not" } ( "(" any ")" | condition | "nothing" | "everything" )
//! condition = fact ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) value
//!           | fact [ "not" ] "in" ( "(" item { "," item } ")" | range )
//!           | fact "is" [ "not" ] "missing"
//!           | "comment" "~" value
//! item      = value | range | ( "<" | "<=" | ">" | ">=" ) value
//! range     = value ".." value | value ".." | ".." value        both ends included
//! fact      = word | "property." word | "property." string
//! value     = word | string                            not the bare words `and`, `or`, `not`
//! word      = letters and digits of any script and _ - . : @ / + & # % * $ ', but no ".."
//! string    = '"' { any character; \" and \\ for " and \ } '"'
//! ```
//! Keywords, facts, bands and states are read in any case and written in lower case.
//!
//! # Facts
//! | Fact | Values | Missing | Compared with |
//! |---|---|---|---|
//! | `score` | 0 to 10 | may be | `=` `!=` `in` `<` `<=` `>` `>=` |
//! | `version` | a whole number | never | the same |
//! | `day` | `2026-01-31`, in the workspace's zone | never | the same |
//! | `time` | `2026-01-31T12:00:00Z`, or with an offset | never | the same |
//! | `band` | `promoter`, `passive`, `detractor` on the survey's scale | as the score | `=` `!=` `in` |
//! | `state` | `confirmed`, `provisional`, `test`, `excluded` | never | `=` `!=` `in` |
//! | `place` | a text | never | `=` `!=` `in` |
//! | `language` `agent` `team` `product` `country` `account` | a text | may be | `=` `!=` `in` |
//! | `property.NAME` | a text or a number | may be | all; ranges and `<` are of numbers |
//! | `answer.NAME` | any number of texts and numbers | where there is none | all; ranges and `<` are of numbers |
//! | `comment` | words | may be | `~` |
//! | `tag` | any number of tags | where there is none | `=` `!=` `in` |
//! | `starred` | `yes`, `no` | never | `=` `!=` `in` |
//! | `owner` | a colleague's name or e-mail address, `me`, `none` | where nobody is | `=` `!=` `in` |
//! | `list` | names of lists and segments of customers | never asked | `=` `!=` `in` |
//!
//! # Meaning
//! - Every condition is true or false. On a missing fact it is false, and `not` inverts: `country != SI` holds where
//!   the country is missing, `score <= 6` and `score > 6` both do not. `is missing` asks for what is not there.
//! - Texts are equal to the byte. A bare number for a property, `property.seats = 5`, is the number and the text of
//!   the same spelling, since nobody can know how it was imported; `"5"` is the text only. Ranges and `<` are of
//!   numbers only. NaN and the infinities never match.
//! - `answer.reason = price` holds when one of the answers of this name is this one. A name is that of a further question,
//!   or `question.part` for one row of a matrix, one place of a ranking, or one field of contact data.
//! - `tag = slow` holds when one of the tags is this one, and `tag != slow` when none is. Tags are equal when they
//!   [fold alike](crate::tag), so that `tag = "Počasna dostava"` and `tag = "pocasna dostava"` mean the same.
//! - `owner = me` is whoever reads the filter, so that a view that is shared means each reader's own; `owner = none` is
//!   `owner is missing`. A colleague named so is written in quotes: `owner = "me"`.
//! - `list = "Gold customers"` holds when whoever gave the response is on this list now, or in this segment; `list != ..`
//!   also where nobody knows who gave it. Names are equal when they [fold alike](crate::fold::line). Which lists there are,
//!   whoever asks knows: of one that is not there it does not hold.
//! - `comment ~ "some words"` holds when each word of the search begins some word of the comment, both
//!   [folded](crate::fold).

mod condition;
pub(crate) mod date;
#[cfg(debug_assertions)]
pub mod draw;
pub(crate) mod error;
pub(crate) mod lex;
mod listed;
mod matches;
mod normal;
mod parse;
mod read;
pub(crate) mod write;

use std::borrow::Cow;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use crate::fact::Value;
pub use condition::{Condition, Name, Needle, Span, Wanted, Whole, Whose};
pub use error::{FilterError, Problem};
pub use listed::{Listed, same_list};
pub use matches::{Owner, Subject};

/// How many characters the text of a filter has at most, as it is read and as it is written.
pub const MAX_CHARS: usize = 4_000;

/// How deep parentheses go at most.
pub const MAX_NESTING: usize = 16;

/// How many conditions a text has at most.
pub const MAX_CONDITIONS: usize = 200;

/// How many values a text has at most, in all conditions together; a range with two ends has two.
pub const MAX_VALUES: usize = 500;

/// How many lists a text names at most. A segment is a filter itself, and may name as many: databases take so many values.
pub const MAX_LISTS: usize = 7;

/// Which responses. `Default` is all of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    /// Every part holds; with no parts, everything.
    All(Vec<Filter>),
    /// At least one part holds; with no parts, nothing.
    Any(Vec<Filter>),
    /// The part does not hold.
    Not(Box<Filter>),
    /// The condition holds.
    Is(Condition),
}

impl Default for Filter {
    fn default() -> Filter {
        Filter::All(Vec::new())
    }
}

impl From<Condition> for Filter {
    fn from(condition: Condition) -> Filter {
        Filter::Is(condition)
    }
}

impl Filter {
    /// Reads a text, see the [grammar](self#grammar). The filter is [normalised](Filter::normalised); its text, which
    /// is `to_string`, is read back as the same filter.
    ///
    /// # Errors
    /// [`FilterError`] with the first thing that is wrong and where.
    pub fn parse(text: &str) -> Result<Filter, FilterError> {
        parse::filter(text)
    }

    /// The filter of an address such as `?country=SI`: `name = value`, or `name is missing` when the value is empty.
    /// The value is not cut or unquoted. The name of a property is what follows `property.`, whatever it is.
    ///
    /// # Errors
    /// [`FilterError`], whose place is in the name if there is no such fact, else in the value.
    pub fn from_pair(name: &str, value: &str) -> Result<Filter, FilterError> {
        parse::pair(name, value)
    }

    /// Both hold. The text of two long filters may be too long to be read back.
    #[must_use]
    pub fn and(self, other: impl Into<Filter>) -> Filter {
        Filter::All(vec![self, other.into()]).normalised()
    }

    /// At least one of both holds. The text of two long filters may be too long to be read back.
    #[must_use]
    pub fn or(self, other: impl Into<Filter>) -> Filter {
        Filter::Any(vec![self, other.into()]).normalised()
    }

    /// What this filter leaves out.
    #[must_use]
    pub fn negated(self) -> Filter {
        match self {
            Filter::Not(inner) => *inner,
            Filter::All(parts) if parts.is_empty() => Filter::Any(parts),
            Filter::Any(parts) if parts.is_empty() => Filter::All(parts),
            other => Filter::Not(Box::new(other)),
        }
    }

    /// Whether it was written to hold of everything. A filter that happens to, such as `a or not a`, is not found
    /// out; one that was built is [normalised](Filter::normalised) first.
    pub fn is_everything(&self) -> bool {
        matches!(self, Filter::All(parts) if parts.is_empty())
    }

    /// The same for a reader: `owner = me` asks for the owner of this folded e-mail address; for nobody in particular,
    /// such as a program or a guest, for nobody.
    #[must_use]
    pub fn read_by(self, email: Option<&str>) -> Filter {
        let named = |whose| match whose {
            Whose::Me => email.map(|email| Whose::Named(email.to_owned())),
            other => Some(other),
        };
        self.mapped(&|condition| match condition {
            Condition::Owner(wanted) => Condition::Owner(wanted.into_iter().filter_map(named).collect()),
            other => other,
        })
    }

    /// The same of other conditions, normalised.
    #[must_use]
    pub fn mapped(self, map: &impl Fn(Condition) -> Condition) -> Filter {
        let all = |parts: Vec<Filter>| parts.into_iter().map(|part| part.mapped(map)).collect();
        match self {
            Filter::All(parts) => Filter::All(all(parts)),
            Filter::Any(parts) => Filter::Any(all(parts)),
            Filter::Not(inner) => Filter::Not(Box::new(inner.mapped(map))),
            Filter::Is(condition) => Filter::Is(map(condition)),
        }
        .normalised()
    }

    /// Shows every condition to `visit`, in the order of the text.
    pub fn visit<'a>(&'a self, visit: &mut impl FnMut(&'a Condition)) {
        match self {
            Filter::All(parts) | Filter::Any(parts) => parts.iter().for_each(|part| part.visit(visit)),
            Filter::Not(inner) => inner.visit(visit),
            Filter::Is(condition) => visit(condition),
        }
    }

    /// The lists that it names, each once, in the order of the text.
    pub fn lists(&self) -> Vec<&str> {
        let mut named: Vec<&str> = Vec::new();
        self.visit(&mut |condition| {
            if let Condition::List(lists) = condition {
                named.extend(lists.iter().map(String::as_str));
            }
        });
        listed::once(named)
    }

    /// What it asks about, each once, in the order of the text.
    pub fn names(&self) -> Vec<Name> {
        let mut names = Vec::new();
        self.visit(&mut |condition| {
            let name = condition.name();
            if !names.contains(&name) {
                names.push(name);
            }
        });
        names
    }

    /// Whether it asks about this. The band needs the score as well, but is another name.
    pub fn needs(&self, name: &Name) -> bool {
        self.names().contains(name)
    }
}

impl FromStr for Filter {
    type Err = FilterError;

    fn from_str(text: &str) -> Result<Filter, FilterError> {
        Filter::parse(text)
    }
}

impl Serialize for Filter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Filter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Filter, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Filter::parse(&text).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};

    use super::*;
    use crate::fact::Fact;
    use crate::scale::Band;

    fn written(text: &str) -> String {
        Filter::parse(text).unwrap_or_else(|error| panic!("{error}: {text}")).to_string()
    }

    #[test]
    fn texts_are_written_in_one_way() {
        let cases = [
            ("", ""),
            ("  everything ", ""),
            ("not everything", "nothing"),
            ("SCORE<7", "score <= 6"),
            ("score in 0..6 AND Band=Detractor", "score in 0..6 and band = detractor"),
            ("score in (5)", "score = 5"),
            ("score not in ..6", "not score <= 6"),
            ("not country = SI", "country != SI"),
            ("not not country != SI", "country != SI"),
            ("not country in (SI, HR, SI)", "country not in (SI, HR)"),
            ("not team is missing", "team is not missing"),
            ("(place = mail and (team = a)) and agent = \"b c\"", "place = mail and team = a and agent = \"b c\""),
            ("place = mail and (team = a or team = b)", "place = mail and (team = a or team = b)"),
            ("(place = mail and team = a) or team = b", "place = mail and team = a or team = b"),
            ("not (place = mail or team = a)", "not (place = mail or team = a)"),
            ("state in (test, confirmed)", "state in (confirmed, test)"),
            ("property.seats in (1..2.50, >7, 5)", "property.seats in (1..2.5, > 7, 5)"),
            ("property.\"seats\" <= 1e30", "property.seats <= 1e30"),
            ("property.seats = \"5\" and property.a = \"b\"", "property.seats = \"5\" and property.a = b"),
            ("comment ~ dostava", "comment ~ \"dostava\""),
            ("TAG in (slow, SLOW, \" Two  words \")", "tag in (slow, \"Two words\")"),
            ("not tag = \"missing\" and tag is not missing", "tag != \"missing\" and tag is not missing"),
            ("starred = YES and starred in (no, yes, no)", "starred = yes and starred in (yes, no)"),
            ("OWNER = ME or owner is not missing", "owner = me or owner != none"),
            ("owner in (None, \"none\", \"Me\", Maja, Maja)", "owner in (none, \"none\", \"Me\", Maja)"),
            (
                "list in (Gold, GOLD, \"Zlate stranke\") and list != \"in\"",
                "list in (Gold, \"Zlate stranke\") and list != \"in\"",
            ),
            ("time > 2026-01-01T01:00:00+01:00", "time >= 2026-01-01T00:00:00.001Z"),
            ("language in (is, in) and team = Müller's", "language in (\"is\", \"in\") and team = Müller's"),
            ("score > 10", "nothing"),
        ];
        for (text, canonical) in cases {
            assert_eq!(written(text), canonical, "{text}");
            assert_eq!(written(canonical), canonical);
        }
    }

    #[test]
    fn builders_make_what_the_text_says() {
        let built = Filter::from(Condition::band_is(Band::Detractor))
            .and(Condition::fact_in(Fact::Country, ["SI", "HR"]))
            .and(Condition::comment_has("dostava").expect("it is a word"));
        assert_eq!(built.to_string(), "band = detractor and country in (SI, HR) and comment ~ \"dostava\"");
        assert_eq!(built.to_string().parse(), Ok(built.clone()));
        assert_eq!(built.names(), [Name::Band, Name::Fact(Fact::Country), Name::Comment]);
        assert!(built.needs(&Name::Comment) && !built.needs(&Name::State));
        let either = Filter::from(Condition::property_is("Plan type", "5")).or(Condition::missing(Name::Comment));
        assert_eq!(either.to_string(), "property.\"Plan type\" = 5 or comment is missing");
        assert!(Filter::default().and(Filter::default()).is_everything());
        assert_eq!(Condition::comment_has("?!"), None);
    }

    #[test]
    fn old_addresses_become_conditions() {
        let of = |name, value| Filter::from_pair(name, value).map(|filter| filter.to_string());
        assert_eq!(of("country", "SI"), Ok("country = SI".into()));
        assert_eq!(of("agent", "and \"so\" on"), Ok("agent = \"and \\\"so\\\" on\"".into()));
        assert_eq!(of("team", ""), Ok("team is missing".into()));
        assert_eq!(of("score", "7"), Ok("score = 7".into()));
        assert_eq!(of("tag", "Slow delivery"), Ok("tag = \"Slow delivery\"".into()));
        assert_eq!(of("starred", "yes"), Ok("starred = yes".into()));
        assert_eq!(of("property.Plan type", "5"), Ok("property.\"Plan type\" = 5".into()));
        let problem = |name, value| Filter::from_pair(name, value).map_err(|error| error.problem);
        assert_eq!(problem("score", "11"), Err(Problem::OffScale(11)));
        assert_eq!(problem("place", ""), Err(Problem::NeverMissing(Name::Fact(Fact::Place))));
        assert!(matches!(problem("page", "2"), Err(Problem::UnknownFact { .. })));
        assert_eq!(problem("team", &"a".repeat(MAX_CHARS)), Err(Problem::TooLong));
    }

    #[test]
    fn serde_sends_the_text() {
        let read = |text: &'static str| {
            let text: StrDeserializer<'_, Error> = text.into_deserializer();
            Filter::deserialize(text)
        };
        assert_eq!(read("score<7"), Ok(Filter::parse("score <= 6").expect("it is a filter")));
        assert!(read("scor < 7").expect_err("no such fact").to_string().contains("did you mean `score`?"));
    }

    #[test]
    fn hostile_texts_meet_their_limits() {
        let problem = |text: String| Filter::parse(&text).map(|filter| filter.to_string()).map_err(|e| e.problem);
        let nested = |depth| format!("{}team = a{}", "(".repeat(depth), ")".repeat(depth));
        assert_eq!(problem(nested(MAX_NESTING)), Ok("team = a".into()));
        assert_eq!(problem(nested(MAX_NESTING + 1)), Err(Problem::TooDeep));
        assert_eq!(problem("(".repeat(MAX_CHARS)), Err(Problem::TooDeep));
        assert_eq!(problem("not ".repeat(999) + "team=a"), Err(Problem::TooLong));
        assert_eq!(problem("not ".repeat(991) + "team=a"), Ok("team != a".into()));
        let conditions = |n| vec!["team=a"; n].join(" or ");
        assert!(problem(conditions(MAX_CONDITIONS)).is_ok());
        assert_eq!(problem(conditions(MAX_CONDITIONS + 1)), Err(Problem::TooManyConditions));
        let values = |n| format!("team in ({})", vec!["a"; n].join(","));
        assert_eq!(problem(values(MAX_VALUES)), Ok("team = a".into()));
        assert_eq!(problem(values(MAX_VALUES + 1)), Err(Problem::TooManyValues));
        let lists = |n: usize| (0..n).map(|list| format!("list = {list}")).collect::<Vec<_>>().join(" or ");
        assert!(problem(lists(MAX_LISTS)).is_ok());
        assert_eq!(problem(lists(MAX_LISTS + 1)), Err(Problem::TooManyLists));
        assert_eq!(problem(["list = a"; MAX_LISTS + 1].join(" or ")), Ok(["list = a"; MAX_LISTS + 1].join(" or ")));
        assert_eq!(problem(" ".repeat(MAX_CHARS)), Ok(String::new()));
        // Terse enough to be read, but not to be written with blanks.
        let terse = vec!["(team=abcdefghij)"; MAX_CONDITIONS].join("or");
        assert!(terse.len() <= MAX_CHARS);
        assert_eq!(problem(terse), Err(Problem::TooLong));
    }
}
