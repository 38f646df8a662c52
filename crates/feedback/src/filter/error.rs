//! What is wrong with a filter's text, where, and what to do. Pages translate it, so that it is data first;
//! `Display` is the English text. It never quotes more than the text itself holds.

use super::condition::Name;
use super::{MAX_CHARS, MAX_CONDITIONS, MAX_LISTS, MAX_NESTING, MAX_VALUES};
use crate::tag::NoTag;

/// A text that is no filter: what is wrong and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem} (at character {})", at + 1)]
pub struct FilterError {
    /// What is wrong.
    pub problem: Problem,
    /// How many characters come before it.
    pub at: usize,
    /// How many bytes come before it.
    pub byte: usize,
}

/// What can be wrong with a filter's text. Names and values are as they were written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// More than [`MAX_CHARS`] characters, as it came or as it would be written.
    #[error("a filter has at most {MAX_CHARS} characters; leave something out")]
    TooLong,
    /// Parentheses deeper than [`MAX_NESTING`].
    #[error("parentheses go at most {MAX_NESTING} deep; leave some out")]
    TooDeep,
    /// More than [`MAX_CONDITIONS`].
    #[error("a filter has at most {MAX_CONDITIONS} conditions; put the values of one fact in a list: `in (a, b)`")]
    TooManyConditions,
    /// More than [`MAX_VALUES`].
    #[error("a filter has at most {MAX_VALUES} values; leave some out")]
    TooManyValues,
    /// More than [`MAX_LISTS`].
    #[error("a filter names at most {MAX_LISTS} lists; make a segment of some of them")]
    TooManyLists,
    /// A character that means nothing.
    #[error("`{0}` means nothing here; put a value with unusual characters in double quotes")]
    Character(char),
    /// Something else than `\"` or `\\`.
    #[error("after `\\` in quotes comes `\"` or `\\`; write `\\\\` for the character itself")]
    Escape,
    /// A text without its end.
    #[error("a `\"` is never closed; put another where the text ends")]
    QuoteNeverClosed,
    /// A parenthesis without its end.
    #[error("a `(` is never closed; put a `)` where it ends")]
    NeverClosed,
    /// A parenthesis without its beginning.
    #[error("a `)` closes nothing; leave it out, or put a `(` before it")]
    NeverOpened,
    /// Something else where a condition should begin.
    #[error("a condition is expected here, such as `score <= 6` or `country = SI`")]
    ExpectedCondition,
    /// A word that is no fact, and the fact that looks most like it.
    #[error("{}", unknown(name, *close))]
    UnknownFact {
        /// The word.
        name: String,
        /// What it may have meant.
        close: Option<&'static str>,
    },
    /// `property` alone.
    #[error("a property needs its name: `property.plan` or `property.\"Plan type\"`")]
    NoPropertyName,
    /// `answer` alone.
    #[error("an answer needs the name of its question: `answer.reason` or `answer.care.speed`")]
    NoQuestionName,
    /// Something else after a fact.
    #[error("after `{0}` comes `=`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `~` or `is missing`")]
    ExpectedOperator(Name),
    /// Something else after `is`.
    #[error("after `is` comes `missing` or `not missing`; to compare, write `=`")]
    ExpectedMissing,
    /// Something else after an operator.
    #[error("a value is expected here; a text with blanks stands in double quotes")]
    ExpectedValue,
    /// A word of the language where a value should be.
    #[error("`{0}` is a word of the filter language; if it is meant as a value, put it in double quotes")]
    Reserved(String),
    /// Something else after `in`.
    #[error("after `in` come values in parentheses, `(a, b)`, or a range, `3..5`")]
    ExpectedList,
    /// Something else after a value of a list.
    #[error("expected `,` or `)` here")]
    ExpectedComma,
    /// Something else after a condition.
    #[error("expected `and` or `or` here")]
    ExpectedAndOr,
    /// `..` alone.
    #[error("a range has at least one end: `3..5`, `7..` or `..6`")]
    NoEnds,
    /// A range whose end comes before its beginning.
    #[error("the range ends before it begins; write the smaller end first")]
    Backwards,
    /// A range or `<` of something that has no order.
    #[error("`{0}` has no order; compare it with `=`, `!=` or `in (..)`")]
    Unordered(Name),
    /// Anything but `~` and `is missing` of the comment.
    #[error("a comment is searched: `comment ~ \"words\"`, or `comment is missing`")]
    OnlySearched,
    /// `~` of anything but the comment.
    #[error("only `comment` is searched with `~`; compare `{0}` with `=` or `in (..)`")]
    NotSearched(Name),
    /// A search without a letter or digit.
    #[error("there is no word to search for; write at least one letter or digit")]
    NoWords,
    /// `is missing` of what every response has.
    #[error("`{0}` is never missing; leave the condition out")]
    NeverMissing(Name),
    /// Not a whole number.
    #[error("`{value}` is no whole number; `{name}` is one")]
    NotWhole {
        /// The fact.
        name: Name,
        /// What stands there.
        value: String,
    },
    /// A score that no scale has.
    #[error("{0} is no score; score goes from 0 to 10")]
    OffScale(i64),
    /// Not a calendar day.
    #[error("{0} is no date; write an existing day as YYYY-MM-DD")]
    NotADay(String),
    /// Not an instant.
    #[error("{0} is no instant; write it as 2026-01-31T12:00:00Z, with its offset if it is not UTC")]
    NotAnInstant(String),
    /// Not a number.
    #[error("`{0}` is no number; only numbers have ranges")]
    NotANumber(String),
    /// Not a band.
    #[error("`{0}` is no band; band is promoter, passive or detractor")]
    NotABand(String),
    /// Not a state.
    #[error("`{0}` is no state; state is confirmed, provisional, test or excluded")]
    NotAState(String),
    /// Not a tag.
    #[error("{0}")]
    NotATag(NoTag),
    /// `is missing` of lists.
    #[error("a list is asked for by its name: `list = \"Gold customers\"`, `!=` or `in (..)`")]
    OnlyNamed,
    /// A list that is not there, and one that is and looks most like it. Whoever knows the lists says so.
    #[error("{}", no_list(name, close.as_deref()))]
    NoList {
        /// What it is called.
        name: String,
        /// What it may have meant.
        close: Option<String>,
    },
    /// A list that was there once. Whoever knows the lists says so.
    #[error("the list `{0}` was removed; name another, or leave the condition out")]
    ListRemoved(String),
    /// Neither yes nor no.
    #[error("`{value}` is neither yes nor no; `{name}` is one of them")]
    NotYesOrNo {
        /// The fact.
        name: Name,
        /// What stands there.
        value: String,
    },
}

fn unknown(name: &str, close: Option<&str>) -> String {
    match close {
        Some(close) => format!("`{name}` is not something to filter by; did you mean `{close}`?"),
        None => format!(
            "`{name}` is not something to filter by; there are {}, property.NAME and answer.NAME",
            Name::WORDS.map(|word| word.to_owned()).join(", ")
        ),
    }
}

fn no_list(name: &str, close: Option<&str>) -> String {
    match close {
        Some(close) => format!("no list is called `{name}`; did you mean `{close}`?"),
        None => format!("no list is called `{name}`; names of lists and segments stand among the contacts"),
    }
}

/// A problem at a byte of the text: an error before its characters are counted.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) byte: usize,
    pub(super) problem: Problem,
}

impl Fault {
    pub(super) fn new(byte: usize, problem: Problem) -> Fault {
        Fault { byte, problem }
    }

    pub(super) fn within(self, text: &str) -> FilterError {
        let before = text.get(..self.byte).unwrap_or(text);
        FilterError { problem: self.problem, at: before.chars().count(), byte: before.len() }
    }
}

/// How many characters before and after the place are shown.
const AROUND: usize = 60;

impl FilterError {
    /// Two lines for a terminal or the API: the text around the place, and a `^` under it.
    ///
    /// `text` is what was parsed. Control characters, and so line ends, are shown as blanks; every character is
    /// taken to be as wide as any other.
    pub fn pointer(&self, text: &str) -> String {
        let shown = |c: char| if c.is_control() { ' ' } else { c };
        let from = self.at.saturating_sub(AROUND);
        let (before, after) = (if from > 0 { "…" } else { "" }, self.at + AROUND);
        let line: String = text.chars().skip(from).take(after - from).map(shown).collect();
        let more = if text.chars().nth(after).is_some() { "…" } else { "" };
        let indent = " ".repeat(self.at - from + usize::from(from > 0));
        format!("{before}{line}{more}\n{indent}^")
    }
}

/// The fact whose name looks most like `word`.
pub(super) fn closest(word: &str) -> Option<&'static str> {
    closest_of(word, Name::WORDS.into_iter().chain(["property"]))
}

/// The name that looks most like `word`: at most two letters are missing, wrong, too many or swapped with their neighbour,
/// and fewer than half.
pub(crate) fn closest_of<'n>(word: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let word: Vec<char> = word.to_lowercase().chars().take(LONGEST_NAME).collect();
    let near = |name: &'n str| (distance(&word, &name.chars().take(LONGEST_NAME).collect::<Vec<_>>()), name);
    let (far, name) = names.map(near).min_by_key(|&(far, _)| far)?;
    (far <= 2 && 2 * far < name.len()).then_some(name)
}

/// So many characters of a name are looked at.
const LONGEST_NAME: usize = 40;

/// Optimal string alignment: Levenshtein's distance in which swapped neighbours count once.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = match (i, j) {
                (_, 0) => i,
                (0, _) => j,
                _ => {
                    let replaced = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                    let swapped = (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                        .then(|| table[i - 2][j - 2] + 1);
                    let changed = (table[i - 1][j] + 1).min(table[i][j - 1] + 1).min(replaced);
                    swapped.map_or(changed, |swapped| swapped.min(changed))
                }
            };
        }
    }
    table[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Filter;

    fn wrong(text: &str) -> FilterError {
        Filter::parse(text).expect_err(text)
    }

    #[test]
    fn a_slip_of_the_finger_is_recognised_and_nonsense_is_not() {
        for (slip, meant) in [("contry", "country"), ("Scroe", "score"), ("bnad", "band"), ("propery", "property")] {
            assert_eq!(closest(slip), Some(meant));
        }
        for nonsense in ["", "xyzzy", "x", "countrycountrycountry"] {
            assert_eq!(closest(nonsense), None, "{nonsense}");
        }
        assert!(
            wrong("contry = SI")
                .to_string()
                .starts_with("`contry` is not something to filter by; did you mean `country`?")
        );
        assert!(wrong("xyzzy = 1").to_string().contains("score, version, day"));
    }

    #[test]
    fn the_pointer_is_under_the_place_in_characters() {
        let text = "team = \"Čačak\" bnd = passive";
        let error = wrong(text);
        assert_eq!((error.at, error.byte, &error.problem), (15, 17, &Problem::ExpectedAndOr));
        assert_eq!(error.pointer(text), format!("{text}\n               ^"));
    }

    #[test]
    fn a_long_text_is_shown_around_the_place_only() {
        let text = format!("country = A{0} nonsense\tagain {0}", "a".repeat(200));
        let shown = wrong(&text).pointer(&text);
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with('…') && lines[0].ends_with('…') && lines[0].contains(" nonsense again "));
        let under = lines[0].chars().nth(lines[1].chars().count() - 1);
        assert_eq!(under, Some('n'));
        assert_eq!(wrong("(").pointer("("), "(\n ^");
    }

    #[test]
    fn each_mistake_is_named_at_its_place() {
        use Problem::*;
        let name = |word: &str| Name::from_word(word).expect("it is a fact");
        let cases = [
            ("score = 11", 8, OffScale(11)),
            ("score = 7.5", 8, NotWhole { name: name("score"), value: "7.5".into() }),
            ("day = 2026-13-01", 6, NotADay("2026-13-01".into())),
            ("time > 2026-01-01", 7, NotAnInstant("2026-01-01".into())),
            ("band = happy", 7, NotABand("happy".into())),
            ("state = new", 8, NotAState("new".into())),
            ("tag = \"\"", 6, NotATag(NoTag::Empty)),
            ("tag < a", 4, Unordered(name("tag"))),
            ("starred = maybe", 10, NotYesOrNo { name: name("starred"), value: "maybe".into() }),
            ("starred is missing", 0, NeverMissing(name("starred"))),
            ("property.x in a..b", 14, NotANumber("a".into())),
            ("(score = 1", 0, NeverClosed),
            ("score in (1, 2", 9, NeverClosed),
            ("score = 1)", 9, NeverOpened),
            ("score = 1 band = passive", 10, ExpectedAndOr),
            ("score = 1 and", 13, ExpectedCondition),
            ("()", 1, ExpectedCondition),
            ("score", 5, ExpectedOperator(name("score"))),
            ("score =", 7, ExpectedValue),
            ("country = and", 10, Reserved("and".into())),
            ("country in SI", 11, ExpectedList),
            ("country in (SI HR)", 15, ExpectedComma),
            ("country in ()", 12, ExpectedValue),
            ("country is SI", 11, ExpectedMissing),
            ("score in ..", 11, NoEnds),
            ("score in 5..3", 9, Backwards),
            ("country < SI", 8, Unordered(name("country"))),
            ("country in (A..Z)", 12, Unordered(name("country"))),
            ("comment = x", 8, OnlySearched),
            ("country ~ x", 8, NotSearched(name("country"))),
            ("comment ~ \"!?\"", 10, NoWords),
            ("place is missing", 0, NeverMissing(name("place"))),
            ("list is missing", 0, OnlyNamed),
            ("list ~ gold", 5, NotSearched(name("list"))),
            ("list < gold", 5, Unordered(name("list"))),
            ("property = 3", 0, NoPropertyName),
            ("property. = 3", 0, NoPropertyName),
            ("answer = 3", 0, NoQuestionName),
            ("country = \"SI", 10, QuoteNeverClosed),
            ("country = \"\\n\"", 11, Escape),
            ("country = S;I", 11, Character(';')),
            ("score ! 3", 6, Character('!')),
        ];
        for (text, at, problem) in cases {
            let error = wrong(text);
            assert_eq!((error.at, error.problem), (at, problem), "{text}");
        }
    }
}
