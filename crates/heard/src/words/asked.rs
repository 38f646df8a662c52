//! What is wrong with a filter or a question that somebody typed, in their language. What they may type is never
//! translated: it stands in backticks within the texts.

use feedback::filter::{self, MAX_CONDITIONS, MAX_LISTS, MAX_NESTING, MAX_VALUES, Name};
use feedback::query;
use feedback::tag::{self, NoTag};

use super::Words;
use crate::query::{MOST_PERIODS, Refused};

impl Words<'_> {
    /// Why a text is no filter.
    pub fn no_filter(&self, problem: &filter::Problem) -> String {
        use filter::Problem::*;
        let at_most = |key: &str, most: usize| self.text_with(key, [("most", most.into())]);
        let named = |key: &str, name: &Name| self.text_with(key, [("name", name.to_string().into())]);
        let valued = |key: &str, value: &str| self.text_with(key, [("value", value.into())]);
        let unlike = |key: &str, name: &Name, value: &str| {
            self.text_with(key, [("name", name.to_string().into()), ("value", value.into())])
        };
        match problem {
            TooLong => at_most("asked-too-long", filter::MAX_CHARS),
            TooDeep => at_most("asked-too-deep", MAX_NESTING),
            TooManyConditions => at_most("asked-too-many-conditions", MAX_CONDITIONS),
            TooManyValues => at_most("asked-too-many-values", MAX_VALUES),
            TooManyLists => at_most("asked-too-many-lists", MAX_LISTS),
            Character(c) => self.text_with("asked-character", [("character", c.to_string().into())]),
            Escape => self.text("asked-escape"),
            QuoteNeverClosed => self.text("asked-quote-never-closed"),
            NeverClosed => self.text("asked-never-closed"),
            NeverOpened => self.text("asked-never-opened"),
            ExpectedCondition => self.text("asked-expected-condition"),
            UnknownFact { name, close } => self.no_fact(name, *close),
            NoPropertyName => self.text("asked-no-property-name"),
            NoQuestionName => self.text("asked-no-question-name"),
            ExpectedOperator(name) => named("asked-expected-operator", name),
            ExpectedMissing => self.text("asked-expected-missing"),
            ExpectedValue => self.text("asked-expected-value"),
            Reserved(word) => self.text_with("asked-reserved", [("word", word.as_str().into())]),
            ExpectedList => self.text("asked-expected-list"),
            ExpectedComma => self.text("asked-expected-comma"),
            ExpectedAndOr => self.text("asked-expected-and-or"),
            NoEnds => self.text("asked-no-ends"),
            Backwards => self.text("asked-backwards"),
            Unordered(name) => named("asked-unordered", name),
            OnlySearched => self.text("asked-only-searched"),
            NotSearched(name) => named("asked-not-searched", name),
            NoWords => self.text("asked-no-words"),
            NeverMissing(name) => named("asked-never-missing", name),
            NotWhole { name, value } => unlike("asked-not-whole", name, value),
            OffScale(score) => self.text_with("asked-off-scale", [("value", (*score).into())]),
            NotADay(value) => valued("asked-not-a-day", value),
            NotAnInstant(value) => valued("asked-not-an-instant", value),
            NotANumber(value) => valued("asked-not-a-number", value),
            NotABand(value) => valued("asked-not-a-band", value),
            NotAState(value) => valued("asked-not-a-state", value),
            NotATag(NoTag::Empty) => self.text("asked-tag-empty"),
            NotATag(NoTag::TooLong) => at_most("asked-tag-too-long", tag::LONGEST),
            NotATag(NoTag::NotALine) => self.text("asked-tag-not-a-line"),
            OnlyNamed => self.text("asked-only-named"),
            NoList { name, close: Some(close) } => self
                .text_with("asked-no-list-close", [("name", name.as_str().into()), ("close", close.as_str().into())]),
            NoList { name, close: None } => self.text_with("asked-no-list", [("name", name.as_str().into())]),
            ListRemoved(name) => self.text_with("asked-list-removed", [("name", name.as_str().into())]),
            NotYesOrNo { name, value } => unlike("asked-not-yes-or-no", name, value),
        }
    }

    fn no_fact(&self, name: &str, close: Option<&str>) -> String {
        match close {
            Some(close) => self.text_with("asked-unknown-close", [("name", name.into()), ("close", close.into())]),
            None => {
                let facts = Name::WORDS.join(", ");
                self.text_with("asked-unknown", [("name", name.into()), ("facts", facts.into())])
            }
        }
    }

    /// Why a text is no question.
    pub fn no_query(&self, problem: &query::Problem) -> String {
        use query::Problem::*;
        match problem {
            TooLong => self.text_with("asked-query-too-long", [("most", filter::MAX_CHARS.into())]),
            ExpectedMeasure => self.text("asked-expected-measure"),
            ExpectedDimension => self.text("asked-expected-by"),
            UnknownAnswer { name, close, counted } => self.no_answer_called(name, close.as_deref(), counted),
            UncountedAnswer { name, counted } => {
                self.with_counted(["asked-uncounted", "asked-uncounted-nothing"], name, counted)
            }
            TooManyDimensions => self.text("asked-too-many-dimensions"),
            ExpectedPeriod => self.text("asked-expected-period"),
            ExpectedOther => self.text("asked-expected-other"),
            ExpectedPart => self.text("asked-expected-part"),
            Filter(problem) => self.no_filter(problem),
        }
    }

    fn no_answer_called(&self, name: &str, close: Option<&str>, counted: &[String]) -> String {
        match close {
            Some(close) => {
                let close = format!("answer.{close}");
                self.text_with("asked-no-question-close", [("name", name.into()), ("close", close.into())])
            }
            None => self.with_counted(["asked-no-question", "asked-no-question-nothing"], name, counted),
        }
    }

    /// A text about a question and those by which responses are told apart; another where there are none.
    fn with_counted(&self, [key, nothing]: [&str; 2], name: &str, counted: &[String]) -> String {
        let names: Vec<String> = counted.iter().map(|name| format!("`answer.{name}`")).collect();
        match names.as_slice() {
            [] => self.text_with(nothing, [("name", name.into())]),
            names => self.text_with(key, [("name", name.into()), ("names", names.join(", ").into())]),
        }
    }

    /// Why a question has no answer.
    pub fn no_answer(&self, refused: &Refused) -> String {
        match refused {
            Refused::TimeCompared => self.text("asked-time-compared"),
            Refused::NothingBefore => self.text("asked-nothing-before"),
            Refused::TooManyPeriods => self.text_with("asked-too-many-periods", [("most", MOST_PERIODS.into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use feedback::query::Query;
    use feedback::{Filter, tag};

    use crate::words::tests::{with_words, with_words_in};

    #[test]
    fn a_mistake_in_a_filter_is_told_in_the_readers_language() {
        let wrong = Filter::parse("contry = SI").expect_err("it is none").problem;
        let told = ["sl", "de"].map(|language| with_words_in(language, |words| words.no_filter(&wrong)));
        assert_eq!(told[0], "Po `contry` ni mogoče filtrirati. Ste mislili `country`?");
        assert_eq!(told[1], "Nach `contry` kann nicht gefiltert werden. Meinten Sie `country`?");
    }

    #[test]
    fn every_mistake_says_what_it_is_about() {
        let long_tag = format!("tag = {}", "x".repeat(tag::LONGEST + 1));
        with_words(|words| {
            let said = |text: &str| words.no_filter(&Filter::parse(text).expect_err(text).problem);
            for (text, begin) in [
                ("score = 11", "11 is no score."),
                ("score = 7.5", "`7.5` is no whole number, and `score` is one."),
                (
                    "country = \"\\n\"",
                    "After `\\` in quotes comes `\"` or `\\`. Write `\\\\` for the character itself.",
                ),
                ("xyzzy = 1", "`xyzzy` is not something to filter by. There are score, version, day"),
                ("property.\"a b\" in a..b", "`a` is no number"),
                (long_tag.as_str(), "A tag has at most 40 characters."),
                ("country < SI", "`country` has no order."),
            ] {
                assert!(said(text).starts_with(begin), "{text}: {}", said(text));
            }
            let query = Query::parse("score by mood").expect_err("there is no mood").problem;
            assert!(words.no_query(&query).starts_with("After `by` comes what is told apart"));
        });
    }
}
